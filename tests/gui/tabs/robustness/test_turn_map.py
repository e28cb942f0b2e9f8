"""The ring of turns: what it says, to the eye, to a screen reader, and to whoever listens."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.charts.dial import Dial
from digitlab.gui.kit.theme import theme_for
from digitlab.gui.tabs.robustness.my_drawing.turn_map import TurnMap

LIGHT = theme_for(dark=False)
ACCENT = "#0072b2"

Answers = Callable[..., np.ndarray]


@pytest.fixture
def turns(qtbot: QtBot) -> TurnMap:
    widget = TurnMap()
    qtbot.addWidget(widget)
    widget.setPalette(LIGHT.palette())
    widget.resize(240, 200)
    widget.set_accent("cnn")
    widget.show()
    return widget


def segment(widget: TurnMap, turn_deg: float) -> QPoint:
    dial = widget.dial()
    return dial.at(turn_deg, (dial.inner + dial.outer) / 2).toPoint()


def test_a_turn_to_the_left_is_filled_on_the_left(turns: TurnMap, answers: Answers) -> None:
    labels = np.full(72, 2)
    labels[(90 + 180) // 5] = 7
    turns.show_answers(answers(labels), 7, None)
    image = turns.grab().toImage()
    filled = [
        x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) == QColor(ACCENT)
    ]
    assert filled
    assert max(filled) < image.width() / 2


def test_the_survived_turns_have_an_arc_and_stand_in_words(turns: TurnMap, answers: Answers) -> None:
    labels = np.full(72, 2)
    labels[[(turn + 180) // 5 for turn in range(-75, 75, 5)]] = 7
    turns.show_answers(answers(labels), 7, (-75.0, 70.0))
    assert "Right from −75° to 70°." in turns.accessibleDescription()
    dial, image = turns.dial(), turns.grab().toImage()

    def has_arc(turn_deg: float) -> bool:
        places = [dial.at(turn_deg, dial.outer + radius / 2).toPoint() for radius in range(3, 10)]
        return any(image.pixelColor(place) == QColor(ACCENT) for place in places)

    assert [has_arc(turn_deg) for turn_deg in (-60, 60, 120)] == [True, True, False]


def test_pointing_at_the_ring_names_the_nearest_turn(turns: TurnMap, qtbot: QtBot) -> None:
    with qtbot.waitSignal(turns.hovered) as hovered:
        QTest.mouseMove(turns, segment(turns, 41))
    assert hovered.args == [40.0]
    with qtbot.waitSignal(turns.requested) as requested:
        QTest.mouseClick(turns, Qt.MouseButton.LeftButton, pos=segment(turns, 180))
    assert requested.args == [-180.0]
    with qtbot.assertNotEmitted(turns.requested):
        QTest.mouseClick(turns, Qt.MouseButton.LeftButton, pos=turns.dial().centre.toPoint())


def test_arrow_keys_walk_around_the_ring(turns: TurnMap) -> None:
    asked: list[float] = []
    turns.requested.connect(asked.append)
    turns.hovered.connect(turns.show_pointer)
    turns.show_turn(173)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Space):
        QTest.keyClick(turns, key)
    assert asked == [-175.0]


def test_a_dial_finds_the_turn_of_every_point_on_it() -> None:
    dial = Dial(QPointF(50, 60), 40)
    for turn_deg in (-135, -90, 0, 45, 179):
        assert dial.turn_at(dial.at(turn_deg, 33)) == pytest.approx(turn_deg)


def test_a_ring_that_only_shows_announces_nothing(turns: TurnMap, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(turns.hovered), qtbot.assertNotEmitted(turns.requested):
        turns.show_turn(40)
        turns.show_pointer(-20.0)


def test_a_ring_refuses_answers_of_another_shape(turns: TurnMap) -> None:
    with pytest.raises(ValueError, match=r"\(72, 10\) probabilities, not \(24, 10\)"):
        turns.show_answers(np.zeros((24, 10), np.float32), 7, None)


def test_an_empty_ring_says_so(turns: TurnMap, answers: Answers) -> None:
    turns.show_answers(answers(np.full(72, 7)), 7, None)
    turns.show_answers(None, -1, None)
    assert turns.accessibleDescription().startswith("Nothing drawn yet.")


def test_a_ring_keeps_its_size_whatever_it_shows(turns: TurnMap, answers: Answers) -> None:
    before = turns.minimumSizeHint(), turns.sizeHint()
    turns.show_answers(answers(np.full(72, 4)), 4, (-180.0, 180.0))
    assert (turns.minimumSizeHint(), turns.sizeHint()) == before
