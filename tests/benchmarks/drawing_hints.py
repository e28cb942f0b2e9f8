"""How small ink may be, and how much of it may be gone, before networks read it worse: what the hints about a drawing rest on.

    OMP_NUM_THREADS=1 python tests/benchmarks/drawing_hints.py [--digits 1000]

The first so many of the 5,000 held-out training digits: made smaller about the middle of the field, as the size slider does, told by
the larger side of the box around their ink; and moved out of the field to all four sides, told by the share of ink that is outside.
No seeds: nothing is drawn by chance, and the test digits are not read.
"""

from __future__ import annotations

import argparse

import numpy as np
import torch

from digitlab.data import mnist
from digitlab.ink.pose import Pose, posed
from digitlab.networks import weights
from digitlab.networks.library import list_networks
from digitlab.networks.predict import predict_labels

NETWORKS = ("mlp", "cnn_flatten", "cnn_pooled")
SIDES_PX = (20, 18, 16, 15, 14, 13, 12, 11, 10, 8, 6)
SHARES = (0.0, 0.01, 0.02, 0.03, 0.05, 0.08, 0.12, 0.2, 0.3, 0.5)
SHIFTS_PX = range(0, 17, 2)


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--digits", type=int, default=1000)
    n = parser.parse_args().digits
    torch.set_num_threads(1)
    digits, library = mnist.load("held_out"), list_networks()
    fields, labels = digits.fields()[:n], digits.labels[:n]
    networks = {name: weights.load(library.find(name).path)[0] for name in NETWORKS}
    print(f"n = {n}", *NETWORKS, sep="\t")
    for side in SIDES_PX:
        small = posed(fields, Pose(scale=side / 20))
        print(
            f"{side} px",
            *(f"{(predict_labels(each, small) == labels).mean():.1%}" for each in networks.values()),
            sep="\t",
        )
    lost, right = [], {name: [] for name in NETWORKS}
    for shift in SHIFTS_PX:
        for across, down in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            moved = posed(fields, Pose(shift * across, shift * down))
            lost.append(1 - moved.sum((1, 2)) / fields.sum((1, 2)))
            for name, network in networks.items():
                right[name].append(predict_labels(network, moved) == labels)
    gone = np.concatenate(lost)
    for low, high in zip((-1.0, *SHARES), (*SHARES, 1.0), strict=True):
        inside = (gone > low + 1e-6) & (gone <= high + 1e-6)
        shares = (f"{np.concatenate(each)[inside].mean():.1%}" for each in right.values())
        print(f"up to {high:.0%} gone, {inside.sum():,} fields", *shares, sep="\t")


if __name__ == "__main__":
    main()
