"""What a training does just now, for a thread that tells of it: so that a hang is told from slow work."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from digitlab.training.events import Heartbeat

_EVERY_S = 1.0


class HeartbeatState:
    """The last sign of life.

    Attributes:
        doing: What is done: ``starting``, ``training``, ``measuring``, ``saving`` or ``paused``.
    """

    def __init__(self) -> None:
        self.doing = "starting"
        self._since = time.monotonic()

    def update(self, doing: str) -> None:
        """Something got on."""
        self.doing, self._since = doing, time.monotonic()

    def heartbeat(self) -> Heartbeat:
        """How it is now."""
        return Heartbeat(self.doing, round(time.monotonic() - self._since, 3))


@contextmanager
def heartbeats(
    heartbeat_state: HeartbeatState, tell: Callable[[Heartbeat], None], every_s: float = _EVERY_S
) -> Iterator[None]:
    """Tell of the last sign of life, in a thread, for as long as the context lasts."""
    over = threading.Event()

    def go_on() -> None:
        while not over.wait(every_s):
            tell(heartbeat_state.heartbeat())

    thread = threading.Thread(target=go_on, name="heartbeats", daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
