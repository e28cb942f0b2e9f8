"""``--json``: a measuring's events, one a line, for a window or another program."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import Any

import torch

from digitlab.commands.exit_status import FAULT
from digitlab.commands.stdin_watch import until_input_ends
from digitlab.robustness import events as measuring
from digitlab.robustness.events import Failed


def print_events(events: Iterator[object], to_line: Callable[[Any], str] = measuring.to_line) -> int:
    """Print them as they come, until standard input ends, and return the exit status.

    A fault becomes the last event, so that the reader needs to read nothing else.

    Args:
        events: Of one protocol.
        to_line: The protocol's, which knows :class:`Failed`.
    """
    torch.set_num_threads(max(1, (os.cpu_count() or 1) - 1))  # one core stays with the window: threads that wait spin
    try:
        for event in until_input_ends(events):
            print(to_line(event), flush=True)
            if isinstance(event, Failed):
                return FAULT
    except BrokenPipeError:
        raise
    except (ValueError, OSError) as error:
        print(to_line(Failed(str(error))), flush=True)
        return FAULT
    return 0
