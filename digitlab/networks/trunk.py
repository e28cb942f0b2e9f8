"""The convolutional trunk: convolutions with pooling between them, on a field with a border or on endless paper."""

from __future__ import annotations

from typing import Literal

import torch
from torch import Tensor, nn
from torch.nn import functional

from digitlab.networks.activation_functions import ActivationFunction, function_module
from digitlab.networks.architectures.cnn import Padding, Pooling

_NORM_MOMENTUM = 0.1


class PaperConv(nn.Module):
    """A convolution, batch normalisation and a ReLU for which blank paper is zero.

    With ordinary padding a network feels where the field's border is (Islam et al. 2020; Kayhan and van Gemert 2020): what
    a layer answers to blank paper is not zero, what lies beyond its border is, so the border shines. Two things remove it:

    - the answer to blank paper is subtracted behind the ReLU, so that zero padding *is* more paper;
    - the padding is full (k - 1) unless told otherwise, so that every place where a bit of ink can be felt is computed.

    Moving the ink then moves the feature maps, exactly, with nothing lost at a border.

    Under autocast the maps stay as short as the convolution makes them; the statistics and what is subtracted are worked out in
    float32, and cut short only where they meet the maps, which would else become float32 again at every layer.
    """

    def __init__(self, inputs: int, outputs: int, kernel: int, padding: int | None = None) -> None:
        super().__init__()
        self.conv = nn.Conv2d(inputs, outputs, kernel, padding=kernel - 1 if padding is None else padding, bias=False)
        self.norm = nn.BatchNorm2d(outputs)

    def forward(self, maps: Tensor) -> Tensor:
        """It maps (n, inputs, h, w) to (n, outputs, h + k - 1, w + k - 1)."""
        if self.training:
            return self._learn(maps)
        scale = self.norm.weight * torch.rsqrt(self._running(self.norm.running_var) + self.norm.eps)
        blank = self.norm.bias - scale * self._running(self.norm.running_mean)  # before the ReLU
        kernel = self.conv.weight * scale[:, None, None, None]  # the scale goes into the kernel: one pass less
        # relu(x + blank) - relu(blank) = max(x + min(blank, 0), -max(blank, 0)): one pass over the maps less, again
        answer = functional.conv2d(maps, kernel, blank.clamp(max=0), padding=self.conv.padding)
        return torch.maximum(answer, -functional.relu(blank)[:, None, None].to(answer.dtype))

    def _learn(self, maps: Tensor) -> Tensor:
        """The same with the batch's own mean and variance, which enter the running ones.

        The gradient takes the mean and variance within the answer to blank paper as given, as torch's saved statistics are.
        """
        norm = self.norm
        answer, mean, inverse_deviation = torch.native_batch_norm(
            self.conv(maps), norm.weight, norm.bias, norm.running_mean, norm.running_var, True, _NORM_MOMENTUM, norm.eps
        )
        blank = norm.bias - norm.weight * mean * inverse_deviation
        return functional.relu_(answer) - functional.relu(blank)[:, None, None].to(answer.dtype)

    @staticmethod
    def _running(statistic: Tensor | None) -> Tensor:
        assert statistic is not None  # BatchNorm2d tracks them unless told otherwise
        return statistic


def conv_layer(
    inputs: int, outputs: int, kernel: int, padding: Padding, stride: int = 1, activation: ActivationFunction = "relu"
) -> nn.Module:
    """One convolution with its normalisation and its activation function, which on endless paper is ReLU."""
    if padding == "endless":
        return PaperConv(inputs, outputs, kernel)
    width = 0 if padding == "none" else kernel // 2
    mode: Literal["replicate", "zeros"] = "replicate" if padding == "replicate" else "zeros"
    conv = nn.Conv2d(inputs, outputs, kernel, stride, width, bias=False, padding_mode=mode)
    return nn.Sequential(conv, nn.BatchNorm2d(outputs), function_module(activation))


class BlurredSamples(nn.Module):
    """Every second value of maps that were blurred first, so that nothing falls between the samples (Zhang 2019, "BlurPool").

    The blur is the outer product of (1, 2, 1) / 4 with itself; beyond the border the maps are mirrored.
    """

    def forward(self, maps: Tensor) -> Tensor:
        """It maps (n, c, h, w) to (n, c, ceil(h / 2), ceil(w / 2))."""
        channels = maps.shape[1]
        line = torch.tensor([0.25, 0.5, 0.25], dtype=maps.dtype, device=maps.device)
        kernel = (line[:, None] * line).expand(channels, 1, 3, 3)
        return functional.conv2d(functional.pad(maps, [1] * 4, mode="reflect"), kernel, stride=2, groups=channels)


def pool_layer(pooling: Pooling) -> nn.Module | None:
    """What halves the maps behind a convolution; None where nothing stands behind it."""
    match pooling:
        case "average":
            return nn.AvgPool2d(2, ceil_mode=True, count_include_pad=False)  # oneDNN would count cells beyond odd sides
        case "max":
            return nn.MaxPool2d(2, ceil_mode=True)
        case "antialiased":
            return nn.Sequential(nn.MaxPool2d(2, stride=1), BlurredSamples())
        case "stride" | "none":
            return None


def build_trunk(
    channels: tuple[int, ...],
    kernels: tuple[int, ...],
    pooled_after: tuple[int, ...],
    pooling: Pooling,
    padding: Padding,
    activation: ActivationFunction = "relu",
    field_channels: int = 1,
) -> nn.Sequential:
    """The trunk: (n, field channels, h, w) to (n, channels[-1], h', w').

    Args:
        channels: Feature maps of each convolution.
        kernels: Side of each convolution's kernels.
        pooled_after: Indices of the convolutions behind which the maps are halved.
        pooling: How.
        padding: What lies beyond the border.
        activation: The function behind each convolution.
        field_channels: Channels of the field.
    """
    layers: list[nn.Module] = []
    for index, (inputs, outputs, kernel) in enumerate(
        zip((field_channels, *channels), channels, kernels, strict=False)
    ):
        halved = index in pooled_after
        stride = 2 if halved and pooling == "stride" else 1
        layers.append(conv_layer(inputs, outputs, kernel, padding, stride, activation))
        if halved and (pool := pool_layer(pooling)):
            layers.append(pool)
    return nn.Sequential(*layers)


class Residual(nn.Module):
    """Layers whose answer is added to what came into them: they learn what is to change, and begin near nothing (He et al. 2016)."""

    def __init__(self, inner: nn.Module) -> None:
        super().__init__()
        self.inner = inner

    def forward(self, maps: Tensor) -> Tensor:
        """It maps (n, ...) to the same shape."""
        answer: Tensor = maps + self.inner(maps)
        return answer


class OneCell(nn.Flatten):
    """Maps of one cell as a list of numbers: no place is left in them that could be kept."""


class GlobalPooling(nn.Module):
    """Where a feature was found no longer counts, only how strongly: (n, c, h, w) to (n, 2 c).

    The maximum of each map and its sum over a fixed number of cells. The divisor is fixed so that blank paper around the
    ink changes nothing. On endless paper blank cells are zero, and there is always one more of them: no maximum is less, and
    none counts as less on a field with a border.

    Attributes:
        cells: How many cells of a map lie on the field.
    """

    def __init__(self, cells: float) -> None:
        super().__init__()
        self.cells = cells

    def forward(self, maps: Tensor) -> Tensor:
        """It maps (n, c, h, w) to (n, 2 c)."""
        strongest = functional.max_pool2d(maps, list(maps.shape[2:])).flatten(1)  # five times faster than amax
        return torch.cat([strongest.clamp(min=0), maps.sum(dim=(2, 3)) / self.cells], dim=1)
