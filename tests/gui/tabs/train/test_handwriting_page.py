"""Draw and label: digits that are asked for are kept, read by the networks, and learned from."""

from __future__ import annotations

import json
import shutil

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QMessageBox,
    QPushButton,
)

from digitlab.data import handwriting
from digitlab.data_folder import user_networks
from digitlab.gui.kit.cells.digit_wall import DigitWall
from digitlab.gui.shell.export import save
from digitlab.gui.shell.session_file import read_session
from digitlab.ink.raster import render
from digitlab.networks.library import list_networks
from digitlab.networks.predict import predict
from digitlab.networks.weights import load

from .conftest import pick
from .hand import WAIT_MS, keep


def test_a_digit_that_was_asked_for_is_kept_with_its_label_and_the_canvas_is_free_for_the_next(hand):
    first = hand.begin()
    assert hand.session.situation.truth == first
    hand.write()
    drawn = hand.session.situation.drawing
    hand.find("keep_digit", QPushButton).click()
    (kept,) = handwriting.read().digits
    assert kept.label == first
    np.testing.assert_allclose(kept.drawing.strokes[0].points, drawn.strokes[0].points, atol=1e-4)
    assert hand.session.situation.drawing.is_empty
    assert hand.asked() != first
    hand.write()
    QTest.keyClick(hand.find("canvas", object), Qt.Key.Key_Return)
    assert len(handwriting.read().digits) == 2
    hand.settle()


def test_nothing_is_kept_where_nothing_is_written(hand):
    first = hand.begin()
    assert not hand.find("keep_digit", QPushButton).isEnabled()
    QTest.keyClick(hand.find("canvas", object), Qt.Key.Key_Return)
    hand.session.load_test_digit(3)
    QTest.keyClick(hand.find("canvas", object), Qt.Key.Key_Return)
    assert not handwriting.read().digits
    assert hand.asked() == first
    assert "Nothing is written" in hand.told[0]
    assert "a picture, not your handwriting" in hand.told[1]
    assert hand.app.window.notice.isHidden(), "what is said of one digit does not stand above the next ones"


def test_the_last_digit_can_be_written_again(hand):
    first = hand.begin()
    hand.write()
    drawn = hand.session.situation.drawing
    hand.find("keep_digit", QPushButton).click()
    hand.find("undo_digit", QPushButton).click()
    assert not handwriting.read().digits
    assert hand.asked() == first == hand.session.situation.truth
    assert hand.session.situation.drawing is drawn


def test_once_nothing_is_asked_for_what_one_draws_is_not_meant_to_be_that_digit(hand):
    hand.begin()
    hand.find("end_writing", QPushButton).click()
    hand.write()
    assert hand.session.situation.truth is None
    hand.begin()
    hand.write()
    hand.find("end_writing", QPushButton).click()
    hand.session.undo()
    assert hand.session.situation.drawing.is_empty
    assert hand.session.situation.truth is None


def test_a_digit_that_undo_brings_back_is_not_kept_twice(hand):
    hand.begin()
    hand.write()
    hand.find("keep_digit", QPushButton).click()
    hand.session.undo()
    assert not hand.session.situation.drawing.is_empty
    hand.find("keep_digit", QPushButton).click()
    assert "is kept already" in hand.told[0]
    assert len(handwriting.read().digits) == 1


def test_what_is_asked_for_is_no_part_of_what_is_written_down_and_is_still_asked_for(hand, tmp_path):
    asked, path = hand.begin(), tmp_path / "mine.digitlab"
    assert hand.app.window.document.save_to(path)
    assert "truth" not in read_session(path).scene
    assert hand.session.situation.truth == asked
    hand.write()
    hand.find("keep_digit", QPushButton).click()
    (kept,) = handwriting.read().digits
    assert kept.label == asked


def test_another_digit_can_be_asked_for(hand):
    first = hand.begin()
    hand.find("skip_digit", QPushButton).click()
    assert hand.asked() != first


def test_where_wanted_a_digit_is_kept_after_a_pause(hand):
    hand.begin()
    hand.find("keep_after_pause", QCheckBox).setChecked(True)
    hand.write()
    hand.qtbot.waitUntil(lambda: len(handwriting.read().digits) == 1, timeout=WAIT_MS)
    hand.settle()


def test_a_digit_that_cannot_be_written_to_the_disk_stays_on_the_canvas(hand, own_data_folder):
    own_data_folder.mkdir(exist_ok=True)
    (own_data_folder / "handwriting").write_text("a file where the folder should be")
    first = hand.begin()
    hand.write()
    drawn = hand.session.situation.drawing
    hand.find("keep_digit", QPushButton).click()
    assert hand.session.situation.drawing is drawn
    assert hand.asked() == first
    assert "stays on the canvas" in hand.faults[-1]


def test_the_page_counts_what_the_networks_read_and_the_wall_marks_what_they_do_not(hand):
    ids = keep(12)
    hand.session.set_truth(None)  # the file was written behind the page's back
    hand.settle()
    digits = handwriting.read().digits
    library = list_networks()
    names = hand.session.situation.networks[:2]
    answers = []
    for name in names:
        network, _ = load(library.find(name).path)
        drawn = [np.rint(render(digit.drawing) * 255).astype(np.float32) / 255 for digit in digits]
        answers.append([predict(network, field).label for field in drawn])
    rows = {row.name: row for row in hand.page.seen.readers}
    for name, labels in zip(names, answers, strict=True):
        assert rows[name].labels.tolist() == labels
        right = sum(label == digit.label for label, digit in zip(labels, digits, strict=True))
        assert f"{right} of 12" in hand.find("own_digits_summary", QLabel).text()
    wall = hand.find("own_digits", DigitWall)
    assert wall.model().rowCount() == 12
    for row in range(12):
        place = 11 - row  # the newest first
        said = wall.model().data(wall.model().index(row, 0), Qt.ItemDataRole.ToolTipRole)
        for labels in answers:
            assert f" {labels[place]} (" in said
    shown = hand.find("own_digits_shown", QComboBox)
    pick(shown, shown.findData("any"))
    wrong = sum(any(labels[place] != digits[place].label for labels in answers) for place in range(12))
    assert wall.model().rowCount() == wrong
    assert [digit.id for digit in digits] == ids


def test_a_network_that_cannot_be_asked_misreads_nothing(hand):
    keep(6)
    user_networks().mkdir(parents=True)
    mine = user_networks() / "mine.safetensors"
    shutil.copy(list_networks().entries["mlp"].path, mine)
    library = list_networks()
    mine.write_bytes(mine.read_bytes()[:-100])
    hand.session.set_library(library)
    hand.session.choose_network(0, "mine")
    hand.settle()
    assert "mine" in hand.find("own_digits_summary", QLabel).text()
    shown, wall = hand.find("own_digits_shown", QComboBox), hand.find("own_digits", DigitWall)
    counts = {}
    for wanted in ("left", "right", "any"):
        pick(shown, shown.findData(wanted))
        counts[wanted] = wall.model().rowCount()
    assert counts["left"] == 0
    assert counts["any"] == counts["right"]


def test_a_click_brings_a_digit_back_as_strokes(hand):
    keep(3)
    hand.session.set_truth(None)
    hand.settle()
    hand.click(2)  # the newest comes first
    assert hand.session.situation.drawing is handwriting.read().digits[0].drawing
    assert hand.session.situation.truth == 7


def test_digits_are_deleted_once_one_has_said_yes(hand, monkeypatch):
    keep(4)
    hand.session.set_truth(None)
    hand.settle()
    asked, answers = [], [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *said: asked.append(said) or answers.pop(0))
    menu = hand.find("delete_digits", QPushButton).menu()
    all_of_them = menu.actions()[-1]
    all_of_them.trigger()
    assert len(handwriting.read().digits) == 4
    all_of_them.trigger()
    assert not handwriting.read().digits
    assert asked[0][-1] == QMessageBox.StandardButton.No, "Enter deletes nothing"
    hand.settle()
    assert hand.find("own_digits", DigitWall).model().rowCount() == 0


def test_a_click_means_the_digits_on_the_wall_though_another_window_deletes_some_meanwhile(hand, monkeypatch):
    ids = keep(4)
    hand.session.set_truth(None)
    hand.settle()
    handwriting.delete(ids[:1])
    hand.session.set_truth(None)  # the page looks again; the networks have not answered yet
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    hand.click(2)  # the newest of four comes first
    assert hand.session.situation.truth == 1
    hand.find("delete_digits", QPushButton).menu().actions()[0].trigger()
    assert [digit.id for digit in handwriting.read().digits] == ids[2:]
    hand.settle()


def test_pen_strokes_from_a_file_are_added_and_bad_lines_are_named(hand, tmp_path):
    path = tmp_path / "pens.jsonl"
    path.write_text(json.dumps({"label": 1, "strokes": [[[0, 0], [0.1, 1]]]}) + "\nnonsense\n")
    hand.import_file(path)
    hand.settle()
    assert hand.find("own_digits", DigitWall).model().rowCount() == 1
    assert "line 2" in hand.faults[-1]
    hand.import_file(tmp_path / "absent.jsonl")
    assert "absent.jsonl" in hand.faults[-1]


def test_every_answer_can_be_taken_along_as_a_table(hand, tmp_path):
    keep(6)
    hand.session.set_truth(None)
    hand.settle()
    save(hand.page, tmp_path / "mine.csv")
    lines = (tmp_path / "mine.csv").read_text().splitlines()
    assert "# n: 6" in lines
    header, *rows = [line.split(",") for line in lines if not line.startswith("#")]
    assert [row[header.index("label")] for row in rows] == ["7", "1", "7", "1", "7", "1"]
    mlp = next(reader for reader in hand.page.seen.readers if reader.name == "mlp")
    assert [int(row[header.index("mlp")]) for row in rows] == mlp.labels.tolist()
