"""The networks laid open: every layer's maps of the drawing, and what the first filters look for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from digitlab.gui.kit.controls.parts import name_part, snake_case
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT, tabular
from digitlab.gui.shell import words
from digitlab.gui.shell.edit_words import named
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.opened import Inside, OpenNetwork
from digitlab.gui.shell.pose_words import pose_as_options
from digitlab.gui.shell.savable_panel import SavablePanel
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.gui.tabs.inside.map_scale import MapScale
from digitlab.gui.tabs.inside.overview import words as overview_words
from digitlab.gui.tabs.inside.overview.filters_row import FiltersRow
from digitlab.gui.tabs.inside.overview.network_row import NetworkRow
from digitlab.gui.tabs.inside.overview.words import Scale

_MOST = 3
_VIEWS = ("Layers", "First filters")
_LOOK = (
    "Bright: found here. Light blue: below zero. Click a map to go into its layer.",
    "Above: what it looks for. Below: what it finds.",
)
_SCALES: dict[Scale, str] = {"unit": "each map's own", "layer": "each layer's", "all": "one for all"}


class OverviewPanel(SavablePanel):
    """The chosen networks under one another, as layers or as first filters.

    Signals:
        zoom_requested: A Focus: the network, the layer and the unit that were clicked.
    """

    zoom_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside: Inside | None = None
        self._focus = Focus()
        self._rows = [NetworkRow() for _ in range(_MOST)]
        self._filters = [FiltersRow() for _ in range(_MOST)]
        self._views = QStackedWidget()
        self._holders: list[QWidget] = []
        self._buttons = [ToggleButton(title) for title in _VIEWS]
        self._scale = QComboBox()
        self._legends = MapScale(), MapScale()
        self._look = Text(narrow=True)
        self._said = Text("", SMALL_PT, narrow=True)
        self._picture = QWidget()
        self._lay_out()
        self._connect()
        self._show_view(0)

    @property
    def scale(self) -> Scale:
        """Of which maps the largest value has the full colour."""
        return tuple(_SCALES)[self._scale.currentIndex()]

    def show_inside(self, inside: Inside) -> None:
        """Show the networks over a drawing."""
        self._inside = inside
        self._show()

    def show_focus(self, focus: Focus) -> None:
        """Frame the unit that is looked at."""
        self._focus = focus
        self._show_focus()

    def is_settled(self) -> bool:
        """Whether nothing will move by itself any more."""
        return not any(row.is_waiting() for row in self._filters)

    def picture(self) -> QWidget:
        """The rows and the legend; the rows alone where they have to be scrolled."""
        area = self._views.currentWidget()
        scrolled = isinstance(area, QScrollArea) and area.verticalScrollBar().maximum() > 0
        return self._holders[self._views.currentIndex()] if scrolled else self._picture

    def table(self) -> Table:
        """A row for every unit of every layer."""
        return Table(overview_words.HEADER, list(overview_words.rows(self._inside)))

    def provenance(self) -> Provenance:
        """The networks and the drawing."""
        networks = self._networks()
        alignments = tuple(
            (f"reading of {each.name}", said)
            for each in networks
            if each.activations and not self._is_blank() and (said := overview_words.alignment(each.activations))
        )
        return Provenance(
            f"Inside the networks: {_VIEWS[self._views.currentIndex()].lower()}",
            tuple(named(each.name, each.card, each.edits) for each in networks),
            "1 drawing",
            None,
            pose_as_options(self._inside.request.situation.pose) if self._inside else "none",
            (*alignments, ("scale", self._scale.currentText())),
        )

    def _lay_out(self) -> None:
        name_part("views", *self._buttons)
        for button, title in zip(self._buttons, _VIEWS, strict=True):
            button.setObjectName(f"overview_{snake_case(title)}")
        self._scale.setObjectName("scale")
        self._scale.addItems(list(_SCALES.values()))
        save = SaveButton()
        save.save_requested.connect(self.save_requested)
        scale = Text("Scale")
        name_part("scale", scale, self._scale)
        top = hbox(*self._buttons, 8, STRETCH, scale, self._scale, save, spacing=4)
        self._column = self._add_view(self._rows)
        self._add_view(self._filters)
        self._said.setFont(tabular(self._said.font()))
        vbox((self._views, 1), hbox((self._look, 1), *self._legends), self._said, spacing=2, on=self._picture)
        vbox(top, (self._picture, 1), spacing=4, margins=(8, 8, 8, 4), on=self)

    def _add_view(self, rows: Sequence[QWidget]) -> QVBoxLayout:
        """A view of rows under one another."""
        holder = QWidget()
        self._holders.append(holder)
        column = vbox(spacing=8, on=holder)
        for row in rows:
            column.addWidget(row)
            row.hide()
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setWidget(holder)
        self._views.addWidget(area)
        return column

    def _connect(self) -> None:
        self._views_group = QButtonGroup(self)
        for index, button in enumerate(self._buttons):
            self._views_group.addButton(button, index)
        self._views_group.idClicked.connect(self._on_view_clicked)
        self._scale.currentIndexChanged.connect(self._on_scale_changed)
        for slot in range(_MOST):
            for row in (self._rows[slot], self._filters[slot]):
                row.pointer_moved.connect(self._on_pointer_moved)
                row.unit_requested.connect(partial(self._on_unit_requested, slot))

    def _networks(self) -> tuple[OpenNetwork, ...]:
        return self._inside.networks if self._inside else ()

    def _is_blank(self) -> bool:
        return self._inside is not None and self._inside.is_blank

    def _shown(self) -> Sequence[NetworkRow | FiltersRow]:
        return self._filters if self._views.currentIndex() else self._rows

    def _show(self) -> None:
        """Everything anew that is in sight."""
        inside = self._inside
        if inside is None:
            return
        of_all = overview_words.largest_of_all(inside)
        for slot, row in enumerate(self._shown()):
            network = inside.slot(slot)
            row.setVisible(network is not None)
            if network is not None:
                row.show_network(network, self.scale, of_all, blank=inside.is_blank)
        self._share_height()
        self._show_legends(of_all)
        self._show_focus()
        self._say()

    def _show_legends(self, of_all: float) -> None:
        largest = "its largest" if self.scale == "unit" else "its layer's largest"
        self._legends[0].show_scale(signed=True, limit=None, largest=largest)
        limit = of_all if self.scale == "all" else None
        self._legends[1].show_scale(signed=False, limit=limit, below=True, largest=largest)

    def _share_height(self) -> None:
        """The more maps a network has, the higher its row."""
        for slot, row in enumerate(self._rows):
            self._column.setStretch(slot, row.area() if self._inside and self._inside.slot(slot) else 0)

    def _show_focus(self) -> None:
        for slot, row in enumerate(self._shown()):
            row.show_focus(self._focus if slot == self._focus.slot else None)

    def _say(self) -> None:
        at_rest = "Point at a map."
        if self._is_blank():
            at_rest = f"{words.NOTHING_DRAWN.capitalize()}: this is what blank paper makes."
        self._said.setText(next(filter(None, (row.sentence() for row in self._shown())), at_rest))

    def _show_view(self, index: int) -> None:
        self._views.setCurrentIndex(index)
        for number, button in enumerate(self._buttons):
            button.show_pressed(number == index)
        self._look.setText(_LOOK[index])
        self._legends[0].setVisible(index == 1)
        self._show()

    def _on_view_clicked(self, index: int) -> None:
        self._show_view(index)

    def _on_scale_changed(self, _index: int) -> None:
        self._show()

    def _on_pointer_moved(self) -> None:
        self._say()

    def _on_unit_requested(self, slot: int, layer: str, unit: int) -> None:
        self.zoom_requested.emit(Focus(slot, layer, unit, None, self._focus.alignment))
