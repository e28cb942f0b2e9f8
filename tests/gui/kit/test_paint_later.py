"""Painting in the turn of the event loop after the one in which things are laid out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from digitlab.gui.kit.paint_later import paint_next_turn


class Sheet(QWidget):
    """A widget that counts how often it was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.paintings = 0

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self.paintings += 1


def _shown(qtbot: QtBot) -> Sheet:
    sheet = Sheet()
    qtbot.addWidget(sheet)
    with qtbot.waitExposed(sheet):
        sheet.show()
    QCoreApplication.processEvents()
    sheet.paintings = 0
    return sheet


def test_what_changes_is_painted_in_the_turn_after_the_one_that_lays_it_out(qtbot: QtBot) -> None:
    sheet = _shown(qtbot)
    sheet.update()
    QCoreApplication.sendPostedEvents()
    assert sheet.paintings == 1  # as Qt does it
    paint_next_turn(sheet)
    sheet.update()
    QCoreApplication.sendPostedEvents()
    assert sheet.paintings == 1
    qtbot.waitUntil(lambda: sheet.paintings == 2)


def test_only_one_painting_waits_however_often_it_is_asked_for(qtbot: QtBot) -> None:
    sheet = _shown(qtbot)
    for _ in range(3):
        paint_next_turn(sheet)
    sheet.update()
    qtbot.waitUntil(lambda: sheet.paintings == 1)
    sheet.update()
    QCoreApplication.sendPostedEvents()
    assert sheet.paintings == 2


def test_a_window_that_is_not_on_the_screen_paints_as_soon_as_it_comes_there(qtbot: QtBot) -> None:
    sheet = Sheet()
    qtbot.addWidget(sheet)
    paint_next_turn(sheet)
    with qtbot.waitExposed(sheet):
        sheet.show()
    QCoreApplication.processEvents()
    sheet.paintings = 0
    sheet.update()
    QCoreApplication.sendPostedEvents()
    assert sheet.paintings == 1
