"""What the tab "Train" opens to the lessons: what is set up there, and how large the network of one's own is."""

from __future__ import annotations

import pytest

from digitlab.gui.tabs.train.lesson import lesson_access
from digitlab.gui.tabs.train.set_up.set_up import SetUp


@pytest.fixture
def access(tab):
    return lesson_access(tab)


def test_what_a_lesson_sets_up_is_read_again_and_counted(access, tab):
    state = access.states["set_up"]
    assert state.read() is None
    assert access.numbers["layers.parameters"]() == 61_706
    settings = {"network": "", "digits": 500, "epochs": 7}
    state.show({"network": "mlp14", "rival": "mlp", "fairness": "equal parameters", "settings": settings})
    assert [access.numbers[f"set_up.{name}"]() for name in ("digits", "epochs")] == [500, 7]
    assert [access.words[f"set_up.{name}"]() for name in ("network", "rival", "fairness")] == [
        "mlp14",
        "mlp",
        "equal parameters",
    ]
    kept = state.read()
    state.begin()
    assert tab.store_of(SetUp).state == SetUp()
    assert access.words["set_up.rival"]() == "none"
    state.show(kept)
    assert access.numbers["set_up.digits"]() == 500


def test_a_network_that_cannot_be_has_no_size(access):
    access.states["set_up"].show({"layers": [{"layer": "dense", "units": 10}]})
    assert access.numbers["layers.parameters"]() is None
    assert access.numbers["layers.dense"]() == 1
    layers = [{"layer": "convolution", "maps": 2, "kernel": 3, "normalised": False}, {"layer": "global pooling"}]
    access.states["set_up"].show({"layers": layers})
    assert access.numbers["layers.parameters"]() == 2 * (9 + 1) + 10 * (2 + 1)
    assert access.numbers["layers.multiplications"]() == 2 * 9 * 26 * 26 + 20
    assert access.numbers["layers.convolutions"]() == 1


@pytest.mark.parametrize(
    "values", ["mlp", {"network": "alexnet"}, {"settings": {"network": "", "digits": 0}}, {"x": 1}]
)
def test_what_cannot_be_set_up_is_refused_and_everything_stays(access, tab, values):
    with pytest.raises(ValueError, match=r"\w"):
        access.states["set_up"].show(values)
    assert access.words["set_up.network"]() == SetUp().network
