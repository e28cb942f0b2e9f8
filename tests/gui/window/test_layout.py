"""Where things lie, which keys lead there, and what the wheel does to them, on all pages of the window."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QScrollBar,
    QTabBar,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from digitlab.gui.kit.controls.scrolled import Scrolled
from digitlab.gui.shell.settings import Settings
from digitlab.gui.tabs.convolution.tab import TAB as CONVOLUTION
from digitlab.gui.tabs.generate.tab import TAB as GENERATE
from digitlab.gui.tabs.inside.tab import TAB as INSIDE
from digitlab.gui.tabs.robustness.my_drawing.shift_map import ShiftMap
from digitlab.gui.tabs.robustness.tab import TAB as ROBUSTNESS
from digitlab.gui.tabs.train.tab import TAB as TRAIN
from digitlab.gui.window.main_window import MainWindow
from digitlab.gui.window.notice_bar import Offer

PAGES = [(tab.id, page) for tab in (ROBUSTNESS, INSIDE, CONVOLUTION, GENERATE, TRAIN) for page in tab.pages]
PAGES += [("draw", ""), ("lecture", ""), ("networks", "")]


def wheel_over(widget: QWidget) -> None:
    at, keys = QPointF(widget.rect().center()), Qt.KeyboardModifier.NoModifier
    turned = QWheelEvent(
        at, widget.mapToGlobal(at), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, keys, Qt.ScrollPhase(0), False
    )
    QApplication.sendEvent(widget, turned)


def value(widget: QWidget) -> object:
    return widget.currentIndex() if isinstance(widget, QComboBox) else widget.property("value")


def mnemonics(window: MainWindow) -> Iterator[str]:
    """The keys with Alt that lead somewhere now, with where they lead to."""
    yield from (action.text() for action in window.menuBar().actions())
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QTabBar):
            yield from (widget.tabText(index) for index in range(widget.count()))
        if isinstance(widget, QLabel) and widget.buddy() is not None:
            yield widget.text()
        if isinstance(widget, QAbstractButton) and not isinstance(widget, QToolButton):
            yield widget.text()


def check_not_scrolled(app) -> None:
    """No page has to be scrolled."""
    for tab, page in PAGES:
        app.turn_to(tab, page)
        QApplication.processEvents()
        areas = [area for area in app.window.findChildren(Scrolled) if area.isVisible()]
        assert len(areas) >= (2 if tab == "draw" else 3)
        for area in areas:
            assert area.verticalScrollBar().maximum() == area.horizontalScrollBar().maximum() == 0, (tab, page)


def check_wheel(app) -> None:
    """The wheel changes no list, number or slider that has not the focus."""
    app.find("canvas").setFocus()
    tried = 0
    for tab, page in PAGES:
        app.turn_to(tab, page)
        for widget in app.window.findChildren(QWidget):
            is_one = isinstance(widget, QComboBox | QAbstractSpinBox | QAbstractSlider)
            if is_one and not isinstance(widget, QScrollBar) and widget.isVisible():
                before = value(widget)
                wheel_over(widget)
                assert value(widget) == before, (tab, page, widget.objectName())
                assert not widget.hasFocus()
                tried += 1
    assert tried > len(PAGES) * 5


def check_keys_with_alt(app) -> None:
    """No key with Alt leads to two places, also while something is offered."""
    app.window.notice.show_notice("A drawing was kept.", Offer("&Bring it back", lambda: None))
    for tab, page in PAGES:
        app.turn_to(tab, page)
        keys = {text: QKeySequence.mnemonic(text).toString() for text in mnemonics(app.window)}
        twice = [key for key, count in Counter(filter(None, keys.values())).items() if count > 1]
        assert {text: key for text, key in keys.items() if key in twice} == {}, (tab, page)
        assert len(set(keys.values())) > 15


@pytest.mark.slow
def test_no_page_has_to_be_scrolled_at_1280x700_nor_takes_the_wheel_unasked_nor_a_key_with_alt_twice(app) -> None:
    """One window for all three: to make all pages takes longer than all of it."""
    app.window.resize(1280, 700)
    check_not_scrolled(app)
    check_wheel(app)
    check_keys_with_alt(app)


def test_no_shortcut_and_no_letter_of_a_menu_is_taken_twice(app) -> None:
    menus = [action.menu() for action in app.window.menuBar().actions()]
    for menu in menus:
        letters = Counter(QKeySequence.mnemonic(each.text()).toString() for each in menu.actions() if each.text())
        assert max(letters.values()) == 1, letters
    shortcuts = Counter(each.shortcut().toString() for menu in menus for each in menu.actions())
    del shortcuts[""]
    assert len(shortcuts) > 10
    assert max(shortcuts.values()) == 1, shortcuts


def places(app) -> list[tuple[int, ...]]:
    """Where the canvas and the tabs lie in the window."""
    QApplication.processEvents()
    widgets = (app.find("canvas"), app.window.tabs.tabBar())
    return [(*each.mapTo(app.window, QPoint()).toTuple(), *each.size().toTuple()) for each in widgets]


def test_the_canvas_and_the_tabs_lie_where_they_lay_after_a_look_at_other_pages(app) -> None:
    app.draw_seven()
    before = places(app)
    app.turn_to("train", "set_up")
    QTest.keyClick(app.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    app.turn_to("draw")
    app.answered(lambda analysis: analysis.answers[2] is not None)
    assert places(app) == before
    QTest.keyClick(app.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    app.turn_to("lecture")
    app.window.lecture.lecture.open_named(app.window.lecture.lecture.shown.course.pages[0].name)
    app.window.lecture.lecture.leave()
    app.turn_to("draw")
    assert places(app) == before


@pytest.mark.slow
def test_the_maps_of_a_drawing_are_as_large_as_each_other(app) -> None:
    app.draw_seven()
    page = app.turn_to("robustness", "my_drawing")
    app.qtbot.waitUntil(page.is_settled, timeout=60_000)
    left, right = (each for each in page.findChildren(ShiftMap) if each.isVisible())
    assert abs(left.height() - right.height()) <= 1  # one pixel may be left over
    assert abs(left.width() - right.width()) <= 1
    assert left.mapTo(page, QPoint()).y() == right.mapTo(page, QPoint()).y()


def test_next_stays_where_it_is_from_page_to_page_of_the_lecture(app) -> None:
    lecture, seen = app.window.lecture.lecture, set()
    app.turn_to("lecture")
    for page in lecture.shown.course.pages[:4]:
        lecture.open_named(page.name)
        QApplication.processEvents()
        seen.add(app.find("lesson_next").mapTo(app.window, QPoint()).toTuple())
    assert len(seen) == 1


def test_the_canvas_has_the_keyboard_after_a_message_was_dismissed(app) -> None:
    app.window.activateWindow()
    app.window.notice.show_notice("The disk is full.")
    (dismiss,) = (each for each in app.window.notice.findChildren(QAbstractButton) if each.text() == "Dis&miss")
    dismiss.setFocus()
    QTest.mouseClick(dismiss, Qt.MouseButton.LeftButton)
    assert app.window.focusWidget() is app.find("canvas")


@pytest.mark.parametrize("scale", [1, 3])
def test_a_window_as_large_as_it_was_or_as_the_screen_has_room(qapp, own_data_folder, qtbot, scale) -> None:
    from digitlab.networks.library import list_networks

    free = qapp.primaryScreen().availableGeometry()
    earlier = MainWindow(list_networks(), Settings())
    qtbot.addWidget(earlier)
    assert free.contains(earlier.geometry())
    earlier.resize(scale * free.size() / 2)
    later = MainWindow(list_networks(), earlier.settings())
    qtbot.addWidget(later)
    assert later.width() <= free.width()
    assert later.height() <= free.height()
    assert scale == 3 or later.size() == earlier.size()


class Paintings(QObject):
    """Counts what is painted in a window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.count = 0
        QApplication.instance().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_within = isinstance(watched, QWidget) and watched.window() is self.parent()
        self.count += is_within and event.type() == QEvent.Type.Paint
        return False


@pytest.mark.parametrize(
    "change",
    [
        lambda app: app.turn_to("inside"),
        lambda app: app.turn_to("robustness", "benchmark"),
        lambda app: app.window.lecture.lecture.begin_again(),
        lambda app: app.find("dark_action", QAction).trigger(),
    ],
    ids=["another tab", "another page", "a page of the lecture", "other colours"],
)
def test_what_changes_most_of_the_window_is_laid_out_in_one_turn_of_the_event_loop_and_painted_in_the_next(
    app, change
) -> None:
    app.window.lecture.lecture.open_named("turn")
    painted = Paintings(app.window)

    def is_painted_at_once() -> bool:
        painted.count = 0
        app.window.tabs.update()
        QCoreApplication.sendPostedEvents()
        return painted.count > 0

    app.qtbot.waitUntil(is_painted_at_once)  # as Qt does it
    painted.count = 0
    change(app)
    QCoreApplication.sendPostedEvents()
    assert painted.count == 0
    app.qtbot.waitUntil(lambda: painted.count > 0)
