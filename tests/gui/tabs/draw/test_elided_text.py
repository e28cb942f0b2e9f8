"""A line that has too little room says so."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.text import Text
from digitlab.gui.tabs.draw.view import ElidedText

_LINE = "hand_crafted · features by hand"


def _image(label: QLabel, qtbot: QtBot, width: int):
    qtbot.addWidget(label)
    label.resize(width, 20)
    return label.grab().toImage()


def test_a_line_with_too_little_room_ends_in_dots_and_keeps_its_words(qtbot: QtBot) -> None:
    label = ElidedText()
    label.setText(_LINE)
    short = label.fontMetrics().elidedText(_LINE, Qt.TextElideMode.ElideRight, 90)
    assert short.endswith("…")
    assert _image(label, qtbot, 90) == _image(Text(short, tone="muted"), qtbot, 90)
    assert label.text() == _LINE


def test_a_line_with_room_is_written_out(qtbot: QtBot) -> None:
    label = ElidedText()
    label.setText(_LINE)
    assert _image(label, qtbot, 400) == _image(Text(_LINE, tone="muted"), qtbot, 400)
