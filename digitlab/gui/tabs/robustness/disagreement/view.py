"""Where two networks disagree: how often, and a wall of the digits that only one of them reads."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QProgressBar,
    QRadioButton,
    QWidget,
)

from digitlab.gui.kit.cells.digit_wall import DigitWall
from digitlab.gui.kit.controls.named import named, named_button
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.text import Text, title
from digitlab.gui.shell import words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.savable_panel import SavablePanel
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.tabs.robustness.disagreement import disagreements as wording
from digitlab.gui.tabs.robustness.disagreement.four_counts import FourCounts
from digitlab.ink.stroke import Image
from digitlab.measure.disagreement import Comparison
from digitlab.networks.library import Library

_SENTENCE = (
    "The test digits, at the sliders' pose, that one network reads and the other does not; first those of which both "
    "are surest. Look at what they take each other's digits for. A click, or Enter, brings one to the canvas."
)
_NOT_YET = "Nothing was compared yet: “Compare at this pose” lets both networks read the test digits."
_NONE = "No digit: at this pose there is none that only this one reads."
_LOOK, _LOOK_AGAIN = "Compare at this pose", "Look again at this pose"
_FILTERS = ((True, False), (True,), (False,))  # whether the left network is right


class DisagreementPanel(SavablePanel):
    """Counts, a filter and the wall.

    Signals:
        comparison_requested: Compare the two chosen networks at the pose of the sliders.
        cancel_requested: Stop comparing.
        test_digit_requested: The number of a test digit.
    """

    comparison_requested = Signal()
    cancel_requested = Signal()
    test_digit_requested = Signal(int)

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._comparison: Comparison | None = None
        self._fields: Sequence[Image] = ()
        self._stale = False
        self._look = named_button("compare", _LOOK)
        self._cancel = named_button("cancel_comparison", "Stop")
        self._save = SaveButton()
        self._progress = QProgressBar()
        self._progress.setFormat("%v of %m test digits")
        self._progress.setFixedWidth(self._progress.fontMetrics().horizontalAdvance("10000 of 10000 test digits") + 16)
        self._where = Text(tone="muted", wrap=True)
        self._counts = FourCounts()
        self._filters = [QRadioButton() for _ in _FILTERS]
        self._group = QButtonGroup(self)
        for number, button in enumerate(self._filters):
            self._group.addButton(button, number)
        self._filters[0].setChecked(True)
        self._wall = named(DigitWall(), "disagreements", "Test digits that only one network reads")
        self._picture = QWidget()
        self._lay_out()
        self._look.clicked.connect(self.comparison_requested)
        self._cancel.clicked.connect(self.cancel_requested)
        self._save.save_requested.connect(self.save_requested)
        self._group.idToggled.connect(self._on_filter_toggled)
        self._wall.digit_chosen.connect(self.test_digit_requested)
        self.show_idle()
        self._show()

    def _lay_out(self) -> None:
        name_part("compare", self._look, self._cancel, self._progress)
        name_part("filters", *self._filters)
        explanation = Text(_SENTENCE, wrap=True)
        vbox(
            self._where,
            hbox(self._counts, vbox(*self._filters, spacing=4), STRETCH, spacing=32),
            (self._wall, 1),
            spacing=8,
            on=self._picture,
        )
        vbox(
            hbox(
                title("Where they disagree"),
                STRETCH,
                self._progress,
                self._cancel,
                self._look,
                self._save,
                spacing=8,
            ),
            explanation,
            (self._picture, 1),
            spacing=8,
            margins=(16, 12, 16, 12),
            on=self,
        )

    def show_progress(self, done: int, total: int) -> None:
        """Say how much of a comparison is done, and offer to stop it."""
        self._progress.setRange(0, max(total, 1))
        self._progress.setValue(done)
        self._set_busy(True)

    def show_idle(self) -> None:
        """Nothing is being compared, or no longer."""
        self._set_busy(False)

    def show_comparison(self, comparison: Comparison, fields: Sequence[Image]) -> None:
        """Show a comparison.

        Args:
            comparison: What was counted.
            fields: The digits of ``comparison.found``, in its order, as the networks saw them: (28, 28) float32 in [0, 1] each.
        """
        self._comparison, self._fields, self._stale = comparison, fields, False
        self.show_idle()
        self._show()

    def show_stale(self, stale: bool) -> None:
        """Say whether the sliders, or the networks, are no longer those of the comparison."""
        if stale != self._stale:
            self._stale = stale
            self._show_where()

    def show_library(self, library: Library) -> None:
        """These networks are there now."""
        self._library = library

    def picture(self) -> QWidget:
        """What is saved as a picture."""
        return self._picture

    def table(self) -> Table:
        """Every digit that only one of the two reads."""
        return wording.table_of(self._compared())

    def provenance(self) -> Provenance:
        """Where both come from."""
        return wording.provenance_of(self._compared(), self._library)

    def _compared(self) -> Comparison:
        assert self._comparison is not None, "there is no Save before"
        return self._comparison

    def _set_busy(self, busy: bool) -> None:
        self._look.setVisible(not busy)
        self._progress.setVisible(busy)
        self._cancel.setVisible(busy)

    def _show(self) -> None:
        comparison = self._comparison
        self._show_where()
        for widget in (self._counts, self._where, *self._filters):
            widget.setVisible(comparison is not None)
        self._save.setEnabled(comparison is not None)
        self._wall.set_empty_words(_NONE if comparison else _NOT_YET)
        if comparison is None:
            return
        left, right = names = wording.names_of(comparison, self._library)
        self._counts.show_counts(
            names,
            both=comparison.both_right,
            only_left=comparison.only_left,
            only_right=comparison.only_right,
            neither=comparison.neither,
        )
        self._filters[0].setText(f"all that only one reads: {len(comparison.found):,}")
        self._filters[1].setText(f"only the {left} reads: {comparison.only_left:,}")
        self._filters[2].setText(f"only the {right} reads: {comparison.only_right:,}")
        cards = wording.cards_of(comparison, self._library)
        self._counts.set_tones(*map(words.tone, cards))
        self._wall.set_accents(*map(words.family, cards))
        self._show_wall()

    def _show_where(self) -> None:
        comparison = self._comparison
        self._look.setText(_LOOK if comparison is None else _LOOK_AGAIN)
        self._look.setEnabled(comparison is None or self._stale)
        if comparison is not None:
            since = "The sliders or the networks have changed since. " if self._stale else ""
            self._where.setText(f"{since}This is {' beside '.join(comparison.networks)}, {wording.where(comparison)}.")

    def _show_wall(self) -> None:
        if comparison := self._comparison:
            names = wording.names_of(comparison, self._library)
            digits = wording.wall_digits(comparison, names, _FILTERS[self._group.checkedId()])
            self._wall.show_digits(digits, self._fields)

    def _on_filter_toggled(self, _number: int, checked: bool) -> None:
        if checked:
            self._show_wall()
