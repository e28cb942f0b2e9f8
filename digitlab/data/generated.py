"""Digits that a generator has drawn to train on, in the data folder: drawn once for each generator, by :mod:`digitlab.training.drawing`.

Their company are real digits: networks that learn from them are measured on MNIST's held-out and test digits.
"""

from __future__ import annotations

from pathlib import Path

from digitlab.data import folders
from digitlab.data.mnist import Digits
from digitlab.data_folder import data_folder
from digitlab.language import tr
from digitlab.untrusted import file_name, read_text
from digitlab.whole_file import write_whole

PREFIX = "generated:"
"""What the name of such a set begins with; the generator's name follows."""

COUNT = 20_000
"""How many digits are drawn, as many of each class."""

SEED, STEPS, GUIDANCE = 1, 8, 0.0
"""Of a flow. Guidance makes digits that are read as asked, and a worse teacher (``resources/handbook/accuracy.md``)."""

_MARK = "drawn-by.txt"
_LONGEST_MARK = 1000


def generator_of(source: str) -> str:
    """The generator whose digits a set is of; "" where it is of none, or the name could be no generator's."""
    try:
        return file_name(source.removeprefix(PREFIX), tr("a generator's name")) if source.startswith(PREFIX) else ""
    except ValueError:
        return ""


def folder_of(generator: str) -> Path:
    """Where its digits lie, as IDX files."""
    return data_folder() / "generated" / generator


def is_drawn(generator: str, mark: str = "") -> bool:
    """Whether its digits are there, and undamaged.

    Args:
        generator: Its name.
        mark: What :func:`keep` was told of how they were drawn; "" for whatever it was.
    """
    try:
        found = read_text(folder_of(generator) / _MARK, _LONGEST_MARK)
        return (not mark or found == mark) and bool(load(generator))
    except (OSError, ValueError):
        return False


def drawn_with(generator: str) -> str:
    """SHA-256 of the weights with which a generator drew the digits that are there; "" where there are none."""
    try:
        return read_text(folder_of(generator) / _MARK, _LONGEST_MARK).partition(" ")[0]
    except (OSError, ValueError):
        return ""


def load(generator: str) -> Digits:
    """The digits of a generator.

    Raises:
        ValueError: They are not there, or damaged.
        OSError: They cannot be read.
    """
    folder = folder_of(generator)
    if not (folder / _MARK).exists():
        raise ValueError(
            tr(
                "'{generator}' has drawn no digits to learn from: 'digitlab train NETWORK --data {prefix}{generator}' lets it draw them",
                generator=generator,
                prefix=PREFIX,
            )
        )
    return folders.read_folder(folder).digits


def keep(generator: str, digits: Digits, mark: str) -> None:
    """Keep the digits that a generator has drawn.

    Args:
        generator: Its name.
        digits: They.
        mark: How they were drawn, first with which weights: while it is the same, they need not be drawn again.

    Raises:
        OSError: They cannot be written.
    """
    folder = folder_of(generator)
    (folder / _MARK).unlink(missing_ok=True)
    folders.write_indexed(folder, digits)
    write_whole(folder / _MARK, mark.encode())
