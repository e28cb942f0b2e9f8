"""One layer in a row: image, filter and output, beside them the sum of the cell that is looked at and the line of PyTorch."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QWidget

from digitlab.convolution.kinds import KindLayer
from digitlab.convolution.pytorch import torch_line
from digitlab.convolution.trace import Numbers
from digitlab.gui.kit.cells.map_places import Cell
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.tabs.convolution.bench.pictures import image_slices
from digitlab.gui.tabs.convolution.bench.words import shape
from digitlab.gui.tabs.convolution.formula_text import FormulaText
from digitlab.gui.tabs.convolution.kinds import words
from digitlab.gui.tabs.convolution.number_sheet import Slices, longest
from digitlab.gui.tabs.convolution.number_slices import NumberSlices
from digitlab.gui.tabs.convolution.state import MOST_CELLS
from digitlab.language import tr

_LINES = 5  # of the sum


class LayerRow(QWidget):
    """Shows how a cell in the middle of the output comes about, or the one that is pointed at."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """An empty row; ``name`` ends the name of its line of PyTorch."""
        super().__init__(parent)
        self._layer: KindLayer | None = None
        self._filter = -1
        self._image, self._kernel, self._output = (
            NumberSlices(title) for title in (tr("image"), tr("filter"), tr("output"))
        )
        self._title, self._counts = Text("", bold=True, narrow=True), Text("", SMALL_PT, narrow=True)
        self._formula = FormulaText()
        self._formula.set_room(_LINES)
        self._line = named(Text("", SMALL_PT, lines=2, top=True, narrow=True), f"kinds_line_{name}")
        self._line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        said = vbox(self._title, self._counts, self._line, self._formula, STRETCH, spacing=6)
        hbox((self._image, 4), (self._kernel, 3), (self._output, 4), (said, 7), spacing=8, on=self)
        self._output.cell_pointed.connect(self._on_output_pointed)
        self._image.cell_pointed.connect(self._on_image_pointed)

    def show_layer(self, layer: KindLayer) -> None:
        """Show a layer, at a cell in the middle."""
        if layer is self._layer:
            return
        self._layer, self._filter = layer, -1
        self._title.setText(words.title(layer))
        self._counts.setText(words.counts(layer))
        self._line.setText(torch_line(layer))
        is_large = len(layer.result) > 1 and max(layer.result.shape[1:]) > MOST_CELLS  # several maps have no room
        size = shape(layer.result.shape)
        self._output.show_title(tr("output {size}, map 1", size=size) if is_large else tr("output {size}", size=size))
        self._output.show_slices(_signed(layer.result[:1] if is_large else layer.result))
        self._output.show_lit(None)
        self._look_at(self._middle())

    def _middle(self) -> Cell:
        """The cell nearest to the middle of those that most pixels go into."""
        assert self._layer is not None
        counts = [(side >= 0).sum(axis=1) for side in (self._layer.down, self._layer.across)]
        row, column = (int(most[len(most) // 2]) for each in counts for most in [np.flatnonzero(each == each.max())])
        return 0, row, column

    def _look_at(self, cell: Cell) -> None:
        """Frame what makes an output cell, and write the sum out."""
        layer, (chosen, row, column) = self._layer, cell
        assert layer is not None
        if chosen != self._filter:
            self._filter = chosen
            self._show_filter(layer, chosen)
        pixels, weights = layer.met(row, column)
        self._image.show_window(_frames(pixels))
        self._kernel.show_window(_frames(weights))
        self._output.show_window(_frames(np.array([[row, column]])), chosen)
        self._formula.show_text(words.output(layer, *cell), layer.lines(*cell))

    def _show_filter(self, layer: KindLayer, chosen: int) -> None:
        """Show a filter, and the channels that it sees."""
        channels = layer.channels_of(chosen)
        image, kernel = layer.image[channels], layer.kernels[chosen]
        some = len(image) < len(layer.image)
        which = {"first": channels.start + 1, "last": channels.stop, "count": len(layer.image)}
        if not some:
            self._image.show_title(tr("image {size}", size=shape(image.shape)))
        elif len(image) > 1:
            self._image.show_title(tr("channels {first} to {last} of {count}", **which))
        else:
            self._image.show_title(tr("channel {first} of {count}", **which))
        self._image.show_slices(image_slices(image, (0, 0), columns=None))
        count = len(layer.kernels)
        self._kernel.show_title(
            tr("filter {filter}/{count}", filter=chosen + 1, count=count) if count > 1 else tr("filter")
        )
        self._kernel.show_slices(_signed(kernel))

    def _on_output_pointed(self, cell: Cell | None) -> None:
        if self._layer is not None:
            self._look_at(cell or self._middle())

    def _on_image_pointed(self, cell: Cell | None) -> None:
        if self._layer is not None:
            lit = None if cell is None else self._layer.reached(*cell[1:])
            self._output.show_lit(lit, self._filter)


def _signed(values: Numbers) -> Slices:
    return Slices(values, float(np.abs(values).max()), "signed", None, widest=longest(values))


def _frames(cells: np.ndarray) -> list[QRectF]:
    """A frame for each cell; one for all where they lie together."""
    if not len(cells):
        return []
    (top, left), (bottom, right) = cells.min(axis=0).tolist(), (cells.max(axis=0) + 1).tolist()
    if len(cells) == (bottom - top) * (right - left):
        return [QRectF(left, top, right - left, bottom - top)]
    return [QRectF(column, row, 1, 1) for row, column in cells.tolist()]
