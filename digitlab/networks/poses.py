"""A network that reads a digit, its turn and its size together, at whatever place it lies: one set of weights for all poses.

How it answers: copies of the field are sampled at evenly spaced turns and at a few sizes, each about the pixel in which the
ink's centre of mass lies; the copy whose turn and size are the digit's shows it upright, centred, and as large as it learned
it. A small network *glances* at all copies at half the resolution; a large one *looks* at the few in which the glance found
most, and gives evidence for ten classes: logit(copy, class). A class's logit is the logsumexp of its evidence over the copies
looked at; the turn and the size with the most evidence for the winning class are read off, for nothing.

Ink that moves by whole pixels and stays in the field moves its centre of mass along, so that every copy, and with it the
answer, stays the same, exactly.

How it learns, from upright digits of one size alone: of every digit, one copy turned and magnified a little carries the true
class (the positive); that copy and others of any turn and size carry all *other* classes (the negatives). The true class at
another pose is neither right nor wrong. The glance learns from all of these copies, the look from those which the glance
found hardest to tell from digits, as it will be asked about no others. Digits are softened at random first, as small ink is
when it is magnified.

The latent turn and size are marginalised as in a latent-variable softmax; sharing weights over turned copies is TI-pooling's
idea (Laptev et al. 2016), two readers in a row are the cascade of Viola and Jones (2001).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from digitlab.networks.aligned_copies import Laid, sample_points, turns_back
from digitlab.networks.ink_alone import Ink
from digitlab.networks.inspection import LEAST
from digitlab.networks.losses import positive_among_all
from digitlab.networks.turns import CIRCLE, check_field, evenly_turned

_GLANCE_PITCH = 2  # pixels of a copy that one of the glance's stands for
_UPRIGHT_EACH = 3  # of so many negatives one lies upright and is of another size
_LEAST_SIZE, _LARGEST_SIZE = 0.4, 2.5  # of the negatives, relative to the digit
_SOFTENED = 0.6  # share of the digits that are softened, ...
_STRAY_PX = 1.5  # ... and how far each copy strays from the centre of mass, either way


def posed_copies(field: Tensor, back: Tensor, side: int, about: Tensor, stray: Tensor | None = None) -> Tensor:
    """Sample copies of fields about a point, which comes to the pixel right below the middle.

    Args:
        field: (n, 1, h, h) float in [0, 1].
        back: (n, m, 2, 2), or (1, m, 2, 2) where all fields get the same copies: from differences (x, y) in a copy to those
            in its field.
        side: Side of the copies, even.
        about: (n, 2) x and y from the field's centre.
        stray: (n, m, 2) by how many of a copy's pixels to miss the point; not at all where left out.

    Returns:
        (n * m, 1, side, side): bilinear samples, blank beyond the field.
    """
    middle = torch.full(back.shape[:-1], -0.5, device=back.device) if stray is None else stray - 0.5
    points = sample_points(back.flatten(0, 1), middle.flatten(0, 1), (side, side))
    points = points.reshape(-1, back.shape[1], side, side, 2) + about[:, None, None, None]
    grid = points.flatten(1, 2) * (2 / field.shape[-1])  # all copies of a field below each other
    return functional.grid_sample(field, grid, align_corners=False).reshape(-1, 1, side, side)


def softer(field: Tensor, margin: int = 0) -> Tensor:
    """Each pixel's mean with its neighbours under the outer product of (1, 2, 1) / 4 with itself.

    Args:
        field: (n, 1, h, h), beyond which lies blank paper.
        margin: How many pixels of what lies beyond the field are shown as well, on each side.

    Returns:
        (n, 1, h + 2 margin, h + 2 margin).
    """
    line = torch.tensor([0.25, 0.5, 0.25], dtype=field.dtype, device=field.device)
    return functional.conv2d(field, (line[:, None] * line)[None, None], padding=1 + margin)


@dataclass(frozen=True, slots=True)
class PosedPaper:
    """A step that copies fields, (n, 1, h, h), as if their digits were turned and magnified alike, see :func:`posed_copies`."""

    turn_deg: float
    size: float
    side: int
    ink: Ink

    def __call__(self, field: Tensor) -> Tensor:
        """It maps (n, 1, h, h), behind :class:`Ink`, to (n, 1, side, side)."""
        return posed_copies(field, self._back().to(field.device)[None, None], self.side, self.ink.middle(field))

    def laid(self, field: Tensor) -> Laid:
        """How it shows one field, (1, 1, h, h), as it is drawn."""
        back = self._back()
        return Laid(self.side, back, self.ink.middle(self.ink(field))[0] - back @ torch.tensor([0.5, 0.5]))

    def _back(self) -> Tensor:
        return turns_back(torch.tensor([-self.turn_deg]))[0] * self.size


@dataclass(frozen=True, slots=True)
class PoseLesson:
    """How a network learns poses from upright digits of one size.

    Attributes:
        negatives: Copies a digit of other turns and sizes that the glance learns from, beside the one at rest.
        hard_negatives: How many of these the reader learns from.
        jitter_deg: The copy at rest is turned by up to so much, either way, ...
        jitter_size: ... and magnified by up to so much, or its inverse.
    """

    negatives: int
    hard_negatives: int
    jitter_deg: float
    jitter_size: float


class PoseReader(nn.Module):
    """Class, turn and size read together, see the module.

    Attributes:
        turns_deg: The turns, in degrees, that the answer tries, ...
        sizes: ... and the sizes, each with every turn.
        side: Side of the copies that are looked at.
        glance_side: Side of those that are glanced at.
    """

    def __init__(
        self,
        reader: nn.Module,
        glance: nn.Module | None,
        ink: Ink,
        *,
        window_deg: float,
        step_deg: float,
        sizes: Sequence[float],
        looks: int,
        side: int,
        lesson: PoseLesson,
    ) -> None:
        """Share two readers over poses.

        Args:
            reader: (n, 1, side, side) to (n, classes).
            glance: (n, 1, side / 2, side / 2) to (n, classes); None lets the reader look at every copy.
            ink: What of a field is ink, and where copies lie.
            window_deg: The largest turn, either way, that the answer expects.
            step_deg: The distance between the turns tried.
            sizes: The sizes tried, relative to those of the training digits.
            looks: How many of the copies the reader looks at.
            side: Side of the copies.
            lesson: How it learns.
        """
        super().__init__()
        self.reader, self.glance = reader, glance
        self.ink = ink
        self.step_deg, self.sizes, self.looks = step_deg, list(sizes), looks
        self.turns_deg = self.turns_within(window_deg)
        self.side, self.glance_side = side, side // _GLANCE_PITCH
        self.lesson = lesson

    def turns_within(self, window_deg: float) -> list[float]:
        """As of :class:`digitlab.networks.turns.ReadsTurns`."""
        return evenly_turned(window_deg, self.step_deg)

    def looks_at(self, field: Tensor, turns_deg: Sequence[float] | None = None) -> Tensor | None:
        """The numbers of the copies of fields, (n, 1, h, h), that are looked at, (n, looks); None where all are."""
        return self.choose(self.ink(field), self._back(turns_deg, field)) if self.glance else None

    def choose(self, ink: Tensor, back: Tensor) -> Tensor:
        """Which copies are looked at, by number, (n, looks): those in which the glance finds most."""
        found = self._glance(ink, back[None]).logsumexp(dim=2)  # (n, copies)
        return found.topk(min(self.looks, len(back)), dim=1).indices

    def glances(self, field: Tensor, turns_deg: Sequence[float] | None = None) -> Tensor:
        """How much the glance finds in each copy, whatever it is: (n, 1, h, h) to (n, turns, sizes).

        Args:
            field: (n, 1, h, h).
            turns_deg: The turns to try, in degrees counter-clockwise; ``self.turns_deg`` where left out.
        """
        back = self._back(turns_deg, field)
        found = self._glance(self.ink(field), back[None]).logsumexp(dim=2)
        return found.reshape(field.shape[0], -1, len(self.sizes))

    def poses(self, field: Tensor, turns_deg: Sequence[float] | None = None) -> Tensor:
        """Evidence for each class if the digit lay at each turn and size.

        Args:
            field: (n, 1, h, h).
            turns_deg: As for :meth:`glances`.

        Returns:
            (n, turns, sizes, classes) logits; ``LEAST`` for all copies but those looked at.

        Raises:
            ValueError: The field is not (n, 1, h, h).
        """
        check_field(field)
        field = self.ink(field)
        back = self._back(turns_deg, field)
        fields, copies = field.shape[0], len(back)  # len() of the field would fix their number in an export
        if self.glance is None:
            everything: Tensor = self.reader(posed_copies(field, back[None], self.side, self.ink.middle(field)))
            return everything.reshape(fields, -1, len(self.sizes), everything.shape[-1])
        chosen = self.choose(field, back)
        looked = self.reader(posed_copies(field, back[chosen], self.side, self.ink.middle(field)))
        classes = looked.shape[-1]
        blank = torch.full((fields, copies, classes), LEAST, device=field.device, dtype=looked.dtype)
        said = blank.scatter(1, chosen[:, :, None].expand(-1, -1, classes), looked.reshape(fields, -1, classes))
        return said.reshape(fields, -1, len(self.sizes), classes)

    def turns(self, field: Tensor, turns_deg: Sequence[float] | None = None) -> Tensor:
        """As of :class:`digitlab.networks.turns.ReadsTurns`: the evidence of all sizes added up, (n, turns, classes)."""
        return self.poses(field, turns_deg).logsumexp(dim=2)

    def forward(self, field: Tensor) -> Tensor:
        """It maps (n, 1, 28, 28) to logits (n, classes)."""
        return self.poses(field).flatten(1, 2).logsumexp(dim=1)

    def loss(self, field: Tensor, labels: Tensor, generator: torch.Generator) -> Tensor:
        """The mean cross-entropies, of the glance and of the look, of "this class, at rest" among all other classes at all poses.

        Args:
            field: (n, 1, 28, 28), upright digits.
            labels: (n,) int64.
            generator: Source of the random poses, on the CPU.
        """
        n, copies = len(field), 1 + self.lesson.negatives
        much = torch.rand(n, 1, 1, 1, generator=generator)
        much = much * (torch.rand(n, 1, 1, 1, generator=generator) < _SOFTENED)
        field = self.ink(field)
        field = field + much.to(field.device) * (softer(softer(field)) - field)
        back = self._drawn(n, generator).to(field.device)
        stray = (2 * torch.rand(n, copies, 2, generator=generator) - 1).to(field.device)
        stray = stray * (_STRAY_PX if self.ink.is_middle else 0.0)
        stands_for = torch.full((copies,), len(self.turns_deg) * len(self.sizes) / (copies - 1), device=field.device)
        stands_for[0] = 1.0
        if self.glance is None:
            looked = self.reader(posed_copies(field, back, self.side, self.ink.middle(field), stray))
            return positive_among_all(looked.reshape(n, copies, -1), labels, stands_for)
        glanced = self._glance(field, back, stray / _GLANCE_PITCH)
        first = positive_among_all(glanced, labels, stands_for)
        found = glanced.detach().logsumexp(dim=2)
        found[:, 0] = math.inf  # the copy at rest comes first
        hard = found.topk(1 + self.lesson.hard_negatives, dim=1).indices
        of_each = torch.arange(n, device=field.device)[:, None]
        most = back[of_each, hard], self.side, self.ink.middle(field), stray[of_each, hard]
        looked = self.reader(posed_copies(field, *most))
        evidence = looked.reshape(n, -1, looked.shape[-1])
        return first + positive_among_all(evidence, labels, evidence.new_ones(evidence.shape[1]))

    def _drawn(self, count: int, generator: torch.Generator) -> Tensor:
        """Random poses of each digit's copies, (count, 1 + negatives, 2, 2); the first is the one at rest."""
        more = self.lesson.negatives
        random = torch.rand(2, count, 1 + more, generator=generator)
        turns = (torch.arange(more) + random[0, :, 1:]) * (CIRCLE / more)  # one in every part of the circle
        is_upright = (torch.arange(more) % _UPRIGHT_EACH == 0) | (len(self.turns_deg) == 1)
        turns = torch.where(is_upright, self.lesson.jitter_deg * (2 * random[0, :, 1:] - 1), turns)
        low, high = math.log(_LEAST_SIZE), math.log(_LARGEST_SIZE)
        sizes = low + (high - low) * random[1, :, 1:]
        turns = torch.cat([self.lesson.jitter_deg * (2 * random[0, :, :1] - 1), turns], dim=1)
        sizes = torch.cat([math.log(self.lesson.jitter_size) * (2 * random[1, :, :1] - 1), sizes], dim=1).exp()
        return (turns_back(-turns.flatten()) * sizes.flatten()[:, None, None]).reshape(count, -1, 2, 2)

    def _glance(self, field: Tensor, back: Tensor, stray: Tensor | None = None) -> Tensor:
        """What the glance says of copies, (n, m, classes)."""
        assert self.glance is not None
        middle = self.ink.middle(field)
        soft = softer(field, margin=1)  # ink at the border is softened as any other
        logits: Tensor = self.glance(posed_copies(soft, back * _GLANCE_PITCH, self.glance_side, middle, stray))
        return logits.reshape(field.shape[0], -1, logits.shape[-1])

    def _back(self, turns_deg: Sequence[float] | None, field: Tensor) -> Tensor:
        """From each copy to its field, turn by turn and size by size: (turns * sizes, 2, 2)."""
        turns = torch.tensor(self.turns_deg if turns_deg is None else turns_deg, device=field.device, dtype=field.dtype)
        sizes = torch.tensor(self.sizes, device=field.device, dtype=field.dtype)
        return (turns_back(-turns)[:, None] * sizes[:, None, None]).flatten(0, 1)
