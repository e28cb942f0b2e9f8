"""Networks of one's own layers are trained, kept and gone on with like all others."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch

from digitlab.networks import weights
from digitlab.networks.architectures import LayersConfig, config_to_dict
from digitlab.networks.layers import ConvLayer, DenseLayer, DropoutLayer, FlattenLayer, GlobalPoolLayer, PoolLayer
from digitlab.training.control import Control, Stop, TakeStep
from digitlab.training.events import EpochEnded, Saved, Stopped
from digitlab.training.loop import train
from digitlab.training.runs import Run, find_run

pytestmark = pytest.mark.usefixtures("one_thread", "few_held_out")

_LAYERS = (ConvLayer(6, 5, 2), PoolLayer(), DropoutLayer(0.3), FlattenLayer(), DropoutLayer(0.5), DenseLayer(20))


def _settings(*layers) -> dict[str, object]:
    return {"network": "mine", "architecture": config_to_dict(LayersConfig(layers)), "digits": 200}


def test_a_run_with_dropout_that_was_stopped_ends_as_if_it_never_was(new_run: Callable[..., Run]) -> None:
    straight, stopped = new_run(**_settings(*_LAYERS)), new_run(**_settings(*_LAYERS))
    assert isinstance(list(train(straight))[-1], Saved)
    control = Control(attended=True)
    for command in (TakeStep(), TakeStep(), TakeStep(), Stop()):
        control.give(command)
    assert list(train(stopped, control=control))[-1] == Stopped(3)
    torch.manual_seed(99)  # another process would draw other numbers
    assert isinstance(list(train(find_run(str(stopped.folder))))[-1], Saved)
    one, other = (weights.load(run.out)[0].state_dict() for run in (straight, stopped))
    assert all(torch.equal(one[name], other[name]) for name in one)


def test_what_is_measured_of_them_has_a_name_for_every_layer(new_run: Callable[..., Run]) -> None:
    layers = (ConvLayer(4, normalised=False), ConvLayer(3, relu=False), GlobalPoolLayer("max"), DenseLayer(5))
    events = list(train(new_run(**_settings(*layers))))
    ended = next(event for event in events if isinstance(event, EpochEnded))
    assert len(ended.dead) == 2  # the layers with a ReLU
    assert isinstance(events[-1], Saved)
