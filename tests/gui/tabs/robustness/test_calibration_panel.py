"""The panel of confidence, with a calibration whose numbers are plain."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSlider
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.theme import theme_for
from digitlab.gui.shell.analysis import Analysis, Answer, Situation
from digitlab.gui.shell.export import save
from digitlab.gui.tabs.robustness.calibration.view import CalibrationPanel
from digitlab.measure.calibration import Calibration, NonDigits
from digitlab.measure.reliability import THRESHOLDS, Bin, Reliability
from digitlab.networks.library import Library, list_networks
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
def library() -> Library:
    return list_networks()


@pytest.fixture
def panel(qtbot: QtBot, library: Library) -> CalibrationPanel:
    widget = CalibrationPanel(library)
    qtbot.addWidget(widget)
    widget.setPalette(theme_for(dark=False).palette())
    widget.resize(830, 500)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def analysis(library: Library, *names: str, sure: float | None = 0.9, truth: int | None = None) -> Analysis:
    """The answer 4 of every network, so sure of it, and one rival; None for a blank field."""
    prediction = None
    if sure is not None:
        prediction = Prediction((0, 0, 0, 0, sure, 1 - sure, 0, 0, 0, 0), 4, 2 * sure - 1)
    slots = [*names, "", "", ""][:3]
    answers = tuple(Answer(name, library.entries[name].card, prediction) if name else None for name in slots)
    situation = Situation(networks=tuple(slots), truth=truth)
    return Analysis(situation, np.zeros((28, 28), np.float32), 0.0, (False,) * 4, sure is None, answers)


def texts(panel: CalibrationPanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def slider(panel: CalibrationPanel) -> QSlider:
    return panel.findChild(QSlider, "threshold")


def test_the_drawings_confidence_is_calibrated_as_its_logits_would_be(
    panel: CalibrationPanel, library: Library
) -> None:
    panel.show_calibrations({"mlp": calibration(temperature=2.0)})
    panel.show_analysis(analysis(library, "mlp", sure=0.9))
    by_logits = 0.9**0.5 / (0.9**0.5 + 0.1**0.5)  # exp(log(p) / 2), of two classes: 0.75
    assert f"Your drawing: 4, 90.0 % sure, calibrated {100 * by_logits:.1f} %." in texts(panel)
    assert f"{100 * by_logits:.1f}" == "75.0"


def test_below_the_threshold_a_network_says_nothing(panel: CalibrationPanel, library: Library) -> None:
    panel.show_calibrations({"mlp": calibration()})
    panel.show_analysis(analysis(library, "mlp", sure=0.9))
    slider(panel).setValue(THRESHOLDS.index(0.76))
    assert "Not sure enough: says nothing." in texts(panel)
    slider(panel).setValue(THRESHOLDS.index(0.74))
    assert "Sure enough: says 4." in texts(panel)
    assert panel.threshold == 0.74


def test_an_answer_is_marked_right_or_wrong_where_the_digit_is_known(panel: CalibrationPanel, library: Library) -> None:
    panel.show_calibrations({"mlp": calibration()})
    slider(panel).setValue(0)
    for truth, mark in ((4, "✓"), (5, "✗")):
        panel.show_analysis(analysis(library, "mlp", truth=truth))
        assert f"Sure enough: says 4. {mark}" in texts(panel)


def test_a_blank_canvas_is_no_question(panel: CalibrationPanel, library: Library) -> None:
    panel.show_calibrations({"mlp": calibration()})
    panel.show_analysis(analysis(library, "mlp", sure=None))
    assert "Your drawing: nothing drawn yet." in texts(panel)
    assert "says" not in texts(panel).replace("When to say", "")


def test_a_threshold_is_said_in_shares_of_digits_and_non_digits(panel: CalibrationPanel, library: Library) -> None:
    panel.show_calibrations({"mlp": calibration()})
    panel.show_analysis(analysis(library, "mlp"))
    slider(panel).setValue(LAST)
    assert "Answer only if at least 99.9 % sure" in texts(panel)
    assert "Answers 50.0 % of the digits, 99.0 % of these rightly, and 25.0 % of the non-digits." in texts(panel)
    slider(panel).setValue(0)
    assert "Answers 100.0 % of the digits" in texts(panel)


def test_moved_digits_have_a_line_of_their_own(panel: CalibrationPanel, library: Library) -> None:
    panel.show_calibrations({"mlp": calibration()})
    panel.show_analysis(analysis(library, "mlp"))
    assert "Digits moved by 4 px: 75.7 % sure, 24.0 % right." in texts(panel)
    assert "letters. n = 10,000 test digits." in texts(panel)


def test_a_network_that_was_never_measured_can_be(panel: CalibrationPanel, library: Library, qtbot: QtBot) -> None:
    panel.show_calibrations({"mlp": calibration()})
    panel.show_analysis(analysis(library, "mlp", "cnn_pooled"))
    assert "Its confidence was not measured yet." in texts(panel)
    (button,) = (button for button in panel.findChildren(QPushButton, "measure_confidence") if button.isVisible())
    with qtbot.waitSignal(panel.calibration_requested) as asked:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == ["cnn_pooled"]
    panel.show_progress("cnn_pooled", 3, 4)
    assert (button.text(), button.isEnabled()) == ("Measuring: 75%", False)
    panel.show_idle()
    assert button.isEnabled()
    panel.show_calibrations({"mlp": calibration(), "cnn_pooled": calibration("cnn_pooled")})
    assert not button.isVisible()
    assert "not measured yet" not in texts(panel)


def test_a_scribble_and_blank_paper_can_be_asked_for(panel: CalibrationPanel, qtbot: QtBot) -> None:
    buttons = {button.text(): button for button in panel.findChildren(QPushButton)}
    for text, signal in (("A scribble", panel.scribble_requested), ("Blank", panel.blank_requested)):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(buttons[text], Qt.MouseButton.LeftButton)


def test_another_network_in_a_slot_takes_its_card(panel: CalibrationPanel, library: Library) -> None:
    panel.show_calibrations({"mlp": calibration(), "cnn_pooled": calibration("cnn_pooled")})
    panel.show_analysis(analysis(library, "mlp"))
    assert set(panel.shown()) == {"mlp"}
    panel.show_analysis(analysis(library, "cnn_pooled", "mlp", "cnn_flatten"))
    assert list(panel.shown()) == ["cnn_pooled", "mlp"]


@pytest.mark.parametrize("count", [1, 2, 3])
def test_it_fits_beside_the_canvas_with_any_number_of_networks(
    panel: CalibrationPanel, library: Library, count: int
) -> None:
    names = ("mlp", "cnn_pooled", "cnn_rotated")[:count]
    panel.show_calibrations({name: calibration(name) for name in names})
    panel.show_analysis(analysis(library, *names, sure=0.9999))
    panel.grab()
    assert (panel.width(), panel.height()) == (830, 500)


def test_numbers_that_change_move_nothing(panel: CalibrationPanel, library: Library) -> None:
    panel.show_calibrations({"mlp": calibration(), "cnn_pooled": calibration("cnn_pooled")})
    panel.show_analysis(analysis(library, "mlp", "cnn_pooled"))
    panel.grab()
    before = [label.geometry() for label in panel.findChildren(QLabel)]
    for step in (0, 30, LAST):
        slider(panel).setValue(step)
        panel.show_analysis(analysis(library, "mlp", "cnn_pooled", sure=0.99999))
        panel.grab()
        assert [label.geometry() for label in panel.findChildren(QLabel)] == before


def test_showing_asks_for_nothing(panel: CalibrationPanel, library: Library, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(panel.calibration_requested), qtbot.assertNotEmitted(panel.scribble_requested):
        panel.show_analysis(analysis(library, "mlp"))
        panel.show_calibrations({"mlp": calibration()})
        panel.show_progress("mlp", 0, 0)
        panel.setPalette(theme_for(dark=True).palette())


@pytest.mark.parametrize("suffix", ["png", "svg", "csv"])
def test_what_is_saved_says_where_it_comes_from(
    panel: CalibrationPanel, library: Library, tmp_path, suffix: str
) -> None:
    panel.show_calibrations({"mlp": calibration()})
    panel.show_analysis(analysis(library, "mlp"))
    path = tmp_path / f"confidence.{suffix}"
    save(panel, path)
    assert path.stat().st_size > 100
    if suffix == "csv":
        text = path.read_text()
        assert "mlp (seed 0, weights abababab)" in text
        assert "n: 10,000 test digits" in text
        assert text.count("\nmlp,letters,answered,") == len(THRESHOLDS)
