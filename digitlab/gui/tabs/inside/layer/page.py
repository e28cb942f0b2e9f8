"""The page "A layer": one of its units, what comes in, what it is multiplied by, what comes out, and what feels what."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell import words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.opened import Inside, InsideRequest, Opener
from digitlab.gui.shell.page import Page, PageSpec
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View
from digitlab.gui.tabs.inside.focus import Focus, looked_at
from digitlab.gui.tabs.inside.inspected_unit import At, InspectedUnit, connected_cells, has, inspect_unit, subtotals
from digitlab.gui.tabs.inside.layer import purpose as layer_purpose
from digitlab.gui.tabs.inside.layer import sum_words
from digitlab.gui.tabs.inside.layer.chain import LayerChain
from digitlab.gui.tabs.inside.layer.controls import LayerControls
from digitlab.gui.tabs.inside.layer.map_pictures import Cell
from digitlab.gui.tabs.inside.layer.pictures import LayerPictures
from digitlab.gui.tabs.inside.layer.unit_sum_panel import UnitSumPanel
from digitlab.gui.tabs.inside.map_scale import MapScale
from digitlab.language import mark, tr

_LOOK = mark("Outlined: a cell's receptive field, and all that it reaches.")
_BLANK = mark("Nothing drawn yet: this is what the network makes of blank paper.")


class LayerView(View[Inside]):
    """The chain of layers, the layer as a chain of pictures, and the sum written out.

    Attributes:
        inspected: The unit that is looked at, and the cell whose sum is written out; None where there is no network.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inspected: InspectedUnit | None = None
        self._inside: Inside | None = None
        self._focus = Focus()
        self._pointed: At | None = None
        self._channel: int | None = None
        self._term: Cell | None = None
        self._controls = LayerControls()
        self._save = SaveButton()
        self._fault = Text(wrap=True)
        self._chain = LayerChain()
        self._heading = Text(bold=True, narrow=True)
        self._sentence = Text("", SMALL_PT, lines=2, narrow=True)
        self._pictures = LayerPictures()
        self._sum = UnitSumPanel()
        self._readout = Text("", SMALL_PT, lines=2, narrow=True)
        self._picture = QWidget()
        self._lay_out()
        self._chain.cell_pointed.connect(self._on_cell_pointed)
        self._pictures.cell_pointed.connect(self._on_cell_pointed)
        self._pictures.term_pointed.connect(self._on_term_pointed)
        self._pictures.channel_requested.connect(self._on_channel_requested)
        self._sum.channel_requested.connect(self._on_channel_requested)
        self._sum.term_requested.connect(self._on_term_pointed)
        self._show()

    def _lay_out(self) -> None:
        name_part("unit", self._controls)
        name_part("layers", self._chain)
        name_part("sum", self._sum)
        name_part("readout", self._heading, self._sentence)
        magnitudes, signed = MapScale(), MapScale()
        signed.show_scale(signed=True, limit=None)
        vbox(
            self._chain,
            self._heading,
            self._sentence,
            (self._pictures, 4),
            (self._sum, 1),
            self._readout,
            hbox((Text(tr(_LOOK), SMALL_PT, narrow=True), 1), magnitudes, signed, spacing=0),
            spacing=4,
            on=self._picture,
        )
        top = hbox((self._controls, 1), self._save)
        vbox(top, self._fault, (self._picture, 1), spacing=4, margins=(16, 6, 16, 6), on=self)

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        focus, before = snapshot[Focus], self._focus
        if focus == before:
            return
        if (focus.slot, focus.layer) != (before.slot, before.layer):
            self._channel = self._term = None
        if (focus.slot, focus.layer, focus.unit) != (before.slot, before.layer, before.unit):
            self._pointed = None  # it was another unit's
        self._focus = focus
        self._show()

    @override
    def show_seen(self, seen: Inside) -> None:
        if self._inside is not None and _names(seen) != _names(self._inside):
            self._channel = self._term = self._pointed = None
        self._inside = seen
        self._show()

    @override
    def picture(self) -> QWidget:
        """Everything but the controls."""
        return self._picture

    def _show(self) -> None:
        """Everything anew."""
        network = self._inside.networks[0] if self._inside and self._inside.networks else None
        self.inspected = inspected = inspect_unit(network, self._focus, self._pointed) if network else None
        if self._inside is not None:
            self._controls.show_networks(self._inside.request.situation.networks, network.slot if network else -1)
        self._controls.show_inspected(inspected, self._focus)
        self._save.setEnabled(inspected is not None)
        self._picture.setVisible(inspected is not None)
        self._fault.setVisible(inspected is None)
        if inspected is None:
            none = tr("No network is chosen.") if self._inside else tr("The networks are being opened.")
            self._fault.setText(network.fault if network else none)
            return
        self._chain.show_inspected(inspected)
        self._show_inspected(inspected)

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
            said = sum_words.readout(activations, at, masks, is_written_out=is_own, classes=inspected.network.classes)
            text = sum_words.why(inspected, said) if is_own else said
        assert self._inside is not None  # nothing is inspected without
        self._readout.setText(f"{tr(_BLANK)} {text}" if self._inside.is_blank else text)

    def _shown_channel(self, inspected: InspectedUnit) -> int:
        """The channel whose products are written out: the one chosen, or the one that brings most."""
        if self._channel is not None and self._channel < len(inspected.sum.channels):
            return self._channel
        return int(np.abs(subtotals(inspected.sum)).argmax())

    def _on_cell_pointed(self, at: At | None) -> None:
        self._pointed = at
        if self.inspected is not None:
            self.inspected = inspect_unit(self.inspected.network, self._focus, at)
            assert self.inspected is not None  # it could be opened before
            self._show_inspected(self.inspected)

    def _on_term_pointed(self, term: Cell | None) -> None:
        self._term = term
        if self.inspected is not None:
            self._show_connected_cells(self.inspected)

    def _on_channel_requested(self, channel: int) -> None:
        """Write out another channel's products; the same once more lets the largest come to the front again."""
        self._channel = None if channel == self._channel else channel
        if self.inspected is not None:
            self._show_inspected(self.inspected)


def _names(inside: Inside) -> list[str]:
    return [network.name for network in inside.networks]


def _fits(term: Cell, inspected: InspectedUnit) -> bool:
    """Whether a term is among those of the sum."""
    return all(index < length for index, length in zip(term, inspected.sum.weights.shape, strict=True))


def ask(snapshot: Snapshot) -> InsideRequest:
    """Ask for the network in focus, and no other."""
    situation, focus = snapshot.situation, snapshot[Focus]
    return InsideRequest(situation, (looked_at(situation.networks, focus.slot),), focus.alignment)


class LayerPage(Page):
    """A page that saves the cell whose sum is written out: the one under the pointer, where it is over one."""

    view: LayerView

    @override
    def table(self) -> Table:
        assert self.view.inspected is not None, "there is no Save before"
        return sum_words.table(self.view.inspected)

    @override
    def provenance(self) -> Provenance:
        assert self.view.inspected is not None, "there is no Save before"
        return sum_words.provenance(self.view.inspected, self.seen)


PAGE = PageSpec(LayerView, ask, Opener, page=LayerPage)
