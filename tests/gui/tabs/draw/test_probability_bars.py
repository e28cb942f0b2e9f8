"""The ten bars: what they say, to the eye and to a screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFontMetrics, QImage
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.glide import reduce_motion
from digitlab.gui.kit.theme import theme_for
from digitlab.gui.tabs.draw.probability_bars import ProbabilityBars

THREE_OR_SEVEN = [0.01, 0.01, 0.01, 0.62, 0.01, 0.01, 0.01, 0.3, 0.01, 0.01]


@pytest.fixture
def bars(qtbot: QtBot) -> ProbabilityBars:
    widget = ProbabilityBars()
    qtbot.addWidget(widget)
    widget.resize(400, 240)
    widget.setPalette(theme_for(dark=False).palette())
    widget.set_accent("cnn")
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
    with pytest.raises(ValueError, match="10 classes need as many probabilities, not 2"):
        bars.show_probabilities([0.5, 0.5], 0, None)


def test_bars_glide_to_what_comes_after_a_rest_and_are_there_at_once_while_one_draws_or_wants_no_motion(
    bars: ProbabilityBars, qtbot: QtBot
) -> None:
    def length() -> int:
        image = bars.grab().toImage()
        return sum(image.pixelColor(x, round(9.5 * 24)) == QColor("#0072b2") for x in range(image.width()))

    full = QFontMetrics(bars.font()).horizontalAdvance("0") * 10  # much less than the bar of a digit that is sure
    with qtbot.waitExposed(bars):
        bars.show()
    bars.show_probabilities([0.0] * 9 + [1.0], 9, None)
    assert length() < full
    assert "The answer is 9, > 99.9 %." in bars.accessibleDescription()
    qtbot.waitUntil(lambda: length() > full)
    bars.show_probabilities([0.0] * 10, 9, None)
    assert length() == 0
    reduce_motion(True)
    bars.show_probabilities([0.0] * 9 + [1.0], 9, None)
    assert length() > full
    reduce_motion(False)
