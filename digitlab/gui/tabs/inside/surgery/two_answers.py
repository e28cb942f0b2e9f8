"""The chosen networks' answers as they were trained and after the edit: bars for one of them, a line for each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.kit import phrases
from digitlab.gui.kit.class_rows import class_rows
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.phrases import sure
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.kit.typeface import bolder, set_type
from digitlab.gui.shell import edit_words, words
from digitlab.gui.tabs.inside.surgery.edit_comparer import TwoAnswers
from digitlab.language import mark, tr

_GAP = 0.3  # of a column, between two digits
_MOST = 3
_TITLE = mark("Probabilities: outline as trained, filled as edited")


class PairedBars(ThemedWidget):
    """A column a digit or other class, with its two bars side by side; of many classes the surest have one."""

    role = QAccessible.Role.Chart
    usual_size = (260, 96)
    least_size = (200, 72)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._before: tuple[float, ...] = ()
        self._after: tuple[float, ...] = ()
        self._role = "third"
        self._names: tuple[str, ...] = DIGITS
        self._shown = tuple(range(len(DIGITS)))  # the classes that have a column
        set_type(self, SMALL_PT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(title)

    def show_probabilities(
        self, before: Sequence[float], after: Sequence[float], role: str, classes: Classes = DIGITS
    ) -> None:
        """Show both, one a class each in [0, 1], or none of what is not known yet, in a role of the theme."""
        self._before, self._after, self._role = tuple(before), tuple(after), role
        self._names = classes
        nothing = (0.0,) * len(classes)
        self._shown = class_rows([*map(max, self._before or nothing, self._after or nothing)])
        known = [
            f"{called}: {sure(share)}" for called, share in zip(classes, self._before or self._after, strict=False)
        ]
        if self._before and self._after:
            known = [
                tr("{digit}: {before}, now {after}", digit=called, before=sure(was), after=sure(now))
                for called, was, now in zip(classes, self._before, self._after, strict=True)
            ]
        self.setAccessibleDescription("; ".join(known) or tr("No answer yet."))
        self.update()

    def columns(self) -> list[tuple[QRectF, QRectF]]:
        """Where the full bars of each class that is shown would stand, before and after, in logical pixels."""
        line, scale = self._text_height(), QFontMetricsF(self.font()).horizontalAdvance("100 %") + 4
        width = (self.width() - scale) / len(self._shown)
        bar, height = width * (1 - _GAP) / 2, self.height() - 2 * line - 2
        lefts = [scale + width * (digit + _GAP / 2) for digit in range(len(self._shown))]
        return [(QRectF(x, line + 1, bar, height), QRectF(x + bar, line + 1, bar, height)) for x in lefts]

    def _paint_axes(self, painter: QPainter, columns: list[tuple[QRectF, QRectF]]) -> None:
        theme, line = self._theme, self._text_height()
        painter.setPen(QColor(theme.text))
        title = QFontMetricsF(self.font()).elidedText(self._title, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(QRectF(0, 0, self.width(), line), Qt.AlignmentFlag.AlignLeft, title)
        first, last = columns[0][0], columns[-1][1]
        for share, label in ((0.0, "0 %"), (1.0, "100 %")):
            y = first.bottom() - share * first.height()
            painter.setPen(QPen(QColor(theme.guide if share == 0 else theme.grid), 1))
            painter.drawLine(QPointF(first.left(), y), QPointF(last.right(), y))
            painter.setPen(QColor(theme.muted))
            top = y - (line if share == 0 else 0) - 1
            painter.drawText(QRectF(0, top, first.left() - 4, line), Qt.AlignmentFlag.AlignRight, label)

    def _paint_digits(self, painter: QPainter, columns: list[tuple[QRectF, QRectF]]) -> None:
        plain, strong = QFont(self.font()), bolder(self.font())
        answer = max(range(len(self._after)), key=self._after.__getitem__) if self._after else -1
        painter.setPen(QColor(self._theme.text))
        metrics = QFontMetricsF(plain)
        for digit, (before, after) in zip(self._shown, columns, strict=True):
            painter.setFont(strong if digit == answer else plain)
            below = QRectF(
                before.left() - 4, before.bottom() + 1, after.right() - before.left() + 8, self._text_height()
            )
            called = metrics.elidedText(self._names[digit], Qt.TextElideMode.ElideRight, below.width())
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, called)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, columns = QPainter(self), self.columns()
        self._paint_axes(painter, columns)
        self._paint_digits(painter, columns)
        accent = QColor(getattr(self._theme, self._role))
        for (before, after), each in zip(columns, self._shown, strict=True):
            if self._before:
                painter.setPen(QPen(accent, 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(before.adjusted(0.5, (1 - self._before[each]) * before.height(), -0.5, 0))
            if self._after:
                painter.fillRect(after.adjusted(0, (1 - self._after[each]) * after.height(), 0, 0), accent)
        painter.end()


class TwoAnswersView(QWidget):
    """Shows before and after, above what else there is to say of it."""

    def __init__(self, parent: QWidget | None = None, *, below: QWidget) -> None:
        super().__init__(parent)
        self._bars = PairedBars(tr(_TITLE))
        self._bars.setFixedWidth(280)
        self._lines = [Text(narrow=True) for _ in range(_MOST)]
        hbox(self._bars, (vbox(*self._lines, below, spacing=2), 1), spacing=16, on=self)

    def show_answers(self, answers: Sequence[TwoAnswers], name: str) -> None:
        """Show all answers, and the bars of the network of a name."""
        names = words.distinct_names([each.name for each in answers], [each.card for each in answers])
        for index, line in enumerate(self._lines):
            line.setVisible(index < len(answers))
            if index < len(answers):
                answer = answers[index]
                line.setText(f"{names[index]}  {sentence(answer)}")
                line.setToolTip(edit_words.sentence(answer.edits))
                line.set_tone(words.tone(answer.card))
        chosen = next((each for each in answers if each.name == name), None)
        classes = chosen.card.classes if chosen and chosen.card else DIGITS
        if chosen is not None and chosen.before is not None and chosen.after is not None:
            role = chosen.card.family if chosen.card else "third"
            self._bars.show_probabilities(chosen.before.probabilities, chosen.after.probabilities, role, classes)
        else:
            self._bars.show_probabilities((), (), "third", classes)


def sentence(answer: TwoAnswers) -> str:
    """``as trained 7, 99.1 %; edited 2, 61.0 %``."""
    if answer.fault:
        return answer.fault
    if answer.before is None or answer.after is None:
        return tr(words.NOTHING_DRAWN)
    classes = answer.card.classes if answer.card else DIGITS
    before, after = (
        f"{classes[each.label]}, {phrases.sure(each.confidence)}" for each in (answer.before, answer.after)
    )
    if answer.edits:
        return tr("as trained {before}; edited {after}", before=before, after=after)
    return tr("as trained {before}; nothing is changed", before=before)
