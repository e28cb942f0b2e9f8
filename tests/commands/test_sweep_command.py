"""``digitlab sweep`` as people and programs run it."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys

import pytest

from digitlab.cli import main
from digitlab.measure.curves import AXES
from digitlab.measure.events import Advanced, Begun, Failed, Measured, from_line
from digitlab.measure.intervals import wilson
from digitlab.measure.store import weights_hash
from digitlab.networks.library import list_networks

pytestmark = pytest.mark.usefixtures("one_thread")

_SMALL = ["sweep", "--network", "mlp", "--digits", "30", "--map-digits", "1", "--axis", "shift"]


def events(text: str) -> list:
    return [from_line(line) for line in text.splitlines()]


def test_programs_get_the_protocol_first_and_then_progress_and_results(capsys):
    assert main([*_SMALL, "--axis", "noise", "--json"]) == 0
    first, *others = events(capsys.readouterr().out)
    assert isinstance(first, Begun)
    assert first.total == 30 * 17 + 441
    assert [type(event) for event in others] == [Advanced] * (len(others) - 1) + [Measured]
    assert [curve.axis for curve in others[-1].result.curves] == ["shift", "noise"]


def test_what_was_measured_once_is_looked_up_unless_it_is_to_be_fresh(capsys):
    main([*_SMALL, "--json"])
    measured = events(capsys.readouterr().out)[-1]
    main([*_SMALL, "--json"])
    assert events(capsys.readouterr().out) == [Begun("accuracy on changed test digits, n = 30", 0), measured]
    main([*_SMALL, "--json", "--fresh", "--device", "auto"])
    assert events(capsys.readouterr().out)[0].total > 0


def test_a_table_has_one_row_for_network_axis_and_level(capsys):
    assert main([*_SMALL, "--network", "mlp14", "--axis", "scale", "--seed", "5", "--csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    levels = [
        (name, axis, level) for name in ("mlp", "mlp14") for axis in ("shift", "scale") for level in AXES[axis].levels
    ]
    assert [(row["network"], row["axis"], float(row["level"])) for row in rows] == levels
    assert list(rows[0]) == [
        "network",
        "axis",
        "level",
        "unit",
        "accuracy",
        "low",
        "high",
        "n",
        "seed",
        "cleaned_first",
        "weights_sha256",
    ]
    row = rows[0]
    assert (row["unit"], row["n"], row["seed"]) == ("px", "30", "5")
    assert row["weights_sha256"] == weights_hash(list_networks().find("mlp").path)
    right = round(float(row["accuracy"]) * 30)
    assert (float(row["low"]), float(row["high"])) == pytest.approx(wilson(right, 30))


def test_people_read_a_table_with_a_column_for_each_network(capsys):
    assert main([*_SMALL, "--network", "plain_flatten_shuffled"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "accuracy in per cent [95 % interval]; n = 30 test digits, seed 0"
    assert lines[2].split() == ["shift,", "px", "mlp", "plain_flatten_shuffled"]
    assert [line.split()[0] for line in lines[3:14]] == [str(pixels) for pixels in range(11)]
    assert "441 shifts" in lines[15]
    assert [line.split()[0] for line in lines[16:]] == ["mlp", "plain_flatten_shuffled"]


def test_known_results_of_more_axes_are_shown_for_those_that_were_asked(capsys):
    main([*_SMALL, "--axis", "noise"])
    main([*_SMALL, "--network", "mlp14"])
    capsys.readouterr()
    assert main([*_SMALL, "--network", "mlp14", "--axis", "shift"]) == 0
    assert "noise" not in capsys.readouterr().out


def test_results_are_written_where_they_ship(tmp_path, own_data_folder, capsys):
    assert main([*_SMALL, "--out", str(tmp_path / "measured")]) == 0
    (path,) = (tmp_path / "measured").iterdir()
    document = json.loads(path.read_text())
    assert (document["kind"], document["result"]["network"]) == ("Sweep", "mlp")
    assert not (own_data_folder / "measured").exists()


@pytest.mark.slow
def test_the_child_ends_when_its_parent_closes_the_pipe():
    command = [sys.executable, "-m", "digitlab", "sweep", "--network", "cnn_rotated", "--digits", "10000", "--json"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as child:
        for line in child.stdout:
            if isinstance(from_line(line), Advanced):
                break
        child.stdin.close()
        assert all(isinstance(from_line(line), Advanced) for line in child.stdout)
        assert child.wait(timeout=60) == 130
        assert child.stderr.read() == "digitlab: stopped\n"


@pytest.mark.slow
def test_without_a_parent_it_runs_to_its_end():
    command = [sys.executable, "-m", "digitlab", *_SMALL, "--json"]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120, check=True)
    assert isinstance(events(done.stdout)[-1], Measured)


def test_a_fault_is_the_last_event(tmp_path, capsys):
    path = tmp_path / "mine.safetensors"
    path.write_bytes(list_networks().find("mlp").path.read_bytes()[:-100])
    assert main([*_SMALL[:2], str(path), *_SMALL[3:], "--json"]) == 1
    last = events(capsys.readouterr().out)[-1]
    assert isinstance(last, Failed)
    assert "mine.safetensors" in last.message


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (["--digits", "0"], "digits must lie between 1 and 10000, not 0"),
        (["--digits", "10001"], "between 1 and 10000"),
        (["--map-digits", "-1"], "map digits must lie between 0 and 10000, not -1"),
        (["--seed", "-1"], "seed must lie between 0"),
        (["--axis", "colour"], "there is no axis 'colour': there are shift, turn, scale, thickness, grey"),
        (["--network", "resnet"], "there is no network 'resnet'"),
    ],
)
def test_what_cannot_be_is_refused_with_what_can(capsys, options, named):
    assert main([*_SMALL, *options]) == 1
    assert named in capsys.readouterr().err


def test_a_table_and_events_at_once_are_refused(capsys):
    with pytest.raises(SystemExit) as stop:
        main([*_SMALL, "--json", "--csv"])
    assert stop.value.code == 2
