"""What a cell can feel of the ink is exact: what torch makes of a NaN says so."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import numpy as np
import pytest
import torch
from torch import nn
from torch.nn import functional

from digitlab.networks import receptive_field_index
from digitlab.networks.activations import OpenedNetwork
from digitlab.networks.architectures import CNNConfig, Config
from digitlab.networks.inspection import Alignment
from digitlab.networks.receptive_field_index import BEYOND, one_cell, projective_fields, receptive_fields
from digitlab.networks.shipped_configs import CONFIGS
from digitlab.networks.steps import alignments, steps

Make = Callable[[Config], nn.Module]

pytestmark = pytest.mark.usefixtures("one_thread")

ALL = [
    *CONFIGS.values(),
    CNNConfig(kernels=(4, 3), padding="none"),
    CNNConfig(padding="replicate", pooling="antialiased"),
    CNNConfig(padding="none", pooling="stride", head="global"),
]


def ink(rng: np.random.Generator) -> np.ndarray:
    """(28, 28): random ink that is heavier at one side, with a blank border."""
    image = np.zeros((28, 28), np.float32)
    image[5:22, 4:19] = rng.random((17, 15))
    return image


@pytest.mark.parametrize("config", ALL, ids=str)
def test_a_pixel_reaches_exactly_the_cells_that_its_nan_reaches(config: Config, randomised: Make, rng) -> None:
    network = randomised(config)
    image = ink(rng)
    opened = OpenedNetwork(network).activations(image)
    chain = steps(network, opened.alignment)
    laid = sum(
        layer.kind in ("ink", "paper", "crop") for layer in opened.layers
    )  # a NaN has no centre of mass to lay it down by
    start = torch.from_numpy(opened.maps[laid])[None]
    height, width = start.shape[2:]
    for _ in range(3):
        row, column = int(rng.integers(height)), int(rng.integers(width))
        poisoned = start.clone()
        poisoned[..., row, column] = torch.nan
        reached = projective_fields(opened.field_indices[laid:], row, column)
        for step, expected in zip(chain[laid:], reached, strict=True):
            with torch.no_grad():
                poisoned = step(poisoned)
            found = poisoned.isnan().reshape(len(poisoned[0]), *expected.shape).any(dim=0).numpy()
            np.testing.assert_array_equal(found, expected, err_msg=step.name)


@pytest.mark.parametrize("config", ALL, ids=str)
def test_a_cell_feels_a_pixel_if_and_only_if_the_pixel_reaches_the_cell(config: Config, randomised: Make, rng) -> None:
    opened = OpenedNetwork(randomised(config)).activations(ink(rng))
    pixels = [tuple(rng.integers(28, size=2)) for _ in range(4)]
    reached = {pixel: projective_fields(opened.field_indices, *pixel) for pixel in pixels}
    for last in range(len(opened.layers)):
        height, width = opened.field_indices[last].out
        row, column = int(rng.integers(height)), int(rng.integers(width))
        connected_cells = receptive_fields(opened.field_indices[: last + 1], row, column)
        assert [mask.shape for mask in connected_cells] == [
            field_index.size for field_index in opened.field_indices[: last + 1]
        ]
        for pixel in pixels:
            assert connected_cells[0][pixel] == reached[pixel][last][row, column]


def test_receptive_fields_grow_layer_by_layer(randomised: Make, rng) -> None:
    opened = OpenedNetwork(randomised(CONFIGS["plain"])).activations(ink(rng))
    names = [layer.name for layer in opened.layers]
    widths = {}
    for name in ("conv 1", "pool 1", "conv 2", "pool 2", "conv 3", "conv 4"):
        last = names.index(name)
        height, width = opened.field_indices[last].out
        field = receptive_fields(opened.field_indices[: last + 1], height // 2, width // 2)[0]
        widths[name] = int(field.any(axis=0).sum())
    # r grows by (k - 1) times the product of the strides before: 5, +1, +2·2, +2, +2·4, +2·4
    assert widths == {"conv 1": 5, "pool 1": 6, "conv 2": 10, "pool 2": 12, "conv 3": 20, "conv 4": 28}


def test_a_receptive_field_is_cut_at_the_border(randomised: Make, rng) -> None:
    opened = OpenedNetwork(randomised(CONFIGS["plain"])).activations(ink(rng))
    field = receptive_fields(opened.field_indices[:1], 0, 27)[0]
    np.testing.assert_array_equal(np.argwhere(field), list(product(range(3), range(25, 28))))


def test_a_shuffled_network_sees_scattered_pixels(randomised: Make, rng) -> None:
    opened = OpenedNetwork(randomised(CONFIGS["plain_shuffled"])).activations(ink(rng))
    field = receptive_fields(opened.field_indices[:2], 14, 14)[0]
    assert field.sum() == 25
    rows, columns = np.nonzero(field)
    assert np.ptp(rows) > 8
    assert np.ptp(columns) > 8


@pytest.mark.parametrize("size", [(6, 9), (7, 7), (10, 5)])
@pytest.mark.parametrize("kernel", [1, 2, 3, 5])
@pytest.mark.parametrize("stride", [1, 2, 3])
@pytest.mark.parametrize("padding", [0, 1, 2])
def test_windows_lie_where_torch_unfolds_them(size, kernel: int, stride: int, padding: int) -> None:
    positions = torch.arange(1.0, size[0] * size[1] + 1).reshape(1, 1, *size)
    unfolded = functional.unfold(positions, kernel, padding=padding, stride=stride)[0]  # (k k, windows); 0 is beyond
    found = receptive_field_index.windows(size, kernel, stride, padding).cells
    assert found.min() >= BEYOND
    np.testing.assert_array_equal(found.reshape(-1, kernel * kernel).T + 1, unfolded.numpy())


@pytest.mark.parametrize("size", [(4, 4), (5, 7), (9, 6), (13, 13)])
@pytest.mark.parametrize(("kernel", "stride"), [(2, 2), (3, 2), (3, 3), (2, 3)])
def test_averages_count_as_torch_counts_them(size, kernel: int, stride: int, rng) -> None:
    maps = rng.random(size).astype(np.float32)
    table = receptive_field_index.averages(size, kernel, stride)
    assert table.weights is not None
    found = (np.where(table.cells == BEYOND, 0, maps.ravel()[table.cells]) * table.weights).sum(axis=(2, 3))
    pool = nn.AvgPool2d(kernel, stride, ceil_mode=True, count_include_pad=True)
    np.testing.assert_allclose(found, pool(torch.from_numpy(maps)[None])[0].numpy(), rtol=1e-6)


def test_products_weigh_rows_and_columns_and_look_no_further(rng) -> None:
    down, across = np.zeros((3, 6)), np.zeros((2, 7))
    down[0, 1:3], down[2, 4:] = (0.5, 2), (1, -1)  # the middle row looks at nothing
    across[0, :3], across[1, 6] = (1, 2, 3), 4
    maps = rng.random((6, 7))
    table = receptive_field_index.products(down, across)
    assert table.cells.shape == (3, 2, 2, 3)
    found = (maps.ravel()[table.cells] * table.weights).sum(axis=(2, 3))
    np.testing.assert_allclose(found, down @ maps @ across.T, rtol=1e-6)
    np.testing.assert_array_equal(table.seen_by(one_cell((3, 2), 2, 1)), np.outer(down[2] != 0, across[1] != 0))


def test_a_sample_on_a_cell_counts_that_cell_alone() -> None:
    points = np.array([[[1.0, 2.0], [1.5, 2.0], [-0.25, 0.0]]])
    table = receptive_field_index.samples(points, (4, 4))
    assert table.seen_by(one_cell((1, 3), 0, 0)).sum() == 1
    assert table.seen_by(one_cell((1, 3), 0, 1)).sum() == 2
    np.testing.assert_array_equal(np.argwhere(table.seen_by(one_cell((1, 3), 0, 2))), [[0, 0]])  # the rest lies beyond
    assert table.weights is not None
    assert table.weights[0, 2].sum() == pytest.approx(0.75)


def test_every_reading_of_a_network_that_has_several_can_be_looked_at(randomised: Make, rng) -> None:
    image = ink(rng)
    for name, alignment in (("mlp_slid", Alignment(dx=-4, dy=3)), ("cnn_rotated", Alignment(turn_deg=45.0))):
        network = randomised(CONFIGS[name])
        opened = OpenedNetwork(network).activations(image, alignment=alignment)
        assert opened.alignment == alignment
        assert opened.alignments == alignments(network)
        np.testing.assert_allclose(opened.maps[-1][:, 0, 0], opened.evidence[opened.chosen], atol=2e-5)
