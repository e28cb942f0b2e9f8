"""What trainings that go badly are told by, with the figures that it rests on."""

from __future__ import annotations

import math

import pytest

from digitlab.training.command_events import LearningRateSet
from digitlab.training.events import EpochEnded, Event, Failed, Named, StepsTaken
from digitlab.training.recipe import TrainConfig
from digitlab.training.symptoms import DEAD, EXPLODED, LEAST_STEPS, NOT_LEARNED, symptom_of

GUESS = math.log(10)


def ended(epoch: int, loss: float, held_out_loss: float, *, steps: int = 100, dead: float = 0.1) -> EpochEnded:
    """The end of an epoch of so many steps."""
    units = (Named("body.2", 0.05), Named("body.4", dead))
    measured = (held_out_loss, 0.5, 5000, 0.2, 0.3, 1000)
    return EpochEnded(epoch, epoch * steps, loss, *measured, (), units, 1.0 * epoch, 5000)


def reports(*losses: float, every: int = 20) -> list[StepsTaken]:
    return [StepsTaken(every * number, loss, 0.001, 9e3) for number, loss in enumerate(losses, start=1)]


def told(*events: Event, **settings: object) -> str:
    symptom = symptom_of(TrainConfig("mlp", **settings), events)
    return symptom.id if symptom else ""


def test_a_training_that_goes_well_has_no_symptom_from_its_first_report_to_its_last_epoch() -> None:
    events = [*reports(2.31, 1.6, 0.9), ended(1, 1.2, 0.5), *reports(0.4), ended(2, 0.4, 0.3), ended(3, 0.2, 0.31)]
    for count in range(len(events) + 1):
        assert told(*events[:count]) == ""


def test_a_loss_far_above_guessing_has_exploded_and_a_tenth_of_the_rate_is_advised() -> None:
    assert told(*reports(2.3, 0.99 * EXPLODED * GUESS)) == ""
    symptom = symptom_of(TrainConfig("mlp", learning_rate=4.0), reports(2.3, 31.9))
    assert symptom is not None
    assert symptom.id == "exploded"
    for figure in ("31.9", "step 40", "up to 4", "2.30"):
        assert figure in symptom.sentence
    assert (symptom.setting, symptom.value) == ("learning_rate", 0.4)
    assert symptom.advice == "--learning-rate 0.4"


def test_the_highest_rate_is_named_also_where_it_was_set_in_flight() -> None:
    for events in (
        [*reports(2.3), LearningRateSet(20, 1.0), *reports(2.3, 31.9)],
        [StepsTaken(20, 2.3, 1.0, 9e3), ended(1, 31.9, 2.3)],
    ):
        symptom = symptom_of(TrainConfig("mlp"), events)
        assert "up to 1;" in symptom.sentence
        assert symptom.advice == "--learning-rate 0.1"


def test_an_epoch_that_exploded_is_told_although_its_last_steps_are_back_at_guessing() -> None:
    assert told(*reports(29.0, 2.3), ended(1, 12.7 * GUESS, 1.2 * GUESS)) == "exploded"


def test_a_loss_that_is_no_number_is_told_in_the_trainings_own_words_and_no_other_failure_is() -> None:
    failed = Failed("the loss became nan at step 9: no network was saved", "the loss became nan at step 9")
    symptom = symptom_of(TrainConfig("mlp"), [*reports(2.3), failed])
    assert symptom is not None
    assert (symptom.id, symptom.sentence) == ("exploded", "the loss became nan at step 9.")
    assert told(*reports(2.3), Failed("cuda:0 failed")) == ""


def test_a_network_that_guesses_after_an_epoch_does_not_learn_but_nothing_is_said_after_a_few_steps() -> None:
    assert told(ended(1, 2.3, 2.3, steps=LEAST_STEPS - 1)) == ""
    assert told(ended(1, 2.3, 2.3, steps=LEAST_STEPS)) == "not_learning"
    assert told(ended(1, 2.3, 0.99 * NOT_LEARNED * GUESS)) == ""


def test_within_the_first_epoch_every_report_of_the_last_steps_has_to_be_a_guess() -> None:
    assert told(*reports(2.30, 2.31)) == ""
    assert told(*reports(2.30, 2.31, 2.30)) == "not_learning"
    assert told(*reports(2.30, 2.31, 2.30, 2.1)) == ""


@pytest.mark.parametrize(
    ("settings", "better"),
    [
        ({"learning_rate": 1e-6}, 0.004),
        ({"learning_rate": 0.004}, 0.0004),
        ({"learning_rate": 0.4}, 0.04),
        ({"learning_rate": 1e-4, "optimiser": "sgd"}, 0.05),
    ],
)
def test_who_does_not_learn_is_advised_a_lower_rate_or_the_usual_one_where_it_is_far_below(settings, better) -> None:
    symptom = symptom_of(TrainConfig("mlp", **settings), [ended(1, 2.3, 2.3)])
    assert symptom is not None
    assert (symptom.setting, symptom.value) == ("learning_rate", pytest.approx(better))
    assert f"{settings['learning_rate']:g}" in symptom.sentence


def test_dead_units_are_told_of_the_layer_that_has_most_with_the_digits_that_were_asked() -> None:
    assert told(ended(1, 0.5, 0.4, dead=DEAD - 0.01)) == ""
    symptom = symptom_of(TrainConfig("mlp"), [ended(1, 0.5, 0.4, dead=0.58)])
    assert symptom is not None
    assert symptom.id == "dead_units"
    assert symptom.sentence.startswith("58 % of the units of layer 2 answer 0 to each of 5,000 held-out digits")


def over_fitting(last: float) -> list[EpochEnded]:
    held_out = (0.40, 0.30, 0.305, 0.31, last)
    return [ended(epoch, 1 / epoch, loss) for epoch, loss in enumerate(held_out, start=1)]


def test_over_fitting_is_told_after_three_epochs_and_the_best_number_of_epochs_is_advised() -> None:
    assert told(*over_fitting(0.34)[:4]) == ""  # two epochs are too few
    assert told(*over_fitting(0.312)) == ""  # and so little more is chance
    symptom = symptom_of(TrainConfig("mlp", epochs=9), over_fitting(0.34))
    assert symptom is not None
    assert symptom.id == "over_fitted"
    for figure in ("3 epochs", "0.300 to 0.340", "0.500 to 0.200"):
        assert figure in symptom.sentence
    assert symptom.advice == "--epochs 2"


def test_where_the_training_loss_rises_as_well_nothing_is_learned_by_heart() -> None:
    events = [ended(epoch, 0.1 * epoch, 0.3 + 0.02 * epoch) for epoch in range(1, 6)]
    assert told(*events) == ""
