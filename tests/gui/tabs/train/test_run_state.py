"""What a run's events tell: how fast, how long still, what is wrong."""

from __future__ import annotations

import numpy as np

from digitlab.gui.tabs.train.watch import words
from digitlab.gui.tabs.train.watch.curves import curves, looks_of
from digitlab.gui.tabs.train.watch.line_chart import LineLook
from digitlab.gui.tabs.train.watch.run_state import RunState, run_state
from digitlab.training.events import EpochAdded, Paused, Resumed, StepsTaken, Warned
from digitlab.training.recipe import TrainConfig

from .conftest import SMALL, STEP, ended, started


def config(network: str = "mlp14", **settings) -> TrainConfig:
    return TrainConfig(network, **{**SMALL, **settings})


def after(*events) -> RunState:
    return run_state("run", config(), events)


def test_time_left_follows_the_speed_and_later_the_epochs_with_their_measuring() -> None:
    assert words.pace(after(started())) == ""
    # 56 steps of 16 digits at 8 digits a second
    assert words.pace(after(started(), StepsTaken(8, 1.0, 0.003, 8.0))) == "8 images/s · 2 min left"
    # 100 epochs of 32 steps, of which two were done in 2 s each
    told = words.pace(after(started(steps=3200), ended(1), ended(2), StepsTaken(64, 1.0, 0.003, 99_000.0)))
    assert told == "99,000 images/s · 3 min left"


def test_added_epochs_count() -> None:
    told = after(started(), STEP, EpochAdded(3, 96))
    assert (told.step, told.steps, told.epochs) == (8, 96, 3)


def test_a_run_that_claims_more_steps_than_there_are_is_at_its_end() -> None:
    told = after(started(steps=1), StepsTaken(2**31 - 1, 1.0, 0.003, 8.0))
    assert (told.share, told.epoch) == (1.0, 2)


def test_curves_lie_over_epochs_whatever_the_batches() -> None:
    lines = curves(after(started(), STEP, ended(1), ended(2)), LineLook("mlp"))
    training, held_out = lines["loss"]
    np.testing.assert_allclose(training.xs, [0.25])
    np.testing.assert_allclose(held_out.xs, [1, 2])
    np.testing.assert_allclose(lines["tolerance"][1].ys, [0.5, 0.5])


def test_it_waits_until_it_goes_on() -> None:
    assert after(started(), STEP, Paused(8)).is_paused
    assert not after(started(), STEP, Paused(8), Resumed(8)).is_paused
    assert not after(started(), Paused(8), started(step=8)).is_paused


def test_a_warning_stands_until_the_training_begins_anew() -> None:
    warned = (started(), Warned("out of memory on cpu: training goes on with each batch in 2 parts"), STEP)
    assert words.warning(after(*warned).trouble).startswith("Out of memory on cpu")
    assert after(*warned, started(step=8)).trouble is None


def test_runs_of_one_family_have_shades_of_its_colour() -> None:
    looks = looks_of([config(), config("cnn_flatten"), config("mlp")])
    assert looks_of([config("gone")]) == [LineLook("third")]
    assert looks == [LineLook("mlp"), LineLook("cnn"), LineLook("mlp", 1)]
