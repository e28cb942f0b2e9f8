"""A long day in the window: whether memory, threads, open files or child processes grow, and what makes the window wait.

    python tests/benchmarks/soak.py [--minutes 10] [--most-gap-ms 100]

One cycle draws, turns to every page, loads test digits, changes networks, plays lessons, changes the colours, trains for some
seconds and stops. At its end the window rests, so that it gives back what was freed; then a line says what the process holds
(from /proc, so Linux only) and the longest time between two turns of the event loop in it, with what was done then, and the
most that the window's own thread worked between two turns, which other work on the machine does not lengthen. A virtual machine's
host takes its processors away now and then, which lengthens both: what it took during the longest gap (steal in /proc/stat, all
processors together) is named, and the rest of the gap is held against the window. The first cycle, which makes every
page and imports torch, is not judged by its gaps. The exit status is 1 where memory has grown by more than 5 % since the end of the
first five minutes (or of the first half, in a shorter run), threads, files or children are more than they were then, a gap was too
long, or there was an exception. Nothing else should run beside it.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from pen_to_paint import Gaps, send, stroke, wait_ms
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from digitlab.gui.app import build
from digitlab.gui.shell.rest import WATCHED_MS
from digitlab.gui.tabs.convolution.tab import TAB as CONVOLUTION
from digitlab.gui.tabs.generate.tab import TAB as GENERATE
from digitlab.gui.tabs.inside.tab import TAB as INSIDE
from digitlab.gui.tabs.robustness.tab import TAB as ROBUSTNESS
from digitlab.gui.tabs.train.tab import TAB as TRAIN
from digitlab.gui.window.main_window import MainWindow
from digitlab.training.control import Stop
from digitlab.training.recipes import recipe_for

WARM_UP_MIN = 5
MOST_GROWTH = 0.05
SETTLING_MS = 300
TRAINED_MS = 3000
PATIENCE_S = 300  # a child imports torch first, on a machine that may have other work

Step = tuple[str, Callable[[], object], int]
"""What is done, in words; what does it; and how long the window is then left alone, in ms."""


@dataclass(frozen=True)
class Held:
    """What the process holds: memory, threads, open files by what they are, and child processes."""

    rss_mb: int
    threads: int
    files: tuple[str, ...]
    children: int


def held() -> Held:
    """At this moment."""
    own = Path("/proc/self")
    pages = int((own / "statm").read_text().split()[1])
    children = [child for task in (own / "task").iterdir() for child in (task / "children").read_text().split()]
    rss_mb = pages * os.sysconf("SC_PAGE_SIZE") // 2**20
    return Held(rss_mb, len(list((own / "task").iterdir())), tuple(sorted(_open_files(own / "fd"))), len(children))


def _open_files(folder: Path) -> Iterator[str]:
    for entry in folder.iterdir():
        with suppress(OSError):  # the folder itself was open, too, while it was read
            yield str(entry.readlink())


class Watch(Gaps):
    """Notes of every time between two turns how much of it the machine's host took away, too.

    It turns seldom enough that a window at rest rests: one whose process works for more than a tenth of the time gives no memory back.
    """

    def __init__(self) -> None:
        super().__init__(every_ms=5)
        self.own_ms: list[float] = []  # the rest of each
        self._stolen_ms = stolen_ms()

    def turn(self) -> None:
        """Note one turn."""
        super().turn()
        before_ms, self._stolen_ms = self._stolen_ms, stolen_ms()
        self.own_ms.append(self.gaps_ms[-1] - (self._stolen_ms - before_ms))


def stolen_ms() -> float:
    """How long the host of this machine has kept its processors for others, all of them together, in steps of some ms."""
    processors = Path("/proc/stat").read_text().split("\n", 1)[0].split()
    return 1000 * int(processors[8]) / os.sysconf("SC_CLK_TCK")


class Day:
    """What a user does all day in one window."""

    def __init__(self, window: MainWindow) -> None:
        self.window, self.cycle = window, 0
        self.runs = window.tabs.train.store

    def steps(self) -> Iterator[Step]:
        """One cycle."""
        window, self.cycle = self.window, self.cycle + 1
        session, tabs = window.session, window.tabs
        yield "draw", self.draw, SETTLING_MS
        for name in list(session.library.entries)[:: max(1, len(session.library.entries) // 6)]:
            yield f"choose {name}", lambda name=name: session.choose_network(0, name), SETTLING_MS
        for tab in (ROBUSTNESS, INSIDE, CONVOLUTION, GENERATE, TRAIN):
            for page in tab.pages:
                yield f"{tab.id}/{page}", lambda tab=tab, page=page: tabs.turn_to(tab.id, page), SETTLING_MS
                yield f"a test digit on {tab.id}/{page}", lambda: session.load_test_digit(self.cycle), SETTLING_MS
        for tab in ("networks", "lecture", "draw"):
            yield tab, lambda tab=tab: tabs.turn_to(tab), SETTLING_MS
        lecture = window.lecture.lecture
        for lesson in lecture.shown.course.lessons[self.cycle % 7 :: 7]:
            yield f"lesson {lesson.name}", lambda lesson=lesson: lecture.open_named(lesson.name), SETTLING_MS
            yield f"reveal {lesson.name}", lecture.reveal, SETTLING_MS
        yield "leave the lesson", lecture.leave, SETTLING_MS
        for colours in ("Dark", "Light"):
            yield f"colours {colours}", lambda colours=colours: self.trigger(colours), SETTLING_MS
        yield "clear and undo", lambda: (session.clear(), session.undo()), SETTLING_MS
        yield "watch", lambda: tabs.turn_to("train", "watch"), SETTLING_MS
        yield "train", lambda: self.runs.start(recipe_for("fast", digits=2000, epochs=500)), TRAINED_MS
        yield "stop the training", self.stop_training, SETTLING_MS
        yield "delete the run", self.delete_runs, SETTLING_MS
        yield "rest", lambda: None, 3 * WATCHED_MS

    def draw(self) -> None:
        """A stroke by mouse."""
        canvas = self.window.findChild(QWidget, "canvas")
        rect = canvas.field_rect()
        side = rect.width() / 28
        points = [QPointF(rect.left() + x * side, rect.top() + y * side) for x, y in stroke(self.cycle)]
        send(canvas, QEvent.Type.MouseButtonPress, points[0])
        for point in points[1:]:
            send(canvas, QEvent.Type.MouseMove, point)
            wait_ms(2)
        send(canvas, QEvent.Type.MouseButtonRelease, points[-1])

    def trigger(self, text: str) -> None:
        """Take the command whose text begins so."""
        action = next(a for a in self.window.findChildren(QAction) if a.text().replace("&", "").startswith(text))
        action.trigger()

    def stop_training(self) -> None:
        """Stop all trainings, and wait until they have saved."""
        if not self.runs.running():
            raise RuntimeError("the training has ended before it was stopped")
        for name in self.runs.running():
            self.runs.send(name, Stop())
        end = time.monotonic() + PATIENCE_S
        while self.runs.running() and time.monotonic() < end:
            wait_ms(50)
        if self.runs.running():
            raise TimeoutError(f"a training has not ended within {PATIENCE_S} s")

    def delete_runs(self) -> None:
        """Delete what was trained."""
        for summary in self.runs.state.all.summaries:
            self.runs.delete(summary.run.name)


def do(steps: Iterator[Step]) -> tuple[tuple[float, float, str], tuple[float, str]]:
    """Do all of it.

    Returns:
        The longest time that the event loop did not turn, without what the host took of it and with it, and the longest that
        its thread worked meanwhile, all in ms, each with what was done then.
    """
    longest, most = (0.0, 0.0, ""), (0.0, "")
    for words, act, left_ms in steps:
        watch = Watch()
        act()
        wait_ms(left_ms)
        watch.stop()
        longest = max(
            longest, *((own_ms, gap_ms, words) for own_ms, gap_ms in zip(watch.own_ms, watch.gaps_ms, strict=True))
        )
        most = max(most, (max(watch.worked_ms, default=0.0), words))
        watch.deleteLater()
    return longest, most


def soak(window: MainWindow, minutes: float, most_gap_ms: float) -> list[str]:
    """Cycle for so long, print a table, and return what is wrong."""
    faults: list[str] = []

    def note(kind: type[BaseException], error: BaseException, where: object) -> None:
        faults.append(f"an exception: {kind.__name__}: {error}")
        traceback.print_exception(kind, error, where)

    sys.excepthook = note
    day, began, start = Day(window), time.monotonic(), None
    warm_s = 60 * min(WARM_UP_MIN, minutes / 2)
    print(f"{'s':>6} {'RSS MB':>7} {'threads':>8} {'files':>6} {'children':>9} {'gap ms':>7} {'stolen':>7}  during")
    while True:
        (own_ms, gap_ms, words), (worked_ms, worked_words) = do(day.steps())
        now, seconds = held(), time.monotonic() - began
        print(
            f"{seconds:6.0f} {now.rss_mb:7} {now.threads:8} {len(now.files):6} {now.children:9} {gap_ms:7.0f} "
            f"{gap_ms - own_ms:7.0f}  {words}; worked {worked_ms:.0f} during {worked_words}",
            flush=True,
        )
        if day.cycle > 1 and own_ms > most_gap_ms:
            faults.append(f"the window waited for {own_ms:.0f} ms during: {words}")
        if start is None and seconds >= warm_s:
            start = now
        elif start is not None and seconds >= 60 * minutes:
            return faults + growth(start, now)


def growth(start: Held, end: Held) -> list[str]:
    """What has grown, in words."""
    faults = []
    if end.rss_mb > start.rss_mb * (1 + MOST_GROWTH):
        faults.append(
            f"memory has grown by {end.rss_mb / start.rss_mb - 1:.0%}, from {start.rss_mb} to {end.rss_mb} MB"
        )
    if end.threads > start.threads:
        faults.append(f"there are {end.threads} threads, and {start.threads} before")
    if len(end.files) > len(start.files):
        new = Counter(end.files) - Counter(start.files)
        faults.append(
            f"there are {len(end.files)} files, and {len(start.files)} before; new: {', '.join(new.elements())}"
        )
    if end.children > start.children:
        faults.append(f"there are {end.children} children, and {start.children} before")
    return faults


def main() -> int:
    """Measure and report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--most-gap-ms", type=float, default=100.0)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        _, window = build(["--data-dir", folder, "--theme", "light"])
        window.show()
        wait_ms(3000)
        faults = soak(window, arguments.minutes, arguments.most_gap_ms)
        window.close()
    for fault in faults:
        print(f"FAULT: {fault}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
