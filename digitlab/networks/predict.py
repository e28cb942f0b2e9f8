"""A network's answer, in plain numbers: what a panel, a table and a test read, none of which sees a tensor."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from weakref import WeakKeyDictionary

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from digitlab.ink.stroke import FIELD_SIDE, Image
from digitlab.networks.at_once import at_once
from digitlab.networks.crops import Paper, endless_paper, read_turned
from digitlab.networks.fused import fused
from digitlab.networks.in_colour import field_tensor
from digitlab.networks.poses import PoseReader
from digitlab.networks.turns import ReadsTurns, turns_tried


@dataclass(frozen=True, slots=True)
class TurnEvidence:
    """What a network that reads turns says of the digit's angle.

    Attributes:
        turns_deg: The turns tried, ascending, counter-clockwise.
        evidence: Each turn's share of the evidence for the answer, summing to one.
        read_deg: The angle read: the circular mean of the turns under their evidence.
    """

    turns_deg: tuple[float, ...]
    evidence: tuple[float, ...]
    read_deg: float


@dataclass(frozen=True, slots=True)
class SizeEvidence:
    """What a network that reads sizes says of the digit's.

    Attributes:
        sizes: The sizes tried, relative to a training digit's, ascending.
        evidence: Each size's share of the evidence for the answer, summing to one.
        read: The size read: the geometric mean of the sizes under their evidence.
    """

    sizes: tuple[float, ...]
    evidence: tuple[float, ...]
    read: float


@dataclass(frozen=True, slots=True)
class Prediction:
    """An answer.

    Attributes:
        probabilities: One a class, summing to one.
        label: The class with the highest.
        margin: The highest less the second highest.
        turn: How the digit is turned, from a network that reads it.
        size: How large it is, likewise.
        evidence: How much the network finds, whatever it is: the log of the summed exponentials of the logits. Where it
            was taught that something may be no digit, the logarithm of the odds of a digit.
    """

    probabilities: tuple[float, ...]
    label: int
    margin: float
    turn: TurnEvidence | None = None
    size: SizeEvidence | None = None
    evidence: float = math.inf

    @property
    def confidence(self) -> float:
        """The answer's probability."""
        return self.probabilities[self.label]

    @property
    def none(self) -> float:
        """The probability that it is none of the classes, from a network that was taught that (:attr:`Card.knows_none`)."""
        return (1 - math.tanh(self.evidence / 2)) / 2


@torch.inference_mode()
def predict(network: nn.Module, image: Image, window_deg: float | None = None) -> Prediction:
    """What a network answers to one field.

    Args:
        network: In evaluation mode.
        image: (28, 28) float32 in [0, 1], ink = 1; of a network that reads colours also (3, 28, 28).
        window_deg: The largest turn, either way, that a network that reads turns expects; its own where left out.
    """
    network, field = fused(network), field_tensor(image[None])  # (1, 1, 28, 28), or three channels
    if not isinstance(network, ReadsTurns):
        return _prediction(network(field)[0])
    turns_deg = turns_tried(network, window_deg)
    if isinstance(network, PoseReader):
        evidence = network.poses(field, turns_deg)[0]  # (turns, sizes, classes)
    else:
        evidence = network.turns(field, turns_deg)[0][:, None]  # (turns, 1, classes)
    prediction = _prediction(evidence.flatten(0, 1).logsumexp(dim=0))
    shares = evidence[..., prediction.label].flatten().softmax(dim=0).reshape(evidence.shape[:2])
    by_turn = shares.sum(dim=1).tolist()
    turn = TurnEvidence(tuple(turns_deg), tuple(by_turn), _mean_angle(turns_deg, by_turn))
    if not isinstance(network, PoseReader):
        return replace(prediction, turn=turn)
    by_size = shares.sum(dim=0).tolist()
    read = math.exp(sum(share * math.log(size) for share, size in zip(by_size, network.sizes, strict=True)))
    return replace(prediction, turn=turn, size=SizeEvidence(tuple(network.sizes), tuple(by_size), read))


def _mean_angle(angles_deg: Sequence[float], shares: Sequence[float]) -> float:
    """The circular mean: the direction of the sum of unit vectors, so that 170° and -170° meet at 180°."""
    east = sum(share * math.cos(math.radians(angle)) for angle, share in zip(angles_deg, shares, strict=True))
    north = sum(share * math.sin(math.radians(angle)) for angle, share in zip(angles_deg, shares, strict=True))
    return math.degrees(math.atan2(north, east))


def _prediction(logits: Tensor) -> Prediction:
    probabilities = logits.double().softmax(dim=0).tolist()
    second, first = sorted(probabilities)[-2:]
    evidence = float(logits.double().logsumexp(dim=0))
    return Prediction(tuple(probabilities), probabilities.index(first), first - second, evidence=evidence)


def predict_many(
    network: nn.Module, images: Image, window_deg: float | None = None, batch: int = 250
) -> NDArray[np.float32]:
    """What a network answers to many fields.

    Args:
        network: In evaluation mode.
        images: (n, 28, 28) float32 in [0, 1]; of a network that reads colours also (n, 3, 28, 28).
        window_deg: As for :func:`predict`.
        batch: How many at a time, or fewer where they would take too much memory; small ones stay in the processor's cache.

    Returns:
        (n, classes) probabilities.
    """
    return read_many(network, images, window_deg, batch)[0]


def read_many(
    network: nn.Module, images: Image, window_deg: float | None = None, batch: int = 250
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """The probabilities (n, classes) of :func:`predict_many`, and the evidence (n,) for each field, with its arguments."""
    logits = _logits(network, images, window_deg, batch)
    return logits.softmax(dim=1).numpy(), logits.logsumexp(dim=1).numpy()


def predict_labels(network: nn.Module, images: Image, batch: int = 250) -> NDArray[np.intp]:
    """The labels a network answers to many fields: (n,); see :func:`predict_many`."""
    labels: NDArray[np.intp] = _logits(network, images, None, batch).argmax(dim=1).numpy()
    return labels


def evidence(network: nn.Module, images: Image, batch: int = 250) -> NDArray[np.float32]:
    """How much a network finds in many fields, whatever it is: (n,); see :class:`Prediction`."""
    return read_many(network, images, None, batch)[1]


_counted: WeakKeyDictionary[nn.Module, int] = WeakKeyDictionary()


def class_count(network: nn.Module) -> int:
    """How many classes a network, in evaluation mode, tells apart: it is asked once."""
    if network not in _counted:
        _counted[network] = _logits(network, np.zeros((1, FIELD_SIDE, FIELD_SIDE), np.float32), None, 1).shape[1]
    return _counted[network]


@torch.inference_mode()
def _logits(network: nn.Module, images: Image, window_deg: float | None, batch: int) -> Tensor:
    """It maps (n, 28, 28), or (n, 3, 28, 28), to (n, classes), on the CPU."""
    if not len(images):
        return torch.zeros(0, class_count(network))
    network, device = fused(network), next(network.parameters()).device
    fields = field_tensor(images)
    count = batch
    if (
        _paper_of(network, device) is None
    ):  # parts of endless paper are read so many at a time as fit, however many fields
        count = at_once(
            network, fields[:1].to(device), batch, lambda one: _logits_of_part(network, one, window_deg), window_deg
        )
    parts = fields.split(count)  # type: ignore[no-untyped-call] # torch has no type for it
    return torch.cat([_logits_of_part(network, part.to(device), window_deg).cpu() for part in parts])


def _paper_of(network: nn.Module, device: torch.device) -> Paper | None:
    """The endless paper that a network reads here; on a GPU the sorting of its parts costs more than it saves."""
    return endless_paper(network) if device.type == "cpu" else None


def _logits_of_part(network: nn.Module, field: Tensor, window_deg: float | None) -> Tensor:
    """It maps (n, 1, 28, 28) to (n, classes)."""
    turns_deg = [0.0]
    if isinstance(network, ReadsTurns):
        turns_deg = turns_tried(network, window_deg)
    if paper := _paper_of(network, field.device):
        back = -torch.tensor(turns_deg, dtype=field.dtype)  # a copy is turned back to upright
        return read_turned(paper, field, back).logsumexp(dim=1)
    if isinstance(network, ReadsTurns):
        return network.turns(field, turns_deg).logsumexp(dim=1)
    logits: Tensor = network(field)
    return logits
