"""Lines over epochs: scales that fit, colours of families, and no more points than eyes tell apart."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsView

from digitlab.gui.kit.theme import LEGIBLE, contrast, theme_for
from digitlab.gui.tabs.train.watch.figure_bars import FigureBar, FigureBars
from digitlab.gui.tabs.train.watch.line_chart import ChartLine, LineChart, LineLook
from digitlab.gui.tabs.train.watch.state import RunProgress
from digitlab.gui.tabs.train.watch.view import ProgressLine


def line(ys, accent: str = "mlp") -> ChartLine:
    ys = np.array(ys, np.float64)
    return ChartLine(accent, np.arange(1.0, len(ys) + 1), ys, LineLook(accent))


@pytest.fixture
def chart(qtbot):
    def make(scale: str) -> LineChart:
        made = LineChart("Loss", "epoch", scale)
        qtbot.addWidget(made)
        made.resize(300, 160)
        made.show()
        return made

    return make


def items_in(chart: LineChart, kind: type) -> list:
    """What lies in the chart, of one kind, as it was added."""
    scene = chart.findChild(QGraphicsView).scene()
    return [item for item in scene.items(Qt.SortOrder.AscendingOrder) if isinstance(item, kind)]


def lines_in(chart: LineChart) -> list[pg.PlotCurveItem]:
    """The lines, without the grid behind them."""
    return [item for item in items_in(chart, pg.PlotCurveItem) if item.zValue() >= 0]


def ticks(chart: LineChart) -> dict[str, float]:
    """The texts beside the upright axis, with the heights at which they stand, from 0 at its foot to 1 at its head."""
    (axis,) = (each for each in items_in(chart, pg.AxisItem) if each.orientation == "left")
    picture = chart.grab()
    painter = QPainter(picture)
    texts = axis.generateDrawSpecs(painter)[2]
    painter.end()
    (box,) = items_in(chart, pg.ViewBox)
    foot, head = (axis.mapFromItem(box, box.mapFromView(QPointF(0, y))).y() for y in (0, 1))
    return {text: (rect.center().y() - foot) / (head - foot) for rect, _, text in texts}


@pytest.mark.parametrize("scale", ["linear", "log", "share"])
@pytest.mark.parametrize("value", [1.7e308, -1.7e308, 5e-324, float("inf"), float("-inf")])
def test_values_that_no_scale_holds_are_painted_at_its_ends(qtbot, chart, scale: str, value: float) -> None:
    made = chart(scale)
    made.show_lines([line([0.5, value, 0.25])], 2.0**31)
    assert not made.grab().isNull()
    assert made.accessibleDescription() == "mlp: 0.25"


@pytest.mark.parametrize(
    ("scale", "values", "expected"),
    [
        ("linear", [0.001, 0.0037], {"0": 0, "0.002": 0.5, "0.004": 1}),
        ("share", [0.86, 0.99], {"85 %": 0, "95 %": 2 / 3, "100 %": 1}),
        ("share", [0.1, 0.99], {"0 %": 0, "50 %": 0.5, "100 %": 1}),
        ("share", [0.985, 0.99], {"90 %": 0, "96 %": 0.6, "100 %": 1}),
    ],
)
def test_ticks_stand_at_round_numbers_where_these_lie(chart, scale: str, values: list[float], expected) -> None:
    shown = chart(scale)
    shown.show_lines([line(values)], 2)
    found = ticks(shown)
    for text, place in expected.items():
        assert found[text] == pytest.approx(place, abs=0.02), found


def test_on_a_logarithmic_scale_equal_factors_are_equal_distances(chart) -> None:
    shown = chart("log")
    shown.show_lines([line([2.0, 0.2, 0.02])], 3)
    found = ticks(shown)
    assert found["1"] - found["0.1"] == pytest.approx(found["0.3"] - found["0.03"], abs=0.02)
    ys = lines_in(shown)[0].yData
    assert ys[0] - ys[1] == pytest.approx(ys[1] - ys[2])
    assert 0 < ys[2] < ys[0] < 1


@pytest.mark.parametrize("values", [[], [0.0], [np.nan, 0.5], [0.5, 0.5]])
@pytest.mark.parametrize("scale", ["linear", "log", "share"])
def test_no_value_and_a_constant_are_no_fault(chart, scale: str, values: list[float]) -> None:
    chart(scale).show_lines([line(values)], 1)


def test_the_horizontal_axis_ends_with_the_last_epoch_or_a_round_one_behind_it(chart) -> None:
    shown = chart("linear")
    for epochs, last in ((1, 1), (6, 6), (12, 12), (30, 30), (1000, 1000)):
        shown.show_lines([line([1.0])], epochs)
        (box,) = items_in(shown, pg.ViewBox)
        assert box.viewRange()[0] == [0, last]


@pytest.mark.parametrize(("scale", "said"), [("share", "50.0 %"), ("linear", "0.5"), ("log", "0.5")])
def test_the_value_under_the_mouse_is_read_also_while_more_values_come(chart, qtbot, scale: str, said: str) -> None:
    shown = chart(scale)
    shown.show_lines([line([0.9, 0.5]), line([0.8, 0.9], "cnn")], 4)
    shown.grab()
    place = shown.place_of(2.0, lines_in(shown)[0].yData[1]).toPoint()
    qtbot.mouseMove(shown, QPoint(1, 1))
    qtbot.mouseMove(shown, place)
    qtbot.waitUntil(lambda: shown.readout() != "")
    assert shown.readout() == f"mlp\nepoch 2: {said}"
    shown.show_lines([line([0.9, 0.5, 0.6]), line([0.8, 0.9, 0.9], "cnn")], 4)
    assert shown.readout() == f"mlp\nepoch 2: {said}"
    shown.show_lines([], 4)
    assert shown.readout() == ""


def test_the_arrow_keys_read_values_and_stay_where_lines_go(chart, qtbot) -> None:
    shown = chart("linear")
    qtbot.keyClick(shown, Qt.Key.Key_Right)
    shown.show_lines([line([1.0, 2.0]), line([2.0, np.nan], "cnn")], 2)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        qtbot.keyClick(shown, key)
    assert shown.readout() == "cnn\nepoch 2: nan"
    shown.show_lines([line([1.0]), line([2.0], "cnn")], 2)
    assert shown.readout() == "cnn\nepoch 1: 2"
    shown.show_lines([line([1.0])], 2)
    assert shown.readout() == ""


def test_many_points_are_thinned_by_the_means_of_neighbours() -> None:
    values = np.sin(np.arange(100_003) / 5000)
    thin = line(values).thinned()
    assert len(thin.xs) <= 402
    assert np.abs(thin.ys - np.sin((thin.xs - 1) / 5000)).max() < 0.01
    assert (thin.xs[-1], thin.ys[-1]) == (100_003, values[-1])


def test_lines_that_go_away_are_not_painted(chart) -> None:
    shown = chart("linear")
    shown.show_lines([line([1.0, 2.0]), line([2.0, 1.0], "cnn")], 2)
    shown.show_lines([line([1.0, 2.0])], 2)
    assert [item.isVisible() for item in lines_in(shown)] == [True, False]
    assert shown.accessibleDescription() == "mlp: 2"


@pytest.mark.parametrize("dark", [False, True])
def test_every_line_of_a_family_can_be_read_and_told_from_the_next(dark: bool) -> None:
    theme = theme_for(dark)
    for accent in ("mlp", "cnn"):
        colours = [LineLook(accent, shade).colour(theme) for shade in range(3)]
        assert len({colour.name() for colour in colours}) == 3
        assert all(contrast(colour, QColor(theme.paper)) >= LEGIBLE for colour in colours)


def test_bars_and_progress_tell_their_figures_to_those_who_do_not_see_them(qtbot) -> None:
    bars, progress = FigureBars("Dead units", "Nothing yet."), ProgressLine()
    for widget in (bars, progress):
        qtbot.addWidget(widget)
        widget.show()
    bars.show_bars((FigureBar("layer 1", 0.25, "25 %"),), LineLook("mlp"))
    assert bars.accessibleDescription() == "layer 1: 25 %"
    height = progress.sizeHint().height()
    progress.show_progress(RunProgress("mlp", LineLook("mlp"), 0.5, "epoch 3 of 6"))
    assert progress.accessibleDescription() == "50%, epoch 3 of 6"
    assert progress.sizeHint().height() == height
