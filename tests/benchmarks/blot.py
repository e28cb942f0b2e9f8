"""What a blot of ink in the corner of the field costs each network.

    python tests/benchmarks/blot.py [--side 3] [--digits 10000] [--network NAME ...]

The first so many test digits, as they are, and with a black square in the upper left corner, where hardly any of them has ink.
The standard error is that of a share of n digits.
"""

from __future__ import annotations

import argparse
import math

import numpy as np

from digitlab.data import mnist
from digitlab.networks.library import list_networks
from digitlab.networks.predict import predict_labels
from digitlab.networks.weights import load


def main() -> None:
    """Print a line a network."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--side", type=int, default=3, help="of the square, in pixels (default 3)")
    parser.add_argument("--digits", type=int, default=10_000, help="how many (default 10000)")
    parser.add_argument("--network", action="append", help="one of these only; may be given several times")
    arguments = parser.parse_args()
    library, test = list_networks(), mnist.load("test")
    fields, labels = test.fields(slice(arguments.digits)), test.labels[: arguments.digits]
    blotted = fields.copy()
    blotted[:, : arguments.side, : arguments.side] = 1.0
    print(f"a blot of {arguments.side} x {arguments.side} px in the corner; n = {len(fields):,} test digits")
    for name in arguments.network or library.usual():
        network, _ = load(library.find(name).path)
        shares = [float(np.mean(predict_labels(network, each) == labels)) for each in (fields, blotted)]
        before, after = (f"{share:.2%} ± {math.sqrt(share * (1 - share) / len(labels)):.2%}" for share in shares)
        print(f"{name:14s} as it is {before}   with the blot {after}", flush=True)


if __name__ == "__main__":
    main()
