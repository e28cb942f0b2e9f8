"""What is known of networks: found by their weights, measured by a real child, and shared by all who listen."""

from __future__ import annotations

import shutil
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from digitlab.gui.shell.measurement_job import MeasurementJob
from digitlab.gui.shell.result_store import ResultStore
from digitlab.measure.confusion import CONFUSION, ConfuseConfig
from digitlab.measure.disagreement import DISAGREEMENT, Comparison
from digitlab.measure.events import Begun, Measured, to_line
from digitlab.measure.store import weights_hash
from digitlab.measure.sweep import SWEEP, Sweep, SweepConfig
from digitlab.networks import weights
from digitlab.networks.library import Entry, list_networks

WAIT_MS = 60_000


@pytest.fixture
def mine(tmp_path: Path) -> Entry:
    """A network of the user's own of which nothing is known."""
    source = list_networks().find("mlp")
    path, card = tmp_path / "mine.safetensors", replace(source.card, name="mine")
    weights.save(path, weights.load(source.path)[0], card)
    return Entry(path, card, "own")


@pytest.fixture
def shipped() -> Sweep:
    found = SWEEP.find(list_networks().find("mlp"))
    assert found is not None
    return found


@pytest.fixture
def store(qtbot):
    made: ResultStore[SweepConfig, Sweep] = ResultStore(SWEEP)
    yield made
    made.stop()


@pytest.mark.slow
def test_two_networks_are_compared_by_a_child_and_the_result_arrives(qtbot) -> None:
    job = MeasurementJob(DISAGREEMENT)
    heard: list[object] = []
    job.measured.connect(heard.append)
    with qtbot.waitSignal(job.ended, timeout=WAIT_MS) as ended:
        job.measure(["mlp", "mlp14"], pose="dx=2", digits=20)
        job.measure(["mlp", "mlp"], digits=30)  # nothing else is measured meanwhile
    assert ended.args == [True, ""]
    (comparison,) = heard
    assert isinstance(comparison, Comparison)
    assert (comparison.networks, comparison.n, comparison.pose.dx) == (("mlp", "mlp14"), 20, 2.0)


def test_no_network_is_no_request(qtbot, store) -> None:
    store.measure([])
    assert not store.is_running


def test_what_ships_is_found_and_what_is_not_known_is_left_out(store, mine) -> None:
    library = list_networks()
    found = store.of({"mlp": library.find("mlp"), "other name": library.find("mlp14"), "mine": mine})
    assert list(found) == ["mlp", "other name"]
    assert found["mlp"] == SWEEP.find(library.find("mlp"))


@pytest.mark.slow
def test_a_network_that_is_measured_is_told_and_found_again_by_another_store(qtbot, store, mine) -> None:
    assert store.find(mine) is None
    told = []
    store.results_changed.connect(lambda: told.append(store.find(mine)))
    with qtbot.waitSignal(store.ended, timeout=WAIT_MS):
        store.measure([mine.path], digits=5, map_digits=0)
    (sweep,) = told
    assert (sweep.network, sweep.n, sweep.weights_hash) == ("mine", 5, weights_hash(mine.path))
    assert ResultStore(SWEEP).find(mine) == sweep


def test_the_newest_result_comes_first_also_where_it_cannot_be_kept(qtbot, mine, shipped) -> None:
    better = replace(shipped, network="mine", weights_hash=weights_hash(mine.path))
    SWEEP.keep(better)
    fewer = SWEEP.find(list_networks().find("mlp14"))
    newest = replace(better, curves=fewer.curves[:1], seconds=99.0)
    lines = "\n".join([to_line(Begun("", 0)), to_line(Measured(newest))])
    store = ResultStore(SWEEP, program=(sys.executable, "-c", f"print({lines!r})"))
    assert store.find(mine) == better
    with qtbot.waitSignal(store.ended, timeout=WAIT_MS):
        store.measure(["mine"])
    assert store.find(mine) == newest


def test_a_network_that_was_trained_again_or_whose_file_has_gone_has_no_results(store, mine, shipped) -> None:
    SWEEP.keep(replace(shipped, network="mine", weights_hash=weights_hash(mine.path)))
    assert list(store.of({"mine": mine})) == ["mine"]
    shutil.copy(list_networks().find("cnn_flatten").path, mine.path)
    assert store.of({"mine": mine}) == {
        "mine": replace(SWEEP.find(list_networks().find("cnn_flatten")), network="mine")
    }
    mine.path.write_bytes(mine.path.read_bytes() + b" ")
    assert store.of({"mine": mine}) == {}
    mine.path.unlink()
    assert store.of({"mine": mine}) == {}


@pytest.mark.slow
def test_what_was_asked_of_other_digits_is_another_result(qtbot, mine) -> None:
    store = ResultStore(CONFUSION)
    with qtbot.waitSignal(store.ended, timeout=WAIT_MS):
        store.measure([mine.path], split="held_out")
    found = store.find(mine, ConfuseConfig("mnist", "held_out"))
    assert (found.network, found.n) == ("mine", 5000)
    assert store.find(mine, ConfuseConfig("mnist", "test")) is None
