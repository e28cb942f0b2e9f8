"""A network that reads a digit and its turn together, with one trunk for every turn.

How it answers: the field is copied at evenly spaced turns, one trunk with the same weights reads every copy, and each
copy gives evidence for ten classes: logit(turn, class). A class's logit is the logsumexp of its evidence over the turns of
a window; the turn with the most evidence for the winning class is a reading of the digit's angle, for nothing.

How it learns from upright digits alone: of every digit, one copy turned by a few degrees carries the true class (the
positive); that copy and others at turns anywhere on the circle carry all *other* classes (the negatives), whose logits
count for as many turns as each of them stands for. The true class at another turn is neither. The loss is the
cross-entropy of the positive among all of these. Random turns leave no sharpness to tell "upright" by, as the one copy that
no interpolation has blurred would; negatives from the whole circle are what makes the ends of the window hold.

Sharing weights over turned copies is TI-pooling's idea (Laptev et al. 2016); the group-equivariant networks of Cohen and
Welling (2016) do it inside the layers.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

import torch
from torch import Tensor, nn

from digitlab.networks.aligned_copies import turned_copies
from digitlab.networks.losses import positive_among_all

CIRCLE = 360.0


@runtime_checkable
class ReadsTurns(Protocol):
    """A network that says how a digit is turned, beside its class."""

    turns_deg: list[float]

    def turns_within(self, window_deg: float) -> list[float]:
        """The turns to try where the digit may be turned by up to so many degrees, either way."""
        ...

    def turns(self, field: Tensor, turns_deg: Sequence[float] | None = None) -> Tensor:
        """It maps (n, 1, 28, 28) to evidence (n, turns, classes)."""
        ...


def turns_tried(network: ReadsTurns, window_deg: float | None) -> list[float]:
    """The turns that a network tries where the digit may be turned by up to so many degrees; its own where left out."""
    return network.turns_deg if window_deg is None else network.turns_within(window_deg)


def evenly_turned(window_deg: float, step_deg: float) -> list[float]:
    """The multiples of a step within a window, either way, ascending; on the full circle, 180° stands for -180°, too."""
    steps = int(window_deg / step_deg + 1e-6)
    turns = [step_deg * step for step in range(-steps, steps + 1)]
    return turns[1:] if turns[-1] - turns[0] >= CIRCLE else turns


def check_field(field: Tensor) -> None:
    """Refuse what is no batch of fields, (n, 1, h, h).

    Raises:
        ValueError: It is not.
    """
    if field.ndim != 4 or field.shape[1] != 1 or field.shape[2] != field.shape[3]:
        raise ValueError(f"a field is (n, 1, h, h), not {tuple(field.shape)}")


class TurnReader(nn.Module):
    """Class and turn read together, see the module.

    Attributes:
        turns_deg: The turns, in degrees, that the answer tries.
    """

    def __init__(
        self,
        reader: nn.Module,
        *,
        period: int,
        window_deg: float,
        step_deg: float,
        side: int,
        training_side: int,
        negatives: int,
        jitter_deg: float,
    ) -> None:
        """Share a reader over turns.

        Args:
            reader: (n, 1, s, s) to (n, classes), for any s.
            period: Pixels between the places at which the reader samples the paper: what its pooling multiplies to.
            window_deg: The largest turn, either way, that the answer expects.
            step_deg: The distance between the turns tried.
            side: Side of the turned copies when answering.
            training_side: The same when learning, from centred digits, which need less paper.
            negatives: Copies a digit at turns from anywhere on the circle, beside the upright one.
            jitter_deg: The upright copy is turned by up to so much, either way.
        """
        super().__init__()
        self.reader = reader
        self.period = period
        self.step_deg = step_deg
        self.turns_deg = self.turns_within(window_deg)
        self.side, self.training_side = side, training_side
        self.negatives, self.jitter_deg = negatives, jitter_deg

    def turns_within(self, window_deg: float) -> list[float]:
        """The turns to try where the digit may be turned by up to ``window_deg``, either way, ascending.

        The window is a prior that can be moved without training anew. On the full circle, 180° stands for -180°, too.
        """
        return evenly_turned(window_deg, self.step_deg)

    def turns(self, field: Tensor, turns_deg: Sequence[float] | None = None) -> Tensor:
        """Evidence for each class if the digit were turned by each of some turns.

        Args:
            field: (n, 1, 28, 28).
            turns_deg: The turns to try, in degrees counter-clockwise; ``self.turns_deg`` where left out.

        Returns:
            (n, turns, classes) logits.

        Raises:
            ValueError: The field is not (n, 1, h, h).
        """
        check_field(field)
        tried = self.turns_deg if turns_deg is None else turns_deg
        count = len(tried)
        back = -torch.tensor(tried, device=field.device, dtype=field.dtype)  # a copy is turned back to upright
        fields = field.shape[0]  # len() would fix their number in an export
        copies = turned_copies(field.repeat_interleave(count, dim=0), back.repeat(fields), self.side, self.period)
        logits: Tensor = self.reader(copies)
        return logits.reshape(fields, count, logits.shape[-1])

    def forward(self, field: Tensor) -> Tensor:
        """It maps (n, 1, 28, 28) to logits (n, classes)."""
        return self.turns(field).logsumexp(dim=1)

    def loss(self, field: Tensor, labels: Tensor, generator: torch.Generator) -> Tensor:
        """The mean cross-entropy of "this class, upright" among all other classes at all turns.

        Args:
            field: (n, 1, 28, 28), upright digits.
            labels: (n,) int64.
            generator: Source of the random turns, on the CPU.
        """
        n, copies = len(field), 1 + self.negatives
        random = torch.rand(n, copies, generator=generator)
        jitter = self.jitter_deg * (2 * random[:, :1] - 1)
        rest = CIRCLE - 2 * self.jitter_deg
        parts = (torch.arange(self.negatives) + random[:, 1:]) * (
            rest / self.negatives
        )  # one turn in every part of the rest
        turns = torch.cat([jitter, self.jitter_deg + parts], dim=1).to(field.device)  # (n, copies)
        paper = turned_copies(field.repeat_interleave(copies, dim=0), turns.flatten(), self.training_side, self.period)
        logits = self.reader(paper).reshape(n, copies, -1)
        stands_for = torch.full((copies,), rest / self.negatives / (2 * self.jitter_deg), device=field.device)
        stands_for[0] = 1.0
        return positive_among_all(logits, labels, stands_for)
