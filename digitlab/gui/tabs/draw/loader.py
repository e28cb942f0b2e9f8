"""What comes to the canvas from elsewhere: pictures out of files, drops and the clipboard, and test digits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from digitlab.gui.shell import pictures

if TYPE_CHECKING:
    from collections.abc import Callable

    from digitlab.gui.shell.session import Session


class Loader(QObject):
    """Gives the session what was asked for, or says why that cannot be.

    Signals:
        failed: Why, in a sentence.
    """

    failed = Signal(str)

    def __init__(self, session: Session, over: QWidget) -> None:
        """Of a session; a window asks its questions over that widget, which owns it."""
        super().__init__(over)
        self._session, self._over = session, over

    def open_file(self, path: str) -> None:
        """Load a picture from a file."""
        self._try(lambda: self._session.load_image(*pictures.from_file(path)))

    def open_mime(self, mime: QMimeData) -> None:
        """Load what was pasted or dropped."""
        self._try(lambda: self._session.load_image(*pictures.from_mime(mime)))

    def open_test_digit(self, number: int) -> None:
        """Load a test digit."""
        self._try(lambda: self._session.load_test_digit(number))

    def ask_for_file(self) -> None:
        """Ask which picture to load."""
        path, _ = QFileDialog.getOpenFileName(self._over, "Open a picture of a digit", "", pictures.FILE_FILTER)
        if path:
            self.open_file(path)

    def _try(self, load: Callable[[], None]) -> None:
        try:
            load()
        except (ValueError, OSError) as error:
            self.failed.emit(str(error))
