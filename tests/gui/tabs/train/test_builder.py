"""The table of a network of one's own: rows are typed, added, moved and removed, and shapes follow."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QWidget,
)

from digitlab.gui.tabs.train.set_up.layer_editor import LayerEditor
from digitlab.gui.tabs.train.set_up.range_field import RangeField
from digitlab.gui.tabs.train.set_up.set_up import OWN, SetUp
from digitlab.networks.layers import PRESETS

from .conftest import choose, press, start, start_button, words_on


def test_layers_are_typed_and_their_shapes_follow(page, tab) -> None:
    choose(page, "network", OWN)
    editors = page.findChildren(LayerEditor)
    assert editors[0].accessibleName().startswith("Layer 1, convolution: → 6@28×28")
    assert "61,706 parameters" in words_on(page)
    kernel = editors[2].findChildren(RangeField)[1]
    kernel.selectAll()
    QTest.keyClicks(kernel, "4")
    assert "16·(6·4·4+1) = 1,552" in editors[2].accessibleName()
    assert tab.store_of(SetUp).state.layers[2].kernel == 4
    kernel.selectAll()
    QTest.keyClicks(kernel, "20")
    assert "✗ A window of 20 rows does not fit onto 14" in editors[2].accessibleName()
    press(page, "Back")
    assert not start_button(page).isEnabled()
    assert "✗ Your own network: layer 3: a window of 20 rows" in words_on(page)


@pytest.mark.parametrize("preset", ["an MLP", "LeNet-5"])
def test_what_was_wrong_in_a_table_is_not_told_of_the_next_one(page, preset: str) -> None:
    press(page, "Layers…")
    field = page.findChildren(LayerEditor)[0].findChildren(RangeField)[0]
    field.selectAll()
    QTest.keyClicks(field, "many")
    assert "✗ “many” cannot be used." in words_on(page)
    page.findChild(QComboBox, "preset").setCurrentText(preset)
    press(page, "Take it")
    assert ("✗" in words_on(page)) is (preset == "LeNet-5")  # the same table: what was typed there stays in sight


def test_rows_are_added_moved_and_removed(page, tab) -> None:
    press(page, "Layers…")

    def click(text: str, row: int = 0) -> None:
        QApplication.processEvents()  # new rows come into sight
        owner = next(each for each in page.findChildren(QWidget, f"layer_{row}") if each.isVisible()) if row else page
        next(button for button in owner.findChildren(QAbstractButton) if button.text() == text).click()

    def kinds() -> list[str]:
        return [layer.layer for layer in tab.store_of(SetUp).state.layers]

    before = kinds()
    click("+ convolution")  # behind the last layer that answers maps, not behind the dense ones
    assert kinds() == [*before[:4], "convolution", *before[4:]]
    click("+ dropout")
    assert kinds()[-1] == "dropout"
    click("↑", len(kinds()))
    assert kinds()[-2] == "dropout"
    click("✕", 5)
    assert kinds() == [*before[:-1], "dropout", "dense"]
    page.findChild(QComboBox, "preset").setCurrentText("an MLP")
    click("Take it")
    assert tab.store_of(SetUp).state.layers == PRESETS["an MLP"]


def test_layers_that_stay_what_they_are_keep_their_fields_while_others_come(page, tab) -> None:
    press(page, "Layers…")
    field = page.findChildren(LayerEditor)[0].findChildren(RangeField)[0]
    field.setFocus()
    next(each for each in page.findChildren(QAbstractButton) if each.text() == "+ dropout").click()
    assert len(page.findChildren(LayerEditor)) == len(tab.store_of(SetUp).state.layers)
    assert field.hasFocus()
    field.selectAll()
    QTest.keyClicks(field, "7")
    assert tab.store_of(SetUp).state.layers[0].maps == 7


def test_what_became_of_the_table_is_undone_with_all_else(page, tab, session) -> None:
    press(page, "Layers…")
    before = tab.store_of(SetUp).state.layers
    page.findChild(QComboBox, "preset").setCurrentText("an MLP")
    press(page, "Take it")
    assert tab.store_of(SetUp).state.layers == PRESETS["an MLP"]
    assert session.history.steps.undo == "table of layers"
    session.undo()
    assert tab.store_of(SetUp).state.layers == before
    assert tab.store_of(SetUp).state.builds_layers  # the rest stays as it is
    session.redo()
    assert tab.store_of(SetUp).state.layers == PRESETS["an MLP"]
    session.undo()
    QApplication.processEvents()
    row = next(each for each in page.findChildren(QWidget, "layer_2") if each.isVisible())
    next(button for button in row.findChildren(QAbstractButton) if button.text() == "✕").click()
    assert len(tab.store_of(SetUp).state.layers) == len(before) - 1
    session.undo()
    assert tab.store_of(SetUp).state.layers == before


def test_ones_own_network_has_a_name_that_is_nobody_elses(page, tab, store) -> None:
    press(page, "Layers…")
    field = page.findChild(QLineEdit, "layers_name")
    field.selectAll()
    QTest.keyClicks(field, "mlp\r")
    assert tab.store_of(SetUp).state.name == "my_layers"
    assert "✗ 'mlp' is a network that comes with digitlab" in words_on(page)
    QTest.keyClicks(field, "_of_mine\r")
    assert "✗" not in words_on(page)
    press(page, "Back")
    choose(page, "network", OWN)
    start(page, tab)
    assert store.begun[0].network == "mlp_of_mine"
