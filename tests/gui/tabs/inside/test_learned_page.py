"""The page "What it learned": digits and patches of the unit in focus, and a gradient ascent that ends when nobody wants it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import safetensors.torch
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QSpinBox

from digitlab.data_folder import user_networks
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.gui.tabs.inside.learned.activation_maximiser import ActivationMaximiser, FoundAnswer, MaximisationRequest
from digitlab.gui.tabs.inside.learned.top_digits import TopDigits
from digitlab.gui.tabs.inside.learned.words import answers
from digitlab.measure.activation_maximisation import MaximisationSettings, noise
from digitlab.measure.top_activations import TOP_ACTIVATIONS
from digitlab.networks import weights
from digitlab.networks.activations import OpenedNetwork
from digitlab.networks.edits import SwitchedOff
from digitlab.networks.library import list_networks

WAIT_MS = 60_000


@pytest.fixture
def learned(open_page):
    """Opens the page for a unit."""

    def open_unit(*networks: str, focus: Focus = Focus()):  # noqa: B008 - it is frozen
        return open_page("learned", *networks, focus=focus)

    return open_unit


def button(opened, name: str) -> QPushButton:
    return opened.find(name, QPushButton)


def steps(opened) -> list[float]:
    """The unit's value at each step of the ascent that is shown."""
    return [row[-2] for row in opened.page.table().rows if row[3] == "gradient ascent"]


def maximise(opened, least: int = 3) -> None:
    """Start an ascent, and wait until it has come so far."""
    button(opened, "start_ascent").click()
    opened.qtbot.waitUntil(lambda: len(steps(opened)) > least, timeout=WAIT_MS)


def own_network(name: str = "mine") -> Path:
    """The weights file of a network of the user's, of which nothing is known yet."""
    source = list_networks().find("mlp14")
    user_networks().mkdir(parents=True, exist_ok=True)
    path = user_networks() / f"{name}.safetensors"
    weights.save(path, weights.load(source.path)[0], replace(source.card, name=name))
    return path


def test_the_nine_digits_are_those_that_are_kept(learned):
    shown = learned(focus=Focus(1, "conv 3", 4)).page.seen
    kept = TOP_ACTIVATIONS.find(list_networks().find("cnn_pooled")).layer("conv 3")
    assert [digit.number for digit in shown.digits] == [found.digit for found in kept.of(4)]
    assert shown.excited == kept.excited[4]
    assert all(0 < digit.seen.sum() <= 400 for digit in shown.digits), "four convolutions feel at most 20 by 20 pixels"


def test_a_click_on_a_digit_brings_it_to_the_canvas(learned):
    opened = learned()
    digits = opened.page.findChild(TopDigits)
    QTest.mouseClick(digits, Qt.MouseButton.LeftButton, pos=digits.digit_rect(4).center().toPoint())
    assert opened.session.situation.test_digit == opened.page.seen.digits[4].number


def test_digits_can_be_walked_along_with_the_keys(learned):
    opened = learned()
    digits = opened.page.findChild(TopDigits)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
        QTest.keyClick(digits, key)
    QTest.keyClick(digits, Qt.Key.Key_Return)
    assert opened.session.situation.test_digit == opened.page.seen.digits[4].number


def test_where_no_digits_are_known_enter_brings_none(open_page, own_data_folder):
    path = list_networks().find("mlp14").path
    with safetensors.safe_open(path, "pt") as file:
        card = file.metadata()
    tensors = {name: tensor * 1.01 for name, tensor in safetensors.torch.load_file(path).items()}
    user_networks().mkdir(parents=True)
    safetensors.torch.save_file(tensors, user_networks() / "mine.safetensors", card)
    opened = open_page("learned", "mine")
    assert opened.page.seen.digits == ()
    before = opened.session.situation
    QTest.keyClick(opened.page.findChild(TopDigits), Qt.Key.Key_Return)
    assert opened.session.situation == before


def test_the_pickers_and_the_other_pages_look_at_the_same_unit(learned):
    opened = learned(focus=Focus(1, "conv 1", 2))
    opened.page.findChild(QSpinBox, "learned_unit").setValue(8)
    assert opened.focus == Focus(1, "conv 1", 7), "units are counted from 1 on the screen"
    assert opened.settle().unit == 7
    shown = opened.look_at(Focus(0, "dense 2", 3, (0, 0)))
    assert (shown.name, shown.layer.name, shown.unit) == ("mlp", "dense 2", 3)
    network = opened.page.findChild(QComboBox, "learned_network")
    assert network.currentText() == "mlp"
    opened.pick("learned_network", 1)
    assert opened.focus == Focus(1, "", 0)
    assert opened.settle().layer.name == "conv 1"


def test_a_click_on_a_patch_picks_its_unit(learned):
    opened = learned(focus=Focus(1, "conv 1", 2))
    opened.click_unit("learned_units", 11)
    assert opened.page.seen.unit == 11
    assert opened.focus.unit == 11


def test_a_patch_is_what_the_unit_saw(learned):
    shown = learned(focus=Focus(1, "conv 1", 2)).page.seen
    best = shown.digits[0]
    assert shown.patches.shape == (16, 5, 5)
    rows, columns = np.ix_(best.seen.any(axis=1), best.seen.any(axis=0))
    assert (shown.patches[2][np.isfinite(shown.patches[2])] == best.field[rows, columns].ravel()).all()


def test_a_unit_that_nothing_excites_is_called_dead(learned):
    kept = TOP_ACTIVATIONS.find(list_networks().find("mlp")).layer("dense 1")
    opened = learned(focus=Focus(0, "dense 1", kept.excited.index(0)))
    assert "it is dead" in opened.said()
    assert opened.page.seen.digits == ()


@pytest.mark.slow
@pytest.mark.parametrize("name", ["mlp_slid", "cnn_rotated", "plain_shuffled", "mlp14", "plain_antialiased"])
def test_other_kinds_of_networks_show_all_their_layers(learned, name):
    opened = learned(name, "", "", focus=Focus(2, "no such layer", 9999))
    layers = opened.page.seen.layers
    assert opened.page.seen.layer is layers[0]
    for layer in layers:
        shown = opened.look_at(Focus(0, layer.name, 0))
        assert shown.patches.shape[0] == len(layer.weights.bias)


@pytest.mark.slow
def test_an_ascent_is_shown_as_it_climbs_and_goes_to_the_canvas(learned):
    opened = learned(focus=Focus(1, "answer", 6))
    assert not button(opened, "found_to_canvas").isEnabled()
    button(opened, "start_ascent").click()
    assert button(opened, "stop_ascent").isEnabled()
    opened.settle()
    values = steps(opened)
    assert len(values) == 301
    assert values[-1] > values[0]
    assert "the CNN calls it a 6" in opened.said()
    assert "times the best test digit" in opened.said()
    button(opened, "found_to_canvas").click()
    situation = opened.session.situation
    assert situation.source == "what excites class 6 of answer of cnn_pooled most, by gradient ascent"
    network = OpenedNetwork(opened.session.networks.get("cnn_pooled", ()))
    answer = network.activations(situation.drawing.bitmap, None, None).maps[-1].ravel()
    assert answer[6] == pytest.approx(values[-1], abs=1e-3), "the image on the canvas is the one that was found"
    assert steps(opened) == values, "a new drawing is no new unit"


@pytest.mark.parametrize("how", ["stop", "hide", "unit", "network"])
def test_an_ascent_ends_when_it_is_no_longer_wanted(learned, how):
    opened = learned(focus=Focus(0, "dense 1", 1))
    maximise(opened)
    match how:
        case "stop":
            button(opened, "stop_ascent").click()
        case "hide":
            opened.tab.turn_to("surgery")
        case "unit":
            opened.tab.store.put(replace(opened.focus, unit=2))
        case "network":
            opened.session.choose_network(0, "mlp14")
    assert button(opened, "start_ascent").isEnabled()
    opened.tab.stop()  # the thread only ends between two requests
    opened.qtbot.wait(0)
    assert len(steps(opened)) < 301
    assert (not steps(opened)) == (how in ("unit", "network"))


def test_an_ascent_waits_while_the_ink_moves_and_goes_on_afterwards(learned):
    session = learned().session
    maximiser = ActivationMaximiser(session.networks)
    maximising = maximiser(
        MaximisationRequest(session.situation, "mlp", "dense 1", 0, noise(0), MaximisationSettings(steps=8))
    )
    first = next(maximising)
    maximiser.let_pen_pass()
    assert next(maximising) is first
    assert next(maximising) is first
    assert [shown.newest.step for shown in maximising if shown is not first] == [4, 8]


def test_an_ascent_can_begin_with_the_drawing(learned):
    opened = learned(focus=Focus(0, "answer", 3))
    opened.session.load_test_digit(3)
    opened.pick("ascent_start", opened.find("ascent_start", QComboBox).findData("drawing"))
    maximise(opened, 1)
    network = OpenedNetwork(opened.session.networks.get("mlp", ()))
    drawn = network.activations(opened.session.situation.drawing.bitmap, None, None).maps[-1].ravel()
    assert steps(opened)[0] == pytest.approx(float(drawn[3]), abs=1e-3)


def test_surgery_counts_for_the_ascent_and_not_for_the_digits(learned):
    opened = learned(focus=Focus(0, "dense 1", 5))
    before = [digit.number for digit in opened.page.seen.digits]
    opened.session.set_edits("mlp", (SwitchedOff("dense 1", 5),))
    assert [digit.number for digit in opened.settle().digits] == before
    assert "Found without the surgery." in opened.said()
    maximise(opened, 1)
    assert steps(opened)[-1] == 0.0
    assert "After the surgery" in opened.said()
    assert "1 edit" in opened.page.provenance().networks[0]


@pytest.mark.slow
def test_for_a_network_of_one_s_own_the_digits_are_found_by_a_child_and_kept(learned):
    own_network()
    opened = learned("mine", "", "")
    assert opened.page.seen.n == 0
    assert button(opened, "find_exciting").isVisible()
    button(opened, "find_exciting").click()
    assert button(opened, "cancel_exciting").isVisible()
    shown = opened.settle()
    assert (shown.n, len(shown.digits)) == (10_000, 9)
    assert not button(opened, "find_exciting").isVisible()
    assert TOP_ACTIVATIONS.find(list_networks().find("mine")) is not None


@pytest.mark.slow
def test_finding_can_be_stopped(learned):
    own_network()
    opened = learned("mine", "", "")
    button(opened, "find_exciting").click()
    with opened.qtbot.waitSignal(opened.session.failed, timeout=WAIT_MS):
        button(opened, "cancel_exciting").click()
    assert opened.faults == ["Stopped."]
    assert button(opened, "find_exciting").isVisible()


def test_a_network_that_cannot_be_loaded_says_why(learned):
    path = own_network("broken")
    path.write_bytes(path.read_bytes()[:-400] + b"\xff" * 400)  # numbers that are none
    opened = learned("broken", "", "")
    assert "broken" in opened.said()
    assert not button(opened, "start_ascent").isEnabled()


def test_a_network_that_was_trained_again_is_looked_up_again(learned):
    path = own_network()
    opened = learned("mine", "", "", focus=Focus(0, "dense 1"))
    before = opened.page.seen
    source = list_networks().find("cnn_flatten")
    weights.save(path, weights.load(source.path)[0], replace(source.card, name="mine"))
    opened.session.set_library(list_networks())
    assert opened.settle() is not before
    assert opened.page.seen.layer.name == "conv 1"


def test_what_is_saved_holds_the_digits_and_every_step(learned):
    opened = learned(focus=Focus(1, "conv 2", 3))
    maximise(opened)
    button(opened, "stop_ascent").click()
    kinds = [row[3] for row in opened.page.table().rows]
    assert kinds.count("test digit") == 9
    assert kinds.count("gradient ascent") == len(steps(opened))
    assert "jitter 1 px, seed 0" in dict(opened.page.provenance().notes)["gradient ascent"]


def test_a_drawing_asks_for_nothing_new(learned):
    opened = learned()
    asked = opened.page.asked
    opened.session.load_test_digit(5)
    assert opened.page.asked is asked


def test_only_what_goes_by_its_family_has_an_article() -> None:
    cards = {name: entry.card for name, entry in list_networks().entries.items()}
    found = [FoundAnswer(name, cards[name], 6, 0.9) for name in ("mlp", "cnn_posed", "cnn_pooled")]
    assert answers(tuple(found[:2])) == "The MLP calls it a 6, 90.0 % sure; the CNN calls it a 6, 90.0 % sure."
    assert answers(tuple(found[1:])) == "cnn_posed calls it a 6, 90.0 % sure; cnn_pooled calls it a 6, 90.0 % sure."
