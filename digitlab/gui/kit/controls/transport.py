"""Play, pause, one step forward and back, anywhere at once, slower and faster."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QElapsedTimer, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QAccessible, QColor, QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QWidget
from typing_extensions import override

from digitlab.gui.kit.controls.value_slider import ValueSlider
from digitlab.gui.kit.icons import icon
from digitlab.gui.kit.layout import hbox
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import current_theme
from digitlab.gui.kit.themed import ThemedWidget, follow_theme
from digitlab.language import mark, tr

_FRAME_MS = 16
_MANY = 352_800  # positions, for which there is always room
_SPEEDS = (0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 30.0, 60.0)
_REST = 0.55  # the share of a step in which nothing moves, so that it can be read, unless somebody wants it otherwise
_BUTTONS = {
    "first": mark("To the beginning"),
    "previous": mark("One step back (,)"),
    "play": mark("Play, or pause (Space)"),
    "next": mark("One step forward (.)"),
}


class Transport(QWidget):
    """Buttons and sliders that play through positions: while it plays, its clock asks for one position after the other.

    Signals:
        position_requested: Another position, from 0.
        speed_requested: Steps a second.
        glided: How far what moves is on its way to the next position, in [0, 1).
    """

    position_requested: Emits[int] = signal(int)
    speed_requested: Emits[float] = signal(float)
    glided: Emits[float] = signal(float)

    def __init__(
        self,
        name: str,
        parent: QWidget | None = None,
        *,
        longest: str = "",
        rest: float = _REST,
    ) -> None:
        """A transport at the first of one position.

        Args:
            name: Object names begin with it.
            parent: The owner.
            longest: What says the position with most letters, other than a large one of as many.
            rest: The share of a step in which nothing moves; without a rest it moves evenly from step to step.
        """
        super().__init__(parent)
        self._at, self._length, self._rate_hz, self._allowed = 0, 1, 2.0, True
        self._rest = rest
        self._due = 0.0  # steps since the last one was taken, in [0, 1)
        self._clock, self._timer = QElapsedTimer(), QTimer(self, interval=_FRAME_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._buttons = {key: QToolButton() for key in _BUTTONS}
        self._scrubber, self._speed = ValueSlider((1,), partial(_counted, length=1)), ValueSlider(_SPEEDS, _a_second)
        self._count, self._rate = _Count(longest or _counted(_MANY, _MANY)), Text("", None)
        self._lay_out(name)
        follow_theme(self, self._retint)
        self._timer.timeout.connect(self._on_timer_timeout)
        clicks = {"first": partial(self._step_to, 0), "previous": partial(self.step, -1), "next": partial(self.step, 1)}
        for key, slot in (clicks | {"play": self.play_or_pause}).items():
            self._buttons[key].clicked.connect(slot)
        self._scrubber.valueChanged.connect(self._step_to)
        self._speed.valueChanged.connect(self._on_speed_value_changed)

    def show_position(self, at: int, length: int, *, first: int = 1) -> None:
        """Show the position, of how many; ``first`` is the number of the first one, 0 where nothing is done there yet."""
        self._at, self._length = at, length
        with QSignalBlocker(self._scrubber):
            self._scrubber.set_values(
                range(first, first + max(1, length)), partial(_counted, length=length - 1 + first)
            )
            self._scrubber.setValue(at)
        self._count.show_text(_counted(at + first, length - 1 + first))

    def show_speed(self, hertz: float) -> None:
        """Show how many steps are taken a second."""
        if hertz != self._rate_hz or not self._rate.text():
            self._rate_hz = hertz
            with QSignalBlocker(self._speed):
                self._speed.setValue(min(range(len(_SPEEDS)), key=lambda number: abs(_SPEEDS[number] - hertz)))
            self._rate.setText(f"{hertz:g}/s")

    def set_allowed(self, allowed: bool) -> None:
        """Allow playing, or forbid it."""
        self._allowed = allowed
        self._buttons["play"].setEnabled(allowed)
        if not allowed:
            self.pause()

    def is_playing(self) -> bool:
        """Whether it plays."""
        return self._timer.isActive()

    def play(self) -> None:
        """Start to play from here, or from the beginning where the end is reached."""
        if not self._allowed:
            return
        if self._at >= self._length - 1:
            self.position_requested.emit(0)
        self._due = 0.0
        self._clock.start()
        self._timer.start()
        self._retint()

    def pause(self) -> None:
        """Stop playing at the present position."""
        if self._timer.isActive():
            self._timer.stop()
            self.glided.emit(0.0)
            self._retint()

    def play_or_pause(self) -> None:
        """Pause while it plays, and play while it does not."""
        if self.is_playing():
            self.pause()
        else:
            self.play()

    def step(self, by: int) -> None:
        """Pause, and ask for the position so many steps on, or back; beyond the ends nothing is asked for."""
        self._step_to(self._at + by)

    def advance(self, seconds: float) -> None:
        """Take the steps that are due after so many more seconds of playing."""
        self._due += seconds * self._rate_hz
        steps, self._due = int(self._due), self._due % 1.0
        if steps:
            self.position_requested.emit(min(self._at + steps, self._length - 1))
        if self._at >= self._length - 1:
            self.pause()
        elif self._due > self._rest:
            share = (self._due - self._rest) / (1 - self._rest)
            self.glided.emit(share * share * (3 - 2 * share) if self._rest else share)  # starts and stops softly

    def _lay_out(self, name: str) -> None:
        for key, button in self._buttons.items():
            button.setObjectName(f"{name}_{key}")
            button.setToolTip(tr(_BUTTONS[key]))
            button.setAccessibleName(tr(_BUTTONS[key]))
            button.setAutoRepeat(key in ("previous", "next"))
        self._scrubber.setObjectName(f"{name}_scrubber")
        self._scrubber.setAccessibleName(tr("Position"))
        self._speed.setObjectName(f"{name}_speed")
        self._speed.setAccessibleName(tr("Speed"))
        self._speed.setToolTip(tr("Steps a second"))
        self._speed.setPageStep(1)
        self._speed.setFixedWidth(72)
        self._rate.setFixedWidth(self._rate.fontMetrics().horizontalAdvance("0.5/s "))
        hbox(*self._buttons.values(), (self._scrubber, 1), self._count, self._speed, self._rate, spacing=4, on=self)

    def _step_to(self, at: int) -> None:
        self.pause()
        if 0 <= at < self._length:
            self.position_requested.emit(at)

    def _retint(self) -> None:
        theme = current_theme(self)
        for key, button in self._buttons.items():
            button.setIcon(icon("pause" if key == "play" and self.is_playing() else key, theme))

    def _on_timer_timeout(self) -> None:
        self.advance(self._clock.restart() / 1000)

    def _on_speed_value_changed(self, number: int) -> None:
        self.speed_requested.emit(_SPEEDS[number])

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.pause()
        super().hideEvent(event)


class _Count(ThemedWidget):
    """A line of text. In a QLabel, other words would lay out and paint the whole page anew at every step."""

    role = QAccessible.Role.StaticText

    def __init__(self, longest: str) -> None:
        """An empty line with room for the longest text."""
        super().__init__()
        self._text = ""
        self.setFixedWidth(self.fontMetrics().horizontalAdvance(longest))

    def show_text(self, text: str) -> None:
        """Show a text."""
        self._text = text
        self.setAccessibleName(text)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(self._theme.text))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, self._text)
        painter.end()


def _a_second(steps: float) -> str:
    return tr("1 step a second") if steps == 1 else tr("{steps:g} steps a second", steps=steps)


def _counted(at: float, length: int) -> str:
    return tr("{position:,} of {length:,}", position=at, length=length)
