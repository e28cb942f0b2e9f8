"""The benchmark: its rows, what is counted in them, and how it is told."""

from __future__ import annotations

import csv
import io
import math
from collections import Counter

import numpy as np
import pytest

from digitlab.cli import main
from digitlab.ink.corruptions import CORRUPTIONS
from digitlab.ink.stroke import FIELD_SIDE
from digitlab.measure.benchmark import BENCHMARK, Benchmark, BenchmarkConfig, Count
from digitlab.measure.events import Advanced, Begun, Measured
from digitlab.measure.intervals import standard_error
from digitlab.measure.trials import PUBLISHED, TRIALS, placed_anywhere
from digitlab.networks.library import list_networks

pytestmark = pytest.mark.usefixtures("one_thread")

_FEW = BenchmarkConfig(digits=6)


@pytest.mark.parametrize("trial", TRIALS.values(), ids=lambda trial: trial.name)
def test_a_row_changes_a_digit_the_same_way_in_whatever_part_it_comes(trial, digits) -> None:
    together = trial.change(digits[:6], 3, 0)
    assert (together.shape, together.dtype) == ((6, FIELD_SIDE, FIELD_SIDE), np.float32)
    assert together.min() >= 0
    assert together.max() <= 1 + 1e-6
    np.testing.assert_array_equal(trial.change(digits[2:4], 3, 2), together[2:4])


def test_everything_that_happens_to_digits_has_a_row_and_every_published_figure_stands_beside_one() -> None:
    assert CORRUPTIONS.keys() - TRIALS.keys() == {"thickness", "brightness"}  # one has rows of its own, one is younger
    assert {each.trial for each in PUBLISHED} <= TRIALS.keys()
    assert all(0 < each.accuracy < 1 and each.source and each.otherwise for each in PUBLISHED)


@pytest.mark.parametrize("side", [FIELD_SIDE, 40, 60])
def test_a_digit_is_placed_anywhere_on_the_paper_and_the_field_holds_all_of_it(side, digits) -> None:
    quarter = np.array([[0.0, 1.0], [-1.0, 0.0]])
    corners = set()
    for seed in range(60):
        field = placed_anywhere(digits[0], quarter, side, np.random.default_rng(seed))
        assert field.sum() == pytest.approx(digits[0].sum(), rel=1e-4)
        rows, columns = np.nonzero(field)
        corners.add((int(rows.min()), int(columns.min())))
    assert len(corners) > 15
    ends = [max(corner[axis] for corner in corners) for axis in (0, 1)]
    ink = np.ptp(np.nonzero(np.rot90(digits[0])), axis=1) + 1
    assert ends == [FIELD_SIDE - size for size in ink]


def test_what_is_made_larger_has_more_ink(digits) -> None:
    larger = placed_anywhere(digits[0], np.diag([1.2, 0.8]), 40, np.random.default_rng(0))
    assert larger.sum() == pytest.approx(1.2 * 0.8 * digits[0].sum(), rel=0.02)


def test_a_row_counts_6_and_9_as_one_class(digits) -> None:
    circle, merged = TRIALS["circle"], TRIALS["circle_69"]
    np.testing.assert_array_equal(circle.change(digits[:3], 0, 0), merged.change(digits[:3], 0, 0))
    (result,) = _results(BenchmarkConfig(digits=40), "mlp14")
    assert result.right("circle_69") >= result.right("circle")


def _results(config: BenchmarkConfig, *names: str) -> list[Benchmark]:
    library = list_networks()
    events = BENCHMARK.events([library.find(name) for name in names], config)
    return [event.result for event in events if isinstance(event, Measured)]


def test_it_says_what_is_coming_how_far_it_is_and_what_came_out_and_keeps_it() -> None:
    entry = list_networks().find("mlp14")
    first, *events = BENCHMARK.events([entry], _FEW)
    assert isinstance(first, Begun)
    kinds = Counter(bool(trial.one_class) for trial in TRIALS.values())
    assert first.total == 6 * kinds[False]
    done = [event.done for event in events if isinstance(event, Advanced)]
    assert done == sorted(set(done))
    assert done[-1] == first.total
    result = events[-1].result
    assert [count.trial for count in result.counts] == list(TRIALS)
    assert result.right("clean") >= 5
    assert next(iter(BENCHMARK.events([entry], _FEW))).total == 0
    again, cleaned = _results(_FEW, "mlp14"), _results(BenchmarkConfig(digits=6, cleaned_first=True), "mlp14")
    assert again == [result]
    assert cleaned[0].right("inverted") > result.right("inverted")
    assert BENCHMARK.find(entry) == result


def test_people_and_programs_get_every_row_with_its_standard_error(capsys) -> None:
    command = ["benchmark", "--network", "mlp14", "--digits", "6"]
    assert main(command) == 0
    text = capsys.readouterr().out
    assert text.startswith("accuracy in per cent ± standard error; n = 6 test digits, seed 0\n")
    assert all(trial.words in text for trial in TRIALS.values())
    assert "CapsNet: trained on digits moved within 40x40" in text
    assert main([*command, "--csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [row["condition"] for row in rows] == list(TRIALS)
    right = round(6 * float(rows[0]["accuracy"]))
    assert float(rows[0]["standard_error"]) == pytest.approx(standard_error(right, 6))
    assert (rows[0]["n"], rows[0]["seed"], rows[0]["cleaned_first"]) == ("6", "0", "false")


def test_a_standard_error_is_that_of_a_share_and_not_0_at_its_ends() -> None:
    assert standard_error(5000, 10_000) == pytest.approx(math.sqrt(0.25 / 10_000), rel=1e-3)
    assert standard_error(100, 100) > 0.005


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"counts": (Count("clean", 7),)}, "between 0 and n, which is 6"),
        ({"counts": (Count("clean", 1), Count("clean", 1))}, "once"),
        ({"n": 0}, "n must lie between 1"),
        ({"seconds": -1.0}, "seconds must lie"),
    ],
)
def test_counts_that_cannot_be_are_refused(changes, named) -> None:
    values = {"network": "a", "weights_hash": "b", "data_hash": "c", "n": 6, "seed": 0, "cleaned_first": False}
    values |= {"counts": (), "seconds": 1.0, "device": "cpu", "threads": 1}
    with pytest.raises(ValueError, match=named):
        Benchmark(**(values | changes))


def test_a_row_that_there_is_not_is_refused() -> None:
    with pytest.raises(ValueError, match="there is no row 'rain': there are clean"):
        Count("rain", 1)
