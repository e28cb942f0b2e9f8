"""The wall of training digits in the real window."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from digitlab.data import mnist
from digitlab.gui.kit.cells.digit_wall import DigitWall
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.shell import export
from digitlab.gui.tabs.train.training_digits.view import TrainingDigitsPanel


@pytest.fixture
def panel(bench) -> TrainingDigitsPanel:
    lab = bench.window.laboratory.train
    bench.window.laboratory.setCurrentWidget(lab)
    lab.turn_to("training_digits")
    found = bench.window.findChild(TrainingDigitsPanel)
    assert found is not None
    return found


def said(panel) -> str:
    return panel.provenance().title


def numbers(panel) -> list[int]:
    return [row[0] for row in panel.table().rows]


def press(panel, text: str) -> None:
    next(button for button in panel.findChildren(ToggleButton) if button.text() == text).click()


def test_the_wall_shows_the_first_of_all_training_digits_with_their_labels(panel):
    labels = mnist.load("train").labels
    assert said(panel) == "MNIST training digits: 55,000 digits. Here are 1 to 500."
    assert [(number, int(label)) for number, label in panel.table().rows] == list(enumerate(labels[:500]))


def test_a_class_shows_digits_of_that_class_only(panel):
    labels = mnist.load("train").labels
    press(panel, "4")
    assert numbers(panel) == np.flatnonzero(labels == 4)[:500].tolist()
    assert f"{np.count_nonzero(labels == 4):,} digits of 55,000, each a 4" in said(panel)


def test_others_go_on_to_the_end_and_begin_anew(bench, panel):
    press(panel, "5")
    fives = np.flatnonzero(mnist.load("train").labels == 5).tolist()
    pages = [numbers(panel)]
    while len(pages) < 2 or pages[-1] != pages[0]:
        bench.find("other_digits").click()
        pages.append(numbers(panel))
    assert [number for page in pages[:-1] for number in page] == fives


def test_a_click_brings_a_digit_and_its_label_to_the_canvas(bench, panel):
    digits = mnist.load("train")
    wall = bench.find("training_digits", DigitWall)
    place = wall.visualRect(wall.model().index(7, 0)).center()
    QTest.mouseClick(wall.viewport(), Qt.MouseButton.LeftButton, pos=place)
    situation = bench.window.session.situation
    assert np.array_equal(situation.drawing.bitmap, digits.fields(7))
    assert (situation.truth, situation.source) == (int(digits.labels[7]), "training digit 7")


@pytest.mark.parametrize("kind", ["png", "svg", "csv"])
def test_it_can_be_saved(panel, tmp_path, kind):
    export.save(panel, tmp_path / f"digits.{kind}")
    assert (tmp_path / f"digits.{kind}").stat().st_size > 1000


def test_damaged_digits_are_told(bench, monkeypatch):
    def damaged(split):
        raise mnist.IdxError("train-images: too short")

    monkeypatch.setattr("digitlab.gui.tabs.train.training_digits.page.mnist.load", damaged)
    bench.window.laboratory.setCurrentWidget(bench.window.laboratory.train)
    bench.window.laboratory.train.turn_to("training_digits")
    assert "too short" in bench.window.notice.text()
