"""The networks that the window has loaded, each once, for all of its worker threads.

Here is the only import of torch in the window's process. It takes place in a worker thread, after the window is up.
"""

from __future__ import annotations

import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from digitlab.ink.stroke import FIELD_SIDE
from digitlab.language import tr
from digitlab.networks.card import Card, WeightsError, answering
from digitlab.networks.edits import Edits
from digitlab.networks.library import Library
from digitlab.networks.torch_import import import_torch

if TYPE_CHECKING:
    from torch import nn

_Stamp = tuple[str, int, int] | None


class LoadedNetworks:
    """Loads a network when it is first asked for. Any thread may ask.

    Attributes:
        library: All networks that are there.
    """

    def __init__(self, library: Library) -> None:
        self.library = library
        self._loaded: dict[str, nn.Module] = {}
        self._copies: dict[str, tuple[Edits, nn.Module]] = {}
        self._faults: dict[str, str] = {}
        self._stamps: dict[str, _Stamp] = {}
        self._least: dict[str, float] = {}
        self._generators: dict[str, tuple[_Stamp, nn.Module]] = {}
        self._lock = threading.Lock()

    def set_library(self, library: Library) -> None:
        """These networks are there now; those whose files have changed are loaded again when they are asked for."""
        with self._lock:
            self.library = library
            for name in [name for name, stamp in self._stamps.items() if stamp != self._stamp(name)]:
                for known in (self._loaded, self._copies, self._faults, self._stamps, self._least):
                    known.pop(name, None)

    def card(self, name: str) -> Card | None:
        """What the network's file says about it; None where there is no such network."""
        entry = self.library.entries.get(name)
        return entry.card if entry else None

    def get(self, name: str, edits: Edits = ()) -> nn.Module:
        """The network of a name, in evaluation mode.

        Args:
            name: Of the network.
            edits: Where there are some, it is a copy with these numbers changed.

        Raises:
            WeightsError: It cannot be loaded, and the file is not tried again; or an edit does not fit the network.
        """
        with self._lock:
            if name not in self._loaded and name not in self._faults:
                self._load(name)
            if name in self._faults:
                raise WeightsError(self._faults[name])
            return self._edited(name, edits) if edits else self._loaded[name]

    def generator(self, name: str) -> nn.Module:
        """The generator of a name, in evaluation mode, loaded again where its file has changed.

        Raises:
            WeightsError: It cannot be loaded, or is none.
        """
        with self._lock:
            path = self.library.find_generator(name).path
            stamp = _stamp_of(path)
            known, generator = self._generators.get(name, (None, None))
            if generator is None or known != stamp:
                _import_torch()
                from digitlab.networks.weights import load

                generator, _ = load(path)
                self._generators[name] = stamp, generator
            return generator

    def least_evidence(self, name: str) -> float | None:
        """What a network that is loaded finds in all but 1 % of held-out digits at least; None where that was not measured yet."""
        from digitlab.measure.evidence import EVIDENCE

        card = self.card(name)
        if card is not None and not card.classes.are_digits:
            return None
        if name not in self._least:
            with suppress(OSError, ValueError):  # a file that has gone is said elsewhere
                measured = EVIDENCE.find(self.library.find(name))
                if measured is None:
                    return None
                self._least[name] = measured.least
        return self._least.get(name)

    def _edited(self, name: str, edits: Edits) -> nn.Module:
        from digitlab.networks.edited_network import edited

        made_for, network = self._copies.get(name, ((), self._loaded[name]))
        if made_for != edits:
            try:
                network = edited(self._loaded[name], edits)
            except ValueError as error:
                raise WeightsError(
                    tr("{network} cannot be edited: {fault}: restore it on the page Surgery", network=name, fault=error)
                ) from error
            self._copies[name] = edits, network
        return network

    def _load(self, name: str) -> None:
        _import_torch()
        from digitlab.networks.predict import predict
        from digitlab.networks.weights import load

        self._stamps[name] = self._stamp(name)
        try:
            network, _ = load(self.library.find(name).path)
            with answering(name):
                predict(network, np.zeros((FIELD_SIDE, FIELD_SIDE), np.float32))  # the first answer is the slow one
        except WeightsError as error:
            self._faults[name] = str(error)
        else:
            self._loaded[name] = network

    def _stamp(self, name: str) -> _Stamp:
        """What tells whether a network's file is still the same."""
        try:
            return _stamp_of(self.library.find(name).path)
        except WeightsError:
            return None


def _stamp_of(path: Path) -> _Stamp:
    try:
        found = path.stat()
    except OSError:
        return None
    return str(path), found.st_mtime_ns, found.st_size


def _import_torch() -> None:
    import_torch()
    import torch

    torch.set_num_threads(1)  # a second one gains nothing on one field, and takes the painting's processor
