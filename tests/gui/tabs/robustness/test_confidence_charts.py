"""The charts of confidence, to the eye and to a screen reader."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontMetricsF, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.theme import SMALL_PT, theme_for
from digitlab.gui.kit.typeface import typeface
from digitlab.gui.shell.export import Provenance, save_picture
from digitlab.gui.tabs.robustness.calibration.charts import Dot, ReliabilityChart, ThresholdChart

ACCENT = QColor("#0072b2")
STEPS = (0.5, 0.7, 0.9, 0.99, 0.999)


def ready(widget: QWidget, qtbot: QtBot) -> None:
    qtbot.addWidget(widget)
    widget.setPalette(theme_for(dark=False).palette())
    widget.resize(300, 300)
    widget.set_accent("cnn")  # type: ignore[attr-defined]


@pytest.fixture
def reliability(qtbot: QtBot) -> ReliabilityChart:
    chart = ReliabilityChart()
    ready(chart, qtbot)
    return chart


@pytest.fixture
def thresholds(qtbot: QtBot) -> ThresholdChart:
    chart = ThresholdChart(STEPS)
    ready(chart, qtbot)
    return chart


def places(image: QImage, colour: QColor) -> list[tuple[int, int]]:
    wanted = colour.rgb()
    return [(x, y) for y in range(image.height()) for x in range(image.width()) if image.pixel(x, y) == wanted]


def middle(chart: ReliabilityChart) -> tuple[float, float]:
    found = places(chart.grab().toImage(), ACCENT)
    return sum(x for x, _ in found) / len(found), sum(y for _, y in found) / len(found)


def test_a_dot_lies_further_right_the_surer_and_higher_the_more_often_right(reliability: ReliabilityChart) -> None:
    spots = {}
    for name, confidence, accuracy in (("low", 0.3, 0.3), ("sure", 0.8, 0.3), ("right", 0.3, 0.8)):
        reliability.show_dots([], [Dot(confidence, accuracy, 1000)])
        spots[name] = middle(reliability)
    assert spots["sure"][0] - spots["low"][0] == pytest.approx(spots["low"][1] - spots["right"][1], rel=0.1)
    assert spots["sure"][1] == pytest.approx(spots["low"][1], abs=1)


def test_a_dot_of_more_answers_is_larger(reliability: ReliabilityChart) -> None:
    reliability.show_dots([], [Dot(0.5, 0.3, 10)])
    few = len(places(reliability.grab().toImage(), ACCENT))
    reliability.show_dots([], [Dot(0.5, 0.3, 5000)])
    assert len(places(reliability.grab().toImage(), ACCENT)) > few > 0


def test_what_a_network_says_as_it_is_are_rings_and_not_dots(reliability: ReliabilityChart) -> None:
    reliability.show_dots([Dot(0.5, 0.3, 1000)], [])
    assert not places(reliability.grab().toImage(), ACCENT)


def test_reliability_is_told_in_words(reliability: ReliabilityChart) -> None:
    reliability.show_dots([], [Dot(0.9, 0.8, 1200)])
    assert (
        reliability.accessibleDescription()
        == "Calibrated: 90\N{NO-BREAK SPACE}% sure, 80\N{NO-BREAK SPACE}% right (1,200)."
    )
    reliability.show_dots([], [])
    assert reliability.accessibleDescription() == "Not measured yet."


def test_thresholds_are_told_in_words(thresholds: ThresholdChart) -> None:
    assert thresholds.accessibleDescription() == "Not measured yet."
    thresholds.show_lines((1.0, 0.9, 0.8, 0.7, 0.6), (0.8, 0.6, 0.4, 0.2, 0.1), (0.02, 0.01, 0.0, 0.0, 0.0))
    thresholds.set_step(1)
    assert thresholds.accessibleDescription() == (
        "Here: digits answered 90.0 %, non-digits answered 60.0 %, digits answered wrongly 1.0 %."
    )


def test_the_threshold_chosen_moves_from_left_to_right(thresholds: ThresholdChart) -> None:
    highlight, columns = QColor(theme_for(dark=False).highlight), []
    for step in (1, 2, 3):
        thresholds.set_step(step)
        columns.append(min(x for x, _ in places(thresholds.grab().toImage(), highlight)))
    assert columns == sorted(set(columns))


def test_the_drawing_is_a_triangle_on_the_scale_and_goes_again(thresholds: ThresholdChart) -> None:
    assert not places(thresholds.grab().toImage(), ACCENT)
    thresholds.set_drawing(-1)
    lowest = places(thresholds.grab().toImage(), ACCENT)
    thresholds.set_drawing(3)
    assert min(x for x, _ in places(thresholds.grab().toImage(), ACCENT)) > max(x for x, _ in lowest)
    thresholds.set_drawing(None)
    assert not places(thresholds.grab().toImage(), ACCENT)


def test_a_chart_is_at_most_half_as_tall_again_as_wide(reliability: ReliabilityChart) -> None:
    for size in ((200, 500), (150, 300), (120, 100)):
        reliability.resize(*size)
        reliability.grab()
        width, height = (reliability.place_of(1, 0) - reliability.place_of(0, 1)).toTuple()
        assert 0 < height <= 1.5 * width + 1


def test_the_numbers_of_the_smallest_chart_stand_clear_of_each_other(reliability: ReliabilityChart) -> None:
    reliability.resize(reliability.minimumSize())
    reliability.grab()
    apart = (reliability.place_of(0, 0) - reliability.place_of(0, 0.25)).y()
    assert apart > QFontMetricsF(typeface(reliability, SMALL_PT)).capHeight() + 2


def test_a_saved_chart_holds_no_bitmap(
    thresholds: ThresholdChart, reliability: ReliabilityChart, tmp_path: Path
) -> None:
    thresholds.show_lines((1.0, 0.9, 0.8, 0.7, 0.6), (0.8, 0.6, 0.4, 0.2, 0.1), (0.02, 0.01, 0.0, 0.0, 0.0))
    reliability.show_dots([Dot(0.5, 0.3, 1000)], [Dot(0.9, 0.8, 1200)])
    for chart, said in ((thresholds, "non-digits"), (reliability, "right, %")):
        save_picture(chart, tmp_path / "chart.svg", Provenance("Confidence", ("mlp",), 10_000, 0, "upright"))
        text = (tmp_path / "chart.svg").read_text(encoding="utf-8")
        assert said in text
        assert "n: 10,000" in text
        assert "<image" not in text


def test_charts_follow_the_theme(thresholds: ThresholdChart) -> None:
    for dark in (False, True):
        theme = theme_for(dark)
        thresholds.setPalette(theme.palette())
        image = thresholds.grab().toImage()
        assert len(places(image, QColor(theme.paper))) > 10_000
        assert places(image, QColor(theme.highlight))


def test_a_chart_keeps_its_size_whatever_it_shows(thresholds: ThresholdChart) -> None:
    before = thresholds.sizeHint(), thresholds.minimumSizeHint()
    thresholds.show_lines([1.0] * 5, [0.0] * 5, [0.0] * 5)
    thresholds.set_drawing(2)
    assert (thresholds.sizeHint(), thresholds.minimumSizeHint()) == before
