"""Reading a digit, its turn and its size: the copies, the glance that chooses among them, and what the network learns from."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from digitlab.ink.pose import Pose
from digitlab.ink.raster import render
from digitlab.ink.stroke import Drawing, Stroke
from digitlab.networks.aligned_copies import sample_points, turns_back
from digitlab.networks.architectures import Config, PosedConfig, build, size_of
from digitlab.networks.crops import is_shift_invariant
from digitlab.networks.ink_alone import Ink, ink_pixel
from digitlab.networks.inspection import LEAST, Alignment
from digitlab.networks.poses import PosedPaper, PoseReader, posed_copies
from digitlab.networks.predict import predict
from digitlab.networks.steps import alignments, evidence, read_alignments, steps

pytestmark = pytest.mark.usefixtures("one_thread")

FOUR = Drawing((Stroke.through([(15, 6), (8, 16), (20, 16)]), Stroke.through([(17, 9), (16, 23)])))


class _Template(nn.Module):
    """A reader that knows one drawing: evidence for class 4 is how far a copy agrees with it."""

    def __init__(self, image: np.ndarray, side: int) -> None:
        super().__init__()
        upright = torch.eye(2)[None, None] * (image.shape[-1] / side)
        field = torch.from_numpy(image)[None, None]
        self.template = posed_copies(field, upright, side, ink_pixel(field))

    def forward(self, copies: Tensor) -> Tensor:
        logits = torch.full((len(copies), 10), -1000.0)
        logits[:, 4] = -(copies - self.template).square().sum(dim=(1, 2, 3))
        return logits


def _knowing(image: np.ndarray, **settings: object) -> PoseReader:
    """A pose reader whose glance and look know one upright drawing."""
    config = replace(PosedConfig(), **settings)
    network = build(config)
    assert isinstance(network, PoseReader)
    network.reader, network.glance = _Template(image, 28), _Template(image, 14)
    return network.eval()


@pytest.mark.parametrize("shift", [(4, -3), (-6, 5), (0, 6), (7, -7)])  # the last one up to the border
def test_a_whole_pixel_shift_changes_no_answer(
    shift: tuple[int, int], randomised: Callable[[Config], nn.Module], digits: np.ndarray
) -> None:
    network = randomised(PosedConfig())
    inner = digits[:20].copy()
    inner[:, :7], inner[:, 21:], inner[:, :, :7], inner[:, :, 21:] = 0, 0, 0, 0  # so that no shift loses ink
    moved = np.roll(inner, shift[::-1], axis=(1, 2))
    assert is_shift_invariant(network)
    with torch.inference_mode():
        at_rest, elsewhere = (network(torch.from_numpy(each)[:, None]) for each in (inner, moved))
    torch.testing.assert_close(elsewhere, at_rest, atol=1e-3, rtol=1e-4)


@pytest.mark.parametrize(("angle_deg", "size"), [(0.0, 1.0), (30.0, 1.0), (-75.0, 0.71), (15.0, 1.41), (60.0, 0.5)])
def test_the_turn_and_the_size_of_a_drawing_are_read_off(angle_deg: float, size: float) -> None:
    network = _knowing(render(FOUR))
    answer = predict(network, render(FOUR, Pose(angle_deg=angle_deg, scale=size)))
    assert answer.label == 4
    assert answer.turn is not None
    assert answer.size is not None
    assert answer.turn.read_deg == pytest.approx(angle_deg, abs=8)
    assert answer.size.read == pytest.approx(size, rel=0.15)
    assert sum(answer.turn.evidence) == pytest.approx(1)
    assert sum(answer.size.evidence) == pytest.approx(1)


def test_a_copy_has_the_inks_centre_of_mass_in_its_middle_and_is_turned_about_it(digits: np.ndarray) -> None:
    field = torch.from_numpy(digits[3])[None, None]
    right, down = (int(step - 0.5) for step in ink_pixel(field)[0])
    centred = np.roll(digits[3], (-down, -right), axis=(0, 1))  # into the pixel right below the middle
    for quarter in range(4):
        back = turns_back(torch.tensor([-90.0 * quarter]))
        copy = posed_copies(field, back[None], 28, ink_pixel(field))[0, 0].numpy()
        np.testing.assert_allclose(copy[1:, 1:], np.rot90(centred[1:, 1:], -quarter), atol=1e-5)


def test_only_the_copies_that_the_glance_finds_most_in_are_looked_at(
    randomised: Callable[[Config], nn.Module], digits: np.ndarray
) -> None:
    network = randomised(PosedConfig(looks=5))
    assert isinstance(network, PoseReader)
    field = torch.from_numpy(digits[:3])[:, None]
    said, glanced = network.poses(field), network.glances(field)
    assert said.shape == (3, 11, 4, 10)
    assert glanced.shape == (3, 11, 4)
    for evidence_of_one, glance in zip(said.flatten(1, 2), glanced.flatten(1), strict=True):
        looked = {index for index in range(44) if float(evidence_of_one[index].max()) > LEAST}
        assert looked == set(glance.topk(5).indices.tolist())


def test_evidence_is_what_the_reader_says_of_the_copy(
    randomised: Callable[[Config], nn.Module], digits: np.ndarray
) -> None:
    network = randomised(PosedConfig())
    field = torch.from_numpy(digits[:1])[:, None]
    said = evidence(network, field)[0]
    torch.testing.assert_close(said.logsumexp(dim=0), network(field)[0])
    read = read_alignments(network, field)
    assert len(read) == 4
    ways = alignments(network)
    for way in read:
        maps = field
        for step in steps(network, way):
            maps = step(maps)
        torch.testing.assert_close(maps[0], said[ways.index(way)], atol=1e-4, rtol=1e-4)


@pytest.mark.parametrize("way", [Alignment(), Alignment(turn_deg=30, size=0.71), Alignment(turn_deg=-75, size=1.41)])
def test_what_a_copy_shows_is_where_it_says_that_it_looks(way: Alignment, digits: np.ndarray) -> None:
    field = torch.from_numpy(digits[7])[None, None]
    paper = PosedPaper(way.turn_deg, way.size, 28, Ink(0.0, is_middle=True))
    laid = paper.laid(field)
    points = sample_points(laid.back[None], torch.zeros(1, 2), (28, 28)) + laid.at
    sampled = nn.functional.grid_sample(field, points * (2 / 28), align_corners=False)
    torch.testing.assert_close(sampled, paper(field), atol=1e-4, rtol=1e-4)


def test_its_size_is_that_of_a_glance_at_every_copy_and_of_a_few_looks() -> None:
    config = PosedConfig()
    more = size_of(replace(config, looks=5)).multiplications - size_of(config).multiplications
    assert more == size_of(config.reader).multiplications
    network = build(config)
    assert size_of(config).parameters == sum(weight.numel() for weight in network.parameters())


def test_before_training_every_class_at_every_pose_is_as_likely_as_the_digit_at_rest(digits: np.ndarray) -> None:
    network = build(PosedConfig()).eval()
    fields, labels = torch.from_numpy(digits[:8])[:, None], torch.arange(8)
    untrained = network.loss(fields, labels, torch.Generator().manual_seed(1)).item()
    by_chance = math.log(1 + 9 * 45) + math.log(1 + 9 * 4)  # as much evidence for each class in every copy
    assert untrained == pytest.approx(by_chance, rel=0.2)
    assert network.loss(fields, labels, torch.Generator().manual_seed(1)).item() == untrained


def test_the_loss_teaches_every_weight(digits: np.ndarray) -> None:
    network = build(PosedConfig())
    labels = torch.arange(8) % 10
    network.loss(torch.from_numpy(digits[:8])[:, None], labels, torch.Generator().manual_seed(0)).backward()
    for name, weight in network.named_parameters():
        assert weight.grad is not None, name
        assert weight.grad.isfinite().all(), name
        assert weight.grad.any(), name


@pytest.mark.parametrize("shape", [(28, 28), (1, 28, 28), (2, 3, 28, 28), (2, 1, 28, 27)])
def test_what_is_no_field_is_refused(shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="a field is"):
        build(PosedConfig()).poses(torch.rand(shape))


@pytest.mark.parametrize(
    ("settings", "complaint"),
    [
        ({"sizes": ()}, "at least one"),
        ({"sizes": (1.0, 0.5)}, "ascend"),
        ({"sizes": (0.1, 1.0)}, "between 0.25 and 4"),
        ({"hard_negatives": 16}, "unfit poses"),
        ({"window_deg": 50.0}, "unfit poses"),
        ({"jitter_size": 1.0}, "unfit poses"),
        ({"looks": 0}, "must lie between"),
    ],
)
def test_unfit_poses_are_refused_with_the_reason(settings: dict[str, object], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        PosedConfig(**settings)
