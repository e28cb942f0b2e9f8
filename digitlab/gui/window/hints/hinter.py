"""Shows one hint at a time: the first that holds on the page in front, once nothing has moved for a moment, and until it holds no more."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMainWindow

from digitlab.gui.kit.hint_bar import HintBar
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.shell.actions import Actions
from digitlab.gui.shell.session import Session
from digitlab.gui.shell.wishes import Wish
from digitlab.gui.window.handbook import Handbook
from digitlab.gui.window.hints.hint import Hint, Rule
from digitlab.gui.window.tabs import Tabs
from digitlab.language import tr

_STILL_MS = 700  # for which nothing moves before a hint comes: longer than the pauses between the strokes of a digit
_TOLD_MS = 500  # at most once in so long a training that goes on is looked at


class Hinter(QObject):
    """Looks for hints whenever something has changed, and remembers those that are not wanted.

    Attributes:
        bar: What shows them.

    Signals:
        wished: What a hint proposes is wanted.
    """

    wished: Emits[Wish] = signal(object)

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        tabs: Tabs,
        actions: Actions,
        is_led: Callable[[], bool],
        silenced: Iterable[str] = (),
    ) -> None:
        """The hints of a window.

        Args:
            window: Whose status bar has room for them.
            session: What the user did.
            tabs: All pages.
            actions: The window's commands, of which one brings all hints back.
            is_led: Whether something else leads through the window, such as a lesson: then there are no hints.
            silenced: The ids of those that are not wanted.
        """
        super().__init__(window)
        self._window, self._session, self._tabs, self._is_led = window, session, tabs, is_led
        self._all = actions.all_hints
        self._silenced = dict.fromkeys(silenced)
        self._shown: tuple[Rule, Hint] | None = None
        self._closed: set[str] = set()  # while they hold
        self.bar = HintBar()
        self._still = QTimer(self, singleShot=True, interval=_STILL_MS)
        self._told = QTimer(self, singleShot=True, interval=_TOLD_MS)
        for timer in (self._still, self._told):
            timer.timeout.connect(self.look)
        session.situation_changed.connect(self._on_moved)
        session.analysis_changed.connect(self._on_analysis_changed)
        tabs.currentChanged.connect(self._on_page_changed)
        for tab in tabs.with_pages():
            tab.page_changed.connect(self._on_page_changed)
            tab.states_changed.connect(self._on_states_changed)
        self.bar.applied.connect(self._on_bar_applied)
        self.bar.why_asked.connect(self._on_bar_why_asked)
        self.bar.silenced.connect(self._on_bar_silenced)
        self.bar.closed.connect(self._on_bar_closed)
        self._all.triggered.connect(self._on_all_triggered)
        self._all.setEnabled(bool(self._silenced))

    @property
    def silenced(self) -> tuple[str, ...]:
        """The ids of the hints that are not wanted, in the order in which they were silenced."""
        return tuple(self._silenced)

    def look(self) -> None:
        """Show the hint that holds now: the one that is shown already while it does, or else the first."""
        tabs = self._tabs
        is_empty = tabs.current() is tabs.draw and self._session.situation.drawing.is_empty
        if is_empty or self._is_led() or not self._window.isVisible():
            self._show(None)
            return
        from digitlab.gui.window.hints.rules import RULES  # here, since it knows pages that a window starts without

        page, snapshot = tabs.front(), tabs.snapshot()
        shown = self._shown[0].id if self._shown else ""
        rules = sorted((rule for rule in RULES if rule.is_on(page)), key=lambda rule: rule.id != shown)
        found = {rule.id: (rule, hint) for rule in rules if (hint := rule.find(snapshot, rule.id == shown))}
        self._closed &= {*found, *(rule.id for rule in RULES if not rule.is_on(page))}
        self._show(next((each for name, each in found.items() if name not in {*self._closed, *self._silenced}), None))

    def _follow(self) -> None:
        """Let the hint that is shown say what it measures now, or go; no other one comes."""
        if self._shown is not None:
            rule, _ = self._shown
            is_here = rule.is_on(self._tabs.front()) and not self._is_led()
            hint = rule.find(self._tabs.snapshot(), True) if is_here else None
            self._show((rule, hint) if hint else None)

    def _show(self, shown: tuple[Rule, Hint] | None) -> None:
        self._shown = shown
        self.bar.show_hint(shown[1].sentence if shown else "", tr(shown[0].applies) if shown else "")

    def _on_moved(self) -> None:
        self._still.start()

    def _on_analysis_changed(self) -> None:
        self._follow()
        if not self._still.isActive():
            self._still.start()

    def _on_states_changed(self) -> None:
        if not self._told.isActive():
            self._told.start()

    def _on_page_changed(self) -> None:
        self._follow()
        self._still.start()

    def _on_bar_applied(self) -> None:
        if self._shown is not None:
            self.wished.emit(self._shown[1].wish)
            self._still.start()

    def _on_bar_why_asked(self) -> None:
        if self._shown is not None:
            Handbook(self._window, self._shown[0].place).show()

    def _on_bar_silenced(self) -> None:
        if self._shown is not None:
            self._silenced[self._shown[0].id] = None
            self._all.setEnabled(True)
            self.look()

    def _on_bar_closed(self) -> None:
        if self._shown is not None:
            self._closed.add(self._shown[0].id)
            self.look()

    def _on_all_triggered(self) -> None:
        self._silenced.clear()
        self._closed.clear()
        self._all.setEnabled(False)
        self.look()
