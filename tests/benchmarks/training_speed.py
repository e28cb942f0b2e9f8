"""Images a second of the training engine beside the bare loop of the same forwards and backwards, in one run; and of processes.

    python tests/benchmarks/training_speed.py [--rounds 5] [--threads 1] [--networks mlp fast plain] [--processes 2 [--device cuda]]

Both take the same digits in the same batches through the same network with torch's fused AdamW under a one-cycle schedule. The
bare loop is what one would write by hand: no events, no commands, no checks. The engine's time is that of all its steps, with
everything that it does between them; what it does at an epoch's end is told on its own. The two take turns; the least CPU time of
each counts, which other work on the machine stretches least.

With --processes, the whole command is timed with one process of one thread and with so many, on the digits of one epoch, in batches
of 256; on several GPUs each process has its own.

With --beside 0 1 2, what digitlab chooses is held against every fixed number of threads, beside so many busy processes, in turn:

    python tests/benchmarks/training_speed.py --networks fast --beside 0 1 2 --rounds 5
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from beside import busy_processes
from torch import optim
from torch.optim.lr_scheduler import OneCycleLR

from digitlab.data import mnist
from digitlab.memory import keep_freed_memory
from digitlab.networks.architectures import build
from digitlab.training.events import EpochEnded, StepsTaken
from digitlab.training.loop import train
from digitlab.training.recipe import TrainConfig
from digitlab.training.recipes import recipe_for
from digitlab.training.runs import create_run

DIGITS = 20_000


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds by the clock and of all threads together."""

    wall_s: float
    cpu_s: float


class Watch:
    """Time since it was begun."""

    def __init__(self) -> None:
        self._wall, self._cpu = time.perf_counter(), time.process_time()

    def read(self) -> Spent:
        """How much."""
        return Spent(time.perf_counter() - self._wall, time.process_time() - self._cpu)


def bare(config: TrainConfig) -> Spent:
    """One epoch, by hand."""
    digits = mnist.load("train")
    fields = torch.from_numpy(digits.images[: config.digits].copy()).float().div_(255)[:, None]
    labels = torch.from_numpy(digits.labels[: config.digits].copy()).long()
    torch.manual_seed(config.seed)
    network = build(config.build_config()).to(memory_format=torch.channels_last)
    steps = -(-config.digits // config.batch_size)
    optimiser = optim.AdamW(network.parameters(), config.learning_rate, weight_decay=config.weight_decay, fused=True)
    schedule = OneCycleLR(optimiser, config.learning_rate, total_steps=steps)
    generator = torch.Generator().manual_seed(config.seed)
    losses = []
    watch = Watch()
    for batch in torch.randperm(config.digits, generator=generator).split(config.batch_size):
        optimiser.zero_grad()
        loss = network.loss(fields[batch], labels[batch], generator)
        loss.backward()
        optimiser.step()
        schedule.step()
        losses.append(loss.detach())
    return watch.read()


def engine(config: TrainConfig, folder: Path) -> tuple[Spent, Spent]:
    """One epoch of the engine: its steps, and the end of the epoch with the files."""
    run = create_run(config, folder / "network.safetensors")
    events, steps = iter(train(run)), None
    next(events)
    watch = Watch()
    for event in events:
        if isinstance(event, StepsTaken):
            steps, rest = watch.read(), Watch()
        if isinstance(event, EpochEnded):
            assert steps is not None, "an epoch has steps"
    return steps, rest.read()


def compare(network: str, threads: int, rounds: int) -> None:
    """Measure and print one network."""
    config = replace(recipe_for(network), epochs=1, digits=DIGITS, device="cpu")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["DIGITLAB_DATA_DIR"] = folder
        found = [(bare(config), *engine(config, Path(folder))) for _ in range(rounds)]
    bare_s, engine_s, end_s = (min(spent.cpu_s for spent in column) for column in zip(*found, strict=True))
    wall_s = min(each.wall_s for _, each, _ in found)
    print(
        f"{network:<12} {threads} threads  batch {config.batch_size:>4}  bare loop {DIGITS / bare_s:>8,.0f} images a CPU second, "
        f"engine {DIGITS / engine_s:>8,.0f}: {bare_s / engine_s:6.1%}  (by the clock {DIGITS / wall_s:,.0f} a second; "
        f"the end of an epoch and the files {end_s:.2f} s)  load {os.getloadavg()[0]:.1f}",
        flush=True,
    )


def steps_taken(network: str, processes: int, device: str) -> Iterator[StepsTaken]:
    """Train a network for one epoch in so many processes of one thread each."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "digitlab", "train", network, "--epochs", "1", "--digits", str(DIGITS)]
        command += [
            "--batch-size",
            "256",
            "--device",
            device,
            "--threads",
            "1",
            "--processes",
            str(processes),
            "--json",
        ]
        environment = os.environ | {"DIGITLAB_DATA_DIR": folder, "OMP_NUM_THREADS": "1"}
        out = ["--out", f"{folder}/network.safetensors"]
        with subprocess.Popen(
            [*command, *out], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        ) as child:
            for line in child.stdout:
                values = json.loads(line)
                if values.pop("event", "") == "StepsTaken":
                    yield StepsTaken(**values)


def compare_processes(network: str, processes: int, device: str) -> None:
    """Measure and print how fast one process is, and several."""
    for count in (1, processes, 1, processes):
        began = time.perf_counter()
        speeds = sorted(event.images_per_second for event in steps_taken(network, count, device))
        print(
            f"{network:<12} {count} processes  median {speeds[len(speeds) // 2]:>8,.0f} images a second  "
            f"(whole command {time.perf_counter() - began:.1f} s)  load {os.getloadavg()[0]:.1f}",
            flush=True,
        )


def epoch_s(network: str, *options: str, spins: str | None = None) -> float:
    """Seconds by the clock that one epoch takes in a process of its own, without its start."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "digitlab", "train", network, "--epochs", "1", "--digits", str(DIGITS)]
        environment = os.environ | {
            "DIGITLAB_DATA_DIR": folder,
            "GOMP_SPINCOUNT": spins or os.environ["GOMP_SPINCOUNT"],
        }
        command += ["--device", "cpu", "--json", *options]
        with subprocess.Popen(
            command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as child:
            *_, last = child.stdout
        return json.loads(last)["seconds"]


def compare_waiting(network: str, threads: int, busy: int, rounds: int) -> None:
    """Measure and print how long threads take that wait as GNU's OpenMP has it, that wait as here, and that sleep at once, in turn."""
    seconds: dict[str, list[float]] = {"300000": [], os.environ["GOMP_SPINCOUNT"]: [], "0": []}
    with busy_processes(busy):
        for spins in [*seconds] * rounds:
            seconds[spins].append(epoch_s(network, "--threads", str(threads), spins=spins))
    usual, here, asleep = (sorted(times)[len(times) // 2] for times in seconds.values())
    print(
        f"{network:<12} {threads} threads beside {busy} busy processes: spinning {usual:.2f} s, as here {here:.2f} s, asleep {asleep:.2f} s, "
        f"ratios {usual / here:.2f} and {asleep / here:.2f}  (medians of {rounds})  load {os.getloadavg()[0]:.1f}",
        flush=True,
    )


def compare_choices(network: str, busy: int, rounds: int) -> None:
    """Measure and print how long an epoch takes with the threads that the window's trainings choose, and with each fixed number, in turn."""
    cores = os.cpu_count() or 1
    choices = {"chosen": ()} | {f"{threads}": ("--threads", f"{threads}") for threads in range(1, cores + 1)}
    seconds: dict[str, list[float]] = {choice: [] for choice in choices}
    with busy_processes(busy):
        for choice in [*choices] * rounds:
            seconds[choice].append(epoch_s(network, *choices[choice]))
    medians = {choice: sorted(times)[len(times) // 2] for choice, times in seconds.items()}
    best = min((choice for choice in choices if choice != "chosen"), key=medians.__getitem__)
    fixed = ", ".join(f"{choice}: {medians[choice]:.2f} s" for choice in choices if choice != "chosen")
    print(
        f"{network:<12} beside {busy} busy processes: threads as chosen {medians['chosen']:.2f} s; fixed {fixed}; "
        f"{medians['chosen'] / medians[best]:.2f} times the best of them  (medians of {rounds})  load {os.getloadavg()[0]:.1f}",
        flush=True,
    )


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--networks", nargs="+", default=["mlp", "fast", "plain"])
    parser.add_argument("--processes", type=int, default=0, help="time so many processes instead")
    parser.add_argument("--device", default="cpu", help="of the processes")
    parser.add_argument("--busy", type=int, help="compare ways to wait, beside so many busy processes, instead")
    parser.add_argument(
        "--beside", type=int, nargs="+", help="compare numbers of threads, beside so many busy processes, instead"
    )
    arguments = parser.parse_args()
    keep_freed_memory()
    torch.set_num_threads(arguments.threads)
    for network in arguments.networks:
        if arguments.beside:
            for busy in arguments.beside:
                compare_choices(network, busy, arguments.rounds)
        elif arguments.busy is not None:
            compare_waiting(network, arguments.threads, arguments.busy, arguments.rounds)
        elif arguments.processes:
            compare_processes(network, arguments.processes, arguments.device)
        else:
            compare(network, arguments.threads, arguments.rounds)
    return 0


if __name__ == "__main__":
    sys.exit(main())
