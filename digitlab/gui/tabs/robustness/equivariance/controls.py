"""The student's own layer: what lies beyond its border, how it samples, what it looks for, and by how much the ink is moved."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QGridLayout, QSpinBox, QWidget

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.pose_slider import PoseSlider
from digitlab.gui.kit.layout import vbox
from digitlab.gui.kit.text import Text, as_plain
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.robustness.equivariance.work import EquivarianceState
from digitlab.language import mark, tr
from digitlab.measure.equivariance import KERNELS, LEARNED, MOST_SHIFT, EquivarianceSettings

PADDINGS = {
    "endless": mark("endless paper"),
    "circular": mark("a ring"),
    "zeros": mark("zeros"),
    "replicate": mark("the last pixel"),
    "none": mark("nothing"),
}
POOLINGS = {
    "none": mark("none"),
    "max": mark("maximum"),
    "average": mark("average"),
    "antialiased": mark("anti-aliased"),
}

PRESETS: dict[str, EquivarianceSettings] = {
    mark("Theory: endless paper"): EquivarianceSettings(),
    mark("Borders break it"): EquivarianceSettings(padding="zeros", dx=0, dy=MOST_SHIFT),
    mark("Stride breaks it"): EquivarianceSettings(stride=2),
    mark("Pooling breaks it"): EquivarianceSettings(pooling="max"),
    mark("Anti-aliasing mends much of it"): EquivarianceSettings(pooling="antialiased"),
}
"""Settings to begin with, by what they show."""


class EquivarianceControls(QWidget):
    """Shows settings, and wishes for others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = EquivarianceSettings()
        self._kernel = _choice("kernel", {name: name for name in KERNELS} | {LEARNED: mark("learned filter")})
        self._number = named(QSpinBox(), "learned_filter", tr("Learned filter"))
        self._number.setPrefix(tr("filter "))
        self._number.setMinimum(1)
        self._padding = _choice("padding", PADDINGS)
        self._stride = _choice(
            "stride", {1: mark("every pixel"), 2: mark("every 2nd pixel"), 3: mark("every 3rd pixel")}
        )
        self._relu = named(QCheckBox(tr("ReLU after it")), "relu")
        self._pooling = _choice("pooling", POOLINGS)
        self._shifts = {name: self._slider(name, label) for name, label in (("dx", tr("right")), ("dy", tr("down")))}
        self._lay_out()
        self.show_settings(self._settings)
        for choice in (self._kernel, self._padding, self._stride, self._pooling):
            choice.currentIndexChanged.connect(self._on_changed)
        self._number.valueChanged.connect(self._on_changed)
        self._relu.toggled.connect(self._on_changed)
        for slider in self._shifts.values():
            slider.value_changed.connect(self._on_changed)

    def _slider(self, name: str, label: str) -> PoseSlider:
        return PoseSlider(
            f"equivariance_{name}",
            label,
            low=-MOST_SHIFT,
            high=MOST_SHIFT,
            step=1,
            rest=0,
            unit_suffix=" px",
            decimals=0,
            parent=self,
        )

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(4)
        form.setHorizontalSpacing(8)
        rows = {
            tr("Kernel"): (self._kernel, self._number),
            tr("Looks at"): (self._stride,),
            tr("Beyond"): (self._padding, self._relu),
        }
        for name, widgets in {**rows, tr("Pooling"): (self._pooling,)}.items():
            for place, widget in enumerate(widgets):
                label = Text("" if place else name, None)
                label.setBuddy(widget)
                form.addRow(label, widget)
        shifts = QGridLayout()
        shifts.setVerticalSpacing(4)
        for row, slider in enumerate(self._shifts.values()):
            slider.add_to(shifts, row)
        vbox(form, shifts, spacing=4, on=self)

    def show_settings(self, settings: EquivarianceSettings) -> None:
        """Show the settings of the layer and of the shift."""
        self._settings = settings
        values = {
            self._kernel: settings.kernel,
            self._padding: settings.padding,
            self._stride: settings.stride,
            self._pooling: settings.pooling,
        }
        for choice, value in values.items():
            with QSignalBlocker(choice):
                choice.setCurrentIndex(choice.findData(value))
        with QSignalBlocker(self._relu):
            self._relu.setChecked(settings.relu)
        with QSignalBlocker(self._number):
            self._number.setMaximum(max(self._number.maximum(), settings.number + 1))
            self._number.setValue(settings.number + 1)
        for name, slider in self._shifts.items():
            slider.set_value(getattr(settings, name))
        self._number.setEnabled(settings.kernel == LEARNED)

    def show_filters(self, count: int, network: str) -> None:
        """Say how many learned filters there are to choose from, and whose."""
        tip = (
            tr("A filter that the first layer of {network} has learned", network=network)
            if count
            else tr("No CNN with small filters is chosen")
        )
        self._kernel.setItemData(self._kernel.findData(LEARNED), as_plain(tip), Qt.ItemDataRole.ToolTipRole)
        self._number.setToolTip(as_plain(tip))
        with QSignalBlocker(self._number):
            self._number.setMaximum(max(1, count))

    def _on_changed(self) -> None:
        settings = replace(
            self._settings,
            kernel=self._kernel.currentData(),
            number=self._number.value() - 1,
            padding=self._padding.currentData(),
            stride=self._stride.currentData(),
            pooling=self._pooling.currentData(),
            relu=self._relu.isChecked(),
            **{name: round(slider.value()) for name, slider in self._shifts.items()},
        )
        wish(self, Put(EquivarianceState(settings)))


def _choice(name: str, items: dict[str, str] | dict[int, str]) -> QComboBox:
    choice = named(QComboBox(), name)
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(9)
    for value, text in items.items():
        choice.addItem(tr(text), value)
    return choice
