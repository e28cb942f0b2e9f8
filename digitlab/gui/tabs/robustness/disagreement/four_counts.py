"""Two by two counts in words: what each of two readers reads."""

from __future__ import annotations

from itertools import product

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from digitlab.gui.kit.layout import grid
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import tabular
from digitlab.gui.kit.themed import Tone

_ONLY_LEFT, _ONLY_RIGHT = (1, 2), (2, 1)
_LEFTS, _RIGHTS = ((1, 0), (2, 0), _ONLY_LEFT), ((0, 1), (0, 2), _ONLY_RIGHT)


class FourCounts(QWidget):
    """Rows for the left reader, columns for the right one; those that only one reads are bold, in its colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing counted."""
        super().__init__(parent)
        bold = {_ONLY_LEFT, _ONLY_RIGHT}
        self._cells = {place: Text(bold=place in bold) for place in product(range(3), range(3))}
        for (_, column), label in self._cells.items():
            label.setFont(tabular(label.font()))
            label.setAlignment(Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft)
        grid([[self._cells[row, column] for column in range(3)] for row in range(3)], spacing=(16, 2), on=self)

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

    def set_tones(self, left: Tone, right: Tone) -> None:
        """The readers' colours, legible ones."""
        for places, wanted in ((_LEFTS, left), (_RIGHTS, right)):
            for place in places:
                self._cells[place].set_tone(wanted)
