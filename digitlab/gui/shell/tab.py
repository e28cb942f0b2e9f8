"""A tab of the window: its pages, and what they share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar, cast

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from digitlab import records
from digitlab.gui.kit.controls.scrolled import Scrolled
from digitlab.gui.kit.controls.undo_keys import leave_undo
from digitlab.gui.kit.controls.wheel import leave_wheel
from digitlab.gui.kit.layout import holder, vbox
from digitlab.gui.kit.paint_later import paint_next_turn
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.themed import colour_when_seen
from digitlab.gui.kit.typeface import zoom_of
from digitlab.gui.kit.zoom import zoom
from digitlab.gui.shell.page import Page, PageSpec
from digitlab.gui.shell.store import Store
from digitlab.gui.shell.wishes import OpenPage
from digitlab.language import tr

if TYPE_CHECKING:
    from digitlab.gui.shell.session import Session

StoreT = TypeVar("StoreT", bound=Store[Any])

TABS = "digitlab.gui.tabs"
"""The package of all tabs, each in a package of its id."""


@dataclass(frozen=True, slots=True)
class TabSpec:
    """All that distinguishes one tab from another.

    Attributes:
        id: The tab's name in code, which is that of its folder below ``gui/tabs``.
        title: Its name on the screen, in English.
        pages: The pages' names on the screen, in English, by their ids, in their order. A page's id is the name of its folder below the tab's;
            the module ``page`` in it declares the page as ``PAGE``.
        stores: What makes the stores that several pages share.
    """

    id: str
    title: str
    pages: Mapping[str, str]
    stores: Callable[[Session], tuple[Store[Any], ...]] = field(default=lambda _session: ())

    def declaration(self, page: str) -> PageSpec[Any, Any]:
        """What declares a page, which is imported where nobody has asked for it yet."""
        declared: PageSpec[Any, Any] = import_module(f"{TABS}.{self.id}.{page}.page").PAGE
        return declared


class Tab(QWidget):
    """Titles, and behind each a page, made when it is first looked at so that the window starts without it.

    Attributes:
        spec: The tab's declaration.
        session: What the user did.

    Signals:
        page_changed: Another page is in front.
        page_wished: A page, which may be another tab's, is to come to the front.
        states_changed: A store of the tab holds another value.
        state_put: A store admitted what a page put into it: what was refused before is over.
        answer_shown: A page shows a newer answer, which is this one.
    """

    page_changed: Emits[()] = signal()
    page_wished: Emits[OpenPage] = signal(object)
    states_changed: Emits[()] = signal()
    state_put: Emits[()] = signal()
    answer_shown: Emits[object] = signal(object)

    def __init__(self, spec: TabSpec, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec, self.session = spec, session
        self._stores: dict[type, Store[Any]] = {}
        self._made: dict[Callable[[Session], Store[Any]], Store[Any]] = {}
        for store in spec.stores(session):
            self._add(store)
        self._ids = list(spec.pages)
        self._pages: dict[str, Page] = {}
        self._settings: dict[str, object] = {}  # what can be set on pages that were looked at or set, as it is at first
        self._holders: dict[str, QVBoxLayout] = {}
        self._tabs = QTabWidget()
        self._tabs.setObjectName(f"{spec.id}_pages")
        self._tabs.setDocumentMode(True)
        for page, title in spec.pages.items():
            self._holders[page] = vbox()
            self._tabs.addTab(holder(self._holders[page]), tr(title))
        vbox(self._tabs, margins=(0, 4, 0, 0), on=self)
        colour_when_seen(self._tabs)
        self._tabs.currentChanged.connect(self._on_tabs_current_changed)

    def keep(self, state: object) -> None:
        """Have a store for values of this type, which holds this one at first; one that is there stays."""
        if type(state) not in self._stores:
            self._add(Store(state, self))

    def share(self, make: Callable[[Session], StoreT]) -> StoreT:
        """The store that this makes: one for all pages that need it, made with the first of them."""
        if make not in self._made:
            self._made[make] = store = make(self.session)
            self._add(store)
        return cast(StoreT, self._made[make])

    def store_of(self, kind: type) -> Store[Any]:
        """The store of a type of value."""
        return self._stores[kind]

    def put(self, state: object) -> None:
        """Hold a value in the store of its type.

        Raises:
            ValueError: The store does not admit it, as the message says.
        """
        self.store_of(type(state)).put(state)
        self.state_put.emit()

    def settings(self) -> dict[str, object]:
        """What is set on each page, by its id, other than it is at first."""
        now = {page: self.store_of(type(first)).state for page, first in self._settings.items()}
        return {page: state for page, state in now.items() if state != self._settings[page]}

    def set_page(self, page: str, values: object = None) -> None:
        """Set on a page what JSON values say, or all as it is at first; a page that nobody has looked at follows when it is made.

        Raises:
            ValueError: They are no settings of that page.
        """
        first = self._first(page)
        if first is None:
            raise ValueError(tr("nothing is set there"))
        self.store_of(type(first)).put(first if values is None else records.from_dict(type(first), values))

    def _first(self, page: str) -> object:
        """What is set on a page at first; there is a store for it from now on. None where nothing is."""
        first = self.spec.declaration(page).settings
        if first is not None:
            self._settings[page] = first
            self.keep(first)
        return first

    def find_store(self, kind: type[StoreT]) -> StoreT:
        """The store of a class that does more than hold a value."""
        return next(store for store in self._stores.values() if isinstance(store, kind))

    def states(self) -> dict[type, Any]:
        """The values of every store, by their types."""
        return {kind: value for store in self._stores.values() for kind, value in store.values().items()}

    @property
    def current(self) -> str:
        """The id of the page in front."""
        return self._ids[self._tabs.currentIndex()]

    def turn_to(self, page: str) -> Page:
        """Bring a page to the front, by its id."""
        self._tabs.setCurrentIndex(self._ids.index(page))
        return self.page(page)

    def page(self, page: str) -> Page:
        """A page by its id, made where nobody has looked at it yet."""
        if page not in self._pages:
            self._first(page)
            made = self._pages[page] = self.spec.declaration(page).make(self)
            leave_wheel(made)
            zoom(made, zoom_of(self))
            leave_undo(made)
            scrolled = Scrolled(made)
            self._holders[page].addWidget(scrolled)
            for widget in (made, scrolled):
                widget.show()  # now, and not when the layout gets to it
        return self._pages[page]

    def stop(self) -> None:
        """The window goes: end every thread and child process."""
        for page in self._pages.values():
            page.stop()
        for store in set(self._stores.values()):
            store.stop()

    def _add(self, store: Store[Any]) -> None:
        store.setParent(self)
        self._stores |= dict.fromkeys(store.values(), store)
        store.changed.connect(self.states_changed)

    def _on_tabs_current_changed(self) -> None:
        if self.isVisible():
            paint_next_turn(self)
            self.page(self.current)
        self.page_changed.emit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.page(self.current)
