"""What the line at the window's lower edge says: how long the networks took, and for a while what was just done."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QStatusBar

from digitlab.gui.kit.announcer import announce
from digitlab.gui.shell.analysis import Analysis
from digitlab.language import tr
from digitlab.untrusted import one_line

_TOLD_MS = 5000
_LONGEST = 200  # characters


class StatusLine(QObject):
    """The status bar of a window."""

    def __init__(self, bar: QStatusBar) -> None:
        """Say that the networks are on their way."""
        super().__init__(bar)
        self._bar = bar
        self._rest, self._text = tr("Loading the networks…"), ""
        self._told = QTimer(self, singleShot=True, interval=_TOLD_MS)
        self._told.timeout.connect(self._on_told_timeout)
        bar.messageChanged.connect(self._on_bar_message_changed)
        bar.showMessage(self._rest)

    def show_analysis(self, analysis: Analysis) -> None:
        """Say where the ink came from and how long each network took, unless something else is to be read just now."""
        took = " · ".join(f"{a.name} {a.forward_ms:.1f} ms" for a in analysis.answers if a and a.prediction)
        parts = filter(None, (one_line(analysis.situation.source, 80), took))
        self._rest = " — ".join(parts) or tr("Ready; the networks are loaded")
        if not self._told.isActive():
            self._bar.showMessage(self._rest)

    def tell(self, text: str) -> None:
        """Say what was just done, for some seconds, and aloud."""
        self._text = one_line(text, _LONGEST)
        self._bar.showMessage(self._text)
        announce(self._bar, text)
        self._told.start()

    def _on_told_timeout(self) -> None:
        self._bar.showMessage(self._rest)

    def _on_bar_message_changed(self, text: str) -> None:
        """A menu that was pointed at has cleared the line."""
        if not text:
            self._bar.showMessage(self._text if self._told.isActive() else self._rest)
