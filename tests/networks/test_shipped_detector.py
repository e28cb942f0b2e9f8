"""The detector that ships: what it finds on sheets that it never saw, and what a classifier says to the same sheets."""

from __future__ import annotations

import numpy as np
import pytest

from digitlab.data.sheets import INK, scattered
from digitlab.ink.raster import render
from digitlab.ink.stroke import PEN_WIDTH, Drawing, Stroke
from digitlab.networks.detections import read_sheet, read_windows
from digitlab.networks.detector import Detector
from digitlab.networks.library import list_networks
from digitlab.networks.predict import predict
from digitlab.networks.weights import load

pytestmark = pytest.mark.usefixtures("one_thread")


@pytest.fixture(scope="module")
def shipped() -> Detector:
    network = load(list_networks().find("detector").path)[0]
    assert isinstance(network, Detector)
    return network


def test_a_sheet_smaller_than_a_field_is_refused(shipped: Detector) -> None:
    for read in (read_sheet, read_windows):
        with pytest.raises(ValueError, match=r"28 x 28 pixels or larger, not \(27, 40\)"):
            read(shipped, np.zeros((27, 40), np.float32))


def test_on_blank_paper_nothing_is_found_and_a_classifier_answers_all_the_same(shipped: Detector) -> None:
    blank = np.zeros((56, 84), np.float32)
    detection = read_sheet(shipped, blank)
    assert detection.detections == ()
    assert detection.evidence.max() < 0.05
    assert (detection.owner == -1).all()
    windows = read_windows(load(list_networks().find("cnn_flatten").path)[0], blank)
    assert windows.labels.shape == windows.confidences.shape == (8, 15)
    assert (windows.confidences >= 0.1).all()


def test_the_shipped_network_finds_digits_on_sheets_it_never_saw(shipped: Detector) -> None:
    from digitlab.data import mnist

    held_out, rng = mnist.load("held_out"), np.random.default_rng(11)
    right = claimed = total = 0
    for start in range(0, 80, 4):
        lot = slice(start, start + 4)
        sheet = scattered(held_out.fields(lot), held_out.labels[lot], rng, 56, 84)
        detection = read_sheet(shipped, sheet.image)
        labels = [each.label for each in detection.detections]
        right += sum(min(labels.count(label), list(sheet.labels).count(label)) for label in range(10))
        claimed, total = claimed + len(labels), total + 4
        assert ((detection.owner >= 0) <= (sheet.image >= INK)).all()
    assert right >= 0.9 * total
    assert claimed <= 1.1 * total


def test_a_window_is_the_field_that_it_shows(shipped: Detector, digits: np.ndarray) -> None:
    sheet = np.zeros((40, 52), np.float32)
    sheet[8:36, 12:40] = digits[2]
    network = load(list_networks().find("cnn_pooled").path)[0]
    windows = read_windows(network, sheet, step_px=4)
    alone = predict(network, digits[2])
    assert windows.labels.shape == (4, 7)
    assert windows.labels[2, 3] == alone.label
    assert windows.confidences[2, 3] == pytest.approx(alone.confidence, abs=1e-5)


_DRAWN = {
    0: [[(0.5, 0), (0.15, 0.2), (0.05, 0.6), (0.3, 0.97), (0.6, 0.9), (0.75, 0.5), (0.68, 0.1), (0.45, 0.0)]],
    2: [[(0, 0.25), (0.2, 0), (0.5, 0.02), (0.6, 0.25), (0.4, 0.6), (0, 1), (0.3, 0.97), (0.7, 1)]],
    3: [
        [(0, 0.08), (0.35, 0), (0.55, 0.2), (0.35, 0.45), (0.15, 0.48), (0.5, 0.55), (0.62, 0.8), (0.35, 1), (0, 0.92)]
    ],
    7: [[(0, 0), (0.65, 0), (0.4, 0.45), (0.2, 1)]],
}


@pytest.mark.parametrize("side", [16, 22, 28, 32])
def test_what_the_usual_pen_draws_is_found_at_every_size(shipped: Detector, side: int) -> None:
    for label, strokes in _DRAWN.items():
        points = [side * np.array(stroke) + (24, 12) for stroke in strokes]
        sheet = render(Drawing(tuple(Stroke.through(each) for each in points), paper=(56, 84)))
        (found,) = read_sheet(shipped, sheet).detections
        low, high = (
            np.concatenate(points).min(axis=0) - PEN_WIDTH / 2,
            np.concatenate(points).max(axis=0) + PEN_WIDTH / 2,
        )
        assert found.label == label
        np.testing.assert_allclose(found.box, [*low, *high], atol=0.2 * side)
