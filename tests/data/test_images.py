"""Pictures of digits from files written by Pillow: every kind that is read, and every fault."""

from __future__ import annotations

import io
import os
import pickle
import re
import struct
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import PIL.Image
import pytest
from PIL import ImageDraw, ImageFilter

from digitlab.data.images import FORMATS, ImageError, image_from_bytes, read_colours, read_image, read_sheet_image


def _levels(side: int = 280) -> np.ndarray:
    """(side, side) uint8: a dark 7 on white paper, in the left half of its upper part."""
    picture = PIL.Image.new("L", (side, side), 255)
    unit = side / 28
    points = [(x * unit, y * unit) for x, y in ((6, 5), (18, 5), (9, 22))]
    ImageDraw.Draw(picture).line(points, fill=0, width=round(3 * unit), joint="curve")
    return np.asarray(picture)


def _saved(picture: PIL.Image.Image | np.ndarray, kind: str = "PNG", **options: object) -> bytes:
    buffer = io.BytesIO()
    (PIL.Image.fromarray(picture) if isinstance(picture, np.ndarray) else picture).save(buffer, kind, **options)
    return buffer.getvalue()


def _seven() -> np.ndarray:
    """(28, 28) the ink of that 7, each pixel the mean of ten by ten."""
    return 1 - (_levels() / 255).reshape(28, 10, 28, 10).mean(axis=(1, 3)).astype(np.float32)


def _read(data: bytes) -> np.ndarray:
    image = image_from_bytes(data, "pasted picture")
    assert (image.shape, image.dtype) == ((28, 28), np.float32)
    assert image.min() >= 0
    assert image.max() <= 1
    return image


def test_a_28x28_digit_on_black_comes_out_unchanged(digits: np.ndarray, tmp_path: Path) -> None:
    path = tmp_path / "digit.png"
    for digit in digits[:20]:
        levels = np.round(digit * 255).astype(np.uint8)
        path.write_bytes(_saved(levels))
        np.testing.assert_array_equal(read_image(path), levels.astype(np.float32) / 255)
        np.testing.assert_array_equal(
            _read(_saved(PIL.Image.fromarray(levels).convert("RGB"))), levels.astype(np.float32) / 255
        )


def test_a_faint_28x28_picture_on_black_is_not_stretched() -> None:
    levels = np.zeros((28, 28), np.uint8)
    levels[10:18, 12:16] = 90
    np.testing.assert_array_equal(_read(_saved(levels)), levels.astype(np.float32) / 255)


@pytest.mark.parametrize("kind", FORMATS)
def test_every_accepted_format_is_read(kind: str) -> None:
    np.testing.assert_allclose(_read(_saved(PIL.Image.fromarray(_levels()), kind)), _seven(), atol=0.03)


def test_dark_ink_on_light_and_light_ink_on_dark_are_the_same_ink() -> None:
    np.testing.assert_allclose(_read(_saved(_levels())), _read(_saved(255 - _levels())), atol=1e-6)


def _alpha_on_transparent() -> PIL.Image.Image:
    clear = np.zeros((280, 280, 4), np.uint8)  # black everywhere, and only where there is ink can one see it
    clear[..., 3] = 255 - _levels()
    return PIL.Image.fromarray(clear)


def _palette_with_transparency() -> bytes:
    picture = PIL.Image.fromarray(np.where(_levels() > 127, 1, 0).astype(np.uint8))
    picture = picture.convert("P")
    picture.putpalette([0, 0, 0, 10, 0, 10])
    return _saved(picture, transparency=1)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(lambda: _saved(_levels().astype(np.uint16) * 257), id="16-bit PNG"),
        pytest.param(lambda: _saved(_levels().astype(np.uint16) * 257, "TIFF"), id="16-bit TIFF"),
        pytest.param(lambda: _saved(_levels().astype(np.uint16) * 257, "PPM"), id="16-bit PPM"),
        pytest.param(lambda: _saved(PIL.Image.fromarray(_levels()).convert("CMYK"), "TIFF"), id="CMYK TIFF"),
        pytest.param(
            lambda: _saved(PIL.Image.fromarray(_levels()).convert("CMYK"), "JPEG", quality=95), id="CMYK JPEG"
        ),
        pytest.param(lambda: _saved(PIL.Image.fromarray(_levels()).convert("RGB").quantize(8)), id="palette"),
        pytest.param(_palette_with_transparency, id="palette with a transparent colour"),
        pytest.param(lambda: _saved(PIL.Image.fromarray(_levels()).convert("1")), id="1-bit"),
        pytest.param(lambda: _saved(PIL.Image.fromarray(_levels()).convert("LA")), id="grey with alpha"),
        pytest.param(lambda: _saved(_alpha_on_transparent()), id="ink on transparent paper"),
        pytest.param(lambda: _saved(_alpha_on_transparent(), "WEBP", lossless=True), id="transparent WEBP"),
    ],
)
def test_every_kind_of_pixel_gives_the_same_ink(data: Callable[[], bytes]) -> None:
    np.testing.assert_allclose(_read(data()), _seven(), atol=0.03)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_picture_turned_by_its_camera_is_turned_back(orientation: int) -> None:
    undo = {
        2: PIL.Image.Transpose.FLIP_LEFT_RIGHT,
        3: PIL.Image.Transpose.ROTATE_180,
        4: PIL.Image.Transpose.FLIP_TOP_BOTTOM,
        5: PIL.Image.Transpose.TRANSPOSE,
        6: PIL.Image.Transpose.ROTATE_90,  # to be shown turned clockwise, so it lies turned the other way
        7: PIL.Image.Transpose.TRANSVERSE,
        8: PIL.Image.Transpose.ROTATE_270,
    }
    picture = PIL.Image.fromarray(_levels())
    lying = picture.transpose(undo[orientation]) if orientation in undo else picture
    exif = PIL.Image.Exif()
    exif[0x0112] = orientation
    np.testing.assert_allclose(_read(_saved(lying, "JPEG", exif=exif, quality=95)), _seven(), atol=0.03)


def test_an_animation_shows_its_first_frame() -> None:
    blank = PIL.Image.new("L", (280, 280), 255)
    data = _saved(PIL.Image.fromarray(_levels()), "GIF", save_all=True, append_images=[blank], duration=100)
    np.testing.assert_allclose(_read(data), _seven(), atol=0.03)


def test_a_wide_picture_is_laid_between_blank_paper_never_stretched() -> None:
    wide = np.full((280, 560), 255, np.uint8)
    wide[:, 140:420] = _levels()
    image = _read(_saved(wide))
    half = (_levels() / 255).reshape(14, 20, 14, 20).mean(axis=(1, 3))
    np.testing.assert_allclose(image[7:21, 7:21], (1 - half) / (1 - half).max(), atol=0.01)
    assert not image[:7].any()
    assert not image[21:].any()


def test_a_tall_picture_is_laid_between_blank_paper_as_well() -> None:
    tall = np.full((560, 100), 255, np.uint8)
    tall[200:300, 40:80] = 0
    image = _read(_saved(tall))
    rows, columns = np.nonzero(image > 0.5)
    assert (rows.min(), rows.max()) == (10, 14)
    assert (columns.min(), columns.max()) == (13, 14)


def test_a_small_picture_lies_in_the_middle_as_it_is() -> None:
    small = np.full((10, 7), 255, np.uint8)
    small[2:8, 3] = [0, 51, 102, 153, 204, 0]
    expected = np.zeros((28, 28), np.float32)
    expected[9:19, 10:17] = (255 - small) / 255
    np.testing.assert_allclose(_read(_saved(small)), expected, atol=1e-6)


def test_grey_ink_on_grey_paper_comes_out_as_full_ink_on_blank_paper() -> None:
    grey = (90 + _levels() * (60 / 255)).round().astype(np.uint8)
    np.testing.assert_allclose(_read(_saved(grey)), _seven(), atol=0.02)


def test_a_photograph_with_noise_and_a_shadow_shows_the_digit_on_blank_paper(rng: np.random.Generator) -> None:
    soft = PIL.Image.fromarray(_levels(560)).filter(ImageFilter.GaussianBlur(4))
    shadow = np.linspace(1, 0.85, 560)[None, :]
    photograph = (60 + np.asarray(soft) * (140 / 255)) * shadow + rng.normal(0, 8, (560, 560))
    image = _read(_saved(photograph.clip(0, 255).astype(np.uint8), "JPEG", quality=70))
    assert image[_seven() == 0].mean() < 0.03
    assert image[_seven() == 1].mean() > 0.8


@pytest.mark.parametrize("level", [0, 7, 128, 250, 255])
@pytest.mark.parametrize("shape", [(28, 28), (300, 200), (5, 9), (1, 1)])
def test_a_blank_page_is_blank(level: int, shape: tuple[int, int]) -> None:
    image = _read(_saved(np.full(shape, level, np.uint8), "JPEG"))
    assert not image.any() or (level == 0 and image.max() < 0.02)


def test_a_blank_page_with_noise_and_a_shadow_is_blank(rng: np.random.Generator) -> None:
    for side in (40, 400):
        paper = 200 * np.linspace(1, 0.8, side)[None, :] + rng.normal(0, 6, (side, side))
        assert not _read(_saved(paper.astype(np.uint8))).any()


def test_a_hair_line_in_a_large_picture_is_seen() -> None:
    picture = PIL.Image.new("L", (1000, 1000), 255)
    ImageDraw.Draw(picture).line([(300, 200), (500, 800)], fill=0, width=2)
    assert _read(_saved(picture)).max() == 1


def _huge_png() -> bytes:
    """A PNG of a few hundred bytes whose header announces 20,000 x 20,000 pixels."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = struct.pack(">IIBBBBB", 20_000, 20_000, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(bytes(10_000)))
        + chunk(b"IEND", b"")
    )


def _eps() -> bytes:
    return _saved(PIL.Image.fromarray(_levels(28)), "EPS")


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        pytest.param(lambda: b"", "empty or no picture .*: open PNG, JPEG", id="empty"),
        pytest.param(lambda: b"seven, eight", "no picture .*PNG, JPEG, BMP, GIF, TIFF, WEBP, PPM", id="text"),
        pytest.param(_eps, "no picture", id="EPS, which starts Ghostscript"),
        pytest.param(_huge_png, "too large|pixels", id="decompression bomb"),
        pytest.param(lambda: _saved(PIL.Image.new("1", (10_000, 6_000))), "10,000 x 6,000 pixels", id="60 megapixels"),
        pytest.param(lambda: _saved(_levels())[:400], "damaged or cut off .*save it as", id="truncated PNG"),
        pytest.param(lambda: _saved(_levels(), "JPEG")[:-900], "damaged or cut off", id="truncated JPEG"),
        pytest.param(lambda: _saved(_levels(), "BMP")[:5000], "damaged or cut off", id="truncated BMP"),
        pytest.param(lambda: _saved(_levels(), "TIFF")[:5000], "damaged or cut off|no picture", id="truncated TIFF"),
        pytest.param(lambda: _saved(_levels(), "GIF")[:100], "damaged or cut off", id="truncated GIF"),
        pytest.param(lambda: _saved(_levels(), "WEBP")[:100], "damaged or cut off|no picture", id="truncated WEBP"),
        pytest.param(lambda: _saved(_levels().astype(np.float32), "TIFF"), "fractional pixels", id="float TIFF"),
        pytest.param(lambda: _saved(_levels().astype(np.int32) * 10**6, "TIFF"), "more than 16 bits", id="32-bit TIFF"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_fault_and_the_way_out(
    tmp_path: Path, data: Callable[[], bytes], complaint: str
) -> None:
    path = tmp_path / "bad.png"
    path.write_bytes(data())
    with pytest.raises(ImageError, match=f"^{re.escape(str(path))}: .*({complaint})"):
        read_image(path)
    with pytest.raises(ImageError, match=f"^pasted: .*({complaint})"):
        image_from_bytes(data(), "pasted")


@pytest.mark.parametrize("suffix", [".pt", ".pth", ".pkl", ".PT"])
def test_a_pickle_is_refused_unread(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"network{suffix}"
    path.write_bytes(pickle.dumps({}))
    with pytest.raises(ImageError, match=f"network{suffix}: is a pickle, .* refused: .*PNG.*save_file"):
        read_image(path)
    with pytest.raises(ImageError, match="is a pickle"):
        image_from_bytes(path.read_bytes(), path.name)


def test_a_missing_file_and_a_folder_are_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(ImageError, match=r"absent\.png: cannot be opened: .*: choose a picture file"):
        read_image(tmp_path / "absent.png")
    with pytest.raises(ImageError, match=f"{re.escape(str(tmp_path))}: is not an ordinary file: choose a picture file"):
        read_image(tmp_path)


@pytest.mark.parametrize("kind", FORMATS)
def test_a_damaged_file_gives_an_image_or_an_image_error_and_nothing_else(rng: np.random.Generator, kind: str) -> None:
    good = np.frombuffer(_saved(_levels(56), kind), np.uint8)
    refused = 0
    for _ in range(60):
        bad = good.copy()
        bad[rng.integers(0, len(bad), 8)] = rng.integers(0, 256, 8, np.uint8)
        bad[rng.integers(0, min(len(bad), 60))] ^= 0xFF
        try:
            _read(bad.tobytes())
        except ImageError:
            refused += 1
    assert refused > 0


@pytest.mark.parametrize(
    ("longest", "expected"), [(100, (70, 100)), (200, (140, 200)), (1000, (140, 200)), (30, (28, 30))]
)
def test_a_picture_of_several_digits_keeps_its_shape(longest: int, expected: tuple[int, int], tmp_path: Path) -> None:
    page = np.full((140, 200), 255, np.uint8)
    page[:, :140] = _levels(140)
    path = tmp_path / "page.png"
    path.write_bytes(_saved(page))
    ink = read_sheet_image(path, longest)
    assert (ink.shape, ink.dtype) == (expected, np.float32)
    assert ink[:, : round(0.7 * expected[1])].max() == pytest.approx(1.0)
    assert not ink[:, round(0.7 * expected[1]) :].any()


def test_of_a_blank_page_nothing_is_taken_for_ink(tmp_path: Path) -> None:
    path = tmp_path / "blank.png"
    path.write_bytes(_saved(np.full((50, 90), 250, np.uint8)))
    assert read_sheet_image(path, 60).shape == (33, 60)
    assert not read_sheet_image(path, 60).any()
    with pytest.raises(ImageError, match="absent"):
        read_sheet_image(tmp_path / "absent.png", 60)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither")
@pytest.mark.parametrize("read", [read_image, lambda path: read_sheet_image(path, 112)])
def test_a_pipe_and_a_device_are_refused_without_waiting_for_them(tmp_path: Path, read) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    for path in (tmp_path / "pipe.png", Path("/dev/zero")):
        with pytest.raises(ImageError, match="is not an ordinary file: choose a picture file"):
            read(path)


def test_colours_are_whole_numbers_of_three_channels_and_large_pictures_are_reduced(tmp_path: Path, rng) -> None:
    path, levels = tmp_path / "picture.png", rng.integers(0, 256, (20, 40, 3), np.uint8)
    path.write_bytes(_saved(levels))
    np.testing.assert_array_equal(read_colours(path, 64), np.moveaxis(levels, -1, 0))
    means = levels.reshape(10, 2, 20, 2, 3).mean(axis=(1, 3))
    np.testing.assert_allclose(read_colours(path, 20), np.moveaxis(means, -1, 0), atol=0.51)
    clear = np.dstack([levels, np.zeros((20, 40), np.uint8)])
    path.write_bytes(_saved(clear))
    assert (read_colours(path, 64) == 255).all()  # what is seen through lies on white paper
    path.write_bytes(_saved(PIL.Image.fromarray(np.full((4, 4), 65535, np.uint16))))
    assert (read_colours(path, 64) == 255).all()
    path.write_bytes(b"no picture")
    with pytest.raises(ImageError, match="no picture of a known kind"):
        read_colours(path, 64)
