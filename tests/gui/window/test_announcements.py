"""What a window says aloud without being asked: answers, whether they are right, and how far a training is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from digitlab.gui.kit.announcer import Announcer
from digitlab.gui.tabs.train.runs_state import LiveRun, RunsState
from digitlab.gui.window.announcements import answers_in_words, training_in_words
from digitlab.ink.pose import Pose
from digitlab.training.command_events import EpochAdded
from digitlab.training.events import EpochEnded, Event, Started, StepsTaken

STARTED = Started("mlp", 84_618, 512, 64, 2, "cpu")
STEPS = StepsTaken(8, 1.5, 0.003, 20_000.0)


def ended(epoch: int, accuracy: float | None = 0.9) -> EpochEnded:
    share = None if accuracy is None else 0.5
    return EpochEnded(epoch, 32 * epoch, 0.5, 0.6, accuracy, 5000, share, share, 1000, (), (), 2.0 * epoch)


@pytest.fixture
def said(app) -> list[str]:
    """What the window has said since it is open."""
    heard: list[str] = []
    app.window.findChild(Announcer).announced.connect(heard.append)
    return heard


@pytest.mark.slow
def test_answers_are_said_with_their_outcome_and_not_again_while_they_stay_the_same(app, said, qtbot) -> None:
    assert said == []
    app.draw_seven()
    app.window.session.set_truth(7)
    right = "The MLP reads a 7, right; the CNN reads a 7, right."
    qtbot.waitUntil(lambda: said[-1:] == [right], timeout=5000)
    app.window.session.set_pose(Pose(dx=0.5))
    assert answers_in_words(app.answered(lambda analysis: analysis.situation.pose.dx == 0.5)) == right
    app.window.session.set_pose(Pose(dx=9))
    wrong = answers_in_words(app.answered(lambda analysis: analysis.situation.pose.dx == 9))
    assert "reads a 7, right" in wrong
    assert ", wrong" in wrong
    qtbot.waitUntil(lambda: said[-1] == wrong, timeout=5000)
    assert said.count(right) == 1


def test_another_digit_is_named_though_it_is_read_alike_and_no_ink_is_said_to_be_none(app, said, qtbot) -> None:
    app.window.session.load_test_digit(0)
    qtbot.waitUntil(lambda: bool(said), timeout=5000)
    assert said[0].endswith(": The MLP reads a 7, right; the CNN reads a 7, right.")
    assert app.window.session.situation.source in said[0]
    app.window.session.clear()
    qtbot.waitUntil(lambda: said[-1].startswith("Draw a digit on the left"), timeout=5000)


@pytest.mark.parametrize(
    ("events", "changes", "words"),
    [
        ((), {}, "The training of mlp is starting."),
        ((STARTED, STEPS), {"doing": "training"}, "mlp: in epoch 1 of 2."),
        ((STARTED, STEPS, ended(1)), {"doing": "training"}, "mlp: epoch 1 of 2 ended, 90.0 % read."),
        ((STARTED, ended(1), EpochAdded(3, 96)), {"doing": "measuring"}, "mlp: epoch 1 of 3 ended, 90.0 % read."),
        ((STARTED, ended(1, None)), {}, "mlp: epoch 1 of 2 ended, held-out loss 0.600."),
        ((STARTED, ended(1)), {"doing": "paused"}, "mlp is paused: epoch 1 of 2 ended, 90.0 % read."),
        ((STARTED,), {"is_stopping": True}, "mlp is stopping: in epoch 1 of 2."),
        ((STARTED,), {"silent_s": 12.0}, "The training of mlp does not answer."),
    ],
)
def test_a_training_is_told_by_its_epochs(events: tuple[Event, ...], changes: dict, words: str) -> None:
    assert training_in_words("mlp", replace(LiveRun(events), **changes)) == words


def test_an_epoch_that_ended_is_said_once_whatever_else_a_training_tells(app, said, qtbot) -> None:
    store = app.window.tabs.train.store
    begun = LiveRun((STARTED, STEPS, ended(1)), doing="training")
    store.put(RunsState(live={"a run": begun}))
    store.put(RunsState(live={"a run": replace(begun, events=(*begun.events, STEPS), doing="measuring")}))
    assert said == ["a run: epoch 1 of 2 ended, 90.0 % read."]
    store.put(RunsState(live={"a run": replace(begun, events=(*begun.events, ended(2)))}))
    qtbot.waitUntil(lambda: len(said) > 1, timeout=5000)
    assert said[1:] == ["a run: epoch 2 of 2 ended, 90.0 % read."]
    store.put(RunsState())


def test_a_notice_and_what_was_just_done_are_said(app, said, qtbot) -> None:
    app.window.session.failed.emit("This file holds no network.")
    assert said == ["This file holds no network."]
    app.window.session.told.emit("The network was saved.")
    qtbot.waitUntil(lambda: said[1:] == ["The network was saved."], timeout=5000)
