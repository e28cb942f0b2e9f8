"""The choice of the network that answers in a slot."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox
from typing_extensions import override

from digitlab.gui.kit.icons import icon
from digitlab.gui.kit.text import as_plain
from digitlab.gui.kit.theme import current_theme
from digitlab.gui.kit.themed import follow_theme
from digitlab.gui.kit.two_lines import SECOND_LINE, TwoLines
from digitlab.gui.shell import edit_words, words
from digitlab.gui.shell.analysis import NetworkEdits
from digitlab.gui.shell.situation_parts import SLOTS
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import ChooseNetwork
from digitlab.language import mark, tr
from digitlab.networks.library import Library

_NARROWEST, _WIDEST = 96, 140
_SHOWN_LETTERS = 10  # as many as "epoch 2 of fast" needs
_SCROLL_BAR = 24
_MOST_VISIBLE = 12

_TIP = mark("Which network answers here")


class NetworkChoice(QComboBox):
    """All networks, shelf by shelf; those in which something is changed are marked. The list may be wider than its box. It wishes what is chosen."""

    def __init__(self, slot: int, name: str) -> None:
        """An empty list for a slot, with an object name."""
        super().__init__()
        self._slot = slot
        self._library: Library | None = None
        self._edits: NetworkEdits = ()
        self.setObjectName(name)
        self.setAccessibleName(tr("Network, {slot}", slot=tr(SLOTS[slot])))
        self.setMinimumWidth(_NARROWEST)
        self.setMaximumWidth(_WIDEST)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_SHOWN_LETTERS)
        self.setItemDelegate(TwoLines(self))
        self.setMaxVisibleItems(_MOST_VISIBLE)
        self.setToolTip(tr(_TIP))
        self.currentTextChanged.connect(self._on_current_text_changed)
        follow_theme(self, self._mark)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show which networks there are, which one is chosen, and which are changed; what is shown already costs nothing."""
        situation = snapshot.situation
        if snapshot.library is not self._library:
            self._library = snapshot.library
            self._offer(snapshot.library)
            self._mark()
        chosen = situation.networks[self._slot]
        if chosen and chosen != self.currentText():
            with QSignalBlocker(self):
                self.setCurrentText(chosen)
            self._say()
        if situation.network_edits != self._edits:
            self._edits = situation.network_edits
            self._mark()

    @override
    def showPopup(self) -> None:
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + _SCROLL_BAR)
        super().showPopup()

    def _offer(self, library: Library) -> None:
        """Offer these networks; what is chosen stays."""
        shelf = None
        with QSignalBlocker(self):
            chosen = self.currentText()
            self.clear()
            for name, entry in library.entries.items():
                if shelf not in {None, entry.shelf}:
                    self.insertSeparator(self.count())
                shelf = entry.shelf
                self.addItem(name)
                tip = as_plain(f"{entry.in_a_line}: {words.long_name(entry.card)}, {words.cost(entry.card)}")
                self.setItemData(self.count() - 1, entry.in_a_line, SECOND_LINE)
                self.setItemData(self.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
            self.setCurrentText(chosen)

    def _mark(self) -> None:
        """Mark the networks in which something is changed, here and in the list."""
        edited, mark = dict(self._edits), icon("surgery", current_theme(self))
        for index in range(self.count()):
            self.setItemIcon(index, mark if self.itemText(index) in edited else QIcon())
        self._say()

    def _say(self) -> None:
        """Say what the network is that is chosen, and what is changed in it."""
        changed = edit_words.sentence(dict(self._edits).get(self.currentText(), ()))
        line = str(self.currentData(SECOND_LINE) or "")
        rest = tr("Edited, its file is untouched. {edits}", edits=changed) if changed else tr(_TIP)
        names = ": ".join(filter(None, (self.currentText(), line)))  # whole, since the box may have no room for it
        self.setToolTip(as_plain("\n".join(filter(None, (names, rest)))))
        self.setAccessibleDescription(tr("Edited: {edits}", edits=changed) if changed else line)

    def _on_current_text_changed(self, name: str) -> None:
        wish(self, ChooseNetwork(self._slot, name))
