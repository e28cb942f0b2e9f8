"""Lessons about the sheet of digits: set up, judged by what is really found, and nobody's ink taken away."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from digitlab.gui.tabs.convolution.lesson import SHEETS
from digitlab.gui.tabs.convolution.sheet.sheet_canvas import SheetCanvas

THREE = SHEETS["one_seven_and_four"]


def test_the_student_writes_three_digits_and_is_told_when_they_are_found(app, student):
    student.lecture.open_named("where-cnns-went")
    student.settle()
    assert student.value("sheet.digits") == 0
    canvas = app.find("sheet_canvas", SheetCanvas)
    rect = canvas.field_rect()
    unit = rect.width() / THREE.paper[1]
    for stroke in THREE.strokes:
        places = [QPointF(rect.left() + x * unit, rect.top() + y * unit).toPoint() for x, y in stroke.points.tolist()]
        assert student.lecture.shown.answered is None
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=places[0])
        for place in places[1:]:
            QTest.mouseMove(canvas, place)
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=places[-1])
    assert student.judged().right
    assert student.value("sheet.labels") == "1-7-4"


def test_what_is_found_is_not_known_while_the_ink_is_newer(app, student):
    student.lecture.open_named("where-cnns-went")
    student.settle()
    app.window.tabs.convolution.store.keep_ink(THREE)
    assert student.value("sheet.digits") is None
    app.qtbot.waitUntil(lambda: student.value("sheet.digits") == 3)


def test_a_page_that_sets_the_bench_takes_nobodys_sheet_away(app, student):
    store = app.window.tabs.convolution.store
    store.keep_ink(THREE)
    student.lecture.open_named("stride")
    assert store.state.preset != "sliding_window"
    assert store.state.sheet.ink is THREE


def test_a_sheet_that_a_page_puts_away_can_be_brought_back(app, student):
    store = app.window.tabs.convolution.store
    store.keep_ink(THREE)
    student.lecture.open_named("where-cnns-went")
    assert store.state.sheet.ink.is_empty
    app.window.session.undo()
    assert store.state.sheet.ink is THREE


def test_a_sheet_that_is_none_is_refused_with_the_line(student):
    for text, reason in (('"three"', "there is no sheet 'three'"), ("{ strokes = 1 }", "no drawing")):
        student.open_file(f"sheet = {text}")
        assert "line 4" in student.notice()
        assert reason in student.notice()
