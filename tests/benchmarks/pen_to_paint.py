"""Pen to paint: from a mouse move until its ink is on the screen, and until both panels have been painted with its answer.

    python tests/benchmarks/pen_to_paint.py [--strokes 10] [--busy N] [--training [NETWORK]]
    QT_QPA_PLATFORM=xcb xvfb-run -s "-screen 0 1280x800x24" python tests/benchmarks/pen_to_paint.py     # under X

Synthetic mouse moves, 300 a stroke, reach the real canvas of the real window; on the offscreen platform unless the environment
says otherwise. The hand moves every 8 ms, whether or not the window keeps up: a move's time is when the hand made it, and what
waits for the window's thread waits in that time, too. An answer belongs to the newest move whose ink it holds; moves that were
overtaken before a network saw them have no answer of their own and are counted. Beside it, in the same run: the bare forward
time of the same two networks on the last field; the longest time that the event loop did not turn while drawing; and how long
the window's thread worked for a move, and at most between two turns, in processor time, which other work on the machine
lengthens less.

With --busy, so many other processes keep a processor busy each. With --training, a network is trained meanwhile as the window
trains it, in a child process of its own; the page that watches it has been opened and lies behind the answers.
"""

from __future__ import annotations

import argparse
import math
import os
import sys
import tempfile
import time
from dataclasses import dataclass, field

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from beside import busy_processes
from PySide6.QtCore import QEvent, QEventLoop, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from digitlab.gui.app import build
from digitlab.gui.shell.analysis import Analysis
from digitlab.gui.tabs.train.runs_state import RunsState
from digitlab.gui.window.main_window import MainWindow
from digitlab.training.events import StepsTaken
from digitlab.training.recipes import recipe_for

MOVES = 300
EVERY_MS = 8
ENDLESS = 1000  # epochs


class Paints(QObject):
    """Notes how long it took from moves until the window had painted their ink, and the answers to them."""

    def __init__(self, window: MainWindow, canvas: QWidget, panels: list[QWidget]) -> None:
        super().__init__()
        self.moves: list[float] = []  # when those moves were made whose ink is not painted yet
        self.answered: float | None = None  # when the move was made whose answer is shown next
        self.ink_ms: list[float] = []
        self.answers_ms: list[float] = []
        self._window, self._canvas, self._panels = window, canvas, panels
        self._painted: set[QWidget] = set()
        self._waiting: set[QWidget] = set()
        for widget in (window, canvas, *panels):
            widget.installEventFilter(self)

    def expect(self, moved_at: float) -> None:
        """From now on wait for all panels to be painted with the answer to a move."""
        self.answered, self._waiting = moved_at, set(self._panels)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt calls it. The window paints whatever is to be painted, and brings it to the screen, in one event."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self._painted.add(watched)
        if event.type() != QEvent.Type.UpdateRequest or watched is not self._window:
            return False
        self._painted.clear()
        self._window.event(event)
        self._note(time.perf_counter())
        return True

    def _note(self, now: float) -> None:
        if self._canvas in self._painted:
            self.ink_ms += [(now - moved_at) * 1000 for moved_at in self.moves]
            self.moves.clear()
        self._waiting -= self._painted
        if self.answered is not None and not self._waiting:
            self.answers_ms.append((now - self.answered) * 1000)
            self.answered = None


class Gaps(QObject):
    """The times between two turns of the event loop, and how much of each the thread worked, in ms."""

    def __init__(self, every_ms: int = 2) -> None:
        """Watch from now on, turn by turn, at most so often; a gap is told too long by no more than that."""
        super().__init__()
        self.gaps_ms: list[float] = []
        self.worked_ms: list[float] = []
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.turn)
        self._timer.start(every_ms)

    def turn(self) -> None:
        """Note one turn."""
        now, worked = time.perf_counter(), time.thread_time()
        self.gaps_ms.append((now - self._last) * 1000)
        self.worked_ms.append((worked - self._worked) * 1000)
        self._last, self._worked = now, worked

    def stop(self) -> None:
        """Note no more."""
        self._timer.stop()


def send(canvas: QWidget, kind: QEvent.Type, point: QPointF) -> None:
    """One mouse event."""
    pressed = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, point, canvas.mapToGlobal(point), button, pressed, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(canvas, event)


def wait_ms(duration: float) -> None:
    """Let the event loop run."""
    loop = QEventLoop()
    QTimer.singleShot(int(duration), loop, loop.quit)
    loop.exec()


def wait_until_idle() -> None:
    """Wait for what a window does while no mouse button is held: it imports what pages need. Moves that are sent to a widget hold none."""
    worked_s = 1.0
    while worked_s > 0.1:  # of each second
        before_s = time.process_time()
        wait_ms(1000)
        worked_s = time.process_time() - before_s


def stroke(seed: int) -> np.ndarray:
    """(300, 2) points of a smooth wandering line in the field, in field pixels."""
    generator = np.random.default_rng(seed)
    t = np.linspace(0, 2 * np.pi, MOVES)
    phases, speeds = generator.uniform(0, 2 * np.pi, 2), generator.uniform(0.6, 1.4, 2)
    return 14 + 8 * np.stack([np.sin(speeds[0] * t + phases[0]), np.cos(speeds[1] * t + phases[1])], axis=1)


@dataclass
class Drawn:
    """What was measured while strokes were drawn; all in ms.

    Attributes:
        ink: From moves until their ink was painted.
        answers: From moves until both panels were painted with their answers.
        gaps: The times between two turns of the event loop.
        worked: How much of each the window's thread worked.
        moves: How many moves there were.
        worked_in_all: How long the window's thread worked, from the first to the last move of each stroke.
    """

    ink: list[float] = field(default_factory=list)
    answers: list[float] = field(default_factory=list)
    gaps: list[float] = field(default_factory=list)
    worked: list[float] = field(default_factory=list)
    moves: int = 0
    worked_in_all: float = 0.0

    def report(self) -> str:
        """In lines."""
        answered, overtaken = len(self.answers), self.moves - len(self.answers)
        longest, high = max(self.gaps), np.percentile(self.gaps, 99)
        return "\n".join(
            (
                f"{self.moves} moves, {answered} of them with an answer of their own ({overtaken} overtaken)",
                f"pen to ink        {_median_and_high(self.ink)}",
                f"pen to answer     {_median_and_high(self.answers)}",
                f"event-loop gap    longest {longest:6.2f} ms   99th percentile {high:6.2f} ms",
                f"window's thread   worked {self.worked_in_all / self.moves:.2f} ms a move, at most {max(self.worked):.2f} ms at once",
            )
        )


def _median_and_high(times_ms: list[float]) -> str:
    median, high = np.percentile(times_ms, [50, 99])
    return f"median {median:6.2f} ms   99th percentile {high:6.2f} ms"


def draw_all(window: MainWindow, strokes: int) -> Drawn:
    """Draw, and measure."""
    canvas = window.findChild(QWidget, "canvas")
    panels = [window.findChild(QWidget, f"prediction_{side}") for side in ("left", "right")]
    paints, drawn = Paints(window, canvas, panels), Drawn()
    sent: dict[int, float] = {}

    def answered(analysis: Analysis) -> None:
        ink = analysis.situation.drawing.strokes
        if ink and len(ink[-1].points) in sent:
            paints.expect(sent.pop(len(ink[-1].points)))

    window.session.analysis_changed.connect(answered)
    for number in range(strokes):
        window.session.clear()
        wait_ms(100)
        rect = canvas.field_rect()
        points = [
            QPointF(rect.left() + x * rect.width() / 28, rect.top() + y * rect.height() / 28) for x, y in stroke(number)
        ]
        sent.clear()
        watch, worked = Gaps(), time.thread_time()
        send(canvas, QEvent.Type.MouseButtonPress, points[0])
        start = time.perf_counter()
        for index, point in enumerate(points[1:], start=2):
            moved_at = start + (index - 1) * EVERY_MS / 1000
            if (rest := moved_at - time.perf_counter()) > 0:  # a window that is late gets all that has piled up at once
                wait_ms(math.ceil(rest * 1000))
            sent[index] = moved_at
            paints.moves.append(moved_at)
            send(canvas, QEvent.Type.MouseMove, point)
        wait_ms(EVERY_MS)
        drawn.worked_in_all += (time.thread_time() - worked) * 1000
        send(canvas, QEvent.Type.MouseButtonRelease, points[-1])
        watch.stop()
        drawn.gaps += watch.gaps_ms[1:]
        drawn.worked += watch.worked_ms[1:]
        wait_ms(50)
    window.session.analysis_changed.disconnect(answered)
    drawn.ink, drawn.answers, drawn.moves = paints.ink_ms, paints.answers_ms, strokes * (MOVES - 1)
    return drawn


def bare_forwards_ms(window: MainWindow) -> list[float]:
    """Both networks' forward times on the last field, one after the other, without a window's thread around them."""
    from digitlab.networks.predict import predict
    from digitlab.networks.weights import load

    networks = [load(window.session.library.find(name).path)[0] for name in window.session.situation.networks if name]
    image = window.session.analysis.field
    times = []
    for _ in range(200):
        start = time.perf_counter()
        for network in networks:
            predict(network, image)
        times.append((time.perf_counter() - start) * 1000)
    return times


def start_training(window: MainWindow, network: str) -> str:
    """Train a network without an end, watched; returns the run's name once it takes steps and the answers are in front."""
    train = window.tabs.train
    window.tabs.turn_to("train")
    wait_ms(100)
    loop = QEventLoop()

    def heard(runs: RunsState) -> None:
        if any(isinstance(event, StepsTaken) for live in runs.live.values() for event in live.events):
            loop.quit()

    train.store.changed.connect(heard)
    name = train.store.start(recipe_for(network, epochs=ENDLESS, device="cpu"))
    loop.exec()
    train.store.changed.disconnect(heard)
    window.tabs.turn_to("draw")
    wait_ms(1000)
    return name


def speeds_so_far(window: MainWindow, name: str) -> list[float]:
    """How many images a second it learned from, between its reports."""
    events = window.tabs.train.store.state.events(name)
    return [event.images_per_second for event in events if isinstance(event, StepsTaken)]


def end_training(window: MainWindow, name: str) -> None:
    """Kill it, and wait until it has ended."""
    store, loop = window.tabs.train.store, QEventLoop()
    store.ended.connect(loop.quit)
    store.kill(name)
    loop.exec()


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--strokes", type=int, default=10)
    parser.add_argument("--busy", type=int, default=0, help="other processes that keep a processor busy each")
    parser.add_argument("--training", metavar="NETWORK", nargs="?", const="fast", help="while this network is trained")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        _, window = build(["--data-dir", folder, "--theme", "light"])
        loop = QEventLoop()
        window.session.analysis_changed.connect(loop.quit)
        window.resize(
            1280, 720
        )  # the offscreen platform's screen is smaller, and part of the answers out of sight there
        window.show()
        loop.exec()
        wait_until_idle()
        run = start_training(window, arguments.training) if arguments.training else ""
        reports = len(speeds_so_far(window, run)) if run else 0
        with busy_processes(arguments.busy):
            drawn = draw_all(window, arguments.strokes)
        if run:
            speed = np.mean(speeds_so_far(window, run)[reports:])
            print(f"meanwhile {arguments.training} learned from {speed:,.0f} images a second, in the mean")
            end_training(window, run)
        bare = bare_forwards_ms(window)
        window.close()
    print(drawn.report())
    print(f"bare forwards     {_median_and_high(bare)}")
    print(f"ratio of medians  {np.median(drawn.answers) / np.median(bare):6.2f}, answers to forwards")
    return 0


if __name__ == "__main__":
    sys.exit(main())
