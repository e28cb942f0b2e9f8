"""The convolutional trunk: convolutions with pooling between them, on a field with a border or on endless paper."""

from __future__ import annotations

from typing import Literal

import torch
from torch import Tensor, nn
from torch.nn import functional

Padding = Literal["zeros", "paper"]
Pooling = Literal["max", "average"]

_EPS = 1e-5
_MOMENTUM = 0.1


class PaperConv(nn.Module):
    """A convolution, a normalisation and a ReLU for which the paper never ends.

    With ordinary padding a network feels where the field's border is (Islam et al. 2020; Kayhan and van Gemert 2020): what
    a layer answers to blank paper is not zero, what lies beyond its border is, so the border shines. Two things remove it:

    - the normalisation only scales, by the root of the mean square (as Zhang and Sennrich 2019 do for layers), and the
      answer to blank paper is subtracted behind the ReLU, so that blank paper is zero in every layer;
    - the padding is full (k - 1), so that every place where a bit of ink can be felt is computed.

    Zero padding now *is* more paper, and moving the ink moves the feature maps, exactly, with nothing lost at a border.
    """

    mean_square: Tensor

    def __init__(self, inputs: int, outputs: int, kernel: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(inputs, outputs, kernel, padding=kernel - 1, bias=False)
        self.gain = nn.Parameter(torch.ones(outputs))
        self.bias = nn.Parameter(torch.zeros(outputs))
        self.register_buffer("mean_square", torch.ones(outputs))

    def forward(self, maps: Tensor) -> Tensor:
        """(n, inputs, h, w) to (n, outputs, h + k - 1, w + k - 1)."""
        blank = functional.relu(self.bias)[:, None, None]
        if not self.training:  # the scale goes into the kernel: one pass over the maps less
            scale = self.gain * torch.rsqrt(self.mean_square + _EPS)
            kernel = self.conv.weight * scale[:, None, None, None]
            return functional.relu_(functional.conv2d(maps, kernel, self.bias, padding=self.conv.padding)) - blank
        sums = self.conv(maps)
        mean_square = sums.square().mean(dim=(0, 2, 3))
        with torch.no_grad():
            self.mean_square.lerp_(mean_square, _MOMENTUM)
        scale = self.gain * torch.rsqrt(mean_square + _EPS)
        return functional.relu(sums * scale[:, None, None] + self.bias[:, None, None]) - blank


def conv_layer(inputs: int, outputs: int, kernel: int, padding: Padding) -> nn.Module:
    """One convolution with its normalisation and ReLU."""
    if padding == "paper":
        return PaperConv(inputs, outputs, kernel)
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, kernel, padding=kernel // 2, bias=False),
        nn.BatchNorm2d(outputs),
        nn.ReLU(),
    )


def build_trunk(
    channels: tuple[int, ...], kernels: tuple[int, ...], pooled_after: tuple[int, ...], pooling: Pooling, padding: Padding
) -> nn.Sequential:
    """The trunk: (n, 1, h, w) to (n, channels[-1], h', w').

    Args:
        channels: Feature maps of each convolution.
        kernels: Side of each convolution's kernels.
        pooled_after: Indices of the convolutions behind which 2x2 pooling halves the maps.
        pooling: The kind of that pooling.
        padding: What lies beyond the border.
    """
    pool = nn.MaxPool2d(2, ceil_mode=True) if pooling == "max" else nn.AvgPool2d(2, ceil_mode=True, count_include_pad=True)
    layers: list[nn.Module] = []
    for index, (inputs, outputs, kernel) in enumerate(zip((1, *channels), channels, kernels, strict=False)):
        layers.append(conv_layer(inputs, outputs, kernel, padding))
        if index in pooled_after:
            layers.append(pool)
    return nn.Sequential(*layers)


class GlobalPooling(nn.Module):
    """Where a feature was found no longer counts, only how strongly: (n, c, h, w) to (n, 2 c).

    The maximum of each map and its sum over a fixed number of cells. The divisor is fixed so that blank paper around the
    ink changes nothing (with ``padding="paper"`` blank cells are zero).
    """

    cells = 49.0

    def forward(self, maps: Tensor) -> Tensor:
        """(n, c, h, w) to (n, 2 c)."""
        return torch.cat([maps.amax(dim=(2, 3)), maps.sum(dim=(2, 3)) / self.cells], dim=1)
