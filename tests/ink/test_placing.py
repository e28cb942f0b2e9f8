"""A field's ink on a larger sheet."""

from __future__ import annotations

import numpy as np
import pytest

from digitlab.ink.placing import placed
from digitlab.ink.pose import Pose
from digitlab.ink.raster import render
from digitlab.ink.stroke import SHEET_SHAPE, Drawing, Stroke

SEVEN = Drawing((Stroke.through([(8.5, 6), (19, 6), (18, 9), (14.5, 15), (12.5, 22.5)]),))
LINE = Stroke.through([(3, 50), (80, 50)])
BLANK = Drawing(paper=SHEET_SHAPE)


@pytest.mark.parametrize("pose", [Pose(), Pose(dx=2, angle_deg=30, scale=0.8)])
@pytest.mark.parametrize(("left", "top"), [(0, 0), (40, 11), (56, 28)])
def test_ink_lies_on_the_sheet_as_it_lay_in_its_field(pose: Pose, left: int, top: int) -> None:
    sheet = placed(BLANK, SEVEN, pose, left, top)
    image = render(sheet)
    assert image.shape == SHEET_SHAPE
    np.testing.assert_allclose(image[top : top + 28, left : left + 28], render(SEVEN, pose), atol=2e-5)
    assert image.sum() == pytest.approx(render(SEVEN, pose).sum(), rel=1e-3)
    assert sheet.bitmap is None


def test_what_is_on_the_sheet_stays() -> None:
    image = render(placed(Drawing((LINE,), paper=SHEET_SHAPE), SEVEN, Pose(), 30, 20))
    np.testing.assert_array_equal(image[49:52], np.maximum(render(Drawing((LINE,), paper=SHEET_SHAPE)), image)[49:52])
    assert image[26, 40] == 1


def test_a_bitmap_is_laid_on_pixel_by_pixel() -> None:
    bitmap = np.random.default_rng(0).random((28, 28), np.float32)
    sheet = placed(Drawing((LINE,), paper=SHEET_SHAPE), Drawing(bitmap=bitmap), Pose(), 5, 3)
    np.testing.assert_allclose(render(sheet)[3:31, 5:33], bitmap, atol=1e-6)
    assert render(sheet)[50, 40] == 1


def test_an_eraser_takes_away_nothing_of_the_sheet() -> None:
    rubbed = SEVEN.with_stroke(Stroke.through([(0, 14), (28, 14)], width=6, erases=True))
    under = Drawing((Stroke.through([(0, 14), (80, 14)]),), paper=SHEET_SHAPE)
    image = render(placed(under, rubbed, Pose(), 0, 0))
    np.testing.assert_array_equal(image[13:15, :28], render(under)[13:15, :28])


def test_a_large_pen_magnified_is_still_a_pen() -> None:
    dot = Drawing((Stroke.through([(14, 14)], width=20),))
    (stroke,) = placed(BLANK, dot, Pose(scale=2), 0, 0).strokes
    assert stroke.width == 28
