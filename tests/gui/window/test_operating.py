"""Operating on networks in a real window: what it changes, where it is marked, and that it can be undone."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest
from PySide6.QtWidgets import QComboBox, QLabel

from digitlab.gui.kit.controls.info_button import InfoButton
from digitlab.gui.shell import edit_words
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.gui.tabs.robustness.equivariance.work import (
    OrderComparer,
    Question,
)
from digitlab.gui.tabs.robustness.my_drawing.words import provenance
from digitlab.ink.stroke import Drawing
from digitlab.measure.equivariance import EquivarianceSettings
from digitlab.networks.card import WeightsError
from digitlab.networks.edited_network import edited
from digitlab.networks.edits import BiasSet, SwitchedOff, WeightSet, with_units_off
from digitlab.networks.library import list_networks
from digitlab.networks.predict import predict
from digitlab.networks.weights import load

OFF = with_units_off((), "conv 1", range(12))


@pytest.fixture
def answers(app):
    """The answers of both networks once they follow from everything that was done."""

    def ask():
        return app.answered(lambda analysis: not analysis.is_blank).answers[:2]

    return ask


def _texts(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_an_operated_network_answers_what_its_changed_copy_answers_and_the_other_one_stays_as_it_was(app, answers):
    session = app.window.session
    mlp, cnn = app.draw_seven().answers[:2]
    session.set_edits(cnn.name, OFF)
    same, changed = answers()
    expected = predict(edited(load(session.library.find(cnn.name).path)[0], OFF), session.analysis.field)
    assert changed.is_edited
    assert not same.is_edited
    np.testing.assert_allclose(changed.prediction.probabilities, expected.probabilities, atol=1e-5)
    assert changed.prediction != cnn.prediction
    assert same.prediction == mlp.prediction


def test_neither_the_file_nor_the_network_that_was_loaded_changes(app, answers):
    session = app.window.session
    name = app.draw_seven().answers[1].name
    path, network = session.library.find(name).path, session.networks.get(name)
    file = hashlib.sha256(path.read_bytes()).hexdigest()
    before = {key: tensor.clone() for key, tensor in network.state_dict().items()}
    session.set_edits(name, (*OFF, WeightSet("conv 2", 0, 0, 9.0)))
    answers()
    session.restore_networks()
    answers()
    assert session.networks.get(name) is network
    assert all((tensor == before[key]).all() for key, tensor in network.state_dict().items())
    assert hashlib.sha256(path.read_bytes()).hexdigest() == file


def test_the_window_marks_an_operated_network_wherever_it_answers(app, answers):
    session = app.window.session
    app.draw_seven()
    choice = app.find("network_right", QComboBox)
    assert choice.itemIcon(choice.currentIndex()).isNull()
    session.set_edits(session.situation.networks[1], OFF)
    answers()
    assert not choice.itemIcon(choice.currentIndex()).isNull()
    assert "conv 1: filters 1–12 off" in choice.toolTip()
    left = app.find("network_left", QComboBox)
    assert left.itemIcon(left.currentIndex()).isNull()
    texts = _texts(app.window.tabs.draw)
    assert "\nedited\n" in texts
    about = app.find("prediction_right").findChild(InfoButton)
    assert "Edited: conv 1: filters 1–12 off." in about.accessibleDescription()
    assert "the edited CNN" in texts
    session.undo()
    answers()
    assert choice.itemIcon(choice.currentIndex()).isNull()
    assert "dited" not in _texts(app.window.tabs.draw) + choice.toolTip()


def test_pages_that_measure_the_files_say_so_while_something_is_changed(app, answers):
    session = app.window.session
    app.draw_seven()
    page = app.turn_to("robustness", "calibration")
    assert "as trained" not in _texts(page)
    session.set_edits("mlp", (SwitchedOff("dense 1", 5),))
    assert "what is changed in mlp does not count here" in _texts(page)
    session.restore_networks()
    assert "does not count" not in _texts(page)


@pytest.mark.slow
def test_pose_maps_are_those_of_the_operated_network_and_their_pictures_say_so(app):
    session = app.window.session
    app.draw_seven()
    page = app.turn_to("robustness", "my_drawing")
    name = session.situation.networks[1]

    app.qtbot.waitUntil(page.is_settled, timeout=30_000)
    before = page.seen.maps[1]
    session.set_edits(name, with_units_off((), "conv 1", range(16)))
    app.qtbot.waitUntil(page.is_settled, timeout=30_000)
    after = page.seen.maps[1]
    assert not np.array_equal(before.shifts, after.shifts)
    assert f"{name} (seed 0, with 16 edits)" in provenance(page.seen).networks


def test_equivariance_is_that_of_the_operated_network(digits):
    comparer = OrderComparer(LoadedNetworks(list_networks()))
    drawing = Drawing(bitmap=digits[0])
    every = with_units_off((), "conv 1", range(16))
    situation = Situation(drawing, networks=("cnn_pooled", "", ""), network_edits=(("cnn_pooled", every),))
    (shown,) = comparer(Question(situation, EquivarianceSettings()))
    assert not next(layer for layer in shown.networks[0].layers if layer.name == "conv 1").shift_first.any()


def test_edits_that_do_not_fit_become_a_fault_of_that_network_alone(digits):
    networks = LoadedNetworks(list_networks())
    with pytest.raises(WeightsError, match=r"mlp cannot be edited: .*'conv 1'.*Surgery"):
        networks.get("mlp", (SwitchedOff("conv 1", 0),))
    assert networks.get("mlp") is networks.get("mlp")


@pytest.mark.parametrize(
    ("edits", "said"),
    [
        ((), ""),
        ((SwitchedOff("conv 1", 2),), "conv 1: filter 3 off"),
        (with_units_off((), "conv 1", {2, 6, 7, 8}), "conv 1: filters 3, 7–9 off"),
        (with_units_off((), "dense 1", range(0, 40, 2)), "dense 1: 20 units off"),
        ((SwitchedOff("answer", 7),), "answer: class 7 off"),
        (
            (SwitchedOff("conv 1", 2), WeightSet("conv 1", 1, 0, 1.0), WeightSet("conv 1", 1, 1, 1.0)),
            "conv 1: filter 3 off; filter 2: 2 weights changed",
        ),
        (
            (BiasSet("conv 1", 1, 1.0), WeightSet("conv 1", 1, 0, 1.0), BiasSet("conv 1", 2, 0.0)),
            "conv 1: filter 2: 1 weight and the bias changed; filter 3: the bias changed",
        ),
        (
            (WeightSet("conv 1", 0, 3, 1.0), SwitchedOff("dense", 0)),
            "conv 1: filter 1: 1 weight changed · dense: unit 1 off",
        ),
    ],
)
def test_what_is_changed_is_said_in_words(edits, said):
    assert edit_words.sentence(edits) == said


def test_a_picture_names_a_network_with_its_seed_and_the_number_of_edits():
    card = list_networks().find("mlp").card
    assert edit_words.named("mlp", card) == "mlp (seed 0)"
    assert edit_words.named("mlp", card, OFF) == "mlp (seed 0, with 12 edits)"
    assert edit_words.named("gone", None, OFF[:1]) == "gone (with 1 edit)"
