"""The pictures of a folder and their classes, by what their sub-folders are called and by what tables say."""

from __future__ import annotations

import csv
import io
import os.path
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath

from digitlab.data.classes import DIGITS, MOST, check_name
from digitlab.language import tr
from digitlab.untrusted import one_line, read_text

_MOST_TABLE_BYTES = 32 * 2**20  # of a table: so many files with names of 160 letters
_MOST_LINES, _LONGEST_LINE = 400_000, 1_000_000  # of a table; characters
_TRAIN, _TEST = "train", "test"
_HEADINGS = {"label", "digit", "class"}
_PICTURES = frozenset((".png", ".jpg", ".jpeg", ".bmp", ".gif", ".tif", ".tiff", ".webp", ".ppm", ".pgm", ".pbm"))


class FolderError(ValueError):
    """A folder that cannot be learned from; the message names it and says what is looked for."""


@dataclass(frozen=True, slots=True)
class Found:
    """A picture that is named: its file, its class, and whether it is there to test with."""

    file: Path
    name: str
    tests: bool = False


def watched(path: Path) -> list[Path]:
    """The files and folders whose times change with what is in a folder."""
    return [sub for place in (path, path / _TRAIN, path / _TEST) for sub in _folders(place)] + _tables(path)


def labelled(path: Path) -> Iterator[Found | str]:
    """Yield every picture with its class, and a sentence for each folder or line that names none.

    Raises:
        FolderError: There are too many classes.
    """
    train, test = _class_folders(path / _TRAIN), _class_folders(path / _TEST)
    if train and test:
        folders = [(folder, False) for folder in train] + [(folder, True) for folder in test]
    else:
        folders = [(folder, False) for folder in _class_folders(path)]
    _check_count(path, {folder.name for folder, _ in folders})
    for folder, tests in folders:
        try:
            name = check_name(unicodedata.normalize("NFC", folder.name))
        except ValueError as error:
            yield tr("{folder}: {error}: rename it", folder=one_line(folder), error=error)
            continue
        for file in sorted(folder.glob("*")):
            if file.is_file() and not file.name.startswith("."):
                yield Found(file, name, tests)
    are_digits = all(folder.name in DIGITS for folder, _ in folders)
    there = {folder.name for folder, _ in folders}
    for table in _tables(path):
        for found in _in_table(table, are_digits=are_digits if there else None):
            if isinstance(found, Found) and found.name not in there:
                there.add(found.name)
                _check_count(path, there)
            yield found


def _check_count(path: Path, names: set[str]) -> None:
    if len(names) > MOST:
        raise FolderError(
            tr(
                "{path}: has more than {most} classes, and {most} are the most: take some of them out",
                path=one_line(path),
                most=MOST,
            )
        )


def _class_folders(path: Path) -> list[Path]:
    """The sub-folders that stand for a class: those called 0 to 9, unless pictures lie in others, too."""
    there = _folders(path)
    with_pictures = [folder for folder in there if _has_pictures(folder)]
    if all(folder.name in DIGITS for folder in with_pictures):
        return [folder for folder in there if folder.name in DIGITS]
    return with_pictures


def _folders(path: Path) -> list[Path]:
    return [folder for folder in sorted(path.glob("*")) if folder.is_dir() and not folder.name.startswith(".")]


def _has_pictures(folder: Path) -> bool:
    return any(file.suffix.lower() in _PICTURES and file.is_file() for file in folder.glob("*"))


def _tables(path: Path) -> list[Path]:
    return sorted(file for file in path.glob("*") if file.is_file() and file.suffix.lower() == ".csv")


def _in_table(table: Path, *, are_digits: bool | None) -> Iterator[Found | str]:
    """What the lines of a table name; where nothing else says whether its classes are the digits, its first picture does."""
    try:
        lines = csv.reader(_rows(read_text(table, _MOST_TABLE_BYTES)))
        for line in lines:
            cells = [cell.strip() for cell in line]
            is_heading = lines.line_num == 1 and len(cells) == 2 and cells[1].lower() in _HEADINGS
            if any(cells) and not is_heading:
                place = tr("{table}, line {number}", table=one_line(table), number=lines.line_num)
                found = _in_line(place, table.parent, cells, are_digits=are_digits)
                if are_digits is None and isinstance(found, Found):
                    are_digits = found.name in DIGITS
                yield found
    except (OSError, ValueError, csv.Error) as error:
        yield tr(
            "{table}: cannot be read: {error}: save it as UTF-8, with a file's name and its class in each line",
            table=one_line(table),
            error=one_line(error),
        )


def _rows(text: str) -> Iterator[str]:
    """The lines of a table, none of which is split into millions of cells."""
    for number, row in enumerate(io.StringIO(text, newline="")):
        if number == _MOST_LINES:
            raise ValueError(tr("has more than {most:,} lines", most=_MOST_LINES))
        if len(row) > _LONGEST_LINE:
            raise ValueError(tr("a line has more than {most:,} characters", most=_LONGEST_LINE))
        yield row


def _in_line(place: str, folder: Path, cells: list[str], *, are_digits: bool | None) -> Found | str:
    """The picture and the class that a line of a folder's table names, or a sentence that says where and why it names none."""
    if len(cells) != 2 or (are_digits and cells[1] not in DIGITS):
        said = one_line(",".join(cells), 80)
        if are_digits is not False:
            return tr("{place}: is not a file's name and a label from 0 to 9: {line}", place=place, line=said)
        return tr("{place}: is not a file's name and a class: {line}", place=place, line=said)
    name, label = cells[0], unicodedata.normalize("NFC", cells[1])
    if not name or "\0" in name:
        return tr("{place}: {name} cannot be a file's name", place=place, name=one_line(name, 100))
    inner = PurePath(os.path.normpath(name))
    if inner.anchor or inner.parts[:1] == ("..",):  # links that lie in the folder may lead elsewhere
        return tr("{place}: {name} lies outside the folder", place=place, name=one_line(name, 100))
    try:
        return Found(folder / inner, check_name(label))
    except ValueError as error:
        return f"{place}: {error}"
