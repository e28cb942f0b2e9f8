"""Does one thing over and over, and says after each time that it is done: a process to be killed at any moment.

python tests/kills/acting.py draw|settings|keep|import|save
"""

from __future__ import annotations

import itertools
import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np

from digitlab.data_folder import data_folder


def done(number: int) -> None:
    """Tell it, at once, to whoever may kill this process."""
    os.write(1, f"{number}\n".encode())


def digit(number: int):
    """A digit with a stroke of its own and 60 points."""
    from digitlab.data.written_digit import written_now
    from digitlab.ink.stroke import Drawing, Stroke

    points = np.column_stack([np.linspace(4, 24, 60), 14 + 8 * np.sin(np.linspace(0, 6, 60) + number)])
    return written_now(number % 10, Drawing((Stroke.through(points),)), str(number))


def draw() -> None:
    """Draw lines with the mouse in the real window; one is done when the button is released."""
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QWidget

    from digitlab.gui.app import build

    application, window = build(["--theme", "light"])
    window.show()
    application.processEvents()
    canvas = window.findChild(QWidget, "canvas")
    rect = canvas.field_rect()
    for number in itertools.count(1):
        places = [
            QPoint(
                int(rect.left() + rect.width() * x), int(rect.top() + rect.height() * (0.1 + 0.8 * (number % 40) / 40))
            )
            for x in np.linspace(0.1, 0.9, 12)
        ]
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places[0])
        for place in places[1:]:
            QTest.mouseMove(canvas, place)
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places[-1])
        done(number)


def settings() -> None:
    """Write two settings in turn."""
    from digitlab.gui.shell.settings import Settings, write_settings

    for number in itertools.count(1):
        write_settings(
            data_folder() / "settings.json", Settings(pen_width=1.0 + number % 2, networks=("mlp", "fast", ""))
        )
        done(number)


def keep() -> None:
    """Keep one digit of handwriting after the other."""
    from digitlab.data import handwriting

    for number in itertools.count(1):
        handwriting.keep([digit(number)])
        done(number)


def import_digits() -> None:
    """Import files of 60 digits each."""
    from digitlab.data import handwriting

    for number in itertools.count(1):
        path = data_folder() / "strangers.jsonl.gz"
        handwriting.export_to(path, [digit(number * 60 + each) for each in range(60)])
        handwriting.import_from(path, f"import {number}")
        done(number)


def save() -> None:
    """Save a large table over an older one."""
    from digitlab.whole_file import write_whole

    for number in itertools.count(1):
        write_whole(data_folder() / "table.csv", f"{number}\n".encode() * 100_000)
        done(number)


if __name__ == "__main__":
    data_folder().mkdir(parents=True, exist_ok=True)
    {"draw": draw, "settings": settings, "keep": keep, "import": import_digits, "save": save}[sys.argv[1]]()
