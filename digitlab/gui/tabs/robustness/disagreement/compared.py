"""A comparison of two networks: what it counted, whether it still is what the sliders say, in words and as a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

from digitlab.data.classes import Classes
from digitlab.gui.kit import phrases
from digitlab.gui.kit.cells.digit_wall import Caption, WallDigit
from digitlab.gui.shell import edit_words, words
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.pose_words import changes_in_words
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.wishes import Wish
from digitlab.ink.pose import Pose
from digitlab.ink.stroke import Image
from digitlab.ink.viewing import Viewing
from digitlab.language import mark, tr
from digitlab.measure.disagreement import Comparison, Disagreement
from digitlab.measure.pictures import MNIST, in_english
from digitlab.networks.card import Card
from digitlab.networks.library import Library

_NOT_YET = mark("Nothing was compared yet: “Compare at this pose” lets both networks read the test digits.")
_NOT_YET_PICTURES = mark("Nothing was compared yet: “Compare at this pose” lets both networks read the pictures.")
_NONE = mark("No digit: at this pose there is none that only this one reads.")
_NO_PICTURE = mark("No picture: at this pose there is none that only this one reads.")


@dataclass(frozen=True, slots=True)
class CompareNetworks(Wish):
    """Let the two chosen networks read the test digits at the pose of the sliders."""


@dataclass(frozen=True, slots=True)
class OnTheWall:
    """Which digits the wall shows: those that the left network reads, those that it does not, or both."""

    left_is_right: tuple[bool, ...] = (True, False)

    def __post_init__(self) -> None:
        if not 1 <= len(self.left_is_right) <= 2:
            raise ValueError(tr("the wall shows what the left network reads, what it does not, or both"))


@dataclass(frozen=True, slots=True)
class LastComparison:
    """The newest comparison, and how far the next one is.

    Attributes:
        comparison: What was counted; None before the first.
        fields: The digits of ``comparison.found``, in its order, as the networks saw them: (28, 28) float32 in [0, 1] each.
        progress: Test digits done, and of how many; None while nothing is compared.
    """

    comparison: Comparison | None = None
    fields: Sequence[Image] = ()
    progress: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Compared:
    """What the page shows.

    Attributes:
        last: The newest comparison.
        is_stale: Whether the sliders, or the networks, are no longer those of the comparison.
        on_the_wall: Which of its digits are shown.
        library: All networks.
        source: The data set whose test pictures would be compared now.
    """

    last: LastComparison
    is_stale: bool
    on_the_wall: OnTheWall
    library: Library
    source: str = MNIST

    @property
    def comparison(self) -> Comparison:
        """What was counted; only for one that was."""
        assert self.last.comparison is not None, "nothing can be saved before"
        return self.last.comparison

    @property
    def cards(self) -> list[Card | None]:
        """The cards of both networks; None where one is gone."""
        entries = self.library.entries
        return [entries[name].card if name in entries else None for name in self.comparison.networks]

    @property
    def names(self) -> tuple[str, str]:
        """The names by which people call both networks."""
        left, right = words.distinct_names(self.comparison.networks, self.cards)
        return left, right


Question = tuple[tuple[str, str], Pose, Viewing, float | None]
"""Which networks, at which pose, what lies between them and the digits, and which turns are expected."""


def question(situation: Situation) -> Question:
    """Say what would be compared now."""
    left, right, *_ = situation.networks
    return (left, right), situation.pose, situation.viewing, situation.window_deg


def ask(snapshot: Snapshot) -> Compared:
    """Hold the newest comparison against what could be compared now."""
    last = snapshot[LastComparison]
    is_stale = last.comparison is not None and _answered(last.comparison) != question(snapshot.situation)
    source, _ = snapshot.measured_on()
    return Compared(last, is_stale, snapshot[OnTheWall], snapshot.library, source)


def _answered(comparison: Comparison) -> Question:
    left, right = comparison.networks
    return (left, right), comparison.pose, comparison.viewing, comparison.window_deg


def wall_digits(seen: Compared) -> list[WallDigit]:
    """Make the places of the wall: the digits found that are to be shown, in their order."""
    names = seen.names
    return [
        _wall_digit(found, index, names, seen.comparison.classes)
        for index, found in enumerate(seen.comparison.found)
        if found.left_is_right in seen.on_the_wall.left_is_right
    ]


def _wall_digit(found: Disagreement, index: int, names: tuple[str, str], classes: Classes) -> WallDigit:
    left_right = found.left_is_right
    captions = (
        Caption(f"{names[0]} {classes[found.left_answer]}", phrases.sure(found.left_confidence), left_right),
        Caption(f"{names[1]} {classes[found.right_answer]}", phrases.sure(found.right_confidence), not left_right),
    )
    right, wrong = tr("right", "an answer"), tr("wrong")
    answers = ", ".join(f"{line.text} ({line.sure}, {right if line.right else wrong})" for line in captions)
    told = {"number": found.digit, "digit": words.a_class(found.label, classes), "answers": answers}
    said = (
        tr("Test digit {number:,} is {digit}: {answers}", **told)
        if classes.are_digits
        else tr("Test picture {number:,} is {digit}: {answers}", **told)
    )
    return WallDigit(found.digit, index, captions, said)


def empty_words(seen: Compared) -> str:
    """Say why nothing is on the wall."""
    if seen.last.comparison is None:
        return tr(_NOT_YET) if seen.source == MNIST else tr(_NOT_YET_PICTURES)
    return tr(_NONE) if seen.comparison.classes.are_digits else tr(_NO_PICTURE)


def heading(seen: Compared) -> str:
    """Say what the comparison is of, and whether the sliders or the networks have changed since."""
    left, right = seen.comparison.networks
    shown = tr(
        "This is {left} beside {right}, {circumstances}.", left=left, right=right, circumstances=where(seen.comparison)
    )
    if seen.is_stale:
        return " ".join((tr("The sliders or the networks have changed since."), shown))
    return shown


def where(comparison: Comparison) -> str:
    """Say where and how the digits lay: ``2 px right, turned by 20°``."""
    pose, parts = comparison.pose, []
    if pose.dx:
        across = tr("{distance:g} px right") if pose.dx > 0 else tr("{distance:g} px left")
        parts.append(across.format(distance=abs(pose.dx)))
    if pose.dy:
        along = tr("{distance:g} px down") if pose.dy > 0 else tr("{distance:g} px up")
        parts.append(along.format(distance=abs(pose.dy)))
    if pose.angle_deg:
        parts.append(tr("turned by {angle}°", angle=f"{pose.angle_deg:g}".replace("-", "−")))
    if pose.scale != Pose().scale:
        parts.append(tr("{size:g} times as large", size=pose.scale))
    if comparison.changes:
        parts.append(tr("with {changes}", changes=changes_in_words(comparison.viewing.changes)))
    if comparison.cleaned_first:
        parts.append(tr("paper cleaned first"))
    if comparison.centred_first:
        parts.append(tr("centred first"))
    if comparison.window_deg is not None:
        parts.append(tr("turns up to ±{angle:g}° expected", angle=comparison.window_deg))
    return ", ".join(parts) or tr("not moved")


def table(seen: Compared) -> Table:
    """List every digit that only one of the two reads, in the order of the wall."""
    names, classes = [field.name for field in fields(Disagreement)], seen.comparison.classes
    rows = ([getattr(found, name) for name in names] for found in seen.comparison.found)
    if classes.are_digits:
        return Table(names, [*rows])
    named = {"label", "left_answer", "right_answer"}
    return Table(
        names, [[classes[v] if name in named else v for name, v in zip(names, row, strict=True)] for row in rows]
    )


def provenance(seen: Compared) -> Provenance:
    """Say what was compared, and what was counted."""
    comparison = seen.comparison
    networks = tuple(
        edit_words.measured(name, digest, seen.library)
        for name, digest in zip(comparison.networks, comparison.weights_hashes, strict=True)
    )
    counts = tr(
        "both right {both_right:,}, only the first {only_left:,}, only the second {only_right:,}, neither {neither:,}",
        both_right=comparison.both_right,
        only_left=comparison.only_left,
        only_right=comparison.only_right,
        neither=comparison.neither,
    )
    read = tr("the first MNIST test digits")
    if comparison.source != MNIST:
        read = f"{in_english(comparison.source)} ({comparison.data_hash[:8]})"
    notes = ((mark("counts"), counts), (mark("digits"), read))
    return Provenance(tr("Where two networks disagree"), networks, comparison.n, None, where(comparison), notes)
