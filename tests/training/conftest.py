"""Small trainings, in this process and as children."""

from __future__ import annotations

import gzip
import importlib.util
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import count
from pathlib import Path

import pytest
import safetensors.torch
import torch

from digitlab import shipped
from digitlab.data import mnist
from digitlab.data_folder import user_networks
from digitlab.training import control as commands
from digitlab.training.events import Event, from_line
from digitlab.training.recipe import TrainConfig
from digitlab.training.runs import Run, create_run, read_events
from digitlab.training.script import script_of

_LONGEST_S = 120
SMALL = {"network": "mlp14", "digits": 512, "epochs": 2, "batch_size": 16, "device": "cpu"}


@pytest.fixture
def few_held_out(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The splits that were asked for; the held-out one is cut to 100 digits, or a module's own ``HELD_OUT``, so that tests stay quick."""
    few = getattr(request.module, "HELD_OUT", 100)
    asked: list[str] = []
    load = mnist.load

    def recorded(split: mnist.Split) -> mnist.Digits:
        asked.append(split)
        digits = load(split)
        return mnist.Digits(digits.images[:few], digits.labels[:few]) if split == "held_out" else digits

    monkeypatch.setattr(mnist, "load", recorded)
    return asked


@pytest.fixture
def new_run() -> Callable[..., Run]:
    """Makes a run of a small recipe with other settings."""

    number = count()

    def make(**settings: object) -> Run:
        config = TrainConfig(**{**SMALL, **settings})
        return create_run(config, user_networks() / f"{config.network} {next(number)}.safetensors")

    return make


def same_weights(one: Path, other: Path) -> bool:
    """Whether two weights files hold the same numbers, to the bit."""
    first, second = safetensors.torch.load_file(one), safetensors.torch.load_file(other)
    return first.keys() == second.keys() and all(torch.equal(first[name], second[name]) for name in first)


def has_weights(weights: dict[str, torch.Tensor], run: Run) -> bool:
    """Whether a run ended with these weights, to the bit."""
    expected = safetensors.torch.load_file(run.out)
    return weights.keys() == expected.keys() and all(torch.equal(weights[name], expected[name]) for name in expected)


@pytest.fixture(scope="session")
def few_digits(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """MNIST's training files, not gzipped, with the first 2,000 digits only: all that small trainings read of them."""
    folder, few = tmp_path_factory.mktemp("mnist"), 2_000
    for name, digit_bytes, header in (("train-images-idx3-ubyte", 28 * 28, 16), ("train-labels-idx1-ubyte", 1, 8)):
        content = gzip.decompress((shipped.resources() / "mnist" / f"{name}.gz").read_bytes())
        begun = content[:4] + few.to_bytes(4, "big") + content[8 : header + few * digit_bytes]
        (folder / name).write_bytes(begun)
    return folder


def taught_by_script(run: Run, path: Path, digits: Path, name: str = "") -> dict[str, torch.Tensor]:
    """The weights that the script of a run finds in a folder of MNIST's files, with few digits held out, on which no weight depends."""
    path.write_text(script_of(run.config, read_events(run), name), encoding="utf-8")
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module
    try:
        spec.loader.exec_module(module)
    finally:
        del sys.modules[path.stem]
    module.HELD_OUT = 20
    weights: dict[str, torch.Tensor] = module.train(digits, torch.device("cpu")).state_dict()
    return weights


class Child:
    """``digitlab train --json`` as a window starts it."""

    def __init__(self, *arguments: str, fault: str = "", launcher: tuple[str, ...] = (sys.executable,)) -> None:
        environment = {**os.environ, "OMP_NUM_THREADS": "1", "DIGITLAB_FAULT": fault}
        self.process = subprocess.Popen(
            [*launcher, "-m", "digitlab", "train", *arguments, "--json"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
            text=True,
            bufsize=1,
        )
        self.events: list[Event] = []
        self._watchdog = threading.Timer(_LONGEST_S, self.process.kill)  # no test waits for ever
        self._watchdog.start()

    def give(self, command: commands.Command) -> None:
        self.process.stdin.write(commands.to_line(command) + "\n")
        self.process.stdin.flush()

    def until(self, is_it: Callable[[Event], bool]) -> Event:
        """Read on until an event is what is waited for."""
        for event in self:
            if is_it(event):
                return event
        raise AssertionError(f"it ended after {self.events[-3:]}: {self.process.stderr.read()}")

    def __iter__(self) -> Iterator[Event]:
        for line in self.process.stdout:
            event = from_line(line)
            self.events.append(event)
            yield event

    def rest(self) -> list[Event]:
        """All that is still to come; standard input stays open."""
        return list(self)

    def wait(self) -> int:
        return self.process.wait(60)

    def close(self) -> None:
        self._watchdog.cancel()
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            with suppress(BrokenPipeError):
                pipe.close()


@pytest.fixture
def start_child() -> Iterator[Callable[..., Child]]:
    children: list[Child] = []

    def start(*arguments: str, **options: object) -> Child:
        children.append(Child(*arguments, **options))
        return children[-1]

    yield start
    for child in children:
        child.close()
