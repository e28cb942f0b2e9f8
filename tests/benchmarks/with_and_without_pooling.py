"""Train two small networks with and without pooling on few digits, and keep how each learned and over-fitted.

    DIGITLAB_DATA_DIR=FOLDER python tests/benchmarks/with_and_without_pooling.py [--seeds 5] [--epochs 40]

writes ``resources/measured/pooling_benefits.json``, which Convolution > Pooling > Benefits shows. What a run in FOLDER says already is not
trained again.
"""

from __future__ import annotations

import argparse
import json

from digitlab import records
from digitlab.cli import main as digitlab
from digitlab.data_folder import user_networks
from digitlab.measure.pooling_benefits import POOLED, UNPOOLED, LearningCurve, LearningCurves, kept_file
from digitlab.networks.architectures import config_to_dict
from digitlab.training.events import EpochEnded
from digitlab.training.runs import read_events
from digitlab.training.summaries import list_runs
from digitlab.whole_file import write_whole

DIGITS = 1000
RECIPE = (
    "--optimiser",
    "adam",
    "--schedule",
    "constant",
    "--learning-rate",
    "0.001",
    "--weight-decay",
    "0",
    "--batch-size",
    "50",
)
NAMES = {"lenet_pooled": POOLED, "lenet_unpooled": UNPOOLED}


def train(name: str, seed: int, epochs: int) -> None:
    """Train one of both, on one thread of the CPU."""
    architecture = json.dumps(config_to_dict(NAMES[name]))
    out = user_networks() / f"{name}_{seed}.safetensors"
    options = ["--digits", DIGITS, "--epochs", epochs, "--seed", seed, "--threads", 1, "--device", "cpu", "--out", out]
    digitlab(["train", name, "--architecture", architecture, *RECIPE, *map(str, options)])


def curves(epochs: int) -> dict[tuple[str, int], list[EpochEnded]]:
    """What the runs in the data folder say, by name and seed, of those that took so many epochs."""
    found = {}
    for summary in list_runs().summaries:
        config = summary.run.config
        ended = [event for event in read_events(summary.run) if isinstance(event, EpochEnded)]
        if config.network in NAMES and config.digits == DIGITS and len(ended) == epochs:
            found[config.network, config.seed] = ended
    return found


def main() -> None:
    """Train what is missing, and write all of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--epochs", type=int, default=40)
    chosen = parser.parse_args()
    wanted = [(name, seed) for seed in range(chosen.seeds) for name in NAMES]
    known = curves(chosen.epochs)
    for name, seed in wanted:
        if (name, seed) not in known:
            train(name, seed, chosen.epochs)
    known = curves(chosen.epochs)
    made = [
        LearningCurve(
            NAMES[name] is POOLED,
            seed,
            tuple(round(event.loss, 5) for event in known[name, seed]),
            tuple(round(event.held_out_loss, 5) for event in known[name, seed]),
            tuple(event.held_out_accuracy for event in known[name, seed]),
        )
        for name, seed in wanted
    ]
    kept = LearningCurves(DIGITS, known[wanted[0]][0].held_out, tuple(made))
    write_whole(kept_file(), json.dumps(records.to_dict(kept)).encode())
    for each in made:
        least = min(each.held_out_loss)
        print(
            f"{'with' if each.pooled else 'without'} pooling, seed {each.seed}: held-out loss {least:.3f} at its lowest "
            f"(epoch {each.held_out_loss.index(least) + 1}), {each.held_out_loss[-1]:.3f} in the end; "
            f"{100 * each.held_out_accuracy[-1]:.1f} % of {kept.held_out:,} classified rightly"
        )


if __name__ == "__main__":
    main()
