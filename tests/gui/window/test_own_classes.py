"""Networks that tell other classes apart than the ten digits, on every page of the window."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QPushButton, QSlider, QSpinBox

from digitlab.cli import main
from digitlab.data.classes import Classes
from digitlab.data_folder import user_networks
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.tab import Tab
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.draw.probability_bars import ProbabilityBars
from digitlab.gui.tabs.draw.words import verdict
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.gui.window.announcements import answers_in_words
from digitlab.ink.pose import Pose
from digitlab.ink.raster import render
from digitlab.ink.walk import walk
from digitlab.networks.predict import predict
from digitlab.networks.weights import load

SETTLED_MS = 60_000
NAMES = ("10", "L", "two strokes", "Λ")
DIGITS_ONLY = (
    ("robustness", "benchmark"),
    ("convolution", "sheet"),
    ("generate", "third_reader"),
)


def draw_an_l(app) -> None:
    """Draw one of the signs."""
    app.draw((9, 5), (9, 13), (9, 22), (14, 22), (20, 22))


@pytest.fixture(scope="module")
def taught(drawn_signs: Path, elsewhere) -> Path:
    """A folder of two networks that tell four signs apart."""
    with elsewhere() as folder:
        for name in ("signs", "signs_too"):
            seed = str(len(name))
            options = ["--epochs", "4", "--batch-size", "16", "--seed", seed]
            path = folder / f"{name}.safetensors"
            assert main(["train", "mlp14", "--data", f"folder:{drawn_signs}", "--out", str(path), *options]) == 0
    return folder


@pytest.fixture
def signs_app(taught: Path, own_data_folder: Path, open_app):
    """A window with these networks among the user's, on either side."""
    user_networks().mkdir(parents=True, exist_ok=True)
    for path in taught.glob("*.safetensors"):
        shutil.copy(path, user_networks())
    app = open_app("--theme", "light")
    app.window.session.choose_network(0, "signs")
    app.window.session.choose_network(1, "signs_too")
    app.answered(lambda analysis: {answer.name for answer in analysis.answers if answer} == {"signs", "signs_too"})
    return app


def test_nobody_is_asked_for_a_digit_where_none_is_read(signs_app) -> None:
    assert verdict(signs_app.window.session.analysis) == "Draw on the left. Then move the sliders."
    page = signs_app.turn_to("robustness", "my_drawing")
    said = [label.text() for label in page.findChildren(QLabel)]
    assert "Draw on the left: the maps grow while you draw." in said
    assert not [text for text in said if "a digit" in text]


def test_the_classes_names_are_said_wherever_digits_would_be(signs_app) -> None:
    draw_an_l(signs_app)
    analysis = signs_app.answered(lambda found: found.said == ["L", "L"])
    assert "agree: “L”" in verdict(analysis)
    assert answers_in_words(analysis) == "signs reads “L”; signs_too reads “L”."
    bars = signs_app.find("prediction_left").findChild(ProbabilityBars)
    assert bars.accessibleName() == "Probabilities of 4 classes"
    assert bars.accessibleDescription().startswith("The answer is L, ")


def test_right_and_wrong_are_told_by_the_classes_names(signs_app) -> None:
    draw_an_l(signs_app)
    signs_app.answered(lambda found: found.said == ["L", "L"])
    truth = signs_app.find("truth", QComboBox)
    assert [truth.itemText(index) for index in range(truth.count())] == ["?", *NAMES]
    truth.setCurrentIndex(truth.findText("Λ"))
    analysis = signs_app.answered(lambda found: found.situation.truth_name == "Λ")
    assert "It is “Λ”: both are wrong." in verdict(analysis)
    QTest.keyClicks(signs_app.find("canvas"), "L", Qt.KeyboardModifier.ShiftModifier)
    analysis = signs_app.answered(lambda found: found.situation.truth_name == "L")
    assert truth.currentText() == "L"
    assert "read the L" in verdict(analysis)


def test_networks_with_different_classes_neither_agree_nor_disagree(signs_app) -> None:
    signs_app.window.session.choose_network(1, "cnn_pooled")
    draw_an_l(signs_app)
    analysis = signs_app.answered(lambda found: not found.is_blank and found.answers[1].name == "cnn_pooled")
    said = verdict(analysis)
    assert "They answer different questions: which of 10, L, two strokes, Λ and which digit." in said
    assert "agree" not in said
    signs_app.window.session.load_test_digit(0)
    analysis = signs_app.answered(lambda found: found.situation.test_digit == 0)
    assert analysis.situation.truth_among(Classes(NAMES)) is None
    assert "It is a 7: the CNN is right." in verdict(analysis)


@pytest.mark.parametrize(("tab", "page"), DIGITS_ONLY)
def test_a_page_about_digits_says_so_and_measures_nothing(signs_app, tab: str, page: str) -> None:
    draw_an_l(signs_app)
    shown = signs_app.turn_to(tab, page)
    said = shown.findChild(QLabel, "only_digits")
    assert said.isVisible()
    assert said.text() == (
        "This page is about the ten digits, and signs and signs_too tell 4 classes (10, L, two strokes, Λ) apart: "
        "choose networks that read digits in their place."
    )
    assert not shown.view.isVisible()
    for slot, name in enumerate(("mlp", "cnn_pooled")):
        signs_app.window.session.choose_network(slot, name)
    assert not said.isVisible()
    assert shown.view.isVisible()


@pytest.mark.slow
def test_every_page_shows_such_networks_without_a_fault(signs_app, qtbot) -> None:
    draw_an_l(signs_app)
    signs_app.answered(lambda found: found.said == ["L", "L"])
    faults: list[str] = []
    signs_app.window.session.failed.connect(faults.append)
    for tab in ("robustness", "inside", "convolution", "generate"):
        pages = signs_app.turn_to(tab)
        assert isinstance(pages, Tab)
        for page in pages.spec.pages:
            shown = signs_app.turn_to(tab, page)
            qtbot.waitUntil(shown.is_settled, timeout=SETTLED_MS)
            assert not shown.grab().isNull()
    assert faults == []


def test_of_many_classes_the_surest_have_bars(qtbot) -> None:
    bars = ProbabilityBars()
    qtbot.addWidget(bars)
    classes = Classes([f"sign {number}" for number in range(40)])
    shares = [0.02] * 39 + [0.22]
    bars.show_probabilities(shares, 39, 3, classes)
    assert bars.accessibleDescription().startswith("The answer is sign 39, 22.0 %.")
    assert bars.accessibleDescription().endswith("It is “sign 3”.")
    assert not bars.grab().isNull()


def name_truth(app, name: str) -> None:
    """Say what the drawing is, by choosing it."""
    truth = app.find("truth", QComboBox)
    truth.setCurrentIndex(truth.findText(name))
    app.answered(lambda found: found.situation.truth_name == name)


@pytest.mark.slow
def test_a_unit_of_the_answer_is_chosen_by_its_number_and_says_the_classes_name(signs_app, qtbot) -> None:
    draw_an_l(signs_app)
    signs_app.answered(lambda found: found.said == ["L", "L"])
    for page, box, title in (("layer", "unit", "class 1: L"), ("surgery", "surgery_unit", "Class 1 of 4: L")):
        shown = signs_app.turn_to("inside", page)
        shown.fulfil(Put(Focus(0, "answer", 1)))
        qtbot.waitUntil(shown.is_settled, timeout=SETTLED_MS)
        unit = shown.findChild(QSpinBox, box)
        assert unit.text() == "1: L"
        assert any(title in label.text() for label in shown.findChildren(QLabel))
        QTest.keyClick(unit, Qt.Key.Key_Up)
        qtbot.waitUntil(shown.is_settled, timeout=SETTLED_MS)
        assert unit.text() == ("2: two strokes" if page == "layer" else "2: two …")  # where there is less room
        assert any("2 of 4: two strokes" in label.text() for label in shown.findChildren(QLabel)) is (page != "layer")
        unit.lineEdit().selectAll()
        QTest.keyClicks(unit, "3")
        QTest.keyClick(unit, Qt.Key.Key_Return)
        assert unit.text() == "3: Λ"
        signs_app.window.session.choose_network(0, "mlp14")
        qtbot.waitUntil(lambda unit=unit: unit.maximum() == 9, timeout=SETTLED_MS)
        assert unit.text() == "3"
        signs_app.window.session.choose_network(0, "signs")
    learned = signs_app.turn_to("inside", "learned")
    learned.fulfil(Put(Focus(0, "answer", 2)))
    qtbot.waitUntil(learned.is_settled, timeout=SETTLED_MS)
    assert learned.findChild(QSpinBox, "learned_unit").text() == "class 2 of 4: two str…"


@pytest.mark.slow
def test_answers_are_said_and_saved_by_the_classes_names_on_surgery_and_in_a_learning_step(signs_app, qtbot) -> None:
    draw_an_l(signs_app)
    name_truth(signs_app, "L")
    surgery = signs_app.turn_to("inside", "surgery")
    qtbot.waitUntil(surgery.is_settled, timeout=SETTLED_MS)
    table = surgery.table()
    assert {row[table.header.index("answer")] for row in table.rows} == {"L"}
    step = signs_app.turn_to("inside", "learning_step")
    qtbot.waitUntil(step.is_settled, timeout=SETTLED_MS)
    assert any("after 1 step: L, " in label.text() for label in step.findChildren(QLabel))
    assert "after 1 step: L, " in dict(step.provenance().notes)["answer"]


@pytest.mark.slow
def test_what_is_said_of_a_drawing_is_saved_with_its_classes_and_comes_back(signs_app, tmp_path: Path) -> None:
    draw_an_l(signs_app)
    name_truth(signs_app, "Λ")
    document, session = signs_app.window.document, signs_app.window.session
    assert document.save_to(tmp_path / "lambda.digitlab")
    scene = json.loads((tmp_path / "lambda.digitlab").read_text("utf-8"))["scene"]
    assert (scene["truth"], scene["classes"]) == (3, [*NAMES])
    document.begin_anew()
    assert session.situation.truth is None
    document.open(tmp_path / "lambda.digitlab")
    assert (session.situation.truth_name, session.situation.truth_classes) == ("Λ", NAMES)
    assert signs_app.find("truth", QComboBox).currentText() == "Λ"
    session.load_test_digit(0)
    session.undo()
    assert session.situation.truth_name == "Λ"


def test_what_is_said_of_a_drawing_comes_back_without_the_networks_that_know_the_class(
    signs_app, tmp_path: Path
) -> None:
    draw_an_l(signs_app)
    name_truth(signs_app, "two strokes")
    document, session = signs_app.window.document, signs_app.window.session
    assert document.save_to(tmp_path / "strokes.digitlab")
    path = tmp_path / "without.digitlab"
    path.write_text(json.dumps(json.loads((tmp_path / "strokes.digitlab").read_text("utf-8")) | {"networks": []}))
    document.begin_anew()
    for slot, name in enumerate(("mlp", "cnn_pooled")):
        session.choose_network(slot, name)
    document.open(path)
    assert session.situation.networks[:2] == ("mlp", "cnn_pooled")
    assert session.situation.truth_name == "two strokes"
    assert signs_app.find("truth", QComboBox).currentText() == "two strokes"


@pytest.mark.slow
def test_a_walk_is_judged_and_saved_by_the_classes_names(signs_app, qtbot, tmp_path: Path, monkeypatch) -> None:
    draw_an_l(signs_app)
    name_truth(signs_app, "L")
    speed, start = signs_app.find("walk_speed", QSlider), signs_app.find("walk_start", QPushButton)
    speed.setValue(speed.maximum())
    way = signs_app.find("walk_way", QComboBox)
    way.setCurrentIndex(way.findData("turn"))
    assert "Only “L” counts as right." in signs_app.find("walk_words").text()

    def walked() -> None:
        start.click()
        qtbot.waitUntil(lambda: start.text() != "End the walk", timeout=SETTLED_MS)

    def saved(kind: str, name: str) -> Path:
        path = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
        signs_app.window.tabs.draw.findChild(SaveButton).choose(kind)
        qtbot.waitUntil(path.exists, timeout=SETTLED_MS)
        return path

    walked()
    lines = saved("csv", "walk.csv").read_text("utf-8").splitlines()
    assert "# true class: L" in lines
    rows = list(csv.DictReader(line for line in lines if not line.startswith("#")))
    assert len(rows) == 2 * len(walk("turn"))
    assert {row["answer"] for row in rows} <= {*NAMES}
    network, _ = load(user_networks() / "signs.safetensors")
    drawing = signs_app.window.session.situation.drawing
    for row in rows[::10]:
        if row["network"] == "signs":
            pose = Pose(*(float(row[part]) for part in ("dx", "dy", "angle_deg", "scale")))
            answer = NAMES[predict(network, render(drawing, pose)).label]
            assert (row["answer"], row["right"], row["reference"]) == (answer, str(int(answer == "L")), "L")
    right = {name: sum(int(row["right"]) for row in rows if row["network"] == name) for name in ("signs", "signs_too")}
    count = len(walk("turn"))
    scores = signs_app.find("walk_strip").accessibleDescription()
    assert scores == f"signs {right['signs']} of {count}, signs_too {right['signs_too']} of {count}"

    def film(name: str) -> np.ndarray:
        with Image.open(saved("gif", name)) as found:
            assert found.n_frames == count
            found.seek(count - 1)
            return np.asarray(found.convert("RGB"), np.float32)

    as_l, picture = film("l.gif"), saved("png", "l.png").read_bytes()
    name_truth(signs_app, "10")  # what is right is another class now: the strips and the film say so
    rows = csv.DictReader(
        line for line in saved("csv", "ten.csv").read_text("utf-8").splitlines() if not line.startswith("#")
    )
    assert {row["reference"] for row in rows} == {"10"}
    assert np.abs(film("ten.gif") - as_l).max() > 50
    assert saved("png", "ten.png").read_bytes() != picture
