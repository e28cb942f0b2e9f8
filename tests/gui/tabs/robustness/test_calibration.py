"""The panel of confidence, with a calibration whose numbers are plain."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSlider
from pytestqt.qtbot import QtBot

from digitlab.gui.shell.analysis import Analysis, Answer, Situation
from digitlab.gui.shell.export import save
from digitlab.gui.shell.measuring_row import Measure
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.wishes import ClearInk, OpenDrawing
from digitlab.gui.tabs.robustness.calibration.confidence import (
    Calibrations,
    Evidences,
    Threshold,
)
from digitlab.gui.tabs.robustness.calibration.page import PAGE
from digitlab.measure.calibration import Calibration, NonDigits
from digitlab.measure.evidence import LeastEvidence
from digitlab.measure.reliability import THRESHOLDS, Bin, Reliability
from digitlab.networks.library import list_networks
from digitlab.networks.predict import Prediction

LAST = len(THRESHOLDS) - 1
LINE = tuple(1 - 0.5 * step / LAST for step in range(LAST + 1))
RELIABILITY = Reliability(10_000, 0.98, 0.97, 0.0123, 0.05, (Bin(0.8, 0.8667, 40, 0.84, 0.8),))


def calibration(network: str = "mlp", temperature: float = 2.0) -> Calibration:
    return Calibration(
        network=network,
        weights_hash="ab" * 32,
        data_hash="cd" * 32,
        temperature=temperature,
        n_fitted=5000,
        nll_before=0.06,
        nll_after=0.05,
        raw=RELIABILITY,
        calibrated=RELIABILITY,
        moved_px=4,
        moved=Reliability(10_000, 0.24, 0.757, 0.5, 3.0, ()),
        thresholds=THRESHOLDS,
        answered=LINE,
        answered_rightly=tuple(0.99 * share for share in LINE),
        non_digits=(NonDigits("letters", 100, tuple(share / 2 for share in LINE)),),
        seed=0,
    )


@pytest.fixture
def page(on_screen):
    states = {type(state): state for state in (Calibrations(), Evidences(), Threshold())}
    return on_screen(PAGE, Snapshot(Situation(), None, list_networks(), states), height=500)


def answer(page, *names: str, sure: float | None = 0.9, truth: int | None = None) -> None:
    """Let these networks answer."""
    answers = analysis(*names, sure=sure, truth=truth)
    page.show(situation=answers.situation)
    page.view.show_analysis(answers)


def know(page, *calibrations: Calibration) -> None:
    """Let these be known."""
    page.put(Calibrations({each.network: each for each in calibrations}))


def analysis(*names: str, sure: float | None = 0.9, truth: int | None = None) -> Analysis:
    """The answer 4 of every network, so sure of it, and one rival; None for a blank field."""
    prediction = None
    if sure is not None:
        prediction = Prediction((0, 0, 0, 0, sure, 1 - sure, 0, 0, 0, 0), 4, 2 * sure - 1)
    slots = [*names, "", "", ""][:3]
    answers = tuple(Answer(name, list_networks().entries[name].card, prediction) if name else None for name in slots)
    situation = Situation(networks=tuple(slots), truth=truth)
    field = np.zeros((28, 28), np.float32)
    return Analysis(situation, field, field, 0.0, (False,) * 4, sure is None, answers)


def texts(page) -> str:
    return "\n".join(label.text() for label in page.view.findChildren(QLabel) if label.isVisible())


def slider(page) -> QSlider:
    return page.view.findChild(QSlider, "threshold")


def test_the_drawings_confidence_is_calibrated_as_its_logits_would_be(page) -> None:
    know(page, calibration(temperature=2.0))
    answer(page, "mlp", sure=0.9)
    by_logits = 0.9**0.5 / (0.9**0.5 + 0.1**0.5)  # exp(log(p) / 2), of two classes: 0.75
    assert f"Your drawing: 4, 90.0 % sure, calibrated {100 * by_logits:.1f} %." in texts(page)
    assert f"{100 * by_logits:.1f}" == "75.0"


def test_below_the_threshold_a_network_says_nothing(page) -> None:
    know(page, calibration())
    answer(page, "mlp", sure=0.9)
    slider(page).setValue(THRESHOLDS.index(0.76))
    assert "Not sure enough: says nothing." in texts(page)
    slider(page).setValue(THRESHOLDS.index(0.74))
    assert "Sure enough: says 4." in texts(page)
    assert page.words().count("Answer only if at least 74.0 % sure") == 1


def test_an_answer_is_marked_right_or_wrong_where_the_digit_is_known(page) -> None:
    know(page, calibration())
    slider(page).setValue(0)
    for truth, mark in ((4, "✓"), (5, "✗")):
        answer(page, "mlp", truth=truth)
        assert f"Sure enough: says 4. {mark}" in texts(page)


def test_a_network_that_refuses_the_drawing_is_not_said_to_answer_however_sure_it_is(page) -> None:
    know(page, calibration())
    slider(page).setValue(0)
    found = analysis("mlp")
    left, *others = found.answers
    refused = replace(left, prediction=replace(left.prediction, evidence=2.0), least=3.0)
    page.show(situation=found.situation)
    page.view.show_analysis(replace(found, answers=(refused, *others)))
    assert "No digit I know." in texts(page)
    assert "Sure enough" not in texts(page)


def test_a_blank_canvas_is_no_question(page) -> None:
    know(page, calibration())
    answer(page, "mlp", sure=None)
    assert "Your drawing: nothing drawn yet." in texts(page)
    assert "says" not in texts(page).replace("When to say", "")


def test_a_threshold_is_said_in_shares_of_digits_and_non_digits(page) -> None:
    know(page, calibration())
    answer(page, "mlp")
    slider(page).setValue(LAST)
    assert "Answer only if at least 99.9 % sure" in texts(page)
    assert "Answers 50.0 % of the digits, 99.0 % of these rightly, and 25.0 % of the non-digits." in texts(page)
    slider(page).setValue(0)
    assert "Answers 100.0 % of the digits" in texts(page)


def test_moved_digits_have_a_line_of_their_own(page) -> None:
    know(page, calibration())
    answer(page, "mlp")
    assert "Digits moved by 4 px: 75.7 % sure, 24.0 % right." in texts(page)
    assert "letters. n = 10,000 test digits." in texts(page)


def test_a_network_that_was_never_measured_can_be(page, qtbot: QtBot) -> None:
    know(page, calibration())
    answer(page, "mlp", "cnn_pooled")
    assert "Its confidence was not measured yet." in texts(page)
    buttons = [each for each in page.view.findChildren(QPushButton, "measure_confidence") if each.isVisible()]
    button = buttons[-1]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.wishes == [Measure(("cnn_pooled",))]
    page.put(Calibrations({"mlp": calibration()}, ("cnn_pooled",), (3, 4)))
    assert (button.text(), button.isEnabled()) == ("Measuring: 75%", False)
    know(page, calibration())
    assert button.isEnabled()
    know(page, calibration(), calibration("cnn_pooled"))
    assert "Its confidence was not measured yet." not in texts(page)
    assert "not measured yet" not in texts(page)


def test_a_scribble_and_blank_paper_can_be_asked_for(page, qtbot: QtBot) -> None:
    for text in ("A scribble", "Blank"):
        qtbot.mouseClick(page.button(text), Qt.MouseButton.LeftButton)
    scribble, blank = page.wishes
    assert isinstance(scribble, OpenDrawing)
    assert (scribble.source, scribble.truth) == ("a scribble, no digit", None)
    assert blank == ClearInk()


def test_another_network_in_a_slot_takes_its_card(page) -> None:
    know(page, calibration(), calibration("cnn_pooled"))
    answer(page, "mlp")
    assert list(page.seen.measured) == ["mlp"]
    answer(page, "cnn_pooled", "mlp", "cnn_flatten")
    assert list(page.seen.measured) == ["cnn_pooled", "mlp"]


def test_numbers_that_change_move_nothing(page) -> None:
    know(page, calibration(), calibration("cnn_pooled"))
    answer(page, "mlp", "cnn_pooled")
    page.view.grab()
    before = [label.geometry() for label in page.view.findChildren(QLabel)]
    for step in (0, 30, LAST):
        slider(page).setValue(step)
        answer(page, "mlp", "cnn_pooled", sure=0.99999)
        page.view.grab()
        assert [label.geometry() for label in page.view.findChildren(QLabel)] == before


def test_what_is_saved_says_where_it_comes_from(page, tmp_path: Path) -> None:
    know(page, calibration())
    answer(page, "mlp")
    path = tmp_path / "confidence.csv"
    save(page, path)
    text = path.read_text()
    assert "mlp (seed 0, weights abababab)" in text
    assert "n: 10,000 test digits" in text
    assert text.count("\nmlp,letters,answered,") == len(THRESHOLDS)


def test_what_is_refused_by_evidence_is_said_with_the_area_under_the_curve(page) -> None:
    answer(page, "mlp")
    assert "By evidence" not in texts(page)
    shares = tuple(share / 100 for share in (10, 20, 30, 40, 77, 50, 60, 70, 80, 90))
    evidence = LeastEvidence("mlp", "ab" * 32, "cd" * 32, 5.0, 5000, 2000, 0.01, 100, shares, 0, shares)
    page.put(Evidences({"mlp": evidence}))
    assert (
        "By evidence, where 99 % of digits are answered, it refuses 30 % of scribbles (0.30), 77 % of letters (0.77), 60 % of signs"
        in texts(page).replace("\N{NO-BREAK SPACE}", " ")
    )
    assert "and 90 % of two digits (0.90)." in texts(page).replace("\N{NO-BREAK SPACE}", " ")
