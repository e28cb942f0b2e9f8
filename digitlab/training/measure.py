"""What is measured of a network at the end of every epoch: on held-out digits, as they are and moved, and of its units."""

from __future__ import annotations

from typing import Any, TypedDict

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from digitlab.data.mnist import Digits
from digitlab.ink.pose import Pose, posed
from digitlab.ink.stroke import Image
from digitlab.networks.generators import Generator
from digitlab.networks.in_colour import field_tensor
from digitlab.networks.predict import predict_many
from digitlab.networks.trunk import PaperConv
from digitlab.training.events import Named

SHIFT_PX, TURN_DEG = 4, 30
_POSED = 1000
_LEARNED = 2000  # training digits that are read, at most
_AT_ONCE = 250  # fields that units are asked about, which is few where all of them answer
_NOISE_SEED = 0  # of what a generator draws, so that its loss is comparable from epoch to epoch
_LEAST = 1e-12  # a probability that is zero in single precision would make the mean loss infinite
_SHIFTS = [Pose(SHIFT_PX * dx, SHIFT_PX * dy) for dy in (-1, 0, 1) for dx in (-1, 0, 1) if dx or dy]
_TURNS = [Pose(angle_deg=TURN_DEG), Pose(angle_deg=-TURN_DEG)]


class Measured(TypedDict):
    """What a network is like, the shares of a generator None; see :class:`digitlab.training.events.EpochEnded`."""

    held_out_loss: float
    held_out_accuracy: float | None
    held_out: int
    shifted_accuracy: float | None
    turned_accuracy: float | None
    posed: int
    dead: tuple[Named, ...]
    probed: int
    training_accuracy: float | None
    training_read: int


class Measure:
    """Held-out digits as they are, shifted and turned, to measure networks with; and some of the training digits."""

    def __init__(self, digits: Digits, learned: Digits | None = None) -> None:
        """Take the digits.

        Args:
            digits: Held out.
            learned: What a network learns from; it is asked about the first ones of them.
        """
        part = slice(0 if learned is None else _LEARNED)
        self._learned = (learned or digits).fields(part)
        self._learned_labels = (learned or digits).labels[part].astype(np.intp)
        self._labels = digits.labels.astype(np.intp)
        self._fields = digits.fields()
        moved = self._fields[:_POSED]
        self._shifted, self._turned = _each_at_one(moved, _SHIFTS), _each_at_one(moved, _TURNS)

    @torch.no_grad()
    def __call__(self, network: nn.Module) -> Measured:
        """Measure a network, which is left in the mode it was in."""
        was_training = network.training
        network.eval()
        measured = self._of_generator(network) if isinstance(network, Generator) else self._of_reader(network)
        network.train(was_training)
        return measured

    def _of_generator(self, network: Generator) -> Measured:
        """Its loss, every time with the same noise."""
        device, drawn = next(network.parameters()).device, torch.Generator().manual_seed(_NOISE_SEED)
        loss = 0.0
        for first in range(0, len(self._labels), _AT_ONCE):
            fields = torch.from_numpy(self._fields[first : first + _AT_ONCE])[:, None].to(device)
            labels = torch.from_numpy(self._labels[first : first + _AT_ONCE]).to(device)
            loss += len(labels) * float(network.loss(fields, labels, drawn))
        return Measured(
            held_out_loss=loss / max(1, len(self._labels)),
            held_out_accuracy=None,
            held_out=len(self._labels),
            shifted_accuracy=None,
            turned_accuracy=None,
            posed=0,
            dead=(),
            probed=0,
            training_accuracy=None,
            training_read=0,
        )

    def _of_reader(self, network: nn.Module) -> Measured:
        probabilities = predict_many(network, self._fields)
        of_the_label = probabilities[np.arange(len(self._labels)), self._labels]
        return Measured(
            held_out_loss=float(-np.log(np.maximum(of_the_label, _LEAST)).mean()),
            held_out_accuracy=_accuracy(probabilities, self._labels),
            held_out=len(self._labels),
            shifted_accuracy=_accuracy(predict_many(network, self._shifted), self._labels),
            turned_accuracy=_accuracy(predict_many(network, self._turned), self._labels),
            posed=len(self._shifted),
            dead=dead_units(network, self._fields),
            probed=len(self._fields),
            training_accuracy=self._of_learned(network),
            training_read=len(self._learned),
        )

    def _of_learned(self, network: nn.Module) -> float | None:
        return _accuracy(predict_many(network, self._learned), self._learned_labels) if len(self._learned) else None


def _accuracy(probabilities: Image, labels: NDArray[np.intp]) -> float:
    return float((probabilities.argmax(axis=1) == labels[: len(probabilities)]).mean())


def _each_at_one(fields: Image, poses: list[Pose]) -> Image:
    """Each field at one of the poses, in turn: as good as all of them, and as fast as one. (n, ..., 28, 28) to the same."""
    moved = np.empty_like(fields)
    for first, pose in enumerate(poses[: len(fields)]):
        moved[first :: len(poses)] = posed(fields[first :: len(poses)], pose)
    return moved


def dead_units(network: nn.Module, fields: Image) -> tuple[Named, ...]:
    """The share of each layer's units that answer zero to every one of some fields.

    Args:
        network: In evaluation mode.
        fields: (n, 28, 28), or (n, 3, 28, 28) in colour. Once every unit has answered, the others are not asked.

    Returns:
        Share in [0, 1] by the name of the ReLU, or of the layer that has one inside, in the network's order.
    """
    alive: dict[str, Tensor] = {}

    def watch(name: str) -> Any:  # noqa: ANN401 - a hook
        def note(_: nn.Module, __: object, answer: Tensor) -> None:
            units = (answer != 0).transpose(0, 1).flatten(1).any(dim=1)  # (units,)
            alive[name] = alive[name] | units if name in alive else units

        return note

    layers = [(name, part) for name, part in network.named_modules() if isinstance(part, nn.ReLU | PaperConv)]
    hooks = [part.register_forward_hook(watch(name)) for name, part in layers]
    try:
        device = next(network.parameters()).device
        for first in range(0, len(fields), _AT_ONCE):
            network(field_tensor(fields[first : first + _AT_ONCE]).to(device))
            if all(bool(units.all()) for units in alive.values()):
                break
    finally:
        for hook in hooks:
            hook.remove()
    return tuple(Named(name, 1 - float(units.float().mean())) for name, units in alive.items())
