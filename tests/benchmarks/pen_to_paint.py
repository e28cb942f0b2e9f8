"""Pen to paint: from a mouse move on the canvas until both panels have been painted with its answer.

    python tests/benchmarks/pen_to_paint.py [--strokes 10] [--training [NETWORK]]

Synthetic mouse moves, 300 a stroke, one every 8 ms, as a fast mouse sends them, reach the real canvas of the real window on
the offscreen platform. An answer belongs to the newest move whose ink it holds; moves that were overtaken before a network
saw them have no answer of their own and are counted. Beside it, in the same run: the bare forward time of the same two
networks on the last field, and the longest time that the event loop did not turn while drawing.

With --training, a network is trained meanwhile as the window trains it, in a child process of its own; the page that
watches it has been opened and lies behind the answers.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from digitlab.gui.app import build
from digitlab.gui.tabs.train.runs_state import RunsState
from digitlab.gui.window.main_window import MainWindow
from digitlab.training.events import StepsTaken
from digitlab.training.recipes import recipe_for

MOVES = 300
EVERY_MS = 8
ENDLESS = 1000  # epochs


class Paints(QObject):
    """Notes when a widget was last painted."""

    def __init__(self, widgets: list[QWidget]) -> None:
        super().__init__()
        self.widgets = {id(widget): index for index, widget in enumerate(widgets)}
        self.waiting: set[int] = set()
        self.moved_at: float | None = None
        self.latencies_ms: list[float] = []
        for widget in widgets:
            widget.installEventFilter(self)

    def expect(self, moved_at: float) -> None:
        """From now on wait for all widgets to be painted with the answer to a move."""
        self.moved_at = moved_at
        self.waiting = set(self.widgets.values())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt calls it; a paint event is about to be handled, so the time is read once it has been."""
        if event.type() == QEvent.Type.Paint and self.waiting and id(watched) in self.widgets:
            self.waiting.discard(self.widgets[id(watched)])
            if not self.waiting and self.moved_at is not None:
                moved_at = self.moved_at
                QTimer.singleShot(0, lambda: self.latencies_ms.append((time.perf_counter() - moved_at) * 1000))
        return False


class Gaps(QObject):
    """The times between two turns of the event loop, and how much of each the thread worked, in ms."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps_ms: list[float] = []
        self.worked_ms: list[float] = []
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.turn)
        self._timer.start(2)

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
    QTimer.singleShot(int(duration), loop.quit)
    loop.exec()


def stroke(seed: int) -> np.ndarray:
    """(300, 2) points of a smooth wandering line in the field, in field pixels."""
    generator = np.random.default_rng(seed)
    t = np.linspace(0, 2 * np.pi, MOVES)
    phases, speeds = generator.uniform(0, 2 * np.pi, 2), generator.uniform(0.6, 1.4, 2)
    return 14 + 8 * np.stack([np.sin(speeds[0] * t + phases[0]), np.cos(speeds[1] * t + phases[1])], axis=1)


def draw_all(window: MainWindow, strokes: int) -> tuple[list[float], list[float], int]:
    """Draw, and return latencies, event-loop gaps (both in ms) and the number of moves."""
    canvas = window.findChild(QWidget, "canvas")
    panels = [window.findChild(QWidget, f"prediction_{side}") for side in ("left", "right")]
    paints = Paints(panels)
    sent: dict[int, float] = {}

    def answered(analysis: object) -> None:
        ink = analysis.situation.drawing.strokes
        if ink and len(ink[-1].points) in sent:
            paints.expect(sent.pop(len(ink[-1].points)))

    window.session.analysis_changed.connect(answered)
    gaps: list[float] = []
    for number in range(strokes):
        window.session.clear()
        wait_ms(100)
        rect = canvas.field_rect()
        points = [
            QPointF(rect.left() + x * rect.width() / 28, rect.top() + y * rect.height() / 28) for x, y in stroke(number)
        ]
        sent.clear()
        watch = Gaps()
        send(canvas, QEvent.Type.MouseButtonPress, points[0])
        for index, point in enumerate(points[1:], start=2):
            sent[index] = time.perf_counter()
            send(canvas, QEvent.Type.MouseMove, point)
            wait_ms(EVERY_MS)
        send(canvas, QEvent.Type.MouseButtonRelease, points[-1])
        watch.stop()
        gaps += watch.gaps_ms[1:]
        wait_ms(50)
    window.session.analysis_changed.disconnect(answered)
    return paints.latencies_ms, gaps, strokes * (MOVES - 1)


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
        wait_ms(300)
        run = start_training(window, arguments.training) if arguments.training else ""
        reports = len(speeds_so_far(window, run)) if run else 0
        latencies, gaps, moves = draw_all(window, arguments.strokes)
        if run:
            speed = np.mean(speeds_so_far(window, run)[reports:])
            print(f"meanwhile {arguments.training} learned from {speed:,.0f} images a second, in the mean")
            end_training(window, run)
        bare = bare_forwards_ms(window)
        window.close()
    median, high = np.percentile(latencies, [50, 99])
    print(f"{moves} moves, {len(latencies)} of them with an answer of their own ({moves - len(latencies)} overtaken)")
    print(f"pen to paint      median {median:6.2f} ms   99th percentile {high:6.2f} ms")
    print(f"bare forwards     median {np.median(bare):6.2f} ms   99th percentile {np.percentile(bare, 99):6.2f} ms")
    print(f"ratio of medians  {median / np.median(bare):6.2f}")
    print(f"event-loop gap    longest {max(gaps):6.2f} ms   99th percentile {np.percentile(gaps, 99):6.2f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
