"""One network's map of the digits: its name, the layer, the map, and the digits nearest to the drawing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from digitlab.gui.kit.controls.labels import colour, sized
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.theme import BODY_PT, SMALL_PT, current_theme, tabular
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
        self._title = sized(QLabel(), BODY_PT, bold=True)
        self._layers = QComboBox()
        self._layers.setObjectName(f"map_layer_{slot}")
        self._layers.setAccessibleName("Layer")
        self._layers.activated.connect(self._on_layers_activated)
        self._layer_words = sized(QLabel(), SMALL_PT)
        self._cloud = DigitCloud()
        self._cloud.setObjectName(f"digit_cloud_{slot}")
        self._nearest = sized(QLabel(), BODY_PT, bold=True)
        self._nearest.setFont(tabular(self._nearest.font()))
        self._share = sized(QLabel(), SMALL_PT)
        self._share.setWordWrap(True)
        self._share.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._share.setFixedHeight(2 * self._share.fontMetrics().lineSpacing() + 2)
        for label in (self._title, self._layer_words, self._nearest):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
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
        self._tint()

    def show_pointer(self, number: int | None) -> None:
        """Mark the test digit that is pointed at on any of the maps."""
        self._cloud.show_pointer(number)

    def _show_layers(self, shown: NetworkMap) -> None:
        if [self._layers.itemText(index) for index in range(self._layers.count())] != list(shown.layers):
            self._layers.clear()
            self._layers.addItems(list(shown.layers))
        self._layers.setCurrentText(shown.layer)
        self._layers.setEnabled(bool(shown.layers))

    def _tint(self) -> None:
        theme = current_theme(self)
        card = self._shown.card if self._shown else None
        colour(self._title, theme.legible(words.accent(card, theme)))
        for label in (self._layer_words, self._share):
            colour(label, theme.muted)

    def _on_layers_activated(self, index: int) -> None:
        self.layer_chosen.emit(self._slot, self._layers.itemText(index))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()


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
