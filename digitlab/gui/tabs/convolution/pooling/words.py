"""What the page "Pooling" says, and what it saves."""

from __future__ import annotations

import numpy as np

from digitlab.convolution.notation import counted, written
from digitlab.convolution.pooling import Pooling
from digitlab.convolution.pytorch import torch_line
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.tabs.convolution.pooling import benefits
from digitlab.gui.tabs.convolution.pooling.work import Backward, Pooled

LOOK = "Move the drawing by a pixel: what changes before pooling, and after it?"
BACKWARD = "dL/dz comes from above. Who gets it: the winner alone, or all pixels alike?"
BENEFITS = "What pooling saves, measured: the same network with it and without."
POINT = "Point at a pooled cell to see its window and how its number comes about."

_ROUNDING = 1e-9


def shift(pooled: Pooled) -> str:
    """Where the drawing was moved to, in words."""
    settings, parts = pooled.settings, []
    for amount, forwards, back in ((settings.right, "right", "left"), (settings.down, "down", "up")):
        if amount:
            parts.append(f"{abs(amount)} px {forwards if amount > 0 else back}")
    return " and ".join(parts) or "not moved"


def effect(pooled: Pooled) -> str:
    """What the shift changed, in a sentence."""
    if pooled.is_blank:
        return "Nothing drawn yet: draw a digit on the left, or load a test digit."
    if not (pooled.settings.right or pooled.settings.down):
        return "The drawing is not moved: nothing changes."
    if pooled.map >= 0 and not pooled.effect.image.amount:
        return (
            "Nothing changes: this network lays the paper back in step before it reads. Choose the drawing as the map."
        )
    return pooled.effect.words


def explained(pooling: Pooling, row: int, column: int) -> str:
    """How one pooled cell comes about, in a line."""
    step = pooling.step(row * pooling.result.shape[2] + column)
    return f"Row {row + 1}, column {column + 1}: {step.line}"


def backward(back: Backward) -> str:
    """Where both gradients arrive, in a sentence."""
    winners, sharing = (np.count_nonzero(each.say()) for each in back.poolings)
    return (
        f"{counted(back.upstream.size, 'gradients')} come back: the maximum hands them to {winners:,} of "
        f"{counted(back.gradients[0].size, 'pixels')}, the average to {sharing:,}."
    )


def sent_back(back: Backward, row: int, column: int) -> str:
    """Where one gradient from above goes, in either kind."""
    largest, mean = (each.step(row * back.upstream.shape[2] + column) for each in back.poolings)
    assert largest.winner is not None
    flowing, (at_row, at_column) = float(back.upstream[0, row, column]), largest.winner
    share = f"{written(flowing)}/{mean.divisor} = {written(flowing / mean.divisor)}"
    return (
        f"Row {row + 1}, column {column + 1}: dL/dz = {written(flowing)}. Maximum: all to the winner, {written(largest.value)} in "
        f"row {at_row + 1}, column {at_column + 1}. Average: {share} to each of {counted(mean.patch.size, 'pixels')}."
    )


def verdict(back: Backward) -> tuple[str, bool]:
    """What autograd says, and whether it agrees."""
    numbers = f"{2 * back.gradients[0].size:,} gradients"
    lines = " and ".join(torch_line(each) for each in back.poolings)
    if back.difference <= _ROUNDING:
        return f"✓ PyTorch's autograd finds the same {numbers}, through {lines}.", True
    return f"✗ PyTorch's autograd differs by {written(back.difference)} in {numbers}.", False


def table(pooled: Pooled) -> Table:
    """Every pooled cell, before the shift and after it; or every pixel, with both of its gradients; or every epoch, with and without."""
    if pooled.benefits:
        return benefits.table(pooled.benefits)
    if back := pooled.backward:
        image, (largest, mean) = pooled.before.image[0], (each[0] for each in back.gradients)
        pixels = [(at, image[at].item(), largest[at].item(), mean[at].item()) for at in np.ndindex(image.shape)]
        header = ("row", "column", "input", "dL/dx, maximum", "dL/dx, average")
        return Table(header, [(at[0] + 1, at[1] + 1, *numbers) for at, *numbers in pixels])
    before, after = pooled.before.result[0], pooled.after.result[0]
    cells = np.ndindex(before.shape)
    return Table(
        ("row", "column", "pooled", "pooled after the shift"),
        [(row + 1, column + 1, before[row, column].item(), after[row, column].item()) for row, column in cells],
    )


def provenance(pooled: Pooled) -> Provenance:
    """What was pooled, and how."""
    if pooled.benefits:
        return benefits.provenance(pooled.benefits)
    layer = ("layer", torch_line(pooled.before))
    note = ("autograd", verdict(pooled.backward)[0]) if pooled.backward else ("shift", shift(pooled))
    return Provenance("Pooling", (pooled.source,), "1 drawing", None, "as drawn", (layer, note))
