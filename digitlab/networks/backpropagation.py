"""Forward, loss, backward, update: steps of plain gradient descent on one field, each with everything between the pixels and the loss.

A network learns here as it answers: nothing is dropped out, and a normalisation takes its running mean and variance as given. So one drawing is
enough, and the loss is the answer's own, the cross-entropy of the true class, also of a network that is trained by another one. In double precision, from
the first layer that may learn.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from digitlab.ink.stroke import Image
from digitlab.networks.activation_functions import ActivationFunction, function_module, function_of
from digitlab.networks.activations import OpenedNetwork
from digitlab.networks.architectures import Config, build
from digitlab.networks.edited_network import learned_part
from digitlab.networks.inspection import Activations
from digitlab.networks.learning_step import WEIGHT, LayerPass, LearningStep, Numbers, Taught
from digitlab.networks.steps import Norm, Other, Step, read_alignments, steps_together
from digitlab.networks.trunk import PaperConv


def untrained(config: Config, seed: int) -> nn.Module:
    """A network as a training of this seed begins with it, in evaluation mode."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        return build(config).eval().requires_grad_(False)


@dataclass(slots=True)
class _Went:
    """What a step made of some maps, with its gradients kept."""

    step: Step
    inputs: Tensor
    sums: Tensor
    activated: Tensor  # what the activation function got
    answer: Tensor


def learning_steps(
    network: nn.Module, image: Image, label: int, rate: float, count: int, window_deg: float | None = None
) -> Iterator[LearningStep]:
    """Learn from one field, again and again, and yield the first step and the last; between them the first once more, to be overtaken by a newer wish.

    Args:
        network: In evaluation mode; it stays as it is.
        image: (28, 28) float32 in [0, 1], ink = 1.
        label: The true class.
        rate: The learning rate.
        count: How many steps to take, from 1.
        window_deg: The largest turn, either way, that a network that reads turns expects; its own where left out.
    """
    opened = OpenedNetwork(network).activations(image, window_deg)
    field = torch.tensor(np.ascontiguousarray(image))[None, None].requires_grad_()  # (1, 1, 28, 28)
    ways = read_alignments(network, field, window_deg)
    network = copy.deepcopy(network).double().requires_grad_(True)
    chain, chosen = steps_together(network, ways), ways.index(opened.alignment)
    copies = field.expand(len(ways), -1, -1, -1)  # one for each reading
    start = {id(each): each.detach().clone() for each in network.parameters()}
    losses: list[float] = []
    answers: list[Numbers] = []
    shown: LearningStep | None = None
    for number in range(1, count + 1):
        network.zero_grad()
        field.grad = None
        went = _forward(chain, copies)
        logits, loss = _answered(went, label)
        if not loss.isfinite() and shown is not None:
            yield replace(shown, lost_at=number)
            return
        torch.autograd.backward(loss)
        losses.append(float(loss.detach()))
        answers.append(_numbers(logits.softmax(dim=0)))
        is_shown = number in {1, count}
        layers = tuple(_passes(went, opened, chosen, start, rate)) if is_shown else ()
        _descend(network, rate)
        if is_shown:
            answered, after = _answered(_forward(chain, copies), label)
            around = answers[0], answers[-1], _numbers(answered.softmax(dim=0)), (*losses, float(after.detach()))
            seen = partial(LearningStep, label, rate, number, count, _numbers(field)[0, 0], _gradient(field)[0, 0])
            shown = seen(layers, ways, chosen, *around)
        assert shown is not None  # the first is
        yield shown


def _forward(chain: list[Step], maps: Tensor) -> list[_Went]:
    """All steps of some readings at once, (readings, c, h, w)."""
    went: list[_Went] = []
    for step in chain:
        went.append(_went(step, maps))
        maps = went[-1].answer
        maps.retain_grad()
    return went


def _answered(went: list[_Went], label: int) -> tuple[Tensor, Tensor]:
    """The logits, (10,), of all readings together, and the cross-entropy of a class."""
    logits = went[-1].answer.logsumexp(dim=0)
    return logits, functional.cross_entropy(logits[None], torch.tensor([label]))


def _went(step: Step, maps: Tensor) -> _Went:
    """Let maps go through a step; that of endless paper is spelled out, or its sums would not be seen."""
    module = step.module
    if learned_part(step) is not None or isinstance(module, Other):
        maps = maps.double()
    inputs = sums = activated = maps
    if isinstance(module, PaperConv):
        sums = module.conv(maps)
        activated = module.norm(sums)
        maps = activated.relu() - _blank(module.norm).relu()[:, None, None]
    else:
        for part in step.parts:
            activated = maps if function_of(part) else activated
            maps = part(maps)
            sums = maps if part is module else sums
    return _Went(step, inputs, sums, activated, maps)


def _blank(norm: Norm) -> Tensor:
    """What a normalisation makes of blank paper: (units,)."""
    assert norm.running_mean is not None  # it is tracked unless told otherwise
    return norm.bias - norm.weight / _deviation(norm) * norm.running_mean


def _deviation(norm: Norm) -> Tensor:
    assert norm.running_var is not None  # likewise
    return (norm.running_var + norm.eps).sqrt()


def _passes(
    went: list[_Went], opened: Activations, chosen: int, start: dict[int, Tensor], rate: float
) -> Iterator[LayerPass]:
    """What went forward and back through every layer; of several readings the maps of the chosen one."""
    for each, layer, field_index in zip(went, opened.layers, opened.field_indices, strict=True):
        maps, slopes = (_cells(numbers)[chosen] for numbers in (_numbers(each.answer), _gradient(each.answer)))
        taught = _taught(each, start, rate) if layer.weights and layer.parameters else None
        yield LayerPass(layer, field_index, maps, slopes, taught)


def _taught(went: _Went, start: dict[int, Tensor], rate: float) -> Taught:
    module, norm = learned_part(went.step), went.step.norm
    assert module is not None  # it has parameters
    inputs = _cells(_numbers(went.inputs))
    kernel = (len(module.weight), *(inputs.shape[1:] if isinstance(module, nn.Linear) else module.weight.shape[1:]))
    learned = {WEIGHT: module.weight} | ({} if module.bias is None else {"bias": module.bias})
    units = kernel[:1]
    factor, mean, deviation, lifted = np.ones(units), np.zeros(units), np.ones(units), np.zeros(units, np.bool_)
    if norm is not None:
        assert norm.running_mean is not None  # likewise
        learned |= {"shift": norm.bias, "scale": norm.weight}
        mean, deviation = _numbers(norm.running_mean), _numbers(_deviation(norm))
        factor = _numbers(norm.weight) / deviation
        lifted = (_numbers(_blank(norm)) > 0) & isinstance(went.step.module, PaperConv)
    sums, opening = _cells(_numbers(went.sums)), _cells(_opening(went))
    values = {name: _numbers(each) for name, each in learned.items()}
    gradients = {name: _gradient(each) for name, each in learned.items()}
    changes = values[WEIGHT] - rate * gradients[WEIGHT] - _numbers(start[id(module.weight)])
    for each in (values, gradients):
        each[WEIGHT] = each[WEIGHT].reshape(kernel)
    return Taught(
        *(inputs, _cells(_gradient(went.answer)), sums, opening, factor, mean, deviation, lifted, values, gradients),
        changes.reshape(kernel),
    )


def _opening(went: _Went) -> Numbers:
    """The slope of the activation function where it was applied; 1 where there is none."""
    functions = map(function_of, went.step.parts)
    function: ActivationFunction | None = next(filter(None, functions), None)
    if isinstance(went.step.module, PaperConv):
        function = "relu"
    if function is None:
        return np.ones(tuple(went.sums.shape))
    at = went.activated.detach().requires_grad_()
    (slope,) = torch.autograd.grad(function_module(function)(at).sum(), at)
    return _numbers(slope)


@torch.no_grad()
def _descend(network: nn.Module, rate: float) -> None:
    """One step of plain gradient descent for every learned number."""
    for each in network.parameters():
        if each.grad is not None:
            each.sub_(rate * each.grad)


def _numbers(tensor: Tensor) -> Numbers:
    return np.array(tensor.detach().numpy(), np.float64, order="C")


def _gradient(tensor: Tensor) -> Numbers:
    """What came back to a tensor: zeros where nothing did."""
    return np.zeros(tuple(tensor.shape)) if tensor.grad is None else _numbers(tensor.grad)


def _cells(numbers: Numbers) -> Numbers:
    """A vector (n, units) is maps of one cell, (n, units, 1, 1)."""
    return numbers if numbers.ndim == 4 else numbers[:, :, None, None]
