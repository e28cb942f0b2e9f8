"""Run by test_real_window.py on an X server: one real window, driven by xdotool as by a hand; prints what was answered."""

from __future__ import annotations

import json
import subprocess
import sys

from PySide6.QtCore import QObject, QPoint, QPointF, QTimer
from PySide6.QtWidgets import QApplication

from digitlab.gui.app import build
from digitlab.gui.window.main_window import MainWindow

SEVEN = [(8, 6), (12, 6), (16, 6), (19.5, 6), (18, 9), (16, 13), (14, 17), (12, 22)]


class Hand(QObject):
    """Once the window has its first analysis, draws a 7 and moves a slider with the keyboard; then reports and quits."""

    def __init__(self, app: QApplication, window: MainWindow) -> None:
        super().__init__()
        self.app, self.window = app, window
        self.step = 0
        window.session.analysis_changed.connect(self.on_analysis_changed)

    def place(self, widget: QObject, point: QPointF) -> list[str]:
        """A point of a widget as xdotool's screen coordinates."""
        there = widget.mapToGlobal(point.toPoint())
        return [str(there.x()), str(there.y())]

    def on_analysis_changed(self, analysis: object) -> None:
        """The next gesture, once the one before has been answered."""
        if self.step == 0:
            self.step = 1
            QTimer.singleShot(500, self.draw)
        elif self.step == 2 and not analysis.is_blank:
            self.step = 3
            QTimer.singleShot(500, self.report_drawing)
        elif self.step == 4 and analysis.situation.pose.dx >= 3:
            self.step = 5
            QTimer.singleShot(0, self.finish)

    def draw(self) -> None:
        """Press, move and release the mouse."""
        canvas = self.window.findChild(QObject, "canvas")
        rect = canvas.field_rect()
        places = [
            self.place(canvas, QPointF(rect.left() + x * rect.width() / 28, rect.top() + y * rect.height() / 28))
            for x, y in SEVEN
        ]
        command = ["xdotool", "mousemove", *places[0], "sleep", "0.1", "mousedown", "1"]
        for place in places[1:]:
            command += ["sleep", "0.05", "mousemove", *place]
        self.step = 2
        self.hand = subprocess.Popen([*command, "sleep", "0.1", "mouseup", "1"])

    def report_drawing(self) -> None:
        """Print both answers, and step the slider with the arrow key."""
        self.hand.wait()
        QTimer.singleShot(1000, self.slide)

    def slide(self) -> None:
        """Click on the spin box and press the arrow key."""
        panels = [self.window.findChild(QObject, f"prediction_{side}") for side in ("left", "right")]
        print(
            json.dumps({"labels": [panel.label for panel in panels], "platform": self.app.platformName()}), flush=True
        )
        spin = self.window.findChild(QObject, "pose_dx")
        self.step = 4
        click = [
            "xdotool",
            "mousemove",
            *self.place(spin, QPointF(15, spin.height() / 2)),
            "click",
            "1",
            "sleep",
            "0.3",
        ]
        self.hand = subprocess.Popen([*click, "key", "Up", "key", "Up", "key", "Up"])

    def finish(self) -> None:
        """Print the pose and close the window."""
        print(json.dumps({"dx": self.window.session.situation.pose.dx}), flush=True)
        self.window.grab().save(sys.argv[1])
        self.window.close()


def main() -> int:
    """Open the window and let the hand work."""
    app, window = build(["--theme", "light"])
    window.show()
    window.move(QPoint(0, 0))
    hand = Hand(app, window)
    QTimer.singleShot(60_000, app.quit)
    status = app.exec()
    return status if hand.step == 5 else 1


if __name__ == "__main__":
    sys.exit(main())
