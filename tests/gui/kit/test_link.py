"""A link: words that lead somewhere, and say so by their colour, the pointer's shape and the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.controls.link import Link
from digitlab.gui.kit.theme import BODY_PT


def test_a_link_is_followed_by_mouse_and_keyboard_and_words_that_lead_nowhere_are_not(qtbot: QtBot) -> None:
    link, followed = Link(BODY_PT), []
    qtbot.addWidget(link)
    link.clicked.connect(lambda: followed.append(link.text()))
    link.set_words("See where it holds →", leads=True)
    link.resize(link.sizeHint())
    whole = link.grab().toImage()
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    QTest.keyClick(link, Qt.Key.Key_Space)
    assert followed == ["See where it holds →"] * 2
    link.set_words("See where it holds →", leads=False)
    assert link.grab().toImage() != whole
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert len(followed) == 2
    assert link.focusPolicy() == Qt.FocusPolicy.NoFocus
