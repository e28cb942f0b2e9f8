"""One message across the window that waits to be read and blocks nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from digitlab.gui.kit.layout import hbox


class NoticeBar(QFrame):
    """Hidden until there is something to say.

    Signals:
        offer_accepted: The button that stands beside the message was pressed; what it says.
    """

    offer_accepted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._waiting: list[tuple[str, str]] = []  # offers that other messages have covered
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._offer = QPushButton()
        self._offer.clicked.connect(self._on_offer_clicked)
        close = QPushButton("&Dismiss")
        close.clicked.connect(self._show_next)
        hbox((self._text, 1), self._offer, close, margins=(12, 4, 4, 4), on=self)
        self.hide()

    def text(self) -> str:
        """The message."""
        return self._text.text()

    def show_notice(self, text: str, offer: str = "") -> None:
        """Show a message in place of any other, with a button beside it where something is offered; "" hides the bar.

        An offer that is covered by another message comes back after it.
        """
        if not self.isHidden() and self._offer.text() and offer != self._offer.text():
            self._waiting.append((self._text.text(), self._offer.text()))
        self._offer.setText(offer)
        self._offer.setVisible(bool(offer))
        self._text.setText(text)
        self._text.setAccessibleName(f"Notice: {text}")
        self.setVisible(bool(text))

    def _on_offer_clicked(self) -> None:
        accepted = self._offer.text()
        self._show_next()
        self.offer_accepted.emit(accepted)

    def _show_next(self) -> None:
        """The message was read: what it covered comes back."""
        self.hide()
        self.show_notice(*(self._waiting.pop() if self._waiting else ("", "")))
