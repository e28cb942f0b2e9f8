"""A measuring's events: with ``--json`` one a line, for a window or another program; otherwise a bar and results for people."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import Any

import torch
from tqdm import tqdm

from digitlab.commands.exit_status import FAULT
from digitlab.commands.say import in_words
from digitlab.commands.stdin_watch import until_input_ends
from digitlab.measure.events import Advanced, Begun, Event, Failed, to_line


def deliver(events: Iterator[Event], show: Callable[[Any], None], *, as_json: bool) -> int:
    """Deliver events to programs, or to people with a progress bar on standard error, and return the exit status.

    Args:
        events: Of a measuring.
        show: Is given each event that carries a result, for people.
        as_json: For programs.
    """
    if as_json:
        return print_events(events)
    with tqdm(unit=" fields", unit_scale=True, leave=False, disable=None) as bar:
        for event in events:
            match event:
                case Begun():
                    bar.reset(total=event.total)
                    bar.set_description(event.what)
                case Advanced():
                    bar.update(event.done - bar.n)
                case _:
                    show(event)
    return 0


def print_events(events: Iterator[Event]) -> int:
    """Print them as they come, until standard input ends, and return the exit status.

    A fault becomes the last event, so that the reader needs to read nothing else.
    """
    torch.set_num_threads(max(1, (os.cpu_count() or 1) - 1))  # one core stays with the window
    try:
        for event in until_input_ends(events):
            print(to_line(event), flush=True)
            if isinstance(event, Failed):
                return FAULT
    except BrokenPipeError:
        raise
    except (ValueError, OSError) as error:
        print(to_line(Failed(in_words(error))), flush=True)
        return FAULT
    return 0
