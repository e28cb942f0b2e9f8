"""A measurement is one file: what it says becomes a command, events, a table and results that are found again."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from digitlab.cli import main
from digitlab.data import mnist
from digitlab.ink.changes import Changes
from digitlab.ink.pose import Pose
from digitlab.measure.disagreement import DISAGREEMENT
from digitlab.measure.events import Advanced, Begun, Failed, Measured, from_line
from digitlab.measure.measurement import KeptMeasurement, Option, Table, check_range, parts
from digitlab.measure.registry import measurements
from digitlab.measure.store import data_hash, own_results, weights_hash
from digitlab.networks.library import Entry, list_networks


@dataclass(frozen=True)
class InkConfig:
    """How many digits are weighed."""

    digits: int = 10

    def __post_init__(self) -> None:
        check_range("digits", self.digits)


@dataclass(frozen=True)
class Ink:
    """How much ink a network was given."""

    network: str
    weights_hash: str
    data_hash: str
    n: int
    ink: float

    @property
    def settings(self) -> dict[str, Any]:
        return {"n": self.n}


def weigh(config: InkConfig, entry: Entry) -> Generator[int, None, Ink]:
    total = 0.0
    for part in parts(config.digits):
        total += float(mnist.load("test").fields(part).sum())
        yield part.stop - part.start
    return Ink(entry.path.stem, weights_hash(entry.path), data_hash(), config.digits, round(total, 1))


def words(ink: Ink) -> Iterator[str]:
    yield f"{ink.network} saw {ink.ink:g}"


INK = KeptMeasurement(
    name="weigh",
    help="weigh the ink of test digits",
    config=InkConfig,
    result=Ink,
    noun="ink",
    event="Weighed",
    options=(Option("--digits", "so many test digits", int),),
    what=lambda config, *_: f"the ink of {config.digits} digits",
    fields=lambda config: config.digits,
    run=weigh,
    answer=lambda ink, config: ink if ink.n == config.digits else None,
    rank=lambda ink: ink.n,
    fresh="weigh again",
    words=words,
    table=Table("one row a network", ("network", "ink"), lambda ink: [(ink.network, ink.ink)]),
)


@pytest.fixture(autouse=True)
def _made_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """The measurement stands among the others."""
    monkeypatch.setitem(measurements(), INK.name, INK)


def expected(digits: int) -> float:
    return round(float(mnist.load("test").images[:digits].sum()) / 255, 1)


def test_a_measurement_has_a_command_that_help_names(capsys) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    assert "weigh the ink of test digits" in capsys.readouterr().out


def test_programs_get_its_events_which_come_back_from_their_lines(capsys) -> None:
    assert main(["weigh", "--network", "mlp", "--network", "mlp14", "--digits", "130", "--json"]) == 0
    lines = capsys.readouterr().out.splitlines()
    begun, *advanced, last = [from_line(line) for line in lines]
    assert begun == Begun("the ink of 130 digits", 260)
    assert [event.done for event in advanced if isinstance(event, Advanced)] == [125, 130, 255, 260]
    assert isinstance(last, Measured)
    assert (last.result.network, last.result.n, last.result.ink) == (
        "mlp14",
        130,
        pytest.approx(expected(130), rel=1e-4),
    )
    assert list(json.loads(lines[-1])) == ["event", "ink"]
    assert json.loads(lines[-1])["event"] == "Weighed"


def test_people_get_its_words(capsys) -> None:
    assert main(["weigh", "--network", "mlp"]) == 0
    assert capsys.readouterr().out == f"mlp saw {expected(10):g}\n"


def test_other_programs_get_its_table_with_the_columns_once(capsys) -> None:
    assert main(["weigh", "--network", "mlp", "--network", "mlp14", "--csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [row["network"] for row in rows] == ["mlp", "mlp14"]
    assert float(rows[0]["ink"]) == pytest.approx(expected(10), rel=1e-4)


def test_its_results_are_kept_and_found_again_by_command_and_by_name(capsys) -> None:
    entry = list_networks().find("mlp")
    assert INK.find(entry) is None
    for digits in ("20", "30", "20"):
        main(["weigh", "--network", "mlp", "--digits", digits, "--json"])
    again = capsys.readouterr().out.splitlines()[-2:]
    assert from_line(again[0]) == Begun("the ink of 20 digits", 0)
    assert from_line(again[1]) == Measured(INK.find(entry, InkConfig(20)))
    assert INK.find(entry).n == 30
    assert INK.find(entry, InkConfig(40)) is None
    assert len(list(own_results().glob("ink-*-mlp.json"))) == 2
    main(["weigh", "--network", "mlp", "--digits", "20", "--json", "--fresh"])
    assert from_line(capsys.readouterr().out.splitlines()[0]).total == 20


def test_a_child_is_asked_by_the_names_of_the_options(capsys) -> None:
    asked = INK.arguments(["mlp", "mlp14"], digits=20)
    assert asked == ["weigh", "--network", "mlp", "--network", "mlp14", "--digits=20"]
    assert main([*asked, "--json"]) == 0
    assert from_line(capsys.readouterr().out.splitlines()[0]) == Begun("the ink of 20 digits", 40)
    with pytest.raises(ValueError, match="weigh has no option --weight"):
        INK.arguments(["mlp"], weight=3)


def test_a_child_is_asked_for_two_networks_with_and_without_switches(capsys) -> None:
    options = {"pose": "dx=-3.0,angle=15", "digits": 20, "window": None}
    for centred in (True, False):
        switches = {"centred": centred, "cleaned": not centred, "changes": Changes.parse("grey=0.2,shear=0.1")}
        assert main([*DISAGREEMENT.arguments(["mlp", "mlp14"], **options, **switches), "--json"]) == 0
        result = from_line(capsys.readouterr().out.splitlines()[-1]).result
        assert (result.networks, result.n, result.window_deg) == (("mlp", "mlp14"), 20, None)
        assert (result.pose, result.centred_first) == (Pose(dx=-3.0, angle_deg=15.0), centred)
        assert (result.changes, result.cleaned_first) == ({"shear": 0.1, "grey": 0.2}, not centred)


def test_what_it_refuses_is_said(capsys, tmp_path) -> None:
    assert main(["weigh", "--digits", "0"]) == 1
    assert "digits must lie between 1 and 10000, not 0" in capsys.readouterr().err
    with pytest.raises(SystemExit) as stop:
        main(["weigh", "--digits", "few"])
    assert stop.value.code == 2
    assert "invalid int value: 'few'" in capsys.readouterr().err
    (tmp_path / "file").touch()
    assert main(["weigh", "--network", "mlp", "--out", str(tmp_path / "file" / "folder"), "--json"]) == 1
    assert isinstance(from_line(capsys.readouterr().out.splitlines()[-1]), Failed)
