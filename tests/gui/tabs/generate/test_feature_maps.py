"""The page "Feature maps": a flow, opened at one step of its way, and the decoder of the latent plane at a point."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from digitlab import language
from digitlab.gui.kit.cells.map_grid import MapGrid
from digitlab.gui.tabs.generate.feature_maps.work import ChosenUnit
from digitlab.gui.tabs.generate.latent_plane.work import PlaneSettings
from digitlab.gui.tabs.generate.noise_to_digit.work import NoiseSettings
from digitlab.ink.pose import Pose
from digitlab.networks.generation import flowing, noise

PLAYED = NoiseSettings(steps=4, digits=(5, 8), guidance=(0.0, 2.0), position=3, seed=2)


def maps_of(seen, layer: str):
    return next(each for each in seen.layers if each.layer == layer)


def test_the_last_layer_is_the_velocity_of_that_step_and_the_image_is_what_is_there(generating) -> None:
    lab = generating("feature_maps")
    seen = lab.put(PLAYED)
    step = tuple(flowing(lab.generator("flow"), [5], steps=4, guidance=0.0, noise=noise(2, 1)))[3]
    assert seen.time == pytest.approx(0.75)
    np.testing.assert_allclose(seen.image, (step.images[0] + 1) / 2, atol=1e-4)
    np.testing.assert_allclose(seen.layers[-1].maps[0], step.velocity[0], atol=1e-3)
    assert "The generator flow, after 3 of 4 steps to a 5" in lab.words()
    assert "The first trajectory of From noise to digit" in lab.words()


def test_a_layer_s_maps_are_torch_s_convolution_with_the_kernels_that_are_shown(generating) -> None:
    import torch
    from torch.nn import functional

    lab = generating("feature_maps")
    seen = lab.put(PLAYED)
    before, first = maps_of(seen, "2 x 2 pixels"), maps_of(seen, "down 1")
    x, kernel, bias = map(torch.from_numpy, (before.maps[None], first.weights.kernel, first.weights.bias))
    expected = functional.conv2d(x, kernel, bias, padding=1).relu()[0].numpy()
    np.testing.assert_allclose(first.maps, expected, atol=1e-4)


def test_a_layer_and_a_unit_are_chosen_by_hand_and_its_kernels_are_shown(generating) -> None:
    lab = generating("feature_maps")
    layers = lab.find("flow_layer")
    middle = layers.findText("middle 1")
    layers.setCurrentIndex(middle)
    layers.activated.emit(middle)
    lab.settle()
    grid = next(each for each in lab.page.findChildren(MapGrid) if each.accessibleName().startswith("middle 1"))
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.places().map_rect(7).center().toPoint())
    assert lab.tab.store_of(ChosenUnit).state == ChosenUnit("middle 1", 7)
    weights = maps_of(lab.settle(), "middle 1").weights
    titles = [each.accessibleName() for each in lab.page.findChildren(MapGrid)]
    assert f"unit 8: {weights.kernel.shape[1]} kernels of 3×3, bias {weights.bias[7]:.2f}" in titles


@pytest.mark.parametrize(
    ("layer", "said"),
    [("pool", "this layer has no weights"), ("velocity", "the weights of the last layer are not shown")],
)
def test_a_layer_without_kernels_to_see_says_why(generating, layer: str, said: str) -> None:
    lab = generating("feature_maps")
    lab.put(ChosenUnit(layer))
    assert said in [each.accessibleName() for each in lab.page.findChildren(MapGrid)]


def test_an_mlp_s_first_units_see_the_whole_image_and_a_layer_that_it_has_not_is_its_first(generating) -> None:
    lab = generating("feature_maps")
    lab.put(ChosenUnit("middle 2", 3))
    seen = lab.put(replace(PLAYED, generator="flow_dense"))
    first = next(each for each in seen.layers if each.weights is not None)
    assert first.weights.kernel.shape[1:] == (1, 28, 28)
    assert lab.find("flow_layer").currentText() == first.layer
    titles = [each.accessibleName() for each in lab.page.findChildren(MapGrid)]
    assert f"unit 4: weights of 28×28 pixels, bias {first.weights.bias[3]:.2f}" in titles


def test_the_step_is_the_one_of_the_page_before_and_buttons_and_scrubber_change_both(generating) -> None:
    lab = generating("feature_maps")
    QTest.mouseClick(lab.find("flow_maps_class_7"), Qt.MouseButton.LeftButton)
    lab.find("flow_maps_scrubber").setValue(2)
    seen = lab.settle()
    assert (seen.question.digit, seen.question.at) == (7, 2)
    settings = lab.tab.store_of(NoiseSettings).state
    assert (settings.digits[0], settings.position) == (7, 2)


def test_without_a_drawing_to_begin_with_the_page_says_what_to_do(generating) -> None:
    lab = generating("feature_maps", digit=None)
    lab.put(replace(PLAYED, start="drawing"))
    assert "draw a digit on the left" in lab.words()
    assert not lab.find("flow_layer").isEnabled()


def test_the_decoder_is_opened_at_the_point_of_the_latent_plane_and_its_layers_are_torch_s(generating) -> None:
    import torch

    lab = generating("feature_maps")
    lab.put(PlaneSettings(digit=3, x=1.0, y=-0.5))
    QTest.mouseClick(lab.find("flow_maps_decoder"), Qt.MouseButton.LeftButton)
    seen = lab.settle()
    told = torch.zeros(1, 12)
    told[0, :2], told[0, 2 + 3] = torch.tensor([1.0, -0.5]), 1.0
    values = [told]
    with torch.no_grad():
        for layer in lab.generator("vae").decoder:  # dense, ReLU, ..., dense
            values.append(layer(values[-1]))
    expected = [values[0], *values[2:-1:2], values[-1]]
    for layer, answers in zip(seen.layers, expected, strict=True):
        np.testing.assert_allclose(layer.maps.ravel(), answers[0].numpy(), atol=1e-4)
    np.testing.assert_allclose(seen.image.ravel(), values[-1][0].sigmoid().numpy(), atol=1e-4)
    assert "The decoder vae at z = (1.00, −0.50), asked for a 3" in lab.words()
    assert lab.find("flow_layer").currentText() == "dense 1"
    assert lab.page.provenance().title == "Feature maps of a decoder"


def test_a_unit_of_the_decoder_is_the_weighted_sum_that_is_shown_and_another_class_changes_the_plane_s(
    generating,
) -> None:
    lab = generating("feature_maps")
    seen = lab.put(ChosenUnit("dense 1", 5, of_decoder=True))
    given, first = seen.layers[:2]
    total = float((first.weights.kernel[5, :, 0, 0] * given.maps[:, 0, 0]).sum() + first.weights.bias[5])
    assert float(first.maps[5, 0, 0]) == pytest.approx(max(total, 0.0), abs=1e-4)
    titles = [each.accessibleName() for each in lab.page.findChildren(MapGrid)]
    assert f"unit 6: weights of 12 inputs, bias {first.weights.bias[5]:.2f}" in titles
    QTest.mouseClick(lab.find("flow_maps_class_7"), Qt.MouseButton.LeftButton)
    assert lab.settle().question.digit == 7
    assert lab.tab.store_of(PlaneSettings).state.digit == 7
    lab.put(ChosenUnit("logits", of_decoder=True))
    assert "the weights of the last layer are not shown" in [
        each.accessibleName() for each in lab.page.findChildren(MapGrid)
    ]
    QTest.mouseClick(lab.find("flow_maps_flow"), Qt.MouseButton.LeftButton)
    assert lab.settle().question.generator == "flow"


def test_what_the_decoder_is_given_is_named_and_so_are_the_weights_of_it(generating) -> None:
    lab = generating("feature_maps")
    lab.put(PlaneSettings(digit=3, x=1.0, y=-0.5))

    def said(of_layer: str, title: str) -> list[str]:
        lab.put(ChosenUnit(of_layer, 5, of_decoder=True))
        grid = next(each for each in lab.page.findChildren(MapGrid) if each.accessibleName().startswith(title))
        return [grid.words_of((unit, 0, 0)) for unit in (0, 1, 2 + 3, 2 + 9)]

    assert said("latent and class", "latent and class") == ["map z₁: 1", "map z₂: -0.5", "map 3: 1", "map 9: 0"]
    weights = maps_of(lab.settle(), "dense 1").weights.kernel[5, [0, 1, 5, 11], 0, 0]
    expected = [f"map {name}: {weight:.4g}" for name, weight in zip(("z₁", "z₂", "3", "9"), weights, strict=True)]
    assert said("dense 1", "unit 6: weights of 12 inputs") == expected
    assert said("dense 2", "unit 6: weights of")[0].startswith("map 1: ")
    lab.put(ChosenUnit("dense 1", 5))
    assert not any("z₁" in each.words_of((0, 0, 0)) for each in lab.page.findChildren(MapGrid))


def test_every_cell_is_saved_with_the_step_that_it_belongs_to(generating) -> None:
    lab = generating("feature_maps")
    seen = lab.put(PLAYED)
    table = lab.page.table()
    assert len(table.rows) == sum(each.maps.size for each in seen.layers)
    assert ("step", "3 of 4, Euler's, t = 0.750") in lab.page.provenance().notes


def test_what_is_saved_of_a_way_from_the_drawing_says_which_drawing_it_was(generating) -> None:
    lab = generating("feature_maps")
    lab.session.set_pose(Pose(dx=2))
    lab.session.set_centred_first(True)
    lab.put(replace(PLAYED, start="drawing"))
    saved = lab.page.provenance()
    assert saved.pose == "dx=2,dy=0,angle=0,scale=1"
    assert {("ink", "test digit 0"), ("centred first", "yes")} <= set(saved.notes)


def test_that_nothing_is_drawn_is_said_in_the_language_of_the_window(generating, request) -> None:
    lab = generating("feature_maps", None)
    request.addfinalizer(language.use)
    language.use("en", lambda text, _comment, _number: text.replace("Nothing drawn yet", "Aún no hay nada dibujado"))
    lab.put(replace(PLAYED, start="drawing"))
    assert "Aún no hay nada dibujado" in lab.words()
