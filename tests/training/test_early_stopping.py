"""Trainings that end by themselves, and which network they keep."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from digitlab.training.early_stopping import best_to_keep
from digitlab.training.events import Checkpointed, EpochEnded, Saved, Started, StoppedEarly, to_line
from digitlab.training.loop import train
from digitlab.training.runs import EVENTS, Run, read_events
from digitlab.training.script import script_of
from digitlab.training.summaries import summarise

from .conftest import has_weights, same_weights, taught_by_script

pytestmark = pytest.mark.usefixtures("one_thread", "few_held_out")
MakeRun = Callable[..., Run]
LEARNS_BY_HEART = {"digits": 48, "epochs": 30, "learning_rate": 0.01, "schedule": "constant", "patience": 2}


def _ended(*losses: float) -> list[EpochEnded]:
    return [
        EpochEnded(epoch, epoch, 0.1, loss, 0.9, 100, 0.5, 0.5, 100, (), (), 1.0)
        for epoch, loss in enumerate(losses, start=1)
    ]


@pytest.mark.parametrize(
    ("losses", "patience", "best"),
    [
        ([], 2, 0),
        ([0.5, 0.4, 0.45], 2, 0),
        ([0.5, 0.4, 0.45, 0.42], 2, 2),
        ([0.5, 0.4, 0.4, 0.4], 2, 2),
        ([0.5, 0.4, 0.45, 0.39], 2, 0),
        ([0.5, 0.4, 0.45, 0.42], 0, 0),
        ([0.5, 0.6], 1, 1),
    ],
)
def test_patience_ends_so_many_epochs_behind_the_first_lowest_loss(losses, patience, best) -> None:
    kept = best_to_keep(_ended(*losses), patience)
    assert (kept.epoch if kept else 0) == best


def test_a_training_that_learns_by_heart_ends_early_with_the_network_of_its_best_epoch(new_run: MakeRun) -> None:
    run = new_run(**LEARNS_BY_HEART)
    *_, early, saved = list(train(run))
    epochs = [event for event in read_events(run) if isinstance(event, EpochEnded)]
    lowest = min(epochs, key=lambda event: event.held_out_loss)
    assert isinstance(early, StoppedEarly)
    assert isinstance(saved, Saved)
    assert early.best_epoch == lowest.epoch == early.epoch - 2 == epochs[-1].epoch - 2 < 28
    assert same_weights(run.out, run.checkpoints / f"epoch-{lowest.epoch:04d}.safetensors")
    assert summarise(run).state == "finished"


def test_patience_that_runs_out_in_the_last_epoch_keeps_the_best_network_too(new_run: MakeRun) -> None:
    *_, early, _ = list(train(new_run(**LEARNS_BY_HEART)))
    assert isinstance(early, StoppedEarly)
    run = new_run(**{**LEARNS_BY_HEART, "epochs": early.epoch})
    *_, last, saved = list(train(run))
    assert (last, type(saved)) == (early, Saved)
    assert same_weights(run.out, run.checkpoints / f"epoch-{early.best_epoch:04d}.safetensors")


def test_its_script_finds_the_same_weights(new_run: MakeRun, few_digits: Path, tmp_path: Path) -> None:
    run = new_run(**LEARNS_BY_HEART)
    list(train(run))
    assert has_weights(taught_by_script(run, tmp_path / "script.py", few_digits, run.name), run)


def test_one_epoch_more_goes_on_from_the_last_one_and_not_from_the_best(new_run: MakeRun) -> None:
    run = new_run(**LEARNS_BY_HEART)
    *_, early, _ = list(train(run))
    events = list(train(run, more_epochs=1))
    (more,) = (event for event in events if isinstance(event, EpochEnded))
    assert more.epoch == early.epoch + 1
    assert isinstance(events[-1], Saved)


def test_its_script_then_trains_all_epochs(new_run: MakeRun) -> None:
    run = new_run(**LEARNS_BY_HEART)
    *_, early, _ = list(train(run))
    assert f"\nEPOCHS = {early.best_epoch}\n" in script_of(run.config, read_events(run))
    started = Started(run.config.network, 1, 48, 31, 31, "cpu", run.name, early.step)
    assert "\nEPOCHS = 31\n" in script_of(run.config, [*read_events(run), started])


def test_epochs_that_were_measured_behind_the_last_checkpoint_do_not_end_a_training(new_run: MakeRun) -> None:
    run = new_run(**{**LEARNS_BY_HEART, "epochs": 4})
    for event in train(run):
        if isinstance(event, Checkpointed) and event.epoch == 1:
            break
    with (run.folder / EVENTS).open("a", encoding="utf-8") as file:
        file.writelines(f"{to_line(event)}\n" for event in _ended(0.1, 0.2, 0.3, 0.4)[1:])
    events = list(train(run))
    assert next(event.epoch for event in events if isinstance(event, EpochEnded | StoppedEarly)) == 2


def test_without_patience_all_epochs_are_trained(new_run: MakeRun) -> None:
    run = new_run(**{**LEARNS_BY_HEART, "patience": 0, "epochs": 6})
    events = list(train(run))
    assert not any(isinstance(event, StoppedEarly) for event in events)
    assert [event.epoch for event in events if isinstance(event, EpochEnded)] == [1, 2, 3, 4, 5, 6]
