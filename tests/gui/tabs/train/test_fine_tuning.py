"""A network learns one's own digits, from the page in a real window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QTableWidget

from digitlab.data import handwriting
from digitlab.networks.library import list_networks
from digitlab.training.events import Saved, Stopped

from .conftest import STEP, press, saying, started
from .hand import WAIT_MS, keep


@pytest.mark.slow
def test_a_network_learns_from_own_digits_and_the_effect_is_measured_on_digits_it_never_saw(hand):
    keep(24)
    hand.session.set_truth(None)
    hand.settle()
    network = hand.find("fine_tuned_network", QComboBox)
    network.setCurrentText("mlp14")
    words = hand.find("fine_tuning_words", QLabel)
    hand.find("fine_tune", QPushButton).click()
    hand.qtbot.waitUntil(lambda: "10,000 MNIST test digits" in words.text(), timeout=WAIT_MS)
    assert not hand.faults
    kept = sum(digit.is_held_out for digit in handwriting.read().digits)
    assert f"Of my {kept} digits kept from training" in words.text()
    card = list_networks().entries["mlp14_mine"].card
    assert card.recipe["data"] == "handwriting+mnist"
    assert card.recipe["digits"] == 2 * (24 - kept)
    assert network.findText("mlp14_mine") >= 0
    hand.settle()
    (tuned,) = (reader for reader in hand.page.seen.readers if reader.name == "mlp14_mine")
    assert tuned.learned
    tables = [t for t in hand.page.findChildren(QTableWidget) if t.rowCount() and t.item(0, 0).text() == "mlp14"]
    assert tables[0].item(1, 0).text() == "mlp14_mine"
    assert hand.page.isVisible()
    hand.qtbot.waitUntil(lambda: not hand.tab.store.running(), timeout=WAIT_MS)


@pytest.mark.slow
def test_learning_can_be_stopped_and_no_network_comes_of_it(hand):
    keep(24)
    hand.session.set_truth(None)
    hand.settle()
    hand.find("fine_tuned_network", QComboBox).setCurrentText("cnn_pooled")
    words, button = hand.find("fine_tuning_words", QLabel), hand.find("fine_tune", QPushButton)
    button.click()
    hand.qtbot.waitUntil(lambda: "Learning: step" in words.text(), timeout=WAIT_MS)
    button.click()
    hand.qtbot.waitUntil(lambda: not hand.tab.store.running(), timeout=WAIT_MS)
    assert words.text() == "Stopped; no network came of it."
    assert button.text() == "Teach it"
    assert "cnn_pooled_mine" not in list_networks().entries


@pytest.mark.slow
def test_a_network_that_is_saved_as_its_training_is_stopped_is_measured_as_any_other(qtbot, make_store, open_tab):
    keep(24)
    saved = Saved(str(list_networks().entries["mlp14"].path), 1.0)
    tab = open_tab(make_store(saying(started(), STEP, saved, Stopped(8))))
    page = tab.turn_to("handwriting")
    with qtbot.waitExposed(tab):
        tab.show()
    page.findChild(QComboBox, "fine_tuned_network").setCurrentText("mlp14")
    press(page, "Teach it")
    words = page.findChild(QLabel, "fine_tuning_words")
    measured = "kept from training"
    qtbot.waitUntil(lambda: measured in words.text() or words.text().startswith("Stopped"), timeout=WAIT_MS)
    assert measured in words.text()


def test_fewer_than_twenty_digits_are_not_worth_learning_from(hand):
    keep(19)
    hand.session.set_truth(None)
    hand.settle()
    assert not hand.find("fine_tune", QPushButton).isEnabled()
    assert "at least 20 digits" in hand.find("fine_tuning_words", QLabel).text()
