"""How the window slides: its size, stride, padding and dilation, for rows and columns at once or for each."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSlider, QWidget

from digitlab.convolution.shapes import Sliding
from digitlab.gui.kit.layout import hbox
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.wrapping import Wrapping
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.convolution.bench import layer_changes, words
from digitlab.gui.tabs.convolution.bench.layer_changes import SidesName
from digitlab.gui.tabs.convolution.bench_store import BenchOutcome
from digitlab.gui.tabs.convolution.state import MOST_DILATION, MOST_PADDING, MOST_STRIDE, MOST_WINDOW, BenchState
from digitlab.language import mark, tr

_SIZES: dict[SidesName, tuple[str, str, int, int]] = {
    "window": (mark("kernel F"), mark("Rows, and columns, of the window"), 1, MOST_WINDOW),
    "stride": (mark("stride S"), mark("Pixels from one place of the window to the next"), 1, MOST_STRIDE),
    "padding": (mark("padding P"), mark("Zeros on every side"), 0, MOST_PADDING),
    "dilation": (mark("dilation D"), mark("Pixels from one cell of the window to the next"), 1, MOST_DILATION),
}
"""Text, tip, least and greatest of each, by its name in :class:`~digitlab.convolution.shapes.Sliding`."""

_WIDEST = "8×8"


class BenchWindow(QWidget):
    """Four sliders, and in words which kind of convolution it is.

    Signals:
        square_changed: Whether rows and columns are set at once.
    """

    square_changed: Emits[bool] = signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outcome = BenchOutcome.first()
        self._sliders = {
            name: SidesSlider(f"bench_{name}", tr(text), low, high) for name, (text, _, low, high) in _SIZES.items()
        }
        self._flipped, self._square = QCheckBox(tr("true convolution")), QCheckBox(tr("square"))
        self._flipped.setObjectName("bench_flipped")
        self._flipped.setToolTip(tr("Rotate every kernel by 180° first"))
        self._square.setObjectName("bench_square")
        self._square.setToolTip(tr("Set rows and columns at once; without it, each has a number of its own"))
        self._square.setChecked(True)
        self._kind = Text("", SMALL_PT, wrap=True)
        self._lay_out()
        self._flipped.toggled.connect(self._on_flipped_toggled)
        self._square.toggled.connect(self._on_square_toggled)

    def show_outcome(self, outcome: BenchOutcome) -> None:
        """Show what is set."""
        self._outcome, sliding = outcome, outcome.trace.sliding
        with QSignalBlocker(self._flipped):
            self._flipped.setChecked(outcome.state.flipped)
        self._kind.setText(words.kind(outcome.trace))
        for name, slider in self._sliders.items():
            slider.show_sides(getattr(sliding, name))
        if self._square.isChecked() and not _is_square(sliding):
            with QSignalBlocker(self._square):
                self._square.setChecked(False)
            self._set_square(False)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setSpacing(4)
        for number, (name, slider) in enumerate(self._sliders.items()):
            text, tip, _, _ = _SIZES[name]
            slider.setToolTip(tr(tip))
            grid.addWidget(Text(tr(text), None), number, 0)
            grid.addWidget(slider, number, 1)
            slider.sides_requested.connect(partial(self._on_sides_requested, name))
        ticks = Wrapping(self._flipped, self._square, spacing=4)
        grid.addLayout(ticks, len(_SIZES), 0, 1, 2)
        self._kind.setFixedHeight(2 * self._kind.fontMetrics().lineSpacing() + 1)
        grid.addWidget(self._kind, len(_SIZES) + 1, 0, 1, 2)

    def _set_square(self, square: bool) -> None:
        for slider in self._sliders.values():
            slider.set_square(square)
        self.square_changed.emit(square)

    def _on_sides_requested(self, name: SidesName, sides: tuple[int, int]) -> None:
        wish(self, Put(layer_changes.with_sides(self._outcome.state, name, sides)))

    def _on_flipped_toggled(self, flipped: bool) -> None:
        wish(self, Put(replace(self._outcome.state, flipped=flipped)))

    def _on_square_toggled(self, square: bool) -> None:
        self._set_square(square)
        if square and not _is_square(self._outcome.trace.sliding):
            wish(self, Put(_squared(self._outcome)))


def _is_square(sliding: Sliding) -> bool:
    return all(rows == columns for rows, columns in (sliding.size, *(getattr(sliding, name) for name in _SIZES)))


def _squared(outcome: BenchOutcome) -> BenchState:
    """The columns are like the rows."""
    state, sliding = outcome.state, outcome.trace.sliding
    for name in _SIZES:
        rows, _ = getattr(sliding, name)
        state = layer_changes.with_sides(state, name, (rows, rows))
    height, width = sliding.size
    return state if height == width else layer_changes.with_size(state, outcome.trace, height, height)


class SidesSlider(QWidget):
    """One line: the sliders, and what they are set to.

    Signals:
        sides_requested: (rows, columns) that shall be set.
    """

    sides_requested: Emits[tuple[int, int]] = signal(object)

    def __init__(self, name: str, title: str, low: int, high: int, parent: QWidget | None = None) -> None:
        """A slider that sets both to the least.

        Args:
            name: The slider's object name; that of the columns ends in ``_columns``.
            title: What it sets, for people who do not see it.
            low: The least.
            high: The greatest.
            parent: Its owner.
        """
        super().__init__(parent)
        self._sides, self._square = (low, low), True
        self._sliders = QSlider(Qt.Orientation.Horizontal), QSlider(Qt.Orientation.Horizontal)
        self._value = Text(str(low), None)
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._value.setFixedWidth(self._value.fontMetrics().horizontalAdvance(_WIDEST) + 2)
        says = title, tr("{title}, columns", title=title)
        for slider, end, said in zip(self._sliders, ("", "_columns"), says, strict=True):
            slider.setObjectName(f"{name}{end}")
            slider.setAccessibleName(said)
            slider.setRange(low, high)
            slider.setPageStep(1)
            slider.setMinimumWidth(1)
        hbox(*((slider, 1) for slider in self._sliders), self._value, spacing=4, on=self)
        self._sliders[1].hide()
        self._sliders[0].valueChanged.connect(self._on_rows_changed)
        self._sliders[1].valueChanged.connect(self._on_columns_changed)

    def show_sides(self, sides: tuple[int, int]) -> None:
        """Show numbers; announces nothing."""
        self._sides = sides
        for slider, side in zip(self._sliders, sides, strict=True):
            with QSignalBlocker(slider):
                slider.setValue(side)
        rows, columns = sides
        self._value.setText(str(rows) if rows == columns else f"{rows}×{columns}")

    def set_square(self, square: bool) -> None:
        """Whether one slider sets both."""
        self._square = square
        self._sliders[1].setVisible(not square)

    def _on_rows_changed(self, rows: int) -> None:
        self.sides_requested.emit((rows, rows if self._square else self._sides[1]))

    def _on_columns_changed(self, columns: int) -> None:
        self.sides_requested.emit((self._sides[0], columns))
