"""The bench's animation: how long a frame takes, from the clock's tick until everything is painted.

    python tests/benchmarks/bench_frames.py [--frames 1200]

The real page at 1280x720's size on the offscreen platform plays at 60 steps a second, and at 4, where the window glides between
its places. A frame is all that a tick leads to: the state, the step's arithmetic, and the painting of what changed. At 60 frames
a second it has 16.7 ms.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from dataclasses import replace

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from digitlab.gui.kit.controls.transport import Transport
from digitlab.gui.kit.style import apply_theme
from digitlab.gui.shell.session import Session
from digitlab.gui.tabs.convolution.state import BenchState
from digitlab.gui.tabs.convolution.tab import ConvolutionTab
from digitlab.networks.library import list_networks

FRAME_S = 1 / 60
CASES = {
    "5x5, one 3x3 filter": BenchState(preset="sliding_window"),
    "5x5, every product": BenchState(preset="sliding_window", one_by_one=True),
    "32x32x3, six 5x5x3 filters": BenchState(preset="layer"),
    "32x32x3, every product": BenchState(preset="layer", one_by_one=True),
    "64x64x3, five 3x3x3 filters": BenchState(preset="colour_picture"),
}


def frames_ms(app: QApplication, state: BenchState, speed: float, frames: int) -> list[float]:
    """The frames' times; where the end is reached it begins again."""
    tab = ConvolutionTab(Session(list_networks(), ("mlp", "cnn_flatten", "")))
    store, page = tab.store, tab.turn_to("bench")
    tab.resize(830, 520)
    tab.show()
    store.put(replace(state, speed=speed))
    app.processEvents()
    transport = page.findChild(Transport)
    times = []
    for _ in range(frames):
        start = time.perf_counter()
        transport.advance(FRAME_S)
        app.processEvents()
        times.append((time.perf_counter() - start) * 1000)
        if store.state.step == store.outcome.trace.step_count - 1:
            store.put(replace(store.state, step=0, term=0))
            app.processEvents()
    tab.close()
    return times


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--frames", type=int, default=1200)
    arguments = parser.parse_args()
    app = QApplication([])
    apply_theme(app, dark=False)
    print(f"{'':<36} {'speed':>6} {'median ms':>10} {'99 % ms':>8} {'longest':>8}")
    for name, state in CASES.items():
        for speed in (4.0, 60.0):
            times = frames_ms(app, state, speed, arguments.frames)
            median, high = np.percentile(times, [50, 99])
            print(f"{name:<36} {speed:>4.0f}/s {median:>10.2f} {high:>8.2f} {max(times):>8.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
