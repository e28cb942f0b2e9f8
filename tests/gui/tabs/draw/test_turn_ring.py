"""The ring of turns: what it says, to the eye and to a screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.theme import theme_for
from digitlab.gui.tabs.draw.turn_ring import TurnRing

TURNS = list(range(-180, 180, 15))


@pytest.fixture
def ring(qtbot: QtBot) -> TurnRing:
    widget = TurnRing()
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint())
    widget.setPalette(theme_for(dark=False).palette())
    return widget


def test_a_ring_says_its_turns_in_words(ring: TurnRing) -> None:
    assert ring.accessibleDescription() == "No turn was read yet."
    ring.show_evidence(TURNS, [0.5] * 24, 43.2, -40.0, (-90, 90))
    assert ring.accessibleDescription() == (
        "The digit is read as turned by about 43°. It is turned by −40°. Turns from −90° to 90° are tried: "
        "drag the ends of the arc to change that. A double click goes back to the network's own."
    )


def test_a_turn_to_the_left_is_shown_on_the_left(ring: TurnRing) -> None:
    ring.show_evidence([90], [1.0], None, None, (-180, 180))
    blank = TurnRing.grab(ring).toImage()
    ring.show_evidence([90], [0.0], None, None, (-180, 180))
    empty = ring.grab().toImage()
    changed = [x for x in range(132) for y in range(132) if blank.pixel(x, y) != empty.pixel(x, y)]
    assert changed
    assert max(changed) < 66


def test_the_arcs_ends_have_grips_and_a_hand_says_that_they_can_be_dragged(ring: TurnRing) -> None:
    ring.set_accent("cnn")
    assert ring.cursor().shape() == Qt.CursorShape.ArrowCursor
    ring.show_evidence([], [], None, None, (-90, 90))
    middle, outer = 66, 66 - 13  # the ring leaves 13 pixels for the true turn's mark
    picture, theme = ring.grab().toImage(), theme_for(dark=False)
    for x in (middle - outer, middle + outer):
        assert picture.pixelColor(x, middle) == QColor(theme.paper)
        assert picture.pixelColor(x, middle - 4).name() != theme.paper
    assert ring.cursor().shape() == Qt.CursorShape.PointingHandCursor


def test_a_ring_without_anything_to_say_can_be_painted(ring: TurnRing) -> None:
    ring.show_evidence([], [], None, None, (0, 0))
    assert not ring.grab().isNull()


def test_a_ring_wants_one_evidence_a_turn(ring: TurnRing) -> None:
    with pytest.raises(ValueError, match="2 turns need as many evidences, not 1"):
        ring.show_evidence([0, 90], [1.0], None, None, (-90, 90))
