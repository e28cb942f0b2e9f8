"""What paper, light, lens and hand do to digits: each does what its words say."""

from __future__ import annotations

import numpy as np
import pytest

from digitlab.ink.corruptions import CORRUPTIONS
from digitlab.ink.stroke import Image


def happened(name: str, field: Image, level: float, seed: int = 0) -> Image:
    return CORRUPTIONS[name].at(field, level, np.random.default_rng(seed))


@pytest.fixture
def bar() -> Image:
    """An upright bar in the field's middle."""
    image = np.zeros((28, 28), np.float32)
    image[6:22, 12:16] = 1
    return image


@pytest.mark.parametrize("kind", CORRUPTIONS.values(), ids=lambda kind: kind.name)
def test_the_usual_level_is_one_that_can_be_set_and_changes_a_digit(kind, digits) -> None:
    assert kind.levels == tuple(sorted(kind.levels))
    assert kind.rest in kind.levels
    assert kind.levels[0] <= kind.usual <= kind.levels[-1]
    changed = kind.at(digits[0], kind.usual, np.random.default_rng(0))
    assert np.abs(changed - digits[0]).max() > 0.1


@pytest.mark.parametrize("name", ["grey", "lighting", "fog", "stripes", "spatter", "dotted", "zigzag", "clutter"])
def test_what_lies_on_the_paper_takes_no_ink_away(name, digits) -> None:
    for digit in digits[:10]:
        assert (happened(name, digit, CORRUPTIONS[name].usual) >= digit - 1e-6).all()


def test_grey_paper_is_as_grey_as_it_says_and_full_ink_stays_full(bar) -> None:
    assert set(happened("grey", bar, 0.3)[[0, 10], [0, 13]].tolist()) == {np.float32(0.3).item(), 1.0}


def test_brighter_light_fades_the_ink_and_darker_light_greys_the_paper(bar) -> None:
    assert set(happened("brightness", bar, 0.4)[[0, 10], [0, 13]].tolist()) == {0.0, np.float32(0.6).item()}
    assert set(happened("brightness", bar, -0.4)[[0, 10], [0, 13]].tolist()) == {np.float32(0.4).item(), 1.0}


def test_another_pen_is_wider_or_narrower_by_what_it_says(bar) -> None:
    for by in (-1.0, 2.0):
        assert happened("thickness", bar, by)[14].sum() == pytest.approx(bar[14].sum() + by, abs=0.1)


def test_light_on_dark_twice_is_dark_on_light(digits) -> None:
    np.testing.assert_allclose(happened("inverted", happened("inverted", digits[0], 1.0), 1.0), digits[0], atol=1e-6)


def test_a_shadow_lies_at_one_side() -> None:
    blank = np.zeros((28, 28), np.float32)
    for seed in range(8):
        lit = happened("lighting", blank, 0.5, seed)
        assert (lit.min(), lit.max()) == pytest.approx((0, 0.5))
        rows, columns = np.gradient(lit)
        assert np.ptp(rows) == pytest.approx(0, abs=1e-5)
        assert np.ptp(columns) == pytest.approx(0, abs=1e-5)


def test_shot_noise_has_the_deviation_it_says_on_white_paper_and_none_on_full_ink() -> None:
    grey = np.full((200, 200), 0.5, np.float32)
    noise = happened("shot", grey, 0.1) - grey
    assert noise.std() == pytest.approx(0.1 * np.sqrt(0.5), rel=0.05)
    assert noise.mean() == pytest.approx(0, abs=0.003)
    assert (happened("shot", np.ones((28, 28), np.float32), 0.3) == 1).all()


def test_salt_and_pepper_change_the_share_of_pixels_that_it_says() -> None:
    changed = happened("salt", np.full((200, 200), 0.5, np.float32), 0.2)
    assert (changed == 0).mean() == pytest.approx(0.1, abs=0.01)
    assert (changed == 1).mean() == pytest.approx(0.1, abs=0.01)


@pytest.mark.parametrize(("name", "level"), [("blur", 1.5), ("motion", 5.0), ("shear", 0.3)])
def test_what_is_smeared_or_slanted_keeps_its_ink(name, level, bar) -> None:
    assert happened(name, bar, level).sum() == pytest.approx(bar.sum(), rel=0.02)


def test_a_shear_slants_an_upright_bar_either_way_by_its_slope(bar) -> None:
    slopes = set()
    for seed in range(10):
        slanted = happened("shear", bar, 0.5, seed)
        middles = slanted[8:20] @ np.arange(28) / slanted[8:20].sum(axis=1)
        slopes.add(round(float(np.polyfit(np.arange(12), middles, 1)[0]), 2))
    assert slopes == {-0.5, 0.5}


def test_seen_aslant_a_straight_edge_stays_straight(bar) -> None:
    rest = {round(float(row @ np.arange(28) / row.sum()), 3) for row in bar[8:20]}
    assert len(rest) == 1
    for seed in range(5):
        seen = happened("perspective", bar, 6.0, seed)
        rows = np.flatnonzero(seen.sum(axis=1) > 2)[2:-2]
        middles = seen[rows] @ np.arange(28) / seen[rows].sum(axis=1)
        assert np.abs(middles - np.polyval(np.polyfit(rows, middles, 1), rows)).max() < 0.35


def test_an_elastic_hand_moves_by_the_distance_it_says() -> None:
    """On a plane that rises by 1 a pixel, a value tells how far its place was moved to the side."""
    plane = np.tile(np.arange(28, dtype=np.float32), (28, 1))
    moved = np.stack([happened("elastic", plane, 1.5, seed) for seed in range(60)]) - plane
    inner = moved[:, 7:21, 7:21]
    assert np.sqrt(2 * (inner**2).mean()) == pytest.approx(1.5, rel=0.1)


def test_a_part_is_hidden_where_ink_is(bar) -> None:
    hidden = happened("occlusion", bar, 5.0)
    assert 4 <= (bar - hidden).sum() <= 25
    np.testing.assert_array_equal(happened("occlusion", np.zeros_like(bar), 5.0), 0)


def test_chance_alone_decides_what_is_left_to_it(digits) -> None:
    for name in ("noise", "fog", "clutter", "elastic", "perspective"):
        level = CORRUPTIONS[name].usual
        first, again, other = (happened(name, digits[3], level, seed) for seed in (1, 1, 2))
        np.testing.assert_array_equal(first, again)
        assert (first != other).any()
