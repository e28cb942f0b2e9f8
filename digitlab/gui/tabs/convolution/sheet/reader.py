"""Reads sheets: in one pass by a network that reads sheets, and window by window by one that reads fields.

Torch is imported where the networks answer, and not before.
"""

from __future__ import annotations

import time
from collections import defaultdict, deque
from collections.abc import Iterator
from dataclasses import replace
from statistics import median

import numpy as np

from digitlab.gui.shell.analysis import is_blank
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.gui.tabs.convolution.sheet.outcome import (
    WINDOW_STEP_PX,
    Cost,
    Found,
    SheetOutcome,
    SheetRequest,
    Windows,
    colours_of,
)
from digitlab.ink.raster import render
from digitlab.ink.stroke import FIELD_SIDE, SHEET_SHAPE, Drawing
from digitlab.language import mark, tr
from digitlab.networks.architectures import config_from_dict, multiply_adds_of_sheet, multiply_adds_of_windows
from digitlab.networks.card import WeightsError, answering
from digitlab.networks.library import Library

NO_READER = mark("There is no network here that reads sheets. Train one: digitlab train detector")

_LIVE_MS = 12.0  # windows that take longer wait until the pen rests
_TIMED = 15  # answers whose median time is shown: a single one jumps


def reader_of(library: Library) -> str:
    """The network that reads sheets; the one that ships where it is there, and "" where there is none."""
    names = [name for name, entry in library.entries.items() if entry.card.reads_sheets]
    return "detector" if "detector" in names else next(iter(names), "")


class SheetReader:
    """Reads sheets. Lives in a page's worker thread."""

    def __init__(self, networks: LoadedNetworks) -> None:
        self._networks = networks
        self._times_ms: dict[str, deque[float]] = defaultdict(lambda: deque(maxlen=_TIMED))
        self._last: tuple[Drawing, Windows] | None = None

    def __call__(self, request: SheetRequest) -> Iterator[SheetOutcome]:
        """Yield what one pass finds, and then, row by row, the windows too; all at once where windows are quick."""
        image = render(request.ink)
        outcome = SheetOutcome(request, image, is_blank(request.ink, image))
        if outcome.is_blank:
            yield outcome
            return
        try:
            outcome = self._read(outcome)
        except WeightsError as error:
            outcome = replace(outcome, fault=str(error))
        try:
            yield from self._slide(outcome)
        except WeightsError as error:
            yield replace(outcome, fault=outcome.fault or str(error))

    def _read(self, outcome: SheetOutcome) -> SheetOutcome:
        chosen, card = outcome.request.reader, self._networks.card(outcome.request.reader.name)
        if not chosen.name or card is None:
            raise WeightsError(tr(NO_READER))
        network = self._networks.get(chosen.name, chosen.edits)
        from digitlab.networks.detections import read_sheet
        from digitlab.networks.detector import ReadsSheets

        if not isinstance(network, ReadsSheets):
            raise WeightsError(tr(NO_READER))
        start = time.perf_counter()
        with answering(chosen.name):
            detection = read_sheet(network, outcome.image, outcome.request.threshold, outcome.request.overlap)
        took_ms = self._median("one pass", (time.perf_counter() - start) * 1000)
        order = sorted(range(len(detection.detections)), key=lambda each: sum(detection.detections[each].box[0::2]))
        detections = [detection.detections[each] for each in order]
        colours = colours_of([each.label for each in detections])
        places = np.full(len(order) + 1, -1, np.int8)  # the last entry is the one of -1
        places[order] = np.arange(len(order))
        return replace(
            outcome,
            card=card,
            found=tuple(
                Found(each.label, each.score, each.box, colour)
                for each, colour in zip(detections, colours, strict=True)
            ),
            candidates=tuple((each.label, each.box) for each in detection.candidates),
            evidence=detection.evidence,
            cell_px=detection.cell_px,
            owner=places[detection.owner],
            cost=Cost(multiply_adds_of_sheet(config_from_dict(card.config), *SHEET_SHAPE), took_ms),
        )

    def _slide(self, outcome: SheetOutcome) -> Iterator[SheetOutcome]:
        """Yield the reading with windows; until they are there, with those of a moment ago."""
        ink, chosen = outcome.request.ink, outcome.request.slid
        last = self._last[1] if self._last is not None and self._last[1].chosen == chosen else None
        if not chosen.name or (self._last is not None and self._last[0] is ink and last is not None):
            yield replace(outcome, windows=last)  # only the threshold is another one
            return
        is_slow = last is None or last.cost.took_ms > _LIVE_MS
        if is_slow:
            yield replace(outcome, windows=last, is_whole=False)
        network, card = self._networks.get(chosen.name, chosen.edits), self._networks.card(chosen.name)
        assert card is not None  # or it could not have been loaded
        from digitlab.networks.detections import WindowPrediction, read_windows

        rows: list[WindowPrediction] = []
        took_ms = 0.0
        for top in range(0, SHEET_SHAPE[0] - FIELD_SIDE + 1, WINDOW_STEP_PX):
            if is_slow and rows:
                yield replace(outcome, windows=last, is_whole=False)  # here the pen may move on
            start = time.perf_counter()
            with answering(chosen.name):
                rows.append(read_windows(network, outcome.image[top : top + FIELD_SIDE], WINDOW_STEP_PX))
            took_ms += (time.perf_counter() - start) * 1000
        work = multiply_adds_of_windows(config_from_dict(card.config), *SHEET_SHAPE, step_px=WINDOW_STEP_PX)
        windows = Windows(
            chosen,
            card,
            np.concatenate([row.labels for row in rows]),
            np.concatenate([row.confidences for row in rows]),
            WINDOW_STEP_PX,
            Cost(work, self._median(chosen.name, took_ms)),
        )
        self._last = ink, windows
        yield replace(outcome, windows=windows)

    def _median(self, who: str, took_ms: float) -> float:
        """The median of how long the last few took, this one among them."""
        self._times_ms[who].append(took_ms)
        return median(self._times_ms[who])
