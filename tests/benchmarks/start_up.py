"""Start: to the visible window, and to the first prediction, beside a bare import of torch in the same run.

    python tests/benchmarks/start_up.py [--runs 5]

Each run is a new process; the files that it reads have been read before, so that the disk counts for little. The times are
whole-process times: from before the process is started until the line that it prints has been read. Runs alternate, so that a slow
moment of the machine meets all three alike. Behind the times stands the processor time of the whole process until then, which other
work on the machine lengthens less. What is imported has been compiled before, as where digitlab is installed, whatever
PYTHONDONTWRITEBYTECODE says.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time

import numpy as np

_TORCH = "import time, torch; print('torch', time.process_time(), flush=True)"

_WINDOW = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from digitlab import cli
class Watch(QObject):
    seen = False
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not self.seen:
            self.seen = True
            QTimer.singleShot(0, lambda: print("window", time.process_time(), flush=True))
        return False
def answered(analysis):
    if analysis.labels:
        print("prediction", time.process_time(), flush=True)
        window.close()
def run():
    global window
    window = next(widget for widget in QApplication.topLevelWidgets() if hasattr(widget, "session"))
    window.installEventFilter(watch)
    window.session.analysis_changed.connect(answered)
    return exec_()
watch, exec_ = Watch(), QApplication.exec
QApplication.exec = staticmethod(run)
sys.exit(cli.main(["--digit", "0", "--theme", "light"]))
"""  # as `digitlab --digit 0 --theme light` begins


def seconds_to_lines(script: str) -> dict[str, tuple[float, float]]:
    """Run a script whose lines are a word and its processor time so far: by the words, after how many seconds they arrived, and those."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            "DIGITLAB_DATA_DIR": folder,
        }
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        start = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, "-c", script],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=environment,
        )
        times = {}
        for word, worked in map(str.split, process.stdout):
            times[word] = time.perf_counter() - start, float(worked)
        process.wait()
        return times


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=5)
    runs = parser.parse_args().runs
    seconds_to_lines(_TORCH), seconds_to_lines(_WINDOW)  # the disk's cache is filled, and all is compiled
    pairs = [seconds_to_lines(_TORCH) | seconds_to_lines(_WINDOW) for _ in range(runs)]
    wall, worked = ({word: np.array([pair[word][kind] for pair in pairs]) for word in pairs[0]} for kind in (0, 1))
    for title, word in (("import torch", "torch"), ("visible window", "window"), ("first prediction", "prediction")):
        times = wall[word]
        print(
            f"{title:<18} median {np.median(times):.2f} s   ({times.min():.2f} to {times.max():.2f}, {runs} runs)   "
            f"processor {np.median(worked[word]):.2f} s   (least {worked[word].min():.2f})"
        )
    for title, times in (("in time", wall), ("in processor time", worked)):
        ratio = np.median(times["prediction"] / times["torch"])
        print(f"first prediction / import torch, pair by pair, {title}: median {ratio:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
