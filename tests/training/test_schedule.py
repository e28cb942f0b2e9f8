"""The learning rate at each step, against torch's own schedules."""

from __future__ import annotations

from itertools import pairwise

import pytest
import torch
from torch import nn, optim
from torch.optim import lr_scheduler

from digitlab.training.optimiser import set_rate
from digitlab.training.schedule import rate_at

_PEAK = 0.004


def _optimiser() -> optim.Optimizer:
    return optim.AdamW([nn.Parameter(torch.zeros(2))], _PEAK)


@pytest.mark.parametrize("steps", [1, 2, 3, 10, 430])
def test_one_cycle_is_that_of_torch_with_its_momentum(steps: int) -> None:
    theirs, ours = _optimiser(), _optimiser()
    schedule = lr_scheduler.OneCycleLR(theirs, _PEAK, total_steps=steps)
    for step in range(steps):
        set_rate(ours, _PEAK, rate_at("one-cycle", step, steps, steps), 0.0)
        assert ours.param_groups[0]["lr"] == pytest.approx(theirs.param_groups[0]["lr"], rel=1e-9)
        assert ours.param_groups[0]["betas"] == pytest.approx(theirs.param_groups[0]["betas"])
        theirs.step()
        if step < steps - 1:
            schedule.step()


def test_one_cycle_moves_the_momentum_of_sgd() -> None:
    theirs, ours = (optim.SGD([nn.Parameter(torch.zeros(2))], _PEAK, momentum=0.9) for _ in range(2))
    schedule = lr_scheduler.OneCycleLR(theirs, _PEAK, total_steps=20)
    for step in range(20):
        set_rate(ours, _PEAK, rate_at("one-cycle", step, 20, 10), 0.0)
        assert ours.param_groups[0]["momentum"] == pytest.approx(theirs.param_groups[0]["momentum"])
        theirs.step()
        if step < 19:
            schedule.step()


def test_cosine_is_that_of_torch() -> None:
    theirs = _optimiser()
    schedule = lr_scheduler.CosineAnnealingLR(theirs, T_max=50)
    for step in range(50):
        rate = rate_at("cosine", step, 50, 10)
        assert _PEAK * rate.share == pytest.approx(theirs.param_groups[0]["lr"])
        assert rate.momentum == 0.9
        theirs.step()
        schedule.step()


def test_step_comes_down_by_ten_at_each_third() -> None:
    shares = [rate_at("step", step, 90, 30).share for step in range(90)]
    assert shares == pytest.approx([1.0] * 30 + [0.1] * 30 + [0.01] * 30)


def test_constant_is_constant_also_in_epochs_that_were_added() -> None:
    assert {rate_at("constant", step, 20, 10).share for step in range(40)} == {1.0}


@pytest.mark.parametrize("schedule", ["one-cycle", "cosine", "step"])
def test_every_epoch_that_was_added_comes_down_once_more(schedule: str) -> None:
    added = [rate_at(schedule, step, 20, 10).share for step in range(20, 40)]
    assert added[:10] == added[10:]
    assert added[0] == pytest.approx(0.1)
    assert all(later < earlier for earlier, later in pairwise(added[:10]))
    assert 0 < added[9] < 0.005
