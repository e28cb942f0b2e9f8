"""Colour pictures on the bench: three matrices in their colours, a filter over them, and the whole picture at once."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import PIL.Image
import torch
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton
from torch.nn import functional

from digitlab.convolution.drawn import boat, fruit
from digitlab.convolution.kernels import KERNELS
from digitlab.convolution.presets import PRESETS
from digitlab.gui.tabs.convolution.bench.colours import ColourPicture
from digitlab.gui.tabs.convolution.bench_examples import opened

IMAGE, OUTPUT = 0, 3


def _pixels(picture: ColourPicture) -> np.ndarray:
    """(h, w, 3) the red, green and blue of a picture that is shown."""
    image = picture.picture()
    colours = [[image.pixelColor(x, y).getRgb()[:3] for x in range(image.width())] for y in range(image.height())]
    return np.array(colours)


def _picture(tmp_path: Path, shape: tuple[int, int]) -> tuple[Path, np.ndarray]:
    levels = np.random.default_rng(0).integers(0, 256, (*shape, 3), np.uint8)
    path = tmp_path / "picture.png"
    PIL.Image.fromarray(levels).save(path)
    return path, levels


def test_the_pictures_are_of_bytes_and_other_sizes_show_the_same(bench) -> None:
    for draw in (boat, fruit):
        assert draw().shape == (3, 32, 32)
        assert set(np.unique(draw())) <= set(range(256))
        assert len(np.unique(draw(64).reshape(3, -1), axis=1).T) == len(np.unique(draw().reshape(3, -1), axis=1).T)


def test_a_picture_stands_as_a_red_a_green_and_a_blue_matrix_with_all_of_its_output(bench) -> None:
    bench.open()
    bench.store.put(opened(bench.state, "fruit"))
    image = PRESETS["fruit"].image
    weights = torch.tensor(PRESETS["fruit"].kernels)
    expected = functional.conv2d(torch.tensor(image)[None], weights, padding=1)[0]
    np.testing.assert_array_equal(bench.picture(OUTPUT).slices().values, expected.numpy())  # not the first cell alone
    bench.open(preset="three_channels")
    for cell, colour in bench.colours(IMAGE).items():
        full = round(255 * bench.trace.image[cell] / 2)  # 2 is the largest of its numbers
        assert colour.getRgb()[:3] == tuple(full * (channel == cell[0]) for channel in range(3))
    bench.open()
    assert bench.picture(IMAGE).slices().palette == "ink"
    assert not bench.find("in_colour", ColourPicture).isVisible()


def test_a_classic_kernel_is_applied_to_the_whole_picture_at_once_and_each_slice_to_its_channel(bench) -> None:
    bench.open()
    bench.store.put(opened(bench.state, "boat"))
    box = bench.find("bench_kernel", QComboBox)
    image = torch.tensor(PRESETS["boat"].image)[:, None]
    assert np.array_equal(_pixels(bench.find("in_colour", ColourPicture)), np.moveaxis(PRESETS["boat"].image, 0, -1))
    for name in ("identity", "box_blur", "sharpen", "sobel_upright"):
        box.setCurrentIndex(box.findData(name))
        box.activated.emit(box.currentIndex())
        weights = torch.tensor(KERNELS[name].weights.copy())
        alone = functional.conv2d(image, weights[None, None], padding=1)[:, 0].numpy()
        np.testing.assert_allclose(bench.picture(OUTPUT).slices().values[0], alone.sum(axis=0), atol=1e-9)
        shown = np.abs(alone) if name == "sobel_upright" else alone
        found = _pixels(bench.find("filtered", ColourPicture))
        np.testing.assert_allclose(found, np.moveaxis(shown.clip(0, 255), 0, -1), atol=0.5 + 1e-6)


def test_any_picture_is_opened_and_undone_and_what_is_none_is_refused(bench, session, tmp_path, monkeypatch) -> None:
    bench.open()
    path, levels = _picture(tmp_path, (20, 30))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    QTest.mouseClick(bench.find("bench_picture", QPushButton), Qt.MouseButton.LeftButton)
    np.testing.assert_array_equal(bench.trace.image, np.moveaxis(levels, -1, 0))
    assert bench.trace.kernels.shape == (1, 3, 3, 3)  # the slice of before, once for each channel
    assert np.ptp(bench.trace.kernels, axis=1).max() == 0
    assert bench.state.step == bench.trace.step_count - 1
    session.history.undo()
    assert bench.trace.image.shape == (1, 5, 5)
    path, _ = _picture(tmp_path, (300, 150))
    bench.page.open_picture(path)
    assert bench.trace.image.shape == (3, 64, 32)
    failed: list[str] = []
    session.failed.connect(failed.append)
    path.write_bytes(b"nothing")
    bench.page.open_picture(path)
    path, _ = _picture(tmp_path, (2, 2))
    bench.page.open_picture(path)
    assert "no picture of a known kind" in failed[0]
    assert "a window of 3 rows does not fit onto 2" in failed[1]
    assert bench.trace.image.shape == (3, 64, 32)
