"""F1, and a click on anything: what it is, what it shows, its formula, and where one reads on."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QSlider,
    QSpinBox,
    QTabBar,
    QTextBrowser,
    QWhatsThis,
    QWidget,
)

from digitlab.gui.kit.callout import Callout
from digitlab.gui.kit.cells.share_map import ShareMap
from digitlab.gui.kit.controls.value_words import value_words
from digitlab.gui.kit.phrases import sure
from digitlab.gui.tabs.draw.answer_face import AnswerFace
from digitlab.gui.window.part_help import PAGES, PARTS, lesson_title


def words_in(app) -> str:
    """What the callout says."""
    callout = app.find("ask", Callout)
    assert callout.isVisible()
    return "\n".join(label.text() for label in callout.findChildren(QLabel))


def click(widget: QWidget, at: QPoint | None = None) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at or widget.rect().center())


def press_f1(app) -> None:
    app.window.activateWindow()
    app.qtbot.waitUntil(app.window.isActiveWindow)
    QTest.keyClick(QApplication.focusWidget() or app.window, Qt.Key.Key_F1)


def test_a_click_after_f1_says_what_a_control_is_and_does_nothing_else_and_escape_ends_it(app) -> None:
    analysis = app.draw_seven()
    slider = app.find("pose_dx_slider")
    app.find("pose_dx").setValue(2)
    press_f1(app)
    assert QWhatsThis.inWhatsThisMode()
    click(slider, QPoint(3, slider.height() // 2))
    assert not QWhatsThis.inWhatsThisMode()
    said = words_in(app)
    for each in ("right", "Shift to the right", "Now 2.0 px, of -10.0 to 10.0", lesson_title("shift")):
        assert each in said
    assert app.window.session.situation.pose.dx == 2
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not app.find("ask", Callout).isVisible()
    app.find("ask_action", QAction).trigger()
    bars = app.find("prediction_left").findChild(QWidget, "probabilities") or next(
        each for each in app.find("prediction_left").findChildren(QWidget) if "Probabilities" in each.accessibleName()
    )
    click(bars)
    said = words_in(app)
    assert "p(k) = exp(z(k))" in said
    assert sure(max(app.find("prediction_left").probabilities)) in said
    app.find("ask_action", QAction).trigger()
    click(app.find("prediction_left").findChild(AnswerFace))
    said = words_in(app)
    assert "MLP, mlp" in said
    assert f"7 {sure(max(app.find('prediction_left').probabilities))}" in said
    click(app.find("canvas"), QPoint(2, 2))  # a click elsewhere closes it
    assert not app.find("ask", Callout).isVisible()
    assert analysis is not None


@pytest.mark.parametrize(
    ("page", "name", "place", "said"),
    [
        ("robustness/calibration", "threshold", 35, "Now 85.0 %."),
        ("train/watch", "", 3, "Now 0.1 s before each batch."),
        ("convolution/dense", "dense_stop", 1, "Now locally connected."),
        ("convolution/bench", "bench_speed", 2, "Now 2 steps a second."),
        ("generate/noise_to_digit", "noise_guidance_1", 3, "Now 0.75."),
        ("generate/noise_to_digit", "noise_time", 10, "Now t = 0.50."),
        ("generate/mlp_against_cnn", "against_guidance", 6, "Now 1.50."),
    ],
)
def test_a_slider_whose_places_stand_for_something_says_what(app, page, name, place, said) -> None:
    slider = app.turn_to(*page.split("/")).findChild(QSlider, name)
    slider.blockSignals(True)
    slider.setValue(place)
    assert value_words(slider).splitlines()[0] == slider.accessibleDescription().join(("Now ", ".")) == said


def test_f1_twice_asks_about_what_has_the_keyboard_and_one_reads_on_in_lecture_and_handbook(app) -> None:
    app.find("centring").setFocus()
    press_f1(app)
    press_f1(app)
    assert "Now off." in words_in(app)
    app.find("ask_handbook", QAbstractButton).click()
    browser = app.find("handbook", QTextBrowser)
    assert browser.source().fileName() == "window.md"
    app.window.findChild(QWidget, "handbook").window().close()
    app.find("ask_action", QAction).trigger()
    press_f1(app)
    app.find("ask_lesson", QAbstractButton).click()
    assert app.window.lecture.lecture.shown.lesson.name == "shift"


def test_what_export_is_said_to_write_is_what_its_menu_offers_and_units_are_counted_as_the_page_counts_them(
    app,
) -> None:
    export = app.turn_to("networks").findChild(QAbstractButton, "export_network")
    app.find("ask_action", QAction).trigger()
    click(export)
    offered = [action.text() for action in app.find("export_network_action", QAction).menu().actions()]
    assert offered == ["Weights file…", "For other programs (ONNX)…"]
    assert "Writes this network as a weights file, or as ONNX for other programs." in words_in(app)
    app.draw_seven()
    learned = app.turn_to("inside", "learned")
    app.qtbot.waitUntil(learned.is_settled, timeout=20_000)
    unit = learned.findChild(QSpinBox, "learned_unit")
    app.find("ask_action", QAction).trigger()
    click(unit)
    assert f"counted from {unit.minimum()}" in words_in(app)


@pytest.mark.parametrize("page", ["draw", "lecture", "networks"])
def test_every_control_and_picture_beside_the_pages_answers_with_more_than_its_name(app, page) -> None:
    made = app.turn_to(page)
    assert app.check_explained(app.window if page == "draw" else made) > 5


def test_a_map_a_curve_and_a_list_say_what_lies_under_the_mouse(app) -> None:
    page = app.turn_to("robustness", "test_digits")
    app.qtbot.waitUntil(page.is_settled, timeout=20_000)
    shares = next(each for each in page.findChildren(ShareMap) if each.isVisible())
    app.find("ask_action", QAction).trigger()
    click(shares, shares.grid().square(0, 0).center().toPoint())
    assert re.search(r"0 px right, 0 px down: 9\d\.\d %, [\d,]+ of [\d,]+ digits", words_in(app))
    networks = app.find("curve_networks")
    app.find("ask_action", QAction).trigger()
    click(networks.viewport(), networks.visualItemRect(networks.item(1)).center())
    assert f"Here: {networks.item(1).text()}" in words_in(app)
    app.find("ask_action", QAction).trigger()
    tabs = next(each for each in app.window.tabs.current().findChildren(QTabBar) if each.isVisible())
    click(tabs, tabs.tabRect(3).center())
    assert "“Ingredients”, not in front" in words_in(app)
    assert app.window.tabs.front() == "robustness/test_digits"


def test_the_handbook_opens_at_the_heading_that_one_reads_on_at(app) -> None:
    app.turn_to("convolution", "pooling")
    app.find("pool_stride").setFocus()
    press_f1(app)
    press_f1(app)
    assert "⌊" in words_in(app)
    assert lesson_title("pooling") in words_in(app)
    app.find("ask_handbook", QAbstractButton).click()
    browser = app.find("handbook", QTextBrowser)
    assert browser.textCursor().block().text() == "Convolution"
    assert browser.cursorRect().top() < browser.viewport().height() / 4
    assert all(lesson_title(each.lesson) for each in (*PAGES.values(), *PARTS.values()))
