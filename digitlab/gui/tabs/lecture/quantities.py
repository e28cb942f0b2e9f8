"""What a lesson's question can be judged by: a closed set of numbers and words, read off the window's own state."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import TYPE_CHECKING, get_args

import numpy as np

from digitlab.convolution.matrix import connections
from digitlab.gui.shell import words
from digitlab.gui.tabs.convolution.bench_store import BenchOutcome
from digitlab.gui.tabs.convolution.sheet import words as sheet_words
from digitlab.gui.tabs.convolution.sheet.outcome import SheetOutcome
from digitlab.gui.tabs.lecture.window_state import SLOTS, WindowState
from digitlab.networks.architectures import Family
from digitlab.networks.library import Card

if TYPE_CHECKING:
    from digitlab.measure.curves import AxisName
    from digitlab.networks.predict import Prediction

Value = float | Fraction | str

RIGHT, WRONG = "right", "wrong"
_YES = {True: "yes", False: "no"}


def _verdict(prediction: Prediction, truth: int | None) -> Value | None:
    return None if truth is None else RIGHT if prediction.label == truth else WRONG


def _turn(prediction: Prediction) -> Value | None:
    return None if prediction.turn is None else prediction.turn.read_deg


def _inputs(card: Card) -> Value | None:
    """Pixels that a plain perceptron has weights for."""
    side = card.config.get("side")
    return float(side * side) if card.config.get("architecture") == "mlp" and isinstance(side, int) else None


_OF_ANSWERS: dict[str, Callable[[Prediction, WindowState], Value | None]] = {
    "label": lambda prediction, _: float(prediction.label),
    "confidence": lambda prediction, _: 100 * prediction.confidence,
    "verdict": lambda prediction, seen: _verdict(prediction, seen.situation.truth),
    "turn": lambda prediction, _: _turn(prediction),
}
_OF_CARDS: dict[str, Callable[[Card], Value | None]] = {
    "parameters": lambda card: float(card.parameters),
    "inputs": _inputs,
}


def _who_is_right(seen: WindowState) -> Value | None:
    verdicts = [_of_network(who, "verdict", seen) for who in ("left", "right")]
    if None in verdicts:
        return None
    left, right = (verdict == RIGHT for verdict in verdicts)
    if left == right:
        return "both" if left else "neither"
    names = words.distinct_names(seen.situation.networks[:2], seen.cards[:2])
    return f"only the {names[0 if left else 1]}"


def _agree(seen: WindowState) -> Value | None:
    labels = seen.analysis.labels if seen.analysis else []
    return _YES[len(set(labels)) == 1] if len(labels) > 1 else None


def _sees(seen: WindowState) -> Value | None:
    """How many pixels wide the receptive field of a cell is that lies in a convolution, far from the border."""
    card = seen.cards[seen.focus.slot]
    kind, _, number = seen.focus.layer.partition(" ")
    if card is None or card.config.get("architecture") != "cnn" or kind != "conv" or card.config["pooling"] == "stride":
        return None
    side = jump = 1
    for index, kernel in enumerate(card.config["kernels"][: int(number)]):
        if index and index - 1 in card.config["pooled_after"]:
            side, jump = side + jump, 2 * jump
        side += (kernel - 1) * jump
    return float(side)


def _best(axis: AxisName) -> Callable[[WindowState], Value | None]:
    """Which of the chosen networks reads most test digits, over all strengths of a change; None where one is not measured."""

    def best(seen: WindowState) -> Value | None:
        from digitlab.measure.measured import find_sweep

        shares = {}
        for name, entry in zip(seen.situation.networks, seen.entries, strict=True):
            if entry is not None:
                sweep = find_sweep(entry)
                curve = sweep.curve(axis) if sweep else None
                if curve is None:
                    return None
                shares[name] = sum(curve.accuracies)
        return max(shares, key=shares.__getitem__, default=None)

    return best


def _of_sheet(ask: Callable[[SheetOutcome], Value], on_blank: Value) -> Callable[[WindowState], Value | None]:
    """Something about what is found on the sheet; on blank paper it is known without a network."""

    def of_sheet(seen: WindowState) -> Value | None:
        if seen.bench is not None and seen.bench.state.sheet.ink.is_empty:
            return on_blank
        return None if seen.sheet is None else ask(seen.sheet)

    return of_sheet


_OF_WINDOW: dict[str, Callable[[WindowState], Value | None]] = {
    "page": lambda seen: seen.page,
    "answers.right": _who_is_right,
    "answers.agree": _agree,
    "best.shift": _best("shift"),
    "best.turn": _best("turn"),
    "best.noise": _best("noise"),
    "drawing.dx": lambda seen: seen.situation.pose.dx,
    "drawing.dy": lambda seen: seen.situation.pose.dy,
    "drawing.angle": lambda seen: seen.situation.pose.angle_deg,
    "drawing.size": lambda seen: seen.situation.pose.scale,
    "drawing.centred": lambda seen: _YES[seen.situation.centred_first],
    "drawing.digit": lambda seen: None if seen.situation.truth is None else float(seen.situation.truth),
    "drawing.strokes": lambda seen: float(len(seen.situation.drawing.strokes)),
    "drawing.outside": lambda seen: None if seen.analysis is None else 100 * seen.analysis.lost,
    "inside.layer": lambda seen: seen.focus.layer,
    "inside.unit": lambda seen: float(seen.focus.unit + 1),
    "inside.sees": _sees,
    "sheet.digits": _of_sheet(lambda shown: float(len(shown.found)), 0.0),
    "sheet.labels": _of_sheet(sheet_words.labels, sheet_words.NO_LABELS),
}


def _unseen(shown: BenchOutcome) -> float:
    return float(np.count_nonzero(shown.trace.sliding.counts() == 0))


def _of_both(sides: tuple[int, int]) -> float | None:
    """What rows and columns have in common; None where they differ."""
    return float(sides[0]) if sides[0] == sides[1] else None


_OF_BENCH: dict[str, Callable[[BenchOutcome], Value | None]] = {
    "inputs": lambda shown: float(shown.trace.image.size),
    "channels": lambda shown: float(len(shown.trace.image)),
    "maps": lambda shown: float(len(shown.trace.result)),
    "rows": lambda shown: float(shown.trace.result.shape[1]),
    "columns": lambda shown: float(shown.trace.result.shape[2]),
    "outputs": lambda shown: float(shown.trace.result.size),
    "places": lambda shown: float(shown.trace.result[0].size),
    "products": lambda shown: float(shown.terms),
    "formula": lambda shown: shown.trace.sliding.columns.exact,
    "unseen": _unseen,
    "value": lambda shown: shown.step.value,
    "weights": lambda shown: float(shown.trace.kernels.size),
    "slices": lambda shown: float(shown.trace.kernels[:, :, 0, 0].size),
    "parameters": lambda shown: float(connections(shown.trace, "shared").parameters),
    "connections": lambda shown: float(connections(shown.trace, shown.state.stop).parameters),
    "stop": lambda shown: shown.state.stop,
    "preset": lambda shown: shown.state.preset,
    "step": lambda shown: float(shown.state.step + 1),
    "stride": lambda shown: _of_both(shown.trace.sliding.stride),
    "padding": lambda shown: _of_both(shown.trace.sliding.padding),
    "window": lambda shown: _of_both(shown.trace.sliding.window),
    "right": lambda shown: float(shown.state.right),
    "pooling": lambda shown: shown.state.pooling.kind,
    "shift": lambda shown: float(max(abs(shown.state.pooling.down), abs(shown.state.pooling.right))),
}
_BENCH = "bench."


_WORDS = frozenset(
    {
        "page",
        "inside.layer",
        "answers.right",
        "answers.agree",
        "best.shift",
        "best.turn",
        "best.noise",
        "drawing.centred",
        "sheet.labels",
        "bench.stop",
        "bench.preset",
        "bench.pooling",
    }
)


def is_word(name: str) -> bool:
    """Whether a quantity is a word, and no number."""
    return name in _WORDS or name.endswith(".verdict")


def quantity(name: str, seen: WindowState) -> Value | None:
    """A quantity's value; None while it is not known."""
    if name in _OF_WINDOW:
        return _OF_WINDOW[name](seen)
    who, _, what = name.rpartition(".")
    if name.startswith(_BENCH):
        return None if seen.bench is None else _OF_BENCH[what](seen.bench)
    return _of_network(who, what, seen)


def check(name: str, networks: tuple[str, ...]) -> None:
    """See that there is such a quantity.

    Raises:
        ValueError: There is none; the message lists what there is.
    """
    who, _, what = name.rpartition(".")
    if name in _OF_WINDOW or (who == _BENCH[:-1] and what in _OF_BENCH):
        return
    people = (*SLOTS, *get_args(Family), *networks)
    if who in people and (what in _OF_ANSWERS or what in _OF_CARDS):
        return
    raise ValueError(
        f"nothing is called '{name}': there are {', '.join(names())}; left, right, third, cnn or a network's name can stand "
        "for mlp"
    )


def names() -> tuple[str, ...]:
    """All quantities; those of networks are called after the MLP."""
    of_networks = (f"mlp.{each}" for each in (*_OF_ANSWERS, *_OF_CARDS))
    return (*_OF_WINDOW, *(f"{_BENCH}{each}" for each in _OF_BENCH), *of_networks)


def _of_network(who: str, what: str, seen: WindowState) -> Value | None:
    if what in _OF_CARDS:
        card = seen.card(who)
        return None if card is None else _OF_CARDS[what](card)
    answer = seen.answer(who)
    return None if answer is None or answer.prediction is None else _OF_ANSWERS[what](answer.prediction, seen)
