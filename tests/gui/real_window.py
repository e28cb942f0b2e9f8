"""Run by test_real_window.py on an X server: one real window, driven by xdotool as by a hand; prints what came of it.

    python real_window.py SCENE [ARGUMENT ...]

A scene is a function here; what it prints is one JSON value a line.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import pseudo_language
from PySide6.QtCore import QEventLoop, QPointF, QProcess, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QScrollBar, QTabWidget, QWidget

from digitlab import language
from digitlab.gui.app import build
from digitlab.gui.kit.announcer import Announcer
from digitlab.gui.shell.page import Page
from digitlab.gui.shell.tab import Tab
from digitlab.gui.tabs.draw.hold_map import HoldMap
from digitlab.gui.tabs.inside.digit_map.digit_maps import DIGITS
from digitlab.gui.tabs.inside.tab import InsideTab
from digitlab.gui.window.main_window import MainWindow
from digitlab.ink.stroke import Drawing, Stroke
from digitlab.shipped import resources

SEVEN = [(8, 6), (12, 6), (16, 6), (19.5, 6), (18, 9), (16, 13), (14, 17), (12, 22)]
MIDDLE, RADIUS, STROKE_S = (14.0, 14.0), 8.0, 0.3  # of the circle, in field pixels


class Hand:
    """A hand on mouse and keyboard of the X server, and an eye on the window."""

    def __init__(self, app: QApplication, window: MainWindow) -> None:
        self.app, self.window = app, window

    def find(self, name: str) -> QWidget:
        """The widget of a name."""
        found = self.window.findChild(QWidget, name)
        assert found is not None, name
        return found

    def until(self, condition: Callable[[], bool]) -> None:
        """Let the window work until something is so; the process is ended where it never is."""
        while not condition():
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def do(self, *lines: str) -> None:
        """Do what these lines of xdotool say, while the window works."""
        tool = subprocess.Popen(["xdotool", "-"], stdin=subprocess.PIPE, text=True)
        tool.stdin.write("\n".join(lines) + "\n")
        tool.stdin.close()
        beat = QTimer(interval=1)  # so that the end of the tool is noticed
        beat.start()
        self.until(lambda: tool.poll() is not None)

    def place(self, widget: QWidget, point: QPointF) -> str:
        """A point of a widget as xdotool's screen coordinates."""
        there = widget.mapToGlobal(point) * widget.devicePixelRatioF()
        return f"{there.x():.0f} {there.y():.0f}"

    def draw(self, points: Sequence[tuple[float, float]], pause_s: float) -> None:
        """Draw a stroke through points in field pixels, with so long a pause before each, and wait until it is kept."""
        canvas = self.find("canvas")
        rect = canvas.field_rect()
        first, *others = (
            self.place(canvas, QPointF(rect.left() + x * rect.width() / 28, rect.top() + y * rect.height() / 28))
            for x, y in points
        )
        moves = [line for place in others for line in (f"sleep {pause_s}", f"mousemove {place}")]
        strokes = len(self.window.session.situation.drawing.strokes)
        self.do(f"mousemove {first}", "sleep 0.1", "mousedown 1", *moves, "sleep 0.1", "mouseup 1")
        self.until(lambda: self.window.session.history.steps.undo)
        self.until(lambda: len(self.window.session.situation.drawing.strokes) > strokes)


def seven(hand: Hand, picture: str) -> Iterator[object]:
    """Draw a 7 with the mouse, and move a slider with the keyboard."""
    session = hand.window.session
    hand.draw(SEVEN, 0.05)
    hand.until(lambda: session.analysis.situation is session.situation)
    labels = [hand.find(f"prediction_{side}").label for side in ("left", "right")]
    yield {"labels": labels, "platform": hand.app.platformName()}
    spin = hand.find("pose_dx")
    hand.do(f"mousemove {hand.place(spin, QPointF(15, spin.height() / 2))}", "click 1", "sleep 0.3", "key Up Up Up")
    hand.until(lambda: session.situation.pose.dx >= 3)
    yield {"dx": session.situation.pose.dx}
    hand.window.grab().save(picture)


def circles(hand: Hand, *rates_hz: str) -> Iterator[object]:
    """Draw a circle with a mouse of each rate, and say how far, in field pixels, the ink strays from it."""
    for rate_hz in map(int, rates_hz):
        turns = np.linspace(0, 2 * np.pi, round(STROKE_S * rate_hz) + 1)
        x, y = MIDDLE[0] + RADIUS * np.cos(turns), MIDDLE[1] + RADIUS * np.sin(turns)
        hand.draw(list(zip(x, y, strict=True)), 1 / rate_hz)
        drawn = np.array(hand.window.session.situation.drawing.strokes[-1].points)
        parts = np.linspace(drawn[:-1], drawn[1:], 10).reshape(-1, 2)
        yield float(np.abs(np.hypot(*(parts - MIDDLE).T) - RADIUS).max())
        hand.window.session.clear()


def speaks(hand: Hand) -> Iterator[object]:
    """Say what the drawing is, walk over a map by keys and train a network, and tell what a screen reader hears and finds."""
    reader = QProcess()
    reader.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
    reader.start("/usr/bin/python3", [str(Path(__file__).with_name("listener.py")), hand.app.applicationName()])
    told: list = []
    reader.readyReadStandardOutput.connect(
        lambda: told.extend(json.loads(bytes(reader.readLine())) for _ in iter(reader.canReadLine, False))
    )

    def until_told(words: str) -> object:
        hand.until(lambda: any(words in str(each) for each in told))
        return next(each for each in told if words in str(each))

    until_told("ready")
    said: list[str] = []
    hand.window.findChild(Announcer).announced.connect(said.append)
    hand.draw(SEVEN, 0.05)
    while not any("reads a 7, right; " in str(each) for each in told):
        for key, verdict in (("1", "wrong"), ("7", "right")):
            said.clear()
            hand.do(f"key {key}")
            hand.until(lambda verdict=verdict: any(f"reads a 7, {verdict}; " in words for words in said))
        reader.write(
            b"\n"
        )  # what is said before the window knows that somebody listens is lost: once this is found, it knows
        until_told("found")
        told[:] = [each for each in told if "found" not in each]
    yield until_told("reads a 7, right; ")
    hold_map = hand.find("prediction_left").findChild(HoldMap)
    hand.until(hold_map.isEnabled)
    hand.until(lambda: "of 441 shifts" in hold_map.accessibleDescription())
    hold_map.setFocus()
    hand.do("key Left")
    yield until_told("Moved by 1 px left")
    reader.write(b"\n")
    yield until_told("found")
    train(hand, digits=2000, epochs=6)
    yield until_told("of 6 ended, ")
    yield until_told("has finished")
    reader.closeWriteChannel()
    hand.until(lambda: reader.state() == QProcess.ProcessState.NotRunning)


def train(hand: Hand, **settings: int) -> None:
    """Type settings of a recipe, and start the training."""
    page = hand.window.tabs.turn_to("train", "set_up")
    hand.until(page.is_settled)
    for name, number in settings.items():
        field = page.findChild(QWidget, name)
        hand.do(
            f"mousemove {hand.place(field, QPointF(15, 10))}", "click 1", "key ctrl+a", f"type {number}", "sleep 0.2"
        )
    start = page.findChild(QWidget, "start")
    hand.until(start.isEnabled)
    hand.do(f"mousemove {hand.place(start, QPointF(15, 10))}", "click 1")


def place(hand: Hand) -> Iterator[object]:
    """How large the window is, and whether it lies on the screen."""
    window = hand.window
    yield [window.width(), window.height(), window.screen().availableGeometry().contains(window.frameGeometry())]


def sizes(hand: Hand) -> Iterator[object]:
    """Whether the window lies on the screen, and what cannot be reached or read on each of its pages."""
    screen, frame = hand.window.screen().availableGeometry(), hand.window.frameGeometry()
    yield {"on_screen": screen.contains(frame), "screen": str(screen), "frame": str(frame)}
    for name in pages(hand.window):
        for page in hand.window.findChildren(Page):
            hand.until(lambda page=page: not page.isVisible() or page.is_settled())
        for _ in range(5):  # maps that claim another height have the page laid out once more
            hand.app.processEvents()
        yield {"page": name, "faults": [*out_of_reach(hand.window), *cut_texts(hand.window)]}


def foreign(hand: Hand) -> Iterator[object]:
    """What cannot be translated on each page with a drawing, and what has no room in a language that is a third longer."""
    window, session = hand.window, hand.window.session
    window.resize(1280, 720)
    session.keep_ink(Drawing((Stroke.through(SEVEN),)))
    session.set_truth(7)
    window.findChild(InsideTab).set_page("digit_map", {"digits": min(DIGITS)})  # the same words for a third of the work
    hand.until(lambda: session.analysis.situation is session.situation)
    names = sorted((re.escape(name) for name in session.library.entries), key=len, reverse=True)
    known = re.compile("|".join((*pseudo_language.NAMES, *names)))
    seen: set[str] = set()

    def untranslated(widget: QWidget) -> Iterator[str]:
        for owner, text in pseudo_language.shown_texts(widget):
            if text not in seen and (words := pseudo_language.untranslated(text, known)):
                yield f"{said(owner)}: {text!r} ({', '.join(words[:5])})"
            seen.add(text)

    yield {"page": "the window", "untranslated": [*untranslated(window)], "faults": []}
    for name in pages(window):
        for page in window.findChildren(Page):
            hand.until(lambda page=page: not page.isVisible() or page.is_settled())
        for _ in range(5):
            hand.app.processEvents()
        faults = [*out_of_reach(window), *cut_texts(window)]
        yield {"page": name, "untranslated": [*untranslated(window.tabs.currentWidget())], "faults": faults}
    unknown = pseudo_language.unknown(resources() / "languages" / "es.ts", known)
    yield {"page": "nowhere", "untranslated": unknown, "faults": []}


def pages(window: MainWindow) -> Iterator[str]:
    """Bring every page to the front, one after the other."""
    tabs = window.tabs
    for number in range(tabs.count()):
        tabs.setCurrentIndex(number)
        if not isinstance(tabs.currentWidget(), Tab):
            yield tabs.tabText(number)
            continue
        inner = tabs.currentWidget().findChild(QTabWidget)
        for page in range(inner.count()):
            inner.setCurrentIndex(page)
            yield f"{tabs.tabText(number)}/{inner.tabText(page)}"


def out_of_reach(window: MainWindow) -> Iterator[str]:
    """Widgets that lie outside of what holds them, or of the window, and can be scrolled to nowhere."""
    for widget in window.findChildren(QWidget):
        parent = widget.parentWidget()
        if not widget.isVisible() or parent is None or widget.isWindow():
            continue
        area = parent.parentWidget()
        if isinstance(area, QScrollArea) and widget is area.widget():
            for bar, room, size in (
                (area.horizontalScrollBar(), parent.width(), widget.width()),
                (area.verticalScrollBar(), parent.height(), widget.height()),
            ):
                if size > room and not bar.isVisible():
                    yield f"{said(widget)} is {size} pixels in {room}, and cannot be scrolled"
        elif not parent.rect().contains(widget.geometry()) and not isinstance(widget, QScrollBar):
            yield f"{said(widget)} lies at {widget.geometry().getRect()} in {said(parent)} of {parent.size().toTuple()}"


def cut_texts(window: MainWindow) -> Iterator[str]:
    """Texts without room for all their words, where no tool tip says them."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton) or not widget.text():
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            is_cut = widget.heightForWidth(widget.width()) > widget.height() + widget.fontMetrics().descent()
        elif isinstance(widget, QLabel):
            is_cut = widget.fontMetrics().horizontalAdvance(widget.text().split("\n")[0]) > widget.width()
        else:
            is_cut = widget.minimumSizeHint().width() > widget.width() + 1
        if is_cut and not widget.toolTip():
            yield f"{said(widget)} has no room for “{widget.text()}”: {widget.size().toTuple()}"


def said(widget: QWidget) -> str:
    """A widget in words."""
    return f"{type(widget).__name__} {widget.objectName()}".strip()


def main() -> int:
    """Open the window, wait for its first answer, and play a scene."""
    scene, *arguments = sys.argv[1:]
    if scene == "foreign":
        language.use("en", pseudo_language.pseudo)
    app, window = build(["--theme", "light"])
    window.show()

    def play(_analysis: object) -> None:
        window.session.analysis_changed.disconnect(play)
        QTimer.singleShot(0, act)

    def act() -> None:
        try:
            for found in globals()[scene](Hand(app, window), *arguments):
                print(json.dumps(found), flush=True)
        except BaseException:
            traceback.print_exc()
            os._exit(99)
        window.close()

    window.session.analysis_changed.connect(play)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
