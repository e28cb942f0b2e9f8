"""Seconds to 99 % of the test digits: a recipe of digitlab beside the classic PyTorch example, in one run.

    python tests/benchmarks/training_to_99.py [--seeds 5] [--classic 1] [--threads 2] [--target 99.0] [-- fast --epochs 2 ...]

What stands behind ``--`` is what ``digitlab train`` is asked for; ``fast`` where left out. Each of its seeds is a process of its
own, and its time is told twice: of the whole process with the start of Python and torch, and of the training alone, which
includes measuring the held-out digits at the end of every epoch and the checkpoints. CPU seconds also hold the reading of the
digits and the writing of the file, but not the start.

The classic is the network and recipe of the PyTorch examples (``mnist/main.py``): two 3x3 convolutions of 32 and 64 maps, max
pooling, dropout, a dense layer of 128, Adadelta at rate 1, times 0.7 an epoch, batches of 64, all 60,000 training digits; but from
memory, without its loader. It stops behind the first epoch that reads the target of the *test* digits, which is in its favour: no
held-out digit has to agree, and only its steps are timed. After each of its epochs comes one seed of digitlab's, so that a slow
moment of the machine meets both alike; CPU seconds are told beside those of the clock, since other work on the machine stretches
the latter alone.

The recipe ``fast`` was chosen on the 5,000 held-out training digits. The test digits are read here and nowhere before.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn, optim
from torch.nn import functional

from digitlab.cli import main as digitlab
from digitlab.data import mnist
from digitlab.networks import weights
from digitlab.networks.predict import predict_many

MOST_EPOCHS = 14  # of the classic; the example's own number
MEAN, DEVIATION = 0.1307, 0.3081  # of all training pixels, as the example has them


@dataclass(frozen=True, slots=True)
class Cost:
    """What a training took, and what came of it; accuracies in [0, 1], times in seconds.

    Attributes:
        what: Which training.
        test: Accuracy on the 10,000 test digits.
        held_out: The same on the 5,000 held-out training digits; NaN where they were trained on.
        wall_s: By the clock.
        cpu_s: Of all threads together.
        command_s: By the clock, with the start of the process.
    """

    what: str
    test: float
    held_out: float
    wall_s: float
    cpu_s: float
    command_s: float

    def __str__(self) -> str:
        """One line."""
        held_out = "" if np.isnan(self.held_out) else f"  held-out {self.held_out:7.2%}"
        command = f"  (whole process {self.command_s:6.2f} s)" if self.command_s else ""
        return (
            f"{self.what:<22} test {self.test:7.2%}  {self.wall_s:7.2f} s  CPU {self.cpu_s:7.2f} s{command}{held_out}"
        )


def train_ours(request: list[str], seed: int, threads: int) -> Cost:
    """A training in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "network.safetensors"
        asked = [*request, "--seed", str(seed), "--device", "cpu", "--threads", str(threads), "--out", str(out)]
        environment, began = os.environ | {"DIGITLAB_DATA_DIR": folder}, time.perf_counter()
        command = [sys.executable, __file__, "--child", "--", *asked]
        told = subprocess.run(command, check=True, env=environment, stdout=subprocess.PIPE).stdout
        command_s, cpu_s = time.perf_counter() - began, float(told.split()[-1])
        network, card = weights.load(out)
    digits = mnist.load("test")
    test = float((predict_many(network, digits.fields()).argmax(axis=1) == digits.labels).mean())
    measured = card.measured
    return Cost(
        f"{request[0]}, seed {seed}", test, measured["held_out_accuracy"], measured["seconds"], cpu_s, command_s
    )


def run_child(request: list[str]) -> int:
    """Train as ``digitlab train`` does, and print the CPU seconds of it without those of starting Python and torch."""
    optim.AdamW([torch.zeros(1)])  # the first optimiser loads half of torch
    began = time.process_time()
    status = digitlab(["train", *request])
    print(time.process_time() - began)
    return status


def classic_network() -> nn.Sequential:
    """The network of the example; 1,199,882 parameters."""
    return nn.Sequential(
        nn.Conv2d(1, 32, 3), nn.ReLU(), nn.Conv2d(32, 64, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Dropout(0.25), nn.Flatten(),
        nn.Linear(9216, 128), nn.ReLU(), nn.Dropout(0.5), nn.Linear(128, 10),
    )  # fmt: skip


def whole_training_set() -> tuple[Tensor, Tensor]:
    """(60,000, 1, 28, 28) fields, standardised, and their labels."""
    parts = [mnist.load(split) for split in ("train", "held_out")]
    fields = torch.from_numpy(np.concatenate([part.fields() for part in parts]))[:, None]
    labels = torch.from_numpy(np.concatenate([part.labels for part in parts])).long()
    return (fields - MEAN) / DEVIATION, labels


def train_classic(seed: int, target: float) -> Iterator[Cost]:
    """The example, epoch by epoch, until it reads the target; times are of all its epochs so far."""
    fields, labels = whole_training_set()
    digits = mnist.load("test")
    torch.manual_seed(seed)
    network = classic_network()
    optimiser = optim.Adadelta(network.parameters(), lr=1.0)
    schedule = optim.lr_scheduler.StepLR(optimiser, step_size=1, gamma=0.7)
    wall_s = cpu_s = 0.0
    for epoch in range(1, MOST_EPOCHS + 1):
        network.train()
        began, cpu_began = time.perf_counter(), time.process_time()
        for batch in torch.randperm(len(labels)).split(64):
            optimiser.zero_grad()
            functional.nll_loss(functional.log_softmax(network(fields[batch]), dim=1), labels[batch]).backward()
            optimiser.step()
        schedule.step()
        wall_s, cpu_s = wall_s + time.perf_counter() - began, cpu_s + time.process_time() - cpu_began
        network.eval()
        answers = predict_many(network, (digits.fields() - MEAN) / DEVIATION).argmax(axis=1)
        cost = Cost(
            f"classic {seed}, epoch {epoch}", float((answers == digits.labels).mean()), np.nan, wall_s, cpu_s, 0
        )
        yield cost
        if cost.test >= target:
            return


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--classic", type=int, default=1, help="how many seeds of the classic example")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--target", type=float, default=99.0, help="per cent of the test digits")
    parser.add_argument("request", nargs="*", default=["fast"], help="for digitlab train")
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.child:
        return run_child(arguments.request)
    torch.set_num_threads(arguments.threads)
    target, ours, classics = arguments.target / 100, [], []
    seeds = iter(range(arguments.seeds))

    def take_turn() -> bool:
        seed = next(seeds, None)
        if seed is not None:
            ours.append(train_ours(arguments.request, seed, arguments.threads))
            print(f"{ours[-1]}  load {os.getloadavg()[0]:.1f}", flush=True)
        return seed is not None

    for seed in range(arguments.classic):
        for cost in train_classic(seed, target):
            print(f"{cost}  load {os.getloadavg()[0]:.1f}", flush=True)
            take_turn()
        classics.append(cost)
    while take_turn():
        pass
    report(ours, classics, target)
    return 0


def report(ours: list[Cost], classics: list[Cost], target: float) -> None:
    """Print the means and the ratios."""
    if ours:
        tests, held_out = [cost.test for cost in ours], [cost.held_out for cost in ours]
        print(f"\n{len(ours)} seeds: test {np.mean(tests):.2%} ({min(tests):.2%} to {max(tests):.2%}), ", end="")
        print(f"{sum(test >= target for test in tests)} of them at {target:.1%}; held-out {np.mean(held_out):.2%}")
        for name in ("wall_s", "command_s", "cpu_s"):
            times = [getattr(cost, name) for cost in ours]
            print(f"  {name:<10} mean {np.mean(times):7.2f}  ({min(times):.2f} to {max(times):.2f})")
    if ours and classics:
        for name in ("wall_s", "cpu_s"):
            ratio = np.mean([getattr(cost, name) for cost in classics]) / np.mean(
                [getattr(cost, name) for cost in ours]
            )
            reached = sum(cost.test >= target for cost in classics)
            print(
                f"the classic takes {ratio:.1f} times the {name} ({reached} of {len(classics)} seeds reach the target)"
            )


if __name__ == "__main__":
    sys.exit(main())
