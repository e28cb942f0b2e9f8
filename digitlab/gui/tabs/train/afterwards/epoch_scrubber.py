"""A slider through the epochs of a run, and a button that plays them one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QSlider, QWidget
from typing_extensions import override

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.kit.layout import hbox
from digitlab.gui.kit.text import Text
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import Wish
from digitlab.language import tr

_STEP_MS = 900


@dataclass(frozen=True, slots=True)
class GoToEpoch(Wish):
    """Look at the network that the run had after this epoch."""

    epoch: int


class EpochScrubber(QWidget):
    """One stop for each epoch that is kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """No epochs."""
        super().__init__(parent)
        self._epochs: tuple[int, ...] = ()
        self._play = named(ToggleButton(tr("Play")), "play_epochs", tip=tr("Show one epoch after the other"))
        self._play.setFixedWidth(self._play.fontMetrics().horizontalAdvance(tr("Play")) + 28)
        self._slider = named(QSlider(Qt.Orientation.Horizontal), "epoch", tr("Epoch"))
        self._slider.setPageStep(1)
        self._slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self._words = Text()
        self._words.setFixedWidth(self._words.fontMetrics().horizontalAdvance(_after(1000, 1000)))
        self._timer = QTimer(self, interval=_STEP_MS)
        self._timer.timeout.connect(self._on_timeout)
        self._play.toggled.connect(self._on_play_toggled)
        self._slider.valueChanged.connect(self._on_slider_changed)
        hbox(self._play, (self._slider, 1), self._words, spacing=8, on=self)
        self.show_epochs((), 0)

    def show_epochs(self, epochs: Sequence[int], epoch: int) -> None:
        """Show which epochs there are, ascending, and stand at one of them."""
        self._epochs = tuple(epochs)
        with QSignalBlocker(self._slider):
            self._slider.setRange(0, max(0, len(epochs) - 1))
            self._slider.setValue(self._epochs.index(epoch) if epoch in self._epochs else 0)
        many = len(epochs) > 1
        self._slider.setTickInterval(max(1, len(epochs) // 20))
        self._slider.setEnabled(many)
        self._play.setEnabled(many)
        if not many:
            self._play.setChecked(False)
        self._show_words()

    @property
    def epoch(self) -> int | None:
        """The epoch at which it stands."""
        return self._epochs[self._slider.value()] if self._epochs else None

    def _show_words(self) -> None:
        text = tr("no epoch is kept") if self.epoch is None else _after(self.epoch, self._epochs[-1])
        text = tr("before its first step") if self.epoch == 0 else text
        self._words.setText(text)
        self._slider.setAccessibleDescription(text)

    def _on_slider_changed(self) -> None:
        self._show_words()
        assert self.epoch is not None  # a slider without epochs cannot be moved
        wish(self, GoToEpoch(self.epoch))

    def _on_play_toggled(self, pressed: bool) -> None:
        if not pressed:
            self._timer.stop()
            return
        if self._slider.value() == self._slider.maximum():
            self._slider.setValue(0)
        self._timer.start()

    def _on_timeout(self) -> None:
        self._slider.setValue(self._slider.value() + 1)
        if self._slider.value() == self._slider.maximum():
            self._play.setChecked(False)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._play.setChecked(False)


def _after(epoch: int, epochs: int) -> str:
    return tr("after epoch {epoch} of {epochs}", epoch=epoch, epochs=epochs)
