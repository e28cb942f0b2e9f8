"""One network's map of the digits: its name, the layer, the map, and the digits nearest to the drawing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT, tabular
from digitlab.gui.shell import words
from digitlab.gui.tabs.inside.digit_map import words as wording
from digitlab.gui.tabs.inside.digit_map.digit_cloud import CloudPicture, DigitCloud, Traveller
from digitlab.gui.tabs.inside.digit_map.digit_maps import DigitMaps, NetworkMap


class DigitMapColumn(QWidget):
    """Shows one slot's map.

    Signals:
        layer_chosen: (slot, the layer's name).
        hovered: The number of the test digit that is pointed at.
        hover_left: None is pointed at any more.
        requested: The number of a test digit that was clicked.
    """

    layer_chosen = Signal(int, str)
    hovered = Signal(object)
    hover_left = Signal()
    requested = Signal(object)

    def __init__(self, slot: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slot = slot
        self._shown: NetworkMap | None = None
        self._picture: CloudPicture | None = None
        self._title = Text(bold=True, narrow=True)
        self._layers = named(QComboBox(), f"map_layer_{slot}", "Layer")
        self._layers.activated.connect(self._on_layers_activated)
        self._layer_words = Text("", SMALL_PT, tone="muted", narrow=True)
        self._cloud = DigitCloud()
        self._cloud.setObjectName(f"digit_cloud_{slot}")
        self._nearest = Text(bold=True, narrow=True)
        self._nearest.setFont(tabular(self._nearest.font()))
        self._share = Text("", SMALL_PT, tone="muted", lines=2, top=True)
        self._lay_out()
        self._cloud.hovered.connect(self.hovered)
        self._cloud.hover_left.connect(self.hover_left)
        self._cloud.requested.connect(self.requested)

    def _lay_out(self) -> None:
        name_part("layers", self._layers, self._layer_words)
        vbox(
            self._title,
            hbox(self._layers, (self._layer_words, 1), spacing=8),
            (self._cloud, 1),
            self._nearest,
            self._share,
            spacing=4,
            on=self,
        )

    def show_map(self, shown: NetworkMap, maps: DigitMaps) -> None:
        """Show this slot's part of the maps."""
        method = maps.request.method
        if self._shown is None or self._shown.placed is not shown.placed:
            self._picture = _picture(shown, maps)
        self._shown = shown
        family = f"{shown.card.family.upper()}: " if shown.card else ""
        self._title.setText(f"{family}{shown.name}{', operated' if shown.edits else ''}")
        self._show_layers(shown)
        self._layer_words.setText(wording.layer(shown))
        self._layer_words.setToolTip(wording.layer(shown))
        self._cloud.show_cloud(self._picture, wording.missing(shown, method, maps.request.digits))
        here = shown.here
        self._cloud.show_traveller(None if here is None else Traveller(here.place, here.rest, here.neighbours))
        self._nearest.setText(wording.neighbours(shown, maps.labels))
        self._share.setText(wording.share(shown, method))
        self._cloud.setAccessibleDescription(f"{self._nearest.text()}. {self._share.text()}")
        self._title.set_tone(words.tone(shown.card))

    def show_pointer(self, number: int | None) -> None:
        """Mark the test digit that is pointed at on any of the maps."""
        self._cloud.show_pointer(number)

    def _show_layers(self, shown: NetworkMap) -> None:
        if [self._layers.itemText(index) for index in range(self._layers.count())] != list(shown.layers):
            self._layers.clear()
            self._layers.addItems(list(shown.layers))
        self._layers.setCurrentText(shown.layer)
        self._layers.setEnabled(bool(shown.layers))

    def _on_layers_activated(self, index: int) -> None:
        self.layer_chosen.emit(self._slot, self._layers.itemText(index))


def _picture(shown: NetworkMap, maps: DigitMaps) -> CloudPicture | None:
    placed = shown.placed
    if placed is None:
        return None
    count = len(placed.places)
    method = maps.request.method
    return CloudPicture(
        placed.places,
        maps.labels[:count],
        placed.read,
        maps.images[:count],
        wording.axes(method),
        has_units=method != "tsne",
    )
