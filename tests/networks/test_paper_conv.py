"""The convolution on endless paper: blank stays blank, and moving the ink moves the maps."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from digitlab.ink.pose import Pose, posed
from digitlab.networks.aligned_copies import turned_copies
from digitlab.networks.architectures import Config, build
from digitlab.networks.shipped_configs import CONFIGS
from digitlab.networks.trunk import GlobalPooling, PaperConv, build_trunk

pytestmark = pytest.mark.usefixtures("one_thread")


@pytest.fixture
def layer() -> PaperConv:
    """(n, 2, h, w) to (n, 5, h + 2, w + 2), in evaluation mode, nothing of it at rest."""
    generator = torch.Generator().manual_seed(1)
    layer = PaperConv(2, 5, 3)
    for tensor in layer.state_dict().values():
        if tensor.is_floating_point():
            tensor.copy_(torch.rand(tensor.shape, generator=generator) - (0.5 if tensor.ndim == 4 else -0.2))
    layer.norm.bias.data -= 0.7  # both signs
    return layer.eval()


def _inked(count: int) -> Tensor:
    """(count, 2, 12, 12): ink in the middle, three blank pixels around it."""
    return functional.pad(torch.rand(count, 2, 6, 6, generator=torch.Generator().manual_seed(2)), (3, 3, 3, 3))


def test_blank_paper_stays_exactly_blank(layer: PaperConv) -> None:
    assert not layer(torch.zeros(2, 2, 9, 9)).any()


def test_blank_paper_stays_blank_around_the_ink_in_training(layer: PaperConv) -> None:
    maps = layer.train()(_inked(2))
    assert maps.shape == (2, 5, 14, 14)
    assert maps[..., 5, 5].abs().max() > 0.01
    for border in (maps[..., :3, :], maps[..., -3:, :], maps[..., :, :3], maps[..., :, -3:]):
        assert border.abs().max() < 1e-6


def test_evaluation_is_batch_normalisation_with_running_statistics_less_the_answer_to_blank(layer: PaperConv) -> None:
    maps, norm = _inked(3), layer.norm
    sums = functional.conv2d(maps, layer.conv.weight, padding=2)

    def normalised(values: Tensor) -> Tensor:
        return functional.relu(
            functional.batch_norm(values, norm.running_mean, norm.running_var, norm.weight, norm.bias, eps=norm.eps)
        )

    torch.testing.assert_close(layer(maps), normalised(sums) - normalised(torch.zeros_like(sums)), rtol=1e-5, atol=1e-5)


def test_training_is_batch_normalisation_with_the_batchs_own_statistics(layer: PaperConv) -> None:
    maps, norm = _inked(3), layer.norm
    sums = functional.conv2d(maps, layer.conv.weight, padding=2)
    mean, variance = sums.mean(dim=(0, 2, 3)), sums.var(dim=(0, 2, 3), unbiased=False)
    scale = norm.weight / (variance + norm.eps).sqrt()
    expected = functional.relu((sums - mean[:, None, None]) * scale[:, None, None] + norm.bias[:, None, None])
    blank = functional.relu(norm.bias - mean * scale)[:, None, None]
    torch.testing.assert_close(layer.train()(maps), expected - blank, rtol=1e-5, atol=1e-5)


def test_training_moves_the_running_statistics_a_tenth_of_the_way(layer: PaperConv) -> None:
    maps, reference = _inked(3), nn.BatchNorm2d(5)
    reference.load_state_dict(layer.norm.state_dict())
    reference.train()(functional.conv2d(maps, layer.conv.weight, padding=2))
    layer.train()(maps)
    torch.testing.assert_close(layer.norm.running_mean, reference.running_mean)
    torch.testing.assert_close(layer.norm.running_var, reference.running_var)


def test_evaluation_leaves_the_running_statistics_alone(layer: PaperConv) -> None:
    before = {name: tensor.clone() for name, tensor in layer.state_dict().items()}
    layer(_inked(3))
    for name, tensor in layer.state_dict().items():
        assert torch.equal(tensor, before[name])


def test_ink_moved_by_one_pixel_is_felt_the_same_one_pixel_further(layer: PaperConv) -> None:
    maps = _inked(2)
    moved = torch.roll(maps, (1, -2), dims=(2, 3))
    torch.testing.assert_close(layer(moved), torch.roll(layer(maps), (1, -2), dims=(2, 3)), rtol=1e-6, atol=1e-6)


def test_ink_at_the_very_border_is_felt_as_in_the_middle(layer: PaperConv) -> None:
    ink = torch.rand(1, 2, 4, 4, generator=torch.Generator().manual_seed(5))
    tight = layer.requires_grad_(requires_grad=False)(ink)
    wide = layer(functional.pad(ink, (3, 3, 3, 3)))
    torch.testing.assert_close(tight, wide[..., 3:-3, 3:-3], rtol=1e-6, atol=1e-6)
    assert tight.sum() == pytest.approx(wide.sum().item(), rel=1e-4)


def test_gradients_are_those_of_finite_differences(layer: PaperConv) -> None:
    layer = layer.double()
    names = [name for name, _ in layer.named_parameters()]

    def answer(maps: Tensor, *parameters: Tensor) -> Tensor:
        return torch.func.functional_call(layer, dict(zip(names, parameters, strict=True)), (maps,))

    maps = torch.rand(2, 2, 4, 4, dtype=torch.float64, generator=torch.Generator().manual_seed(7), requires_grad=True)
    parameters = [parameter.detach().requires_grad_() for parameter in layer.parameters()]
    assert len(parameters) == 3
    assert torch.autograd.gradcheck(answer, (maps, *parameters))


def test_in_training_gradients_take_the_statistics_within_the_answer_to_blank_as_given(layer: PaperConv) -> None:
    layer, maps = layer.double().train(), _inked(3).double()
    weights = torch.randn(3, 5, 14, 14, dtype=torch.float64, generator=torch.Generator().manual_seed(8))
    norm, sums = layer.norm, functional.conv2d(maps, layer.conv.weight, padding=2)
    mean, variance = sums.mean(dim=(0, 2, 3)), sums.var(dim=(0, 2, 3), unbiased=False)
    normalised = (sums - mean[:, None, None]) * (norm.weight / (variance + norm.eps).sqrt())[:, None, None]
    blank = norm.bias - norm.weight * (mean / (variance + norm.eps).sqrt()).detach()
    assert (blank > 0).any()
    expected = functional.relu(normalised + norm.bias[:, None, None]) - functional.relu(blank)[:, None, None]
    gradients = torch.autograd.grad((layer(maps) * weights).sum(), list(layer.parameters()))
    torch.testing.assert_close(gradients, torch.autograd.grad((expected * weights).sum(), list(layer.parameters())))


@pytest.mark.parametrize("is_training", [False, True])
def test_in_half_precision_maps_stay_short_and_are_the_long_ones_rounded(layer: PaperConv, is_training: bool) -> None:
    long = layer.train(is_training)(_inked(3))
    with torch.autocast("cpu", torch.bfloat16):
        short = layer(_inked(3))
    assert (long.dtype, short.dtype) == (torch.float32, torch.bfloat16)
    torch.testing.assert_close(short.float(), long, rtol=0, atol=0.02 * float(long.detach().abs().max()))
    gradients = torch.autograd.grad(long.square().sum(), list(layer.parameters()))
    rounded = torch.autograd.grad(short.float().square().sum(), list(layer.parameters()))
    for one, other in zip(gradients, rounded, strict=True):
        assert other.dtype == torch.float32
        assert functional.cosine_similarity(one.flatten(), other.flatten(), dim=0) > 0.999


def test_in_half_precision_blank_paper_stays_exactly_blank(layer: PaperConv) -> None:
    with torch.autocast("cpu", torch.bfloat16):
        assert not layer(torch.zeros(2, 2, 9, 9)).any()


@pytest.mark.parametrize("name", ["cnn_pooled", "cnn_rotated"])
def test_in_half_precision_no_layer_of_a_network_on_paper_makes_its_maps_long_again(
    digits: np.ndarray, name: str
) -> None:
    network, kinds = build(CONFIGS[name]), []
    for part in network.modules():
        if isinstance(part, PaperConv):
            part.register_forward_hook(lambda _, maps, answer: kinds.append((maps[0].dtype, answer.dtype)))
    fields, labels = torch.from_numpy(digits[:4])[:, None], torch.zeros(4, dtype=torch.long)
    with torch.autocast("cpu", torch.bfloat16):
        loss = network.loss(fields, labels, torch.Generator())
    loss.backward()
    assert kinds[0] == (torch.float32, torch.bfloat16)  # the paper itself is float32
    assert set(kinds[1:]) == {(torch.bfloat16, torch.bfloat16)}
    assert loss.isfinite()
    assert all(weight.grad.dtype == torch.float32 for weight in network.parameters())


def _change(network: nn.Module, digits: np.ndarray, dx: int = 4, dy: int = -4) -> float:
    """The largest change of a logit, as a share of the largest logit, when digits move and lose no ink."""
    moved = posed(digits, Pose(dx, dy))
    whole = np.isclose(moved.sum(axis=(1, 2)), digits.sum(axis=(1, 2)))
    assert whole.sum() >= 20
    with torch.inference_mode():
        before, after = (network(torch.from_numpy(fields[whole])[:, None]) for fields in (digits, moved))
    return float((after - before).abs().max() / before.abs().max())


@pytest.mark.parametrize(("dx", "dy"), [(1, 0), (0, -1), (2, 2), (-3, 1), (4, -4), (5, 0), (-2, -3)])
def test_a_pooled_cnn_on_paper_does_not_feel_where_the_digit_lies(
    randomised: Callable[[Config], nn.Module], digits: np.ndarray, dx: int, dy: int
) -> None:
    assert _change(randomised(CONFIGS["cnn_pooled"]), digits, dx, dy) < 1e-5


def test_sharing_over_turns_keeps_that_but_for_the_turned_copies_interpolation(
    randomised: Callable[[Config], nn.Module], digits: np.ndarray
) -> None:
    assert _change(randomised(CONFIGS["cnn_rotated"]), digits[:60], 3, -1) < 0.02
    assert _change(randomised(CONFIGS["cnn_flatten"]), digits[:60], 3, -1) > 0.02


@pytest.mark.parametrize("turn", [0.0, 30.0, -75.0, 180.0])
def test_copies_in_step_with_the_grid_are_the_plain_copies_moved_by_less_than_a_period(
    digits: np.ndarray, turn: float
) -> None:
    fields, turns = torch.from_numpy(digits[:20])[:, None], torch.full((20,), turn)
    plain, stepped = turned_copies(fields, turns, 48), turned_copies(fields, turns, 48, period=4)
    places = torch.arange(48) + 0.5
    for one, other in zip(plain[:, 0], stepped[:, 0], strict=True):
        for axis in (0, 1):
            before, after = (float(copy.sum(dim=axis) @ places / copy.sum()) for copy in (one, other))
            assert after % 4 < 1.05
            assert abs(after - before) < 3.05
            assert round(after - before) == pytest.approx(after - before, abs=0.02)


def test_a_flattening_cnn_feels_where_the_digit_lies(
    randomised: Callable[[Config], nn.Module], digits: np.ndarray
) -> None:
    assert _change(randomised(CONFIGS["cnn_flatten"]), digits) > 1e-2


def test_a_pooled_cnn_still_feels_what_the_digit_is(
    randomised: Callable[[Config], nn.Module], digits: np.ndarray
) -> None:
    with torch.inference_mode():
        logits = randomised(CONFIGS["cnn_pooled"])(torch.from_numpy(digits[:10])[:, None])
    assert logits.std(dim=0).max() > 1e-3


def test_global_pooling_takes_the_maximum_and_the_sum_over_49_cells() -> None:
    maps = torch.tensor([[[[1.0, 2.0], [3.0, 4.0]], [[-1.0, 0.0], [0.0, -8.0]]]])
    torch.testing.assert_close(GlobalPooling(49)(maps), torch.tensor([[4, 0, 10 / 49, -9 / 49]]))
    torch.testing.assert_close(
        GlobalPooling(49)(functional.pad(maps[:, :1], (1, 2, 3, 4))), torch.tensor([[4, 10 / 49]])
    )


@pytest.mark.parametrize(
    ("pooling", "expected"), [("max", [[5, 7], [13, 15]]), ("average", [[2.5, 4.5], [10.5, 12.5]])]
)
def test_pooling_halves_the_maps_behind_the_layers_it_is_asked_for(pooling: str, expected: list[list[float]]) -> None:
    trunk = build_trunk((1, 1), (1, 1), (1,), pooling, "zeros")
    pool = trunk[2]
    values = torch.arange(16.0).reshape(1, 1, 4, 4)
    assert pool(values)[0, 0].tolist() == expected
    assert trunk(torch.rand(1, 1, 4, 4)).shape == (1, 1, 2, 2)
