"""The claim of the Draw tab: the whole screen in a sentence or two."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.kit import phrases
from digitlab.gui.kit.charts.dial import degrees
from digitlab.gui.kit.phrases import number
from digitlab.gui.kit.theme import Accent
from digitlab.gui.shell.analysis import Analysis, Answer, Situation
from digitlab.gui.shell.words import a_class, distinct_names, family
from digitlab.ink.corruptions import CORRUPTIONS
from digitlab.language import mark, tr

LOADING = mark("Loading…")
PROMPT = mark("Draw a digit on the left, or load a test digit. Then move the sliders.")
_PROMPT_FOR_ANY = mark("Draw on the left. Then move the sliders.")
REFUSED = mark("No digit I know.")

_MOST_CHANGES = 3  # that are named in the claim
_MOST_CLASSES = 6  # whose names stand in the claim
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
    def said(self) -> str | None:
        """What the class that it answers is called; None where it says nothing."""
        return None if self.label is None else self.answer.said

    @property
    def what(self) -> str:
        """The class that it answers, within a sentence."""
        return "" if self.label is None else a_class(self.label, self.answer.classes)

    @property
    def accent(self) -> Accent:
        return family(self.answer.card)

    def note(self, subject: str, *, is_right: bool) -> str:
        """What it makes of the turn, where that is worth a word; "" otherwise. The subject is its name, or ``it``."""
        turn = self.answer.prediction.turn if self.answer.prediction else None
        if turn is None:
            return ""
        if abs(self.pose_deg) > turn.turns_deg[-1]:
            return tr(
                "{angle} is beyond the ±{widest} that {subject} tries",
                angle=degrees(self.pose_deg),
                widest=degrees(turn.turns_deg[-1]),
                subject=subject,
            )
        off = abs((turn.read_deg - self.pose_deg + 180) % 360 - 180)
        if is_right and abs(self.pose_deg) >= _TURNED_DEG and off <= _KNOWN_WITHIN_DEG:
            size = self.answer.prediction.size if self.answer.prediction else None
            angle = degrees(turn.read_deg)
            if size is None:
                return tr("{subject} knows the turn, too: about {angle}", subject=subject, angle=angle)
            return tr(
                "{subject} knows the turn, too: about {angle}, and the size: {size:.1f} times",
                subject=subject,
                angle=angle,
                size=size.read,
            )
        if abs(turn.read_deg) >= _TURNED_DEG:
            return tr("{subject} takes it as turned by about {angle}", subject=subject, angle=degrees(turn.read_deg))
        return ""


def claim(analysis: Analysis, at_rest: AtRest | None = None) -> tuple[Piece, ...]:
    """The whole screen in a line or two, for the back of the hall: what was done, what is read, and whether it is right."""
    situation = analysis.situation
    if situation.drawing.is_empty:
        are_digits = all(answer.classes.are_digits for answer in analysis.answers if answer)
        return (Piece(tr(PROMPT if are_digits else _PROMPT_FOR_ANY)),)
    if analysis.is_blank:
        left = tr("All ink has left the field: the networks see blank paper.")
        return (Piece(left if analysis.lost > 0.5 else tr("Nothing drawn yet but a dot.")),)
    answers = [answer for answer in analysis.answers if answer and answer.prediction]
    if not answers:
        return ()
    turned = situation.pose.angle_deg
    voices = [_Voice(name, answer, turned) for name, answer in zip(spoken_names(answers), answers, strict=True)]
    known = [dict(at_rest or {}).get(answer.name) for answer in answers]
    truth = situation.truth_among(voices[0].answer.classes)
    if len({voice.answer.classes for voice in voices}) > 1:
        pieces = _different(situation, voices)
    elif truth is None:
        pieces = _unlabelled(situation, voices, known)
    else:
        pieces = _labelled(situation, voices, known, truth)
    return _beginning_sentences(pieces)


def verdict(analysis: Analysis, at_rest: AtRest | None = None) -> str:
    """The claim as plain words."""
    return "".join(piece.text for piece in claim(analysis, at_rest))


def _different(situation: Situation, voices: Sequence[_Voice]) -> Iterator[Piece]:
    """The networks tell different classes apart, so that they neither agree nor disagree."""
    if done := _what_was_done(situation):
        yield Piece(tr("{moved}, ", moved=done))
    yield from _what_each_reads(voices)
    yield Piece("\n")
    if situation.truth is not None:
        digit = a_class(situation.truth, situation.truth_classes)
        judged = [voice for voice in voices if situation.truth_among(voice.answer.classes) is not None]
        right = [voice for voice in judged if voice.said == situation.truth_name]
        if right:
            yield Piece(tr("It is {digit}: ", digit=digit))
            yield from _subject(right, tr(" is right. ") if len(right) == 1 else tr(" are right. "))
        elif judged:
            yield Piece(tr("It is {digit}: ", digit=digit))
            yield from _subject(judged, tr(" is wrong. ") if len(judged) == 1 else tr(" are wrong. "))
        else:
            yield Piece(tr("It is {digit}, and none of them knows that. ", digit=digit))
    kinds = dict.fromkeys(voice.answer.classes for voice in voices)
    yield Piece(tr("They answer different questions: {questions}.", questions=phrases.listed([*map(_which, kinds)])))


def _which(classes: Classes) -> str:
    """What is asked of a network that tells these apart."""
    if classes.are_digits:
        return tr("which digit")
    more = ", …" if len(classes) > _MOST_CLASSES else ""
    return tr("which of {names}", names=", ".join(classes[:_MOST_CLASSES]) + more)


def _unlabelled(situation: Situation, voices: Sequence[_Voice], known: Sequence[int | None]) -> Iterator[Piece]:
    """Nobody has said which digit it is: whether the networks agree."""
    done = _what_was_done(situation)
    if done:
        yield Piece(tr("{moved}, ", moved=done))
    rested, label, said = set(known), voices[0].label, {voice.label for voice in voices}
    if None in said:
        yield from _what_each_reads(voices)
        yield Piece(tr("\nGiving no answer does not count as a wrong one."))
    elif label is not None and len(said) == 1:
        agree = tr(" reads {digit}.") if len(voices) == 1 else tr(" agree: {digit}.")
        yield from _subject(voices, agree.format(digit=voices[0].what))
        held = None not in rested and rested == {label}
        yield Piece(
            tr("\nNo answer has changed.") if done and held else "\n" if done else tr("\nNow move it or turn it.")
        )
    else:
        yield from _what_each_reads(voices)
        (before,) = rested if len(rested) == 1 else (None,)
        classes = voices[0].answer.classes
        if not done or before is None:
            is_digit = classes.are_digits
            yield Piece(
                tr("\nThey disagree. Which digit is it?") if is_digit else tr("\nThey disagree. Which one is it?")
            )
        elif len(voices) == 2:
            yield Piece(tr("\nThey disagree; as it was drawn, both read {digit}.", digit=a_class(before, classes)))
        else:
            yield Piece(tr("\nThey disagree; as it was drawn, all read {digit}.", digit=a_class(before, classes)))
    if situation.truth is not None:
        digit = a_class(situation.truth, situation.truth_classes)
        yield Piece(tr(" It is {digit}, which is none of the classes here.", digit=digit))
    yield from _notes(voices, is_right=False)


def _labelled(
    situation: Situation, voices: Sequence[_Voice], known: Sequence[int | None], truth: int
) -> Iterator[Piece]:
    """It is known which digit it is: who is wrong, and who is right."""
    done, digit = _what_was_done(situation), a_class(truth, voices[0].answer.classes)
    right = [voice for voice in voices if voice.label == truth]
    wrong = [voice for voice in voices if voice.label not in {truth, None}]
    silent = [voice for voice in voices if voice.label is None]
    held = done and all(label == truth for voice, label in zip(voices, known, strict=True) if voice in right)
    if done:
        yield Piece(tr("{moved}, ", moved=done))
    if wrong or silent:
        yield from _what_each_reads([*wrong, *silent])
        yield Piece("\n")
    if not right and silent:
        yield Piece(tr("It is {digit}: nobody reads it.", digit=digit))
    elif not right:
        some = {1: tr("It is {digit}: that is wrong."), 2: tr("It is {digit}: both are wrong.")}
        every = tr("It is {digit}: all are wrong.")
        yield Piece(some.get(len(wrong), every).format(digit=digit))
    else:
        yield from _subject(right, _reads_the(voices[0].answer.classes[truth], alone=len(right) == 1, still=bool(held)))
        first = _falls_first(situation, wrong, known) if len(right) + len(wrong) == len(voices) else None
        accent = right[0].accent if len(right) == 1 else None
        if first is not None:
            yield Piece(": ", accent)
            yield Piece(tr("{name} falls first.", name=first.name), first.accent)
        else:
            note = right[0].note(tr("it"), is_right=True) if len(right) == 1 else ""
            yield Piece(tr(" – {note}.", note=note) if note else tr("."), accent)
        if not wrong and not silent:
            yield Piece("\n" if done else tr("\nNow move it or turn it."))
        if len(right) > 1:
            yield from _notes(right, is_right=True)
    yield from _notes(wrong, is_right=False)


def _reads_the(digit: str, *, alone: bool, still: bool) -> str:
    """What networks do that read the digit it is, as they did before."""
    if still:
        said = tr(" still reads the {digit}") if alone else tr(" still read the {digit}")
    else:
        said = tr(" reads the {digit}") if alone else tr(" read the {digit}")
    return said.format(digit=digit)


def _falls_first(situation: Situation, wrong: Sequence[_Voice], known: Sequence[int | None]) -> _Voice | None:
    """The one network that is wrong where ink, paper or light were changed, and was right before, as all others still are."""
    is_known = situation.truth is not None and set(known) == {situation.truth}
    return wrong[0] if situation.changes and is_known and len(wrong) == 1 else None


def _what_each_reads(voices: Sequence[_Voice]) -> Iterator[Piece]:
    """``the MLP reads a 2, the CNN a 7.``: networks that read the same stand together."""
    groups: dict[str | None, list[_Voice]] = {}
    for voice in voices:
        groups.setdefault(None if voice.label is None else voice.what, []).append(voice)
    for place, (label, group) in enumerate(groups.items()):
        one = len(group) == 1
        if label is None:
            what = tr(" knows no such digit") if one else tr(" know no such digit")
        elif place and None not in groups:
            what = tr(" {digit}", "what a further network reads, after the first one's verb", digit=label)
        else:
            what = (tr(" reads {digit}") if one else tr(" read {digit}")).format(digit=label)
        ends = place == len(groups) - 1
        yield from _subject(group, tr("{reading}.", reading=what) if ends else tr("{reading}, ", reading=what))


def _subject(voices: Sequence[_Voice], predicate: str) -> Iterator[Piece]:
    """Networks by their names, each in its colour, and what they do; in the colour of the one that does it alone."""
    for place, voice in enumerate(voices):
        if place:
            yield Piece(tr(" and ") if place == len(voices) - 1 else tr(", "))
        yield Piece(voice.name, voice.accent)
    yield Piece(predicate, voices[0].accent if len(voices) == 1 else None)


def _notes(voices: Sequence[_Voice], *, is_right: bool) -> Iterator[Piece]:
    for voice in voices:
        if note := voice.note(voice.name, is_right=is_right):
            yield Piece(" ")
            yield Piece(tr("{note}.", note=note), voice.accent)


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
    article = tr("the {name}").partition("{")[0]
    return text[:1].upper() + text[1:] if article and text.startswith(article) else text


def _what_was_done(situation: Situation) -> str:
    """``Moved 5 px and turned by 35°``; "" where the ink lies as it was drawn."""
    pose, done = situation.pose, []
    if distance := math.hypot(pose.dx, pose.dy):
        done.append(tr("moved {number} px", number=number(distance)))
    if pose.angle_deg:
        done.append(tr("turned by {number}°", number=number(pose.angle_deg)))
    if pose.scale != 1:
        done.append(
            tr("shrunk to {scale:.0f} %", scale=pose.scale * 100)
            if pose.scale < 1
            else tr("enlarged to {scale:.0f} %", scale=pose.scale * 100)
        )
    if done and situation.centred_first:
        done.append(tr("centred again"))
    text = f"{phrases.listed(done)}{_on_what(situation)}".lstrip(" ")
    return text[:1].upper() + text[1:]


def _on_what(situation: Situation) -> str:
    """`` with shear and grey paper``; "" where nothing is changed. Where much is, the first two of it and how many more."""
    seen = [tr(CORRUPTIONS[name].seen(level)) for name, level in situation.changes.levels]
    if not seen:
        return ""
    if len(seen) > _MOST_CHANGES:
        seen = [*seen[: _MOST_CHANGES - 1], tr("%n more changes", "", len(seen) - _MOST_CHANGES + 1)]
    is_cleaned = situation.cleaned_first and situation.changes.are_on_paper
    return (
        tr(" with {names}, cleaned", names=phrases.listed(seen))
        if is_cleaned
        else tr(" with {names}", names=phrases.listed(seen))
    )


def spoken_names(answers: Sequence[Answer]) -> list[str]:
    """Families with their article, such as ``the MLP``; networks' own names without."""
    names = distinct_names([answer.name for answer in answers], [answer.card for answer in answers])
    return [_spoken(name, answer) for name, answer in zip(names, answers, strict=True)]


def _spoken(name: str, answer: Answer) -> str:
    if answer.is_edited:
        return tr("the edited {name}", name=name)
    return name if name == answer.name else tr("the {name}", name=name)


def what_is_filled(name: str, reference: int, truth: int | None, classes: Classes = DIGITS) -> str:
    """What a map of shifts shows."""
    if truth is not None:
        return tr(
            "Every cell is the drawing as it is turned and sized now, moved by that much: filled where {name} "
            "reads the {digit}. The dot is where it lies. Click to move it.",
            name=name,
            digit=classes[reference],
        )
    return tr(
        "Every cell is the drawing as it is turned and sized now, moved by that much: filled where {name} reads "
        "{digit}, as it does at rest. The dot is where it lies. Click to move it.",
        name=name,
        digit=a_class(reference, classes),
    )
