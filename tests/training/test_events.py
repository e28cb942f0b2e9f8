"""Events as lines: there and back, and what is no event."""

from __future__ import annotations

import json

import pytest

from digitlab.event_lines import ProtocolError
from digitlab.training.command_events import EpochAdded, LearningRateSet, Paused, Resumed, ValueSet
from digitlab.training.events import (
    PROTOCOL,
    Checkpointed,
    DigitsDrawn,
    DiskFull,
    EpochEnded,
    Event,
    Failed,
    Heartbeat,
    Named,
    Saved,
    Started,
    StepsTaken,
    Stopped,
    StoppedEarly,
    Warned,
    from_line,
    to_line,
)

_EVENTS = [
    Started("mlp", 235_146, 55_000, 3440, 8, "cpu"),
    Started("mlp", 235_146, 55_000, 3440, 8, "cuda:0", "2026-01-31-120000-mlp", 860),
    DigitsDrawn(300, 20_000),
    StepsTaken(10, 2.25, 0.004, 31_000.5),
    EpochEnded(
        *(1, 860, 0.1 + 0.2, 0.11, 0.97, 5000, 0.31, 0.62, 1000),
        gradients=(Named("body.1.weight", 0.01), Named("body.1.bias", 1e-9)),
        dead=(Named("body.2", 0.125),),
        seconds=4.5,
    ),
    Checkpointed(860, "checkpoints/state-00000860.safetensors", "ab", 1, "checkpoints/epoch-0001.safetensors", "cd"),
    Checkpointed(900, "checkpoints/state-00000900.safetensors", "ab", 1),
    Paused(900),
    Resumed(900),
    LearningRateSet(900, 0.001),
    ValueSet(900, "weight_decay", 0.1),
    EpochAdded(9, 7740),
    StoppedEarly(900, 9, 7),
    Heartbeat("measuring", 1.5),
    Warned("out of memory on cuda: training goes on with each batch in 2 parts"),
    DiskFull("/tmp/Übung 1/mlp.safetensors", 941_656, 4096),
    Saved("/tmp/Übung 1/mlp.safetensors", 32.1, "ef"),
    Stopped(1200),
    Stopped(1200, asked=False),
    Failed("the loss became nan at step 3\nnothing was saved"),
]


@pytest.mark.parametrize("event", _EVENTS, ids=lambda event: type(event).__name__)
def test_an_event_comes_back_from_its_one_line(event: Event) -> None:
    line = to_line(event)
    assert "\n" not in line
    assert from_line(line) == event
    assert from_line(line + "\n") == event


def test_every_kind_of_event_is_tried_above() -> None:
    assert {type(event) for event in _EVENTS} == set(Event.__args__)


def test_a_whole_number_where_a_fraction_belongs_is_one() -> None:
    event = from_line('{"event": "StepsTaken", "step": 10, "loss": 2, "learning_rate": 1, "images_per_second": 5}')
    assert event == StepsTaken(10, 2.0, 1.0, 5.0)
    assert isinstance(event.loss, float)


def test_another_protocol_is_refused_with_both_versions() -> None:
    line = to_line(_EVENTS[0]).replace(f'"protocol": {PROTOCOL}', '"protocol": 99')
    with pytest.raises(ProtocolError, match=f"protocol 99, this digitlab speaks {PROTOCOL}"):
        from_line(line)


def test_a_start_that_names_no_protocol_is_refused() -> None:
    values = json.loads(to_line(_EVENTS[0]))
    del values["protocol"]
    with pytest.raises(ProtocolError, match="protocol None"):
        from_line(json.dumps(values))


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Traceback (most recent call last):",
        "5",
        "null",
        "[]",
        '"Started"',
        "{}",
        '{"event": "Vanished"}',
        '{"event": ["Saved"]}',
        '{"event": null}',
        '{"event": "Failed"}',
        '{"event": "Failed", "message": 5}',
        '{"event": "Failed", "message": "x", "more": 1}',
        '{"event": "StepsTaken", "step": "10", "loss": 1.0}',
        '{"event": "StepsTaken", "step": 1.5, "loss": 1.0}',
        '{"event": "StepsTaken", "step": true, "loss": 1.0}',
        '{"event": "StepsTaken", "step": 1, "loss": 1' + "0" * 400 + "}",
        '{"event": "Saved", "path": "x"',
        "[" * 100_000,
    ],
    ids=lambda line: line[:60],
)
def test_a_line_that_is_no_event_is_refused(line: str) -> None:
    with pytest.raises(ProtocolError, match="not an event"):
        from_line(line)
