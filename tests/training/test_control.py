"""Commands as lines: there and back, and what is no command."""

from __future__ import annotations

import threading

import pytest

from digitlab.training.control import (
    AddEpoch,
    Command,
    Control,
    Pause,
    Resume,
    SetLearningRate,
    SetValue,
    SlowDown,
    Stop,
    TakeStep,
    from_line,
    to_line,
)

_COMMANDS = [
    Pause(),
    Resume(),
    TakeStep(),
    Stop(),
    Stop(save_network=True),
    AddEpoch(),
    SetLearningRate(0.01),
    SetValue("momentum", 0.5),
    SetValue("dropout", 0.0),
    SlowDown(0.25),
]


@pytest.mark.parametrize("command", _COMMANDS, ids=str)
def test_a_command_comes_back_from_its_one_line(command: Command) -> None:
    assert from_line(to_line(command) + "\n") == command


def test_every_kind_of_command_is_tried_above() -> None:
    assert {type(command) for command in _COMMANDS} == set(Command.__args__)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "pause",
        "[]",
        '{"command": "Dance"}',
        '{"command": "SetLearningRate"}',
        '{"command": "SetValue", "setting": "epochs", "value": 3}',
        '{"command": "SetValue", "setting": "momentum", "value": 1.0}',
        '{"command": "SetValue", "setting": "dropout", "value": NaN}',
        '{"command": "SetLearningRate", "learning_rate": 0}',
        '{"command": "SetLearningRate", "learning_rate": NaN}',
        '{"command": "SlowDown", "delay_s": -1}',
        '{"command": "SlowDown", "delay_s": NaN}',
        '{"command": "Pause", "more": 1}',
        "[" * 100_000,
    ],
    ids=lambda line: line[:50],
)
def test_a_line_that_is_no_command_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="not a command"):
        from_line(line)


def test_commands_come_in_the_order_in_which_they_were_given_from_any_thread() -> None:
    control = Control()
    assert control.next() is None
    thread = threading.Thread(target=lambda: [control.give(command) for command in _COMMANDS])
    thread.start()
    assert [control.next(float("inf")) for _ in _COMMANDS] == _COMMANDS
    thread.join()
    assert control.next(0.001) is None
