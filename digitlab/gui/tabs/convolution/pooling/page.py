"""The page "Pooling": the drawing's own maps, pooled, and what a shift by a pixel changes before it and behind it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import numpy as np
from PySide6.QtCore import QRectF, QSignalBlocker
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget
from typing_extensions import override

from digitlab.convolution.pooling import Pooling
from digitlab.convolution.pytorch import torch_line
from digitlab.gui.kit.cells.map_colours import Palette
from digitlab.gui.kit.cells.map_places import Cell
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import STRETCH, grid, hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.page import PageSpec
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View, wish
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.convolution.number_sheet import Slices, longest
from digitlab.gui.tabs.convolution.number_slices import NumberSlices
from digitlab.gui.tabs.convolution.page_states import PoolingState
from digitlab.gui.tabs.convolution.pooling.work import Pooled, Pooler, Question
from digitlab.gui.tabs.convolution.state import BenchState

_SPINS = {
    "window": ("window", 1, 8, ""),
    "stride": ("stride", 1, 8, ""),
    "right": ("move right", -4, 4, " px"),
    "down": ("move down", -4, 4, " px"),
    "map": ("map", 0, 64, ""),
}
_TITLES = ("as it is", "moved", "difference")
_POINT = "Point at a pooled cell to see its window and how its number comes about."

_LOOK = "Pooling keeps one number of each window. Move the drawing by a pixel: how much changes before pooling, and behind it?"


class PoolingView(View[Pooled]):
    """The maps in three columns: as it is, moved, and the difference; above before pooling, below behind it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen: Pooled | None = None
        self._bench = BenchState()
        self._kind = named(QComboBox(), "pool_kind")
        self._kind.addItem("maximum", "max")
        self._kind.addItem("average", "average")
        self._spins = {name: self._spin(name, low, high, unit) for name, (_, low, high, unit) in _SPINS.items()}
        self._effect, self._lost = Text(bold=True, narrow=True), Text("", SMALL_PT, lines=2, narrow=True)
        self._source = Text("", SMALL_PT, narrow=True)
        self._readout = Text(_POINT, SMALL_PT, tone="muted", narrow=True)
        self._maps = tuple(NumberSlices(title, most_zoom=28) for title in _TITLES)
        self._pooled = tuple(NumberSlices(f"pooled, {title}", most_zoom=28) for title in _TITLES)
        self._picture = QWidget()
        self._lay_out()
        self._kind.activated.connect(self._on_kind_activated)
        self._pooled[0].cell_pointed.connect(self._on_before_pointed)
        self._pooled[1].cell_pointed.connect(self._on_after_pointed)

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._bench = snapshot[BenchState]
        settings = self._bench.pooling
        self._kind.setCurrentIndex(self._kind.findData(settings.kind))
        for name, spin in self._spins.items():
            with QSignalBlocker(spin):
                spin.setValue(getattr(settings, name) + (name == "map"))

    @override
    def show_seen(self, seen: Pooled) -> None:
        self._seen = seen
        self._readout.setText(_POINT)
        with QSignalBlocker(self._spins["map"]):
            self._spins["map"].setMaximum(max(1, seen.maps))
            self._spins["map"].setValue(seen.map + 1)
        self._spins["map"].setEnabled(seen.maps > 0)
        self._source.setText(f"Pooled: {seen.source}.  {torch_line(seen.before)}")
        self._effect.setText(_effect(seen))
        self._lost.setText(f"What is lost: {seen.before.lost}")
        for views, change, name in (
            (self._maps, seen.effect.image, ""),
            (self._pooled, seen.effect.pooled, "pooled, "),
        ):
            limit = float(max(np.abs(change.before).max(), np.abs(change.after).max()))
            is_signed = (change.before < 0).any() or (change.after < 0).any()
            palette: Palette = "signed" if is_signed else "ink" if seen.map < 0 else "magnitude"
            titles = ("as it is", _shift(seen), "difference")
            numbers = (change.before, change.after, change.after - change.before)
            for view, title, values in zip(views, titles, numbers, strict=True):
                view.show_title(f"{name}{title} {values.shape[1]}×{values.shape[2]}")
                view.show_slices(
                    Slices(values, limit, "signed" if view is views[2] else palette, widest=longest(values))
                )
                view.show_window(())

    @override
    def picture(self) -> QWidget:
        return self._picture

    def _spin(self, name: str, low: int, high: int, unit: str) -> QSpinBox:
        spin = named(QSpinBox(), f"pool_{name}")
        spin.setRange(low, high)
        spin.setSuffix(unit)
        spin.valueChanged.connect(partial(self._on_spin_changed, name))
        if name == "map":
            spin.setSpecialValueText("drawing")
            spin.setToolTip("Which feature map of the first convolution; 0 is the drawing itself")
        return spin

    def _lay_out(self) -> None:
        name_part("pooling", self._kind)
        name_part("effect", self._effect, self._lost)
        labels = {name: Text(_SPINS[name][0], None) for name in self._spins}
        for name, label in labels.items():
            name_part(name, label, self._spins[name])
        settings = (widget for name, label in labels.items() for widget in (label, self._spins[name]))
        maps = grid((self._maps, self._pooled), spacing=4, columns=(1, 1, 1))
        for row in range(2):
            maps.setRowStretch(row, 1)
        look = Text(_LOOK, narrow=True)
        vbox(look, (maps, 1), self._effect, self._lost, self._source, self._readout, spacing=3, on=self._picture)
        top = hbox(self._kind, *settings, STRETCH, SaveButton(), spacing=6)
        vbox(top, (self._picture, 1), spacing=6, margins=(12, 6, 12, 6), on=self)

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
        self._readout.setText(_explained(pooling, cell[1], cell[2]))

    def _on_kind_activated(self) -> None:
        self._wish(replace(self._bench.pooling, kind=self._kind.currentData()))

    def _on_spin_changed(self, name: str, value: int) -> None:
        settings = self._bench.pooling
        values = {each: getattr(settings, each) for each in _SPINS} | {name: value - (name == "map")}
        self._wish(PoolingState(settings.kind, **values))

    def _wish(self, settings: PoolingState) -> None:
        wish(self, Put(replace(self._bench, pooling=settings)))

    def _on_before_pointed(self, cell: Cell | None) -> None:
        self._point(self._seen.before if self._seen else None, self._maps[0], cell)

    def _on_after_pointed(self, cell: Cell | None) -> None:
        self._point(self._seen.after if self._seen else None, self._maps[1], cell)


def _shift(pooled: Pooled) -> str:
    """Where the drawing was moved to, in words."""
    settings, parts = pooled.settings, []
    for amount, forwards, back in ((settings.right, "right", "left"), (settings.down, "down", "up")):
        if amount:
            parts.append(f"{abs(amount)} px {forwards if amount > 0 else back}")
    return " and ".join(parts) or "not moved"


def _effect(pooled: Pooled) -> str:
    """What the shift changed, in a sentence."""
    if pooled.is_blank:
        return "Nothing drawn yet: draw a digit on the left, or load a test digit."
    if not (pooled.settings.right or pooled.settings.down):
        return "The drawing is not moved: nothing changes."
    if pooled.map >= 0 and not pooled.effect.image.amount:
        return (
            "Nothing changes: this network lays the paper back in step before it reads. Choose the drawing as the map."
        )
    return pooled.effect.words


def _explained(pooling: Pooling, row: int, column: int) -> str:
    """How one pooled cell comes about, in a line."""
    step = pooling.step(row * pooling.result.shape[2] + column)
    return f"Row {row + 1}, column {column + 1}: {step.line}"


def table(pooled: Pooled) -> Table:
    """Every pooled cell, before the shift and after it."""
    before, after = pooled.before.result[0], pooled.after.result[0]
    cells = np.ndindex(before.shape)
    return Table(
        ("row", "column", "pooled", "pooled after the shift"),
        [(row + 1, column + 1, before[row, column].item(), after[row, column].item()) for row, column in cells],
    )


def provenance(pooled: Pooled) -> Provenance:
    """What was pooled, and how."""
    notes = (("layer", torch_line(pooled.before)), ("shift", _shift(pooled)))
    return Provenance("Pooling", (pooled.source,), "1 drawing", None, "as drawn", notes)


def ask(snapshot: Snapshot) -> Question:
    """Ask for the drawing's maps, pooled as the page is set."""
    return Question(snapshot.situation, snapshot[BenchState].pooling)


PAGE = PageSpec(PoolingView, ask, Pooler, table=table, provenance=provenance)
