"""One fixed permutation of the field's pixels.

To a perceptron the order of its inputs means nothing: trained on shuffled digits it reads them as well as before. A
convolution counts on neighbours being neighbours. That is the shortest proof that its advantage is locality.
"""

from __future__ import annotations

import hashlib

import numpy as np
from numpy.typing import NDArray

from digitlab.networks.architectures.architecture import FIELD


def permutation(seed: int) -> NDArray[np.intp]:
    """Which pixel of the field each pixel of the shuffled one shows: (784,) indices, row by row.

    The pixels are sorted by their hashes, so that a seed means the same permutation on every machine, for ever.
    """
    keys = [hashlib.sha256(f"{seed}:{pixel}".encode()).digest() for pixel in range(FIELD**2)]
    return np.array(sorted(range(FIELD**2), key=keys.__getitem__), np.intp)
