"""Which example of the lecture lies on the bench, and where its image comes from."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QComboBox, QWidget

from digitlab.convolution.presets import PRESETS
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.tabs.convolution.bench import edits
from digitlab.gui.tabs.convolution.bench_store import BenchOutcome

_SOURCES = {
    "numbers": "image: these numbers",
    "drawing": "image: the drawing, 28×28",
    "small drawing": "image: the drawing, 14×14",
}


class BenchExamples(QWidget):
    """Two lists.

    Signals:
        state_requested: The :class:`~digitlab.gui.tabs.convolution.state.BenchState` that is wished.
    """

    state_requested = Signal(object)

    def __init__(self, direction: QBoxLayout.Direction, parent: QWidget | None = None) -> None:
        """One under the other, or side by side."""
        super().__init__(parent)
        self._shown: BenchOutcome | None = None
        self._preset, self._source = narrow_box("bench_preset", "Example"), narrow_box("bench_source", "Image")
        for key, preset in PRESETS.items():
            self._preset.addItem(f"{preset.idea} {preset.title}", key)
        for source, text in _SOURCES.items():
            self._source.addItem(text, source)
        layout = QBoxLayout(direction, self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._preset)
        layout.addWidget(self._source)
        name_part("examples", self._preset)
        name_part("image", self._source)
        self._preset.activated.connect(self._on_preset_activated)
        self._source.activated.connect(self._on_source_activated)

    def show_bench(self, shown: BenchOutcome) -> None:
        """Show both."""
        self._shown = shown
        for box, value in ((self._preset, shown.state.preset), (self._source, shown.state.source)):
            if box.currentData() != value:
                box.setCurrentIndex(box.findData(value))

    def _on_preset_activated(self) -> None:
        if self._shown is not None:
            self.state_requested.emit(edits.opened(self._shown.state, self._preset.currentData()))

    def _on_source_activated(self) -> None:
        if self._shown is not None:
            self.state_requested.emit(replace(self._shown.state, source=self._source.currentData()))


def narrow_box(name: str, said: str) -> QComboBox:
    """A list that may be narrower than its longest line."""
    box = named(QComboBox(), name, said, said)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(11)
    return box
