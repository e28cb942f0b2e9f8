"""A map on which digits that are alike lie together, by t-SNE (van der Maaten and Hinton 2008), which scikit-learn computes.

It is random, and seeded. Only the digits it is made of have places: no direction on it means anything, nor do distances between
groups.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitlab.measure.projection import Places

SEED = 0
INSTALL = "pip install 'digitlab[map]'"
_PERPLEXITY = 30.0
_DECIMALS = 3  # of places that span some hundred units


@dataclass(frozen=True, slots=True)
class Projection:
    """The first test digits on a map made by t-SNE of a layer's activations.

    Attributes:
        network: The network's name.
        weights_hash: SHA-256 of its file.
        data_hash: SHA-256 of the test digits.
        layer: Whose activations.
        n: Of how many digits.
        seed: Of the random numbers.
        across: The n digits' places from left to right.
        upwards: And upwards.
    """

    network: str
    weights_hash: str
    data_hash: str
    layer: str
    n: int
    seed: int
    across: tuple[float, ...]
    upwards: tuple[float, ...]

    def __post_init__(self) -> None:
        if not len(self.across) == len(self.upwards) == self.n:
            raise ValueError(f"a map of {self.n} digits needs as many places")

    @property
    def settings(self) -> dict[str, Any]:
        """What was asked."""
        return {"layer": self.layer, "n": self.n, "seed": self.seed}

    def places(self) -> Places:
        """(n, 2)."""
        return np.array([self.across, self.upwards], float).T


def is_installed() -> bool:
    """Whether scikit-learn is there."""
    return find_spec("sklearn") is not None


def tsne_places(numbers: NDArray[np.float32], seed: int = SEED) -> Places:
    """Places for (n, k) activations, n > 1, k > 0: (n, 2).

    Raises:
        ValueError: scikit-learn is not installed.
    """
    if not is_installed():
        raise ValueError(f"t-SNE needs scikit-learn: {INSTALL}")
    from sklearn.manifold import TSNE
    from threadpoolctl import threadpool_limits

    perplexity = min(_PERPLEXITY, (len(numbers) - 1) / 3)
    with threadpool_limits(1):  # threads that wait for each other at every step take minutes where the cores are busy
        has_directions = numbers.shape[1] > 1 and np.ptp(numbers, axis=0).any()  # two principal ones, to begin with
        init = "pca" if has_directions else "random"
        places = TSNE(init=init, perplexity=perplexity, random_state=seed, n_jobs=1).fit_transform(numbers)
    return np.asarray(np.round(places.astype(np.float64), _DECIMALS))
