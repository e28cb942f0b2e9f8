"""The image on the bench as a picture in its colours, and what the filter that is seen makes of it, channel by channel."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from digitlab.convolution.trace import Numbers
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.layout import hbox, holder, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import Wish
from digitlab.gui.tabs.convolution.bench.pictures import filtered, in_colour
from digitlab.gui.tabs.convolution.bench_examples import LAST
from digitlab.gui.tabs.convolution.bench_store import BenchOutcome
from digitlab.gui.tabs.convolution.number_sheet import is_coloured, white_of
from digitlab.gui.tabs.convolution.state import BenchState, fixed
from digitlab.language import tr

_SIDE = 100  # of a picture, logical pixels
_CHANNELS = 3


@dataclass(frozen=True, slots=True)
class OpenPicture(Wish):
    """Ask for a picture's file, and lay the picture on the bench as three matrices."""


class BenchColours(QWidget):
    """A button that opens a picture and, where the image has three channels, two small pictures in colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen: tuple[object, int] = (None, -1)
        tip = tr("Lay any picture on the bench: its red, green and blue as three matrices of numbers from 0 to 255")
        self._open = named(QPushButton(tr("Open a picture…")), "bench_picture", tip=tip)
        self._before, self._after = ColourPicture("in_colour"), ColourPicture("filtered")
        self._caption = Text("", SMALL_PT, narrow=True)
        before = vbox(Text(tr("in colour"), SMALL_PT), (self._before, 1), spacing=2)
        after = vbox(self._caption, (self._after, 1), spacing=2)
        self._pictures = holder(hbox((before, 1), (after, 1), spacing=8))
        vbox(self._open, self._pictures, spacing=4, margins=(0, 2, 0, 0), on=self)
        self._open.clicked.connect(self._on_open_clicked)

    def show_outcome(self, outcome: BenchOutcome, filter_index: int) -> None:
        """Show the image, and what a filter makes of it."""
        trace = outcome.trace
        if self._seen == (trace, filter_index):
            return
        self._seen = trace, filter_index
        self._pictures.setVisible(is_coloured(trace.image))
        if is_coloured(trace.image):
            white = white_of(trace.image)
            self._before.show_picture(in_colour(trace.image, white))
            self._after.show_picture(in_colour(filtered(trace, filter_index), white))
            self._caption.setText(
                tr("filter {filter}, each slice", filter=filter_index + 1)
                if len(trace.kernels) > 1
                else tr("each slice alone")
            )

    def _on_open_clicked(self) -> None:
        wish(self, OpenPicture())


class ColourPicture(ThemedWidget):
    """A picture as large as there is room, its pixels seen."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """No picture yet."""
        super().__init__(parent)
        self._picture = QImage()
        self.setObjectName(name)

    def show_picture(self, picture: QImage) -> None:
        """Show another one."""
        self._picture = picture
        self.update()

    def picture(self) -> QImage:
        """What is shown, a pixel each."""
        return self._picture

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture.isNull():
            return
        size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width() - 1, size.height() - 1)
        painter = QPainter(self)
        painter.drawImage(place, self._picture)
        painter.setPen(QColor(self._theme.border))
        painter.drawRect(place)
        painter.end()

    @override
    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)


def with_picture(state: BenchState, picture: Numbers) -> BenchState:
    """A picture lies on the bench, (3, h, w), with all of the output in sight; each filter gets a slice for each channel."""
    kernels = state.filters
    missing = max(0, _CHANNELS - kernels.shape[1])
    kernels = np.concatenate([kernels, np.repeat(kernels[:, -1:], missing, axis=1)], axis=1)[:, :_CHANNELS]
    return replace(state, source="numbers", image=fixed(picture), kernels=fixed(kernels), step=LAST, asking=False)
