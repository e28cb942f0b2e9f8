"""What the user did, and the analyses that follow from it."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from digitlab.data import mnist
from digitlab.gui.shell.analysis import Analysis, Analyst, NetworkEdits, Situation
from digitlab.gui.shell.history import History
from digitlab.gui.shell.latest import Latest
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.ink.pose import Pose
from digitlab.ink.stroke import Drawing, Image
from digitlab.networks import checkpoint_networks
from digitlab.networks.edits import Edits
from digitlab.networks.library import Entry, Library

THIRD = 2
"""The slot that may stay empty."""


@dataclass(frozen=True, slots=True, eq=False)
class _Snapshot:
    """What undo brings back: the ink, and what is known about it."""

    drawing: Drawing
    truth: int | None = None
    source: str = ""
    test_digit: int | None = None


class Session(QObject):
    """Holds the situation; asks for an analysis whenever it changes.

    Attributes:
        library: All networks that can be chosen, those of checkpoints among them.
        edits_history: What was changed in networks, with its own undo.

    Signals:
        situation_changed: The user, or undo, changed something; carries the :class:`Situation`.
        ink_kept: The drawing, whenever it is a step of undo.
        analysis_changed: A newer :class:`Analysis` is there.
        library_changed: A network was trained, changed or removed; carries the :class:`Library`.
        failed: Something went wrong, here or on a page; what, in a sentence.
    """

    situation_changed = Signal(object)
    ink_kept = Signal(object)
    analysis_changed = Signal(object)
    library_changed = Signal(object)
    failed = Signal(str)

    def __init__(self, library: Library, networks: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = self._at_home = library
        self._checkpoints: dict[str, Entry] = {}
        self._chosen_names = networks = self._there(networks)
        self.networks = LoadedNetworks(library)
        self.edits_history = History[NetworkEdits](())
        self.situation = Situation(networks=networks)
        self.analysis: Analysis | None = None
        self._snapshots = History(_Snapshot(self.situation.drawing))
        self._started = False
        self._latest = Latest(Analyst(self.networks).analyse)  # type: ignore[arg-type] # it is only asked situations
        self._latest.answered.connect(self._on_latest_answered)
        self._latest.failed.connect(self.failed)
        self.destroyed.connect(self._latest.stop)  # it is nobody's child, or it would be destroyed while it runs

    def start(self) -> None:
        """Load the networks, torch before them, and make the first analysis; until then nothing is asked."""
        if not self._started:
            self._started = True
            self._latest.ask(self.situation)

    def stop(self) -> None:
        """End the worker thread; the networks of checkpoints leave."""
        self._latest.stop()
        if self._checkpoints:
            with suppress(OSError):
                checkpoint_networks.receive({})

    @property
    def can_undo(self) -> bool:
        """Whether there is an older snapshot."""
        return self._snapshots.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is a newer snapshot, undone before."""
        return self._snapshots.can_redo

    def show_ink(self, drawing: Drawing) -> None:
        """The pen moves: this is the drawing so far. Not a step of undo yet."""
        self._change(drawing=drawing)

    def keep_ink(self, drawing: Drawing) -> None:
        """The pen was lifted: this drawing is a step of undo."""
        self._keep(replace(self._snapshots.now, drawing=drawing))

    def clear(self) -> None:
        """Take all ink away; the pose and the networks stay."""
        if not self.situation.drawing.is_empty:
            self._keep(_Snapshot(Drawing()))

    def load_image(self, image: Image, source: str) -> None:
        """Replace the drawing by a picture, (28, 28) float32 in [0, 1], that came from somewhere, in words."""
        self._keep(_Snapshot(Drawing(bitmap=image), source=source))

    def load_drawing(self, drawing: Drawing, source: str) -> None:
        """Replace the drawing by another one that came from somewhere, in words."""
        self._keep(_Snapshot(drawing, source=source))

    def load_test_digit(self, number: int) -> None:
        """Replace the drawing by a test digit, whose class is known.

        Raises:
            IdxError: The bundled digits are damaged.
            ValueError: There is no test digit of that number.
        """
        digits = mnist.load("test")
        if not 0 <= number < len(digits):
            raise ValueError(f"there is no test digit {number}: they are numbered from 0 to {len(digits) - 1}")
        drawing = Drawing(bitmap=digits.fields(number))
        self._keep(_Snapshot(drawing, int(digits.labels[number]), f"test digit {number:,}", number))

    def undo(self) -> None:
        """Go back one snapshot."""
        if self.can_undo:
            self._snapshots.undo()
            self._show_snapshot()

    def redo(self) -> None:
        """Go forward one snapshot."""
        if self.can_redo:
            self._snapshots.redo()
            self._show_snapshot()

    def set_truth(self, truth: int | None) -> None:
        """Say which class the drawing is meant to be."""
        self._snapshots.amend(replace(self._snapshots.now, truth=truth))
        self._change(truth=truth)

    def set_pose(self, pose: Pose) -> None:
        """Move the ink."""
        self._change(pose=pose)

    def set_rotation_range(self, window_deg: float | None) -> None:
        """Say how far, either way, networks that read turns shall expect a digit to be turned; None for their own."""
        self._change(window_deg=window_deg)

    def set_centred_first(self, centred_first: bool) -> None:
        """Switch the traditional preprocessing."""
        self._change(centred_first=centred_first)

    def choose_network(self, slot: int, name: str) -> None:
        """Put a network into a slot, counted from the left; "" empties it."""
        names = list(self.situation.networks)
        names[slot] = name
        self._change(networks=tuple(names))

    def set_library(self, library: Library) -> None:
        """These networks are there now; where one that is chosen has changed, it is asked anew."""
        self._at_home = library
        self._show_library(self.situation.networks)

    @property
    def lasting_networks(self) -> tuple[str, ...]:
        """The chosen networks, left to right, with those in whose place checkpoints answer."""
        pairs = zip(self.situation.networks, self._chosen_names, strict=True)
        return tuple(chosen if name in self._checkpoints else name for name, chosen in pairs)

    def show_checkpoints(self, files: Mapping[int, tuple[str, Path]]) -> None:
        """Let networks answer that are in no library, such as a run's after an epoch; those that came before leave.

        Args:
            files: Name and weights file, by the slot that each takes.

        Raises:
            WeightsError: A file does not say of which network it is.
            OSError: The user's folder cannot be written.
        """
        arrived = checkpoint_networks.receive(dict(files.values()))
        self._chosen_names = self.lasting_networks
        self._checkpoints = arrived
        names = {**dict(enumerate(self._chosen_names)), **{slot: name for slot, (name, _) in files.items()}}
        self._show_library(tuple(names.values()))

    def _show_library(self, networks: tuple[str, ...]) -> None:
        """Say which networks there are, and choose some of them."""
        self.library = replace(self._at_home, entries={**self._at_home.entries, **self._checkpoints})
        self.networks.set_library(self.library)
        self.library_changed.emit(self.library)
        self._change(networks=self._there(networks))

    def _there(self, networks: tuple[str, ...]) -> tuple[str, ...]:
        """These networks; the first one that there is stands in for one that is gone, but nothing for a third."""
        known = self.library.entries
        required = [name if name in {"", *known} else next(iter(known), "") for name in networks[:THIRD]]
        return (*required, *(name if name in known else "" for name in networks[THIRD:]))

    def set_edits(self, name: str, edits: Edits) -> None:
        """Say all that is changed in a network; nothing is changed in its file."""
        network_edits = dict(self.edits_history.now) | {name: edits}
        self.edits_history.keep(tuple(pair for pair in network_edits.items() if pair[1]))
        self._show_edits()

    def restore_networks(self) -> None:
        """Have all networks as they were trained."""
        self.edits_history.keep(())
        self._show_edits()

    def undo_edit(self) -> None:
        """Take the last change of a network back."""
        self.edits_history.undo()
        self._show_edits()

    def redo_edit(self) -> None:
        """Make the change again that was taken back."""
        self.edits_history.redo()
        self._show_edits()

    def _show_edits(self) -> None:
        if self.edits_history.now != self.situation.network_edits:
            self._change(network_edits=self.edits_history.now)

    def _keep(self, snapshot: _Snapshot) -> None:
        self._snapshots.keep(snapshot)
        self._show_snapshot()

    def _show_snapshot(self) -> None:
        snapshot = self._snapshots.now
        self._change(
            drawing=snapshot.drawing, truth=snapshot.truth, source=snapshot.source, test_digit=snapshot.test_digit
        )
        self.ink_kept.emit(snapshot.drawing)

    def _change(self, **changes: object) -> None:
        self.situation = replace(self.situation, **changes)  # type: ignore[arg-type] # the callers above name real fields
        self.situation_changed.emit(self.situation)
        if self._started:
            self._latest.ask(self.situation)

    def _on_latest_answered(self, analysis: object) -> None:
        assert isinstance(analysis, Analysis)
        self.analysis = analysis
        self.analysis_changed.emit(analysis)
