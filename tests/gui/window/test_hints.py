"""Hints in the real window: they cite what is measured, come once nothing moves, stay while they hold, and do what Apply says."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QTextBrowser

from digitlab.gui.kit.controls.parts import snake_case
from digitlab.gui.kit.hint_bar import HintBar
from digitlab.gui.window.hints.drawing import LOST, LOST_STILL, SMALL_PX
from digitlab.gui.window.hints.rules import RULES
from digitlab.ink.pose import Pose
from digitlab.shipped import resources

COMING_MS = 20_000


def until(app, words: str) -> str:
    """Wait for a hint with these words."""
    bar = app.find("hints", HintBar)
    app.qtbot.waitUntil(lambda: words in bar.text() if words else not bar.text(), timeout=COMING_MS)
    return bar.text()


def until_gone(app, words: str) -> None:
    """Wait until no hint has these words; another one may hold then."""
    bar = app.find("hints", HintBar)
    app.qtbot.waitUntil(lambda: words not in bar.text(), timeout=COMING_MS)


def press(app, name: str) -> None:
    button = app.find(f"hint_{name}", QPushButton)
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def move(app, pose: Pose) -> float:
    """Move the ink, and return the share of it that is outside."""
    app.window.session.set_pose(pose)
    return app.answered(lambda analysis: analysis.situation.pose == pose).lost


def test_ink_that_is_small_is_told_with_its_size_and_made_as_large_as_mnists_and_undo_takes_that_back(app) -> None:
    app.draw((10, 8), (18, 8), (17, 10), (15, 13), (13.5, 18))
    size = int(re.search(r"is (\d+) px large", until(app, "px large"))[1])
    assert 12 <= size <= SMALL_PX
    press(app, "apply")
    until_gone(app, "px large")
    situation = app.window.session.situation
    assert situation.pose.scale == pytest.approx(20 / size, abs=0.01)
    field = app.answered(lambda analysis: analysis.situation.pose == situation.pose).field
    assert 18 <= (field.max(axis=1) > 0.1).sum() <= 21
    app.find("undo_action", QAction).trigger()
    assert app.window.session.situation.pose == Pose()
    assert not app.window.session.situation.drawing.is_empty
    app.window.session.clear()
    app.draw((12, 12), (16, 12), (14, 17))
    until(app, "px large")
    press(app, "apply")  # twice as large is more than the slider has
    assert app.window.session.situation.centred_first
    until_gone(app, "px large")


@pytest.mark.slow
def test_ink_that_leaves_is_told_with_its_share_which_follows_the_pose_and_comes_back_inside(app) -> None:
    app.draw_seven()
    hints = app.window.guide.hints
    share = move(app, Pose(dx=10))
    assert until(app, "outside").startswith(f"{100 * share:.0f} % of the ink")
    less = move(app, Pose(dx=9.7))
    assert until(app, "outside").startswith(f"{100 * less:.0f} % of the ink")
    assert less < share
    between = next(dx for dx in (step / 10 for step in range(99, 70, -1)) if LOST_STILL < move(app, Pose(dx=dx)) < LOST)
    assert "outside" in hints.bar.text()  # it stays a little longer ...
    move(app, Pose())
    assert "outside" not in hints.bar.text()
    move(app, Pose(dx=between))
    hints.look()
    assert "outside" not in hints.bar.text()  # ... than it takes to come
    move(app, Pose())
    hints.look()
    move(app, Pose(dx=10))
    until(app, "outside")
    press(app, "apply")
    assert app.answered(lambda analysis: analysis.situation.pose.dx < 10).lost == 0
    until_gone(app, "outside")


@pytest.mark.slow
def test_a_hint_that_is_not_wanted_again_is_remembered_until_all_are_shown_again(app) -> None:
    again = app.find("all_hints_action", QAction)
    assert not again.isEnabled()
    app.draw_seven()
    move(app, Pose(dx=10))
    until(app, "outside")
    press(app, "why")
    browser = app.find("handbook", QTextBrowser)
    assert browser.textCursor().block().text() == "Ink leaves the field"
    browser.window().close()
    press(app, "close")
    app.window.guide.hints.look()
    assert "outside" not in app.find("hints", HintBar).text()
    move(app, Pose())
    app.window.guide.hints.look()
    move(app, Pose(dx=10))
    until(app, "outside")  # it was over in between, and is another time
    press(app, "never")
    assert app.window.settings().silenced == ("ink_leaves",)
    assert "outside" not in app.find("hints", HintBar).text()
    again.trigger()
    assert app.window.settings().silenced == ()
    move(app, Pose())  # by now another hint may hold: it is over, too
    app.window.guide.hints.look()
    move(app, Pose(dx=10))
    until(app, "outside")
    app.window.guide.open_lesson("shift")
    app.window.guide.hints.look()
    assert app.find("hints", HintBar).text() == ""


@pytest.mark.slow
def test_networks_that_answer_differently_and_were_not_trained_alike_lead_to_a_training_of_both(app) -> None:
    app.draw_seven()
    assert len(set(app.window.session.analysis.labels)) == 1
    app.window.guide.hints.look()
    assert app.find("hints", HintBar).text() == ""
    for dx in (3, 4, 5, 6):
        move(app, Pose(dx=dx))
        if len(set(app.window.session.analysis.labels)) > 1:
            break
    app.window.guide.hints.look()
    assert "alike" not in app.find("hints", HintBar).text(), "nobody chose these two"
    app.window.session.choose_network(2, "cnn_pooled")
    assert "cnn_posed by a loss of its own" in until(app, "not trained alike")
    app.turn_to("robustness", "test_digits")
    assert "mlp and cnn_posed" in until(app, "not trained alike")
    press(app, "apply")
    assert app.window.tabs.front() == "train/set_up"
    page = app.window.tabs.current().page("set_up")
    shown = {name: page.findChild(QComboBox, name).currentData() for name in ("network", "rival", "fairness")}
    assert shown == {"network": "mlp", "rival": "cnn_posed", "fairness": "equal parameters"}
    assert app.window.tabs.train.store.running() == ()
    until(app, "")


def sections() -> dict[str, str]:
    """The sections of the handbook's page on hints, by their headings."""
    text = (resources() / "handbook" / "hints.md").read_text("utf-8")
    return dict(re.findall(r"^## (.+)\n\n((?:(?!^## ).*\n?)*)", text, re.MULTILINE))


def test_the_handbook_lists_every_hint_in_the_words_of_its_declaration_and_no_other() -> None:
    found = sections()
    assert [*found] == [rule.title for rule in RULES]
    assert len({rule.id for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert rule.when in found[rule.title]
        assert rule.applies in found[rule.title]
        assert len(found[rule.title]) > len(rule.when) + len(rule.applies) + 50  # what it rests on
        assert rule.place == f"hints.md#{snake_case(rule.title).replace('_', '-')}"
