"""What is no digit is made anew at every step, and a network that is shown it says so."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import torch

from digitlab.data import mnist
from digitlab.networks import weights
from digitlab.networks.predict import evidence
from digitlab.training.batches import Batches
from digitlab.training.events import Saved
from digitlab.training.loop import train
from digitlab.training.non_digits import NONE, loss_with_none, non_digits, with_non_digits
from digitlab.training.recipe import TrainConfig
from digitlab.training.runs import Run

pytestmark = pytest.mark.usefixtures("one_thread")


def _digits(count: int) -> tuple[torch.Tensor, torch.Tensor]:
    digits = mnist.load("held_out")
    return torch.from_numpy(digits.fields(slice(count)))[:, None], torch.from_numpy(digits.labels[:count].copy()).long()


def test_what_is_no_digit_is_as_large_as_digits_and_lies_in_the_middle() -> None:
    drawn = non_digits(*_digits(50), 80, torch.Generator().manual_seed(1))[:, 0].numpy()
    assert drawn.shape == (80, 28, 28)
    assert drawn.min() >= 0
    assert drawn.max() <= 1
    for image in drawn:
        rows, columns = np.nonzero(image > 0.1)
        assert 8 <= max(np.ptp(rows), np.ptp(columns)) + 1 <= 22
        middle = [float((image.sum(axis=across) * np.arange(28)).sum() / image.sum()) for across in (0, 1)]
        assert middle == pytest.approx([13.5, 13.5], abs=1)
    assert len(np.unique(drawn.reshape(80, -1), axis=0)) == 80


def test_no_part_is_of_a_one_and_no_mixture_of_two_digits_of_a_class() -> None:
    fields = torch.zeros(4, 1, 28, 28)
    labels = torch.tensor([1, 1, 1, 7])
    for number in range(4):
        fields[number, 0, 4:24, 14] = 1.0
    fields[3, 0, 4:24, 4:24] = 0.5  # a seven is grey all over, and gives itself away
    drawn = non_digits(fields, labels, 64, torch.Generator().manual_seed(2))[:, 0]
    of_digits = drawn[(64 + 3) // 4 :]
    assert all(((image > 0.2) & (image < 0.8)).any() for image in of_digits)
    assert ((of_digits > 0.2) & (of_digits < 0.8)).flatten(1).sum(dim=1).min() > 20


def test_they_come_behind_the_digits_of_a_batch_which_stay_as_they_are() -> None:
    fields, labels = _digits(60)
    seen, classes = with_non_digits(fields, labels, 0.25, torch.Generator().manual_seed(1))
    assert (len(seen), len(classes)) == (80, 80)
    assert torch.equal(seen[:60], fields)
    assert torch.equal(classes[:60], labels)
    assert (classes[60:] == NONE).all()
    assert with_non_digits(fields, labels, 0.0, torch.Generator()) == (fields, labels)


def test_batches_with_them_have_the_digits_of_those_without_and_follow_from_the_seed() -> None:
    def taken(share: float) -> tuple[torch.Tensor, torch.Tensor, torch.Generator]:
        config = TrainConfig("mlp", digits=100, batch_size=30, non_digits=share)
        return Batches(mnist.load("train"), config, torch.device("cpu")).take(2)

    (fields, labels, own), (more, classes, source), (again, _, _) = taken(0.0), taken(0.25), taken(0.25)
    assert torch.equal(more, again)
    assert torch.equal(more[:30], fields)
    assert torch.equal(classes[:30], labels)
    assert torch.equal(torch.rand(3, generator=own), torch.rand(3, generator=source))


def test_the_loss_is_cross_entropy_over_eleven_classes_of_which_none_has_the_logit_zero() -> None:
    fields, labels = torch.rand(3, 1, 28, 28), torch.tensor([4, NONE, 0])
    logits = torch.randn(3, 10)
    odds = np.exp(np.concatenate([logits.double().numpy(), np.zeros((3, 1))], axis=1))
    expected = -np.log((odds / odds.sum(axis=1, keepdims=True))[range(3), labels.numpy()]).mean()
    assert float(loss_with_none(lambda _: logits, fields, labels)) == pytest.approx(expected, rel=1e-5)


def test_smoothing_spreads_a_share_of_each_label_over_the_eleven() -> None:
    fields, labels, logits = torch.rand(3, 1, 28, 28), torch.tensor([4, NONE, 0]), torch.randn(3, 10)
    shares = np.concatenate([logits.double().numpy(), np.zeros((3, 1))], axis=1)
    shares -= np.log(np.exp(shares).sum(axis=1, keepdims=True))
    wanted = 0.8 * np.eye(11)[labels.numpy()] + 0.2 / 11
    expected = -(wanted * shares).sum(axis=1).mean()
    assert float(loss_with_none(lambda _: logits, fields, labels, 0.2)) == pytest.approx(expected, rel=1e-5)


@pytest.mark.slow
def test_a_network_that_is_shown_them_finds_less_in_them_and_its_card_says_so(new_run: Callable[..., Run]) -> None:
    run = new_run(non_digits=0.25, digits=3000, epochs=3)
    assert isinstance(list(train(run))[-1], Saved)
    network, card = weights.load(run.out)
    assert card.knows_none
    assert card.data.endswith("upright and centred, no augmentation; 25% of each batch no digits")
    fields, labels = _digits(500)
    drawn = non_digits(fields, labels, 500, torch.Generator().manual_seed(3))
    digits, others = (evidence(network, each[:, 0].numpy()) for each in (fields, drawn))
    least = np.quantile(digits, 0.05)
    assert (others < least).mean() > 0.5


@pytest.mark.parametrize("network", ["cnn_rotated", "mlp_slid", "detector"])
def test_a_network_with_a_loss_of_its_own_cannot_be_taught_them(network: str) -> None:
    with pytest.raises(ValueError, match=f"'{network}' has a loss of its own"):
        TrainConfig(network, non_digits=0.2).build_config()
