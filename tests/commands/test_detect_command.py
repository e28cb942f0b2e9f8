"""``digitlab detect`` as people and programs run it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import PIL.Image
import pytest

from digitlab.cli import main
from digitlab.data.sheets import Sheet, scattered

pytestmark = pytest.mark.usefixtures("one_thread")


@pytest.fixture
def sheet(digits: np.ndarray) -> Sheet:
    """Three held-out digits, large and apart; the first three are a 3, an 8 and a 6."""
    from digitlab.data import mnist

    labels = mnist.load("held_out").labels[:3]
    return scattered(digits[:3], labels, np.random.default_rng(3), 56, 84, sizes=(0.9, 1.1))


@pytest.fixture
def picture(sheet: Sheet, tmp_path: Path) -> Path:
    """The sheet as a scan: dark ink on white paper."""
    path = tmp_path / "sheet.png"
    PIL.Image.fromarray((255 * (1 - sheet.image)).astype(np.uint8)).save(path)
    return path


def test_programs_get_every_digit_with_its_box(picture: Path, sheet: Sheet, capsys) -> None:
    assert main(["detect", str(picture), "--device", "auto", "--json"]) == 0
    record = json.loads(capsys.readouterr().out)
    assert (record["file"], record["rows"], record["columns"]) == (str(picture), 56, 84)
    found = {each["label"]: each["box"] for each in record["digits"]}
    assert sorted(found) == sorted(sheet.labels.tolist())
    for label, box in zip(sheet.labels.tolist(), sheet.boxes, strict=True):
        np.testing.assert_allclose(found[label], box, atol=4)


def test_a_large_picture_is_reduced_first(sheet: Sheet, tmp_path: Path, capsys) -> None:
    path = tmp_path / "large.png"
    large = PIL.Image.fromarray((255 * sheet.image).astype(np.uint8)).resize((840, 560), PIL.Image.Resampling.BICUBIC)
    large.save(path)
    assert main(["detect", str(path), "--side", "84", "--json"]) == 0
    record = json.loads(capsys.readouterr().out)
    assert (record["rows"], record["columns"]) == (56, 84)
    assert sorted(each["label"] for each in record["digits"]) == sorted(sheet.labels.tolist())


def test_people_read_a_line_a_digit(picture: Path, sheet: Sheet, tmp_path: Path, capsys) -> None:
    blank = tmp_path / "blank.png"
    PIL.Image.new("L", (60, 40), 255).save(blank)
    assert main(["detect", str(picture), str(blank)]) == 0
    head, *lines = capsys.readouterr().out.splitlines()
    assert head == f"{picture}, 84 x 56 px"
    assert {int(line.split()[0]) for line in lines[:3]} == set(sheet.labels.tolist())
    assert all("%  at " in line for line in lines[:3])
    assert lines[3:] == [f"{blank}, 60 x 40 px", "  nothing found"]


def test_an_unreadable_file_is_named_and_the_others_are_read(picture: Path, tmp_path: Path, capsys) -> None:
    assert main(["detect", str(tmp_path / "absent.png"), str(picture), "--json"]) == 1
    said = capsys.readouterr()
    assert "absent.png: cannot be opened" in said.err
    assert json.loads(said.out)["file"] == str(picture)


def test_sheets_are_measured_with_their_n_and_their_errors(capsys) -> None:
    command = ["detect", "--sheets", "25", "--split", "held_out", "--seed", "2"]
    assert main([*command, "--json"]) == 0
    record = json.loads(capsys.readouterr().out)
    assert (record["sheets"], record["seed"], record["threshold"], record["split"]) == (25, 2, 0.3, "held_out")
    assert 25 <= record["digits"] <= 150
    assert 0.85 < record["found"]["value"] <= 1
    assert 0.85 < record["mean_average_precision"]["value"] <= 1
    assert all(record[name]["standard_error"] >= 0 for name in ("found", "spurious_a_sheet", "mask_overlap"))
    assert main(command) == 0
    assert f"{record['digits']} held-out digits on 25 sheets" in capsys.readouterr().out


def test_what_is_no_number_is_null_to_programs_and_a_dash_to_people(capsys) -> None:
    command = ["detect", "--sheets", "1", "--threshold", "1"]
    assert main([*command, "--json"]) == 0
    record = json.loads(capsys.readouterr().out)
    assert record["mask_overlap"] == {"value": None, "standard_error": None}
    assert record["found"] == {"value": 0.0, "standard_error": None}
    assert main(command) == 0
    assert capsys.readouterr().out.splitlines()[-1].endswith("      – % ± –")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ([], "name pictures to read, or measure with --sheets"),
        (["--sheets", "0"], "sheets must lie between 1 and 100,000"),
        (["--sheets", "5", "--threshold", "1.5"], "the threshold must lie between 0 and 1"),
        (["--sheets", "5", "--network", "mlp"], "mlp reads one digit on a field, not a sheet"),
        (["--sheets", "5", "--threshold", "nan"], "the threshold must lie between 0 and 1"),
        (["--sheets", "5", "--seed", "-1"], "the seed must lie between 0 and 9223372036854775807, not -1"),
        (["--sheets", "5", "--seed", "9" * 30], "the seed must lie between 0 and"),
        (["picture.png", "--side", "10"], "side must lie between 28 and 1,000"),
    ],
)
def test_what_makes_no_sense_is_refused_with_the_reason(arguments: list[str], complaint: str, capsys) -> None:
    assert main(["detect", *arguments]) == 1
    assert complaint in capsys.readouterr().err
