"""Files and texts that somebody else may have written: checked before they are parsed, and before they are shown.

Every reader of a kind of file (a network, a run, a lesson, …) begins with these functions and then checks its own names and
ranges, with :mod:`digitlab.records`. Nothing is ever unpickled, evaluated, or imported by a name that a file gives.
"""

from __future__ import annotations

import json
import math
import os
import re
import stat
from io import BufferedReader
from itertools import accumulate
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any, BinaryIO, NoReturn

from digitlab.language import tr

LARGEST_INTEGER = 2**63 - 1
"""No integer of a file is larger, either way. What Qt, numpy or torch takes is often less: readers check their own ranges."""

DEEPEST = 64
"""How many lists and objects may lie in each other; what digitlab writes has at most a dozen."""

MOST_VALUES, MOST_HOLDERS = 2_500_000, 1_000_000
"""How many values a file's JSON may hold, by its commas, and how many lists and objects; two papers full of ink have nearly as many."""

_TEXTS = re.compile(r'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)  # a text without end is one, too, and nothing is tried twice
_STEPS = bytes.maketrans(b"[{]}", b"\x01\x01\xff\xff")  # one deeper, one less deep
_NO_BRACKETS = bytes({*range(256)} - {*b"[{]}"})
_SURROGATES = re.compile("[\ud800-\udfff]")


def read_bytes(path: Path, most: int) -> bytes:
    """All of a file, unless it is no ordinary file (a device, a pipe, a folder) or larger than its kind can be.

    Args:
        path: The file.
        most: Bytes.

    Raises:
        ValueError: It is no ordinary file, or too large; the message names it.
        OSError: It cannot be opened.
    """
    with open_ordinary(path) as file:
        size = os.fstat(file.fileno()).st_size
        content = file.read(most + 1) if size <= most else b""
        if size > most or len(content) > most:
            raise ValueError(
                tr(
                    "{path}: is larger than {most:,} bytes, and no file of its kind can be",
                    path=one_line(path),
                    most=most,
                )
            )
    return content


def open_ordinary(path: Path) -> BufferedReader:
    """A file opened to be read, for readers that look at a part of it first; it never waits for a pipe or a device.

    Raises:
        ValueError: It is no ordinary file (a device, a pipe, a folder); the message names it.
        OSError: It cannot be opened.
    """
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise ValueError(tr("{path}: is not an ordinary file", path=one_line(path)))
        return os.fdopen(handle, "rb")
    except BaseException:
        os.close(handle)
        raise


def open_to_append(path: Path) -> BinaryIO:
    """A file that grows, to read and to append to, unbuffered; it is made where it is missing.

    Raises:
        OSError: It cannot be opened, or it is a link, a device or a pipe: whoever put that there would choose what is written.
    """
    flags = os.O_RDWR | os.O_CREAT | os.O_APPEND
    for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY", "O_CLOEXEC"):
        flags |= getattr(os, name, 0)
    if path.is_symlink():
        raise OSError(tr("{path}: is a link, and nothing is written through it: remove it", path=path))
    file = os.fdopen(os.open(path, flags, 0o666), "a+b", buffering=0)
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise OSError(tr("{path}: is not an ordinary file: remove it", path=path))
    return file


def read_text(path: Path, most: int) -> str:
    """As :func:`read_bytes`, for a text in UTF-8, with or without a byte order mark.

    Raises:
        ValueError: It is no ordinary file, too large, or no text.
        OSError: It cannot be opened.
    """
    try:
        return read_bytes(path, most).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValueError(tr("{path}: is not a text in UTF-8", path=one_line(path))) from None


def read_json(path: Path, most: int) -> Any:  # noqa: ANN401 - any JSON value
    """As :func:`read_text` and :func:`parse_json`; every message names the file.

    Raises:
        ValueError: It is no ordinary file, too large, no text, or no JSON that can be trusted.
        OSError: It cannot be opened.
    """
    text = read_text(path, most)
    try:
        return parse_json(text)
    except ValueError as error:
        raise ValueError(f"{one_line(path)}: {error}") from error


def parse_json(text: str | bytes, *, finite: bool = True) -> Any:  # noqa: ANN401 - any JSON value
    """A JSON value that is safe to handle further.

    Args:
        text: At most as long as its reader allows.
        finite: Refuse NaN and infinite numbers, which JSON does not know but Python writes.

    Raises:
        ValueError: It is no JSON; it has more than ``MOST_VALUES`` or ``MOST_HOLDERS``; lists or objects lie deeper in each other
            than ``DEEPEST``; an integer is larger than
            ``LARGEST_INTEGER``; a number is not finite; or a text holds half of a surrogate pair, which nothing can encode.
    """
    if isinstance(text, bytes):
        text = text.decode("utf-8")  # a UnicodeDecodeError is a ValueError
    _check_shape(text)
    hooks: dict[str, Any] = {"parse_constant": _refuse_constant, "parse_float": _finite} if finite else {}
    try:
        values = json.loads(text, parse_int=_integer, **hooks)
    except RecursionError as error:
        raise ValueError(tr("is nested too deeply")) from error
    if "\\u" in text and _SURROGATES.search(json.dumps(values, ensure_ascii=False)):
        raise ValueError(tr("holds half of a surrogate pair, which is no character"))
    return values


def _check_shape(text: str) -> None:
    """See that what is made of it takes neither long nor much memory; a text may be small beside that."""
    holders = text.count("[") + text.count("{")
    if text.count(",") > MOST_VALUES or holders > MOST_HOLDERS:
        raise ValueError(tr("holds more values than a file of its kind can"))
    if holders > DEEPEST:
        steps = _TEXTS.sub("", text).encode("utf-8", "replace").translate(_STEPS, _NO_BRACKETS)
        if max(accumulate(memoryview(steps).cast("b")), default=0) > DEEPEST:
            raise ValueError(tr("is nested more than {most} deep", most=DEEPEST))


def _integer(digits: str) -> int:
    if len(digits) > len(str(LARGEST_INTEGER)) + 1 or abs(number := int(digits)) > LARGEST_INTEGER:
        raise ValueError(tr("holds the integer {digits}, which is too large", digits=one_line(digits, 24)))
    return number


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise ValueError(tr("holds the number {digits}, which is too large", digits=one_line(digits, 24)))
    return number


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(tr("holds {name}, which is no number", name=name))


def one_line(text: object, most: int = 300) -> str:
    """A text by somebody else, fit to be shown in one line: on a terminal, in a log or in a message.

    What is not printable (control characters, line breaks, marks that turn the direction of writing, half characters) becomes
    "\N{REPLACEMENT CHARACTER}", and what is too long is cut in the middle.

    Args:
        text: Anything; ``str`` of it is shown.
        most: Characters.
    """
    whole = str(text)
    if len(whole) > most:
        whole = f"{whole[: most - most // 3 - 1]}…{whole[-(most // 3) :]}"
    if whole.isprintable():
        return whole
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in whole)


def several_lines(text: str, most: int = 4000) -> str:
    """As :func:`one_line`, for a text that may have line breaks and tabs."""
    cut = text if len(text) <= most else f"{text[: most - most // 3 - 1]}…{text[-(most // 3) :]}"
    return "\n".join(one_line(row.expandtabs(4), most) for row in cut.split("\n"))


def file_name(name: object, what: str) -> str:
    """A name that a file gives and that becomes a file's or a folder's name; it stays below the folder it is put into.

    Args:
        name: What the file says.
        what: What it names, for the message.

    Raises:
        ValueError: It is no text, empty, longer than 100 bytes, begins with a dot or a hyphen, ends with a space, has a
            separator, a drive, or a character that is not printable.
    """
    if (
        not isinstance(name, str)
        or not 0 < len(name.encode("utf-8", "replace")) <= 100
        or not name.isprintable()
        or name != name.strip()
        or name[0] in ".-"
        or PurePosixPath(name).name != name
        or PureWindowsPath(name).name != name
    ):
        raise ValueError(
            tr("'{name}' cannot be {what}: use letters, digits, '-' and '_'", name=one_line(name, 60), what=what)
        )
    return name
