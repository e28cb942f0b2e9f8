"""What a pose map comes to in a few numbers, from maps made by hand."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from digitlab.measure.pose_map import SIZES, TURNS_DEG, PoseMap, island, tolerance

_RIGHT = np.full((21, 21), 3)


def _made(shifts: np.ndarray, turns: np.ndarray, sizes: np.ndarray | None = None, at_rest: int = 3) -> PoseMap:
    """A map of sure answers, right at every size where none are given; -1 is blank, -2 unknown."""

    def sure(labels: np.ndarray) -> np.ndarray:
        probabilities = np.eye(10, dtype=np.float32)[np.maximum(labels, 0)]
        probabilities[labels == -1] = 0
        probabilities[labels == -2] = np.nan
        return probabilities

    sizes = np.full(len(SIZES), 3) if sizes is None else sizes
    return PoseMap(sure(shifts), sure(turns), sure(sizes), sure(np.array(at_rest)), whole=True)


def _turns(right: Callable[[float], bool]) -> np.ndarray:
    return np.array([3 if right(turn) else 8 for turn in TURNS_DEG])


def _sizes(right: Callable[[float], bool]) -> np.ndarray:
    return np.array([3 if right(size) else 8 for size in SIZES])


def test_the_tolerance_counts_the_right_answers() -> None:
    shifts = np.full((21, 21), 8)
    shifts[:3] = 3
    shifts[3] = -1
    found = tolerance(_made(shifts, _turns(lambda turn: -30 <= turn <= 10 or turn > 150)), truth=3)
    assert found.shifts_right == pytest.approx(3 / 21)
    assert found.turns_right == pytest.approx((9 + 5) / 72)
    assert found.turns_survived == (-30, 10)
    assert (found.reference, found.reference_known) == (3, True)


def test_without_a_true_class_the_reference_is_the_answer_at_rest() -> None:
    found = tolerance(_made(np.full((21, 21), 8), _turns(lambda turn: False), at_rest=8), truth=None)
    assert (found.reference, found.reference_known) == (8, False)
    assert found.shifts_right == 1
    assert found.turns_survived == (-180, 180)


def test_no_turns_survive_where_the_drawing_is_wrong_at_0() -> None:
    found = tolerance(_made(_RIGHT, _turns(lambda turn: turn != 0)), truth=3)
    assert found.turns_survived is None
    assert found.turns_right == pytest.approx(71 / 72)


def test_turns_are_survived_up_to_180_either_way() -> None:
    found = tolerance(_made(_RIGHT, _turns(lambda turn: turn >= -45 or turn == -180)), truth=3)
    assert found.turns_survived == (-45, 180)


def test_a_map_that_grows_counts_what_is_known() -> None:
    shifts = np.full((21, 21), -2)
    shifts[::3, ::3] = 3
    shifts[0, 0] = 8
    turns = np.full(72, -2)
    turns[::3] = _turns(lambda turn: abs(turn) < 50)[::3]
    found = tolerance(_made(shifts, turns), truth=3)
    assert found.shifts_right == pytest.approx(48 / 49)
    assert found.turns_right == pytest.approx(7 / 24)
    assert found.turns_survived == (-45, 45)


def test_sizes_are_survived_up_to_the_first_wrong_one_either_way() -> None:
    found = tolerance(
        _made(_RIGHT, _turns(lambda turn: True), _sizes(lambda size: 0.68 < size < 1.22 or size > 1.4)), 3
    )
    assert found.sizes_survived == (0.7, 1.2)
    assert found.sizes_right == pytest.approx(13 / 21)


def test_all_sizes_are_survived_where_all_are_right_and_none_where_the_own_one_is_wrong() -> None:
    turns = _turns(lambda turn: True)
    assert tolerance(_made(_RIGHT, turns), 3).sizes_survived == (0.5, 1.5)
    assert tolerance(_made(_RIGHT, turns, _sizes(lambda size: size != 1)), 3).sizes_survived is None


def test_sizes_that_are_not_known_yet_are_stepped_over() -> None:
    sizes = np.full(len(SIZES), -2)
    sizes[1::3] = _sizes(lambda size: size < 1.2)[1::3]
    found = tolerance(_made(_RIGHT, _turns(lambda turn: True), sizes), 3)
    assert found.sizes_survived == (0.55, 1.15)
    assert found.sizes_right == pytest.approx(5 / 7)


def _flooded(right: np.ndarray) -> int:
    """How many cells a flood from the middle reaches, cell by cell."""
    todo, reached = [(10, 10)] if right[10, 10] else [], set()
    while todo:
        row, column = todo.pop()
        if (row, column) in reached or not (0 <= row < 21 and 0 <= column < 21) or not right[row, column]:
            continue
        reached.add((row, column))
        todo += [(row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)]
    return len(reached)


@pytest.mark.parametrize("seed", range(20))
def test_an_island_is_what_a_flood_from_the_unmoved_drawing_reaches(seed: int) -> None:
    right = np.random.default_rng(seed).random((21, 21)) < 0.62
    right[10, 10] = seed % 5 > 0
    assert island(_made(np.where(right, 3, 8), _turns(lambda turn: True)), 3) == _flooded(right)


def test_an_island_ends_at_a_belt_of_wrong_answers_and_is_unknown_while_the_map_grows() -> None:
    shifts = np.full((21, 21), 3)
    shifts[8:13, 8:13] = 8
    shifts[9:12, 9:12] = 3
    assert island(_made(shifts, _turns(lambda turn: True)), 3) == 9
    shifts[0, 0] = -2
    assert island(_made(shifts, _turns(lambda turn: True)), 3) is None
