"""What is said aloud: one thing at a time, the newest, and not the same twice."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.announcer import PAUSE_MS, Announcer, announce

SHORT_MS = 60


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def said(window: QWidget) -> list[str]:
    """What a window with a short pause has said."""
    heard: list[str] = []
    Announcer(window, SHORT_MS).announced.connect(heard.append)
    return heard


def test_usually_a_second_lies_between_two_announcements() -> None:
    assert PAUSE_MS == 1000


def test_the_first_is_said_at_once_and_of_those_in_the_pause_only_the_newest_after_it(
    window: QWidget, said: list[str], qtbot: QtBot
) -> None:
    clock = QElapsedTimer()
    clock.start()
    label = QLabel(parent=window)
    for words in ("reads a 1", "reads a 2", "reads\na 3"):
        announce(label, words)
    assert said == ["reads a 1"]
    qtbot.waitUntil(lambda: len(said) > 1)
    assert said == ["reads a 1", "reads a 3"]
    assert clock.elapsed() >= SHORT_MS - 5  # Qt's timers are as coarse as 5 %


def test_what_came_and_went_within_the_pause_is_not_said_again(window: QWidget, said: list[str], qtbot: QtBot) -> None:
    announce(window, "reads a 1")
    with qtbot.assertNotEmitted(window.findChild(Announcer).announced, wait=2 * SHORT_MS):
        announce(window, "reads a 2")
        announce(window, "reads a 1")
    announce(window, "reads a 1")  # it is news by now
    assert said == ["reads a 1", "reads a 1"]


def test_nothing_is_said_of_nothing_and_in_a_window_that_does_not_speak(
    window: QWidget, said: list[str], qtbot: QtBot
) -> None:
    announce(window, "")
    silent = QWidget()
    qtbot.addWidget(silent)
    announce(silent, "reads a 1")
    assert said == []


def test_what_somebody_else_wrote_is_said_in_one_short_line_of_printable_signs(
    window: QWidget, said: list[str]
) -> None:
    announce(window, "a\x1b[31mb" + "c" * 5000)
    assert said[0].isprintable()
    assert len(said[0]) <= 300
