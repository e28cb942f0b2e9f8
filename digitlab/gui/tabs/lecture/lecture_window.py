"""The window as a lesson sees it: set it up, hide parts of it, and read what a question asks for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from digitlab.gui.kit.controls.parts import Curtain
from digitlab.gui.shell.session import Session
from digitlab.gui.shell.tab import Tab
from digitlab.gui.tabs.convolution.page_states import BLANK_SHEET
from digitlab.gui.tabs.convolution.tab import ConvolutionTab
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.gui.tabs.inside.tab import InsideTab
from digitlab.gui.tabs.lecture.places import Places
from digitlab.gui.tabs.lecture.scene import Known, Scene
from digitlab.gui.tabs.lecture.window_state import WindowState
from digitlab.ink.pose import Pose


class LectureWindow(QObject):
    """The real panels, and nothing that stands for them.

    Signals:
        changed: Something that a question may ask for is not what it was.
    """

    changed = Signal()

    def __init__(
        self, session: Session, tabs: QTabWidget, parts: Mapping[str, QWidget], parent: QObject | None = None
    ) -> None:
        """A stage.

        Args:
            session: What the user did.
            tabs: All tabs of the window.
            parts: What can be hidden wherever a lesson plays, by the name that lessons use.
            parent: Its owner.
        """
        super().__init__(parent)
        self._session, self._parts, self._places = session, parts, Places(tabs)
        self._curtain, self._hidden = Curtain(self), frozenset[str]()
        self._place: str | None = None  # where the lesson plays
        self._is_quiet = False
        labs = [tab for tab in self._places.tabs().values() if isinstance(tab, Tab)]
        self._inside = next(lab for lab in labs if isinstance(lab, InsideTab))
        self._bench = next(lab for lab in labs if isinstance(lab, ConvolutionTab))
        session.situation_changed.connect(self._on_changed)
        session.analysis_changed.connect(self._on_changed)
        tabs.currentChanged.connect(self._on_changed)
        for lab in labs:
            lab.page_changed.connect(self._on_changed)
        self._inside.store.focus_changed.connect(self._on_changed)
        self._bench.store.changed.connect(self._on_changed)
        self._bench.store.detection_changed.connect(self._on_changed)

    def known(self) -> Known:
        """What lessons can speak of."""
        return Known(
            self._places.names(),
            tuple(self._session.library.entries),
            tuple(self._parts),
            self._places.on_page,
        )

    def begin(self, scene: Scene) -> None:
        """Set everything up; what the scene does not say is as it always begins."""
        with self._setting_up():
            self.show_all()
            self._hidden, self._place = frozenset(scene.hide), None
            self._curtain.close(widget for name, widget in self._parts.items() if name in self._hidden)
            if scene.networks is not None:
                self._session.restore_networks()
            self._session.set_rotation_range(scene.window_deg)
            self._change(
                replace(
                    scene,
                    pose=scene.pose or Pose(),
                    centred_first=bool(scene.centred_first),
                    focus=scene.focus or Focus(),
                )
            )

    def change(self, scene: Scene) -> None:
        """Set up what the scene says; all else stays."""
        with self._setting_up():
            self._change(scene)

    def _change(self, scene: Scene) -> None:
        self._change_session(scene)
        if scene.focus is not None:
            self._inside.store.look_at(scene.focus)
        if scene.bench is not None:
            sheet = replace(scene.bench.sheet, ink=self._bench.store.inks.now)  # a lesson takes nobody's ink away
            self._bench.store.put(replace(scene.bench, sheet=sheet))
        if scene.sheet is not None:
            self._bench.store.keep_ink(scene.sheet)
        if scene.show is not None:
            self._place = scene.show
            self._places.turn_to(scene.show)
            parts = self._places.parts(scene.show)
            self._curtain.close(widget for name in self._hidden & parts.keys() for widget in parts[name])
        if self._place is not None:
            for text in scene.press:
                self._places.press(self._place, text)

    @contextmanager
    def _setting_up(self) -> Iterator[None]:
        """Announce one change at the end, and none on the way: what lies between two states is nobody's answer."""
        self._is_quiet = True
        try:
            yield
        finally:
            self._is_quiet = False
        self.changed.emit()

    def show_all(self) -> None:
        """Hide nothing any more."""
        self._hidden = frozenset()
        self._curtain.open()

    def scene(self) -> Scene:
        """The present state, whole, so that it can be saved."""
        situation, page, bench = self._session.situation, self.page(), self._bench.state()
        return Scene(
            show=page,
            press=self._places.pressed(page),
            networks=situation.networks,
            digit=situation.test_digit,
            drawing=situation.drawing if situation.test_digit is None else None,
            truth=situation.truth if situation.test_digit is None else None,
            pose=situation.pose,
            centred_first=situation.centred_first,
            window_deg=situation.window_deg,
            focus=self._inside.store.focus,
            bench=replace(bench, sheet=replace(bench.sheet, ink=BLANK_SHEET)),
            sheet=bench.sheet.ink,
            hide=tuple(name for name in (*self._parts, *self._places.parts(page)) if name in self._hidden),
        )

    def window_state(self) -> WindowState:
        """What a question can be judged by."""
        session = self._session
        analysis = session.analysis
        entries = session.library.entries
        return WindowState(
            self.page(),
            session.situation,
            analysis if analysis is not None and analysis.situation is session.situation else None,
            tuple(entries.get(name) for name in session.situation.networks),
            self._inside.store.focus,
            self._bench.store.outcome,
            self._bench.store.detection,
        )

    def page(self) -> str:
        """What is in front: a tab, or ``Tab/Page``."""
        return self._places.front()

    def _change_session(self, scene: Scene) -> None:
        session = self._session
        for slot, name in enumerate(scene.networks or ()):
            session.choose_network(slot, name)
        if scene.digit is not None:
            session.load_test_digit(scene.digit)
        if scene.drawing is not None:
            session.load_drawing(scene.drawing, "")
        if scene.truth is not None:
            session.set_truth(scene.truth)
        if scene.centred_first is not None:
            session.set_centred_first(scene.centred_first)
        if scene.window_deg is not None:
            session.set_rotation_range(scene.window_deg)
        if scene.pose is not None:
            session.set_pose(scene.pose)

    def _on_changed(self) -> None:
        if not self._is_quiet:
            self.changed.emit()
