"""Two by two counts in words: what each of two readers reads."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from digitlab.gui.kit.controls.labels import colour, sized
from digitlab.gui.kit.theme import BODY_PT, tabular

_ONLY_LEFT, _ONLY_RIGHT = (1, 2), (2, 1)
_LEFTS, _RIGHTS = ((1, 0), (2, 0), _ONLY_LEFT), ((0, 1), (0, 2), _ONLY_RIGHT)


class FourCounts(QWidget):
    """Rows for the left reader, columns for the right one; those that only one reads are bold, in its colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing counted."""
        super().__init__(parent)
        self._cells = {(row, column): QLabel() for row in range(3) for column in range(3)}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        for (row, column), label in self._cells.items():
            sized(label, BODY_PT, bold=(row, column) in {_ONLY_LEFT, _ONLY_RIGHT})
            label.setFont(tabular(label.font()))
            label.setAlignment(Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(label, row, column)

    def show_counts(self, names: tuple[str, str], *, both: int, only_left: int, only_right: int, neither: int) -> None:
        """Show how many both read, and so on, under the readers' names."""
        left, right = names
        n = both + only_left + only_right + neither
        rows = (
            (f"n = {n:,}", f"{right} reads it", f"{right} does not"),
            (f"{left} reads it", f"{both:,}", f"{only_left:,}"),
            (f"{left} does not", f"{only_right:,}", f"{neither:,}"),
        )
        for (row, column), label in self._cells.items():
            label.setText(rows[row][column])
        self.setAccessibleName(
            f"Both right {both:,}, only the {left} {only_left:,}, only the {right} {only_right:,}, neither {neither:,}, "
            f"of n = {n:,}"
        )

    def set_colours(self, left: QColor, right: QColor) -> None:
        """The readers' colours, legible ones."""
        for places, wanted in ((_LEFTS, left), (_RIGHTS, right)):
            for place in places:
                colour(self._cells[place], wanted)
