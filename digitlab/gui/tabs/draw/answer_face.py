"""The upper half of a card: the digit in its dial, how sure the network is, whether it is right, and where it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from digitlab.gui.kit.cells.answer_cells import AnswerCells
from digitlab.gui.kit.cells.shift_grid import SHIFT_PLACES, SHIFTS_A_SIDE
from digitlab.gui.kit.charts.dial import degrees
from digitlab.gui.kit.controls.link import Link
from digitlab.gui.kit.glide import Glide
from digitlab.gui.kit.phrases import WIDEST, sure, whole_percent
from digitlab.gui.kit.text import Text, as_plain
from digitlab.gui.kit.theme import BODY_PT, HEADING_PT, SMALL_PT, blend, current_theme
from digitlab.gui.kit.themed import Tone
from digitlab.gui.kit.typeface import bolder, zoom_of
from digitlab.gui.shell.words import tone
from digitlab.gui.tabs.draw.hold_map import HoldMap
from digitlab.gui.tabs.draw.turn_ring import TurnRing
from digitlab.language import mark, tr
from digitlab.networks.card import Card

if TYPE_CHECKING:
    from digitlab.networks.predict import Prediction

_GAP = 12  # logical pixels between the digit, the words and what stands beside them
_NARROW = 300  # logical pixels; the words stand below the digit where there is less room
_LEAST_HEIGHT = 128
_MAP_SHARE = 0.52  # of what dial and map have together
_DIGIT_SHARE = 0.4  # of the dial's side, for a digit's height: it leaves the dial's rim free
_NAME_SHARE = 0.66  # of the dial's side, for the width of a class's name
_LEAST_NAME = 8  # pixels of its font
_RISE = 0.06  # of a digit's room, by which it moves as it comes and goes
_ASCENT_SHARE = 0.73  # of a font's size, that a digit is high
_CHIP_MARGINS = QSize(20, 6)
_WIDEST_NOTE = mark("turn about −180°")
_NOTE_LINES = 2  # the turn, and the size
_RIGHT, _WRONG = mark("✓ right"), mark("✗ wrong")


class Chip(Text):
    """A word or two on a ground of their own colour."""

    def __init__(self) -> None:
        super().__init__("", BODY_PT, bold=True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.text():
            return
        painter, theme = QPainter(self), current_theme(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blend(self.palette().color(self.foregroundRole()), QColor(theme.paper), 0.14))
        painter.drawRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
        painter.end()
        super().paintEvent(event)

    def room_for(self, text: str) -> QSize:
        """The size of a chip that says this."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(text), metrics.height()) + _CHIP_MARGINS


class GlidingDigit(Text):
    """A digit that comes in as the one before goes; its text is the new one at once."""

    def __init__(self) -> None:
        super().__init__("", None)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._before, self._way = "", 1.0
        self._glide = Glide(self, self._show_glide)

    @override
    def setText(self, words: str) -> None:
        if words != self.text():
            self._before = self.text()
            super().setText(words)
            self._glide.go()

    def _show_glide(self, way: float) -> None:
        self._way = way
        self.update()

    def _fitting(self, words: str) -> QFont:
        """The font, smaller where a long name would not fit beside the dial's rim."""
        font, room = QFont(self.font()), _NAME_SHARE * self.width()
        wide = self.fontMetrics().horizontalAdvance(words)
        if wide > room:
            font.setPixelSize(max(_LEAST_NAME, round(font.pixelSize() * room / wide)))
        return font

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.setPen(self.palette().color(self.foregroundRole()))
        rise = self.height() * _RISE
        for words, share, offset in ((self._before, 1 - self._way, -rise), (self.text(), self._way, rise)):
            if words and share > 0:
                painter.setOpacity(share)
                place = QRectF(self.rect()).translated(0, offset * (1 - share))
                painter.setFont(self._fitting(words))
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()


class AnswerFace(QWidget):
    """Everything in it has its place whether or not there is an answer, and whatever the numbers are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._card: Card | None = None
        self._is_right, self._is_faded = False, False
        self._hold: AnswerCells | None = None
        self.ring, self.digit = TurnRing(), GlidingDigit()
        self.digit.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)  # the dial below is dragged
        self.sure, self.chip = Text("", HEADING_PT, bold=True), Chip()
        self.note = Text("", SMALL_PT, tone="muted", lines=_NOTE_LINES, top=True)
        self._why = Text("", tone="muted", wrap=True)
        self._why.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._why.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.map, self.caption = HoldMap(), Link(SMALL_PT, Qt.AlignmentFlag.AlignRight)
        for part in (self.ring, self.digit, self.sure, self.chip, self.note, self._why, self.map, self.caption):
            part.setParent(self)
        self.ring.hide()

    def set_card(self, card: Card | None) -> None:
        """Show a network in its colour."""
        self._card = card
        for painted in (self.ring, self.map):
            painted.set_accent(card.family if card else "third")
        self._retone()

    def show_waiting(self, why: str) -> None:
        """Show that there is no answer, and why."""
        self._why.setText(why)
        for words in (self.digit, self.sure, self.chip, self.note):
            words.setText("")
        self.ring.hide()
        self._retone()

    def show_prediction(self, prediction: Prediction, said: str, is_right: bool | None, turned_deg: float) -> None:
        """Show an answer.

        Args:
            prediction: It.
            said: What the class that it answers is called.
            is_right: Whether it is the true class; None where nobody knows.
            turned_deg: How far the ink is turned in truth.
        """
        self._is_right = bool(is_right)
        self._why.setText("")
        self.digit.setText(said)
        self.sure.setText(sure(prediction.confidence))
        self.chip.setText({True: tr(_RIGHT), False: tr(_WRONG), None: ""}[is_right])
        turn = prediction.turn
        self.ring.setVisible(turn is not None)
        read = tr("turn about {angle}", angle=degrees(turn.read_deg)) if turn else tr("sure")
        size = tr("size about {size:.1f}", size=prediction.size.read) if prediction.size else ""
        self.note.setText("\n".join(filter(None, (read, size))))
        if turn is not None:
            widest = turn.turns_deg[-1]
            self.ring.show_evidence(turn.turns_deg, turn.evidence, turn.read_deg, turned_deg, (-widest, widest))
        self._retone()

    def set_faded(self, is_faded: bool) -> None:
        """Show the answer in grey, because it is no longer one to what the user did."""
        self._is_faded = is_faded
        self.ring.set_faded(is_faded)
        self._retone()

    def words(self) -> str:
        """What it says, to be spoken."""
        return " ".join(filter(None, (text.text().strip() for text in (self.digit, self.sure, self.chip, self._why))))

    def _retone(self) -> None:
        """Give the answer its colours, or grey."""
        outcome: Tone = "good" if self._is_right else "bad"
        self.digit.set_tone("muted" if self._is_faded else tone(self._card))
        self.sure.set_tone("muted" if self._is_faded else None)
        self.chip.set_tone("muted" if self._is_faded else outcome)

    def show_hold(self, cells: AnswerCells | None, meaning: str, who: str = "") -> None:
        """Show where the network holds.

        Args:
            cells: Its answers at the 441 shifts; None where there is no map.
            meaning: What is filled in it, in a sentence.
            who: The network, as a sentence begins with it.
        """
        self.map.show_cells(cells.filled(SHIFT_PLACES) if cells else None, who)
        self.map.setToolTip(as_plain(meaning))
        self._hold = cells
        self._say_where_it_holds()

    def _say_where_it_holds(self) -> None:
        cells, words = self._hold, ""
        if cells is not None and cells.known.all():
            share = whole_percent(float(cells.right.mean()))
            words = (
                tr("where it holds: {share} of all shifts", share=share)
                if self._is_wide()
                else tr("holds at {share} of shifts", share=share)
            )
        self.caption.set_words(words, leads=bool(words))

    def _is_wide(self) -> bool:
        return self.width() >= _NARROW * zoom_of(self)

    def _lay_out(self) -> None:
        chip, line = self.chip.room_for(tr(_WRONG)), self.sure.fontMetrics().lineSpacing()
        small, below = _NOTE_LINES * self.note.fontMetrics().lineSpacing(), self.caption.sizeHint().height() + 4
        width, height = self.width(), self.height() - below
        widest = self.note.fontMetrics().horizontalAdvance(tr(_WIDEST_NOTE)) if self._is_wide() else 0
        words = max(self.sure.fontMetrics().horizontalAdvance(WIDEST), chip.width(), widest) + 2
        if self._is_wide():
            room = width - words - 2 * _GAP
            cells = _whole_cells(min(height, round(room * _MAP_SHARE)))
            side = min(height, room - cells)
            self._place_dial(QRect(0, (height - side) // 2, side, side))
            top, left = (height - line - small - chip.height() - 8) // 2, side + _GAP
            self.sure.setGeometry(left, top, words, line)
            self.note.setGeometry(left, top + line, words, small)
            self.chip.setGeometry(QRect(QPoint(left, top + line + small + 8), chip))
            self.map.setGeometry(width - cells, (height - cells) // 2, cells, cells)
        else:
            height -= chip.height() + 6
            cells = _whole_cells(min(height, (width - _GAP) // 2))
            side = min(height, width - cells - _GAP)
            self._place_dial(QRect(0, (height - side) // 2, side, side))
            self.map.setGeometry(width - cells, (height - cells) // 2, cells, cells)
            last = self.height() - chip.height()  # below the caption
            self.sure.setGeometry(0, last, words, chip.height())
            self.chip.setGeometry(QRect(QPoint(words + 8, last), chip))
        self.note.setVisible(self._is_wide())
        self.caption.setGeometry(0, self.map.geometry().bottom() + 5, width, below - 4)
        self._why.setGeometry(QRect(0, 0, width - cells - _GAP, height))

    def _place_dial(self, square: QRect) -> None:
        self.ring.setGeometry(square)
        self.digit.setGeometry(square)
        font = bolder(self.digit.font())
        font.setPixelSize(max(8, round(square.height() * _DIGIT_SHARE / _ASCENT_SHARE)))
        self.digit.setFont(font)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        self._say_where_it_holds()

    @override
    def sizeHint(self) -> QSize:
        return QSize(_NARROW, 160) * zoom_of(self)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, _LEAST_HEIGHT) * zoom_of(self)


def _whole_cells(side: int) -> int:
    """The side of the largest map whose cells are of whole pixels, within some pixels."""
    return side // SHIFTS_A_SIDE * SHIFTS_A_SIDE
