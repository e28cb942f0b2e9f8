"""What a weights file says about its network: its card, read from the file's header and checked, without any framework.

A network whose card can be read is fully described: nothing that is shown or worked out from it can fail.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from digitlab import records
from digitlab.data.classes import DIGITS, FEWEST, MOST, Classes, numbered
from digitlab.data.sources import classes_said
from digitlab.language import mark, tr
from digitlab.networks.architectures import (
    CLASSES,
    COLOURS,
    Architecture,
    Family,
    architecture_named,
    config_from_dict,
    family_of,
    size_of,
)
from digitlab.networks.weights_header import read_header
from digitlab.untrusted import LARGEST_INTEGER, file_name, one_line, parse_json

SUFFIX = ".safetensors"
CARD_KEY = "digitlab"
_FORMAT = 1
AWAY = mark("use the digitlab that wrote it, or move the file away")
"""The way out where a weights file cannot be used, shown by ``tr``."""

_MOST_BYTES, _SMALL = 8, 2**20  # of a parameter, with the statistics of its layer; of what has none
_LONGEST = 1000  # characters of a sentence in a card
_WHOLE, _ANY = (int,), (int, float)
_RANGES: dict[str, dict[str, tuple[tuple[type, ...], float, float]]] = {
    "measured": {
        "held_out_accuracy": (_ANY, 0, 1),
        "held_out_loss": (_ANY, 0, 1e12),
        "shifted_accuracy": (_ANY, 0, 1),
        "turned_accuracy": (_ANY, 0, 1),
        "held_out": (_WHOLE, 0, 10**9),
        "posed": (_WHOLE, 0, 10**9),
        "epochs": (_ANY, 0, 10**9),
        "seconds": (_ANY, 0, 1e12),
    },
    "recipe": {
        "seed": (_WHOLE, 0, LARGEST_INTEGER),
        "epochs": (_WHOLE, 0, 10**9),
        "batch_size": (_WHOLE, 0, 10**9),
        "digits": (_WHOLE, 0, 10**9),
        "learning_rate": (_ANY, 0, 1e9),
        "non_digits": (_ANY, 0, 1),
    },
}
"""The types and ranges of the numbers of a card that are read somewhere."""


class WeightsError(ValueError):
    """A network that cannot be used; the message names it or its file, the fault and a way out."""


@contextmanager
def answering(*names: str) -> Iterator[None]:
    """Let what goes wrong while networks answer be said in a line that names them.

    Args:
        names: The networks that answer within the block, by name or file.

    Raises:
        WeightsError: torch could not work the answer out, as where it finds no memory.
    """
    try:
        yield
    except (RuntimeError, MemoryError) as error:
        first, *_ = str(error).splitlines() or [type(error).__name__]
        raise WeightsError(
            tr(
                "{names} cannot answer: {error}: train a smaller one, or leave it out",
                names=one_line(" or ".join(names)),
                error=one_line(first),
            )
        ) from error


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
        measured: Figures with their n: held-out accuracy, or a generator's held-out loss, seconds, and after how many epochs, which the
            recipe only plans.
        classes: What its logits stand for, in their order; where they are not said, the digits, or as many numbers from 0.
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
    classes: Classes = DIGITS
    format: int = _FORMAT

    def __post_init__(self) -> None:
        self._check_classes()
        for name, cost in (("parameters", self.parameters), ("multiplications", self.multiplications)):
            _check_number(name, cost, _WHOLE, 0, LARGEST_INTEGER)
        for part, values in (("measured", self.measured), ("recipe", self.recipe)):
            for name, fits in _RANGES[part].items():
                if name in values:
                    _check_number(f"{part}.{name}", values[name], *fits)
        for name, version in self.versions.items():
            if not isinstance(version, str):
                raise ValueError(tr("versions.{name} must be a text", name=one_line(name, 60)))

    def check_classes(self, classes: Classes, name: str = "") -> None:
        """See that the network, whatever it is called now, tells the classes of some data apart.

        Raises:
            WeightsError: It has others.
        """
        if self.classes != classes:
            learned = str(self.recipe.get("data", ""))
            its_own = tr(", such as --data {learned}", learned=one_line(learned, 200)) if learned else ""
            raise WeightsError(
                tr(
                    "'{name}' tells {own} apart, and these pictures have {classes}: choose a network that learned from such pictures, or the data that it knows{its_own}",
                    name=name or self.name,
                    own=self.classes,
                    classes=classes,
                    its_own=its_own,
                )
            )

    def check_digits(self, name: str, command: str, why: str) -> None:
        """See that the network has a place where all is about the ten digits.

        Args:
            name: What it is called now.
            command: What is about them.
            why: The reason, and what there is for other classes, as the end of a sentence.

        Raises:
            WeightsError: It tells other classes apart.
        """
        if not self.classes.are_digits:
            raise WeightsError(
                tr(
                    "'{name}' tells {own} apart, and '{command}' is about the ten digits: {why}",
                    name=name,
                    own=self.classes,
                    command=command,
                    why=why,
                )
            )

    def _check_classes(self) -> None:
        count: Any = self.config.get("classes", CLASSES)
        if self.classes == DIGITS and type(count) is int and FEWEST <= count <= MOST:
            object.__setattr__(self, "classes", numbered(count))
        elif len(self.classes) != count:
            raise ValueError(
                tr(
                    "it names {classes} classes, and its architecture has {count}",
                    classes=len(self.classes),
                    count=one_line(count, 40),
                )
            )

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
    def generates(self) -> bool:
        """Whether it draws digits, and reads none."""
        return self._architecture is not None and self._architecture.generates

    @property
    def reads_colours(self) -> bool:
        """Whether it learned from pictures in colour; to it a drawing is the same ink in red, green and blue."""
        return self.config.get("field_channels") == COLOURS

    @property
    def is_shuffled(self) -> bool:
        """Whether it sees the pixels in another order."""
        return self._architecture is not None and self._architecture.is_shuffled

    @property
    def knows_none(self) -> bool:
        """Whether it was taught to say that something is no digit (:mod:`digitlab.training.non_digits`)."""
        return bool(self.recipe.get("non_digits"))

    @property
    def _architecture(self) -> Architecture[Any] | None:
        return architecture_named(self.config)


def _check_number(name: str, value: object, kinds: tuple[type, ...], low: float, high: float) -> None:
    if type(value) not in kinds or not low <= value <= high:  # type: ignore[operator] # then it is a number
        told = {"name": name, "low": low, "high": high, "value": one_line(repr(value), 40)}
        if kinds == _WHOLE:
            raise ValueError(tr("{name} must be a whole number between {low:,} and {high:,}, not {value}", **told))
        raise ValueError(tr("{name} must be a number between {low:,} and {high:,}, not {value}", **told))


def is_plain(path: Path) -> bool:
    """Whether a file holds weights and no card; False, too, where it cannot be read, which :func:`read_card` says."""
    if path.suffix.lower() != SUFFIX:
        return False
    try:
        return CARD_KEY not in read_header(path).metadata
    except (OSError, ValueError):
        return False


def read_card(path: Path) -> Card:
    """The card in a weights file's header, every value that is relied on checked.

    Raises:
        WeightsError: The file is missing, no safetensors file, cut off, or has no fitting card.
    """
    place = one_line(path)
    if path.suffix.lower() in {".pt", ".pth", ".pkl", ".pickle", ".bin"}:
        raise WeightsError(
            tr(
                "{place}: is a pickle, which can run any program when it is opened. digitlab only reads {suffix} files: convert it with safetensors.torch.save_file where you trust it, or train it again with 'digitlab train'",
                place=place,
                suffix=SUFFIX,
            )
        )
    if path.suffix.lower() == ".onnx":
        raise WeightsError(tr("{place}: is ONNX: make it one of your own networks with 'digitlab import'", place=place))
    try:
        header = read_header(path)
    except OSError as error:
        raise WeightsError(
            tr("{place}: cannot be read: {error}", place=place, error=error.strerror or error)
        ) from error
    except ValueError as error:
        if path.suffix.lower() != SUFFIX and path.is_file():
            raise WeightsError(
                tr(
                    "{place}: is not a network: digitlab reads {suffix} files, and 'digitlab import' reads ONNX files, too",
                    place=place,
                    suffix=SUFFIX,
                )
            ) from error
        raise WeightsError(
            tr(
                "{place}: cannot be read as a {suffix} file: {error}: copy it again, or move it away",
                place=place,
                suffix=SUFFIX,
                error=error,
            )
        ) from error
    text = header.metadata.get(CARD_KEY)
    if not isinstance(text, str):
        raise WeightsError(
            tr(
                "{place}: has weights but does not say of which network: it was not written by 'digitlab train', and 'digitlab import' finds out what it fits",
                place=place,
            )
        )
    try:
        return _card(parse_json(text), header.size - header.start)
    except ValueError as error:
        raise WeightsError(
            tr("{place}: does not describe its network: {error}: {away}", place=place, error=error, away=tr(AWAY))
        ) from error


def _card(values: object, number_bytes: int) -> Card:
    """The card that a file's values make, of a network whose numbers take so many bytes.

    Raises:
        ValueError: They make none, or the file is larger than any file of that network.
    """
    if isinstance(values, dict) and values.get("format", 0) != _FORMAT:
        raise ValueError(
            tr(
                "its format is {format}, this digitlab reads {known}",
                format=one_line(values.get("format"), 40),
                known=_FORMAT,
            )
        )
    card = records.from_dict(Card, values)
    if isinstance(values, dict) and "classes" not in values:
        card = replace(card, classes=classes_said(str(card.recipe.get("data", ""))))
    file_name(card.name, tr("the name of a network"))
    most = _MOST_BYTES * size_of(config_from_dict(card.config)).parameters + _SMALL
    if number_bytes > most:
        raise ValueError(
            tr(
                "its numbers take {size:,} bytes, and those of its network at most {most:,}",
                size=number_bytes,
                most=most,
            )
        )
    return replace(card, data=one_line(card.data, _LONGEST))
