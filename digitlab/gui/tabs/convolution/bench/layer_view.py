"""A layer in pictures: image, filter, products and output maps, and what belongs together in them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from digitlab.convolution.paths import through_pixel, through_weight
from digitlab.convolution.trace import Trace
from digitlab.gui.kit.cells.map_places import Cell
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.convolution.bench import words
from digitlab.gui.tabs.convolution.bench.layer_changes import Place
from digitlab.gui.tabs.convolution.bench.pictures import (
    image_slices,
    is_tall,
    laid_cell,
    padded_cell,
    pixel_at,
    shares,
    slices_of,
    window,
)
from digitlab.gui.tabs.convolution.bench_store import BenchOutcome
from digitlab.gui.tabs.convolution.number_sheet import Slices, longest
from digitlab.gui.tabs.convolution.number_slices import NumberSlices, equation_row
from digitlab.language import tr

_NARROWEST, _TITLED, _LONG = 72, 116, 132  # a picture in logical pixels, by the length of its title


class LayerView(QWidget):
    """The layer in four pictures. Pointing at one lights up what belongs to it in the others; a click on an output goes to its step.

    Signals:
        step_pointed: Another step is seen, since its output is pointed at, or none any more.
        described: What is pointed at means, in a sentence; "" for nothing.
        number_requested: A pixel or weight was clicked, or dragged over.
        number_nudged: The wheel was turned over one: where it stands, and steps up or down.
        typing_begun: What was typed on a cell: its number is to be typed anew.
    """

    step_pointed: Emits[()] = signal()
    described: Emits[str] = signal(str)
    number_requested: Emits[Place] = signal(object)
    number_nudged: Emits[Place, int] = signal(object, int)
    typing_begun: Emits[str] = signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outcome = BenchOutcome.first()
        self._filter = -1
        self._pointed: int | None = None
        self._texts = ("", "")
        self._image, self._kernel = NumberSlices(tr("image")), NumberSlices(tr("filter"))
        self._products, self._output = named(NumberSlices(tr("products")), "products"), NumberSlices(tr("output"))
        self._pictures = (self._image, self._kernel, self._products, self._output)
        self._row = equation_row(self._pictures)
        self.setLayout(self._row)
        for picture in self._pictures:
            picture.setMinimumWidth(_NARROWEST)
        for picture in (self._image, self._kernel):
            picture.typing_begun.connect(self.typing_begun)
        self._image.cell_pointed.connect(self._on_image_pointed)
        self._image.requested.connect(self._on_image_requested)
        self._image.cell_nudged.connect(self._on_image_nudged)
        self._kernel.cell_pointed.connect(self._on_kernel_pointed)
        self._kernel.requested.connect(self._on_kernel_requested)
        self._kernel.cell_nudged.connect(self._on_kernel_nudged)
        self._output.cell_pointed.connect(self._on_output_pointed)
        self._output.requested.connect(self._on_output_requested)

    def show_outcome(self, outcome: BenchOutcome) -> None:
        """Show a state; only what differs from before is painted."""
        before, self._outcome = self._outcome.trace, outcome
        if outcome.trace is not before:
            self._show_layer(outcome.trace, before)
        if self._pointed is not None and (self._pointed >= outcome.trace.step_count or self._is_secret(self._pointed)):
            self._pointed = None
        self._show_output()
        self._show_step()

    def show_chosen(self, place: Place) -> None:
        """Frame the number that is edited."""
        trace, is_pixel = self._outcome.trace, place.kind == "pixel"
        self._image.show_chosen(padded_cell(trace, place.cell) if is_pixel else None)
        self._kernel.show_chosen(None if is_pixel else laid_cell(trace, place.cell))

    def show_glide(self, share: float) -> None:
        """The window is on its way to the next place, in [0, 1)."""
        if self._pointed is not None:
            return
        trace, number = self._outcome.trace, self._outcome.state.step
        step, further = trace.step(number), number + 1
        if further < trace.step_count and trace.step(further).row == step.row and not self._outcome.state.one_by_one:
            self._image.show_window(window(trace, step, share))

    def step_seen(self) -> int:
        """The number of the step that is seen: the one being made, or the one whose output is pointed at."""
        return self._outcome.state.step if self._pointed is None else self._pointed

    def _is_secret(self, step: int) -> bool:
        return self._outcome.state.asking and step >= self._outcome.state.step

    def _show_layer(self, trace: Trace, before: Trace) -> None:
        if trace.result.shape != before.result.shape:
            self._pointed = None  # nothing lies under the pointer any more
        self._filter = -1
        image, unseen = trace.padded, np.zeros(trace.padded.shape[1:], np.bool_)
        (down, right), (h, w) = trace.sliding.padding, trace.sliding.size
        unseen[down : down + h, right : right + w] = trace.sliding.counts() == 0
        self._image.show_title(tr("image {size}", size=f"{words.shape(trace.image.shape)}{words.frame(trace)}"))
        columns = None if is_tall(*image.shape[:2]) else 1
        self._image.show_slices(image_slices(image, (down, right), columns))
        self._image.show_crossed(unseen)
        for picture in self._pictures:
            picture.show_lit(None)
        pairs = np.multiply.outer(np.unique(image), np.unique(trace.kernels))
        self._texts = longest(pairs), longest(trace.result)
        self._output.show_title(tr("output {size}", size=words.shape(trace.result.shape)))
        self._set_shares(trace)

    def _set_shares(self, trace: Trace) -> None:
        for number, share in enumerate(shares(trace, *self._texts)):
            self._row.setStretch(2 * number, share)
        for picture in (self._kernel, self._products):
            picture.setMinimumWidth(_TITLED if trace.biased else _NARROWEST)
        self._image.setMinimumWidth(_LONG)

    def _show_output(self) -> None:
        state, result = self._outcome.state, self._outcome.trace.result
        values = np.full(result.size, np.nan)
        values[: state.step] = result.ravel()[: state.step]
        texts: tuple[tuple[Cell, str], ...] = ()
        at = self._outcome.step
        cell = at.filter, at.row, at.column
        if state.asking:
            texts = ((cell, "?"),)
        elif state.one_by_one:
            values[state.step] = at.running.ravel()[state.term]
        else:
            values[state.step] = at.value
        limit = float(np.abs(result).max())
        self._output.show_slices(
            Slices(values.reshape(result.shape), limit, "signed", None, texts=texts, widest=self._texts[1])
        )

    def _show_step(self) -> None:
        state, trace = self._outcome.state, self._outcome.trace
        step = trace.step(self.step_seen())
        if step.filter != self._filter:
            self._filter = step.filter
            self._kernel.show_slices(
                slices_of(step.weights, float(np.abs(trace.kernels).max()), signed=True, widest=longest(trace.kernels))
            )
            self._kernel.show_title(words.filter_title(step, trace))
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

    def _light(
        self,
        image: tuple[NDArray[np.bool_], int] | None = None,
        output: NDArray[np.bool_] | None = None,
        only: int | None = None,
    ) -> None:
        """Light up cells of the image, in one channel, and of the output, in one map or in all; at rest none."""
        self._image.show_lit(*(image or (None, None)))
        self._output.show_lit(output, only)

    def _pixel(self, cell: Cell) -> Place | None:
        """The pixel in a cell of the padded image; None on the padding."""
        trace = self._outcome.trace
        pixel = pixel_at(trace, cell)
        lies_on = all(0 <= at < side for at, side in zip(pixel, trace.image.shape, strict=True))
        return Place("pixel", pixel) if lies_on else None

    def _weight(self, cell: Cell) -> Place:
        return Place("weight", laid_cell(self._outcome.trace, cell))

    def _on_image_pointed(self, cell: Cell | None) -> None:
        if cell is None:
            self._light()
            self.described.emit("")
            return
        trace = self._outcome.trace
        channel, row, column = pixel_at(trace, cell)
        paths = through_pixel(trace, channel, row, column)
        mask = np.zeros(trace.sliding.outputs, np.bool_)
        mask[paths.outputs[:, 1], paths.outputs[:, 2]] = True
        self._light(output=mask)
        self.described.emit(words.of_pixel(trace, paths, row, column))

    def _on_kernel_pointed(self, cell: Cell | None) -> None:
        if cell is None:
            self._light()
            self.described.emit("")
            return
        trace = self._outcome.trace
        channel, row, column = laid_cell(trace, cell)
        paths = through_weight(trace, self._filter, channel, row, column)
        down, right = trace.sliding.padding
        mask = np.zeros(trace.padded.shape[1:], np.bool_)
        mask[paths.pixels[:, 1] + down, paths.pixels[:, 2] + right] = True
        self._light((mask, channel), np.ones(trace.sliding.outputs, np.bool_), self._filter)
        self.described.emit(words.of_weight(paths, float(trace.kernels[self._filter, channel, row, column])))

    def _on_output_pointed(self, cell: Cell | None) -> None:
        trace = self._outcome.trace
        number = None if cell is None else trace.number(*cell)
        self._pointed = None if number is not None and self._is_secret(number) else number
        self._show_step()
        self.step_pointed.emit()
        self.described.emit("" if self._pointed is None else words.of_output(trace.step(self._pointed)))

    def _on_output_requested(self, cell: Cell) -> None:
        outcome = self._outcome
        if not outcome.state.asking:
            wish(self, Put(replace(outcome.state, step=outcome.trace.number(*cell), term=outcome.terms - 1)))

    def _on_image_requested(self, cell: Cell) -> None:
        if pixel := self._pixel(cell):
            self.number_requested.emit(pixel)

    def _on_image_nudged(self, cell: Cell, steps: int) -> None:
        if pixel := self._pixel(cell):
            self.number_nudged.emit(pixel, steps)

    def _on_kernel_requested(self, cell: Cell) -> None:
        self.number_requested.emit(self._weight(cell))

    def _on_kernel_nudged(self, cell: Cell, steps: int) -> None:
        self.number_nudged.emit(self._weight(cell), steps)
