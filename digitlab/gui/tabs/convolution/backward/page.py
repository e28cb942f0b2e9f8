"""The page "Backpropagation": how the gradient of a shared weight comes about, place by place, and autograd beside it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from digitlab.convolution.notation import written
from digitlab.gui.kit.cells.map_places import Cell
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.number_field import NumberField
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.kit.controls.transport import Transport
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.page import Page, PageSpec
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View, wish
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.convolution.backward import words
from digitlab.gui.tabs.convolution.backward.path_graph import PathGraph
from digitlab.gui.tabs.convolution.backward.two_paths import two_paths
from digitlab.gui.tabs.convolution.backward.work import Backpropagation, Checked, Question, backpropagation, check
from digitlab.gui.tabs.convolution.bench.words import shape
from digitlab.gui.tabs.convolution.bench_examples import BenchExamples
from digitlab.gui.tabs.convolution.bench_store import BenchOutcome
from digitlab.gui.tabs.convolution.formula_text import FormulaText
from digitlab.gui.tabs.convolution.number_sheet import Slices, ink_or_signed, longest
from digitlab.gui.tabs.convolution.number_slices import NumberSlices, equation_row
from digitlab.gui.tabs.convolution.page_states import LARGEST, BackwardState
from digitlab.gui.tabs.convolution.state import BenchState, fixed
from digitlab.language import mark, tr

_POINT = mark(
    "Click a weight to follow its gradient; click a cell of dL/dz to type another number, or turn the wheel over it."
)


class BackwardView(View[Checked]):
    """Image, upstream gradient, contributions, and the gradient of the kernel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backpropagation = backpropagation(BenchOutcome.first())
        self._chosen: Cell = (0, 0, 0)
        self._examples = BenchExamples(QBoxLayout.Direction.LeftToRight)
        self._look, self._hint = Text(tr(words.LOOK), lines=2, narrow=True), Text(tr(_POINT), SMALL_PT, narrow=True)
        self._where = Text("", None)
        self._number = named(NumberField(LARGEST, what=tr("A number"), written=written), "upstream_number", "dL/dz")
        self._upstream, self._image = NumberSlices("dL/dz"), NumberSlices(tr("input"))
        self._parts, self._gradient = NumberSlices(tr("contributions")), NumberSlices("dL/dw")
        self._as_graph = named(
            ToggleButton(tr("Two paths")),
            "backward_graph",
            tip=tr("The graph of two places that share the weight, with the chain rule along each path"),
        )
        self._graph, self._pictures, self._paths = PathGraph(), QWidget(), QWidget()
        self._lines = [Text("", None, narrow=True) for _ in range(3)]
        self._formula, self._check = FormulaText(), Text(bold=True, narrow=True)
        self._transport, self._picture = Transport("backward"), QWidget()
        self._lay_out()
        self.show_refusal("")
        self._show_check(None)
        self._as_graph.clicked.connect(self._on_as_graph_clicked)
        self._upstream.requested.connect(self._on_upstream_requested)
        self._upstream.cell_nudged.connect(self._on_upstream_nudged)
        self._upstream.typing_begun.connect(self._number.begin)
        self._gradient.requested.connect(self._on_gradient_requested)
        self._number.number_typed.connect(self._on_number_typed)
        self._number.nudged.connect(self._on_number_nudged)
        self._number.refused.connect(self.show_refusal)
        self._transport.position_requested.connect(self._on_transport_position_requested)
        self._transport.speed_requested.connect(self._on_transport_speed_requested)

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show how a gradient comes about; what autograd said of another one is wiped out."""
        before, backprop = self._backpropagation, backpropagation(snapshot[BenchOutcome])
        self._backpropagation = backprop
        if any(at >= side for at, side in zip(self._chosen, backprop.upstream.shape, strict=True)):
            self._chosen = (0, 0, 0)
        self._examples.show_state(backprop.outcome.state)
        self._transport.show_position(backprop.places, len(backprop.paths) + 1, first=0)
        self._transport.show_speed(backprop.outcome.state.speed)
        self._show_upstream()
        self._show_image()
        self._show_sum()
        self._show_graph()
        self._formula.show_text(words.heading(backprop), (words.formula(backprop),))
        if Question.of(backprop.outcome) != Question.of(before.outcome):
            self._show_check(None)

    @override
    def show_seen(self, seen: Checked) -> None:
        self._show_check(seen)

    @override
    def show_refusal(self, reason: str) -> None:
        self._hint.setText(reason or tr(_POINT))
        self._hint.set_tone("bad" if reason else "muted")

    @override
    def picture(self) -> QWidget:
        """The pictures and the formula."""
        return self._picture

    def _lay_out(self) -> None:
        name_part("number", self._where, self._number)
        name_part("play", self._transport)
        name_part("check", self._check)
        self._number.setFixedWidth(72)
        name_part("graph", self._as_graph)
        row = equation_row((self._upstream, self._image, self._parts, self._gradient))
        vbox((row, 1), self._hint, spacing=4, on=self._pictures)
        vbox((self._graph, 1), *self._lines, spacing=4, on=self._paths)
        vbox(
            self._look,
            (self._pictures, 1),
            (self._paths, 1),
            self._formula,
            self._check,
            spacing=4,
            on=self._picture,
        )
        self._paths.hide()
        vbox(
            hbox((self._examples, 1), self._as_graph, self._where, self._number, SaveButton()),
            (self._picture, 1),
            self._transport,
            spacing=6,
            margins=(12, 6, 12, 6),
            on=self,
        )

    def _show_graph(self) -> None:
        """Show the graph of two places, where that is looked at."""
        shown = self._state.backward.graph
        self._as_graph.show_pressed(shown)
        self._pictures.setVisible(not shown)
        self._paths.setVisible(shown)
        if shown:
            paths = two_paths(self._backpropagation)
            self._graph.show_paths(paths)
            for label, line in zip(self._lines, paths.lines if paths else ("", "", ""), strict=True):
                label.setText(line)

    def _show_upstream(self) -> None:
        backprop = self._backpropagation
        self._upstream.show_title(f"dL/dz {shape(backprop.upstream.shape)}")
        self._upstream.show_slices(_signed(backprop.upstream))
        self._upstream.show_chosen(self._chosen)
        place, paths = backprop.places, backprop.paths
        at = [QRectF(int(paths.outputs[place - 1, 2]), int(paths.outputs[place - 1, 1]), 1, 1)] if place else []
        self._upstream.show_window(at, backprop.outcome.state.backward.weight[0])
        row, column = self._chosen[1] + 1, self._chosen[2] + 1
        self._where.setText(f"dL/dz ({row}, {column})")
        self._number.show_number(float(backprop.upstream[self._chosen]))

    def _show_image(self) -> None:
        backprop = self._backpropagation
        trace, channel = backprop.outcome.trace, backprop.outcome.state.backward.weight[1]
        padded, (down, right) = trace.padded[channel : channel + 1], trace.sliding.padding
        size, several = shape(trace.image[:1].shape), len(trace.image) > 1
        self._image.show_title(
            tr("input {size}, channel {channel}", size=size, channel=channel + 1)
            if several
            else tr("input {size}", size=size)
        )
        limit, palette = float(np.abs(padded).max()), ink_or_signed(padded)
        self._image.show_slices(Slices(padded, limit, palette, frame=(down, right), widest=longest(padded)))
        met = np.zeros(padded.shape[1:], np.bool_)
        pixels = backprop.paths.pixels[: backprop.places]
        met[pixels[:, 1] + down, pixels[:, 2] + right] = True
        self._image.show_lit(met)
        window = [QRectF(int(pixels[-1, 2]) + right, int(pixels[-1, 1]) + down, 1, 1)] if len(pixels) else []
        self._image.show_window(window)

    def _show_sum(self) -> None:
        backprop = self._backpropagation
        trace, (filter_index, channel, row, column) = backprop.outcome.trace, backprop.outcome.state.backward.weight
        parts = np.full(trace.result[0].size, np.nan)
        parts[: backprop.places] = backprop.chain.contributions[: backprop.places]
        limit = float(np.abs(backprop.chain.contributions).max())
        widest = longest(backprop.chain.contributions)
        self._parts.show_slices(Slices(parts.reshape(1, *trace.result.shape[1:]), limit, "signed", widest=widest))
        gradient = backprop.gradients.kernels[filter_index].copy()
        limit = float(np.abs(backprop.gradients.kernels).max())
        gradient[channel, row, column] = float(backprop.chain.running[backprop.places - 1]) if backprop.places else 0.0
        several = len(trace.kernels) > 1
        self._gradient.show_title(tr("dL/dw, filter {filter}", filter=filter_index + 1) if several else "dL/dw")
        self._gradient.show_slices(Slices(gradient, limit, "signed", widest=longest(backprop.gradients.kernels)))
        self._gradient.show_window([QRectF(column, row, 1, 1)], channel)

    def _show_check(self, checked: Checked | None) -> None:
        """Show what autograd says; None while it is being asked."""
        text, is_right = words.verdict(checked)
        self._check.setText(text)
        self._check.set_tone("muted" if is_right is None else "good" if is_right else "bad")

    @property
    def _state(self) -> BenchState:
        return self._backpropagation.outcome.state

    def _wish(self, back: BackwardState) -> None:
        """Ask for another weight, another upstream gradient, or another place."""
        wish(self, Put(replace(self._state, backward=back)))

    def _set(self, cell: Cell, value: float) -> None:
        upstream = self._backpropagation.upstream.copy()
        upstream[cell] = max(-LARGEST, min(LARGEST, value))
        self._wish(replace(self._state.backward, upstream=fixed(upstream)))

    def _look_at(self, filter_index: int, *cell: int) -> None:
        """Ask for the gradient of a weight, from its beginning."""
        self._wish(replace(self._state.backward, weight=(filter_index, *cell), place=0))

    def _on_as_graph_clicked(self, pressed: bool) -> None:
        self._wish(replace(self._state.backward, graph=pressed))

    def _on_upstream_requested(self, cell: Cell) -> None:
        self._chosen = cell
        filter_index, *weight = self._state.backward.weight
        if cell[0] != filter_index:
            self._look_at(cell[0], *weight)
        else:
            self._show_upstream()

    def _on_upstream_nudged(self, cell: Cell, steps: int) -> None:
        self._chosen = cell
        self._on_number_nudged(steps)

    def _on_gradient_requested(self, cell: Cell) -> None:
        self._look_at(self._state.backward.weight[0], *cell)

    def _on_number_typed(self, number: float) -> None:
        self._set(self._chosen, number)

    def _on_number_nudged(self, steps: int) -> None:
        self._set(self._chosen, float(self._backpropagation.upstream[self._chosen]) + steps)

    def _on_transport_position_requested(self, position: int) -> None:
        self._wish(replace(self._state.backward, place=position))

    def _on_transport_speed_requested(self, hertz: float) -> None:
        wish(self, Put(replace(self._state, speed=hertz)))


def _signed(values: np.ndarray) -> Slices:
    return Slices(values, float(np.abs(values).max()), "signed", None, widest=longest(values))


class BackwardPage(Page):
    """A page whose saved numbers are those of the weight that is looked at, and not only what autograd says of all."""

    @override
    def table(self) -> Table:
        return words.table(self._backpropagation())

    @override
    def provenance(self) -> Provenance:
        return words.provenance(self._backpropagation(), self.seen if self.is_settled() else None)

    def _backpropagation(self) -> Backpropagation:
        return backpropagation(self.snapshot()[BenchOutcome])


def ask(snapshot: Snapshot) -> Question:
    """Ask autograd for the gradients of what is on the bench."""
    return Question.of(snapshot[BenchOutcome])


PAGE = PageSpec(BackwardView, ask, lambda _networks: check, page=BackwardPage)
