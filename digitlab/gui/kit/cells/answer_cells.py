"""Answers at many poses, as cells: the language that the map of shifts, the ring of turns and the strip of sizes share.

A right answer is a cell filled with the network's accent, the fuller the surer; a wrong one is paper with the digit that was
answered on it; a pose at which nothing of the ink is left, or nothing is answered, stays empty.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.cells.digit_glyphs import DIGITS, DigitGlyphs
from digitlab.gui.kit.cells.shift_grid import FARTHEST, SHIFTS_A_SIDE
from digitlab.gui.kit.phrases import listed, shifted, sure
from digitlab.gui.kit.theme import SMALL_PT, Theme, blend
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.kit.typeface import set_type
from digitlab.language import mark, tr

NOTHING = -1

_SHADES = 12  # of a right answer; more cannot be told apart
_FAINTEST = 0.3  # the accent's share in the shade of a right answer that is not sure at all
_SEGMENTS_A_DIGIT = 7  # a run says its digit again every so many segments
_LEGEND = (mark("right; the fuller, the surer"), mark("wrong, and what it read"), mark("the drawing now"))
_CELL = 12.0  # the side of a sample in the legend, in logical pixels
_SAMPLE_SHADES = (2, 6, 11)
_SAMPLE_WIDTH = len(_SAMPLE_SHADES) * _CELL + 6


@dataclass(frozen=True, slots=True, eq=False)
class AnswerCells:
    """The answers at n poses.

    Attributes:
        labels: (n,) the digits answered; ``NOTHING`` where there is none or it is not known yet.
        confidences: (n,) float32 in [0, 1], the answers' probabilities; 0 where no ink is left, negative where the network
            says that it knows no such digit.
        known: (n,) bool, where the answer is known.
        reference: The digit that is right; ``NOTHING`` where none is.
        classes: What labels stand for.
    """

    labels: NDArray[np.int8]
    confidences: NDArray[np.float32]
    known: NDArray[np.bool_]
    reference: int
    classes: tuple[str, ...] = DIGITS

    @classmethod
    def of(cls, probabilities: NDArray[np.float32], reference: int, classes: tuple[str, ...] = DIGITS) -> AnswerCells:
        """The answers in (n, classes) probabilities: NaN where not known yet, 0 where no ink is left, negative where refused."""
        known = ~np.isnan(probabilities[:, 0])
        confidences = np.where(known, np.nan_to_num(probabilities).max(axis=1), 0)
        labels = np.where(confidences > 0, np.nan_to_num(probabilities).argmax(axis=1), NOTHING)
        return cls(labels.astype(np.int8), confidences.astype(np.float32), known, reference, classes)

    @property
    def right(self) -> NDArray[np.bool_]:
        """Where the answer is the reference, (n,)."""
        right: NDArray[np.bool_] = (self.labels == self.reference) & (self.labels != NOTHING)
        return right

    @property
    def wrong(self) -> NDArray[np.bool_]:
        """Where the answer is another digit, (n,)."""
        wrong: NDArray[np.bool_] = (self.labels != self.reference) & (self.labels != NOTHING)
        return wrong

    def shades(self) -> NDArray[np.intp]:
        """Which of :func:`shades` a right answer has, (n,)."""
        shades: NDArray[np.intp] = np.rint(self.confidences * (_SHADES - 1)).astype(np.intp)
        return shades

    def filled(self, places: NDArray[np.float32]) -> AnswerCells:
        """What is not known yet has the answer of the nearest pose that is, until it is known itself.

        So a coarse map looks like the map itself with larger cells, and nothing flashes while one draws.

        Args:
            places: (n, 2) where the poses lie.
        """
        if self.known.all() or not self.known.any():
            return self
        nearest = _nearest(self.known.tobytes(), places.tobytes())
        return AnswerCells(self.labels[nearest], self.confidences[nearest], self.known, self.reference, self.classes)

    def said_of(self, place: int) -> str:
        """What is answered at one pose, by its index."""
        label = int(self.labels[place])
        if not self.known[place]:
            return tr("not worked out yet")
        if label == NOTHING:
            return tr("no digit it knows") if self.confidences[place] < 0 else tr("no ink is left")
        confidence = sure(float(self.confidences[place]))
        said = self.classes[label]
        if self.right[place]:
            return tr("read as {label}, {confidence} sure, right", label=said, confidence=confidence)
        return tr("read as {label}, {confidence} sure, wrong", label=said, confidence=confidence)

    def said_at(self, shift: tuple[int, int]) -> str:
        """What is answered at one of the shifts of a grid."""
        dx, dy = shift
        return tr(
            "moved by {shift}: {answer}",
            shift=shifted(dx, dy),
            answer=self.said_of((dy + FARTHEST) * SHIFTS_A_SIDE + dx + FARTHEST),
        )

    def described(self, poses: str, who: str = "") -> str:
        """Describe the answers to a screen reader.

        Args:
            poses: What is counted, as in "shifts".
            who: The network that answers, as a sentence begins with it; "" where that is clear.
        """
        if not self.known.any():
            return tr("No answer yet.")
        right, total = int(self.right[self.known].sum()), int(self.known.sum())
        others = Counter(self.labels[self.wrong & self.known].tolist()).most_common(3)
        if who and self.reference != NOTHING:
            read = tr("{network} reads {digit} at {right} of {total} {poses}.")
        else:
            read = tr("Right at {right} of {total} {poses}.")
        digit = "" if self.reference == NOTHING else self.classes[self.reference]
        sentences = [read.format(network=who, digit=digit, right=right, total=total, poses=poses)]
        if len(self.labels) == SHIFTS_A_SIDE**2 and self.known.all():
            sentences.append(self._said_of_falling())
        if others:
            wrong = ", ".join(f"{self.classes[label]} ({_times(count)})" for label, count in others)
            sentences.append(tr("Wrong most often with {wrong}.", wrong=wrong))
        if refused := int((self.confidences < 0).sum()):
            sentences.append(tr("No digit it knows at {refused}.", refused=refused))
        return " ".join(sentences)

    def _said_of_falling(self) -> str:
        """How far the drawing can be moved straight along each axis until the answer is first another, on a grid of shifts."""
        right = self.right.reshape(SHIFTS_A_SIDE, SHIFTS_A_SIDE)
        if not right[FARTHEST, FARTHEST]:
            return tr("It is wrong even where the drawing is not moved.")
        across, down = right[FARTHEST], right[:, FARTHEST]
        ways = {
            tr("left", "a direction"): across[:FARTHEST][::-1],
            tr("right", "a direction"): across[FARTHEST + 1 :],
            tr("up", "a direction"): down[:FARTHEST][::-1],
            tr("down", "a direction"): down[FARTHEST + 1 :],
        }
        falls = {way: int(np.argmin(held)) + 1 for way, held in ways.items() if not held.all()}
        first = listed(
            [
                tr("at {distance} px {way}", distance=distance, way=way)
                for way, distance in sorted(falls.items(), key=lambda fall: fall[1])
            ]
        )
        holds = listed([way for way in ways if way not in falls])
        sentences = [tr("Moved straight, it first fails {first}.", first=first)] if first else []
        if holds:
            sentences.append(tr("Moved {holds}, it holds as far as the map goes, {px} px.", holds=holds, px=FARTHEST))
        return " ".join(sentences)


def _times(count: int) -> str:
    return tr("once") if count == 1 else tr("{count} times", count=count)


@lru_cache(maxsize=8)  # the coarse maps leave out the same poses each time
def _nearest(known: bytes, places: bytes) -> NDArray[np.intp]:
    """The index of the nearest known place, for each place, (n,)."""
    points = np.frombuffer(places, np.float32).reshape(-1, 2)  # (n, 2)
    known_indices = np.flatnonzero(np.frombuffer(known, np.bool_))  # (k,)
    distances = ((points[:, None] - points[None, known_indices]) ** 2).sum(axis=2)  # (n, k)
    nearest: NDArray[np.intp] = known_indices[distances.argmin(axis=1)]
    return nearest


@lru_cache(maxsize=16)
def shades(accent: str, paper: str) -> tuple[QColor, ...]:
    """The colours of right answers, from the faintest to the fullest."""
    shares = (_FAINTEST + (1 - _FAINTEST) * level / (_SHADES - 1) for level in range(_SHADES))
    return tuple(blend(QColor(accent), QColor(paper), share) for share in shares)


def digit_colours(theme: Theme) -> tuple[QColor, QColor]:
    """The colours of a wrong answer's digit: for one that is less sure than not, and for one that is surer."""
    return QColor(theme.muted), QColor(theme.text)


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring segments, of a ring or a strip, with one and the same wrong answer.

    Attributes:
        digit: The answer.
        start: The index of the first segment.
        length: How many segments there are.
        sure: Whether the answer is surer than not, in the mean.
    """

    digit: int
    start: int
    length: int
    sure: bool

    def places(self) -> list[float]:
        """Where to print the digit, as indices of segments; between two of them as well."""
        count = max(1, self.length // _SEGMENTS_A_DIGIT)
        return [self.start + (part + 0.5) * self.length / count - 0.5 for part in range(count)]


def wrong_runs(cells: AnswerCells, *, closed: bool) -> list[Run]:
    """The runs of wrong answers along a strip, or around a ring, which is closed: there none is cut where it closes."""
    wrong = np.where(cells.wrong, cells.labels, -1)
    changes = np.flatnonzero(wrong != np.roll(wrong, 1))
    first = int(changes[0]) if closed and len(changes) else 0
    runs, start = [], first
    for digit, group in groupby(np.roll(wrong, -first).tolist()):
        length = sum(1 for _ in group)
        if digit >= 0:
            members = np.arange(start, start + length) % len(wrong)
            runs.append(Run(digit, start, length, bool(cells.confidences[members].mean() >= 0.5)))
        start += length
    return runs


def paint_runs(
    painter: QPainter, runs: Sequence[Run], glyphs: DigitGlyphs, theme: Theme, middle: Callable[[float], QPointF]
) -> None:
    """Print each run's digit at its places; ``middle`` says where the index of a segment lies."""
    for is_sure, colour in zip((False, True), digit_colours(theme), strict=True):
        printed = [(run.digit, place) for run in runs if run.sure == is_sure for place in run.places()]
        painter.setPen(colour)
        middles = [middle(place) for _, place in printed]
        glyphs.draw(painter, np.array([digit for digit, _ in printed], np.int8), middles)


def paint_frame(painter: QPainter, cell: QRectF, theme: Theme) -> None:
    """Mark the cell at which the drawing lies."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((theme.paper, 5.0), (theme.highlight, 2.5)):  # paper around it, or blue would hide it
        painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
        painter.drawRect(cell.adjusted(-1.5, -1.5, 1.5, 1.5))


class CellLegend(ThemedWidget):
    """What the cells mean: three lines, each with a sample."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_type(self, SMALL_PT)
        self.setAccessibleName(tr("Legend"))
        self.setAccessibleDescription(
            tr(
                "A filled cell: {filled}. A digit on paper: {digit}. A frame: {frame}.",
                filled=tr(_LEGEND[0]),
                digit=tr(_LEGEND[1]),
                frame=tr(_LEGEND[2]),
            )
        )

    def _line(self) -> float:
        return max(_CELL + 4, QFontMetricsF(self.font()).height() + 2)

    def _paint_samples(self, painter: QPainter, tops: list[float]) -> None:
        theme, gap = self._theme, 1.0
        for accent, top in ((theme.mlp, tops[0] - _CELL / 4), (theme.cnn, tops[0] + _CELL / 4 + gap)):
            colours = shades(accent, theme.paper)
            for index, level in enumerate(_SAMPLE_SHADES):
                painter.fillRect(QRectF(index * _CELL, top + _CELL / 4, _CELL - gap, _CELL / 2), colours[level])
        wrong = QRectF(_CELL, tops[1], _CELL, _CELL)
        painter.fillRect(wrong.adjusted(-1, -1, 1, 1), QColor(theme.border))
        painter.fillRect(wrong, QColor(theme.paper))
        painter.setPen(QColor(theme.text))
        DigitGlyphs(self.font(), 0.64 * _CELL).draw(painter, np.array([7], np.int8), [wrong.center()])
        painter.setPen(QPen(QColor(theme.highlight), 2.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(_CELL + 1, tops[2] + 1, _CELL - 2, _CELL - 2))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, line = QPainter(self), self._line()
        self._paint_samples(painter, [index * line + (line - _CELL) / 2 for index in range(len(_LEGEND))])
        painter.setPen(QColor(self._theme.muted))
        for index, text in enumerate(map(tr, _LEGEND)):
            place = QRectF(QPointF(_SAMPLE_WIDTH, index * line), QPointF(self.width(), (index + 1) * line))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()

    @override
    def sizeHint(self) -> QSize:
        widest = max(QFontMetricsF(self.font()).horizontalAdvance(tr(text)) for text in _LEGEND)
        return QSize(round(_SAMPLE_WIDTH + widest + 2), round(len(_LEGEND) * self._line()))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
