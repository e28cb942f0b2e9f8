"""The handbook in a window of its own."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QImage, QShowEvent, QTextCursor
from PySide6.QtWidgets import QDialog, QTextBrowser, QWidget
from typing_extensions import override

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.layout import vbox
from digitlab.gui.kit.typeface import zoom_of
from digitlab.gui.kit.zoom import zoom_window
from digitlab.language import tr, translated
from digitlab.shipped import resources

_SIZE = QSize(860, 640)
_WIDEST = 780  # logical pixels of a picture, so that it fits beside the scroll bar
_MARGIN = 12


class Handbook(QDialog):
    """Shows the pages of ``resources/handbook``; their links lead from one to another, Alt+Left back.

    A page has the address of the English one in every language, so that its links and pictures are found; what is read there is the
    translation, where there is one.
    """

    def __init__(self, parent: QWidget | None = None, place: str = "README.md") -> None:
        """The handbook at a file of it, and behind a # at one of its headings, as links on the web write it."""
        super().__init__(parent)
        self.setWindowTitle(tr("Handbook of digitlab"))
        self.resize(_SIZE)
        self._browser = named(_Pages(), "handbook", tr("Handbook"))
        self._browser.setOpenExternalLinks(True)
        vbox(self._browser, on=self)
        if parent is not None:
            zoom_window(self, zoom_of(parent))
        self._place = QUrl.fromLocalFile(str(resources() / "handbook" / "README.md")).resolved(QUrl(place))
        self._browser.setSource(self._place)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._browser.scroll_to(self._place)  # once it has its size
        self._place = QUrl()


class _Pages(QTextBrowser):
    """Pages of Markdown whose pictures are as wide as the window; an installed copy has none of them, and leaves no gap."""

    def __init__(self) -> None:
        super().__init__()
        self.setViewportMargins(_MARGIN, 0, 0, 0)
        self.sourceChanged.connect(self.scroll_to)  # Markdown gives headings no anchor

    def scroll_to(self, place: QUrl) -> None:
        """Have a heading of the page at the top, where the address has one: the words of the English one, joined with hyphens."""
        if not place.fragment():
            return
        english = re.sub(r"(?m)^```.*?^```", "", Path(place.toLocalFile()).read_text("utf-8"), flags=re.DOTALL)
        names = [_slug(each) for each in re.findall(r"(?m)^#+ (.+)$", english)]
        document, left = self.document(), names.index(place.fragment())
        block = document.begin()
        while block.isValid():
            left -= bool(block.blockFormat().headingLevel())
            if left < 0:
                self.setTextCursor(QTextCursor(block))
                self.verticalScrollBar().setValue(int(document.documentLayout().blockBoundingRect(block).top()))
                return
            block = block.next()

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        url = self.source().resolved(QUrl(name))
        if url.fileName().endswith(".md"):
            return translated(Path(url.toLocalFile())).read_text("utf-8")
        if not url.fileName().endswith(".png"):
            return super().loadResource(kind, name)
        picture = QImage(url.toLocalFile())
        if picture.isNull():
            return QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
        return picture.scaledToWidth(_WIDEST, Qt.TransformationMode.SmoothTransformation)


def _slug(heading: str) -> str:
    """A heading as links on the web write it: small letters, words joined by hyphens, nothing else."""
    return re.sub(r"[\s-]+", "-", re.sub(r"[^\w\s-]", "", heading).strip().lower())
