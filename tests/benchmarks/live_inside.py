"""Drawing with the tab "Inside", or "Generate", open: is it as smooth as without?

    python tests/benchmarks/live_inside.py [--strokes 5] [--right cnn_pooled] [--page layer] [--tab generate]

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
from PySide6.QtWidgets import QWidget

from digitlab.gui.app import build
from digitlab.gui.shell.page import Page
from digitlab.gui.shell.tab import TabSpec
from digitlab.gui.tabs.generate.tab import TAB as GENERATE
from digitlab.gui.tabs.inside.tab import TAB as INSIDE
from digitlab.gui.window.main_window import MainWindow

DRAW = "draw"
TABS = {tab.id: tab for tab in (INSIDE, GENERATE)}


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


def note_answers(page: Page, latencies: Latencies) -> Callable[[], None]:
    """Note every answer that a page takes, once it shows it; what is returned ends that.

    The situation that an answer follows from stands in its request; where it follows from something else, nothing is noted.
    """
    take = page.take

    def take_and_note(seen: object) -> None:
        take(seen)
        asked = seen.request if hasattr(seen, "request") else seen.question
        latencies.note(getattr(asked, "situation", None))

    def restore() -> None:
        page.take = take

    page.take = take_and_note
    return restore


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
        gaps += watch.gaps_ms[1:]
        watch.deleteLater()
        wait_ms(200)
        for each in latencies:
            each.sent.clear()
    return gaps


def measure(window: MainWindow, tab: TabSpec, title: str, strokes: int) -> str:
    """One page, as a line of the table."""
    strip, page_latencies = Latencies(), Latencies()

    def on_analysis(analysis: object) -> None:
        strip.note(analysis.situation)

    window.session.analysis_changed.connect(on_analysis)
    page = window.tabs.turn_to(DRAW) if title == DRAW else window.tabs.turn_to(tab.id, title)
    stop_noting = note_answers(page, page_latencies) if isinstance(page, Page) else None
    wait_ms(2500)
    gaps = draw(window, strokes, [strip, page_latencies])
    window.session.analysis_changed.disconnect(on_analysis)
    if stop_noting is not None:
        stop_noting()
    figures = [strip.figures(), page_latencies.figures(), f"{max(gaps):8.1f} {np.percentile(gaps, 99):6.1f}"]
    return "   ".join([f"{title:<16}", *figures])


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--strokes", type=int, default=5)
    parser.add_argument("--right", default="cnn_pooled", help="the network beside the MLP")
    parser.add_argument("--tab", choices=TABS, default=INSIDE.id)
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
        print(f"mlp and {arguments.right}, {arguments.strokes} strokes of {len(stroke(0))} moves a page; ms")
        print(f"{'page':<16} {'answers: median, p99':>15}   {'page: median, p99':>15}   {'gap: longest, p99':>15}")
        for title in (DRAW, *(arguments.page or TABS[arguments.tab].pages)):
            print(measure(window, TABS[arguments.tab], title, arguments.strokes), flush=True)
        window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
