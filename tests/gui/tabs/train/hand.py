"""A hand that writes on the page "My handwriting" of a real window."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QTabWidget

from digitlab.data import handwriting
from digitlab.data.written_digit import written_now
from digitlab.gui.kit.cells.digit_wall import DigitWall
from digitlab.ink.stroke import Drawing, Stroke

WAIT_MS = 60_000
_SEVEN = ((8, 6), (13, 6), (19.5, 6), (18, 9), (15, 14), (13, 18), (12, 22))


def keep(count: int) -> list[str]:
    """Sevens and ones of a made-up hand, all somewhat different."""
    die = np.random.default_rng(3)
    lines = {7: np.array(_SEVEN, np.float32), 1: np.array([(14, 5), (14, 12), (14, 23)], np.float32)}
    digits = []
    for number in range(count):
        label = (7, 1)[number % 2]
        digits.append(written_now(label, Drawing((Stroke.through(lines[label] + die.normal(0, 0.7, 2)),)), "hand"))
    handwriting.keep(digits)
    return [digit.id for digit in digits]


class Hand:
    """The page in a real window, with the gestures that tests repeat."""

    def __init__(self, app, qtbot, monkeypatch) -> None:
        self.app, self.qtbot, self.session = app, qtbot, app.window.session
        self.monkeypatch = monkeypatch
        self.faults: list[str] = []
        self.told: list[str] = []
        self.tab = app.window.tabs.train
        self.page = self.tab.turn_to("handwriting")
        self.session.failed.connect(self.faults.append)
        self.session.told.connect(self.told.append)
        app.find("tabs", QTabWidget).setCurrentWidget(self.tab)

    def find(self, name: str, kind: type):
        return self.app.find(name, kind)

    def settle(self) -> None:
        self.qtbot.waitUntil(self.page.is_settled, timeout=WAIT_MS)

    def begin(self) -> int:
        self.find("begin_writing", QPushButton).click()
        return self.asked()

    def asked(self) -> int:
        return int(self.find("asked_digit", QLabel).text())

    def click(self, place: int) -> None:
        """Click the digit in a place of the wall."""
        wall = self.find("own_digits", DigitWall)
        pos = wall.visualRect(wall.model().index(place, 0)).center()
        QTest.mouseClick(wall.viewport(), Qt.MouseButton.LeftButton, pos=pos)

    def import_file(self, path) -> None:
        self.monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
        self.find("import_digits", QPushButton).click()

    def write(self) -> None:
        self.app.draw(*_SEVEN)
