"""The worker thread that answers from coarse to fine, and the panels' followers."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from digitlab.gui.shell.follower import Follower

WAIT_MS = 5000


class Slow:
    """Answers coarsely, then waits to be allowed to answer finely."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.allowed = threading.Event()

    def work(self, request: str) -> Iterator[str]:
        self.asked.append(request)
        yield f"{request}, coarse"
        assert self.allowed.wait(WAIT_MS / 1000)
        yield f"{request}, fine"


@pytest.fixture
def slow():
    return Slow()


@pytest.fixture
def follower(slow, qtbot):
    made = Follower(slow.work)
    made.answers = []
    made.answered.connect(made.answers.append)
    yield made
    slow.allowed.set()
    made.stop()


def test_the_coarse_answer_comes_before_the_fine_one(follower, slow, qtbot):
    follower.set_active(True)
    with qtbot.waitSignal(follower.answered, timeout=WAIT_MS):
        follower.follow("a")
    slow.allowed.set()
    qtbot.waitUntil(lambda: follower.answers == ["a, coarse", "a, fine"], timeout=WAIT_MS)


def test_a_newer_request_ends_the_older_one_after_its_coarse_answer(follower, slow, qtbot):
    follower.set_active(True)
    with qtbot.waitSignal(follower.answered, timeout=WAIT_MS):
        follower.follow("a")
    for newer in ("b", "c"):
        follower.follow(newer)
    slow.allowed.set()
    qtbot.waitUntil(lambda: follower.answers[-1:] == ["c, fine"], timeout=WAIT_MS)
    assert "b" not in slow.asked
    assert "a, fine" not in follower.answers


def test_answers_that_come_faster_than_frames_are_shown_by_the_newest_alone(qtbot):
    follower = Follower(lambda request: iter(range(request)))
    shown: list[int] = []
    follower.answered.connect(shown.append)
    follower.set_active(True)
    follower.follow(5000)
    qtbot.waitUntil(lambda: shown[-1:] == [4999], timeout=WAIT_MS)
    assert len(shown) < 1000
    follower.stop()


def test_of_requests_that_come_faster_than_frames_the_newest_is_worked_on(qtbot):
    asked: list[int] = []

    def work(request: int) -> Iterator[int]:
        asked.append(request)
        yield request

    follower = Follower(work)
    shown: list[int] = []
    follower.answered.connect(shown.append)
    follower.set_active(True)
    for request in range(1000):
        follower.follow(request)
    qtbot.waitUntil(lambda: shown[-1:] == [999], timeout=WAIT_MS)
    assert len(asked) < 100
    follower.stop()


def test_nothing_is_worked_out_while_nobody_looks(follower, slow, qtbot):
    follower.follow("unseen")
    follower.follow("newest")
    assert slow.asked == []
    with qtbot.waitSignal(follower.answered, timeout=WAIT_MS):
        follower.set_active(True)
    assert slow.asked == ["newest"]


def test_looking_again_asks_again_only_for_what_is_new(follower, slow, qtbot):
    follower.set_active(True)
    with qtbot.waitSignal(follower.answered, timeout=WAIT_MS):
        follower.follow("a")
    follower.follow("a")
    slow.allowed.set()
    qtbot.waitUntil(lambda: follower.answers == ["a, coarse", "a, fine"], timeout=WAIT_MS)
    assert slow.asked == ["a"]


def test_work_that_raises_is_told_of_and_does_not_end_the_thread(qtbot):
    def work(request: str) -> Iterator[str]:
        if request == "bad":
            raise ValueError("cannot be worked out")
        yield request

    follower = Follower(work)
    follower.set_active(True)
    with qtbot.waitSignal(follower.failed, timeout=WAIT_MS) as failed:
        follower.follow("bad")
    assert "cannot be worked out" in failed.args[0]
    with qtbot.waitSignal(follower.answered, timeout=WAIT_MS) as answered:
        follower.follow("good")
    assert answered.args == ["good"]
    follower.stop()
