"""Results are found by the hash of weights, data and settings, and nothing that lies there does harm."""

from __future__ import annotations

import json
import logging
import os
import shutil
import subprocess
import sys
from dataclasses import replace

import pytest

from digitlab import shipped
from digitlab.measure.curves import AXES, Curve
from digitlab.measure.measurement import KeptMeasurement
from digitlab.measure.registry import measurements
from digitlab.measure.store import data_hash, own_results, read_result, weights_hash
from digitlab.measure.sweep import SWEEP, Sweep, SweepConfig
from digitlab.networks.library import Entry, list_networks


@pytest.fixture
def entry(tmp_path) -> Entry:
    """A network of the user's own."""
    source = list_networks().find("mlp")
    path = tmp_path / "mine.safetensors"
    path.write_bytes(source.path.read_bytes() + b" ")
    return Entry(path, source.card, "own")


@pytest.fixture
def result(entry) -> Sweep:
    levels = AXES["shift"].levels
    return Sweep(
        network="mine",
        weights_hash=weights_hash(entry.path),
        data="MNIST test digits",
        data_hash=data_hash(),
        n=50,
        seed=0,
        curves=(Curve("shift", levels, tuple(range(40, 40 - len(levels), -1)), 50),),
        shift_map=tuple(tuple(range(21)) for _ in range(21)),
        shift_map_n=20,
        seconds=1.5,
        device="cpu",
        threads=2,
    )


def test_what_was_kept_is_found_again(entry, result):
    assert SWEEP.find(entry) is None
    path = SWEEP.keep(result)
    assert path.parent == own_results()
    assert SWEEP.find(entry) == result


def test_the_same_result_is_kept_once_and_others_beside_it(result):
    SWEEP.keep(result)
    SWEEP.keep(replace(result, seconds=9.0))
    SWEEP.keep(replace(result, seed=1))
    assert len(list(own_results().iterdir())) == 2


def test_shipped_results_come_first(entry, result, tmp_path, monkeypatch):
    monkeypatch.setattr(shipped, "resources", lambda: tmp_path / "resources")
    monkeypatch.setattr("digitlab.measure.store.data_hash", lambda: result.data_hash)
    SWEEP.keep(replace(result, seconds=7.0), tmp_path / "resources" / "measured")
    SWEEP.keep(result)
    assert [sweep.seconds for sweep in SWEEP.kept(entry)] == [7.0, 1.5]


def test_a_network_that_was_trained_again_has_no_results(entry, result):
    SWEEP.keep(result)
    entry.path.write_bytes(entry.path.read_bytes()[:-1] + b"x")
    assert SWEEP.find(entry) is None


def test_a_renamed_network_keeps_its_results_under_its_new_name(entry, result, tmp_path):
    SWEEP.keep(result)
    shutil.move(entry.path, tmp_path / "yours.safetensors")
    renamed = SWEEP.find(replace(entry, path=tmp_path / "yours.safetensors"))
    assert renamed == replace(result, network="yours")


def test_other_digits_have_other_results(entry, result):
    SWEEP.keep(replace(result, data_hash="0" * 64))
    assert SWEEP.find(entry) is None


def test_the_one_with_the_most_axes_and_then_the_most_digits_is_found(entry, result):
    curve = result.curves[0]
    larger = replace(result, n=400, curves=(replace(curve, n=400),))
    wider = replace(result, curves=(curve, Curve("noise", AXES["noise"].levels, (1,) * 6, 50)))
    for sweep in (result, larger):
        SWEEP.keep(sweep)
    assert SWEEP.find(entry) == larger
    SWEEP.keep(wider)
    assert SWEEP.find(entry) == wider


def test_a_config_is_answered_by_what_has_its_settings_and_its_axes(entry, result):
    noise = Curve("noise", AXES["noise"].levels, (1,) * 6, 50)
    SWEEP.keep(replace(result, curves=(noise, *result.curves)))
    fitting = SweepConfig(digits=50, map_digits=20, axes=("shift",))
    assert SWEEP.find(entry, fitting) == result
    for other in (
        replace(fitting, digits=51),
        replace(fitting, map_digits=0),
        replace(fitting, seed=1),
        replace(fitting, axes=("shift", "turn")),
    ):
        assert SWEEP.find(entry, other) is None


def test_levels_of_another_version_do_not_answer_a_config(entry, result):
    SWEEP.keep(replace(result, curves=(Curve("shift", (0.0, 1.0), (50, 40), 50),)))
    assert SWEEP.find(entry, SweepConfig(digits=50, map_digits=20, axes=("shift",))) is None


@pytest.mark.parametrize(
    "change",
    [
        lambda document: b"",
        lambda document: b"\xff\xfe nonsense",
        lambda document: json.dumps(document).encode()[:-40],
        lambda document: b"[" * 100_000,
        lambda document: b"[]",
        lambda document: b" " * (16 * 2**20 + 1),
        lambda document: json.dumps({**document, "result": {**document["result"], "seconds": float("nan")}}).encode(),
        lambda document: json.dumps({**document, "result": {**document["result"], "seed": 2**70}}).encode(),
        lambda document: json.dumps({**document, "format": 99}).encode(),
        lambda document: json.dumps({**document, "kind": "Calibration"}).encode(),
        lambda document: json.dumps({"kind": "Sweep", "format": 1}).encode(),
        lambda document: json.dumps({**document, "result": {**document["result"], "n": "50"}}).encode(),
        lambda document: json.dumps({**document, "result": {**document["result"], "n": 49}}).encode(),
        lambda document: json.dumps({**document, "result": {**document["result"], "shift_map": [[1]]}}).encode(),
        lambda document: json.dumps({**document, "result": {**document["result"], "shift_map_n": 5}}).encode(),
        lambda document: json.dumps({**document, "result": {**document["result"], "more": 1}}).encode(),
    ],
)
def test_a_damaged_or_foreign_file_is_left_out_and_named_in_the_log(entry, result, caplog, change):
    path = SWEEP.keep(result)
    good = replace(result, seed=1)
    SWEEP.keep(good)
    path.write_bytes(change(json.loads(path.read_bytes())))
    with caplog.at_level(logging.WARNING):
        assert SWEEP.find(entry) == good
    assert path.name in caplog.text
    assert len(caplog.records) == 1


def test_a_folder_in_a_results_place_is_left_out(entry, result, caplog):
    path = SWEEP.keep(result)
    path.unlink()
    path.mkdir()
    if sys.platform != "win32":
        os.mkfifo(path.with_name(f"{path.stem}-pipe.json"))
    with caplog.at_level(logging.WARNING):
        assert SWEEP.find(entry) is None
    assert path.name in caplog.text


def test_a_file_that_claims_another_networks_results_is_not_believed(entry, result):
    path = SWEEP.keep(result)
    document = json.loads(path.read_bytes())
    document["result"]["weights_hash"] = "0" * 64
    path.write_text(json.dumps(document))
    assert SWEEP.find(entry) is None


def test_a_name_that_is_no_file_name_is_kept_all_the_same(entry, result):
    SWEEP.keep(replace(result, network="../a/b: ü*"))
    assert SWEEP.find(entry) == result


def test_results_are_read_without_torch():
    script = (
        "import sys; from digitlab.networks.library import list_networks; from digitlab.measure.registry import measurements;"
        "kept = [each for each in measurements().values() if hasattr(each, 'find')];"
        "library = list_networks();"
        "found = [each.find(entry) for each in kept for entry in (library.generators | library.entries).values()];"
        "print(len(kept), any(found), 'torch' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["8", "True", "False"]


_SHIPPED = {each.noun: each for each in measurements().values() if isinstance(each, KeptMeasurement)}


@pytest.mark.parametrize(
    ("noun", "place", "value"),
    [
        ("sweep", ("n",), 2**60),
        ("sweep", ("seconds",), -1),
        ("sweep", ("curves", 0, "levels", 0), 1e300),
        ("calibration", ("temperature",), 0),
        ("calibration", ("moved_px",), 2**40),
        ("calibration", ("answered", 0), 7),
        ("calibration", ("thresholds",), [0.5]),
        ("calibration", ("raw", "accuracy"), -0.5),
        ("calibration", ("raw", "bins", 0, "count"), 2**60),
        ("calibration", ("raw", "nll"), 1e300),
        ("excitement", ("n",), 2**60),
        ("excitement", ("layers", 0, "cells", 0), 2**60),
        ("excitement", ("layers", 0, "digits", 0), 10_000),
    ],
)
def test_a_result_whose_numbers_nothing_can_show_is_refused_with_its_file(noun, place, value, tmp_path):
    path = min((shipped.resources() / "measured").glob(f"{noun}-*.json"))
    read_result(path, noun, _SHIPPED[noun].result)
    document = json.loads(path.read_bytes())
    part = document["result"]
    for step in place[:-1]:
        part = part[step]
    part[place[-1]] = value
    (tmp_path / "odd.json").write_text(json.dumps(document))
    with pytest.raises(ValueError, match=r"odd\.json: "):
        read_result(tmp_path / "odd.json", noun, _SHIPPED[noun].result)
