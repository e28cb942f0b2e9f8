"""Drawing on the sheet of digits: is the ink there at once, and how soon are the boxes?

    python tests/benchmarks/live_sheet.py [--strokes 5] [--network mlp --network cnn_pooled] [--view masks]

The strokes of ``pen_to_paint.py``, on the sheet, beside three digits that lie there already; a row for each network that reads the sheet
window by window. Measured: the mouse event itself, in which the ink is laid down and its repaint asked for; from a mouse move until the
canvas has been painted; until what follows from the ink is shown and painted (moves that were overtaken have none of their own);
and the longest time that the event loop did not turn.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from dataclasses import replace

import numpy as np
from live_inside import Latencies
from pen_to_paint import EVERY_MS, Gaps, send, stroke, wait_ms
from PySide6.QtCore import QEvent, QEventLoop, QObject, QPointF
from PySide6.QtWidgets import QWidget

from digitlab.gui.app import build
from digitlab.gui.tabs.convolution.lesson import SHEETS
from digitlab.gui.tabs.convolution.sheet.outcome import SheetOutcome
from digitlab.gui.tabs.convolution.state import BenchState
from digitlab.gui.window.main_window import MainWindow


class Painted(QObject):
    """From a move until the next paint event of a widget has been handled."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__()
        self.moved_at: float | None = None
        self.found_ms: list[float] = []
        self._canvas = canvas
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt calls it; the canvas paints itself here, so that the time can be read behind it."""
        if event.type() != QEvent.Type.Paint or self.moved_at is None:
            return False
        moved_at, self.moved_at = self.moved_at, None
        self._canvas.removeEventFilter(self)
        self._canvas.event(event)
        self._canvas.installEventFilter(self)
        self.found_ms.append((time.perf_counter() - moved_at) * 1000)
        return True


def figures(found_ms: list[float]) -> str:
    """Their median and 99th percentile."""
    return f"{np.median(found_ms):8.1f} {np.percentile(found_ms, 99):6.1f}" if found_ms else f"{'–':>8} {'–':>6}"


def measure(window: MainWindow, strokes: int) -> str:
    """Draw; a row of the table."""
    canvas = window.findChild(QWidget, "sheet_canvas")
    painted, boxes = Painted(canvas), Latencies()
    events_ms: list[float] = []
    gaps: list[float] = []

    def on_answer(found: SheetOutcome) -> None:
        ink = found.request.ink.strokes
        moved_at = boxes.sent.pop(len(ink[-1].points), None) if ink else None
        if moved_at is not None:
            boxes.found_ms.append((time.perf_counter() - moved_at) * 1000)  # its paint event follows in this turn

    window.tabs.convolution.store.detection_changed.connect(on_answer)
    for number in range(strokes):
        window.tabs.convolution.store.keep_ink(SHEETS["one_seven_and_four"])
        wait_ms(1500)
        rect = canvas.field_rect()
        unit = rect.width() / 84
        places = np.add(stroke(number), (0, 26))  # below the others
        points = [QPointF(rect.left() + x * unit, rect.top() + y * unit) for x, y in places]
        watch = Gaps()
        send(canvas, QEvent.Type.MouseButtonPress, points[0])
        for index, point in enumerate(points[1:], start=2):
            boxes.sent[index] = painted.moved_at = time.perf_counter()
            send(canvas, QEvent.Type.MouseMove, point)
            events_ms.append((time.perf_counter() - boxes.sent[index]) * 1000)
            wait_ms(EVERY_MS)
        send(canvas, QEvent.Type.MouseButtonRelease, points[-1])
        watch.stop()
        gaps += watch.gaps_ms[1:]
        wait_ms(200)
        boxes.sent.clear()
    window.tabs.convolution.store.detection_changed.disconnect(on_answer)
    canvas.removeEventFilter(painted)
    longest = f"{max(gaps):8.1f} {np.percentile(gaps, 99):6.1f}"
    return "   ".join([figures(events_ms), figures(painted.found_ms), figures(boxes.found_ms), longest])


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--strokes", type=int, default=5)
    parser.add_argument("--network", action="append", help="who reads the sheet window by window")
    parser.add_argument("--view", choices=["boxes", "masks", "evidence"], default="boxes")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        _, window = build(["--data-dir", folder, "--theme", "light"])
        window.resize(1280, 720)
        loop = QEventLoop()
        window.session.analysis_changed.connect(loop.quit)
        window.show()
        loop.exec()
        window.tabs.turn_to("convolution")
        window.tabs.convolution.show_state(BenchState(page="sheet"))
        print(f"{arguments.strokes} strokes of {len(stroke(0))} moves, shown as {arguments.view}; ms, median and p99")
        print(
            f"{'windows by':<14} {'mouse event':>15}   {'ink painted':>15}   {'boxes':>15}   {'gap: longest, p99':>15}"
        )
        for name in arguments.network or ["mlp", "cnn_pooled"]:
            window.session.choose_network(0, name)
            state = window.tabs.convolution.state()
            window.tabs.convolution.store.put(replace(state, sheet=type(state.sheet)(view=arguments.view)))
            wait_ms(2500)
            print(f"{name:<14} {measure(window, arguments.strokes)}", flush=True)
        window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
