"""The list of all runs: which one leads, and which others lie over it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.layout import vbox
from digitlab.gui.kit.text import Text, as_plain
from digitlab.gui.kit.theme import SMALL_PT, current_theme
from digitlab.gui.kit.themed import follow_theme
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import Wish
from digitlab.gui.tabs.train.watch.line_chart import LineLook
from digitlab.gui.tabs.train.watch.state import RunRow
from digitlab.language import tr

_WIDTH = 208
_SWATCH = 12
_NAME = Qt.ItemDataRole.UserRole
_MOST_FAULT_LINES = 4


@dataclass(frozen=True, slots=True)
class ChooseRuns(Wish):
    """Look at the runs of these names, the leading one first."""

    names: tuple[str, ...]


class RunList(QWidget):
    """Runs, the newest first; a click makes one lead, a tick lays another one over it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(_WIDTH)
        self._rows: tuple[RunRow, ...] = ()
        self._list = named(QListWidget(), "runs", tr("Runs"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.itemChanged.connect(self._on_list_changed)
        self._list.currentItemChanged.connect(self._on_list_changed)
        self._faults = Text("", SMALL_PT, tone="bad", wrap=True)
        self._faults.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._faults.setMaximumHeight(_MOST_FAULT_LINES * self._faults.fontMetrics().lineSpacing())
        self._faults.hide()
        vbox(
            Text(tr("Click to show, tick to overlay"), SMALL_PT),
            (self._list, 1),
            self._faults,
            spacing=4,
            on=self,
        )
        follow_theme(self, self._tint)

    def show_runs(self, rows: tuple[RunRow, ...], chosen: tuple[str, ...], faults: tuple[str, ...]) -> None:
        """Show all runs, which of them are looked at, and what is wrong with those that cannot be."""
        with QSignalBlocker(self._list):
            if [row.name for row in rows] != [row.name for row in self._rows]:
                self._list.clear()
                for row in rows:
                    item = QListWidgetItem(self._list)
                    item.setData(_NAME, row.name)
                    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                    item.setCheckState(Qt.CheckState.Unchecked)
            for item, row in zip(self._items(), rows, strict=True):
                self._show_row(item, row, chosen)
        self._rows = rows
        text = "\n".join(tr("Left out: {fault}", fault=fault) for fault in faults)
        self._faults.setText(text)
        self._faults.setToolTip(as_plain(text))
        self._faults.setVisible(bool(faults))

    def _show_row(self, item: QListWidgetItem, row: RunRow, chosen: tuple[str, ...]) -> None:
        text = f"{row.title}\n{row.words}"
        if item.text() != text:
            item.setText(text)
            item.setToolTip(as_plain(f"{row.name}: {row.words}"))
        checked = Qt.CheckState.Checked if row.name in chosen[1:] else Qt.CheckState.Unchecked
        if item.checkState() != checked:
            item.setCheckState(checked)
        if item.data(_NAME + 1) != row.look:
            item.setData(_NAME + 1, row.look)
            item.setIcon(self._swatch(row.look))
        if chosen and row.name == chosen[0] and self._list.currentItem() is not item:
            self._list.setCurrentItem(item)

    def _swatch(self, look: LineLook | None) -> QIcon:
        pixmap = QPixmap(_SWATCH, _SWATCH)
        pixmap.fill(look.colour(current_theme(self)) if look else QColor(Qt.GlobalColor.transparent))
        return QIcon(pixmap)

    def _tint(self) -> None:
        with QSignalBlocker(self._list):
            for item in self._items():
                item.setIcon(self._swatch(item.data(_NAME + 1)))

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(row) for row in range(self._list.count())]

    def _on_list_changed(self) -> None:
        current = self._list.currentItem()
        if current is None:
            return
        leading = current.data(_NAME)
        ticked = [item.data(_NAME) for item in self._items() if item.checkState() == Qt.CheckState.Checked]
        wish(self, ChooseRuns((leading, *(name for name in ticked if name != leading))))
