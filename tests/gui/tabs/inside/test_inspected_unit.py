"""A cell of any network, written out: the rows of the table give the number that torch gives, whatever the layer."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from torch import nn
from torch.nn import functional

from digitlab.gui.shell.opened import OpenNetwork
from digitlab.gui.tabs.inside import unit_names
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.gui.tabs.inside.inspected_unit import (
    At,
    InspectedUnit,
    connected_cells,
    depth_of,
    inspect_unit,
    subtotals,
    winners,
)
from digitlab.gui.tabs.inside.layer import map_pictures, sum_words
from digitlab.gui.tabs.inside.layer import purpose as layer_purpose
from digitlab.ink.raster import render
from digitlab.ink.stroke import Drawing, Stroke
from digitlab.networks import weights
from digitlab.networks.activations import OpenedNetwork
from digitlab.networks.inspection import Alignment
from digitlab.networks.library import list_networks
from digitlab.networks.receptive_field_index import windows

NAMES = tuple(list_networks().entries)
EXACT = 1e-5
SEVEN = render(Drawing((Stroke.through([(8.5, 6), (19, 6), (18, 9), (14.5, 15), (12.5, 22.5)]),)))


@cache
def _network(name: str) -> nn.Module:
    return weights.load(list_networks().find(name).path)[0]


@cache
def _opened(name: str, blank: bool = False) -> OpenNetwork:
    image = np.zeros((28, 28), np.float32) if blank else SEVEN
    return OpenNetwork(1, name, None, OpenedNetwork(_network(name)).activations(image))


def _inspected(name: str, layer: str, unit: int = 0, cell: tuple[int, int] | None = None) -> InspectedUnit:
    found = inspect_unit(_opened(name), Focus(1, layer, unit, cell))
    assert found is not None
    return found


@pytest.mark.parametrize("name", NAMES)
def test_the_rows_add_up_to_the_value_in_the_map(name, rng):
    activations = _opened(name).activations
    for depth, layer in enumerate(activations.layers, 1):
        maps = activations.maps[depth]
        for _ in range(3):
            unit, row, column = (int(rng.integers(length)) for length in maps.shape)
            inspected = _inspected(name, layer.name, unit, (row, column))
            rows = list(sum_words.table(inspected).rows)
            products = sum(row[-1] for row in rows if row[0] == "term")
            ends = {str(row[0]): float(row[-1]) for row in rows if row[0] != "term"}
            value = products + ends.get("+ bias", 0.0)
            if "ReLU" in ends or "not below 0" in ends:
                value = max(value, 0.0)
            value -= ends.get("− blank paper", 0.0)
            expected = float(maps[unit, row, column])
            assert value == pytest.approx(expected, rel=EXACT, abs=EXACT), (layer.name, unit, row, column)
            assert ends["= value"] == pytest.approx(expected, rel=EXACT, abs=EXACT)


@pytest.mark.parametrize("name", ["cnn_flatten", "plain_max"])
def test_a_convolution_written_out_is_torchs_own(name):
    network = _network(name)
    conv, norm = (
        next(each for each in network.modules() if isinstance(each, kind)) for kind in (nn.Conv2d, nn.BatchNorm2d)
    )
    own = functional.relu(norm(conv(functional.pad(_field(), [0] * 4))))[0].detach().numpy()
    for unit, cell in ((0, (0, 0)), (3, (6, 12)), (15, (27, 27))):
        assert _inspected(name, "conv 1", unit, cell).sum.value == pytest.approx(own[unit, *cell], abs=EXACT)


def test_a_dense_unit_written_out_is_torchs_own():
    first = next(each for each in _network("mlp").modules() if isinstance(each, nn.Linear))
    own = functional.relu(first(_field().flatten(1)))[0].detach().numpy()
    for unit in (0, 7, 255):
        assert _inspected("mlp", "dense 1", unit).sum.value == pytest.approx(float(own[unit]), abs=EXACT)


def _field():
    import torch

    return torch.tensor(SEVEN)[None, None]


def test_without_a_cell_the_strongest_one_is_looked_at():
    inspected = _inspected("cnn_pooled", "conv 3", 6)
    assert inspected.how == "strongest"
    assert inspected.sum.value == pytest.approx(float(inspected.maps[6].max()), abs=EXACT)


def test_a_pinned_cell_counts_before_the_strongest_and_the_pointer_before_both():
    network, pointed = _opened("cnn_pooled"), At(6, 6, 2, 3)
    focus = Focus(1, "conv 3", 6, (4, 4))
    assert inspect_unit(network, focus).at == At(6, 6, 4, 4)
    assert inspect_unit(network, focus, pointed).at == pointed
    assert inspect_unit(network, focus, At(2, 6, 2, 3)).how == "pinned"  # it points at another layer


def test_a_layer_or_a_cell_that_is_not_there_is_replaced_by_one_that_is():
    inspected = _inspected("mlp", "conv 3", 999, (40, 40))
    assert (inspected.layer.name, inspected.unit, inspected.how) == ("dense 1", 255, "strongest")
    assert depth_of(_opened("cnn_pooled").activations, "") == 2


def test_a_network_that_could_not_be_opened_has_nothing_to_look_at():
    assert inspect_unit(OpenNetwork(0, "nobody", None, None, "there is none"), Focus()) is None


def test_only_pixels_within_the_receptive_field_change_a_cell():
    inspected = _inspected("plain_max", "conv 2", 5, (6, 7))
    masks = connected_cells(inspected.activations, inspected.at)
    assert [mask.shape for mask in masks] == [maps.shape[1:] for maps in inspected.activations.maps]
    opened, before = OpenedNetwork(_network("plain_max")), inspected.sum.value
    outside, inside = SEVEN.copy(), SEVEN.copy()
    outside[~masks[0]] = 1 - outside[~masks[0]]
    inside[masks[0]] = 1 - inside[masks[0]]
    after = [float(opened.activations(each).maps[inspected.depth][5, 6, 7]) for each in (outside, inside)]
    assert after[0] == pytest.approx(before, abs=EXACT)
    assert abs(after[1] - before) > 0.01


def test_a_pixel_reaches_what_it_changes_and_nothing_else():
    activations = _opened("cnn_flatten").activations
    masks = connected_cells(activations, At(0, 0, 10, 14))
    changed = SEVEN.copy()
    changed[10, 14] = 1 - changed[10, 14]
    other = OpenedNetwork(_network("cnn_flatten")).activations(changed)
    for mask, one, two in zip(masks, activations.maps, other.maps, strict=True):
        differs = (np.abs(one - two) > EXACT).any(axis=0)
        assert not (differs & ~mask).any()
    said = sum_words.readout(activations, At(0, 0, 10, 14), masks, is_written_out=False)
    assert "25 of 784 in conv 1" in said
    assert said.endswith("all in dense and answer.")


def test_winners_are_the_cells_that_max_pooling_keeps():
    inspected = _inspected("plain_max", "pool 1", 3)
    kept = winners(inspected.field_index, inspected.inputs[3])
    assert np.array_equal(np.sort(kept[~np.isnan(kept)]), np.sort(inspected.maps[3].ravel()))


def test_a_tie_has_one_winner_the_first():
    kept = winners(windows((2, 2), 2, 2), np.zeros((2, 2), np.float32))
    assert np.array_equal(~np.isnan(kept), [[True, False], [False, False]])


def test_every_input_map_has_its_share_of_the_sum():
    inspected = _inspected("cnn_pooled", "conv 3", 6)
    assert len(subtotals(inspected.sum)) == 32
    assert subtotals(inspected.sum).sum() + inspected.sum.bias == pytest.approx(inspected.sum.total)


@pytest.mark.parametrize("name", NAMES)
def test_every_layer_has_its_words_on_blank_paper_too(name):
    for blank in (False, True):
        network = _opened(name, blank)
        for layer, maps in zip(network.activations.layers, network.activations.maps[1:], strict=True):
            for unit in (0, len(maps) - 1):
                inspected = inspect_unit(network, Focus(1, layer.name, unit))
                said = (layer_purpose.heading(inspected), layer_purpose.what_it_does(inspected))
                said += (
                    sum_words.readout(
                        inspected.activations,
                        inspected.at,
                        connected_cells(inspected.activations, inspected.at),
                        is_written_out=False,
                    ),
                )
                assert all(text and "{" not in text and "nan" not in text for text in said)


def test_sharing_is_said_and_so_is_its_absence():
    assert "The same 25 weights at every place" in layer_purpose.what_it_does(_inspected("cnn_pooled", "conv 1"))
    assert "The same 288 weights" in layer_purpose.what_it_does(_inspected("cnn_pooled", "conv 3"))
    assert "A weight of its own for every place, 1,568" in layer_purpose.what_it_does(
        _inspected("cnn_flatten", "dense")
    )
    assert "all 256 numbers" in layer_purpose.what_it_does(_inspected("mlp", "dense 2"))


def test_the_normalisation_in_the_weights_is_said_with_its_factor():
    inspected = _inspected("cnn_pooled", "conv 3", 6)
    assert f"learned × {inspected.layer.weights.scale[6]:.3f}" in layer_purpose.what_it_does(inspected)
    assert "normalisation" not in layer_purpose.what_it_does(_inspected("mlp", "dense 1"))


@pytest.mark.parametrize(
    ("name", "layer", "slid"),
    [
        ("plain", "conv 1", "cell by cell"),
        ("plain_strided", "conv 1", "2 cells"),
        ("plain_unpadded", "conv 3", "cell by cell"),
    ],
)
def test_the_stride_is_said(name, layer, slid):
    assert f"slides {slid}" in layer_purpose.what_it_does(_inspected(name, layer))


def test_what_lies_beyond_the_border_is_a_dash():
    inspected = _inspected("plain", "conv 1", 0, (0, 0))
    assert sum_words.term(inspected.sum, 0, 0, 0).startswith("–·")
    assert "beyond the border" in sum_words.long_term(inspected, 0, 0, 0)
    assert "Row" not in sum_words.long_term(inspected, 0, 4, 4)


def test_readings_are_said_as_the_digit_is_expected_to_lie():
    assert unit_names.alignment(Alignment()) == "as it lies"
    assert unit_names.alignment(Alignment(turn_deg=-15)) == "turned by −15°"
    assert unit_names.alignment(Alignment(dx=3, dy=-2)) == "3 px right, 2 px up"


def test_numbers_have_a_minus_sign_and_zero_has_none():
    assert unit_names.number(-0.5) == "−0.500"
    assert unit_names.number(-0.0001) == "0.000"


def test_classes_are_counted_as_digits_and_everything_else_from_1():
    layers = _opened("mlp").activations.layers
    assert unit_names.unit_name(layers[-1], 7) == "class 7"
    assert unit_names.unit_name(layers[0], 7) == "unit 8"


@pytest.mark.parametrize("shape", [(1, 5, 4), (10, 1, 1), (20, 1, 1), (96, 1, 1), (3, 2, 2)])
def test_a_cell_is_found_again_where_it_is_shown(shape):
    maps = np.arange(np.prod(shape), dtype=np.float32).reshape(shape)
    laid = map_pictures.laid_out(maps)
    for cell in np.ndindex(*shape):
        assert laid[map_pictures.shown_at(shape, cell)] == maps[cell]
        assert map_pictures.meant_by(shape, map_pictures.shown_at(shape, cell)) == cell


def test_nothing_is_meant_behind_a_vectors_last_number():
    assert map_pictures.meant_by((20, 1, 1), (0, 1, 9)) is None


def test_many_large_maps_are_made_coarser_until_they_fit():
    maps = np.zeros((48, 28, 28), np.float32)
    maps[5, 27, 13] = 3.0
    step = map_pictures.coarseness(maps.shape, 20_000)
    small = map_pictures.coarser(maps, step)
    assert len(small) * (small.shape[1] + 3) * (small.shape[2] + 3) <= 20_000
    assert small[5, 27 // step, 13 // step] == 3.0
    assert map_pictures.coarser(maps, 1) is maps


def test_of_signed_cells_that_become_one_the_largest_absolute_value_is_seen():
    maps = np.array([[[0.5, 0.0, 1.0], [-2.0, 0.0, 0.0], [0.0, -0.25, 3.0]]], np.float32)
    assert map_pictures.coarser(maps, 2, signed=True).tolist() == [[[-2.0, 1.0], [-0.25, 3.0]]]
    assert map_pictures.coarser(maps, 2).tolist() == [[[0.5, 1.0], [0.0, 3.0]]]
