"""``digitlab digits`` moves handwriting in and out."""

from __future__ import annotations

import json

import pytest

from digitlab.cli import main
from digitlab.data import handwriting


@pytest.fixture
def file(tmp_path):
    """Three digits as pen strokes, and a line that is none."""
    path = tmp_path / "pens.jsonl"
    lines = [json.dumps({"label": label, "strokes": [[[0, 0], [0.1 * label, 1]]]}) for label in (1, 2, 3)]
    path.write_text("\n".join([*lines, "nonsense"]))
    return path


def test_digits_are_imported_counted_exported_and_deleted(file, tmp_path, capsys):
    assert main(["digits", "--import", str(file), "--session", "aunt"]) == 0
    said = capsys.readouterr()
    assert "added 3 digits" in said.out
    assert "line 4" in said.err
    assert main(["digits"]) == 0
    assert "3 digits" in (said := capsys.readouterr().out)
    assert "1: 1  2: 1  3: 1" in said
    assert "aunt" in said
    assert main(["digits", "--json", "--session", "aunt"]) == 0
    assert [json.loads(line)["label"] for line in capsys.readouterr().out.splitlines()] == [1, 2, 3]
    assert main(["digits", "--export", str(tmp_path / "out.jsonl.gz")]) == 0
    assert main(["digits", "--delete", "--session", "uncle"]) == 0
    assert len(handwriting.read().digits) == 3
    assert main(["digits", "--delete"]) == 0
    assert not handwriting.read().digits
    assert main(["digits", "--import", str(tmp_path / "out.jsonl.gz")]) == 0
    assert len(handwriting.read().digits) == 3


def test_one_digit_is_no_more_than_one(tmp_path, capsys):
    (tmp_path / "one.jsonl").write_text(json.dumps({"label": 1, "strokes": [[[0, 0], [0.1, 1]]]}))
    assert main(["digits", "--import", str(tmp_path / "one.jsonl")]) == 0
    assert main(["digits"]) == 0
    assert main(["doctor"]) == 0
    assert main(["digits", "--export", str(tmp_path / "out.jsonl")]) == 0
    assert main(["digits", "--delete"]) == 0
    said = capsys.readouterr().out
    for words in (
        "added 1 digit that",
        "\n1 digit, ",
        "handwriting: 1 digit of",
        "wrote 1 digit to",
        "deleted 1 digit\n",
    ):
        assert words in said


def test_programs_are_told_what_was_done_as_a_record(file, tmp_path, capsys):
    out = tmp_path / "out.jsonl"
    done = []
    for wish in (["--import", str(file)], ["--export", str(out)], ["--delete"]):
        assert main(["digits", *wish, "--json"]) == 0
        done.append(json.loads(capsys.readouterr().out))
    assert done == [{"added": 3}, {"exported": 3, "path": str(out)}, {"deleted": 3}]


def test_an_alphabet_beside_an_import_is_refused_and_nothing_is_added(file, capsys):
    assert main(["digits", "--import", str(file), "--alphabet", "a b"]) == 2
    assert "leave --alphabet out" in capsys.readouterr().err
    assert not handwriting.read().digits


def test_a_set_that_cannot_be_downloaded_is_refused_with_those_that_can(capsys):
    assert main(["digits", "--download", "letters"]) == 1
    assert "fashion_mnist, kmnist, emnist_digits, emnist_letters" in capsys.readouterr().err
    assert main(["digits", "--download", "emnist_byclass"]) == 1
    assert "'emnist_byclass' has 62 classes, and 40 are the most" in capsys.readouterr().err


def test_letters_of_ones_own_are_counted_beside_the_digits(file, tmp_path, capsys):
    letters = tmp_path / "letters.jsonl"
    letters.write_text("\n".join(json.dumps({"label": label, "strokes": [[[0, 0], [1, 1]]]}) for label in "bä"))
    assert main(["digits", "--import", str(letters)]) == 0
    assert main(["digits"]) == 0
    assert "b: 1  ä: 1\n" in (said := capsys.readouterr().out)
    assert "7: " not in said
    assert main(["digits", "--import", str(file)]) == 0
    assert main(["digits"]) == 0
    assert "2: 1  3: 1" in (said := capsys.readouterr().out)
    assert "9: 0  b: 1  ä: 1" in said
    assert main(["digits", "--json"]) == 0
    assert [json.loads(line)["label"] for line in capsys.readouterr().out.splitlines()] == ["b", "ä", 1, 2, 3]
    assert main(["digits", "--delete", "--alphabet", "a b ä"]) == 0
    assert [digit.label for digit in handwriting.read().digits] == [1, 2, 3]
    assert main(["digits", "--alphabet", "a"]) == 1
    assert "'a' is no alphabet" in capsys.readouterr().err
