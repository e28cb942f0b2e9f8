"""What can be asked of trainings in flight: wait, go on, one step, one more epoch, another learning rate, stop."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QSlider, QWidget

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.layout import grid
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT, tabular
from digitlab.gui.tabs.train.watch.watch_state import Offers
from digitlab.training.control import (
    Command,
    Pause,
    Resume,
    SetLearningRate,
    SlowDown,
    Stop,
    TakeStep,
)

_DELAYS_S = (0.0, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0)


class TrainingControls(QWidget):
    """Buttons, a slider and a field; they are for all trainings that are looked at.

    Signals:
        command_requested: A :data:`digitlab.training.control.Command`.
        epoch_requested: One more epoch, of a run that goes on or of one that has ended.
        delete_requested: Delete the run that leads.
    """

    command_requested = Signal(object)
    epoch_requested = Signal()
    delete_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_paused = False
        self._pause = _button("&Pause", "Wait, with the state saved")
        self._step = _button("One s&tep", "Take one step, and wait again")
        self._epoch = _button("One &epoch more", "Add one epoch, also to a run that has ended")
        self._save = _button("Stop and sa&ve", "End now, and put the network as it is into the library")
        self._stop = _button("&Stop", "End now, with the state saved; the run can be resumed")
        self._delete = _button(
            "&Delete run", "Delete the run's folder; the network that came of it stays in the library"
        )
        self._slow = QSlider(Qt.Orientation.Horizontal)
        self._slow.setRange(0, len(_DELAYS_S) - 1)
        self._slow.setAccessibleName("Slow motion")
        self._slow.setToolTip("Slow motion: how long to wait before each batch")
        self._rate = named(
            QLineEdit(),
            "learning_rate",
            "Highest learning rate from now on",
            "The highest learning rate of the schedule, from the next step on; Enter sets it",
        )
        self._message = Text("", SMALL_PT, lines=2, top=True)
        self._message.setFont(tabular(self._message.font()))
        self._lay_out()
        self._wire()
        self.show_offers(Offers())

    def _lay_out(self) -> None:
        rate, slow = QLabel("Learning rate"), QLabel("Slow motion")
        rate.setBuddy(self._rate)
        slow.setBuddy(self._slow)
        buttons = ((self._pause, self._step), (self._save, self._stop), (self._epoch, self._delete))
        layout = grid([*buttons, (rate, self._rate), (slow, self._slow)], spacing=4, on=self)
        layout.addWidget(self._message, 5, 0, 1, 2)

    def _wire(self) -> None:
        self._pause.clicked.connect(self._on_pause_clicked)
        self._step.clicked.connect(self._on_step_clicked)
        self._epoch.clicked.connect(self.epoch_requested)
        self._delete.clicked.connect(self.delete_requested)
        self._save.clicked.connect(self._on_save_clicked)
        self._stop.clicked.connect(self._on_stop_clicked)
        self._slow.valueChanged.connect(self._on_slow_changed)
        self._rate.returnPressed.connect(self._on_rate_entered)
        self._rate.textEdited.connect(self._on_rate_edited)

    def show_offers(self, offers: Offers) -> None:
        """Show what can be done now."""
        self._is_paused = offers.is_paused
        self._pause.setText("&Resume" if offers.is_paused else "&Pause")
        for widget in (self._pause, self._step, self._save, self._slow, self._rate):
            widget.setEnabled(offers.goes_on)
        if _DELAYS_S[self._slow.value()] != offers.delay_s:  # that of another run
            with QSignalBlocker(self._slow):
                self._slow.setValue(_DELAYS_S.index(offers.delay_s))
            self._say("")
        self._stop.setEnabled(offers.stop)
        self._rate.setPlaceholderText(f"{offers.learning_rate:g}")
        self._epoch.setEnabled(offers.add_epoch)
        self._delete.setEnabled(offers.delete)

    def _say(self, words: str, *, is_fault: bool = True) -> None:
        self._message.setText(words)
        self._message.set_tone("bad" if is_fault else "muted")

    def _ask(self, command: Command) -> None:
        self.command_requested.emit(command)

    def _on_pause_clicked(self) -> None:
        self._ask(Resume() if self._is_paused else Pause())

    def _on_step_clicked(self) -> None:
        self._ask(TakeStep())

    def _on_save_clicked(self) -> None:
        self._ask(Stop(save_network=True))

    def _on_stop_clicked(self) -> None:
        self._ask(Stop())

    def _on_slow_changed(self, index: int) -> None:
        self._say(f"{_DELAYS_S[index]:g} s before each batch" if index else "Full speed", is_fault=False)
        self._ask(SlowDown(_DELAYS_S[index]))

    def _on_rate_entered(self) -> None:
        """What is no learning rate is refused here, with the range."""
        text = self._rate.text().replace(",", ".").strip()
        try:
            command = SetLearningRate(float(text))
        except ValueError as error:
            said = str(error)
            self._say(f"“{text}” is no number." if "convert" in said else f"{said[:1].upper()}{said[1:]}.")
            self._rate.selectAll()
            return
        self._say("")
        self._ask(command)

    def _on_rate_edited(self, _text: str) -> None:
        self._say("")


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    return button
