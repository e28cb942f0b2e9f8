"""What the tab "Inside" opens to the lessons: the focus, counted from 1 as people do."""

from __future__ import annotations

import pytest

from digitlab.gui.shell.session import Session
from digitlab.gui.shell.store import Store
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.gui.tabs.inside.lesson import lesson_access
from digitlab.networks.inspection import Alignment
from digitlab.networks.library import list_networks


@pytest.fixture
def store(qapp) -> Store[Focus]:
    return Store(Focus())


@pytest.fixture
def access(store, qapp):
    session = Session(list_networks(), ("mlp", "cnn_pooled", ""))
    yield lesson_access(store, session)
    session.stop()


@pytest.mark.parametrize("focus", [Focus(), Focus(0, "conv 1", 2, (3, 4)), Focus(alignment=Alignment(30.0, 1, -1))])
def test_a_focus_that_is_read_is_shown_again(focus, access, store):
    store.put(focus)
    values = access.states["focus"].read()
    access.states["focus"].begin()
    assert store.state == Focus()
    access.states["focus"].show(values)
    assert store.state == focus


def test_slots_and_units_are_counted_from_1(access, store):
    access.states["focus"].show({"slot": 2, "layer": "conv 1", "unit": 3, "cell": [4, 5]})
    assert store.state == Focus(1, "conv 1", 2, (4, 5))
    assert (access.numbers["inside.unit"](), access.words["inside.layer"]()) == (3, "conv 1")
    assert access.numbers["inside.sees"]() == 5


@pytest.mark.parametrize("layer", ["", "pool 1", "answer", "conv 0", "conv x"])
def test_how_much_is_seen_is_known_of_convolutions_alone(layer, access):
    access.states["focus"].show({"slot": 2, "layer": layer})
    assert access.numbers["inside.sees"]() is None


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ("conv 1", "a focus is a table"),
        ({"colour": "red"}, "no field 'colour'"),
        ({"slot": 0}, "counted from 1"),
        ({"unit": 0}, "counted from 1"),
        ({"cell": [4]}, "a cell is a row and a column"),
    ],
)
def test_a_focus_that_is_none_is_refused_and_everything_stays(values, words, access, store):
    for do in (access.states["focus"].parse, access.states["focus"].show):
        with pytest.raises(ValueError, match=words):
            do(values)
    assert store.state == Focus()


def test_what_is_changed_is_counted_and_filters_that_are_off_apart(access):
    access.states["edits"].show(
        [
            {"network": "cnn_pooled", "edits": [{"layer": "conv 1", "unit": 3}, {"layer": "answer", "unit": 7}]},
            {"network": "mlp", "edits": [{"layer": "dense 1", "unit": 5}]},
        ]
    )
    assert (access.numbers["inside.edits"](), access.numbers["inside.off"]()) == (3, 1)
