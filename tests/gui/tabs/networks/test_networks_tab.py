"""The tab "Networks": find a network, see what it is, let it answer; rename, delete and export."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFileDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QStyle,
)

from digitlab.data_folder import user_networks
from digitlab.gui.kit.controls.info_button import InfoButton
from digitlab.gui.kit.two_lines import SECOND_LINE
from digitlab.gui.shell.network_choice import NetworkChoice
from digitlab.gui.tabs.networks.network_list import NetworkList
from digitlab.gui.tabs.networks.view import NetworksView
from digitlab.networks.edits import SwitchedOff
from digitlab.networks.library import list_networks
from digitlab.networks.shipped_configs import GENERATORS, IN_A_LINE


class NetworksTab:
    """The tab in a window with a network of one's own, and what one reads and presses."""

    def __init__(self, app) -> None:
        self.app, self.session = app, app.window.session
        self.view: NetworksView = app.turn_to("networks")
        self.list = self.view.findChild(NetworkList)

    def said(self) -> str:
        return "\n".join(label.text() for label in self.view.findChildren(QLabel))

    def status(self) -> str:
        return self.app.window.statusBar().currentMessage()

    def action(self, text: str) -> QAction:
        """What a button and the context menu offer."""
        button = next(each for each in self.view.findChildren(QAbstractButton) if each.text() == text)
        action = next(each for each in self.list.actions() if each.text() == text)
        assert button.isEnabled() is action.isEnabled()
        assert button.menu() is action.menu()
        return action

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.list, key)


@pytest.fixture
def tab(own_data_folder, open_app) -> NetworksTab:
    user_networks().mkdir(parents=True)
    shutil.copy(list_networks().entries["mlp14"].path, user_networks() / "mine.safetensors")
    return NetworksTab(open_app("--theme", "light"))


def test_networks_are_found_put_in_order_and_used_by_keyboard(tab: NetworksTab) -> None:
    names = tab.list.names()
    assert set(names) == {*IN_A_LINE, "mine"}
    headings = [tab.list.topLevelItem(row).text(0) for row in range(tab.list.topLevelItemCount())]
    assert headings[:2] == ["Shipped, to be compared", "Your own"]
    assert headings[-1] == "Generators: they draw digits, and read none"
    assert len(headings) == 5
    assert "MLP, two hidden layers of 256 and 128" in tab.said()
    assert "235,146 parameters" in tab.said()

    order = tab.view.findChild(QComboBox, "networks_order")
    order.setCurrentIndex(order.findData("parameters"))
    assert tab.list.names()[:2] == ["hand_crafted", "cnn_pooled"], "the smallest stands first in its group"
    tab.list.header().sectionClicked.emit(1)
    assert order.currentData() == "accuracy"
    assert tab.list.names()[0] == "cnn_pooled"

    find = tab.view.findChild(QLineEdit, "networks_filter")
    QTest.keyClicks(find, "slid mlp")
    assert tab.list.names() == ["mlp_slid"]
    QTest.keyClick(find, Qt.Key.Key_Return)
    tab.key(Qt.Key.Key_Return)
    assert tab.session.situation.networks[0] == "mlp_slid", "in the slot of its family"
    assert tab.status() == "mlp_slid answers on the left now"
    assert tab.list.currentItem().data(0, SECOND_LINE) == "mlp_slid, answers on the left"
    find.setText("no such words")
    assert tab.list.names() == []
    assert "No network matches these words" in tab.said()
    assert not tab.action("Use on the left").isEnabled()
    find.clear()
    tab.list.stand_on("plain")
    tab.action("Use as the third").trigger()
    assert tab.session.situation.networks[2] == "plain"
    tab.session.undo()
    assert tab.session.situation.networks[2] == ""


def test_what_is_alike_in_how_the_shipped_networks_were_trained_is_said_and_what_is_not(tab: NetworksTab) -> None:
    said = tab.view.findChild(InfoButton).accessibleDescription()
    assert "saw the same images with the same recipe: 55,000 MNIST training digits, upright and centred, no" in said
    assert "cnn_posed learns by a loss of its own" in said


def test_what_draws_digits_is_listed_and_cannot_be_used_to_read_them(tab: NetworksTab) -> None:
    before = tab.session.situation.networks
    tab.list.stand_on("flow")
    assert "CNN that draws digits from noise" in tab.said()
    assert "its loss is 0.159 on 5,000 held-out ones" in tab.said()
    assert not tab.action("Use on the left").isEnabled()
    assert tab.action("Export").isEnabled()
    tab.key(Qt.Key.Key_Return)
    assert tab.session.situation.networks == before


def test_only_ones_own_networks_are_renamed_and_deleted_and_where_they_answer_follows(
    tab: NetworksTab, monkeypatch
) -> None:
    tab.list.stand_on("mlp")
    assert not tab.action("Rename…").isEnabled()
    assert not tab.action("Delete…").isEnabled()
    tab.list.stand_on("mine")
    tab.action("Use on the right").trigger()
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("yours", True))
    tab.list.setFocus()
    tab.action("Rename…").trigger()
    assert [path.name for path in user_networks().iterdir()] == ["yours.safetensors"]
    assert tab.session.situation.networks[1] == "yours"
    assert tab.list.current_name() == "yours"
    assert tab.status() == "mine is called yours now"
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("plain", True))
    tab.action("Rename…").trigger()
    assert "'plain' is a network that comes with digitlab" in tab.app.window.notice.text()

    asked: list[object] = []

    def answer(reply: QMessageBox.StandardButton):
        return lambda *arguments: asked.append(arguments) or reply

    monkeypatch.setattr(QMessageBox, "question", answer(QMessageBox.StandardButton.No))
    tab.action("Delete…").trigger()
    assert list(user_networks().iterdir())
    assert asked[0][-1] == QMessageBox.StandardButton.No, "the default"
    monkeypatch.setattr(QMessageBox, "question", answer(QMessageBox.StandardButton.Yes))
    tab.action("Delete…").trigger()
    assert not list(user_networks().iterdir())
    assert "yours" not in tab.list.names()
    assert tab.session.situation.networks[1] in IN_A_LINE


def test_another_network_of_a_deleted_ones_name_is_not_changed(tab: NetworksTab, monkeypatch) -> None:
    edits = (SwitchedOff("dense 1", 3),)
    tab.session.set_edits("mine", edits)
    tab.session.set_edits("mlp", edits)
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    tab.list.stand_on("mine")
    tab.action("Delete…").trigger()
    assert tab.session.situation.network_edits == (("mlp", edits),)
    tab.session.undo()
    assert "mine" not in dict(tab.session.situation.network_edits)
    tab.session.redo()
    assert tab.session.situation.network_edits == (("mlp", edits),)


def test_a_weights_file_is_exported_and_the_status_line_says_where(
    tab: NetworksTab, tmp_path: Path, monkeypatch
) -> None:
    path = tmp_path / "taken.safetensors"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "taken"), ""))
    tab.list.stand_on("cnn_pooled")
    tab.action("Export").menu().actions()[0].trigger()
    assert path.read_bytes() == list_networks().entries["cnn_pooled"].path.read_bytes()
    assert tab.status() == f"Saved to {path}"


def test_the_choosers_say_what_each_network_is(tab: NetworksTab) -> None:
    choice: NetworkChoice = tab.app.find("network_right", NetworkChoice)
    for name, line in IN_A_LINE.items():
        if name in GENERATORS:
            assert choice.findText(name) < 0, "it reads no digit"
            continue
        assert choice.itemData(choice.findText(name), SECOND_LINE) == line
    assert choice.toolTip().startswith(f"{choice.currentText()}: {IN_A_LINE[choice.currentText()]}\n")
    assert choice.accessibleDescription() == IN_A_LINE[choice.currentText()]


def test_the_arrow_of_the_button_that_exports_stands_clear_of_its_word(tab) -> None:
    button = tab.app.find("export_network", QAbstractButton)
    arrow = button.style().pixelMetric(QStyle.PixelMetric.PM_MenuButtonIndicator)
    assert button.width() >= button.fontMetrics().horizontalAdvance("Export") + 2 * arrow
