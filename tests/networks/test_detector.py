"""The network that finds several digits: how it is taught, what its cells say, and what is made of that."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

from digitlab.data.sheets import Sheet, scattered
from digitlab.measure.detection import overlap
from digitlab.networks.architectures import (
    Config,
    DetectorConfig,
    build,
    config_from_dict,
    multiply_adds_of_sheet,
    multiply_adds_of_windows,
    size_of,
)
from digitlab.networks.detections import read_sheet
from digitlab.networks.detector import Cells, ReadsSheets
from digitlab.networks.sheet_loss import CELL, at_pixels, focal_loss, lots, sheet_loss
from digitlab.networks.shipped_configs import CONFIGS

pytestmark = pytest.mark.usefixtures("one_thread")

Make = Callable[[Config], nn.Module]
SMALL = DetectorConfig(channels=(6, 8, 12), kernels=(3, 3, 3), rows=32, columns=40, most=2)


def truth(sheet: Sheet) -> Cells:
    """What cells would say that know the truth: the votes of the nearest digit, everywhere."""
    rows, columns = (-(-side // CELL) for side in sheet.image.shape)
    heats = torch.full((1, 10, rows, columns), -20.0)
    sizes, votes = torch.zeros(1, 2, rows, columns), torch.zeros(1, 2, rows, columns)
    centres = (sheet.boxes[:, :2] + sheet.boxes[:, 2:]) / 2 / CELL
    for row in range(rows):
        for column in range(columns):
            here = np.array([column + 0.5, row + 0.5])
            nearest = int(np.linalg.norm(centres - here, axis=1).argmin())
            votes[0, :, row, column] = torch.from_numpy(centres[nearest] - here)
    for label, box, (x, y) in zip(sheet.labels, sheet.boxes, centres, strict=True):
        heats[0, label, int(y), int(x)] = 20.0
        sizes[0, :, int(y), int(x)] = torch.from_numpy(box[2:] - box[:2]) / CELL
    return Cells(heats, sizes, votes)


class Knowing(nn.Module):
    """A network that says the truth about one sheet."""

    cell_px = CELL

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self.said = truth(sheet)

    def cells(self, sheets: torch.Tensor) -> Cells:
        return self.said


@pytest.fixture
def two_apart(digits: np.ndarray) -> Sheet:
    """A sheet with two digits that lie far from each other."""
    left = scattered(digits[:1], np.array([3]), np.random.default_rng(1), 56, 42)
    right = scattered(digits[1:2], np.array([8]), np.random.default_rng(2), 56, 42)
    owner = np.hstack([left.owner, np.where(right.owner == 0, 1, -1)]).astype(np.int8)
    boxes = np.concatenate([left.boxes, right.boxes + np.array([42, 0, 42, 0], np.float32)])
    return Sheet(np.hstack([left.image, right.image]), np.array([3, 8]), boxes, owner)


def test_it_reads_sheets_and_others_do_not() -> None:
    assert isinstance(build(SMALL), ReadsSheets)
    assert [name for name, config in CONFIGS.items() if isinstance(build(config), ReadsSheets)] == ["detector"]


def test_a_cells_receptive_field_is_larger_than_the_largest_digit() -> None:
    network = build(CONFIGS["detector"]).double().eval()
    sheet = torch.rand(1, 1, 84, 84, dtype=torch.double, requires_grad=True)
    (slope,) = torch.autograd.grad(network.cells(sheet).heats[0, :, 10, 10].sum(), sheet)
    rows, columns = np.nonzero(slope[0, 0].numpy())
    assert (np.ptp(rows) + 1, np.ptp(columns) + 1) == (44, 44)  # 5, then 1 + 2·2 + 2, then four times 2·4


@pytest.mark.parametrize("size", [(28, 28), (56, 84), (57, 86), (31, 45)])
def test_a_sheet_of_any_size_has_a_cell_every_four_pixels(size: tuple[int, int], randomised: Make) -> None:
    cells = randomised(SMALL).cells(torch.rand(2, 1, *size))
    rows, columns = (-(-side // 4) for side in size)
    assert [said.shape[1:] for said in cells] == [(10, rows, columns), (2, rows, columns), (2, rows, columns)]


def test_the_answer_to_a_field_is_the_highest_heat_of_each_class(randomised: Make, digits: np.ndarray) -> None:
    network, fields = randomised(CONFIGS["detector"]), torch.from_numpy(digits[:4])[:, None]
    torch.testing.assert_close(network(fields), network.cells(fields).heats.flatten(2).max(dim=2).values)


def test_moving_the_ink_by_whole_cells_moves_the_heats(randomised: Make, digits: np.ndarray) -> None:
    network = randomised(SMALL)
    sheet = torch.zeros(1, 1, 84, 84)
    sheet[0, 0, 20:48, 20:48] = torch.from_numpy(digits[0])
    still = network.cells(sheet).heats
    moved = network.cells(sheet.roll((8, -4), dims=(2, 3))).heats
    torch.testing.assert_close(moved, still.roll((2, -1), dims=(2, 3)), rtol=1e-4, atol=1e-4)


def test_the_focal_loss_is_that_of_the_paper() -> None:
    heats, wanted = torch.tensor([0.3, -1.2, 2.0]), torch.tensor([1.0, 0.5, 0.0])
    found = 1 / (1 + np.exp(-heats.numpy()))
    by_hand = -((1 - found[0]) ** 2) * np.log(found[0])
    by_hand -= sum((1 - w) ** 4 * f**2 * np.log(1 - f) for f, w in zip(found[1:], (0.5, 0.0), strict=True))
    assert float(focal_loss(heats, wanted)) == pytest.approx(float(by_hand), rel=1e-5)


def test_the_truth_costs_nothing_but_the_bumps(two_apart: Sheet) -> None:
    heats, sizes, votes = truth(two_apart)
    assert float(sheet_loss(heats, sizes, votes, [two_apart])) < 0.02
    shifted = sheet_loss(heats, sizes + 1.0, votes, [two_apart])
    assert float(shifted) == pytest.approx(0.2, abs=0.02)  # 0.1 a cell, width and height
    voted = sheet_loss(heats, sizes, votes + 1.0, [two_apart])
    assert float(voted) == pytest.approx(2.0, abs=0.02)  # 0.5 a cell, right and down, of the centre and of the ink


def test_the_losses_gradient_is_that_of_finite_differences(two_apart: Sheet) -> None:
    generator = torch.Generator().manual_seed(5)
    said = [torch.randn(1, count, 14, 21, generator=generator, dtype=torch.double) for count in (10, 2, 2)]
    directions = [torch.randn(each.shape, generator=generator, dtype=torch.double) for each in said]
    for each in said:
        each.requires_grad_()
    slopes = torch.autograd.grad(sheet_loss(*said, [two_apart]), said)
    slope = sum(float((slope * way).sum()) for slope, way in zip(slopes, directions, strict=True))
    step = 1e-5
    with torch.no_grad():
        after, before = (
            sheet_loss(*[each + sign * step * way for each, way in zip(said, directions, strict=True)], [two_apart])
            for sign in (1, -1)
        )
    assert slope == pytest.approx(float(after - before) / (2 * step), rel=1e-4)


def test_every_digit_of_a_batch_lies_on_a_sheet(digits: np.ndarray) -> None:
    sheets = lots(digits[:23], np.arange(23) % 10, 7, 56, 84, 4)
    assert np.concatenate([sheet.labels for sheet in sheets]).tolist() == [number % 10 for number in range(23)]
    assert {len(sheet.labels) for sheet in sheets} <= {1, 2, 3, 4}


def test_a_step_of_learning_follows_from_the_generator(digits: np.ndarray) -> None:
    network, fields, labels = build(SMALL), torch.from_numpy(digits[:6])[:, None], torch.arange(6)
    losses = [network.loss(fields, labels, torch.Generator().manual_seed(seed)).detach() for seed in (1, 1, 2)]
    assert losses[0] == losses[1] != losses[2]


@pytest.mark.slow
def test_it_learns_two_sheets_by_heart_and_finds_every_digit(digits: np.ndarray) -> None:
    torch.manual_seed(0)
    network = build(DetectorConfig((16, 24, 32, 32), (5, 3, 3, 3)))
    sheets = [scattered(digits[k : k + 3], np.arange(k, k + 3), np.random.default_rng(k), 56, 84) for k in (0, 4)]
    images = torch.stack([torch.from_numpy(sheet.image) for sheet in sheets])[:, None]
    optimiser = torch.optim.AdamW(network.parameters(), 0.01)
    for _ in range(120):
        optimiser.zero_grad()
        sheet_loss(*network.cells(images), sheets).backward()
        optimiser.step()
    network.eval()
    for sheet in sheets:
        found = sorted(read_sheet(network, sheet.image).detections, key=lambda each: each.label)
        assert [each.label for each in found] == sheet.labels.tolist()
        overlaps = [overlap(each.box, tuple(box)) for each, box in zip(found, sheet.boxes.tolist(), strict=True)]
        assert min(overlaps) > 0.6


def test_what_knowing_cells_say_is_read_off_exactly(two_apart: Sheet) -> None:
    detection = read_sheet(Knowing(two_apart), two_apart.image)
    assert [each.label for each in detection.detections] == [3, 8]
    np.testing.assert_allclose([each.box for each in detection.detections], two_apart.boxes, atol=1e-4)
    np.testing.assert_array_equal(detection.owner, two_apart.owner)
    assert detection.evidence.shape == (10, 14, 21)
    assert detection.evidence.max() == pytest.approx(1.0)


def test_a_digit_found_twice_counts_once_and_the_surest_class_wins(two_apart: Sheet) -> None:
    knowing = Knowing(two_apart)
    centre = (two_apart.boxes[0, :2] + two_apart.boxes[0, 2:]) / 2 / CELL
    column, row = centre.astype(int)
    knowing.said.heats[0, 5, row, column] = 2.0
    found = read_sheet(knowing, two_apart.image).detections
    assert [each.label for each in found] == [3, 8]
    knowing.said.heats[0, 3, row, column] = 1.0
    assert sorted(each.label for each in read_sheet(knowing, two_apart.image).detections) == [5, 8]


def test_boxes_are_suppressed_where_they_share_more_of_the_smaller_one_than_is_allowed(two_apart: Sheet) -> None:
    knowing = Knowing(two_apart)
    column, row = ((two_apart.boxes[0, :2] + two_apart.boxes[0, 2:]) / 2 / CELL).astype(int)
    knowing.said.heats[0, 5, row, column] = 2.0  # a five with the box of the three
    knowing.said.sizes[0, :, row, column + 2] = knowing.said.sizes[0, :, row, column]
    knowing.said.votes[0, :, row, column + 2] = knowing.said.votes[0, :, row, column]
    knowing.said.heats[0, 9, row, column + 2] = 3.0  # a nine, two cells to the right of it
    shared = 1 - 2 * CELL / float(two_apart.boxes[0, 2] - two_apart.boxes[0, 0])  # of either of the two boxes
    classes = {
        overlap: sorted(each.label for each in read_sheet(knowing, two_apart.image, 0.3, overlap).detections)
        for overlap in (shared - 0.01, shared + 0.01, 1.0)
    }
    assert list(classes.values()) == [[3, 8], [3, 8, 9], [3, 5, 8, 9]]
    candidates = read_sheet(knowing, two_apart.image, 0.3, 0.0).candidates
    assert {3, 5, 8, 9} <= {each.label for each in candidates}
    assert [each.score for each in candidates] == sorted((each.score for each in candidates), reverse=True)


def test_what_is_less_sure_than_the_threshold_is_not_found_and_owns_no_ink(two_apart: Sheet) -> None:
    knowing = Knowing(two_apart)
    knowing.said.heats[0, 8] -= 20.0  # a score of a half
    assert [each.label for each in read_sheet(knowing, two_apart.image, 0.4).detections] == [3, 8]
    detection = read_sheet(knowing, two_apart.image, 0.6)
    assert [each.label for each in detection.detections] == [3]
    np.testing.assert_array_equal(detection.owner, np.where(two_apart.owner == 0, 0, -1))


def test_votes_between_cells_are_interpolated() -> None:
    columns = torch.arange(6.0).expand(1, 2, 5, 6)  # a slope is its own interpolation
    expected = (torch.arange(24) + 0.5) / CELL - 0.5
    torch.testing.assert_close(at_pixels(columns)[0, 1, 7, 2:-2], expected[2:-2])


@pytest.mark.parametrize("size", [(28, 28), (56, 84), (57, 86)])
def test_one_pass_costs_what_torch_counts(size: tuple[int, int]) -> None:
    for config in (DetectorConfig(), SMALL):
        network = build(config).eval()
        with FlopCounterMode(display=False) as counter, torch.no_grad():
            network.cells(torch.zeros(1, 1, *size))
        assert multiply_adds_of_sheet(config, *size) == counter.get_total_flops() // 2


def test_windows_cost_a_field_each() -> None:
    config = CONFIGS["cnn_pooled"]
    assert multiply_adds_of_windows(config, 56, 84) == 8 * 15 * size_of(config).multiplications
    assert multiply_adds_of_windows(config, 28, 31, step_px=2) == 2 * size_of(config).multiplications


@pytest.mark.parametrize(
    ("values", "complaint"),
    [
        ({"channels": [4], "kernels": [3]}, "two convolutions or more"),
        ({"channels": [4, 4], "kernels": [3]}, "two convolutions or more"),
        ({"channels": [4, 4], "kernels": [3, 4]}, "kernels must be odd"),
        ({"channels": [4, 0], "kernels": [3, 3]}, "must lie between"),
        ({"channels": [4, 4], "kernels": [3, 129]}, "at most 128"),
        ({"rows": 20}, "28 to 128 pixels"),
        ({"columns": 10**9}, "28 to 128 pixels"),
        ({"most": 0}, "1 to 64 digits"),
    ],
)
def test_an_unfit_detector_is_refused_with_the_reason(values: dict[str, object], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        config_from_dict({"architecture": "detector", **values})
