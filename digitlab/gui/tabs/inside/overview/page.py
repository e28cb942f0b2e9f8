"""The page "Overview": the networks laid open, every layer's maps of the drawing, and what the first filters look for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QButtonGroup, QComboBox, QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part, snake_case
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.kit.layout import STRETCH, hbox, holder, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell.export import Provenance
from digitlab.gui.shell.opened import Inside, InsideRequest
from digitlab.gui.shell.page import Page, PageSpec
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View, wish
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.gui.tabs.inside.map_scale import MapScale
from digitlab.gui.tabs.inside.overview import words
from digitlab.gui.tabs.inside.overview.flow.model import Flow
from digitlab.gui.tabs.inside.overview.flow.panel import FlowPanel
from digitlab.gui.tabs.inside.overview.flow.work import FlowRequest, OverviewWorker
from digitlab.gui.tabs.inside.overview.rows import FiltersRow, NetworkRow, OverviewRow
from digitlab.gui.tabs.inside.overview.words import OverviewSettings
from digitlab.language import tr

_MOST = 3

_LEAST_WIDTH = 720  # logical pixels: the layers of every network that ships have room side by side


class OverviewView(View[Inside]):
    """The chosen networks under one another, as layers or as first filters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside: Inside | None = None
        self._focus, self._settings = Focus(), OverviewSettings()
        self._rows = [NetworkRow() for _ in range(_MOST)]
        self._filters = [FiltersRow() for _ in range(_MOST)]
        self._buttons = {
            name: named(ToggleButton(tr(title)), f"overview_{snake_case(name)}") for name, title in words.TITLES.items()
        }
        self._buttons["flow"].setToolTip(tr("Play how the ink flows through the networks to their answers"))
        self._scale = named(QComboBox(), "scale")
        for scale, text in words.SCALES.items():
            self._scale.addItem(tr(text), scale)
        self._column, self._filters_column = _column(self._rows), _column(self._filters)
        self._flow = FlowPanel()
        self._views = QStackedWidget()
        for column in (self._column, self._filters_column):
            self._views.addWidget(_scrolled(column))
        self._views.addWidget(self._flow)
        self._legends = MapScale(), MapScale()
        self._look, self._readout = Text(narrow=True), Text("", SMALL_PT, narrow=True)
        self._picture = QWidget()
        self._lay_out()
        self._group = QButtonGroup(self)
        for button in self._buttons.values():
            self._group.addButton(button)
        self._group.buttonClicked.connect(self._on_group_button_clicked)
        self._scale.activated.connect(self._on_scale_activated)
        for row in (*self._rows, *self._filters):
            row.pointer_moved.connect(self._say)
        self._show_settings()

    def _lay_out(self) -> None:
        name_part("views", *self._buttons.values())
        scale = Text(tr("Scale"))
        name_part("scale", scale, self._scale)
        top = hbox(*self._buttons.values(), 8, STRETCH, scale, self._scale, SaveButton(), spacing=4)
        vbox((self._views, 1), hbox((self._look, 1), *self._legends), self._readout, spacing=2, on=self._picture)
        vbox(top, (self._picture, 1), spacing=4, margins=(8, 8, 8, 4), on=self)

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        focus, settings = snapshot[Focus], snapshot[OverviewSettings]
        has_moved, self._focus = focus != self._focus, focus
        if settings != self._settings:
            self._settings = settings
            self._show_settings()
        elif has_moved:
            self._show_focus()

    @override
    def show_seen(self, seen: Inside) -> None:
        if seen is not self._inside:
            self._inside = seen
            self._show()

    @override
    def is_settled(self) -> bool:
        if self._settings.view == "flow":
            return self._flow.is_settled()
        return not any(row.is_waiting() for row in self._filters)

    @override
    def picture(self) -> QWidget:
        """The rows and the legend; the rows alone where they have to be scrolled."""
        if self._settings.view == "flow":
            return self._flow.frame
        area = self._views.currentWidget()
        rows = area.widget() if isinstance(area, QScrollArea) and area.verticalScrollBar().maximum() > 0 else None
        return rows or self._picture

    def _visible_rows(self) -> Sequence[OverviewRow]:
        match self._settings.view:
            case "layers":
                return self._rows
            case "first filters":
                return self._filters
            case "flow":
                return ()

    def _show_settings(self) -> None:
        view = self._settings.view
        self._views.setCurrentIndex(list(self._buttons).index(view))
        for name, button in self._buttons.items():
            button.show_pressed(name == view)
        with QSignalBlocker(self._scale):
            self._scale.setCurrentIndex(self._scale.findData(self._settings.scale))
        self._look.setText(tr(words.LOOK[view]))
        self._legends[0].setVisible(view == "first filters")
        self._show()

    def _show(self) -> None:
        """Everything anew that is in sight."""
        inside = self._inside
        if inside is None:
            return
        of_all = words.largest_of_all(inside)
        if self._settings.view == "flow":
            flow = inside if isinstance(inside, Flow) else None
            self._flow.show_flow(flow, self._settings.scale)
            self._look.setText((flow.fault if flow and flow.lanes else "") or tr(words.LOOK["flow"]))
        for slot, row in enumerate(self._visible_rows()):
            network = inside.slot(slot)
            row.setVisible(network is not None)
            if network is not None:
                row.show_network(network, self._settings.scale, of_all, blank=inside.is_blank)
        for slot, row in enumerate(self._rows):  # the more maps a network has, the higher its row
            self._column.setStretch(slot, row.area() if inside.slot(slot) else 0)
        self._show_legends(of_all)
        self._show_focus()
        self._say()

    def _show_legends(self, of_all: float) -> None:
        scale = self._settings.scale
        largest = tr("its largest") if scale == "unit" else tr("its layer's largest")
        self._legends[0].show_scale(signed=True, limit=None, largest=largest)
        self._legends[1].show_scale(signed=False, limit=of_all if scale == "all" else None, below=True, largest=largest)

    def _show_focus(self) -> None:
        for row in self._visible_rows():
            row.show_focus(self._focus)

    def _say(self) -> None:
        self._readout.setVisible(self._settings.view != "flow")
        at_rest = tr(words.ON_BLANK) if self._inside and self._inside.is_blank else tr("Point at a map.")
        self._readout.setText(next(filter(None, (row.sentence() for row in self._visible_rows())), at_rest))

    def _on_group_button_clicked(self, clicked: ToggleButton) -> None:
        view = next(name for name, button in self._buttons.items() if button is clicked)
        if view == "flow":
            self._flow.play()
        wish(self, Put(replace(self._settings, view=view)))

    def _on_scale_activated(self) -> None:
        wish(self, Put(replace(self._settings, scale=self._scale.currentData())))


def _column(rows: Sequence[QWidget]) -> QVBoxLayout:
    """Rows under one another, hidden until they have a network."""
    column = vbox(*rows, spacing=8)
    for row in rows:
        row.hide()
    return column


def _scrolled(column: QVBoxLayout) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidgetResizable(True)
    rows = holder(column)
    area.setWidget(rows)
    for ground in (area.viewport(), rows):
        ground.setAutoFillBackground(False)  # whatever it lies on shows: the window, or the paper of a picture
    area.setMinimumWidth(_LEAST_WIDTH)
    return area


def ask(snapshot: Snapshot) -> InsideRequest:
    """Ask for all chosen networks over the drawing, in the alignment that is looked at; to play, in the one that decides."""
    if snapshot[OverviewSettings].view == "flow":
        return FlowRequest(snapshot.situation)
    return InsideRequest(snapshot.situation, alignment=snapshot[Focus].alignment)


class OverviewPage(Page):
    """A page whose provenance says how the networks are shown, too."""

    @override
    def provenance(self) -> Provenance:
        return words.provenance(self.seen_to_save(), self.snapshot()[OverviewSettings])


PAGE = PageSpec(
    OverviewView,
    ask,
    OverviewWorker,
    is_final=lambda seen: not isinstance(seen, Flow) or seen.is_whole,
    table=words.table,
    settings=OverviewSettings(),
    page=OverviewPage,
)
