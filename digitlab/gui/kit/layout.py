"""Boxes and grids of widgets, written down as what they hold."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

Margins = int | tuple[int, int, int, int]
"""Pixels left, above, right and below; or one number for all four."""


class Gap(Enum):
    """Room between the parts of a row or a column."""

    STRETCH = "all the room that is left"


STRETCH = Gap.STRETCH

Content = QWidget | QLayout
Part = Content | int | Gap | tuple[Content, int] | tuple[QWidget, Qt.AlignmentFlag]
"""A widget or layout; with its stretch factor, or its alignment; a gap in pixels; or STRETCH."""

_Box = TypeVar("_Box", bound=QBoxLayout)


def keep_room(widget: QWidget) -> None:
    """Let a widget that comes and goes have its place meanwhile, so that nothing beside it jumps."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)


def hbox(*parts: Part, spacing: int | None = None, margins: Margins = 0, on: QWidget | None = None) -> QHBoxLayout:
    """Parts from left to right.

    Args:
        parts: What the row holds.
        spacing: Pixels between the parts; None is that of the layout around it, or the style's.
        margins: Pixels around the row.
        on: The widget that the row fills.
    """
    return _filled(QHBoxLayout(on) if on else QHBoxLayout(), parts, spacing, margins)


def vbox(*parts: Part, spacing: int | None = None, margins: Margins = 0, on: QWidget | None = None) -> QVBoxLayout:
    """Parts from top to bottom; the arguments are those of :func:`hbox`."""
    return _filled(QVBoxLayout(on) if on else QVBoxLayout(), parts, spacing, margins)


def grid(
    rows: Iterable[Sequence[QWidget | QLayout | None]],
    *,
    spacing: int | tuple[int, int] | None = None,
    margins: Margins = 0,
    columns: Sequence[int] = (),
    on: QWidget | None = None,
) -> QGridLayout:
    """Parts in rows and columns, None where a place stays empty.

    Args:
        rows: The parts of each row, from left to right.
        spacing: Pixels between columns and rows, or (between columns, between rows); None is the style's.
        margins: As for :func:`hbox`.
        columns: The stretch factor of each column.
        on: The widget that the grid fills.
    """
    layout = QGridLayout(on) if on else QGridLayout()
    _set_margins(layout, margins)
    if spacing is not None:
        across, down = spacing if isinstance(spacing, tuple) else (spacing, spacing)
        layout.setHorizontalSpacing(across)
        layout.setVerticalSpacing(down)
    for line, parts in enumerate(rows):
        for place, part in enumerate(parts):
            if isinstance(part, QWidget):
                layout.addWidget(part, line, place)
            elif part is not None:
                layout.addLayout(part, line, place)
    for place, stretch in enumerate(columns):
        layout.setColumnStretch(place, stretch)
    return layout


def holder(layout: QLayout) -> QWidget:
    """A widget that a layout fills, for what can be hidden, or turned to, as one."""
    widget = QWidget()
    widget.setLayout(layout)
    return widget


def _filled(layout: _Box, parts: Sequence[Part], spacing: int | None, margins: Margins) -> _Box:
    _set_margins(layout, margins)
    if spacing is not None:
        layout.setSpacing(spacing)
    for part in parts:
        if isinstance(part, tuple):
            content, how = part
            if isinstance(how, Qt.AlignmentFlag):
                assert isinstance(content, QWidget)
                layout.addWidget(content, 0, how)
            else:
                _add(layout, content, how)
        elif isinstance(part, Gap):
            layout.addStretch()
        elif isinstance(part, int):
            layout.addSpacing(part)
        else:
            _add(layout, part, 0)
    return layout


def _add(layout: QBoxLayout, content: Content, stretch: int) -> None:
    if isinstance(content, QWidget):
        layout.addWidget(content, stretch)
    else:
        layout.addLayout(content, stretch)


def _set_margins(layout: QLayout, margins: Margins) -> None:
    layout.setContentsMargins(*(margins if isinstance(margins, tuple) else (margins,) * 4))
