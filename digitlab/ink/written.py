"""A drawing as JSON values and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from digitlab.ink.raster import cost
from digitlab.ink.stroke import FIELD_SHAPE, Drawing, Shape, Stroke
from digitlab.language import tr
from digitlab.untrusted import one_line

_MOST_STROKES = 2000
_MOST_COST = (
    2_000_000  # rasterised in about a second; a minute of scribbling with the widest eraser, or an hour of writing
)


def to_values(drawing: Drawing) -> dict[str, Any]:
    """The drawing as JSON values, whole."""
    strokes = [
        {
            "points": stroke.points.tolist(),
            "pressure": stroke.pressure.tolist(),
            "width": stroke.width,
            "erases": stroke.erases,
        }
        for stroke in drawing.strokes
    ]
    return {"strokes": strokes, "bitmap": None if drawing.bitmap is None else drawing.bitmap.tolist()}


def from_values(values: Mapping[str, Any], paper: Shape = FIELD_SHAPE) -> Drawing:
    """The drawing of JSON values, on paper that is as large as it was.

    Raises:
        ValueError: They are none.
    """
    try:
        with np.errstate(over="ignore"):  # what is too large becomes infinite, and is refused
            strokes = tuple(map(_stroke, values["strokes"]))
            bitmap = values["bitmap"]
            drawing = Drawing(strokes, None if bitmap is None else _bitmap(bitmap), paper)
    except (TypeError, KeyError, AttributeError, OverflowError) as error:
        raise ValueError(
            tr("this is no drawing: {error} is wrong or missing", error=one_line(repr(error), 100))
        ) from error
    if _is_too_much(strokes):
        raise ValueError(tr("this is no drawing: it has more ink than a hand can draw"))
    return drawing


def check_room(drawing: Drawing) -> None:
    """See that a drawing can be read again once it is written.

    Raises:
        ValueError: A stroke has just made it more than that.
    """
    if _is_too_much(drawing.strokes):
        raise ValueError(
            tr("There is no room for more ink: this stroke was not kept. Undo some strokes, or clear all.")
        )


def _is_too_much(strokes: tuple[Stroke, ...]) -> bool:
    return len(strokes) > _MOST_STROKES or cost(strokes) > _MOST_COST


def _stroke(values: Mapping[str, Any]) -> Stroke:
    points, pressure = (np.array(values[name], np.float32) for name in ("points", "pressure"))
    return Stroke(points, pressure, float(values["width"]), bool(values["erases"]))


def _bitmap(values: object) -> np.ndarray[Any, np.dtype[np.float32]]:
    bitmap = np.array(values, np.float32)
    if not (np.isfinite(bitmap).all() and bitmap.min(initial=0) >= 0 and bitmap.max(initial=0) <= 1):
        raise ValueError(tr("a bitmap's values lie between 0 and 1"))
    return bitmap
