"""What the page "Pooling" says, and what it saves."""

from __future__ import annotations

import numpy as np

from digitlab.convolution.notation import written
from digitlab.convolution.pooling import Pooling
from digitlab.convolution.pytorch import torch_line
from digitlab.gui.kit.phrases import listed
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.pose_words import pose_as_options, seeing_notes
from digitlab.gui.tabs.convolution.pooling import benefits
from digitlab.gui.tabs.convolution.pooling.work import Backward, Pooled
from digitlab.language import mark, tr

LOOK = mark("Move the drawing by a pixel: what changes before pooling, and after it?")
BACKWARD = mark("dL/dz comes from above. Who gets it: the winner alone, or all pixels alike?")
BENEFITS = mark("What pooling saves, measured: the same network with it and without.")
POINT = mark("Point at a pooled cell to see its window and how its number comes about.")

_ROUNDING = 1e-9


def shift(pooled: Pooled) -> str:
    """Where the drawing was moved to, in words."""
    right, down, parts = pooled.settings.right, pooled.settings.down, []
    if right:
        parts.append(tr("{count} px right", count=right) if right > 0 else tr("{count} px left", count=-right))
    if down:
        parts.append(tr("{count} px down", count=down) if down > 0 else tr("{count} px up", count=-down))
    return listed(parts) or tr("not moved")


def effect(pooled: Pooled) -> str:
    """What the shift changed, in a sentence."""
    if pooled.is_blank:
        return tr("Nothing drawn yet: draw a digit on the left, or load a test digit.")
    if not (pooled.settings.right or pooled.settings.down):
        return tr("The drawing is not moved: nothing changes.")
    if pooled.map >= 0 and not pooled.effect.image.changed.any():
        if not pooled.before.image.any():
            return tr("Nothing changes: this map is 0 everywhere. Choose another map, or the drawing.")
        return tr(
            "Nothing changes: this network lays the paper back in step before it reads. Choose the drawing as the map."
        )
    return pooled.effect.words


def explained(pooling: Pooling, row: int, column: int) -> str:
    """How one pooled cell comes about, in a line."""
    step = pooling.step(row * pooling.result.shape[2] + column)
    return tr("Row {row}, column {column}: {line}", row=row + 1, column=column + 1, line=step.line)


def backward(back: Backward) -> str:
    """Where both gradients arrive, in a sentence."""
    winners, sharing = (np.count_nonzero(each.say()) for each in back.poolings)
    return tr(
        "%n gradient(s) come back: the maximum hands them to {winners:,} of {pixels}, the average to {sharing:,}.",
        "",
        back.upstream.size,
        winners=winners,
        pixels=tr("%n pixel(s)", "", back.gradients[0].size),
        sharing=sharing,
    )


def sent_back(back: Backward, row: int, column: int) -> str:
    """Where one gradient from above goes, in either kind."""
    largest, mean = (each.step(row * back.upstream.shape[2] + column) for each in back.poolings)
    assert largest.winner is not None
    flowing, (at_row, at_column) = float(back.upstream[0, row, column]), largest.winner
    share = f"{written(flowing)}/{mean.divisor} = {written(flowing / mean.divisor)}"
    return tr(
        "Row {row}, column {column}: dL/dz = {gradient}. Maximum: all to the winner, {largest} in row "
        "{winner_row}, column {winner_column}. Average: {share} to each of %n pixel(s).",
        "",
        mean.patch.size,
        row=row + 1,
        column=column + 1,
        gradient=written(flowing),
        largest=written(largest.value),
        winner_row=at_row + 1,
        winner_column=at_column + 1,
        share=share,
    )


def verdict(back: Backward) -> tuple[str, bool]:
    """What autograd says, and whether it agrees."""
    count = 2 * back.gradients[0].size
    if back.difference <= _ROUNDING:
        lines = listed([torch_line(each) for each in back.poolings])
        said = tr("✓ PyTorch's autograd finds the same {count:,} gradients, through {lines}.", count=count, lines=lines)
        return said, True
    differs = written(back.difference)
    said = tr("✗ PyTorch's autograd differs by {difference} in {count:,} gradients.", difference=differs, count=count)
    return said, False


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
    layer = (mark("layer"), torch_line(pooled.before))
    note = ("autograd", verdict(pooled.backward)[0]) if pooled.backward else (mark("shift"), shift(pooled))
    pose, notes = pose_as_options(pooled.situation.pose), (*seeing_notes(pooled.situation), layer, note)
    return Provenance(tr("Pooling"), (pooled.source,), tr("1 drawing"), None, pose, notes)
