"""Pose maps while one draws: does the window stay smooth, and how soon are the maps there?

    python tests/benchmarks/live_pose_maps.py [--strokes 5] [--right cnn_rotated]

The strokes of ``pen_to_paint.py`` are drawn with the tab "Robustness" in front. Measured in one run: the longest time that the
event loop did not turn from the first touch until the whole maps were there; how many maps were shown a second while the pen moved;
how long after the pen was lifted the coarse and the whole maps of both networks were there.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time

import numpy as np
from pen_to_paint import EVERY_MS, Gaps, send, stroke, wait_ms
from PySide6.QtCore import QEvent, QEventLoop, QPointF
from PySide6.QtWidgets import QWidget

from digitlab.gui.app import build
from digitlab.gui.shell.page import Page
from digitlab.gui.window.main_window import MainWindow


class Shown:
    """When maps were shown, and of which situation."""

    def __init__(self, page: Page) -> None:
        self.events: list[tuple[float, object, bool]] = []
        page._follower.answered.connect(self.note)

    def note(self, maps: object) -> None:
        """A snapshot has arrived in the window's thread."""
        _, maps = maps
        whole = all(pose_map is None or pose_map.whole for pose_map in maps.maps)
        self.events.append((time.perf_counter(), maps.situation, whole))


def draw(window: MainWindow, page: Page, strokes: int) -> dict[str, list[float]]:
    """Draw, and return what was measured, in ms and maps a second."""
    canvas = window.findChild(QWidget, "canvas")
    shown = Shown(page)
    found: dict[str, list[float]] = {"gap": [], "maps a second": [], "coarse": [], "whole": []}
    for number in range(strokes):
        window.session.clear()
        wait_ms(1500)
        rect = canvas.field_rect()
        points = [
            QPointF(rect.left() + x * rect.width() / 28, rect.top() + y * rect.height() / 28) for x, y in stroke(number)
        ]
        watch, start, before = Gaps(), time.perf_counter(), len(shown.events)
        send(canvas, QEvent.Type.MouseButtonPress, points[0])
        for point in points[1:]:
            send(canvas, QEvent.Type.MouseMove, point)
            wait_ms(EVERY_MS)
        send(canvas, QEvent.Type.MouseButtonRelease, points[-1])
        lifted = time.perf_counter()
        found["maps a second"].append((len(shown.events) - before) / (lifted - start))
        while not page.is_settled():
            wait_ms(2)
        watch.stop()
        found["gap"] += watch.gaps_ms[1:]
        last = [(at, whole) for at, situation, whole in shown.events if situation is window.session.situation]
        found["coarse"].append((last[0][0] - lifted) * 1000)
        found["whole"].append((next(at for at, whole in last if whole) - lifted) * 1000)
    return found


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--strokes", type=int, default=5)
    parser.add_argument("--right", default="cnn_rotated", help="the network beside the MLP")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        _, window = build(["--data-dir", folder, "--theme", "light"])
        loop = QEventLoop()
        window.session.analysis_changed.connect(loop.quit)
        window.session.choose_network(1, arguments.right)
        window.show()
        loop.exec()
        page = window.tabs.turn_to("robustness", "my_drawing")
        wait_ms(500)
        found = draw(window, page, arguments.strokes)
        window.close()
    print(f"mlp and {arguments.right}, {arguments.strokes} strokes of {len(stroke(0))} moves")
    gaps = found["gap"]
    print(f"event-loop gap    longest {max(gaps):6.1f} ms   99.9th percentile {np.percentile(gaps, 99.9):6.1f} ms")
    print(f"maps shown        {np.mean(found['maps a second']):6.1f} a second while the pen moves")
    print(f"coarse maps       median {np.median(found['coarse']):6.1f} ms after the pen is lifted")
    print(f"whole maps        median {np.median(found['whole']):6.1f} ms after the pen is lifted")
    return 0


if __name__ == "__main__":
    sys.exit(main())
