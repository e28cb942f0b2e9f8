"""The page "From noise to digit": two trajectories, step by step."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from digitlab.data import mnist
from digitlab.gui.kit.cells.map_grid import MapGrid
from digitlab.gui.tabs.generate.noise_to_digit.pixel_paths import PixelPaths
from digitlab.gui.tabs.generate.noise_to_digit.work import SAMPLES, NoiseSettings
from digitlab.networks.generation import flowing, noise
from digitlab.networks.predict import predict_many
from digitlab.records import from_dict

FAST = NoiseSettings(steps=2, guidance=(0.0, 0.0))


@pytest.mark.slow
def test_both_trajectories_are_what_the_flow_draws_and_the_networks_read(generating) -> None:
    lab = generating("noise_to_digit", settings=FAST)
    seen = lab.put(replace(FAST, digits=(3, 8), guidance=(0.0, 2.0), seed=5))
    flow, first = lab.generator("flow"), noise(5, SAMPLES)
    for trajectory, digit, guidance in zip(seen.trajectories, (3, 8), (0.0, 2.0), strict=True):
        steps = tuple(flowing(flow, [digit] * SAMPLES, steps=2, guidance=guidance, noise=first))
        np.testing.assert_allclose(trajectory.times, [0, 0.5, 1])
        for found, part, unit in (
            (trajectory.images, "images", 1),
            (trajectory.ends, "expected_end", 1),
            (trajectory.velocities, "velocity", 0),
        ):
            expected = (np.stack([getattr(step, part)[0] for step in steps]) + unit) / 2
            np.testing.assert_allclose(found, expected, atol=2e-4)
        np.testing.assert_allclose(trajectory.samples, steps[-1].shown, atol=2e-4)
        for reading in trajectory.samples_read:
            np.testing.assert_allclose(
                reading.probabilities, predict_many(lab.network(reading.name), trajectory.samples), atol=1e-4
            )
        pairs = [np.linalg.norm(a - b) for n, a in enumerate(trajectory.samples) for b in trajectory.samples[n + 1 :]]
        assert trajectory.spread == pytest.approx(np.sqrt(np.mean(np.square(pairs))), rel=1e-4)
        near = mnist.load("train").fields(trajectory.nearest.number)
        assert np.linalg.norm(near - trajectory.samples[0]) == pytest.approx(trajectory.nearest.distance, rel=1e-4)
    np.testing.assert_array_equal(seen.trajectories[0].images[0], seen.trajectories[1].images[0])
    assert np.abs(seen.trajectories[0].images[-1] - seen.trajectories[1].images[-1]).max() > 0.5
    assert "From the same noise to a 3 and an 8" in lab.words()
    assert ("steps", "2, Euler's") in lab.page.provenance().notes
    assert lab.page.provenance().seed == 5


@pytest.mark.slow
def test_one_step_is_a_straight_path_and_what_is_set_by_hand_is_asked_for(generating) -> None:
    lab = generating("noise_to_digit", settings=replace(FAST, guidance=(1.0, 1.0)))
    QTest.mouseClick(lab.find("noise_steps_1"), Qt.MouseButton.LeftButton)
    lab.find("noise_guidance_1").setValue(0)
    lab.find("noise_guidance_2").setValue(12)
    lab.find("noise_seed").setValue(7)
    lab.find("noise_class_2").activated.emit(3)
    seen = lab.settle()
    assert [trajectory.detour for trajectory in seen.trajectories] == pytest.approx([1, 1], abs=1e-6)
    question = seen.question
    assert (question.steps, question.guidance, question.seed, question.digits) == (1, (0.0, 3.0), 7, (3, 3))
    assert f"of {SAMPLES} samples mlp reads" in lab.words()  # two guidances of one class: surer, and less varied
    assert "their spread is" in lab.words()


@pytest.mark.slow
def test_one_scrubs_through_the_steps_and_follows_any_pixel(generating, qtbot) -> None:
    lab = generating("noise_to_digit", settings=replace(FAST, position=0))
    grids = lab.page.findChildren(MapGrid)
    asked, now = lab.page.asked, grids[0]
    assert now.accessibleName() == "x at t = 0.00"
    QTest.mouseClick(lab.find("noise_next"), Qt.MouseButton.LeftButton)
    assert now.accessibleName() == "x at t = 0.50"
    lab.find("noise_scrubber").setValue(2)
    assert now.accessibleName() == "x at t = 1.00"
    assert lab.page.asked is asked  # nothing is drawn anew
    now.grab()
    rect = now.places().cell_rect((0, 3, 20))
    QTest.mouseClick(now, Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    assert "row 4, column 21" in lab.words()
    trajectory, paths = lab.page.seen.trajectories[0], lab.page.findChild(PixelPaths)
    values = trajectory.images[:, 3, 20]
    assert f"goes from {values[0]:.2f} to {values[-1]:.2f}" in paths.accessibleDescription()
    with qtbot.waitSignal(lab.tab.states_changed):
        QTest.mouseClick(lab.find("noise_play"), Qt.MouseButton.LeftButton)


@pytest.mark.slow
def test_it_begins_with_the_drawing_under_noise_and_says_where_nothing_is_drawn(generating) -> None:
    lab = generating("noise_to_digit", 0, settings=FAST)
    QTest.mouseClick(lab.find("noise_start"), Qt.MouseButton.LeftButton)
    lab.find("noise_time").setValue(12)
    seen = lab.settle()
    drawing = mnist.load("test").fields(0)
    expected = 0.6 * drawing + 0.4 * (noise(0, 1)[0] + 1) / 2
    np.testing.assert_allclose(seen.trajectories[0].images[0], expected, atol=1e-5)
    assert seen.trajectories[0].times[0] == pytest.approx(0.6)
    assert "your drawing under the same noise" in lab.words()
    assert lab.page.provenance().pose == "dx=0,dy=0,angle=0,scale=1"
    assert ("ink", "test digit 0") in lab.page.provenance().notes
    lab.session.set_centred_first(True)
    lab.settle()
    assert ("centred first", "yes") in lab.page.provenance().notes
    lab.session.clear()
    assert lab.settle().trajectories == ()
    assert "Nothing drawn yet" in lab.words()


@pytest.mark.slow
def test_the_dense_flow_draws_too_and_settings_that_cannot_be_are_refused(generating) -> None:
    lab = generating("noise_to_digit", settings=FAST)
    lab.find("noise_flow").setCurrentIndex(1)
    lab.find("noise_flow").activated.emit(1)
    seen = lab.settle()
    steps = tuple(flowing(lab.generator("flow_dense"), [3], steps=2, guidance=0.0, noise=noise(0, 1)))
    np.testing.assert_allclose(seen.trajectories[0].samples[0], steps[-1].shown[0], atol=2e-4)
    for values in (
        {"digits": [3]},
        {"guidance": [0, 9]},
        {"steps": 3},
        {"seed": 10_000},  # the field could not show it
        {"pixel": [0, 28]},
        {"generator": "mlp"},
        {"time": 1},
    ):
        with pytest.raises(ValueError, match=r"classes|guidance|steps|pixel|flow"):
            from_dict(NoiseSettings, values)


@pytest.mark.slow
def test_a_drawing_that_is_not_asked_for_changes_nothing(generating) -> None:
    lab = generating("noise_to_digit", settings=FAST)
    asked = lab.page.asked
    lab.session.load_test_digit(3)
    assert lab.page.asked is asked
