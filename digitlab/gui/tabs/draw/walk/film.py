"""A walk as an animated picture: the moved digit, each network's answer and bars, and the strips as they fill."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen

from digitlab.data.classes import DIGITS
from digitlab.gui.kit.canvas.field_frame import tinted
from digitlab.gui.kit.class_rows import class_rows
from digitlab.gui.kit.phrases import sure
from digitlab.gui.kit.theme import BODY_PT, HEADING_PT, SMALL_PT, Theme, blend
from digitlab.gui.shell.analysis import Analysis
from digitlab.gui.shell.export import saved_to
from digitlab.gui.shell.wishes import Tell
from digitlab.gui.shell.words import family, is_right
from digitlab.gui.tabs.draw.walk import words
from digitlab.gui.tabs.draw.walk.score_strip import paint_rows
from digitlab.gui.tabs.draw.walk.walk import Walk
from digitlab.language import tr
from digitlab.whole_file import write_whole

if TYPE_CHECKING:
    from PIL import Image

_MARGIN, _GAP = 16.0, 24.0  # pixels
_FIELD = 252.0  # nine pixels a field pixel
_COLUMN = 150.0  # wide; a network's answer
_ROW, _BAR = 19.0, 9.0  # the height of a strip, and of a bar
_LETTERS = 3  # of a class's name: there is no room for more
_DIGIT_PT = 44.0
_WIDEST, _BESIDE = 84.0, 44.0  # pixels: of what is read, and from there on what is said of it
_NAME, _LONG_NAME = 16.0, 44.0  # pixels before the bars
_LAST_MS, _LEAST_MS = 1500, 20  # the last frame stays; viewers slow down what is faster than the least
_TINT = 0.5  # of a bar that is not the answer's
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap

FORMATS = {"gif": "GIF", "webp": "WEBP"}
"""What a film can be saved as, by suffix, in Pillow's words."""


@dataclass(frozen=True, slots=True, eq=False)
class Film:
    """A film that is to be made.

    Attributes:
        walk: What it shows: the poses that were answered.
        path: Where it goes; its suffix is one of FORMATS.
        theme: The window's.
        font: The window's.
        frame_ms: How long each pose is shown.
    """

    walk: Walk
    path: Path
    theme: Theme
    font: QFont
    frame_ms: int


def make(film: Film) -> Iterator[Tell]:
    """Write a film, in whichever thread; it yields where it lies, or why it cannot be written."""
    images = list(frames(film))
    kind = FORMATS[film.path.suffix.lower().removeprefix(".")]
    options: dict[str, object] = {"lossless": True, "method": 2}
    if kind == "GIF":
        images = _with_one_palette(images)
        options = {"comment": "\n".join(words.provenance(film.walk).lines()).encode()}
    durations = [max(_LEAST_MS, film.frame_ms)] * (len(images) - 1) + [max(_LAST_MS, film.frame_ms)]
    content = io.BytesIO()
    images[0].save(content, kind, save_all=True, append_images=images[1:], duration=durations, loop=0, **options)
    try:
        write_whole(film.path, content.getvalue())
    except OSError as error:
        reason = error.strerror or error
        yield Tell(tr("{path} cannot be written: {reason}", path=film.path, reason=reason), is_fault=True)
    else:
        yield Tell(saved_to(film.path))


def frames(film: Film) -> Iterator[Image.Image]:
    """A picture of each pose that was answered; the strips are filled up to it."""
    from PIL import Image  # here, since the window is up sooner without Pillow

    walk = film.walk
    for number, analysis in enumerate(walk.analyses):
        if analysis is not None:
            so_far = replace(walk, analyses=(*walk.analyses[: number + 1], *(None,) * (len(walk.poses) - number - 1)))
            painted = _Frame(film, so_far, number, analysis).painted()
            size = painted.width(), painted.height()
            pixels = bytes(painted.constBits())
            yield Image.frombytes("RGB", size, pixels, "raw", "BGRX", painted.bytesPerLine())


def _with_one_palette(images: list[Image.Image]) -> list[Image.Image]:
    """The pictures in 256 colours, the same for all and without dithering: nothing flickers, and the file stays small."""
    from PIL import Image

    some = images[:: max(1, len(images) // 4)] + images[-1:]
    width, height = images[0].size
    sheet = Image.new("RGB", (width, height * len(some)))
    for number, image in enumerate(some):
        sheet.paste(image, (0, number * height))
    palette = sheet.quantize(256, Image.Quantize.FASTOCTREE)
    return [image.quantize(palette=palette, dither=Image.Dither.NONE) for image in images]


class _Frame:
    """One picture of a film, painted from top to bottom."""

    def __init__(self, film: Film, walk: Walk, number: int, analysis: Analysis) -> None:
        self._theme, self._font = film.theme, QFont(film.font)
        self._walk, self._number, self._analysis = walk, number, analysis
        self._rows = words.rows(walk)
        self._caption = " · ".join(words.provenance(film.walk).lines())  # the same in all frames, or it would flicker

    def painted(self) -> QImage:
        width = _FIELD + len(self._rows) * (_GAP + _COLUMN)
        strips = QRectF(_MARGIN, _MARGIN + _FIELD + 40, width, len(self._rows) * (_ROW + 4))
        metrics = QFontMetricsF(self._sized(SMALL_PT))
        caption_height = metrics.boundingRect(QRectF(0, 0, width, 10_000), _WRAPPED, self._caption).height()
        caption = QRectF(_MARGIN, strips.bottom() + 8, width, caption_height)
        image = QImage(round(width + 2 * _MARGIN), round(caption.bottom() + _MARGIN), QImage.Format.Format_RGB32)
        image.fill(QColor(self._theme.window))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_field(painter, QRectF(_MARGIN, _MARGIN, _FIELD, _FIELD))
        for number, slot in enumerate(self._walk.slots):
            left = _MARGIN + _FIELD + _GAP + number * (_COLUMN + _GAP)
            self._paint_answer(painter, QRectF(left, _MARGIN, _COLUMN, _FIELD + 20), number, slot)
        painter.setFont(self._sized(SMALL_PT))
        paint_rows(painter, strips, self._rows, self._theme, at=self._number)
        painter.setFont(self._sized(SMALL_PT))
        painter.setPen(QColor(self._theme.muted))
        painter.drawText(caption, _WRAPPED, self._caption)
        painter.end()
        return image

    def _sized(self, points: float, *, bold: bool = False) -> QFont:
        font = QFont(self._font)
        font.setPointSizeF(points)
        font.setBold(bold)
        return font

    def _paint_field(self, painter: QPainter, place: QRectF) -> None:
        theme = self._theme
        painter.fillRect(place, QColor(theme.paper))
        painter.drawImage(place, tinted(self._analysis.field, QColor(theme.ink)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.setFont(self._sized(SMALL_PT))
        painter.setPen(QColor(theme.muted))
        below = QRectF(place.left(), place.bottom() + 4, place.width(), 34)  # two lines
        painter.drawText(below, _WRAPPED, words.place(self._walk.poses[self._number]))

    def _paint_answer(self, painter: QPainter, place: QRectF, number: int, slot: int) -> None:
        """A network's name, the digit it reads, and ten bars."""
        theme, row, answer = self._theme, self._rows[number], self._analysis.answers[slot]
        accent = QColor(theme.accent(family(answer.card if answer else None)))
        painter.setFont(self._sized(HEADING_PT, bold=True))
        painter.setPen(theme.legible(accent))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, row.name)
        prediction = answer.prediction if answer else None
        digit = place.adjusted(0, 22, 0, 0)
        digit.setHeight(64)
        painter.setFont(self._sized(_DIGIT_PT, bold=True))
        said = "–" if answer is None or answer.label is None else answer.said[:_LETTERS]
        if (wide := QFontMetricsF(painter.font()).horizontalAdvance(said)) > _WIDEST:
            painter.setFont(self._sized(_DIGIT_PT * _WIDEST / wide, bold=True))
        painter.drawText(digit, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, said)
        behind = max(_BESIDE, min(wide, _WIDEST) + 6)
        top = digit.bottom() + 6
        classes = answer.classes if answer is not None else DIGITS
        shown = class_rows(prediction.probabilities if prediction else (0.0,) * len(classes))
        height = (place.bottom() - top) / len(shown)
        if answer is not None and prediction is not None:
            right = is_right(answer, self._walk.reference(slot))
            unsaid = tr("no digit it knows") if answer.refuses else ""
            judged = {True: tr("✓ right"), False: tr("✗ wrong"), None: unsaid}[right]
            beside = digit.adjusted(behind, 0, 0, 0)
            painter.setFont(self._sized(BODY_PT))
            painter.setPen(QColor(theme.text))
            painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, f"{sure(prediction.confidence)}\n{judged}")
        for row_number, each in enumerate(shown):
            probability = prediction.probabilities[each] if prediction else 0.0
            is_answer = answer is not None and each == answer.label
            line = QRectF(place.left(), top + row_number * height, place.width(), height)
            self._paint_bar(
                painter,
                line,
                classes[each],
                probability,
                accent if is_answer else blend(accent, QColor(theme.paper), _TINT),
                _NAME if all(len(classes[place]) == 1 for place in shown) else _LONG_NAME,
            )

    def _paint_bar(
        self, painter: QPainter, line: QRectF, name: str, probability: float, colour: QColor, beside: float
    ) -> None:
        painter.setFont(self._sized(SMALL_PT))
        painter.setPen(QColor(self._theme.muted))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name[:_LETTERS])
        full = QRectF(line.left() + beside, line.center().y() - _BAR / 2, line.width() - beside, _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.grid))
        painter.drawRoundedRect(full, 3, 3)
        if full.width() * probability >= 0.5:
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(full.left(), full.top(), full.width() * probability, _BAR), 3, 3)
