"""How ``digitlab train`` is spoken with: by programs in lines of JSON both ways, by people with a progress bar and Ctrl-C."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from digitlab.commands.say import complain
from digitlab.commands.stdin_watch import hear_parent

if TYPE_CHECKING:
    from digitlab.training.control import Control
    from digitlab.training.events import Event, Heartbeat
    from digitlab.training.heartbeat import HeartbeatState
    from digitlab.training.runs import Run

_HANGUP: int | None = getattr(signal, "SIGHUP", None)  # Windows has none

Talk = tuple["Control", Callable[["Event"], None]]
"""Where the training's commands come from, and who is told its events."""


@contextmanager
def spoken_for_programs(heartbeat_state: HeartbeatState) -> Iterator[Talk]:
    """Events and heartbeats on standard output, one a line; commands from standard input, whose end is a Stop."""
    from digitlab.training import control as commands
    from digitlab.training.events import Failed, Started, to_line
    from digitlab.training.heartbeat import heartbeats

    control = commands.Control()
    lock, begun = threading.Lock(), threading.Event()

    def tell(event: Event) -> None:
        try:
            with lock:
                print(to_line(event), flush=True)
                if isinstance(event, Started):
                    begun.set()
        except OSError:  # the reader has gone
            control.give(commands.Stop(asked=False))

    def tell_heartbeat(heartbeat: Heartbeat) -> None:
        if begun.is_set():  # its event says which version is spoken
            tell(heartbeat)

    def hear(line: str) -> None:
        try:
            control.give(commands.from_line(line))
        except ValueError as error:
            complain(error)

    control.attended = hear_parent(hear, lambda: control.give(commands.Stop(asked=False)))
    with _ended_by_signals(control), heartbeats(heartbeat_state, tell_heartbeat):
        try:
            yield control, tell
        except (ValueError, OSError) as error:
            tell(Failed(str(error)))
            raise


@contextmanager
def spoken_for_people(run: Run, *, silent: bool) -> Iterator[Talk]:
    """A progress bar on standard error, and the outcome on standard output.

    The first Ctrl-C is a Stop, and so is the end of who reads it: a terminal that is closed, or a ``head``.
    """
    from digitlab.training.control import Control, Stop
    from digitlab.training.progress import ProgressBar
    from digitlab.training.runs import read_events

    control, bar = Control(), ProgressBar(run.config, read_events(run))

    def tell(event: Event) -> None:
        try:
            bar.show(event)
        except OSError as error:  # nobody reads any more
            for number, stream in ((1, sys.stdout), (2, sys.stderr)):
                if stream is sys.__stdout__ or stream is sys.__stderr__:
                    os.dup2(os.open(os.devnull, os.O_WRONLY), number)
            control.give(Stop(asked=isinstance(error, BrokenPipeError)))  # a terminal that is gone is another error

    with _ended_by_signals(control):
        yield control, (lambda _: None) if silent else tell


@contextmanager
def _ended_by_signals(control: Control) -> Iterator[None]:
    """Let the first interrupt, and the system's wish to end, stop the training with its state saved."""
    from digitlab.training.control import Stop

    if threading.current_thread() is not threading.main_thread():
        yield
        return

    is_asked = False

    def stop(number: int, _: object) -> None:
        nonlocal is_asked
        is_asked |= (
            number == signal.SIGINT
        )  # all others come of a system or a terminal that ends, or follow an interrupt
        control.give(Stop(asked=is_asked))
        if number != _HANGUP:  # which a terminal sends more than once
            signal.signal(number, before[number])

    wishes = [number for number in (signal.SIGINT, signal.SIGTERM, _HANGUP) if number is not None]
    before = {int(number): signal.getsignal(number) for number in wishes}
    before = {number: handler for number, handler in before.items() if handler not in (signal.SIG_IGN, None)}
    for number in before:
        signal.signal(number, stop)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
