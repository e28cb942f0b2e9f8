"""A page is a declaration: what it asks, what answers, what shows it, and what can be saved. The rest is done here, once.

A page is made when somebody first looks at it. While it is in front it follows the session and its tab's stores; what it asks
is worked out in a thread of its own, the newest question first, coarse answers before fine ones.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.layout import vbox
from digitlab.gui.kit.phrases import sentence
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell import edit_words, export, wishes, words
from digitlab.gui.shell.follower import Follower, with_question
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View
from digitlab.gui.shell.wishes import Wish
from digitlab.language import tr

if TYPE_CHECKING:
    from digitlab.gui.shell.analysis import Analysis
    from digitlab.gui.shell.loaded_networks import LoadedNetworks
    from digitlab.gui.shell.session import Session
    from digitlab.gui.shell.store import Store
    from digitlab.gui.shell.tab import Tab

AskedT = TypeVar("AskedT")
SeenT = TypeVar("SeenT")


@dataclass(frozen=True, slots=True)
class PageSpec(Generic[AskedT, SeenT]):
    """All that distinguishes one page from another.

    Attributes:
        view: What makes the widget.
        ask: The question that a snapshot poses: a pure function, whose equal answers are not worked out twice.
        work: What makes the function that answers questions, in a thread of its own. It may keep what it has loaded. Without it,
            what is asked is the answer: the page shows a pure function of the snapshot.
        is_final: Whether no better answer to the same question will follow.
        table: The numbers of an answer, to be saved.
        provenance: What they rest on.
        settings: What the user sets on the page, as it is at first: a record that refuses what cannot be set, since the file of a
            session holds it. None where nothing is set.
        states: Other values that the page alone keeps: what its stores hold at first.
        stores: What makes the stores that it shares with other pages and that the window starts without.
        measures_files: Whether its numbers are of the networks as they were trained, whatever was changed in them; it says so.
        digits: Whether only networks that tell the ten digits apart have a place on the page: where a chosen one tells others apart,
            it is ``left out`` of what the page shows, or the page says so ``instead``. "" where the page takes any.
        alike: Whether the page compares networks on test pictures, so that these must be the same for all: where a chosen one reads
            others than the first, it is ``left out``, or the page says so ``instead``. "" where that does not matter.
        classes: What they tell apart instead, on a page that is about other classes at times; of those that do not, nothing is said then.
        page: The class of the page; a subclass of :class:`Page` where it fulfils wishes of its own.
    """

    view: Callable[[], View[SeenT]]
    ask: Callable[[Snapshot], AskedT] | None = None
    work: Callable[[LoadedNetworks], Callable[[AskedT], Iterator[SeenT]]] | None = None
    is_final: Callable[[SeenT], bool] = lambda _: True
    table: Callable[[SeenT], export.Table] | None = None
    provenance: Callable[[SeenT], export.Provenance] | None = None
    settings: object = None
    states: tuple[object, ...] = ()
    stores: tuple[Callable[[Session], Store[Any]], ...] = ()
    measures_files: bool = False
    digits: Literal["", "left out", "instead"] = ""
    alike: Literal["", "left out", "instead"] = ""
    classes: Callable[[Snapshot], Classes] = lambda _: DIGITS
    page: Callable[[PageSpec[Any, Any], Tab], Page] | None = None

    def make(self, tab: Tab) -> Page:
        """The page, as a widget of a tab."""
        return (self.page or Page)(self, tab)


class Page(QWidget):
    """One page of a tab: its view, and what works for it. A page that nobody sees does nothing.

    Attributes:
        session: What the user did.
        view: The widget that shows the page.
        worker: What answers questions, in its thread; None where nothing is worked out.
        asked: The newest question; None before the first.
        seen: The newest answer; None before the first.
    """

    def __init__(self, spec: PageSpec[Any, Any], tab: Tab) -> None:
        super().__init__()
        self._spec, self._tab, self.session = spec, tab, tab.session
        for state in spec.states:
            tab.keep(state)
        for make in spec.stores:
            tab.share(make)
        self.view = spec.view()
        self.worker: Any = None
        self.asked: Any = None
        self.seen: Any = None
        self._is_behind = False  # it has come to the front, and shows what was there when somebody looked last
        self._is_refused = False  # since a chosen network tells other classes apart
        self._answered: Any = None  # the question that the newest answer is of
        self._follower: Follower | None = None
        if spec.work is not None:
            self.worker = spec.work(self.session.networks)
            self._follower = Follower(with_question(self.worker), self)
            self._follower.answered.connect(self._on_follower_answered)
            self._follower.failed.connect(self.session.failed)
        self._only_files = Text("", SMALL_PT, narrow=True)
        self._only_files.setContentsMargins(16, 4, 16, 0)
        self._only_files.hide()
        self._only_digits = named(Text("", wrap=True), "only_digits")
        self._only_digits.setContentsMargins(16, 8, 16, 8)
        self._only_digits.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._only_digits.hide()
        vbox(self._only_files, self._only_digits, self.view, on=self)
        self.view.wished.connect(self.fulfil)
        self.session.situation_changed.connect(self.refresh)
        self.session.library_changed.connect(self.ask_again)  # a network of the same name may be another one
        self.session.analysis_changed.connect(self._on_session_analysis_changed)
        tab.states_changed.connect(self._on_tab_states_changed)
        tab.state_put.connect(self._on_tab_state_put)

    def snapshot(self) -> Snapshot:
        """What there is to show now."""
        session = self.session
        steps = session.history.steps
        return Snapshot(session.situation, session.analysis, session.library, self._tab.states(), steps)

    def refresh(self) -> None:
        """Show what there is to show now, and ask what follows from it, where somebody looks."""
        if not self.isVisible():
            return
        snapshot = self.snapshot()
        text = edit_words.only_files(snapshot.situation.network_edits) if self._spec.measures_files else ""
        self._only_files.setText(text)
        self._only_files.setVisible(bool(text))
        about = self._spec.classes(snapshot)
        others = words.only_digits(snapshot) if self._spec.digits and about.are_digits else ""
        others = others or (words.compared_alike(snapshot) if self._spec.alike else "")
        self._only_digits.setText(others)
        self._only_digits.setVisible(bool(others))
        self._is_refused = bool(others) and "instead" in {self._spec.digits, self._spec.alike}
        self.view.setHidden(self._is_refused)
        if self._is_refused:
            if self._follower is not None:
                self._follower.set_active(False)
            return
        if self._spec.digits:
            snapshot = snapshot.of_classes(about)
        if self._spec.alike:
            snapshot = snapshot.alike()
        self.view.show_snapshot(snapshot)
        if self._spec.ask is not None:
            self.ask(self._spec.ask(snapshot))
        if self._is_behind:
            self._is_behind = False
            if self.session.analysis is not None:
                self.view.show_analysis(self.session.analysis)

    def ask(self, question: object) -> None:
        """Let this be worked out; a question that equals the last one is that one."""
        if question != self.asked:
            self.asked = question
            if self._follower is None:
                self.take(question)
        if self._follower is not None and self.asked is not None:
            self._follower.follow(self.asked)  # first, or what was asked before would be worked on once more
            self._follower.set_active(self.isVisible())

    def take(self, seen: Any) -> None:  # noqa: ANN401 - as many types as there are pages
        """Show what was worked out. A page that hands it on to others does so here."""
        self.seen = seen
        self.view.show_seen(seen)
        self._tab.answer_shown.emit(seen)

    def ask_again(self) -> None:
        """What was asked last has another answer now."""
        self.asked = None
        if self._follower is not None:
            self._follower.forget()
        self.refresh()

    def fulfil(self, wish: Wish) -> None:
        """Do what the view asks for. A page with wishes of its own matches those first."""
        match wish:
            case wishes.Put(state):
                self._put(state)
            case wishes.TurnTo(page):
                self._tab.turn_to(page)
            case wishes.OpenPage():
                self._tab.page_wished.emit(wish)
            case wishes.Export(kind):
                self.attempt(lambda: self._export(kind))
            case wishes.SessionWish():
                self.attempt(lambda: wish.fulfil(self.session))
            case _:
                raise TypeError(f"{type(self).__name__} does not know the wish {wish}")

    def attempt(self, deed: Callable[[], object]) -> None:
        """Do something; where a file or a value forbids it, say why."""
        try:
            deed()
        except (OSError, ValueError) as error:
            self.session.failed.emit(str(error))

    def is_settled(self) -> bool:
        """Whether all that follows from the present snapshot is on the screen; a picture of it is worth taking then."""
        has_answered = (
            self._is_refused
            or self._follower is None
            or (self.seen is not None and self._answered is self.asked and self._spec.is_final(self.seen))
        )
        return has_answered and self.view.is_settled()

    def stop(self) -> None:
        """The window goes: end every thread and child process."""
        if self._follower is not None:
            self._follower.stop()

    def picture(self) -> QWidget:
        """What is saved as a picture."""
        return self.view.picture()

    def table(self) -> export.Table:
        """The numbers that are saved."""
        assert self._spec.table is not None, "this page has no numbers to save"
        return self._spec.table(self.seen_to_save())

    def provenance(self) -> export.Provenance:
        """What is saved with both."""
        assert self._spec.provenance is not None, "this page cannot be saved"
        return self._spec.provenance(self.seen_to_save())

    def seen_to_save(self) -> Any:  # noqa: ANN401 - as many types as there are pages
        """The newest answer, to be saved.

        Raises:
            ValueError: There is none yet.
        """
        if self._is_refused:
            raise ValueError(self._only_digits.text())
        if self._spec.ask is not None and self.seen is None:
            raise ValueError(tr("There is nothing to save yet."))
        return self.seen

    def _put(self, state: object) -> None:
        try:
            self._tab.put(state)
        except ValueError as error:
            self.view.show_refusal(sentence(str(error)))
            self.refresh()
            if self.seen is not None:  # so that sliders go back, although nothing else is asked than before
                self.view.show_seen(self.seen)

    def _export(self, kind: str) -> None:
        """Copy what the page shows, or ask where to and save it."""
        if kind in export.COPIES:
            export.copy(self, kind)
            self.session.told.emit(tr(export.COPIED))
            return
        name = re.sub(r"\W+", "-", self.provenance().title.lower()).strip("-")
        path = export.ask_for_path(self, kind, name)
        if path is not None:
            export.save(self, path)
            self.session.told.emit(export.saved_to(path))

    def _on_session_analysis_changed(self, analysis: Analysis) -> None:
        if self.isVisible() and not self._is_refused:
            self.view.show_analysis(analysis)

    def _on_follower_answered(self, answer: tuple[object, object]) -> None:
        self._answered, seen = answer
        self.take(seen)

    def _on_tab_states_changed(self) -> None:
        if not self.session.is_held:
            self.refresh()

    def _on_tab_state_put(self) -> None:
        self.view.show_refusal("")

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was missed."""
        super().showEvent(event)
        self._is_behind = True
        if not self.session.is_held:  # or what is being changed is shown together with it
            self.refresh()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._follower is not None:
            self._follower.set_active(False)
