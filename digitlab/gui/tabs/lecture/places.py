"""The window's pages by their ids: ``draw``, ``robustness/my_drawing``; and what lessons hide and press on them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtWidgets import QTabWidget, QWidget

from digitlab.gui.kit.controls.parts import parts_of
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.shell.page_tabs import PageTabs
from digitlab.gui.tabs.lecture.scene import OnPage

_TITLES = {
    "robustness/my_drawing": "My drawing",
    "robustness/test_digits": "Test digits",
    "robustness/ingredients": "Ingredients",
    "robustness/shuffled": "Shuffled pixels",
    "robustness/equivariance": "Equivariance",
    "robustness/disagreement": "Where they differ",
    "robustness/calibration": "Not a digit",
    "inside/overview": "Overview",
    "inside/layer": "A layer",
    "inside/answer": "The answer",
    "inside/learned": "What it learned",
    "inside/surgery": "Surgery",
    "inside/digit_map": "Map of digits",
    "convolution/bench": "Bench",
    "convolution/dense": "From dense to convolution",
    "convolution/backward": "Backpropagation",
    "convolution/pooling": "Pooling",
    "convolution/sheet": "A sheet of digits",
    "train/set_up": "Set up",
    "train/watch": "Watch",
    "train/afterwards": "Afterwards",
    "train/handwriting": "My handwriting",
    "train/training_digits": "Training digits",
}
"""What :class:`PageTabs` calls pages, which are known by ids here."""


class Places:
    """Where a lesson can play, and what it can hide and press there."""

    def __init__(self, tabs: QTabWidget, ids: Mapping[str, QWidget]) -> None:
        """The pages of some tabs.

        Args:
            tabs: The tabs.
            ids: Each of them by its id; looked at anew each time, as tabs are added.
        """
        self._tabs, self._ids = tabs, ids

    def titles(self) -> dict[str, str]:
        """How the window calls each page, by its id: ``Robustness/My drawing``."""
        return {page: title for tab_id in self._ids for page, title in self._pages(tab_id)}

    def front(self) -> str:
        """The page in front."""
        current = self._tabs.currentWidget()
        tab_id = next(tab_id for tab_id, tab in self._ids.items() if tab is current)
        if not isinstance(current, PageTabs):
            return tab_id
        title = current.title()
        return next(page for page in _TITLES if page.startswith(f"{tab_id}/") and _TITLES[page] == title)

    def turn_to(self, page: str) -> None:
        """Bring a page to the front."""
        tab = self._tab(page)
        self._tabs.setCurrentWidget(tab)
        if isinstance(tab, PageTabs) and page in _TITLES:
            tab.turn_to(_TITLES[page])

    def on_page(self, page: str) -> OnPage:
        """What a lesson can speak of there."""
        return OnPage(tuple(self.parts(page)), tuple(self.buttons(page)))

    def parts(self, page: str) -> dict[str, list[QWidget]]:
        """What can be hidden there, by id."""
        return parts_of(self.widget(page))

    def buttons(self, page: str) -> dict[str, ToggleButton]:
        """The buttons there that stay pressed, by id."""
        buttons = self.widget(page).findChildren(ToggleButton)
        return {button.objectName(): button for button in buttons if button.objectName()}

    def press(self, page: str, button_id: str) -> None:
        """Press a button there, unless it is pressed already, or not there any more."""
        button = self.buttons(page).get(button_id)
        if button is not None and not button.isChecked():
            button.click()

    def pressed(self, page: str) -> tuple[str, ...]:
        """The button that is pressed, of each group in which only one can be."""
        buttons = self.buttons(page).items()
        return tuple(name for name, button in buttons if button.isChecked() and button.group() is not None)

    def widget(self, page: str) -> QWidget:
        """The page itself, made where nobody has looked at it yet."""
        tab = self._tab(page)
        return tab.page(_TITLES[page]) if isinstance(tab, PageTabs) else tab

    def _tab(self, page: str) -> QWidget:
        return self._ids[page.partition("/")[0]]

    def _pages(self, tab_id: str) -> Iterator[tuple[str, str]]:
        """The ids and the titles of a tab's pages."""
        tab = self._ids[tab_id]
        title = self._tabs.tabText(self._tabs.indexOf(tab)).replace("&", "")
        if isinstance(tab, PageTabs):
            pages = (page for page in _TITLES if page.startswith(f"{tab_id}/"))
            yield from ((page, f"{title}/{_TITLES[page]}") for page in pages)
        else:
            yield tab_id, title
