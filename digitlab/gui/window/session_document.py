"""The session that a window works on, as a file: new, opened, saved, asked about before it is left; and the last ones."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QMenu, QMessageBox

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.kit.canvas.canvas import Canvas
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.text import as_plain
from digitlab.gui.shell.actions import Actions
from digitlab.gui.shell.history import History
from digitlab.gui.shell.save_dialog import ask_where_to_save
from digitlab.gui.shell.session import Session
from digitlab.gui.shell.session_file import (
    SUFFIX,
    VERSION,
    SessionFile,
    missed,
    missing_changes,
    naming,
    read_session,
    session_of,
    to_bytes,
    write_session,
)
from digitlab.gui.shell.settings import MOST_RECENT, is_place
from digitlab.gui.shell.situation_parts import SLOTS, THIRD
from digitlab.gui.tabs.lecture.scene import scene_of
from digitlab.gui.window.tabs import Tabs
from digitlab.language import tr
from digitlab.untrusted import one_line

_BLANK: dict[str, Any] = {"page": "draw", "bench": {}, "sheet": "blank", "edits": []}
_LONGEST = 80  # characters of a file's name in a menu or a title


class SessionDocument(QObject):
    """Which file the window's state belongs to, and whether it has been changed since.

    Attributes:
        path: The file; None for a session that has none yet.
        recent: Files that were opened or saved, the last one first.
        asks: Whether the user is asked before changes are lost.

    Signals:
        told: What was done, in a sentence.
    """

    told: Emits[str] = signal(str)

    def __init__(
        self, window: QMainWindow, session: Session, tabs: Tabs, actions: Actions, recent: tuple[str, ...]
    ) -> None:
        """No file yet.

        Args:
            window: Whose title names the file.
            session: What the user did.
            tabs: The lecture among them sets the window up, and says how it is set up.
            actions: The window's commands.
            recent: Files that were opened or saved before.
        """
        super().__init__(window)
        self._window, self._session, self._tabs = window, session, tabs
        self._lecture = tabs.lecture.lecture
        self.path: Path | None = None
        self.recent = recent
        self._saved: object = None  # the step of the history at which file and window were the same
        self._left: object = self  # the step at which the user chose to leave it unsaved
        self.asks, self._logs_out = True, False
        self._menu = QMenu(window)
        self._menu.setToolTipsVisible(True)
        self._menu.triggered.connect(lambda action: self.open(Path(action.data())))
        self._recent_action = actions.recent_sessions
        self._recent_action.setMenu(self._menu)
        session.history.changed.connect(self._on_history_changed)
        if isinstance(app := QApplication.instance(), QApplication):
            app.commitDataRequest.connect(self._on_app_commit_data_request)
        actions.join(
            {
                actions.new_session: self.begin_anew,
                actions.open_session: self.ask_for_file,
                actions.save_session: self.save,
                actions.save_session_as: self.ask_where_to_save,
            }
        )
        self._show_title()
        self._show_recent()

    @property
    def is_changed(self) -> bool:
        """Whether a session that has a file is another one by now."""
        return self.path is not None and self.is_unsaved

    @property
    def is_unsaved(self) -> bool:
        """Whether anything was done that no file has: that of a session which has none is all."""
        return self._session.history.now is not self._saved

    def state(self) -> SessionFile:
        """All that is set in the window now."""
        session = self._session
        values = self._lecture.window.scene().to_values()
        for others in ("networks", "hide", "point"):  # those stand beside it, or are a page of the lecture's own
            del values[others]
        values["truth"] = session.situation.truth
        scene = {key: value for key, value in values.items() if value is not None}
        lesson, pages = self._lecture.shown.lesson, self._tabs.settings()
        name = lesson.name if lesson else ""
        return session_of(session.lasting_networks, session.situation.source, scene, pages, session.library, name)

    def settled(self) -> SessionFile:
        """The same, once what was only lent is taken back: what a file has, and the next window."""
        self._session.settling.emit()
        try:
            return self.state()
        finally:
            self._session.settled.emit()

    def begin_anew(self) -> None:
        """Set everything to as it always begins, but for the networks; undo brings back what was there."""
        if self.may_leave():
            networks = session_of(self._session.lasting_networks, "", {}, {}, self._session.library).networks
            self._set_up(SessionFile(VERSION, networks=networks), lambda: tr("new session"))
            self._take_file(None)

    def ask_for_file(self) -> None:
        """Ask which session to open."""
        path, _ = QFileDialog.getOpenFileName(self._window, tr("Open a session"), self._folder(), _kinds())
        if path:
            self.open(Path(path))

    def open(self, path: Path) -> None:
        """Open the session of a file; what cannot be had of it is named, and all else is opened."""
        if not self.may_leave():
            return
        try:
            file = read_session(path)
            with naming(path):
                faults = self._set_up(file, lambda: tr("{file} opened", file=one_line(path.name, _LONGEST)))
        except OSError as error:
            self._forget(path)
            self._session.failed.emit(
                tr("{file} cannot be opened: {reason}", file=one_line(path), reason=error.strerror or error)
            )
        except ValueError as error:
            self._session.failed.emit(str(error))
        else:
            self._take_file(path)
            self.told.emit(tr("Opened {path}", path=path))
            self._tell_missed(file, faults)

    def open_dropped(self, mime: QMimeData) -> bool:
        """Open the session that was dropped; False where it is none."""
        files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
        if not files or not files[0].endswith(SUFFIX):
            return False
        self.open(Path(files[0]))
        return True

    def restore(self, file: SessionFile, path: str = "", history: History | None = None) -> None:
        """Go on where another window ended.

        Args:
            file: What was set in it.
            path: The session's file, "" where it had none.
            history: What can be undone in it; where left out, that the session was brought back.

        Raises:
            ValueError: It speaks of what is not there.
        """
        faults = self._set_up(file, lambda: tr("session brought back"))
        if history is not None:
            from digitlab.gui.tabs.train.set_up.table_undo import table_undo  # here, since the window is up sooner

            keepers = (self._session, self._tabs.convolution.store, table_undo(self._tabs.train))
            self._session.history.take_over(history, keepers)
        if path:
            self._take_file(Path(path))
            self._saved = self._session.history.now if _is_in(file, Path(path)) else object()
            self._show_title()
        self._tell_missed(file, faults)

    def save(self) -> bool:
        """Save to the file, or ask for one; whether it was saved."""
        return self.ask_where_to_save() if self.path is None else self.save_to(self.path)

    def ask_where_to_save(self) -> bool:
        """Ask for a file, and save there; whether it was saved."""
        proposed = str(self.path or Path(self._folder()) / f"session{SUFFIX}")
        path = ask_where_to_save(self._window, tr("Save the session"), proposed, _kinds(), (SUFFIX,))
        return path is not None and self.save_to(path)

    def save_to(self, path: Path) -> bool:
        """Save to a file, which the session has from now on; whether that went well. Why not is announced."""
        try:
            write_session(path, self.settled())
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or error
            self._session.failed.emit(tr("{file} cannot be written: {reason}", file=one_line(path), reason=reason))
            return False
        self._take_file(path)
        self.told.emit(tr("Saved to {path}", path=path))
        return True

    def may_leave(self) -> bool:
        """Whether the session may go; where its file is not up to date, the user is asked."""
        if not (self.is_changed and self.asks) or self._session.history.now is self._left:
            return True
        assert self.path is not None
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("digitlab")
        box.setText(
            as_plain(
                tr("{file} has been changed since it was saved. Save it?", file=one_line(self.path.name, _LONGEST))
            )
        )
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        answer = box.exec()
        if answer == buttons.Discard:
            self._left = self._session.history.now
        return self.save() if answer == buttons.Save else answer == buttons.Discard

    @property
    def place(self) -> str:
        """The path of its file, to be remembered; "" where it has none, or one that cannot be, as with a line break in it."""
        place = str(self.path.absolute()) if self.path else ""
        return place if is_place(place) else ""

    def finish_strokes(self) -> None:
        """Take every pen up, or its stroke would come too late to be asked about, and to be kept."""
        for canvas in self._window.findChildren(Canvas):
            canvas.finish()

    def ask_no_more(self) -> None:
        """The window has to go: nobody may be there to answer, and what is lost can be brought back at the next start."""
        self.asks = self._logs_out = False

    def _set_up(self, file: SessionFile, say: Callable[[], str]) -> list[str]:
        """Set the window up, as one step of undo; what is set on single pages is no part of that, but for the table of own layers.

        Returns:
            A sentence for each page on which what it says cannot be set, and for a lesson that is not known here.

        Raises:
            ValueError: The scene is none, or speaks of what is not there, but for changes; nothing has changed then.
            OSError: The test digits cannot be read.
        """
        session, setting = self._session, self._lecture.window
        values = {
            key: value for key, value in (_BLANK | file.scene).items() if key not in {"networks", "hide", "point"}
        }
        if "digit" not in values:
            values.setdefault("drawing", "blank")
        if missing := missing_changes(file):
            values["changes"] = {name: level for name, level in values["changes"].items() if name not in missing}
        known = setting.known()
        scene = scene_of(values, known)
        scene.check(known)
        self._lecture.leave()
        session.settling.emit()
        with session.history.one_step(say):
            chosen = {network.slot: network.name for network in file.networks}
            for slot, name in enumerate(SLOTS):
                if chosen.get(name, "") in session.library.entries or (slot == THIRD and name not in chosen):
                    session.choose_network(slot, chosen.get(name, ""))
            setting.begin(scene)
            session.change(
                {"source": file.source, "truth": scene.truth, "truth_classes": Classes(scene.classes or DIGITS)}
            )
            faults = self._tabs.set_pages(file.pages)
        if file.lesson and not self._lecture.open_again(file.lesson):
            faults.append(tr("The lesson '{name}' is not here.", name=one_line(file.lesson, _LONGEST)))
        return faults

    def _tell_missed(self, file: SessionFile, faults: list[str]) -> None:
        if said := [*missed(file, self._session.library), *faults]:
            self._session.failed.emit("\n".join(said))

    def _take_file(self, path: Path | None) -> None:
        """The window's state is that of this file."""
        self.path, self._saved = path, self._session.history.now
        if self.place:
            self.recent = tuple(dict.fromkeys((self.place, *self.recent)))[:MOST_RECENT]
            self._show_recent()
        self._show_title()

    def _on_app_commit_data_request(self) -> None:
        self.finish_strokes()
        self._session.settling.emit()  # nor is a drawing kept after a pause: whoever takes a step from now on goes on working
        self.ask_no_more()
        self._logs_out = True

    def _on_history_changed(self) -> None:
        if self._logs_out:  # but goes on working: the system was kept from ending
            self.asks, self._logs_out = True, False
        self._show_title()

    def _forget(self, path: Path) -> None:
        self.recent = tuple(each for each in self.recent if each != str(path.absolute()))
        self._show_recent()

    def _folder(self) -> str:
        """Where one looks for files first: beside the last one."""
        return str(Path(self.recent[0]).parent) if self.recent else ""

    def _show_recent(self) -> None:
        self._menu.clear()
        for number, place in enumerate(self.recent, start=1):
            name = one_line(Path(place).name, _LONGEST).replace("&", "&&")
            action = self._menu.addAction(f"&{number}  {name}")
            action.setData(place)
            action.setToolTip(as_plain(place))
        self._recent_action.setEnabled(bool(self.recent))

    def _show_title(self) -> None:
        name = one_line(self.path.name, _LONGEST).replace("[*]", "[*][*]") if self.path else ""
        self._window.setWindowTitle(f"{name}[*] — digitlab" if name else "digitlab[*]")
        if self._window.isWindowModified() != self.is_changed:
            self._window.setWindowModified(self.is_changed)


def _kinds() -> str:
    """The files that are offered, as a file dialog names them."""
    return tr("Sessions of digitlab ({ending})", ending=f"*{SUFFIX}")


def _is_in(file: SessionFile, path: Path) -> bool:
    """Whether a file holds this session already."""
    try:
        return to_bytes(read_session(path)) == to_bytes(file)  # JSON knows no tuples
    except (OSError, ValueError):
        return False
