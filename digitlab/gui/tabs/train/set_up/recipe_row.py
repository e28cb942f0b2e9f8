"""Recipes by name: choose one, save the present one under a name, delete one of one's own."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from digitlab.gui.kit.controls.named import named, named_button
from digitlab.gui.kit.layout import hbox
from digitlab.gui.kit.text import Text
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import Wish
from digitlab.language import mark, tr
from digitlab.training.recipes import RECIPES, recipe_names

_NAMELESS = mark("changed")
_TIPS = {
    "shipped": mark("What the networks that ship were trained with"),
    "fast": mark("99 % in seconds, with the small CNN of that name"),
    "thorough": mark("Twice as long as those that ship"),
    "tolerant": mark("Digits are shifted, turned and distorted"),
    "classic": mark("SGD with momentum, as before Adam and one-cycle schedules"),
}


@dataclass(frozen=True, slots=True)
class ChooseRecipe(Wish):
    """Train by the recipe of this name."""

    name: str


@dataclass(frozen=True, slots=True)
class KeepRecipe(Wish):
    """Keep what is set under this name."""

    name: str


@dataclass(frozen=True, slots=True)
class DeleteRecipe(Wish):
    """Delete the user's recipe of this name."""

    name: str


class RecipeRow(QWidget):
    """A list of names, and a field for a new one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = named(QComboBox(), "recipe", tr("Recipe"))
        self._names.setMinimumWidth(110)
        self._name = named(QLineEdit(), "recipe_name", tr("Name to save this recipe under"))
        self._name.setPlaceholderText(tr("a name of your own"))
        self._name.setMaxLength(40)
        self._save = named_button("save_recipe", tr("Save"))
        self._delete = named_button("delete_recipe", tr("Delete"))
        self._save.setToolTip(tr("Save these settings under the name on the left"))
        self._delete.setToolTip(tr("Delete this recipe of yours"))
        recipe = Text(tr("Recipe"), bold=True)
        hbox(recipe, self._names, self._delete, (self._name, 1), self._save, spacing=6, on=self)
        self._names.activated.connect(self._on_names_activated)
        self._name.textEdited.connect(self._on_name_edited)
        self._name.returnPressed.connect(self._on_save_clicked)
        self._save.clicked.connect(self._on_save_clicked)
        self._delete.clicked.connect(self._on_delete_clicked)
        self._save.setEnabled(False)

    def show_recipe(self, chosen: str) -> None:
        """Offer the recipes there are, and show which one is set; "" for settings that are none of them."""
        names = recipe_names()
        self._names.clear()
        for name in (*names, *([] if chosen else [_NAMELESS])):
            self._names.addItem(name if name in names else tr(name), name if name in names else "")
            tip = tr(_TIPS[name]) if name in _TIPS else ""
            self._names.setItemData(self._names.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self._names.setCurrentIndex(self._names.findData(chosen))
        self._delete.setEnabled(bool(chosen) and chosen not in RECIPES)
        if chosen and chosen == self._name.text().strip():  # what was typed is kept: the field is free for another one
            self._name.clear()
            self._save.setEnabled(False)

    def _on_names_activated(self, index: int) -> None:
        if name := self._names.itemData(index):
            wish(self, ChooseRecipe(name))

    def _on_name_edited(self, text: str) -> None:
        self._save.setEnabled(bool(text.strip()))

    def _on_save_clicked(self) -> None:
        if self._save.isEnabled():
            wish(self, KeepRecipe(self._name.text().strip()))

    def _on_delete_clicked(self) -> None:
        wish(self, DeleteRecipe(self._names.currentData()))
