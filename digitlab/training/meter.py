"""The losses of steps, gathered without waiting for a GPU at each of them, and how fast they come."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass

import torch
from torch import Tensor

_REPORT_EVERY_S = 0.2


@dataclass(frozen=True, slots=True)
class Gathered:
    """What was gathered since the last time.

    Attributes:
        losses: One for each step.
        images_per_second: Digits in a second of training.
    """

    losses: list[float]
    images_per_second: float

    @property
    def bad(self) -> int | None:
        """The index of the first loss that is not finite; None where all are."""
        return next((index for index, loss in enumerate(self.losses) if not math.isfinite(loss)), None)


class Meter:
    """Losses since the last report."""

    def __init__(self) -> None:
        self._losses: list[Tensor] = []
        self._images = 0
        self._began = time.perf_counter()

    def __len__(self) -> int:
        """How many steps."""
        return len(self._losses)

    def add(self, loss: Tensor, images: int) -> None:
        """A step was taken; its loss stays on the device."""
        self._losses.append(loss)
        self._images += images

    def is_due(self) -> bool:
        """Whether it is time for a report; at once where looking at a loss is free and it is not finite."""
        loss = self._losses[-1]
        if loss.device.type == "cpu" and not math.isfinite(loss.item()):
            return True
        return time.perf_counter() - self._began >= _REPORT_EVERY_S

    def take(self) -> Gathered:
        """All of it; the next report begins. Waits for the device."""
        losses = torch.stack(self._losses).tolist() if self._losses else []
        now = time.perf_counter()
        gathered = Gathered(losses, self._images / max(now - self._began, 1e-9))
        self.skip()
        return gathered

    def skip(self) -> None:
        """The time until now was no training."""
        self._losses, self._images, self._began = [], 0, time.perf_counter()
