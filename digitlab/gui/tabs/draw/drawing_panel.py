"""The canvas with the tools that draw on it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QDoubleSpinBox, QToolButton, QWidget

from digitlab.gui.kit.canvas.canvas import Canvas
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.shell.actions import Actions
from digitlab.gui.shell.analysis import Analysis, Situation
from digitlab.ink.stroke import PEN_WIDTH


class DrawingPanel(QWidget):
    """Where one draws.

    Signals:
        strokes_changed: A Drawing: the ink so far, while the pen is down.
        stroke_finished: A Drawing: the pen was lifted.
    """

    strokes_changed = Signal(object)
    stroke_finished = Signal(object)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = Canvas()
        self.canvas.setObjectName("canvas")
        self.canvas.setAccessibleName("Canvas")
        self.canvas.set_placeholder("Draw a digit here")
        self.canvas.drawing_changed.connect(self.strokes_changed)
        self.canvas.stroke_finished.connect(self.stroke_finished)
        self._width = self._made_width()
        self._tools = QActionGroup(self)
        for action in (actions.pen, actions.eraser):
            self._tools.addAction(action)
        actions.eraser.toggled.connect(self.canvas.set_erasing)
        vbox(
            (self.canvas, 1),
            hbox(
                *(_button(action) for action in (actions.pen, actions.eraser)),
                self._width,
                STRETCH,
                *(
                    _button(action)
                    for action in (actions.undo, actions.redo, actions.clear, actions.open, actions.paste)
                ),
                spacing=4,
            ),
            spacing=4,
            on=self,
        )

    def _made_width(self) -> QDoubleSpinBox:
        width = named(
            QDoubleSpinBox(),
            "pen_width",
            "Pen width in field pixels",
            f"Pen width in pixels of the 28x28 field, 0.5 to 6.0; MNIST's own pens were about {PEN_WIDTH}",
        )
        width.setRange(0.5, 6.0)
        width.setSingleStep(0.2)
        width.setDecimals(1)
        width.setValue(PEN_WIDTH)
        width.setSuffix(" px")
        width.valueChanged.connect(self.canvas.set_pen_width)
        return width

    def pen_width(self) -> float:
        """The pen's width in field pixels."""
        return self._width.value()

    def set_pen_width(self, width: float) -> None:
        """Show and use a pen width."""
        with QSignalBlocker(self._width):
            self._width.setValue(width)
        self.canvas.set_pen_width(width)

    def show_situation(self, situation: Situation) -> None:
        """Show the ink as it was drawn."""
        self.canvas.set_drawing(situation.drawing)

    def show_analysis(self, analysis: Analysis) -> None:
        """Show, faintly, where the sliders have moved the ink."""
        moved = analysis.situation.centred_first or not analysis.situation.pose.is_identity
        self.canvas.set_ghost(analysis.field if moved and not analysis.is_blank else None)


def _button(action: QAction) -> QToolButton:
    button = named(QToolButton(), action.objectName().removesuffix("_action"), action.text().replace("&", ""))
    button.setDefaultAction(action)
    button.setIconSize(QSize(20, 20))
    button.setAutoRaise(True)
    return button
