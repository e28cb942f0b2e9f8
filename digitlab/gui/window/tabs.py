"""The tabs of the window, by their ids."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QTabBar, QTabWidget, QWidget
from typing_extensions import override

from digitlab.gui.kit.controls.scrolled import Scrolled
from digitlab.gui.kit.layout import holder, vbox
from digitlab.gui.kit.paint_later import paint_next_turn
from digitlab.gui.kit.themed import colour_when_seen
from digitlab.gui.shell.page import Page
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.tab import Tab
from digitlab.gui.shell.wishes import OpenPage, Put
from digitlab.gui.tabs.convolution import lesson as bench_lesson
from digitlab.gui.tabs.convolution.tab import ConvolutionTab
from digitlab.gui.tabs.draw.view import DrawView
from digitlab.gui.tabs.generate import lesson as generate_lesson
from digitlab.gui.tabs.generate.tab import GenerateTab
from digitlab.gui.tabs.inside import lesson as inside_lesson
from digitlab.gui.tabs.inside.tab import InsideTab
from digitlab.gui.tabs.lecture.lesson_window import LessonWindow
from digitlab.gui.tabs.lecture.tab import LectureTab
from digitlab.gui.tabs.networks.view import NetworksView
from digitlab.gui.tabs.robustness import lesson as robustness_lesson
from digitlab.gui.tabs.robustness.tab import RobustnessTab
from digitlab.gui.tabs.train import lesson as train_lesson
from digitlab.gui.tabs.train.tab import TrainTab
from digitlab.gui.window.rail import Rail
from digitlab.gui.window.read_ahead import ReadAhead
from digitlab.language import tr
from digitlab.untrusted import one_line

if TYPE_CHECKING:
    from digitlab.gui.shell.actions import Actions
    from digitlab.gui.shell.session import Session

_ICONS = {"draw": "pen"}  # where it has not the tab's name


class Tabs(QTabWidget):
    """Every tab under its id, which is the name of its folder below ``gui/tabs``.

    Attributes:
        draw: Every network's answer, large.
        convolution: The bench, and a sheet of digits, where there is ink, too.
        train: The trainings.
        lecture: The tab that leads through all others.
        networks: Which networks there are.
        rail: The bar with which one turns to them, at the window's edge.
    """

    def __init__(
        self,
        session: Session,
        actions: Actions,
        answers: QWidget,
        hideable: Mapping[str, QWidget],
        parent: QWidget | None = None,
    ) -> None:
        """All tabs.

        Args:
            session: What the user did.
            actions: The window's commands.
            answers: What stands above every tab but Draw, which shows the answers large.
            hideable: What lessons can hide beside the tabs, by ids.
            parent: Their owner.
        """
        super().__init__(parent)
        self._session = session
        self.setObjectName("tabs")
        self.setDocumentMode(True)
        self.rail = Rail()
        super().tabBar().hide()
        self.rail.currentChanged.connect(self.setCurrentIndex)
        self.currentChanged.connect(self.rail.setCurrentIndex)
        self._answers = answers
        self.draw, self.networks = DrawView(session.networks), NetworksView()
        robustness, inside = RobustnessTab(session), InsideTab(session)
        self.convolution, generate, self.train = ConvolutionTab(session), GenerateTab(session), TrainTab(session)
        self._tabs: dict[str, QWidget] = {}
        self._add("draw", tr("&Draw"), self.draw)
        for tab in (robustness, inside, self.convolution, generate, self.train):
            self._add(tab.spec.id, tr(tab.spec.title), tab)
            tab.page_wished.connect(self.open)
        accesses = (
            robustness_lesson.lesson_access(robustness, session),
            inside_lesson.lesson_access(inside.store, session),
            bench_lesson.lesson_access(self.convolution),
            generate_lesson.lesson_access(generate, session),
            train_lesson.lesson_access(self.train),
        )
        parts = {**hideable, "tabs": self.rail}
        self.lecture = LectureTab(actions, LessonWindow(session, self, self._tabs, parts, accesses, self))
        self._add("lecture", tr("&Lecture"), self.lecture)
        self._add("networks", tr("Net&works"), self.networks)
        colour_when_seen(self)
        self._top("networks").insertWidget(0, answers)  # until another page is turned to
        self._read_ahead = ReadAhead([tab.spec for tab in self.with_pages()], session.library.entries.values(), self)
        self.currentChanged.connect(self._on_current_changed)

    def read_ahead(self) -> None:
        """Read and import what pages need, so that they open without that wait."""
        self._read_ahead.start()

    def turn_to(self, tab: str, page: str = "") -> QWidget:
        """Bring a tab to the front, and one of its pages where one is named, by their ids; returns the page, or the tab."""
        tab_widget = self._tabs[tab]
        found = tab_widget.turn_to(page) if isinstance(tab_widget, Tab) and page else tab_widget
        self.setCurrentIndex(self.index_of(tab))
        return found

    def open(self, wanted: OpenPage) -> None:
        """Bring the page to the front that is wanted, with the value that is to be held there."""
        page = self.turn_to(wanted.tab, wanted.page)
        if wanted.state is not None and isinstance(page, Page):
            page.fulfil(Put(wanted.state))

    def snapshot(self) -> Snapshot:
        """What there is to show on the page in front."""
        tab, session = self.current(), self._session
        if isinstance(tab, Tab):
            return tab.page(tab.current).snapshot()
        return Snapshot(session.situation, session.analysis, session.library, steps=session.history.steps)

    def with_pages(self) -> tuple[Tab, ...]:
        """The tabs that have pages of their own."""
        return tuple(tab for tab in self._tabs.values() if isinstance(tab, Tab))

    def index_of(self, tab: str) -> int:
        """The place of a tab among the others, by its id."""
        return [*self._tabs].index(tab)

    def front(self) -> str:
        """The id of the page in front, that of its tab before it: ``inside/surgery``."""
        return self.lecture.lecture.window.page()

    def title_of(self, page: str) -> str:
        """How the window calls a page, by its id: ``Robustness/My drawing``."""
        return self.lecture.lecture.window.places.titles()[page]

    def current(self) -> QWidget:
        """The tab in front."""
        return self._tabs[self._id_in_front()]

    def is_behind(self, widget: QWidget) -> bool:
        """Whether a widget is a tab, and another one is in front."""
        return widget in self._tabs.values() and widget is not self.current()

    def settings(self) -> dict[str, object]:
        """What is set on each page, by its id, other than it is at first: records."""
        tabs = [(name, tab) for name, tab in self._tabs.items() if isinstance(tab, Tab)]
        return {f"{name}/{page}": state for name, tab in tabs for page, state in tab.settings().items()}

    def set_pages(self, values: Mapping[str, object]) -> list[str]:
        """Set on pages what their JSON values say, by their ids, and on all others what is there at first.

        Returns:
            A sentence for each page whose values cannot be set, and which is as at first.
        """
        faults, known = [], self.lecture.lecture.window.places.titles()
        for page in known:
            name, _, inner = page.partition("/")
            tab = self._tabs[name]
            if not isinstance(tab, Tab):
                continue
            if inner in tab.settings():
                tab.set_page(inner)
            try:
                if page in values:
                    tab.set_page(inner, values[page])
            except ValueError as error:
                faults.append(
                    tr(
                        "What was set on {page} cannot be set here: {fault}.",
                        page=known[page],
                        fault=one_line(error, 300),
                    )
                )
        if unknown := len(values.keys() - known.keys()):
            faults.append(tr("%n of the pages that it has settings for are not in this digitlab.", "", unknown))
        return faults

    def resume_lost_trainings(self) -> None:
        """Go on with trainings that were cut off, where one can watch them."""
        self.turn_to("train")
        self.train.resume_lost()

    def stop(self) -> None:
        """The window goes: end every thread and child process."""
        self.draw.stop()
        self._read_ahead.stop()
        for tab in self.with_pages():
            tab.stop()

    def _add(self, tab: str, title: str, widget: QWidget) -> None:
        self._tabs[tab] = widget
        # a Tab scrolls each of its pages
        self.addTab(widget if isinstance(widget, Tab) else holder(vbox(Scrolled(widget))), title)
        self.rail.add(_ICONS.get(tab, tab), title)

    @override
    def tabBar(self) -> QTabBar:
        """The bar that one sees."""
        return self.rail

    def _top(self, tab: str) -> QBoxLayout:
        """What a tab is laid out in, from top to bottom."""
        page = self.widget([*self._tabs].index(tab))
        layout = page.layout() if page else None
        assert isinstance(layout, QBoxLayout)
        return layout

    def _on_current_changed(self) -> None:
        """Bring the answers along."""
        paint_next_turn(self)
        if self.current() is not self.draw:
            self._top(self._id_in_front()).insertWidget(0, self._answers)
            self._answers.show()  # or it would only be there a moment later

    def _id_in_front(self) -> str:
        return [*self._tabs][self.currentIndex()]
