"""Pooling: the drawing's own maps, pooled, and what a shift by a pixel changes before it and behind it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QRectF, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QSpinBox, QWidget

from digitlab.convolution.pooling import Pooling
from digitlab.convolution.pytorch import torch_line
from digitlab.gui.kit.cells.map_colours import Palette
from digitlab.gui.kit.cells.map_places import Cell
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.controls.save_button import SaveButton
from digitlab.gui.kit.layout import STRETCH, grid, hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.savable_panel import SavablePanel
from digitlab.gui.tabs.convolution.number_sheet import Slices, longest
from digitlab.gui.tabs.convolution.number_slices import NumberSlices
from digitlab.gui.tabs.convolution.page_states import PoolingState
from digitlab.gui.tabs.convolution.pooling import words as pooled_words
from digitlab.gui.tabs.convolution.pooling.work import PooledShown

_SPINS = {
    "window": ("window", 1, 8, ""),
    "stride": ("stride", 1, 8, ""),
    "right": ("move right", -4, 4, " px"),
    "down": ("move down", -4, 4, " px"),
    "map": ("map", 0, 64, ""),
}
_POINT = "Point at a pooled cell to see its window and how its number comes about."


class PoolPanel(SavablePanel):
    """Three columns: as it is, moved, and the difference; above before pooling, below behind it.

    Signals:
        settings_requested: The :class:`PoolingState` that is wished.
    """

    settings_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: PooledShown | None = None
        self._settings = PoolingState()
        self._kind = named(QComboBox(), "pool_kind")
        self._kind.addItem("maximum", "max")
        self._kind.addItem("average", "average")
        self._spins = {name: self._spin(name, low, high, unit) for name, (_, low, high, unit) in _SPINS.items()}
        self._look = Text(pooled_words.LOOK, narrow=True)
        self._source = Text("", SMALL_PT, narrow=True)
        self._effect = Text(bold=True, narrow=True)
        self._lost = Text("", SMALL_PT, lines=2, narrow=True)
        self._readout = Text(_POINT, SMALL_PT, tone="muted", narrow=True)
        self._maps = tuple(NumberSlices(title, most_zoom=28) for title in ("as it is", "moved", "difference"))
        self._pooled = tuple(
            NumberSlices(f"pooled, {title}", most_zoom=28) for title in ("as it is", "moved", "difference")
        )
        self._save, self._picture = SaveButton(), QWidget()
        self._lay_out()
        self._kind.activated.connect(self._on_kind_activated)
        self._save.save_requested.connect(self.save_requested)
        self._pooled[0].cell_pointed.connect(self._on_before_pointed)
        self._pooled[1].cell_pointed.connect(self._on_after_pointed)

    def show_settings(self, settings: PoolingState) -> None:
        """Show what is set; announces nothing."""
        self._settings = settings
        self._kind.setCurrentIndex(self._kind.findData(settings.kind))
        for name, spin in self._spins.items():
            with QSignalBlocker(spin):
                spin.setValue(getattr(settings, name) + (name == "map"))

    def show_pooled(self, shown: PooledShown) -> None:
        """Show maps, pooled."""
        self._shown = shown
        self._readout.setText(_POINT)
        with QSignalBlocker(self._spins["map"]):
            self._spins["map"].setMaximum(max(1, shown.maps))
            self._spins["map"].setValue(shown.map + 1)
        self._spins["map"].setEnabled(shown.maps > 0)
        self._source.setText(f"Pooled: {shown.source}.  {torch_line(shown.before)}")
        self._effect.setText(pooled_words.effect(shown))
        self._lost.setText(f"What is lost: {shown.before.lost}")
        for views, change, name in (
            (self._maps, shown.effect.image, ""),
            (self._pooled, shown.effect.pooled, "pooled, "),
        ):
            limit = float(max(np.abs(change.before).max(), np.abs(change.after).max()))
            is_signed = (change.before < 0).any() or (change.after < 0).any()
            palette: Palette = "signed" if is_signed else "ink" if shown.map < 0 else "magnitude"
            titles = ("as it is", pooled_words.shift(shown), "difference")
            numbers = (change.before, change.after, change.after - change.before)
            for view, title, values in zip(views, titles, numbers, strict=True):
                view.show_title(f"{name}{title} {values.shape[1]}×{values.shape[2]}")
                view.show_slices(
                    Slices(values, limit, "signed" if view is views[2] else palette, widest=longest(values))
                )
                view.show_window(())

    def picture(self) -> QWidget:
        """The pictures and what is said about them."""
        return self._picture

    def table(self) -> Table:
        """Every pooled cell."""
        return Table(pooled_words.HEADER, list(pooled_words.rows(self._shown)) if self._shown else [])

    def provenance(self) -> Provenance:
        """What was pooled, and how."""
        assert self._shown is not None
        notes = (("layer", torch_line(self._shown.before)), ("shift", pooled_words.shift(self._shown)))
        return Provenance("Pooling", (self._shown.source,), "1 drawing", None, "as drawn", notes)

    def _spin(self, name: str, low: int, high: int, unit: str) -> QSpinBox:
        spin = named(QSpinBox(), f"pool_{name}")
        spin.setRange(low, high)
        spin.setSuffix(unit)
        spin.valueChanged.connect(self._on_spin_changed)
        if name == "map":
            spin.setSpecialValueText("drawing")
            spin.setToolTip("Which feature map of the first convolution; 0 is the drawing itself")
        return spin

    def _lay_out(self) -> None:
        name_part("pooling", self._kind)
        name_part("effect", self._effect, self._lost)
        spins: list[QWidget] = []
        for name, spin in self._spins.items():
            label = QLabel(_SPINS[name][0])
            name_part(label.text(), label, spin)
            spins += [label, spin]
        top = hbox(self._kind, *spins, STRETCH, self._save, spacing=6)
        views = grid([self._maps, self._pooled], spacing=4, columns=[1] * len(self._maps))
        for line in range(2):
            views.setRowStretch(line, 1)
        vbox(self._look, (views, 1), self._effect, self._lost, self._source, self._readout, spacing=3, on=self._picture)
        vbox(top, (self._picture, 1), spacing=6, margins=(12, 6, 12, 6), on=self)

    def _change(self, changes: Mapping[str, object]) -> None:
        self.settings_requested.emit(replace(self._settings, **changes))  # type: ignore[arg-type] # real fields

    def _point(self, pooling: Pooling | None, view: NumberSlices, cell: Cell | None) -> None:
        if pooling is None or cell is None:
            view.show_window(())
            self._readout.setText(_POINT)
            return
        step = pooling.step(cell[1] * pooling.result.shape[2] + cell[2])
        height, width = pooling.sliding.window
        frames = [QRectF(int(step.columns[0]), int(step.rows[0]), width, height)]
        if step.winner is not None:
            frames.append(QRectF(step.winner[1], step.winner[0], 1, 1))
        view.show_window(frames)
        self._readout.setText(pooled_words.cell(pooling, cell[1], cell[2]))

    def _on_kind_activated(self) -> None:
        self._change({"kind": self._kind.currentData()})

    def _on_spin_changed(self, value: int) -> None:
        name = next(name for name, spin in self._spins.items() if spin is self.sender())
        self._change({name: value - (name == "map")})

    def _on_before_pointed(self, cell: Cell | None) -> None:
        self._point(self._shown.before if self._shown else None, self._maps[0], cell)

    def _on_after_pointed(self, cell: Cell | None) -> None:
        self._point(self._shown.after if self._shown else None, self._maps[1], cell)
