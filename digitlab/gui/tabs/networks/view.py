"""All networks: what each is and reads, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QInputDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from digitlab.gui.kit.card import Card
from digitlab.gui.kit.controls.info_button import InfoButton
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.text import Text, as_plain, title
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell import words
from digitlab.gui.shell.export import saved_to
from digitlab.gui.shell.exporter import Exporter
from digitlab.gui.shell.save_dialog import ask_where_to_save
from digitlab.gui.shell.session import Session
from digitlab.gui.shell.situation_parts import SLOT_OF, SLOTS
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View, wish
from digitlab.gui.shell.wishes import PLACES, SessionWish, Tell, UseNetwork
from digitlab.gui.tabs.networks.network_list import NetworkList
from digitlab.gui.tabs.networks.rows import ORDERS, NetworkRow, Order, grouped, rows_of
from digitlab.language import mark, tr
from digitlab.networks.card import SUFFIX
from digitlab.networks.library import Library
from digitlab.whole_file import write_whole

_NOTHING = mark("No network matches these words. Try others, or none.")


@dataclass(frozen=True, slots=True)
class RenameNetwork(SessionWish):
    """Call a network of the user's something else."""

    name: str
    new: str

    @override
    def fulfil(self, session: Session) -> None:
        session.rename_network(self.name, self.new)


@dataclass(frozen=True, slots=True)
class DeleteNetwork(SessionWish):
    """Delete a network of the user's."""

    name: str

    @override
    def fulfil(self, session: Session) -> None:
        session.delete_network(self.name)


@dataclass(frozen=True, slots=True)
class CopyWeights(SessionWish):
    """Copy a network's weights file to another place."""

    source: Path
    path: Path

    @override
    def fulfil(self, session: Session) -> None:
        write_whole(self.path, self.source.read_bytes())
        session.told.emit(saved_to(self.path))


class NetworksView(View[None]):
    """The networks of the library: a list, and below it the one on which one stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library: Library | None = None
        self._rows: dict[str, NetworkRow] = {}
        self._is_stale = False
        self._slots: tuple[str, ...] = ("",) * len(SLOTS)
        self._list, self._about = NetworkList(), InfoButton()
        self._filter = named(QLineEdit(), "networks_filter", tr("Show networks with these words"))
        self._filter.setPlaceholderText(tr("find: a word or a name"))
        self._filter.setClearButtonEnabled(True)
        self._order = named(QComboBox(), "networks_order", tr("Order of the networks"))
        for order, said in ORDERS.items():
            self._order.addItem(tr(said), order)
        self._line, self._name = title(), Text("", tone="muted")
        self._how, self._trained = Text("", lines=2, top=True), Text("", SMALL_PT, tone="muted", lines=2, top=True)
        self._faults = Text("", SMALL_PT, tone="bad", wrap=True)
        self._exporter = Exporter(self)
        self._use = [
            self._action(f"use_{SLOTS[slot]}", tr("Use {place}", place=tr(place)), self._using(slot))
            for slot, place in enumerate(PLACES)
        ]
        self._rename = self._action("rename_network", tr("Rename…"), self._on_rename_triggered, "F2")
        self._delete = self._action("delete_network", tr("Delete…"), self._on_delete_triggered, "Del")
        self._export = self._action("export_network", tr("Export"), lambda: None)
        self._export.setMenu(self._export_menu())
        self._lay_out()
        self._list.addActions([*self._use, self._rename, self._delete, self._export])
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._filter.textChanged.connect(self._show_rows)
        self._filter.returnPressed.connect(self._list.setFocus)
        self._order.currentIndexChanged.connect(self._show_rows)
        self._list.chosen.connect(self._on_list_chosen)
        self._list.used.connect(self._on_list_used)
        self._list.order_requested.connect(self._on_list_order_requested)
        self._exporter.told.connect(lambda told: wish(self, Tell(told)))
        self._exporter.ended.connect(self._on_exporter_ended)

    def _lay_out(self) -> None:
        name_part("fairness", self._about)
        self._about.setToolTip(tr("What makes the networks comparable"))
        self._filter.setMinimumWidth(150)
        buttons = [_button(action) for action in (*self._use, self._rename, self._delete, self._export)]
        card, find, order = Card(), Text(tr("Find"), None), Text(tr("Order"), None)
        name_part("find", find, self._filter, order, self._order)
        name_part("network", card)
        find.setBuddy(self._filter)
        order.setBuddy(self._order)
        vbox(
            hbox(self._line, self._name, STRETCH, spacing=8),
            self._how,
            self._trained,
            hbox(*buttons[: len(SLOTS)], STRETCH, *buttons[len(SLOTS) :], spacing=6),
            spacing=4,
            margins=(14, 10, 14, 10),
            on=card,
        )
        vbox(
            hbox(title(tr("The networks")), self._about, STRETCH, (self._filter, 1), order, self._order, spacing=6),
            (self._list, 1),
            self._faults,
            card,
            spacing=8,
            margins=(16, 8, 16, 12),
            on=self,
        )

    def _action(self, name: str, text: str, deed: Callable[[], object], keys: str = "") -> QAction:
        action = QAction(text, self._list)
        action.setObjectName(f"{name}_action")
        action.setIconText(text)  # or its button would lose the dots
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(deed)
        return action

    def _export_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(tr("Weights file…")).triggered.connect(self._on_weights_triggered)
        menu.addAction(tr("For other programs (ONNX)…")).triggered.connect(self._on_onnx_triggered)
        return menu

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the networks, where there are others than before, and which of them answer."""
        slots = snapshot.situation.networks
        if snapshot.library is not self._library:
            self._library, self._slots = snapshot.library, slots
            self._rows = {row.name: row for row in rows_of(snapshot.library)}
            self._about.set_words(words.fairness(snapshot.library))
            self._faults.setText("\n".join(tr("Left out: {fault}", fault=fault) for fault in snapshot.library.faults))
            self._faults.setVisible(bool(snapshot.library.faults))
            self._show_rows()
        elif slots != self._slots:
            self._slots = slots
            self._list.show_slots(slots)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._show_rows()

    def _show_rows(self) -> None:
        """List the networks; while nobody looks, only remember that it is to be done."""
        self._is_stale = not self.isVisible()
        if self._is_stale:
            return
        order: Order = self._order.currentData()
        self._list.show_groups(grouped(self._rows.values(), order, self._filter.text()), self._slots)

    def _current(self) -> NetworkRow | None:
        return self._rows.get(self._list.current_name())

    def _on_list_chosen(self, name: str) -> None:
        """Show the network on which one stands, and what can be done with it."""
        row = self._rows.get(name)
        self._line.setText(row.entry.in_a_line if row else "")
        self._name.setText(name)
        self._how.setText(words.how_it_works(row.entry.card) if row else tr(_NOTHING))
        details = f"{words.cost(row.entry.card)}. {words.training(row.entry.card)}" if row else ""
        self._trained.setText(details)
        self._export.setEnabled(row is not None)
        for action in self._use:
            action.setEnabled(row is not None and not row.entry.card.generates)
            action.setToolTip(
                tr("It draws digits: the pages of Generate use it") if row and row.entry.card.generates else ""
            )
        for action in (self._rename, self._delete):
            action.setEnabled(row is not None and row.is_own)
            action.setToolTip(
                "" if row is None or row.is_own else tr("Only networks of your own can be renamed and deleted")
            )

    def _on_list_used(self, name: str) -> None:
        card = self._rows[name].entry.card
        if not card.generates:
            wish(self, UseNetwork(SLOT_OF[card.family], name))

    def _on_list_order_requested(self, order: Order) -> None:
        self._order.setCurrentIndex(self._order.findData(order))

    def _using(self, slot: int) -> Callable[[], None]:
        def use() -> None:
            wish(self, UseNetwork(slot, self._list.current_name()))

        return use

    def _on_rename_triggered(self) -> None:
        name = self._list.current_name()
        new, is_given = QInputDialog.getText(
            self, tr("Rename a network"), as_plain(tr("What should {name} be called?", name=name)), text=name
        )
        if is_given and new.strip() != name:
            wish(self, RenameNetwork(name, new.strip()))
            if name not in self._rows:  # or it was refused
                self._list.stand_on(new.strip())

    def _on_delete_triggered(self) -> None:
        name = self._list.current_name()
        question = as_plain(
            tr("Delete the network {name} for good? The run that it came from, if there is one, stays.", name=name)
        )
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        if QMessageBox.question(self, tr("Delete a network"), question, yes | no, no) == yes:
            wish(self, DeleteNetwork(name))

    def _on_weights_triggered(self) -> None:
        row = self._current()
        assert row is not None, "there is nothing to export"
        kinds = tr("Weights (*{suffix})", suffix=SUFFIX)
        path = ask_where_to_save(self, tr("Save"), f"{row.name}{SUFFIX}", kinds, (SUFFIX,))
        if path is not None:
            wish(self, CopyWeights(row.entry.path, path))

    def _on_onnx_triggered(self) -> None:
        row = self._current()
        assert row is not None, "there is nothing to export"
        self._exporter.export("onnx", str(row.entry.path), row.name)

    def _on_exporter_ended(self, _well: bool, fault: str) -> None:
        if fault:
            wish(self, Tell(fault, is_fault=True))


def _button(action: QAction) -> QAbstractButton:
    name = action.objectName().removesuffix("_action")
    if isinstance(menu := action.menu(), QMenu):
        drops = named(QPushButton(action.iconText()), name)  # a tool button has no room for its arrow
        drops.setMenu(menu)
        action.enabledChanged.connect(drops.setEnabled)
        return drops
    button = named(QToolButton(), name)
    button.setDefaultAction(action)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
