"""The claim of the Draw tab: the whole screen in a sentence or two."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from digitlab.gui.kit import phrases
from digitlab.gui.kit.charts.dial import degrees
from digitlab.gui.kit.phrases import number
from digitlab.gui.kit.theme import Accent
from digitlab.gui.shell.analysis import Analysis, Answer, Situation
from digitlab.gui.shell.words import a_digit, distinct_names, family
from digitlab.ink.corruptions import CORRUPTIONS

LOADING = "Loading…"
PROMPT = "Draw a digit on the left, or load a test digit. Then move the sliders."
REFUSED = "No digit I know."
_THE = "the "
_MOST_CHANGES = 3  # that are named in the claim
_TURNED_DEG = 10.0  # a hand's own slant is below this
_KNOWN_WITHIN_DEG = 20.0  # the turn that was read is the true one, but for a hand's slant: about twice the median error

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
            size = self.answer.prediction.size if self.answer.prediction else None
            sized = f", and the size: {size.read:.1f} times" if size else ""
            return f"{subject} knows the turn, too: about {degrees(turn.read_deg)}{sized}"
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
    voices = [_Voice(name, answer, turned) for name, answer in zip(spoken_names(answers), answers, strict=True)]
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
        first = _falls_first(situation, wrong, known) if len(right) + len(wrong) == len(voices) else None
        accent = right[0].accent if len(right) == 1 else None
        if first is not None:
            yield Piece(": ", accent)
            yield Piece(f"{first.name} falls first.", first.accent)
        else:
            note = right[0].note("it", is_right=True) if len(right) == 1 else ""
            yield Piece(f" – {note}." if note else ".", accent)
        if not wrong and not silent:
            yield Piece("\n" if done else "\nNow move it or turn it.")
        if len(right) > 1:
            yield from _notes(right, is_right=True)
    yield from _notes(wrong, is_right=False)


def _falls_first(situation: Situation, wrong: Sequence[_Voice], known: Sequence[int | None]) -> _Voice | None:
    """The one network that is wrong where ink, paper or light were changed, and was right before, as all others still are."""
    is_known = situation.truth is not None and set(known) == {situation.truth}
    return wrong[0] if situation.changes and is_known and len(wrong) == 1 else None


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
            text = capital(text)
        if text:
            done.append(replace(piece, text=text))
            before = text if text.strip(" ") else before + text
    return tuple(done)


def capital(text: str) -> str:
    """A sentence with a capital where it begins with an article; a network's own name stays as it is."""
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
    text = f"{phrases.listed(done)}{_on_what(situation)}".lstrip(" ")
    return text[:1].upper() + text[1:]


def _on_what(situation: Situation) -> str:
    """`` with shear and grey paper``; "" where nothing is changed. Where much is, the first two of it and how many more."""
    seen = [CORRUPTIONS[name].seen(level) for name, level in situation.changes.levels]
    if not seen:
        return ""
    if len(seen) > _MOST_CHANGES:
        seen = [*seen[: _MOST_CHANGES - 1], f"{len(seen) - _MOST_CHANGES + 1} more changes"]
    is_cleaned = situation.cleaned_first and situation.changes.are_on_paper
    return f" with {phrases.listed(seen)}{', cleaned' if is_cleaned else ''}"


def spoken_names(answers: Sequence[Answer]) -> list[str]:
    """Families with their article, such as ``the MLP``; networks' own names without."""
    names = distinct_names([answer.name for answer in answers], [answer.card for answer in answers])
    return [
        f"{_THE if answer.is_edited or name != answer.name else ''}{'edited ' if answer.is_edited else ''}{name}"
        for name, answer in zip(names, answers, strict=True)
    ]


def what_is_filled(name: str, reference: int, truth: int | None) -> str:
    """What a map of shifts shows."""
    known = f"reads the {reference}" if truth is not None else f"reads {a_digit(reference)}, as it does at rest"
    return (
        f"Every cell is the drawing as it is turned and sized now, moved so far: filled where {name} {known}. "
        "The dot is where it lies. Click to move it."
    )
