"""Drawing with the tab "Inside" open: is it as smooth as without?

    python tests/benchmarks/live_inside.py [--strokes 5] [--right cnn_pooled] [--page layer]

The strokes of ``pen_to_paint.py``, with each page of the tab in front, and with the tab "Draw" for comparison, in one run. Measured: from
a mouse move until the window has shown both answers to it (the strip above the tabs, which is always in sight) and painted; from
a mouse move until the page has shown what follows from it and painted; and the longest time that the event loop did not turn.
Moves that were overtaken before an answer have none of their own.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable

import numpy as np
from pen_to_paint import EVERY_MS, Gaps, send, stroke, wait_ms
from PySide6.QtCore import QEvent, QEventLoop, QPointF, QTimer
from PySide6.QtWidgets import QTabWidget, QWidget

from digitlab.gui.app import build
from digitlab.gui.tabs.inside.tab import InsideTab
from digitlab.gui.window.main_window import MainWindow

DRAW = "Draw"


class Latencies:
    """From the moves until what follows from them was painted."""

    def __init__(self) -> None:
        self.sent: dict[int, float] = {}
        self.found_ms: list[float] = []

    def note(self, situation: object) -> None:
        """What follows from a situation is shown, and will be painted.

        Qt paints behind all posted events, and a timer of 0 ms is one of them; by the time of one of 1 ms it has painted.
        """
        ink = situation.drawing.strokes if situation is not None else ()
        moved_at = self.sent.pop(len(ink[-1].points), None) if ink else None
        if moved_at is not None:
            QTimer.singleShot(1, lambda: self.found_ms.append((time.perf_counter() - moved_at) * 1000))

    def figures(self) -> str:
        """Their median and 99th percentile."""
        if not self.found_ms:
            return f"{'–':>8} {'–':>6}"
        return f"{np.median(self.found_ms):8.1f} {np.percentile(self.found_ms, 99):6.1f}"


def situation_of(answer: tuple[object, object]) -> object | None:
    """What the user did that a page's answer follows from; None where it follows from something else."""
    question, _ = answer
    return getattr(question, "situation", None)


def draw(window: MainWindow, strokes: int, latencies: list[Latencies]) -> list[float]:
    """Draw; the event-loop gaps in ms."""
    canvas = window.findChild(QWidget, "canvas")
    gaps: list[float] = []
    for number in range(strokes):
        window.session.clear()
        wait_ms(400)
        rect = canvas.field_rect()
        points = [
            QPointF(rect.left() + x * rect.width() / 28, rect.top() + y * rect.height() / 28) for x, y in stroke(number)
        ]
        watch = Gaps()
        send(canvas, QEvent.Type.MouseButtonPress, points[0])
        for index, point in enumerate(points[1:], start=2):
            for each in latencies:
                each.sent[index] = time.perf_counter()
            send(canvas, QEvent.Type.MouseMove, point)
            wait_ms(EVERY_MS)
        send(canvas, QEvent.Type.MouseButtonRelease, points[-1])
        watch._timer.stop()
        gaps += watch.gaps_ms[1:]
        wait_ms(200)
        for each in latencies:
            each.sent.clear()
    return gaps


def measure(window: MainWindow, title: str, strokes: int) -> str:
    """One page, as a line of the table."""
    tabs, lab = window.findChild(QTabWidget, "tabs"), window.findChild(InsideTab)
    strip, page_latencies = Latencies(), Latencies()
    connected: list[tuple[object, Callable[..., None]]] = []

    def on_analysis(analysis: object) -> None:
        strip.note(analysis.situation)

    def on_answer(answer: tuple[object, object]) -> None:
        page_latencies.note(situation_of(answer))

    window.session.analysis_changed.connect(on_analysis)
    connected.append((window.session.analysis_changed, on_analysis))
    if title == DRAW:
        tabs.setCurrentIndex(0)
    else:
        tabs.setCurrentWidget(lab)
        page = lab.turn_to(title)
        page._follower.answered.connect(on_answer)
        connected.append((page._follower.answered, on_answer))
    wait_ms(2500)
    gaps = draw(window, strokes, [strip, page_latencies])
    for signal, slot in connected:
        signal.disconnect(slot)
    figures = [strip.figures(), page_latencies.figures(), f"{max(gaps):8.1f} {np.percentile(gaps, 99):6.1f}"]
    return "   ".join([f"{title:<16}", *figures])


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--strokes", type=int, default=5)
    parser.add_argument("--right", default="cnn_pooled", help="the network beside the MLP")
    parser.add_argument("--page", action="append", help="only these pages of the tab")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        _, window = build(["--data-dir", folder, "--theme", "light"])
        window.resize(1280, 720)
        loop = QEventLoop()
        window.session.analysis_changed.connect(loop.quit)
        window.session.choose_network(1, arguments.right)
        window.show()
        loop.exec()
        lab = window.findChild(InsideTab)
        print(f"mlp and {arguments.right}, {arguments.strokes} strokes of {len(stroke(0))} moves a page; ms")
        print(f"{'page':<16} {'answers: median, p99':>15}   {'page: median, p99':>15}   {'gap: longest, p99':>15}")
        for title in (DRAW, *(arguments.page or lab.spec.pages)):
            print(measure(window, title, arguments.strokes), flush=True)
        window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
