"""A network that comes, changes or goes while the window is open: everybody who lists networks follows."""

from __future__ import annotations

import gc
import shutil
import weakref
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import safetensors.torch
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QListWidget, QPushButton, QTabWidget

from digitlab.data_folder import user_networks
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.gui.shell.opened import Opener
from digitlab.gui.shell.session import Session
from digitlab.gui.tabs.robustness.tab import RobustnessTab
from digitlab.gui.window.notice_bar import NoticeBar, Offer
from digitlab.networks.card import WeightsError
from digitlab.networks.library import Library, list_networks


@pytest.fixture
def own(own_data_folder) -> Path:
    """The weights file of a network of the user's, as yet the shipped MLP."""
    user_networks().mkdir(parents=True)
    path = user_networks() / "mine.safetensors"
    shutil.copy(list_networks().entries["mlp"].path, path)
    return path


def test_a_network_whose_file_changed_is_loaded_again_and_others_stay(own) -> None:
    networks = LoadedNetworks(list_networks())
    mine, other = networks.get("mine"), networks.get("mlp14")
    networks.set_library(list_networks())
    assert networks.get("mine") is mine
    shutil.copy(list_networks().entries["cnn_flatten"].path, own)
    networks.set_library(list_networks())
    assert networks.get("mine") is not mine
    assert type(networks.get("mine")) is type(networks.get("cnn_flatten"))
    assert networks.get("mlp14") is other


def test_a_damaged_file_that_was_replaced_is_tried_again(own) -> None:
    good = own.read_bytes()
    networks = LoadedNetworks(list_networks())
    own.write_bytes(good[:-100])
    with pytest.raises(WeightsError):
        networks.get("mine")
    own.write_bytes(good)
    networks.set_library(list_networks())
    assert networks.get("mine") is not None


def test_a_network_that_changed_is_opened_again(own) -> None:
    networks = LoadedNetworks(list_networks())
    opener = Opener(networks)
    before = opener.network("mine", ())
    assert opener.network("mine", ()) is before
    shutil.copy(list_networks().entries["cnn_flatten"].path, own)
    networks.set_library(list_networks())
    field = np.zeros((28, 28), np.float32)
    after = opener.network("mine", ()).activations(field, None, None)
    assert len(after.layers) != len(before.activations(field, None, None).layers)


def test_what_was_garbage_while_a_network_was_loaded_is_given_back() -> None:
    class Page:
        """Holds itself, as windows do."""

    page = Page()
    page.itself, seen = page, weakref.ref(page)
    LoadedNetworks(list_networks()).get("mlp")
    del page
    gc.collect()
    assert seen() is None


def test_what_has_changed_is_told_by_name(own) -> None:
    library = list_networks()
    entry = library.entries["mine"]
    changed = replace(entry, card=replace(entry.card, parameters=1))
    newer = replace(library, entries={**library.entries, "mine": changed, "new": entry})
    del newer.entries["mlp14"]
    assert newer.changed_since(library) == {"mine", "new", "mlp14"}
    assert library.changed_since(library) == set()


def test_the_answer_strip_lists_it_and_keeps_what_is_chosen(app, own) -> None:
    choice = app.find("network_left", QComboBox)
    chosen = choice.currentText()
    app.window.session.set_library(list_networks())
    assert choice.findText("mine") >= 0
    assert choice.currentText() == chosen
    app.window.session.choose_network(0, "mine")
    app.answered(lambda analysis: analysis.answers[0].name == "mine")
    own.unlink()
    app.window.session.set_library(list_networks())
    analysis = app.answered(lambda found: found.answers[0].name != "mine")
    assert choice.findText("mine") < 0
    assert choice.currentText() == analysis.answers[0].name


def test_a_network_that_is_spoiled_while_it_is_chosen_answers_on_until_another_stands_in(app, own) -> None:
    app.window.session.set_library(list_networks())
    app.window.session.choose_network(0, "mine")
    app.answered(lambda analysis: analysis.answers[0].name == "mine")
    own.write_bytes(own.read_bytes()[:-100])
    app.draw_seven()
    answer = app.answered(lambda analysis: not analysis.is_blank).answers[0]
    assert (answer.name, answer.fault) == ("mine", "")
    library = list_networks()
    assert any("mine.safetensors" in fault for fault in library.faults)
    app.window.session.set_library(library)
    assert app.answered(lambda found: found.answers[0].name != "mine").labels == [7, 7]


def test_weights_of_another_architecture_are_named_and_the_other_network_answers_on(app, own) -> None:
    with safetensors.safe_open(own, "pt") as file:
        card = file.metadata()
    foreign = safetensors.torch.load_file(list_networks().entries["cnn_pooled"].path)
    safetensors.torch.save_file(foreign, own, card)
    app.window.session.set_library(list_networks())
    app.window.session.choose_network(0, "mine")
    app.draw_seven()
    left, right, *_ = app.answered(lambda analysis: not analysis.is_blank and analysis.answers[0].fault).answers
    assert left.prediction is None
    assert f"{own}: the weights do not fit the architecture they name: " in left.fault
    assert "body." in left.fault
    assert right.prediction.label == 7


def test_another_network_stands_in_for_one_that_is_gone_but_not_as_a_third(own) -> None:
    session = Session(list_networks(), ("mlp14", "mine", "mine"))
    own.unlink()
    session.set_library(list_networks())
    first = next(iter(list_networks().entries))
    assert session.situation.networks == ("mlp14", first, "")
    assert Session(list_networks(), ("gone", "mlp14", "gone")).situation.networks == (first, "mlp14", "")
    session.stop()


def test_curves_offer_it_and_keep_what_is_in_the_plot(app, own) -> None:
    library = list_networks()
    app.window.session.set_library(Library({name: each for name, each in library.entries.items() if name != "mine"}))
    tab = app.window.findChild(RobustnessTab)
    app.find("tabs", QTabWidget).setCurrentWidget(tab)
    page = tab.turn_to("test_digits")
    plotted = page.seen.networks
    names = page.findChild(QListWidget)
    assert not names.findItems("mine", Qt.MatchFlag.MatchExactly)
    app.window.session.set_library(library)
    assert names.findItems("mine", Qt.MatchFlag.MatchExactly)
    assert page.seen.networks == plotted


def test_an_offer_that_another_message_covers_comes_back(qtbot) -> None:
    notice = NoticeBar()
    qtbot.addWidget(notice)
    accepted: list[str] = []
    notice.show_notice("A drawing was kept.", Offer("&Bring it back", lambda: accepted.append("back")))
    notice.show_notice("A training was cut off.", Offer("&Resume", lambda: accepted.append("resume")))
    notice.show_notice("The disk is full.")
    button(notice, "Dis&miss").click()
    assert notice.text() == "A training was cut off."
    button(notice, "&Resume").click()
    assert notice.text() == "A drawing was kept."
    button(notice, "&Bring it back").click()
    assert accepted == ["resume", "back"]
    assert notice.isHidden()


def button(notice: NoticeBar, text: str) -> QPushButton:
    """The button of a notice on which something stands."""
    (found,) = (each for each in notice.findChildren(QPushButton) if each.text() == text)
    return found
