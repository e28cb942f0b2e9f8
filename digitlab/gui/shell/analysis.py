"""What follows from what the user did: one frozen snapshot, which every panel shows, so that they cannot disagree.

:class:`Situation` is what the user did. :meth:`Analyst.analyse` makes an :class:`Analysis` of it, in the worker thread.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.ink.changes import Changes
from digitlab.ink.pose import Pose
from digitlab.ink.raster import reaches_beyond, render
from digitlab.ink.stroke import FIELD_SIDE, Drawing, Image
from digitlab.ink.viewing import Viewing
from digitlab.networks.card import Card, WeightsError, answering
from digitlab.networks.edits import Edits

if TYPE_CHECKING:
    from digitlab.networks.predict import Prediction

_MARGIN = 28  # beyond the field, to see how much ink has left it
_LEAVING = 0.5  # field pixels' worth of ink beyond an edge before it is called leaving
_BLANK = 2.0  # less ink than this, in field pixels, is nothing drawn

NetworkEdits = tuple[tuple[str, Edits], ...]
"""What was changed in networks, by their names; one in which nothing is changed does not stand there."""


@dataclass(frozen=True, slots=True)
class Situation:
    """What the user did.

    Attributes:
        drawing: The ink.
        pose: Where it lies.
        changes: What happens to it before it is moved, and to paper and light afterwards.
        cleaned_first: Whether the paper is made white, and the ink full, before the networks see it.
        centred_first: Whether the ink is cropped, scaled and centred before the networks see it.
        may_refuse: Whether a network says nothing where it finds less than in 99 % of digits.
        window_deg: The largest turn, either way, that networks that read turns shall expect; None for their own.
        networks: The chosen networks' names, left to right; "" for an empty slot.
        truth: The true class, where it is known: its place among the classes below.
        source: Where a loaded bitmap came from, in words; "" for a drawing.
        test_digit: The number of the loaded test digit; None where the ink is something else.
        network_edits: What was changed in networks, by their names; the files stay as they are.
        truth_classes: What the true class is one of.
    """

    drawing: Drawing = field(default_factory=Drawing)
    pose: Pose = field(default_factory=Pose)
    changes: Changes = field(default_factory=Changes)
    cleaned_first: bool = False
    centred_first: bool = False
    may_refuse: bool = False
    window_deg: float | None = None
    networks: tuple[str, ...] = ()
    truth: int | None = None
    source: str = ""
    test_digit: int | None = None
    network_edits: NetworkEdits = ()
    truth_classes: Classes = DIGITS

    def edits(self, name: str) -> Edits:
        """What was changed in a network."""
        return dict(self.network_edits).get(name, ())

    @property
    def truth_name(self) -> str:
        """What the true class is called; "" where it is not known."""
        return "" if self.truth is None else self.truth_classes[self.truth]

    def truth_among(self, classes: Classes) -> int | None:
        """The place of the true class among a network's; None where it is not known, or none of them."""
        if self.truth is None or classes == self.truth_classes:
            return self.truth
        return classes.index(self.truth_name) if self.truth_name in classes else None

    @property
    def viewing(self) -> Viewing:
        """What lies between the ink and the networks."""
        return Viewing(self.changes, self.cleaned_first, self.centred_first)


@dataclass(frozen=True, slots=True)
class Answer:
    """One network's part of an analysis.

    Attributes:
        name: The network's name in the library.
        card: What its file says about it; None where it could not be loaded.
        prediction: Its answer; None where nothing is drawn, or it could not be loaded or cannot answer.
        fault: Why it could not be loaded or cannot answer, in a sentence, or "".
        forward_ms: How long the network took.
        is_edited: Whether it is not the network of the file, but a copy with changed numbers.
        least: The evidence below which it says nothing; None where it must answer, or that was not measured.
    """

    name: str
    card: Card | None
    prediction: Prediction | None
    fault: str = ""
    forward_ms: float = 0.0
    is_edited: bool = False
    least: float | None = None

    @property
    def classes(self) -> Classes:
        """What it tells apart."""
        return self.card.classes if self.card else DIGITS

    @property
    def said(self) -> str:
        """What the class that it answers is called; "" where it says nothing."""
        return "" if self.label is None else self.classes[self.label]

    @property
    def refuses(self) -> bool:
        """Whether it finds no digit that it knows, and says so."""
        return self.prediction is not None and self.least is not None and self.prediction.evidence < self.least

    @property
    def label(self) -> int | None:
        """The class that it answers; None where it says nothing."""
        return None if self.prediction is None or self.refuses else self.prediction.label


@dataclass(frozen=True, slots=True, eq=False)
class Analysis:
    """Everything that follows from a situation.

    Attributes:
        situation: What the user did.
        on_paper: (28, 28) float32 in [0, 1], the changed ink on its paper, before any preprocessing.
        field: (28, 28) float32 in [0, 1], what the networks see.
        lost: The share of the ink that lies outside the field, in [0, 1].
        leaving: Whether ink leaves at the top, right, bottom, left edge.
        is_blank: Whether the field holds too little ink for a question: none, or a dot.
        answers: One per slot, left to right; None where the slot is empty.
    """

    situation: Situation
    on_paper: Image
    field: Image
    lost: float
    leaving: tuple[bool, bool, bool, bool]
    is_blank: bool
    answers: tuple[Answer | None, ...]

    @property
    def labels(self) -> list[int]:
        """The classes answered, left to right, without those that have no answer."""
        return [answer.label for answer in self.answers if answer and answer.label is not None]

    @property
    def said(self) -> list[str]:
        """What the classes answered are called, left to right, without those that have no answer."""
        return [answer.said for answer in self.answers if answer and answer.label is not None]

    @property
    def are_alike(self) -> bool:
        """Whether all networks tell the same classes apart, so that they can agree at all."""
        return len({answer.classes for answer in self.answers if answer}) < 2


class Analyst:
    """Makes analyses. Lives in the worker thread."""

    def __init__(self, networks: LoadedNetworks) -> None:
        self._networks = networks

    def analyse(self, situation: Situation) -> Analysis:
        """Rasterise the ink at its pose and ask every chosen network."""
        viewing = situation.viewing
        drawing = viewing.inked(situation.drawing)
        margin = _MARGIN if reaches_beyond(drawing, situation.pose) else 0
        sheet = render(drawing, situation.pose, margin)
        seen = np.ascontiguousarray(sheet[margin : margin + FIELD_SIDE, margin : margin + FIELD_SIDE])
        image = viewing.seen(seen)
        blank = is_blank(situation.drawing, seen) or not image.any()
        answers = tuple(self._ask(name, image, blank, situation) if name else None for name in situation.networks)
        total = float(sheet.sum())
        lost = 1.0 - float(seen.sum()) / total if total > 0 else 0.0
        return Analysis(
            situation, viewing.on_paper(seen), image, max(0.0, lost), _leaving(sheet, margin), blank, answers
        )

    def _ask(self, name: str, image: Image, blank: bool, situation: Situation) -> Answer:
        card, edits = self._networks.card(name), situation.edits(name)
        try:
            network = self._networks.get(name, edits)
        except WeightsError as error:
            return Answer(name, card, None, fault=str(error))
        if blank:
            return Answer(name, card, None, is_edited=bool(edits))
        from digitlab.networks.predict import predict

        start = time.perf_counter()
        try:
            with answering(name):
                prediction = predict(network, image, situation.window_deg)
        except WeightsError as error:
            return Answer(name, card, None, fault=str(error), is_edited=bool(edits))
        forward_ms = (time.perf_counter() - start) * 1000
        least = self._networks.least_evidence(name) if situation.may_refuse and not edits else None
        return Answer(name, card, prediction, forward_ms=forward_ms, is_edited=bool(edits), least=least)


def is_blank(drawing: Drawing, image: Image) -> bool:
    """Whether a field, (28, 28), before it is put on paper, holds too little of a drawing's ink for a question: none, or a dot."""
    return float(image.sum()) < _BLANK or _only_dots(drawing)


def _only_dots(drawing: Drawing) -> bool:
    """Whether the pen was set down, and never drawn further than it is wide."""
    spans = (
        float(np.ptp(stroke.points, axis=0).max()) / stroke.width for stroke in drawing.strokes if not stroke.erases
    )
    return drawing.bitmap is None and all(span < 1 for span in spans)


def _leaving(sheet: Image, margin: int) -> tuple[bool, bool, bool, bool]:
    """Whether a sheet with margins has ink beyond the field's top, right, bottom and left edge."""
    end = margin + FIELD_SIDE
    beyond = (sheet[:margin], sheet[:, end:], sheet[end:], sheet[:, :margin])
    top, right, bottom, left = (bool(part.sum() > _LEAVING) for part in beyond)
    return top, right, bottom, left
