"""The window's tabs and their pages, as lessons name them: ``Draw``, ``Robustness/My drawing``."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QTabWidget, QWidget

from digitlab.gui.kit.controls.parts import parts_of
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.shell.tab import Tab
from digitlab.gui.tabs.lecture.scene import OnPage


class Places:
    """Where a lesson can play, and what it can hide and press there."""

    def __init__(self, tabs: QTabWidget) -> None:
        self._tabs = tabs

    def names(self) -> tuple[str, ...]:
        """Of all places."""
        return tuple(name for title, tab in self.tabs().items() for name in _names(title, tab))

    def tabs(self) -> dict[str, QWidget]:
        """The tabs, by their titles."""
        widgets = ((index, self._tabs.widget(index)) for index in range(self._tabs.count()))
        return {self._title(index): widget for index, widget in widgets if widget is not None}

    def front(self) -> str:
        """The place in front."""
        title, tab = self._title(self._tabs.currentIndex()), self._tabs.currentWidget()
        return f"{title}/{tab.spec.pages[tab.current]}" if isinstance(tab, Tab) else title

    def turn_to(self, place: str) -> None:
        """Bring a place to the front."""
        title, _, page = place.partition("/")
        tab = self.tabs()[title]
        self._tabs.setCurrentWidget(tab)
        if isinstance(tab, Tab) and page:
            tab.turn_to(_id(tab, page))

    def on_page(self, place: str) -> OnPage:
        """What a lesson can speak of there."""
        return OnPage(tuple(self.parts(place)), tuple(self.buttons(place)))

    def parts(self, place: str) -> dict[str, list[QWidget]]:
        """What can be hidden there, by name."""
        return parts_of(self._widget(place))

    def buttons(self, place: str) -> dict[str, ToggleButton]:
        """The buttons there that stay pressed, by what stands on them, in small letters."""
        return {button.text().casefold(): button for button in self._widget(place).findChildren(ToggleButton)}

    def press(self, place: str, text: str) -> None:
        """Press a button there, unless it is pressed already, or not there any more."""
        button = self.buttons(place).get(text.casefold())
        if button is not None and not button.isChecked():
            button.click()

    def pressed(self, place: str) -> tuple[str, ...]:
        """What stands on the button that is pressed, of each group in which only one can be."""
        buttons = self.buttons(place).values()
        return tuple(button.text() for button in buttons if button.isChecked() and button.group() is not None)

    def _widget(self, place: str) -> QWidget:
        title, _, page = place.partition("/")
        tab = self.tabs()[title]
        return tab.page(_id(tab, page)) if isinstance(tab, Tab) else tab

    def _title(self, index: int) -> str:
        return self._tabs.tabText(index).replace("&", "")


def _names(title: str, tab: QWidget) -> Iterator[str]:
    if isinstance(tab, Tab):
        yield from (f"{title}/{page}" for page in tab.spec.pages.values())
    else:
        yield title


def _id(tab: Tab, title: str) -> str:
    """A page's id, by what stands on it."""
    return next(page for page, name in tab.spec.pages.items() if name == title)
