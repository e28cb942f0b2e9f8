"""What the page "A sheet of digits" says."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from digitlab.gui.kit.phrases import sure
from digitlab.gui.shell import edit_words, words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.tabs.convolution.page_states import SheetOverlay
from digitlab.gui.tabs.convolution.sheet.outcome import Cost, SheetOutcome, Windows
from digitlab.ink.stroke import FIELD_SIDE, SHEET_SHAPE

_HEADER = ("digit", "class", "score", "left", "top", "right", "bottom", "pixels of ink")

LOOK = "Draw several digits. One network reads them all in one pass: a box, a class and its own ink for each."
AT_REST = "Point at the sheet to read a cell's numbers, at the small one to see a window."

NO_LABELS = "none"

_ENOUGH = 3  # classes whose numbers are given for a cell


def title(outcome: SheetOutcome | None, view: SheetOverlay, digit: int) -> str:
    """The title of the large picture: what one pass is, whose evidence is seen, or how many boxes suppression leaves."""
    if outcome is not None and outcome.evidence is not None:
        if view == "evidence":
            highest = outcome.evidence[digit].max()
            return (
                f"Evidence of {words.a_digit(digit)}, 0 to 1, a cell every {outcome.cell_px} px; highest {highest:.2f}"
            )
        if view == "candidates":
            count = len(outcome.candidates)
            return f"{count} box{'' if count == 1 else 'es'} before suppression, {len(outcome.found)} after (thick)"
    return f"One pass over {SHEET_SHAPE[1]}×{SHEET_SHAPE[0]} px, a line every 4 px"


def found(outcome: SheetOutcome) -> str:
    """What was found, left to right."""
    if outcome.is_blank:
        return "Nothing drawn yet."
    if outcome.fault and outcome.evidence is None:
        return outcome.fault
    if not outcome.found:
        return f"It finds no digit: it is nowhere {outcome.request.threshold:.0%} sure of one.".replace("%", " %")
    digits = [words.a_digit(each.label) for each in outcome.found]
    listed = " and ".join(filter(None, (", ".join(digits[:-1]), digits[-1])))
    return f"It finds {listed}: {len(digits)} digit{'' if len(digits) == 1 else 's'}."


def labels(outcome: SheetOutcome) -> str:
    """``1-7-4``, left to right."""
    return "-".join(str(each.label) for each in outcome.found) or NO_LABELS


def costs(outcome: SheetOutcome) -> str:
    """What one pass costs, what the windows do, and how many times as much that is; a line each."""
    lines = [] if outcome.cost is None else [f"One pass: {_cost(outcome.cost)}."]
    windows = outcome.windows
    if windows is not None:
        lines.append(f"{windows.labels.size} windows of {windows.chosen.name}, one by one: {_cost(windows.cost)}.")
        if outcome.cost is not None:
            lines.append(_ratio(windows.cost.multiplications / outcome.cost.multiplications, windows.chosen.name))
    return "\n".join(lines)


def _cost(cost: Cost) -> str:
    return f"{cost.multiplications / 1e6:,.1f} million multiply-adds, {cost.took_ms:.1f}\N{NO-BREAK SPACE}ms"


def _ratio(times: float, name: str) -> str:
    if times >= 1:
        return f"One pass costs {times:.1f} times less: it works every place out once."
    return f"One pass costs {1 / times:.1f} times as much: {name} is that small."


def slid(windows: Windows | None) -> str:
    """What to look at in the windows."""
    name = windows.chosen.name if windows else "the network"
    was_taught = windows is not None and windows.card is not None and windows.card.reads_sheets
    why = "a window has to be one of ten classes" if was_taught else "it was never taught “nothing here”"
    return (
        f"Each figure is what {name} reads in the {FIELD_SIDE}×{FIELD_SIDE} window around it, faint where it is unsure. "
        f"It answers something everywhere: {why}."
    )


def cell(outcome: SheetOutcome, row: int, column: int, digit: int | None) -> str:
    """The numbers of a cell: of one class, or of those that are likeliest there."""
    assert outcome.evidence is not None
    heats, side = outcome.evidence[:, row, column], outcome.cell_px
    order = [int(each) for each in np.argsort(-heats, kind="stable")]
    classes = order[:_ENOUGH] if digit is None else [digit, *(each for each in order if each != digit)][:_ENOUGH]
    numbers = ", ".join(f"{each}: {heats[each]:.3f}" for each in classes)
    place = f"x {column * side} to {(column + 1) * side}, y {row * side} to {(row + 1) * side} px"
    return f"Cell at {place}. Is it the middle of a digit? {numbers}, from 0 to 1."


def window(windows: Windows, row: int, column: int) -> str:
    """What is read in one window."""
    left, top = column * windows.step_px, row * windows.step_px
    answer = f"{words.a_digit(int(windows.labels[row, column]))}, {sure(float(windows.confidences[row, column]))} sure"
    return f"Window at x {left} to {left + FIELD_SIDE}, y {top} to {top + FIELD_SIDE} px: {windows.chosen.name} reads {answer}."


def table(outcome: SheetOutcome) -> Table:
    """Every digit that was found."""
    return Table(_HEADER, list(_rows(outcome)))


def provenance(outcome: SheetOutcome) -> Provenance:
    """Who read it, and how sure they had to be."""
    request, windows = outcome.request, outcome.windows
    networks: tuple[str, ...] = (edit_words.named(request.reader.name, outcome.card, request.reader.edits),)
    if windows is not None:
        networks += (edit_words.named(windows.chosen.name, windows.card, windows.chosen.edits),)
    notes = (
        ("least score", f"{request.threshold:.2f}"),
        ("largest overlap", f"{request.overlap:.2f} of the smaller box"),
    )
    return Provenance("A sheet of digits", networks, "1 sheet", None, "as drawn", notes)


def _rows(outcome: SheetOutcome) -> Iterator[tuple[object, ...]]:
    for number, each in enumerate(outcome.found):
        ink = 0 if outcome.owner is None else int(np.count_nonzero(outcome.owner == number))
        yield number + 1, each.label, each.score, *each.box, ink
