"""Bars, ring and field view: what they say, to the eye and to a screen reader."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.canvas.field_frame import FieldFrame, tinted
from digitlab.gui.kit.canvas.field_view import FieldView
from digitlab.gui.kit.theme import theme_for
from digitlab.gui.tabs.draw.probability_bars import ProbabilityBars
from digitlab.gui.tabs.draw.turn_ring import TurnRing

NONE_LOST = (False, False, False, False)
THREE_OR_SEVEN = [0.01, 0.01, 0.01, 0.62, 0.01, 0.01, 0.01, 0.3, 0.01, 0.01]
TURNS = list(range(-180, 180, 15))


@pytest.fixture
def bars(qtbot: QtBot) -> ProbabilityBars:
    widget = ProbabilityBars()
    qtbot.addWidget(widget)
    widget.resize(400, 240)
    widget.setPalette(theme_for(dark=False).palette())
    widget.set_accent("cnn")
    return widget


@pytest.fixture
def ring(qtbot: QtBot) -> TurnRing:
    widget = TurnRing()
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint())
    widget.setPalette(theme_for(dark=False).palette())
    return widget


@pytest.fixture
def view(qtbot: QtBot) -> FieldView:
    widget = FieldView()
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint())
    widget.setPalette(theme_for(dark=False).palette())
    return widget


def count(image: QImage, colour: str) -> int:
    """How many pixels have exactly this colour."""
    wanted = QColor(colour).rgb()
    return sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


def test_bars_say_the_answer_in_words(bars: ProbabilityBars) -> None:
    assert bars.accessibleDescription() == "No answer yet."
    bars.show_probabilities(THREE_OR_SEVEN, 3, 7)
    words = bars.accessibleDescription()
    assert "The answer is 3, 62.0 %." in words
    assert "Next: 7, 30.0 %" in words
    assert words.endswith("It is a 7.")


def test_a_bar_is_as_long_as_it_is_probable(bars: ProbabilityBars) -> None:
    def length(share: float) -> int:
        rest = (1 - share) / 9
        bars.show_probabilities([rest] * 3 + [share] + [rest] * 6, 3, None)
        image = bars.grab().toImage()
        middle = round(3.5 * 24)
        return sum(image.pixelColor(x, middle) == QColor("#0072b2") for x in range(image.width()))

    assert length(0.5) == pytest.approx(length(1.0) / 2, abs=4)


def test_only_the_answer_has_the_full_accent(bars: ProbabilityBars) -> None:
    bars.show_probabilities(THREE_OR_SEVEN, None, None)
    assert count(bars.grab().toImage(), "#0072b2") == 0
    bars.show_probabilities(THREE_OR_SEVEN, 3, None)
    assert count(bars.grab().toImage(), "#0072b2") > 500


def test_the_true_digit_is_marked_by_shapes(bars: ProbabilityBars) -> None:
    bars.show_probabilities(THREE_OR_SEVEN, 3, None)
    without = bars.grab().toImage()
    bars.show_probabilities(THREE_OR_SEVEN, 3, 7)
    marked = bars.grab().toImage()
    rows = {y // 24 for y in range(240) for x in range(400) if without.pixel(x, y) != marked.pixel(x, y)}
    assert rows == {7}


def test_bars_keep_their_size_whatever_the_numbers(bars: ProbabilityBars) -> None:
    before = bars.sizeHint(), bars.minimumSizeHint()
    bars.show_probabilities([0.0] * 9 + [1.0], 9, 9)
    assert (bars.sizeHint(), bars.minimumSizeHint()) == before


def test_bars_are_never_wholly_sure_as_the_heading_above_them_is_not(bars: ProbabilityBars) -> None:
    bars.show_probabilities([0.9996, 0.0004] + [0.0] * 8, 0, None)
    assert "The answer is 0, > 99.9 %." in bars.accessibleDescription()
    assert "Next: 1, 0.0 %" in bars.accessibleDescription()


def test_bars_survive_numbers_that_are_none(bars: ProbabilityBars) -> None:
    bars.show_probabilities([float("nan"), 2.0, -1.0] + [0.0] * 7, 1, None)
    bars.grab()
    assert "The answer is 1, > 99.9 %." in bars.accessibleDescription()


def test_bars_want_ten_probabilities(bars: ProbabilityBars) -> None:
    with pytest.raises(ValueError, match="ten probabilities, not 2"):
        bars.show_probabilities([0.5, 0.5], 0, None)


def test_a_ring_says_its_turns_in_words(ring: TurnRing) -> None:
    assert ring.accessibleDescription() == "No turn was read yet."
    ring.show_evidence(TURNS, [0.5] * 24, 43.2, -40.0, (-90, 90))
    assert ring.accessibleDescription() == (
        "The digit is read as turned by about 43°. It is turned by −40°. Turns from −90° to 90° are accepted: "
        "drag the arc to change that."
    )
    ring.clear_evidence()
    assert ring.accessibleDescription() == "No turn was read yet."


def test_a_turn_to_the_left_is_shown_on_the_left(ring: TurnRing) -> None:
    ring.show_evidence([90], [1.0], None, None, (-180, 180))
    blank = TurnRing.grab(ring).toImage()
    ring.show_evidence([90], [0.0], None, None, (-180, 180))
    empty = ring.grab().toImage()
    changed = [x for x in range(132) for y in range(132) if blank.pixel(x, y) != empty.pixel(x, y)]
    assert changed
    assert max(changed) < 66


def test_a_ring_without_anything_to_say_can_be_painted(ring: TurnRing) -> None:
    ring.show_evidence([], [], None, None, (0, 0))
    assert not ring.grab().isNull()


def test_a_ring_wants_one_evidence_a_turn(ring: TurnRing) -> None:
    with pytest.raises(ValueError, match="2 turns need as many evidences, not 1"):
        ring.show_evidence([0, 90], [1.0], None, None, (-90, 90))


def test_the_view_names_the_edges_where_ink_leaves(view: FieldView) -> None:
    assert view.accessibleDescription() == "Nothing drawn yet."
    field = np.zeros((28, 28), np.float32)
    view.show_field(field, NONE_LOST)
    assert view.accessibleDescription() == "28 by 28 values. All ink lies in the field."
    view.show_field(field, (True, True, False, True))
    assert "at the top, right and left" in view.accessibleDescription()


@pytest.mark.parametrize("edge", range(4))
def test_the_view_marks_the_edge_where_ink_leaves(view: FieldView, edge: int) -> None:
    view.show_field(np.zeros((28, 28), np.float32), tuple(index == edge for index in range(4)))  # type: ignore[arg-type]
    image, bad = view.grab().toImage(), QColor(theme_for(dark=False).bad)
    probes = ((40, 9), (126, 40), (40, 126), (9, 40))
    assert [image.pixelColor(*probe) == bad for probe in probes] == [index == edge for index in range(4)]


def test_every_value_is_a_square_of_its_grey(view: FieldView) -> None:
    field = np.zeros((28, 28), np.float32)
    field[2, 3] = 1
    view.show_field(field, NONE_LOST)
    image, ink = view.grab().toImage(), theme_for(dark=False).ink
    assert count(image, ink) == 16
    assert image.pixelColor(12 + 3 * 4, 12 + 2 * 4) == QColor(ink)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_a_sharp_frame_lies_on_whole_device_pixels(ratio: float) -> None:
    frame = FieldFrame.sharp(141, 137, 12, ratio)
    assert (frame.unit * ratio) % 1 == pytest.approx(0, abs=1e-9)
    assert (frame.left * ratio) % 1 == pytest.approx(0, abs=1e-9)
    assert frame.rect().width() <= 113


def test_a_tinted_picture_has_the_values_as_opacity() -> None:
    picture = tinted(np.array([[0.0, 0.5], [1.0, np.nan]], np.float32), QColor("#ff8000"))
    alphas = [picture.pixelColor(x, y).alpha() for y in range(2) for x in range(2)]
    assert alphas == [0, 128, 255, 0]
    assert picture.pixelColor(0, 1) == QColor("#ff8000")
