"""More ways to change the digit than moving it: a slider for each change of the table, in the order in which they happen.

They are made once somebody looks for them or something is changed: the window is there sooner, and without the code of plug-ins.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractSpinBox, QGridLayout, QWidget

from digitlab.gui.kit.controls.pose_slider import PoseSlider
from digitlab.gui.kit.controls.undo_keys import leave_undo
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.typeface import set_type, typeface, zoom_of
from digitlab.gui.kit.zoom import zoom
from digitlab.ink.changes import Changes
from digitlab.ink.corruptions import CORRUPTIONS, IN_ORDER, Corruption, in_stages
from digitlab.language import tr

_NARROWEST = 48  # logical pixels of a slider
_BESIDE_NAME = 113  # of all else in a row, where the slider is at its narrowest and the number the longest


class ChangeSliders(QWidget):
    """The sliders, close together.

    Signals:
        changes_moved: All changes, when one of them has another level.
    """

    changes_moved: Emits[Changes] = signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes = Changes()
        self._rows = QGridLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setVerticalSpacing(0)
        self._sliders: dict[str, PoseSlider] = {}
        metrics = QFontMetrics(typeface(self, SMALL_PT))  # so that nothing beside them moves once they are there
        self.setMinimumWidth(max(metrics.horizontalAdvance(tr(kind.words)) for kind in IN_ORDER) + _BESIDE_NAME)

    def show_changes(self, changes: Changes) -> None:
        """Show how much of everything there is; announces nothing."""
        self._changes = changes
        if not changes.as_dict().keys() <= self._sliders.keys():
            self.make()
        for name, slider in self._sliders.items():
            slider.set_value(changes.level(name))

    def make(self) -> None:
        """Have a slider for each change that there is, from top to bottom, unless they are there."""
        if self._sliders:
            return
        before: QWidget = self
        while before.focusPolicy() == Qt.FocusPolicy.NoFocus:  # which has no place among those that the Tab key knows
            before = before.previousInFocusChain() or self
            if before is self:
                break
        for row, kind in enumerate(in_stages(CORRUPTIONS.values())):
            self._sliders[kind.name] = slider = _made(kind, self)
            slider.value_changed.connect(self._on_value_changed)
            slider.add_to(self._rows, row)
            for widget in (slider.slider, slider.spin):
                self.setTabOrder(before, widget)
                before = widget
        leave_undo(self)
        zoom(self, zoom_of(self.window()))

    def _on_value_changed(self, level: float) -> None:
        name = next(name for name, slider in self._sliders.items() if slider is self.sender())
        self.changes_moved.emit(self._changes.with_level(name, round(level, 2)))


def _made(kind: Corruption, parent: QObject) -> PoseSlider:
    low, high = kind.reach
    slider = PoseSlider(
        f"change_{kind.name}",
        tr(kind.words),
        low=low,
        high=high,
        step=kind.step,
        rest=kind.rest,
        unit_suffix=" px" if kind.unit == "px" else "",
        decimals=2 if kind.step < 0.1 else 1 if kind.step < 1 else 0,
        parent=parent,
    )
    slider.explain(tr(kind.meaning))
    slider.slider.setMinimumWidth(_NARROWEST)
    for widget in (slider.label, slider.spin):
        set_type(widget, SMALL_PT)
    slider.spin.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
    return slider
