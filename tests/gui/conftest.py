"""A real window on the offscreen platform, with the networks that ship."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QWidget,
)

from digitlab.gui.app import build
from digitlab.gui.kit.callout import Callout
from digitlab.gui.kit.canvas.canvas import Canvas
from digitlab.gui.kit.card import Card
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.shell.analysis import Analysis
from digitlab.gui.window.ask import asked, explain
from digitlab.gui.window.main_window import MainWindow
from digitlab.memory import collect_garbage


@pytest.fixture(autouse=True)
def garbage_is_collected_by_the_thread_of_the_window() -> Iterator[None]:
    """As in a window, see gui/shell/rest.py: what a worker's thread collects may be a timer of Qt, which then crashes."""
    gc.disable()
    yield
    collect_garbage()
    gc.enable()


@pytest.fixture(autouse=True)
def no_button_is_held(qapp: QApplication) -> Iterator[None]:
    """Qt takes the button of a double click for held from then on, so that pointing would be dragging in the next test."""
    yield
    QTest.mouseRelease(QWidget(), Qt.MouseButton.LeftButton)


ANSWER_MS = 20_000  # the first answer waits for torch to be imported

EXPLAINED = (
    *(QAbstractButton, QAbstractSlider, QAbstractSpinBox, QAbstractItemView),
    *(QComboBox, QLineEdit, QPlainTextEdit, QTabBar, ThemedWidget),
)
PAPER = (Card, Callout, QScrollBar)  # what lies behind others, or belongs to one
GROUNDS = {
    QAccessible.Role.Grouping,
    QAccessible.Role.Border,
    QAccessible.Role.AlertMessage,
    QAccessible.Role.ProgressBar,
}
"""What is a name to what lies in it, or has nothing to say by itself while nothing is to be told."""

FEWEST_WORDS = 3


class App:
    """The application's window, and the gestures that tests repeat."""

    def __init__(self, window: MainWindow, qtbot) -> None:
        self.window, self.qtbot = window, qtbot

    def find(self, name: str, kind: type | None = None):
        """The widget of a name."""
        from PySide6.QtWidgets import QWidget

        found = self.window.findChild(kind or QWidget, name)
        assert found is not None, name
        return found

    def turn_to(self, tab: str, page: str = ""):
        """Bring a tab to the front, and one of its pages, by their ids: the names of their folders; returns the page, or the tab."""
        return self.window.tabs.turn_to(tab, page)

    def answered(self, expected: Callable[[Analysis], bool]) -> Analysis:
        """Wait for the analysis that fits, unless it is there, and return it."""
        session = self.window.session

        def fits() -> bool:
            return (
                session.analysis is not None
                and session.analysis.situation is session.situation
                and expected(session.analysis)
            )

        if not fits():
            # not waitSignal(check_params_cb=fits), which writes out every number of every analysis that it hears of
            with self.qtbot.waitCallback(timeout=ANSWER_MS) as found:
                hearing = session.analysis_changed.connect(lambda: fits() and not found.called and found())
            session.analysis_changed.disconnect(hearing)
        return session.analysis

    def draw(self, *points: tuple[float, float], button=Qt.MouseButton.LeftButton) -> None:
        """Draw a line through points in field pixels, with the mouse."""
        canvas: Canvas = self.find("canvas", Canvas)
        rect = canvas.field_rect()
        pixel = rect.width() / 28

        def place(point: tuple[float, float]) -> QPoint:
            return QPointF(rect.left() + point[0] * pixel, rect.top() + point[1] * pixel).toPoint()

        QTest.mousePress(canvas, button, Qt.KeyboardModifier.NoModifier, place(points[0]))
        for point in points[1:]:
            QTest.mouseMove(canvas, place(point))
        QTest.mouseRelease(canvas, button, Qt.KeyboardModifier.NoModifier, place(points[-1]))

    def draw_seven(self) -> Analysis:
        """Draw a 7 that nobody would mistake, and wait for the answers."""
        self.draw((8, 6), (13, 6), (19.5, 6), (18, 9), (15, 14), (13, 18), (12, 22))
        return self.answered(lambda analysis: not analysis.is_blank)

    def check_explained(self, page) -> int:
        """Ask about everything in the page in front, hidden or not, and return how much that is: a name alone is no answer."""
        from PySide6.QtWidgets import QWidget

        short, count = [], 0
        for widget in page.findChildren(QWidget):
            if not isinstance(widget, EXPLAINED) or isinstance(widget, PAPER) or asked(widget) is not widget:
                continue
            if widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents):
                continue
            if widget.window() is not self.window:
                continue
            explanation = explain(widget, widget.rect().center(), self.window.tabs)
            count += 1
            if len(explanation.what.replace(explanation.name, "").split()) < FEWEST_WORDS:
                short.append((type(widget).__name__, widget.objectName(), explanation.name))
        assert short == []
        return count

    def check_spoken(self, page) -> int:
        """Ask as a screen reader does for all that is to be seen of the page in front, and return how much of it is painted.

        Whatever takes the keyboard has a name, and the Tab key reaches it; a painted widget has a name, and a picture or a chart
        says what it shows.
        """
        from PySide6.QtWidgets import QWidget

        reached, widget = set(), self.window.nextInFocusChain()
        while widget not in reached:
            reached.add(widget)
            widget = widget.nextInFocusChain()
        silent, count = [], 0
        for widget in page.findChildren(QWidget):
            if not widget.isVisible() or widget.window() is not self.window or isinstance(widget, QScrollArea):
                continue
            spoken = QAccessible.queryAccessibleInterface(widget)
            takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
            is_painted = isinstance(widget, ThemedWidget) and spoken.role() not in GROUNDS
            is_picture = is_painted and spoken.role() != QAccessible.Role.StaticText
            count += is_painted
            lacks = [
                *["a name"] * ((takes_tab or is_painted) and not spoken.text(QAccessible.Text.Name)),
                *["a description"] * (is_picture and not spoken.text(QAccessible.Text.Description)),
                *["the Tab key"] * (takes_tab and widget not in reached),
            ]
            if lacks:
                silent.append((type(widget).__name__, widget.objectName(), widget.accessibleName(), lacks))
        assert silent == []
        return count


def _log_out(window: MainWindow) -> None:
    """Nobody is there to be asked what becomes of a training: a test that fails in the midst of one must not wait."""
    QGuiApplication.instance().commitDataRequest.emit(None)


@pytest.fixture
def open_app(qtbot) -> Callable[..., App]:
    """Opens the application with command line options."""

    def make(*argv: str) -> App:
        _, window = build(list(argv))
        qtbot.addWidget(window, before_close_func=_log_out)
        window.resize(1280, 720)
        with qtbot.waitExposed(window):
            window.show()
        return App(window, qtbot)

    return make


@pytest.fixture
def app(open_app) -> App:
    """The application once its networks are loaded, with nothing drawn."""
    opened = open_app("--theme", "light")
    opened.answered(lambda _: True)
    return opened


@pytest.fixture
def start_window() -> Callable[..., subprocess.Popen[str]]:
    """Starts a window in a process of its own, with command line options, and runs code in it; see child_window.py.

    ``before`` is a program, with its arguments, that runs the process.
    """
    started = []

    def start(code: str, *argv: str, before: Sequence[str] = ()) -> subprocess.Popen[str]:
        script = Path(__file__).with_name("child_window.py")
        command = [*before, sys.executable, str(script), textwrap.dedent(code), "--theme", "light", *argv]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()
        process.stdout.close()
        process.stderr.close()


@pytest.fixture
def run_window(start_window) -> Callable[..., subprocess.CompletedProcess[str]]:
    """The same, until the code has closed the window."""

    def run(code: str, *argv: str, before: Sequence[str] = ()) -> subprocess.CompletedProcess[str]:
        process = start_window(code, *argv, before=before)
        out, err = process.communicate(timeout=120)
        err = err.replace("This plugin does not support propagateSizeHints()\n", "")  # of the offscreen platform
        return subprocess.CompletedProcess(process.args, process.returncode, out, err)

    return run
