"""Pictures of digits from files, the clipboard and drops."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QImage

from digitlab.ink.stroke import Image

FILE_FILTER = "Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff *.webp *.ppm *.pgm *.pbm);;All files (*)"


def from_file(path: str) -> tuple[Image, str]:
    """The field's (28, 28) image of a picture file, and what to call it.

    Raises:
        ImageError: It cannot be read.
    """
    from digitlab.data.images import read_image  # here, since the window is up sooner without Pillow

    return read_image(Path(path)), Path(path).name


def from_mime(mime: QMimeData) -> tuple[Image, str]:
    """The same for what was pasted or dropped: a file's address, or a picture itself.

    Raises:
        ImageError: There is no picture, or it cannot be read.
    """
    files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
    if files:
        return from_file(files[0])
    from digitlab.data.images import ImageError, image_from_bytes

    picture = mime.imageData()
    if isinstance(picture, QImage) and not picture.isNull():
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        picture.save(buffer, "PNG")  # type: ignore[call-overload] # the stub wants the format as bytes, Qt takes text
        return image_from_bytes(bytes(buffer.data().data()), "the clipboard"), "pasted picture"
    raise ImageError("there is no picture in the clipboard: copy one, or drop a picture file on the window")


def has_picture(mime: QMimeData) -> bool:
    """Whether a drop may hold a picture."""
    return mime.hasUrls() or mime.hasImage()
