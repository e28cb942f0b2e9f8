"""Events as lines: there and back, and what is no event."""

from __future__ import annotations

import json

import pytest

from digitlab.training.events import (
    PROTOCOL,
    EpochEnded,
    Event,
    Failed,
    ProtocolError,
    Saved,
    Started,
    StepsTaken,
    from_line,
    to_line,
)

_EVENTS = [
    Started("mlp", 235_146, 55_000, 3440, 8, "cpu"),
    StepsTaken(10, 2.25),
    EpochEnded(1, 0.1 + 0.2, 0.97, 5000, 4.5),
    Saved("/tmp/Übung 1/mlp.safetensors", 32.1),
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
    event = from_line('{"event": "StepsTaken", "step": 10, "loss": 2}')
    assert event == StepsTaken(10, 2.0)
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
        '{"event": "Paused"}',
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
