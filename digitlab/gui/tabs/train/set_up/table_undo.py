"""The undo of the table of own layers: until it is trained, it is kept nowhere else."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from digitlab.gui.shell.history import History, Parts, Told
from digitlab.gui.shell.store import Store
from digitlab.gui.shell.tab import Tab
from digitlab.gui.tabs.train.set_up.set_up import SetUp
from digitlab.language import tr


class TableUndo(QObject):
    """Notes every change of the table, by whomever: a row, another network taken in its place, a hint."""

    def __init__(self, store: Store[SetUp], history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._history, self._known = store, history, _parts(store.state)
        store.changed.connect(self._on_store_changed)

    def tell(self, before: Parts, after: Parts) -> Told:
        """What a change is called; numbers of one row, typed or stepped through, are one step."""
        rows = [*zip(before["layers"], after["layers"], strict=False)]
        changed = [row for row, (one, other) in enumerate(rows) if one != other]
        is_one_row = len(before["layers"]) == len(after["layers"]) and len(changed) == 1
        return Told(tr("table of layers"), (changed[0],) if is_one_row else ())

    def put_back(self, parts: Parts) -> None:
        """Have this table again; the recipe stays."""
        self._known = parts
        self._store.put(replace(self._store.state, **parts))

    def _on_store_changed(self, set_up: SetUp) -> None:
        before, self._known = self._known, _parts(set_up)
        self._history.note(self, before, self._known)


def table_undo(tab: Tab) -> TableUndo:
    """That of a tab: it notes what is changed from the first time that it is asked for."""
    tab.keep(SetUp())
    return tab.findChild(TableUndo) or TableUndo(tab.store_of(SetUp), tab.session.history, tab)


def _parts(set_up: SetUp) -> Parts:
    return {"layers": set_up.layers}
