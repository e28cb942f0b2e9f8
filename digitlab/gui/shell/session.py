"""What the user did: with the ink, and here with the networks. Which of them answer, and what is changed in them."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from typing_extensions import override

from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.shell.analysis import NetworkEdits, Situation
from digitlab.gui.shell.history import Parts
from digitlab.gui.shell.ink_store import InkStore
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.gui.shell.situation_parts import SLOTS, THIRD, parts_of, with_parts
from digitlab.language import tr
from digitlab.networks import checkpoint_networks, own_networks
from digitlab.networks.edits import Edits
from digitlab.networks.library import Entry, Library, list_networks


class Session(InkStore):
    """The whole situation.

    Attributes:
        library: All networks that can be chosen, those of checkpoints among them.

    Signals:
        library_changed: A network was trained, changed or removed.
    """

    library_changed: Emits[Library] = signal(object)

    def __init__(self, library: Library, networks: tuple[str, ...], parent: QObject | None = None) -> None:
        chosen = _present(networks, library)
        super().__init__(Situation(networks=chosen), LoadedNetworks(library), parent)
        self.library = self._lasting_library = library
        self._checkpoints: dict[str, Entry] = {}
        self._chosen = chosen  # by the user: a checkpoint may stand in a slot in their place

    @override
    def stop(self) -> None:
        """End the worker thread; the networks of checkpoints leave."""
        super().stop()
        if self._checkpoints:
            with suppress(OSError):
                checkpoint_networks.receive({})

    def choose_network(self, slot: int, name: str) -> None:
        """Put a network into a slot, counted from the left; "" empties it."""
        self.change({SLOTS[slot]: name})

    def set_library(self, library: Library) -> None:
        """These networks are there now; where one that is chosen has changed, it is asked anew."""
        self._lasting_library = library
        self._show_library(self.situation.networks)

    def ask_again(self) -> None:
        """Something besides their files says now what the networks answer: all are asked once more."""
        self._show_library(self.situation.networks)

    def rename_network(self, name: str, new: str) -> None:
        """Call a network of the user's something else, wherever it is chosen or changed.

        Raises:
            ValueError: It is none of the user's, or the new name is unfit or taken.
            OSError: Its file cannot be renamed.
        """
        own_networks.rename(name, new)
        self._call(name, new)
        self.told.emit(tr("{old} is called {new} now", old=name, new=new))

    def delete_network(self, name: str) -> None:
        """Delete a network of the user's; where it was chosen, another one answers.

        Raises:
            ValueError: It is none of the user's.
            OSError: Its file cannot be deleted.
        """
        own_networks.delete(name)
        self._call(name, "")
        self.told.emit(tr("{network} is deleted", network=name))

    @property
    def lasting_networks(self) -> tuple[str, ...]:
        """The chosen networks, left to right, with those in whose place checkpoints answer."""
        pairs = zip(self.situation.networks, self._chosen, strict=True)
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
        self._chosen = self.lasting_networks
        self._checkpoints = arrived
        names = {**dict(enumerate(self._chosen)), **{slot: name for slot, (name, _) in files.items()}}
        self._show_library(tuple(names.values()))

    def set_edits(self, name: str, edits: Edits) -> None:
        """Say all that is changed in a network; nothing is changed in its file."""
        network_edits = dict(self.situation.network_edits) | {name: edits}
        self.set_all_edits(tuple(pair for pair in network_edits.items() if pair[1]))

    def set_all_edits(self, network_edits: NetworkEdits) -> None:
        """Say all that is changed in all networks."""
        self.change({"network_edits": network_edits})

    def restore_networks(self) -> None:
        """Have all networks as they were trained."""
        self.set_all_edits(())

    @override
    def put_back(self, parts: Parts) -> None:
        """Hold these parts; a network that has left the library does not come back, nor what was changed in it."""
        gone = {slot for slot in SLOTS if parts.get(slot, "") not in {"", *self.library.entries}}
        kept = {name: part for name, part in parts.items() if name not in gone}
        if "network_edits" in kept:
            kept["network_edits"] = tuple(pair for pair in kept["network_edits"] if pair[0] in self.library.entries)
        super().put_back(kept)

    def _call(self, name: str, new: str) -> None:
        """Call a network something else, also in what can be undone, or another one of its old name would be meant; "" where it is deleted."""
        self._lasting_library = list_networks()
        called = dict(zip(SLOTS, _present((new or name,) * len(SLOTS), self._lasting_library), strict=True))

        def as_now(parts: Parts) -> Parts:
            now: dict[str, Any] = {
                key: called[key] if key in SLOTS and part == name else part for key, part in parts.items()
            }
            if edits := now.get("network_edits"):
                named = ((new if each == name else each, changed) for each, changed in edits)
                now["network_edits"] = tuple(pair for pair in named if pair[0])
            return now

        self._chosen = tuple(as_now(dict(zip(SLOTS, self._chosen, strict=False))).values())
        self.situation = with_parts(self.situation, as_now(parts_of(self.situation)))
        self.history.rewrite(self, as_now)
        self._show_library(self.situation.networks)

    def _show_library(self, networks: tuple[str, ...]) -> None:
        """Say which networks there are, and choose some of them."""
        self.library = replace(self._lasting_library, entries=self._lasting_library.entries | self._checkpoints)
        self.networks.set_library(self.library)
        self.library_changed.emit(self.library)
        self.put(replace(self.situation, networks=_present(networks, self.library)))


def _present(networks: tuple[str, ...], library: Library) -> tuple[str, ...]:
    """These networks; the library's first one stands in for one that is gone, but nothing for a third."""
    known = library.entries
    required = [name if name in {"", *known} else next(iter(known), "") for name in networks[:THIRD]]
    return (*required, *(name if name in known else "" for name in networks[THIRD:]))
