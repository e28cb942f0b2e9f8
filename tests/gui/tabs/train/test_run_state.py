"""What a run's events tell: how fast, how long still, what is wrong."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from digitlab.gui.tabs.train.watch import words
from digitlab.gui.tabs.train.watch.curves import curves, looks_of
from digitlab.gui.tabs.train.watch.line_chart import LineLook
from digitlab.gui.tabs.train.watch.run_state import RunState, run_state
from digitlab.training.command_events import EpochAdded, Paused, Resumed, ValueSet
from digitlab.training.events import StepsTaken, StoppedEarly, Warned
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


def test_training_accuracy_is_drawn_and_said_beside_that_on_held_out_digits() -> None:
    read = replace(ended(1, 0.9), training_accuracy=0.96, training_read=2000)
    training, held_out = curves(after(started(), read), LineLook("mlp"))["accuracy"]
    assert (training.name, training.ys.tolist(), held_out.ys.tolist()) == ("mlp14, training digits read", [0.96], [0.9])
    assert words.accuracy(after(started(), read)).startswith(
        "mlp14 reads 90.0 % (of training digits 96.0 %: a gap of 6.0 points), shifted"
    )


def test_a_run_that_stopped_early_is_at_its_end_and_the_network_that_was_kept_is_told() -> None:
    early = after(started(), ended(1, 0.9), ended(2, 0.8), StoppedEarly(64, 2, 1))
    assert (early.share, early.epochs, early.best_epoch) == (1.0, 2, 1)
    assert words.accuracy(early).startswith("mlp14 reads 90.0 %")
    assert words.accuracy(early).endswith("(epoch 1).")


def test_what_was_set_in_flight_is_known() -> None:
    assert after(started(), ValueSet(8, "momentum", 0.5), ValueSet(9, "momentum", 0.6)).values == {"momentum": 0.6}


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
