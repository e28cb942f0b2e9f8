"""The page on which a training, or a comparison, is set up and begun."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from digitlab.data.classes import Classes
from digitlab.data.sources import class_names, folder_of
from digitlab.gui.shell.page import Page, PageSpec
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.wishes import Put, Wish
from digitlab.gui.tabs.train.run_store import RunStore
from digitlab.gui.tabs.train.set_up.builder_panel import NameLayers
from digitlab.gui.tabs.train.set_up.previews import Preview, PreviewRequest, preview
from digitlab.gui.tabs.train.set_up.recipe_row import ChooseRecipe, DeleteRecipe, KeepRecipe
from digitlab.gui.tabs.train.set_up.set_up import ChangeSetting, SetUp
from digitlab.gui.tabs.train.set_up.table_undo import table_undo
from digitlab.gui.tabs.train.set_up.view import SetUpView, StartTraining
from digitlab.language import tr
from digitlab.training.recipes import delete_recipe, save_recipe
from digitlab.untrusted import one_line

if TYPE_CHECKING:
    from digitlab.gui.shell.tab import Tab


class SetUpPage(Page):
    """Changes what is set up, keeps recipes, and begins trainings."""

    def __init__(self, spec: PageSpec[Any, Any], tab: Tab) -> None:
        super().__init__(spec, tab)
        self._runs = tab.find_store(RunStore)
        self._set_up = tab.store_of(SetUp)
        table_undo(tab)

    @override
    def fulfil(self, wish: Wish) -> None:
        set_up: SetUp = self._set_up.state
        match wish:
            case ChangeSetting(name, value):
                self._change(lambda: set_up.with_setting(name, value))
            case ChooseRecipe(name):
                self._change(lambda: set_up.with_recipe(name))
            case NameLayers(name):
                self._change(lambda: set_up.with_name(name))
            case KeepRecipe(name):
                self._change(lambda: _kept(set_up, name))
            case DeleteRecipe(name):
                self._change(lambda: _deleted(set_up, name))
            case StartTraining():
                self._start(set_up)
            case Put(SetUp() as wanted):
                # A hint, or another page, knows nothing of the table that was built here.
                super().fulfil(Put(wanted.with_table_of(set_up)))
            case _:
                super().fulfil(wish)

    @override
    def take(self, seen: Preview) -> None:
        """Show eight of the data's pictures; what classes they are of is part of what is set up."""
        super().take(seen)
        set_up: SetUp = self._set_up.state
        if seen.classes is not None and seen.request.data == set_up.settings.data:
            super().fulfil(Put(set_up.with_classes(seen.classes)))

    def _change(self, change: Callable[[], SetUp]) -> None:
        """Set something else up; where that is refused, say why and stay as it is."""
        try:
            changed = change()
        except (OSError, ValueError) as error:
            self.view.show_refusal(str(error))
        else:
            super().fulfil(Put(changed))

    def _start(self, set_up: SetUp) -> None:
        try:
            for training in set_up.with_classes(self._classes(set_up.settings.data)).trainings():
                self._runs.start(training)
        except (OSError, ValueError) as error:
            self.view.show_refusal(str(error))
        else:
            self._tab.turn_to("watch")

    def _classes(self, data: str) -> Classes:
        """What classes the data of a training are of; a folder may have so many pictures that the window does not wait for them.

        Raises:
            ValueError: That is not known yet, or cannot be.
        """
        if (folder := folder_of(data)) is None:
            return class_names(data)
        seen: Preview | None = self.seen
        if seen is None or seen.request.data != data:
            said = tr(
                "The pictures of {folder} are still being read: train once they are shown.", folder=one_line(folder)
            )
            raise ValueError(said)
        if seen.classes is None:
            raise ValueError(seen.notes[0].removeprefix("✗ "))
        return seen.classes


def _kept(set_up: SetUp, name: str) -> SetUp:
    save_recipe(name, set_up.settings)
    return replace(set_up, recipe=name)


def _deleted(set_up: SetUp, name: str) -> SetUp:
    delete_recipe(name)
    return replace(set_up, recipe="")


def ask(snapshot: Snapshot) -> PreviewRequest:
    """How the first digits are changed."""
    set_up = snapshot[SetUp]
    return PreviewRequest(set_up.settings.data, set_up.settings.augmentation, set_up.draw)


PAGE = PageSpec(SetUpView, ask, lambda _networks: preview, settings=SetUp(), page=SetUpPage)
