"""What the Draw tab says: the claim, which is the whole screen in a sentence or two, why it is so, and what a network is and costs."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from digitlab.gui.kit import phrases
from digitlab.gui.kit.charts.dial import degrees
from digitlab.gui.kit.phrases import number
from digitlab.gui.kit.theme import Accent
from digitlab.gui.shell.analysis import Analysis, Answer, Situation
from digitlab.gui.shell.words import a_digit, cost, distinct_names, family, how_it_works, is_right, long_name, training
from digitlab.networks import architectures
from digitlab.networks.library import Card

LOADING = "Loading…"
PROMPT = "Draw a digit on the left, or load a test digit. Then move the sliders."
REFUSED = "No digit I know."
_THE = "the "
_TURNED_DEG = 10.0  # a hand's own slant is below this
_KNOWN_WITHIN_DEG = 20.0  # the turn that was read is the true one, but for a hand's slant: about twice the median error
_SPOTLESS = "no augmentation"  # of a network that has seen upright, centred digits alone

AtRest = Mapping[str, int]
"""What networks read, by their names, where the ink lies as it was drawn; those of which that is not known are missing."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the claim.

    Attributes:
        text: Its words, with the spaces around them.
        accent: The colour of the network that it is about; None where it is about more than one.
    """

    text: str
    accent: Accent | None = None


@dataclass(frozen=True, slots=True)
class _Voice:
    """One network's answer as it is spoken of."""

    name: str
    answer: Answer
    pose_deg: float

    @property
    def label(self) -> int | None:
        return self.answer.label

    @property
    def accent(self) -> Accent:
        return family(self.answer.card)

    def note(self, subject: str, *, is_right: bool) -> str:
        """What it makes of the turn, where that is worth a word; "" otherwise. The subject is its name, or ``it``."""
        turn = self.answer.prediction.turn if self.answer.prediction else None
        if turn is None:
            return ""
        if abs(self.pose_deg) > turn.turns_deg[-1]:
            return f"{degrees(self.pose_deg)} is beyond the ±{degrees(turn.turns_deg[-1])} that {subject} tries"
        off = abs((turn.read_deg - self.pose_deg + 180) % 360 - 180)
        if is_right and abs(self.pose_deg) >= _TURNED_DEG and off <= _KNOWN_WITHIN_DEG:
            return f"{subject} knows the turn, too: about {degrees(turn.read_deg)}"
        if abs(turn.read_deg) >= _TURNED_DEG:
            return f"{subject} takes it as turned by about {degrees(turn.read_deg)}"
        return ""


def claim(analysis: Analysis, at_rest: AtRest | None = None) -> tuple[Piece, ...]:
    """The whole screen in a line or two, for the back of the hall: what was done, what is read, and whether it is right."""
    situation = analysis.situation
    if situation.drawing.is_empty:
        return (Piece(PROMPT),)
    if analysis.is_blank:
        left = "All ink has left the field: the networks see blank paper."
        return (Piece(left if analysis.lost > 0.5 else "Nothing drawn yet but a dot."),)
    answers = [answer for answer in analysis.answers if answer and answer.prediction]
    if not answers:
        return ()
    turned = situation.pose.angle_deg
    voices = [_Voice(name, answer, turned) for name, answer in zip(_names(answers), answers, strict=True)]
    known = [dict(at_rest or {}).get(answer.name) for answer in answers]
    pieces = (
        _unlabelled(situation, voices, known)
        if situation.truth is None
        else _labelled(situation, voices, known, situation.truth)
    )
    return _beginning_sentences(pieces)


def verdict(analysis: Analysis, at_rest: AtRest | None = None) -> str:
    """The claim as plain words."""
    return "".join(piece.text for piece in claim(analysis, at_rest))


def _unlabelled(situation: Situation, voices: Sequence[_Voice], known: Sequence[int | None]) -> Iterator[Piece]:
    """Nobody has said which digit it is: whether the networks agree."""
    done = _what_was_done(situation)
    if done:
        yield Piece(f"{done}, ")
    rested, label, said = set(known), voices[0].label, {voice.label for voice in voices}
    if None in said:
        yield from _what_each_reads(voices)
        yield Piece("\nNo answer is no wrong one.")
    elif label is not None and len(said) == 1:
        agree = "reads" if len(voices) == 1 else "agree:"
        yield from _subject(voices, f" {agree} {a_digit(label)}.")
        held = None not in rested and rested == {label}
        yield Piece("\nNo answer has changed." if done and held else "\n" if done else "\nNow move it or turn it.")
    else:
        yield from _what_each_reads(voices)
        (before,) = rested if len(rested) == 1 else (None,)
        whole = "both" if len(voices) == 2 else "all"
        yield Piece(
            f"\nThey disagree; as it was drawn, {whole} read {a_digit(before)}."
            if done and before is not None
            else "\nThey disagree. Which digit is it?"
        )
    yield from _notes(voices, is_right=False)


def _labelled(
    situation: Situation, voices: Sequence[_Voice], known: Sequence[int | None], truth: int
) -> Iterator[Piece]:
    """It is known which digit it is: who is wrong, and who is right."""
    done = _what_was_done(situation)
    right = [voice for voice in voices if voice.label == truth]
    wrong = [voice for voice in voices if voice.label not in {truth, None}]
    silent = [voice for voice in voices if voice.label is None]
    held = done and all(label == truth for voice, label in zip(voices, known, strict=True) if voice in right)
    if done:
        yield Piece(f"{done}, ")
    if wrong or silent:
        yield from _what_each_reads([*wrong, *silent])
        yield Piece("\n")
    if not right and silent:
        yield Piece(f"It is {a_digit(truth)}: nobody reads it.")
    elif not right:
        whole = {1: "that", 2: "both"}.get(len(wrong), "all")
        yield Piece(f"It is {a_digit(truth)}: {whole} {'is' if len(wrong) == 1 else 'are'} wrong.")
    else:
        still = "still " if held else ""
        yield from _subject(right, f" {still}read{'s' if len(right) == 1 else ''} the {truth}")
        note = right[0].note("it", is_right=True) if len(right) == 1 else ""
        yield Piece(f" – {note}." if note else ".", right[0].accent if len(right) == 1 else None)
        if not wrong and not silent:
            yield Piece("\n" if done else "\nNow move it or turn it.")
        if len(right) > 1:
            yield from _notes(right, is_right=True)
    yield from _notes(wrong, is_right=False)


def _what_each_reads(voices: Sequence[_Voice]) -> Iterator[Piece]:
    """``the MLP reads a 2, the CNN a 7.``: networks that read the same stand together."""
    groups: dict[int | None, list[_Voice]] = {}
    for voice in voices:
        groups.setdefault(voice.label, []).append(voice)
    for place, (label, group) in enumerate(groups.items()):
        one = len(group) == 1
        verb = "" if place and None not in groups else f" read{'s' if one else ''}"
        what = (
            f"{verb} {a_digit(label)}"
            if label is not None
            else " knows no such digit"
            if one
            else " know no such digit"
        )
        yield from _subject(group, f"{what}{'.' if place == len(groups) - 1 else ', '}")


def _subject(voices: Sequence[_Voice], predicate: str) -> Iterator[Piece]:
    """Networks by their names, each in its colour, and what they do; in the colour of the one that does it alone."""
    for place, voice in enumerate(voices):
        if place:
            yield Piece(" and " if place == len(voices) - 1 else ", ")
        yield Piece(voice.name, voice.accent)
    yield Piece(predicate, voices[0].accent if len(voices) == 1 else None)


def _notes(voices: Sequence[_Voice], *, is_right: bool) -> Iterator[Piece]:
    for voice in voices:
        if note := voice.note(voice.name, is_right=is_right):
            yield Piece(" ")
            yield Piece(f"{note}.", voice.accent)


def _beginning_sentences(pieces: Iterator[Piece]) -> tuple[Piece, ...]:
    """The pieces with a capital where a sentence begins with an article; a network's own name stays as it is."""
    done: list[Piece] = []
    before = ""
    for piece in pieces:
        text = piece.text.lstrip(" ") if before.endswith("\n") else piece.text
        if not before or before.rstrip(" ").endswith((".", "?", "\n")):
            text = _capital(text)
        if text:
            done.append(replace(piece, text=text))
            before = text if text.strip(" ") else before + text
    return tuple(done)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:] if text.startswith(_THE) else text


def _what_was_done(situation: Situation) -> str:
    """``Moved 5 px and turned by 35°``; "" where the ink lies as it was drawn."""
    pose, done = situation.pose, []
    if distance := math.hypot(pose.dx, pose.dy):
        done.append(f"moved {number(distance)} px")
    if pose.angle_deg:
        done.append(f"turned by {number(pose.angle_deg)}°")
    if pose.scale != 1:
        done.append(f"{'shrunk' if pose.scale < 1 else 'enlarged'} to {pose.scale * 100:.0f} %")
    if done and situation.centred_first:
        done.append("centred again")
    text = phrases.listed(done)
    return text[:1].upper() + text[1:]


def _names(answers: Sequence[Answer]) -> list[str]:
    """Families with their article, such as ``the MLP``; networks' own names without."""
    names = distinct_names([answer.name for answer in answers], [answer.card for answer in answers])
    return [
        f"{_THE if answer.is_edited or name != answer.name else ''}{'operated ' if answer.is_edited else ''}{name}"
        for name, answer in zip(names, answers, strict=True)
    ]


def why(analysis: Analysis, at_rest: AtRest) -> str:
    """Why a network reads a digit no longer that it read as it was drawn; "" where none fails, or nobody knows the digit."""
    situation, truth = analysis.situation, analysis.situation.truth
    answers = [answer for answer in analysis.answers if answer and answer.prediction]
    if truth is None or situation.pose.is_identity or analysis.is_blank:
        return ""
    for name, answer in zip(_names(answers), answers, strict=True):
        if (answer.refuses or is_right(answer, truth) is False) and at_rest.get(answer.name) == truth:
            return f"{_capital(name)} {_reason(answer, situation, a_digit(truth))}."
    return ""


def _reason(answer: Answer, situation: Situation, digit: str) -> str:
    """What one network lacks there, as far as that follows from how it is built and from what it was shown."""
    card, pose = answer.card, situation.pose
    kind, head = _built(card)
    turn = answer.prediction.turn if answer.prediction else None
    if turn and abs(pose.angle_deg) > turn.turns_deg[-1]:
        return f"tries no turn beyond ±{degrees(turn.turns_deg[-1])}"
    if card is None or _SPOTLESS not in card.data or situation.centred_first or answer.is_edited:
        return "reads it elsewhere"
    moved, turned, sized = bool(pose.dx or pose.dy), bool(pose.angle_deg), pose.scale != 1
    there = phrases.listed([*["at this place"] * moved, *["at this turn"] * turned, *["of this size"] * sized])
    if kind == "mlp":
        return f"has no weights for {digit} {there}"
    if kind == "cnn" and head == "flatten" and moved:
        return "finds strokes anywhere, but its last layers have other weights for every place"
    if kind == "cnn" and turned:
        return "shares its filters over all places, but not over turns"
    return f"never saw {digit} {there}"


def _built(card: Card | None) -> tuple[str, str]:
    """A network's kind, and what stands on its maps; "" where that cannot be told."""
    try:
        config = architectures.config_from_dict(card.config) if card else None
    except ValueError:
        config = None
    kind = architectures.architecture_of(config).kind if config is not None else ""
    return kind, str(getattr(config, "head", ""))


@dataclass(frozen=True, slots=True)
class Hint:
    """A line below the claim that leads somewhere; "" says nothing.

    Attributes:
        text: Its words.
        tab: The tab it leads to, by its id.
        page: The page there.
    """

    text: str = ""
    tab: str = ""
    page: str = ""


def hint(analysis: Analysis, at_rest: AtRest, sceptics: Sequence[str], *, is_several: bool) -> Hint:
    """The one thing beside the claim that is most worth saying.

    Args:
        analysis: The answers.
        at_rest: What was read where the ink was drawn.
        sceptics: The networks, by name, that find less in this ink than in nearly all digits.
        is_several: Whether the ink is more than one digit.
    """
    if analysis.is_blank:
        return Hint()
    if reason := why(analysis, at_rest):
        return Hint(f"{reason} See where it holds →", "robustness", "my_drawing")
    if unmeasured := _unmeasured(analysis):
        return Hint(f"{unmeasured} Measure it →", "robustness", "calibration")
    if analysis.situation.truth is not None:
        return Hint()
    if is_several:
        text = "Two digits? These networks give one answer to all of it. Find every digit of a sheet →"
        return Hint(text, "convolution", "sheet")
    answers = [answer for answer in analysis.answers if answer and answer.prediction]
    names = dict(zip([answer.name for answer in answers], _names(answers), strict=True))
    doubting = [names[name] for name in sceptics if name in names]
    if not doubting or analysis.situation.may_refuse:
        return Hint()
    find = f"{phrases.listed(doubting)} find{'s' if len(doubting) == 1 else ''} less in this than in 99 of 100 digits."
    return Hint(f"{_capital(find)} They must answer one of ten, whatever is drawn →", "robustness", "calibration")


def _unmeasured(analysis: Analysis) -> str:
    """Which networks cannot refuse, though they may; "" where all can, or none may."""
    answers = [answer for answer in analysis.answers if answer and answer.prediction]
    lacking = [answer.least is None and not answer.is_edited for answer in answers]
    names = [name for name, lacks in zip(_names(answers), lacking, strict=True) if lacks]
    if not analysis.situation.may_refuse or not names:
        return ""
    return f"{_capital(phrases.listed(names))} cannot refuse: how much evidence digits have is not measured."


def what_is_filled(name: str, reference: int, truth: int | None) -> str:
    """What a map of shifts shows."""
    known = f"reads the {reference}" if truth is not None else f"reads {a_digit(reference)}, as it does at rest"
    return (
        f"Every cell is the drawing as it is turned and sized now, moved so far: filled where {name} {known}. "
        "The dot is where it lies. Click to move it."
    )


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


def about(name: str, card: Card | None, changes: str, window_deg: float | None) -> str:
    """The small print of a network: what it is, how it works, what it costs and how it was trained."""
    if card is None:
        return name
    now = at_range(card, window_deg)
    operated = f"Operated: {changes}.\nAs trained: " if changes else ""
    lines = (f"{name} · {long_name(card)}", f"{operated}{how_it_works(now)}", f"{cost(now)}.", training(card))
    return "\n".join(lines)
