"""Trainings as they go on, and as they went: how far, how well, and what happens inside."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QWidget

from digitlab.gui.kit.cells.map_grid import MapGrid
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.controls.toggle_button import toggles
from digitlab.gui.kit.layout import grid, hbox, holder, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.savable_panel import SavablePanel
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.tabs.train.watch.figure_bars import FigureBars
from digitlab.gui.tabs.train.watch.line_chart import LineChart, LineLook
from digitlab.gui.tabs.train.watch.progress_line import ProgressLine
from digitlab.gui.tabs.train.watch.run_list import RunList
from digitlab.gui.tabs.train.watch.run_state import CURVES
from digitlab.gui.tabs.train.watch.training_controls import TrainingControls
from digitlab.gui.tabs.train.watch.trouble_row import TroubleRow
from digitlab.gui.tabs.train.watch.watch_state import WatchState

_MOST_PROGRESS = 2
_VIEWS = {
    "Curves": "How it learns, epoch by epoch",
    "Layers": "What happens in its layers: gradients, dead units and the first filters",
}
_LOOK = {
    "Curves": "Where the held-out loss rises while the training loss falls on, a network learns by heart.",
    "Layers": "A layer with a tiny gradient hardly learns. A unit that answers nothing to any digit will not learn again.",
}
_SCALES = {"loss": "log", "accuracy": "share", "tolerance": "share", "rate": "linear"}


class WatchPanel(SavablePanel):
    """All runs on the left; on the right those that are looked at.

    Signals:
        runs_requested: The names of the runs to look at, the leading one first.
        command_requested: A :data:`digitlab.training.control.Command` for all trainings that are looked at.
        epoch_requested: One more epoch of the leading run.
        resume_requested: Go on with the leading run; a dict of what is to change.
        fewer_requested: Go on with it with half as many digits in memory at once.
        kill_requested: End it at once.
        delete_requested: Delete it.
        layers_requested: Whether layers are looked at.
    """

    runs_requested = Signal(object)
    command_requested = Signal(object)
    epoch_requested = Signal()
    resume_requested = Signal(object)
    fewer_requested = Signal()
    kill_requested = Signal()
    delete_requested = Signal()
    layers_requested = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watch_state = WatchState()
        self._buttons = QButtonGroup(self)
        self._runs, self._controls, self._trouble = RunList(), TrainingControls(), TroubleRow(self._tools())
        self._progress = [ProgressLine() for _ in range(_MOST_PROGRESS)]
        self._charts = {
            name: LineChart(title, "epoch", _SCALES[name])  # type: ignore[arg-type] # one of its scales
            for name, title in CURVES.items()
        }
        self._gradients = FigureBars("Size of the gradient, by weight", "Measured at the end of every epoch.")
        self._dead = FigureBars("Units that answer nothing to any digit", "Measured at the end of every epoch.")
        self._filters = MapGrid("First filters")
        self._views = QStackedWidget()
        self._picture = QWidget()
        self._lay_out()
        self._wire()
        self.show_watch_state(self._watch_state, ())

    def _lay_out(self) -> None:
        name_part("trouble", self._trouble)
        name_part("runs", self._runs)
        name_part("controls", self._controls)
        self._controls.setFixedWidth(self._runs.width())
        vbox(*self._progress, self._trouble, (self._views, 1), spacing=4, on=self._picture)
        hbox(
            vbox((self._runs, 1), self._controls, spacing=8),
            (self._picture, 1),
            spacing=12,
            margins=(12, 8, 12, 8),
            on=self,
        )
        self._views.addWidget(_grid(list(self._charts.values()), (1, 1), _LOOK["Curves"]))
        self._views.addWidget(_grid([self._gradients, self._dead, self._filters], (0, 1), _LOOK["Layers"]))

    def _tools(self) -> QWidget:
        """What chooses between the views, and saves."""
        buttons = toggles(
            self._buttons, dict(enumerate(_VIEWS)), 0, "views", [f"watch_{name.lower()}" for name in _VIEWS]
        )
        for button, tip in zip(buttons, _VIEWS.values(), strict=True):
            button.setToolTip(tip)
        save = SaveButton()
        save.save_requested.connect(self.save_requested)
        return holder(hbox(*buttons, save, spacing=4))

    def _wire(self) -> None:
        self._runs.runs_requested.connect(self.runs_requested)
        self._controls.command_requested.connect(self.command_requested)
        self._controls.epoch_requested.connect(self.epoch_requested)
        self._controls.delete_requested.connect(self.delete_requested)
        self._trouble.resume_requested.connect(self.resume_requested)
        self._trouble.fewer_requested.connect(self.fewer_requested)
        self._trouble.kill_requested.connect(self.kill_requested)
        self._buttons.idClicked.connect(self._on_view_clicked)

    def show_watch_state(self, watch_state: WatchState, chosen: tuple[str, ...]) -> None:
        """Show everything; ``chosen`` are the names of the runs that are looked at, the leading one first."""
        self._watch_state = watch_state
        self._runs.show_runs(watch_state.rows, chosen, watch_state.faults)
        self._controls.show_offers(watch_state.offers)
        self._trouble.show_trouble(watch_state.trouble, watch_state.said, watch_state.report, watch_state.offers)
        for index, line in enumerate(self._progress):
            if index < len(watch_state.progress):
                run = watch_state.progress[index]
                line.show_progress(run.title, run.look, run.share, run.told)
            else:
                line.show_progress("", LineLook("third"), 0.0, "")
        for name, chart in self._charts.items():
            chart.show_lines(watch_state.curves.get(name, []), watch_state.epochs)
        look = watch_state.progress[0].look if watch_state.progress else LineLook("third")
        self._gradients.show_bars(watch_state.layers.gradients, look)
        self._dead.show_bars(watch_state.layers.dead, look)
        self._filters.show_sheet(watch_state.layers.filters)
        self._filters.show_title(watch_state.layers.title)

    def looks_at_layers(self) -> bool:
        """Whether layers are in front."""
        return self._views.currentIndex() == 1

    def picture(self) -> QWidget:
        """What is saved as a picture."""
        return self._picture

    def table(self) -> Table:
        """Every point of every line."""
        curves = self._watch_state.curves.items()
        rows = [
            (name, line.name, x, y)
            for name, lines in curves
            for line in lines
            for x, y in zip(line.xs, line.ys, strict=True)
        ]
        return Table(("curve", "line", "epoch", "value"), rows)

    def provenance(self) -> Provenance:
        """Where both come from."""
        return Provenance(
            "How networks learn", self._watch_state.sources, self._watch_state.held_out, None, "as the curves say"
        )

    def _on_view_clicked(self, index: int) -> None:
        self._views.setCurrentIndex(index)
        self.layers_requested.emit(index == 1)


def _grid(widgets: list[QWidget], stretches: tuple[int, int], look: str) -> QWidget:
    """Widgets in two rows of two columns, an odd last one across both, and under them what to look at."""
    layout = grid([], spacing=8, columns=(1, 1))
    for index, widget in enumerate(widgets):
        is_wide = index % 2 == 0 and index == len(widgets) - 1
        layout.addWidget(widget, index // 2, index % 2, 1, 2 if is_wide else 1)
    for row, stretch in enumerate(stretches):
        layout.setRowStretch(row, stretch)
    layout.addWidget(Text(look, SMALL_PT, wrap=True), len(stretches), 0, 1, 2)
    return holder(layout)
