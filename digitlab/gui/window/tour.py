"""The tour: six things to do, one after the other. Each is pointed at where it is done, and ticks itself off once it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMainWindow, QTabWidget

from digitlab.gui.kit.callout import Callout
from digitlab.gui.kit.callout_place import SIDES, Side
from digitlab.gui.kit.canvas.canvas import Canvas
from digitlab.gui.kit.controls.named import named_button
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.session import Session
from digitlab.gui.shell.tab import Tab
from digitlab.gui.tabs.lecture.drawings import DRAWINGS
from digitlab.gui.window.tabs import Tabs
from digitlab.language import mark, tr

_REST_MS = 2500  # after the last change, until the tour goes on by itself from what is done
_DONE, _TO_DO = mark("✓ Done"), mark("○ To do")


@dataclass(frozen=True, slots=True)
class Seen:
    """What tells whether something was done.

    Attributes:
        page: The id of the page in front.
        situation: What the user did.
        is_walking: Whether the digit is being taken for a walk.
    """

    page: str
    situation: Situation
    is_walking: bool


@dataclass(frozen=True, slots=True)
class Stop:
    """One thing to do.

    Attributes:
        page: The id of the page on which it is done.
        part: The id of the part of that page, or of the window, that it is done with.
        words: What to do, in an English sentence.
        is_done: Whether it was done, by what was seen when the stop was come to and what is seen now.
        turns: Whether the tour turns to the page; otherwise that is what there is to do.
        sides: Where the callout lies best, seen from the part.
    """

    page: str
    part: str
    words: str
    is_done: Callable[[Seen, Seen], bool]
    turns: bool = True
    sides: tuple[Side, ...] = SIDES


def _has_drawn(before: Seen, now: Seen) -> bool:
    return not now.situation.drawing.is_empty and now.situation.drawing is not before.situation.drawing


def _has_moved(before: Seen, now: Seen) -> bool:
    return now.situation.pose != before.situation.pose


def _is_there(page: str) -> Callable[[Seen, Seen], bool]:
    return lambda _, now: now.page == page


STOPS = (
    Stop(
        "draw",
        "canvas",
        mark("Draw a digit here, with the mouse, a pen, or the arrow keys and Space."),
        _has_drawn,
        sides=(Side.BELOW, Side.RIGHT),
    ),
    Stop(
        "draw",
        "sliders",
        mark("Move it: drag a slider, or take the hand (Ctrl+H) and drag the digit itself."),
        _has_moved,
    ),
    Stop(
        "draw",
        "where_it_holds",
        mark("This map shows where the network still reads it: click a pale cell, and the digit goes there."),
        _has_moved,
        sides=(Side.BELOW, Side.RIGHT),
    ),
    Stop(
        "draw",
        "walk",
        mark("Take it for a walk: the digit goes round by itself, and ticks keep the score."),
        lambda _, now: now.is_walking,
        sides=(Side.ABOVE,),
    ),
    Stop(
        "robustness/my_drawing",
        "readout",
        mark("Open Robustness > My drawing: every shift, turn and size of your digit at once."),
        _is_there("robustness/my_drawing"),
        turns=False,
    ),
    Stop(
        "lecture",
        "begin",
        mark("Open the Lecture: short pages explain what you have seen, and ask before they tell."),
        _is_there("lecture"),
        turns=False,
        sides=(Side.RIGHT, Side.BELOW),
    ),
)
"""The stops, in their order."""


class Tour(QObject):
    """Leads from stop to stop, points, and ticks off. Whoever does something else can do so: nothing is blocked."""

    def __init__(self, window: QMainWindow, session: Session, canvas: Canvas, tabs: Tabs) -> None:
        """The tour of a window, not yet begun."""
        super().__init__(window)
        self._session, self._canvas, self._tabs = session, canvas, tabs
        self._number: int | None = None  # of the stop, from 0; None where nobody is on the tour
        self._before = self._seen()
        self._done: set[int] = set()
        self._back = named_button("tour_back", tr("‹ Back"))
        self._next = named_button("tour_next", tr("Next ›"))
        leave = named_button("tour_end", tr("End"), tr("End the tour; Help > Tour begins it again"))
        self._callout = Callout(window, "tour", (leave, self._back, self._next))
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(lambda: self._step(1))
        self._back.clicked.connect(lambda: self._step(-1))
        self._next.clicked.connect(lambda: self._step(1))
        leave.clicked.connect(self._on_leave_clicked)
        self._callout.dismissed.connect(self._on_leave_clicked)
        tabs.lecture.lecture.window.changed.connect(self._on_changed)  # the session, or the page in front

    @property
    def is_telling(self) -> bool:
        """Whether its callout says something."""
        return self._callout.target is not None

    def begin(self) -> None:
        """Go to the first stop; the keyboard goes along, so that one can go on from there."""
        self._done = set()
        self._go_to(0, 1)
        self._next.setFocus()

    def end(self) -> None:
        """Point at nothing any more."""
        self._number = None
        self._rest.stop()
        self._callout.put_away()

    def _seen(self) -> Seen:
        return Seen(self._tabs.front(), self._session.situation, self._tabs.draw.walk.is_walking)

    def _step(self, step: int) -> None:
        if self._number is not None and self._number + step < len(STOPS):
            self._go_to(self._number + step, step)
        else:
            self._on_leave_clicked()

    def _go_to(self, number: int, step: int) -> None:
        self._number = None  # what is set up here is nothing that was done
        self._rest.stop()
        stop = STOPS[number]
        if number and self._session.situation.drawing.is_empty:
            self._session.load_drawing(DRAWINGS["seven"], tr("the tour's seven"), 7)
        if stop.turns:
            self._tabs.turn_to(*stop.page.split("/"))
        self._number, self._before = number, self._seen()
        self._back.setEnabled(number > 0)
        self._next.setText(tr("Next ›") if number < len(STOPS) - 1 else tr("Finish"))
        self._look(goes_on=step > 0)

    def _show(self, stop: Stop) -> None:
        """Say what there is to do, and point at the way there: the tab, its page, the control."""
        assert self._number is not None
        is_done = self._number in self._done
        heading = tr("Tour, {number} of {count}", number=self._number + 1, count=len(STOPS))
        self._callout.say(heading, tr(stop.words), tr(_DONE if is_done else _TO_DO), is_good=is_done)
        tab_id, _, page_id = stop.page.partition("/")
        front = self._tabs.front()
        if front.partition("/")[0] != tab_id:
            rail, place = self._tabs.rail, self._tabs.index_of(tab_id)
            self._callout.point_at(rail, lambda: rail.tabRect(place), (Side.RIGHT,))
        elif front != stop.page and isinstance(tab := self._tabs.current(), Tab):
            pages = tab.findChild(QTabWidget, f"{tab_id}_pages")
            assert isinstance(pages, QTabWidget)
            bar, place = pages.tabBar(), [*tab.spec.pages].index(page_id)
            self._callout.point_at(bar, lambda: bar.tabRect(place), (Side.BELOW,))
        elif part := self._tabs.lecture.lecture.window.find_part(stop.page, stop.part):
            self._callout.point_at(part, sides=stop.sides)

    def _look(self, *, goes_on: bool) -> None:
        """Tick off what is done by now; where it goes on from there, it does so once hand and walk rest."""
        assert self._number is not None
        stop = STOPS[self._number]
        is_done = stop.is_done(self._before, self._seen())
        if is_done:
            self._done.add(self._number)
        if (is_done and goes_on) or self._rest.isActive():
            self._rest.start()
        self._show(stop)

    def _on_changed(self) -> None:
        if self._number is not None:
            self._look(goes_on=True)

    def _on_leave_clicked(self) -> None:
        self.end()
        self._canvas.setFocus()
