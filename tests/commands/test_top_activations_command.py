"""``digitlab top-activations`` as people and programs run it."""

from __future__ import annotations

import csv
import io
import subprocess
import sys

import pytest

from digitlab.cli import main
from digitlab.measure.events import Advanced, Begun, Failed, Measured, from_line
from digitlab.measure.store import own_results, weights_hash
from digitlab.measure.top_activations import SHOWN
from digitlab.networks.library import list_networks

pytestmark = pytest.mark.usefixtures("one_thread")

_SMALL = ["top-activations", "--network", "cnn_flatten", "--digits", "130"]


def test_programs_get_the_protocol_first_and_then_progress_and_the_result(capsys):
    assert main([*_SMALL, "--json"]) == 0
    events = [from_line(line) for line in capsys.readouterr().out.splitlines()]
    assert events[:3] == [Begun("the most exciting of 130 test digits", 130), Advanced(125), Advanced(130)]
    assert isinstance(events[-1], Measured)
    assert events[-1].result.n == 130
    assert len(list(own_results().glob("excitement-*-cnn_flatten.json"))) == 1


def test_people_get_a_line_for_every_layer_that_learns(capsys):
    assert main(_SMALL) == 0
    heading, *lines = capsys.readouterr().out.splitlines()
    assert heading == "cnn_flatten: what excites its units (n = 130 test digits)"
    assert [line.split(":")[0].strip() for line in lines] == ["conv 1", "conv 2", "dense", "answer"]
    assert all(" units, " in line for line in lines)


def test_a_table_has_a_row_for_each_of_a_unit_s_digits(capsys):
    assert main([*_SMALL, "--csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    first = [row for row in rows if (row["layer"], row["unit"]) == ("conv 1", "1")]
    assert [row["rank"] for row in first] == [str(rank) for rank in range(1, SHOWN + 1)]
    assert [float(row["value"]) for row in first] == sorted((float(row["value"]) for row in first), reverse=True)
    assert {row["unit"] for row in rows if row["layer"] == "answer"} == set("0123456789"), "classes are digits"
    assert {row["weights_sha256"] for row in rows} == {weights_hash(list_networks().find("cnn_flatten").path)}


@pytest.mark.slow
def test_a_fault_is_the_last_event_of_a_real_child():
    command = [sys.executable, "-m", "digitlab", *_SMALL[:-1], "0", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=60, check=False)
    assert done.returncode != 0
    assert "digits must lie between 1 and 10000" in (done.stdout + done.stderr)
    assert "Traceback" not in done.stderr
    for line in done.stdout.splitlines():
        assert isinstance(from_line(line), Failed)
