"""A layer, and one of its units: what comes in, what it is multiplied by, what comes out, and what feels what."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell import words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.opened import Inside
from digitlab.gui.shell.savable_panel import SavablePanel
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.gui.tabs.inside.inspected_unit import At, InspectedUnit, connected_cells, has, inspect_unit, subtotals
from digitlab.gui.tabs.inside.layer import purpose as layer_purpose
from digitlab.gui.tabs.inside.layer import sum_words
from digitlab.gui.tabs.inside.layer.chain import LayerChain
from digitlab.gui.tabs.inside.layer.controls import LayerControls
from digitlab.gui.tabs.inside.layer.pictures import LayerPictures
from digitlab.gui.tabs.inside.layer.unit_sum_panel import UnitSumPanel
from digitlab.gui.tabs.inside.map_pictures import Cell
from digitlab.gui.tabs.inside.map_scale import MapScale

_LOOK = "Outlined: all that a cell feels, and all that it reaches."
_BLANK = "Nothing drawn yet: this is what the network makes of blank paper."


class LayerPanel(SavablePanel):
    """The chain of layers, the layer as a chain of pictures, and the sum written out.

    Signals:
        focus_requested: The :class:`Focus` that is wanted.
    """

    focus_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside: Inside | None = None
        self._focus = Focus()
        self._inspected: InspectedUnit | None = None
        self._pointed: At | None = None
        self._channel: int | None = None
        self._term: Cell | None = None
        self._controls = LayerControls()
        self._save = SaveButton()
        self._fault = Text(wrap=True)
        self._chain = LayerChain()
        self._heading = Text(bold=True, narrow=True)
        self._sentence = Text("", SMALL_PT)
        self._pictures = LayerPictures()
        self._sum = UnitSumPanel()
        self._look = Text(_LOOK, SMALL_PT, narrow=True)
        self._readout = Text("", SMALL_PT)
        self._magnitudes, self._signed = MapScale(), MapScale()
        self._picture = QWidget()
        self._lay_out()
        self._connect()
        self._show()

    def show_inside(self, inside: Inside) -> None:
        """Show a network that was opened over the drawing."""
        if self._inside is not None and _names(inside) != _names(self._inside):
            self._channel = self._term = self._pointed = None
        self._inside = inside
        self._show()

    def show_focus(self, focus: Focus) -> None:
        """Look at something else."""
        if (focus.slot, focus.layer) != (self._focus.slot, self._focus.layer):
            self._channel = self._term = None
        if (focus.slot, focus.layer, focus.unit) != (self._focus.slot, self._focus.layer, self._focus.unit):
            self._pointed = None  # it was another unit's
        self._focus = focus
        self._show()

    def picture(self) -> QWidget:
        """Everything but the controls."""
        return self._picture

    def table(self) -> Table:
        """The terms of the sum, and its end."""
        return Table(sum_words.HEADER, list(sum_words.rows(self._inspected)) if self._inspected else [])

    def provenance(self) -> Provenance:
        """The network, the cell and the drawing."""
        return sum_words.provenance(self._inspected, self._inside)

    def _connect(self) -> None:
        self._save.save_requested.connect(self.save_requested)
        self._controls.focus_requested.connect(self.focus_requested)
        self._chain.layer_requested.connect(self._on_chain_layer_requested)
        self._chain.cell_pointed.connect(self._on_cell_pointed)
        self._chain.cell_requested.connect(self._on_cell_requested)
        self._pictures.cell_pointed.connect(self._on_cell_pointed)
        self._pictures.cell_requested.connect(self._on_cell_requested)
        self._pictures.term_pointed.connect(self._on_term_pointed)
        self._pictures.channel_requested.connect(self._on_channel_requested)
        self._sum.channel_requested.connect(self._on_channel_requested)
        self._sum.term_requested.connect(self._on_term_pointed)
        self._pictures.unit_requested.connect(self._on_pictures_unit_requested)

    def _lay_out(self) -> None:
        name_part("unit", self._controls)
        name_part("layers", self._chain)
        name_part("sum", self._sum)
        name_part("readout", self._heading, self._sentence)
        for label, lines in ((self._sentence, 2), (self._readout, 2)):
            label.setWordWrap(True)
            label.setFixedHeight(lines * label.fontMetrics().lineSpacing() + 2)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._magnitudes.show_scale(signed=False, limit=None)
        self._signed.show_scale(signed=True, limit=None)
        vbox(
            self._chain,
            self._heading,
            self._sentence,
            (self._pictures, 4),
            (self._sum, 1),
            self._readout,
            hbox((self._look, 1), self._magnitudes, self._signed, spacing=0),
            spacing=4,
            on=self._picture,
        )
        vbox(
            hbox((self._controls, 1), self._save),
            self._fault,
            (self._picture, 1),
            spacing=4,
            margins=(16, 6, 16, 6),
            on=self,
        )

    def _show(self) -> None:
        """Everything anew."""
        network = self._inside.networks[0] if self._inside and self._inside.networks else None
        self._inspected = inspect_unit(network, self._focus, self._pointed) if network else None
        if self._inside is not None:
            self._controls.show_networks(self._inside.request.situation.networks, network.slot if network else -1)
        self._controls.show_inspected(self._inspected, self._focus)
        self._save.setEnabled(self._inspected is not None)
        self._picture.setVisible(self._inspected is not None)
        self._fault.setVisible(self._inspected is None)
        if self._inspected is None:
            none = "No network is chosen." if self._inside else "The networks are being opened."
            self._fault.setText(network.fault if network else none)
            return
        self._chain.show_inspected(self._inspected)
        self._show_inspected(self._inspected)

    def _show_inspected(self, inspected: InspectedUnit) -> None:
        """The layer looked at, and the cell."""
        self._heading.setText(layer_purpose.heading(inspected))
        self._heading.set_tone(words.tone(inspected.network.card))
        self._sentence.setText(layer_purpose.what_it_does(inspected))
        self._pictures.show_inspected(inspected)
        self._sum.show_sum(inspected, self._shown_channel(inspected))
        self._show_connected_cells(inspected)

    def _show_connected_cells(self, inspected: InspectedUnit) -> None:
        """What belongs to the cell, or the term, pointed at."""
        activations = inspected.activations
        at = self._pointed if self._pointed and has(activations, self._pointed) else inspected.at
        masks = connected_cells(activations, at)
        self._chain.show_connected_cells(masks)
        channel = self._shown_channel(inspected)
        self._pictures.show_connected_cells(masks, channel)
        term = self._term if self._term and _fits(self._term, inspected) else None
        self._pictures.show_term(term, channel)
        self._sum.show_term(term)
        if term is not None:
            text = sum_words.long_term(inspected, *term)
        else:
            is_own = at == inspected.at
            how = sum_words.why(inspected) if is_own else ""
            text = how + sum_words.readout(activations, at, masks, is_written_out=is_own)
        assert self._inside is not None  # there is no sight without
        self._readout.setText(f"{_BLANK} {text}" if self._inside.is_blank else text)

    def _shown_channel(self, inspected: InspectedUnit) -> int:
        """The channel whose products are written out: the one chosen, or the one that brings most."""
        if self._channel is not None and self._channel < len(inspected.sum.channels):
            return self._channel
        return int(np.abs(subtotals(inspected.sum)).argmax())

    def _point(self, at: At | None) -> None:
        self._pointed = at
        network = self._inspected.network if self._inspected else None
        if network is not None:
            self._inspected = inspect_unit(network, self._focus, at)
            assert self._inspected is not None  # it could be opened before
            self._show_inspected(self._inspected)

    def _on_chain_layer_requested(self, name: str) -> None:
        self.focus_requested.emit(replace(self._focus, layer=name, unit=0, cell=None))

    def _on_cell_pointed(self, at: At | None) -> None:
        self._point(at)

    def _on_cell_requested(self, at: At) -> None:
        """Pin a cell; the one that is pinned goes free again."""
        if at.depth == 0 or self._inspected is None:
            return
        name = self._inspected.activations.layers[at.depth - 1].name
        wanted = replace(self._focus, layer=name, unit=at.unit, cell=(at.row, at.column))
        self.focus_requested.emit(replace(wanted, cell=None) if wanted == self._focus else wanted)

    def _on_pictures_unit_requested(self, unit: int) -> None:
        if self._inspected is not None:
            self.focus_requested.emit(replace(self._focus, layer=self._inspected.layer.name, unit=unit))

    def _on_term_pointed(self, term: Cell | None) -> None:
        self._term = term
        if self._inspected is not None:
            self._show_connected_cells(self._inspected)

    def _on_channel_requested(self, channel: int) -> None:
        """Write out another channel's products; the same once more lets the largest come to the front again."""
        self._channel = None if channel == self._channel else channel
        if self._inspected is not None:
            self._show_inspected(self._inspected)


def _names(inside: Inside) -> list[str]:
    return [network.name for network in inside.networks]


def _fits(term: Cell, inspected: InspectedUnit) -> bool:
    """Whether a term is among those of the sum."""
    return all(index < length for index, length in zip(term, inspected.sum.weights.shape, strict=True))
