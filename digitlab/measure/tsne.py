"""A map on which digits that are alike lie together, by t-SNE (van der Maaten and Hinton 2008), which scikit-learn computes.

It is random, and seeded. Only the digits it is made of have places: no direction on it means anything, nor do distances between
groups.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from digitlab.data import sources
from digitlab.language import tr
from digitlab.measure import pictures
from digitlab.measure.measurement import DATA, KeptMeasurement, Option, Table, check_range, parts
from digitlab.measure.projection import Places
from digitlab.measure.store import digits_hash, weights_hash

if TYPE_CHECKING:
    from digitlab.networks.library import Entry

LEAST, MOST = 10, 5000
"""Fewer digits make no map, and more would take minutes."""

SEED = 0
INSTALL = "pip install 'digitlab[map]'"
_LARGEST_SEED = 2**32 - 1  # that scikit-learn takes
_PERPLEXITY = 30.0
_FARTHEST = 1e6
_DECIMALS = 3  # of places that span some hundred units


@dataclass(frozen=True, slots=True)
class ProjectConfig:
    """What a map is made of.

    Attributes:
        layer: Whose activations; the last hidden layer's where left out.
        digits: Of how many test digits, or other test pictures, the first ones.
        seed: Of the random numbers.
        source: The data set whose test pictures they are; "" for that of the network.
    """

    layer: str = ""
    digits: int = 1000
    seed: int = SEED
    source: str = ""

    def __post_init__(self) -> None:
        check_range(tr("digits"), self.digits, LEAST, MOST)
        check_range(tr("seed"), self.seed, 0, _LARGEST_SEED)


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
        source: The data set whose test pictures they are.
    """

    network: str
    weights_hash: str
    data_hash: str
    layer: str
    n: int
    seed: int
    across: tuple[float, ...]
    upwards: tuple[float, ...]
    source: str = pictures.MNIST

    def __post_init__(self) -> None:
        if not len(self.across) == len(self.upwards) == self.n:
            raise ValueError(tr("a map of {n} digits needs as many places", n=self.n))
        if not all(abs(place) <= _FARTHEST for place in (*self.across, *self.upwards)):
            raise ValueError(tr("places lie within {most:g} of the middle", most=_FARTHEST))

    @property
    def settings(self) -> dict[str, Any]:
        """What was asked."""
        own = {} if self.source == pictures.MNIST else {"source": self.source}
        return {"layer": self.layer, "n": self.n, "seed": self.seed, **own}

    def places(self) -> Places:
        """The places of the digits, (n, 2)."""
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
        raise ValueError(tr("t-SNE needs scikit-learn: {install}", install=INSTALL))
    from sklearn.manifold import TSNE
    from threadpoolctl import threadpool_limits

    perplexity = min(_PERPLEXITY, (len(numbers) - 1) / 3)
    with threadpool_limits(1):  # threads that wait for each other at every step take minutes where the cores are busy
        has_directions = numbers.shape[1] > 1 and np.ptp(numbers, axis=0).any()  # two principal ones, to begin with
        init = "pca" if has_directions else "random"
        places = TSNE(init=init, perplexity=perplexity, random_state=seed, n_jobs=1).fit_transform(numbers)
    return np.asarray(np.round(places.astype(np.float64), _DECIMALS))


def _whole(config: ProjectConfig, entry: Entry) -> ProjectConfig:
    """The config with the name of a layer, where it has none, and no more pictures than there are.

    Raises:
        ValueError: The network cannot be loaded.
    """
    from digitlab.measure.layer_activations import layer_names
    from digitlab.networks import weights

    there = replace(config, digits=pictures.at_most(config.source, config.digits))
    return there if there.layer else replace(there, layer=layer_names(weights.load(entry.path)[0])[-2])


def _run(config: ProjectConfig, entry: Entry) -> Generator[int, None, Projection]:
    from digitlab.measure.layer_activations import layer_activations
    from digitlab.networks import weights

    expected = weights_hash(entry.path)
    network, _ = weights.load(entry.path)
    test = pictures.load(config.source)
    answered = []
    for part in parts(config.digits):
        answered.append(layer_activations(network, test.fields(part), config.layer).numbers)
        yield len(answered[-1])
    places = tsne_places(np.concatenate(answered), config.seed)
    across, upwards = places.T.tolist()
    asked = (config.layer, config.digits, config.seed)
    places_of = (tuple(across), tuple(upwards), config.source)
    return Projection(entry.path.stem, expected, digits_hash(test), *asked, *places_of)


def _answer(projection: Projection, config: ProjectConfig) -> Projection | None:
    found = (projection.layer, projection.n, projection.seed, projection.source)
    asked = (config.layer, config.digits, config.seed, config.source or pictures.MNIST)
    return projection if found == asked else None


def _rows(projection: Projection) -> Iterator[tuple[object, ...]]:
    shared = (projection.network, projection.layer, projection.n, projection.seed, projection.weights_hash)
    numbers: list[int] = pictures.load(projection.source).labels[: projection.n].tolist()
    names = sources.class_names(projection.source)
    labels = numbers if names.are_digits else [names[number] for number in numbers]
    for row in zip(range(projection.n), labels, projection.across, projection.upwards, strict=True):
        yield (*row, *shared)


def _words(projection: Projection) -> Iterator[str]:
    yield (
        f"{projection.network}, layer '{projection.layer}': the first {projection.n:,} "
        f"{pictures.in_english(projection.source)}, t-SNE with seed "
        f"{projection.seed}; --csv lists their places"
    )


TSNE = KeptMeasurement(
    name="project",
    help="make a map of test digits from what a layer answers, by t-SNE",
    config=ProjectConfig,
    result=Projection,
    noun="projection",
    event="Projected",
    networks=(("network", "a name or a weights file"),),
    options=(
        Option("--layer", "whose activations (default: the last hidden layer's)"),
        Option("--digits", "use only the first so many test digits", int),
        DATA,
        Option("--seed", "of t-SNE's random numbers (default 0)", int),
    ),
    prepare=_whole,
    only_digits="",
    what=lambda config, _: f"t-SNE of {config.digits:,} {pictures.in_english(config.source)}",
    fields=lambda config: config.digits,
    run=_run,
    answer=_answer,
    rank=lambda projection: projection.n,
    words=_words,
    table=Table(
        "one row a digit", ("digit", "label", "x", "y", "network", "layer", "n", "seed", "weights_sha256"), _rows
    ),
)
