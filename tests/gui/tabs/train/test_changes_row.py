"""The line that teaches all other changes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLabel

from digitlab.gui.tabs.train.set_up.changes_row import ChangesRow
from digitlab.gui.tabs.train.set_up.set_up import SetUp
from digitlab.ink.corruptions import CORRUPTIONS
from digitlab.training.recipe import possible_changes

from .conftest import choose


@pytest.fixture
def row(qtbot):
    widget = ChangesRow()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def parts(row) -> tuple[QComboBox, QDoubleSpinBox, list[str]]:
    return row.findChild(QComboBox), row.findChild(QDoubleSpinBox), [each.text() for each in row.findChildren(QLabel)]


def test_every_change_can_be_chosen_and_begins_at_rest_in_its_own_range(row):
    kind, limit, said = parts(row)
    assert [kind.itemData(index) for index in range(kind.count())] == list(possible_changes())
    for index, name in enumerate(possible_changes()):
        kind.setCurrentIndex(index)
        known = CORRUPTIONS[name]
        assert (limit.minimum(), limit.maximum(), limit.value()) == pytest.approx((*known.range, known.rest))
    assert "no other change" in said


def test_a_limit_is_announced_beside_those_that_there_are(row, qtbot):
    row.show_limits({"shear": 0.3})
    kind, limit, _ = parts(row)
    assert (kind.currentText(), limit.value()) == ("shear", 0.3)
    kind.setCurrentIndex(kind.findData("contrast"))
    with qtbot.waitSignal(row.limits_changed) as announced:
        limit.setValue(0.5)
    assert announced.args == [{"shear": 0.3, "contrast": 0.5}]
    row.show_limits({"shear": 0.3, "contrast": 0.5})
    assert kind.currentText() == "faint ink", "the choice stays where the user left it"
    assert "shear 0.3 · faint ink 0.5" in parts(row)[2]


def test_the_choice_stays_while_other_settings_change_and_follows_another_recipe(row):
    row.show_limits({"shear": 0.3})
    kind, _, _ = parts(row)
    kind.setCurrentIndex(kind.findData("fog"))
    row.show_limits({"shear": 0.3})
    assert kind.currentText() == "fog"
    row.show_limits({"thickness": -1.0})
    assert kind.currentText() == "thickness"
    assert "thinner strokes −1" in parts(row)[2]


@pytest.mark.parametrize(("name", "typed"), [("shear", 0.15), ("blur", 1.5), ("contrast", 0.25)])
def test_a_limit_of_several_figures_is_typed(page, tab, name, typed):
    _, limit, _ = parts(page.findChild(ChangesRow))
    choose(page, "augment_change", name)
    type_limit(limit, f"{typed}")
    assert limit.value() == typed
    assert tab.store_of(SetUp).state.settings.changes == {name: typed}


def test_the_change_whose_limit_is_typed_stays_in_front_when_it_comes_to_rest_on_the_way(page, tab):
    kind, limit, _ = parts(page.findChild(ChangesRow))
    for name, number in (("blur", "1"), ("shear", "0.3")):
        choose(page, "augment_change", name)
        type_limit(limit, number)
    for number in ("0", "0.4"):
        type_limit(limit, number)
        assert kind.currentData() == "shear"
    assert tab.store_of(SetUp).state.settings.changes == {"blur": 1.0, "shear": 0.4}


def type_limit(limit: QDoubleSpinBox, text: str) -> None:
    limit.selectAll()
    QTest.keyClicks(limit, text)
    QTest.keyClick(limit, Qt.Key.Key_Return)
