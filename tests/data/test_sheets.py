"""Sheets of digits: boxes and owners are those of the ink, and digits hardly overlap."""

from __future__ import annotations

import numpy as np
import pytest

from digitlab.data.sheets import INK, scattered, stroke_width, thickened

ROWS, COLUMNS = 56, 84


def sheet_of(digits: np.ndarray, rng: np.random.Generator, count: int, **settings: object):
    return scattered(digits[:count], np.arange(count), rng, ROWS, COLUMNS, **settings)


@pytest.mark.parametrize("seed", range(5))
def test_a_box_is_what_a_digits_ink_spans(digits: np.ndarray, seed: int) -> None:
    sheet = scattered(digits[seed : seed + 1], np.array([seed]), np.random.default_rng(seed), ROWS, COLUMNS)
    rows, columns = np.nonzero(sheet.image >= INK)
    np.testing.assert_array_equal(sheet.boxes, [[columns.min(), rows.min(), columns.max() + 1, rows.max() + 1]])
    np.testing.assert_array_equal(sheet.owner, np.where(sheet.image >= INK, 0, -1))
    assert sheet.labels.tolist() == [seed]


def test_every_pixel_of_ink_has_an_owner_in_whose_box_it_lies(digits: np.ndarray, rng) -> None:
    sheet = sheet_of(digits, rng, 6)
    np.testing.assert_array_equal(sheet.owner >= 0, sheet.image >= INK)
    for index, (left, top, right, bottom) in enumerate(sheet.boxes.astype(int)):
        rows, columns = np.nonzero(sheet.owner == index)
        assert len(rows) > 10
        assert top <= rows.min() <= rows.max() < bottom
        assert left <= columns.min() <= columns.max() < right


def test_digits_hardly_overlap_where_there_is_room(digits: np.ndarray, rng) -> None:
    for _ in range(20):
        boxes = sheet_of(digits, rng, 4, sizes=(0.6, 1.0)).boxes
        areas = np.prod(boxes[:, 2:] - boxes[:, :2], axis=1)
        for one in range(4):
            for other in range(one):
                low, high = np.maximum(boxes[one], boxes[other]), np.minimum(boxes[one], boxes[other])
                shared = np.prod((high[2:] - low[:2]).clip(0))
                assert shared <= 0.15 * min(areas[one], areas[other]) + 1e-6


def test_an_unturned_digit_of_its_own_size_keeps_its_pixels(digits: np.ndarray, rng) -> None:
    sheet = sheet_of(digits, rng, 1, sizes=(1.0, 1.0), turn_deg=0.0, pens=(1.0, 1.0))
    (left, top, right, bottom) = sheet.boxes[0].astype(int)
    inked = np.argwhere(digits[0] >= INK)
    first, last = inked.min(axis=0), inked.max(axis=0) + 1
    original = digits[0][first[0] : last[0], first[1] : last[1]]
    found = sheet.image[top:bottom, left:right]
    assert abs(float(found.sum() / original.sum()) - 1) < 0.05  # half a pixel may lie between the samples
    assert (
        np.abs(np.subtract(found.shape, original.shape)).max() <= 2
    )  # sampling between pixels spreads ink by less than one


def test_sizes_keep_to_their_range(digits: np.ndarray, rng) -> None:
    tall = [sheet_of(digits, rng, 1, turn_deg=0.0).boxes[0] for _ in range(60)]
    heights = np.array([box[3] - box[1] for box in tall])
    assert heights.min() >= 0.6 * 20 - 2
    assert heights.max() <= 1.8 * 20 + 2
    assert np.ptp(heights) > 12


def test_the_same_seed_scatters_alike(digits: np.ndarray) -> None:
    one, other = (sheet_of(digits, np.random.default_rng(4), 5) for _ in range(2))
    np.testing.assert_array_equal(one.image, other.image)
    np.testing.assert_array_equal(one.owner, other.owner)


def test_blank_digits_are_left_out_and_too_many_still_fit(digits: np.ndarray, rng) -> None:
    images = np.concatenate([np.zeros((1, 28, 28), np.float32), digits[:30]])
    sheet = scattered(images, np.arange(31) % 10, rng, 28, 28)
    assert len(sheet.labels) == len(sheet.boxes) == 30
    assert sheet.image.shape == (28, 28)
    assert sheet.boxes.min() >= 0
    assert sheet.boxes.max() <= 28
    empty = scattered(images[:1], np.array([3]), rng, 40, 30)
    assert empty.boxes.shape == (0, 4)
    assert not empty.image.any()


def bar(width: int) -> np.ndarray:
    """(60, 40): an upright stroke so many pixels wide."""
    image = np.zeros((60, 40), np.float32)
    image[5:55, 15 : 15 + width] = 1
    return image


@pytest.mark.parametrize("width", [2, 3, 5])
def test_the_width_of_a_stroke_is_its_area_over_its_length(width: int) -> None:
    assert stroke_width(bar(width)) == pytest.approx(50 * width / (50 + width), rel=0.05)  # the outline has two ends
    assert stroke_width(np.zeros((9, 9), np.float32)) == 0.0


@pytest.mark.parametrize("by", [-2.0, -1.0, 0.0, 0.5, 2.0])
def test_strokes_become_wider_and_narrower_by_so_many_pixels(by: float) -> None:
    across = thickened(bar(4), by)[30]
    assert across.sum() == pytest.approx(4 + by)


def test_large_digits_are_drawn_with_thin_pens_too(digits: np.ndarray) -> None:
    widths = []
    for pen in (0.5, 1.0, 1.25):
        settings = {"sizes": (1.6, 1.6), "turn_deg": 0.0, "pens": (pen, pen)}
        sheets = [
            scattered(digits[k : k + 1], np.array([0]), np.random.default_rng(k), 56, 84, **settings) for k in range(20)
        ]
        widths.append(np.mean([stroke_width(sheet.image) for sheet in sheets]))
    thin, own, thick = widths
    assert 2.0 < thin < 0.75 * own
    assert thick > 1.1 * own
