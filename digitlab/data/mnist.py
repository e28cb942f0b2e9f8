"""The bundled MNIST, as arrays: this module knows no framework, so that the window can load a digit before torch is there."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from digitlab import shipped
from digitlab.data.idx import IdxError, read_idx
from digitlab.language import tr

HELD_OUT = 5_000
"""So many training digits, the last ones, are kept from training; checkpoints and settings are chosen by them."""

Split = Literal["train", "held_out", "test"]


@dataclass(frozen=True, slots=True, eq=False)
class Digits:
    """Labelled digits.

    Attributes:
        images: (n, 28, 28) uint8, ink = 255; pictures in colour are (n, 3, 28, 28), red, green and blue.
        labels: (n,) uint8, 0 to 9.
    """

    images: NDArray[np.uint8]
    labels: NDArray[np.uint8]

    def __len__(self) -> int:
        """How many digits."""
        return len(self.labels)

    def fields(self, part: slice | int | NDArray[np.intp] = slice(None)) -> NDArray[np.float32]:
        """One digit or some, as networks see them: (28, 28) or (n, 28, 28) float32 in [0, 1], ink = 1; in colour with three channels."""
        return self.images[part].astype(np.float32) / np.float32(255)


@cache  # read-only, and 8 to 47 MB: worth reading once a process
def load(split: Split) -> Digits:
    """The 55,000 training digits, the 5,000 held out from them, or the 10,000 test digits.

    Raises:
        IdxError: A bundled file is missing or damaged.
    """
    if split == "test":
        return _read("t10k")
    whole = _whole_training_set()
    part = slice(-HELD_OUT, None) if split == "held_out" else slice(None, -HELD_OUT)
    return Digits(whole.images[part], whole.labels[part])


@cache
def _whole_training_set() -> Digits:
    return _read("train")


def _read(name: str) -> Digits:
    folder = shipped.resources() / "mnist"
    images = read_idx(folder / f"{name}-images-idx3-ubyte.gz", dimensions=3)
    labels = read_idx(folder / f"{name}-labels-idx1-ubyte.gz", dimensions=1)
    if len(images) != len(labels):
        raise IdxError(
            tr(
                "{folder}: {images:,} '{name}' images but {labels:,} labels",
                folder=folder,
                images=len(images),
                name=name,
                labels=len(labels),
            )
        )
    return Digits(images, labels)
