"""The velocity of a flow at each step of a way, led away from that of any digit (Ho and Salimans 2022)."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from digitlab.networks.flow import Flow
from digitlab.networks.generators import NO_CLASS

_AT_ONCE = 250


class GuidedVelocity:
    """What the layers of a flow are told depends on the time and the class alone, so it is worked out once for all steps and images."""

    def __init__(self, flow: Flow, times: Sequence[float], classes: Sequence[int | None], guidance: float) -> None:
        """Work that out.

        Args:
            flow: In evaluation mode.
            times: Of each step, in [0, 1].
            classes: n of them, 0 to 9, or None for any digit.
            guidance: How far to go beyond the velocity of the class; 0 is that alone.
        """
        self._flow, self._guidance = flow, guidance
        labels = [NO_CLASS if label is None else label for label in classes]
        distinct = sorted({*labels, NO_CLASS})  # any digit comes last
        device = next(flow.parameters()).device
        self._rows = torch.tensor([distinct.index(label) for label in labels], dtype=torch.long, device=device)  # (n,)
        with torch.inference_mode():
            at = torch.tensor(times, dtype=torch.float32, device=device).repeat_interleave(len(distinct))
            parts = flow.body.modulations(at, torch.tensor(distinct, device=device).repeat(len(times)))
            self._widths = [part.shape[1] for part in parts]
            self._told = torch.cat(parts, dim=1).reshape(len(times), len(distinct), -1)  # (steps, classes, all widths)

    @torch.inference_mode()
    def at(self, step: int, images: Tensor) -> Tensor:
        """The velocity of images (n, h, w) at a step, (n, h, w)."""
        parts = range(0, len(images), _AT_ONCE)
        found = [
            self._of(step, images[first : first + _AT_ONCE], self._rows[first : first + _AT_ONCE]) for first in parts
        ]
        return torch.cat(found) if found else images

    def _of(self, step: int, images: Tensor, rows: Tensor) -> Tensor:
        """That of some of the images, which are told these rows; class and any digit are asked in one batch."""
        if not self._guidance:
            return self._asked(step, images, rows)
        both = torch.cat([rows, torch.full_like(rows, self._told.shape[1] - 1)])
        classed, unclassed = self._asked(step, torch.cat([images, images]), both).chunk(2)
        return unclassed + (1 + self._guidance) * (classed - unclassed)

    def _asked(self, step: int, images: Tensor, rows: Tensor) -> Tensor:
        told = torch.split(self._told[step].index_select(0, rows), self._widths, dim=1)
        return self._flow.body.velocity(images[:, None], told)[:, 0]
