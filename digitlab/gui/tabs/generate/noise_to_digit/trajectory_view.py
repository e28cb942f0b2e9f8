"""One trajectory: what is set for it, what is there at a step, and what came of it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QSlider, QWidget

from digitlab.data import mnist
from digitlab.gui.kit.cells.map_grid import MapGrid, MapSheet
from digitlab.gui.kit.cells.map_places import Cell
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import STRETCH, hbox, holder, vbox
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.tabs.generate.generators import GUIDANCE_STEP, MOST_SHOWN_GUIDANCE
from digitlab.gui.tabs.generate.noise_to_digit import words
from digitlab.gui.tabs.generate.noise_to_digit.trajectory import Trajectory
from digitlab.ink.stroke import Image
from digitlab.language import tr

_MOST_ZOOM = 9
_SET_WIDTH = 166  # logical pixels
_SAMPLES_WIDTH = 128  # so that four fit beside each other
_SAMPLES_ACROSS = 4


class TrajectoryView(QWidget):
    """Class and guidance, five pictures in a row, and what the networks read.

    Signals:
        set_requested: Another class, and another guidance.
        pixel_requested: Row and column of a pixel that was clicked.
    """

    set_requested: Emits[int, float] = signal(int, float)
    pixel_requested: Emits[int, int] = signal(int, int)

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        """An empty trajectory; its object names end with its number, from 1."""
        super().__init__(parent)
        self._digit, self._guidance = 0, 0.0
        self._class = named(
            QComboBox(), f"noise_class_{number}", tr("Class"), tr("Which class this trajectory is asked for")
        )
        for label in range(10):
            self._class.addItem(str(label), label)
        self._slider = named(
            QSlider(Qt.Orientation.Horizontal),
            f"noise_guidance_{number}",
            tr("Guidance"),
            tr("How far beyond the class's own velocity it goes, away from that of any digit"),
        )
        self._slider.setRange(0, round(MOST_SHOWN_GUIDANCE / GUIDANCE_STEP))
        self._amount = Text("", None)
        self._amount.setFixedWidth(self._amount.fontMetrics().horizontalAdvance("0.00 "))
        self._read = Text("", SMALL_PT, least_lines=3, top=True)
        self._figures = Text("", SMALL_PT, tone="muted", least_lines=4, top=True)
        self._now, self._velocity, self._end, self._nearest = (MapGrid("", most_zoom=_MOST_ZOOM) for _ in range(4))
        self._samples = MapGrid("", columns=_SAMPLES_ACROSS, most_zoom=3)
        self._lay_out()
        self._class.activated.connect(self._on_class_activated)
        self._slider.valueChanged.connect(self._on_slider_value_changed)
        for picture in (self._now, self._velocity, self._end):
            picture.cell_clicked.connect(self._on_picture_cell_clicked)

    def _lay_out(self) -> None:
        name_part("set", self._class, self._slider)
        name_part("read", self._read)
        name_part("steps_shown", self._now, self._velocity, self._end)
        name_part("nearest", self._nearest)
        self._figures.setToolTip(tr(words.FIGURES))
        name_part("samples", self._samples, self._figures)
        asked = hbox(Text(tr("class"), None), self._class, STRETCH, spacing=4)
        guided = hbox(Text(tr("guidance"), None), self._slider, self._amount, spacing=4)
        left = holder(vbox(asked, guided, self._read, self._figures, STRETCH, spacing=2))
        left.setFixedWidth(_SET_WIDTH)
        self._samples.setMinimumWidth(_SAMPLES_WIDTH)
        pictures = (self._now, self._velocity, self._end, self._samples, self._nearest)
        hbox(left, *((each, 1) for each in pictures), spacing=8, on=self)

    def show_set(self, digit: int, guidance: float) -> None:
        """Show which class is asked for, and with which guidance."""
        self._digit, self._guidance = digit, guidance
        self._class.setCurrentIndex(digit)
        with QSignalBlocker(self._slider):
            self._slider.setValue(round(guidance / GUIDANCE_STEP))
        self._amount.setText(f"{guidance:.2f}")

    def show_trajectory(self, trajectory: Trajectory | None, at: int, pixel: Cell) -> None:
        """Show a trajectory after so many steps, with a pixel marked; None for an empty trajectory."""
        pictures = (self._now, self._velocity, self._end, self._nearest, self._samples)
        if trajectory is None:
            for picture in pictures:
                picture.show_sheet(None)
            self._read.setText("")
            self._figures.setText("")
            return
        time, largest = trajectory.times[at], float(np.abs(trajectory.velocities).max())
        self._now.show_title(tr("x at t = {time:.2f}", time=time))
        self._velocity.show_title(tr("velocity") if trajectory.velocities[at].any() else tr("arrived"))
        self._end.show_title(tr("expected end"))
        self._now.show_sheet(_ink(trajectory.images[at]))
        self._velocity.show_sheet(MapSheet(trajectory.velocities[at][None], signed=True, limits=np.array([largest])))
        self._end.show_sheet(_ink(trajectory.ends[at]))
        for picture in (self._now, self._velocity, self._end):
            picture.show_mark(pixel)
        self._samples.show_title(words.samples_title(trajectory))
        self._samples.show_sheet(MapSheet.of_ink(trajectory.samples))
        self._show_nearest(trajectory)
        self._read.setText(words.read_at(trajectory, at))
        self._figures.setText(words.figures(trajectory))

    def _show_nearest(self, trajectory: Trajectory) -> None:
        nearest = trajectory.nearest
        self._nearest.show_title(tr("nearest digit"))
        if nearest is None:
            self._nearest.show_sheet(None)
        else:
            self._nearest.show_sheet(_ink(mnist.load("train").fields(nearest.number), words.nearest_name(nearest)))

    def _on_class_activated(self, digit: int) -> None:
        self.set_requested.emit(digit, self._guidance)

    def _on_slider_value_changed(self, value: int) -> None:
        self.set_requested.emit(self._digit, value * GUIDANCE_STEP)

    def _on_picture_cell_clicked(self, _map: int, row: int, column: int) -> None:
        self.pixel_requested.emit(row, column)


def _ink(image: Image, name: str = "") -> MapSheet:
    """One (28, 28) image as ink on paper, with what stands below it; what lies beyond paper or ink is shown as either."""
    return MapSheet.of_ink(image[None].clip(0, 1), (name,) if name else ())
