"""How the input that excites a unit most is looked for."""

from __future__ import annotations

from typing import Literal

from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QSpinBox, QWidget

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.pose_slider import PoseSlider
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.measure.activation_maximisation import MOST_JITTER_PX, MaximisationSettings

Start = Literal["noise", "drawing"]

_REST = MaximisationSettings()
_STARTS = {"noise": "from noise", "drawing": "from the drawing"}
_PLACES = {"strongest": "its strongest place", "everywhere": "everywhere at once"}


class MaximisationControls(QWidget):
    """Two lists, three sliders and a seed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start = _choice("ascent_start", "Where it starts", _STARTS)
        self._place = _choice("ascent_place", "What of the unit's map shall be large", _PLACES)
        self._seed = named(QSpinBox(), "ascent_seed", "Seed of the noise")
        self._seed.setRange(0, 999)
        self._smoothness = _share("smoothness", "Smoothness", _REST.smoothness)
        self._ink = _share("ink_cost", "Cost of ink", _REST.ink_cost)
        self._jitter = PoseSlider(
            "jitter",
            "Jitter",
            low=0,
            high=MOST_JITTER_PX,
            step=1,
            rest=_REST.jitter_px,
            unit_suffix=" px",
            decimals=0,
            parent=self,
        )
        self._smoothness.setParent(self)
        self._ink.setParent(self)
        seed = QLabel("seed")
        seed.setBuddy(self._seed)
        grid = QGridLayout()
        grid.setSpacing(4)
        for row, slider in enumerate((self._smoothness, self._ink, self._jitter)):
            slider.add_to(grid, row)
        vbox(hbox((self._start, 1), seed, self._seed, spacing=4), self._place, grid, spacing=4, on=self)

    def start(self) -> Start:
        """Where it starts."""
        start: Start = self._start.currentData()
        return start

    def settings(self) -> MaximisationSettings:
        """What is set."""
        return MaximisationSettings(
            place=self._place.currentData(),
            smoothness=self._smoothness.value(),
            ink_cost=self._ink.value(),
            jitter_px=round(self._jitter.value()),
            seed=self._seed.value(),
        )

    def show_units(self, *, are_maps: bool) -> None:
        """Whether the unit has a map of several cells to choose from."""
        self._place.setEnabled(are_maps)


def _choice(name: str, meaning: str, texts: dict[str, str]) -> QComboBox:
    choice = named(QComboBox(), name, meaning, meaning)
    for data, text in texts.items():
        choice.addItem(text, data)
    return choice


def _share(name: str, label: str, rest: float) -> PoseSlider:
    return PoseSlider(name, label, low=0.0, high=1.0, step=0.05, rest=rest, unit_suffix="", decimals=2)
