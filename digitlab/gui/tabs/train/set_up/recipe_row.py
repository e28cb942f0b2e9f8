"""Recipes by name: choose one, keep the present one under a name, forget an own one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.layout import hbox
from digitlab.gui.kit.text import Text
from digitlab.training.recipes import RECIPES

_NAMELESS = "changed"
_TIPS = {
    "shipped": "What the networks that ship were trained with",
    "fast": "99 % in seconds, with the small CNN of that name",
    "thorough": "Twice as long as those that ship",
    "tolerant": "Digits are shifted, turned and distorted",
    "classic": "SGD with momentum, as before Adam and one-cycle schedules",
}


class RecipeRow(QWidget):
    """A list of names, and a field for a new one.

    Signals:
        recipe_requested: A name.
        save_requested: Keep what is set under this name.
        delete_requested: Forget the recipe of this name.
    """

    recipe_requested = Signal(str)
    save_requested = Signal(str)
    delete_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = named(QComboBox(), "recipe", "Recipe")
        self._names.setMinimumWidth(110)
        self._name = named(QLineEdit(), "recipe_name", "Name to keep this recipe under")
        self._name.setPlaceholderText("a name of your own")
        self._name.setMaxLength(40)
        self._keep, self._forget = QPushButton("Keep"), QPushButton("Forget")
        self._keep.setToolTip("Keep these settings under the name on the left")
        self._forget.setToolTip("Delete this recipe of yours")
        layout = hbox(
            Text("Recipe", bold=True),
            self._names,
            self._forget,
            self._name,
            self._keep,
            spacing=6,
            on=self,
        )
        layout.setStretchFactor(self._name, 1)
        self._names.activated.connect(self._on_names_activated)
        self._name.textEdited.connect(self._on_name_edited)
        self._name.returnPressed.connect(self._on_keep_clicked)
        self._keep.clicked.connect(self._on_keep_clicked)
        self._forget.clicked.connect(self._on_forget_clicked)
        self._keep.setEnabled(False)

    def show_recipes(self, names: Sequence[str], chosen: str) -> None:
        """Offer recipes; "" for settings that are none of them."""
        self._names.clear()
        for name in (*names, *([] if chosen else [_NAMELESS])):
            self._names.addItem(name, name if name in names else "")
            self._names.setItemData(self._names.count() - 1, _TIPS.get(name, ""), Qt.ItemDataRole.ToolTipRole)
        self._names.setCurrentIndex(self._names.findData(chosen))
        self._forget.setEnabled(bool(chosen) and chosen not in RECIPES)

    def show_kept(self) -> None:
        """What was typed is kept: the field is empty again."""
        self._name.clear()
        self._keep.setEnabled(False)

    def _on_names_activated(self, index: int) -> None:
        if name := self._names.itemData(index):
            self.recipe_requested.emit(name)

    def _on_name_edited(self, text: str) -> None:
        self._keep.setEnabled(bool(text.strip()))

    def _on_keep_clicked(self) -> None:
        if self._keep.isEnabled():
            self.save_requested.emit(self._name.text().strip())

    def _on_forget_clicked(self) -> None:
        self.delete_requested.emit(self._names.currentData())
