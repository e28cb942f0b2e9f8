"""Pictures of digits that come to the canvas from files, the clipboard and drops."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from digitlab.gui.shell.export import png
from digitlab.gui.shell.session import Session
from digitlab.ink.stroke import Image
from digitlab.language import mark, tr

_FILES = mark("Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff *.webp *.ppm *.pgm *.pbm);;All files (*)")


class PictureLoader:
    """Brings pictures to the canvas of a session, or lets the session say why that cannot be."""

    def __init__(self, session: Session, over: QWidget) -> None:
        """A loader for a session; it asks its questions over a widget."""
        self._session, self._over = session, over

    def open_file(self, path: str) -> None:
        """Load a picture from a file."""
        self._load(lambda: _from_file(path))

    def open_mime(self, mime: QMimeData) -> None:
        """Load what was pasted or dropped."""
        self._load(lambda: _from_mime(mime))

    def ask_for_file(self) -> None:
        """Ask which picture to load."""
        path, _ = QFileDialog.getOpenFileName(self._over, tr("Open a picture of a digit"), "", tr(_FILES))
        if path:
            self.open_file(path)

    def _load(self, read: Callable[[], tuple[Image, str]]) -> None:
        try:
            self._session.load_image(*read())
        except (ValueError, OSError) as error:
            self._session.failed.emit(str(error))


def has_picture(mime: QMimeData) -> bool:
    """Whether a drop may hold a picture."""
    return mime.hasUrls() or mime.hasImage()


def _from_file(path: str) -> tuple[Image, str]:
    """The field's (28, 28) image of a picture file, and what to call it.

    Raises:
        ImageError: It cannot be read.
    """
    from digitlab.data.images import read_image  # here, since the window is up sooner without Pillow

    return read_image(Path(path)), Path(path).name


def _from_mime(mime: QMimeData) -> tuple[Image, str]:
    """The same for what was pasted or dropped: a file's address, or a picture itself.

    Raises:
        ImageError: There is no picture, or it cannot be read.
    """
    files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
    if files:
        return _from_file(files[0])
    from digitlab.data.images import ImageError, image_from_bytes

    picture = mime.imageData()
    if isinstance(picture, QImage) and not picture.isNull():
        return image_from_bytes(png(picture), tr("the clipboard")), tr("pasted picture")
    raise ImageError(tr("there is no picture in the clipboard: copy one, or drop a picture file on the window"))
