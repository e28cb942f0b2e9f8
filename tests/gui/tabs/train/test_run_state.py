"""What a run's events tell: how fast, how long still, what is wrong."""

from __future__ import annotations

import numpy as np

from digitlab.gui.tabs.train.watch.line_chart import LineLook
from digitlab.gui.tabs.train.watch.run_state import RunState
from digitlab.gui.tabs.train.watch.watch_state import looks_of
from digitlab.training.events import EpochAdded, Paused, Resumed, Saved, StepsTaken, Stopped, Warned
from digitlab.training.recipe import TrainConfig

from .conftest import SMALL, STEP, ended, started


def run_state(*events, network: str = "mlp14", **settings) -> RunState:
    return RunState("run", TrainConfig(network, **{**SMALL, **settings}), events)


def test_time_left_follows_the_speed_and_later_the_epochs_with_their_measuring() -> None:
    assert run_state(started()).pace() == ""
    # 56 steps of 16 digits at 8 digits a second
    assert run_state(started(), StepsTaken(8, 1.0, 0.003, 8.0)).pace() == "8 images/s · 2 min left"
    # 100 epochs of 32 steps, of which two were done in 2 s each
    told = run_state(started(steps=3200), ended(1), ended(2), StepsTaken(64, 1.0, 0.003, 99_000.0)).pace()
    assert told == "99,000 images/s · 3 min left"


def test_added_epochs_count() -> None:
    told = run_state(started(), STEP, EpochAdded(3, 96))
    assert (told.step, told.steps, told.epochs) == (8, 96, 3)


def test_curves_lie_over_epochs_whatever_the_batches() -> None:
    curves = run_state(started(), STEP, ended(1), ended(2)).curves(LineLook("mlp"))
    training, held_out = curves["loss"]
    np.testing.assert_allclose(training.xs, [0.25])
    np.testing.assert_allclose(held_out.xs, [1, 2])
    np.testing.assert_allclose(curves["tolerance"][1].ys, [0.5, 0.5])


def test_it_waits_until_it_goes_on_and_is_over_only_at_an_end_of_its_own() -> None:
    assert run_state(started(), STEP, Paused(8)).is_paused
    assert not run_state(started(), STEP, Paused(8), Resumed(8)).is_paused
    assert not run_state(started(), Paused(8), started(step=8)).is_paused
    assert run_state(started(), Stopped(8)).is_over
    assert run_state(started(), Saved("x", 1.0)).is_over
    assert not run_state(started(), STEP).is_over


def test_a_warning_stands_until_the_training_begins_anew() -> None:
    warned = (started(), Warned("out of memory on cpu: training goes on with each batch in 2 parts"), STEP)
    assert run_state(*warned).trouble().startswith("Out of memory on cpu")
    assert run_state(*warned, started(step=8)).trouble() == ""


def test_runs_of_one_family_have_shades_of_its_colour() -> None:
    looks = looks_of([run_state(), run_state(network="cnn_flatten"), run_state(network="mlp")])
    assert looks_of([run_state(network="gone")]) == [LineLook("third")]
    assert looks == [LineLook("mlp"), LineLook("cnn"), LineLook("mlp", 1)]
