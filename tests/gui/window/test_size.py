"""Larger and smaller, the hall, and the ways to find a command."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QGraphicsTextItem,
    QGraphicsView,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from digitlab.gui.kit.cells.digit_wall import Caption, DigitWall, WallDigit
from digitlab.gui.kit.cells.map_grid import MapGrid, MapSheet
from digitlab.gui.kit.charts.curve_plot import CurvePlot
from digitlab.gui.kit.charts.plot_lines import PlotAxes, PlotLine
from digitlab.gui.kit.controls.figures_table import FiguresTable, Row
from digitlab.gui.kit.layout import holder, vbox
from digitlab.gui.kit.theme import BODY_PT, SMALL_PT, current_theme, theme_for
from digitlab.gui.kit.zoom import zoom_window
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.tabs.convolution.number_sheet import Slices
from digitlab.gui.tabs.convolution.number_slices import NumberSlices
from digitlab.gui.tabs.draw.answer_face import AnswerFace
from digitlab.gui.tabs.inside.layer.number_grid import NumberGrid
from digitlab.gui.tabs.inside.layer.unit_sum_panel import SumEnding
from digitlab.gui.tabs.inside.overview.layer_row import LayerRow, LayerSheet
from digitlab.gui.window.command_palette import rank
from digitlab.gui.window.notice_bar import Offer

CONTROL = Qt.KeyboardModifier.ControlModifier


def press(app, key: Qt.Key, *, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    app.window.activateWindow()
    app.qtbot.waitUntil(app.window.isActiveWindow)
    QTest.keyClick(app.window.focusWidget() or app.window, key, keys)
    QApplication.processEvents()


def sizes(root: QWidget) -> dict[str, tuple[float, QSize, QSize]]:
    """Of every widget with a name: its type in points, its least and its greatest size."""
    named = [
        each for each in root.findChildren(QWidget) if each.objectName() and not each.objectName().startswith("qt_")
    ]
    return {each.objectName(): (each.font().pointSizeF(), each.minimumSize(), each.maximumSize()) for each in named}


@pytest.mark.slow
def test_type_and_pictures_grow_and_shrink_and_are_then_as_before(app) -> None:
    app.draw_seven()
    app.turn_to("train", "set_up")
    before, canvas = sizes(app.window), app.find("canvas")
    place = canvas.mapTo(app.window, QPoint())
    for _ in range(3):
        press(app, Qt.Key.Key_Equal, keys=CONTROL)
    assert app.window.settings().zoom == 1.5
    assert app.find("pose_dx").font().pointSizeF() == app.window.menuBar().font().pointSizeF() == 1.5 * BODY_PT
    late = app.turn_to("train", "afterwards")  # made in a window that is larger already
    assert late.findChild(QLabel).font().pointSizeF() >= 1.5 * 9
    app.find("more_changes").click()
    assert app.find("change_shear_slider").minimumWidth() == 1.5 * 48
    app.turn_to("inside", "surgery")
    made_large = sizes(app.window)
    press(app, Qt.Key.Key_0, keys=CONTROL)
    after = sizes(app.window)
    assert {name: after[name] for name in before if name in after} == before
    assert canvas.mapTo(app.window, QPoint()) == place
    for _ in range(3):
        press(app, Qt.Key.Key_Equal, keys=CONTROL)
    assert sizes(app.window) == made_large  # whether it was made at this size or brought to it
    for _ in range(9):
        press(app, Qt.Key.Key_Minus, keys=CONTROL)
    assert app.window.settings().zoom == 0.8
    assert not app.find("smaller_action", QAction).isEnabled()


@pytest.fixture
def twice(qtbot):
    """Shows a widget in a window, and then twice as large."""

    windows = []

    def show(widget: QWidget) -> None:
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        QVBoxLayout(window).addWidget(widget)
        window.resize(900, 700)
        with qtbot.waitExposed(window):
            window.show()
        zoom_window(window, 2)
        QApplication.processEvents()

    return show


def test_rows_of_tables_and_columns_of_numbers_have_room_for_larger_type(twice) -> None:
    table = FiguresTable(["network", "share"], sortable=False, rows=2)
    table.show_rows([Row((name, "98 %"), (None, 98.0), "mlp") for name in ("mlp", "mlp14")])
    twice(table)
    assert table.rowHeight(1) >= table.fontMetrics().height() == QFontMetrics(table.horizontalHeader().font()).height()
    assert table.height() >= table.horizontalHeader().height() + 2 * table.rowHeight(0)
    grid = NumberGrid()
    grid.set_widest("48: −0.00")
    grid.show_texts((3, 2), lambda *_: "48: −0.00")
    twice(grid)
    assert grid.rowHeight(2) >= grid.fontMetrics().height()
    assert grid.columnWidth(1) >= grid.fontMetrics().horizontalAdvance("48: −0.00")


def test_the_end_of_a_sum_has_lines_as_high_as_larger_type(twice) -> None:
    ending = SumEnding(5)
    before = ending.sizeHint().height()
    twice(ending)
    assert ending.sizeHint().height() >= 1.9 * before


def test_the_names_of_lines_have_room_beside_a_plot_of_larger_type(twice) -> None:
    plot, name = CurvePlot(), "a network with a name"
    axes = PlotAxes("Accuracy", "px", ((0.0, "0"), (1.0, "1")), "px")
    plot.show_lines(axes, [PlotLine(name, (0.0, 1.0), (0.9, 0.5), (0.8, 0.4), (1.0, 0.6), 500, "mlp", 0)])
    twice(plot)
    (named,) = (
        each
        for each in plot.findChild(QGraphicsView).scene().items()
        if isinstance(each, QGraphicsTextItem) and each.toPlainText() == name
    )
    assert named.sceneBoundingRect().right() <= plot.width() + 1  # such a text has a margin of its own


def test_a_chart_that_is_made_in_a_window_of_larger_type_has_it(qtbot) -> None:
    window, plot = QWidget(), CurvePlot()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    zoom_window(window, 2)
    layout.addWidget(plot)
    axes = PlotAxes("Accuracy", "px", ((0.0, "0"), (1.0, "1")), "px")
    plot.show_lines(axes, [PlotLine("mlp", (0.0, 1.0), (0.9, 0.5), (0.8, 0.4), (1.0, 0.6), 500, "mlp", 0)])
    with qtbot.waitExposed(window):
        window.show()
    texts = [each for each in plot.findChild(QGraphicsView).scene().items() if isinstance(each, QGraphicsTextItem)]
    assert {each.font().pointSizeF() for each in texts if each.toPlainText() == "mlp"} == {2 * SMALL_PT}


def test_pages_that_are_made_in_a_window_of_larger_type_say_as_much_as_in_others(app) -> None:
    app.window.resize(1920, 1080)
    zoom_window(app.window, 1.5)
    app.draw_seven()
    page = app.turn_to("robustness", "my_drawing")
    app.qtbot.waitUntil(page.is_settled, timeout=60_000)
    said = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert said.count("reads 7") == 2
    readout = next(label for label in page.findChildren(QLabel) if label.text().startswith("The MLP keeps"))
    assert readout.mapTo(page, readout.rect().topRight()).x() < page.findChild(SaveButton).mapTo(page, QPoint()).x()
    app.window.session.choose_network(2, "cnn_flatten")
    page = app.turn_to("inside", "layer")
    app.qtbot.waitUntil(page.is_settled, timeout=60_000)
    assert app.find("inside_cnn_posed").text() == "cnn_posed"
    assert app.find("layer_conv_1").font().pointSizeF() == 1.5 * SMALL_PT


def test_cells_and_names_of_maps_grow_with_the_type(twice) -> None:
    grid = MapGrid("", columns=3, most_zoom=2)
    grid.setFixedHeight(130)
    grid.show_sheet(MapSheet.of_ink(np.ones((3, 28, 28), np.float32), ("0: 5,444", "1: 6,179", "2: 5,470")))
    wall = DigitWall()
    wall.set_accents("")
    wall.show_digits([WallDigit(0, 0, (Caption("5"),), "a 5")], [np.ones((28, 28), np.float32)])
    slices = NumberSlices("image", most_zoom=28)
    slices.show_slices(Slices(np.ones((1, 3, 3)), 1.0, "ink"))
    twice(holder(vbox(grid, slices, wall)))
    assert grid.places().zoom == 4
    assert grid.places().pitch[0] > QFontMetrics(grid.font()).horizontalAdvance("0: 5,444")
    assert slices.places().zoom == 56
    assert wall.visualRect(wall.model().index(0, 0)).width() >= 2 * 3 * 28


def test_what_is_said_of_a_layer_has_room_above_and_below_its_maps_in_larger_type(twice) -> None:
    row = LayerRow()
    maps = MapSheet(np.ones((4, 8, 8), np.float32), signed=False, limits=np.ones(4))
    row.show_layers([LayerSheet("conv 1", "16 maps of 28 x 28", ("16·(25+1)", "= 416"), maps)])
    twice(row)
    metrics = row.fontMetrics()
    slot, grid = row.slot(0), row.grid(0).geometry()
    assert slot.width() >= metrics.horizontalAdvance("16 maps of 28 x 28")
    assert grid.top() - slot.top() >= 2 * metrics.height()
    assert slot.bottom() - grid.bottom() >= 2 * metrics.height()


def test_what_a_network_reads_and_what_is_offered_have_room_in_type_of_twice_the_size_on_a_small_screen(app) -> None:
    app.draw_seven()
    zoom_window(app.window, 2)
    app.window.notice.show_notice("Your drawing was kept when digitlab last closed.", Offer("Bring it back", bool))
    app.window.resize(1280, 720)
    QApplication.processEvents()
    assert app.window.width() == 1280
    faces = [face for face in app.window.findChildren(AnswerFace) if face.isVisible()]
    assert len(faces) == 2
    for face in faces:
        for part in face.findChildren(QWidget):
            assert not part.isVisible() or face.rect().contains(part.geometry()), part


def test_boxes_to_tick_menus_and_questions_follow(app) -> None:
    tick = next(each for each in app.window.findChildren(QCheckBox) if each.text() == "Centred first")
    sizes: list[tuple[float, float]] = []
    menu = app.window.menuBar().actions()[0].menu()

    def look() -> None:
        box = QApplication.activeModalWidget()
        sizes.append((box.font().pointSizeF(), box.findChild(QPushButton).font().pointSizeF()))
        box.accept()

    def ask() -> None:
        QTimer.singleShot(0, look)
        app.find("about_action", QAction).trigger()

    def measured() -> tuple[float, float, float]:
        option = QStyleOptionButton()
        tick.initStyleOption(option)
        square = tick.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, tick)
        return square.width(), menu.font().pointSizeF(), menu.sizeHint().height()

    before = measured()
    ask()
    for _ in range(5):
        press(app, Qt.Key.Key_Equal, keys=CONTROL)
    ask()
    assert all(large >= 1.6 * small for small, large in zip(before, measured(), strict=True)), (before, measured())
    press(app, Qt.Key.Key_0, keys=CONTROL)
    assert measured() == before
    (text, button), large = sizes
    assert large == (2 * text, 2 * button)
    assert text == BODY_PT


def test_the_hall_fills_the_screen_turns_pages_by_a_clicker_and_is_left_by_escape(app) -> None:
    lecture, slider = app.window.lecture.lecture, app.find("pose_dx")
    lecture.open_named("shift")
    press(app, Qt.Key.Key_F11)
    assert app.window.isFullScreen()
    assert not app.window.menuBar().isVisible()
    assert not app.window.statusBar().isVisible()
    slider.setFocus()
    opened = lecture.shown.lesson
    press(app, Qt.Key.Key_PageDown)
    assert lecture.shown.lesson is lecture.shown.course.beside(opened, 1)
    press(app, Qt.Key.Key_PageUp)
    assert lecture.shown.lesson is opened
    press(app, Qt.Key.Key_Escape)
    assert not app.window.isFullScreen()
    assert app.window.menuBar().isVisible()
    assert app.window.statusBar().isVisible()


def test_in_the_hall_a_clicker_begins_the_lecture_where_no_page_of_it_is_open(app) -> None:
    lecture = app.window.lecture.lecture
    press(app, Qt.Key.Key_PageDown)
    assert lecture.shown.lesson is None, "elsewhere a key that was meant for a list would set the whole window up"
    press(app, Qt.Key.Key_F11)
    for expected in (0, 1):
        press(app, Qt.Key.Key_PageDown)
        assert lecture.shown.lesson is lecture.shown.course.pages[expected]


def test_a_hall_of_twice_the_usual_size_shows_type_of_twice_the_size(app) -> None:
    press(app, Qt.Key.Key_F11)
    app.window.setWindowState(Qt.WindowState.WindowNoState)  # the screen of this platform is small
    app.window.resize(2560, 1440)
    app.qtbot.waitUntil(lambda: app.window.font().pointSizeF() == pytest.approx(2 * BODY_PT, rel=0.02))
    assert app.find("rail").font().pointSizeF() == app.window.font().pointSizeF()
    press(app, Qt.Key.Key_F11)
    assert app.window.font().pointSizeF() == BODY_PT


def test_the_canvas_and_the_cards_grow_with_the_window(app) -> None:
    canvas, card = app.find("canvas"), app.find("prediction_left")
    before = canvas.field_rect().width(), card.width(), card.height()
    app.window.resize(1920, 1080)
    QApplication.processEvents()
    after = canvas.field_rect().width(), card.width(), card.height()
    assert all(large > 1.3 * small for large, small in zip(after, before, strict=True)), (before, after)


def palette_of(app) -> tuple[QDialog, QLineEdit, QListWidget]:
    press(app, Qt.Key.Key_K, keys=CONTROL)
    return app.find("palette", QDialog), app.find("palette_field", QLineEdit), app.find("palette_list", QListWidget)


@pytest.mark.slow
def test_the_palette_goes_to_pages_and_chooses_networks_by_a_few_letters(app) -> None:
    palette, field, found = palette_of(app)
    assert found.count() > 80
    QTest.keyClicks(field, "surg")
    assert found.item(0).text() == "Page: Inside/Surgery"
    with app.qtbot.waitSignal(palette.finished):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert app.window.tabs.front() == "inside/surgery"
    palette, field, found = palette_of(app)
    QTest.keyClicks(field, "right cnn_fl")
    assert found.item(0).text() == "Network, right: cnn_flatten"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert app.window.session.situation.networks[1] == "cnn_flatten"
    palette, field, found = palette_of(app)
    QTest.keyClicks(field, "third mlp14")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert app.window.session.situation.networks[2] == "mlp14"
    palette, field, found = palette_of(app)
    for menu in ("Language", "Open recent"):
        field.setText(menu)
        assert menu not in [found.item(row).text().partition(": ")[2] for row in range(found.count())]
    field.clear()
    QTest.keyClicks(field, "no such thing at all")
    assert found.count() == 0
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert palette.isVisible()  # nothing is done, and nothing breaks
    QTest.keyClick(field, Qt.Key.Key_Escape)


def test_the_palette_offers_what_has_the_name_that_is_typed_before_what_lies_in_a_menu_or_begins_with_it(app) -> None:
    _, field, found = palette_of(app)
    for typed, first in {
        "lecture": "Page: Lecture",
        "bench": "Page: Convolution/Bench",
        "mlp": "Network, left: mlp",
        "Test": "Page: Robustness/Test digits",
        "network": "Page: Networks",
        "save": "File: Save",
        "draw": "Page: Draw",
        "pooling": "Page: Convolution/Pooling",
    }.items():
        field.setText(typed)
        assert found.item(0).text().partition("    ")[0] == first


def test_what_begins_a_word_fits_better_than_what_lies_scattered() -> None:
    assert rank("surg", "Page: Inside/Surgery") == 0
    assert rank("urg", "Page: Inside/Surgery") > 0
    assert rank("psg", "Page: Inside/Surgery") > rank("urg", "Page: Inside/Surgery")
    assert rank("xyz", "Page: Inside/Surgery") is None


def test_all_keys_stand_in_a_list_and_none_twice(app) -> None:
    press(app, Qt.Key.Key_F1, keys=Qt.KeyboardModifier.ControlModifier)
    words = [each.text() for each in app.find("keyboard_help", QDialog).findChildren(QLabel)]
    shortcuts = [key.toString() for action in app.window.actions() for key in action.shortcuts()]
    listed = {key for text in words for key in text.split(", ")}
    assert {action.shortcut().toString() for action in app.window.actions()} - {""} <= listed
    assert len(shortcuts) > 25
    letters = [text for text in words if text.startswith("Alt+") and len(text) == 5]
    assert len(letters) == app.window.tabs.count()
    assert max(Counter(shortcuts + letters).values()) == 1


def test_high_contrast_is_chosen_in_the_menu_and_remembered(app) -> None:
    for colours in ("dark", "light"):  # in this order: other tests find the application light
        app.find(f"{colours}_action", QAction).trigger()
        usual = theme_for(colours == "dark")
        app.qtbot.waitUntil(lambda usual=usual: current_theme(app.window) == usual)
        for theme in (theme_for(usual.dark, high_contrast=True), usual):
            app.find("high_contrast_action", QAction).trigger()
            app.qtbot.waitUntil(lambda theme=theme: current_theme(app.window) == theme)
            assert app.window.settings().high_contrast == (theme != usual)
