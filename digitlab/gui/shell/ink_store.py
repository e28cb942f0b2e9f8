"""The ink on the canvas: what was drawn or loaded, what is known about it, and the steps back."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from digitlab.data import mnist
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.history import History
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.gui.shell.situation_store import SituationStore
from digitlab.ink.stroke import Drawing, Image


@dataclass(frozen=True, slots=True, eq=False)
class _InkStep:
    """What undo brings back: those fields of the situation that say what the ink is."""

    drawing: Drawing
    truth: int | None = None
    source: str = ""
    test_digit: int | None = None


class InkStore(SituationStore):
    """A situation whose ink can be replaced, and taken back step by step.

    Signals:
        ink_kept: The drawing, whenever it is a step of undo.
    """

    ink_kept: Emits[Drawing] = signal(object)

    def __init__(self, situation: Situation, networks: LoadedNetworks, parent: QObject | None = None) -> None:
        super().__init__(situation, networks, parent)
        self._ink_history = History(_InkStep(situation.drawing))

    @property
    def can_undo(self) -> bool:
        """Whether there is an older step."""
        return self._ink_history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is a newer step, undone before."""
        return self._ink_history.can_redo

    def show_ink(self, drawing: Drawing) -> None:
        """The pen moves: this is the drawing so far. It is no step of undo yet."""
        self.put(replace(self.situation, drawing=drawing))

    def keep_ink(self, drawing: Drawing) -> None:
        """The pen was lifted: this drawing is a step of undo."""
        self._keep(replace(self._ink_history.now, drawing=drawing))

    def clear(self) -> None:
        """Take all ink away; the pose and the networks stay."""
        if not self.situation.drawing.is_empty:
            self._keep(_InkStep(Drawing()))

    def load_image(self, image: Image, source: str) -> None:
        """Replace the drawing by a picture, (28, 28) float32 in [0, 1], that came from somewhere, in words."""
        self.load_drawing(Drawing(bitmap=image), source)

    def load_drawing(self, drawing: Drawing, source: str) -> None:
        """Replace the drawing by another one that came from somewhere, in words."""
        self._keep(_InkStep(drawing, source=source))

    def load_test_digit(self, number: int) -> None:
        """Replace the drawing by a test digit, whose class is known.

        Raises:
            IdxError: The bundled digits are damaged.
            ValueError: There is no test digit of that number.
        """
        digits = mnist.load("test")
        if not 0 <= number < len(digits):
            raise ValueError(f"there is no test digit {number}: they are numbered from 0 to {len(digits) - 1}")
        drawing = Drawing(bitmap=digits.fields(number))
        self._keep(_InkStep(drawing, int(digits.labels[number]), f"test digit {number:,}", number))

    def set_truth(self, truth: int | None) -> None:
        """Say which class the drawing is meant to be."""
        self._ink_history.amend(replace(self._ink_history.now, truth=truth))
        self.put(replace(self.situation, truth=truth))

    def undo(self) -> None:
        """Go back one step."""
        if self.can_undo:
            self._ink_history.undo()
            self._show_step()

    def redo(self) -> None:
        """Go forward one step."""
        if self.can_redo:
            self._ink_history.redo()
            self._show_step()

    def _keep(self, step: _InkStep) -> None:
        self._ink_history.keep(step)
        self._show_step()

    def _show_step(self) -> None:
        step = self._ink_history.now
        self.put(
            replace(
                self.situation,
                drawing=step.drawing,
                truth=step.truth,
                source=step.source,
                test_digit=step.test_digit,
            )
        )
        self.ink_kept.emit(step.drawing)
