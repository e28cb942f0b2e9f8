"""Runs in the book: of real small trainings, and of children that only speak like one."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator

import pytest

from digitlab.data_folder import user_networks
from digitlab.gui.session import Session
from digitlab.gui.train.run_book import RunBook
from digitlab.networks.library import list_networks
from digitlab.training.events import EpochEnded, Event, Named, Started, StepsTaken, to_line
from digitlab.training.recipe import TrainConfig
from digitlab.training.runs import Run, create_run

SMALL = {"digits": 512, "epochs": 2, "batch_size": 16, "device": "cpu"}
"""32 steps an epoch."""

ENDING_MS = 60_000  # torch is imported by every child, on a machine that has other work

_SPEAKS = """
import json, sys
from pathlib import Path
from digitlab.training.runs import find_run
run = find_run(sys.argv[sys.argv.index("--resume") + 1])
def say(line):
    with (run.folder / "events.jsonl").open("a") as file:
        if "Heartbeat" not in line:
            file.write(line + "\\n")
    print(line, flush=True)
"""


def started(name: str = "", step: int = 0, *, steps: int = 64, device: str = "cpu") -> Started:
    """The first event of a training of two epochs."""
    return Started("mlp14", 84_618, 512, steps, 2, device, name, step)


def ended(epoch: int, accuracy: float = 0.9) -> EpochEnded:
    """The end of an epoch of 32 steps."""
    gradients = (Named("body.2.weight", 0.02), Named("body.2.bias", 0.1), Named("body.4.weight", 0.01))
    dead = (Named("body.3", 0.25),)
    return EpochEnded(epoch, 32 * epoch, 0.5, 0.6, accuracy, 5000, 0.2, 0.5, 1000, gradients, dead, 2.0 * epoch)


@pytest.fixture
def session(qtbot) -> Iterator[Session]:
    """A session that loads nothing."""
    made = Session(list_networks(), ("mlp", "cnn_pooled", ""))
    yield made
    made.stop()


@pytest.fixture
def make_book(session: Session) -> Iterator[Callable[..., RunBook]]:
    """Makes a book, of real trainings or of children that run this code; ``say`` tells an event, ``run`` is its run."""
    books: list[RunBook] = []

    def make(code: str | None = None) -> RunBook:
        program = {} if code is None else {"program": (sys.executable, "-c", _SPEAKS + code)}
        books.append(RunBook(session, **program))
        return books[-1]

    yield make
    for book in books:
        for name in book.running():
            book.kill(name)
        book.stop()


@pytest.fixture
def keep_run() -> Callable[..., Run]:
    """Puts a run with these events into the data folder."""

    def keep(*events: Event, network: str = "mlp14", **settings: object) -> Run:
        run = create_run(
            TrainConfig(network, **{**SMALL, **settings}), user_networks() / f"{network}_of_a_test.safetensors"
        )
        lines = "".join(to_line(event) + "\n" for event in events)
        (run.folder / "events.jsonl").write_text(lines)
        return run

    return keep


def saying(*events: Event) -> str:
    """Code of a child that tells these events."""
    return "".join(f"say({json.dumps(to_line(event))})\n" for event in events)


LISTENS = "for line in sys.stdin: say(line.strip()) if 'event' in line else None\n"
STEP = StepsTaken(8, 1.5, 0.003, 20_000.0)
