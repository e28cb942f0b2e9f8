"""What a window says aloud without being asked: what the networks answer, whether that is right, and how far a training is."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from digitlab.gui.kit.announcer import Announcer, announce
from digitlab.gui.kit.phrases import percent
from digitlab.gui.shell.analysis import Analysis, Answer
from digitlab.gui.shell.session import Session
from digitlab.gui.shell.words import a_class, is_right
from digitlab.gui.tabs.draw.words import PROMPT, capital, spoken_names, verdict
from digitlab.gui.tabs.train.run_store import RunStore
from digitlab.gui.tabs.train.runs_state import LiveRun, RunsState
from digitlab.language import tr
from digitlab.training.command_events import EpochAdded
from digitlab.training.events import EpochEnded, Started


class Announcements(QObject):
    """Says what is new, and nothing where an answer comes that is the same in words."""

    def __init__(self, window: QWidget, session: Session, runs: RunStore) -> None:
        """Listen to what a window is about."""
        super().__init__(window)
        Announcer(window)
        self._window, self._runs = window, runs
        self._answers: tuple[str, str] = ("", tr(PROMPT))
        self._trainings: dict[str, str] = {}
        session.analysis_changed.connect(self._on_analysis_changed)
        runs.changed.connect(self._on_runs_changed)
        runs.ended.connect(self._on_runs_ended)

    def _on_analysis_changed(self, analysis: Analysis) -> None:
        source, words = analysis.situation.source, answers_in_words(analysis)
        if words and (source, words) != self._answers:
            is_other = source and source != self._answers[0]
            self._answers = (source, words)
            announce(self._window, f"{source}: {words}" if is_other else words)

    def _on_runs_changed(self, runs: RunsState) -> None:
        titles = {summary.run.name: summary.run.config.network for summary in runs.all.summaries}
        said = {name: training_in_words(titles.get(name, name), live) for name, live in runs.live.items()}
        news = [words for name, words in said.items() if words != self._trainings.get(name)]
        self._trainings = said
        announce(self._window, " ".join(news))

    def _on_runs_ended(self, name: str, fault: str) -> None:
        ended = {summary.run.name: summary for summary in self._runs.state.all.summaries}.get(name)
        if fault or ended is None:
            announce(self._window, fault)
            return
        read = ended.measured.held_out_accuracy if ended.measured else None
        network = ended.run.config.network
        how = tr("has finished") if ended.state == "finished" else tr("was {state}", state=tr(ended.state))
        if read is None:
            announce(self._window, tr("The training of {network} {ended}.", network=network, ended=how))
            return
        share = percent(read)
        announce(
            self._window,
            tr("The training of {network} {ended}; it reads {share}.", network=network, ended=how, share=share),
        )


def answers_in_words(analysis: Analysis) -> str:
    """What each network reads, and whether that is right, in a sentence; where there is nothing to read, why; "" while none is loaded."""
    if analysis.is_blank:
        is_dot = not analysis.situation.drawing.is_empty and analysis.lost <= 0.5
        return "" if is_dot else verdict(analysis)  # every stroke begins with a dot
    said = "; ".join(_each(analysis))
    return capital(f"{said}.") if said else ""


def _each(analysis: Analysis) -> Iterator[str]:
    answers = [answer for answer in analysis.answers if answer]
    for name, answer in zip(spoken_names(answers), answers, strict=True):
        yield _reads(name, answer, analysis.situation.truth_among(answer.classes))


def _reads(name: str, answer: Answer, truth: int | None) -> str:
    if answer.prediction is None:
        return tr("{network} could not be loaded", network=name)
    if answer.label is None:
        return tr("{network} knows no such digit", network=name)
    digit, right = a_class(answer.label, answer.classes), is_right(answer, truth)
    if right is None:
        return tr("{network} reads {digit}", network=name, digit=digit)
    wrong = tr("{network} reads {digit}, wrong", network=name, digit=digit)
    return tr("{network} reads {digit}, right", network=name, digit=digit) if right else wrong


def training_in_words(network: str, live: LiveRun) -> str:
    """How far a training is: its last epoch, and whether it waits; the same words until another epoch has ended."""
    if live.silent_s:
        return tr("The training of {network} does not answer.", network=network)
    lengths = (event.epochs for event in reversed(live.events) if isinstance(event, Started | EpochAdded))
    epochs = next(lengths, None)
    if epochs is None:
        return tr("The training of {network} is starting.", network=network)
    said = network
    if live.is_stopping:
        said = tr("{network} is stopping", network=network)
    elif live.doing == "paused":
        said = tr("{network} is paused", network=network)
    ended = next((event for event in reversed(live.events) if isinstance(event, EpochEnded)), None)
    if ended is None:
        return tr("{training}: in epoch 1 of {epochs}.", training=said, epochs=epochs)
    read = ended.held_out_accuracy
    loss = tr("held-out loss {loss:.3f}", loss=ended.held_out_loss)
    reads = loss if read is None else tr("{share} read", share=percent(read))
    return tr(
        "{training}: epoch {epoch} of {epochs} ended, {reads}.",
        training=said,
        epoch=ended.epoch,
        epochs=epochs,
        reads=reads,
    )
