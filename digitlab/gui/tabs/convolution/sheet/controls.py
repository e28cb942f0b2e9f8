"""What one draws on the sheet with, what can be laid onto it, what is shown over it, and who reads it window by window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import get_args

from PySide6.QtCore import QSignalBlocker, QSize
from PySide6.QtWidgets import QComboBox, QGridLayout, QSpinBox, QToolButton, QWidget

from digitlab.gui.kit.controls.named import named, named_button
from digitlab.gui.kit.controls.pose_slider import PoseSlider
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.kit.icons import icon
from digitlab.gui.kit.layout import STRETCH, hbox
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import current_theme
from digitlab.gui.kit.themed import follow_theme
from digitlab.gui.shell.history import Steps
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.undo_buttons import UndoButtons
from digitlab.gui.shell.view import wish, wish_on_click
from digitlab.gui.shell.wishes import Put, Wish
from digitlab.gui.tabs.convolution.page_states import SheetOverlay, SheetState
from digitlab.gui.tabs.convolution.sheet.sheet_canvas import ClearSheet
from digitlab.gui.tabs.convolution.state import BenchState
from digitlab.language import mark, tr

_FEWEST, _MOST = 3, 8
_TOOLS = {
    "eraser": (mark("Eraser"), mark("Erase ink; the right mouse button does this, too")),
    "clear": (mark("Clear"), mark("Take all ink off the sheet (Ctrl+L while one draws on it)")),
}

_VIEWS: dict[SheetOverlay, tuple[str, str]] = {
    "boxes": (mark("boxes"), mark("Detection: a box, a class and a score for each digit")),
    "candidates": (
        mark("candidates"),
        mark("Before suppression: a box for every class and cell of 4×4 pixels that is sure enough"),
    ),
    "masks": (mark("masks"), mark("Segmentation: the ink of each digit in a colour of its own")),
    "evidence": (mark("evidence of"), mark("How sure each cell of 4×4 pixels is to be the middle of such a digit")),
}
assert tuple(_VIEWS) == get_args(SheetOverlay)


@dataclass(frozen=True, slots=True)
class ScatterDigits(Wish):
    """Replace the sheet by so many test digits at random places."""

    count: int


class SheetTools(QWidget):
    """Eraser, undo, redo, clear; test digits, the drawing; save.

    Signals:
        erasing_requested: Whether strokes to come take ink away.
        patch_requested: Whether the drawing is to be laid onto the sheet.
    """

    erasing_requested: Emits[bool] = signal(bool)
    patch_requested: Emits[bool] = signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = {name: _button(name, tr(says), tr(tip)) for name, (says, tip) in _TOOLS.items()}
        self._buttons["eraser"].setCheckable(True)
        scatter = named_button(
            "sheet_scatter",
            tr("Scatter test digits"),
            tip=tr("Replace the sheet by MNIST's test digits at random places, sizes and turns"),
        )
        self._count = named(QSpinBox(), "sheet_count", tr("How many test digits"))
        self._count.setRange(_FEWEST, _MOST)
        self._count.setValue(5)
        self._patch = named(
            ToggleButton(tr("Put my drawing here")),
            "sheet_patch",
            tip=tr("Then click a place on the sheet: the drawing of the canvas on the left is laid there"),
        )
        self._steps = UndoButtons("sheet_undo", "sheet_redo", 20)
        hbox(
            self._buttons["eraser"],
            self._steps,
            self._buttons["clear"],
            12,
            scatter,
            self._count,
            12,
            self._patch,
            STRETCH,
            SaveButton(),
            spacing=4,
            on=self,
        )
        self._buttons["eraser"].toggled.connect(self.erasing_requested)
        wish_on_click(self._buttons["clear"], ClearSheet)
        scatter.clicked.connect(self._on_scatter_clicked)
        self._patch.clicked.connect(self.patch_requested)
        follow_theme(self, self._retint)

    def show_steps(self, steps: Steps, *, can_clear: bool) -> None:
        """Show what can be done."""
        self._steps.show_steps(steps)
        self._buttons["clear"].setEnabled(can_clear)

    def show_patch(self, *, held: bool, has_drawing: bool) -> None:
        """Show whether there is a drawing, and whether it waits for a place."""
        self._patch.setEnabled(has_drawing)
        self._patch.show_pressed(held)

    def _retint(self) -> None:
        theme = current_theme(self)
        for name, button in self._buttons.items():
            button.setIcon(icon(name, theme))

    def _on_scatter_clicked(self) -> None:
        wish(self, ScatterDigits(self._count.value()))


def _button(name: str, says: str, tip: str) -> QToolButton:
    button = named(QToolButton(), f"sheet_{name}", says, tip)
    button.setIconSize(QSize(20, 20))
    button.setAutoRaise(True)
    return button


class SheetSettings(QWidget):
    """The sheet's settings: four buttons, a class, a threshold, an overlap and a list of networks.

    Attributes:
        networks: The list; it stands beside what the network reads.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = BenchState()
        self._names: dict[int, str] = {}
        self._buttons = {view: ToggleButton(tr(text)) for view, (text, _) in _VIEWS.items()}
        for view, button in self._buttons.items():
            button.setObjectName(f"sheet_{view}")
            button.setToolTip(tr(_VIEWS[view][1]))
            button.clicked.connect(partial(self._on_view_clicked, view))
        self._digit = named(QComboBox(), "sheet_digit", tr("The class whose evidence is shown"))
        self._digit.addItems([str(digit) for digit in range(10)])
        self._digit.activated.connect(self._on_digit_activated)
        self._threshold = PoseSlider(
            "sheet_threshold",
            tr("at least so &sure"),
            low=0.05,
            high=0.95,
            step=0.01,
            rest=SheetState().threshold,
            unit_suffix="",
            decimals=2,
            parent=self,
        )
        self._overlap = PoseSlider(
            "sheet_overlap",
            tr("overlap at most"),
            low=0.0,
            high=1.0,
            step=0.05,
            rest=SheetState().overlap,
            unit_suffix="",
            decimals=2,
            parent=self,
        )
        self._overlap.explain(
            tr(
                "Of two boxes that share more than this of the smaller one, the less sure one is suppressed, "
                "and so is, however large this is, a cell beside a surer one of its class"
            )
        )
        self._threshold.value_changed.connect(self._on_threshold_value_changed)
        self._overlap.value_changed.connect(self._on_overlap_value_changed)
        self.networks = named(QComboBox(), "sheet_network", tr("Who reads the sheet window by window"))
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
        if self._names == names and replace(before, ink=state.ink) == state:
            return  # other ink, as at every move of the pen
        for view, button in self._buttons.items():
            button.show_pressed(view == state.view)
        self._digit.setCurrentIndex(state.digit)
        if round(self._threshold.value(), 2) != round(state.threshold, 2):
            self._threshold.set_value(state.threshold)
        if round(self._overlap.value(), 2) != round(state.overlap, 2):
            self._overlap.set_value(state.overlap)
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
        self._overlap.add_to(grid, 1)
        hbox(Text(tr("Show"), None), *self._buttons.values(), self._digit, 12, (grid, 1), spacing=4, on=self)

    def _wish(self, sheet: SheetState) -> None:
        wish(self, Put(replace(self._bench, sheet=sheet)))

    def _on_view_clicked(self, view: SheetOverlay) -> None:
        self._buttons[view].show_pressed(view == self._bench.sheet.view)  # what is shown presses it, not the click
        self._wish(replace(self._bench.sheet, view=view))

    def _on_digit_activated(self, digit: int) -> None:
        self._wish(replace(self._bench.sheet, digit=digit, view="evidence"))

    def _on_threshold_value_changed(self, threshold: float) -> None:
        self._wish(replace(self._bench.sheet, threshold=round(threshold, 2)))

    def _on_overlap_value_changed(self, overlap: float) -> None:
        self._wish(replace(self._bench.sheet, overlap=round(overlap, 2)))

    def _on_networks_activated(self, index: int) -> None:
        self._wish(replace(self._bench.sheet, slot=list(self._names)[index]))
