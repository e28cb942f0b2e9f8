"""What the Draw tab says: the claim, which is the whole screen in a sentence or two, and what a network is and costs."""

from __future__ import annotations

from dataclasses import replace

from digitlab.gui.kit import phrases
from digitlab.gui.kit.charts.dial import degrees
from digitlab.gui.shell.analysis import Analysis, Answer
from digitlab.gui.shell.words import a_digit, cost, distinct_names, how_it_works, is_right
from digitlab.ink.pose import Pose
from digitlab.networks import architectures
from digitlab.networks.library import Card

LOADING = "Loading…"
PROMPT = "Draw a digit on the left, or load a test digit. Then move the sliders."
_THE = "the "
_TURNED_DEG = 10.0  # a hand's own slant is below this


def verdict(analysis: Analysis) -> str:
    """The whole screen in a line or two, for the back of the hall: what is read, and whether it is right."""
    situation = analysis.situation
    if situation.drawing.is_empty:
        return PROMPT
    if analysis.is_blank:
        return (
            "All ink has left the field: the networks see blank paper."
            if analysis.lost > 0.5
            else "Nothing drawn yet but a dot."
        )
    answers = [answer for answer in analysis.answers if answer and answer.prediction]
    if not answers:
        return ""
    names = _names(answers)
    said = [
        f"{name} {'' if index else 'reads '}{_answer(answer, situation.pose)}"
        for index, (name, answer) in enumerate(zip(names, answers, strict=True))
    ]
    claim = phrases.listed(said)
    claim = phrases.sentence(claim) if claim.startswith(_THE) else f"{claim}."  # a network's own name stays as it is
    return f"{claim}\n{_judgement(answers, situation.truth)}"


def _answer(answer: Answer, pose: Pose) -> str:
    """The digit, and how far it is read as turned where that is worth a word."""
    assert answer.prediction is not None
    turn, notes = answer.prediction.turn, []
    if turn and abs(turn.read_deg) >= _TURNED_DEG:
        notes.append(f"turned by about {degrees(turn.read_deg)}")
    if turn and abs(pose.angle_deg) > turn.turns_deg[-1]:
        notes.append(f"{degrees(pose.angle_deg)} is beyond its ±{degrees(turn.turns_deg[-1])}")
    return a_digit(answer.prediction.label) + (f" ({'; '.join(notes)})" if notes else "")


def _names(answers: list[Answer]) -> list[str]:
    """Families with their article, such as ``the MLP``; networks' own names without."""
    names = distinct_names([answer.name for answer in answers], [answer.card for answer in answers])
    return [
        f"{_THE if answer.is_edited or name != answer.name else ''}{'operated ' if answer.is_edited else ''}{name}"
        for name, answer in zip(names, answers, strict=True)
    ]


def _judgement(answers: list[Answer], truth: int | None) -> str:
    labels = {answer.prediction.label for answer in answers if answer.prediction}
    if truth is None:
        return "They agree." if len(labels) == 1 else "They disagree. Say on the left which digit it is."
    right = [name for name, answer in zip(_names(answers), answers, strict=True) if is_right(answer, truth)]
    if len(right) == len(answers):
        return f"It is {a_digit(truth)}: {'both' if len(right) == 2 else 'all'} are right."
    if not right:
        return f"It is {a_digit(truth)}: {'both' if len(answers) == 2 else 'all'} are wrong."
    return f"It is {a_digit(truth)}: only {phrases.listed(right)} {'is' if len(right) == 1 else 'are'} right."


def at_range(card: Card, window_deg: float | None) -> Card:
    """A network's card as it would be with another rotation range, where it has one: how it works, and what it costs."""
    if window_deg is None or not card.reads_turns:
        return card
    try:
        config = {**card.config, "window_deg": window_deg}
        size = architectures.size_of(architectures.config_from_dict(config))
    except ValueError:
        return card
    return replace(card, config=config, multiplications=size.multiplications)


def facts(card: Card, window_deg: float | None) -> str:
    """How a network works, and what it costs, in a line each."""
    now = at_range(card, window_deg)
    return f"{how_it_works(now)}\n{cost(now)}."
