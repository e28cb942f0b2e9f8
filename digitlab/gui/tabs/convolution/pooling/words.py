"""What the page "Pooling" says."""

from __future__ import annotations

import numpy as np

from digitlab.convolution.pooling import Pooling
from digitlab.convolution.pytorch import torch_line
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.tabs.convolution.pooling.work import Pooled

LOOK = "Pooling keeps one number of each window. Move the drawing by a pixel: how much changes before pooling, and behind it?"


def shift(pooled: Pooled) -> str:
    """Where the drawing went."""
    settings, parts = pooled.settings, []
    for amount, forwards, back in ((settings.right, "right", "left"), (settings.down, "down", "up")):
        if amount:
            parts.append(f"{abs(amount)} px {forwards if amount > 0 else back}")
    return " and ".join(parts) or "not moved"


def effect(pooled: Pooled) -> str:
    """What the shift changed."""
    if pooled.is_blank:
        return "Nothing drawn yet: draw a digit on the left, or load a test digit."
    if not (pooled.settings.right or pooled.settings.down):
        return "The drawing is not moved: nothing changes."
    return pooled.effect.words


def cell(pooling: Pooling, row: int, column: int) -> str:
    """How one pooled cell comes about."""
    step = pooling.step(row * pooling.result.shape[2] + column)
    return f"Row {row + 1}, column {column + 1}: {step.line}"


def table(pooled: Pooled) -> Table:
    """Every pooled cell, before the shift and after it."""
    before, after = pooled.before.result[0], pooled.after.result[0]
    cells = np.ndindex(before.shape)
    return Table(
        ("row", "column", "pooled", "pooled after the shift"),
        [(row + 1, column + 1, before[row, column].item(), after[row, column].item()) for row, column in cells],
    )


def provenance(pooled: Pooled) -> Provenance:
    """What was pooled, and how."""
    notes = (("layer", torch_line(pooled.before)), ("shift", shift(pooled)))
    return Provenance("Pooling", (pooled.source,), "1 drawing", None, "as drawn", notes)
