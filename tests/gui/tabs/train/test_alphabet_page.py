"""My handwriting with an alphabet of one's own: it is typed, asked for, kept, counted, deleted and learned."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPushButton,
    QTableWidget,
)

from digitlab.data import handwriting
from digitlab.data.classes import Classes
from digitlab.data.written_digit import written_now
from digitlab.gui.kit.cells.digit_wall import DigitWall
from digitlab.gui.kit.controls.scrolled import Scrolled
from digitlab.gui.shell.export import save
from digitlab.gui.shell.settings import Settings, read_settings
from digitlab.ink.stroke import Drawing, Stroke
from digitlab.networks.library import list_networks

from .conftest import pick
from .hand import WAIT_MS, Hand, keep

SHAPES = {
    "L": ((9, 5), (9, 22), (20, 22)),
    "Λ": ((6, 23), (14, 5), (22, 23)),
    "ä": ((8, 12), (14, 22), (20, 12)),
}
FORTY = [*"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKL", "schnörkel", "wunderschönerschnörk"]


def write_down(names: tuple[str, ...], each: int) -> None:
    """Drawings of a made-up hand, all somewhat different, kept behind the page's back."""
    die = np.random.default_rng(4)
    shapes = {name: np.array(SHAPES.get(name, SHAPES["L"]), np.float32) for name in names}
    handwriting.keep(
        written_now(name, Drawing((Stroke.through(shape + die.normal(0, 0.6, shape.shape)),)), "hand")
        for _ in range(each)
        for name, shape in shapes.items()
    )


class Alphabet(Hand):
    """The page with an alphabet of one's own."""

    def choose_own(self) -> None:
        pick(self.find("what_to_write", QComboBox), 1)

    def type_alphabet(self, text: str) -> None:
        field = self.find("alphabet", QLineEdit)
        field.selectAll()
        for letter in text:  # QTest.keyClicks knows ASCII only
            QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))

    def asked_name(self) -> str:
        return self.find("asked_digit", QLabel).text()

    def counts(self) -> list[str]:
        classes = self.find("own_classes", QListWidget)
        return [classes.item(row).text() for row in range(classes.count())]

    def look_again(self) -> None:
        """The file was written behind the page's back."""
        self.session.set_truth(None)
        self.settle()

    def begin_own(self) -> str:
        QTest.mouseClick(self.find("begin_writing", QPushButton), Qt.MouseButton.LeftButton)
        return self.asked_name()


@pytest.fixture
def own(app, qtbot, monkeypatch) -> Alphabet:
    """A hand that writes an alphabet of its own."""
    made = Alphabet(app, qtbot, monkeypatch)
    made.choose_own()
    return made


def test_what_is_no_alphabet_is_said_as_one_types_and_cannot_be_begun(own) -> None:
    begin, said = own.find("begin_writing", QPushButton), own.find("alphabet_words", QLabel)
    for text, why in (("a", "2 to 40 classes, not 1"), ("a b a", "two classes are called 'a'")):
        own.type_alphabet(text)
        assert why in said.text()
        assert not begin.isEnabled()
    own.type_alphabet("a b ä")
    assert begin.isEnabled()
    assert "✗" not in said.text()
    assert own.counts() == ["all: 0", "a: 0", "b: 0", "ä: 0"]
    own.type_alphabet(" ".join(map(str, range(41))))
    assert "2 to 40 classes, not 41" in said.text()
    own.type_alphabet("x" * 21 + " y")
    assert "1 to 20 characters" in said.text()
    assert not begin.isEnabled()


def test_a_class_that_is_asked_for_is_kept_by_its_name_and_counted(own) -> None:
    own.type_alphabet("L Λ ä")
    first = own.begin_own()
    assert first in SHAPES
    assert own.session.situation.truth_name == first
    assert not own.find("alphabet", QLineEdit).isEnabled()
    own.write()
    QTest.keyClick(own.find("canvas", object), Qt.Key.Key_Return)
    (kept,) = handwriting.read().digits
    assert kept.name == first
    second = own.asked_name()
    assert second != first
    assert f"{first}: 1" in own.counts()
    QTest.mouseClick(own.find("undo_digit", QPushButton), Qt.MouseButton.LeftButton)
    assert handwriting.read().digits == ()
    assert own.asked_name() == first == own.session.situation.truth_name
    assert f"{first}: 0" in own.counts()
    own.settle()


def test_another_class_can_be_asked_for_until_the_last_drawing(own) -> None:
    own.type_alphabet("L Λ")
    pick(own.find("digits_asked", QComboBox), 0)
    own.begin_own()
    skip = own.find("skip_digit", QPushButton)
    for _ in range(3):
        assert skip.isEnabled()
        own.write()
        own.find("keep_digit", QPushButton).click()
    assert any("4 of 4" in label.text() for label in own.page.findChildren(QLabel))
    assert not skip.isEnabled()


def test_as_many_are_asked_for_of_each_class(own) -> None:
    own.type_alphabet("L Λ ä")
    count = own.find("digits_asked", QComboBox)
    assert [count.itemData(place) for place in range(count.count())] == [6, 15, 30, 60]
    count.setCurrentIndex(0)
    asked = [own.begin_own()]
    while len(asked) < 6:
        own.write()
        own.find("keep_digit", QPushButton).click()
        asked.append(own.asked_name())
    assert sorted(asked) == sorted([*"LΛä"] * 2)


def test_drawings_of_digits_and_of_several_alphabets_are_neither_mixed_nor_lost(own, monkeypatch) -> None:
    digits = keep(4)
    write_down(("L", "Λ"), 3)
    write_down(("ä",), 2)
    own.type_alphabet("L Λ")
    own.look_again()
    wall = own.find("own_digits", DigitWall)
    assert wall.model().rowCount() == 6
    assert own.counts() == ["all: 6", "L: 3", "Λ: 3"]
    assert "6 drawings of other classes are kept, too (1, 7, ä)." in own.find("alphabet_words", QLabel).text()
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    own.find("delete_digits", QPushButton).menu().actions()[-1].trigger()
    left = handwriting.read().digits
    assert [digit.id for digit in left[:4]] == digits
    assert [digit.name for digit in left[4:]] == ["ä", "ä"]
    own.settle()
    assert wall.model().rowCount() == 0
    pick(own.find("what_to_write", QComboBox), 0)
    own.settle()
    assert wall.model().rowCount() == 4


def test_one_class_can_be_looked_at_and_deleted(own, monkeypatch) -> None:
    write_down(("L", "Λ", "ä"), 3)
    own.type_alphabet("L Λ ä")
    own.look_again()
    classes = own.find("own_classes", QListWidget)
    row = own.counts().index("Λ: 3")
    place = classes.visualItemRect(classes.item(row)).center()
    QTest.mouseClick(classes.viewport(), Qt.MouseButton.LeftButton, pos=place)
    wall = own.find("own_digits", DigitWall)
    assert wall.model().rowCount() == 3
    own.click(0)
    assert own.session.situation.truth_name == "Λ"
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    shown = own.find("delete_digits", QPushButton).menu().actions()[1]
    assert shown.text() == "all that the wall shows (3)"
    shown.trigger()
    assert {digit.name for digit in handwriting.read().digits} == {"L", "ä"}
    own.settle()
    assert own.counts() == ["all: 6", "L: 3", "Λ: 0", "ä: 3"]


def test_the_first_alphabet_is_what_was_written_already(app, qtbot, monkeypatch) -> None:
    write_down(("ä", "L"), 1)
    hand = Alphabet(app, qtbot, monkeypatch)
    hand.look_again()
    hand.choose_own()
    assert hand.find("alphabet", QLineEdit).text() == "L ä"


@pytest.mark.slow
def test_a_new_network_learns_the_alphabet_and_reads_it_on_the_page(own, tmp_path) -> None:
    write_down(("L", "Λ"), 4)
    own.type_alphabet("L Λ")
    own.look_again()
    train, said = own.find("train_anew", QPushButton), own.find("new_training_words", QLabel)
    write_down(("L", "Λ"), 56)  # so that its 300 steps are few epochs
    own.look_again()
    assert "No network tells 2 classes (L, Λ) apart yet" in own.find("own_digits_summary", QLabel).text()
    network = own.find("new_network", QComboBox)
    network.setCurrentIndex(network.findData("fast"))
    assert train.isEnabled()
    QTest.mouseClick(train, Qt.MouseButton.LeftButton)
    own.qtbot.waitUntil(lambda: "fast_mine has learned them" in said.text(), timeout=WAIT_MS)
    own.qtbot.waitUntil(lambda: not own.tab.store.running(), timeout=WAIT_MS)
    assert own.faults == []
    card = list_networks().entries["fast_mine"].card
    assert card.classes == ("L", "Λ")
    assert card.recipe["data"] == "handwriting:L Λ"
    own.settle()
    (reader,) = own.page.seen.readers
    right = own.page.seen.right(reader)
    assert right[own.page.seen.held_out].mean() > 0.9
    table = next(each for each in own.page.findChildren(QTableWidget) if each.rowCount())
    assert table.item(0, 0).text() == "fast_mine"
    wall = own.find("own_digits", DigitWall).model()
    assert "fast_mine" not in wall.data(wall.index(0, 0), Qt.ItemDataRole.ToolTipRole)  # CNN, its short name
    save(own.page, tmp_path / "mine.csv")
    header, *rows = [
        line.split(",") for line in (tmp_path / "mine.csv").read_text().splitlines() if not line.startswith("#")
    ]
    assert {row[header.index("label")] for row in rows} == {"L", "Λ"}
    assert {row[header.index("fast_mine")] for row in rows} <= {"L", "Λ"}


def test_what_is_too_little_to_learn_from_is_named(own) -> None:
    write_down(("L", "Λ"), 20)
    own.type_alphabet("L Λ ä")
    own.look_again()
    assert not own.find("train_anew", QPushButton).isEnabled()
    assert "Write more of ä: " in own.find("new_training_words", QLabel).text()


def test_the_same_training_is_set_up_where_all_of_it_can_be_changed(own) -> None:
    write_down(("L", "Λ"), 20)
    own.type_alphabet("L Λ")
    own.look_again()
    network = own.find("new_network", QComboBox)
    network.setCurrentIndex(network.findData("mlp"))
    QTest.mouseClick(own.find("set_up_anew", QPushButton), Qt.MouseButton.LeftButton)
    assert own.tab.current == "set_up"
    page = own.tab.page("set_up")
    assert page.findChild(QComboBox, "data").currentData() == "handwriting:L Λ"
    assert page.findChild(QComboBox, "network").currentData() == "mlp"
    own.qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)
    assert "You have kept 40 drawings of your own of 2 classes (L, Λ)." in page.findChild(QLabel, "held").text()


def test_the_alphabet_is_there_again_at_the_next_start(
    own, open_app, qtbot, monkeypatch, own_data_folder: Path
) -> None:
    own.type_alphabet("α β γ")
    own.app.window.close()
    assert json.loads((own_data_folder / "settings.json").read_text())["alphabet"] == "α β γ"
    again = Alphabet(open_app("--theme", "light"), qtbot, monkeypatch)
    assert again.find("alphabet", QLineEdit).text() == "α β γ"
    assert again.find("what_to_write", QComboBox).currentIndex() == 1


def test_settings_with_an_alphabet_that_is_none_are_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"version": 1, "alphabet": "a a"}))
    settings, notice = read_settings(path)
    assert settings == Settings()
    assert "two classes are called 'a'" in notice


def test_a_session_brings_its_alphabet_along_and_ends_what_was_asked_for(own, tmp_path: Path) -> None:
    document = own.app.window.document
    own.type_alphabet("L Λ")
    document.save_to(tmp_path / "letters.digitlab")
    own.type_alphabet("ä ö")
    own.begin_own()
    document.open(tmp_path / "letters.digitlab")
    assert own.find("alphabet", QLineEdit).text() == "L Λ"
    assert own.asked_name() == ""
    document.begin_anew()
    own.app.turn_to("train", "handwriting")
    assert own.find("what_to_write", QComboBox).currentIndex() == 0


def test_an_alphabet_of_a_session_that_cannot_be_typed_is_refused_with_its_reason(own, tmp_path: Path) -> None:
    path = tmp_path / "odd.digitlab"
    alphabet = {"own": True, "alphabet": ["two words", "b"]}
    path.write_text(json.dumps({"version": 2, "pages": {"train/handwriting": alphabet}}))
    own.app.window.document.open(path)
    assert "the names of an alphabet have no spaces in them" in own.faults[-1]
    own.app.turn_to("train", "handwriting")
    assert own.find("what_to_write", QComboBox).currentIndex() == 0


@pytest.mark.slow
def test_forty_names_fit_the_smallest_window_and_are_scrolled(own) -> None:
    own.type_alphabet(" ".join(FORTY))
    write_down(tuple(FORTY), 1)
    own.look_again()
    classes = own.find("own_classes", QListWidget)
    assert own.counts() == ["all: 40", *(f"{name}: 1" for name in FORTY)]
    own.app.window.resize(1280, 700)
    own.qtbot.waitUntil(lambda: own.app.window.height() == 700)
    area = next(each for each in own.app.window.findChildren(Scrolled) if each.isAncestorOf(own.page))
    assert area.verticalScrollBar().maximum() == area.horizontalScrollBar().maximum() == 0
    assert classes.horizontalScrollBar().maximum() == 0
    classes.setCurrentRow(40)
    assert classes.viewport().rect().contains(classes.visualItemRect(classes.item(40)).center())
    assert own.find("own_digits", DigitWall).model().rowCount() == 1
    while own.begin_own() != FORTY[-1]:
        own.find("end_writing", QPushButton).click()
    label = own.find("asked_digit", QLabel)
    assert label.fontMetrics().horizontalAdvance(FORTY[-1]) > 0
    assert label.width() <= 140
    assert Classes(FORTY)[own.session.situation.truth] == FORTY[-1]
