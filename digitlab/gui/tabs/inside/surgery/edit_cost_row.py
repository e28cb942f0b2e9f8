"""What an edit costs on test digits: the button that asks for it, how far it is, and what came out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QInputDialog, QProgressBar, QWidget

from digitlab.gui.kit import phrases
from digitlab.gui.kit.controls.named import named, named_button
from digitlab.gui.kit.layout import hbox, keep_room, vbox
from digitlab.gui.kit.text import Text, as_plain
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import Wish
from digitlab.gui.shell.words import pictures_called
from digitlab.language import mark, tr
from digitlab.measure.pictures import MNIST
from digitlab.measure.weight_editing import EditCost
from digitlab.networks.edits import Edits
from digitlab.networks.own_networks import free_name

_CHOICES = (2000, 10_000)
_NARROWEST = 24  # logical pixels of the bar: the buttons beside it need the rest
_NOTHING = mark("Change something: then the accuracy on test digits is measured, before and after.")
_NOT_YET = mark("Not measured yet: the accuracy of {network} on test digits, before and after the edits.")


@dataclass(frozen=True, slots=True)
class MeasureCost(Wish):
    """Let a network read so many test digits, as trained and with these edits; with a name, it is saved with them, too."""

    network: str
    edits: Edits
    digits: int
    save: str = ""


@dataclass(frozen=True, slots=True)
class CancelMeasurement(Wish):
    """Go no further with that."""


class EditCostRow(QWidget):
    """Offers to measure, and says what was measured."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._running = False
        self._name = ""
        self._edits: Edits = ()
        self._cost: EditCost | None = None
        self._source = MNIST
        self._fault = ""
        self._digits = named(QComboBox(), "digits_to_measure", tr("Test digits to measure on"))
        for count in _CHOICES:
            self._digits.addItem(tr("{count:,} test digits", count=count), count)
        self._button = named_button("measure_operation", "")
        self._button.setMinimumWidth(self._button.fontMetrics().horizontalAdvance(tr("Measure again")) + 24)
        saved = tr("Keep this network, with what is changed in it, among your own")
        self._save = named_button("save_operated", tr("Save as network…"), saved)
        self._bar = QProgressBar()
        self._bar.setFixedHeight(14)
        self._bar.setMinimumWidth(_NARROWEST)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("How much is measured"))
        keep_room(self._bar)
        self._bar.hide()
        self._words = named(Text("", SMALL_PT, lines=3), "operation_words")
        vbox(hbox(self._digits, self._button, (self._bar, 1), self._save, spacing=8), self._words, spacing=2, on=self)
        self._button.clicked.connect(self._on_button_clicked)
        self._save.clicked.connect(self._on_save_clicked)
        self._show()

    def show_pictures(self, source: str) -> None:
        """Say on whose test pictures the network is measured: on digits, or on those of a data set of one's own classes."""
        if source == self._source:
            return
        self._source = source
        for index in range(self._digits.count()):
            count = self._digits.itemData(index)
            self._digits.setItemText(
                index,
                tr("{count:,} test digits", count=count)
                if source == MNIST
                else tr("≤ {count:,} pictures", count=count),
            )
        name = tr("Test digits to measure on") if source == MNIST else tr("Test pictures to measure on")
        self._digits.setAccessibleName(name)
        self._show()

    def show_network(self, name: str, edits: Edits) -> None:
        """Which network can be measured, with which edits."""
        if (name, edits) != (self._name, self._edits):
            self._name, self._edits, self._fault = name, edits, ""
            self._show()

    def show_cost(self, cost: EditCost) -> None:
        """Show what was measured, unless more digits were read of the same network with the same edits."""
        if self._cost is None or not self._cost.is_of(cost.network, cost.edits) or self._cost.n <= cost.n:
            self._cost = cost
            self._show()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the measuring is; a total of 0 is one that is not known yet."""
        self._running, self._fault = True, ""
        self._bar.setRange(0, total)
        self._bar.setValue(min(done, total))
        self._bar.show()
        self._show()

    def show_ended(self, fault: str = "") -> None:
        """Nothing is measured any more; say what went wrong, if anything did."""
        self._running, self._fault = False, fault
        self._bar.hide()
        self._show()

    def known(self) -> EditCost | None:
        """What was measured of the network with the edits that are shown."""
        cost = self._cost
        return cost if cost is not None and cost.is_of(self._name, self._edits) else None

    def _show(self) -> None:
        known = self.known()
        is_known = known is not None and (known.n >= self._digits.currentData() or known.source != MNIST)
        begin = tr("Measure again") if is_known else tr("Measure")
        self._button.setText(tr("Cancel") if self._running else begin)
        self._button.setEnabled(self._running or bool(self._edits))
        self._save.setEnabled(not self._running and bool(self._edits))
        self._digits.setEnabled(not self._running)
        if self._fault:
            self._words.setText(self._fault)
        elif self._running:
            self._words.setText(
                tr("Reading the same test digits twice: as trained, then with the edits…")
                if self._source == MNIST
                else tr("Reading the same pictures twice: as trained, then with the edits…")
            )
        elif known is not None:
            self._words.setText(sentence(known))
        else:
            self._words.setText(self._not_measured())
        self._words.set_tone("bad" if self._fault else "text" if known and not self._running else "muted")

    def _not_measured(self) -> str:
        if self._source == MNIST:
            return tr(_NOT_YET, network=self._name) if self._edits else tr(_NOTHING)
        pictures = pictures_called(self._source)
        if not self._edits:
            return tr(
                "Change something: then the accuracy on {pictures} can be measured, before and after.",
                pictures=pictures,
            )
        return tr(
            "Not measured yet: the accuracy of {network} on {pictures}, before and after the edits.",
            network=self._name,
            pictures=pictures,
        )

    def _on_button_clicked(self) -> None:
        if self._running:
            wish(self, CancelMeasurement())
        else:
            wish(self, MeasureCost(self._name, self._edits, self._digits.currentData()))

    def _on_save_clicked(self) -> None:
        asked = as_plain(tr("A name for {network} with these changes:", network=self._name))
        free = free_name(Path(f"{self._name}_edited"))
        name, is_given = QInputDialog.getText(self, tr("Save as a network"), asked, text=free)
        if is_given and name.strip():
            wish(self, MeasureCost(self._name, self._edits, self._digits.currentData(), name.strip()))


def sentence(cost: EditCost) -> str:
    """What an edit costs, with n and the intervals."""
    shares = []
    for right in (cost.before, cost.after):
        low, high = cost.interval(right)
        shares.append(
            tr(
                "{share} ({low:.1f} to {high:.1f})",
                share=phrases.percent(right / cost.n),
                low=low * 100,
                high=high * 100,
            )
        )
    told = {
        "network": cost.network,
        "before": shares[0],
        "after": shares[1],
        "lost": cost.lost,
        "gained": cost.gained,
        "n": cost.n,
        "error_before": cost.error_before * 100,
        "error_after": cost.error_after * 100,
    }
    if cost.source == MNIST:
        return tr(
            "{network} reads {before} as trained, {after} edited: {lost:,} lost, {gained:,} gained "
            "(n = {n:,} test digits, 95 % intervals). Calibration error: {error_before:.1f} %, then {error_after:.1f} %.",
            **told,
        )
    return tr(
        "{network} reads {before} as trained, {after} edited: {lost:,} lost, {gained:,} gained "
        "(n = {n:,} {pictures}, 95 % intervals). Calibration error: {error_before:.1f} %, then {error_after:.1f} %.",
        pictures=pictures_called(cost.source),
        **told,
    )
