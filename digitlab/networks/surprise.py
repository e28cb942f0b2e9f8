"""Which class explains a drawing best: a flow is asked how badly it tells noise and drawing apart when it is told each class."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from digitlab.networks.architectures import CLASSES
from digitlab.networks.generation import Images, as_fields, as_flow, check_times, noise
from digitlab.networks.inspection import numbers

if TYPE_CHECKING:
    from torch import nn

SURPRISE_TIMES = (0.2, 0.25, 0.3, 0.35, 0.4)
"""Where on the way from noise to a drawing it is asked which class explains it: where there is so much noise that the class still matters."""


@dataclass(frozen=True, slots=True, eq=False)
class Surprise:
    """How badly each class explains an image.

    Attributes:
        losses: (10,) the mean squared error of the velocity, the image being of that class; the least explains it best.
        reconstructions: (10, 28, 28) in [0, 1]: what the generator expects the image to be at the middle one of the times, being told the class.
    """

    losses: NDArray[np.float32]
    reconstructions: Images

    @property
    def label(self) -> int:
        """The class that explains it best."""
        return int(self.losses.argmin())


def surprise(
    generator: nn.Module, image: Images, *, times: Sequence[float] = SURPRISE_TIMES, seed: int = 0
) -> Surprise:
    """Which class explains an image best: the one for which the velocity that the flow expects is least wrong (Li et al. 2023, "diffusion classifier").

    Every class sees the same noise at the same times, and all of it goes through the network in one batch.

    Args:
        generator: A flow.
        image: (28, 28) in [0, 1], ink 1.
        times: Where on the way from noise to the image, in [0, 1].
        seed: Of the noise.

    Raises:
        ValueError: The generator is no flow, or a time is out of range.
    """
    import torch

    from digitlab.networks.fused import fused

    flow = as_flow(generator)
    check_times(*times)
    device = next(flow.parameters()).device
    digit = torch.from_numpy(2 * np.ascontiguousarray(image, np.float32) - 1)  # (h, w)
    drawn = torch.from_numpy(noise(seed, len(times), (digit.shape[0], digit.shape[1])))  # (times, h, w)
    at = torch.tensor(times, dtype=torch.float32)
    images = torch.lerp(drawn, digit, at[:, None, None])
    seen = images[:, None].repeat(CLASSES, 1, 1, 1).to(device)  # (classes * times, 1, h, w)
    classes = torch.arange(CLASSES, device=device).repeat_interleave(len(times))
    with torch.inference_mode():
        velocity = (
            fused(flow)(seen, at.repeat(CLASSES).to(device), classes).cpu()[:, 0].unflatten(0, (CLASSES, len(times)))
        )
    losses = (velocity - (digit - drawn)).square().mean(dim=(1, 2, 3))
    middle = len(times) // 2
    ends = images[middle] + (1 - times[middle]) * velocity[:, middle]  # (classes, h, w)
    return Surprise(numbers(losses), as_fields(numbers(ends)))
