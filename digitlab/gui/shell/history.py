"""One history of what was changed in the window, wherever that was: what was there, what came in its place, and words for it.

Whoever holds values that can be undone is a :class:`Keeper`. It notes every change here, and puts values back when it is asked to;
what a step is called, and which changes in a row are one step, follows from the values before and after.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from digitlab.gui.kit.signals import Emits, signal
from digitlab.language import tr

MOST_STEPS = 200
"""The oldest steps are forgotten."""

_KEYS_MS = 1000  # without a further change end a series of keys, or turns of a wheel
_DRAG_MS = 100  # between two looks whether the mouse button is still down

Parts = Mapping[str, Any]
"""Values by their names in a keeper: a drawing, a pose, the image on the bench. None of them is ever changed in place."""


@dataclass(frozen=True, slots=True)
class Told:
    """What follows from the parts before and after a change.

    Attributes:
        words: What was done: "stroke", "5 px right".
        gesture: What kind of change, and of what: equal ones in a row are one step, and while a mouse button is down those of one
            kind. Empty where each is a step by itself.
        is_everywhere: Whether what changed is seen on every page.
    """

    words: str
    gesture: tuple[Hashable, ...] = ()
    is_everywhere: bool = False


class Keeper(Protocol):
    """Whoever holds values that can be undone."""

    def tell(self, before: Parts, after: Parts) -> Told:
        """What a change is called: a pure function of the parts that differ."""

    def put_back(self, parts: Parts) -> None:
        """Hold these parts again; all others stay."""


@dataclass(frozen=True, slots=True)
class Steps:
    """What can be undone and done again, in words; "" for nothing."""

    undo: str = ""
    redo: str = ""

    @property
    def undo_text(self) -> str:
        """What a button for undo says: ``Undo: stroke``."""
        return tr("Undo: {step}", step=self.undo) if self.undo else tr("Undo")

    @property
    def redo_text(self) -> str:
        """What a button for redo says: ``Redo: stroke``."""
        return tr("Redo: {step}", step=self.redo) if self.redo else tr("Redo")


@dataclass(frozen=True, slots=True)
class Went:
    """A step was undone, or done again.

    Attributes:
        words: What it is called.
        page: The page on which it can be seen; "" for every page.
        is_undone: Whether it was undone.
    """

    words: str
    page: str
    is_undone: bool


@dataclass(slots=True, eq=False)
class _Change:
    """Parts of one keeper: those that differ, before and after. They can be rewritten: the step stays the same one."""

    keeper: Keeper
    before: Parts
    after: Parts

    def followed_by(self, parts_before: Parts, parts_after: Parts) -> _Change:
        """This change and a later one, as one; what is as it was is no part of it."""
        before, after = {**parts_before, **self.before}, {**self.after, **parts_after}
        return _Change(self.keeper, *_differing(before, after))


@dataclass(frozen=True, slots=True, eq=False)
class _Step:
    """What one undo takes back; steps are the same only where they are one.

    Attributes:
        told: What it is called, in the language in use.
        page: Where it was done.
        changes: Of each keeper.
        say: What it is called where no keeper says that, in the language that is in use by then.
    """

    told: Told
    page: str
    changes: tuple[_Change, ...]
    say: Callable[[], str] | None = None

    def told_to(self, keepers: Mapping[type, Keeper]) -> _Step:
        """The step as others keep it, each for one of its own type, in their language."""
        changes = tuple(replace(change, keeper=keepers[type(change.keeper)]) for change in self.changes)
        if self.say is not None:
            return replace(self, told=Told(self.say()), changes=changes)
        return replace(self, told=changes[0].keeper.tell(changes[0].before, changes[0].after), changes=changes)


class History(QObject):
    """The steps of one window.

    Attributes:
        front: Says which page is in front, by its id: whoever has pages puts it here.

    Signals:
        changed: There are other steps to undo, or to do again.
        went: A step was undone or done again.
    """

    changed: Emits[()] = signal()
    went: Emits[Went] = signal(object)

    def __init__(self, parent: QObject | None = None, *, pause_ms: int = _KEYS_MS) -> None:
        """Nothing to undo; so long a pause ends a series of keys."""
        super().__init__(parent)
        self._pause_ms = pause_ms
        self.front: Callable[[], str] = str
        self._steps: list[_Step] = []
        self._position = 0  # so many steps lie behind
        self._open: dict[int, _Change] | None = None  # what one_step gathers, by keeper
        self._lasting = QTimer(self, singleShot=True)  # while it runs, a change may go on with the last step
        self._lasting.timeout.connect(self._on_lasting_timeout)

    @property
    def steps(self) -> Steps:
        """What can be undone and done again."""
        behind, ahead = self._steps[: self._position][-1:], self._steps[self._position :][:1]
        return Steps(*("".join(step.told.words for step in some) for some in (behind, ahead)))

    @property
    def now(self) -> object:
        """What stands for the present state: the same object as long as, and whenever again, nothing differs."""
        return self._steps[self._position - 1] if self._position else None

    def note(self, keeper: Keeper, before: Parts, after: Parts) -> None:
        """These parts of a keeper become others; what was undone is forgotten. Parts that stay the same do not count."""
        before, after = _differing(before, after)
        if not after:
            return
        if self._open is not None:
            gathered = self._open.get(id(keeper), _Change(keeper, {}, {}))
            self._open[id(keeper)] = gathered.followed_by(before, after)
            return
        told = keeper.tell(before, after)
        page = "" if told.is_everywhere else self.front()
        self._add(_Step(told, page, (_Change(keeper, before, after),)))

    @contextmanager
    def one_step(self, say: Callable[[], str]) -> Iterator[None]:
        """Have all that is noted meanwhile, by whomever, be one step, which is called what this says."""
        if self._open is not None:
            yield
            return
        self._open = {}
        try:
            yield
        finally:
            changes, self._open = tuple(change for change in self._open.values() if change.after), None
            if changes:
                self._add(_Step(Told(say()), "", changes, say))

    def take_over(self, other: History, keepers: Iterable[Keeper]) -> None:
        """Go on with the steps of another window, which has gone, instead of those here: these keepers hold now what they did there."""
        by_type: dict[type, Keeper] = {type(keeper): keeper for keeper in keepers}
        self._steps, self._position = [step.told_to(by_type) for step in other._steps], other._position
        self._lasting.stop()
        self.changed.emit()

    def rewrite(self, keeper: Keeper, as_now: Callable[[Parts], Parts]) -> None:
        """What the parts of a keeper speak of is called otherwise now, or has gone: steps in which nothing differs any more go, too."""
        for change in (each for step in self._steps for each in step.changes if each.keeper is keeper):
            change.before, change.after = _differing(as_now(change.before), as_now(change.after))
        halves = self._steps[: self._position], self._steps[self._position :]
        behind, ahead = ([step for step in half if any(each.after for each in step.changes)] for half in halves)
        self._steps, self._position = behind + ahead, len(behind)
        self._lasting.stop()
        self.changed.emit()

    def undo(self) -> None:
        """Take the last step back."""
        if self._position:
            self._position -= 1
            self._go(self._steps[self._position], is_undone=True)

    def redo(self) -> None:
        """Do the step again that was undone last."""
        if self._position < len(self._steps):
            self._position += 1
            self._go(self._steps[self._position - 1], is_undone=False)

    def _go(self, step: _Step, *, is_undone: bool) -> None:
        self._lasting.stop()
        for change in step.changes:
            change.keeper.put_back(change.before if is_undone else change.after)
        self.changed.emit()
        self.went.emit(Went(step.told.words, step.page, is_undone))

    def _add(self, step: _Step) -> None:
        behind = self._steps[: self._position]
        if behind and self._goes_on(behind[-1], step):
            step = _joined(behind.pop(), step)
        if any(change.after for change in step.changes):
            behind.append(step)
        self._steps = behind[-MOST_STEPS:]
        self._position = len(self._steps)
        self._lasting.stop()
        if step.told.gesture:
            self._lasting.start(_DRAG_MS if _is_dragging() else self._pause_ms)
        self.changed.emit()

    def _goes_on(self, last: _Step, step: _Step) -> bool:
        """Whether a step belongs to the gesture of the last one."""
        if not (self._lasting.isActive() and step.told.gesture and last.changes[0].keeper is step.changes[0].keeper):
            return False
        one, other = last.told.gesture, step.told.gesture
        return one == other or (_is_dragging() and one[:1] == other[:1])

    def _on_lasting_timeout(self) -> None:
        if _is_dragging():
            self._lasting.start(_DRAG_MS)


def _is_dragging() -> bool:
    return QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton


def _differing(before: Parts, after: Parts) -> tuple[Parts, Parts]:
    """Those parts that are not the same in both."""
    names = [name for name in after if before[name] is not after[name] and before[name] != after[name]]
    return {name: before[name] for name in names}, {name: after[name] for name in names}


def _joined(last: _Step, step: _Step) -> _Step:
    """Two steps of one keeper as one, called after what they come to."""
    (change,) = step.changes
    whole = last.changes[0].followed_by(change.before, change.after)
    told = change.keeper.tell(whole.before, whole.after) if whole.after else step.told
    return _Step(replace(told, gesture=step.told.gesture), last.page, (whole,))
