"""Pictures from elsewhere (a scan, a photograph, a screenshot, another program's digit): as ink in the field, or in their colours."""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path, PurePath
from typing import BinaryIO

import numpy as np
import PIL.Image
from numpy.typing import NDArray
from PIL import ImageOps

from digitlab.ink.stroke import FIELD_SIDE, Image
from digitlab.language import mark, tr
from digitlab.untrusted import one_line, open_ordinary

FORMATS = ("PNG", "JPEG", "BMP", "GIF", "TIFF", "WEBP", "PPM")
"""The formats that are read; all others, some of which start programs (EPS), are never tried."""

_MOST_PIXELS = 50_000_000
_LEAST_CONTRAST = 0.02  # five grey levels: more than JPEG's traces on blank paper, less than a hair line
_NOISE = 3.0  # times the median deviation of the border: two standard deviations, where the noise is Gaussian
_PICKLES = frozenset({".pt", ".pth", ".pkl", ".pickle", ".bin"})
_Reader = Callable[[PIL.Image.Image, str], NDArray[np.float32]]
_SAVE_AS = mark("save it as PNG or JPEG and open that")


class ImageError(ValueError):
    """A picture that cannot be read; the message names the file, the fault and a way out."""


def read_image(path: Path) -> Image:
    """The ink in a picture of a digit.

    Args:
        path: A file of one of the :data:`FORMATS`, of any size and colour.

    Returns:
        (28, 28) float32 in [0, 1], ink = 1; see :func:`image_from_bytes`.

    Raises:
        ImageError: The file is missing, no picture, damaged, too large, or a pickle.
    """
    return _ink(_brightness_of(path))


def read_colour_image(path: Path) -> Image:
    """The ink in a picture, in its colours.

    Paper, ink and size are found as in grey (:func:`image_from_bytes`): the paper is what the median of the border shows in each
    channel; ink is what is darker or lighter, whichever stands out more, over all channels together; and one noise and one contrast
    hold for all of them, so that a grey picture has three times the ink that it has in grey.

    Ink of a channel is the light of that colour that white paper would miss: red ink lets red light through, and is ink in the green
    and the blue channel. What is lighter than its paper keeps its hue, and is read as if it were written on white: white becomes full
    ink in all channels, and red is the same ink on black paper as on white.

    Args:
        path: As for :func:`read_image`.

    Returns:
        (3, 28, 28) float32 in [0, 1]: the ink in the red, the green and the blue channel.

    Raises:
        ImageError: As for :func:`read_image`.
    """
    return _opened(path, _colour_ink)


def read_sheet_image(path: Path, longest: int) -> Image:
    """The ink in a picture of several digits.

    Args:
        path: As for :func:`read_image`.
        longest: A larger picture is reduced until its longer side has so many pixels.

    Returns:
        (h, w) float32 in [0, 1], ink = 1, 28 x 28 or larger; see :func:`image_from_bytes`.

    Raises:
        ImageError: As for :func:`read_image`.
    """
    ink = _on_paper(_brightness_of(path), longest)
    height, width = ink.shape
    return np.pad(ink, ((0, max(0, FIELD_SIDE - height)), (0, max(0, FIELD_SIDE - width))))


def read_colours(path: Path, longest: int) -> NDArray[np.float64]:
    """A picture's colours.

    Args:
        path: As for :func:`read_image`.
        longest: A larger picture is reduced until its longer side has so many pixels.

    Returns:
        (3, h, w) red, green and blue, whole numbers from 0 to 255.

    Raises:
        ImageError: As for :func:`read_image`.
    """
    return np.stack([np.rint(_fitted(each, longest) * 255) for each in _opened(path, _colours)]).astype(np.float64)


def _brightness_of(path: Path) -> NDArray[np.float32]:
    """The brightness in a file; see :func:`_decoded`."""
    return _opened(path, _brightness)


def _opened(path: Path, read: _Reader) -> NDArray[np.float32]:
    """What :func:`_decoded` makes of a file."""
    name = one_line(path)
    _refuse_pickle(name)
    try:
        with open_ordinary(path) as file:
            return _decoded(file, name, read)
    except ImageError:
        raise
    except ValueError as error:
        raise ImageError(tr("{error}: choose a picture file", error=error)) from error
    except OSError as error:
        raise ImageError(
            tr("{name}: cannot be opened: {error}: choose a picture file", name=name, error=error.strerror or error)
        ) from error


def image_from_bytes(data: bytes, name: str) -> Image:
    """The ink in a picture that was pasted or dropped.

    The paper is what the median pixel of the picture's border shows; ink is what is darker, as on a scan, or lighter,
    as in MNIST, whichever stands out more. Large pictures are reduced by averaging areas, small ones are laid into the
    middle as they are, and none is stretched out of shape. A 28x28 picture on black paper is MNIST's own kind and comes
    out unchanged; elsewhere the border's noise is taken away and the contrast stretched to one, unless nothing stands
    out from the paper.

    Args:
        data: A file's content.
        name: What messages call it.

    Returns:
        (28, 28) float32 in [0, 1], ink = 1.

    Raises:
        ImageError: The data are no picture, damaged, too large, or a pickle.
    """
    name = one_line(name)
    _refuse_pickle(name)
    return _ink(_decoded(io.BytesIO(data), name, _brightness))


def _refuse_pickle(name: str) -> None:
    if PurePath(name).suffix.lower() in _PICKLES:
        raise ImageError(
            tr(
                "{name}: is a pickle, which can run any program when it is opened, and is refused: where you trust it, save a picture as PNG, and a network's weights with safetensors.torch.save_file",
                name=name,
            )
        )


def _decoded(file: BinaryIO, name: str, read: _Reader) -> NDArray[np.float32]:
    """What is read of the first frame, upright and on white paper: its brightness, or its colours."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of odd metadata, which do not matter here
        warnings.simplefilter("error", PIL.Image.DecompressionBombWarning)
        try:
            with PIL.Image.open(file, formats=FORMATS) as picture:
                _check_size(picture, name)
                picture.load()
                return read(ImageOps.exif_transpose(picture), name)
        except ImageError:
            raise
        except PIL.UnidentifiedImageError as error:
            raise ImageError(
                tr(
                    "{name}: is empty or no picture of a known kind: open {formats}",
                    name=name,
                    formats=", ".join(FORMATS),
                )
            ) from error
        except (PIL.Image.DecompressionBombWarning, PIL.Image.DecompressionBombError) as error:
            raise ImageError(
                tr(
                    "{name}: is too large: make it smaller than {most:,} pixels",
                    name=name,
                    most=_MOST_PIXELS,
                )
            ) from error
        except Exception as error:  # a decoder raises whatever a damaged file leads it to
            raise ImageError(
                tr(
                    "{name}: is damaged or cut off ({error}): {way_out}",
                    name=name,
                    error=one_line(error, 100),
                    way_out=tr(_SAVE_AS),
                )
            ) from error


def _check_size(picture: PIL.Image.Image, name: str) -> None:
    width, height = picture.size
    if width < 1 or height < 1 or width * height > _MOST_PIXELS:
        raise ImageError(
            tr(
                "{name}: has {width:,} x {height:,} pixels: open one with 1 to {most:,} of them",
                name=name,
                width=width,
                height=height,
                most=_MOST_PIXELS,
            )
        )


def _brightness(picture: PIL.Image.Image, name: str) -> NDArray[np.float32]:
    """The brightness, (h, w) float32: 0 = black, 1 = white."""
    deep = picture.mode == "I" or picture.mode.startswith("I;16")
    if deep:
        levels = np.asarray(picture).astype(np.float32)
        if levels.min() < 0 or levels.max() > 65535:
            raise ImageError(tr("{name}: has more than 16 bits a pixel: {way_out}", name=name, way_out=tr(_SAVE_AS)))
        return levels / np.float32(65535)
    if picture.mode == "F":
        raise ImageError(
            tr("{name}: has fractional pixels, whose white is not known: {way_out}", name=name, way_out=tr(_SAVE_AS))
        )
    picture = _on_white(picture)
    if picture.mode not in {"1", "L"}:
        picture = picture.convert("RGB")  # the way from any colour to grey
    return np.asarray(picture.convert("L")).astype(np.float32) / np.float32(255)


def _colours(picture: PIL.Image.Image, name: str) -> NDArray[np.float32]:
    """Red, green and blue, (3, h, w) float32: 0 = none, 1 = full."""
    return np.stack(list(_channels(picture, name)))


def _channels(picture: PIL.Image.Image, name: str) -> Iterator[NDArray[np.float32]]:
    """Red, green and blue, (h, w) float32 each, one after the other: a large picture takes no more memory than in grey."""
    if picture.mode == "F" or picture.mode.startswith("I"):  # grey, of other depths
        yield from [_brightness(picture, name)] * 3
        return
    colours = _on_white(picture).convert("RGB")
    for number in range(3):
        yield np.asarray(colours.getchannel(number)).astype(np.float32) / np.float32(255)


def _on_white(picture: PIL.Image.Image) -> PIL.Image.Image:
    """What is seen of a picture on white paper."""
    if not picture.has_transparency_data:
        return picture
    clear = picture.convert("RGBA")
    return PIL.Image.alpha_composite(PIL.Image.new("RGBA", clear.size, "white"), clear)


def _ink(brightness: NDArray[np.float32]) -> Image:
    """It maps (h, w) brightness in [0, 1] to (28, 28) ink in [0, 1]."""
    if brightness.shape == (FIELD_SIDE, FIELD_SIDE) and np.median(_border(brightness)) == 0:
        return brightness
    return _in_the_middle(_on_paper(brightness, FIELD_SIDE))


def _colour_ink(picture: PIL.Image.Image, name: str) -> Image:
    """(3, 28, 28) ink in [0, 1]; see :func:`read_colour_image`."""
    contrasts, is_on_black = [], picture.size == (FIELD_SIDE, FIELD_SIDE)
    for brightness in _channels(picture, name):
        is_on_black = is_on_black and np.median(_border(brightness)) == 0
        contrasts.append(_contrast(brightness, FIELD_SIDE))
    if is_on_black:
        return _with_hue(np.stack(contrasts))
    return _in_the_middle(_stretched(contrasts))


def _with_hue(lighter: NDArray[np.float32]) -> NDArray[np.float32]:
    """(3, h, w) light beyond that of the paper, as ink on white of the same hue: of grey, the light itself."""
    ink: NDArray[np.float32] = lighter.max(axis=0) + lighter.min(axis=0) - lighter
    return ink


def _in_the_middle(ink: Image) -> Image:
    """(..., h, w) on (..., 28, 28) paper."""
    field = np.zeros((*ink.shape[:-2], FIELD_SIDE, FIELD_SIDE), np.float32)
    height, width = ink.shape[-2:]
    top, left = (FIELD_SIDE - height) // 2, (FIELD_SIDE - width) // 2
    field[..., top : top + height, left : left + width] = ink
    return field


def _on_paper(brightness: NDArray[np.float32], longest: int) -> Image:
    """It maps (h, w) brightness in [0, 1] to ink in [0, 1], reduced until no side is longer than so many pixels."""
    ink: Image = _stretched([_contrast(brightness, longest)])[0]
    return ink


def _contrast(brightness: NDArray[np.float32], longest: int) -> NDArray[np.float32]:
    """How much lighter than the paper (h, w) brightness is, reduced until no side is longer than so many pixels."""
    return _fitted(brightness - np.float32(np.median(_border(brightness))), longest)


def _stretched(channels: Sequence[NDArray[np.float32]]) -> Image:
    """It maps the contrasts (h, w) of one channel or of three to their ink (channels, h, w) in [0, 1]."""
    contrast = np.stack(channels)
    noise = _NOISE * float(np.median(np.abs([_border(each) for each in channels])))
    ink = -contrast if -contrast.min() > contrast.max() else contrast if len(contrast) == 1 else _with_hue(contrast)
    peak = float(ink.max())
    if peak <= max(_LEAST_CONTRAST, 2 * noise):
        return np.zeros_like(ink)
    stretched: Image = np.clip((ink - noise) / (peak - noise), 0, 1)
    return stretched


def _border(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """The values of a frame as wide as one pixel of the field."""
    depth = max(1, max(values.shape) // FIELD_SIDE)
    inner = np.zeros(values.shape, np.bool_)
    inner[depth:-depth, depth:-depth] = True
    return values[~inner]


def _fitted(values: NDArray[np.float32], longest: int) -> NDArray[np.float32]:
    """The values averaged over areas so that the longer side has so many pixels; what is not longer stays as it is."""
    if max(values.shape) <= longest:
        return values
    height, width = (max(1, round(side * longest / max(values.shape))) for side in values.shape)
    reduced = PIL.Image.fromarray(values).resize((width, height), PIL.Image.Resampling.BOX)
    return np.asarray(reduced, np.float32)
