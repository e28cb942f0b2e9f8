"""The user's own digits survive kills, full disks and damaged lines, and go in and out of files."""

from __future__ import annotations

import gzip
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from digitlab.data import handwriting
from digitlab.data.classes import DIGITS, alphabet
from digitlab.data.written_digit import WrittenDigit, written_now
from digitlab.ink.raster import render
from digitlab.ink.stroke import Drawing, Stroke

_KEEPS_UNTIL_KILLED = """
from digitlab.data import handwriting
from digitlab.data.written_digit import written_now
from digitlab.ink.stroke import Drawing, Stroke
while True:
    digit = written_now(7, Drawing((Stroke.through([(8, 6), (19, 6), (12, 22)]),)), "child")
    handwriting.keep([digit])
    print(digit.id, flush=True)
"""


def _seven(session: str = "me", label: int | str = 7) -> WrittenDigit:
    line = Stroke(np.array([[8, 6], [19, 6], [12, 22]], np.float32), np.array([0.25, 0.5, 1], np.float32), 3.5)
    return written_now(label, Drawing((line, Stroke.through([(12, 21), (13, 23)], width=4.0, erases=True))), session)


def test_a_digit_comes_back_as_it_was_written():
    digit = _seven()
    handwriting.keep([digit])
    (found,) = handwriting.read().digits
    assert (found.label, found.time, found.session, found.id) == (7, digit.time, "me", digit.id)
    for one, other in zip(found.drawing.strokes, digit.drawing.strokes, strict=True):
        np.testing.assert_array_equal(one.points, other.points)
        np.testing.assert_array_equal(one.pressure, other.pressure)
        assert (one.width, one.erases) == (other.width, other.erases)
    np.testing.assert_array_equal(
        handwriting.read().drawn().fields(0), np.rint(render(digit.drawing) * 255) / np.float32(255)
    )


def test_nothing_is_there_before_the_first_digit():
    assert handwriting.read().digits == ()
    assert handwriting.read().drawn().images.shape == (0, 28, 28)


@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
def test_no_digit_that_was_kept_is_lost_when_the_process_is_killed():
    child = subprocess.Popen([sys.executable, "-c", _KEEPS_UNTIL_KILLED], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    told = [child.stdout.readline().strip() for _ in range(20)]
    os.kill(child.pid, signal.SIGKILL)
    told += child.stdout.read().split()
    child.wait()
    child.stdout.close()
    ids = [digit.id for digit in handwriting.read().digits]
    assert ids[: len(told)] == told
    handwriting.keep([_seven()])
    assert len(handwriting.read().digits) == len(ids) + 1


def test_no_digit_is_lost_while_another_window_deletes_others():
    with subprocess.Popen([sys.executable, "-c", _KEEPS_UNTIL_KILLED], stdout=subprocess.PIPE, text=True) as child:
        told = [child.stdout.readline().strip()]
        while len(told) < 40:
            mine = _seven()
            handwriting.keep([mine])
            handwriting.delete([mine.id])
            told.append(child.stdout.readline().strip())
        child.kill()
        told += child.stdout.read().split()
    found = handwriting.read()
    assert {digit.id for digit in found.digits} >= set(told)
    assert not found.faults


def test_a_line_that_was_cut_off_costs_only_itself():
    first, second = _seven(), _seven()
    handwriting.keep([first])
    path = handwriting.handwriting_file()
    with path.open("ab") as file:
        file.write(b'{"label": 3, "strokes": [[[1, 2')
    handwriting.keep([second])
    found = handwriting.read()
    assert [digit.id for digit in found.digits] == [first.id, second.id]
    (fault,) = found.faults
    assert "line 2" in fault
    handwriting.delete([first.id])
    assert b"[[[1, 2" in path.read_bytes()


@pytest.mark.skipif(os.name != "posix", reason="needs RLIMIT_FSIZE")
def test_on_a_full_disk_the_file_stays_as_it_was():
    import resource

    handwriting.keep([_seven()])
    before = handwriting.handwriting_file().read_bytes()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    was = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) + 50, limits[1]))
        with pytest.raises(OSError, match=r"digits\.jsonl.*disk is full|too large.*digits\.jsonl"):
            handwriting.keep([_seven()])
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, limits[1]))
        with pytest.raises(OSError, match=r"too large.*digits\.jsonl"):  # and not that of the lock
            handwriting.keep([_seven()])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, was)
    assert handwriting.handwriting_file().read_bytes() == before


def test_no_more_is_kept_than_can_be_read_and_deleted_again():
    handwriting.keep([_seven()])
    size = 2**28 - 1
    os.truncate(handwriting.handwriting_file(), size)
    with pytest.raises(OSError, match=r"digits\.jsonl: is full: delete some"):
        handwriting.keep([_seven()])
    assert handwriting.handwriting_file().stat().st_size == size


def test_nothing_is_written_through_a_link(tmp_path: Path):
    handwriting.keep([_seven()])
    handwriting.handwriting_file().rename(tmp_path / "another file")
    before = (tmp_path / "another file").read_bytes()
    handwriting.handwriting_file().symlink_to(tmp_path / "another file")
    with pytest.raises(OSError, match=r"digits\.jsonl: is a link"):
        handwriting.keep([_seven()])
    assert (tmp_path / "another file").read_bytes() == before


def test_deleting_takes_strokes_off_the_disk_and_leaves_the_others():
    digits = [_seven(label=label) for label in range(5)]
    handwriting.keep(digits)
    handwriting.delete([digits[1].id, digits[3].id])
    assert [digit.label for digit in handwriting.read().digits] == [0, 2, 4]
    assert digits[1].id.encode() not in handwriting.handwriting_file().read_bytes()


@pytest.mark.parametrize("name", ["digits.jsonl", "digits.jsonl.gz"])
def test_what_is_exported_can_be_imported_once(tmp_path: Path, name: str):
    digits = [_seven(label=label) for label in (1, 2, 3)]
    handwriting.keep(digits)
    handwriting.export_to(tmp_path / name, handwriting.read().digits)
    handwriting.delete([digit.id for digit in digits])
    assert len(handwriting.import_from(tmp_path / name).digits) == 3
    assert not handwriting.import_from(tmp_path / name).digits
    assert [digit.id for digit in handwriting.read().digits] == [digit.id for digit in digits]


def test_pen_strokes_in_a_unit_box_are_laid_twenty_pixels_large_into_the_middle(tmp_path: Path):
    path = tmp_path / "pens.jsonl.gz"
    line = {"label": 1, "writer": "abc", "strokes": [[[0.0, 0.0], [0.25, 1.0]], [[0.5, 0.5]]], "slashed": True}
    path.write_bytes(gzip.compress(json.dumps(line).encode() + b"\n"))
    (digit,) = handwriting.import_from(path).digits
    np.testing.assert_allclose(digit.drawing.strokes[0].points, [(9, 4), (14, 24)], atol=1e-5)
    np.testing.assert_allclose(digit.drawing.strokes[1].points, [(19, 14)], atol=1e-5)
    assert (digit.label, digit.session) == (1, "pens")


@pytest.mark.parametrize(
    "line",
    [
        "[]",
        "3",
        "nonsense",
        "[" * 99_999,
        '{"strokes": [[[1, 2]]]}',
        '{"label": 12, "strokes": [[[1, 2]]]}',
        '{"label": -1, "strokes": [[[1, 2]]]}',
        '{"label": true, "strokes": [[[1, 2]]]}',
        '{"label": "", "strokes": [[[1, 2]]]}',
        '{"label": " a", "strokes": [[[1, 2]]]}',
        '{"label": "a\\u001b[2J", "strokes": [[[1, 2]]]}',
        '{"label": "aaaaaaaaaaaaaaaaaaaaa", "strokes": [[[1, 2]]]}',
        '{"label": ["a"], "strokes": [[[1, 2]]]}',
        '{"label": 3, "strokes": []}',
        '{"label": 3, "strokes": [[]]}',
        '{"label": 3, "strokes": [[[1]]]}',
        '{"label": 3, "strokes": [[[1, 2], [3]]]}',
        '{"label": 3, "strokes": [[["a", "b"]]]}',
        '{"label": 3, "strokes": [[[1e999, 2]]]}',
        '{"label": 3, "strokes": [[[1e300, 2]]]}',
        '{"label": 3, "strokes": [[[1, 99999]]], "unit": "field"}',
        '{"label": 3, "strokes": [[[1, 2, 512]]]}',
        '{"label": 3, "strokes": [[[1, 2, -0.1]]]}',
        '{"label": 3, "strokes": [[[1, 2]]], "widths": [-1]}',
        '{"label": 3, "strokes": [[[1, 2]]], "widths": []}',
        '{"label": 3, "strokes": [[[1' + "0" * 400 + ", 2]]]}",
        '{"label": 3, "strokes": [[[1, 2]]], "widths": [1' + "0" * 400 + "]}",
        json.dumps({"label": 3, "strokes": [[[1, 1], [27, 27]] * 500], "unit": "field", "widths": [28]}),
        json.dumps({"label": 3, "strokes": [[[1, 1]]] * 1000}),
        json.dumps({"label": 3, "strokes": [[[1.5, 2.5]] * 250_000]}),
    ],
)
def test_a_line_that_is_no_digit_is_named_and_left_out(tmp_path: Path, line: str):
    path = tmp_path / "bad.jsonl"
    path.write_text(f'{{"label": 3, "strokes": [[[1, 2], [3, 4]]]}}\n{line}\n')
    added = handwriting.import_from(path)
    assert len(added.digits) == 1
    (fault,) = added.faults
    assert fault.startswith(f"{path}, line 2: ")
    assert len(fault) < len(str(path)) + 250
    path.write_text(line)
    with pytest.raises(ValueError, match="line 1"):
        handwriting.import_from(path)


def test_of_very_many_bad_lines_some_are_told_and_the_good_ones_are_there(tmp_path: Path):
    path = tmp_path / "bad.jsonl"
    path.write_text("x\n" * 100_000 + '{"label": 3, "strokes": [[[1, 2], [3, 4]]]}\n')
    added = handwriting.import_from(path)
    assert len(added.digits) == 1
    assert 1 <= len(added.faults) <= 1000


@pytest.mark.skipif(os.name != "posix", reason="needs a FIFO")
def test_what_is_no_ordinary_file_is_refused_and_not_waited_for(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe.jsonl")
    with pytest.raises(ValueError, match=r"pipe\.jsonl: is not an ordinary file"):
        handwriting.import_from(tmp_path / "pipe.jsonl")


def test_names_that_a_file_gives_are_short_and_printable(tmp_path: Path):
    line = {"label": 3, "strokes": [[[1, 2]]], "session": "\x1b[31m" + "a" * 10_000, "id": "b" * 10_000}
    (tmp_path / "names.jsonl").write_text(json.dumps(line))
    (digit,) = handwriting.import_from(tmp_path / "names.jsonl").digits
    assert digit.session.isprintable()
    assert max(len(digit.session), len(digit.id)) <= 100
    assert handwriting.read().digits[0].id == digit.id


def test_a_small_zipped_file_of_millions_of_lines_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.jsonl.gz"
    path.write_bytes(gzip.compress(b"\n" * 2_000_000, 1))
    with pytest.raises(ValueError, match=r"bomb\.jsonl\.gz: has more than 200,000 lines that are no digit"):
        handwriting.import_from(path)


def test_a_damaged_gzip_is_refused_by_name(tmp_path: Path):
    path = tmp_path / "cut.jsonl.gz"
    path.write_bytes(gzip.compress(b"x" * 1000)[:20])
    with pytest.raises(ValueError, match=r"cut\.jsonl\.gz: is damaged"):
        handwriting.import_from(path)


def test_a_picture_is_no_handwriting():
    with pytest.raises(ValueError, match="handwriting is strokes"):
        written_now(3, Drawing(bitmap=np.zeros((28, 28), np.float32)), "")


def test_one_in_five_is_kept_from_training_and_stays_so_when_others_come_and_go():
    digits = [_seven(label=number % 10) for number in range(200)]
    handwriting.keep(digits)
    kept = {digit.id for digit in handwriting.read().digits if digit.is_held_out}
    assert 15 < len(kept) < 70
    train, held_out = handwriting.load("train"), handwriting.load("held_out")
    assert (len(train), len(held_out)) == (200 - len(kept), len(kept))
    handwriting.delete([digit.id for digit in digits[::2]])
    assert {digit.id for digit in handwriting.read().digits if digit.is_held_out} <= kept


def test_too_few_digits_to_train_on_are_refused_in_words():
    with pytest.raises(ValueError, match="My handwriting: has 0 digits, and none to train on"):
        handwriting.load("train")


def test_letters_of_an_alphabet_of_ones_own_are_kept_beside_digits_and_read_apart() -> None:
    kept = [_seven(label=meant) for meant in (7, "ä", "a", "ä", "two strokes", 3)]
    handwriting.keep(kept)
    written = handwriting.read()
    assert [digit.name for digit in written.digits] == ["7", "ä", "a", "ä", "two strokes", "3"]
    assert [digit.label for digit in written.of(DIGITS).digits] == [7, 3]
    letters = written.of(alphabet("ä b a"))
    assert letters.drawn().labels.tolist() == [0, 2, 0]
    assert [digit.id for digit in letters.digits] == [digit.id for digit in kept[1:4]]


def test_equal_names_are_the_same_class_however_their_accents_are_written(tmp_path: Path) -> None:
    lines = [
        {"label": label, "strokes": [[[1, 2], [3, number]]]} for number, label in enumerate(("ä", "a\u0308", "7", 7))
    ]
    (tmp_path / "letters.jsonl").write_text("\n".join(map(json.dumps, lines)))
    assert [digit.name for digit in handwriting.import_from(tmp_path / "letters.jsonl").digits] == ["ä", "ä", "7", "7"]


def test_the_file_that_was_written_before_there_were_alphabets_holds_digits() -> None:
    old = '{"id": "x", "label": 7, "time": "", "session": "me", "unit": "field", "strokes": [[[1, 2, 1], [3, 4, 1]]], "widths": [2], "erases": [false]}'
    handwriting.handwriting_file().parent.mkdir(parents=True)
    handwriting.handwriting_file().write_text(old)
    assert [digit.label for digit in handwriting.read().of(DIGITS).digits] == [7]
    handwriting.delete(["another"])
    handwriting.export_to(handwriting.handwriting_file(), handwriting.read().digits)
    assert json.loads(handwriting.handwriting_file().read_text())["label"] == 7


def test_what_was_written_of_an_alphabet_is_trained_on_and_held_out_in_parts() -> None:
    handwriting.keep(_seven(label="aä7"[number % 3]) for number in range(90))
    train, held_out = (handwriting.load(split, alphabet("a ä")) for split in ("train", "held_out"))
    assert len(train) + len(held_out) == 60
    assert set(train.labels.tolist()) == {0, 1}
