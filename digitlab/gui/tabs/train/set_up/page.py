"""The page on which a training, or a comparison, is set up and begun."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QStackedWidget
from typing_extensions import override

from digitlab.gui.shell.followed_page import FollowedPage
from digitlab.gui.shell.hand_made_page import HandMade
from digitlab.gui.tabs.train.set_up.builder_panel import BuilderPanel
from digitlab.gui.tabs.train.set_up.previews import PreviewRequest, preview
from digitlab.gui.tabs.train.set_up.set_up import OWN, SetUp, tables_of
from digitlab.gui.tabs.train.set_up.view import SetUpPanel
from digitlab.networks.layers import OneLayer
from digitlab.training.recipes import delete_recipe, recipe_names, save_recipe

if TYPE_CHECKING:
    from digitlab.gui.shell.analysis import Situation
    from digitlab.gui.shell.session import Session
    from digitlab.gui.tabs.train.run_store import RunStore
    from digitlab.networks.library import Library


class SetUpPage(FollowedPage):
    """Holds what is set up; the panels show it and say what is wished.

    Signals:
        started: Trainings were begun; their runs' names.
    """

    started = Signal(object)

    def __init__(self, session: Session, store: RunStore) -> None:
        self._panel, self._builder = SetUpPanel(), BuilderPanel()
        super().__init__(session, preview, self._panel.show_preview)
        self._store = store
        self._set_up = SetUp()
        self._draw = 0
        self._sheets = QStackedWidget()
        self._sheets.addWidget(self._panel)
        self._sheets.addWidget(self._builder)
        self._layout.addWidget(self._sheets)
        self._wire()
        self.show_library(session.library)
        self._show_set_up()

    def _wire(self) -> None:
        panel, builder = self._panel, self._builder
        panel.start_requested.connect(self.start)
        panel.copy_requested.connect(self._on_panel_copy_requested)
        panel.contest.network_requested.connect(self._on_contest_network_requested)
        panel.contest.rival_requested.connect(self._on_contest_rival_requested)
        panel.contest.fairness_requested.connect(self._on_contest_fairness_requested)
        panel.contest.layers_requested.connect(self.show_layers)
        panel.recipes.recipe_requested.connect(self._on_recipes_recipe_requested)
        panel.recipes.save_requested.connect(self._on_recipes_save_requested)
        panel.recipes.delete_requested.connect(self._on_recipes_delete_requested)
        panel.form.setting_requested.connect(self._on_setting_requested)
        panel.augmentation.setting_requested.connect(self._on_setting_requested)
        panel.augmentation.redraw_requested.connect(self._on_augmentation_redraw_requested)
        builder.layers_requested.connect(self._on_builder_layers_requested)
        builder.name_requested.connect(self._on_builder_name_requested)
        builder.back_requested.connect(self.show_recipe)

    @property
    def set_up(self) -> SetUp:
        """What is set up."""
        return self._set_up

    def change(self, change: Callable[[], SetUp]) -> None:
        """Set something else up; where that is refused, say why and stay as it is."""
        try:
            self._set_up, complaint = change(), ""
        except (OSError, ValueError) as error:
            complaint = str(error)
        self._panel.show_complaint(complaint)
        self._builder.show_complaint(complaint)
        self._show_set_up()

    def start(self) -> None:
        """Begin the trainings."""
        try:
            names = [self._store.start(training) for training in self._set_up.trainings()]
        except (OSError, ValueError) as error:
            self._panel.show_complaint(str(error))
            return
        self.started.emit(tuple(names))

    def show_layers(self) -> None:
        """Bring the table of one's own layers to the front."""
        self._sheets.setCurrentWidget(self._builder)

    def show_recipe(self) -> None:
        """Bring the recipe to the front."""
        self._sheets.setCurrentWidget(self._panel)

    @override
    def follow(self, situation: Situation) -> None:
        self._ask_preview()

    @override
    def is_settled(self) -> bool:
        return self.shown is not None and self.shown.request == self._request()

    @override
    def show_library(self, library: Library) -> None:
        self._builder.show_presets(tables_of(library))

    def _request(self) -> PreviewRequest:
        return PreviewRequest(self._set_up.settings.data, self._set_up.settings.augmentation, self._draw)

    def _ask_preview(self) -> None:
        if self.isVisible() and (self.shown is None or self.shown.request != self._request()):
            self.ask(self._request())

    def _show_set_up(self) -> None:
        self._panel.show_set_up(self._set_up, recipe_names())
        self._builder.show_layers(self._set_up.layers, self._set_up.name)
        self._ask_preview()

    def _on_setting_requested(self, name: str, value: object) -> None:
        self.change(lambda: self._set_up.with_setting(name, value))

    def _on_contest_network_requested(self, name: str) -> None:
        self.change(lambda: replace(self._set_up, network=name))
        if name == OWN:
            self.show_layers()

    def _on_contest_rival_requested(self, name: str) -> None:
        self.change(lambda: replace(self._set_up, rival=name))

    def _on_contest_fairness_requested(self, fairness: str) -> None:
        self.change(lambda: replace(self._set_up, fairness=fairness))  # type: ignore[arg-type] # the list has no other

    def _on_recipes_recipe_requested(self, name: str) -> None:
        self.change(lambda: self._set_up.with_recipe(name))

    def _on_recipes_save_requested(self, name: str) -> None:
        def keep() -> SetUp:
            save_recipe(name, self._set_up.settings)
            self._panel.recipes.show_kept()
            return replace(self._set_up, recipe=name)

        self.change(keep)

    def _on_recipes_delete_requested(self, name: str) -> None:
        def forget() -> SetUp:
            delete_recipe(name)
            return replace(self._set_up, recipe="")

        self.change(forget)

    def _on_builder_layers_requested(self, layers: tuple[OneLayer, ...]) -> None:
        network = self._set_up.network if self._set_up.rival == OWN else OWN
        self.change(lambda: replace(self._set_up, layers=layers, network=network))

    def _on_builder_name_requested(self, name: str) -> None:
        self.change(lambda: self._set_up.with_name(name))

    def _on_augmentation_redraw_requested(self) -> None:
        self._draw += 1
        self._ask_preview()

    def _on_panel_copy_requested(self, commands: str) -> None:
        QApplication.clipboard().setText(commands)


def _make(tab: Any) -> SetUpPage:  # noqa: ANN401
    page = SetUpPage(tab.session, tab.store)
    page.started.connect(lambda: tab.turn_to("watch"))
    return page


PAGE = HandMade(_make)
