"""All other changes that digits can learn from: a choice of one, how far it goes, and which ones go how far."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QWidget

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.wheel import leave_wheel
from digitlab.gui.kit.layout import hbox
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.text import Text, as_plain
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.ink.changes import in_order
from digitlab.ink.corruptions import CORRUPTIONS
from digitlab.language import mark, tr
from digitlab.training.recipe import possible_changes

_TIP = mark("What else is done to digits: choose a change, and beside it how far it goes")


class ChangesRow(QWidget):
    """One line for a whole table: the limit of the change that is chosen, and those of all others in words.

    Signals:
        limits_changed: Limits by name, when one of them is another; what is at rest is not done.
    """

    limits_changed: Emits[Mapping[str, float]] = signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limits: Mapping[str, float] = {}
        self._kind = named(QComboBox(), "augment_change", tr("Change"), tr(_TIP))
        for name in possible_changes():
            self._kind.addItem(tr(CORRUPTIONS[name].words), name)
        self._limit = named(QDoubleSpinBox(), "augment_limit", tr("How far it goes"))
        self._limit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._limit.setKeyboardTracking(False)  # each key would have the number written anew under the cursor
        self._said = Text("", SMALL_PT, tone="muted", narrow=True)
        label = Text(tr("and"), SMALL_PT)
        label.setBuddy(self._kind)
        label.setToolTip(tr(_TIP))
        leave_wheel(self._kind, self._limit)
        hbox(label, self._kind, self._limit, (self._said, 1), spacing=8, on=self)
        self._show()
        self._kind.currentIndexChanged.connect(self._show)
        self._limit.valueChanged.connect(self._on_limit_value_changed)

    def show_limits(self, limits: Mapping[str, float]) -> None:
        """Show how far everything goes; announces nothing. With other limits, one of them comes to the front."""
        is_other, self._limits = limits != self._limits, limits
        if is_other and limits and self._kind.currentData() not in limits:
            with QSignalBlocker(self._kind):
                self._kind.setCurrentIndex(self._kind.findData(next(iter(limits))))
        self._show()

    def _show(self) -> None:
        kind = CORRUPTIONS[self._kind.currentData()]
        low, high = (f"{each:g}".replace("-", "−") for each in kind.range)
        with QSignalBlocker(self._limit):
            self._limit.setDecimals(2 if kind.step < 0.1 else 1)
            self._limit.setRange(*kind.range)
            self._limit.setSingleStep(5 * kind.step if kind.step < 1 else 1.0)
            self._limit.setSuffix(" px" if kind.unit == "px" else "")
            self._limit.setValue(self._limits.get(kind.name, kind.rest))
        tip = tr(
            "{meaning}: every level between {rest:g} and this limit is equally likely. From {low} to {high} "
            "{unit}; {rest:g} does nothing.",
            meaning=tr(kind.meaning),
            rest=kind.rest,
            low=low,
            high=high,
            unit=tr(kind.unit),
        )
        self._limit.setToolTip(as_plain(tip))
        said = (f"{tr(CORRUPTIONS[name].seen(limit))} {limit:g}" for name, limit in self._limits.items())
        self._said.setText(" · ".join(said).replace("-", "−") or tr("no other change"))

    def _on_limit_value_changed(self, limit: float) -> None:
        # Noted here already: when the answer comes it is no other recipe, and the choice stays, be it at rest.
        self._limits = in_order({**self._limits, self._kind.currentData(): round(limit, 2)})
        self.limits_changed.emit(self._limits)
