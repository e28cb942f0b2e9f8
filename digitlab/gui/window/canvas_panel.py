"""The canvas with the tools that draw on it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDoubleSpinBox, QToolButton, QWidget
from typing_extensions import override

from digitlab.gui.kit.canvas.pose_canvas import PoseCanvas
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.shell.actions import Actions
from digitlab.gui.shell.analysis import Analysis
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View, wish
from digitlab.gui.shell.wishes import MovePose
from digitlab.gui.shell.words import other_classes
from digitlab.ink.pose import Pose
from digitlab.ink.raster import render
from digitlab.ink.stroke import PEN_WIDTH
from digitlab.language import mark, tr

_DRAW, _NOTHING_TO_MOVE = (
    mark("Draw a digit here"),
    mark("There is nothing to move yet: draw a digit with the pen first"),
)
_DRAW_ANY, _NOTHING_TO_MOVE_YET = mark("Draw here"), mark("There is nothing to move yet: draw with the pen first")
_DRAW_MOVED = mark("Draw here: your ink will be moved as the sliders say")


class CanvasPanel(View[None]):
    """Where one draws.

    Attributes:
        canvas: The paper, whose ink the window takes to the session and back.
    """

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = PoseCanvas()
        self.canvas.setObjectName("canvas")
        self.canvas.setAccessibleName(tr("Canvas"))
        self.canvas.set_placeholder(tr(_DRAW))
        self.canvas.pose_changed.connect(self._on_canvas_pose_changed)
        self._awaits_field = self._has_hand = False
        self._is_of_digits, self._is_moved = True, False
        self._pen_width = self._made_pen_width()
        actions.eraser.toggled.connect(self.canvas.set_erasing)
        actions.hand.toggled.connect(self._on_hand_toggled)
        tools = (actions.pen, actions.eraser, actions.hand)
        commands = (actions.undo, actions.redo, actions.clear, actions.open, actions.paste)
        vbox(
            (self.canvas, 1),
            hbox(*map(_button, tools), self._pen_width, STRETCH, *map(_button, commands), spacing=4),
            spacing=4,
            on=self,
        )

    def pen_width(self) -> float:
        """The pen's width in field pixels."""
        return self._pen_width.value()

    def set_pen_width(self, width: float) -> None:
        """Show and use a pen width."""
        with QSignalBlocker(self._pen_width):
            self._pen_width.setValue(width)
        self.canvas.set_pen_width(width)

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show at once where the ink lies now, unless that takes long to work out."""
        drawing, pose = (now := snapshot.situation).drawing, now.pose
        is_of_digits = not other_classes(snapshot) and (now.truth is None or now.truth_classes.are_digits)
        if (is_of_digits, not pose.is_identity) != (self._is_of_digits, self._is_moved):
            self._is_of_digits, self._is_moved = is_of_digits, not pose.is_identity
            self._show_placeholder()
        is_as_it_is = not now.changes and not now.centred_first
        self._awaits_field = False
        self.canvas.show_pose(pose, is_apart=now.centred_first)
        if pose.is_identity and is_as_it_is:
            self.canvas.show_as_drawn()
        elif drawing.bitmap is None and is_as_it_is:
            self.canvas.show_at(pose)
        elif drawing.strokes:
            self._awaits_field = True
        else:
            field = render(now.viewing.inked(drawing), pose)
            self.canvas.show_as_seen(now.viewing.seen(field) if now.centred_first else now.viewing.on_paper(field))

    @override
    def show_analysis(self, analysis: Analysis) -> None:
        """Show strokes that are more than moved: on their paper, which the networks see cleaned, or centred, as they see it."""
        if self._awaits_field:
            self.canvas.show_as_seen(analysis.field if analysis.situation.centred_first else analysis.on_paper)

    def _on_canvas_pose_changed(self, pose: Pose) -> None:
        wish(self, MovePose(pose))

    def _on_hand_toggled(self, has_hand: bool) -> None:
        self.canvas.set_hand(has_hand)
        self._has_hand = has_hand
        self._show_placeholder()

    def _show_placeholder(self) -> None:
        """Say what to do with the blank paper."""
        draw, nothing = (_DRAW, _NOTHING_TO_MOVE) if self._is_of_digits else (_DRAW_ANY, _NOTHING_TO_MOVE_YET)
        self.canvas.set_placeholder(tr(nothing if self._has_hand else _DRAW_MOVED if self._is_moved else draw))

    def _made_pen_width(self) -> QDoubleSpinBox:
        width = QDoubleSpinBox()
        width.setObjectName("pen_width")
        width.setAccessibleName(tr("Pen width"))
        width.setRange(0.5, 6.0)
        width.setSingleStep(0.2)
        width.setDecimals(1)
        width.setValue(PEN_WIDTH)
        width.setSuffix(" px")
        width.valueChanged.connect(self.canvas.set_pen_width)
        return width


def _button(action: QAction) -> QToolButton:
    button = named(QToolButton(), action.objectName().removesuffix("_action"), action.text().replace("&", ""))
    button.setDefaultAction(action)
    button.setIconSize(QSize(20, 20))
    button.setAutoRaise(True)
    return button
