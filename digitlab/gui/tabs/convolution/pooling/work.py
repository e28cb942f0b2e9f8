"""Pooling the drawing's own feature maps, before it is moved and after.

The drawing is moved, and not its maps: what a network makes of the moved drawing is worked out anew. The gradient is sent back
through both kinds, and autograd is asked whether it agrees. Torch is imported where it answers, and not before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from digitlab.convolution.pooling import Pooling, pool, pooled
from digitlab.convolution.shifting import ShiftEffect, compared
from digitlab.convolution.trace import Numbers
from digitlab.gui.shell.analysis import Situation, is_blank
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.gui.shell.opened import Opener, seen
from digitlab.gui.tabs.convolution.page_states import PoolingState
from digitlab.ink.stroke import Image
from digitlab.language import tr
from digitlab.measure.pooling_benefits import LearningCurves, read_curves
from digitlab.networks.card import WeightsError, answering
from digitlab.networks.inspection import Activations

_PATTERN = (1.0, 0.0, -1.0, 2.0, -2.0)  # dL/dz: small, of both signs, and of a length that no usual map's rows have


@dataclass(frozen=True, slots=True)
class Question:
    """What to pool, and how."""

    situation: Situation
    settings: PoolingState


@dataclass(frozen=True, slots=True, eq=False)
class Backward:
    """One gradient from above, sent back through both kinds of pooling.

    Attributes:
        upstream: (1, oh, ow) dL/dz, a pattern of small whole numbers of both signs.
        poolings: The map, pooled by maximum and by average.
        gradients: (1, h, w) dL/dx through each of them.
        difference: The largest difference from what autograd finds.
    """

    upstream: Numbers
    poolings: tuple[Pooling, Pooling]
    gradients: tuple[Numbers, Numbers]
    difference: float


@dataclass(frozen=True, slots=True, eq=False)
class Pooled:
    """A feature map of the drawing, pooled, and the same map of the moved drawing.

    Attributes:
        situation: Whose drawing it is.
        settings: How the drawing was moved and its map pooled.
        source: What was pooled, in words.
        maps: How many feature maps there are to choose from.
        map: Which of them was pooled, from 0; −1 for the drawing.
        before: The map, pooled.
        after: The map of the moved drawing, pooled in the same way.
        effect: What the shift changed, before pooling and behind it.
        is_blank: Whether nothing is drawn.
        backward: The gradients, where they are looked at.
        benefits: How networks with and without pooling learn, where that is looked at.
    """

    situation: Situation
    settings: PoolingState
    source: str
    maps: int
    map: int
    before: Pooling
    after: Pooling
    effect: ShiftEffect
    is_blank: bool
    backward: Backward | None = None
    benefits: LearningCurves | None = None


class Pooler:
    """Pools feature maps; keeps the networks that it has opened. Lives in a page's worker thread."""

    def __init__(self, networks: LoadedNetworks) -> None:
        self._opener = Opener(networks)

    def __call__(self, question: Question) -> Iterator[Pooled]:
        """Yield the one answer."""
        situation, settings = question.situation, question.settings
        image, moved = seen(situation), seen(_moved(situation, settings))
        maps, name = self._maps(situation, image)
        source, index = tr("the drawing"), -1
        before, after = image, moved
        if settings.map >= 0 and maps is not None:
            opened, depth = maps
            index = min(settings.map, len(opened.maps[depth]) - 1)
            source = tr(
                "{network}, {layer}, feature map {map} of {count}",
                network=name,
                layer=opened.layers[depth - 1].name,
                map=index + 1,
                count=len(opened.maps[depth]),
            )
            again = self._opener.network(name, situation.edits(name)).activations(
                moved, situation.window_deg, opened.alignment
            )
            before, after = opened.maps[depth][index], again.maps[depth][index]
        window = min(settings.window, *before.shape)
        first, second = (pool(_rounded(each), settings.kind, window, settings.stride) for each in (before, after))
        count = 0 if maps is None else len(maps[0].maps[maps[1]])
        blank, back = is_blank(situation.drawing, image), sent_back(first) if settings.backward else None
        benefits = read_curves() if settings.benefits else None
        effect = compared(first, second)
        yield Pooled(situation, settings, source, count, index, first, second, effect, blank, back, benefits)

    def _maps(self, situation: Situation, image: Image) -> tuple[tuple[Activations, int] | None, str]:
        """The first chosen network with feature maps, opened, and the depth of its first convolution's maps."""
        for name in filter(None, situation.networks):
            try:
                network = self._opener.network(name, situation.edits(name))
                kinds = [layer.kind for layer in network.layers]
                if "conv" in kinds:
                    with answering(name):
                        return (network.activations(image, situation.window_deg), kinds.index("conv") + 1), name
            except WeightsError:
                continue  # which the network's own row says
        return None, ""


def sent_back(pooling: Pooling) -> Backward:
    """Send a gradient back through a map that is pooled in either way, and ask autograd whether it agrees."""
    import torch
    from torch.nn import functional

    upstream = np.resize(np.array(_PATTERN), pooling.result.shape)
    slid = pooling.sliding
    largest, mean = (pooled(pooling.image.copy(), kind, slid, counts_padding=True) for kind in ("max", "average"))
    found = largest.gradient(upstream), mean.gradient(upstream)
    differences = []
    functions: tuple[Callable[..., torch.Tensor], ...] = functional.max_pool2d, functional.avg_pool2d
    for function, own in zip(functions, found, strict=True):
        image = torch.tensor(pooling.image, requires_grad=True)
        result = function(image[None], slid.window, slid.stride)
        loss = (result * torch.tensor(upstream)).sum()  # a gradient that is handed over instead brings in all of sympy
        torch.autograd.backward(loss)
        assert image.grad is not None
        differences.append(float(np.abs(image.grad.numpy() - own).max()))
    return Backward(upstream, (largest, mean), found, max(differences))


def _moved(situation: Situation, settings: PoolingState) -> Situation:
    pose = situation.pose
    return replace(situation, pose=replace(pose, dx=pose.dx + settings.right, dy=pose.dy + settings.down))


def _rounded(values: Image) -> Numbers:
    """The numbers to four decimals: what differs by rounding only does not differ."""
    rounded: Numbers = values.astype(np.float64).round(4) + 0.0  # no negative zeros
    return rounded
