"""What guides through the window: the opening, the tour, hints, and the answer to "what is this?"; and who follows on whom."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QWidget

from digitlab.gui.kit.canvas.canvas import Canvas
from digitlab.gui.shell.actions import Actions
from digitlab.gui.shell.session import Session
from digitlab.gui.window.ask import Ask
from digitlab.gui.window.hints.hinter import Hinter
from digitlab.gui.window.opening import Opening
from digitlab.gui.window.tabs import Tabs
from digitlab.gui.window.tour import Tour


class Guide(QObject):
    """Begins each where the menu, or the other one, asks for it; never two at a time.

    Attributes:
        opening: The digit that moves by itself.
        tour: Six things to do.
        ask: Says what one clicks on.
        hints: What is worth saying unasked, while nothing else leads.
    """

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        canvas: Canvas,
        beside: Sequence[QWidget],
        tabs: Tabs,
        actions: Actions,
        silenced: Iterable[str] = (),
    ) -> None:
        """The guide of a window, in which these controls are beside every page; hints of these ids are not wanted."""
        super().__init__(window)
        self._tabs = tabs
        self.opening = Opening(window, session, canvas, (*beside, *tabs.draw.predictions), tabs.front)
        self.tour = Tour(window, session, canvas, tabs)
        self.ask = Ask(window, tabs)
        self.hints = Hinter(window, session, tabs, actions, self._is_leading, silenced)
        self.ask.lesson_requested.connect(self.open_lesson)
        self.opening.tour_requested.connect(self.begin_tour)
        self.opening.lecture_requested.connect(self.begin_lecture)
        actions.join(
            {actions.tour: self.begin_tour, actions.show_again: self.show_again, actions.ask: self.begin_asking}
        )

    def begin_tour(self) -> None:
        """Go to the first stop, with everything shown."""
        self._end_all()
        self.tour.begin()

    def begin_lecture(self) -> None:
        """Open the lecture's first page."""
        lecture = self._tabs.lecture.lecture
        lecture.read()
        self.open_lesson(lecture.shown.course.lessons[0].name)

    def open_lesson(self, name: str) -> None:
        """Open a page of the lecture by its name."""
        self._end_all()
        lecture = self._tabs.lecture.lecture
        lecture.read()
        lecture.open_named(name)

    def begin_asking(self) -> None:
        """Wait for a click on what is to be explained."""
        self.tour.end()
        self.ask.begin()

    def show_again(self) -> None:
        """Let the digit move, where one sees the answers large."""
        self._end_all()
        self._tabs.turn_to("draw")
        self.opening.play()

    def _is_leading(self) -> bool:
        """Whether the opening, the tour or a page of the lecture leads through the window."""
        is_told = self.opening.is_telling or self.tour.is_telling
        return is_told or self._tabs.lecture.lecture.shown.lesson is not None

    def _end_all(self) -> None:
        """End what runs, the page of the lecture among it, which hides parts of the window."""
        self.ask.put_away()
        self.opening.give_back()
        self.tour.end()
        if self._tabs.lecture.lecture.shown.lesson is not None:
            self._tabs.lecture.lecture.leave()
