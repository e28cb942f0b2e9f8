"""Which digits of a set that has no test digits of its own are kept from training: by their content, whatever else is there.

And in which order digits are read, of which trainings and measurements take the first ones.
"""

from __future__ import annotations

import hashlib

import numpy as np
from numpy.typing import NDArray

from digitlab.data.mnist import Digits, Split
from digitlab.language import tr

_ONE_IN = 5


def is_held_out(content: bytes) -> bool:
    """Whether a digit is kept from training: one in five, always the same; equal ones, such as copies, go together."""
    return hashlib.sha256(content).digest()[0] % _ONE_IN == 0


def part_of(digits: Digits, held_out: NDArray[np.bool_], split: Split, called: str) -> Digits:
    """The digits to train on, or those that are kept from it, which are also those to test with.

    Args:
        digits: All.
        held_out: (n,) bool, which are kept.
        split: What is wanted.
        called: What messages call the set.

    Raises:
        ValueError: There is none of that part.
    """
    wanted = ~held_out if split == "train" else held_out
    if not wanted.any():
        told = {"called": called, "count": len(digits)}
        if split == "train":
            fault = tr(
                "{called}: has {count:,} digits, and none to train on: about one in five is kept, so add more", **told
            )
        else:
            fault = tr(
                "{called}: has {count:,} digits, and none that would be kept from training: about one in five is kept, so add more",
                **told,
            )
        raise ValueError(fault)
    return Digits(digits.images[wanted], digits.labels[wanted])


def turns(labels: NDArray[np.integer]) -> NDArray[np.intp]:
    """The order (n,) in which digits of (n,) labels come class by class in turn, each class in its own order: the first ones are of all classes."""
    turn = np.zeros(len(labels), np.intp)
    for label in np.unique(labels):
        of_class = np.flatnonzero(labels == label)
        turn[of_class] = np.arange(len(of_class))
    return np.lexsort((labels, turn))


def in_turn(digits: Digits) -> Digits:
    """The same digits in the order of :func:`turns`."""
    order = turns(digits.labels)
    return Digits(digits.images[order], digits.labels[order])


def unsorted(digits: Digits) -> Digits:
    """The same digits, in turn where they are sorted by class: whoever takes the first ones would have the first class alone."""
    is_sorted = bool((digits.labels[:-1] <= digits.labels[1:]).all())
    return in_turn(digits) if is_sorted else digits
