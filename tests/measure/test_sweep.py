"""Sweeps: against a network whose answers are known beforehand, and of networks that ship."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from digitlab import shipped
from digitlab.measure import store
from digitlab.measure.events import Advanced, Begun, Event, Measured
from digitlab.measure.many_fields import SHIFTS
from digitlab.measure.store import weights_hash
from digitlab.measure.sweep import SWEEP, Sweep, SweepConfig, measure_map
from digitlab.networks.card import WeightsError
from digitlab.networks.library import Entry, list_networks

pytestmark = pytest.mark.usefixtures("one_thread")

_SMALL = SweepConfig(digits=40, map_digits=2, axes=("shift", "noise"))


def test_a_map_counts_what_is_read_at_each_shift_and_blank_paper_is_never_read(dots, reads_left, finish):
    dots.images[:] = 0
    dots.images[:, 19, 11] = 255  # nine pixels down it leaves the field
    done, counts = finish(measure_map(reads_left, dots, n=3))
    assert done == 3 * 441
    expected = [[3 if dy < 9 and dx < 3 else 0 for dx in SHIFTS] for dy in SHIFTS]
    assert counts == tuple(map(tuple, expected))


def test_what_a_map_of_no_digits_says_is_nothing(dots, reads_left, finish):
    assert finish(measure_map(reads_left, dots, n=0)) == (0, ())


@pytest.fixture(scope="module")
def entries() -> list[Entry]:
    library = list_networks()
    return [library.find("mlp"), library.find("cnn_pooled")]


def sweeps(events: Iterator[Event]) -> list[Sweep]:
    return [event.result for event in events if isinstance(event, Measured)]


def test_a_sweep_says_what_is_coming_how_far_it_is_and_what_came_out(entries):
    first, *events = SWEEP.events(entries, _SMALL)
    assert isinstance(first, Begun)
    assert first.total == 2 * (40 * (11 + 6) + 2 * 441)
    done = [event.done for event in events if isinstance(event, Advanced)]
    assert done == sorted(set(done))
    assert done[-1] == first.total
    mlp, pooled = (event.result for event in events if isinstance(event, Measured))
    assert (mlp.network, pooled.network) == ("mlp", "cnn_pooled")
    assert mlp.weights_hash == weights_hash(entries[0].path)
    assert (mlp.n, mlp.shift_map_n, mlp.seed, mlp.device, mlp.threads) == (40, 2, 0, "cpu", 1)
    assert [curve.axis for curve in mlp.curves] == ["shift", "noise"]
    assert pooled.curve("shift").right[4] > mlp.curve("shift").right[4]
    assert mlp.curve("turn") is None


def test_the_map_is_right_in_the_middle_where_the_digit_is(entries):
    (result,) = sweeps(SWEEP.events(entries[1:], SweepConfig(digits=1, map_digits=2, axes=("noise",))))
    assert result.shift_map[10][10] == 2
    assert result.map_interval(0, 0)[1] == 1
    assert 0.2 < result.map_mean <= 1


def test_what_is_known_is_not_measured_again(entries):
    known = sweeps(SWEEP.events(entries[:1], _SMALL))
    begun, *events = SWEEP.events(entries, _SMALL)
    assert begun.total == SWEEP.fields(_SMALL)
    assert events[0] == Measured(known[0])
    assert next(iter(SWEEP.events(entries, _SMALL))).total == 0


def test_measuring_afresh_gives_the_same_counts_again(entries):
    (known,) = sweeps(SWEEP.events(entries[:1], _SMALL))
    begun, *events = SWEEP.events(entries[:1], _SMALL, fresh=True)
    assert begun.total == SWEEP.fields(_SMALL)
    (again,) = sweeps(events)
    assert (again.curves, again.shift_map) == (known.curves, known.shift_map)


def test_what_was_cleaned_is_another_result_and_not_the_one_to_show(entries):
    plain, clean = (SweepConfig(digits=30, map_digits=0, axes=("grey",), cleaned_first=on) for on in (False, True))
    dirty, cleaned = (sweeps(SWEEP.events(entries[:1], config))[0] for config in (plain, clean))
    assert cleaned.curves[0].right[-1] > dirty.curves[0].right[-1] + 10
    assert SWEEP.find(entries[0], plain) == dirty
    assert SWEEP.find(entries[0], clean) == cleaned
    assert not SWEEP.find(entries[0]).cleaned_first


def test_more_digits_begin_with_the_same_ones(entries):
    few, many = (
        sweeps(SWEEP.events(entries[:1], SweepConfig(digits=n, map_digits=0, axes=("turn",))))[0].curves[0]
        for n in (20, 40)
    )
    assert all(0 <= count - less <= 20 for count, less in zip(many.right, few.right, strict=True))


def test_results_go_to_the_folder_that_was_named_also_known_ones(entries, tmp_path, own_data_folder):
    sweeps(SWEEP.events(entries[:1], _SMALL))
    sweeps(SWEEP.events(entries, _SMALL, folder=tmp_path / "results"))
    assert len(list((tmp_path / "results").glob("*.json"))) == 2
    assert len(list((own_data_folder / "measured").glob("*.json"))) == 1


def test_a_result_that_cannot_be_kept_is_still_told(entries, monkeypatch, caplog, tmp_path):
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(store, "write_whole", full)
    config = SweepConfig(digits=1, map_digits=0, axes=("noise",))
    with caplog.at_level(logging.WARNING):
        assert len(sweeps(SWEEP.events(entries[:1], config))) == 1
    assert "No space left" in caplog.text
    with pytest.raises(OSError, match="No space left"):
        sweeps(SWEEP.events(entries[:1], config, folder=tmp_path))


def test_a_damaged_network_is_named(entries, tmp_path):
    path = tmp_path / "mlp.safetensors"
    path.write_bytes(entries[0].path.read_bytes()[:-100])
    with pytest.raises(WeightsError, match=r"mlp\.safetensors"):
        sweeps(SWEEP.events([Entry(path, entries[0].card, "own")], _SMALL))


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ({"digits": 0}, "digits must lie between 1 and 10000, not 0"),
        ({"digits": 10_001}, "between 1 and 10000"),
        ({"map_digits": -1}, "map digits must lie between 0 and 10000"),
        ({"seed": -1}, "seed must lie between 0"),
        ({"axes": ("colour",)}, "no axis 'colour': there are shift, turn, scale, thickness, grey"),
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
        result = store.read_result(path, "sweep", Sweep)
        assert result.weights_hash in hashes, path
        assert result.data_hash == store.data_hash(), path
