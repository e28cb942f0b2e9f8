"""A report of the present state: one file, for a browser or to print."""

from __future__ import annotations

import base64
import io
import re

import numpy as np
import PIL.Image
import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QPushButton

from digitlab.gui.kit.theme import current_theme
from digitlab.gui.shell.printed import pdf_of
from digitlab.ink.pose import Pose
from digitlab.networks.edits import SwitchedOff

WAIT_MS = 120_000


def shades(content: str) -> np.ndarray:
    """(h, w) how light the pixels of a picture are, 0 to 255."""
    return np.asarray(PIL.Image.open(io.BytesIO(base64.b64decode(content))).convert("L"))


@pytest.mark.slow
def test_a_report_has_the_digit_the_answers_maps_curves_and_where_they_come_from_on_paper(
    open_app, tmp_path, monkeypatch
):
    app = open_app("--theme", "dark")
    app.answered(lambda _: True)
    session, status = app.window.session, app.window.statusBar()
    action = app.find("report_action", QAction)
    action.trigger()
    assert "nothing to report on yet" in app.window.notice.text()
    session.choose_network(1, "cnn_flatten")
    session.load_test_digit(12)
    session.set_pose(Pose(dx=3))
    session.set_edits("mlp", (SwitchedOff("dense 1", 5),))
    app.answered(lambda analysis: not analysis.is_blank)
    path = tmp_path / "mine.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    app.turn_to("networks")
    action.trigger()
    app.qtbot.waitUntil(lambda: status.currentMessage().startswith("Report saved"), timeout=WAIT_MS)
    assert status.currentMessage() == f"Report saved to {path}"
    assert app.window.tabs.front() == "networks"
    html = path.read_text("utf-8")
    for words in (
        "test digit 12",
        "3 px right, 0 px down",
        "mlp: dense 1: unit 6 off",
        "seed 0, weights",
        "Made with digitlab",
    ):
        assert words in html, words
    for title in ("Robustness/My drawing", "Robustness/Test digits", "Inside/Overview"):
        assert f">{title}</h2>" in html
    assert "<td>100.0 %</td>" not in html, "nothing is certain"
    pictures = re.findall(r'src="data:image/png;base64,([^"]+)"', html)
    assert len(pictures) == 4
    for picture in map(shades, pictures):
        assert min(picture[0, 0], picture[-1, -1]) > 240
        assert (picture > 200).mean() > 0.5, "a dark window makes no dark paper"
        assert np.median(picture[picture > 200]) == 255, "nor is the window's ground on it"
        assert picture.min() < 100
    assert current_theme(app.turn_to("inside", "overview").picture()).dark, "the window stays as it is"
    assert not re.search(r'(src|href)="(?!data:)', html), "it reaches for nothing beyond its own file"
    pdf = pdf_of(html)
    assert pdf.startswith(b"%PDF")
    assert len(re.findall(rb"/Type /Page\b", pdf)) == 4


def test_a_report_is_of_one_digit_and_whoever_turns_to_another_page_meanwhile_stays_there(app, tmp_path, monkeypatch):
    app.draw_seven()
    app.turn_to("draw")
    path = tmp_path / "mine.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    app.find("report_action", QAction).trigger()
    app.qtbot.waitUntil(lambda: app.window.tabs.front() == "robustness/my_drawing", timeout=WAIT_MS)
    app.turn_to("networks")
    app.window.session.load_test_digit(0)
    app.qtbot.waitUntil(app.window.notice.isVisible, timeout=WAIT_MS)
    assert "no report was written" in app.window.notice.text()
    assert app.window.tabs.front() == "networks"
    assert not path.exists()


@pytest.mark.slow
def test_a_report_that_is_asked_for_on_a_walk_is_of_the_digit_as_it_was_drawn(app, tmp_path, monkeypatch):
    app.draw_seven()
    session = app.window.session
    session.set_pose(Pose(dx=2))
    app.answered(lambda analysis: analysis.situation is session.situation)
    app.find("walk_start", QPushButton).click()
    app.qtbot.waitUntil(lambda: session.situation.pose != Pose(dx=2), timeout=WAIT_MS)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine.html"), ""))
    app.find("report_action", QAction).trigger()
    status, notice = app.window.statusBar(), app.window.notice
    app.qtbot.waitUntil(lambda: session.situation.pose == Pose(dx=2), timeout=WAIT_MS)
    session.ask_again()
    app.qtbot.waitUntil(
        lambda: status.currentMessage().startswith("Report saved") or notice.isVisible(), timeout=WAIT_MS
    )
    assert not notice.isVisible(), notice.text()
    assert "2 px right, 0 px down" in (tmp_path / "mine.html").read_text("utf-8")
