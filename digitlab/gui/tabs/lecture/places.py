"""The window's pages by their ids: ``draw``, ``robustness/my_drawing``; and what lessons hide and press on them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtWidgets import QTabWidget, QWidget

from digitlab.gui.kit.controls.parts import parts_of
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.shell.tab import Tab
from digitlab.gui.tabs.lecture.scene import OnPage
from digitlab.language import tr


class Places:
    """Where a lesson can play, and what it can hide and press there."""

    def __init__(self, tabs: QTabWidget, ids: Mapping[str, QWidget]) -> None:
        """The pages of some tabs.

        Args:
            tabs: The tabs.
            ids: Each of them by its id, in their order; looked at anew each time, as tabs are added.
        """
        self._tabs, self._ids = tabs, ids

    def titles(self) -> dict[str, str]:
        """How the window calls each page, by its id: ``Robustness/My drawing``."""
        return {page: title for tab_id in self._ids for page, title in self._pages(tab_id)}

    def front(self) -> str:
        """The page in front."""
        tab_id, current = [*self._ids.items()][self._tabs.currentIndex()]
        return f"{tab_id}/{current.current}" if isinstance(current, Tab) else tab_id

    def turn_to(self, page: str) -> None:
        """Bring a page to the front."""
        tab = self._tab(page)
        page_id = page.partition("/")[2]
        if isinstance(tab, Tab) and page_id:
            tab.turn_to(page_id)  # first, or the page that was in front of the tab would be made and shown for nothing
        self._tabs.setCurrentIndex(self._index(page))

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
        return tab.page(page.partition("/")[2]) if isinstance(tab, Tab) else tab

    def _tab(self, page: str) -> QWidget:
        return self._ids[page.partition("/")[0]]

    def _index(self, page: str) -> int:
        return [*self._ids].index(page.partition("/")[0])

    def _pages(self, tab_id: str) -> Iterator[tuple[str, str]]:
        """The ids and the titles of a tab's pages."""
        tab = self._ids[tab_id]
        title = self._tabs.tabText(self._index(tab_id)).replace("&", "")
        if isinstance(tab, Tab):
            yield from ((f"{tab_id}/{page}", f"{title}/{tr(name)}") for page, name in tab.spec.pages.items())
        else:
            yield tab_id, title
