"""What the page "Pooling" says."""

from __future__ import annotations

from collections.abc import Iterator

from digitlab.convolution.pooling import Pooling
from digitlab.gui.tabs.convolution.pooling.work import PooledShown

HEADER = ("row", "column", "pooled", "pooled after the shift")

LOOK = "Pooling keeps one number of each window. Move the drawing by a pixel: how much changes before pooling, and behind it?"


def shift(shown: PooledShown) -> str:
    """Where the drawing went."""
    settings, parts = shown.request.settings, []
    for amount, forwards, back in ((settings.right, "right", "left"), (settings.down, "down", "up")):
        if amount:
            parts.append(f"{abs(amount)} px {forwards if amount > 0 else back}")
    return " and ".join(parts) or "not moved"


def effect(shown: PooledShown) -> str:
    """What the shift changed."""
    if shown.is_blank:
        return "Nothing drawn yet: draw a digit on the left, or load a test digit."
    if not (shown.request.settings.right or shown.request.settings.down):
        return "The drawing is not moved: nothing changes."
    return shown.effect.words


def cell(pooling: Pooling, row: int, column: int) -> str:
    """How one pooled cell comes about."""
    step = pooling.step(row * pooling.result.shape[2] + column)
    return f"Row {row + 1}, column {column + 1}: {step.line}"


def rows(shown: PooledShown) -> Iterator[tuple[object, ...]]:
    """Every pooled cell, before and after."""
    before, after = shown.before.result[0], shown.after.result[0]
    for row in range(before.shape[0]):
        for column in range(before.shape[1]):
            yield row + 1, column + 1, before[row, column].item(), after[row, column].item()
