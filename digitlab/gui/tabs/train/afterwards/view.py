"""What came of a run: what its network takes each digit for, and how far it holds, after every epoch."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QWidget
from typing_extensions import override

from digitlab.data.classes import DIGITS
from digitlab.gui.kit.charts.curve_plot import CurvePlot
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.controls.toggle_button import toggles
from digitlab.gui.kit.layout import STRETCH, hbox, keep_room, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.shell import sweeps as wording
from digitlab.gui.shell import words as shell_words
from digitlab.gui.shell.measuring_row import MeasuringRow
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View, wish, wish_on_click
from digitlab.gui.shell.wishes import Put, Wish
from digitlab.gui.tabs.train.afterwards.confusion_matrix import ConfusionMatrix
from digitlab.gui.tabs.train.afterwards.epoch_scrubber import EpochScrubber
from digitlab.gui.tabs.train.afterwards.mistakes_wall import MistakesWall
from digitlab.gui.tabs.train.afterwards.run_bar import RunBar
from digitlab.gui.tabs.train.afterwards.state import AfterwardsSeen, AfterwardsSettings
from digitlab.gui.tabs.train.afterwards.words import Cell, measured
from digitlab.language import mark, tr
from digitlab.measure.curves import USUAL_AXES, AxisName
from digitlab.measure.pictures import own_source

_HINT = mark(
    "Slide through the epochs: the answers, Inside and the pose maps are then those of that epoch. "
    "Look for the red cells: a click shows their digits, a click on a digit brings it to the canvas."
)
_HINT_IMAGES = mark(
    "Slide through the epochs: the answers, Inside and the pose maps are then those of that epoch. "
    "Look for the red cells: a click shows their pictures, a click on a picture brings it to the canvas."
)
_NO_RUN = mark("No run has come to the end of an epoch yet. Begin one on the page Set up.")
_NO_EPOCH = mark("{run} has not come to the end of an epoch yet.")
_VIEWS = (mark("Mistakes"), mark("Robustness"))


@dataclass(frozen=True, slots=True)
class ReturnToNetworks(Wish):
    """Let the networks from before the sliding answer in the window again."""


class AfterwardsView(View[AfterwardsSeen]):
    """A run's network at one of its epochs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen, self._settings = AfterwardsSeen(), AfterwardsSettings()
        self._cell: Cell | None = None
        self._bar, self._scrubber = RunBar(), EpochScrubber()
        self._return = named(QPushButton(tr("Back to my networks")), "back_to_networks")
        self._matrix, self._mistakes, self._curves = named(ConfusionMatrix(), "confusion"), MistakesWall(), RunCurves()
        self._measured, self._hint = Text(bold=True, narrow=True), Text(tr(_HINT), lines=2)
        self._views, self._buttons, self._picture = QStackedWidget(), QButtonGroup(self), QWidget()
        self._return.hide()
        self._lay_out()
        wish_on_click(self._return, ReturnToNetworks)
        self._matrix.requested.connect(self._on_matrix_requested)
        self._mistakes.all.clicked.connect(lambda: self._choose(None))
        self._buttons.idClicked.connect(lambda index: self._show_curves(index == 1))
        self._show_network()

    def _lay_out(self) -> None:
        name_part("return", self._return)
        name_part("run", self._bar)
        name_part("epochs", self._scrubber)
        name_part("confusion", self._matrix)
        keep_room(self._return)
        texts = dict(enumerate(map(tr, _VIEWS)))
        buttons = toggles(self._buttons, texts, 0, "views", [name.lower() for name in _VIEWS])
        self._views.addWidget(self._mistakes)
        self._views.addWidget(self._curves)
        views = vbox(hbox(*buttons, STRETCH, spacing=4), (self._views, 1), spacing=4)
        vbox(
            self._measured,
            (hbox((self._matrix, 1), (views, 1), spacing=12), 1),
            spacing=4,
            on=self._picture,
        )
        vbox(
            self._bar,
            self._hint,
            hbox((self._scrubber, 1), self._return, spacing=8),
            (self._picture, 1),
            spacing=6,
            margins=(12, 8, 12, 8),
            on=self,
        )

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._settings = snapshot[AfterwardsSettings]
        index = int(self._settings.shows_curves)
        self._buttons.button(index).setChecked(True)
        self._views.setCurrentIndex(index)

    @override
    def show_seen(self, seen: AfterwardsSeen) -> None:
        before, self._seen = self._seen, seen
        self._bar.show_seen(seen)
        self._curves.show_seen(seen)
        self._return.setVisible(seen.has_checkpoints)
        is_of_digits = seen.at is None or seen.at.card.classes.are_digits
        self._hint.setText(seen.message or (tr(_HINT) if is_of_digits else tr(_HINT_IMAGES)))
        if (seen.epochs, seen.epoch) != (before.epochs, before.epoch):
            self._scrubber.show_epochs(seen.epochs, seen.epoch)
        if seen.at is None or before.at is None or seen.at.run != before.at.run:
            self._cell = None
        if seen.at is not before.at or seen.read is not before.read or seen.run != before.run:
            self._show_network()

    @override
    def picture(self) -> QWidget:
        return self._picture

    def _show_network(self) -> None:
        at, read = self._seen.at, self._seen.read
        run = self._seen.run  # one that learns may have kept no network yet
        self._measured.setText(measured(at) if at else tr(_NO_EPOCH, run=run) if run else tr(_NO_RUN))
        names = read.classes if read else at.card.classes if at else DIGITS
        self._matrix.show_counts(read.counts if read else None, names, shell_words.family(at.card if at else None))
        self._choose(self._cell)

    def _choose(self, cell: Cell | None) -> None:
        self._cell = cell
        self._matrix.show_chosen(cell)
        self._mistakes.show_read(self._seen.read, cell, can_be_read=self._seen.at is not None)

    def _show_curves(self, shows_curves: bool) -> None:
        wish(self, Put(replace(self._settings, shows_curves=shows_curves)))

    def _on_matrix_requested(self, cell: Cell) -> None:
        self._show_curves(False)
        self._choose(cell)


class RunCurves(QWidget):
    """Accuracy along one axis, of one network and those that ship to be compared."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing measured."""
        super().__init__(parent)
        self._seen = AfterwardsSeen()
        self._axis: AxisName = "shift"
        self._plot, self._row = CurvePlot(), MeasuringRow()
        self._sentence = Text(bold=True, lines=2)
        self._axes = QButtonGroup(self)
        names = {number: wording.axis_name(axis).capitalize() for number, axis in enumerate(USUAL_AXES)}
        ids = [f"run_axis_{axis}" for axis in USUAL_AXES]
        tools = hbox(*toggles(self._axes, names, USUAL_AXES.index(self._axis), "axes", ids), STRETCH, spacing=4)
        vbox(tools, self._sentence, (self._plot, 1), self._row, spacing=4, on=self)
        self._axes.buttonClicked.connect(self._on_axis_clicked)

    def show_seen(self, seen: AfterwardsSeen) -> None:
        """Show what is known of the network on moved digits, and how far the measuring is."""
        before, self._seen = self._seen, seen
        if seen.at is not before.at or seen.sweeps is not before.sweeps:
            self._show()
        if seen.measuring is not None:
            self._row.show_progress(*seen.measuring)
        elif before.measuring is not None:
            self._row.show_ended(seen.measuring_fault)

    def _show(self) -> None:
        seen, looks = self._seen, wording.Looks(self._seen.library)
        own = seen.at.network if seen.at else ""
        lines = [line for sweep in seen.sweeps.values() if (line := looks.line(sweep, self._axis)) is not None]
        classes = seen.at.card.classes if seen.at else DIGITS
        self._plot.show_lines(wording.axes_of(self._axis, len(classes)), lines)
        text = wording.sentence([seen.sweeps[own]] if own in seen.sweeps else [], self._axis)
        self._sentence.setText(
            text or tr("Where does it stand among the networks that ship? Measure it to see its curve.")
        )
        if seen.at is not None and not seen.at.card.classes.are_digits and not text:
            source = own_source(seen.at.card)
            self._sentence.setText(
                tr(
                    "How far does it hold? Measure it on moved {pictures}.",
                    pictures=shell_words.pictures_called(source),
                )
            )
        self._row.show_pictures(are_digits=seen.at is None or seen.at.card.classes.are_digits)
        self._row.show_networks([own] if own else [], seen.sweeps)

    def _on_axis_clicked(self) -> None:
        self._axis = USUAL_AXES[self._axes.checkedId()]
        self._show()
