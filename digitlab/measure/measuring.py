"""What every measuring of networks does around the measuring itself: look up, read in parts, tell how far it is, keep."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from digitlab.measure.events import Advanced, Begun
from digitlab.measure.measured import Result, keep
from digitlab.networks.library import Entry

_PART = 125  # fields between two events; with endless paper some 25 MB a layer
_log = logging.getLogger(__name__)

R = TypeVar("R", bound=Result)
E = TypeVar("E")


def parts(n: int) -> Iterator[slice]:
    """The range up to n in parts, after each of which one tells how far it is."""
    return (slice(start, min(start + _PART, n)) for start in range(0, n, _PART))


def measure_each(
    entries: Sequence[Entry],
    *,
    begun: Callable[[int], Begun],
    known: Callable[[Entry], R | None],
    measure: Callable[[Entry], Generator[int, None, R]],
    told: Callable[[R], E],
    folder: Path | None,
) -> Iterator[Begun | Advanced | E]:
    """Measure networks one after the other, and keep what comes out.

    Args:
        entries: The networks.
        begun: The first event, of so many networks that have to be measured.
        known: What is known of a network already.
        measure: Measures one; yields how many fields it has read each time it has read some, and returns the result.
        told: The event that carries a result.
        folder: Where results are kept; the user's own where left out.

    Yields:
        :class:`Begun`; then many :class:`Advanced`, and one event with the result a network.

    Raises:
        WeightsError: A network cannot be loaded.
        OSError: The chosen folder cannot be written.
    """
    found = [known(entry) for entry in entries]
    yield begun(found.count(None))
    done = 0
    for entry, result in zip(entries, found, strict=True):
        if result is not None:
            if folder is not None:
                keep(result, folder)
            yield told(result)
            continue
        measuring = measure(entry)
        while True:
            try:
                done += next(measuring)
            except StopIteration as stop:
                _keep(stop.value, folder)
                yield told(stop.value)
                break
            yield Advanced(done)


def _keep(result: Result, folder: Path | None) -> None:
    """Keep a result; a full disk must not cost what took minutes to measure, unless the file is what was asked for."""
    try:
        keep(result, folder)
    except OSError as error:
        if folder is not None:
            raise
        _log.warning("the result is not kept for the next time: %s", error)
