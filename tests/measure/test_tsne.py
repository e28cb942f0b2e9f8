"""Maps by t-SNE: made in parts, kept, and found again."""

from __future__ import annotations

import numpy as np
import pytest

from digitlab.data import mnist
from digitlab.measure.events import Advanced, Begun, Measured, from_line, to_line
from digitlab.measure.tsne import LEAST, MOST, TSNE, ProjectConfig, Projection, tsne_places
from digitlab.networks.library import list_networks

pytestmark = pytest.mark.usefixtures("one_thread")


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Seven digits are read at a time."""
    monkeypatch.setattr("digitlab.measure.measurement._PART", 7)


@pytest.mark.usefixtures("few")
def test_a_map_is_made_of_the_last_hidden_layer_kept_and_found_again() -> None:
    pytest.importorskip("sklearn")
    entry = list_networks().find("mlp14")
    begun, *advanced, last = TSNE.events([entry], ProjectConfig(digits=20))
    assert (begun, advanced) == (Begun("t-SNE of 20 test digits", 20), [Advanced(7), Advanced(14), Advanced(20)])
    assert isinstance(last, Measured)
    assert from_line(to_line(last)) == last
    assert last.result.layer == "dense 2"
    assert last.result.places().shape == (20, 2)
    assert TSNE.find(entry, ProjectConfig("dense 2", 20)) == last.result
    assert TSNE.find(entry, ProjectConfig("dense 1", 20)) is None
    assert TSNE.find(entry, ProjectConfig("dense 2", 20, 1)) is None
    assert list(TSNE.events([entry], ProjectConfig(digits=20))) == [Begun("t-SNE of 20 test digits", 0), last]


def test_the_same_seed_makes_the_same_map_also_of_one_number_a_digit_or_of_digits_that_are_all_alike() -> None:
    pytest.importorskip("sklearn")
    fields = mnist.load("test").fields(slice(30)).reshape(30, -1)
    for numbers in (fields, fields[:, 400:401], np.zeros_like(fields)):
        places = tsne_places(numbers, 3)
        assert np.isfinite(places).all()
        assert (places == tsne_places(numbers, 3)).all()
        assert (places != tsne_places(numbers, 4)).any()


@pytest.mark.parametrize("digits", [LEAST - 1, MOST + 1])
def test_a_number_of_digits_that_makes_no_map_is_refused_with_the_range(digits: int) -> None:
    with pytest.raises(ValueError, match=f"between {LEAST} and {MOST}, not {digits}"):
        ProjectConfig(digits=digits)


def test_a_layer_that_is_not_there_is_refused_with_those_that_are() -> None:
    with pytest.raises(ValueError, match="no layer 'conv 1': there are field, pool, dense 1"):
        list(TSNE.events([list_networks().find("mlp14")], ProjectConfig("conv 1", 20)))


def test_a_map_with_too_few_places_is_refused() -> None:
    with pytest.raises(ValueError, match="as many places"):
        Projection("net", "w", "d", "dense", 3, 0, (0.0, 1.0), (0.0, 1.0, 2.0))
