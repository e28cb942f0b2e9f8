"""Features by hand: the crop is the rule of MNIST's makers, the kernels are fixed, and only the last layer learns."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch.nn import functional

from digitlab.ink.centring import centred
from digitlab.ink.pose import Pose, posed
from digitlab.networks.activations import OpenedNetwork
from digitlab.networks.architectures import HandCraftedConfig, build
from digitlab.networks.arithmetic import unit_sum
from digitlab.networks.attribution import saliency
from digitlab.networks.cell_places import cell_places
from digitlab.networks.hand_crafted import Blocks, Crop, EdgeKernels, LargestAlone, compass_kernels, crop_places
from digitlab.networks.inspection import Alignment
from digitlab.networks.library import list_networks
from digitlab.networks.network import Network
from digitlab.networks.steps import steps
from digitlab.networks.weights import count_parameters, load

pytestmark = pytest.mark.usefixtures("one_thread")


ALL_CHOSEN = HandCraftedConfig(largest_alone=True, block_normalised=True, loss="hinge")


@pytest.fixture(scope="module")
def shipped() -> Network:
    network, _ = load(list_networks().find("hand_crafted").path)
    assert isinstance(network, Network)
    return network


def _cropped(images: np.ndarray) -> np.ndarray:
    """(n, 28, 28) to the same shape."""
    return Crop()(torch.from_numpy(images)[:, None])[:, 0].numpy()


@pytest.mark.parametrize(
    "pose", [Pose(), Pose(dx=5, dy=-3), Pose(angle_deg=40), Pose(scale=0.6), Pose(scale=1.3)], ids=str
)
def test_the_crop_is_the_traditional_centring(pose: Pose, digits: np.ndarray) -> None:
    moved = posed(digits[:50], pose)
    moved /= moved.max(axis=(1, 2), keepdims=True)  # the crop takes a share of the darkest pixel for ink
    np.testing.assert_allclose(_cropped(moved), [centred(image) for image in moved], atol=2e-5)


def test_faint_ink_is_cropped_as_dark_ink_is(digits: np.ndarray) -> None:
    np.testing.assert_allclose(_cropped(digits[:9] * np.float32(0.05)), 0.05 * _cropped(digits[:9]), atol=1e-6)


def test_blank_paper_stays_blank_and_has_a_finite_gradient(shipped: Network) -> None:
    field = torch.zeros(2, 1, 28, 28, requires_grad=True)
    assert not Crop()(field).any()
    shipped(field).square().sum().backward()
    assert field.grad is not None
    assert field.grad.isfinite().all()


@pytest.mark.slow
def test_whole_pixel_shifts_that_lose_no_ink_change_no_answer(shipped: Network, digits: np.ndarray) -> None:
    image = np.zeros((28, 28), np.float32)
    image[8:18, 9:17] = digits[0][8:18, 9:17]
    fields = np.stack([np.roll(image, shift, axis=(0, 1)) for shift in ((0, 0), (-8, -9), (10, 11), (3, -5))])
    logits = shipped(torch.from_numpy(fields)[:, None])
    torch.testing.assert_close(logits, logits[:1].expand_as(logits), rtol=1e-4, atol=1e-4)


def test_a_blot_in_the_corner_makes_the_digit_smaller_and_pushes_it_aside(digits: np.ndarray) -> None:
    blot = np.zeros((28, 28), np.float32)
    blot[:3, :3] = 1.0
    for image in digits[:9]:
        places = [crop_places(torch.from_numpy(each)[None, None]) for each in (image, np.maximum(image, blot))]
        (centre, step), (pushed, larger) = places
        assert larger > 1.1 * step
        assert (pushed < centre - 0.3).all()


def test_the_first_kernel_is_sobels_and_every_other_one_is_turned_by_a_quarter() -> None:
    kernels = compass_kernels()[:, 0]
    assert kernels[0].tolist() == [[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]]
    assert kernels[1].tolist() == [[0, 1, 2], [-1, 0, 1], [-2, -1, 0]]
    for direction in range(8):
        torch.testing.assert_close(kernels[(direction + 2) % 8], torch.rot90(kernels[direction]))
        torch.testing.assert_close(kernels[(direction + 4) % 8], -kernels[direction])


@pytest.mark.parametrize("direction", range(8))
def test_each_kernel_answers_most_to_ink_that_grows_its_way(direction: int) -> None:
    angle = torch.tensor(torch.pi / 4 * direction)
    rows, columns = torch.meshgrid(torch.arange(9.0), torch.arange(9.0), indexing="ij")
    ramp = columns * angle.cos() - rows * angle.sin()  # rows go down
    found = EdgeKernels()(ramp[None, None])[0, :, 4, 4]
    assert found.argmax() == direction


def test_only_the_last_layer_learns(digits: np.ndarray) -> None:
    network, field = build(HandCraftedConfig()), torch.from_numpy(digits[:8])[:, None]
    assert {name for name, _ in network.named_parameters()} == {"body.5.weight", "body.5.bias"}
    before = {name: part.clone() for name, part in network.state_dict().items()}
    optimiser = torch.optim.AdamW(network.parameters(), 0.1)
    network.loss(field, torch.arange(8), torch.Generator()).backward()
    optimiser.step()
    changed = {name for name, part in network.state_dict().items() if not torch.equal(part, before[name])}
    assert changed == {"body.5.weight", "body.5.bias"}


@pytest.mark.parametrize("cell", [2, 4, 7, 14])
def test_a_network_with_other_cells_is_softmax_regression_on_their_mean_edges(cell: int, digits: np.ndarray) -> None:
    network, field = build(HandCraftedConfig(cell)), torch.from_numpy(digits[:4])[:, None]
    edges = functional.conv2d(Crop()(field), compass_kernels(), padding=1).relu()
    cells = edges.reshape(4, 8, 28 // cell, cell, 28 // cell, cell).mean(dim=(3, 5))
    last = network.body[-1]
    torch.testing.assert_close(network(field), cells.flatten(1) @ last.weight.T + last.bias, rtol=1e-4, atol=1e-4)
    assert count_parameters(network) == 10 * (8 * (28 // cell) ** 2 + 1)


def test_pixels_of_the_field_are_found_again_on_the_crop(shipped: Network, digits: np.ndarray) -> None:
    image = posed(digits[3], Pose(dx=4, dy=-3, scale=0.7))
    field = torch.from_numpy(image)[None, None]
    chain = steps(shipped)[:1]
    places = cell_places(chain, field, Alignment())
    laid = functional.grid_sample(chain[0](field), (2 * places[None] + 1) / 28 - 1, align_corners=False)[0, 0].numpy()
    assert np.corrcoef(laid.ravel(), image.ravel())[0, 1] > 0.98  # two bilinear samplings blur a little


def test_opened_up_the_fixed_layer_says_so_and_has_learned_nothing(shipped: Network, digits: np.ndarray) -> None:
    opened = OpenedNetwork(shipped).activations(digits[0])
    assert [layer.name for layer in opened.layers] == ["crop", "conv", "pool", "answer"]
    assert [layer.is_by_hand for layer in opened.layers] == [False, True, False, False]
    assert [layer.parameters for layer in opened.layers] == [0, 0, 0, 3930]
    assert opened.layers[-1].formula == "10·(8·7·7+1) = 3,930"


def test_the_gradient_goes_through_the_centre_of_mass(shipped: Network, digits: np.ndarray) -> None:
    image, step = digits[4], np.float32(0.002)
    slope = saliency(shipped, image, 4)
    rows, columns = np.nonzero((image > 0.3) & (image < 0.7))  # far from the bounds of ink, which have no gradient
    for row, column in list(zip(rows, columns, strict=True))[::12]:
        pair = np.stack([image, image])
        pair[:, row, column] += (step, -step)
        above, below = shipped(torch.from_numpy(pair)[:, None])[:, 4].double().tolist()
        assert slope[row, column] == pytest.approx((above - below) / (2 * step), rel=0.05, abs=0.02)


def _largest_by_filling(ink: np.ndarray) -> np.ndarray:
    """The largest component of (h, w) truth values, found by filling one piece after the other."""
    left, best = {tuple(place) for place in np.argwhere(ink).tolist()}, set()
    while left:
        piece, edge = set(), {left.pop()}
        while edge:
            piece |= edge
            around = {(row + dy, column + dx) for row, column in edge for dy in (-1, 0, 1) for dx in (-1, 0, 1)}
            edge = around & left
            left -= edge
        best = max(best, piece, key=len)
    found = np.zeros_like(ink)
    found[tuple(np.array(sorted(best)).T)] = True
    return found


def test_the_guard_keeps_the_largest_piece_of_ink_and_its_faint_rim(rng) -> None:
    images = (rng.random((40, 28, 28)) > 0.62).astype(np.float32)
    kept = LargestAlone()(torch.from_numpy(images)[:, None])[:, 0].numpy()
    for image, found in zip(images, kept, strict=True):
        expected = _largest_by_filling(image > 0)
        assert expected.sum() < image.sum()
        np.testing.assert_array_equal(found > 0, expected)
    faint = np.zeros((1, 1, 28, 28), np.float32)
    faint[0, 0, 4:9, 4:9], faint[0, 0, 5:8, 5:8], faint[0, 0, 20, 20] = 0.05, 1.0, 0.05
    assert LargestAlone()(torch.from_numpy(faint)).numpy()[0, 0].nonzero()[0].max() == 8, (
        "a rim of one pixel, no specks"
    )


def test_the_longest_spiral_is_one_piece() -> None:
    field, (row, column), (down, right) = np.zeros((28, 28), np.float32), (0, 0), (0, 1)
    for length in (27, 27, 27, *(length for length in range(25, 1, -2) for _ in range(2))):
        for _ in range(length):
            field[row, column] = 1.0
            row, column = row + down, column + right
        down, right = right, -down
    spiral = torch.from_numpy(field)[None, None]
    torch.testing.assert_close(LargestAlone()(spiral), spiral)


def test_with_the_guard_a_blot_in_the_corner_changes_no_answer(digits: np.ndarray) -> None:
    network = build(HandCraftedConfig(largest_alone=True))
    blotted = digits[:9].copy()
    blotted[:, :3, :3] = 1.0
    logits = [network(torch.from_numpy(images)[:, None]) for images in (digits[:9], blotted)]
    torch.testing.assert_close(*logits, rtol=1e-4, atol=1e-4)


def test_blocks_hold_each_cell_up_to_four_times_divided_by_the_length_of_its_block(rng) -> None:
    cells = rng.random((2, 8, 7, 7)).astype(np.float32)
    found = Blocks()(torch.from_numpy(cells)).numpy()
    assert found.shape == (2, 8, 12, 12)
    for row, column in ((0, 0), (3, 2), (5, 5)):
        block = cells[1, :, row : row + 2, column : column + 2]
        expected = block / np.sqrt((block**2).sum() + 0.01)
        laid = found[1, :, 2 * row : 2 * row + 2, 2 * column : 2 * column + 2]
        np.testing.assert_allclose(laid, expected, rtol=1e-5)


def test_a_support_vector_machine_asks_the_right_class_to_win_by_one(digits: np.ndarray) -> None:
    network, field = build(ALL_CHOSEN), torch.from_numpy(digits[:4])[:, None]
    labels = torch.tensor([3, 1, 4, 1])
    logits = network(field).detach()
    over = [
        max(0.0, 1 - float(row[label] - row[other])) / 10
        for row, label in zip(logits, labels.tolist(), strict=True)
        for other in range(10)
        if other != label
    ]
    assert network.loss(field, labels, torch.Generator()).item() == pytest.approx(sum(over) / 4, rel=1e-4)


def test_every_number_of_what_can_be_chosen_is_its_written_out_sum(digits: np.ndarray, rng) -> None:
    image = digits[3].copy()
    image[:3, :3] = 1.0
    found = OpenedNetwork(build(ALL_CHOSEN).eval().requires_grad_(requires_grad=False)).activations(image)
    assert [layer.name for layer in found.layers] == ["largest", "crop", "conv", "pool", "blocks", "answer"]
    for layer, index, before, after in zip(found.layers, found.field_indices, found.maps, found.maps[1:], strict=False):
        for unit, row, column in (tuple(int(rng.integers(length)) for length in after.shape) for _ in range(20)):
            written = unit_sum(layer, index, before, unit, row, column).value
            assert written == pytest.approx(float(after[unit, row, column]), rel=1e-5, abs=1e-5), layer.name
