"""What the networks see, the sliders that move and change it, and what lies between it and the networks."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QGridLayout, QToolButton, QWidget
from typing_extensions import override

from digitlab.gui.kit.canvas.field_view import FieldView
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.pose_slider import PoseSlider
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell.actions import Actions
from digitlab.gui.shell.analysis import Analysis
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View, wish
from digitlab.gui.shell.wishes import CentreFirst, ChangeInk, CleanFirst, MayRefuse, MovePose, ResetSliders
from digitlab.gui.window.change_list import ChangeList
from digitlab.ink.changes import Changes
from digitlab.ink.pose import LIMITS, STEPS, Pose
from digitlab.language import tr


def _rows() -> dict[str, tuple[str, str, str, int, str]]:
    """Of each part of a pose: object name, label, unit, decimals, what it changes."""
    return {
        "dx": ("pose_dx", tr("right", "a shift"), " px", 1, tr("Shift to the right, also written dx (Alt+X)")),
        "dy": ("pose_dy", tr("d&own"), " px", 1, tr("Shift down, also written dy")),
        "angle_deg": ("pose_angle", tr("&turn"), "°", 1, tr("Turn, a rotation; counter-clockwise")),
        "scale": ("pose_scale", tr("si&ze"), " x", 2, tr("Size, a scaling")),
    }


class PosePanel(View[None]):
    """The field as the networks see it, four sliders and more on demand, and the switches of the preprocessing and of answers."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = FieldView()
        self._caption = Text(tr("what the networks see"), SMALL_PT)
        self._caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._caption.setFixedWidth(
            self._caption.fontMetrics().horizontalAdvance(tr("{percent:.0f} % of the ink is outside", percent=100)) + 4
        )
        self._sliders = {part: self._made_slider(part, *row) for part, row in _rows().items()}
        right = QShortcut(QKeySequence("Alt+X"), self)  # every letter of its word leads elsewhere
        right.activated.connect(self._sliders["dx"].spin.setFocus)
        self._cleaning = named(QCheckBox(tr("Clean the paper")), "cleaning")
        self._cleaning.setToolTip(
            tr(
                "Make the paper white and the ink full before the networks see it: the rim's grey is taken away, light on dark is\n"
                "inverted, and the darkest is full ink. In practice some preprocessing is still recommended, also for CNNs."
            )
        )
        self._cleaning.toggled.connect(self._on_cleaning_toggled)
        self._centring = named(QCheckBox(tr("Centred first")), "centring")
        self._centring.setToolTip(
            tr(
                "Crop the ink, scale it to 20x20 and centre it by mass before the networks see it, as other demonstrations do.\n"
                "It hides the problem: leave it off to see what the networks themselves can do."
            )
        )
        self._centring.toggled.connect(self._on_centring_toggled)
        self._refusing = QCheckBox(tr("May refuse"))
        self._refusing.setObjectName("refusing")
        self._refusing.setToolTip(
            tr(
                "Let a network say “no digit I know” where it finds less evidence than in 99 % of 5,000 held-out digits.\n"
                "Off, it must answer one of ten, whatever is drawn."
            )
        )
        self._refusing.toggled.connect(self._on_refusing_toggled)
        reset = named(QToolButton(), "reset_sliders", tr("Reset sliders"))
        reset.setDefaultAction(actions.reset_pose)
        reset.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        actions.reset_pose.triggered.connect(self._on_reset_pose_triggered)
        moves = QWidget()
        rows = QGridLayout(moves)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setVerticalSpacing(4)
        for row, slider in enumerate(self._sliders.values()):
            slider.add_to(rows, row)
        self._changes = ChangeList(moves)
        self._changes.sliders.changes_moved.connect(self._on_changes_moved)
        self._changes.button.toggled.connect(actions.more_changes.setChecked)
        actions.more_changes.toggled.connect(self._changes.button.setChecked)
        field_column = vbox(
            (self._field, Qt.AlignmentFlag.AlignHCenter),
            self._caption,
            STRETCH,
            self._cleaning,
            self._refusing,
            spacing=4,
        )
        hbox(
            field_column,
            (vbox(self._changes, self._changes.button, hbox(self._centring, STRETCH, reset), spacing=4), 1),
            spacing=8,
            on=self,
        )

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the pose, the changes and the switches."""
        for part, slider in self._sliders.items():
            slider.set_value(getattr(snapshot.situation.pose, part))
        self._changes.show_changes(snapshot.situation.changes)
        with QSignalBlocker(self._cleaning), QSignalBlocker(self._centring), QSignalBlocker(self._refusing):
            self._cleaning.setChecked(snapshot.situation.cleaned_first)
            self._centring.setChecked(snapshot.situation.centred_first)
            self._refusing.setChecked(snapshot.situation.may_refuse)

    @override
    def show_analysis(self, analysis: Analysis) -> None:
        """Show the field, and where ink leaves it."""
        self._field.show_field(None if analysis.situation.drawing.is_empty else analysis.field, analysis.leaving)
        lost = analysis.lost * 100
        outside = tr("{percent:.0f} % of the ink is outside", percent=max(1.0, lost))
        self._caption.setText(outside if any(analysis.leaving) else tr("what the networks see"))

    def _made_slider(self, part: str, name: str, label: str, unit: str, decimals: int, meaning: str) -> PoseSlider:
        low, high = LIMITS[part]
        step, rest = STEPS[part], getattr(Pose(), part)
        slider = PoseSlider(
            name, label, low=low, high=high, step=step, rest=rest, unit_suffix=unit, decimals=decimals, parent=self
        )
        slider.explain(meaning)
        slider.value_changed.connect(self._on_slider_value_changed)
        return slider

    def _on_slider_value_changed(self) -> None:
        wish(self, MovePose(Pose(**{part: slider.value() for part, slider in self._sliders.items()})))

    def _on_changes_moved(self, changes: Changes) -> None:
        wish(self, ChangeInk(changes))

    def _on_cleaning_toggled(self, on: bool) -> None:
        wish(self, CleanFirst(on))

    def _on_centring_toggled(self, on: bool) -> None:
        wish(self, CentreFirst(on))

    def _on_refusing_toggled(self, on: bool) -> None:
        wish(self, MayRefuse(on))

    def _on_reset_pose_triggered(self) -> None:
        wish(self, ResetSliders())
