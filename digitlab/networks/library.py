"""The networks that are there: shipped ones and the user's own, by name.

Reads only the headers of the weights files (:mod:`digitlab.networks.card`), and no framework, so that a window can list networks
before torch is there.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Literal

from digitlab import shipped
from digitlab.data.classes import Classes
from digitlab.data_folder import guest_networks, user_networks
from digitlab.language import tr
from digitlab.networks.architectures import config_from_dict, in_a_line
from digitlab.networks.card import SUFFIX, Card, WeightsError, read_card
from digitlab.networks.shipped_configs import IN_A_LINE
from digitlab.untrusted import file_name, one_line

Shelf = Literal["main", "own", "ingredient", "sheet", "generator"]
"""A shipped network to compare, one of the user's own, one that ships to show what a single change does, one that finds
digits on a sheet, or one that ships and draws digits."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One usable weights file of the library."""

    path: Path
    card: Card
    shelf: Shelf

    @property
    def shipped(self) -> bool:
        """Whether it came with digitlab."""
        return self.shelf != "own"

    @property
    def is_guest(self) -> bool:
        """Whether it is a run's network that is looked at for a while."""
        return self.path.parent == guest_networks()

    @property
    def in_a_line(self) -> str:
        """What it is, in a few plain words."""
        if self.shipped and self.card.name in IN_A_LINE:
            return tr(IN_A_LINE[self.card.name])
        return in_a_line(config_from_dict(self.card.config))


@dataclass(frozen=True, slots=True)
class Library:
    """All networks by name, the user's own before shipped ones of the same name, and what could not be read.

    Attributes:
        entries: Name to entry of what reads: the shipped networks to compare, the user's own, the ingredients, what reads sheets.
        faults: A sentence per unreadable file.
        generators: Name to entry of what draws digits, and reads none: the shipped ones, and the user's own.
    """

    entries: dict[str, Entry]
    faults: tuple[str, ...] = ()
    generators: dict[str, Entry] = field(default_factory=dict)

    def usual(self) -> list[str]:
        """The networks that stand for themselves: all to compare, and the user's own."""
        return [name for name, entry in self.entries.items() if entry.shelf in {"main", "own"}]

    def of_classes(self, classes: Classes) -> Library:
        """The same with the networks that tell these classes apart only: of the ten digits those that know no others."""
        entries = {name: entry for name, entry in self.entries.items() if entry.card.classes.cover(classes)}
        return self if len(entries) == len(self.entries) else replace(self, entries=entries)

    def changed_since(self, older: Library) -> set[str]:
        """The names whose networks are new, other ones, or gone."""
        both = ((self.entries, older.entries), (self.generators, older.generators))
        return {name for now, then in both for name in {*now, *then} if now.get(name) != then.get(name)}

    def find(self, name_or_path: str) -> Entry:
        """The network of a name, also of one that is looked at for a while (:mod:`digitlab.networks.checkpoint_networks`), or of a file.

        Raises:
            WeightsError: There is none, or it draws digits and reads none.
        """
        entry = self.find_any(name_or_path)
        if entry.card.generates:
            raise WeightsError(
                tr(
                    "'{name}' draws digits and reads none: there are {entries}",
                    name=one_line(name_or_path, 100),
                    entries=", ".join(self.entries),
                )
            )
        return entry

    def find_any(self, name_or_path: str) -> Entry:
        """As :meth:`find`, whether it reads digits or draws them."""
        entry = self.entries.get(name_or_path) or self.generators.get(name_or_path) or _outside(name_or_path)
        if entry is None:
            raise _missing(tr("there is no network '{name}'", name=one_line(name_or_path, 100)), self.entries)
        return entry

    def find_generator(self, name_or_path: str) -> Entry:
        """The generator of a name, or of a file.

        Raises:
            WeightsError: There is none, or it reads digits and draws none.
        """
        entry = self.generators.get(name_or_path) or self.entries.get(name_or_path) or _outside(name_or_path)
        if entry is None:
            raise _missing(tr("there is no generator '{name}'", name=one_line(name_or_path, 100)), self.generators)
        if not entry.card.generates:
            there = ", ".join(self.generators) or tr("none: train one with 'digitlab train flow'")
            raise WeightsError(
                tr(
                    "'{name}' reads digits and draws none: generators are {generators}",
                    name=one_line(name_or_path, 100),
                    generators=there,
                )
            )
        return entry


def _outside(name_or_path: str) -> Entry | None:
    """The network that is looked at for a while, or of a file; None where there is none."""
    path = Path(name_or_path)
    for folder in (guest_networks(), user_networks()):
        kept = folder / f"{name_or_path}{SUFFIX}"
        if _is_there(kept):  # among the user's own it is one that was left out: its card says why
            return Entry(kept, read_card(kept), "own")
    if path.suffix or _is_there(path):
        return Entry(path, read_card(path), "own")
    return None


def _missing(said: str, there: dict[str, Entry]) -> WeightsError:
    if not there:
        return WeightsError(tr("{said}: give a {suffix} file", said=said, suffix=SUFFIX))
    names = ", ".join(there)
    return WeightsError(tr("{said}: there are {names}, or give a {suffix} file", said=said, names=names, suffix=SUFFIX))


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a name that is too long for any file
        return False


def list_networks() -> Library:
    """The shipped networks and the user's own."""
    entries: dict[str, Entry] = {}
    generators: dict[str, Entry] = {}
    faults: list[str] = []
    shelves: tuple[tuple[Path, Shelf], ...] = (
        (shipped.weights(), "main"),
        (shipped.weights() / "generators", "generator"),
        (user_networks(), "own"),
        (shipped.weights() / "ingredients", "ingredient"),
        (shipped.weights() / "sheets", "sheet"),
    )
    for folder, shelf in shelves:
        for path in sorted(folder.glob(f"*{SUFFIX}"), key=_simplest_first):
            try:
                card = _card_as_it_is(path)
                name = _own_name(path) if shelf == "own" else card.name
            except WeightsError as error:
                faults.append(str(error))
                continue
            group = generators if card.generates else entries
            if shelf in {"main", "own"} or name not in group:
                group[name] = Entry(path, card, shelf)
    return Library(entries, tuple(faults), generators)


def _card_as_it_is(path: Path) -> Card:
    """:func:`read_card`, read again only where the file has changed."""
    try:
        state = path.stat()
    except OSError:
        return read_card(path)  # which says what is wrong
    return _read_card_once(path, state.st_mtime_ns, state.st_size, state.st_ino)


@cache
def _read_card_once(path: Path, *_state: int) -> Card:
    return read_card(path)


def _own_name(path: Path) -> str:
    try:
        return file_name(path.stem, tr("the name of a network"))
    except ValueError as error:
        raise WeightsError(tr("{path}: {error}: rename the file", path=one_line(path), error=error)) from error


def _simplest_first(path: Path) -> tuple[bool, str]:
    return not path.stem.startswith("mlp"), path.stem
