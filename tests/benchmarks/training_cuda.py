"""Seconds to 99 % of the test digits on a GPU: the recipe `fast` as it is, and compiled; needs torch and no Qt.

    python tests/benchmarks/training_cuda.py [--device cuda] [--seeds 5] [--mode default] [--networks fast cnn_pooled]
    python tests/benchmarks/training_speed.py --networks fast plain --processes 2 --device cuda     # with two GPUs

Each network is trained by its own recipe on the engine's own batches and learner, from digits that lie on the GPU. The first
training of each kind is told apart from the others: it pays for the start of CUDA and the choice of kernels, and where the
network is compiled, for that. The training alone is timed, between two synchronisations, and the test digits read behind it.
``--mode`` is :func:`torch.compile`'s; ``reduce-overhead`` records CUDA graphs, which is what small networks gain by.
"""

from __future__ import annotations

import argparse
import sys
import time

import numpy as np
import torch

from digitlab.data import mnist
from digitlab.memory import keep_freed_memory
from digitlab.networks.predict import predict_many
from digitlab.training.batches import Batches
from digitlab.training.distributed import World
from digitlab.training.learner import Learner
from digitlab.training.recipes import recipe_for
from digitlab.training.schedule import rate_at


def synchronise(device: torch.device) -> None:
    """Wait until the device has done all that it was asked to do."""
    if device.type != "cpu":
        torch.accelerator.synchronize(device)


def train(network: str, seed: int, device: torch.device, mode: str) -> tuple[float, float]:
    """Train by the network's recipe; seconds, and accuracy on the 10,000 test digits."""
    config = recipe_for(network, seed=seed, device=str(device))
    learner = Learner(config, device, World())
    if mode:
        learner.network.compile(mode=mode)
    batches = Batches(mnist.load("train"), config, device)
    steps = config.epochs * batches.per_epoch
    synchronise(device)
    began = time.perf_counter()
    for step in range(steps):
        fields, labels, generator = batches.take(step)
        rate = rate_at(config.schedule, step, steps, batches.per_epoch)
        learner.take_step(fields, labels, generator, config.learning_rate, rate)
    synchronise(device)
    seconds = time.perf_counter() - began
    learner.network.eval()
    digits = mnist.load("test")
    return seconds, float((predict_many(learner.network, digits.fields()).argmax(axis=1) == digits.labels).mean())


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--mode", default="default", help="of torch.compile; '' leaves it out")
    parser.add_argument("--networks", nargs="+", default=["fast"])
    arguments = parser.parse_args()
    keep_freed_memory()
    device = torch.device(arguments.device)
    name = torch.cuda.get_device_name(device) if device.type == "cuda" else str(device)
    print(f"torch {torch.__version__}, {name}")
    for network in arguments.networks:
        for mode in dict.fromkeys(("", arguments.mode)):
            found = [train(network, seed, device, mode) for seed in range(arguments.seeds)]
            (first_s, *later_s), tests = [seconds for seconds, _ in found], [test for _, test in found]
            later = f"later {np.median(later_s):.2f} s in the median" if later_s else "no others"
            print(
                f"{network:<12} {f'compiled ({mode})' if mode else 'as it is':<28} first {first_s:.2f} s, {later}; test "
                f"{np.mean(tests):.2%} ({min(tests):.2%} to {max(tests):.2%}), {len(tests)} seeds",
                flush=True,
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
