"""What draws digits is taught by the same loop as what reads them, and is measured by its loss alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from digitlab.networks.architectures import DenseFlowConfig, FlowConfig, VaeConfig, config_to_dict
from digitlab.networks.library import list_networks
from digitlab.networks.shipped_configs import GENERATORS
from digitlab.training.control import Control, Stop, TakeStep
from digitlab.training.events import EpochEnded, Saved, Stopped, from_line, to_line
from digitlab.training.loop import train
from digitlab.training.recipe import TrainConfig
from digitlab.training.recipes import recipe_for
from digitlab.training.runs import Run

from .conftest import same_weights

pytestmark = pytest.mark.usefixtures("one_thread", "few_held_out")

SMALL = {"flow": FlowConfig(4, 6, 1, 5), "flow_dense": DenseFlowConfig((16,), 5), "vae": VaeConfig((16,))}


def _settings(name: str) -> dict[str, object]:
    return {"network": name, "digits": 200, "architecture": config_to_dict(SMALL[name])}


@pytest.mark.parametrize("name", SMALL)
def test_a_generator_that_was_stopped_ends_as_if_it_never_was(new_run: Callable[..., Run], name: str) -> None:
    straight, stopped = new_run(**_settings(name)), new_run(**_settings(name))
    assert isinstance(list(train(straight))[-1], Saved)
    control = Control(attended=True)
    for command in (*[TakeStep()] * 5, Stop()):
        control.give(command)
    assert list(train(stopped, control=control))[-1] == Stopped(5)
    assert isinstance(list(train(stopped))[-1], Saved)
    assert same_weights(straight.out, stopped.out)


@pytest.mark.parametrize("name", SMALL)
def test_a_generator_tells_its_loss_on_held_out_digits_and_no_accuracy(new_run: Callable[..., Run], name: str) -> None:
    run = new_run(**_settings(name), learning_rate=0.02)
    first, last = [event for event in train(run) if isinstance(event, EpochEnded)]
    assert 0 < last.held_out_loss < first.held_out_loss
    assert (last.held_out, last.held_out_accuracy, last.shares_read, last.posed) == (100, None, None, 0)
    assert from_line(to_line(last)) == last
    entry = list_networks().find_generator(run.out.stem)
    assert entry.card.measured["held_out_loss"] == last.held_out_loss
    assert "held_out_accuracy" not in entry.card.measured
    assert entry.shelf == "own"


def test_a_recipe_knows_the_generators_and_shows_none_of_them_what_is_no_digit() -> None:
    for name in GENERATORS:
        assert recipe_for(name).build_config() == GENERATORS[name]
        with pytest.raises(ValueError, match="has a loss of its own, in which there is no place for what is no digit"):
            TrainConfig(name, non_digits=0.2).build_config()
    dense, convolutional = recipe_for("flow_dense"), recipe_for("flow")
    assert (dense.epochs, dense.batch_size) == (convolutional.epochs, convolutional.batch_size)
