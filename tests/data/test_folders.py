"""A folder of pictures becomes digits; what cannot be read is listed and never fatal."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np
import PIL.Image
import pytest

from digitlab.data import folders, mnist
from digitlab.data.folders import FolderError, read_folder
from digitlab.data.idx import IdxError, idx_bytes
from digitlab.data.mnist import Digits, Split


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Thirty held-out digits in sub-folders, and two files that are no pictures."""
    digits = mnist.load("held_out")
    for number in range(30):
        place = tmp_path / "pictures" / str(digits.labels[number])
        place.mkdir(parents=True, exist_ok=True)
        PIL.Image.fromarray(digits.images[number]).save(place / f"{number:02}.png")
    place = tmp_path / "pictures" / "7"
    (place / "notes.txt").write_text("not a picture")
    (place / "cut.png").write_bytes((place.parent / str(digits.labels[0]) / "00.png").read_bytes()[:60])
    (place / ".DS_Store").write_bytes(b"x")
    (tmp_path / "pictures" / "letters").mkdir()
    return tmp_path / "pictures"


def test_sub_folders_are_labels_and_28x28_pictures_come_out_unchanged(folder: Path):
    found, digits = read_folder(folder), mnist.load("held_out")
    assert len(found.digits) == len(found.names) == 30
    for name, label, image in zip(found.names, found.digits.labels, found.digits.images, strict=True):
        number = int(Path(name).stem)
        assert label == digits.labels[number] == int(Path(name).parent.name)
        np.testing.assert_array_equal(image, digits.images[number])


def test_bad_files_are_listed_with_the_reason(folder: Path):
    faults = read_folder(folder).faults
    assert len(faults) == 2
    assert any("notes.txt: is empty or no picture" in fault for fault in faults)
    assert any("cut.png: is damaged or cut off" in fault for fault in faults)


def test_training_and_held_out_pictures_are_disjoint_and_copies_stay_together(folder: Path):
    for number, path in enumerate(sorted(folder.glob("*/[0-9]*.png"))):
        (path.parent / f"copy-{number}.png").write_bytes(path.read_bytes())
    found = read_folder(folder)
    train, held_out = folders.load(folder, "train"), folders.load(folder, "held_out")
    assert len(train) + len(held_out) == len(found.digits) == 60
    assert not {image.tobytes() for image in train.images} & {image.tobytes() for image in held_out.images}


def test_a_table_of_names_and_labels_is_read_and_its_bad_lines_are_named(tmp_path: Path):
    digits = mnist.load("held_out")
    for number in range(3):
        PIL.Image.fromarray(digits.images[number]).save(tmp_path / f"{number}.png")
    outside = tmp_path.parent / "outside.png"
    PIL.Image.fromarray(digits.images[0]).save(outside)
    lines = ["file,label", "0.png,4", " 1.png , 5 ", "", "2.png,twelve", "../outside.png,1", "gone.png,2", "only one"]
    (tmp_path / "labels.csv").write_text("\n".join(lines))
    found = read_folder(tmp_path)
    assert found.names == ("0.png", "1.png")
    assert found.digits.labels.tolist() == [4, 5]
    said = " ".join(found.faults)
    assert len(found.faults) == 4
    for part in ("line 5", "line 6: ../outside.png lies outside", "gone.png: cannot be opened", "line 8"):
        assert part in said


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("a\0.png", "line 2: a�.png cannot be a file's name"),
        ("/etc/passwd", "line 2: /etc/passwd lies outside the folder"),
        ("..", "line 2: .. lies outside the folder"),
        ("sub/../../x.png", "line 2: sub/../../x.png lies outside the folder"),
        (".", "is not an ordinary file"),
        ("x" * 5000, "cannot be opened: File name too long"),
        ("loop.png", "loop.png: cannot be opened"),
        ("pipe.png", "pipe.png: is not an ordinary file"),
        ("\x1b[2J.png", "�[2J.png: cannot be opened"),
        ("\ud7ff\U0010ffff", "cannot be opened"),
        ("a.png,b.png", "line 2: is not a file's name and a label"),
        ("x" * 200_000, "labels.csv: cannot be read: field larger than field limit"),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other names")
def test_an_odd_name_in_a_table_is_named_with_its_place_and_ends_nothing(tmp_path: Path, name: str, fault: str):
    for number in ("0", "1"):
        (tmp_path / number).mkdir()
        PIL.Image.fromarray(mnist.load("held_out").images[0]).save(tmp_path / number / "digit.png")
    (tmp_path / "loop.png").symlink_to(tmp_path / "loop.png")
    os.mkfifo(tmp_path / "pipe.png")
    (tmp_path / "labels.csv").write_text(f"0/digit.png,4\n{name},7\n1/digit.png,5\n", encoding="utf-8")
    found = read_folder(tmp_path)
    said = [each for each in found.faults if fault in each]
    assert len(said) == 1, found.faults
    assert said[0].isprintable()
    assert found.digits.labels.tolist() == [0, 1, 4] + ([5] if "field" not in fault else [])


@pytest.mark.skipif(sys.platform == "win32", reason="not everybody may make links there")
def test_a_link_in_the_folder_may_lead_elsewhere(tmp_path: Path):
    inside = tmp_path / "pictures"
    inside.mkdir()
    PIL.Image.fromarray(mnist.load("held_out").images[0]).save(tmp_path / "elsewhere.png")
    (inside / "link.png").symlink_to(tmp_path / "elsewhere.png")
    (inside / "labels.csv").write_text("./sub/../link.png,4")
    assert read_folder(inside).digits.labels.tolist() == [4]


def test_a_table_of_nonsense_does_not_make_a_fault_of_every_line(tmp_path: Path):
    PIL.Image.fromarray(mnist.load("held_out").images[0]).save(tmp_path / "0.png")
    (tmp_path / "labels.csv").write_text("0.png,4\n" + "x\n" * 100_000 + "0.png,5\n")
    found = read_folder(tmp_path)
    assert found.digits.labels.tolist() == [4, 5]
    assert len(found.faults) < 2000
    assert found.faults[-1] == "and more, which are not listed"


def test_a_table_larger_than_any_is_not_read(tmp_path: Path):
    with (tmp_path / "labels.csv").open("wb") as file:
        file.truncate(2**40)  # a hole, which takes no room on the disk
    with pytest.raises(FolderError, match=r"labels\.csv: is larger than 33,554,432 bytes"):
        read_folder(tmp_path)


@pytest.mark.parametrize(
    ("content", "fault"),
    [("\n" * 2_000_000, "has more than 400,000 lines"), ("," * 2_000_000, "a line has more than 1,000,000 characters")],
    ids=["lines", "cells"],
)
def test_a_table_of_more_lines_or_cells_than_any_has_is_named(tmp_path: Path, content: str, fault: str) -> None:
    (tmp_path / "labels.csv").write_text(content)
    with pytest.raises(FolderError, match=f"labels.csv: cannot be read: {fault}: save it"):
        read_folder(tmp_path)


def test_a_table_may_end_in_capitals(tmp_path: Path):
    PIL.Image.fromarray(mnist.load("held_out").images[0]).save(tmp_path / "0.png")
    (tmp_path / "LABELS.CSV").write_text("0.png,4")
    assert read_folder(tmp_path).digits.labels.tolist() == [4]


def test_a_picture_that_is_added_is_seen(folder: Path):
    before = len(read_folder(folder).digits)
    PIL.Image.fromarray(mnist.load("held_out").images[100]).save(folder / "0" / "new.png")
    assert len(read_folder(folder).digits) == before + 1


def test_a_blank_picture_is_left_out(folder: Path):
    PIL.Image.new("L", (50, 50), 255).save(folder / "0" / "blank.png")
    assert any("blank.png: is blank" in fault for fault in read_folder(folder).faults)


@pytest.mark.parametrize("what", ["missing", "file", "empty"])
def test_a_folder_without_digits_is_refused_with_what_is_looked_for(tmp_path: Path, what: str):
    path = tmp_path / what
    if what == "file":
        path.write_text("x")
    elif what == "empty":
        path.mkdir()
    with pytest.raises(FolderError, match=r"sub-folders 0 to 9, or .*\.csv of names and labels"):
        read_folder(path)


def _write_idx(folder: Path, images: np.ndarray, labels: np.ndarray) -> None:
    folder.mkdir(exist_ok=True)
    (folder / folders.IMAGES).write_bytes(idx_bytes(images))
    (folder / folders.LABELS).write_bytes(idx_bytes(labels))


def test_a_folder_with_idx_files_gives_their_digits_as_they_are(tmp_path: Path) -> None:
    digits = mnist.load("held_out")
    _write_idx(tmp_path / "drawn", digits.images[:40], digits.labels[:40])
    found = read_folder(tmp_path / "drawn")
    np.testing.assert_array_equal(found.digits.images, digits.images[:40])
    np.testing.assert_array_equal(found.digits.labels, digits.labels[:40])
    train = folders.load(tmp_path / "drawn", "train")
    assert len(train) + len(folders.load(tmp_path / "drawn", "held_out")) == 40 > len(train) > 20
    _write_idx(tmp_path / "drawn", digits.images[:41], digits.labels[:41])
    assert len(read_folder(tmp_path / "drawn").digits) == 41


def test_idx_files_that_are_no_digits_are_refused(tmp_path: Path) -> None:
    _write_idx(tmp_path, np.zeros((3, 28, 28), np.uint8), np.array([1, 2, 10], np.uint8))
    with pytest.raises(FolderError, match="as many labels from 0 to 9, not 3 x 28 x 28 and 3 labels up to 10"):
        read_folder(tmp_path)
    _write_idx(tmp_path, np.zeros((3, 28, 27), np.uint8), np.array([1, 2], np.uint8))
    with pytest.raises(FolderError, match="must have 28 x 28 images"):
        read_folder(tmp_path)
    (tmp_path / folders.LABELS).unlink()
    with pytest.raises(IdxError, match=folders.LABELS):
        read_folder(tmp_path)


def test_sub_folders_of_any_names_are_classes_in_their_natural_order(signs: Path) -> None:
    found = read_folder(signs)
    assert found.classes == ("10", "L", "two strokes", "Λ")
    for name, label in zip(found.names, found.digits.labels, strict=True):
        assert Path(name).parent.name == found.classes[label]
    assert np.bincount(found.digits.labels).tolist() == [40] * 4


def test_the_first_pictures_of_ones_own_classes_are_of_all_classes(signs: Path) -> None:
    assert set(folders.load(signs, "train").labels[:8].tolist()) == {0, 1, 2, 3}


def test_the_first_pictures_to_test_with_are_of_all_digits_though_files_are_sorted(folder: Path) -> None:
    found, test = read_folder(folder), folders.load(folder, "test")
    there = np.unique(test.labels)
    assert test.labels[: len(there)].tolist() == there.tolist()
    assert {image.tobytes() for image in test.images} == {
        image.tobytes() for image in found.digits.images[found.tested]
    }
    by_class = Digits(
        *(values[np.argsort(found.digits.labels)] for values in (found.digits.images, found.digits.labels))
    )
    folders.write_indexed(folder, by_class)
    np.testing.assert_array_equal(folders.load(folder, "test").labels, test.labels)


@pytest.mark.parametrize("split", ["train", "held_out"])
def test_the_first_pictures_to_learn_from_and_those_held_out_are_of_all_digits_too(folder: Path, split: Split) -> None:
    digits = mnist.load("held_out")
    for number in range(30, 300):
        PIL.Image.fromarray(digits.images[number]).save(folder / str(digits.labels[number]) / f"{number}.png")
    read = folders.load(folder, split)
    assert set(read.labels[:10].tolist()) == set(range(10))
    label_of = {image.tobytes(): label for image, label in zip(digits.images, digits.labels, strict=True)}
    assert [label_of[image.tobytes()] for image in read.images] == read.labels.tolist()


def test_sub_folders_without_pictures_are_no_classes(signs: Path) -> None:
    (signs / "notes").mkdir()
    (signs / "notes" / "about.txt").write_text("where they come from")
    (signs / ".hidden").mkdir()
    PIL.Image.new("L", (30, 30)).save(signs / ".hidden" / "0.png")
    assert len(read_folder(signs).classes) == 4


def test_folders_train_and_test_are_what_they_are_called(signs: Path) -> None:
    for name in ("L", "10"):
        for split, numbers in (("train", range(30)), ("test", range(30, 40))):
            (signs.parent / "split" / split / name).mkdir(parents=True)
            for number in numbers:
                (signs / name / f"{number:02}.png").rename(signs.parent / "split" / split / name / f"{number}.png")
    found = read_folder(signs.parent / "split")
    assert found.classes == ("10", "L")
    assert len(folders.load(signs.parent / "split", "test")) == 20
    train, held_out = (len(folders.load(signs.parent / "split", split)) for split in ("train", "held_out"))
    assert train + held_out == 60
    assert held_out > 3


def test_a_table_may_name_classes_of_ones_own(tmp_path: Path) -> None:
    for number in range(3):
        PIL.Image.fromarray(mnist.load("held_out").images[number]).save(tmp_path / f"{number}.png")
    (tmp_path / "labels.csv").write_text(f"file,class\n0.png,left\n1.png,right\n2.png,{'x' * 21}\n")
    found = read_folder(tmp_path)
    assert found.classes == ("left", "right")
    assert found.digits.labels.tolist() == [0, 1]
    assert "line 4: 'xxxxx" in found.faults[0]
    assert "1 to 20 characters" in found.faults[0]


@pytest.mark.parametrize(("count", "fault"), [(1, "2 to 40 classes, not 1"), (41, "more than 40 classes")])
def test_too_few_or_too_many_classes_are_refused(tmp_path: Path, count: int, fault: str) -> None:
    for number in range(count):
        (tmp_path / f"class {number}").mkdir()
        PIL.Image.fromarray(mnist.load("held_out").images[number]).save(tmp_path / f"class {number}" / "0.png")
    with pytest.raises(FolderError, match=fault):
        read_folder(tmp_path)


def test_a_folder_that_cannot_be_a_class_is_named_and_left_out(signs: Path) -> None:
    (signs / "L").rename(signs / "L, which is far too long a name")
    found = read_folder(signs)
    assert found.classes == ("10", "two strokes", "Λ")
    assert "far too long" in found.faults[0]


def test_idx_files_may_have_classes_of_their_own_names(tmp_path: Path) -> None:
    images = mnist.load("held_out").images[:40]
    _write_idx(tmp_path, images, np.arange(40, dtype=np.uint8) % 3)
    (tmp_path / folders.NAMES).write_text("left\nright\nneither\n")
    assert read_folder(tmp_path).classes == ("left", "right", "neither")
    (tmp_path / folders.NAMES).write_text("left\nright\n")
    with pytest.raises(FolderError, match="labels from 0 to 1"):
        read_folder(tmp_path)
    (tmp_path / folders.NAMES).write_text("left\nleft\n")
    with pytest.raises(FolderError, match=r"classes\.txt: two classes are called 'left'"):
        read_folder(tmp_path)
