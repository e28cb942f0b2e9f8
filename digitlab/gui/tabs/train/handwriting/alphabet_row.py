"""What one writes: the ten digits, or an alphabet that one types, and how much there is of each of its classes."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from digitlab.data.classes import Classes, alphabet
from digitlab.data.handwriting import Handwriting
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import vbox
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.text import Text, as_plain
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.train.handwriting.what_to_write import WhatToWrite, others, proposed
from digitlab.language import tr

_LONGEST = 2000  # characters that can be typed: 40 names of 20 have less
_MOST_ROWS = 3  # of classes in sight at once
_MOST_NAMED = 12  # other classes


class WhatChoice(QComboBox):
    """The ten digits, or an alphabet of one's own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "what_to_write", tr("What to write"))
        self.addItems([tr("the ten digits"), tr("an alphabet of my own")])
        self._what, self._proposed = WhatToWrite(), WhatToWrite().alphabet
        self.activated.connect(self._on_activated)

    def show_what(self, what: WhatToWrite, written: Handwriting) -> None:
        """Show which is written; the first alphabet is proposed by what was written."""
        self._what, self._proposed = what, what.alphabet
        if what.alphabet == WhatToWrite().alphabet:
            self._proposed = proposed(written)
        self.setCurrentIndex(int(what.own))

    def _on_activated(self, index: int) -> None:
        if bool(index) is not self._what.own:
            wish(self, Put(WhatToWrite(bool(index), self._proposed)))


class AlphabetRow(QWidget):
    """The alphabet as one types it, why it is none, and its classes with the number of drawings of each: one of them is shown, or all.

    Signals:
        typed: Something else stands there now, whether it is an alphabet or not.
        class_chosen: Another class is to be seen, or all.
    """

    typed: Emits[()] = signal()
    class_chosen: Emits[()] = signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what, self._note = WhatToWrite(), ""
        self._field = named(QLineEdit(), "alphabet", tr("The alphabet: names with spaces between them"))
        self._field.setMaxLength(_LONGEST)
        self._field.setText(self._what.text)
        self._words = named(Text("", SMALL_PT, lines=2, top=True), "alphabet_words")
        self._classes = _ClassList()
        vbox(self._field, self._words, self._classes, spacing=4, on=self)
        name_part("alphabet", self._field, self._words)
        name_part("classes", self._classes)
        self._field.textEdited.connect(self._on_field_text_edited)
        self._classes.currentRowChanged.connect(self.class_chosen)

    @property
    def fault(self) -> str:
        """Why what stands there is no alphabet, "" where it is one."""
        try:
            alphabet(self._field.text())
        except ValueError as error:
            return str(error)
        return ""

    @property
    def chosen(self) -> str:
        """The class that is to be seen; "" for all."""
        return self._classes.chosen if self._what.own else ""

    def show_what(self, what: WhatToWrite, written: Handwriting, *, asking: bool) -> None:
        """Show the alphabet, and how much there is of it; while it is asked for, no other one can be typed."""
        if what.alphabet != self._what.alphabet and (self.fault or alphabet(self._field.text()) != what.alphabet):
            self._field.setText(what.text)
        self._what = what
        self._field.setEnabled(not asking)
        self._classes.show_counts(what.classes, Counter(digit.name for digit in written.digits))
        left = others(written, what.classes)
        more = ", …" if len(left.names) > _MOST_NAMED else ""
        names = f"{', '.join(left.names[:_MOST_NAMED])}{more}"
        self._note = tr(
            "2 to 40 names with spaces between them. A drawing belongs to its class's name, and to every alphabet with that name."
        )
        if left.count:
            kept = tr("%n drawing(s) of other classes are kept, too ({names}).", "", left.count, names=names)
            self._note = f"{self._note} {kept}"
        self._show_words()

    def _show_words(self) -> None:
        fault = self.fault
        self._words.set_tone("bad" if fault else "muted")
        self._words.setText(f"✗ {fault}" if fault else self._note)

    def _on_field_text_edited(self, text: str) -> None:
        if not self.fault:
            wish(self, Put(replace(self._what, alphabet=alphabet(text))))
        self._show_words()
        self.typed.emit()


class _ClassList(QListWidget):
    """All classes side by side, in as many rows as they need; from the fourth on they scroll."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "own_classes", tr("How many drawings there are of each class"))
        self.setFlow(QListWidget.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setSpacing(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def chosen(self) -> str:
        """The name of the class that is chosen; "" for all."""
        item = self.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item else ""

    def show_counts(self, classes: Classes, counts: Counter[str]) -> None:
        """Show how many drawings there are of each class; which one is chosen stays."""
        there = sum(counts[name] for name in classes)
        texts = [tr("all: {count:,}", count=there), *(f"{name}: {counts[name]:,}" for name in classes)]
        if texts == [self.item(row).text() for row in range(self.count())]:
            return
        chosen = self.chosen
        with QSignalBlocker(self):
            self.clear()
            for text, name in zip(texts, ("", *classes), strict=True):
                item = QListWidgetItem(text, self)
                item.setData(Qt.ItemDataRole.UserRole, name)
                item.setToolTip(as_plain(text))
            self.setCurrentRow(classes.index(chosen) + 1 if chosen in classes else 0)
        self._fit()

    def _fit(self) -> None:
        """As high as its rows, at most so many of them."""
        last = self.visualItemRect(self.item(self.count() - 1)) if self.count() else None
        if last is None:
            return
        gap, scrolled = self.spacing(), self.verticalScrollBar().value()
        rows = min(_MOST_ROWS, (last.bottom() + scrolled) // (last.height() + 2 * gap) + 1)
        self.setFixedHeight(rows * (last.height() + 2 * gap) + 2 * self.frameWidth() + gap)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.minimumHeight())
