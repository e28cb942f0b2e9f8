"""What trainings that go well, and trainings that do not, look like by their events: what the thresholds of training/symptoms.py rest on.

    OMP_NUM_THREADS=1 python tests/benchmarks/run_symptoms.py [--seeds 3] [--only well] [--naming mlp]

A line for every epoch: the training, its seed, epoch and step; the mean training loss, the smallest and the largest report of it and the
loss of the held-out digits, each in units of ln 10, which is what guessing costs; the largest share of dead units of a layer, on 100
and on all 5,000 held-out digits; and the symptom that is told. The test digits are not read.
"""

from __future__ import annotations

import argparse
import math
import os
import tempfile
from pathlib import Path
from typing import Any

import torch

from digitlab.data import mnist
from digitlab.networks import weights
from digitlab.training.events import Checkpointed, EpochEnded, Event, Failed, StepsTaken
from digitlab.training.loop import train
from digitlab.training.measure import dead_units
from digitlab.training.recipes import recipe_for
from digitlab.training.runs import Run, create_run
from digitlab.training.symptoms import symptom_of

GUESS = math.log(10)
FEW, SOME = {"digits": 1000}, {"digits": 3000}
Training = tuple[str, str, dict[str, Any]]
"""A network, a recipe, and what is set in it."""

WELL: dict[str, Training] = {
    "mlp, shipped": ("mlp", "", {}),
    "mlp, 1,000 digits": ("mlp", "", FEW),
    "mlp, classic": ("mlp", "classic", SOME),
    "mlp, tolerant": ("mlp", "tolerant", {"digits": 10_000}),
    "fast, shipped": ("fast", "", {"digits": 20_000}),
    "fast, classic": ("fast", "classic", SOME),
    "cnn_flatten": ("cnn_flatten", "", SOME | {"epochs": 3}),
    "plain": ("plain", "", SOME | {"epochs": 2}),
}
RATES = {"mlp": (1e-6, 1e-5, 0.04, 0.4, 4.0), "fast": (1e-6, 0.04, 0.4, 4.0)}
BADLY: dict[str, Training] = {
    **{
        f"{name}, rate {rate:g}": (name, "", SOME | {"learning_rate": rate, "epochs": 4})
        for name, rates in RATES.items()
        for rate in rates
    },
    "mlp, classic, rate 5": ("mlp", "classic", SOME | {"learning_rate": 5.0}),
    "fast, classic, rate 0.5": ("fast", "classic", SOME | {"learning_rate": 0.5}),
    "mlp, by heart": ("mlp", "", FEW | {"epochs": 20, "schedule": "constant"}),
    "mlp, by heart, one-cycle": ("mlp", "", FEW | {"epochs": 20}),
    "fast, by heart": ("fast", "", FEW | {"epochs": 12, "schedule": "constant"}),
}


def measure(what: str, run: Run) -> None:
    """Train, and print a line for each epoch."""
    fields = mnist.load("held_out").fields()
    reports: list[float] = []
    events: list[Event] = []
    ended: EpochEnded | None = None
    for event in train(run):
        events.append(event)
        match event:
            case StepsTaken():
                reports.append(event.loss / GUESS)
            case EpochEnded():
                ended = event
            case Failed():
                print(f"{what:<28} seed {run.config.seed}  {event.message}", flush=True)
        if ended is not None and isinstance(event, Checkpointed):
            print(_line(what, run, ended, reports, events, fields), flush=True)
            reports, ended = [], None


def _line(what: str, run: Run, ended: EpochEnded, reports: list[float], events: list[Event], fields: Any) -> str:
    kept = events[-1]
    assert isinstance(kept, Checkpointed)
    network, _ = weights.load(run.folder / kept.network)
    with torch.no_grad():
        few = max((each.value for each in dead_units(network, fields[:100])), default=0.0)
    dead = max((each.value for each in ended.dead), default=0.0)
    symptom = symptom_of(run.config, events)
    return (
        f"{what:<28} seed {run.config.seed}  epoch {ended.epoch:>2}  step {ended.step:>5}  loss {ended.loss / GUESS:9.4f}  "
        f"reports {min(reports):7.3f} to {max(reports):9.3f}  held out {ended.held_out_loss / GUESS:7.4f}  "
        f"dead {few:.3f} {dead:.3f}  {symptom.id if symptom else ''}"
    )


def main() -> None:
    """Train them all."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--only", choices=("well", "badly"))
    parser.add_argument("--naming", default="", help="only trainings whose description has this in it")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    wanted = {"well": WELL, "badly": BADLY}
    with tempfile.TemporaryDirectory() as folder:
        os.environ["DIGITLAB_DATA_DIR"] = folder
        for kind, trainings in wanted.items():
            for what, (network, recipe, settings) in trainings.items():
                if arguments.naming not in what:
                    continue
                for seed in range(arguments.seeds if arguments.only in {None, kind} else 0):
                    config = recipe_for(network, recipe, **settings, seed=seed, device="cpu")
                    measure(what, create_run(config, Path(folder) / "networks" / f"{seed}.safetensors"))


if __name__ == "__main__":
    main()
