"""What features by hand gain from what pipelines of their time had: a guard, blocks, a support vector machine.

    python tests/benchmarks/features_by_hand.py [--split held_out test] [--digits 55000]

All eight kinds of :class:`digitlab.networks.architectures.HandCraftedConfig` that its three choices make, each trained with the recipe
of `hand_crafted`: the same batches, optimiser and schedule. Nothing before the last layer learns, so features are worked out once.
Read are all digits of each split as they are, with a blot of 3x3 px in the corner, and at half the size.
"""

from __future__ import annotations

import argparse
from itertools import product

from digitlab import memory

memory.keep_freed_memory()  # before torch allocates

import numpy as np
import torch
from torch import Tensor, nn

from digitlab.data import mnist
from digitlab.ink.pose import Pose, posed
from digitlab.measure.intervals import standard_error
from digitlab.networks.architectures import HandCraftedConfig, build
from digitlab.networks.hand_crafted import Blocks
from digitlab.training.batches import epoch_seed
from digitlab.training.optimiser import make_optimiser, set_rate
from digitlab.training.recipe import TrainConfig
from digitlab.training.recipes import recipe_for
from digitlab.training.schedule import rate_at


@torch.inference_mode()
def cells(fields: np.ndarray, *, largest_alone: bool) -> Tensor:
    """The mean edges of (n, 28, 28) fields: (n, 8, 7, 7)."""
    layers = (
        build(HandCraftedConfig(largest_alone=largest_alone)).eval().body[:-2]
    )  # without flattening and the last layer
    parts = torch.from_numpy(fields)[:, None].split(250)
    return torch.cat([layers(part) for part in parts])


def trained(network: nn.Module, features: Tensor, labels: Tensor, config: TrainConfig) -> nn.Module:
    """A network whose last layer has learned from (n, features), in the order in which `digitlab train` shows the digits."""
    last, size = network.body[-1], config.batch_size
    network.body = last  # what its loss calls
    optimiser, per_epoch = make_optimiser(last, config), -(-len(labels) // size)
    for epoch in range(config.epochs):
        order = torch.randperm(len(labels), generator=torch.Generator().manual_seed(epoch_seed(config.seed, epoch)))
        for place, batch in enumerate(order.split(size)):
            step = epoch * per_epoch + place
            rate = rate_at("one-cycle", step, config.epochs * per_epoch, per_epoch)
            set_rate(optimiser, config.learning_rate, rate, config.weight_decay)
            optimiser.zero_grad()
            network.loss(features[batch], labels[batch], torch.Generator()).backward()
            optimiser.step()
    return network.eval()


def main() -> None:
    """Print a line a kind."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--split", nargs="+", choices=("held_out", "test"), default=["held_out"])
    parser.add_argument("--digits", type=int, default=55_000, help="training digits, the first ones")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    config, train = recipe_for("hand_crafted"), mnist.load("train")
    splits = {split: mnist.load(split) for split in arguments.split}
    labels = torch.from_numpy(train.labels[: arguments.digits].copy()).long()
    shown = {split: conditions(read.fields()) for split, read in splits.items()}
    print(f"trained on {len(labels):,} digits, seed {config.seed}")
    for guard in (False, True):
        learned = cells(train.fields(slice(arguments.digits)), largest_alone=guard)
        asked = {
            split: {name: cells(fields, largest_alone=guard) for name, fields in each.items()}
            for split, each in shown.items()
        }
        for blocks, loss in product((False, True), ("softmax", "hinge")):
            kind = HandCraftedConfig(largest_alone=guard, block_normalised=blocks, loss=loss)
            rest = Blocks() if blocks else nn.Identity()
            torch.manual_seed(config.seed)
            network = trained(build(kind), rest(learned).flatten(1), labels, config)
            words = f"{'largest component, ' if guard else ''}{'blocks, ' if blocks else ''}{loss}"
            for split, read in splits.items():
                said = [accuracy(name, network, rest(each), read.labels) for name, each in asked[split].items()]
                print(f"{words:<32}{split} (n = {len(read):,}): {', '.join(said)}", flush=True)


def conditions(fields: np.ndarray) -> dict[str, np.ndarray]:
    """What is read: (n, 28, 28) fields as they are, with a blot, and at half the size."""
    blotted = fields.copy()
    blotted[:, :3, :3] = 1.0
    return {"as it is": fields, "blot": blotted, "half size": posed(fields, Pose(scale=0.5))}


@torch.inference_mode()
def accuracy(name: str, network: nn.Module, features: Tensor, labels: np.ndarray) -> str:
    """What is read of (n, ...) features, in words."""
    right = int((network(features.flatten(1)).argmax(dim=1).numpy() == labels).sum())
    return f"{name} {right / len(labels):.2%} ± {standard_error(right, len(labels)):.2%}"


if __name__ == "__main__":
    main()
