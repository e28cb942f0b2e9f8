"""Hints about trainings, on the page "Watch" of the real window: each cites its figures, and Apply sets another recipe up and trains nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from digitlab.gui.kit.hint_bar import HintBar
from digitlab.gui.tabs.train.set_up.layer_editor import LayerEditor
from digitlab.gui.tabs.train.set_up.range_field import RangeField
from digitlab.networks.architectures import config_to_dict
from digitlab.networks.layers import PRESETS
from digitlab.training.command_events import LearningRateSet
from digitlab.training.events import Failed, Named, Saved, StoppedEarly
from digitlab.training.recipes import FAST

from .conftest import STEP, choose, ended, press, started

COMING_MS = 20_000


def until(app, words: str) -> str:
    """Wait for a hint with these words."""
    bar = app.find("hints", HintBar)
    app.qtbot.waitUntil(lambda: words in bar.text() if words else not bar.text(), timeout=COMING_MS)
    return bar.text()


def apply(app):
    """Press Apply, and return the page that it leads to."""
    QTest.mouseClick(app.find("hint_apply", QPushButton), Qt.MouseButton.LeftButton)
    assert app.window.tabs.front() == "train/set_up"
    assert app.window.tabs.train.store.running() == ()
    return app.window.tabs.current().page("set_up")


def set_to(page, name: str) -> str:
    return page.findChild(RangeField, name).text()


def look_at(app, *names: str) -> None:
    app.turn_to("train", "watch")
    app.window.tabs.train.store.choose(names)


@pytest.mark.slow
def test_every_symptom_of_a_training_is_told_and_leads_to_another_recipe(app, keep_run) -> None:
    well = keep_run(started(), ended(1), ended(2), network="mlp")
    dead = keep_run(
        started(),
        replace(ended(2), dead=(Named("body.2", 0.58),), probed=5000),
        network="fast",
        architecture=config_to_dict(FAST),
        learning_rate=0.04,
    )
    guesses = keep_run(
        started(), replace(ended(2), loss=2.3, held_out_loss=2.31), network="cnn_flatten", learning_rate=1e-5
    )
    failed = Failed("the loss became nan at step 9: no network was saved", "the loss became nan at step 9")
    exploded = keep_run(started(), STEP, failed, network="mlp14", learning_rate=4.0)
    held_out = (0.4, 0.3, 0.31, 0.32, 0.35)
    epochs = [replace(ended(n), loss=1 / n, held_out_loss=loss) for n, loss in enumerate(held_out, start=1)]
    over_fitted = keep_run(started(steps=160), *epochs, network="plain", epochs=5)

    look_at(app, well.name)
    app.window.guide.hints.look()
    assert app.find("hints", HintBar).text() == ""
    expected = [
        (dead, ("fast: 58 %", "layer 1", "5,000"), "fast", "learning_rate", "0.004"),
        (guesses, ("after 64 steps", "2.31", "2.30"), "cnn_flatten", "learning_rate", "0.004"),
        (exploded, ("mlp14: the loss became nan at step 9",), "mlp14", "learning_rate", "0.4"),
        (over_fitted, ("over-fitted for 3 epochs", "0.300 to 0.350", "0.500 to 0.200"), "plain", "epochs", "2"),
    ]
    for run, figures, network, setting, value in expected:
        look_at(app, run.name)
        said = until(app, figures[0])
        assert all(figure in said for figure in figures)
        page = apply(app)
        assert set_to(page, setting) == value
        assert set_to(page, "digits") == "512"  # all else is this run's recipe
        assert page.findChild(QComboBox, "network").currentData() in {network, "own layers"}
        until(app, "")


def test_trainings_that_are_laid_over_one_another_and_are_not_alike_are_told_with_what_differs(app, keep_run) -> None:
    short = keep_run(started(), ended(1), ended(2), network="mlp")
    long = keep_run(started(), ended(1), ended(2), network="cnn_pooled", digits=1024, epochs=4, shift_px=2)
    alike = keep_run(started(), ended(1), ended(2), network="cnn_flatten")
    look_at(app, short.name, alike.name)
    app.window.guide.hints.look()
    assert app.find("hints", HintBar).text() == ""
    look_at(app, short.name, long.name)
    said = until(app, "mlp and cnn_pooled were not trained alike")
    for figure in ("512 and 1,024 digits", "2 and 4 epochs", "64 and 256 steps", "shifted by up to ±2 px"):
        assert figure in said
    page = apply(app)
    shown = {name: page.findChild(QComboBox, name).currentData() for name in ("network", "rival", "fairness")}
    assert shown == {"network": "mlp", "rival": "cnn_pooled", "fairness": "equal parameters"}
    assert set_to(page, "digits") == "512"


def test_trainings_are_compared_by_what_they_took_and_not_by_what_was_planned(app, keep_run) -> None:
    early = keep_run(started(), ended(1), ended(2), StoppedEarly(64, 2, 1), Saved("mlp", 1.0), network="mlp")
    whole = keep_run(started(), ended(1), ended(2), Saved("cnn_pooled", 1.0), network="cnn_pooled")
    look_at(app, early.name, whole.name)
    said = until(app, "mlp and cnn_pooled were not trained alike")
    for figure in ("1 and 2 epochs", "32 and 64 steps"):
        assert figure in said


def test_a_hint_names_the_rate_that_was_set_in_a_training_that_is_over(app, keep_run) -> None:
    run = keep_run(started(), LearningRateSet(8, 0.5), replace(ended(1), loss=99.0), network="mlp14", epochs=3)
    look_at(app, run.name)
    assert "at a learning rate of up to 0.5;" in until(app, "mlp14: the training loss is 99")


def test_a_table_of_layers_that_was_built_is_still_there_after_apply(app, keep_run) -> None:
    short = keep_run(started(), ended(1), ended(2), network="mlp")
    long = keep_run(started(), ended(1), ended(2), network="cnn_pooled", epochs=4)
    set_up = app.turn_to("train", "set_up")
    press(set_up, "Layers…")
    choose(set_up, "preset", PRESETS["an MLP"])
    press(set_up, "Take it")
    name = set_up.findChild(QLineEdit, "layers_name")
    name.selectAll()
    QTest.keyClicks(name, "mine\r")
    look_at(app, short.name, long.name)
    until(app, "mlp and cnn_pooled were not trained alike")
    page = apply(app)
    assert page.findChild(QComboBox, "network").currentData() == "mlp"
    press(page, "Layers…")
    assert page.findChild(QLineEdit, "layers_name").text() == "mine"
    assert len(page.findChildren(LayerEditor)) == len(PRESETS["an MLP"])
