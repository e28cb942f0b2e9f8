"""What a shift of the image changes, before pooling and behind it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitlab.convolution.pooling import Pooling
from digitlab.convolution.trace import Numbers
from digitlab.language import tr


@dataclass(frozen=True, slots=True, eq=False)
class Change:
    """Numbers before a shift and after it.

    Attributes:
        before: (c, h, w).
        after: (c, h, w).
    """

    before: Numbers
    after: Numbers

    @property
    def changed(self) -> NDArray[np.bool_]:
        """(c, h, w) which cells are not what they were."""
        differs: NDArray[np.bool_] = self.before != self.after
        return differs

    @property
    def amount(self) -> float:
        """Σ|after − before| / Σ|before|: 0 where nothing changes, 2 where ink moves onto blank paper altogether."""
        whole = np.abs(self.before).sum()
        return float(np.abs(self.after - self.before).sum() / whole) if whole else 0.0


@dataclass(frozen=True, slots=True, eq=False)
class ShiftEffect:
    """What a shift does to an image and to what pooling makes of it.

    Attributes:
        image: The image, before and after.
        pooled: The pooled maps, before and after.
    """

    image: Change
    pooled: Change

    @property
    def words(self) -> str:
        """Both changes, in a sentence."""
        pixels, cells = self.image.changed, self.pooled.changed
        return tr(
            "{changed_pixels:,} of {pixels:,} pixels change, by {pixel_share:.0f} % of what was there; {changed_cells:,} of {cells:,} pooled cells change, by {cell_share:.0f} %.",
            changed_pixels=pixels.sum(),
            pixels=pixels.size,
            pixel_share=100 * self.image.amount,
            changed_cells=cells.sum(),
            cells=cells.size,
            cell_share=100 * self.pooled.amount,
        )


def compared(before: Pooling, after: Pooling) -> ShiftEffect:
    """What has changed from one pooling to another of the same kind and size."""
    return ShiftEffect(Change(before.image, after.image), Change(before.result, after.result))


def shifted(image: Numbers, down: int, right: int) -> Numbers:
    """(..., h, w) moved by whole pixels; zeros come in where it came from, and what leaves is gone."""
    height, width = image.shape[-2:]
    moved = np.zeros(image.shape)
    target = np.s_[..., max(down, 0) : height + min(down, 0), max(right, 0) : width + min(right, 0)]
    source = np.s_[..., max(-down, 0) : height - max(down, 0), max(-right, 0) : width - max(right, 0)]
    if abs(down) < height and abs(right) < width:
        moved[target] = image[source]
    return moved
