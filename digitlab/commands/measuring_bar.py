"""A measuring's events for people: a progress bar on standard error, and the results for who prints them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

E = TypeVar("E")


def with_bar(events: Iterator[E]) -> Iterator[E]:
    """The events that carry results; the others move the bar."""
    from tqdm import tqdm

    from digitlab.robustness.events import Advanced, Begun

    with tqdm(unit=" fields", unit_scale=True, leave=False, disable=None) as bar:
        for event in events:
            match event:
                case Begun():
                    bar.reset(total=event.total)
                    bar.set_description(event.what)
                case Advanced():
                    bar.update(event.done - bar.n)
                case _:
                    yield event
