"""The stage of the bench: image, filter, products and output maps, and what belongs together in them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QWidget

from digitlab.convolution.notation import written
from digitlab.convolution.paths import through_pixel, through_weight
from digitlab.convolution.trace import Numbers, Step, Trace
from digitlab.gui.kit.cells.map_places import Cell
from digitlab.gui.tabs.convolution.bench import words
from digitlab.gui.tabs.convolution.bench.pictures import (
    is_tall,
    laid_cell,
    padded_cell,
    pixel_at,
    shares,
    slices_of,
    window,
)
from digitlab.gui.tabs.convolution.bench_store import BenchOutcome
from digitlab.gui.tabs.convolution.equation_row import equation_row
from digitlab.gui.tabs.convolution.number_sheet import Slices, longest
from digitlab.gui.tabs.convolution.number_slices import NumberSlices

_NARROWEST, _TITLED, _LONG = 72, 116, 132  # a picture in logical pixels, by the length of its title


class BenchView(QWidget):
    """Four pictures. Pointing at one lights up what belongs to it in the others.

    Signals:
        seen_changed: The number of the step that is seen: the one being made, or the one whose output is pointed at.
        said: What is pointed at means, in a sentence; "" for nothing.
        output_requested: The number of a step whose output was clicked.
        pixel_requested: (channel, row, column) that was clicked or dragged over.
        weight_requested: The same of a weight, in the kernel as written.
        pixel_nudged: (cell, steps up or down).
        weight_nudged: The same of a weight.
        typing_begun: What was typed on a cell: its number is to be typed anew.
    """

    seen_changed = Signal(int)
    said = Signal(str)
    output_requested = Signal(int)
    pixel_requested = Signal(object)
    weight_requested = Signal(object)
    pixel_nudged = Signal(object, int)
    weight_nudged = Signal(object, int)
    typing_begun = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: BenchOutcome | None = None
        self._trace: Trace | None = None
        self._filter = -1
        self._pointed: int | None = None
        self._texts = ("", "")
        self._image, self._kernel = NumberSlices("image"), NumberSlices("filter")
        self._products, self._output = NumberSlices("products"), NumberSlices("output")
        self._pictures = (self._image, self._kernel, self._products, self._output)
        self._row = equation_row(self._pictures)
        self.setLayout(self._row)
        for picture in self._pictures:
            picture.setMinimumWidth(_NARROWEST)
        self._image.cell_pointed.connect(self._on_image_pointed)
        self._image.cell_requested.connect(self._on_image_requested)
        self._image.cell_nudged.connect(self._on_image_nudged)
        self._kernel.cell_pointed.connect(self._on_kernel_pointed)
        self._kernel.cell_requested.connect(self._on_kernel_requested)
        self._kernel.cell_nudged.connect(self._on_kernel_nudged)
        for picture in (self._image, self._kernel):
            picture.typing_begun.connect(self.typing_begun)
        self._output.cell_pointed.connect(self._on_output_pointed)
        self._output.cell_requested.connect(self._on_output_requested)

    def show_bench(self, shown: BenchOutcome) -> None:
        """Show a state; only what differs from before is painted."""
        self._shown = shown
        if shown.trace is not self._trace:
            self._show_layer(shown.trace)
        if self._pointed is not None and (self._pointed >= shown.trace.step_count or self._is_secret(self._pointed)):
            self._pointed = None
        self._show_output(shown)
        self._show_step(shown.trace.step(self.seen()))

    def show_chosen(self, pixel: Cell | None, weight: Cell | None) -> None:
        """Frame the number that is edited."""
        assert self._trace is not None
        self._image.show_chosen(None if pixel is None else padded_cell(self._trace, pixel))
        self._kernel.show_chosen(None if weight is None else laid_cell(self._trace, weight))

    def show_glide(self, share: float) -> None:
        """The window is on its way to the next place, in [0, 1)."""
        if self._shown is None or self._pointed is not None:
            return
        trace, number = self._shown.trace, self._shown.state.step
        step, further = trace.step(number), number + 1
        if further < trace.step_count and trace.step(further).row == step.row and not self._shown.state.one_by_one:
            self._image.show_window(window(trace, step, share))

    def seen(self) -> int:
        """The step that is seen."""
        assert self._shown is not None
        return self._shown.state.step if self._pointed is None else self._pointed

    def _is_secret(self, step: int) -> bool:
        assert self._shown is not None
        return self._shown.state.asking and step >= self._shown.state.step

    def _show_layer(self, trace: Trace) -> None:
        if self._trace is not None and trace.result.shape != self._trace.result.shape:
            self._pointed = None  # nothing lies under the pointer any more
        self._trace, self._filter = trace, -1
        image, unseen = trace.padded, np.zeros(trace.padded.shape[1:], np.bool_)
        (down, right), (h, w) = trace.sliding.padding, trace.sliding.size
        unseen[down : down + h, right : right + w] = trace.sliding.counts() == 0
        self._image.show_title(f"image {words.shape(trace.image.shape)}{words.frame(trace)}")
        columns = None if is_tall(*image.shape[:2]) else 1
        self._image.show_slices(slices_of(image, columns=columns, frame=(down, right), widest=longest(image)))
        self._image.show_crossed(unseen)
        for picture in self._pictures:
            picture.show_lit(None)
        pairs = np.multiply.outer(np.unique(image), np.unique(trace.kernels))
        self._texts = longest(pairs), longest(trace.result)
        self._output.show_title(f"output {words.shape(trace.result.shape)}")
        self._set_shares(trace)

    def _set_shares(self, trace: Trace) -> None:
        for number, share in enumerate(shares(trace, *self._texts)):
            self._row.setStretch(2 * number, share)
        for picture in (self._kernel, self._products):
            picture.setMinimumWidth(_TITLED if trace.biased else _NARROWEST)
        self._image.setMinimumWidth(_LONG)

    def _show_output(self, shown: BenchOutcome) -> None:
        state, result = shown.state, shown.trace.result
        values = np.full(result.size, np.nan)
        values[: state.step] = result.ravel()[: state.step]
        said: tuple[tuple[Cell, str], ...] = ()
        at = shown.step
        cell = at.filter, at.row, at.column
        if state.asking:
            said = ((cell, "?"),)
        elif state.one_by_one:
            values[state.step] = at.running.ravel()[state.term]
        else:
            values[state.step] = at.value
        limit = float(np.abs(result).max())
        self._output.show_slices(
            Slices(values.reshape(result.shape), limit, "signed", None, said=said, widest=self._texts[1])
        )

    def _show_step(self, step: Step) -> None:
        assert self._shown is not None
        state, trace = self._shown.state, self._shown.trace
        if step.filter != self._filter:
            self._filter = step.filter
            self._kernel.show_slices(
                slices_of(step.weights, float(np.abs(trace.kernels).max()), signed=True, widest=longest(trace.kernels))
            )
            self._kernel.show_title(self._filter_title(trace, step))
        products = step.products.copy()
        is_made = step.number == state.step
        if is_made and state.asking:
            products[:] = np.nan
        elif is_made and state.one_by_one:
            products.ravel()[state.term + 1 :] = np.nan
        limit = float(np.abs(trace.padded).max() * np.abs(trace.kernels).max())
        self._products.show_slices(slices_of(products, limit, signed=True, widest=self._texts[0]))
        self._image.show_window(window(trace, step))
        self._output.show_window([QRectF(step.column, step.row, 1, 1)], step.filter)
        term = (
            np.unravel_index(state.term, products.shape) if is_made and state.one_by_one and not state.asking else None
        )
        cells = () if term is None else (QRectF(int(term[2]), int(term[1]), 1, 1),)
        self._products.show_window(cells, None if term is None else int(term[0]))
        self.seen_changed.emit(step.number)

    def _filter_title(self, trace: Trace, step: Step) -> str:
        which = f"filter {step.filter + 1}/{len(trace.kernels)}" if len(trace.kernels) > 1 else "filter"
        turned = ", turned" if trace.flipped else ""
        return f"{which}{turned}, b = {written(step.bias)}" if trace.biased else f"{which}{turned}"

    def _light(
        self, image: tuple[NDArray[np.bool_], int | None] | None, output: NDArray[np.bool_] | None, only: int | None
    ) -> None:
        self._image.show_lit(*(image or (None, None)))
        self._output.show_lit(output, only)

    def _on_image_pointed(self, cell: Cell | None) -> None:
        if cell is None or self._trace is None:
            self._light(None, None, None)
            self.said.emit("")
            return
        channel, row, column = pixel_at(self._trace, cell)
        paths = through_pixel(self._trace, channel, row, column)
        mask = np.zeros(self._trace.sliding.outputs, np.bool_)
        mask[paths.outputs[:, 1], paths.outputs[:, 2]] = True
        self._light(None, mask, None)
        self.said.emit(words.of_pixel(self._trace, paths, row, column))

    def _on_kernel_pointed(self, cell: Cell | None) -> None:
        if cell is None or self._trace is None:
            self._light(None, None, None)
            self.said.emit("")
            return
        channel, row, column = laid_cell(self._trace, cell)
        paths = through_weight(self._trace, self._filter, channel, row, column)
        down, right = self._trace.sliding.padding
        mask = np.zeros(self._trace.padded.shape[1:], np.bool_)
        mask[paths.pixels[:, 1] + down, paths.pixels[:, 2] + right] = True
        self._light((mask, channel), np.ones(self._trace.sliding.outputs, np.bool_), self._filter)
        self.said.emit(words.of_weight(paths, float(self._trace.kernels[self._filter, channel, row, column])))

    def _on_output_pointed(self, cell: Cell | None) -> None:
        if self._shown is None:
            return
        number = None if cell is None else self._shown.trace.number(*cell)
        self._pointed = None if number is not None and self._is_secret(number) else number
        step = self._shown.trace.step(self.seen())
        self._show_step(step)
        self.said.emit("" if self._pointed is None else words.of_output(step))

    def _on_output_requested(self, cell: Cell) -> None:
        assert self._trace is not None
        self.output_requested.emit(self._trace.number(*cell))

    def _on_image_requested(self, cell: Cell) -> None:
        assert self._trace is not None
        if _lies_on(pixel := pixel_at(self._trace, cell), self._trace.image):
            self.pixel_requested.emit(pixel)

    def _on_image_nudged(self, cell: Cell, steps: int) -> None:
        assert self._trace is not None
        if _lies_on(pixel := pixel_at(self._trace, cell), self._trace.image):
            self.pixel_nudged.emit(pixel, steps)

    def _on_kernel_requested(self, cell: Cell) -> None:
        assert self._trace is not None
        self.weight_requested.emit(laid_cell(self._trace, cell))

    def _on_kernel_nudged(self, cell: Cell, steps: int) -> None:
        assert self._trace is not None
        self.weight_nudged.emit(laid_cell(self._trace, cell), steps)


def _lies_on(pixel: Cell, image: Numbers) -> bool:
    return all(0 <= at < side for at, side in zip(pixel, image.shape, strict=True))
