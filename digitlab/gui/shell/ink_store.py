"""The ink on the canvas: what was drawn or loaded, and what is known about it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from PySide6.QtCore import QObject
from typing_extensions import override

from digitlab import translation
from digitlab.data import mnist
from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.history import Parts
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.gui.shell.situation_store import SituationStore
from digitlab.ink.stroke import Drawing, Image
from digitlab.ink.written import check_room
from digitlab.language import LANGUAGES, mark, tr

_BY_HAND = mark("{source}, changed by hand")


class InkStore(SituationStore):
    """A situation whose ink can be replaced.

    Signals:
        ink_loading: Another drawing is about to take the place of what is there.
        ink_kept: The drawing, whenever it is a step of undo, or one was undone.
    """

    ink_loading: Emits[()] = signal()
    ink_kept: Emits[Drawing] = signal(object)

    def __init__(self, situation: Situation, networks: LoadedNetworks, parent: QObject | None = None) -> None:
        super().__init__(situation, networks, parent)
        self._kept_ink = situation.drawing

    def show_ink(self, drawing: Drawing) -> None:
        """The pen moves: this is the drawing so far. It is no step of undo yet."""
        self.put(replace(self.situation, drawing=drawing))

    def keep_ink(self, drawing: Drawing) -> None:
        """The pen was lifted: this drawing is a step of undo; a stroke that no file would give back is refused, in words."""
        try:
            check_room(drawing)
        except ValueError as error:
            self.put_back({"drawing": self._kept_ink})
            self.failed.emit(str(error))
        else:
            self.change({"drawing": drawing, "source": _by_hand(self.situation.source)})

    def clear(self) -> None:
        """Erase all ink, and with it what it was meant to be; the pose and the networks stay."""
        if not self.situation.drawing.is_empty:
            self._load(Drawing())
        elif self.situation.truth is not None:
            self.set_truth(None)

    def load_image(self, image: Image, source: str, truth: int | None = None, classes: Classes = DIGITS) -> None:
        """Replace the drawing by a picture, (28, 28) float32 in [0, 1], that came from somewhere, in words."""
        self._load(Drawing(bitmap=image), source, truth, classes=classes)

    def load_drawing(self, drawing: Drawing, source: str, truth: int | None = None, classes: Classes = DIGITS) -> None:
        """Replace the drawing by another one that came from somewhere, in words, and whose class may be known."""
        self._load(drawing, source, truth, classes=classes)

    def load_test_digit(self, number: int) -> None:
        """Replace the drawing by a test digit, whose class is known.

        Raises:
            IdxError: The bundled digits are damaged.
            ValueError: There is no test digit of that number.
        """
        digits = mnist.load("test")
        if not 0 <= number < len(digits):
            raise ValueError(
                tr(
                    "there is no test digit {number}: they are numbered from 0 to {last}",
                    number=number,
                    last=len(digits) - 1,
                )
            )
        drawing = Drawing(bitmap=digits.fields(number))
        self._load(drawing, tr("test digit {number:,}", number=number), int(digits.labels[number]), number)

    def set_truth(self, truth: int | None, classes: Classes = DIGITS) -> None:
        """Say which class, of which, the drawing is meant to be."""
        self.change({"truth": truth, "truth_classes": classes})

    @override
    def kept(self) -> Situation:
        """The situation without the stroke that is being drawn."""
        return replace(self.situation, drawing=self._kept_ink)

    @override
    def put_back(self, parts: Parts) -> None:
        if "drawing" in parts:
            self._kept_ink = parts["drawing"]
        super().put_back(parts)
        if "drawing" in parts:
            self.ink_kept.emit(self._kept_ink)

    def _load(
        self,
        drawing: Drawing,
        source: str = "",
        truth: int | None = None,
        test_digit: int | None = None,
        classes: Classes = DIGITS,
    ) -> None:
        self.ink_loading.emit()
        known = {"truth": truth, "truth_classes": classes, "test_digit": test_digit}
        self.change({"drawing": drawing, "source": source, **known})


def _by_hand(source: str) -> str:
    """Where ink came from to which a stroke was added, or from which one took away; "" where all of it was drawn."""
    return source if not source or source.endswith(_endings()) else tr(_BY_HAND, source=source)


@cache
def _endings() -> tuple[str, ...]:
    """How a source ends that is changed by hand: another window, or another file's, said so in its own language."""
    translations = filter(None, map(translation.load, LANGUAGES))
    said = (_BY_HAND, *(translate(_BY_HAND, "", -1) for translate in translations))
    return tuple(text.format(source="") for text in said if text)
