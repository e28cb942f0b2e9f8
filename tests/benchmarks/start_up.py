"""Start: to the visible window, and to the first prediction, beside a bare import of torch in the same run.

    python tests/benchmarks/start_up.py [--runs 5]

Each run is a new process; the files that it reads have been read before, so that the disk counts for little. The times are
whole-process times: from before the process is started until the line that it prints has been read. Runs alternate, so that a slow
moment of the machine meets all three alike.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time

import numpy as np

_WINDOW = """
import sys
from PySide6.QtCore import QEvent, QObject, QTimer
from digitlab.gui.app import build
app, window = build(["--digit", "0", "--theme", "light"])
class Watch(QObject):
    seen = False
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not self.seen:
            self.seen = True
            QTimer.singleShot(0, lambda: print("window", flush=True))
        return False
def answered(analysis):
    if analysis.labels:
        print("prediction", flush=True)
        window.close()
watch = Watch()
window.installEventFilter(watch)
window.session.analysis_changed.connect(answered)
window.show()
app.exec()
"""


def seconds_to_lines(script: str) -> dict[str, float]:
    """Run a script and tell after how many seconds each of its lines arrived; "end" is the end of the process."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            "DIGITLAB_DATA_DIR": folder,
        }
        start = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, "-c", script],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=environment,
        )
        times = {line.strip(): time.perf_counter() - start for line in process.stdout}
        process.wait()
        return {**times, "end": time.perf_counter() - start}


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=5)
    runs = parser.parse_args().runs
    torch, windows = [], []
    seconds_to_lines("import torch"), seconds_to_lines(_WINDOW)  # the disk's cache is filled
    for _ in range(runs):
        torch.append(seconds_to_lines("import torch; print('torch', flush=True)")["torch"])
        windows.append(seconds_to_lines(_WINDOW))
    visible = np.array([run["window"] for run in windows])
    predicted = np.array([run["prediction"] for run in windows])
    imported = np.array(torch)
    for name, values in (("import torch", imported), ("visible window", visible), ("first prediction", predicted)):
        print(f"{name:<18} median {np.median(values):.2f} s   ({values.min():.2f} to {values.max():.2f}, {runs} runs)")
    print(f"first prediction / import torch, pair by pair: median {np.median(predicted / imported):.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
