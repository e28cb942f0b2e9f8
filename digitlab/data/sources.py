"""Where digits come from, by name: the training, held-out and test digits of each collection.

A name is one of :data:`SOURCES`, ``folder:PATH``, ``generated:GENERATOR``, or some of the first joined by ``+``: ``handwriting+mnist``
are the digits of the first, and as its company, to learn from only, those of the others after them.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from digitlab.data import collections, folders, generated, handwriting, mnist
from digitlab.data.mnist import Digits, Split

SOURCES = ("mnist", "fashion_mnist", "kmnist", "emnist_digits", "handwriting")
"""The collections that can be trained on."""

FOLDER = "folder:"
"""What the name of a folder of pictures begins with."""

_DIGITS = tuple("0123456789")
_WORDS = {"mnist": "MNIST", "handwriting": "own handwritten"} | {
    name: each.words for name, each in collections.COLLECTIONS.items()
}


def is_known(source: str) -> bool:
    """Whether a name stands for a collection; whether its files are there is not looked at."""
    if source.startswith(FOLDER):
        return source != FOLDER
    if source.startswith(generated.PREFIX):
        return bool(generated.generator_of(source))
    return all(part in SOURCES for part in source.split("+"))


def load(source: str, split: Split) -> Digits:
    """The digits of a collection.

    Raises:
        ValueError: There is no such collection, or it is not at hand.
        IdxError: Its files are damaged.
        OSError: They cannot be read.
    """
    _check(source)
    source = measured_on(source) if split != "train" else source
    if source.startswith(FOLDER):
        return folders.load(Path(source.removeprefix(FOLDER)), split)
    if generator := generated.generator_of(source):
        return generated.load(generator)
    first, *company = source.split("+")
    if not company:
        return _load_one(first, split)
    parts = [_load_one(part, split) for part in (first, *company)]
    images, labels = ([part.images for part in parts], [part.labels for part in parts])
    return Digits(np.concatenate(images), np.concatenate(labels))


def measured_on(source: str) -> str:
    """Where the held-out and test digits come from of what learns from a collection: real ones where its own are drawn."""
    if source.startswith(FOLDER):
        return source
    return "mnist" if generated.generator_of(source) else source.split("+", maxsplit=1)[0]


def is_here(source: str) -> bool:
    """Whether nothing has to be downloaded or drawn first; whether its other files are there is not looked at."""
    if generator := generated.generator_of(source):
        return generated.is_drawn(generator)
    return all(collections.is_local(part) for part in source.split("+") if part in collections.COLLECTIONS)


def _check(source: str) -> None:
    if not is_known(source):
        raise ValueError(
            f"there are no digits called '{source}': there are {', '.join(SOURCES)}, {FOLDER}PATH and {generated.PREFIX}GENERATOR"
        )


def _load_one(source: str, split: Split) -> Digits:
    match source:
        case "mnist":
            return mnist.load(split)
        case "handwriting":
            return handwriting.load(split)
        case _:
            return collections.load(source, split)


def in_words(source: str) -> str:
    """The collection's name, for people."""
    if source.startswith(FOLDER):
        return f"pictured ({Path(source.removeprefix(FOLDER)).name})"
    if generator := generated.generator_of(source):
        return f"generated ({generator})"
    return " and ".join(_WORDS.get(part, part) for part in source.split("+"))


def class_names(source: str) -> tuple[str, ...]:
    """What its ten labels stand for: the digits, unless it says otherwise."""
    named = collections.COLLECTIONS.get(source)
    return named.classes if named else _DIGITS


def notes(source: str) -> tuple[str, ...]:
    """What one should know of it before one trains: a download, too few digits, files that are left out.

    Raises:
        ValueError: There is no such collection or folder.
        OSError: Its files cannot be read.
    """
    _check(source)
    if source.startswith(FOLDER):
        return folders.read_folder(Path(source.removeprefix(FOLDER))).faults
    if generator := generated.generator_of(source):
        return () if is_here(source) else (f"{generator} draws {generated.COUNT:,} digits first, once: minutes.",)
    return tuple(note for part in source.split("+") for note in _notes_on(part))


def _notes_on(source: str) -> tuple[str, ...]:
    if source in collections.COLLECTIONS and not collections.is_local(source):
        named = collections.COLLECTIONS[source]
        return (f"{named.words} is downloaded first: {named.megabytes} MB, to {collections.collections_folder()}.",)
    if source == "handwriting":
        written = handwriting.read()
        return (f"{len(written.digits):,} digits of your own are kept.", *written.faults)
    return ()
