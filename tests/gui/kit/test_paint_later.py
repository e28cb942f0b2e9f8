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


def _turns(sheet: Sheet) -> int:
    """How many turns of the event loop it takes until a change is painted."""
    sheet.update()
    before, turns = sheet.paintings, 0
    while sheet.paintings == before:
        QCoreApplication.processEvents()
        turns += 1
    return turns


def test_what_is_asked_for_more_than_once_waits_no_longer(qtbot: QtBot) -> None:
    sheet = _shown(qtbot)
    paint_next_turn(sheet)
    once = _turns(sheet)
    for _ in range(3):
        paint_next_turn(sheet)
    assert _turns(sheet) == once > _turns(sheet), "and the next change is painted at once"


def test_a_window_that_is_not_on_the_screen_waits_for_nothing_once_it_is(qtbot: QtBot) -> None:
    sheet = Sheet()
    qtbot.addWidget(sheet)
    paint_next_turn(sheet)
    assert sheet.children() == []
