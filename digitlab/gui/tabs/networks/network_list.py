"""The list of networks, group by group: in each row what a network is, its name in grey, and its figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from digitlab.gui.kit.phrases import percent
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.theme import current_theme
from digitlab.gui.kit.themed import follow_theme
from digitlab.gui.kit.two_lines import ACCENT, SECOND_LINE, TwoLines
from digitlab.gui.kit.typeface import bolder
from digitlab.gui.shell.wishes import PLACES
from digitlab.gui.tabs.networks.rows import NetworkRow, Order
from digitlab.language import mark, tr

COLUMNS: dict[str, Order] = {
    mark("Network"): "name",
    mark("Digits read"): "accuracy",
    mark("Parameters"): "parameters",
    mark("Trained"): "date",
}
"""The columns, and in which order a click on each puts the rows."""

_NAME = Qt.ItemDataRole.UserRole


class NetworkList(QTreeWidget):
    """Rows to choose one of.

    Signals:
        chosen: The name of the network on which one stands; "" for none.
        used: The name of the network that was double-clicked, or on which Enter was pressed.
        order_requested: In which order the rows shall stand.
    """

    chosen: Emits[str] = signal(str)
    used: Emits[str] = signal(str)
    order_requested: Emits[Order] = signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("networks")
        self.setAccessibleName(tr("Networks"))
        self.setColumnCount(len(COLUMNS))
        self.setHeaderLabels([f"  {tr(column)}  " for column in COLUMNS])  # as far from the edges as the rows' words
        self._name_read(of_digits=True)
        self.setItemDelegate(TwoLines(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setAllColumnsShowFocus(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.header()
        header.setSectionsClickable(True)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.headerItem().setTextAlignment(0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.sectionClicked.connect(lambda column: self.order_requested.emit([*COLUMNS.values()][column]))
        self.currentItemChanged.connect(self._on_current_item_changed)
        self.itemActivated.connect(self._on_item_activated)
        follow_theme(self, self._tint)

    def show_groups(self, groups: Mapping[str, Sequence[NetworkRow]], slots: Sequence[str]) -> None:
        """Show rows below their headings, and where each network answers; one stays on the network on which one stands."""
        rows_of_all = [row for rows in groups.values() for row in rows]
        self._name_read(of_digits=all(row.entry.card.classes.are_digits for row in rows_of_all))
        name = self.current_name()
        with QSignalBlocker(self):
            self.clear()
            for heading, rows in groups.items():
                group = QTreeWidgetItem(self, [tr(heading)])
                group.setFlags(Qt.ItemFlag.ItemIsEnabled)
                group.setFont(0, bolder(self.font()))
                group.setFirstColumnSpanned(True)
                for row in rows:
                    _fill(QTreeWidgetItem(group), row, slots)
            self.expandAll()
        self._tint()
        if not self.stand_on(name):
            self.stand_on(next((row.name for row in rows_of_all), ""))
        self.chosen.emit(self.current_name())

    def show_slots(self, slots: Sequence[str]) -> None:
        """Show where each network answers."""
        for item in self._items():
            _show_place(item, slots)

    def _name_read(self, *, of_digits: bool) -> None:
        """Say of what the shares in the second column are: of digits, or of images where some are of other classes."""
        name, tip = (
            tr("Digits read"),
            tr("Of the held-out digits, which it never learned from, so many are classified rightly"),
        )
        if not of_digits:
            name = tr("Pictures read")
            tip = tr("Of the held-out pictures, which it never learned from, so many are classified rightly")
        self.headerItem().setText(1, f"  {name}  ")
        self.headerItem().setToolTip(1, tip)

    def current_name(self) -> str:
        """The name of the network on which one stands; "" for none."""
        item = self.currentItem()
        return str(item.data(0, _NAME) or "") if item else ""

    def stand_on(self, name: str) -> bool:
        """Stand on a network; whether it is there."""
        for item in self._items():
            if item.data(0, _NAME) == name:
                self.setCurrentItem(item)
                return True
        return False

    def names(self) -> list[str]:
        """The names of the networks, from top to bottom."""
        return [item.data(0, _NAME) for item in self._items()]

    def _groups(self) -> list[QTreeWidgetItem]:
        return [group for index in range(self.topLevelItemCount()) if (group := self.topLevelItem(index))]

    def _items(self) -> list[QTreeWidgetItem]:
        return [item for group in self._groups() for index in range(group.childCount()) if (item := group.child(index))]

    def _tint(self) -> None:
        ground = QColor(current_theme(self).window)
        for group in self._groups():
            group.setBackground(0, ground)

    def _on_current_item_changed(self) -> None:
        self.chosen.emit(self.current_name())

    def _on_item_activated(self, item: QTreeWidgetItem) -> None:
        if name := item.data(0, _NAME):
            self.used.emit(name)


def _fill(item: QTreeWidgetItem, row: NetworkRow, slots: Sequence[str]) -> None:
    card = row.entry.card
    made = tr("with digitlab")
    if row.made_s is not None:
        made = tr("{date:%d %b %Y}", "how a day is written", date=datetime.fromtimestamp(row.made_s))
    accuracy = "–" if row.accuracy is None else percent(row.accuracy)
    for column, text in enumerate((row.entry.in_a_line, accuracy, f"{card.parameters:,}", made)):
        item.setText(column, text)
        if column:
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    item.setData(0, _NAME, row.name)
    item.setData(0, ACCENT, row.accent)
    _show_place(item, slots)


def _show_place(item: QTreeWidgetItem, slots: Sequence[str]) -> None:
    name = item.data(0, _NAME)
    places = [tr(place) for place, each in zip(PLACES, slots, strict=True) if each == name]
    second = tr("{name}, answers {places}", name=name, places=tr(" and ").join(places)) if places else name
    if item.data(0, SECOND_LINE) != second:
        item.setData(0, SECOND_LINE, second)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{item.text(0)}: {second}")
