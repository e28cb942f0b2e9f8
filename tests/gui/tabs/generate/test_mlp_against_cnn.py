"""The page "MLP against CNN": two flows asked for the same."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel

from digitlab.data import mnist
from digitlab.gui.kit.cells.map_grid import MapGrid
from digitlab.gui.kit.phrases import percent
from digitlab.gui.tabs.generate.mlp_against_cnn.words import SEEN
from digitlab.gui.tabs.generate.mlp_against_cnn.work import STEPS, WIDE, WIDE_DIGITS
from digitlab.measure.generation import GENERATION
from digitlab.networks.generation import flowing, noise
from digitlab.networks.predict import predict_many


def _drawn(lab, name: str, digits, shape, guidance: float, seed: int) -> np.ndarray:
    steps = tuple(
        flowing(lab.generator(name), digits, steps=STEPS, guidance=guidance, noise=noise(seed, len(digits), shape))
    )
    return steps[-1].shown


@pytest.mark.slow
def test_both_draw_ten_digits_and_the_convolution_alone_draws_twice_the_width(generating) -> None:
    lab = generating("mlp_against_cnn")
    dense, convolutional = lab.page.seen.sides
    for side in (dense, convolutional):
        samples = _drawn(lab, side.name, range(10), (28, 28), 1.0, 0)
        np.testing.assert_allclose(side.samples, samples, atol=2e-4)
        counts = []
        for reading in side.read:
            labels = predict_many(lab.network(reading.name), side.samples).argmax(axis=1)
            counts.append(int((labels == np.arange(10)).sum()))
        assert f"As asked, of 10: mlp {counts[0]}, cnn_flatten {counts[1]}." in lab.words()
        kept = GENERATION.find(lab.session.library.generators[side.name])
        usual = next(way for way in kept.drawn if (way.steps, way.guidance) == (8, 1.0))
        assert (
            f"n = {kept.n:,}, guidance 1: cnn_flatten reads {percent(usual.read[0] / kept.n)} as asked" in lab.words()
        )
        for sample, near in zip(side.samples, side.nearest, strict=True):
            field = mnist.load("train").fields(near.number)
            assert np.isclose(np.linalg.norm(field - sample), near.distance, rtol=1e-4)
    np.testing.assert_allclose(convolutional.wide, _drawn(lab, "flow", WIDE_DIGITS, WIDE, 1.0, 0), atol=2e-4)
    assert dense.wide is None
    refusals = [label for label in lab.page.findChildren(QLabel) if "28 x 56" in label.text()]
    assert [label.isVisible() for label in refusals] == [True]
    assert "weights for 28 x 28 pixels" in refusals[0].text()
    assert [grid.isVisible() for grid in lab.page.findChildren(MapGrid)] == [True, True, False, True, True, True]


@pytest.mark.slow
def test_other_noise_and_guidance_are_set_by_hand_and_saved_with_the_picture(generating) -> None:
    lab = generating("mlp_against_cnn", None)
    before = lab.page.seen.sides[1].samples
    lab.find("against_seed").setValue(3)
    lab.find("against_guidance").setValue(0)
    seen = lab.settle()
    assert (seen.question.seed, seen.question.guidance) == (3, 0.0)
    assert np.abs(seen.sides[1].samples - before).max() > 0.5
    provenance = lab.page.provenance()
    assert provenance.seed == 3
    assert dict(provenance.notes)["guidance"] == "0"
    assert dict(provenance.notes)["generators"].startswith("flow_dense (seed ")
    assert len(lab.page.table().rows) == 2 * 10 * 2


@pytest.mark.slow
def test_the_receptive_field_that_is_told_is_the_flow_s_own(generating) -> None:
    import torch

    lab = generating("mlp_against_cnn", None)
    images = torch.randn(2, 1, 96, 96, requires_grad=True)
    velocity = lab.generator("flow")(images, torch.tensor([0.2, 0.8]), torch.tensor([3, 8]))
    (gradient,) = torch.autograd.grad(velocity[:, 0, 48, 48].sum(), images)
    seen = (gradient != 0).any(dim=0)[0]
    assert [int(seen.any(dim=axis).sum()) for axis in (0, 1)] == [SEEN, SEEN]
    assert f"sees {SEEN} × {SEEN} pixels around it" in lab.words()
