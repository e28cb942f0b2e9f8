"""Two layers from the filters on the bench, an ordinary one and one of another kind; and PyTorch's word on both.

Torch is imported where it checks, in the page's own thread, and not before.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from digitlab.convolution.kinds import ConvolutionKind, KindLayer, Setting, beside
from digitlab.convolution.trace import Numbers, Trace
from digitlab.gui.tabs.convolution.page_states import within
from digitlab.gui.tabs.convolution.state import MOST_CELLS, MOST_WINDOW
from digitlab.language import tr

KINDS: tuple[ConvolutionKind, ...] = ("1×1", "dilated", "grouped", "depthwise", "transposed")
"""What stands beside the ordinary one, in the order of the list."""

RANGES = {"stride": (1, 4), "padding": (0, 4), "dilation": (1, 3), "groups": (1, 8)}
"""The least and the greatest of what can be set."""

_MOST_SIDE = 2 * MOST_CELLS + MOST_WINDOW  # rows, and columns, of an output: the largest image at a stride of 2
_USUAL = Setting(stride=2, dilation=2, groups=3)


@dataclass(frozen=True, slots=True)
class KindsState:
    """What the user sets on the page.

    Attributes:
        kind: Which kind stands beside the ordinary one.
        setting: How the window goes.
    """

    kind: ConvolutionKind = "transposed"
    setting: Setting = _USUAL

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(tr("there is no such kind: there are {kinds}", kinds=", ".join(KINDS)))
        for name, ends in RANGES.items():
            within(name, getattr(self.setting, name), *ends)


@dataclass(frozen=True, slots=True)
class Question:
    """Which layers are to be compared: the bench's filters, and what is set."""

    trace: Trace
    example: str
    state: KindsState


@dataclass(frozen=True, slots=True, eq=False)
class Beside:
    """What the page shows.

    Attributes:
        question: What it follows from.
        layers: The ordinary layer and the other; None where there can be none.
        fault: Why not, and what would help; "" where all is well.
        difference: The largest difference from what PyTorch makes of both; None while it is being asked.
    """

    question: Question
    layers: tuple[KindLayer, KindLayer] | None
    fault: str = ""
    difference: float | None = None

    @property
    def is_final(self) -> bool:
        """Whether PyTorch has answered, or cannot be asked."""
        return self.layers is None or self.difference is not None


def compare(question: Question) -> Iterator[Beside]:
    """Yield both layers, and then once more with PyTorch's word. Lives in a page's worker thread."""
    trace, state = question.trace, question.state
    try:
        layers = beside(trace.image, trace.laid, state.kind, state.setting)
    except ValueError as error:
        yield Beside(question, None, str(error))
        return
    height, width = layers[1].result.shape[1:]
    if max(height, width) > _MOST_SIDE:
        fault = tr(
            "an output of {height}×{width} has more cells than there is room: make the stride 2 or less, or "
            "take a smaller image",
            height=height,
            width=width,
        )
        yield Beside(question, None, fault)
        return
    seen = Beside(question, layers)
    yield seen
    yield replace(seen, difference=max(float(np.abs(by_torch(each) - each.result).max()) for each in layers))


def by_torch(layer: KindLayer) -> Numbers:
    """(f, oh, ow) what PyTorch makes of the same image and the same weights."""
    import torch
    from torch.nn import functional

    image, weight = torch.tensor(layer.image)[None], torch.tensor(np.ascontiguousarray(layer.kernels))
    how = layer.setting
    if layer.is_transposed:
        made = functional.conv_transpose2d(image, weight.transpose(0, 1), None, how.stride, how.padding)
    else:
        made = functional.conv2d(image, weight, None, how.stride, how.padding, how.dilation, how.groups)
    result: Numbers = made[0].numpy()
    return result
