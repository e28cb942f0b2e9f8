"""Trainings as they go on, and as they went: how far, how well, and what happens inside."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QStackedWidget, QWidget
from typing_extensions import override

from digitlab.gui.kit.cells.map_grid import MapGrid
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.controls.toggle_button import toggles
from digitlab.gui.kit.layout import grid, hbox, holder, vbox
from digitlab.gui.kit.roles import tell_value
from digitlab.gui.kit.text import Text, as_plain
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.kit.typeface import bolder
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View, wish
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.train.watch.curves import CURVES
from digitlab.gui.tabs.train.watch.figure_bars import FigureBars
from digitlab.gui.tabs.train.watch.line_chart import LineChart, LineLook
from digitlab.gui.tabs.train.watch.run_list import RunList
from digitlab.gui.tabs.train.watch.state import RunProgress, WatchSettings, WatchState
from digitlab.gui.tabs.train.watch.training_controls import TrainingControls, TroubleRow
from digitlab.language import mark, tr

_MOST_PROGRESS = 2
_NO_PROGRESS = RunProgress("", LineLook("third"), 0.0, "")
_NAME, _BAR = 104.0, 40.0  # widths in logical pixels of a progress line's parts
_GAP = 8.0
_THICK = 8.0
_VIEWS = {
    mark("Curves"): mark("How it learns, epoch by epoch"),
    mark("Layers"): mark(
        "What happens in its layers: gradients, dead units, the first filters and how weights are distributed"
    ),
}
_WEIGHTS = mark("Weights of each layer, by epoch")
_LOOK = {
    "Curves": mark(
        "Where the held-out loss rises while the training loss keeps falling, and the gap between training and "
        "held-out digits widens, it over-fits."
    ),
    "Layers": mark(
        "A layer with a tiny gradient hardly learns. A unit that answers 0 to every digit will not learn again."
    ),
}


_LOOK_AT_IMAGES = {
    "Curves": mark(
        "Where the held-out loss rises while the training loss keeps falling, and the gap between training and "
        "held-out pictures widens, it over-fits."
    ),
    "Layers": mark(
        "A layer with a tiny gradient hardly learns. A unit that answers 0 to every picture will not learn again."
    ),
}


class WatchView(View[WatchState]):
    """All runs on the left; on the right those that are looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = QButtonGroup(self)
        self._runs, self._controls, self._trouble = RunList(), TrainingControls(), TroubleRow(self._tools())
        self._progress = [ProgressLine() for _ in range(_MOST_PROGRESS)]
        self._charts = {
            name: named(LineChart(tr(title), tr("epoch"), scale), f"curve_{name}")
            for name, (title, scale) in CURVES.items()
        }
        measured = tr("Measured at the end of every epoch.")
        self._gradients = named(FigureBars(tr("Size of the gradient, by weight"), measured), "gradient_bars")
        self._dead = named(FigureBars(tr("Units that answer 0 to every digit"), measured), "dead_unit_bars")
        self._filters = MapGrid(tr("First filters"))
        self._weights = named(MapGrid(tr(_WEIGHTS), most_zoom=6), "weight_histograms", tr(_WEIGHTS))
        self._looks = {name: Text(tr(look), SMALL_PT, wrap=True) for name, look in _LOOK.items()}
        self._views = QStackedWidget()
        self._picture = QWidget()
        self._lay_out()
        self._buttons.idClicked.connect(lambda index: wish(self, Put(WatchSettings(shows_layers=index == 1))))
        self.show_seen(WatchState())

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
        layers = [self._gradients, self._dead, self._filters, self._weights]
        self._views.addWidget(_grid([*self._charts.values()], (1, 1), self._looks["Curves"]))
        self._views.addWidget(_grid(layers, (0, 1), self._looks["Layers"]))

    def _tools(self) -> QWidget:
        """What chooses between the views, and saves."""
        ids = [f"watch_{name.lower()}" for name in _VIEWS]
        buttons = toggles(self._buttons, dict(enumerate(map(tr, _VIEWS))), 0, "views", ids)
        for button, tip in zip(buttons, _VIEWS.values(), strict=True):
            button.setToolTip(tr(tip))
        return holder(hbox(*buttons, SaveButton(), spacing=4))

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        index = int(snapshot[WatchSettings].shows_layers)
        self._buttons.button(index).setChecked(True)
        self._views.setCurrentIndex(index)

    @override
    def show_seen(self, seen: WatchState) -> None:
        self._runs.show_runs(seen.rows, seen.chosen, seen.faults)
        self._controls.show_offers(seen.offers)
        self._trouble.show_watch_state(seen)
        for index, line in enumerate(self._progress):
            line.show_progress(seen.progress[index] if index < len(seen.progress) else _NO_PROGRESS)
        for name, chart in self._charts.items():
            chart.show_lines(seen.curves.get(name, []), seen.epochs)
        for name, text in self._looks.items():
            text.setText(tr(_LOOK[name]) if seen.of_digits else tr(_LOOK_AT_IMAGES[name]))
        dead = tr("Units that answer 0 to every digit")
        self._dead.call(dead if seen.of_digits else tr("Units that answer 0 to every picture"))
        look = (seen.progress[0] if seen.progress else _NO_PROGRESS).look
        self._gradients.show_bars(seen.layers.gradients, look)
        self._dead.show_bars(seen.layers.dead, look)
        self._filters.show_sheet(seen.layers.filters)
        self._filters.show_title(seen.layers.title or tr("The first filters"))
        self._weights.show_sheet(seen.layers.weights)

    @override
    def picture(self) -> QWidget:
        return self._picture


def _grid(widgets: Sequence[QWidget], stretches: tuple[int, int], look: Text) -> QWidget:
    """Widgets in two rows of two columns, an odd last one across both, and under them what to look at."""
    layout = grid([], spacing=8, columns=(1, 1))
    for index, widget in enumerate(widgets):
        is_wide = index % 2 == 0 and index == len(widgets) - 1
        layout.addWidget(widget, index // 2, index % 2, 1, 2 if is_wide else 1)
    for row, stretch in enumerate(stretches):
        layout.setRowStretch(row, stretch)
    layout.addWidget(look, len(stretches), 0, 1, 2)
    return holder(layout)


class ProgressLine(ThemedWidget):
    """A line of always the same height; its parts do not move when numbers change."""

    role = QAccessible.Role.ProgressBar

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._progress = RunProgress("", LineLook("third"), 0.0, "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_progress(self, progress: RunProgress) -> None:
        """Show how far a run is; one whose title is "" shows nothing."""
        if progress != self._progress:
            self._progress = progress
            self.setToolTip(as_plain(progress.words))  # all of it, where there is too little room
            self.setAccessibleName(progress.title)
            self.setAccessibleDescription(f"{progress.share:.0%}, {progress.words}" if progress.title else "")
            tell_value(self, progress.share)
            self.update()

    def value_in_range(self) -> tuple[float, float, float, float]:
        """The share of its steps that were taken, which nobody can set."""
        return 0.0, self._progress.share, 1.0, 0.0

    def set_value(self, value: float) -> None:
        """Do nothing: a training is as far as it is."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        progress = self._progress
        if not progress.title:
            return
        painter, theme, height = QPainter(self), self._theme, float(self.height())
        accent = progress.look.colour(theme)
        strong = bolder(self.font())
        painter.setFont(strong)
        painter.setPen(accent)
        middle = Qt.AlignmentFlag.AlignVCenter
        title = QFontMetricsF(strong).elidedText(progress.title, Qt.TextElideMode.ElideRight, _NAME)
        painter.drawText(QRectF(0, 0, _NAME, height), middle, title)
        bar = QRectF(_NAME + _GAP, (height - _THICK) / 2, _BAR, _THICK)
        painter.fillRect(bar, QColor(theme.grid))
        painter.fillRect(QRectF(bar.topLeft(), bar.size()).adjusted(0, 0, (progress.share - 1) * _BAR, 0), accent)
        painter.setFont(self.font())
        painter.setPen(QColor(theme.text))
        room = QRectF(bar.right() + _GAP, 0, self.width() - bar.right() - _GAP, height)
        words = QFontMetricsF(self.font()).elidedText(progress.words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle, words)
        painter.end()

    @override
    def sizeHint(self) -> QSize:
        return QSize(360, self._text_height() + 2)
