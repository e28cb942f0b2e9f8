"""More ways to change the digit than moving it: a slider for each change of the table, in the order in which they happen.

Those of plug-ins are made once somebody looks for them: the window is there without their code.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractSpinBox, QGridLayout, QWidget

from digitlab.gui.kit.controls.pose_slider import PoseSlider
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.typeface import set_type
from digitlab.ink.changes import Changes
from digitlab.ink.corruptions import CORRUPTIONS, IN_ORDER, Corruption, in_stages
from digitlab.language import tr

_NARROWEST = 48  # logical pixels of a slider


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
        self._show_kinds(IN_ORDER)

    def show_changes(self, changes: Changes) -> None:
        """Show how much of everything there is; announces nothing."""
        self._changes = changes
        if not changes.as_dict().keys() <= self._sliders.keys():
            self.add_plugins()
        for name, slider in self._sliders.items():
            slider.set_value(changes.level(name))

    def add_plugins(self) -> None:
        """Have a slider for each change that plug-ins bring, too."""
        kinds = in_stages(CORRUPTIONS.values())
        if len(kinds) > len(self._sliders):
            self._show_kinds(kinds)

    def _show_kinds(self, kinds: Sequence[Corruption]) -> None:
        """Have the sliders of all these, from top to bottom; those that are there move."""
        before: QWidget | None = None
        for row, kind in enumerate(kinds):
            if kind.name not in self._sliders:
                self._sliders[kind.name] = made = _made(kind, self)
                made.value_changed.connect(self._on_value_changed)
            slider = self._sliders[kind.name]
            slider.add_to(self._rows, row)
            for widget in (slider.slider, slider.spin):
                if before is not None:
                    self.setTabOrder(before, widget)
                before = widget

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
