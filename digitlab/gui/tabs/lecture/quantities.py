"""What a lesson's question can ask for: values of the drawing and of the networks' answers, beside those of single tabs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, get_args

from digitlab.data.classes import DIGITS
from digitlab.gui.shell import words
from digitlab.gui.shell.analysis import Analysis, Answer, Situation
from digitlab.gui.shell.lesson_access import Number, Value
from digitlab.gui.tabs.lecture.scene import Known
from digitlab.ink.corruptions import CORRUPTIONS
from digitlab.language import tr
from digitlab.networks.architectures import Family
from digitlab.networks.card import Card
from digitlab.networks.library import Entry
from digitlab.untrusted import one_line

if TYPE_CHECKING:
    from digitlab.measure.curves import AxisName
    from digitlab.networks.predict import Prediction

SLOTS = {"left": 0, "right": 1, "third": 2}
"""What the slots of the answer strip are called."""

SHIFTED_PX = 4.0
"""By how much test digits are shifted for what is called ``shifted``."""

RIGHT, WRONG = "right", "wrong"
VERDICT = "verdict"
_YES = {True: "yes", False: "no"}


@dataclass(frozen=True, slots=True, eq=False)
class State:
    """What the user did, and what the networks answer.

    Attributes:
        page: The id of the page in front.
        situation: What the user did.
        analysis: What follows from it; None while it is not worked out.
        entries: The chosen networks in the library, left to right; None for an empty slot.
    """

    page: str
    situation: Situation
    analysis: Analysis | None
    entries: tuple[Entry | None, ...]

    @property
    def cards(self) -> tuple[Card | None, ...]:
        """What the files of the chosen networks say, left to right."""
        return tuple(entry.card if entry else None for entry in self.entries)

    def answer(self, who: str) -> Answer | None:
        """A network's answer: by its slot, its family or its own name; None while there is none."""
        if self.analysis is None:
            return None
        answers = self.analysis.answers
        if who in SLOTS:
            return answers[SLOTS[who]]
        named = (answer for answer in answers if answer and who in {answer.name, answer.card and answer.card.family})
        return next(named, None)

    def entry(self, who: str) -> Entry | None:
        """A chosen network in the library: by its slot, its family or its own name."""
        if who in SLOTS:
            return self.entries[SLOTS[who]]
        named = zip(self.situation.networks, self.entries, strict=True)
        return next((entry for name, entry in named if entry and who in {name, entry.card.family}), None)


def _inputs(card: Card) -> Number | None:
    """Pixels that a plain perceptron has weights for."""
    side = card.config.get("side")
    return float(side * side) if card.config.get("architecture") == "mlp" and isinstance(side, int) else None


def _read_when_shifted(entry: Entry) -> Number | None:
    """How many of 100 test digits a network reads when they are shifted by 4 px; None where that is not measured."""
    from digitlab.measure.sweep import SWEEP

    sweep = SWEEP.find(entry)
    curve = sweep.curve("shift") if sweep else None
    return None if curve is None else 100 * curve.accuracies[curve.levels.index(SHIFTED_PX)]


_OF_ANSWERS: dict[str, Callable[[Prediction], Number | None]] = {
    "label": lambda prediction: float(prediction.label),
    "confidence": lambda prediction: 100 * prediction.confidence,
    "turn": lambda prediction: None if prediction.turn is None else prediction.turn.read_deg,
}
_OF_NETWORKS: dict[str, Callable[[Entry], Number | None]] = {
    "parameters": lambda entry: float(entry.card.parameters),
    "inputs": lambda entry: _inputs(entry.card),
    "shifted": _read_when_shifted,
}
_WORDS_OF_NETWORKS: dict[str, Callable[[Entry], str]] = {
    "kind": lambda entry: str(entry.card.config.get("architecture")),
    "mine": lambda entry: _YES[not entry.shipped],
}


def _digit(state: State) -> Number | None:
    """The digit that is drawn; None where nobody said, or it is said to be no digit."""
    truth = state.situation.truth_among(DIGITS)
    return None if truth is None else float(truth)


_NUMBERS: dict[str, Callable[[State], Number | None]] = {
    "drawing.dx": lambda state: state.situation.pose.dx,
    "drawing.dy": lambda state: state.situation.pose.dy,
    "drawing.angle": lambda state: state.situation.pose.angle_deg,
    "drawing.size": lambda state: state.situation.pose.scale,
    "drawing.digit": _digit,
    "drawing.strokes": lambda state: float(len(state.situation.drawing.strokes)),
    "drawing.outside": lambda state: None if state.analysis is None else 100 * state.analysis.lost,
}


def _who_is_right(state: State) -> str | None:
    verdicts = [_verdict(who, state) for who in ("left", "right")]
    if None in verdicts:
        return None
    left, right = (verdict == RIGHT for verdict in verdicts)
    if left == right:
        return "both" if left else "neither"
    names = words.distinct_names(state.situation.networks[:2], state.cards[:2])
    return f"only the {names[0 if left else 1]}"


def _agree(state: State) -> str | None:
    labels = state.analysis.labels if state.analysis and state.analysis.are_alike else []
    return _YES[len(set(labels)) == 1] if len(labels) > 1 else None


def _best(axis: AxisName) -> Callable[[State], str | None]:
    """Which of the chosen networks reads most test digits, over all strengths of a change; None where one is not measured."""

    def best(state: State) -> str | None:
        from digitlab.measure.sweep import SWEEP

        shares = {}
        for name, entry in zip(state.situation.networks, state.entries, strict=True):
            if entry is not None:
                sweep = SWEEP.find(entry)
                curve = sweep.curve(axis) if sweep else None
                if curve is None:
                    return None
                shares[name] = sum(curve.accuracies)
        return max(shares, key=shares.__getitem__, default=None)

    return best


def _paper(state: State) -> str:
    """What is changed of paper, light and camera: names joined by ``+``, or ``white``."""
    return "+".join(name for name, _ in state.situation.changes.levels if CORRUPTIONS[name].is_paper) or "white"


def _changes(state: State) -> str:
    """What is changed of ink, paper and light: names joined by ``+``, or ``none``."""
    return "+".join(name for name, _ in state.situation.changes.levels) or "none"


_WORDS: dict[str, Callable[[State], str | None]] = {
    "page": lambda state: state.page,
    "answers.right": _who_is_right,
    "answers.agree": _agree,
    "best.shift": _best("shift"),
    "best.turn": _best("turn"),
    "best.size": _best("scale"),
    "best.noise": _best("noise"),
    "drawing.paper": _paper,
    "drawing.changes": _changes,
    "drawing.cleaned": lambda state: _YES[state.situation.cleaned_first],
    "answers.may_refuse": lambda state: _YES[state.situation.may_refuse],
    "drawing.centred": lambda state: _YES[state.situation.centred_first],
}


def _verdict(who: str, state: State) -> str | None:
    answer = state.answer(who)
    truth = None if answer is None else state.situation.truth_among(answer.classes)
    if answer is None or answer.prediction is None or truth is None:
        return None
    return RIGHT if answer.label == truth else WRONG


def quantity(name: str, state: State) -> Value | None:
    """A value by its name; None while it is not known."""
    if name in _NUMBERS:
        return _NUMBERS[name](state)
    if name in _WORDS:
        return _WORDS[name](state)
    who, _, what = name.rpartition(".")
    if what == VERDICT:
        return _verdict(who, state)
    if what in _OF_NETWORKS or what in _WORDS_OF_NETWORKS:
        entry = state.entry(who)
        return None if entry is None else (_OF_NETWORKS | _WORDS_OF_NETWORKS)[what](entry)
    answer = state.answer(who)
    if answer is None or answer.prediction is None or (what == "label" and not answer.classes.are_digits):
        return None  # the place of a class is no number that a question could ask for
    return _OF_ANSWERS[what](answer.prediction)


def names(known: Known) -> tuple[str, ...]:
    """All values that a question can ask for; those of networks are called after the MLP."""
    of_networks = (f"mlp.{each}" for each in (*_OF_ANSWERS, VERDICT, *_OF_NETWORKS, *_WORDS_OF_NETWORKS))
    return (*_WORDS, *_NUMBERS, *known.words, *known.numbers, *of_networks)


def is_word(name: str, known: Known) -> bool:
    """Whether a value is a word, and no number."""
    what = name.rpartition(".")[2]
    return name in _WORDS or name in known.words or what in {VERDICT, *_WORDS_OF_NETWORKS}


def check(name: str, known: Known) -> None:
    """See that a question can ask for such a value.

    Raises:
        ValueError: It cannot; the message lists what there is.
    """
    who, _, what = name.rpartition(".")
    people = (*SLOTS, *get_args(Family), *known.networks)
    if name in names(known) or (who in people and f"mlp.{what}" in names(known)):
        return
    raise ValueError(
        tr(
            "nothing is called '{name}': there are {names}; left, right, third, cnn or a network's name can stand for mlp",
            name=one_line(name, 60),
            names=", ".join(names(known)),
        )
    )
