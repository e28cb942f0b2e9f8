"""Attributions: captum says the same, integrated gradients are complete, and coarse maps lie where their cells look."""

from __future__ import annotations

import copy

import numpy as np
import pytest
import torch
from captum.attr import InputXGradient, IntegratedGradients, LayerGradCam, Occlusion, Saliency
from torch.nn import functional

from digitlab.networks.activations import OpenedNetwork
from digitlab.networks.architectures import ShuffledConfig, config_from_dict
from digitlab.networks.as_read import as_read
from digitlab.networks.attribution import (
    THIRDS,
    grad_cam,
    grad_cam_cells,
    gradient_times_ink,
    integrated_gradients,
    integrations,
    logits,
    occlusion,
    occlusions,
    saliency,
)
from digitlab.networks.cell_places import cell_places
from digitlab.networks.inspection import Alignment
from digitlab.networks.library import list_networks
from digitlab.networks.predict import predict
from digitlab.networks.receptive_field_index import receptive_fields
from digitlab.networks.steps import alignments, steps

pytestmark = pytest.mark.usefixtures("one_thread")

COMPARED = ("mlp", "cnn_flatten", "plain", "cnn_pooled")
SEVERAL_ALIGNMENTS = ("cnn_rotated", "cnn_posed", "mlp_slid")


@pytest.fixture
def image(digits: np.ndarray) -> np.ndarray:
    """(28, 28), a digit whose centre of mass lies far from the edge of a pixel, in x and in y."""
    place = np.arange(28)
    for digit in digits:
        mass = digit.sum()
        centre = (digit.sum(0) @ place / mass, digit.sum(1) @ place / mass)
        if all(0.3 < (part + 0.5) % 1 < 0.7 for part in centre):
            return digit
    raise AssertionError


def _field(image: np.ndarray) -> torch.Tensor:
    return torch.tensor(image)[None, None].requires_grad_()


@pytest.mark.parametrize("name", COMPARED)
def test_captum_finds_the_same_gradients(name: str, image: np.ndarray, shipped_network) -> None:
    network = shipped_network(name)
    for label in (2, 7):
        slope = Saliency(network).attribute(_field(image), target=label, abs=False)[0, 0]
        product = InputXGradient(network).attribute(_field(image), target=label)[0, 0]
        assert np.allclose(saliency(network, image, label), slope.detach(), atol=1e-5)
        assert np.allclose(gradient_times_ink(network, image, label), product.detach(), atol=1e-5)


@pytest.mark.parametrize("name", COMPARED)
def test_captum_integrates_to_the_same(name: str, image: np.ndarray, shipped_network) -> None:
    network = shipped_network(name)
    theirs = IntegratedGradients(network).attribute(
        _field(image), target=3, n_steps=3**THIRDS, method="riemann_middle", internal_batch_size=9
    )
    assert np.allclose(integrated_gradients(network, image, 3), theirs[0, 0].detach(), atol=1e-5)


@pytest.mark.parametrize("name", COMPARED)
@pytest.mark.parametrize(("patch", "stride"), [(5, 1), (4, 3), (7, 7)])
def test_captum_covers_the_same_ink(name: str, patch: int, stride: int, image: np.ndarray, shipped_network) -> None:
    network = shipped_network(name)
    with torch.no_grad():
        theirs = Occlusion(network).attribute(
            _field(image), sliding_window_shapes=(1, patch, patch), strides=(1, stride, stride), target=8
        )
    assert np.allclose(occlusion(network, image, 8, None, patch, stride), theirs[0, 0], atol=1e-5)


@pytest.mark.parametrize("name", COMPARED[1:])
def test_captum_finds_the_same_coarse_maps(name: str, image: np.ndarray, shipped_network) -> None:
    network = shipped_network(name)
    last = [step for step in steps(network) if step.kind == "conv"][-1].parts[-1]  # with its ReLU
    theirs = LayerGradCam(network, last).attribute(_field(image), target=5)[0]  # (1, h, w)
    assert np.allclose(grad_cam_cells(network, image, 5), theirs.detach(), atol=1e-5)


@pytest.mark.parametrize("name", ["cnn_rotated", "cnn_posed"])
def test_coarse_maps_of_several_readings_are_each_its_own(name: str, image: np.ndarray, shipped_network) -> None:
    """What the network itself computes, seen at its last convolution by a hook."""
    network, field = copy.deepcopy(shipped_network(name)), torch.tensor(image)[None, None]
    last = [step for step in steps(network) if step.kind == "conv"][-1].parts[-1]  # with its ReLU
    seen: list[torch.Tensor] = []
    last.register_forward_hook(lambda _, __, maps: seen.append(maps.requires_grad_()) or maps)
    (slopes,) = torch.autograd.grad(network(field)[0, 5], seen)
    theirs = (slopes.mean(dim=(2, 3), keepdim=True) * seen[0]).sum(dim=1).detach()
    if name == "cnn_posed":
        theirs = theirs[network.looks_at(field)[0].argsort()]  # the most promising one comes first there
    ours = grad_cam_cells(network, image, 5)
    assert np.allclose(ours, theirs, atol=1e-5 * float(theirs.abs().max()))
    assert len(ours) > 1


def test_the_answer_explained_is_the_one_given(image: np.ndarray, shipped_network) -> None:
    for name in (*COMPARED, *SEVERAL_ALIGNMENTS):
        network = shipped_network(name)
        for window_deg in (None, 30.0):
            with torch.no_grad():
                explained = logits(network, torch.tensor(image)[None, None], window_deg)[0].double().softmax(dim=0)
            assert np.allclose(explained, predict(network, image, window_deg).probabilities, atol=1e-6)


@pytest.mark.parametrize("name", SEVERAL_ALIGNMENTS)
def test_the_gradient_of_several_readings_is_what_little_ink_changes(
    name: str, image: np.ndarray, shipped_network
) -> None:
    network, step = shipped_network(name), 0.01
    slope = saliency(network, image, 4)
    network = as_read(network, _field(image))
    for row, column in ((14, 14), (10, 12), (20, 15)):
        moved = np.stack([image, image])
        moved[:, row, column] += (step, -step)
        with torch.no_grad():
            above, below = logits(network, torch.from_numpy(moved)[:, None])[:, 4].tolist()
        assert slope[row, column] == pytest.approx((above - below) / (2 * step), rel=0.1, abs=0.05)


@pytest.mark.parametrize("name", [*COMPARED, *SEVERAL_ALIGNMENTS])
def test_integrated_gradients_add_up_to_what_the_ink_changed(name: str, image: np.ndarray, shipped_network) -> None:
    network = shipped_network(name)
    thirds = 4 if name in COMPARED else 3
    both = torch.tensor(np.stack([image, np.zeros_like(image)]))[:, None]
    with torch.no_grad():
        drawn, blank = logits(network, both)[:, 3].tolist()
    assert integrated_gradients(network, image, 3, None, thirds).sum() == pytest.approx(drawn - blank, abs=0.3)


def test_coarse_maps_come_first_and_the_finest_last(image: np.ndarray, shipped_network) -> None:
    network = shipped_network("cnn_flatten")
    for refined, finest in ((integrations, integrated_gradients), (occlusions, occlusion)):
        maps = list(refined(network, image, 7))
        assert len(maps) > 3
        assert np.array_equal(maps[-1], finest(network, image, 7))
        errors = [np.abs(each - maps[-1]).mean() for each in maps]
        assert errors[0] > errors[len(errors) // 2] > 0


def test_blank_paper_has_nothing_that_could_speak(shipped_network) -> None:
    network, blank = shipped_network("cnn_pooled"), np.zeros((28, 28), np.float32)
    for method in (gradient_times_ink, integrated_gradients, occlusion):
        assert not method(network, blank, 0).any()
    assert np.isfinite(saliency(network, blank, 0)).all()


@pytest.mark.parametrize("name", [*COMPARED, *SEVERAL_ALIGNMENTS])
def test_a_dot_that_few_patches_cover_is_occluded_like_any_ink(name: str, shipped_network) -> None:
    network, dot = shipped_network(name), np.zeros((28, 28), np.float32)
    dot[27, 27] = 1.0
    covered = occlusion(network, dot, 3)
    with torch.no_grad():
        drawn, blank = logits(network, torch.from_numpy(np.stack([dot, np.zeros_like(dot)]))[:, None])[:, 3].tolist()
    assert covered[27, 27] == pytest.approx(drawn - blank, abs=1e-5)
    assert not covered[:23].any()


def test_a_perceptron_has_no_maps_to_weigh(image: np.ndarray, shipped_network) -> None:
    for name in ("mlp", "mlp_slid", "mlp_turned"):
        assert grad_cam(shipped_network(name), image, 7) is None


@pytest.mark.parametrize(
    "name", ["cnn_flatten", "plain", "plain_antialiased", "plain_strided", "cnn_pooled", "cnn_rotated"]
)
def test_pixels_lie_on_the_cells_that_look_at_them(name: str, image: np.ndarray, shipped_network) -> None:
    """The middle of a cell's receptive field, found by following every tap, is where the cell lies on the field."""
    network = shipped_network(name)
    opened = OpenedNetwork(network)
    for alignment in (alignments(network)[0], alignments(network)[-1]):
        chain = steps(network, alignment)
        count = max(index + 1 for index, step in enumerate(chain) if step.kind == "conv")
        seen = opened.activations(image, None, alignment)
        places = cell_places(chain[:count], torch.tensor(image)[None, None], alignment).numpy()
        height, width = seen.maps[count].shape[1:]
        for row, column in ((height // 2, width // 2), (height // 2 + 1, width // 2 - 1)):
            connected_cells = receptive_fields(seen.field_indices[:count], row, column)[0]
            if connected_cells[[0, -1]].any() or connected_cells[:, [0, -1]].any():
                continue  # cut off by the border: its middle is not the cell's
            x, y = places[connected_cells].mean(axis=0)
            assert (x, y) == pytest.approx((column, row), abs=0.2)


def test_a_coarse_map_is_turned_back_with_the_paper(shipped_network) -> None:
    network = shipped_network("cnn_rotated")
    image = np.zeros((28, 28), np.float32)
    image[4:20, 12:15] = 1.0
    for turn_deg in (-60.0, 0.0, 45.0):
        chain = steps(network, Alignment(turn_deg=turn_deg))[:1]
        field = torch.tensor(image)[None, None]
        paper = chain[0](field)
        places = cell_places(chain, field, Alignment(turn_deg=turn_deg))
        size = paper.shape[-1]
        laid = functional.grid_sample(paper, (2 * places[None] + 1) / size - 1, align_corners=False)[0, 0].numpy()
        assert np.abs(laid - image)[5:19, 13].max() < 0.1  # inside the stroke two bilinear samplings blur nothing
        assert laid[:, :9].max() < 0.05


def test_shuffled_pixels_are_laid_back_in_order(image: np.ndarray, shipped_network) -> None:
    name = "plain_shuffled"
    network, config = shipped_network(name), config_from_dict(list_networks().find(name).card.config)
    assert isinstance(config, ShuffledConfig)
    places = cell_places(steps(network)[:1], torch.tensor(image)[None, None], Alignment()).long().numpy()
    shuffled = steps(network)[0](torch.tensor(image)[None, None])[0, 0].numpy()
    assert np.array_equal(shuffled[places[..., 1], places[..., 0]], image)
