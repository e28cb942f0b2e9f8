"""One drawing with its label, and as a line of JSON.

A line is an object with ``label`` (a digit's number, or the name of a class of one's own), ``strokes`` (lists of [x, y] or [x, y, pressure], y downwards) and, in digitlab's own files,
``unit``: "field" where x and y are pixels of the field, with ``widths`` and ``erases`` for each stroke, ``id``, ``time`` and
``session``. Where there is no unit, the larger side of the strokes is scaled to that of MNIST's digits, and they are laid into
the field's middle.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime

import numpy as np
from numpy.typing import NDArray

from digitlab.data.classes import DIGITS, check_name
from digitlab.data.splits import is_held_out
from digitlab.ink.raster import cost
from digitlab.ink.stroke import FIELD_SIDE, PEN_WIDTH, Drawing, Stroke
from digitlab.language import tr
from digitlab.untrusted import one_line, parse_json

_DIGIT_SIDE = 20.0  # field pixels: the box that MNIST's digits were scaled to
_MOST_POINTS = 20_000  # of a digit
_MOST_STROKES = 500
_MOST_COST = 400_000  # of a digit, as cost counts; rasterised within some tenths of a second
_MOST_BYTES = 2**21  # of a line
_LONGEST_NAME = 100  # characters
_FARTHEST = 1_000_000  # in whatever unit
_FIELD = "field"


@dataclass(frozen=True, slots=True, eq=False)
class WrittenDigit:
    """One drawing with its label.

    Attributes:
        name: What was meant: one of the ten digits, or a class of one's own.
        drawing: Strokes, no bitmap.
        time: When it was written, ISO 8601 in UTC; "" where that is not known.
        session: The name of the sitting, or of who wrote.
        id: Tells it from all others.
    """

    name: str
    drawing: Drawing
    time: str = ""
    session: str = ""
    id: str = ""

    def __post_init__(self) -> None:
        if self.drawing.bitmap is not None or not self.drawing.strokes:
            raise ValueError(tr("handwriting is strokes: a picture, or a blank sheet, cannot be kept as such"))
        check_name(self.name)
        if sum(len(stroke.points) for stroke in self.drawing.strokes) > _MOST_POINTS:
            raise ValueError(tr("a digit has at most {most:,} points", most=_MOST_POINTS))
        if len(self.drawing.strokes) > _MOST_STROKES or cost(self.drawing.strokes) > _MOST_COST:
            raise ValueError(tr("a digit cannot have so much ink"))

    @property
    def label(self) -> int:
        """Its place among the ten digits.

        Raises:
            ValueError: It is none of them.
        """
        return DIGITS.index(self.name)

    @property
    def label_in_files(self) -> int | str:
        """A digit's number, and the name of any other class."""
        return self.label if self.name in DIGITS else self.name

    @property
    def is_held_out(self) -> bool:
        """Whether it is kept from training."""
        return is_held_out(self.id.encode())


def written_now(meant: int | str, drawing: Drawing, session: str) -> WrittenDigit:
    """What was just written: a digit, or a class of one's own by its name.

    Raises:
        ValueError: It is a picture or blank, or its name cannot be one.
    """
    time = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    return WrittenDigit(str(meant), drawing, time, session, uuid.uuid4().hex)


def to_line(digit: WrittenDigit) -> bytes:
    """The digit as a line of its own."""
    strokes = digit.drawing.strokes
    values = {
        "id": digit.id,
        "label": digit.label_in_files,
        "time": digit.time,
        "session": digit.session,
        "unit": _FIELD,
        "strokes": [np.column_stack([s.points, s.pressure]).round(4).tolist() for s in strokes],
        "widths": [stroke.width for stroke in strokes],
        "erases": [stroke.erases for stroke in strokes],
    }
    return json.dumps(values).encode() + b"\n"


def from_line(line: bytes, session: str = "") -> WrittenDigit:
    """The digit of a line; ``session`` is its session where the line names none.

    Raises:
        ValueError: It is none.
    """
    if len(line) > _MOST_BYTES:
        raise ValueError(tr("it has more than {most:,} bytes", most=_MOST_BYTES))
    try:
        values = parse_json(line)
        name, strokes = _name(values["label"]), [_points(points) for points in values["strokes"]]
        own = values.get("unit") == _FIELD
        widths = values.get("widths", [PEN_WIDTH] * len(strokes))
        erases = values.get("erases", [False] * len(strokes))
        points = [s[:, :2] for s in strokes] if own else _laid_into_field([s[:, :2] for s in strokes])
        pressures = [s[:, 2] if s.shape[1] == 3 else np.ones(len(s), np.float32) for s in strokes]
        parts = zip(points, pressures, widths, erases, strict=True)
        drawing = Drawing(tuple(Stroke(p, pressure, float(width), bool(e)) for p, pressure, width, e in parts))
        named = values.get("session") or session or values.get("writer", "")
        key = values.get("id") or hashlib.sha256(line.strip()).hexdigest()[:32]
        time, named, key = (one_line(text, _LONGEST_NAME) for text in (values.get("time", ""), named, key))
        return WrittenDigit(name, drawing, time, named, key)
    except KeyError as error:
        raise ValueError(tr("it has no {error}", error=error)) from error
    except (TypeError, AttributeError, OverflowError) as error:
        raise ValueError(tr("it is no digit: {error}", error=error)) from error


def _name(label: object) -> str:
    """What a line's label stands for."""
    if isinstance(label, str):
        return unicodedata.normalize("NFC", label)
    if type(label) is not int or not 0 <= label <= 9:
        raise ValueError(
            tr(
                "its label is {label}, neither a digit from 0 to 9 nor a class's name",
                label=one_line(repr(label), 40),
            )
        )
    return str(label)


def _points(values: object) -> NDArray[np.float32]:
    """(n, 2) or (n, 3): x, y and perhaps the pressure, in [0, 1]."""
    points = np.array(values, np.float64)
    if points.ndim != 2 or points.shape[1] not in (2, 3) or not len(points):
        raise ValueError(tr("its strokes are not lists of [x, y] or [x, y, pressure]"))
    if not (np.abs(points) < _FARTHEST).all():
        raise ValueError(tr("its strokes must be finite numbers below {most:,}", most=_FARTHEST))
    if points[:, 2:].min(initial=0) < 0 or points[:, 2:].max(initial=1) > 1:
        raise ValueError(tr("its pressures must lie between 0 and 1"))
    return points.astype(np.float32)


def _laid_into_field(strokes: list[NDArray[np.float32]]) -> list[NDArray[np.float32]]:
    """(n, 2) points each, of any size, to the same 20 field pixels large in the field's middle."""
    if not strokes:
        return []
    every = np.concatenate(strokes)
    low, high = every.min(axis=0), every.max(axis=0)
    larger = float((high - low).max())
    scale = _DIGIT_SIDE / larger if larger > 0 else 1.0
    middle = (low + high) / 2
    return [((points - middle) * scale + FIELD_SIDE / 2).astype(np.float32) for points in strokes]
