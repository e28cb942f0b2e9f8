"""Which example of the lecture lies on the bench, and where its image comes from."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QBoxLayout, QComboBox, QWidget

from digitlab.convolution.presets import PICTURES, PRESETS
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.convolution.state import MOST_CELLS, MOST_FILTERS, BenchState
from digitlab.language import mark, tr

_SOURCES = {
    "numbers": mark("image: these numbers"),
    "drawing": mark("image: the drawing, 28×28"),
    "small drawing": mark("image: the drawing, 14×14"),
}


class BenchExamples(QWidget):
    """Two lists: the examples, and where the image comes from."""

    def __init__(self, direction: QBoxLayout.Direction, parent: QWidget | None = None) -> None:
        """The lists one under the other, or side by side, as the direction says."""
        super().__init__(parent)
        self._state = BenchState()
        self._preset, self._source = narrow_box("bench_preset", tr("Example")), narrow_box("bench_source", tr("Image"))
        for key, preset in PRESETS.items():
            self._preset.addItem(f"{preset.idea} {tr(preset.title)}", key)
        for source, text in _SOURCES.items():
            self._source.addItem(tr(text), source)
        layout = QBoxLayout(direction, self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._preset)
        layout.addWidget(self._source)
        name_part("examples", self._preset)
        name_part("image", self._source)
        self._preset.activated.connect(self._on_preset_activated)
        self._source.activated.connect(self._on_source_activated)

    def show_state(self, state: BenchState) -> None:
        """Show the example and the image of a state."""
        self._state = state
        for box, value in ((self._preset, state.preset), (self._source, state.source)):
            if box.currentData() != value:
                box.setCurrentIndex(box.findData(value))

    def _on_preset_activated(self) -> None:
        wish(self, Put(opened(self._state, self._preset.currentData())))

    def _on_source_activated(self) -> None:
        wish(self, Put(replace(self._state, source=self._source.currentData())))


LAST = MOST_FILTERS * MOST_CELLS**2
"""A step beyond the last of every layer: the store takes its last, with which all of the output is seen."""


def opened(state: BenchState, preset: str) -> BenchState:
    """An example of the lecture, from its beginning, a picture from its end; what is no part of an example stays."""
    return BenchState(
        page=state.page,
        preset=preset,
        speed=state.speed,
        one_by_one=state.one_by_one,
        stop=state.stop,
        step=LAST if preset in PICTURES else 0,
        pooling=state.pooling,
        sheet=state.sheet,
    )


def narrow_box(name: str, title: str) -> QComboBox:
    """A list that may be narrower than its longest line."""
    box = named(QComboBox(), name, title, title)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(11)
    return box
