"""On whose test pictures networks are measured: on MNIST's test digits, or on those of the data set that their own classes come from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from digitlab.data import sources
from digitlab.data.mnist import Digits, Split
from digitlab.language import tr
from digitlab.measure.store import data_hash, digits_hash
from digitlab.untrusted import one_line

if TYPE_CHECKING:
    from digitlab.networks.card import Card
    from digitlab.networks.library import Entry

MNIST = "mnist"
"""The data set of networks that read digits, whatever they learned from."""

DATA_HELP = "whose test pictures: a set to train on (default: mnist, or what networks of other classes learned from)"
"""The help of ``--data``."""

_FIRST = 60  # characters of a data set's name that a sentence has room for


def own_source(card: Card) -> str:
    """The data set that a network is measured on where none is named; "" where its classes are its own and its file names none."""
    return MNIST if card.classes.are_digits else sources.measured_on(str(card.recipe.get("data", "")))


def source_for(entries: Sequence[Entry], named: str = "") -> str:
    """The data set that networks are measured on together.

    Args:
        entries: The networks.
        named: The data set that was asked for; "" for their own.

    Raises:
        WeightsError: They have different ones, or it cannot be read, or has other classes than a network.
        ValueError: What is named is no data set, or not at hand.
        OSError: Its files cannot be read.
    """
    from digitlab.networks.card import WeightsError  # here, since every command that measures reads the help above

    if named:
        sources.check(named)
        classes = sources.class_names(named)
        for entry in entries:
            entry.card.check_classes(classes, entry.path.stem)
        return sources.measured_on(sources.absolute(named))
    if not entries:
        return MNIST
    first = entries[0]
    source = own_source(first.card)
    for entry in entries:  # a folder is the same one in grey and in colour
        if sources.with_colours(own_source(entry.card)) != sources.with_colours(source):
            raise WeightsError(_apart(first, entry))
    for entry in entries:
        _check_own(entry, own_source(entry.card))
    return source


def check_ink(entries: Sequence[Entry], source: str) -> None:
    """See that none of the networks learned from a folder in colour, where what is measured shows ink of one colour.

    Raises:
        WeightsError: One did.
    """
    from digitlab.networks.card import WeightsError

    for entry in entries if sources.folder_of(source) is not None else ():
        if entry.card.reads_colours or sources.is_in_colour(source):
            raise WeightsError(_in_colour(entry.path.stem))


def _in_colour(name: str) -> str:
    return tr(
        "'{name}' is of pictures in colour, and this is measured on grey ones only: 'digitlab evaluate' and 'digitlab confuse' read them in colour, as Train > Afterwards does",
        name=one_line(name, _FIRST),
    )


def _apart(one: Entry, other: Entry) -> str:
    """Why two networks cannot be measured together, and the way out, in a sentence."""
    return tr(
        "'{one}' tells {classes} apart and is measured on {pictures}, '{other}' tells {other_classes} apart and is measured on {others}: choose networks that learned from the same pictures, or name pictures that both know with --data",
        one=one.path.stem,
        pictures=in_words(own_source(one.card)),
        classes=one.card.classes,
        other=other.path.stem,
        others=in_words(own_source(other.card)),
        other_classes=other.card.classes,
    )


def _check_own(entry: Entry, source: str) -> None:
    """See that the data set that a network names is there, and has its classes still."""
    from digitlab.networks.card import WeightsError

    name, card = entry.path.stem, entry.card
    if source == MNIST:
        return
    if not source:
        raise WeightsError(
            tr(
                "'{name}' tells {classes} apart, and its file does not say which pictures it learned from: name them, as in --data folder:PATH",
                name=name,
                classes=card.classes,
            )
        )
    folder = sources.folder_of(source)
    if folder is not None and not folder.is_dir():
        raise WeightsError(
            tr(
                "'{name}' is measured on {pictures}, and the folder {folder} is gone: bring it back, or name its new place on the command line with --data folder:PATH",
                name=name,
                pictures=in_words(source),
                folder=one_line(folder),
            )
        )
    try:
        sources.check(source)
        found = sources.class_names(source)
    except (OSError, ValueError) as error:
        raise WeightsError(
            tr(
                "'{name}' is measured on {pictures}, which cannot be read: {error}: bring them back, or name others with --data folder:PATH",
                name=name,
                pictures=in_words(source),
                error=one_line(error),
            )
        ) from error
    if found != card.classes:
        raise WeightsError(
            tr(
                "'{name}' tells {classes} apart, and {pictures}, from which it learned, are of {found} now: bring back what was there, or name other pictures with --data folder:PATH",
                name=name,
                classes=card.classes,
                pictures=in_words(source),
                found=found,
            )
        )


def load(source: str, split: Split = "test", *, in_colour: bool = False) -> Digits:
    """The pictures of a part of a data set, MNIST's where it is "".

    Raises:
        ValueError: They are in colour, and that is not expected; or they are not at hand.
        OSError: Their files cannot be read.
    """
    if sources.is_in_colour(source) and not in_colour:
        raise ValueError(_in_colour(called(source)))
    return sources.load(source or MNIST, split)


def is_here(source: str) -> bool:
    """Whether nothing has to be downloaded first, as nothing should be before somebody has asked for a measurement."""
    return sources.is_here(source or MNIST)


def hash_of(source: str) -> str:
    """SHA-256 of all test pictures of a data set, MNIST's where it is "", and of their labels.

    Raises:
        ValueError: They are not at hand.
        OSError: Their files cannot be read.
    """
    return data_hash() if source in {"", MNIST} else digits_hash(load(source, in_colour=True))


def at_most(source: str, count: int) -> int:
    """So many test pictures, or as many as a data set of one's own has."""
    return count if source in {"", MNIST} else min(count, len(load(source, in_colour=True)))


def in_words(source: str) -> str:
    """What a data set's test pictures are called, within a sentence: ``test digits``, ``test pictures of signs``."""
    return tr("test digits") if source in {"", MNIST} else tr("test pictures of {data}", data=called(source))


def in_english(source: str) -> str:
    """The same for files and for the command line."""
    return "test digits" if source in {"", MNIST} else f"test pictures of {called(source)}"


def called(source: str) -> str:
    """A data set's own name: its folder's, its alphabet, or the collection's."""
    if (path := sources.folder_of(source)) is not None:
        return one_line(path.name or path, _FIRST)
    if source.startswith(sources.HANDWRITING):
        return one_line(source.removeprefix(sources.HANDWRITING), _FIRST)
    return one_line(sources.in_words(source), _FIRST)
