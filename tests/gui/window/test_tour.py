"""The tour points at real controls, ticks off what was done, and goes on; and every part knows where one reads on."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from digitlab.gui.kit.callout import Callout
from digitlab.gui.window.part_help import PAGES, PARTS, help_of
from digitlab.gui.window.tour import STOPS
from digitlab.shipped import resources

GOES_ON_MS = 20_000


@pytest.fixture
def tour(app) -> Callout:
    """The callout of a tour that has just begun."""
    app.find("tour_action", QAction).trigger()
    return app.find("tour", Callout)


def heading(tour: Callout) -> str:
    return tour.findChild(QLabel).text()


def is_ticked(tour: Callout) -> bool:
    return any("Done" in label.text() for label in tour.findChildren(QLabel))


def covers(tour: Callout) -> bool:
    """Whether it lies over what it points at, or out of the window."""
    window, target = tour.window(), tour.target
    there = QRect(target.mapTo(window, QPoint()), target.size())
    is_rail = target.objectName() == "rail"  # of which it points at one place
    return not window.rect().contains(tour.geometry()) or (not is_rail and tour.geometry().intersects(there))


@pytest.mark.slow
def test_each_stop_ticks_itself_off_once_its_thing_is_done_and_the_tour_goes_on(app, tour):
    session = app.window.session

    def ticks(number: int) -> None:
        app.qtbot.waitUntil(lambda: is_ticked(tour) and heading(tour) == f"Tour, {number} of 6", timeout=GOES_ON_MS)
        assert not covers(tour)

    assert not is_ticked(tour)
    app.draw_seven()
    ticks(1)
    app.qtbot.waitUntil(lambda: heading(tour) == "Tour, 2 of 6", timeout=GOES_ON_MS)
    assert not is_ticked(tour)
    app.find("pose_dx").setValue(2.0)
    ticks(2)
    goes_on = app.find("tour_next", QPushButton)
    goes_on.click()
    assert tour.target.accessibleName() == "Where it holds, of all shifts"
    QTest.keyClick(tour.target, Qt.Key.Key_Right)
    app.qtbot.waitUntil(tour.target.isEnabled, timeout=GOES_ON_MS)
    QTest.mouseClick(tour.target, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    ticks(3)
    goes_on.click()
    app.find("walk_start", QPushButton).click()
    ticks(4)
    app.find("walk_start", QPushButton).click()
    goes_on.click()
    assert tour.target.objectName() == "rail"
    app.turn_to("robustness", "test_digits")
    assert heading(tour) == "Tour, 5 of 6"
    assert not is_ticked(tour)
    app.turn_to("robustness", "my_drawing")
    ticks(5)
    goes_on.click()
    app.turn_to("lecture")
    ticks(6)
    goes_on.click()
    assert not tour.isVisible()
    assert not session.situation.drawing.is_empty


def test_the_tour_can_be_walked_by_keyboard_back_and_to_its_end_without_doing_anything(app, tour):
    goes_on, back = app.find("tour_next", QPushButton), app.find("tour_back", QPushButton)
    assert goes_on.hasFocus()
    assert not back.isEnabled()
    for number in range(1, len(STOPS)):
        QTest.keyClick(goes_on, Qt.Key.Key_Space)
        assert heading(tour) == f"Tour, {number + 1} of 6"
        assert tour.accessibleName().startswith(f"Tour, {number + 1} of 6. {STOPS[number].words[:20]}")
        assert tour.isVisible()
        assert not covers(tour)
    assert not app.window.session.situation.drawing.is_empty, "there is something to move"
    back.click()
    assert heading(tour) == "Tour, 5 of 6"
    QTest.keyClick(goes_on, Qt.Key.Key_Escape)
    assert not tour.isVisible()
    assert app.find("canvas").hasFocus()


def test_it_points_the_way_back_from_another_page_and_begins_with_everything_shown(app, tour):
    app.find("tour_end", QPushButton).click()
    app.window.lecture.lecture.open_named("shift")
    assert not app.find("canvas").isVisible()
    app.find("tour_action", QAction).trigger()
    assert app.find("canvas").isVisible()
    assert tour.target.isAncestorOf(app.find("canvas"))
    app.find("tour_next", QPushButton).click()
    app.find("tour_next", QPushButton).click()
    app.turn_to("networks")
    assert tour.target.objectName() == "rail"
    assert not tour.geometry().intersects(tour.target.geometry())
    app.turn_to("draw")
    assert tour.target.objectName() != "rail"
    app.window.resize(app.window.minimumSizeHint())
    app.qtbot.waitUntil(lambda: not covers(tour))


def test_every_part_of_the_window_knows_its_lesson_and_its_place_in_the_handbook(app):
    lecture = app.window.lecture.lecture
    lecture.read()
    window = lecture.window
    assert PAGES.keys() == window.places.titles().keys()
    lessons = {lesson.name for lesson in lecture.shown.course.lessons}
    for known in (*PAGES.values(), *PARTS.values()):
        assert known.lesson in lessons
        file, _, anchor = known.handbook.partition("#")
        headings = re.findall(r"^#+ (.+)$", (resources() / "handbook" / file).read_text("utf-8"), re.MULTILINE)
        assert anchor in [re.sub(r"[^a-z0-9 -]", "", each.lower()).replace(" ", "-") for each in headings], known
    on_pages = {page: window.places.parts(page) for page in PAGES}
    anywhere = {part for parts in on_pages.values() for part in parts}
    for name in PARTS:
        page, _, part = name.rpartition("/")
        assert part in (on_pages[page] if page else anywhere | {*window.known().parts}), name


def test_a_control_is_asked_for_the_part_that_it_stands_in(app):
    window = app.window.lecture.lecture.window
    parts = {
        "canvas": "canvas",
        "pose_dx": "sliders",
        "walk_start": "walk",
        "network_left": "networks",
        "truth": "test_digit",
    }
    assert {name: window.part_at(app.find(name, QWidget)) for name in parts} == parts
    assert window.part_at(app.window) == ""
    assert help_of("draw", window.part_at(app.find("walk_start"))).lesson == "how-far"
    assert help_of("draw", "").lesson == "classification"
