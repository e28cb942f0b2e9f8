"""The digits that excite a unit most are those with its highest values, and what is kept of them is found again."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
import torch

from digitlab import records, shipped
from digitlab.data import mnist
from digitlab.measure.events import Advanced, Begun, Measured, from_line, to_line
from digitlab.measure.store import data_hash, weights_hash
from digitlab.measure.top_activations import (
    NONE,
    SHOWN,
    TOP_ACTIVATIONS,
    LayerTopActivations,
    TopActivations,
    TopActivationsConfig,
    search_top_activations,
)
from digitlab.networks import weights
from digitlab.networks.architectures import MLPConfig, build
from digitlab.networks.library import Entry, list_networks
from digitlab.networks.trunk import PaperConv

pytestmark = pytest.mark.usefixtures("one_thread")

NAMES = tuple(list_networks().entries)


def looked_for(network, images) -> tuple[LayerTopActivations, ...]:
    """What comes out of it, with how much was read."""
    looking = search_top_activations(network, images)
    read = 0
    while True:
        try:
            read += next(looking)
        except StopIteration as stop:
            assert read == len(images)
            return stop.value


def heard(network, kind: type, images) -> list[np.ndarray]:
    """What torch's own hooks hear of modules of a kind over all images: (n, units, ...) each."""
    kept: list[np.ndarray] = []
    handles = [
        module.register_forward_hook(lambda _module, _inputs, output: kept.append(output.numpy()))
        for module in network.modules()
        if isinstance(module, kind)
    ]
    with torch.inference_mode():
        network(torch.from_numpy(images)[:, None])
    for handle in handles:
        handle.remove()
    return kept


def test_they_are_the_highest_values_that_torch_hears_in_a_perceptron(digits, shipped_network):
    network = shipped_network("mlp")
    layers = looked_for(network, digits)
    assert [layer.name for layer in layers] == ["dense 1", "dense 2", "answer"]
    for layer, values in zip(layers, heard(network, torch.nn.ReLU, digits), strict=False):
        assert layer.excited == tuple((values > 0).sum(axis=0).tolist())
        for unit in range(0, layer.units, 17):
            order = np.argsort(-values[:, unit], kind="stable")[:SHOWN]
            expected = [number for number in order.tolist() if values[number, unit] > 0]
            assert [found.digit for found in layer.of(unit)] == expected
            assert [found.value for found in layer.of(unit)] == pytest.approx(values[expected, unit], rel=1e-3)


def test_they_are_the_strongest_places_that_torch_hears_on_endless_paper(digits, shipped_network):
    network = shipped_network("cnn_pooled")
    layers = [layer for layer in looked_for(network, digits[:60]) if layer.name.startswith("conv")]
    for layer, maps in zip(layers, heard(network, PaperConv, digits[:60]), strict=True):
        for unit in (0, layer.units - 1):
            for found in layer.of(unit):
                seen = maps[found.digit, unit]
                assert seen[found.row, found.column] == seen.max() == pytest.approx(found.value, rel=1e-3)


def test_the_order_does_not_depend_on_how_many_are_read_at_a_time(digits, monkeypatch, shipped_network):
    network = shipped_network("cnn_flatten")
    at_once = looked_for(network, digits[:40])
    monkeypatch.setattr("digitlab.measure.measurement._PART", 7)
    assert [layer.digits for layer in looked_for(network, digits[:40])] == [layer.digits for layer in at_once]


def test_a_unit_that_no_digit_excites_has_none(digits):
    network = build(MLPConfig(hidden=(4,))).eval().requires_grad_(False)
    with torch.no_grad():
        network.get_parameter(_first(network, "weight"))[2] = 0.0
        network.get_parameter(_first(network, "bias"))[2] = -1.0
    hidden, answer = looked_for(network, digits[:30])
    assert (hidden.excited[2], hidden.of(2)) == (0, ())
    assert len(answer.of(2)) == SHOWN, "a logit has no ReLU: the highest are the highest, also below zero"


def _first(network, ending: str) -> str:
    return next(name for name, _ in network.named_parameters() if name.endswith(ending))


def test_of_fewer_digits_than_are_shown_all_are_kept_and_the_rest_says_none(digits, shipped_network):
    network = shipped_network("mlp14")
    *_, answer = looked_for(network, digits[:4])
    assert sorted(found.digit for found in answer.of(0)) == [0, 1, 2, 3]
    assert answer.digits[4:SHOWN] == (NONE,) * (SHOWN - 4)


@pytest.mark.parametrize(
    "damaged", [{"units": 3}, {"width": 0}, {"digits": (1,)}, {"cells": ()}, {"excited": ()}, {"values": (0.5,) * 8}]
)
def test_a_damaged_layer_is_refused(damaged):
    whole = {
        "name": "conv 1",
        "units": 1,
        "width": 28,
        "excited": (5,),
        "digits": tuple(range(SHOWN)),
        "values": (1.0,) * SHOWN,
        "cells": (3,) * SHOWN,
    }
    assert LayerTopActivations(**whole).of(0)[0].column == 3
    with pytest.raises(ValueError, match="conv 1"):
        LayerTopActivations(**(whole | damaged))


@pytest.mark.parametrize("digit", [-2, 30])
def test_a_digit_that_was_not_shown_is_refused(digit):
    layer = LayerTopActivations("conv 1", 1, 28, (5,), (digit, *range(SHOWN - 1)), (1.0,) * SHOWN, (3,) * SHOWN)
    with pytest.raises(ValueError, match="one of the first 30"):
        TopActivations("net", "w", "d", 30, (layer,))


def test_what_was_found_is_kept_and_found_again(tmp_path):
    source = list_networks().find("mlp14")
    path, card = tmp_path / "mine.safetensors", replace(source.card, name="mine")
    weights.save(path, weights.load(source.path)[0], card)
    mine = Entry(path, card, "own")
    assert TOP_ACTIVATIONS.find(mine) is None
    first, *progress, last = TOP_ACTIVATIONS.events([mine], TopActivationsConfig(150))
    assert (first, progress) == (Begun("the most exciting of 150 test digits", 150), [Advanced(125), Advanced(150)])
    assert isinstance(last, Measured)
    assert TOP_ACTIVATIONS.find(mine) == last.result
    assert list(TOP_ACTIVATIONS.events([mine], TopActivationsConfig(150))) == [
        Begun("the most exciting of 150 test digits", 0),
        last,
    ]
    assert from_line(to_line(last)) == last
    with pytest.raises(ValueError, match="10001"):
        TopActivationsConfig(10_001)


@pytest.mark.parametrize("name", NAMES)
def test_every_shipped_network_comes_with_its_digits(name):
    entry = list_networks().find(name)
    kept = TOP_ACTIVATIONS.find(entry)
    assert kept is not None
    assert (kept.n, kept.weights_hash, kept.data_hash) == (10_000, weights_hash(entry.path), data_hash())
    network, _ = weights.load(entry.path)
    layer = kept.layers[0]
    unit = Counter(dict(enumerate(layer.excited))).most_common(1)[0][0]
    best = layer.of(unit)[0]
    again = looked_for(network, mnist.load("test").fields(slice(best.digit, best.digit + 1)))[0].of(unit)[0]
    assert (again.value, again.row, again.column) == (pytest.approx(best.value, rel=1e-3), best.row, best.column)


def test_all_that_ships_is_small_and_holds_nothing_but_numbers_and_names():
    files = list((shipped.resources() / "measured").glob("excitement-*.json"))
    assert len(files) == len(NAMES)
    assert sum(file.stat().st_size for file in files) < 2 * 2**20
    document = json.loads(files[0].read_bytes())
    assert set(document) == {"kind", "format", "result"}
    assert set(document["result"]) == {"network", "weights_hash", "data_hash", "n", "layers"}
    assert (
        records.to_dict(LayerTopActivations("a", 0, 1, (), (), (), ())).keys() == document["result"]["layers"][0].keys()
    )
