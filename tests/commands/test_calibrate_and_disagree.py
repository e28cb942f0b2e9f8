"""``digitlab calibrate`` and ``digitlab disagree`` as people and programs run them."""

from __future__ import annotations

import csv
import io
import json

import pytest

from digitlab.cli import main
from digitlab.measure.events import Begun, Failed, Measured, from_line
from digitlab.measure.store import weights_hash
from digitlab.networks.library import list_networks

pytestmark = pytest.mark.usefixtures("one_thread")

_CALIBRATE = ["calibrate", "--network", "mlp", "--digits", "200", "--non-digits", "5"]
_DISAGREE = ["disagree", "mlp", "cnn_pooled", "--digits", "100", "--pose", "dx=3,angle=-15"]


def events(text: str) -> list:
    return [from_line(line) for line in text.splitlines()]


def test_programs_get_calibrations_as_events(capsys):
    assert main([*_CALIBRATE, "--network", "mlp14", "--json"]) == 0
    first, *_, one, two = [event for event in events(capsys.readouterr().out) if isinstance(event, Begun | Measured)]
    assert isinstance(first, Begun)
    assert [event.result.network for event in (one, two)] == ["mlp", "mlp14"]
    assert one.result.n == 200


def test_people_read_what_a_threshold_is_worth(capsys):
    assert main(_CALIBRATE) == 0
    text = capsys.readouterr().out
    assert text.startswith("mlp: temperature 1.")
    assert "n = 200 test digits" in text
    assert "of 30 non-digits answered" in text
    assert [line.split()[0] for line in text.splitlines()[-5:]] == ["50.0%", "90.0%", "95.0%", "99.0%", "99.9%"]


def test_calibrations_go_where_they_are_told(capsys, tmp_path, own_data_folder):
    assert main([*_CALIBRATE, "--json", "--out", str(tmp_path / "shipped")]) == 0
    (path,) = (tmp_path / "shipped").iterdir()
    assert json.loads(path.read_text())["kind"] == "Calibration"
    assert not (own_data_folder / "measured").exists()


def test_a_bad_number_of_digits_is_refused_with_the_range(capsys):
    assert main([*_CALIBRATE, "--digits", "0"]) == 1
    assert "between 1 and 10000" in capsys.readouterr().err


def test_programs_get_a_comparison_as_an_event(capsys):
    assert main([*_DISAGREE, "--json"]) == 0
    first, *_, last = events(capsys.readouterr().out)
    assert first == Begun("mlp beside cnn_pooled", 100)
    assert isinstance(last, Measured)
    assert last.result.pose.angle_deg == -15


def test_people_read_counts_and_the_most_telling_digits(capsys):
    assert main(_DISAGREE) == 0
    counts, _, *rows = capsys.readouterr().out.splitlines()
    assert counts.startswith("both right ")
    assert counts.endswith("(n = 100)")
    assert len(rows) == 21
    assert rows[-1].startswith("and ")


def test_a_table_names_networks_n_and_pose_in_every_row(capsys):
    main([*_DISAGREE, "--json"])
    result = events(capsys.readouterr().out)[-1].result
    assert main([*_DISAGREE, "--csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [int(row["digit"]) for row in rows] == [found.digit for found in result.found]
    expected = {
        "left": "mlp",
        "right": "cnn_pooled",
        "n": "100",
        "dx": "3.0",
        "angle_deg": "-15.0",
        "changes": "none",
        "cleaned_first": "false",
        "centred_first": "false",
    }
    assert expected.items() <= rows[0].items()
    assert rows[0]["right_weights_sha256"] == weights_hash(list_networks().find("cnn_pooled").path)


def test_a_narrow_window_of_turns_is_passed_on(capsys):
    command = ["disagree", "mlp", "cnn_rotated", "--digits", "20", "--pose", "angle=60", "--json"]
    main(command)
    wide = events(capsys.readouterr().out)[-1].result
    main([*command, "--window", "0"])
    narrow = events(capsys.readouterr().out)[-1].result
    assert narrow.window_deg == 0
    assert narrow.only_right + narrow.both_right < wide.only_right + wide.both_right


def test_a_damaged_network_ends_the_events_with_its_fault(capsys, tmp_path):
    source = list_networks().find("mlp").path.read_bytes()
    bad = tmp_path / "bad.safetensors"
    bad.write_bytes(source[:-1000])
    assert main(["disagree", str(bad), "mlp", "--digits", "5", "--json"]) == 1
    last = events(capsys.readouterr().out)[-1]
    assert isinstance(last, Failed)
    assert "bad.safetensors" in last.message
