"""What a comparison of two networks says: on a wall, as a table and in words."""

from __future__ import annotations

from dataclasses import fields

from digitlab.gui.kit import phrases
from digitlab.gui.kit.cells.digit_wall import Caption, WallDigit
from digitlab.gui.shell import edit_words, words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.tabs.robustness.disagreement.compared import Compared
from digitlab.ink.pose import Pose
from digitlab.measure.disagreement import Comparison, Disagreement


def wall_digits(seen: Compared) -> list[WallDigit]:
    """The digits found that are to be shown, in their order."""
    names = seen.names
    return [
        _wall_digit(found, index, names)
        for index, found in enumerate(seen.comparison.found)
        if found.left_is_right in seen.on_the_wall.left_is_right
    ]


def _wall_digit(found: Disagreement, index: int, names: tuple[str, str]) -> WallDigit:
    left_right = found.left_is_right
    captions = (
        Caption(f"{names[0]} {found.left_answer}", phrases.sure(found.left_confidence), left_right),
        Caption(f"{names[1]} {found.right_answer}", phrases.sure(found.right_confidence), not left_right),
    )
    said = ", ".join(f"{line.text} ({line.sure}, {'right' if line.right else 'wrong'})" for line in captions)
    return WallDigit(
        found.digit, index, captions, f"Test digit {found.digit:,} is {words.a_digit(found.label)}: {said}"
    )


def heading(seen: Compared) -> str:
    """What the comparison is of, and whether that is over."""
    since = "The sliders or the networks have changed since. " if seen.is_stale else ""
    return f"{since}This is {' beside '.join(seen.comparison.networks)}, {where(seen.comparison)}."


def where(comparison: Comparison) -> str:
    """Where and how the digits lay: ``2 px right, turned by 20°``."""
    pose, parts = comparison.pose, []
    if pose.dx:
        parts.append(f"{abs(pose.dx):g} px {'right' if pose.dx > 0 else 'left'}")
    if pose.dy:
        parts.append(f"{abs(pose.dy):g} px {'down' if pose.dy > 0 else 'up'}")
    if pose.angle_deg:
        parts.append(f"turned by {pose.angle_deg:g}°".replace("-", "−"))
    if pose.scale != Pose().scale:
        parts.append(f"{pose.scale:g} times as large")
    if comparison.centred_first:
        parts.append("centred first")
    if comparison.window_deg is not None:
        parts.append(f"turns up to ±{comparison.window_deg:g}° expected")
    return ", ".join(parts) or "not moved"


def table(seen: Compared) -> Table:
    """Every digit that only one of the two reads, in the order of the wall."""
    names = [field.name for field in fields(Disagreement)]
    return Table(names, [[getattr(found, name) for name in names] for found in seen.comparison.found])


def provenance(seen: Compared) -> Provenance:
    """What the comparison is of."""
    comparison = seen.comparison
    networks = tuple(
        edit_words.measured(name, digest, seen.library)
        for name, digest in zip(comparison.networks, comparison.weights_hashes, strict=True)
    )
    counts = (
        f"both right {comparison.both_right:,}, only the first {comparison.only_left:,}, only the second "
        f"{comparison.only_right:,}, neither {comparison.neither:,}"
    )
    notes = (("counts", counts), ("digits", "the first MNIST test digits"))
    return Provenance("Where two networks disagree", networks, comparison.n, None, where(comparison), notes)
