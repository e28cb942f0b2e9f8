"""One hint at a time, in a row that is always there: what was measured, what can be done about it, and why."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from digitlab.gui.kit.announcer import announce
from digitlab.gui.kit.control_shapes import paint_card
from digitlab.gui.kit.controls.named import named, named_button
from digitlab.gui.kit.layout import hbox, keep_room
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.text import as_plain
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.language import tr

_BESIDE, _ABOVE = 10, 2  # logical pixels between the card's edge and what it holds
_MARK = 3  # how thick the line is with which the card begins


class HintBar(ThemedWidget):
    """A card that comes and goes in room that is kept for it: nothing jumps, and nothing is covered.

    Signals:
        applied: What it proposes is wanted.
        why_asked: One wants to read on.
        silenced: This hint is not wanted again.
        closed: It was read.
    """

    role = QAccessible.Role.AlertMessage
    applied: Emits[()] = signal()
    why_asked: Emits[()] = signal()
    silenced: Emits[()] = signal()
    closed: Emits[()] = signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hints")
        self._sentence = named(_Sentence(), "hint_sentence")
        self._apply = named_button("hint_apply", tr("Apply"))
        why = named_button(
            "hint_why", tr("Why"), tr("Open the handbook where it says when this hint comes, and what it rests on")
        )
        never = named_button(
            "hint_never", tr("Not again"), tr("Never show this hint again; Help > All hints again undoes that")
        )
        self._close = named(QPushButton("×"), "hint_close", tr("Close the hint"), tr("Dismiss this hint for now"))
        self._buttons = (self._apply, why, never)
        keep_room(self._close)  # so that the row is as high without a hint
        hbox(
            (self._sentence, 1),
            *self._buttons,
            self._close,
            spacing=4,
            margins=(_BESIDE, _ABOVE, _ABOVE, _ABOVE),
            on=self,
        )
        for button, asked in zip((*self._buttons, self._close), _asked(self), strict=True):
            button.clicked.connect(asked)
        self.show_hint("")

    def show_hint(self, sentence: str, applies: str = "") -> None:
        """Show a hint, with what Apply does, and tell a screen reader; "" shows none. One that stands there already costs nothing."""
        if (sentence, applies) == (self._sentence.text(), self._apply.toolTip()) and bool(
            sentence
        ) != self._close.isHidden():
            return
        was_other = sentence != self._sentence.text()
        self._sentence.setText(sentence)
        self._sentence.setToolTip(as_plain(sentence))
        self._apply.setToolTip(applies)
        for widget in (self._sentence, *self._buttons, self._close):
            widget.setVisible(bool(sentence))
        self.setAccessibleName(tr("Hint: {sentence}", sentence=sentence) if sentence else tr("No hint"))
        self.updateGeometry()
        self.update()
        if sentence and was_other:
            announce(self, self.accessibleName())

    def text(self) -> str:
        """The hint that stands there; "" for none."""
        return self._sentence.text()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._sentence.text():
            return
        painter, theme = QPainter(self), self._theme
        paint_card(painter, QRectF(self.rect()), theme)
        painter.setPen(QPen(theme.legible(theme.highlight), _MARK, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(_MARK + 1, self.height() // 4, _MARK + 1, self.height() - self.height() // 4)
        painter.end()


def _asked(bar: HintBar) -> tuple[Emits[()], ...]:
    """What each button asks for, in their order."""
    return bar.applied, bar.why_asked, bar.silenced, bar.closed


class _Sentence(QLabel):
    """A line that ends in dots where there is too little room."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        elided = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)
        painter.end()
