"""What the bench is set to: the example, the image, the filters, and how the window slides."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QLabel, QSpinBox, QWidget

from digitlab.convolution.kernels import KERNELS
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import hbox, holder, vbox
from digitlab.gui.tabs.convolution.bench import edits
from digitlab.gui.tabs.convolution.bench.window import BenchWindow
from digitlab.gui.tabs.convolution.bench_examples import BenchExamples, narrow_box
from digitlab.gui.tabs.convolution.bench_store import BenchOutcome
from digitlab.gui.tabs.convolution.state import MOST_CHANNELS, MOST_FILTERS, BenchState

_SIZE = "size N"
_MOST_SIDE = 32  # that can be set by hand; an example may be larger


class BenchControls(QWidget):
    """Shows what is set, and announces what shall be.

    Signals:
        state_requested: The :class:`BenchState` that is wished.
    """

    state_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: BenchOutcome | None = None
        self._filter = 0
        self._square = True
        self._examples, self._window = BenchExamples(QBoxLayout.Direction.TopToBottom), BenchWindow()
        self._kernel = narrow_box("bench_kernel", "Put a classic kernel in the place of the filter that is seen")
        self._kernel.addItem("kernel: as it is", "")
        for key, kernel in KERNELS.items():
            self._kernel.addItem(kernel.title, key)
            self._kernel.setItemData(self._kernel.count() - 1, kernel.words, Qt.ItemDataRole.ToolTipRole)
        self._size = QLabel(_SIZE)
        self._rows = _spin("bench_side", "Rows of the image, and columns", _MOST_SIDE)
        self._columns = _spin("bench_side_columns", "Columns of the image", _MOST_SIDE)
        self._channels = _spin(
            "bench_channels", "Of the image; every filter extends through all of them", MOST_CHANNELS
        )
        self._filters = _spin("bench_filters", "Each makes a map of its own", MOST_FILTERS)
        self._lay_out()
        for part in (self._examples, self._window):
            part.state_requested.connect(self.state_requested)
        self._window.square_changed.connect(self._on_window_square_changed)
        self._kernel.activated.connect(self._on_kernel_activated)
        self._rows.valueChanged.connect(self._on_rows_changed)
        self._columns.valueChanged.connect(self._on_columns_changed)
        self._channels.valueChanged.connect(self._on_channels_changed)
        self._filters.valueChanged.connect(self._on_filters_changed)

    def show_bench(self, shown: BenchOutcome, filter_index: int) -> None:
        """Show what is set; ``filter_index`` is the filter that is seen, and changed."""
        self._shown, self._filter = shown, filter_index
        self._examples.show_bench(shown)
        self._window.show_bench(shown)
        channels, height, width = shown.trace.image.shape
        for spin, value in (
            (self._rows, height),
            (self._columns, width),
            (self._channels, channels),
            (self._filters, len(shown.trace.kernels)),
        ):
            with QSignalBlocker(spin):
                spin.setMaximum(max(spin.maximum(), value))
                spin.setValue(value)

    def _lay_out(self) -> None:
        sides = ((self._rows, 1), (self._columns, 1), QLabel("channels"), (self._channels, 1))
        image = holder(hbox(self._size, *sides, spacing=2))  # room for a second number of sides
        self._columns.hide()
        kernels = holder(vbox(self._kernel, hbox(QLabel("filters"), (self._filters, 1)), spacing=4))
        for part, widget in (("image", image), ("kernels", kernels), ("sizes", self._window)):
            name_part(part, widget)
        vbox(self._examples, image, kernels, self._window, spacing=4, on=self)

    def _request(self, state: BenchState) -> None:
        self.state_requested.emit(state)

    def _on_window_square_changed(self, square: bool) -> None:
        self._square = square
        self._columns.setVisible(not square)
        self._size.setText(_SIZE if square else "N")

    def _on_kernel_activated(self) -> None:
        name = self._kernel.currentData()
        self._kernel.setCurrentIndex(0)
        if name and self._shown is not None:
            self._request(edits.with_classic(self._shown.state, self._filter, name))

    def _on_rows_changed(self, rows: int) -> None:
        if self._shown is not None:
            columns = rows if self._square else self._columns.value()
            self._request(edits.with_size(self._shown.state, self._shown.trace, rows, columns))

    def _on_columns_changed(self, columns: int) -> None:
        if self._shown is not None:
            self._request(edits.with_size(self._shown.state, self._shown.trace, self._rows.value(), columns))

    def _on_channels_changed(self, count: int) -> None:
        if self._shown is not None:
            self._request(edits.with_channels(self._shown.state, self._shown.trace, count))

    def _on_filters_changed(self, count: int) -> None:
        if self._shown is not None:
            self._request(edits.with_filters(self._shown.state, count))


def _spin(name: str, tip: str, most: int) -> QSpinBox:
    spin = named(QSpinBox(), name, tip=tip)
    spin.setRange(1, most)
    spin.setKeyboardTracking(False)
    return spin
