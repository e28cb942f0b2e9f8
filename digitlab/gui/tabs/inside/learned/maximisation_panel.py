"""The input that excites a unit most, as it is found: the image, the activation, and what the networks make of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitlab.gui.kit.canvas.field_view import FieldView
from digitlab.gui.kit.controls.named import named_button
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.tabs.inside.learned import words as learned_words
from digitlab.gui.tabs.inside.learned.activation_line import ActivationLine
from digitlab.gui.tabs.inside.learned.activation_maximiser import MaximisationState
from digitlab.gui.tabs.inside.learned.maximisation_controls import MaximisationControls, Start
from digitlab.ink.stroke import Image
from digitlab.measure.activation_maximisation import MaximisationSettings

_INSIDE = (False, False, False, False)
_ANSWER_LINES = 4
_HIGHEST_LINE = 260  # logical pixels: a taller one says no more


class MaximisationPanel(QWidget):
    """The image and the activation above what is said of them, and how it is looked for.

    Signals:
        start_requested: Begin, with what is set.
        stop_requested: No further.
        canvas_requested: The image, (28, 28) float32 in [0, 1], is wanted on the canvas.
    """

    start_requested = Signal()
    stop_requested = Signal()
    canvas_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: MaximisationState | None = None
        self._title = Text("Found by gradient ascent", bold=True)
        self._image, self._line = FieldView(), ActivationLine()
        self._line.setMaximumHeight(_HIGHEST_LINE)
        self._image.setAccessibleName("The input found")
        self._said = Text(learned_words.NOT_STARTED, SMALL_PT, lines=_ANSWER_LINES)
        self._controls = MaximisationControls()
        self._start = named_button("start_ascent", "Start", "Change an image so that this unit answers more and more")
        self._stop = named_button("stop_ascent", "Stop", "Leave the image as it is now")
        self._canvas = named_button("found_to_canvas", "To the canvas", "Draw the image that was found on the canvas")
        self._lay_out()
        self._start.clicked.connect(self.start_requested)
        self._stop.clicked.connect(self.stop_requested)
        self._canvas.clicked.connect(self._on_canvas_clicked)
        self.show_maximisation(None, None)
        self.show_running(running=False)

    def _lay_out(self) -> None:
        self._image.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        vbox(
            self._title,
            (hbox((self._image, 5), (self._line, 4), spacing=4), 1),
            self._said,
            hbox(self._start, self._stop, self._canvas, spacing=4),
            self._controls,
            spacing=4,
            on=self,
        )

    def start(self) -> Start:
        """Where it shall start."""
        return self._controls.start()

    def settings(self) -> MaximisationSettings:
        """How it shall be looked for."""
        return self._controls.settings()

    def shown(self) -> MaximisationState | None:
        """What is shown."""
        return self._shown

    def show_units(self, *, are_maps: bool) -> None:
        """Whether the unit has a map of several cells."""
        self._controls.show_units(are_maps=are_maps)

    def show_running(self, *, running: bool) -> None:
        """Whether it is being looked for."""
        self._start.setEnabled(not running)
        self._stop.setEnabled(running)

    def show_maximisation(self, shown: MaximisationState | None, best: float | None) -> None:
        """Show how far it is.

        Args:
            shown: None where nothing was looked for.
            best: The unit's value over the best test digit; None where nothing is known, or it cannot be compared.
        """
        self._shown = shown
        self._canvas.setEnabled(shown is not None)
        self._image.show_field(None if shown is None else shown.newest.image, _INSIDE)
        if shown is None:
            self._line.show_values((), MaximisationSettings().steps, None)
            self._said.setText(learned_words.NOT_STARTED)
            return
        mark = None if best is None or best <= 0 else (best, "best digit")
        self._line.show_values(shown.values, shown.request.settings.steps, mark)
        self._said.setText(f"{learned_words.progress_text(shown, best)} {learned_words.answers(shown.answers)}")

    def _on_canvas_clicked(self) -> None:
        if self._shown is not None:
            image: Image = self._shown.newest.image
            self.canvas_requested.emit(image)
