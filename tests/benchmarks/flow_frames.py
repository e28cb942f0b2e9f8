"""The overview's flow: how long a frame takes, from the clock's tick until everything is painted, in processor time of the window's thread.

    python tests/benchmarks/flow_frames.py [--frames 1200] [--size 1280x720]

The real window plays on the offscreen platform. A frame is all that a tick leads to: the position, and the painting of what follows
from it. At 60 frames a second it has 16.7 ms. The first frames of a reading make its pictures; they are among the longest.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from digitlab.gui.app import build
from digitlab.gui.kit.controls.transport import Transport
from digitlab.gui.window.main_window import MainWindow

FRAME_S = 1 / 60
NETWORKS = (("mlp", "cnn_pooled"), ("mlp", "cnn_rotated"), ("mlp14", "cnn_flatten"), ("mlp", "plain_unpooled"))


def wait_until(app: QApplication, is_so: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    while not is_so():
        app.processEvents()
        time.sleep(0.01)


def frames_ms(app: QApplication, window: MainWindow, networks: tuple[str, str], frames: int) -> list[float]:
    """The frames' times; where the end is reached it begins again."""
    for slot, name in enumerate(networks):
        window.session.choose_network(slot, name)
    page = window.tabs.turn_to("inside", "overview")
    page.findChild(QToolButton, "overview_flow").click()
    wait_until(app, page.is_settled)
    transport = next(each for each in page.findChildren(Transport) if each.isVisible())
    transport.pause()
    scrubber = page.findChild(QWidget, "flow_scrubber")
    scrubber.setValue(0)
    app.processEvents()
    times = []
    for _ in range(frames):
        start = time.thread_time()
        transport.advance(FRAME_S)
        app.processEvents()
        times.append((time.thread_time() - start) * 1000)
        if scrubber.value() == scrubber.maximum():
            scrubber.setValue(0)
            app.processEvents()
    return times


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--frames", type=int, default=1200)
    parser.add_argument("--size", default="1280x720", help="of the window")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        app, window = build(["--data-dir", folder, "--theme", "light"])
        window.resize(*map(int, arguments.size.split("x")))
        window.show()
        window.session.load_test_digit(0)
        print(f"{'':<28} {'median ms':>10} {'99 % ms':>8} {'longest':>8}")
        for networks in NETWORKS:
            times = frames_ms(app, window, networks, arguments.frames)
            median, high = np.percentile(times, [50, 99])
            print(f"{' and '.join(networks):<28} {median:>10.2f} {high:>8.2f} {max(times):>8.2f}", flush=True)
        window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
