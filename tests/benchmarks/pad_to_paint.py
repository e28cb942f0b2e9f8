"""The latent plane: how long it takes from a movement of the pointer until the digit is painted.

    python tests/benchmarks/pad_to_paint.py [--moves 600] [--right cnn_posed]

The real page at 1280x720's size on the offscreen platform. A movement is all that it leads to at once: the digit is decoded in the
window's thread, and what changed is painted. Meanwhile the page's own thread reads each digit and the whole plane. At 60 frames a
second a movement has 16.7 ms. Times are of the clock; those of the processor are the window's thread's own.
"""

from __future__ import annotations

import argparse
import math
import os
import sys
import time

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from digitlab.gui.kit.style import apply_theme
from digitlab.gui.shell.session import Session
from digitlab.gui.tabs.generate.latent_plane.page import LatentPlanePage
from digitlab.gui.tabs.generate.latent_plane.plane_picture import DigitPlane
from digitlab.gui.tabs.generate.tab import GenerateTab
from digitlab.networks.library import list_networks


def moves_ms(app: QApplication, page: LatentPlanePage, moves: int) -> tuple[list[float], list[float]]:
    """The movements' times, and those of the window's thread on the processor: along a spiral over the plane."""
    pad = page.findChild(DigitPlane)
    times, own = [], []
    for number in range(moves):
        angle, far = number / 12, 2.5 * number / moves
        place = pad.place_of((far * math.cos(angle), far * math.sin(angle))).toPoint()
        start, start_own = time.perf_counter(), time.thread_time()
        QTest.mouseMove(pad, place)
        app.processEvents()
        times.append((time.perf_counter() - start) * 1000)
        own.append((time.thread_time() - start_own) * 1000)
    return times, own


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--moves", type=int, default=600)
    parser.add_argument("--right", default="cnn_posed", help="the network beside mlp")
    arguments = parser.parse_args()
    app = QApplication([])
    apply_theme(app, dark=False)
    session = Session(list_networks(), ("mlp", arguments.right, ""))
    tab = GenerateTab(session)
    tab.resize(770, 600)
    tab.show()
    page = tab.turn_to("latent_plane")
    while not page.is_settled():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    print(f"{'':<12} {'median ms':>10} {'99 % ms':>8} {'longest':>8}")
    for name, times in zip(("clock", "processor"), moves_ms(app, page, arguments.moves), strict=True):
        median, high = np.percentile(times, [50, 99])
        print(f"{name:<12} {median:>10.2f} {high:>8.2f} {max(times):>8.2f}")
    tab.stop()
    session.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
