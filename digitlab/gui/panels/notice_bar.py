"""One message across the window that waits to be read and blocks nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget


class NoticeBar(QFrame):
    """Hidden until there is something to say.

    Signals:
        offer_accepted: The button that stands beside the message was pressed.
    """

    offer_accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._offer = QPushButton()
        self._offer.clicked.connect(self._on_offer_clicked)
        close = QPushButton("&Dismiss")
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 4, 4)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._offer)
        layout.addWidget(close)
        self.hide()

    def text(self) -> str:
        """The message."""
        return self._text.text()

    def show_notice(self, text: str, offer: str = "") -> None:
        """Show a message in place of any other, with a button beside it where something is offered; "" hides the bar."""
        self._offer.setText(offer)
        self._offer.setVisible(bool(offer))
        self._text.setText(text)
        self._text.setAccessibleName(f"Notice: {text}")
        self.setVisible(bool(text))

    def _on_offer_clicked(self) -> None:
        self.hide()
        self.offer_accepted.emit()
