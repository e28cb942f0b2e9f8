"""One message across the window that waits to be read and blocks nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget
from typing_extensions import override

from digitlab.gui.kit.announcer import announce
from digitlab.gui.kit.card import Card
from digitlab.gui.kit.controls.named import named_button
from digitlab.gui.kit.layout import hbox
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.wrapping import Wrapping
from digitlab.language import tr
from digitlab.untrusted import several_lines

_MOST, _MOST_LINES = 1200, 12  # characters and lines of a message that nobody has to read longer


@dataclass(frozen=True, slots=True)
class Offer:
    """What the user can have done about a message.

    Attributes:
        text: What stands on the button.
        accept: What pressing it does.
    """

    text: str
    accept: Callable[[], None]


class NoticeBar(Card):
    """Hidden until there is something to say.

    Signals:
        read: The message was dismissed, or its offer accepted: the keyboard is free for something else.
    """

    role = QAccessible.Role.AlertMessage
    read: Emits[()] = signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._offer: Offer | None = None
        self._waiting: list[tuple[str, Offer]] = []  # offers that other messages have covered
        self._text = Text("", None)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._accept = QPushButton()
        self._accept.clicked.connect(self._on_accept_clicked)
        dismiss = named_button("dismiss", tr("Dis&miss"))
        dismiss.clicked.connect(self._show_next)
        self._buttons = Wrapping(self._accept, dismiss, spacing=6)
        self._row = hbox((self._text, 1), self._buttons, margins=(12, 4, 4, 4), on=self)
        self.hide()

    def text(self) -> str:
        """The message."""
        return self._text.text()

    def show_notice(self, text: str, offer: Offer | None = None) -> None:
        """Show a message in place of any other, with a button beside it where something is offered; "" hides the bar.

        An offer that is covered by another message comes back after it.
        """
        if not self.isHidden() and self._offer is not None and offer != self._offer:
            self._waiting.append((self._text.text(), self._offer))
        self._offer = offer
        self._accept.setText(offer.text if offer else "")
        self._accept.setVisible(offer is not None)
        text = "\n".join(several_lines(text, _MOST).split("\n")[:_MOST_LINES])
        self._text.setText(text)
        self._text.setAccessibleName(tr("Notice: {text}", text=text))
        self.setVisible(bool(text))
        announce(self, text)

    @override
    def minimumSizeHint(self) -> QSize:
        """As narrow as its words, and its buttons below them."""
        height = max(self._text.minimumSizeHint().height(), self._buttons.minimumSize().height())
        return QSize(max(self._least_widths()), height).grownBy(self._row.contentsMargins())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stand beside the words, or below them in large type on a small screen."""
        super().resizeEvent(event)
        room = self._row.contentsRect().width() - self._row.spacing()
        is_wide = room >= sum(self._least_widths())
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)

    def _least_widths(self) -> tuple[int, int]:
        return self._text.minimumSizeHint().width(), self._buttons.minimumSize().width()

    def _on_accept_clicked(self) -> None:
        accepted = self._offer
        self._show_next()
        if accepted is not None:
            accepted.accept()

    def _show_next(self) -> None:
        """The message was read: what it covered comes back."""
        self.hide()
        self.show_notice(*(self._waiting.pop() if self._waiting else ("", None)))
        self.read.emit()
