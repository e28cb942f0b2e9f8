"""What the page "A sheet of digits" says."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from digitlab.gui.kit.phrases import listed, sure
from digitlab.gui.shell import edit_words, words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.tabs.convolution.page_states import SheetOverlay
from digitlab.gui.tabs.convolution.sheet.outcome import Cost, SheetOutcome, Windows
from digitlab.ink.stroke import FIELD_SIDE, SHEET_SHAPE
from digitlab.language import mark, tr

_HEADER = ("digit", "class", "score", "left", "top", "right", "bottom", "pixels of ink")

LOOK = mark("Draw several digits. One network reads them all in one pass: a box, a class and its own ink for each.")
READING = mark("The sheet is being read…")
AT_REST = mark("Point at the sheet to read a cell's numbers, at the small one to see a window.")

NO_LABELS = "none"

_ENOUGH = 3  # classes whose numbers are given for a cell


def title(outcome: SheetOutcome | None, view: SheetOverlay, digit: int) -> str:
    """The title of the large picture: what one pass is, whose evidence is seen, or how many boxes suppression leaves."""
    if outcome is not None and outcome.evidence is not None:
        if view == "evidence":
            highest = outcome.evidence[digit].max()
            return tr(
                "Evidence of {digit}, 0 to 1, a cell every {cell_px} px; highest {highest:.2f}",
                digit=words.a_digit(digit),
                cell_px=outcome.cell_px,
                highest=highest,
            )
        if view == "candidates":
            before, after = len(outcome.candidates), len(outcome.found)
            if before == 1:
                return tr("1 box before suppression, {after} after (thick)", after=after)
            return tr("{before} boxes before suppression, {after} after (thick)", before=before, after=after)
    height, width = SHEET_SHAPE
    return tr("One pass over {width}×{height} px, a line every 4 px", width=width, height=height)


def found(outcome: SheetOutcome) -> str:
    """What was found, left to right."""
    if outcome.is_blank:
        return tr("Nothing drawn yet.")
    if outcome.fault and outcome.evidence is None:
        return outcome.fault
    if not outcome.found:
        share = f"{100 * outcome.request.threshold:.0f} %"
        return tr("It finds no digit: it is nowhere {share} sure of one.", share=share)
    digits = [words.a_digit(each.label) for each in outcome.found]
    return tr("It finds {digits}: %n digit(s).", "", len(digits), digits=listed(digits))


def labels(outcome: SheetOutcome) -> str:
    """``1-7-4``, left to right."""
    return "-".join(str(each.label) for each in outcome.found) or NO_LABELS


def costs(outcome: SheetOutcome) -> str:
    """What one pass costs, what the windows do, and how many times as much that is; a line each."""
    lines = [] if outcome.cost is None else [tr("One pass: {cost}.", cost=_cost(outcome.cost))]
    windows = outcome.windows
    if windows is not None:
        lines.append(
            tr(
                "{count} windows of {network}, one by one: {cost}.",
                count=windows.labels.size,
                network=windows.chosen.name,
                cost=_cost(windows.cost),
            )
        )
        if outcome.cost is not None:
            lines.append(_ratio(windows.cost.multiplications / outcome.cost.multiplications, windows.chosen.name))
    return "\n".join(lines)


def _cost(cost: Cost) -> str:
    return tr(
        "{millions:,.1f} million multiply-adds, {took_ms:.1f}\u00a0ms",
        millions=cost.multiplications / 1e6,
        took_ms=cost.took_ms,
    )


def _ratio(times: float, name: str) -> str:
    if times >= 1:
        return tr("One pass costs {times:.1f} times less: it works every place out once.", times=times)
    return tr("One pass costs {times:.1f} times as much: {network} is that small.", times=1 / times, network=name)


def slid(windows: Windows | None) -> str:
    """What to look at in the windows."""
    name = windows.chosen.name if windows else tr("the network")
    was_taught = windows is not None and windows.card is not None and windows.card.reads_sheets
    why = tr("a window has to be one of ten classes") if was_taught else tr("it was never taught “nothing here”")
    return tr(
        "Each figure is what {network} reads in the {side}×{side} window around it, faint "
        "where it is unsure. It answers something everywhere: {why}.",
        network=name,
        side=FIELD_SIDE,
        why=why,
    )


def cell(outcome: SheetOutcome, row: int, column: int, digit: int | None) -> str:
    """The numbers of a cell: of one class, or of those that are likeliest there."""
    assert outcome.evidence is not None
    heats, side = outcome.evidence[:, row, column], outcome.cell_px
    order = [int(each) for each in np.argsort(-heats, kind="stable")]
    classes = order[:_ENOUGH] if digit is None else [digit, *(each for each in order if each != digit)][:_ENOUGH]
    numbers = ", ".join(f"{each}: {heats[each]:.3f}" for each in classes)
    return tr(
        "Cell at x {left} to {right}, y {top} to {bottom} px. Is it the middle of a digit? {numbers}, from 0 to 1.",
        left=column * side,
        right=(column + 1) * side,
        top=row * side,
        bottom=(row + 1) * side,
        numbers=numbers,
    )


def window(windows: Windows, row: int, column: int) -> str:
    """What is read in one window."""
    left, top = column * windows.step_px, row * windows.step_px
    return tr(
        "Window at x {left} to {right}, y {top} to {bottom} px: {network} reads {digit}, {share} sure.",
        left=left,
        right=left + FIELD_SIDE,
        top=top,
        bottom=top + FIELD_SIDE,
        network=windows.chosen.name,
        digit=words.a_digit(int(windows.labels[row, column])),
        share=sure(float(windows.confidences[row, column])),
    )


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
        (mark("least score"), f"{request.threshold:.2f}"),
        (mark("largest overlap"), tr("{overlap:.2f} of the smaller box", overlap=request.overlap)),
    )
    return Provenance(tr("A sheet of digits"), networks, tr("1 sheet"), None, tr("as drawn"), notes)


def _rows(outcome: SheetOutcome) -> Iterator[tuple[object, ...]]:
    for number, each in enumerate(outcome.found):
        ink = 0 if outcome.owner is None else int(np.count_nonzero(outcome.owner == number))
        yield number + 1, each.label, each.score, *each.box, ink
