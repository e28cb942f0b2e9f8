"""A training of own classes, from the click that begins it to what came of it, with a real child."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QPlainTextEdit, QPushButton

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.kit.cells.digit_wall import DigitWall
from digitlab.gui.shell.export import save
from digitlab.gui.tabs.train.afterwards.confusion_matrix import ConfusionMatrix
from digitlab.gui.tabs.train.set_up.range_field import RangeField
from digitlab.gui.tabs.train.set_up.set_up import OWN, SetUp
from digitlab.networks import weights
from digitlab.networks.architectures import build, with_classes
from digitlab.networks.library import list_networks
from digitlab.training.recipes import recipe_for

from .conftest import ENDING_MS, Watching, choose, pick, press, start, start_button, type_into, words_on

SIGNS = Classes(("10", "L", "two strokes", "Λ"))


def choose_folder(page, qtbot, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Choose a folder of pictures, as one does by the last entry of the list, and wait until they are shown."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    data = page.findChild(QComboBox, "data")
    pick(data, data.count() - 1)
    qtbot.waitUntil(
        lambda: page.seen is not None and page.seen.request.data == f"folder:{folder}" and page.is_settled(),
        timeout=ENDING_MS,
    )


def parameters_of(network: str, classes: int) -> int:
    """How many a network of so many classes has, as torch builds it."""
    made = build(with_classes(recipe_for(network).build_config(), classes))
    return sum(values.numel() for values in made.parameters())


def test_what_a_network_costs_counts_the_classes_of_the_folder(page, qtbot, signs, monkeypatch) -> None:
    choose(page, "network", "plain")
    assert f"plain: {parameters_of('plain', 10):,} parameters" in words_on(page)
    choose_folder(page, qtbot, signs, monkeypatch)
    said = words_on(page)
    assert f"plain: {parameters_of('plain', 4):,} parameters, " in said
    assert "million multiply-adds a picture" in said
    assert "It has 4 classes (10, L, two strokes, Λ)." in said
    assert page.findChild(RangeField, "digits").accessibleName() == "Pictures"
    assert "digit" not in said
    choose(page, "network", OWN)
    assert "answer: 4 numbers, one a class" in words_on(page)
    press(page, "Back")
    choose(page, "data", "mnist")
    choose(page, "network", "plain")
    assert f"plain: {parameters_of('plain', 10):,} parameters, " in words_on(page)
    assert page.findChild(RangeField, "digits").accessibleName() == "Digits"


def test_a_network_that_has_the_ten_digits_only_cannot_be_trained_on_other_classes(
    page, qtbot, signs, monkeypatch
) -> None:
    choose_folder(page, qtbot, signs, monkeypatch)
    choose(page, "network", "vae")
    assert "✗ 'vae' has the ten digits only, and not 4 classes" in words_on(page)
    assert not start_button(page).isEnabled()
    choose(page, "network", "mlp")
    assert start_button(page).isEnabled()


def test_a_pair_of_equal_size_is_equal_for_the_classes_of_the_folder(
    page, tab, store, qtbot, signs, monkeypatch
) -> None:
    choose_folder(page, qtbot, signs, monkeypatch)
    choose(page, "network", "mlp")
    choose(page, "rival", "plain")
    choose(page, "fairness", "equal parameters")
    one, other = tab.store_of(SetUp).state.sizes()
    assert one.parameters == pytest.approx(other.parameters, rel=0.02)
    start(page, tab)
    assert [training.classes for training in store.begun] == [SIGNS, SIGNS]
    assert [sum(each.numel() for each in build(training.build_config()).parameters()) for training in store.begun] == [
        one.parameters,
        other.parameters,
    ]


def test_another_recipe_leaves_the_classes_as_they_are(page, tab, store, qtbot, signs, monkeypatch) -> None:
    choose_folder(page, qtbot, signs, monkeypatch)
    choose(page, "recipe", "classic")
    assert page.findChild(QComboBox, "recipe").currentText() == "classic"
    start(page, tab)
    choose(page, "data", "mnist")
    start(page, tab)
    assert [training.classes for training in store.begun] == [SIGNS, DIGITS]


def test_a_folder_without_pictures_is_refused_before_anything_is_begun(
    page, store, qtbot, tmp_path, monkeypatch
) -> None:
    (tmp_path / "empty").mkdir()
    choose_folder(page, qtbot, tmp_path / "empty", monkeypatch)
    start_button(page).click()
    assert store.begun == []
    assert "has no picture with a label" in words_on(page)


@pytest.mark.slow
def test_own_classes_are_trained_by_click_watched_and_looked_at_afterwards(
    qtbot, session, make_store, open_tab, signs, monkeypatch, tmp_path
) -> None:
    tab = open_tab(make_store())
    watching = Watching(qtbot, tab)
    page = tab.turn_to("set_up")
    choose(page, "network", "mlp")
    choose_folder(page, qtbot, signs, monkeypatch)
    for name, text in (("epochs", "2"), ("batch_size", "8"), ("learning_rate", "0.001")):
        type_into(page, name, text)
    choose(page, "device", "cpu")
    command = page.findChild(QPlainTextEdit).toPlainText()
    assert f"--data folder:{signs}" in command
    with qtbot.waitSignal(watching.store.ended, timeout=ENDING_MS) as ended:
        QTest.mouseClick(start_button(page), Qt.MouseButton.LeftButton)
        assert tab.current == "watch"
    assert ended.args[1] == ""
    watching.until(watching.page.is_settled)
    assert "mlp reads" in watching.words()
    assert "of training pictures" in watching.words()
    assert "mlp, held-out pictures read" in {line.name for line in watching.page.seen.curves["accuracy"]}
    entry = list_networks().entries["mlp_2"]
    network, card = weights.load(entry.path)
    assert card.classes == SIGNS
    assert sum(values.numel() for values in network.parameters()) == parameters_of("mlp", 4) == card.parameters
    assert "training pictures" in card.data

    page = tab.turn_to("afterwards")
    qtbot.waitUntil(lambda: page.is_settled() and page.seen.read is not None, timeout=ENDING_MS)
    assert page.seen.read.classes == SIGNS
    said = words_on(page)
    assert "test pictures are misread" in said
    assert "digit" not in said
    matrix = page.findChild(ConfusionMatrix, "confusion")
    assert matrix.accessibleName() == "What the pictures of each class are taken for"
    assert matrix.words_of((2, 3)).startswith("two strokes read as Λ: ")
    qtbot.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=matrix.cell_rect((2, 2)).center().toPoint())
    wall = page.findChild(DigitWall, "mistakes")
    assert wall.model().rowCount() == int(page.seen.read.counts[2, 2]) > 0
    place = wall.visualRect(wall.model().index(0, 0)).center()
    QTest.mouseClick(wall.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session.situation.truth_name == "two strokes"
    assert session.situation.source.startswith("test picture ")
    save(page, tmp_path / "answers.csv")
    rows = [line.split(",") for line in (tmp_path / "answers.csv").read_text().splitlines() if line[:1].isdigit()]
    assert {row[1] for row in rows} == {*SIGNS}
    assert page.findChild(QPushButton, "read_epochs").isEnabled()
