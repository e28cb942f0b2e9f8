"""What the user did, and the analyses that follow from it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer

from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.shell import situation_parts
from digitlab.gui.shell.analysis import Analysis, Analyst, Situation
from digitlab.gui.shell.history import History, Parts, Told
from digitlab.gui.shell.latest import Latest
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.ink.changes import Changes
from digitlab.ink.pose import Pose


class SituationStore(QObject):
    """Holds the situation, whose changes can be undone; asks for an analysis whenever it changes.

    Attributes:
        history: What was changed, here and by whoever else notes it there.
        networks: What loads the networks that are asked.
        situation: What the user did.
        analysis: The newest answers, which may be of an older situation; None before the first.
        is_held: Whether more is being changed, so that what is changed now is announced later: :meth:`all_at_once`.

    Signals:
        settling: All that is set is about to be written down, or to be set anew: what was only lent, and no step, is to be taken back.
        settled: What was set is written down, and all goes on as it was.
        situation_changed: The user, or undo, changed something.
        analysis_changed: A newer analysis is there.
        failed: What went wrong, here or on a page, in a sentence.
        told: What was done, such as where a file was saved, in a few words.
    """

    settling: Emits[()] = signal()
    settled: Emits[()] = signal()
    situation_changed: Emits[Situation] = signal(object)
    analysis_changed: Emits[Analysis] = signal(object)
    failed: Emits[str] = signal(str)
    told: Emits[str] = signal(str)

    def __init__(self, situation: Situation, networks: LoadedNetworks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.situation, self.networks = situation, networks
        self.history = History(self)
        self.analysis: Analysis | None = None
        self._has_started = self._is_busy = self._is_outdated = self.is_held = False
        self._painting = QTimer(self, singleShot=True, interval=0)  # what an answer changed is painted before it fires
        self._painting.timeout.connect(self._on_painting_timeout)
        self._latest = Latest(Analyst(networks).analyse)
        self._latest.answered.connect(self._on_latest_answered)
        self._latest.failed.connect(self._on_latest_failed)
        self.destroyed.connect(self._latest.stop)  # it is nobody's child, or it would be destroyed while it runs

    def start(self) -> None:
        """Load the networks, torch before them, and make the first analysis; until then nothing is asked."""
        if not self._has_started:
            self._has_started = True
            self._ask()

    def stop(self) -> None:
        """End the worker thread."""
        self._latest.stop()

    def put(self, situation: Situation) -> None:
        """This is the situation now; it is no step of undo."""
        self.situation = situation
        if self.is_held:
            return
        self.situation_changed.emit(situation)
        if self._has_started:
            self._ask()

    @contextmanager
    def all_at_once(self) -> Iterator[None]:
        """Announce what is changed in a block together, at its end: every page shows, and asks, only once.

        What is put into a tab's stores meanwhile is shown then, too, and so is a page that has come to the front.
        """
        if self.is_held:  # a block around this one announces it
            yield
            return
        self.is_held = True
        try:
            yield
        finally:
            self.is_held = False
            self.put(self.situation)

    def change(self, parts: Parts) -> None:
        """The user changed these parts of the situation: a step of undo."""
        before = situation_parts.parts_of(self.kept())
        self.history.note(self, {name: before[name] for name in parts}, parts)
        self.put_back(parts)

    def kept(self) -> Situation:
        """The situation without what is still on its way to be a step."""
        return self.situation

    def tell(self, before: Parts, after: Parts) -> Told:
        """What a change of the situation is called."""
        return situation_parts.tell(before, after)

    def put_back(self, parts: Parts) -> None:
        """Hold these parts; all others stay."""
        self.put(situation_parts.with_parts(self.situation, parts))

    def undo(self) -> None:
        """Take back what was changed last, wherever it was."""
        self.history.undo()

    def redo(self) -> None:
        """Change again what was taken back last."""
        self.history.redo()

    def set_pose(self, pose: Pose) -> None:
        """Move the ink."""
        self.change({"pose": pose})

    def set_rotation_range(self, window_deg: float | None) -> None:
        """Say how far, either way, networks that read turns shall expect a digit to be turned; None for their own."""
        self.change({"window_deg": window_deg})

    def set_changes(self, changes: Changes) -> None:
        """Change ink, paper and light otherwise."""
        self.change({"changes": changes})

    def reset_sliders(self) -> None:
        """Let the ink lie as it was drawn, with nothing changed: one step of undo."""
        self.change({"pose": Pose(), "changes": Changes()})

    def set_cleaned_first(self, cleaned_first: bool) -> None:
        """Switch the preprocessing that makes paper white and ink full."""
        self.change({"cleaned_first": cleaned_first})

    def set_centred_first(self, centred_first: bool) -> None:
        """Switch the traditional preprocessing."""
        self.change({"centred_first": centred_first})

    def set_may_refuse(self, may_refuse: bool) -> None:
        """Say whether networks may say that they know no such digit."""
        self.change({"may_refuse": may_refuse})

    def _ask(self) -> None:
        """Ask about the newest situation; while an answer is under way or not painted yet, once it is.

        Networks and painting take turns at the interpreter, hundreds of times an answer, and each turn costs more than what is
        done in it: one after the other both are done sooner.
        """
        self._is_outdated = self._is_busy
        if not self._is_busy:
            self._is_busy = True
            self._latest.ask(self.situation)

    def _on_latest_answered(self, analysis: Analysis) -> None:
        self.analysis = analysis
        self._painting.start()
        self.analysis_changed.emit(analysis)

    def _on_latest_failed(self, text: str) -> None:
        self._painting.start()
        self.failed.emit(text)

    def _on_painting_timeout(self) -> None:
        self._is_busy = False
        if self._is_outdated:
            self._ask()
