"""Where everything of a lane stands: the ink at the left, a column for each layer, the bars of the answer at the right."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from digitlab.gui.tabs.inside.inspected_unit import At
from digitlab.gui.tabs.inside.overview.flow.model import MOST_SHOWN, Lane

_GAP = 5.0  # logical pixels between maps under one another
_LEAST_GAP = 8.0  # between columns
_MOST_INK, _INK_OF_HEIGHT = (
    0.24,
    0.56,
)  # the ink's side, as shares of the lane's width, and of its height where maps follow
_CELL = 5.0  # the side of a number of a vector, at least
_DOWN = {True: 45, False: 24}  # how many of them stand under one another, at most, beside maps and without
_BARS = 0.165  # their width, as a share of the lane's


@dataclass(frozen=True)
class Column:
    """The place of one depth.

    Attributes:
        depth: Whose maps stand here.
        rect: All of them.
        shape: Height and width of each in cells; of a vector, of the block that its numbers stand in.
        rects: Where each unit that is shown stands, by unit; of a vector none.
        is_vector: Whether it is a block of numbers, one a unit, row after row.
    """

    depth: int
    rect: QRectF
    shape: tuple[int, int]
    rects: dict[int, QRectF]
    is_vector: bool

    def cell(self, unit: int, row: int = 0, column: int = 0) -> QRectF:
        """The place of a cell of a unit that is shown."""
        if self.is_vector:
            row, column = divmod(unit, self.shape[1])
        place = self.rect if self.is_vector else self.rects[unit]
        height, width = place.height() / self.shape[0], place.width() / self.shape[1]
        return QRectF(place.left() + column * width, place.top() + row * height, width, height)


@dataclass(frozen=True)
class Places:
    """The places of a lane.

    Attributes:
        heading: Where its network is named.
        names: Where each depth is named, and its size stands, by depth.
        columns: Of each depth but the answer's.
        bars: The room of the bars.
        classes: How many bars there are.
        below: What is left below the ink: for a window that slides, or for the field where the ink is laid down elsewhere.
        field: Where the field stands while the ink's column shows what it was made; None where they are the same.
    """

    heading: QRectF
    names: tuple[QRectF, ...]
    columns: tuple[Column, ...]
    bars: QRectF
    classes: int
    below: QRectF
    field: QRectF | None

    def bar(self, digit: int) -> QRectF:
        """The row of a digit's bar."""
        height = self.bars.height() / self.classes
        return QRectF(self.bars.left(), self.bars.top() + digit * height, self.bars.width(), height)

    def point(self, at: At) -> QPointF:
        """Where a cell lies; of a class, where its bar begins."""
        if at.depth == len(self.columns):
            row = self.bar(at.unit)
            return QPointF(row.left(), row.center().y())
        return self.columns[at.depth].cell(at.unit, at.row, at.column).center()


def places_of(lane: Lane, room: QRectF, line: float) -> Places:
    """Lay a lane out.

    Args:
        lane: What is to be shown.
        room: What there is, in logical pixels.
        line: The height of a line of text.
    """
    top = room.top() + 3.4 * line
    content = QRectF(room.left(), top, room.width(), room.bottom() - top)
    bars = room.width() * _BARS
    ink = min(room.width() * _MOST_INK, content.height() * (_INK_OF_HEIGHT if lane.has_maps else 1.0))
    apart = ink * 0.5 if lane.ink_depth and not lane.has_maps else 0.0
    depths = range(lane.ink_depth + 1, len(lane.seen.maps) - 1)
    blocks = _blocks(lane, depths, content.height())
    left = content.left() + (apart + _LEAST_GAP * 2 if apart else 0.0)
    free = content.right() - left - ink - bars - sum(width for width, _, _ in blocks)
    if free < _LEAST_GAP * (len(blocks) + 1):  # too many layers: all of them smaller
        share = max(0.2, 1 + (free - _LEAST_GAP * (len(blocks) + 1)) / max(1.0, sum(width for width, _, _ in blocks)))
        blocks = [(width * share, height * share, shape) for width, height, shape in blocks]
        free = content.right() - left - ink - bars - sum(width for width, _, _ in blocks)
    gap = free / (len(blocks) + 1)
    place = QRectF(left, content.top() + (0 if lane.has_maps else (content.height() - ink) / 2), ink, ink)
    columns = [_ink_column(lane, depth, place) for depth in range(lane.ink_depth + 1)]
    x = place.right() + gap
    for depth, (width, height, shape) in zip(depths, blocks, strict=True):
        columns.append(_column(lane, depth, QRectF(x, content.top(), width, content.height()), height, shape))
        x += width + gap
    below = QRectF(place.left(), place.bottom() + 6, ink + gap * 0.7, content.bottom() - place.bottom() - 6)
    side = min(below.height() - line, ink * 0.5) if lane.has_maps else apart
    field = QRectF(content.left(), below.top() + line if lane.has_maps else content.center().y() - side / 2, side, side)
    answer = QRectF(x, content.top(), content.right() - x, content.height())
    titles = QRectF(0, room.top() + 1.3 * line, 0, 2 * line)
    return Places(
        QRectF(room.left(), room.top(), room.width(), line),
        tuple(_title(titles, rect, gap) for rect in (*(column.rect for column in columns), answer)),
        tuple(columns),
        answer,
        len(lane.readings[0].probabilities),
        below,
        field if lane.ink_depth else None,
    )


def _title(line: QRectF, column: QRectF, gap: float) -> QRectF:
    """The room above a column, up to the middle between it and the next one."""
    half = (column.width() + gap) / 2
    return QRectF(column.center().x() - half, line.top(), 2 * half, line.height())


def _blocks(lane: Lane, depths: Sequence[int], height: float) -> list[tuple[float, float, tuple[int, int]]]:
    """The width and the height of each depth's maps, or of the block of its numbers, and the shape of that in cells."""
    spatial = [depth for depth in depths if lane.seen.maps[depth].shape[1:] != (1, 1)]
    largest = max((lane.seen.maps[depth].shape[1] for depth in spatial), default=1)
    most = (height - (MOST_SHOWN - 1) * _GAP) / MOST_SHOWN
    blocks = []
    for depth in depths:
        units, rows, columns = lane.seen.maps[depth].shape
        if depth in spatial:
            side = most * (rows / largest) ** (1 / 3)  # smaller where they are halved, and still to be seen
            blocks.append((side * columns / rows, side, (rows, columns)))
        else:
            cell = max(_CELL, float(height // _DOWN[lane.has_maps]))
            across = math.ceil(units * cell / height)
            down = math.ceil(units / across)
            blocks.append((across * cell, down * cell, (down, across)))
    return blocks


def _ink_column(lane: Lane, depth: int, place: QRectF) -> Column:
    units, height, width = lane.seen.maps[depth].shape
    return Column(depth, place, (height, width), dict.fromkeys(range(units), place), is_vector=False)


def _column(lane: Lane, depth: int, room: QRectF, height: float, shape: tuple[int, int]) -> Column:
    """A column in its room, in the middle of its height."""
    if lane.seen.maps[depth].shape[1:] == (1, 1):
        rect = QRectF(room.left(), room.center().y() - height / 2, room.width(), height)
        return Column(depth, rect, shape, {}, is_vector=True)
    shown = lane.shown[depth]
    step = (room.height() - height) / (MOST_SHOWN - 1)
    first = room.top() + (room.height() - height - (len(shown) - 1) * step) / 2
    rects = {unit: QRectF(room.left(), first + row * step, room.width(), height) for row, unit in enumerate(shown)}
    return Column(depth, room, shape, rects, is_vector=False)
