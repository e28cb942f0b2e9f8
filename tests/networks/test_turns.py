"""Reading a digit and its turn: the copies, the evidence, and the loss by its definition."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from digitlab.ink.pose import Pose, posed
from digitlab.ink.raster import render
from digitlab.ink.stroke import Drawing, Stroke
from digitlab.networks.turns import TurnReader, turned_copies

pytestmark = pytest.mark.usefixtures("one_thread")


class _Pixels(nn.Module):
    """A reader of copies of one size: fixed random weights on every pixel."""

    def __init__(self, side: int) -> None:
        super().__init__()
        weights = torch.randn(side * side, 10, generator=torch.Generator().manual_seed(0))
        self.weights = nn.Parameter(weights / 30)

    def forward(self, copies: Tensor) -> Tensor:
        return copies.flatten(1) @ self.weights


class _Template(nn.Module):
    """A reader that knows one upright drawing: evidence for class 4 is how far a copy agrees with it."""

    def __init__(self, drawing: Drawing) -> None:
        super().__init__()
        self.template = torch.from_numpy(render(drawing, margin=6))

    def forward(self, copies: Tensor) -> Tensor:
        agreement = -(copies[:, 0] - self.template).square().sum(dim=(1, 2))
        logits = torch.full((len(copies), 10), -1000.0)
        logits[:, 4] = agreement
        return logits


def _reader(reader: nn.Module, **settings: float) -> TurnReader:
    defaults = {
        "window_deg": 75,
        "step_deg": 15,
        "side": 40,
        "training_side": 28,
        "negatives": 5,
        "jitter_deg": 8,
        "period": 1,
    }
    return TurnReader(reader, **{**defaults, **settings})


@pytest.mark.parametrize("angle_deg", [0, 15, -75, 43.5, 180, 200])
def test_copies_are_turned_as_a_pose_turns_ink(digits: np.ndarray, angle_deg: float) -> None:
    fields = torch.from_numpy(digits[:20])[:, None]
    copies = turned_copies(fields, torch.full((20,), float(angle_deg)), 40)
    expected = posed(digits[:20], Pose(angle_deg=angle_deg), margin=6)
    np.testing.assert_allclose(copies[:, 0].numpy(), expected, atol=2e-5)


def test_every_field_is_turned_by_its_own_angle(digits: np.ndarray) -> None:
    copies = turned_copies(torch.from_numpy(digits[:2])[:, None], torch.tensor([90.0, -90.0]), 28)[:, 0].numpy()
    np.testing.assert_allclose(copies[0], np.rot90(digits[0]), atol=2e-5)
    np.testing.assert_allclose(copies[1], np.rot90(digits[1], -1), atol=2e-5)


def test_no_turn_cuts_ink_from_a_copy_of_forty_pixels() -> None:
    full = torch.ones(1, 1, 28, 28)
    for angle in (0.0, 30.0, 45.0, 60.0):
        assert turned_copies(full, torch.tensor([angle]), 40).sum() == pytest.approx(28 * 28, rel=0.01)


@pytest.mark.parametrize("angle_deg", [-75, -30, 0, 15, 60])
def test_the_turn_with_the_most_evidence_is_the_digits(angle_deg: float) -> None:
    four = Drawing((Stroke.through([(15, 6), (8, 16), (20, 16)]), Stroke.through([(17, 9), (16, 23)])))
    network = _reader(_Template(four))
    field = torch.from_numpy(render(four, Pose(angle_deg=angle_deg)))[None, None]
    evidence = network.turns(field)
    assert evidence.shape == (1, 11, 10)
    assert network.turns_deg[int(evidence[0, :, 4].argmax())] == angle_deg


def test_a_logit_is_the_logsumexp_of_its_evidence_over_the_turns() -> None:
    network, field = _reader(_Pixels(40)), torch.rand(3, 1, 28, 28)
    torch.testing.assert_close(network(field), network.turns(field).exp().sum(dim=1).log())


def test_evidence_is_what_the_reader_says_of_the_copy_turned_back() -> None:
    network, field = _reader(_Pixels(40), window_deg=30), torch.rand(2, 1, 28, 28)
    assert network.turns_deg == [-30, -15, 0, 15, 30]
    for index, turn in enumerate(network.turns_deg):
        back = turned_copies(field, torch.full((2,), -float(turn)), 40)
        torch.testing.assert_close(network.turns(field)[:, index], network.reader(back))


@pytest.mark.parametrize("shape", [(28, 28), (1, 28, 28), (2, 3, 28, 28), (2, 1, 28, 27)])
def test_what_is_no_field_is_refused(shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="a field is"):
        _reader(_Pixels(40)).turns(torch.rand(shape))


def _loss_by_definition(network: TurnReader, field: Tensor, label: int, random: list[float]) -> float:
    """-log(positive / (positive + negatives)) of one digit, term by term."""
    jitter, negatives = network.jitter_deg, network.negatives
    part = (360 - 2 * jitter) / negatives
    turns = [jitter * (2 * random[0] - 1)]
    turns += [jitter + (index + random[1 + index]) * part for index in range(negatives)]
    logits = [
        network.reader(turned_copies(field, torch.tensor([turn]), network.training_side))[0].tolist() for turn in turns
    ]
    positive = math.exp(logits[0][label])
    others = [sum(math.exp(copy[digit]) for digit in range(10) if digit != label) for copy in logits]
    stands_for = part / (2 * jitter)  # turns, each as wide as those that count as upright
    return -math.log(positive / (positive + others[0] + stands_for * sum(others[1:])))


@pytest.mark.parametrize("settings", [{}, {"negatives": 1, "jitter_deg": 20}, {"negatives": 9, "training_side": 40}])
def test_the_loss_is_that_of_its_definition(digits: np.ndarray, settings: dict[str, int]) -> None:
    network = _reader(_Pixels(settings.get("training_side", 28)), **settings)
    fields, labels = torch.from_numpy(digits[:4])[:, None], [3, 0, 9, 4]
    drawn = torch.rand(4, 1 + network.negatives, generator=torch.Generator().manual_seed(11)).tolist()
    expected = [_loss_by_definition(network, fields[i : i + 1], labels[i], drawn[i]) for i in range(4)]
    loss = network.loss(fields, torch.tensor(labels), torch.Generator().manual_seed(11))
    assert loss.item() == pytest.approx(sum(expected) / 4, rel=1e-4)


def test_the_loss_teaches_every_weight() -> None:
    network = _reader(_Pixels(28))
    network.loss(torch.rand(4, 1, 28, 28), torch.tensor([0, 1, 2, 3]), torch.Generator().manual_seed(0)).backward()
    gradient = network.reader.weights.grad
    assert gradient.isfinite().all()
    assert gradient.abs().sum(dim=0).min() > 0
