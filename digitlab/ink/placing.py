"""Laying one drawing onto another one's paper."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from digitlab.ink.pose import Pose
from digitlab.ink.raster import render
from digitlab.ink.stroke import FIELD_SIDE, Drawing


def placed(sheet: Drawing, drawing: Drawing, pose: Pose, left: int, top: int) -> Drawing:
    """A sheet with the ink of a field on it.

    Strokes stay strokes. A bitmap, or ink that an eraser went over, is laid on as pixels, since an eraser on the sheet would
    take away what lies below it, too.

    Args:
        sheet: Larger paper with or without ink.
        drawing: A field.
        pose: Where its ink lies in the field.
        left: Where the field's left edge goes, in whole pixels of the sheet; the field lies within it.
        top: The same of its upper edge.
    """
    if drawing.bitmap is None and not any(stroke.erases for stroke in drawing.strokes):
        corner = np.array((left, top), np.float32)
        moved = (
            replace(stroke, points=pose.move(stroke.points) + corner, width=min(stroke.width * pose.scale, FIELD_SIDE))
            for stroke in drawing.strokes
        )
        return replace(sheet, strokes=(*sheet.strokes, *moved))
    image = render(sheet).copy()
    there = np.s_[top : top + FIELD_SIDE, left : left + FIELD_SIDE]
    image[there] = np.maximum(image[there], render(drawing, pose))
    return Drawing(bitmap=image, paper=sheet.paper)
