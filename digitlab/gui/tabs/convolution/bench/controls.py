"""What the bench is set to: the example, the image, the filters, and how the window slides."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QBoxLayout, QSpinBox, QWidget

from digitlab.convolution.kernels import KERNELS
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import hbox, holder, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.convolution.bench import layer_changes
from digitlab.gui.tabs.convolution.bench.window import BenchWindow
from digitlab.gui.tabs.convolution.bench_examples import BenchExamples, narrow_box
from digitlab.gui.tabs.convolution.bench_store import BenchOutcome
from digitlab.gui.tabs.convolution.state import MOST_CHANNELS, MOST_FILTERS
from digitlab.language import mark, tr

_SIZE = mark("size N")
_MOST_SIDE = 32  # that can be set by hand; an example may be larger


class BenchControls(QWidget):
    """Shows what is set, and asks for what shall be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outcome = BenchOutcome.first()
        self._filter = 0
        self._square = True
        self._examples, self._window = BenchExamples(QBoxLayout.Direction.TopToBottom), BenchWindow()
        self._kernel = narrow_box("bench_kernel", tr("Put a classic kernel in the place of the filter that is seen"))
        self._kernel.addItem(tr("kernel: as it is"), "")
        for key, kernel in KERNELS.items():
            self._kernel.addItem(tr(kernel.title), key)
            self._kernel.setItemData(self._kernel.count() - 1, tr(kernel.words), Qt.ItemDataRole.ToolTipRole)
        self._size = Text(tr(_SIZE), None)
        self._rows = _spin("bench_side", tr("Rows"), tr("Rows of the image, and columns"), _MOST_SIDE)
        self._columns = _spin("bench_side_columns", tr("Columns"), tr("Columns of the image"), _MOST_SIDE)
        self._channels = _spin(
            "bench_channels",
            tr("Channels"),
            tr("Of the image; every filter extends through all of them"),
            MOST_CHANNELS,
        )
        self._filters = _spin("bench_filters", tr("Filters"), tr("Each makes a map of its own"), MOST_FILTERS)
        self._lay_out()
        self._window.square_changed.connect(self._on_window_square_changed)
        self._kernel.activated.connect(self._on_kernel_activated)
        self._rows.valueChanged.connect(self._on_rows_changed)
        self._columns.valueChanged.connect(self._on_columns_changed)
        self._channels.valueChanged.connect(self._on_channels_changed)
        self._filters.valueChanged.connect(self._on_filters_changed)

    def show_outcome(self, outcome: BenchOutcome, filter_index: int) -> None:
        """Show what is set; ``filter_index`` is the filter that is seen, and changed."""
        self._outcome, self._filter = outcome, filter_index
        self._examples.show_state(outcome.state)
        self._window.show_outcome(outcome)
        channels, height, width = outcome.trace.image.shape
        for spin, value in (
            (self._rows, height),
            (self._columns, width),
            (self._channels, channels),
            (self._filters, len(outcome.trace.kernels)),
        ):
            if value != spin.value():  # setting the same one again would lay out and paint the whole page anew
                with QSignalBlocker(spin):
                    spin.setMaximum(max(spin.maximum(), value))
                    spin.setValue(value)

    def _lay_out(self) -> None:
        # only 2 pixels between the sides: there may be a second number of them
        sides = (self._size, (self._rows, 1), (self._columns, 1), Text(tr("channels"), None), (self._channels, 1))
        image = holder(hbox(*sides, spacing=2))
        kernels = holder(vbox(self._kernel, hbox(Text(tr("filters"), None), (self._filters, 1)), spacing=4))
        self._columns.hide()
        vbox(self._examples, image, kernels, self._window, spacing=4, on=self)
        for part, widget in (("image", image), ("kernels", kernels), ("sizes", self._window)):
            name_part(part, widget)

    def _on_window_square_changed(self, square: bool) -> None:
        self._square = square
        self._columns.setVisible(not square)
        self._size.setText(tr(_SIZE) if square else "N")

    def _on_kernel_activated(self) -> None:
        name = self._kernel.currentData()
        self._kernel.setCurrentIndex(0)
        if name:
            wish(self, Put(layer_changes.with_classic(self._outcome.state, self._filter, name)))

    def _on_rows_changed(self, rows: int) -> None:
        self._resize(rows, rows if self._square else self._columns.value())

    def _on_columns_changed(self, columns: int) -> None:
        self._resize(self._rows.value(), columns)

    def _resize(self, rows: int, columns: int) -> None:
        wish(self, Put(layer_changes.with_size(self._outcome.state, self._outcome.trace, rows, columns)))

    def _on_channels_changed(self, count: int) -> None:
        wish(self, Put(layer_changes.with_channels(self._outcome.state, self._outcome.trace, count)))

    def _on_filters_changed(self, count: int) -> None:
        wish(self, Put(layer_changes.with_filters(self._outcome.state, count)))


def _spin(name: str, says: str, tip: str, most: int) -> QSpinBox:
    spin = named(QSpinBox(), name, says, tip)
    spin.setRange(1, most)
    spin.setKeyboardTracking(False)
    return spin
