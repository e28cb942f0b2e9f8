"""What is shown over the sheet, how sure it must be, and who reads it window by window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import get_args

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.pose_slider import PoseSlider
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.kit.layout import hbox
from digitlab.gui.kit.text import Text
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.convolution.page_states import SheetOverlay, SheetState
from digitlab.gui.tabs.convolution.state import BenchState

_VIEWS: dict[SheetOverlay, tuple[str, str]] = {
    "boxes": ("boxes", "Detection: a box, a class and a score for each digit"),
    "masks": ("masks", "Segmentation: the ink of each digit in a colour of its own"),
    "evidence": ("evidence of", "How sure each cell of 4×4 pixels is to be the middle of such a digit"),
}
assert tuple(_VIEWS) == get_args(SheetOverlay)


class SheetSettings(QWidget):
    """The sheet's settings: three buttons, a class, a threshold and a list of networks.

    Attributes:
        networks: The list; it stands beside what the network reads.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = BenchState()
        self._names: dict[int, str] = {}
        self._buttons = {view: ToggleButton(text) for view, (text, _) in _VIEWS.items()}
        for view, button in self._buttons.items():
            button.setObjectName(f"sheet_{view}")
            button.setToolTip(_VIEWS[view][1])
            button.clicked.connect(partial(self._on_view_clicked, view))
        self._digit = named(QComboBox(), "sheet_digit", "The class whose evidence is shown")
        self._digit.addItems([str(digit) for digit in range(10)])
        self._digit.activated.connect(self._on_digit_activated)
        self._threshold = PoseSlider(
            "sheet_threshold",
            "at least so &sure",
            low=0.05,
            high=0.95,
            step=0.01,
            rest=SheetState().threshold,
            unit_suffix="",
            decimals=2,
            parent=self,
        )
        self._threshold.value_changed.connect(self._on_threshold_value_changed)
        self.networks = named(QComboBox(), "sheet_network", "Who reads the sheet window by window")
        self.networks.activated.connect(self._on_networks_activated)
        self._lay_out()

    def show_state(self, bench: BenchState, names: Mapping[int, str]) -> None:
        """Show what is set.

        Args:
            bench: All that is set, the sheet's settings among it.
            names: The chosen networks' names, by slot.
        """
        before, state = self._bench.sheet, bench.sheet
        self._bench = bench
        shown = (before.view, before.digit, before.threshold, before.slot) if self._names == names else ()
        if shown == (state.view, state.digit, state.threshold, state.slot):
            return  # other ink, as at every move of the pen
        for view, button in self._buttons.items():
            button.show_pressed(view == state.view)
        self._digit.setCurrentIndex(state.digit)
        if round(self._threshold.value(), 2) != round(state.threshold, 2):
            self._threshold.set_value(state.threshold)
        if self._names != names:
            self._names = dict(names)
            with QSignalBlocker(self.networks):
                self.networks.clear()
                self.networks.addItems(list(names.values()))
        self.networks.setCurrentIndex(list(names).index(state.slot) if state.slot in names else 0)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(6)
        self._threshold.add_to(grid, 0)
        hbox(Text("Show", None), *self._buttons.values(), self._digit, 12, (grid, 1), spacing=4, on=self)

    def _wish(self, sheet: SheetState) -> None:
        wish(self, Put(replace(self._bench, sheet=sheet)))

    def _on_view_clicked(self, view: SheetOverlay) -> None:
        self._buttons[view].show_pressed(view == self._bench.sheet.view)  # what is shown presses it, not the click
        self._wish(replace(self._bench.sheet, view=view))

    def _on_digit_activated(self, digit: int) -> None:
        self._wish(replace(self._bench.sheet, digit=digit, view="evidence"))

    def _on_threshold_value_changed(self, threshold: float) -> None:
        self._wish(replace(self._bench.sheet, threshold=round(threshold, 2)))

    def _on_networks_activated(self, index: int) -> None:
        self._wish(replace(self._bench.sheet, slot=list(self._names)[index]))
