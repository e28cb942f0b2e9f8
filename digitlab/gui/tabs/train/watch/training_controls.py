"""What can be asked of trainings, in flight and after trouble."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from digitlab.gui.kit.controls.named import named, named_button
from digitlab.gui.kit.controls.value_slider import ValueSlider
from digitlab.gui.kit.layout import STRETCH, grid, hbox, vbox
from digitlab.gui.kit.phrases import sentence
from digitlab.gui.kit.text import Text, as_plain
from digitlab.gui.kit.theme import BODY_PT, SMALL_PT
from digitlab.gui.shell.view import wish, wish_on_click
from digitlab.gui.shell.wishes import Wish
from digitlab.gui.tabs.train.watch.state import Offers, WatchState
from digitlab.language import mark, tr
from digitlab.training.control import (
    LIMITS,
    AddEpoch,
    Command,
    Pause,
    Resume,
    SetLearningRate,
    Setting,
    SetValue,
    SlowDown,
    Stop,
    TakeStep,
)

_STOP_TIP = mark("End now, with the state saved; the run can be resumed here")
_RESUME_TIP = mark("Go on from the last checkpoint")
_DELAYS_S = (0.0, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0)


_LABELS = {
    "learning_rate": mark("Rate"),
    "momentum": mark("Momentum"),
    "weight_decay": mark("Decay"),
    "dropout": mark("Dropout"),
}
_NUMBERS = {
    "learning_rate": (
        mark("Highest learning rate from now on"),
        mark("The highest learning rate of the schedule, from the next step on; Enter sets it"),
    ),
    "momentum": (
        mark("Momentum from now on"),
        mark("How much of the last step is taken once more (Adam's first beta), from the next step on; Enter sets it"),
    ),
    "weight_decay": (
        mark("Weight decay from now on"),
        mark("How strongly weights are pulled towards zero, from the next step on; Enter sets it"),
    ),
    "dropout": (
        mark("Dropout from now on"),
        mark("The share of numbers that every dropout layer takes as zero, from the next step on; Enter sets it"),
    ),
}
"""What each field is called by screen readers, and its tip."""


@dataclass(frozen=True, slots=True)
class SendCommand(Wish):
    """Ask all trainings that are looked at for something."""

    command: Command


@dataclass(frozen=True, slots=True)
class ResumeRun(Wish):
    """Go on with the leading run.

    Attributes:
        changes: What is to change in it, as :meth:`digitlab.gui.tabs.train.run_store.RunStore.resume` takes it.
    """

    changes: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class UseOnDraw(Wish):
    """Let the network that came of the leading run answer on the tab Draw."""


@dataclass(frozen=True, slots=True)
class KillRun(Wish):
    """End the leading run's training at once."""


@dataclass(frozen=True, slots=True)
class DeleteRun(Wish):
    """Delete the leading run, once the user has said yes."""


class TrainingControls(QWidget):
    """Buttons, a slider and a field; they are for all trainings that are looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers = Offers()
        self._pause = self._button(tr("Pause"), tr("Wait, with the state saved"), self._pause_or_resume)
        self._step = self._button(tr("One step"), tr("Take one step, and wait again"), lambda: SendCommand(TakeStep()))
        self._epoch = self._button(
            tr("One epoch more"), tr("Add one epoch, also to a run that has ended"), self._add_epoch
        )
        self._save = self._button(
            tr("Stop and save"),
            tr("End now, and put the network as it is into the library"),
            lambda: SendCommand(Stop(save_network=True)),
        )
        self._stop = named(self._button(tr("&Stop"), "", self._stop_or_resume), "stop_run")
        self._delete = self._button(
            tr("Delete run"), tr("Delete the run's folder; a network that came of it stays in the library"), DeleteRun
        )
        self._slow = ValueSlider(_DELAYS_S, _waiting)
        self._slow.setAccessibleName(tr("Slow motion"))
        self._slow.setToolTip(tr("Slow motion: how long to wait before each batch"))
        self._numbers = {name: named(QLineEdit(), name, *map(tr, said)) for name, said in _NUMBERS.items()}
        self._message = Text("", SMALL_PT, lines=2, top=True)
        self._lay_out()
        self._slow.valueChanged.connect(self._on_slow_changed)
        for name, number in self._numbers.items():
            number.returnPressed.connect(partial(self._on_number_entered, name))
            number.textEdited.connect(self._on_number_edited)
        self.show_offers(Offers())

    def _button(self, text: str, tip: str, wanted: Callable[[], Wish]) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        wish_on_click(button, wanted)
        return button

    def _lay_out(self) -> None:
        controls: list[tuple[str, QWidget]] = [(tr(_LABELS[name]), number) for name, number in self._numbers.items()]
        rows: list[tuple[QWidget, QWidget]] = [
            (self._pause, self._step),
            (self._save, self._stop),
            (self._epoch, self._delete),
        ]
        for text, control in (*controls, (tr("Slow motion"), self._slow)):
            label = Text(text, None)
            label.setBuddy(control)
            rows.append((label, control))
        layout = grid(rows, spacing=4, on=self)
        layout.addWidget(self._message, len(rows), 0, 1, 2)

    def show_offers(self, offers: Offers) -> None:
        """Show what can be done now; what was typed for another run, or one that has ended, is not for this one."""
        if offers.run != self._offers.run or not offers.goes_on:
            self._say("")
            for number in self._numbers.values():
                number.clear()
        self._offers = offers
        self._pause.setText(tr("Resume") if offers.is_paused else tr("Pause"))
        for widget in (self._pause, self._step, self._save, self._slow, self._numbers["learning_rate"]):
            widget.setEnabled(offers.goes_on)
        self._numbers["learning_rate"].setPlaceholderText(f"{offers.learning_rate:g}")
        for name in LIMITS:
            value = offers.values.get(name)
            self._numbers[name].setEnabled(offers.goes_on and value is not None)
            self._numbers[name].setPlaceholderText(tr("none") if value is None else f"{value}")
        if _DELAYS_S[self._slow.value()] != offers.delay_s:  # that of another run
            with QSignalBlocker(self._slow):
                self._slow.setValue(_DELAYS_S.index(offers.delay_s))
            self._say("")
        goes_on_from_here = offers.resume and not offers.stop
        self._stop.setText(tr("Resume") if goes_on_from_here else tr("&Stop"))
        self._stop.setToolTip(tr(_RESUME_TIP) if goes_on_from_here else tr(_STOP_TIP))
        self._stop.setEnabled(offers.stop or offers.resume)
        self._epoch.setEnabled(offers.add_epoch)
        self._delete.setEnabled(offers.delete)

    def _pause_or_resume(self) -> Wish:
        return SendCommand(Resume() if self._offers.is_paused else Pause())

    def _stop_or_resume(self) -> Wish:
        return SendCommand(Stop()) if self._offers.stop else ResumeRun()

    def _add_epoch(self) -> Wish:
        return SendCommand(AddEpoch()) if self._offers.goes_on else ResumeRun({"more_epochs": 1})

    def _say(self, words: str, *, is_fault: bool = True) -> None:
        self._message.setText(words)
        self._message.set_tone("bad" if is_fault else "muted")

    def _on_slow_changed(self, index: int) -> None:
        self._say(_waiting(_DELAYS_S[index]), is_fault=False)
        wish(self, SendCommand(SlowDown(_DELAYS_S[index])))

    def _on_number_entered(self, name: str) -> None:
        """What may not be set is refused here, with the range."""
        text = self._numbers[name].text().replace(",", ".").strip()
        try:
            value = float(text)
            settings: dict[str, Setting] = {setting: setting for setting in LIMITS}
            command = SetValue(settings[name], value) if name in settings else SetLearningRate(value)
        except ValueError as error:
            self._say(tr("“{text}” is no number.", text=text) if "convert" in str(error) else sentence(str(error)))
            self._numbers[name].selectAll()
            return
        self._say("")
        self._numbers[name].clear()  # what is set is shown where nothing is typed, for each run its own
        wish(self, SendCommand(command))

    def _on_number_edited(self) -> None:
        self._say("")


class TroubleRow(QWidget):
    """What went wrong with a training, or how well it goes, and under it buttons for the ways out."""

    def __init__(self, tools: QWidget, parent: QWidget | None = None) -> None:
        """No words yet; the tools stand beside the buttons."""
        super().__init__(parent)
        self._watch = WatchState()
        self._words = Text("", BODY_PT, lines=2, narrow=True)
        self._words.setObjectName("run_words")
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._use, self._fewer = QPushButton(tr("Use it on Draw")), QPushButton(tr("Resume with half the batch"))
        self._use.setToolTip(tr("Let this network answer where one draws"))
        self._fewer.setToolTip(tr("Each batch is taken in twice as many parts, which needs less memory"))
        self._cpu, self._kill = (
            named_button("resume_on_cpu", tr("Resume on the CPU")),
            QPushButton(tr("End it at once")),
        )
        self._kill.setToolTip(tr("Kill the training; it can be resumed from its last checkpoint"))
        self._copy = named_button("copy_run_report", tr("Copy report"))
        vbox(
            self._words,
            hbox(self._use, self._fewer, self._cpu, self._kill, self._copy, STRETCH, tools, spacing=4),
            spacing=4,
            on=self,
        )
        self.setFixedHeight(self._words.height() + tools.sizeHint().height() + 4)  # buttons or not
        wish_on_click(self._use, UseOnDraw)
        wish_on_click(self._fewer, lambda: ResumeRun({"parts": 2 * self._watch.offers.parts}))
        wish_on_click(self._cpu, lambda: ResumeRun({"device": "cpu"}))
        wish_on_click(self._kill, KillRun)
        self._copy.clicked.connect(self._on_copy_clicked)

    def show_watch_state(self, watch: WatchState) -> None:
        """Show what went wrong, otherwise how well it goes, and what can be done."""
        trouble, offers = watch.trouble, watch.offers
        self._watch = watch
        nothing = tr("Choose a run on the left, or begin one on the page Set up.")
        self._words.setText(trouble or watch.accuracy or nothing)
        self._words.setToolTip(as_plain(trouble))
        self._words.set_tone("bad" if trouble else "text")
        self._use.setVisible(bool(offers.use))
        self._fewer.setVisible(offers.resume and bool(trouble) and not offers.on_cpu)
        self._cpu.setVisible(offers.on_cpu)
        self._kill.setVisible(offers.kill)
        self._copy.setVisible(bool(watch.report))

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._watch.report)


def _waiting(delay_s: float) -> str:
    return tr("{seconds:g} s before each batch", seconds=delay_s) if delay_s else tr("Full speed")
