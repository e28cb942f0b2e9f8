"""Run by tests: a real window in a process of its own, as a user starts it, in which a piece of code is run once it is shown.

    python child_window.py CODE [OPTION ...]

The code finds the window as ``window``, its message as ``notice``, and ``opened``, which draws and finds widgets. The window
stays until it is closed, by the code or by who started the process.
"""

from __future__ import annotations

import os
import sys
import traceback

from conftest import App
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from digitlab.cli import main
from digitlab.gui.window.main_window import MainWindow


def act() -> None:
    """Run the code; what goes wrong in it ends the process, which would otherwise wait for ever."""
    try:
        (window,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
        QTest.qWaitForWindowExposed(window)
        exec(sys.argv[1], {"window": window, "notice": window.notice, "opened": App(window, None)})
    except BaseException:
        traceback.print_exc()
        os._exit(99)


if __name__ == "__main__":
    application = QApplication(["digitlab"])
    QTimer.singleShot(0, act)
    sys.exit(main(sys.argv[2:]))
