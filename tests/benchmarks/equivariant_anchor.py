"""An anchor that can be run: a steerable CNN of the library e2cnn, trained upright with the recipe of the networks that ship.

    pip install e2cnn                                          # besides digitlab; its filters need scipy, its groups sympy
    python tests/benchmarks/equivariant_anchor.py [--epochs 6] [--digits 55000] [--network cnn_posed ...]

General E(2)-equivariant steerable CNNs (Weiler and Cesa 2019) know turns by construction: their kernels are made of circular
harmonics, so that an image turned by a multiple of 45° (the group C8) turns and permutes the maps, and nothing else. Behind
the last convolution the eight turns of each field are pooled, then all places: the answer to a digit and to the turned one is
the same but for sampling, and so are those to a 6 and a 9. It has about as many parameters as `cnn_pooled`, sees the same
batches of upright, centred digits, and learns by the same optimiser, schedule and loss; nothing of it was chosen on test digits.

The first so many test digits are read as they are, at ±75°, and at random angles of the whole circle, as `digitlab benchmark`
turns them, where the others expect ±180°.
"""

from __future__ import annotations

import argparse
import time
import warnings

from digitlab import memory

memory.keep_freed_memory()  # before torch allocates

import numpy as np
import torch
from e2cnn import gspaces
from e2cnn import nn as steerable
from torch import Tensor, nn
from torch.nn import functional

from digitlab.data import mnist
from digitlab.measure.accuracy import measure, turned_by
from digitlab.measure.intervals import standard_error
from digitlab.measure.trials import TRIALS
from digitlab.networks.library import list_networks
from digitlab.networks.predict import predict_many
from digitlab.networks.trunk import GlobalPooling
from digitlab.networks.weights import count_parameters, load
from digitlab.training.batches import Batches
from digitlab.training.optimiser import make_optimiser, set_rate
from digitlab.training.recipes import recipe_for
from digitlab.training.schedule import rate_at

_TURNS = 8
_FIELDS, _KERNELS = (4, 12, 16, 16), (7, 5, 5, 5)  # of the regular representation: eight maps each
_HIDDEN = 64


class SteerableCNN(nn.Module):
    """Four steerable convolutions, halved after the first two, pooled over turns and places, and a dense head."""

    def __init__(self) -> None:
        super().__init__()
        space = gspaces.Rot2dOnR2(_TURNS)
        kinds = [steerable.FieldType(space, count * [space.regular_repr]) for count in _FIELDS]
        self.kind = steerable.FieldType(space, [space.trivial_repr])
        layers: list[nn.Module] = []
        for number, (before, after) in enumerate(zip([self.kind, *kinds], kinds, strict=False)):
            kernel = _KERNELS[number]
            layers += [steerable.R2Conv(before, after, kernel, padding=kernel // 2, bias=False)]
            layers += [steerable.InnerBatchNorm(after), steerable.ReLU(after)]
            layers += [steerable.PointwiseAvgPoolAntialiased(after, sigma=0.66, stride=2)] if number < 2 else []
        self.trunk = steerable.SequentialModule(*layers, steerable.GroupPooling(kinds[-1]))
        self.head = nn.Sequential(
            GlobalPooling(64), nn.Linear(2 * _FIELDS[-1], _HIDDEN), nn.ReLU(), nn.Linear(_HIDDEN, 10)
        )

    def forward(self, field: Tensor) -> Tensor:
        """It maps (n, 1, 28, 28) to logits (n, 10); one more row and column make the sides odd, so that halving turns along."""
        odd = steerable.GeometricTensor(functional.pad(field, (0, 1, 0, 1)), self.kind)
        logits: Tensor = self.head(self.trunk(odd).tensor)
        return logits


def trained(epochs: int, digits: int, seed: int) -> nn.Module:
    """The steerable CNN, trained by the recipe of `cnn_pooled`."""
    config = recipe_for("cnn_pooled", epochs=epochs, digits=digits, seed=seed)
    torch.manual_seed(seed)
    network = SteerableCNN()
    print(f"{count_parameters(network):,} parameters; {config.augmentation}, {epochs} epochs of {digits:,} digits")
    batches = Batches(mnist.load("train"), config, torch.device("cpu"))
    optimiser, steps = make_optimiser(network, config), config.epochs * batches.per_epoch
    start, held_out = time.perf_counter(), mnist.load("held_out")
    for step in range(steps):
        fields, labels, _ = batches.take(step)
        rate = rate_at(config.schedule, step, steps, batches.per_epoch)
        set_rate(optimiser, config.learning_rate, rate, config.weight_decay)
        optimiser.zero_grad()
        functional.cross_entropy(network(fields), labels).backward()
        optimiser.step()
        if (step + 1) % batches.per_epoch == 0:
            right = float((predict_many(network.eval(), held_out.fields()).argmax(1) == held_out.labels).mean())
            network.train()
            seconds = time.perf_counter() - start
            print(f"epoch {(step + 1) // batches.per_epoch}: held out {right:.2%}, {seconds:.0f} s", flush=True)
    return network.eval()


def print_line(name: str, network: nn.Module, digits: mnist.Digits) -> None:
    """Print what a network reads, in per cent with standard errors."""
    cells = []
    for trial in (TRIALS["clean"], TRIALS["circle"], TRIALS["circle_69"]):
        answers = predict_many(network, trial.change(digits.fields(), 0, 0), trial.window_deg).argmax(axis=1)
        alike = np.isin(answers, trial.one_class) & np.isin(digits.labels, trial.one_class)
        right, n = int(((answers == digits.labels) | alike).sum()), len(answers)
        cells.append(f"{trial.words} {right / n:.2%} ± {standard_error(right, n):.2%}")
    (turned,) = measure(network, digits, [turned_by(75)])
    cells.insert(1, f"±75° {turned.share:.2%} ± {turned.standard_error:.2%}")
    print(f"{name}: {', '.join(cells)}", flush=True)


def main() -> None:
    """Train, then test once."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--digits", type=int, default=55_000, help="training digits, the first ones")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--test-digits", type=int, default=2_000)
    parser.add_argument("--network", action="append", help="to stand beside it (default cnn_posed)")
    arguments = parser.parse_args()
    warnings.filterwarnings("ignore", message="indexing with dtype torch.uint8")  # within e2cnn 0.2.3
    torch.set_num_threads(1)
    anchor = trained(arguments.epochs, arguments.digits, arguments.seed)
    test, library = mnist.load("test"), list_networks()
    digits = mnist.Digits(test.images[: arguments.test_digits], test.labels[: arguments.test_digits])
    print(f"n = {len(digits):,} test digits, seed {arguments.seed}")
    print_line("e2cnn, C8", anchor, digits)
    for name in arguments.network or ["cnn_posed"]:
        print_line(name, load(library.find(name).path)[0], digits)


if __name__ == "__main__":
    main()
