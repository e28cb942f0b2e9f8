"""What the user did, and the analyses that follow from it."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from digitlab.data import mnist
from digitlab.gui.shell.analysis import Analysis, Analyst, Situation, Surgery
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
class _Sheet:
    """What undo brings back: the ink, and what is known about it."""

    drawing: Drawing
    truth: int | None = None
    source: str = ""
    test_digit: int | None = None


class Session(QObject):
    """Holds the situation; asks for an analysis whenever it changes.

    Attributes:
        library: All networks that can be chosen, guests among them.
        operations: What was changed in networks, with its own undo.

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
        self._guests: dict[str, Entry] = {}
        self._hosts = networks = self._there(networks)
        self.networks = LoadedNetworks(library)
        self.operations = History[Surgery](())
        self.situation = Situation(networks=networks)
        self.analysis: Analysis | None = None
        self._sheets = History(_Sheet(self.situation.drawing))
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
        """End the worker thread; guests leave."""
        self._latest.stop()
        if self._guests:
            with suppress(OSError):
                checkpoint_networks.receive({})

    @property
    def can_undo(self) -> bool:
        """Whether there is an older sheet."""
        return self._sheets.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is a newer sheet, undone before."""
        return self._sheets.can_redo

    def show_ink(self, drawing: Drawing) -> None:
        """The pen moves: this is the drawing so far. Not a step of undo yet."""
        self._change(drawing=drawing)

    def keep_ink(self, drawing: Drawing) -> None:
        """The pen was lifted: this drawing is a step of undo."""
        self._keep(replace(self._sheets.now, drawing=drawing))

    def clear(self) -> None:
        """Take all ink away; the pose and the networks stay."""
        if not self.situation.drawing.is_empty:
            self._keep(_Sheet(Drawing()))

    def load_image(self, image: Image, source: str) -> None:
        """Replace the drawing by a picture, (28, 28) float32 in [0, 1], that came from somewhere, in words."""
        self._keep(_Sheet(Drawing(bitmap=image), source=source))

    def load_drawing(self, drawing: Drawing, source: str) -> None:
        """Replace the drawing by another one that came from somewhere, in words."""
        self._keep(_Sheet(drawing, source=source))

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
        self._keep(_Sheet(drawing, int(digits.labels[number]), f"test digit {number:,}", number))

    def undo(self) -> None:
        """Go back one sheet."""
        if self.can_undo:
            self._sheets.undo()
            self._show_sheet()

    def redo(self) -> None:
        """Go forward one sheet."""
        if self.can_redo:
            self._sheets.redo()
            self._show_sheet()

    def set_truth(self, truth: int | None) -> None:
        """Say which class the drawing is meant to be."""
        self._sheets.amend(replace(self._sheets.now, truth=truth))
        self._change(truth=truth)

    def set_pose(self, pose: Pose) -> None:
        """Move the ink."""
        self._change(pose=pose)

    def set_window(self, window_deg: float | None) -> None:
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
        """The chosen networks, left to right, with those in whose place guests answer."""
        pairs = zip(self.situation.networks, self._hosts, strict=True)
        return tuple(host if name in self._guests else name for name, host in pairs)

    def receive_guests(self, files: Mapping[int, tuple[str, Path]]) -> None:
        """Let networks answer that are in no library, such as a run's after an epoch; those that came before leave.

        Args:
            files: Name and weights file, by the slot that each takes.

        Raises:
            WeightsError: A file does not say of which network it is.
            OSError: The user's folder cannot be written.
        """
        arrived = checkpoint_networks.receive(dict(files.values()))
        self._hosts = self.lasting_networks
        self._guests = arrived
        names = {**dict(enumerate(self._hosts)), **{slot: name for slot, (name, _) in files.items()}}
        self._show_library(tuple(names.values()))

    def _show_library(self, networks: tuple[str, ...]) -> None:
        """Say which networks there are, and choose some of them."""
        self.library = replace(self._at_home, entries={**self._at_home.entries, **self._guests})
        self.networks.set_library(self.library)
        self.library_changed.emit(self.library)
        self._change(networks=self._there(networks))

    def _there(self, networks: tuple[str, ...]) -> tuple[str, ...]:
        """These networks; the first one that there is stands in for one that is gone, but nothing for a third."""
        known = self.library.entries
        required = [name if name in {"", *known} else next(iter(known), "") for name in networks[:THIRD]]
        return (*required, *(name if name in known else "" for name in networks[THIRD:]))

    def operate(self, name: str, edits: Edits) -> None:
        """Say all that is changed in a network; nothing is changed in its file."""
        surgery = dict(self.operations.now) | {name: edits}
        self.operations.keep(tuple(pair for pair in surgery.items() if pair[1]))
        self._show_operations()

    def restore_networks(self) -> None:
        """Have all networks as they were trained."""
        self.operations.keep(())
        self._show_operations()

    def undo_operation(self) -> None:
        """Take the last change of a network back."""
        self.operations.undo()
        self._show_operations()

    def redo_operation(self) -> None:
        """Make the change again that was taken back."""
        self.operations.redo()
        self._show_operations()

    def _show_operations(self) -> None:
        if self.operations.now != self.situation.surgery:
            self._change(surgery=self.operations.now)

    def _keep(self, sheet: _Sheet) -> None:
        self._sheets.keep(sheet)
        self._show_sheet()

    def _show_sheet(self) -> None:
        sheet = self._sheets.now
        self._change(drawing=sheet.drawing, truth=sheet.truth, source=sheet.source, test_digit=sheet.test_digit)
        self.ink_kept.emit(sheet.drawing)

    def _change(self, **changes: object) -> None:
        self.situation = replace(self.situation, **changes)  # type: ignore[arg-type] # the callers above name real fields
        self.situation_changed.emit(self.situation)
        if self._started:
            self._latest.ask(self.situation)

    def _on_latest_answered(self, analysis: object) -> None:
        assert isinstance(analysis, Analysis)
        self.analysis = analysis
        self.analysis_changed.emit(analysis)
