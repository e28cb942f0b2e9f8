"""Maps of the test digits, worked out with the networks that ship, and what is said of them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from digitlab.data import mnist
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.gui.shell.opened import seen
from digitlab.gui.tabs.inside.digit_map import words as wording
from digitlab.gui.tabs.inside.digit_map.digit_mapper import DigitMapper
from digitlab.gui.tabs.inside.digit_map.digit_maps import DigitMaps, MapRequest, MapSettings, NetworkMap
from digitlab.ink.pose import Pose
from digitlab.ink.stroke import Drawing, Stroke
from digitlab.measure.layer_activations import layer_activations, layer_names
from digitlab.measure.projection import principal_axes
from digitlab.measure.tsne import TSNE, ProjectConfig, Projection
from digitlab.networks import weights
from digitlab.networks.edits import SwitchedOff
from digitlab.networks.library import list_networks
from digitlab.networks.predict import predict_labels

pytestmark = pytest.mark.usefixtures("one_thread")

LIBRARY = list_networks()
SEVEN = Drawing((Stroke.through([(8.5, 6), (19, 6), (18, 9), (14.5, 15), (12.5, 22.5)]),))
SITUATION = Situation(SEVEN, networks=("mlp", "cnn_pooled", ""), truth=7)
REQUEST = MapRequest(SITUATION, MapSettings(digits=300))


@pytest.fixture(scope="module")
def networks() -> LoadedNetworks:
    return LoadedNetworks(LIBRARY)


@pytest.fixture(scope="module")
def mapper(networks: LoadedNetworks) -> DigitMapper:
    return DigitMapper(networks)


def request(**settings: object) -> MapRequest:
    return MapRequest(SITUATION, replace(REQUEST.settings, **settings))


def last(mapper: DigitMapper, wanted: MapRequest) -> DigitMaps:
    *_, shown = mapper(wanted)
    return shown


def at(mapper: DigitMapper, **changes: object) -> DigitMaps:
    return last(mapper, replace(REQUEST, situation=replace(SITUATION, **changes)))


def test_a_coarse_map_comes_first_and_grows_to_the_digits_asked_for(networks: LoadedNetworks) -> None:
    shown = list(DigitMapper(networks)(REQUEST))
    assert [len(each.networks[0].placed.places) for each in shown] == [200, 200, 300]
    assert [each.networks[1].gathered for each in shown] == [200, 250, 300]
    assert [each.is_whole for each in shown] == [False, False, True]


def test_where_nobody_looks_nothing_more_is_gathered(networks: LoadedNetworks) -> None:
    mapper = DigitMapper(networks)
    working = mapper(REQUEST)
    next(working)
    mapper.is_watched = False
    assert list(working) == []
    other = DigitMapper(networks)
    other.is_watched = False
    assert list(other(REQUEST)) == []


def test_what_was_gathered_is_not_gathered_again(mapper: DigitMapper) -> None:
    first = last(mapper, REQUEST)
    (again,) = mapper(replace(REQUEST, situation=replace(SITUATION, pose=Pose(dx=2))))
    assert again.networks[0].placed is first.networks[0].placed


def test_the_last_hidden_layer_is_mapped_unless_another_is_chosen(mapper: DigitMapper) -> None:
    shown = last(mapper, REQUEST)
    assert [each.layer for each in shown.networks] == ["dense 2", "dense"]
    other = last(mapper, request(layers=("field", "conv 2", "")))
    assert [each.layer for each in other.networks] == ["field", "conv 2"]
    assert [each.placed.is_pooled for each in other.networks] == [False, True]
    assert wording.layer(other.networks[1]) == "32 maps of 22 x 22, of each the maximum and the mean"
    unknown = last(mapper, request(layers=("conv 9", "", "")))
    assert unknown.networks[0].layer == "dense 2"


def test_the_axes_are_found_on_digits_that_are_not_on_the_map(mapper: DigitMapper, networks: LoadedNetworks) -> None:
    shown = last(mapper, REQUEST).networks[0]
    network = networks.get("mlp")
    fitted = layer_activations(network, mnist.load("held_out").fields(slice(300)), "dense 2").numbers
    tested = layer_activations(network, mnist.load("test").fields(slice(300)), "dense 2").numbers
    assert shown.placed.places == pytest.approx(principal_axes(fitted).place(tested), abs=1e-3)
    assert shown.placed.read.tolist() == predict_labels(network, mnist.load("test").fields(slice(300))).tolist()


@pytest.mark.parametrize("method", ["pca", "lda"])
def test_the_drawing_is_where_its_own_activations_are(
    mapper: DigitMapper, networks: LoadedNetworks, method: str
) -> None:
    situation = replace(SITUATION, pose=Pose(dx=3, angle_deg=20))
    shown = last(mapper, replace(request(method=method), situation=situation))
    for each in shown.networks:
        for pose, place in ((situation.pose, each.here.place), (Pose(), each.here.rest)):
            image = seen(replace(situation, pose=pose))
            numbers = layer_activations(networks.get(each.name), image[None], each.layer).numbers
            assert each.placed.axes.place(numbers)[0] == pytest.approx(place, abs=1e-3)


def test_a_test_digit_lies_where_the_map_has_it_and_is_no_neighbour_of_its_own(mapper: DigitMapper) -> None:
    field = mnist.load("test").fields(17)
    shown = at(mapper, drawing=Drawing(bitmap=field), test_digit=17)
    for each in shown.networks:
        assert each.here.place == pytest.approx(tuple(each.placed.places[17]), abs=1e-3)
        assert 17 not in each.here.neighbours
        assert each.here.rest is None


def test_an_opened_picture_that_is_on_the_map_is_no_neighbour_of_its_own(mapper: DigitMapper) -> None:
    shown = at(mapper, drawing=Drawing(bitmap=mnist.load("test").fields(17)))  # as of one's own classes, by no number
    assert all(17 not in each.here.neighbours and len(each.here.neighbours) == 5 for each in shown.networks)


def test_a_shift_moves_the_perceptron_s_point_and_not_the_convolutional_network_s(mapper: DigitMapper) -> None:
    mlp, cnn = at(mapper, pose=Pose(dx=4)).networks
    assert mlp.here.moved > 0.3
    assert cnn.here.moved < 0.02
    assert cnn.here.place == pytest.approx(cnn.here.rest, abs=0.5)


def test_surgery_has_a_map_of_its_own(mapper: DigitMapper) -> None:
    edits = tuple(SwitchedOff("dense 2", unit) for unit in range(100))
    plain, edited = last(mapper, REQUEST), at(mapper, network_edits=(("mlp", edits),))
    assert edited.networks[0].edits == edits
    assert np.abs(plain.networks[0].placed.places - edited.networks[0].placed.places).max() > 1
    assert edited.networks[1].placed is plain.networks[1].placed


def test_a_network_that_cannot_be_loaded_has_a_fault_and_the_others_have_maps(mapper: DigitMapper) -> None:
    shown = at(mapper, networks=("gone", "cnn_pooled", ""))
    assert "there is no network 'gone'" in shown.networks[0].fault
    assert wording.missing(shown.networks[0], "pca", 300) == shown.networks[0].fault
    assert shown.networks[1].placed is not None
    assert shown.is_whole


def test_a_t_sne_map_has_the_drawing_between_the_digits_nearest_to_it(mapper: DigitMapper) -> None:
    tsne = request(method="tsne")
    before = last(mapper, tsne)
    assert [each.name for each in before.missing()] == ["mlp", "cnn_pooled"]
    across, upwards = np.random.default_rng(1).normal(size=(2, 300)).tolist()
    mapper.remember("mlp", Projection("mlp", "", "", "dense 2", 300, 0, tuple(across), tuple(upwards)))
    shown = last(mapper, tsne)
    assert [each.name for each in shown.missing()] == ["cnn_pooled"]
    mlp = shown.networks[0]
    near = mlp.placed.places[list(mlp.here.neighbours)]
    assert (near.min(axis=0) <= mlp.here.place).all()
    assert (mlp.here.place <= near.max(axis=0)).all()
    assert wording.share(mlp, "tsne").startswith("t-SNE, seed 0: the dot is put between its nearest.")
    edited = last(
        mapper, replace(tsne, situation=replace(SITUATION, network_edits=(("mlp", (SwitchedOff("dense 2", 0),)),)))
    )
    assert edited.networks[0].placed is None
    assert "Undo the surgery" in wording.missing(edited.networks[0], "tsne", 300)


@pytest.mark.parametrize("name", [name for name, entry in LIBRARY.entries.items() if entry.shelf == "main"])
def test_a_t_sne_map_of_the_last_hidden_layer_ships_for_the_networks_to_compare(mapper: DigitMapper, name: str) -> None:
    layer = layer_names(weights.load(LIBRARY.find(name).path)[0])[-2]
    kept = TSNE.find(LIBRARY.find(name), ProjectConfig(layer, 1000))
    assert kept is not None
    assert kept.places().shape == (1000, 2)


def test_blank_paper_is_on_no_map(mapper: DigitMapper) -> None:
    shown = at(mapper, drawing=Drawing())
    assert [each.here for each in shown.networks] == [None, None]
    assert wording.lesson(shown).startswith("Draw a digit")
    assert wording.neighbours(shown.networks[0], shown.labels) == "nearest: –"


LABELS = np.array([7, 7, 7, 2, 2, 2, 3, 3, 9], np.uint8)
MOVES = [
    ((0, 1, 2, 3, 4), (0, 1, 2, 5, 6), 0.1, "stays among the 7s"),
    ((0, 1, 2, 3, 4), (0, 1, 2, 5, 6), 0.651, "has moved by 65 %, still among the 7s"),
    ((3, 4, 5, 0, 1), (0, 1, 2, 5, 6), 0.5, "has moved from the 7s to the 2s"),
    ((3, 6, 4, 7, 0), (0, 1, 2, 5, 6), 0.5, "has left the 7s and lies between the 2s and the 3s"),
    ((0, 1, 2, 3, 4), (0, 1, 3, 4, 8), 0.5, "now lies among the 7s"),
]


@pytest.mark.parametrize(("now", "rest", "moved", "expected"), MOVES)
def test_the_way_of_a_point_is_said_in_words(
    mapper: DigitMapper, now: tuple[int, ...], rest: tuple[int, ...], moved: float, expected: str
) -> None:
    maps = at(mapper, pose=Pose(dx=4))
    (mlp, *_) = maps.networks
    here = replace(mlp.here, neighbours=now, rest_neighbours=rest, moved=moved)
    changed = replace(maps, networks=(replace(mlp, here=here),), labels=LABELS)
    assert wording.lesson(changed) == f"The MLP's point {expected}."


def test_at_rest_one_is_asked_to_move_the_drawing(mapper: DigitMapper) -> None:
    assert wording.lesson(last(mapper, REQUEST)) == (
        "The MLP's point lies among the 7s; the CNN's lies among the 7s. Now shift or turn the drawing: whose point leaves "
        "its class?"
    )


@pytest.mark.slow
def test_every_network_of_the_library_has_a_map(networks: LoadedNetworks) -> None:
    mapper = DigitMapper(networks)
    for name in LIBRARY.entries:
        shown = next(mapper(MapRequest(replace(SITUATION, networks=(name, "", "")), MapSettings(digits=50))))
        (only,) = shown.networks
        assert isinstance(only, NetworkMap)
        assert np.isfinite(only.placed.places).all()
        assert np.ptp(only.placed.places, axis=0).min() > 0
        assert only.here is not None
