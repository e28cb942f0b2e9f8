"""From vector ink to the image that the networks see.

Every stroke is the union of short round-ended pieces. A piece only reaches the sample points in a small window around
it, so many windows are laid out in one array, the signed distance from each sample point to the ink's edge is taken in
one go, and the least distance wins. Four by four sample points a pixel, each with a linear ramp one sample wide, and their
mean: that is area sampling (a box filter), accurate to about one grey level in a hundred.

However much ink there is, memory stays bounded: so many windows are laid out at a time as fit, and what lies on ink that is
full already is left out, because it changes nothing.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from digitlab.ink.pose import Pose, posed
from digitlab.ink.stroke import FIELD_SHAPE, FIELD_SIDE, Drawing, Image, Shape, Stroke

_SAMPLES = 4  # sample points a pixel and axis
_PIECE = 1.0  # longest piece of a stroke, in field pixels; longer ones are cut so that windows stay small
_CLOSE = 0.25  # points nearer than this to the last one kept add nothing one could see
_BATCH = 4096  # pieces that are cut at a time, or those of one segment
_AT_ONCE = 2**19  # sample points in the windows of one array, each of some 60 bytes
_FULL = -0.5  # the distance from which on a sample point is covered in full


def render(drawing: Drawing, pose: Pose | None = None, margin: int = 0) -> Image:
    """The drawing at a pose, as the networks see it.

    Strokes are moved and rasterised anew, whatever the pose; the drawing's bitmap, where it has one, is resampled. A pose turns
    about the middle of the field, which is all of the paper: larger paper has no pose, and stays as drawn.

    Args:
        drawing: The ink.
        pose: Where it lies; None for as drawn.
        margin: Also return so many pixels of what lies beyond each border of the field.

    Returns:
        (rows + 2 margin, columns + 2 margin) float32 in [0, 1], ink = 1; a field has 28 rows and columns.
    """
    pose = pose or Pose()
    shape = (drawing.paper[0] + 2 * margin, drawing.paper[1] + 2 * margin)
    if drawing.bitmap is None:
        image = np.zeros(shape, np.float32)
    else:
        is_field = drawing.paper == FIELD_SHAPE
        image = posed(drawing.bitmap, pose, margin) if is_field else np.pad(drawing.bitmap, margin)
    start = 0
    strokes = drawing.strokes
    while start < len(strokes):  # neighbours that all draw, or all erase, are one union
        end = start + 1
        while end < len(strokes) and strokes[end].erases == strokes[start].erases:
            end += 1
        cover = _coverage(strokes[start:end], pose, margin, shape)
        image = image * (1 - cover) if strokes[start].erases else np.maximum(image, cover)
        start = end
    return image


def reaches_beyond(drawing: Drawing, pose: Pose) -> bool:
    """Whether any ink may lie outside the field at a pose; where not, none does."""
    for stroke in drawing.strokes:
        reach = stroke.width * pose.scale / 2
        moved = pose.move(stroke.points)
        if moved.min() < reach or moved.max() > FIELD_SIDE - reach:
            return True
    if drawing.bitmap is None or not drawing.bitmap.any():
        return False
    rows, columns = (np.flatnonzero(drawing.bitmap.any(axis=axis)) for axis in (1, 0))
    corners = np.array([(x, y) for x in (columns[0], columns[-1] + 1) for y in (rows[0], rows[-1] + 1)], np.float32)
    moved = pose.move(corners)
    return bool(moved.min() < 0 or moved.max() > FIELD_SIDE)


def cost(strokes: Iterable[Stroke]) -> float:
    """About how many pixels :func:`render` looks at for strokes as they were drawn, counted once for each piece: at most.

    A drawn digit costs a thousand or two.
    """
    total = 0.0
    for stroke in strokes:
        steps = np.hypot(*np.diff(stroke.points.astype(np.float64), axis=0).T)
        pieces = 1 + np.minimum(steps / _CLOSE, steps / _PIECE + 1).sum()
        total += float(pieces) * (stroke.width + 1) ** 2
    return total


def _coverage(strokes: tuple[Stroke, ...], pose: Pose, margin: int, shape: Shape) -> Image:
    """The share of each pixel that lies under the strokes' union: an image of a shape, float32 in [0, 1]."""
    beside = np.array([margin] * 4 + [0, 0], np.float32)
    return covered((pieces + beside for pieces in _batches(strokes, pose)), shape)


def covered(batches: Iterable[NDArray[np.float32]], shape: Shape) -> Image:
    """The share of each pixel that lies under round-ended pieces.

    Args:
        batches: Some at a time: (n, 6) float32, both ends (x, y, x, y) and both radii, in pixels.
        shape: Rows and columns of the image.

    Returns:
        The image, float32 in [0, 1].
    """
    least = np.full((shape[0] * _SAMPLES, shape[1] * _SAMPLES), 0.5, np.float32)
    for pieces in batches:
        _lower(least, pieces * _SAMPLES)  # in units of sample points
    cover = np.minimum(0.5 - least, 1.0).reshape(shape[0], _SAMPLES, shape[1], _SAMPLES)
    means: Image = cover.mean(axis=(1, 3), dtype=np.float32)
    return means


def _lower(least: NDArray[np.float32], pieces: NDArray[np.float32]) -> None:
    """Lower the least distances at all sample points to those from these pieces' edges."""
    size = np.array(least.shape[::-1])
    reach = pieces[:, 4:].max(axis=1) + 1.0
    low = np.floor(np.minimum(pieces[:, 0:2], pieces[:, 2:4]) - reach[:, None])
    high = np.ceil(np.maximum(pieces[:, 0:2], pieces[:, 2:4]) + reach[:, None])
    low, high = np.maximum(low, 0).astype(np.intp), np.minimum(high, size).astype(np.intp)  # (n, 2)
    seen = (high > low).all(axis=1)
    while seen.any():
        pieces, low, high = pieces[seen], low[seen], high[seen]
        side = int((high - low).max())
        count = max(1, _AT_ONCE // side**2)
        _lower_at_once(least, pieces[:count], low[:count], side)
        pieces, low, high = pieces[count:], low[count:], high[count:]
        seen = _can_change(least, low, high)


def _can_change(least: NDArray[np.float32], low: NDArray[np.intp], high: NDArray[np.intp]) -> NDArray[np.bool_]:
    """(n,) bool: whether a window holds sample points that are not covered in full yet."""
    if not len(low):
        return np.zeros(0, np.bool_)
    counts = np.zeros((least.shape[0] + 1, least.shape[1] + 1), np.intp)  # of such points above and left of a place
    np.cumsum(np.cumsum(least > _FULL, axis=0), axis=1, out=counts[1:, 1:])
    (left, top), (right, bottom) = low.T, high.T
    inside = counts[bottom, right] - counts[top, right] - counts[bottom, left] + counts[top, left]
    return np.asarray(inside > 0)


def _lower_at_once(least: NDArray[np.float32], pieces: NDArray[np.float32], low: NDArray[np.intp], side: int) -> None:
    """The same with all windows, which begin at ``low`` and are so wide and high, in one array."""
    height, width = least.shape
    window = np.arange(side)
    columns = low[:, 0, None] + window  # (n, w)
    rows = low[:, 1, None] + window  # (n, w)
    distance = _signed_distance(pieces, columns, rows)  # (n, w, w)
    inside = (rows < height)[:, :, None] & (columns < width)[:, None, :]
    near = inside & (distance < 0.5)
    cells = (rows[:, :, None] * width + columns[:, None, :])[near]
    np.minimum.at(least.reshape(-1), cells, distance[near])


def _batches(strokes: tuple[Stroke, ...], pose: Pose) -> Iterator[NDArray[np.float32]]:
    """(n, 6) float32: the pieces of strokes, some thousands at a time."""
    batch: list[NDArray[np.float32]] = []
    count = 0
    for stroke in strokes:
        for pieces in _pieces(stroke, pose):
            batch.append(pieces)
            count += len(pieces)
            if count >= _BATCH:
                yield np.concatenate(batch)
                batch, count = [], 0
    if batch:
        yield np.concatenate(batch)


def _pieces(stroke: Stroke, pose: Pose) -> Iterator[NDArray[np.float32]]:
    """(n, 6) float32: both ends (x, y, x, y) and both radii of the short pieces that make up a stroke at a pose."""
    points, radii = pose.move(stroke.points), stroke.widths() * np.float32(pose.scale / 2)
    kept = _thinned(points)
    points, radii = points[kept], radii[kept]
    if len(points) == 1:
        yield np.concatenate([points, points, radii[:, None], radii[:, None]], axis=1)
        return
    steps = np.hypot(*np.diff(points, axis=0).T)
    counts = np.maximum(1, np.ceil(steps / _PIECE)).astype(np.intp)
    knots = np.concatenate([[0], np.cumsum(counts)])
    first = 0
    while first < len(counts):
        last = max(first + 1, int(np.searchsorted(knots, knots[first] + _BATCH)))
        part = slice(first, last + 1)
        along = np.arange(knots[first], knots[min(last, len(counts))] + 1)
        x, y, radius = (np.interp(along, knots[part], values[part]) for values in (points[:, 0], points[:, 1], radii))
        yield np.stack([x[:-1], y[:-1], x[1:], y[1:], radius[:-1], radius[1:]], axis=1).astype(np.float32)
        first = last


def _thinned(points: NDArray[np.float32]) -> list[int]:
    """Indices of the points to keep: the first, the last, and none nearer than a fraction of a pixel to the one before."""
    kept = [0]
    listed = points.tolist()
    x, y = listed[0]
    for index, (next_x, next_y) in enumerate(listed):
        if math.hypot(next_x - x, next_y - y) >= _CLOSE:
            kept.append(index)
            x, y = next_x, next_y
    if kept[-1] != len(listed) - 1:
        kept.append(len(listed) - 1)
    return kept


def _signed_distance(
    pieces: NDArray[np.float32], columns: NDArray[np.intp], rows: NDArray[np.intp]
) -> NDArray[np.float32]:
    """Distance of sample points to the edge of their piece, negative inside: (n, w, w) float32, in sample points."""
    x = (columns + np.float32(0.5)).astype(np.float32) - pieces[:, 0, None]  # (n, w), from the piece's first end
    y = (rows + np.float32(0.5)).astype(np.float32) - pieces[:, 1, None]
    along_x, along_y = pieces[:, 2] - pieces[:, 0], pieces[:, 3] - pieces[:, 1]
    length_squared = np.maximum(along_x**2 + along_y**2, np.float32(1e-9))
    share = (y * (along_y / length_squared)[:, None])[:, :, None] + (x * (along_x / length_squared)[:, None])[
        :, None, :
    ]
    np.clip(share, 0, 1, out=share)
    off_x = x[:, None, :] - share * along_x[:, None, None]
    off_y = y[:, :, None] - share * along_y[:, None, None]
    radius = pieces[:, 4, None, None] + share * (pieces[:, 5] - pieces[:, 4])[:, None, None]
    distance: NDArray[np.float32] = np.sqrt(off_x * off_x + off_y * off_y) - radius
    return distance
