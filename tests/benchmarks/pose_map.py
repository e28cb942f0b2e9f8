"""Pose maps: 513 poses beside as many single predictions in the same run; and a test set over 441 shifts.

    python tests/benchmarks/pose_map.py [--repetitions 9] [--threads 1 2] [--digits 1] [--networks NAME ...] [--test-set N]

One map is 441 whole-pixel shifts and 72 turns, the answer at rest among both; the 21 sizes are left out, so that times can be compared with earlier ones. A single prediction renders the drawing at its pose and asks
one network, as the window does for its canvas. Maps and single predictions take turns, so that a slow moment of the machine
meets both alike. Meanwhile another thread notes how long it is kept from running every millisecond: no window could turn its
event loop faster. Times are wall-clock times, but for the processor's, which counts what all threads of this process worked: compare it
where other work runs beside.

With --test-set, so many test digits are answered at 441 shifts each by mlp and cnn_pooled, one after the other, and the time is
extrapolated to all 10,000 digits.
"""

from __future__ import annotations

import argparse
import sys
import threading
import time
from dataclasses import replace

import numpy as np
import torch
from torch import nn

from digitlab.data import mnist
from digitlab.ink.pose import Pose
from digitlab.ink.raster import render
from digitlab.ink.stroke import Drawing, Stroke
from digitlab.measure.pose_map import SHIFTS, TURNS_DEG, pose_maps, shift_answers
from digitlab.memory import keep_freed_memory
from digitlab.networks import weights
from digitlab.networks.library import list_networks
from digitlab.networks.predict import predict

_TOGETHER = (("mlp", "cnn_pooled"), ("mlp", "cnn_rotated"), ("cnn_posed",))
_OVER_THE_SET = ("mlp", "cnn_pooled")


class Watch(threading.Thread):
    """Notes the longest time between two of its turns, which it wants every millisecond."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.worst_s = 0.0
        self._stopping = threading.Event()

    def run(self) -> None:
        """Until stopped."""
        last = time.perf_counter()
        while not self._stopping.wait(0.001):
            now = time.perf_counter()
            self.worst_s, last = max(self.worst_s, now - last), now

    def stop(self) -> float:
        """The longest time in milliseconds."""
        self._stopping.set()
        self.join()
        return self.worst_s * 1000


def drawings(digits: int) -> dict[str, Drawing]:
    """A drawn 7 with a bar, of 100 points, and the first test digits."""
    time_of = np.linspace(0, 1, 40)[:, None]
    seven = np.concatenate([[[8, 7]] + time_of * [[11, -1]], [[19, 6]] + time_of * [[-7, 17]]])
    bar = [[10, 14]] + time_of[::2] * [[8, -1]]
    test = mnist.load("test")
    return {"drawing": Drawing((Stroke.through(seven), Stroke.through(bar)))} | {
        f"digit {number}": Drawing(bitmap=test.fields(number)) for number in range(digits)
    }


def map_ms(networks: list[nn.Module], drawing: Drawing) -> list[float]:
    """Milliseconds of each step of one map."""
    steps, last = [], time.perf_counter()
    for _ in pose_maps(networks, drawing, Pose(), sizes=False):
        now = time.perf_counter()
        steps.append((now - last) * 1000)
        last = now
    return steps


def singles_ms(networks: list[nn.Module], drawing: Drawing) -> float:
    """Milliseconds of one prediction at each of the 513 poses by each network."""
    poses = [Pose(dx, dy) for dy in SHIFTS for dx in SHIFTS] + [replace(Pose(), angle_deg=turn) for turn in TURNS_DEG]
    start = time.perf_counter()
    for network in networks:
        for pose in poses:
            predict(network, render(drawing, pose))
    return (time.perf_counter() - start) * 1000


def report_maps(networks: list[nn.Module], names: tuple[str, ...], repetitions: int, digits: int) -> None:
    """Measure and print some networks on each drawing."""
    for what, drawing in drawings(digits).items():
        map_ms(networks, drawing)
        maps, singles, waits, processor = [], [], [], []
        for _ in range(repetitions):
            watch = Watch()
            watch.start()
            start = time.process_time()
            maps.append(map_ms(networks, drawing))
            processor.append((time.process_time() - start) * 1000)
            waits.append(watch.stop())
            singles.append(singles_ms(networks, drawing))
        coarse, later = [steps[0] for steps in maps], [max(steps[1:]) for steps in maps]
        whole, single = np.array([sum(steps) for steps in maps]), np.array(singles)
        print(
            f"{' + '.join(names):<18} {what:<10} coarse {np.median(coarse):6.1f} ms  whole {np.median(whole):7.1f} ms "
            f"(least {whole.min():.1f})  processor {np.median(processor):.0f} ms (least {min(processor):.0f})  longest later step {np.median(later):5.1f} ms  "
            f"singles {np.median(single):7.1f} ms  ratio {np.median(single / whole):5.1f}  "
            f"another thread waited {np.median(waits):.1f} ms at most (worst {np.max(waits):.1f})",
            flush=True,
        )


def report_test_set(networks: dict[str, nn.Module], count: int) -> None:
    """Measure and print some test digits over all shifts."""
    digits = mnist.load("test")
    fields = digits.fields(slice(0, count))
    for name in _OVER_THE_SET:
        start = time.perf_counter()
        answers = np.concatenate(
            [shift_answers(networks[name], fields[part : part + 100]) for part in range(0, count, 100)]
        )
        seconds = time.perf_counter() - start
        right = (answers == digits.labels[:count, None, None]).mean()
        print(
            f"{name:<11} {count:,} test digits at 441 shifts: {seconds:6.1f} s, {right:.1%} right; "
            f"10,000 would take {seconds * 10_000 / count:.0f} s (extrapolated)",
            flush=True,
        )


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--repetitions", type=int, default=9)
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--digits", type=int, default=1)
    parser.add_argument(
        "--networks", nargs="+", metavar="NAME", help="these together, rather than some pairs that ship"
    )
    parser.add_argument("--test-set", type=int, metavar="N")
    arguments = parser.parse_args()
    keep_freed_memory()
    library = list_networks()
    together = [tuple(arguments.networks)] if arguments.networks else _TOGETHER
    asked = {name for names in together for name in names} | ({*_OVER_THE_SET} if arguments.test_set else set())
    networks = {name: weights.load(library.find(name).path)[0] for name in asked}
    for threads in arguments.threads:
        torch.set_num_threads(threads)
        print(f"{threads} torch thread(s), medians of {arguments.repetitions} repetitions")
        for names in together:
            report_maps([networks[name] for name in names], names, arguments.repetitions, arguments.digits)
        if arguments.test_set:
            report_test_set(networks, arguments.test_set)
    return 0


if __name__ == "__main__":
    sys.exit(main())
