"""How the window slides: its size, stride, padding and dilation, for rows and columns at once or for each."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from digitlab.convolution.shapes import Sliding
from digitlab.gui.kit.layout import STRETCH, hbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.tabs.convolution.bench import edits, words
from digitlab.gui.tabs.convolution.bench.sides_slider import SidesSlider
from digitlab.gui.tabs.convolution.bench_store import BenchOutcome
from digitlab.gui.tabs.convolution.state import MOST_DILATION, MOST_PADDING, MOST_STRIDE, MOST_WINDOW, BenchState

_SIZES = {
    "window": ("kernel F", "Rows, and columns, of the window", 1, MOST_WINDOW),
    "stride": ("stride S", "Pixels from one place of the window to the next", 1, MOST_STRIDE),
    "padding": ("padding P", "Zeros on every side", 0, MOST_PADDING),
    "dilation": ("dilation D", "Pixels from one cell of the window to the next", 1, MOST_DILATION),
}
"""Text, tip, least and greatest of each, by its name in :class:`~digitlab.convolution.shapes.Sliding`."""


class BenchWindow(QWidget):
    """Four sliders, and what kind of convolution it is.

    Signals:
        state_requested: The :class:`~digitlab.gui.tabs.convolution.state.BenchState` that is wished.
        square_changed: Whether rows and columns are set at once.
    """

    state_requested = Signal(object)
    square_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: BenchOutcome | None = None
        self._sliders = {
            name: SidesSlider(f"bench_{name}", text, low, high) for name, (text, _, low, high) in _SIZES.items()
        }
        self._flipped, self._square = QCheckBox("true convolution"), QCheckBox("square")
        self._flipped.setObjectName("bench_flipped")
        self._flipped.setToolTip("Turn every kernel by half a turn first")
        self._square.setObjectName("bench_square")
        self._square.setToolTip("Set rows and columns at once; without it, each has a number of its own")
        self._square.setChecked(True)
        self._kind = Text("", SMALL_PT, wrap=True)
        self._lay_out()
        self._flipped.toggled.connect(self._on_flipped_toggled)
        self._square.toggled.connect(self._on_square_toggled)

    def show_bench(self, shown: BenchOutcome) -> None:
        """Show what is set."""
        self._shown = shown
        with QSignalBlocker(self._flipped):
            self._flipped.setChecked(shown.state.flipped)
        self._kind.setText(words.kind(shown.trace))
        for name, slider in self._sliders.items():
            slider.show_sides(getattr(shown.trace.sliding, name))
        if self._square.isChecked() and not _is_square(shown.trace.sliding):
            with QSignalBlocker(self._square):
                self._square.setChecked(False)
            self._set_square(False)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setSpacing(4)
        for number, (name, slider) in enumerate(self._sliders.items()):
            text, tip, _, _ = _SIZES[name]
            slider.setToolTip(tip)
            grid.addWidget(QLabel(text), number, 0)
            grid.addWidget(slider, number, 1)
            slider.sides_requested.connect(self._on_sides_requested)
        ticks = hbox(self._flipped, STRETCH, self._square)
        grid.addLayout(ticks, len(_SIZES), 0, 1, 2)
        self._kind.setFixedHeight(2 * self._kind.fontMetrics().lineSpacing() + 1)
        grid.addWidget(self._kind, len(_SIZES) + 1, 0, 1, 2)

    def _set_square(self, square: bool) -> None:
        for slider in self._sliders.values():
            slider.set_square(square)
        self.square_changed.emit(square)

    def _on_sides_requested(self, sides: tuple[int, int]) -> None:
        name = next(name for name, slider in self._sliders.items() if slider is self.sender())
        if self._shown is not None:
            self.state_requested.emit(edits.with_sides(self._shown.state, name, sides))

    def _on_flipped_toggled(self, flipped: bool) -> None:
        if self._shown is not None:
            self.state_requested.emit(replace(self._shown.state, flipped=flipped))

    def _on_square_toggled(self, square: bool) -> None:
        self._set_square(square)
        if square and self._shown is not None and not _is_square(self._shown.trace.sliding):
            self.state_requested.emit(_squared(self._shown))


def _is_square(sliding: Sliding) -> bool:
    return all(rows == columns for rows, columns in (sliding.size, *(getattr(sliding, name) for name in _SIZES)))


def _squared(shown: BenchOutcome) -> BenchState:
    """The columns are like the rows."""
    state, sliding = shown.state, shown.trace.sliding
    for name in _SIZES:
        rows, _ = getattr(sliding, name)
        state = edits.with_sides(state, name, (rows, rows))
    height, width = sliding.size
    return state if height == width else edits.with_size(state, shown.trace, height, height)
