"""The lines above an answer: one that has too little room says so."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.text import Text
from digitlab.gui.tabs.draw.prediction_panel import ElidedText

LINE = "hand_crafted · features by hand"


def image_of(label: QLabel, qtbot: QtBot, width: int):
    qtbot.addWidget(label)
    label.resize(width, 20)
    return label.grab().toImage()


def test_a_line_with_too_little_room_ends_in_dots_and_keeps_its_words(qtbot: QtBot) -> None:
    label = ElidedText()
    label.setText(LINE)
    short = label.fontMetrics().elidedText(LINE, Qt.TextElideMode.ElideRight, 90)
    assert short.endswith("…")
    assert image_of(label, qtbot, 90) == image_of(Text(short, tone="muted"), qtbot, 90)
    assert label.text() == LINE


def test_a_line_with_room_is_written_out(qtbot: QtBot) -> None:
    label = ElidedText()
    label.setText(LINE)
    assert image_of(label, qtbot, 400) == image_of(Text(LINE, tone="muted"), qtbot, 400)
