"""What it costs to look inside: every feature map kept and read out, beside the bare answer.

    python tests/benchmarks/opened_networks.py [--rounds 300]

Both in turn, on the same digits, with one torch thread, as the window has it. ``bare`` is the network's own forward, as the
window asks it; ``opened`` keeps every layer's maps as numpy arrays, with what each cell looks at.
"""

from __future__ import annotations

import argparse
import sys
import time

import numpy as np
import torch

from digitlab.data import mnist
from digitlab.networks.activations import OpenedNetwork
from digitlab.networks.library import list_networks
from digitlab.networks.predict import predict
from digitlab.networks.weights import load

NETWORKS = ("mlp", "mlp14", "cnn_flatten", "cnn_pooled", "cnn_rotated")


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=300)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    digits, library = mnist.load("held_out"), list_networks()
    print(f"medians of {arguments.rounds} held-out digits, 1 thread")
    print(f"{'network':<12} {'bare ms':>8} {'opened ms':>10} {'ratio':>6} {'numbers kept':>13}")
    for name in NETWORKS:
        network, _ = load(library.find(name).path)
        opened = OpenedNetwork(network)
        bare_ms, opened_ms, kept = [], [], 0
        for number in range(arguments.rounds):
            image = digits.fields(number)
            start = time.perf_counter()
            predict(network, image)
            between = time.perf_counter()
            found = opened.activations(image)
            bare_ms.append((between - start) * 1000)
            opened_ms.append((time.perf_counter() - between) * 1000)
            kept = sum(each.size for each in found.maps)
        bare, full = np.median(bare_ms), np.median(opened_ms)
        print(f"{name:<12} {bare:8.2f} {full:10.2f} {full / bare:6.2f} {kept:13,}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
