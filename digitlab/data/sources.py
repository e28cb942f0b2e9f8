"""Where digits come from, by name: the training, held-out and test digits of each collection.

A name is one of :data:`SOURCES`, ``folder:PATH``, ``colour-folder:PATH``, ``generated:GENERATOR``, ``handwriting:ALPHABET``
(``handwriting:a b c ä``), or some of the first joined by ``+``: ``handwriting+mnist`` are the digits of the first, and as its company, to learn from only, those of the others: one
of each in turn, as long as it has any, so that whoever learns from the first ones learns from all that is named.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path

import numpy as np

from digitlab import plugins
from digitlab.data import collections, folders, generated, handwriting, mnist
from digitlab.data.classes import DIGITS, Classes, alphabet
from digitlab.data.collections import Collection
from digitlab.data.mnist import Digits, Split
from digitlab.data.splits import turns, unsorted
from digitlab.language import mark, tr
from digitlab.untrusted import one_line

_MOST, _LONGEST = 1_000_000, 40


@dataclass(frozen=True, slots=True)
class Source:
    """One collection.

    Attributes:
        words: Its name, for people, by ``tr``: ``MNIST``, before "training digits".
        load: The function that reads one of its parts: those to train on, those held out from them, those to test on.
        classes: What its labels stand for, at most 40 names; a collection that does not say has the ten digits.
        notes: The function that says what one should know of it before one trains.
    """

    words: str
    load: Callable[[Split], Digits]
    classes: tuple[str, ...] = DIGITS
    notes: Callable[[], tuple[str, ...]] = tuple

    def __post_init__(self) -> None:
        if not 0 < len(self.words) <= _LONGEST or not self.words.isprintable():
            raise ValueError(
                tr(
                    "its name has 1 to {most} characters that can be printed: {words!r}",
                    most=_LONGEST,
                    words=self.words,
                )
            )
        object.__setattr__(self, "classes", Classes(self.classes))


def _load_mnist(split: Split) -> Digits:
    return mnist.load(split)  # whichever it is by then: tests train on a few digits


def _downloaded(name: str, named: Collection) -> Source:
    def notes() -> tuple[str, ...]:
        if collections.is_local(name):
            return ()
        return (
            tr(
                "{name} is downloaded first: {megabytes} MB, to {folder}.",
                name=tr(named.words),
                megabytes=named.megabytes,
                folder=collections.collections_folder(),
            ),
        )

    return Source(named.words, partial(collections.load, name), named.classes, notes)


def _notes_on_handwriting(classes: Classes = DIGITS) -> tuple[str, ...]:
    written = handwriting.read().of(classes)
    count, there = len(written.digits), {digit.name for digit in written.digits}
    if classes.are_digits:
        return (tr("You have kept %n digit(s) of your own.", "", count), *written.faults)
    missing = ", ".join(name for name in classes if name not in there)
    said = tr("You have kept %n drawing(s) of your own of {classes}.", "", count, classes=classes)
    without = (tr("None is kept of {missing}: a network cannot learn these.", missing=missing),) if missing else ()
    return (said, *without, *written.faults)


def _fit(_name: str, declaration: object) -> Source:
    """A plug-in's collection, which is read once, and of which only digits come."""
    source = plugins.expected(declaration, Source)
    last = len(source.classes) - 1

    @cache
    def checked(split: Split) -> Digits:
        digits = plugins.expected(source.load(split), Digits)
        images, labels = np.asarray(digits.images), np.asarray(digits.labels)
        are_bytes = images.dtype == labels.dtype == np.uint8
        if (
            not are_bytes
            or images.shape != (len(labels), 28, 28)
            or not 0 < len(labels) <= _MOST
            or labels.max() > last
        ):
            raise ValueError(
                tr(
                    "its digits to {split} are no 1 to {most:,} images of 28 x 28 bytes with as many labels from 0 to {last}",
                    split=split,
                    most=_MOST,
                    last=last,
                )
            )
        return unsorted(Digits(images, labels))

    return replace(source, load=checked, notes=lambda: tuple(one_line(note) for note in source.notes()))


SOURCES = plugins.WithPlugins(
    plugins.DATASETS,
    {
        "mnist": Source("MNIST", _load_mnist),
        **{name: _downloaded(name, named) for name, named in collections.COLLECTIONS.items()},
        "handwriting": Source(mark("own handwritten"), handwriting.load, notes=_notes_on_handwriting),
    },
    _fit,
)
"""The collections that can be trained on, by name."""

FOLDER = "folder:"
"""What the name of a folder of pictures begins with."""

COLOUR_FOLDER = "colour-folder:"
"""What it begins with where the pictures are read in colour, in three channels; see :mod:`digitlab.data.images`."""

HANDWRITING = "handwriting:"
"""What stands before the alphabet where one's own handwriting is not of the digits."""

_ALONE = (FOLDER, COLOUR_FOLDER, generated.PREFIX, HANDWRITING)


def folder_of(source: str) -> Path | None:
    """The folder of pictures that a name stands for; None for every other collection."""
    for prefix in (FOLDER, COLOUR_FOLDER):
        if source.startswith(prefix):
            return Path(source.removeprefix(prefix))
    return None


def is_in_colour(source: str) -> bool:
    """Whether its pictures have three channels."""
    return source.startswith(COLOUR_FOLDER)


def with_colours(source: str, *, wanted: bool = True) -> str:
    """The same folder of pictures in colour, or in grey; every other collection as it is."""
    now, then = (FOLDER, COLOUR_FOLDER) if wanted else (COLOUR_FOLDER, FOLDER)
    return then + source.removeprefix(now) if source.startswith(now) else source


def joined(source: str) -> tuple[str, ...]:
    """The collections that a name joins; the name itself where it stands alone, whatever is in its path or alphabet."""
    return (source,) if source.startswith(_ALONE) else tuple(source.split("+"))


def is_known(source: str) -> bool:
    """Whether a name stands for a collection; whether its files are there is not looked at."""
    if source.startswith(HANDWRITING):
        return _alphabet_fault(source) == ""
    if source.startswith((FOLDER, COLOUR_FOLDER)):
        return source not in {FOLDER, COLOUR_FOLDER}
    if source.startswith(generated.PREFIX):
        return bool(generated.generator_of(source))
    return all(part in SOURCES.own or part in SOURCES.brought for part in source.split("+"))


def check(source: str) -> None:
    """Refuse a name that stands for no collection; whether its files are there is not looked at.

    Raises:
        PluginError: There is none of that name, and no plug-in brings it.
        ValueError: What stands for an alphabet is none.
    """
    if source.startswith(HANDWRITING):
        if fault := _alphabet_fault(source):
            raise ValueError(fault)
    elif not is_known(source):
        unknown = next((part for part in source.split("+") if part not in SOURCES), source)
        if fault := collections.why_not(unknown):
            raise plugins.PluginError(fault)
        there = tr(
            "there are {sources}, {folder}PATH and {prefix}GENERATOR; {why_not}",
            sources=", ".join([*SOURCES, f"{HANDWRITING}ALPHABET", f"{COLOUR_FOLDER}PATH"]),
            folder=FOLDER,
            prefix=generated.PREFIX,
            why_not=SOURCES.why_not(unknown),
        )
        raise plugins.PluginError(
            tr("there are no digits called '{source}': {choices}", source=one_line(source, 60), choices=there)
        )


def _alphabet_fault(source: str) -> str:
    """Why the name of handwriting with an alphabet stands for none, in a sentence; "" where it stands for one."""
    _, *company = source.split("+")
    if company and (company[-1] in SOURCES.own or company[-1] in SOURCES.brought):
        return tr(
            "'{source}' joins an alphabet of your own to other digits: only what has the same classes can be joined, so leave out '+{company}'",
            source=one_line(source, 60),
            company=company[-1],
        )
    try:
        alphabet(source.removeprefix(HANDWRITING))
    except ValueError as error:
        return str(error)
    return ""


def load(source: str, split: Split) -> Digits:
    """The digits of a collection.

    Raises:
        ValueError: There is no such collection, or it is not at hand.
        IdxError: Its files are damaged.
        OSError: They cannot be read.
    """
    check(source)
    source = measured_on(source) if split != "train" else source
    if (folder := folder_of(source)) is not None:
        return folders.load(folder, split, in_colour=is_in_colour(source))
    if source.startswith(HANDWRITING):
        return handwriting.load(split, classes_said(source))
    if generator := generated.generator_of(source):
        return generated.load(generator)
    first, *company = source.split("+")
    if not company:
        return _load_one(first, split)
    parts = [_load_one(part, split) for part in (first, *company)]
    images, labels = ([part.images for part in parts], [part.labels for part in parts])
    order = turns(np.repeat(np.arange(len(parts)), list(map(len, parts))))
    return Digits(np.concatenate(images)[order], np.concatenate(labels)[order])


def measured_on(source: str) -> str:
    """Where the held-out and test digits come from of what learns from a collection: real ones where its own are drawn."""
    return "mnist" if generated.generator_of(source) else joined(source)[0]


def absolute(source: str) -> str:
    """The same collection, a folder by its whole path, so that it is found from every folder."""
    folder = folder_of(source)
    if folder is None or source in {FOLDER, COLOUR_FOLDER}:
        return source
    return f"{COLOUR_FOLDER if is_in_colour(source) else FOLDER}{folder.absolute()}"


def is_here(source: str) -> bool:
    """Whether nothing has to be downloaded or drawn first; whether its other files are there is not looked at."""
    if generator := generated.generator_of(source):
        return generated.is_drawn(generator)
    return all(collections.is_local(part) for part in joined(source) if part in collections.COLLECTIONS)


def _load_one(source: str, split: Split) -> Digits:
    if source not in SOURCES:
        raise plugins.PluginError(SOURCES.why_not(source))
    return SOURCES[source].load(split)


def in_words(source: str) -> str:
    """The collection's name, for people."""
    if (folder := folder_of(source)) is not None:
        if is_in_colour(source):
            return tr("pictured in colour ({name})", name=folder.name)
        return tr("pictured ({name})", name=folder.name)
    if generator := generated.generator_of(source):
        return tr("generated ({generator})", generator=generator)
    if source.startswith(HANDWRITING):
        return f"{tr(SOURCES['handwriting'].words)} ({one_line(source.removeprefix(HANDWRITING), 60)})"
    return tr(" and ").join(tr(SOURCES[part].words) if part in SOURCES else part for part in source.split("+"))


def class_names(source: str) -> Classes:
    """What its labels stand for: the digits, unless it says otherwise.

    Raises:
        ValueError: It is a folder or an alphabet that names no classes, or joins collections of different ones.
        OSError: Its files cannot be read.
    """
    if (folder := folder_of(source)) is not None:
        return folders.read_folder(folder, in_colour=is_in_colour(source)).classes
    if source.startswith(HANDWRITING):
        return classes_said(source)
    parts = [part for part in source.split("+") if part in SOURCES]
    found = [Classes(SOURCES[part].classes) for part in parts] or [DIGITS]
    other = next((part for part, classes in zip(parts, found, strict=False) if classes != found[0]), None)
    if other:
        raise ValueError(
            tr(
                "'{one}' has {classes}, and '{other}' {others}: only what has the same classes can be joined",
                one=parts[0],
                classes=found[0],
                other=other,
                others=Classes(SOURCES[other].classes),
            )
        )
    return found[0]


def classes_said(source: str) -> Classes:
    """The classes of a collection as far as its name says them, without a look at files or plug-ins; the digits otherwise.

    Raises:
        ValueError: What stands for an alphabet is none.
    """
    if source.startswith(HANDWRITING):
        return alphabet(source.removeprefix(HANDWRITING))
    named = collections.COLLECTIONS.get(source.split("+", maxsplit=1)[0])
    return Classes(named.classes) if named else DIGITS


def notes(source: str) -> tuple[str, ...]:
    """What one should know of it before one trains: a download, too few digits, files that are left out.

    Raises:
        ValueError: There is no such collection or folder.
        OSError: Its files cannot be read.
    """
    check(source)
    if (folder := folder_of(source)) is not None:
        return folders.read_folder(folder, in_colour=is_in_colour(source)).faults
    if generator := generated.generator_of(source):
        if is_here(source):
            return ()
        return (
            tr("{generator} draws {count:,} digits first, once: minutes.", generator=generator, count=generated.COUNT),
        )
    if source.startswith(HANDWRITING):
        return _notes_on_handwriting(classes_said(source))
    return tuple(note for part in source.split("+") if part in SOURCES for note in SOURCES[part].notes())
