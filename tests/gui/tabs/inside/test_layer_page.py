"""The page "A layer": it follows the drawing and what the other pages look at, and works only while it is in front."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.networks.inspection import Alignment


@pytest.fixture
def opened(open_page):
    return open_page("layer", "mlp", "cnn_rotated", "", digit=10)


def test_it_opens_the_network_in_focus_and_no_other(opened) -> None:
    assert [network.name for network in opened.page.seen.networks] == ["cnn_rotated"]
    assert "cnn_rotated · conv 1 · filter 1 of 16" in opened.said()


def test_it_follows_what_another_page_looks_at(opened) -> None:
    opened.look_at(Focus(0, "dense 2", 5))
    assert "mlp · dense 2 · unit 6 of 128" in opened.said()


def test_another_unit_needs_no_other_answer(opened) -> None:
    before = opened.page.seen
    opened.tab.store.put(replace(opened.focus, layer="conv 2", unit=7))
    assert "conv 2 · filter 8 of 32" in opened.said()
    assert opened.page.is_settled()
    assert opened.page.seen is before


def test_what_is_clicked_is_what_all_pages_look_at(opened) -> None:
    for text in ("mlp", "answer"):
        button = next(each for each in opened.page.findChildren(ToggleButton) if each.text() == text)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        opened.settle()
    assert (opened.focus.slot, opened.focus.layer) == (0, "answer")
    assert "mlp · answer · class 0" in opened.said()


def test_it_follows_the_drawing(opened) -> None:
    opened.session.load_test_digit(3)
    assert opened.settle().request.situation is opened.session.situation


def test_another_reading_is_asked_for(opened) -> None:
    seen = opened.look_at(replace(opened.focus, alignment=Alignment(turn_deg=30.0)))
    assert seen.networks[0].activations.alignment == Alignment(turn_deg=30.0)


def test_an_emptied_slot_leaves_the_first_network_that_is_there(opened) -> None:
    opened.look_at(Focus(2))
    assert "mlp · dense 1" in opened.said()
    for slot in (0, 1):
        opened.session.choose_network(slot, "")
    opened.settle()
    assert "No network is chosen." in opened.said()


def test_a_page_that_nobody_sees_opens_nothing(opened) -> None:
    before = opened.page.seen
    opened.tab.hide()
    opened.session.load_test_digit(4)
    opened.tab.store.put(Focus(0))
    assert opened.page.seen is before
    opened.tab.show()
    seen = opened.settle()
    assert seen.request.situation is opened.session.situation
    assert seen.networks[0].name == "mlp"
