"""Momentum, weight decay and dropout that are set while a training goes on: torch's own optimisers and layers are the oracle."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import safetensors.torch
import torch
from torch import nn

from digitlab.networks.architectures import LayersConfig, build, config_to_dict
from digitlab.networks.layers import DenseLayer, DropoutLayer, FlattenLayer
from digitlab.training.command_events import ValueSet
from digitlab.training.control import Control, Pause, Resume, SetValue, Stop, TakeStep
from digitlab.training.events import Event, Saved, Stopped
from digitlab.training.loop import train
from digitlab.training.optimiser import make_optimiser, set_rate
from digitlab.training.recipe import TrainConfig
from digitlab.training.runs import Run
from digitlab.training.schedule import Rate

from .conftest import has_weights, same_weights, taught_by_script

pytestmark = pytest.mark.usefixtures("one_thread", "few_held_out")
MakeRun = Callable[..., Run]
OWN = LayersConfig((FlattenLayer(), DropoutLayer(0.5), DenseLayer(20), DropoutLayer(0.25)))
SMALL = {"network": "own", "architecture": config_to_dict(OWN), "digits": 90, "batch_size": 30, "optimiser": "sgd"}
SET = (SetValue("momentum", 0.5), SetValue("weight_decay", 0.3), SetValue("dropout", 0.1))


def _trained(run: Run, *commands: object) -> list[Event]:
    control = Control(attended=True)
    for command in commands:
        control.give(command)
    return list(train(run, control=control))


@pytest.mark.parametrize("optimiser", ["sgd", "adam", "adamw"])
def test_momentum_and_decay_are_those_of_torchs_optimiser_made_with_them(optimiser) -> None:
    config = TrainConfig("mlp14", optimiser=optimiser, learning_rate=0.1, weight_decay=0.01)
    torch.manual_seed(0)
    mine, its = nn.Linear(4, 3), nn.Linear(4, 3)
    its.load_state_dict(mine.state_dict())
    own = make_optimiser(mine, config)
    kinds = {
        "sgd": lambda weights: torch.optim.SGD(weights, 0.1, momentum=0.5, weight_decay=0.3, nesterov=True),
        "adam": lambda weights: torch.optim.Adam(weights, 0.1, betas=(0.5, 0.999), weight_decay=0.3),
        "adamw": lambda weights: torch.optim.AdamW(weights, 0.1, betas=(0.5, 0.999), weight_decay=0.3),
    }
    torchs, fields = kinds[optimiser](list(its.parameters())), torch.rand(5, 4)
    for _ in range(4):
        set_rate(own, 0.1, Rate(1.0, 0.5), 0.3)
        for network, each in ((mine, own), (its, torchs)):
            each.zero_grad()
            network(fields).square().sum().backward()
            each.step()
    torch.testing.assert_close(mine.state_dict(), its.state_dict())


def test_values_count_from_the_next_step_on_and_are_told(new_run: MakeRun) -> None:
    usual, other = new_run(**SMALL), new_run(**SMALL)
    _trained(usual)
    events = _trained(other, Pause(), TakeStep(), *SET, Resume())
    assert [event for event in events if isinstance(event, ValueSet)] == [
        ValueSet(1, command.setting, command.value) for command in SET
    ]
    assert isinstance(events[-1], Saved)
    assert not same_weights(usual.out, other.out)


def test_a_run_that_goes_on_keeps_what_was_set_bit_for_bit(new_run: MakeRun) -> None:
    whole, halted = new_run(**SMALL), new_run(**SMALL)
    _trained(whole, Pause(), TakeStep(), *SET, Resume())
    events = _trained(halted, Pause(), TakeStep(), *SET, TakeStep(), Stop())
    assert isinstance(events[-1], Stopped)
    _trained(halted)
    assert same_weights(whole.out, halted.out)


def test_a_script_sets_the_same_values_at_the_same_steps(new_run: MakeRun, few_digits: Path, tmp_path: Path) -> None:
    run, path = new_run(**SMALL), tmp_path / "script.py"
    _trained(run, Pause(), TakeStep(), *SET, TakeStep(), SetValue("dropout", 0.0), Resume())
    assert has_weights(taught_by_script(run, path, few_digits, run.name), run)


def test_no_dropout_is_learning_without_a_dropout_layer(new_run: MakeRun) -> None:
    bare = LayersConfig((FlattenLayer(), DenseLayer(20)))
    with_layers = new_run(**SMALL)
    without = new_run(**{**SMALL, "architecture": config_to_dict(bare)})
    _trained(with_layers, SetValue("dropout", 0.0))
    _trained(without)
    one, other = (safetensors.torch.load_file(run.out) for run in (with_layers, without))
    assert all(torch.equal(mine, its) for mine, its in zip(one.values(), other.values(), strict=True))
    assert len(build(OWN).state_dict()) == len(one)
