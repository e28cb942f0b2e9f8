"""The window as a lesson sees it: set it up, hide parts of it, and read what a question asks for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from digitlab.gui.bench.bench_lab import BenchLab
from digitlab.gui.inside.focus import Focus
from digitlab.gui.inside.inside_lab import InsideLab
from digitlab.gui.lab.page_tabs import PageTabs
from digitlab.gui.lecture.quantities import Evidence
from digitlab.gui.lecture.scene import Known, Scene, bench_parts
from digitlab.gui.session import Session
from digitlab.ink.pose import Pose

_TABS = "tabs"


class Stage(QObject):
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
            parts: What can be hidden, by the name that lessons use.
            parent: Its owner.
        """
        super().__init__(parent)
        self._session, self._tabs, self._parts = session, tabs, parts
        self._is_quiet = False
        labs = self._labs()
        self._inside = next(lab for lab in labs.values() if isinstance(lab, InsideLab))
        self._bench = next(lab for lab in labs.values() if isinstance(lab, BenchLab))
        session.situation_changed.connect(self._on_changed)
        session.analysis_changed.connect(self._on_changed)
        tabs.currentChanged.connect(self._on_changed)
        for lab in labs.values():
            lab.page_changed.connect(self._on_changed)
        self._inside.keeper.focus_changed.connect(self._on_changed)
        self._bench.keeper.shown_changed.connect(self._on_changed)

    def known(self) -> Known:
        """What lessons can speak of."""
        return Known(tuple(self._places()), tuple(self._session.library.entries))

    def begin(self, scene: Scene) -> None:
        """Set everything up; what the scene does not say is as it always begins."""
        with self._setting_up():
            if scene.networks is not None:
                self._session.restore_networks()
            self._session.set_window(scene.window_deg)
            self._change(
                replace(
                    scene,
                    pose=scene.pose or Pose(),
                    centred_first=bool(scene.centred_first),
                    focus=scene.focus or Focus(),
                )
            )
            self.hide(scene.hide)

    def change(self, scene: Scene) -> None:
        """Set up what the scene says; all else stays."""
        with self._setting_up():
            self._change(scene)

    def _change(self, scene: Scene) -> None:
        self._change_session(scene)
        if scene.focus is not None:
            self._inside.keeper.look_at(scene.focus)
        if scene.bench is not None:
            self._bench.keeper.show_state(replace(scene.bench, hidden=self._bench.state().hidden))
        if scene.show is not None:
            self._turn_to(scene.show)

    @contextmanager
    def _setting_up(self) -> Iterator[None]:
        """Announce one change at the end, and none on the way: what lies between two states is nobody's answer."""
        self._is_quiet = True
        try:
            yield
        finally:
            self._is_quiet = False
        self.changed.emit()

    def hide(self, names: tuple[str, ...]) -> None:
        """Hide these parts and no others."""
        for name, widget in self._parts.items():
            widget.setVisible(name not in names)
        self._tabs.tabBar().setVisible(_TABS not in names)
        state, hidden = self._bench.state(), bench_parts(names)
        if state.hidden != hidden:
            self._bench.keeper.show_state(replace(state, hidden=hidden))

    def scene(self) -> Scene:
        """The present state, whole, so that it can be saved."""
        situation = self._session.situation
        return Scene(
            show=self.page(),
            networks=situation.networks,
            digit=situation.test_digit,
            drawing=situation.drawing if situation.test_digit is None else None,
            truth=situation.truth if situation.test_digit is None else None,
            pose=situation.pose,
            centred_first=situation.centred_first,
            window_deg=situation.window_deg,
            focus=self._inside.keeper.focus,
            bench=replace(self._bench.state(), hidden=()),
        )

    def evidence(self) -> Evidence:
        """What a question can be judged by."""
        session = self._session
        analysis = session.analysis
        entries = session.library.entries
        return Evidence(
            self.page(),
            session.situation,
            analysis if analysis is not None and analysis.situation is session.situation else None,
            tuple(entries.get(name) for name in session.situation.networks),
            self._inside.keeper.focus,
            self._bench.keeper.shown,
        )

    def page(self) -> str:
        """What is in front: a tab, or ``Tab/Page``."""
        title = _title(self._tabs, self._tabs.currentIndex())
        lab = self._labs().get(title)
        return title if lab is None else f"{title}/{lab.title()}"

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
            session.set_window(scene.window_deg)
        if scene.pose is not None:
            session.set_pose(scene.pose)

    def _turn_to(self, place: str) -> None:
        title, _, page = place.partition("/")
        titles = [_title(self._tabs, index) for index in range(self._tabs.count())]
        self._tabs.setCurrentIndex(titles.index(title))
        if page:
            self._labs()[title].turn_to(page)

    def _places(self) -> Iterator[str]:
        labs = self._labs()
        for index in range(self._tabs.count()):
            title = _title(self._tabs, index)
            yield from (f"{title}/{page}" for page in labs[title].titles()) if title in labs else (title,)

    def _labs(self) -> dict[str, PageTabs]:
        """The tabs that have pages, by their titles."""
        widgets = ((index, self._tabs.widget(index)) for index in range(self._tabs.count()))
        return {_title(self._tabs, index): widget for index, widget in widgets if isinstance(widget, PageTabs)}

    def _on_changed(self) -> None:
        if not self._is_quiet:
            self.changed.emit()


def _title(tabs: QTabWidget, index: int) -> str:
    return tabs.tabText(index).replace("&", "")
