"""Curves of accuracy: what they say, to the eye and to a screen reader."""

from __future__ import annotations

import itertools
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QGraphicsTextItem, QGraphicsView
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.charts.curve_plot import CurvePlot
from digitlab.gui.kit.charts.plot_lines import PlotAxes, PlotLine, spread
from digitlab.gui.kit.theme import LEGIBLE, contrast, theme_for
from digitlab.gui.shell.export import Provenance, save_picture

AXES = PlotAxes("Accuracy against shift", "shift in px", tuple((float(px), f"{px}") for px in range(5)), "px")
LEVELS = (0.0, 1.0, 2.0, 3.0, 4.0)


def line(name: str, *shares: float, accent="mlp", style: int = 0) -> PlotLine:
    lows, highs = tuple(s - 0.02 for s in shares), tuple(s + 0.02 for s in shares)
    return PlotLine(name, LEVELS, shares, lows, highs, 500, accent, style)


FALLING = line("mlp", 0.98, 0.8, 0.5, 0.3, 0.1)
PROVENANCE = Provenance("Accuracy", ("mlp", "cnn_pooled"), 500, 0, "upright")
HOLDING = line("cnn_pooled", 0.99, 0.98, 0.97, 0.96, 0.95, accent="cnn")


@pytest.fixture
def plot(qtbot: QtBot) -> CurvePlot:
    widget = CurvePlot()
    qtbot.addWidget(widget)
    widget.setPalette(theme_for(dark=False).palette())
    widget.resize(480, 320)
    widget.show_lines(AXES, [FALLING, HOLDING])
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def count(image: QImage, colour: QColor) -> int:
    return sum(image.pixel(x, y) == colour.rgb() for x in range(image.width()) for y in range(image.height()))


def test_a_plot_says_its_numbers_in_words(plot: CurvePlot) -> None:
    assert plot.accessibleName() == "Accuracy against shift"
    assert plot.accessibleDescription().startswith("mlp: 0 px 98 %, 1 px 80 %, 2 px 50 %")
    plot.show_lines(AXES, [])
    assert plot.accessibleDescription() == "Nothing is shown yet."


def test_the_point_under_the_mouse_is_read_with_its_interval(plot: CurvePlot, qtbot: QtBot) -> None:
    qtbot.mouseMove(plot, QPoint(1, 1))
    qtbot.mouseMove(plot, plot.place_of(2.0, 0.5).toPoint() + QPoint(3, -2))
    qtbot.waitUntil(lambda: plot.readout() != "")
    assert plot.readout() == "mlp\n2 px: 50.0 %\n48.0 to 52.0 %, n = 500"
    plot.leaveEvent(QEvent(QEvent.Type.Leave))
    assert plot.readout() == ""


def test_the_arrow_keys_read_points_too(plot: CurvePlot, qtbot: QtBot) -> None:
    for key, begin in (
        (Qt.Key.Key_Right, "mlp\n0 px"),
        (Qt.Key.Key_Right, "mlp\n1 px"),
        (Qt.Key.Key_Down, "cnn_pooled\n1 px"),
        (Qt.Key.Key_Left, "cnn_pooled\n0 px"),
        (Qt.Key.Key_Left, "cnn_pooled\n0 px"),
        (Qt.Key.Key_Up, "mlp\n0 px"),
    ):
        qtbot.keyClick(plot, key)
        assert plot.readout().startswith(begin)


def test_lines_have_the_familys_accent_and_follow_the_theme(plot: CurvePlot) -> None:
    for dark in (False, True):
        theme = theme_for(dark)
        plot.setPalette(theme.palette())
        image = plot.grab().toImage()
        for each in (FALLING, HOLDING):
            assert count(image, each.colour(theme)) > 100
            assert contrast(each.colour(theme), theme.paper) >= LEGIBLE
        assert image.pixelColor(image.width() - 2, 2) == QColor(theme.window)


def test_lines_of_one_family_differ_without_colour(plot: CurvePlot) -> None:
    images = []
    for style in range(4):
        plot.show_lines(AXES, [line("a", 0.9, 0.8, 0.7, 0.6, 0.5, style=style)])
        images.append(bytes(plot.grab().toImage().constBits()))
    assert len(set(images)) == 4


def test_the_same_lines_again_cost_no_painting(plot: CurvePlot, qtbot: QtBot) -> None:
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    read = plot.readout()
    plot.show_lines(AXES, [FALLING, HOLDING])
    assert plot.readout() == read
    plot.show_lines(AXES, [HOLDING])
    assert plot.readout() == ""


def test_lines_that_go_leave_no_trace(plot: CurvePlot, qtbot: QtBot) -> None:
    plot.show_lines(AXES, [HOLDING])
    after, fresh = plot.grab().toImage(), CurvePlot()
    qtbot.addWidget(fresh)
    fresh.setPalette(plot.palette())
    fresh.resize(plot.size())
    fresh.show_lines(AXES, [HOLDING])
    with qtbot.waitExposed(fresh):
        fresh.show()
    assert after == fresh.grab().toImage()


def test_every_name_lies_within_the_plot(plot: CurvePlot, qtbot: QtBot) -> None:
    many = [line(f"network_{style}", 0.98, 0.8, 0.5, 0.3, 0.1, style=style) for style in range(9)]
    plot.resize(240, 160)
    plot.show_lines(AXES, many)
    plot.grab()
    names = [item for item in plot.findChild(QGraphicsView).items() if isinstance(item, QGraphicsTextItem)]
    places = {item.toPlainText(): item.sceneBoundingRect() for item in names}
    for each in many:
        assert 0 <= places[each.name].left() < places[each.name].right() <= 240


def test_pyqtgraph_hears_no_mouse_and_so_neither_pans_nor_zooms(plot: CurvePlot) -> None:
    assert plot.childAt(plot.rect().center()) is None


def test_a_saved_drawing_holds_lines_and_text_and_no_bitmap(plot: CurvePlot, tmp_path: Path) -> None:
    save_picture(plot, tmp_path / "plot.svg", PROVENANCE)
    text = (tmp_path / "plot.svg").read_text(encoding="utf-8")
    assert "<image" not in text
    for said in ("Accuracy against shift", "shift in px", "100 %", "chance", "cnn_pooled", "networks: mlp"):
        assert said in text
    colours = {f'"{each.colour(theme_for(dark=False)).name()}"' for each in (FALLING, HOLDING)}
    assert all(colour in text for colour in colours)


def test_lines_are_as_wide_in_a_picture_of_double_density(plot: CurvePlot, tmp_path: Path) -> None:
    flat = (0.5,) * 5
    plot.show_lines(AXES, [PlotLine("mlp", LEVELS, flat, flat, flat, 500, "mlp")])
    save_picture(plot, tmp_path / "plot.png", PROVENANCE)
    widths = []
    for image, density, margin in ((plot.grab().toImage(), 1, 0), (QImage(str(tmp_path / "plot.png")), 2, 12)):
        middle = (plot.place_of(2.5, 0.5) + QPointF(margin, margin)) * density
        shades = [image.pixelColor(round(middle.x()), round(middle.y()) + row).blue() for row in range(-8, 9)]
        widths.append(sum(255 - blue for blue in shades) / 255 / density)  # the accent has next to no blue
    assert widths[0] == pytest.approx(1.8, abs=0.2)
    assert widths[1] == pytest.approx(widths[0], rel=0.1)


def test_the_window_starts_without_pyqtgraph() -> None:
    script = "import sys, digitlab.gui.window.main_window; sys.exit('pyqtgraph' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


@pytest.mark.parametrize("size", [(1, 1), (60, 40), (200, 140), (1600, 900)])
def test_it_can_be_painted_at_any_size(plot: CurvePlot, size: tuple[int, int], qtbot: QtBot) -> None:
    plot.setMinimumSize(1, 1)
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    plot.resize(*size)
    assert not plot.grab().isNull()


def test_names_are_moved_apart_and_not_further(rng: np.random.Generator) -> None:
    assert spread([10, 50, 90], 10, 0, 100) == [10, 50, 90]
    assert spread([50, 50], 10, 0, 100) == [45, 55]
    assert spread([100, 99, 98], 10, 0, 100) == [100, 90, 80]
    assert spread([], 10, 0, 100) == []
    for _ in range(200):
        wanted = (rng.random(rng.integers(1, 9)) * 120 - 10).tolist()
        places = spread(wanted, 12, 0, 100)
        ordered = sorted(places)
        assert all(b - a >= 12 - 1e-9 for a, b in itertools.pairwise(ordered))
        assert min(ordered) >= -1e-9
        assert max(ordered) <= 100 + 1e-9
        assert [wanted[i] for i in np.argsort(places)] == sorted(wanted), "names change places"
