"""One button to save or copy what a page shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import Export, Wish
from digitlab.language import mark, tr

COPIED_PICTURE, COPIED_NUMBERS = "copied picture", "copied numbers"
KINDS = {
    "png": mark("Picture for slides (PNG)…"),
    "svg": mark("Picture for print (SVG)…"),
    "csv": mark("Numbers (CSV)…"),
    COPIED_PICTURE: mark("Copy picture"),
    COPIED_NUMBERS: mark("Copy numbers"),
}
"""What can be saved and copied, with the words of the menu: a file of a format, or the clipboard."""


class SaveButton(QPushButton):
    """Opens a menu of what can be saved and copied, and wishes what is chosen: an :class:`Export`, unless it says otherwise."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        more: Mapping[str, str] = MappingProxyType({}),
        wanted: Callable[[str], Wish] = Export,
    ) -> None:
        """A button.

        Args:
            parent: Its owner.
            more: What else can be saved, as in KINDS.
            wanted: Makes the wish for a kind.
        """
        super().__init__(parent)
        self._wanted = wanted
        self.setText(tr("Save"))
        self.setToolTip(tr("Save or copy this page as a picture or as numbers, with the networks, n, seed and pose"))
        menu = QMenu(self)
        for kind, text in {**more, **KINDS}.items():
            action = QAction(tr(text), menu)
            action.setData(kind)
            menu.addAction(action)
        menu.triggered.connect(self._on_menu_triggered)
        self.setMenu(menu)
        name_part("save", self)

    def choose(self, kind: str) -> None:
        """Choose from the menu: a key of KINDS, or of what else can be saved."""
        next(action for action in self.menu().actions() if action.data() == kind).trigger()

    def _on_menu_triggered(self, action: QAction) -> None:
        wish(self, self._wanted(action.data()))
