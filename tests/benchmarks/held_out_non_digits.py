"""How networks that were taught what is no digit are chosen: by held-out digits and by what is no digit made of them.

    python tests/benchmarks/held_out_non_digits.py FILE_OR_NAME ... [--each 1250] [--seed 0]

For each network: accuracy on the 5,000 held-out digits; and the share refused of what is no digit at the evidence which 99 % of
these digits have, for each of the four kinds that training makes, here of held-out digits. Nothing that networks are measured on
is read. What was compared so stands in ``resources/handbook/selections.md``.
"""

from __future__ import annotations

import argparse

import numpy as np
import torch

from digitlab.data import mnist
from digitlab.measure.evidence import LEAST_SHARE
from digitlab.networks.library import list_networks
from digitlab.networks.predict import evidence, read_many
from digitlab.networks.weights import load
from digitlab.training.non_digits import non_digits

_KINDS = ("strokes", "parts", "halves", "overlaid")


def main() -> None:
    """Print a line a network."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("networks", nargs="+", help="names or weights files")
    parser.add_argument("--each", type=int, default=1250, help="drawings of each kind (default 1250)")
    parser.add_argument("--seed", type=int, default=0, help="of these drawings (default 0)")
    arguments = parser.parse_args()
    held_out, library = mnist.load("held_out"), list_networks()
    fields, labels = torch.from_numpy(held_out.fields())[:, None], torch.from_numpy(held_out.labels.copy()).long()
    drawn = non_digits(fields, labels, len(_KINDS) * arguments.each, torch.Generator().manual_seed(arguments.seed))
    kinds = dict(zip(_KINDS, drawn[:, 0].numpy().reshape(len(_KINDS), arguments.each, 28, 28), strict=True))
    print(f"n = {len(labels):,} held-out digits, {arguments.each:,} drawings of each kind, seed {arguments.seed}")
    for name in arguments.networks:
        network, _ = load(library.find(name).path)
        probabilities, found = read_many(network, held_out.fields())
        least = np.quantile(found, LEAST_SHARE)
        refused = {kind: float((evidence(network, images) < least).mean()) for kind, images in kinds.items()}
        accuracy = float((probabilities.argmax(axis=1) == held_out.labels).mean())
        shares = ", ".join(f"{kind} {share:.1%}" for kind, share in refused.items())
        print(f"{name}: reads {accuracy:.2%}, refuses {np.mean([*refused.values()]):.1%}: {shares}", flush=True)


if __name__ == "__main__":
    main()
