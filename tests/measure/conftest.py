"""A network whose answers are known beforehand, and how a generator is run to its end."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

from digitlab.data import mnist


class _ReadsLeft(nn.Module):
    """Answers 1 where the left half has more ink than the right one, otherwise 0."""

    def __init__(self) -> None:
        super().__init__()
        self.unused = nn.Parameter(torch.zeros(1))

    def forward(self, field: torch.Tensor) -> torch.Tensor:
        left = field[:, :, :, :14].sum(dim=(1, 2, 3))
        rest = field.sum(dim=(1, 2, 3)) - left
        return torch.stack([rest, left, *[torch.zeros_like(rest) - 1] * 8], dim=1)


@pytest.fixture
def reads_left() -> nn.Module:
    """Answers 1 where the left half has more ink than the right one, otherwise 0."""
    return _ReadsLeft()


@pytest.fixture
def dots() -> mnist.Digits:
    """600 fields with one dot each, two pixels left of the middle, all labelled 1."""
    images = np.zeros((600, 28, 28), np.uint8)
    images[:, 14, 11] = 255
    return mnist.Digits(images, np.ones(600, np.uint8))


@pytest.fixture
def finish() -> Callable[[Generator[int, None, Any]], tuple[int, Any]]:
    """Runs a generator to its end: the sum of what was yielded, and the result."""

    def run(work: Generator[int, None, Any]) -> tuple[int, Any]:
        done = 0
        while True:
            try:
                done += next(work)
            except StopIteration as stop:
                return done, stop.value

    return run
