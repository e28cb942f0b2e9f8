"""Text in the theme's sizes and colours, whose height does not jump with its words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtGui import Qt as RichText
from PySide6.QtWidgets import QLabel, QSizePolicy
from typing_extensions import override

from digitlab.gui.kit.theme import BODY_PT, HEADING_PT, current_theme
from digitlab.gui.kit.themed import Tone, colour_of, lies_behind
from digitlab.gui.kit.typeface import set_type
from digitlab.gui.kit.zoom import zoom_as_window
from digitlab.untrusted import several_lines

_SLACK = 2  # pixels: the last line of a label of fixed height does not touch its edge


class Text(QLabel):
    """A label in one of the theme's type sizes, which keeps its tone when the theme changes.

    What it says is shown as it is: words by somebody else are no markup.
    """

    def __init__(
        self,
        words: str = "",
        size: float | None = BODY_PT,
        *,
        bold: bool = False,
        tone: Tone | None = None,
        lines: int = 0,
        least_lines: int = 0,
        wrap: bool = False,
        top: bool = False,
        narrow: bool = False,
    ) -> None:
        """Make the label.

        Args:
            words: What it says.
            size: In points; None is the size of the window's font.
            bold: Whether the words are bold.
            tone: The colour; None is that of all text.
            lines: How many lines high the label is, whatever it says; it wraps from the second on. 0 is as high as its words.
            least_lines: How many lines high the label is at least; it wraps.
            wrap: Whether the words wrap, whatever ``lines`` is.
            top: Whether the words begin at the top.
            narrow: Whether the label takes the width that is left, and none of its own.
        """
        super().__init__(words)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if size is not None:
            sized(self, size, bold=bold)
        self._tone = tone
        if wrap or lines > 1 or least_lines:
            self.setWordWrap(True)
        if top:
            self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        spacing = self.fontMetrics().lineSpacing()
        if lines:
            self.setFixedHeight(lines * spacing + _SLACK)
        if least_lines:
            self.setMinimumHeight(least_lines * spacing)
        if narrow:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._own_tip = ""
        self._retint()

    def set_tone(self, tone: Tone | None) -> None:
        """Give the words a colour of the theme; None is that of all text. The one that they have already costs nothing."""
        if tone != self._tone:
            self._tone = tone
            self._retint()

    @override
    def setText(self, words: str) -> None:
        """Say this; words that stand there already cost nothing."""
        if words != self.text():
            super().setText(words)
            self._tell_what_is_cut()

    def _tell_what_is_cut(self) -> None:
        """Have a tool tip say words for which there is no room, unless it says something else."""
        if self.toolTip() == self._own_tip:
            self._own_tip = as_plain(self.text()) if self._is_cut() else ""
            self.setToolTip(self._own_tip)

    def _is_cut(self) -> bool:
        if self.wordWrap():
            return self.heightForWidth(self.width()) > self.height() + self.fontMetrics().descent()
        words = self.text() if self.buddy() is None else self.text().replace("&", "")  # the mark of a key
        return max(map(self.fontMetrics().horizontalAdvance, words.split("\n"))) > self.width()

    def _retint(self) -> None:
        """Take the theme's colour; costs nothing where the words have it already, and lays nothing out anew."""
        if self._tone is None:
            self.setPalette(QPalette())  # does nothing where it has no colours of its own
            return
        palette, colour = self.palette(), colour_of(self._tone, current_theme(self))
        if palette.color(QPalette.ColorRole.WindowText) != colour:
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            self.setPalette(palette)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """A line without room for all its words ends in dots; one that names a key has room."""
        if self.buddy() is not None or self.wordWrap() or "\n" in self.text() or not self._is_cut():
            super().paintEvent(event)
            return
        painter, room = QPainter(self), self.contentsRect()
        painter.setPen(self.palette().windowText().color())
        elided = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, self.alignment(), elided)
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_what_is_cut()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and not lies_behind(self):
            self._retint()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._retint()  # the theme may be another one than when it was seen last
        zoom_as_window(self)
        super().showEvent(event)


def title(words: str = "") -> Text:
    """The heading of a page."""
    return Text(words, HEADING_PT, bold=True)


def as_plain(text: str) -> str:
    """A text by somebody else for a tool tip or a message box, which would take it for markup where it looks like some."""
    shown = several_lines(text)
    return RichText.convertFromPlainText(shown) if RichText.mightBeRichText(shown) else shown


def sized(label: QLabel, points: float, *, bold: bool = False) -> QLabel:
    """Any label in one of the theme's type sizes."""
    set_type(label, points, bold=bold)
    return label
