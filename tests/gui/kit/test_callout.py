"""A callout lies beside what it points at, follows it, and covers none of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QScrollArea, QTabWidget, QWidget

from digitlab.gui.kit.callout import Callout
from digitlab.gui.kit.callout_place import Side, placed
from digitlab.gui.kit.layout import holder, vbox

_ROOM, _SIZE = QRect(0, 0, 1000, 700), QSize(300, 120)


@pytest.mark.parametrize(
    ("target", "side"),
    [
        (QRect(100, 300, 80, 40), Side.RIGHT),
        (QRect(900, 300, 80, 40), Side.LEFT),
        (QRect(10, 10, 980, 60), Side.BELOW),
        (QRect(10, 600, 980, 60), Side.ABOVE),
    ],
)
def test_a_bubble_goes_where_there_is_room_for_it_and_covers_nothing(target, side):
    placing = placed(target, _SIZE, _ROOM)
    assert (placing.side, placing.covers) == (side, 0)
    assert _ROOM.contains(placing.rect)
    assert not placing.rect.intersects(target)


def test_a_side_that_is_asked_for_comes_first_and_where_there_is_no_room_at_all_the_least_is_covered():
    assert placed(QRect(100, 300, 80, 40), _SIZE, _ROOM, (Side.BELOW,)).side is Side.BELOW
    crowded = placed(QRect(20, 20, 960, 640), _SIZE, _ROOM)
    assert _ROOM.contains(crowded.rect)
    assert 0 < crowded.covers < _SIZE.width() * _SIZE.height()


@pytest.fixture
def window(qtbot):
    """A window with two tabs, the first of which scrolls down to a button."""
    window, tabs, button = QWidget(), QTabWidget(), QPushButton("far below")
    above = QWidget()
    above.setMinimumHeight(900)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(holder(vbox(above, button)))
    tabs.addTab(area, "one")
    tabs.addTab(QWidget(), "two")
    vbox(tabs, on=window)
    qtbot.addWidget(window)
    window.resize(800, 500)
    with qtbot.waitExposed(window):
        window.show()
    window.button, window.tabs = button, tabs
    return window


def test_it_scrolls_to_its_control_follows_it_and_goes_and_comes_with_its_page(window, qtbot):
    done = QPushButton("Done")
    callout = Callout(window, "callout", (done,))
    callout.say("Heading", "Press this.", "✓")
    assert not callout.isVisible()
    callout.point_at(window.button)

    def beside() -> bool:
        there = QRect(window.button.mapTo(window, QPoint()), window.button.size())
        return callout.isVisible() and window.rect().contains(there) and not callout.geometry().intersects(there)

    assert beside()
    assert callout.accessibleName() == "Heading. Press this. ✓"
    before = callout.geometry()
    window.resize(700, 620)
    qtbot.waitUntil(lambda: callout.geometry() != before and beside())
    window.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: not callout.isVisible())
    assert callout.target is window.button
    window.tabs.setCurrentIndex(0)
    qtbot.waitUntil(beside)
    done.setFocus()
    with qtbot.waitSignal(callout.dismissed):
        QTest.keyClick(done, Qt.Key.Key_Escape)
    callout.put_away()
    assert not callout.isVisible()
    assert callout.target is None


def test_a_control_that_is_gone_is_pointed_at_no_longer(window, qtbot):
    callout = Callout(window, "callout")
    callout.point_at(window.button)
    window.button.deleteLater()
    qtbot.waitUntil(lambda: not callout.isVisible())


def test_what_is_to_be_spared_is_not_covered_where_there_is_other_room_beside_the_target():
    target, cards = QRect(20, 20, 400, 400), QRect(440, 150, 540, 400)
    assert placed(target, _SIZE, _ROOM, (Side.RIGHT,)).rect.intersects(cards)
    above = placed(target, _SIZE, _ROOM, (Side.RIGHT,), (cards,))
    assert (above.side, above.covers, above.rect.bottom()) == (Side.RIGHT, 0, cards.top() - 1)
    sliders = QRect(20, 440, 400, 80)
    below = placed(target, _SIZE, QRect(0, 0, 425, 700), (Side.RIGHT,), (cards, sliders))
    assert below.rect.isValid()
    beside = placed(target, _SIZE, _ROOM, (Side.BELOW,), (QRect(20, 440, 200, 80),))
    assert (beside.side, beside.rect.left()) == (Side.BELOW, 220)
