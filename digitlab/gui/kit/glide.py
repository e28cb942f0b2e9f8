"""Motion: what is shown glides to what comes, unless somebody asked for less of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QElapsedTimer, QVariantAnimation
from PySide6.QtWidgets import QApplication, QStyle, QWidget

_DURATION_MS = 120
_SOON_MS = 250  # what changes again sooner is drawn or dragged: there it follows the hand at once
_PROPERTY = "reduced_motion"


def reduce_motion(is_reduced: bool) -> None:
    """Have everything in the application be at once where it goes, or let it glide."""
    application = QApplication.instance()
    assert application is not None
    application.setProperty(_PROPERTY, is_reduced)


def is_motion_reduced() -> bool:
    """Whether the user asked for less motion: here, or of the system as far as Qt tells."""
    application = QApplication.instance()
    duration = QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
    return duration == 0 or (application is not None and bool(application.property(_PROPERTY)))


class Glide(QVariantAnimation):
    """Leads a widget from what it shows to what comes."""

    def __init__(self, widget: QWidget, show: Callable[[float], None]) -> None:
        """A glide that has arrived.

        Args:
            widget: What shows it; one that nobody sees does not glide.
            show: A function that shows how far it is, from 0 to 1.
        """
        super().__init__(widget)
        self._widget, self._show = widget, show
        self._last = QElapsedTimer()
        self.setDuration(_DURATION_MS)
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.valueChanged.connect(show)

    def go(self) -> None:
        """Set out; arrive at once where the last time is not long ago."""
        is_soon = self._last.isValid() and self._last.elapsed() < _SOON_MS
        self._last.start()
        self.stop()
        if is_soon or is_motion_reduced() or not self._widget.isVisible():
            self._show(1.0)
        else:
            self.start()
