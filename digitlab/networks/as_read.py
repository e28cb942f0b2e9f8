"""A network that chooses what it looks at, held to what it chose for one field: for what asks how an answer follows the ink.

By itself such a network sees no difference between a drawing and a fainter one, and a way from blank paper to a drawing leads
nowhere; and where ink changes a little, it may look elsewhere.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from typing_extensions import override

from digitlab.networks.ink_alone import Ink
from digitlab.networks.poses import PoseReader
from digitlab.networks.turns import turns_tried


def as_read(network: nn.Module, field: Tensor, window_deg: float | None = None) -> nn.Module:
    """The network, which reads whatever it is shown as it reads this field: no fainter, no elsewhere, in the same copies.

    Args:
        network: Any; one that does not choose is given back as it is.
        field: (1, 1, h, h).
        window_deg: The largest turn, either way, that it expects; its own where left out.
    """
    if not isinstance(network, PoseReader):
        return network
    with torch.no_grad():
        looks_at = network.looks_at(field, turns_tried(network, window_deg))
        return _AsRead(network, _InkOf(network.ink, field), looks_at).train(network.training)


class _InkOf(Ink):
    """The ink of fields that are multiplied, and copied about a point, as another one is."""

    def __init__(self, ink: Ink, field: Tensor) -> None:
        super().__init__(ink.faintest, is_middle=ink.is_middle)
        self._gain = ink.gain(field)
        self._middle = ink.middle(ink(field))

    @override
    def gain(self, field: Tensor) -> Tensor:
        return self._gain

    @override
    def middle(self, ink: Tensor) -> Tensor:
        return self._middle.expand(ink.shape[0], 2)


class _AsRead(PoseReader):
    """A network that looks at any field in the copies chosen for one."""

    def __init__(self, network: PoseReader, ink: Ink, looks_at: Tensor | None) -> None:
        super().__init__(
            network.reader,
            network.glance,
            ink,
            window_deg=network.turns_deg[-1],
            step_deg=network.step_deg,
            sizes=network.sizes,
            looks=network.looks,
            side=network.side,
            lesson=network.lesson,
        )
        self._looks_at = looks_at

    @override
    def choose(self, ink: Tensor, back: Tensor) -> Tensor:
        assert self._looks_at is not None
        return self._looks_at.expand(ink.shape[0], -1)
