"""What the ink lies on: a choice of paper and light, and how much of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QGridLayout

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.wheel import leave_wheel
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.text import Text
from digitlab.ink.corruptions import PAPERS
from digitlab.ink.viewing import WHITE, Paper

_FINE, _COARSE = 0.05, 0.5  # of levels that are shares, and of those in pixels and pieces
_WHAT = (
    "What the ink lies on, in which light and how sharp: grey paper, faint ink, a shadow, noise … The networks have seen\n"
    "white paper alone. “Clean the paper” takes much of it away again."
)


class PaperRow(QObject):
    """A row of a grid: label, choice of a paper, and its level.

    Signals:
        paper_chosen: The paper, when it or its level was changed.
    """

    paper_chosen: Emits[Paper] = signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._label = Text("paper", None)
        self._kind = named(QComboBox(), "paper", "Paper")
        self._kind.addItem("white paper", WHITE)
        for name, kind in PAPERS.items():
            self._kind.addItem(kind.words, name)
        self._kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._kind.setMinimumContentsLength(4)
        self._kind.setToolTip(_WHAT)
        self._label.setToolTip(_WHAT)
        self._label.setBuddy(self._kind)
        self._level = named(QDoubleSpinBox(), "paper_level", "How much of it")
        self._level.setAlignment(Qt.AlignmentFlag.AlignRight)
        leave_wheel(self._kind, self._level)
        self.show_paper(Paper())
        self._kind.currentIndexChanged.connect(self._on_kind_changed)
        self._level.valueChanged.connect(self._on_level_changed)

    def add_to(self, grid: QGridLayout, row: int) -> None:
        """Put the three widgets into a row of a grid."""
        for column, widget in enumerate((self._label, self._kind, self._level)):
            grid.addWidget(widget, row, column)

    def show_paper(self, paper: Paper) -> None:
        """Show a paper; announces nothing."""
        with QSignalBlocker(self._kind), QSignalBlocker(self._level):
            self._kind.setCurrentIndex(self._kind.findData(paper.kind))
            self._level.setEnabled(not paper.is_white)
            if paper.is_white:
                self._level.setRange(0, 0)
                self._level.setSuffix("")
                return
            kind = PAPERS[paper.kind]
            is_share = kind.levels[-1] <= 1
            self._level.setRange(kind.levels[0], kind.levels[-1])
            self._level.setSingleStep(_FINE if is_share else _COARSE)
            self._level.setDecimals(2 if is_share else 1)
            self._level.setSuffix(" px" if kind.unit == "px" else "")
            self._level.setToolTip(f"How much {kind.words}: from {kind.levels[0]:g} to {kind.levels[-1]:g} {kind.unit}")
            self._level.setValue(paper.level)

    def _on_kind_changed(self) -> None:
        self.paper_chosen.emit(Paper.usual(self._kind.currentData()))

    def _on_level_changed(self, level: float) -> None:
        self.paper_chosen.emit(Paper(self._kind.currentData(), round(level, 2)))
