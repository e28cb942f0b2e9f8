"""What the bench is set to: the example, the image, the filters, and the sizes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from digitlab.convolution.kernels import KERNELS
from digitlab.gui.bench import edits, words
from digitlab.gui.bench.keeper import BenchShown
from digitlab.gui.bench.state import (
    MOST_CHANNELS,
    MOST_DILATION,
    MOST_FILTERS,
    MOST_PADDING,
    MOST_STRIDE,
    MOST_WINDOW,
    BenchState,
)
from digitlab.gui.panels.bench_examples import BenchExamples, narrow_box
from digitlab.gui.theme import SMALL_PT
from digitlab.gui.widgets.labels import sized

_MOST_SIDE = 32  # that can be set by hand; an example may be larger

_Change = Callable[[BenchShown, int], BenchState]


@dataclass(frozen=True, slots=True)
class _Size:
    """One size on a slider.

    Attributes:
        text: Beside it.
        tip: What it is.
        low: The least.
        high: The greatest.
        read: What it is now.
        change: The state with another one.
    """

    text: str
    tip: str
    low: int
    high: int
    read: Callable[[BenchShown], int]
    change: _Change


def _replaced(name: str) -> _Change:
    return lambda shown, value: replace(shown.state, **{name: value})  # type: ignore[arg-type] # real fields


_SIZES = {
    "window": _Size(
        "kernel F",
        "Rows, and columns, of the window",
        1,
        MOST_WINDOW,
        lambda shown: shown.trace.sliding.window[0],
        lambda shown, side: edits.with_window(shown.state, shown.trace, side),
    ),
    "stride": _Size(
        "stride S",
        "Pixels from one place of the window to the next",
        1,
        MOST_STRIDE,
        lambda shown: shown.state.steps_apart,
        _replaced("stride"),
    ),
    "padding": _Size(
        "padding P", "Zeros on every side", 0, MOST_PADDING, lambda shown: shown.state.zeros, _replaced("padding")
    ),
    "dilation": _Size(
        "dilation D",
        "Pixels from one cell of the window to the next",
        1,
        MOST_DILATION,
        lambda shown: shown.state.dilation,
        _replaced("dilation"),
    ),
}

_COUNTS = {
    "side": _Size(
        "size N",
        "Rows, and columns, of the image",
        1,
        _MOST_SIDE,
        lambda shown: shown.trace.image.shape[2],
        lambda shown, side: edits.with_size(shown.state, shown.trace, side),
    ),
    "channels": _Size(
        "channels",
        "Of the image; every filter extends through all of them",
        1,
        MOST_CHANNELS,
        lambda shown: len(shown.trace.image),
        lambda shown, count: edits.with_channels(shown.state, shown.trace, count),
    ),
    "filters": _Size(
        "filters",
        "Each makes a map of its own",
        1,
        MOST_FILTERS,
        lambda shown: len(shown.trace.kernels),
        lambda shown, count: edits.with_filters(shown.state, shown.trace, count),
    ),
}


class BenchControls(QWidget):
    """Shows what is set, and announces what shall be.

    Signals:
        state_requested: The :class:`BenchState` that is wished.
    """

    state_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: BenchShown | None = None
        self._filter = 0
        self._examples = BenchExamples(QBoxLayout.Direction.TopToBottom)
        self._kernel = narrow_box("bench_kernel", "Put a classic kernel in the place of the filter that is seen")
        self._kernel.addItem("kernel: as it is", "")
        for key, kernel in KERNELS.items():
            self._kernel.addItem(kernel.title, key)
            self._kernel.setItemData(self._kernel.count() - 1, kernel.words, Qt.ItemDataRole.ToolTipRole)
        self._flipped = QCheckBox("true convolution")
        self._flipped.setObjectName("bench_flipped")
        self._flipped.setToolTip("Turn every kernel by half a turn first")
        self._kind = sized(QLabel(), SMALL_PT)
        self._sliders: dict[str, tuple[QSlider, QLabel]] = {}
        self._spins: dict[str, QSpinBox] = {}
        self._groups: dict[str, QWidget] = {}
        self._lay_out()
        self._examples.state_requested.connect(self.state_requested)
        self._kernel.activated.connect(self._on_kernel_activated)
        self._flipped.toggled.connect(self._on_flipped_toggled)

    def show_bench(self, shown: BenchShown, filter_index: int) -> None:
        """Show what is set; ``filter_index`` is the filter that is seen, and changed."""
        before, self._shown, self._filter = self._shown, shown, filter_index
        if _is_same_layer(before, shown):
            return
        self._examples.show_bench(shown)
        with QSignalBlocker(self._flipped):
            self._flipped.setChecked(shown.state.flipped)
        self._kind.setText(words.kind(shown.trace))
        for name, (slider, label) in self._sliders.items():
            value = _SIZES[name].read(shown)
            with QSignalBlocker(slider):
                slider.setValue(value)
            label.setText(str(value))
        for name, spin in self._spins.items():
            value = _COUNTS[name].read(shown)
            with QSignalBlocker(spin):
                spin.setMaximum(max(_COUNTS[name].high, value))
                spin.setValue(value)
        for part, group in self._groups.items():
            group.setVisible(part not in shown.state.hidden)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._examples)
        for part, names, box in (("image", ("side", "channels"), None), ("kernels", ("filters",), self._kernel)):
            group = QWidget()
            column, row = QVBoxLayout(group), QHBoxLayout()
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
            if box is not None:
                column.addWidget(box)
            for name in names:
                row.addWidget(QLabel(_COUNTS[name].text))
                row.addWidget(self._spin(name), 1)
            column.addLayout(row)
            self._groups[part] = group
            layout.addWidget(group)
        sizes = QWidget()
        grid = QGridLayout(sizes)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setSpacing(4)
        for number, name in enumerate(_SIZES):
            self._add_slider(grid, number, name)
        grid.addWidget(self._flipped, len(_SIZES), 0, 1, 3)
        self._kind.setWordWrap(True)
        self._kind.setFixedHeight(2 * self._kind.fontMetrics().lineSpacing() + 1)
        grid.addWidget(self._kind, len(_SIZES) + 1, 0, 1, 3)
        self._groups["sizes"] = sizes
        layout.addWidget(sizes)

    def _spin(self, name: str) -> QSpinBox:
        size, spin = _COUNTS[name], QSpinBox()
        spin.setObjectName(f"bench_{name}")
        spin.setRange(size.low, size.high)
        spin.setKeyboardTracking(False)
        spin.setToolTip(size.tip)
        spin.valueChanged.connect(self._on_spin_changed)
        self._spins[name] = spin
        return spin

    def _add_slider(self, grid: QGridLayout, row: int, name: str) -> None:
        size, slider, value = _SIZES[name], QSlider(Qt.Orientation.Horizontal), QLabel("0")
        slider.setObjectName(f"bench_{name}")
        slider.setRange(size.low, size.high)
        slider.setPageStep(1)
        slider.setToolTip(size.tip)
        slider.setAccessibleName(size.text)
        value.setAlignment(Qt.AlignmentFlag.AlignRight)
        value.setFixedWidth(16)
        slider.valueChanged.connect(self._on_slider_changed)
        self._sliders[name] = slider, value
        for column, widget in enumerate((QLabel(size.text), slider, value)):
            grid.addWidget(widget, row, column)

    def _request(self, state: BenchState) -> None:
        self.state_requested.emit(state)

    def _set(self, size: _Size, value: int) -> None:
        assert self._shown is not None
        try:
            state = size.change(self._shown, value)
        except ValueError:  # every slider keeps to its range
            return
        self._request(state)

    def _on_kernel_activated(self) -> None:
        name = self._kernel.currentData()
        self._kernel.setCurrentIndex(0)
        if name and self._shown is not None:
            self._request(edits.with_classic(self._shown.state, self._shown.trace, self._filter, name))

    def _on_flipped_toggled(self, flipped: bool) -> None:
        if self._shown is not None:
            self._request(_replaced("flipped")(self._shown, flipped))

    def _on_slider_changed(self, value: int) -> None:
        name = next(name for name, (slider, _) in self._sliders.items() if slider is self.sender())
        self._set(_SIZES[name], value)

    def _on_spin_changed(self, value: int) -> None:
        name = next(name for name, spin in self._spins.items() if spin is self.sender())
        self._set(_COUNTS[name], value)


def _is_same_layer(before: BenchShown | None, shown: BenchShown) -> bool:
    """Whether nothing has to be shown anew. The same snapshot again has: it puts back what was refused."""
    if before is None or before is shown:
        return False
    return before.trace is shown.trace and before.state.hidden == shown.state.hidden
