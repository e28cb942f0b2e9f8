"""What the networks see, and the sliders that move it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QToolButton, QWidget

from digitlab.gui.kit.canvas.field_view import FieldView
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.pose_slider import PoseSlider
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell.actions import Actions
from digitlab.gui.shell.analysis import Analysis, Situation
from digitlab.ink.pose import LIMITS, Pose

_ROWS = {
    # part of the pose: (object name, label, step, unit, decimals)
    "dx": ("pose_dx", "d&x right", 1.0, " px", 1),
    "dy": ("pose_dy", "dy d&own", 1.0, " px", 1),
    "angle_deg": ("pose_angle", "&turn", 1.0, "°", 1),
    "scale": ("pose_scale", "si&ze", 0.01, " x", 2),
}


class PosePanel(QWidget):
    """The field as the networks see it, four sliders and the switch of the preprocessing.

    Signals:
        pose_requested: A Pose.
        centring_requested: Whether to centre first.
    """

    pose_requested = Signal(object)
    centring_requested = Signal(bool)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = FieldView()
        self._seen = Text("what the networks see", SMALL_PT)
        self._seen.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._seen.setFixedWidth(self._seen.fontMetrics().horizontalAdvance("100 % of the ink is outside") + 4)
        self._sliders: dict[str, PoseSlider] = {}
        grid = QGridLayout()
        grid.setVerticalSpacing(4)
        for row, (part, (name, label, step, unit, decimals)) in enumerate(_ROWS.items()):
            low, high = LIMITS[part]
            rest = getattr(Pose(), part)
            slider = PoseSlider(
                name, label, low=low, high=high, step=step, rest=rest, unit_suffix=unit, decimals=decimals, parent=self
            )
            slider.value_changed.connect(self._on_slider_changed)
            slider.add_to(grid, row)
            self._sliders[part] = slider
        self._centring = named(
            QCheckBox("Centred first"),
            "centring",
            tip="Crop the ink, scale it to 20x20 and centre it by mass before the networks see it, as other demonstrations do.\n"
            "It hides the problem: leave it off to see what the networks themselves can do.",
        )
        self._centring.toggled.connect(self.centring_requested)
        reset = QToolButton()
        reset.setDefaultAction(actions.reset_pose)
        reset.setText("Reset all")
        reset.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        switches = hbox(self._centring, STRETCH, reset)
        grid.addLayout(switches, len(_ROWS), 0, 1, 3)
        hbox(
            vbox((self._view, Qt.AlignmentFlag.AlignHCenter), self._seen, STRETCH, spacing=4),
            (grid, 1),
            spacing=8,
            on=self,
        )

    def pose(self) -> Pose:
        """The pose that the sliders show."""
        return Pose(**{part: slider.value() for part, slider in self._sliders.items()})

    def show_situation(self, situation: Situation) -> None:
        """Show the pose and the switch."""
        for part, slider in self._sliders.items():
            slider.set_value(getattr(situation.pose, part))
        with QSignalBlocker(self._centring):
            self._centring.setChecked(situation.centred_first)

    def show_analysis(self, analysis: Analysis) -> None:
        """Show the field, and where ink leaves it."""
        self._view.show_field(None if analysis.situation.drawing.is_empty else analysis.field, analysis.leaving)
        lost = analysis.lost * 100
        outside = f"{max(1.0, lost):.0f} % of the ink is outside"
        self._seen.setText(outside if any(analysis.leaving) else "what the networks see")

    def _on_slider_changed(self, _value: float) -> None:
        self.pose_requested.emit(self.pose())
