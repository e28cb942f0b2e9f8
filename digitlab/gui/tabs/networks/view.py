"""All networks in a table: what they are, what they cost, how they were trained and what they read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget
from typing_extensions import override

from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import vbox
from digitlab.gui.kit.text import Text, as_plain, title
from digitlab.gui.kit.theme import current_theme
from digitlab.gui.kit.themed import follow_theme
from digitlab.gui.kit.typeface import bolder
from digitlab.gui.shell import words
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View
from digitlab.networks.library import Card, Library

_COLUMNS = ("network", "parameters", "multiply-adds\na digit", "held-out\ndigits read", "how it looks at the field")
_NUMBERS = range(1, 4)


class NetworksView(View[None]):
    """The networks of the library, and what makes them comparable."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library: Library | None = None
        self._table = QTableWidget(0, len(_COLUMNS))
        self._name_font = bolder(self.font())
        self._fairness, self._faults = Text(wrap=True), Text(wrap=True)
        self._set_up_table()
        name_part("fairness", self._fairness)
        vbox(
            title("The networks, side by side"),
            self._fairness,
            (self._table, 1),
            self._faults,
            spacing=8,
            margins=(16, 12, 16, 12),
            on=self,
        )
        follow_theme(self, self._tint)

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the networks, where there are others than before."""
        if snapshot.library is not self._library:
            self._library = snapshot.library
            self._show_library(snapshot.library)

    def _show_library(self, library: Library) -> None:
        self._table.setRowCount(len(library.entries))
        for row, (name, entry) in enumerate(library.entries.items()):
            self._fill(row, name, entry.card)
        self._fairness.setText(words.fairness(library))
        self._faults.setText("\n".join(f"Left out: {fault}" for fault in library.faults))
        self._faults.setVisible(bool(library.faults))
        self._tint()

    def _set_up_table(self) -> None:
        table = self._table
        table.setHorizontalHeaderLabels(_COLUMNS)
        table.setAccessibleName("Networks")
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.verticalHeader().hide()
        table.verticalHeader().setMinimumSectionSize(56)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(len(_COLUMNS) - 1, QHeaderView.ResizeMode.Stretch)

    def _fill(self, row: int, name: str, card: Card) -> None:
        held_out = card.measured.get("held_out_accuracy")
        cells = (
            name,
            f"{card.parameters:,}",
            f"{card.multiplications / 1e6:.1f} M",
            "–" if held_out is None else f"{held_out * 100:.2f} %",
            words.how_it_works(card),
        )
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            if column == 0:
                item.setFont(self._name_font)
            item.setToolTip(as_plain(words.training(card)))
            self._table.setItem(row, column, item)

    def _tint(self) -> None:
        theme, entries = current_theme(self), self._library.entries if self._library else {}
        for row, entry in enumerate(entries.values()):
            if item := self._table.item(row, 0):
                item.setForeground(theme.legible(words.accent(entry.card, theme)))
