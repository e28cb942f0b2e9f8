"""The page "Latent plane": the digit follows the pointer, and two networks read the plane."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton

from digitlab.data import mnist
from digitlab.gui.kit.canvas.field_frame import FieldFrame
from digitlab.gui.kit.canvas.field_view import FieldView
from digitlab.gui.kit.theme import current_theme
from digitlab.gui.tabs.generate.latent_plane.plane import POINTS, REACH
from digitlab.gui.tabs.generate.latent_plane.plane_picture import AnswerPlane, DigitPlane
from digitlab.gui.tabs.generate.latent_plane.work import PlaneSettings
from digitlab.networks.latent_plane import decoded, encoded
from digitlab.networks.predict import predict_many
from digitlab.records import from_dict


def _shown(field: FieldView) -> np.ndarray:
    """The (28, 28) ink that a field shows, read off its pixels: 0 is paper, 1 is ink."""
    picture, ratio = field.grab().toImage(), field.devicePixelRatioF()
    frame = FieldFrame.sharp(field.width(), field.height(), 12, ratio)
    places = [frame.to_widget(column + 0.5, row + 0.5) * ratio for row in range(28) for column in range(28)]
    light = [picture.pixelColor(place.toPoint()).lightnessF() for place in places]
    paper, ink = (QColor(colour).lightnessF() for colour in (current_theme(field).paper, current_theme(field).ink))
    return ((paper - np.array(light)) / (paper - ink)).reshape(28, 28)


def test_the_digit_follows_the_pointer_in_the_same_event_and_goes_back_when_it_leaves(generating) -> None:
    lab = generating("latent_plane")
    vae, pad, field = lab.generator("vae"), lab.page.findChild(DigitPlane), lab.page.findChild(FieldView)
    middle, away = (0.0, 0.0), (1.5, -1.0)

    def expected(at: tuple[float, float]) -> np.ndarray:
        return decoded(vae, np.array([at], np.float32), [9])[0]

    np.testing.assert_allclose(_shown(field), expected(middle), atol=0.02)
    QTest.mouseMove(pad, pad.place_of((0.5, 0.5)).toPoint())
    QTest.mouseMove(pad, pad.place_of(away).toPoint())
    point = lab.page.asked.point  # to the pixel
    assert np.abs(np.subtract(point, away)).max() < 0.03
    np.testing.assert_allclose(_shown(field), expected(point), atol=0.02)
    seen = lab.settle()
    np.testing.assert_allclose(
        seen.here[0].probabilities, predict_many(lab.network("mlp"), seen.image[None]), atol=1e-5
    )
    QTest.mouseMove(pad, QPoint(1, 1))
    assert lab.page.asked.point == middle
    np.testing.assert_allclose(_shown(field), expected(middle), atol=0.02)


def test_a_click_stays_arrow_keys_move_and_the_digit_goes_to_the_canvas(generating) -> None:
    lab = generating("latent_plane", None)
    pad = lab.page.findChild(DigitPlane)
    QTest.mouseClick(pad, Qt.MouseButton.LeftButton, pos=pad.place_of((1.0, 2.0)).toPoint())
    QTest.mouseMove(pad, QPoint(1, 1))
    settings = lab.tab.store_of(PlaneSettings).state
    assert settings.point == pytest.approx((1.0, 2.0), abs=0.03)
    pad.setFocus()
    QTest.keyClick(pad, Qt.Key.Key_Left)
    assert lab.page.asked.point == pytest.approx((settings.x - 0.1, settings.y))
    QTest.keyClick(pad, Qt.Key.Key_Return)
    QTest.mouseClick(lab.find("plane_class_7"), Qt.MouseButton.LeftButton)
    lab.settle()
    QTest.mouseClick(lab.page.findChild(QPushButton, "plane_open"), Qt.MouseButton.LeftButton)
    situation = lab.session.situation
    point = lab.tab.store_of(PlaneSettings).state.point
    expected = decoded(lab.generator("vae"), np.array([point], np.float32), [7])[0]
    np.testing.assert_allclose(situation.drawing.bitmap, expected, atol=1e-6)
    assert (situation.truth, situation.source[:14]) == (7, "decoded by vae")


def test_both_networks_read_the_whole_plane_and_each_map_is_what_the_network_says(generating) -> None:
    lab = generating("latent_plane")
    seen = lab.put(PlaneSettings(digit=8))
    images = decoded(lab.generator("vae"), POINTS, [8] * len(POINTS))
    for reading in seen.maps:
        expected = predict_many(lab.network(reading.name), images)
        np.testing.assert_allclose(reading.probabilities, expected, atol=1e-4)
        right = int((expected.argmax(axis=1) == 8).sum())
        assert f"{reading.name} reads {right}" in lab.words()
    planes = lab.page.findChildren(AnswerPlane)
    assert [plane.isVisible() for plane in planes] == [True, True, False]
    assert {point.tobytes() for point in POINTS} == {point.tobytes() for point in -POINTS[::-1] + np.float32(0)}
    means, _ = encoded(lab.generator("vae"), mnist.load("test").fields(slice(0, 1)), [8])
    assert seen.drawing == pytest.approx(means[0].tolist(), abs=1e-4)
    assert "○ your drawing, encoded as an 8" in lab.words()
    lab.session.choose_network(1, "")
    lab.session.clear()
    assert lab.settle().drawing is None
    assert [plane.isVisible() for plane in planes] == [True, False, False]
    assert len(lab.page.table().rows) == len(POINTS)


def test_classes_are_asked_for_by_buttons_and_what_cannot_be_set_is_refused(generating) -> None:
    lab = generating("latent_plane", None)
    buttons = [lab.page.findChild(QToolButton, f"plane_class_{digit}") for digit in range(10)]
    assert [button.isChecked() for button in buttons].index(True) == 9
    for values in ({"digit": 10}, {"x": REACH + 1}, {"y": float("nan")}):
        with pytest.raises(ValueError, match=r"class|point|finite|number"):
            from_dict(PlaneSettings, values)


def test_nobody_decodes_while_nobody_looks(generating) -> None:
    lab = generating("latent_plane")
    asked = lab.page.asked
    lab.tab.turn_to("third_reader")
    lab.session.choose_network(0, "cnn_pooled")
    assert lab.page.asked is asked


@pytest.mark.slow
def test_a_third_chosen_network_reads_like_the_other_two(generating) -> None:
    lab = generating("latent_plane")
    lab.session.choose_network(2, "hand_crafted")
    seen = lab.settle()
    third = seen.maps[2]
    probabilities = predict_many(lab.network("hand_crafted"), seen.images)
    np.testing.assert_allclose(third.probabilities, probabilities, atol=1e-5)
    labels = [each.labels for each in seen.maps]
    differ = sum(len({*at}) > 1 for at in zip(*(each.tolist() for each in labels), strict=True))
    assert f"Their answers differ at {differ}." in lab.words()
    assert f"hand_crafted reads {int((labels[2] == 9).sum())} of them as a 9" in lab.words()
    for page in ("noise_to_digit", "third_reader", "mlp_against_cnn"):
        lab.page = lab.tab.turn_to(page)
        lab.settle()
        assert "hand_crafted" in lab.words()
