"""Handwriting on a sheet: pen strokes of strangers, one to four on each, and what the detector finds.

    python tests/benchmarks/pen_sheets.py [FILE] [--sides 14 20 26 32] [--sheets N] [--network NAME] [--threshold SCORE]

FILE is as for pen_strokes.py; slashed zeros are left out. Every drawing's larger side is so many pixels long, it is drawn with
the default pen, and laid where boxes hardly overlap. The standard error is that of a jackknife over the sheets.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np
from pen_strokes import Handwriting, own_drawings, read

from digitlab.data.sheets import Sheet, free_place
from digitlab.ink.raster import render
from digitlab.ink.stroke import PEN_WIDTH, Drawing, Stroke
from digitlab.measure.detection import COLUMNS, ROWS, examine, found_share, spurious_a_sheet, with_error
from digitlab.networks.library import list_networks
from digitlab.networks.weights import load

MOST = 4


def written(hands: Sequence[Handwriting], side: float, rng: np.random.Generator) -> Sheet:
    """A sheet with some drawings on it, whose owners are not known."""
    boxes: list[tuple[int, int, int, int]] = []
    strokes: list[Stroke] = []
    for hand in hands:
        points = np.concatenate(hand.strokes) * side
        first = points.min(axis=0) - PEN_WIDTH / 2
        width, height = np.ceil(np.ptp(points, axis=0) + PEN_WIDTH).astype(int).tolist()
        left, top = free_place(boxes, width, height, rng, ROWS, COLUMNS)
        strokes += [Stroke.through(stroke * side - first + (left, top)) for stroke in hand.strokes]
        boxes.append((left, top, left + width, top + height))
    image = render(Drawing(tuple(strokes), paper=(ROWS, COLUMNS)))
    labels = np.array([hand.label for hand in hands])
    return Sheet(image, labels, np.array(boxes, np.float32), np.full(image.shape, -1, np.int8))


def main() -> None:
    """Measure every size."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, nargs="?")
    parser.add_argument("--sides", type=float, nargs="+", default=[14, 20, 26, 32])
    parser.add_argument("--sheets", type=int, default=300)
    parser.add_argument("--network", default="detector")
    parser.add_argument("--threshold", type=float, default=0.3)
    arguments = parser.parse_args()
    network = load(list_networks().find(arguments.network).path)[0]
    hands = [hand for hand in (read(arguments.file) if arguments.file else own_drawings()) if not hand.slashed]
    for side in arguments.sides:
        rng, results = np.random.default_rng(0), []
        for _ in range(arguments.sheets):
            chosen = rng.choice(len(hands), rng.integers(1, MOST + 1), replace=False)
            results.append(examine(network, written([hands[each] for each in chosen], side, rng), arguments.threshold))
        found = with_error(partial(found_share, threshold=arguments.threshold), results)
        spurious = with_error(partial(spurious_a_sheet, threshold=arguments.threshold), results)
        digits = sum(len(result.labels) for result in results)
        print(
            f"{side:g} px: found {found.value:.1%} ± {found.standard_error:.1%} of {digits:,}; "
            f"where there is none {spurious.value:.2f} ± {spurious.standard_error:.2f} a sheet"
        )


if __name__ == "__main__":
    main()
