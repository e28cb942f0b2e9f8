"""What both trajectories share: which flow, how many steps, which noise, and where it begins."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QButtonGroup, QComboBox, QSlider, QSpinBox, QWidget

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.controls.toggle_button import ToggleButton, toggles
from digitlab.gui.kit.layout import STRETCH, hbox
from digitlab.gui.kit.text import Text
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.generate.generators import DENSE, FLOW, MOST_SEED
from digitlab.gui.tabs.generate.noise_to_digit.work import STEPS, NoiseSettings
from digitlab.language import tr

_FLOWS = {FLOW: "CNN", DENSE: "MLP"}
_TIMES = 20  # steps of the slider from 0 to 1


class NoiseControls(QWidget):
    """Lists, buttons and a slider in a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = NoiseSettings()
        self._flow = named(QComboBox(), "noise_flow", tip=tr("Which flow draws: of convolutions, or of dense layers"))
        self._flow.setAccessibleName(tr("Flow"))
        for name, text in _FLOWS.items():
            self._flow.addItem(text, name)
        self._seed = named(
            QSpinBox(), "noise_seed", tr("Seed of the noise"), tr("Other noise, another digit of the same class")
        )
        self._seed.setRange(0, MOST_SEED)
        self._steps = QButtonGroup(self)
        steps = toggles(self._steps, {n: str(n) for n in STEPS}, 8, "steps", [f"noise_steps_{n}" for n in STEPS])
        for count, button in zip(STEPS, steps, strict=True):
            button.setToolTip(tr("Go from noise to the digit in %n step(s)", "", count))
        self._start = named(
            ToggleButton(tr("From my drawing")),
            "noise_start",
            tip=tr("Begin with your drawing, with noise laid over it"),
        )
        self._time = named(
            QSlider(Qt.Orientation.Horizontal),
            "noise_time",
            tr("How much of the drawing"),
            tr("Where on the way it begins"),
        )
        self._time.setRange(0, _TIMES - 1)
        self._time.setFixedWidth(76)
        self._at = Text("", None)
        self._at.setFixedWidth(self._at.fontMetrics().horizontalAdvance("t = 0.00 "))
        name_part("start", self._start, self._time, self._at)
        name_part("steps", *steps)
        hbox(
            self._flow,
            hbox(Text(tr("steps"), None), *steps, spacing=4),
            hbox(Text(tr("seed"), None), self._seed, spacing=4),
            hbox(self._start, self._time, self._at, spacing=4),
            STRETCH,
            spacing=10,
            on=self,
        )
        self._flow.activated.connect(self._on_flow_activated)
        self._seed.valueChanged.connect(self._on_seed_value_changed)
        self._steps.idClicked.connect(self._on_steps_id_clicked)
        self._start.clicked.connect(self._on_start_clicked)
        self._time.valueChanged.connect(self._on_time_value_changed)

    def show_settings(self, settings: NoiseSettings) -> None:
        """Show what is set."""
        self._settings = settings
        self._flow.setCurrentIndex(self._flow.findData(settings.generator))
        self._steps.button(settings.steps).setChecked(True)
        self._start.show_pressed(settings.start == "drawing")
        for field, value in ((self._seed, settings.seed), (self._time, round(settings.time * _TIMES))):
            with QSignalBlocker(field):
                field.setValue(value)
        self._time.setEnabled(settings.start == "drawing")
        self._at.setText(f"t = {settings.time if settings.start == 'drawing' else 0:.2f}")

    def _on_flow_activated(self) -> None:
        wish(self, Put(replace(self._settings, generator=cast(str, self._flow.currentData()))))

    def _on_seed_value_changed(self, seed: int) -> None:
        wish(self, Put(replace(self._settings, seed=seed)))

    def _on_steps_id_clicked(self, steps: int) -> None:
        wish(self, Put(replace(self._settings, steps=steps, position=steps // 2)))

    def _on_start_clicked(self, pressed: bool) -> None:
        wish(self, Put(replace(self._settings, start="drawing" if pressed else "noise")))

    def _on_time_value_changed(self, value: int) -> None:
        wish(self, Put(replace(self._settings, time=value / _TIMES)))
