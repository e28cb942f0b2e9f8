"""How long changes at random take a batch of 128 digits: the processor's own milliseconds on one thread, the least of five.

python tests/benchmarks/augmentation.py
"""

from __future__ import annotations

import time

import torch

from digitlab.data import mnist
from digitlab.ink.corruptions import CORRUPTIONS
from digitlab.training.random_changes import augmented
from digitlab.training.recipe import Augmentation, TrainConfig, possible_changes

BATCH, TIMES = 128, 5


def main() -> None:
    """Print a line for each change at its farthest limit, and one for what a recipe of before did."""
    torch.set_num_threads(1)
    fields = torch.from_numpy(mnist.load("train").fields(slice(BATCH)))[:, None]
    hows: dict[str, Augmentation] = {"moved and elastic": Augmentation(4, 30.0, 1.2, 0.1, 1.0)}
    for name in possible_changes():
        low, high = CORRUPTIONS[name].range
        limit = high if high != CORRUPTIONS[name].rest else low
        hows[name] = TrainConfig("mlp", changes={name: limit}).augmentation
    for name, how in hows.items():
        times = []
        for number in range(TIMES):
            start = time.process_time()
            augmented(fields, how, torch.Generator().manual_seed(number))
            times.append(1000 * (time.process_time() - start))
        print(f"{name:<20}{min(times):6.1f} ms")


if __name__ == "__main__":
    main()
