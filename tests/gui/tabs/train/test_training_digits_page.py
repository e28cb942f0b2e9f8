"""The wall of training digits in the real window."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from digitlab.data import mnist
from digitlab.gui.kit.cells.digit_wall import DigitWall
from digitlab.gui.kit.cells.map_grid import MapGrid
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.shell.page import Page


@pytest.fixture
def page(app) -> Page:
    tab = app.window.tabs.train
    app.window.tabs.setCurrentWidget(tab)
    page = tab.turn_to("training_digits")
    app.qtbot.waitUntil(page.is_settled, timeout=30_000)  # all digits are read first
    return page


def said(page) -> str:
    return page.provenance().title


def numbers(page) -> list[int]:
    return [row[0] for row in page.table().rows]


def press(app, page, text: str) -> None:
    next(button for button in page.findChildren(ToggleButton) if button.text() == text).click()
    app.qtbot.waitUntil(page.is_settled)


def test_the_wall_shows_the_first_of_all_training_digits_with_their_labels(page):
    labels = mnist.load("train").labels
    assert said(page) == "MNIST training digits: 55,000 digits. Here are 1 to 500."
    assert [(number, int(label)) for number, label in page.table().rows] == list(enumerate(labels[:500]))


def test_a_class_shows_digits_of_that_class_only(app, page):
    labels = mnist.load("train").labels
    press(app, page, "4")
    assert numbers(page) == np.flatnonzero(labels == 4)[:500].tolist()
    assert f"{np.count_nonzero(labels == 4):,} digits of 55,000, each a 4" in said(page)


def test_others_go_on_to_the_end_and_begin_anew(app, page):
    press(app, page, "5")
    fives = np.flatnonzero(mnist.load("train").labels == 5).tolist()
    pages = [numbers(page)]
    while len(pages) < 2 or pages[-1] != pages[0]:
        app.find("other_digits").click()
        app.qtbot.waitUntil(page.is_settled)
        pages.append(numbers(page))
    assert [number for page in pages[:-1] for number in page] == fives


def test_a_click_brings_a_digit_and_its_label_to_the_canvas(app, page):
    digits = mnist.load("train")
    wall = app.find("training_digits", DigitWall)
    place = wall.visualRect(wall.model().index(7, 0)).center()
    QTest.mouseClick(wall.viewport(), Qt.MouseButton.LeftButton, pos=place)
    situation = app.window.session.situation
    assert np.array_equal(situation.drawing.bitmap, digits.fields(7))
    assert (situation.truth, situation.source) == (int(digits.labels[7]), "training digit 7")


def test_a_click_brings_the_average_of_a_class_to_the_canvas_which_is_that_of_all_its_digits(app, page):
    digits = mnist.load("train")
    grid = app.find("class_averages", MapGrid)
    counts = [np.count_nonzero(digits.labels == label) for label in range(10)]
    assert page.seen.averages.counts.tolist() == counts
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.places().map_rect(3).center().toPoint())
    situation = app.window.session.situation
    expected = sum(digits.fields(np.flatnonzero(digits.labels == 3)).astype(np.float64)) / counts[3]
    np.testing.assert_allclose(situation.drawing.bitmap, expected, atol=1e-6)
    assert (situation.truth, situation.source) == (3, f"average of {counts[3]:,} training digits")


def test_damaged_digits_are_told(app, monkeypatch):
    def damaged(split):
        raise mnist.IdxError("train-images: too short")

    monkeypatch.setattr("digitlab.gui.tabs.train.training_digits.page.mnist.load", damaged)
    app.window.tabs.setCurrentWidget(app.window.tabs.train)
    app.window.tabs.train.turn_to("training_digits")
    app.qtbot.waitUntil(lambda: app.window.notice.text() == "train-images: too short")
