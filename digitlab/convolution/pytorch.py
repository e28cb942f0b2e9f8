"""The line of PyTorch that makes the same layer, as text to be copied; what is PyTorch's default is left out."""

from __future__ import annotations

from dataclasses import fields

from digitlab.convolution.kinds import KindLayer, Setting
from digitlab.convolution.pooling import Pooling
from digitlab.convolution.shapes import Sliding
from digitlab.convolution.trace import Trace
from digitlab.language import tr


def torch_line(layer: Trace | Pooling | KindLayer) -> str:
    """``nn.Conv2d(3, 6, kernel_size=5)``; a true convolution says in a comment what has to be flipped."""
    if isinstance(layer, Pooling):
        return _pooling(layer)
    if isinstance(layer, KindLayer):
        return _of_kind(layer)
    filters, channels = layer.kernels.shape[:2]
    options = [
        f"kernel_size={_short(layer.sliding.window)}",
        *_unless("stride", layer.sliding.stride, (1, 1)),
        *_unless("padding", layer.sliding.padding, (0, 0)),
        *_unless("dilation", layer.sliding.dilation, (1, 1)),
        *([] if layer.biased else ["bias=False"]),
    ]
    flip = "  # " + tr("a true convolution: its weight is kernels.flip(-1, -2)") if layer.flipped else ""
    return f"nn.Conv2d({channels}, {filters}, {', '.join(options)}){flip}"


def _of_kind(layer: KindLayer) -> str:
    setting = layer.setting
    options = [
        f"kernel_size={_short((layer.kernels.shape[2], layer.kernels.shape[3]))}",
        *(f"{name}={value}" for name, value in _values(setting) if value != getattr(Setting(), name)),
        "bias=False",
    ]
    name = "ConvTranspose2d" if layer.is_transposed else "Conv2d"
    return f"nn.{name}({len(layer.image)}, {len(layer.kernels)}, {', '.join(options)})"


def _values(setting: Setting) -> list[tuple[str, int]]:
    return [(each.name, getattr(setting, each.name)) for each in fields(setting)]


def _pooling(pooling: Pooling) -> str:
    sliding: Sliding = pooling.sliding
    is_max = pooling.kind == "max"
    options = [
        _short(sliding.window),
        *_unless("stride", sliding.stride, sliding.window),
        *_unless("padding", sliding.padding, (0, 0)),
        *_unless("dilation", sliding.dilation, (1, 1)),
        *(["ceil_mode=True"] if sliding.rows.ceil else []),
        *([] if is_max or pooling.counts_padding or sliding.padding == (0, 0) else ["count_include_pad=False"]),
    ]
    return f"nn.{'MaxPool2d' if is_max else 'AvgPool2d'}({', '.join(options)})"


def _short(sides: tuple[int, int]) -> str:
    return str(sides[0]) if sides[0] == sides[1] else str(sides)


def _unless(name: str, sides: tuple[int, int], default: tuple[int, int]) -> list[str]:
    return [] if sides == default else [f"{name}={_short(sides)}"]
