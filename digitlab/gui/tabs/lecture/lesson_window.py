"""The window as a lesson sees it: set it up, hide parts of it, and read what a question asks for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.kit.controls.parts import Curtain, part_of
from digitlab.gui.kit.paint_later import paint_next_turn
from digitlab.gui.shell.lesson_access import LessonAccess, Value
from digitlab.gui.shell.session import Session
from digitlab.gui.shell.tab import Tab
from digitlab.gui.tabs.lecture.drawings import drawing_of
from digitlab.gui.tabs.lecture.places import Places
from digitlab.gui.tabs.lecture.pointer import Pointer
from digitlab.gui.tabs.lecture.quantities import State, quantity
from digitlab.gui.tabs.lecture.scene import Known, Pointed, Scene
from digitlab.ink.changes import Changes
from digitlab.ink.pose import Pose
from digitlab.ink.written import to_values
from digitlab.language import tr

_LECTURE = "lecture"  # the page on which all others are listed


class LessonWindow(QObject):
    """The real panels, and nothing that stands for them.

    Signals:
        changed: Something that a question may ask for is not what it was.
    """

    changed = Signal()

    def __init__(
        self,
        session: Session,
        tabs: QTabWidget,
        ids: Mapping[str, QWidget],
        parts: Mapping[str, QWidget],
        accesses: Sequence[LessonAccess],
        parent: QObject | None = None,
    ) -> None:
        """The window of a session.

        Args:
            session: What the user did.
            tabs: The tabs of the window.
            ids: Each of them by its id.
            parts: What can be hidden wherever a lesson plays, by its id.
            accesses: What single tabs open to the lessons.
            parent: Its owner.
        """
        super().__init__(parent)
        self._session, self._tabs, self._parts, self.places = session, tabs, parts, Places(tabs, ids)
        self._numbers = {name: read for access in accesses for name, read in access.numbers.items()}
        self._words = {name: read for access in accesses for name, read in access.words.items()}
        self._states = {key: state for access in accesses for key, state in access.states.items()}
        self._curtain, self._hidden = Curtain(self), frozenset[str]()
        self._pointer, self._pointed = Pointer(self), cast("Pointed | None", None)
        self._page: str | None = None  # where the lesson plays
        self._worked_on = self.page()  # the page in front, or the one before where that is the lecture's own
        self._is_quiet = False
        changes = [session.situation_changed, session.analysis_changed, tabs.currentChanged]
        for change in (*changes, *(change for access in accesses for change in access.changed)):
            change.connect(self._on_changed)
        for tab in ids.values():
            if isinstance(tab, Tab):
                tab.page_changed.connect(self._on_changed)
                tab.page_changed.connect(self._on_page_changed)
        tabs.currentChanged.connect(self._on_page_changed)

    def known(self) -> Known:
        """What lessons can speak of."""
        return Known(
            self.places.titles(),
            tuple(self._session.library.entries),
            tuple(self._parts),
            tuple(self._numbers),
            tuple(self._words),
            self._states,
            self.places.on_page,
        )

    def value(self, name: str) -> Value | None:
        """A value that a question can ask for; None while it is not known."""
        if name in self._numbers:
            return self._numbers[name]()
        return self._words[name]() if name in self._words else quantity(name, self._state())

    def find_part(self, page: str, part: str) -> QWidget | None:
        """A widget of a part of the window, or of a page of it: the first one that is not hidden. None where there is none."""
        everywhere = [self._parts[part]] if part in self._parts else []
        widgets = everywhere or self.places.parts(page).get(part, [])
        return next((widget for widget in widgets if widget.isVisible()), next(iter(widgets), None))

    def part_at(self, widget: QWidget) -> str:
        """The id of the part of the window, or of the page in front, in which a widget stands; "" for none."""
        names = {part: name for name, part in self._parts.items()}
        within: QWidget | None = widget
        while within is not None:
            if name := names.get(within) or part_of(within):
                return name
            within = within.parentWidget()
        return ""

    def begin(self, scene: Scene) -> None:
        """Set everything up; what the scene does not say is as it always begins.

        All of it is announced together, once the page is in front: one that goes shows nothing of it.
        """
        cleaned, centred = bool(scene.cleaned_first), bool(scene.centred_first)
        refusing = bool(scene.may_refuse)
        pose, changes = scene.pose or Pose(), scene.changes or {}
        whole = replace(
            scene, pose=pose, changes=changes, cleaned_first=cleaned, centred_first=centred, may_refuse=refusing
        )
        self._session.settling.emit()
        with self._setting_up(lambda: tr("lesson opened")):
            self._hide(scene.hide)
            with self._session.all_at_once():
                if scene.networks is not None:
                    self._session.restore_networks()
                self._session.set_rotation_range(scene.turns_within_deg)
                for key in self._states.keys() - scene.states.keys():
                    self._states[key].begin()
                self._change(whole)
            self._press_and_point(scene)

    def change(self, scene: Scene) -> None:
        """Set up what the scene says; all else stays."""
        with self._setting_up(lambda: tr("lesson went on")):
            self._change(scene)
            self._press_and_point(scene)

    def _hide(self, parts: Sequence[str]) -> None:
        """Hide these parts of the window, and no others; those of pages are hidden once the page is in front."""
        self._point(None)
        self._hidden, self._page = frozenset(parts), None
        hidden = [widget for part, widget in self._parts.items() if part in self._hidden]
        self._curtain.open(but=hidden)
        self._curtain.close(hidden)

    def _change(self, scene: Scene) -> None:
        with self._session.all_at_once():
            self._change_session(scene)
        for key, state in self._states.items():
            if key in scene.states:
                state.show(scene.states[key])
        if scene.page is not None:
            self.places.turn_to(scene.page)
            self._play_on(scene.page)

    def _play_on(self, page: str) -> None:
        self._page = page
        parts = self.places.parts(page)
        self._curtain.close(widget for part in self._hidden & parts.keys() for widget in parts[part])

    def _press_and_point(self, scene: Scene) -> None:
        """Press buttons of the page in front, which shows by now what was set up, and point at a part of it, or at nothing."""
        if self._page is not None:
            for button in scene.press:
                self.places.press(self._page, button)
        self._point(scene.point)

    def _point(self, pointed: Pointed | None) -> None:
        """Point at a part of the page in front, or at nothing."""
        self._pointed = pointed
        part = self.find_part(self._page or self.page(), pointed.part) if pointed else None
        if pointed is not None and part is not None:
            self._pointer.point(part, pointed.words)
        else:
            self._pointer.put_away()

    @contextmanager
    def _setting_up(self, say: Callable[[], str]) -> Iterator[None]:
        """Announce one change at the end, and none on the way: what lies between two states is nobody's answer.

        It is one step of undo, too, which is called what this says.
        """
        self._is_quiet = True
        paint_next_turn(self._tabs)
        try:
            with self._session.history.one_step(say):
                yield
        finally:
            self._is_quiet = False
        self.changed.emit()

    def show_all(self) -> None:
        """Hide nothing any more, and point at nothing."""
        self._hidden = frozenset()
        self._point(None)
        self._curtain.open()

    def hide_again(self, scene: Scene) -> None:
        """Hide what a scene hides, and set nothing up: all of it is there already."""
        self._hide(scene.hide)
        self._play_on(scene.page or self.page())

    def scene_to_teach(self) -> Scene:
        """The present state as a page: it plays where one worked, though whoever saves it may stand in the lecture's list."""
        return self.scene(self._worked_on)

    def scene(self, page: str = "") -> Scene:
        """The present state, whole, so that it can be saved; on the page in front where none is named."""
        situation, page = self._session.situation, page or self.page()
        networks = tuple(filter(None, situation.networks))
        has_digit = situation.test_digit is not None and not situation.drawing.strokes
        return Scene(
            page=page,
            press=self.places.pressed(page),
            networks=networks if len(networks) > 1 else None,
            digit=situation.test_digit if has_digit else None,
            drawing=None if has_digit else to_values(situation.drawing),
            truth=None if has_digit else situation.truth,
            classes=None if situation.truth is None or situation.truth_classes.are_digits else situation.truth_classes,
            pose=situation.pose,
            changes=situation.changes.as_dict(),
            cleaned_first=situation.cleaned_first,
            centred_first=situation.centred_first,
            may_refuse=situation.may_refuse,
            turns_within_deg=situation.window_deg,
            states={key: state.read() for key, state in self._states.items()},
            hide=tuple(part for part in (*self._parts, *self.places.parts(page)) if part in self._hidden),
            point=self._pointed,
        )

    def page(self) -> str:
        """The id of the page in front."""
        return self.places.front()

    def _state(self) -> State:
        session = self._session
        analysis, entries = session.analysis, session.library.entries
        return State(
            self.page(),
            session.situation,
            analysis if analysis is not None and analysis.situation is session.situation else None,
            tuple(entries.get(name) for name in session.situation.networks),
        )

    def _change_session(self, scene: Scene) -> None:
        session = self._session
        for slot, name in enumerate((*scene.networks, "")[:3] if scene.networks else ()):
            session.choose_network(slot, name)
        if scene.digit is not None:
            session.load_test_digit(scene.digit)
        if scene.drawing is not None:
            session.load_drawing(drawing_of(scene.drawing), "")
        if scene.truth is not None:
            session.set_truth(scene.truth, Classes(scene.classes or DIGITS))
        if scene.turns_within_deg is not None:
            session.set_rotation_range(scene.turns_within_deg)
        if scene.pose is not None:
            session.set_pose(scene.pose)
        self._change_switches(scene)

    def _change_switches(self, scene: Scene) -> None:
        session = self._session
        if scene.changes is not None:
            session.set_changes(Changes.of(scene.changes))
        if scene.cleaned_first is not None:
            session.set_cleaned_first(scene.cleaned_first)
        if scene.centred_first is not None:
            session.set_centred_first(scene.centred_first)
        if scene.may_refuse is not None:
            session.set_may_refuse(scene.may_refuse)

    def _on_changed(self) -> None:
        if not self._is_quiet:
            self.changed.emit()

    def _on_page_changed(self) -> None:
        page = self.page()
        if page != _LECTURE:
            self._worked_on = page
