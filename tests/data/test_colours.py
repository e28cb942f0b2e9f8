"""Pictures in their colours: the same paper, ink and size as in grey, and the hue of each ink."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
import PIL.Image
import pytest

from digitlab.data import folders, sources
from digitlab.data.folders import FolderError, read_folder
from digitlab.data.images import ImageError, read_colour_image, read_image
from digitlab.ink.colours import in_grey, on_black, on_white

WHITE, BLACK, GREY = (255, 255, 255), (0, 0, 0), (128, 128, 128)
RED, GREEN, BLUE, YELLOW = (255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 0)


@pytest.fixture
def kept(tmp_path: Path) -> Callable[..., Path]:
    """Writes pixels, (h, w) or (h, w, 3) uint8, as a PNG."""

    def keep(pixels: np.ndarray, name: str = "it.png") -> Path:
        path = tmp_path / name
        PIL.Image.fromarray(pixels).save(path)
        return path

    return keep


def square(ink: tuple[int, int, int], paper: tuple[int, int, int], side: int = 56) -> np.ndarray:
    """(side, side, 3): a square of one colour in the middle of paper of another."""
    pixels = np.full((side, side, 3), paper, np.uint8)
    pixels[side // 4 : -side // 4, side // 4 : -side // 4] = ink
    return pixels


@pytest.mark.parametrize("paper", [WHITE, (240, 235, 220), GREY, BLACK])
@pytest.mark.parametrize(
    ("ink", "lacks"), [(RED, (0, 1, 1)), (GREEN, (1, 0, 1)), (BLUE, (1, 1, 0)), (YELLOW, (0, 0, 1))]
)
def test_ink_of_a_channel_is_the_light_that_white_paper_would_miss_whatever_the_paper(ink, lacks, paper, kept) -> None:
    found = read_colour_image(kept(square(ink, paper)))
    assert (found.shape, found.dtype) == ((3, 28, 28), np.float32)
    np.testing.assert_allclose(found[:, 14, 14], lacks, atol=0.12)
    np.testing.assert_array_equal(found[:, 1, 1], 0)


def test_black_ink_and_white_ink_are_full_ink_of_all_colours(kept) -> None:
    for ink, paper in ((BLACK, WHITE), (WHITE, BLACK)):
        np.testing.assert_array_equal(read_colour_image(kept(square(ink, paper)))[:, 14, 14], 1)


@pytest.mark.parametrize("side", [20, 28, 64, 280])
def test_a_grey_picture_has_the_same_ink_in_every_channel_as_in_grey_to_the_last_bit(side: int, kept) -> None:
    die = np.random.default_rng(side)
    for paper in (0, 100, 250):
        levels = np.clip(paper + die.normal(0, 3, (side, side)), 0, 255)
        levels[side // 3 : side // 2, side // 4 : -side // 4] = 255 - paper
        path = kept(levels.astype(np.uint8))
        np.testing.assert_array_equal(read_colour_image(path), np.stack([read_image(path)] * 3))


def test_colours_lie_where_their_grey_lies_and_tall_pictures_are_not_stretched(kept) -> None:
    pixels = np.full((200, 80, 3), WHITE, np.uint8)
    pixels[30:90, 20:50] = RED
    path = kept(pixels)
    seen, grey = read_colour_image(path).max(axis=0), read_image(path)
    np.testing.assert_array_equal(seen > 0.5, grey > 0.5)


def test_faults_are_those_of_grey_pictures(tmp_path: Path, kept) -> None:
    (tmp_path / "cut.png").write_bytes(kept(square(RED, WHITE)).read_bytes()[:60])
    for name, said in (("cut.png", "damaged or cut off"), ("gone.png", "cannot be opened"), ("x.pt", "is a pickle")):
        with pytest.raises(ImageError, match=said):
            read_colour_image(tmp_path / name)


def test_a_picture_of_other_depths_and_one_that_is_clear_are_read(tmp_path: Path) -> None:
    deep = np.full((56, 56), 60_000, np.uint16)
    deep[14:-14, 14:-14] = 0
    PIL.Image.fromarray(deep).save(tmp_path / "deep.png")
    np.testing.assert_array_equal(read_colour_image(tmp_path / "deep.png")[:, 14, 14], 1)
    clear = np.zeros((56, 56, 4), np.uint8)
    clear[14:-14, 14:-14] = (*RED, 255)
    PIL.Image.fromarray(clear).save(tmp_path / "clear.png")
    np.testing.assert_array_equal(read_colour_image(tmp_path / "clear.png")[:, 14, 14], (0, 1, 1))


def test_what_is_seen_of_ink_has_its_hue_on_white_and_on_black_paper(kept) -> None:
    red = read_colour_image(kept(square(RED, WHITE)))
    np.testing.assert_array_equal(on_white(red)[:, 14, 14], (1, 0, 0))
    np.testing.assert_array_equal(on_black(red)[:, 14, 14], (1, 0, 0))
    np.testing.assert_array_equal(on_white(red)[:, 0, 0], 1)
    np.testing.assert_array_equal(on_black(red)[:, 0, 0], 0)
    black = np.ones((3, 2, 2), np.float32)
    np.testing.assert_array_equal(on_black(black), 1)
    np.testing.assert_allclose(in_grey(black), 1)
    np.testing.assert_allclose(in_grey(red)[14, 14], 0.701, atol=1e-3)


def test_a_folder_is_read_in_grey_unless_colours_are_wanted(discs: Path) -> None:
    grey, colour = read_folder(discs), read_folder(discs, in_colour=True)
    assert grey.digits.images.shape == (160, 28, 28)
    assert colour.digits.images.shape == (160, 3, 28, 28)
    assert colour.digits.fields(0).shape == (3, 28, 28)
    assert (grey.classes, grey.names) == (colour.classes, colour.names)
    of_red = colour.digits.images[colour.digits.labels == colour.classes.index("red")]
    assert not of_red[:, 0].any()
    assert of_red[:, 1].any(axis=(1, 2)).all()


def test_the_grey_of_the_discs_says_nothing_of_their_class(discs: Path) -> None:
    for path in sorted((discs / "red").glob("*.png"))[:10]:
        before = read_image(path)
        pixels = np.asarray(PIL.Image.open(path)).copy()
        pixels[(pixels != 255).any(axis=2)] = (0, 130, 0)
        PIL.Image.fromarray(pixels).save(path)
        np.testing.assert_array_equal(read_image(path), before)


def test_copies_stay_together_in_colour_too(discs: Path) -> None:
    for number, path in enumerate(sorted(discs.glob("*/*.png"))):
        (path.parent / f"copy-{number}.png").write_bytes(path.read_bytes())
    train, held_out = (folders.load(discs, split, in_colour=True) for split in ("train", "held_out"))
    assert len(train) + len(held_out) == 320
    assert not {image.tobytes() for image in train.images} & {image.tobytes() for image in held_out.images}


def test_no_more_is_kept_in_memory_in_colour_than_in_grey(discs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folders, "_MOST_IN_COLOUR", 100)
    found = read_folder(discs, in_colour=True)
    assert len(found.digits) == 100
    assert "has more than 100 pictures: the others are left out" in found.faults[-1]


def test_idx_files_have_no_colours_and_say_so(tmp_path: Path) -> None:
    folders.write_indexed(tmp_path, folders.Digits(np.full((2, 28, 28), 9, np.uint8), np.array([0, 1], np.uint8)))
    with pytest.raises(FolderError, match="has IDX files, which have no colours: read it in grey"):
        sources.load(f"colour-folder:{tmp_path}", "train")


def test_a_name_says_whether_a_folder_is_in_colour(discs: Path) -> None:
    grey, colour = f"folder:{discs}", f"colour-folder:{discs}"
    assert sources.with_colours(grey) == sources.with_colours(colour) == colour
    assert sources.with_colours(grey, wanted=False) == sources.with_colours(colour, wanted=False) == grey
    assert sources.with_colours("mnist") == "mnist"
    assert (sources.is_in_colour(grey), sources.is_in_colour(colour)) == (False, True)
    assert sources.folder_of(grey) == sources.folder_of(colour) == discs
    assert sources.folder_of("mnist") is None
    assert sources.in_words(colour) == "pictured in colour (discs)"
    assert sources.is_known(colour)
    assert sources.joined(f"{colour}+mnist") == (f"{colour}+mnist",)  # a path may have a plus in it
    assert sources.class_names(colour) == ("green", "red")
    assert sources.load(colour, "test").images.shape[1:] == (3, 28, 28)


@pytest.mark.slow
def test_a_large_picture_takes_no_more_memory_in_colour_than_its_pixels_and_one_channel(tmp_path: Path) -> None:
    import tracemalloc

    buffer = io.BytesIO()
    PIL.Image.new("RGB", (3000, 3000), "white").save(buffer, "PNG")
    path = tmp_path / "large.png"
    path.write_bytes(buffer.getvalue())
    peaks = []
    for read in (read_image, read_colour_image):
        read(path)  # whatever is imported first
        tracemalloc.start()
        read(path)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < 1.5 * peaks[0]
