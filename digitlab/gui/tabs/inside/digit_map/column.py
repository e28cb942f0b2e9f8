"""One network's map of the digits: its name, the layer, the map, and the digits nearest to the drawing."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell import words
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import open_tested
from digitlab.gui.tabs.inside.digit_map import words as wording
from digitlab.gui.tabs.inside.digit_map.digit_cloud import CloudPicture, DigitCloud, Traveller
from digitlab.gui.tabs.inside.digit_map.digit_maps import DigitMaps, MapRequest, NetworkMap
from digitlab.language import tr


class DigitMapColumn(QWidget):
    """Shows one slot's map.

    Attributes:
        layers: The layers there are to choose from.
        cloud: The map.
    """

    def __init__(self, slot: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._network_map: NetworkMap | None = None
        self._asked: MapRequest | None = None
        self._picture: CloudPicture | None = None
        self._title = Text(bold=True, narrow=True)
        self.layers = named(QComboBox(), f"map_layer_{slot}", tr("Layer"))
        self._layer_words = Text("", SMALL_PT, tone="muted", narrow=True)
        self.cloud = DigitCloud()
        self.cloud.setObjectName(f"digit_cloud_{slot}")
        self.cloud.show_cloud(None, tr(wording.OPENING))
        self.cloud.setAccessibleDescription(tr(wording.OPENING))
        self._nearest = Text(bold=True, narrow=True)
        self._share = Text("", SMALL_PT, tone="muted", lines=2, top=True)
        self.cloud.requested.connect(self._on_cloud_requested)
        name_part("layers", self.layers, self._layer_words)
        vbox(
            self._title,
            hbox(self.layers, (self._layer_words, 1), spacing=8),
            (self.cloud, 1),
            self._nearest,
            self._share,
            spacing=4,
            on=self,
        )

    def show_map(self, network_map: NetworkMap, maps: DigitMaps) -> None:
        """Show this slot's part of the maps."""
        settings = maps.request.settings
        if self._network_map is None or self._network_map.placed is not network_map.placed:
            self._picture = _picture(network_map, maps)
        self._network_map = network_map
        family = f"{network_map.card.family.upper()}: " if network_map.card else ""
        self._title.set_tone(words.tone(network_map.card))
        title = f"{family}{network_map.name}"
        self._title.setText(tr("{network}, edited", network=title) if network_map.edits else title)
        self._show_layers(network_map)
        self._layer_words.setText(wording.layer(network_map))
        self._layer_words.setToolTip(wording.layer(network_map))
        self.cloud.show_cloud(self._picture, wording.missing(network_map, settings.method, settings.digits))
        here = network_map.here
        self.cloud.show_traveller(None if here is None else Traveller(here.place, here.rest, here.neighbours))
        self._asked = maps.request
        self._nearest.setText(wording.neighbours(network_map, maps.labels, maps.request.classes))
        self._share.setText(wording.share(network_map, settings.method))
        self.cloud.setAccessibleDescription(f"{self._nearest.text()}. {self._share.text()}")

    def show_pointer(self, number: int | None) -> None:
        """Mark the test digit that is pointed at on any of the maps."""
        self.cloud.show_pointer(number)

    def _show_layers(self, network_map: NetworkMap) -> None:
        if [self.layers.itemText(index) for index in range(self.layers.count())] != list(network_map.layers):
            self.layers.clear()
            self.layers.addItems(list(network_map.layers))
        self.layers.setCurrentText(network_map.layer)
        self.layers.setEnabled(bool(network_map.layers))

    def _on_cloud_requested(self, number: int) -> None:
        if self._asked is not None:
            wish(self, open_tested(self._asked.source, number, self._asked.classes))


def _picture(network_map: NetworkMap, maps: DigitMaps) -> CloudPicture | None:
    placed = network_map.placed
    if placed is None:
        return None
    count = len(placed.places)
    method = maps.request.settings.method
    return CloudPicture(
        placed.places,
        maps.labels[:count],
        placed.read,
        maps.images[:count],
        wording.axes(method),
        has_units=method != "tsne",
        names=maps.request.classes,
    )
