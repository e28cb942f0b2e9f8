"""The page "A layer": it follows the drawing and what the other pages look at, and works only while it is in front."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.shell.session import Session
from digitlab.gui.tabs.inside.focus import Focus, FocusStore
from digitlab.gui.tabs.inside.layer.page import LayerPage
from digitlab.networks.inspection import Alignment
from digitlab.networks.library import list_networks

WAIT_MS = 60_000


@pytest.fixture
def session() -> Iterator[Session]:
    made = Session(list_networks(), ("mlp", "cnn_rotated", ""))
    made.load_test_digit(10)
    yield made
    made.stop()


@pytest.fixture
def store() -> FocusStore:
    return FocusStore()


@pytest.fixture
def page(session: Session, store: FocusStore, qtbot: QtBot) -> Iterator[LayerPage]:
    widget = LayerPage(session, store)
    widget.resize(830, 520)
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    _settle(widget, qtbot)
    yield widget
    widget.stop()


def _settle(page: LayerPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)


def _words(page: LayerPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_it_opens_the_network_in_focus_and_no_other(page: LayerPage) -> None:
    assert [network.name for network in page.shown.networks] == ["cnn_rotated"]
    assert "cnn_rotated · conv 1 · filter 1 of 16" in _words(page)


def test_it_follows_what_another_page_looks_at(page: LayerPage, store: FocusStore, qtbot: QtBot) -> None:
    store.look_at(Focus(0, "dense 2", 5))
    _settle(page, qtbot)
    assert "mlp · dense 2 · unit 6 of 128" in _words(page)


def test_another_unit_needs_no_other_answer(page: LayerPage, store: FocusStore) -> None:
    before = page.shown
    store.change(layer="conv 2", unit=7)
    assert "conv 2 · filter 8 of 32" in _words(page)
    assert page.is_settled()
    assert page.shown is before


def test_what_is_clicked_is_what_all_pages_look_at(page: LayerPage, store: FocusStore, qtbot: QtBot) -> None:
    for text in ("mlp", "answer"):
        button = next(each for each in page.findChildren(ToggleButton) if each.text() == text)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        _settle(page, qtbot)
    assert (store.focus.slot, store.focus.layer) == (0, "answer")
    assert "mlp · answer · class 0" in _words(page)


def test_it_follows_the_drawing(page: LayerPage, session: Session, qtbot: QtBot) -> None:
    session.load_test_digit(3)
    _settle(page, qtbot)
    assert page.shown.request.situation is session.situation


def test_another_reading_is_asked_for(page: LayerPage, store: FocusStore, qtbot: QtBot) -> None:
    store.change(alignment=Alignment(turn_deg=30.0))
    _settle(page, qtbot)
    assert page.shown.networks[0].activations.alignment == Alignment(turn_deg=30.0)


def test_an_emptied_slot_leaves_the_first_network_that_is_there(
    page: LayerPage, session: Session, store: FocusStore, qtbot: QtBot
) -> None:
    store.look_at(Focus(2))
    _settle(page, qtbot)
    assert "mlp · dense 1" in _words(page)
    for slot in (0, 1):
        session.choose_network(slot, "")
    _settle(page, qtbot)
    assert "No network is chosen." in _words(page)


def test_a_page_that_nobody_sees_opens_nothing(
    page: LayerPage, session: Session, store: FocusStore, qtbot: QtBot
) -> None:
    before = page.shown
    page.hide()
    session.load_test_digit(4)
    store.look_at(Focus(0))
    assert page.shown is before
    page.show()
    _settle(page, qtbot)
    assert page.shown.request.situation is session.situation
    assert page.shown.networks[0].name == "mlp"
