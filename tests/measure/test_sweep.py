"""Sweeps: against a network whose answers are known beforehand, and of networks that ship."""

from __future__ import annotations

import logging
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

from digitlab import shipped
from digitlab.data import mnist
from digitlab.ink.pose import Pose
from digitlab.measure import measured, sweeping
from digitlab.measure.accuracy import at_pose, measure
from digitlab.measure.curves import AXES
from digitlab.measure.events import Advanced, Begun, Event, Swept
from digitlab.measure.many_fields import SHIFTS
from digitlab.measure.measured import weights_hash
from digitlab.measure.sweep import Sweep, SweepConfig
from digitlab.measure.sweeping import measure_curve, measure_map, sweep
from digitlab.networks.library import Entry, WeightsError, list_networks
from digitlab.networks.weights import load

pytestmark = pytest.mark.usefixtures("one_thread")

_SMALL = SweepConfig(digits=40, map_digits=2, axes=("shift", "noise"))


class ReadsLeft(nn.Module):
    """Answers 1 where the left half has more ink than the right one, otherwise 0."""

    def __init__(self) -> None:
        super().__init__()
        self.unused = nn.Parameter(torch.zeros(1))

    def forward(self, field: torch.Tensor) -> torch.Tensor:
        left = field[:, :, :, :14].sum(dim=(1, 2, 3))
        rest = field.sum(dim=(1, 2, 3)) - left
        return torch.stack([rest, left, *[torch.zeros_like(rest) - 1] * 8], dim=1)


@pytest.fixture
def dots() -> mnist.Digits:
    """600 fields with one dot each, two pixels left of the middle, all labelled 1."""
    images = np.zeros((600, 28, 28), np.uint8)
    images[:, 14, 11] = 255
    return mnist.Digits(images, np.ones(600, np.uint8))


def finish(work: Generator[int, None, Any]) -> tuple[int, Any]:
    """The sum of what was yielded, and the result."""
    done = 0
    while True:
        try:
            done += next(work)
        except StopIteration as stop:
            return done, stop.value


def test_a_curve_counts_what_is_read_at_each_level(dots):
    done, curve = finish(measure_curve(ReadsLeft(), dots, "shift", n=600, seed=0))
    assert done == 600 * len(AXES["shift"].levels)
    assert (curve.axis, curve.levels, curve.n) == ("shift", AXES["shift"].levels, 600)
    assert curve.right[:3] == (600, 600, 600)
    for count in curve.right[3:]:  # three of eight directions go out to the right
        assert count == pytest.approx(600 * 5 / 8, abs=40)
    assert len(set(curve.right[3:])) == 1  # the same digits, since each keeps its direction


def test_a_map_counts_what_is_read_at_each_shift_and_blank_paper_is_never_read(dots):
    dots.images[:] = 0
    dots.images[:, 19, 11] = 255  # nine pixels down it leaves the field
    done, counts = finish(measure_map(ReadsLeft(), dots, n=3))
    assert done == 3 * 441
    expected = [[3 if dy < 9 and dx < 3 else 0 for dx in SHIFTS] for dy in SHIFTS]
    assert counts == tuple(map(tuple, expected))


def test_what_a_map_of_no_digits_says_is_nothing(dots):
    assert finish(measure_map(ReadsLeft(), dots, n=0)) == (0, ())


def test_at_rest_the_accuracy_is_that_of_the_digits_as_they_are():
    test = mnist.load("test")
    network, _ = load(list_networks().find("mlp").path)
    (expected,) = measure(network, mnist.Digits(test.images[:150], test.labels[:150]), [at_pose(Pose())])
    for axis in AXES.values():
        _, curve = finish(measure_curve(network, test, axis.name, n=150, seed=0))
        assert curve.accuracies[axis.levels.index(axis.rest)] == pytest.approx(expected.share)
        assert min(curve.accuracies) < expected.share


@pytest.fixture(scope="module")
def entries() -> list[Entry]:
    library = list_networks()
    return [library.find("mlp"), library.find("cnn_pooled")]


def sweeps(events: Iterator[Event]) -> list[Sweep]:
    return [event.sweep for event in events if isinstance(event, Swept)]


def test_a_sweep_says_what_is_coming_how_far_it_is_and_what_came_out(entries):
    first, *events = sweep(entries, _SMALL)
    assert isinstance(first, Begun)
    assert first.total == 2 * (40 * (11 + 6) + 2 * 441)
    done = [event.done for event in events if isinstance(event, Advanced)]
    assert done == sorted(set(done))
    assert done[-1] == first.total
    mlp, pooled = (event.sweep for event in events if isinstance(event, Swept))
    assert (mlp.network, pooled.network) == ("mlp", "cnn_pooled")
    assert mlp.weights_hash == weights_hash(entries[0].path)
    assert (mlp.n, mlp.shift_map_n, mlp.seed, mlp.device, mlp.threads) == (40, 2, 0, "cpu", 1)
    assert [curve.axis for curve in mlp.curves] == ["shift", "noise"]
    assert pooled.curve("shift").right[4] > mlp.curve("shift").right[4]
    assert mlp.curve("turn") is None


def test_the_map_is_right_in_the_middle_where_the_digit_is(entries):
    (result,) = sweeps(sweep(entries[1:], SweepConfig(digits=1, map_digits=2, axes=("noise",))))
    assert result.shift_map[10][10] == 2
    assert result.map_interval(0, 0)[1] == 1
    assert 0.2 < result.map_mean <= 1


def test_what_is_known_is_not_measured_again(entries):
    known = sweeps(sweep(entries[:1], _SMALL))
    begun, *events = sweep(entries, _SMALL)
    assert begun.total == _SMALL.fields
    assert events[0] == Swept(known[0])
    assert next(iter(sweep(entries, _SMALL))).total == 0


def test_measuring_afresh_gives_the_same_counts_again(entries):
    (known,) = sweeps(sweep(entries[:1], _SMALL))
    begun, *events = sweep(entries[:1], _SMALL, fresh=True)
    assert begun.total == _SMALL.fields
    (again,) = sweeps(events)
    assert (again.curves, again.shift_map) == (known.curves, known.shift_map)


def test_more_digits_begin_with_the_same_ones(entries):
    few, many = (
        sweeps(sweep(entries[:1], SweepConfig(digits=n, map_digits=0, axes=("turn",))))[0].curves[0] for n in (20, 40)
    )
    assert all(0 <= count - less <= 20 for count, less in zip(many.right, few.right, strict=True))


def test_results_go_to_the_folder_that_was_named_also_known_ones(entries, tmp_path, own_data_folder):
    sweeps(sweep(entries[:1], _SMALL))
    sweeps(sweep(entries, _SMALL, folder=tmp_path / "results"))
    assert len(list((tmp_path / "results").glob("*.json"))) == 2
    assert len(list((own_data_folder / "measured").glob("*.json"))) == 1


def test_a_result_that_cannot_be_kept_is_still_told(entries, monkeypatch, caplog, tmp_path):
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(measured, "write_whole", full)
    config = SweepConfig(digits=1, map_digits=0, axes=("noise",))
    with caplog.at_level(logging.WARNING):
        assert len(sweeps(sweep(entries[:1], config))) == 1
    assert "No space left" in caplog.text
    with pytest.raises(OSError, match="No space left"):
        sweeps(sweep(entries[:1], config, folder=tmp_path))


def test_a_damaged_network_is_named(entries, tmp_path):
    path = tmp_path / "mlp.safetensors"
    path.write_bytes(entries[0].path.read_bytes()[:-100])
    with pytest.raises(WeightsError, match=r"mlp\.safetensors"):
        sweeps(sweep([Entry(path, entries[0].card, "own")], _SMALL))


def test_events_come_often_whatever_a_network_costs(monkeypatch):
    seconds = iter(np.arange(0, 1000, 0.01))
    monkeypatch.setattr(sweeping.time, "perf_counter", lambda: float(next(seconds)))  # every part takes 10 ms
    cheap = list(sweeping._parts(5000))
    assert [part.start for part in cheap[1:]] == [part.stop for part in cheap[:-1]]
    assert (cheap[0].start, cheap[-1].stop) == (0, 5000)
    assert max(part.stop - part.start for part in cheap) == 500
    seconds = iter(np.arange(0, 1000, 2.0))  # every part takes two seconds
    assert list(sweeping._parts(3)) == [slice(0, 1), slice(1, 2), slice(2, 3)]


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ({"digits": 0}, "digits must lie between 1 and 10000, not 0"),
        ({"digits": 10_001}, "between 1 and 10000"),
        ({"map_digits": -1}, "map digits must lie between 0 and 10000"),
        ({"seed": -1}, "seed must lie between 0"),
        ({"axes": ("colour",)}, "no axis 'colour': there are shift, turn, scale, thickness, noise"),
        ({"axes": ()}, "at least one of shift"),
        ({"axes": ("turn", "turn")}, "each axis once"),
    ],
)
def test_a_config_out_of_range_is_refused_with_the_range(values, named):
    with pytest.raises(ValueError, match=named):
        SweepConfig(**values)


def test_shipped_results_are_of_networks_and_digits_that_ship():
    hashes = {weights_hash(entry.path) for entry in list_networks().entries.values()}
    for path in Path(shipped.resources() / "measured").glob("sweep-*.json"):
        result = measured._read(path, Sweep)
        assert result.weights_hash in hashes, path
        assert result.data_hash == measured.data_hash(), path
