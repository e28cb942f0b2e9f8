"""Networks that tell other classes apart than the ten digits, on every page of the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel

from digitlab.cli import main
from digitlab.data.classes import Classes
from digitlab.data_folder import user_networks
from digitlab.gui.shell.tab import Tab
from digitlab.gui.tabs.draw.probability_bars import ProbabilityBars
from digitlab.gui.tabs.draw.words import verdict
from digitlab.gui.window.announcements import answers_in_words

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


@pytest.fixture
def signs_app(signs: Path, own_data_folder: Path, open_app):
    """A window with two networks of the user's that tell four signs apart, on either side."""
    for name in ("signs", "signs_too"):
        seed = str(len(name))
        options = ["--epochs", "4", "--batch-size", "16", "--seed", seed]
        path = user_networks() / f"{name}.safetensors"
        assert main(["train", "mlp14", "--data", f"folder:{signs}", "--out", str(path), *options]) == 0
    app = open_app("--theme", "light")
    app.window.session.choose_network(0, "signs")
    app.window.session.choose_network(1, "signs_too")
    app.answered(lambda analysis: {answer.name for answer in analysis.answers if answer} == {"signs", "signs_too"})
    return app


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
