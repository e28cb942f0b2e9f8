"""The page "Pooling": the drawing's own maps, pooled; what a shift by a pixel changes, and where a gradient goes on its way back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np
from PySide6.QtCore import QRectF, QSignalBlocker
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget
from typing_extensions import override

from digitlab.convolution.pooling import Pooling
from digitlab.convolution.pytorch import torch_line
from digitlab.convolution.trace import Numbers
from digitlab.gui.kit.cells.map_colours import Palette
from digitlab.gui.kit.cells.map_places import Cell
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.kit.layout import STRETCH, grid, hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell.page import PageSpec
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View, wish
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.convolution.number_sheet import Slices, longest
from digitlab.gui.tabs.convolution.number_slices import NumberSlices
from digitlab.gui.tabs.convolution.page_states import PoolingState
from digitlab.gui.tabs.convolution.pooling import words
from digitlab.gui.tabs.convolution.pooling.benefits import BenefitsPanel
from digitlab.gui.tabs.convolution.pooling.work import Backward, Pooled, Pooler, Question
from digitlab.gui.tabs.convolution.state import BenchState
from digitlab.language import mark, tr

_SPINS = {
    "window": (mark("window"), mark("Window"), 1, 8, ""),
    "stride": (mark("stride"), mark("Stride"), 1, 8, ""),
    "right": (mark("right"), mark("Right"), -4, 4, " px"),
    "down": (mark("down"), mark("Down"), -4, 4, " px"),
    "map": (mark("map"), mark("Map"), 0, 64, ""),
}
"""What stands before a number, what a screen reader says of it, the least and the most of it, and its unit."""


class PoolingView(View[Pooled]):
    """The maps in three columns, above before pooling, below after it: as it is, moved, and the difference; or both gradients."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen: Pooled | None = None
        self._bench = BenchState()
        self._kind = named(QComboBox(), "pool_kind")
        self._kind.addItem(tr("maximum"), "max")
        self._kind.addItem(tr("average"), "average")
        self._spins = {name: self._spin(name) for name in _SPINS}
        self._backward = named(
            ToggleButton(tr("Backward")),
            "pool_backward",
            tip=tr("Send a gradient back through both kinds, instead of moving the drawing"),
        )
        self._benefits = named(
            ToggleButton(tr("Benefits")),
            "pool_benefits",
            tip=tr("Two networks, with and without pooling: what each costs, and how each over-fits"),
        )
        self._look = Text(tr(words.LOOK), narrow=True)
        self._effect, self._lost = Text(bold=True, narrow=True), Text("", SMALL_PT, lines=2, narrow=True)
        self._source = Text("", SMALL_PT, narrow=True)
        self._readout = Text(tr(words.POINT), SMALL_PT, tone="muted", lines=2, top=True, narrow=True)
        titles = (tr("as it is"), tr("moved"), tr("difference"))
        self._maps = tuple(NumberSlices(title, most_zoom=28) for title in titles)
        self._pooled = tuple(NumberSlices(tr("pooled, {map}", map=title), most_zoom=28) for title in titles)
        self._maps_seen, self._panel, self._picture = QWidget(), BenefitsPanel(), QWidget()
        self._lay_out()
        self._kind.activated.connect(self._on_kind_activated)
        self._backward.clicked.connect(self._on_backward_clicked)
        self._benefits.clicked.connect(self._on_benefits_clicked)
        for number, view in enumerate(self._pooled):
            view.cell_pointed.connect(partial(self._on_pooled_pointed, number))

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._bench = snapshot[BenchState]
        settings = self._bench.pooling
        self._kind.setCurrentIndex(self._kind.findData(settings.kind))
        for name, spin in self._spins.items():
            with QSignalBlocker(spin):
                spin.setValue(getattr(settings, name) + (name == "map"))
        self._backward.show_pressed(settings.backward and not settings.benefits)
        self._benefits.show_pressed(settings.benefits)
        for name, widget in (("kind", self._kind), *self._spins.items()):
            is_shift = name in {"kind", "right", "down"}
            widget.setEnabled(not settings.benefits and not (is_shift and settings.backward))

    @override
    def show_seen(self, seen: Pooled) -> None:
        self._seen = seen
        self._panel.setVisible(seen.benefits is not None)
        self._maps_seen.setVisible(seen.benefits is None)
        if seen.benefits:
            self._look.setText(tr(words.BENEFITS))
            self._panel.show_curves(seen.benefits)
            return
        self._readout.setText(tr(words.POINT))
        with QSignalBlocker(self._spins["map"]):
            self._spins["map"].setMaximum(max(1, seen.maps))
            self._spins["map"].setValue(seen.map + 1)
        self._spins["map"].setEnabled(seen.maps > 0 and not self._bench.pooling.benefits)
        self._look.setText(tr(words.BACKWARD) if seen.backward else tr(words.LOOK))
        if seen.backward:
            self._show_backward(seen, seen.backward)
        else:
            self._show_shift(seen)
        for view in (*self._maps, *self._pooled):
            view.show_window(())

    def _show_shift(self, seen: Pooled) -> None:
        """As it is, moved, and the difference."""
        self._source.setText(tr("Pooled: {source}.  {line}", source=seen.source, line=torch_line(seen.before)))
        self._source.set_tone(None)
        self._effect.setText(words.effect(seen))
        self._lost.setText(tr("What is lost: {lost}", lost=seen.before.lost))
        for views, change in ((self._maps, seen.effect.image), (self._pooled, seen.effect.pooled)):
            limit = float(max(np.abs(change.before).max(), np.abs(change.after).max()))
            palette = _palette(seen, change.before, change.after)
            titles = (tr("as it is"), words.shift(seen), tr("difference"))
            numbers = (change.before, change.after, change.after - change.before)
            for view, title, values in zip(views, titles, numbers, strict=True):
                said = title if views is self._maps else tr("pooled, {map}", map=title)
                _show(view, said, values, limit, "signed" if view is views[2] else palette)

    def _show_backward(self, seen: Pooled, back: Backward) -> None:
        """The map and both gradients that arrive at it; the gradient from above and both pooled maps."""
        text, agrees = words.verdict(back)
        self._source.setText(text)
        self._source.set_tone("good" if agrees else "bad")
        self._effect.setText(words.backward(back))
        self._lost.setText(
            tr(
                "Pooled: {source}. Of equals the first wins, in PyTorch as well: on blank paper, the upper left pixel.",
                source=seen.source,
            )
        )
        image, (largest, mean) = seen.before.image, back.poolings
        limit, palette = float(np.abs(image).max()), _palette(seen, image)
        _show(self._maps[0], tr("input"), image, limit, palette)
        _show(self._pooled[0], "dL/dz", back.upstream, float(np.abs(back.upstream).max()), "signed")
        kinds = (tr("maximum"), tr("average"))
        for view, kind, values in zip(self._maps[1:], kinds, back.gradients, strict=True):
            _show(view, f"dL/dx, {kind}", values, float(np.abs(values).max()), "signed")
        for view, kind, pooled in zip(self._pooled[1:], kinds, (largest, mean), strict=True):
            _show(view, tr("pooled, {map}", map=kind), pooled.result, limit, palette)

    @override
    def picture(self) -> QWidget:
        return self._picture

    def _spin(self, name: str) -> QSpinBox:
        _, says, low, high, unit = _SPINS[name]
        spin = named(QSpinBox(), f"pool_{name}", tr(says))
        spin.setRange(low, high)
        spin.setSuffix(unit)
        spin.valueChanged.connect(partial(self._on_spin_changed, name))
        if name == "map":
            spin.setSpecialValueText(tr("drawing"))
            spin.setToolTip(tr("Which feature map of the first convolution; 0 is the drawing itself"))
        return spin

    def _lay_out(self) -> None:
        name_part("pooling", self._kind)
        name_part("effect", self._effect, self._lost)
        name_part("backward", self._backward)
        labels = {name: Text(tr(_SPINS[name][0]), None) for name in self._spins}
        for name, label in labels.items():
            name_part(name, label, self._spins[name])
        settings = (widget for name, label in labels.items() for widget in (label, self._spins[name]))
        maps = grid((self._maps, self._pooled), spacing=4, columns=(1, 1, 1))
        for row in range(2):
            maps.setRowStretch(row, 1)
        name_part("benefits", self._benefits)
        vbox(
            self._look, (maps, 1), self._effect, self._lost, self._source, self._readout, spacing=3, on=self._maps_seen
        )
        vbox((self._maps_seen, 1), (self._panel, 1), spacing=0, on=self._picture)
        self._panel.hide()
        top = hbox(self._kind, *settings, STRETCH, SaveButton(), spacing=6)
        below = hbox((self._look, 1), self._backward, self._benefits, spacing=6)
        vbox(top, below, (self._picture, 1), spacing=4, margins=(12, 6, 12, 6), on=self)

    def _point(self, pooling: Pooling | None, view: NumberSlices, cell: Cell | None) -> None:
        if pooling is None or cell is None:
            view.show_window(())
            self._readout.setText(tr(words.POINT))
            return
        step = pooling.step(cell[1] * pooling.result.shape[2] + cell[2])
        height, width = pooling.sliding.window
        frames = [QRectF(int(step.columns[0]), int(step.rows[0]), width, height)]
        if step.winner is not None:
            frames.append(QRectF(step.winner[1], step.winner[0], 1, 1))
        view.show_window(frames)
        self._readout.setText(words.explained(pooling, cell[1], cell[2]))

    def _point_back(self, back: Backward, cell: Cell | None) -> None:
        """Frame the window of a gradient from above, and where it arrives."""
        if cell is None:
            for view in self._maps:
                view.show_window(())
            self._readout.setText(tr(words.POINT))
            return
        largest, mean = back.poolings
        self._point(largest, self._maps[1], cell)
        self._point(largest, self._maps[0], cell)
        self._point(mean, self._maps[2], cell)
        self._readout.setText(words.sent_back(back, cell[1], cell[2]))

    def _on_kind_activated(self) -> None:
        self._wish(replace(self._bench.pooling, kind=self._kind.currentData()))

    def _on_spin_changed(self, name: str, value: int) -> None:
        changed: dict[str, Any] = {name: value - (name == "map")}
        self._wish(replace(self._bench.pooling, **changed))

    def _wish(self, settings: PoolingState) -> None:
        wish(self, Put(replace(self._bench, pooling=settings)))

    def _on_backward_clicked(self, pressed: bool) -> None:
        self._wish(replace(self._bench.pooling, backward=pressed, benefits=False))

    def _on_benefits_clicked(self, pressed: bool) -> None:
        self._wish(replace(self._bench.pooling, benefits=pressed))

    def _on_pooled_pointed(self, number: int, cell: Cell | None) -> None:
        seen = self._seen
        if seen is not None and seen.backward:
            self._point_back(seen.backward, cell)
        elif seen is not None and number < 2:
            self._point((seen.before, seen.after)[number], self._maps[number], cell)


def _palette(seen: Pooled, *maps: Numbers) -> Palette:
    if any((values < 0).any() for values in maps):
        return "signed"
    return "ink" if seen.map < 0 else "magnitude"


def _show(view: NumberSlices, title: str, values: Numbers, limit: float, palette: Palette) -> None:
    view.show_title(f"{title} {values.shape[1]}×{values.shape[2]}")
    view.show_slices(Slices(values, limit, palette, widest=longest(values)))


def ask(snapshot: Snapshot) -> Question:
    """Ask for the drawing's maps, pooled as the page is set."""
    return Question(snapshot.situation, snapshot[BenchState].pooling)


PAGE = PageSpec(PoolingView, ask, Pooler, table=words.table, provenance=words.provenance)
