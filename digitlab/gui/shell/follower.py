"""Follows what the user does, for one panel, while that panel is visible.

What every panel shows is one :class:`~digitlab.gui.shell.analysis.Analysis`. What only one panel shows, and what takes longer than a pen
stroke can wait for, is worked out here, in a thread of its own, so that the answers stay as quick as without it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QObject, QTimer

from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.shell.latest import Latest

_FRAME_MS = 33


class Follower(QObject):
    """Works on the newest request while it is active, once a frame: more could not be shown, and would take the answers' time.

    Answers that come faster than frames are not queued either: the newest is told of.

    Signals:
        answered: An answer of ``work``, from coarse to fine.
        failed: What ``work`` raised, as text.
    """

    answered: Emits[Any] = signal(object)
    failed: Emits[str] = signal(str)

    def __init__(self, work: Callable[[Any], Iterator[object]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._request: object | None = None
        self._active = False
        self._newest: object | None = None
        self._frame = QTimer(self, singleShot=True, interval=_FRAME_MS)
        self._frame.timeout.connect(self._on_frame_timeout)
        self._latest = Latest[Any, object](work, _FRAME_MS)
        self._latest.answered.connect(self._on_latest_answered)
        self._latest.failed.connect(self.failed)
        self.destroyed.connect(self._latest.stop)  # it is nobody's child, or it would be destroyed while it runs

    def follow(self, request: object) -> None:
        """This is the newest request; it is worked on now, or once the panel is visible."""
        if request is not self._request:
            self._request = request
            self._ask()

    def forget(self) -> None:
        """What was asked last is to be worked on once more when it is asked again."""
        self._request = None

    def set_active(self, active: bool) -> None:
        """Whether anybody looks."""
        if active and not self._active:
            self._active = True
            self._ask()
        self._active = active

    def stop(self) -> None:
        """End the thread."""
        self._latest.stop()

    def _on_latest_answered(self, answer: object) -> None:
        self._newest = answer
        if not self._frame.isActive():
            self._on_frame_timeout()

    def _on_frame_timeout(self) -> None:
        if self._newest is not None:
            newest, self._newest = self._newest, None
            self._frame.start()
            self.answered.emit(newest)

    def _ask(self) -> None:
        if self._active and self._request is not None:
            self._latest.ask(self._request)


def with_question(work: Callable[[Any], Iterator[object]]) -> Callable[[Any], Iterator[tuple[object, object]]]:
    """Work whose answers stand each beside the question that it is of."""

    def answer(question: object) -> Iterator[tuple[object, object]]:
        for seen in work(question):
            yield question, seen

    return answer
