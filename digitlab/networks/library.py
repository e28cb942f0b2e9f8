"""The networks that are there: shipped ones and the user's own, by name.

Reads only the headers of the weights files, and no framework, so that a window can list networks before torch is there.
"""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from digitlab import records, shipped
from digitlab.data_folder import guest_networks, user_networks
from digitlab.networks.architectures import Architecture, Family, architecture_named, family_of

SUFFIX = ".safetensors"
CARD_KEY = "digitlab"
_FORMAT = 1
_MOST_HEADER_BYTES = 2**20

Shelf = Literal["main", "own", "ingredient", "sheet"]
"""A shipped network to compare, one of the user's own, one that ships to show what a single change does, or one that finds
digits on a sheet."""


class WeightsError(ValueError):
    """A weights file that cannot be used; the message names the file, the fault and a way out."""


@dataclass(frozen=True, slots=True)
class Card:
    """What a weights file says about its network.

    Attributes:
        name: The network's name.
        config: The architecture's config as JSON values.
        parameters: How many numbers were learned.
        multiplications: Multiply-adds for one digit.
        recipe: How it was trained (:class:`digitlab.training.recipe.TrainConfig` as JSON values).
        data: What it was trained on, in words.
        versions: digitlab's and torch's version.
        measured: Figures with their n: held-out accuracy, seconds.
        format: Version of this card.
    """

    name: str
    config: dict[str, Any]
    parameters: int
    multiplications: int
    recipe: dict[str, Any] = field(default_factory=dict)
    data: str = ""
    versions: dict[str, Any] = field(default_factory=dict)
    measured: dict[str, Any] = field(default_factory=dict)
    format: int = _FORMAT

    @property
    def family(self) -> Family:
        """Whether it is a perceptron, learns convolutions, or has its features by hand."""
        return family_of(self.config)

    @property
    def reads_turns(self) -> bool:
        """Whether it also says how the digit is turned."""
        return self._architecture is not None and self._architecture.alignments == "turns"

    @property
    def has_readings(self) -> bool:
        """Whether it reads the field in several ways, and adds their evidence."""
        return self._architecture is not None and bool(self._architecture.alignments)

    @property
    def reads_sheets(self) -> bool:
        """Whether it finds all digits of a sheet at once."""
        return self._architecture is not None and self._architecture.sheet_multiplications is not None

    @property
    def is_shuffled(self) -> bool:
        """Whether it sees the pixels in another order."""
        return self._architecture is not None and self._architecture.is_shuffled

    @property
    def _architecture(self) -> Architecture[Any] | None:
        return architecture_named(self.config)


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


@dataclass(frozen=True, slots=True)
class Library:
    """All networks by name, the user's own before shipped ones of the same name, and what could not be read.

    Attributes:
        entries: Name to entry: the shipped networks to compare, the user's own, the ingredients, what reads sheets.
        faults: A sentence per unreadable file.
    """

    entries: dict[str, Entry]
    faults: tuple[str, ...] = ()

    def usual(self) -> list[str]:
        """The networks that stand for themselves: all to compare, and the user's own."""
        return [name for name, entry in self.entries.items() if entry.shelf in {"main", "own"}]

    def changed_since(self, older: Library) -> set[str]:
        """The names whose networks are new, other ones, or gone."""
        names = {*self.entries, *older.entries}
        return {name for name in names if self.entries.get(name) != older.entries.get(name)}

    def find(self, name_or_path: str) -> Entry:
        """The network of a name, also of one that is looked at for a while (:mod:`digitlab.networks.checkpoint_networks`), or of a file.

        Raises:
            WeightsError: There is none.
        """
        if name_or_path in self.entries:
            return self.entries[name_or_path]
        path, checkpoint = Path(name_or_path), guest_networks() / f"{name_or_path}{SUFFIX}"
        if checkpoint.exists():
            return Entry(checkpoint, read_card(checkpoint), "own")
        if path.suffix or path.exists():
            return Entry(path, read_card(path), "own")
        raise WeightsError(
            f"there is no network '{name_or_path}': there are {', '.join(self.entries)}, or give a {SUFFIX} file"
        )


def list_networks() -> Library:
    """The shipped networks and the user's own."""
    entries: dict[str, Entry] = {}
    faults: list[str] = []
    shelves: tuple[tuple[Path, Shelf], ...] = (
        (shipped.weights(), "main"),
        (user_networks(), "own"),
        (shipped.weights() / "ingredients", "ingredient"),
        (shipped.weights() / "sheets", "sheet"),
    )
    for folder, shelf in shelves:
        for path in sorted(folder.glob(f"*{SUFFIX}"), key=_simplest_first):
            try:
                card = read_card(path)
            except WeightsError as error:
                faults.append(str(error))
                continue
            name = path.stem if shelf == "own" else card.name
            if shelf in {"main", "own"} or name not in entries:
                entries[name] = Entry(path, card, shelf)
    return Library(entries, tuple(faults))


def _simplest_first(path: Path) -> tuple[bool, str]:
    return not path.stem.startswith("mlp"), path.stem


def read_card(path: Path) -> Card:
    """The card in a weights file's header.

    Raises:
        WeightsError: The file is missing, no safetensors file, or has no fitting card.
    """
    if path.suffix.lower() in {".pt", ".pth", ".pkl", ".pickle", ".bin"}:
        raise WeightsError(
            f"{path}: is a pickle, which can run any program when it is opened. digitlab only reads {SUFFIX} files: "
            "convert it with safetensors.torch.save_file where you trust it, or train it again with 'digitlab train'"
        )
    try:
        metadata = _read_header(path).get("__metadata__")
    except (OSError, ValueError, RecursionError, struct.error) as error:
        raise WeightsError(f"{path}: cannot be read as a {SUFFIX} file: {error}") from error
    text = metadata.get(CARD_KEY) if isinstance(metadata, dict) else None
    if not isinstance(text, str):
        raise WeightsError(
            f"{path}: has weights but does not say of which network: it was not written by 'digitlab train'"
        )
    try:
        values = json.loads(text)
        if isinstance(values, dict) and values.get("format", 0) != _FORMAT:
            raise ValueError(
                f"its format is {values.get('format')}, this digitlab reads {_FORMAT}: use the digitlab that wrote it"
            )
        return records.from_dict(Card, values)
    except (ValueError, RecursionError) as error:
        raise WeightsError(f"{path}: does not describe its network: {error}") from error


def _read_header(path: Path) -> dict[str, Any]:
    """The JSON header: 8 bytes of length, little-endian, then so many bytes of UTF-8 (the safetensors format)."""
    with path.open("rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        if length > _MOST_HEADER_BYTES:
            raise ValueError(f"its header would be {length:,} bytes long")
        header = json.loads(file.read(length))
    if not isinstance(header, dict):
        raise ValueError("its header is no JSON object")
    return header
