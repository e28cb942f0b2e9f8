"""Training and testing at random poses: the settings R and RTS of Jaderberg et al. (2015), table 1.

R: every digit is turned by up to ±90°, in 28x28 pixels. RTS: turned by up to ±45°, scaled by 0.7 to 1.2, and placed anywhere in
42x42 pixels (so that the scaled 28x28 square stays inside). Perceptron and CNN see the same images, drawn anew at every
step from one seed, for the same number of epochs. Their best errors were 0.7 % and 0.5 % (with a spatial transformer), a fully
connected network's 2.1 % and 5.2 %.

The 10,000 test digits are read once, at the end, each at one random pose from each of three seeds; held-out training digits
say how it goes on the way. Nothing is chosen by the test digits.

    python tests/benchmarks/random_poses.py R cnn --epochs 30
    python tests/benchmarks/random_poses.py RTS mlp --epochs 30
"""

from __future__ import annotations

import argparse
import math
import time
from dataclasses import dataclass
from itertools import pairwise

from digitlab import memory

memory.keep_freed_memory()  # before torch allocates

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from digitlab.data import mnist
from digitlab.networks.architectures import CNNConfig, build
from digitlab.networks.weights import count_parameters

_FIELD = 28
_TEST_SEEDS = (1000, 1001, 1002)
_CNN = CNNConfig(channels=(16, 48, 96, 96, 96), kernels=(5, 3, 3, 3, 3), pooling="average", head="global", hidden=128)


@dataclass(frozen=True)
class Protocol:
    """Which poses: a largest turn in degrees, scales from and to, the side of the paper."""

    turn_deg: float
    scales: tuple[float, float]
    side: int

    def draw(self, images: Tensor, generator: torch.Generator) -> Tensor:
        """(n, 28, 28) uint8 to (n, 1, side, side) float32 in [0, 1], each at a pose of its own."""
        count = len(images)
        turn, scale, right, down = torch.rand(4, count, generator=generator)
        angle = torch.deg2rad(self.turn_deg * (2 * turn - 1))
        scale = self.scales[0] + (self.scales[1] - self.scales[0]) * scale
        room = (self.side - _FIELD * scale) / 2  # pixels, either way
        shift = torch.stack([(2 * right - 1) * room, (2 * down - 1) * room], dim=1)
        cos, sin = angle.cos() / scale, angle.sin() / scale
        back = torch.stack([cos, -sin, sin, cos], dim=1).reshape(-1, 2, 2)  # from the paper to the digit
        offset = back @ shift[:, :, None] * (-2 / _FIELD)
        rows = torch.cat([back * (self.side / _FIELD), offset], dim=2)
        fields = images.float().div_(255)[:, None]
        grid = functional.affine_grid(rows, [count, 1, self.side, self.side], align_corners=False)
        return functional.grid_sample(fields, grid, align_corners=False)


PROTOCOLS = {"R": Protocol(90.0, (1.0, 1.0), 28), "RTS": Protocol(45.0, (0.7, 1.2), 42)}


def network_of(kind: str, protocol: Protocol, hidden: list[int]) -> nn.Module:
    """The CNN, the same for both settings, or a perceptron on all pixels, each of its hidden layers batch-normalised."""
    if kind == "cnn":
        return build(_CNN).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    layers: list[nn.Module] = [nn.Flatten()]
    for inputs, outputs in pairwise([protocol.side**2, *hidden]):
        layers += [nn.Linear(inputs, outputs, bias=False), nn.BatchNorm1d(outputs), nn.ReLU()]
    return nn.Sequential(*layers, nn.Linear(hidden[-1], 10))


@torch.inference_mode()
def error(network: nn.Module, digits: mnist.Digits, protocol: Protocol, seed: int) -> float:
    """The share of digits that are read wrongly, each at a random pose."""
    network.eval()
    generator = torch.Generator().manual_seed(seed)
    wrong = 0
    for start in range(0, len(digits), 500):
        images = torch.from_numpy(digits.images[start : start + 500].copy())
        labels = torch.from_numpy(digits.labels[start : start + 500].astype(np.int64))
        wrong += int((network(protocol.draw(images, generator)).argmax(dim=1) != labels).sum())
    network.train()
    return wrong / len(digits)


def main() -> None:
    """Train, then test."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("protocol", choices=PROTOCOLS)
    parser.add_argument("network", choices=("mlp", "cnn"))
    parser.add_argument("--hidden", type=int, nargs="+", default=[1024, 512], help="units of the perceptron's layers")
    parser.add_argument("--epochs", type=int, default=30)
    parser.add_argument("--digits", type=int, default=55_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--batch", type=int, default=128)
    parser.add_argument("--rate", type=float, default=0.006)
    parser.add_argument("--threads", type=int, default=0, help="of the processor; all where left out")
    parser.add_argument("--untested", action="store_true", help="a trial: leave the test digits alone")
    arguments = parser.parse_args()
    if arguments.threads:
        torch.set_num_threads(arguments.threads)
    protocol = PROTOCOLS[arguments.protocol]
    torch.manual_seed(arguments.seed)
    network = network_of(arguments.network, protocol, arguments.hidden)
    print(
        f"{arguments.protocol} {arguments.network}: {count_parameters(network):,} parameters, {vars(arguments)}",
        flush=True,
    )
    train, held_out = mnist.load("train"), mnist.load("held_out")
    images = torch.from_numpy(train.images[: arguments.digits].copy())
    labels = torch.from_numpy(train.labels[: arguments.digits].astype(np.int64))
    generator = torch.Generator().manual_seed(arguments.seed)
    steps = arguments.epochs * math.ceil(len(labels) / arguments.batch)
    optimiser = torch.optim.AdamW(network.parameters(), arguments.rate, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, arguments.rate, total_steps=steps)
    start = time.perf_counter()
    for epoch in range(arguments.epochs):
        for batch in torch.randperm(len(labels), generator=generator).split(arguments.batch):
            loss = functional.cross_entropy(network(protocol.draw(images[batch], generator)), labels[batch])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
        wrong = error(network, held_out, protocol, seed=999)
        print(
            f"epoch {epoch + 1}: held-out error {wrong:.2%} (n = 5,000), {time.perf_counter() - start:.0f} s",
            flush=True,
        )
    if not arguments.untested:
        errors = [error(network, mnist.load("test"), protocol, seed) for seed in _TEST_SEEDS]
        spread = math.sqrt(np.mean(errors) * (1 - np.mean(errors)) / 10_000)
        print(
            f"{arguments.protocol} {arguments.network}: test error {np.mean(errors):.2%} ± {spread:.2%} "
            f"(n = 10,000, poses of seeds {_TEST_SEEDS}: {', '.join(f'{e:.2%}' for e in errors)}), seed {arguments.seed}, "
            f"{arguments.epochs} epochs"
        )


if __name__ == "__main__":
    main()
