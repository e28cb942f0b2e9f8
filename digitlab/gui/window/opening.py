"""The opening: a digit that moves by itself until one network falls and another stands, and then it is one's own turn.

It is shown at the very first start, once the window is idle, and whenever the menu is asked. Its digit is a fixed drawing, the
lecture's own six: no test digit, and none that was picked by what a network makes of it. It is lent, and no step of undo: whatever
one draws, loads or sets takes its place, and stays.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from enum import Enum

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from typing_extensions import override

from digitlab.gui.kit import glide
from digitlab.gui.kit.callout import Callout
from digitlab.gui.kit.callout_place import Side
from digitlab.gui.kit.canvas.canvas import Canvas
from digitlab.gui.kit.controls.named import named_button
from digitlab.gui.kit.phrases import listed
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.shell.analysis import Analysis, Situation
from digitlab.gui.shell.session import Session
from digitlab.gui.shell.settings import Settings
from digitlab.gui.shell.words import a_digit
from digitlab.gui.tabs.draw.walk.walk import OWN, Walk
from digitlab.gui.tabs.draw.walk.walker import Walker
from digitlab.gui.tabs.draw.words import capital
from digitlab.gui.tabs.lecture.drawings import DRAWINGS
from digitlab.ink.pose import Pose
from digitlab.ink.walk import along
from digitlab.language import mark, tr

_DIGIT, _DRAWING = 6, DRAWINGS["six"]
_IDLE_MS = 1500  # after the first answer, before anything moves by itself
_GLIDE, _GLIDE_MS = along((Pose(), Pose(dx=8)), 81), 50  # poses, and how long each is seen: 2 px a second
_JUMPS, _JUMPS_MS = (Pose(), Pose(dx=2), Pose(dx=4), Pose(dx=6)), 1000  # the same, where motion is reduced
_SURE = 0.9  # of a wrong answer, before the digit stops there
_TOUCHES = {
    *(QEvent.Type.MouseButtonPress, QEvent.Type.TabletPress, QEvent.Type.TouchBegin),
    *(QEvent.Type.Wheel, QEvent.Type.DragEnter, QEvent.Type.KeyPress),
}
_ON_THE_WAY = {
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Alt, Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Meta),
}  # keys that lead to a button of the bubble, and touch nothing
_YOURS = mark("Your turn: draw a digit")


class _Stage(Enum):
    """How far an opening has come."""

    OFF = "nothing of it is there"
    WAITING = "for the first answer, and a moment in which nothing is touched"
    MOVING = "the digit moves, or lies where a network fell"
    LENT = "the digit lies there for whoever touched something else"


class Opening(QObject):
    """Moves the digit, says what becomes of the answers, and is over at the first touch.

    Signals:
        tour_requested: The tour is wanted next.
        lecture_requested: The lecture is wanted next.
    """

    tour_requested: Emits[()] = signal()
    lecture_requested: Emits[()] = signal()

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        canvas: Canvas,
        spared: Sequence[QWidget],
        front: Callable[[], str],
    ) -> None:
        """The opening of a window.

        Args:
            window: The window.
            session: What the user did.
            canvas: Where the digit moves.
            spared: What one looks at or reaches for meanwhile, which the bubble is not to cover.
            front: Says which page is in front.
        """
        super().__init__(window)
        self._window, self._session, self._canvas, self._front = window, session, canvas, front
        self._spared = tuple(spared)
        self._stage = _Stage.OFF
        self._home = self._own = session.situation  # what was there before, and what it put there last
        skip, tour = named_button("opening_skip", tr("Skip")), named_button("opening_tour", tr("Take the tour"))
        lecture = named_button("opening_lecture", tr("Begin the lecture"))
        self._callout = Callout(window, "opening", (skip, tour, lecture), is_flat=True)
        for before, after in ((canvas, skip), (skip, tour), (tour, lecture)):
            QWidget.setTabOrder(before, after)
        self._touches = _Touches(self._callout, self)
        self._idle = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._beat = QTimer(self)
        self._walker = Walker(self)
        self._idle.timeout.connect(self._on_idle_timeout)
        self._beat.timeout.connect(lambda: self._walker.play_to(len(self._poses()) - 1))
        self._touches.touched.connect(self._on_touches_touched)
        self._walker.pose_requested.connect(self._on_walker_pose_requested)
        self._walker.changed.connect(self._on_walker_changed)
        self._callout.dismissed.connect(self.give_back)
        for takes_over in (canvas.pen_put_down, session.ink_loading, session.settling):
            takes_over.connect(self.give_back)
        session.analysis_changed.connect(self._on_session_analysis_changed)
        skip.clicked.connect(self._on_skip_clicked)
        tour.clicked.connect(self._on_tour_clicked)
        lecture.clicked.connect(self._on_lecture_clicked)

    @property
    def is_waiting(self) -> bool:
        """Whether it begins by itself unless something is touched."""
        return self._stage is _Stage.WAITING

    @property
    def is_telling(self) -> bool:
        """Whether its bubble says something."""
        return self._callout.target is not None

    def wait(self) -> None:
        """Begin once the networks have answered and nothing was touched for a moment; otherwise never."""
        self._stage, self._home, self._own = _Stage.WAITING, self._session.situation, self._session.situation
        self._touches.listen(True)
        self._session.situation_changed.connect(self._on_session_situation_changed)

    def play(self) -> None:
        """Begin now."""
        self.give_back()
        session, usual = self._session, Settings().networks
        home = session.situation
        networks = usual if {*usual} <= {"", *session.library.entries} else home.networks
        self._stage, self._home = _Stage.MOVING, home
        shown = Situation(_DRAWING, truth=_DIGIT, networks=networks, network_edits=home.network_edits)
        session.situation_changed.connect(
            self._on_session_situation_changed
        )  # as the last one: all others saw it by then
        self._touches.listen(True)
        self._put(shown)
        self._canvas.set_drawing(shown.drawing)
        self._callout.say(tr("{digit} moves by itself", digit=a_digit(_DIGIT).capitalize()), tr("Watch both answers."))
        self._callout.point_at(self._canvas, sides=(Side.RIGHT, Side.BELOW), spared=self._spared)
        self._walker.begin(shown, OWN, self._poses())
        self._beat.start(_JUMPS_MS if glide.is_motion_reduced() else _GLIDE_MS)

    def give_back(self) -> None:
        """Have again what was there before, but for what was set meanwhile; the bubble goes."""
        if self._stage is _Stage.OFF:
            return
        was_waiting, self._stage = self._stage is _Stage.WAITING, _Stage.OFF
        self._rest()
        self._callout.put_away()
        self._session.situation_changed.disconnect(self._on_session_situation_changed)
        if was_waiting:
            return
        now, home, own = self._session.situation, self._home, self._own
        left = [each.name for each in fields(Situation) if getattr(now, each.name) == getattr(own, each.name)]
        if "drawing" in left:
            self._canvas.set_drawing(home.drawing)
        self._session.put(replace(now, **{name: getattr(home, name) for name in left}))

    def _poses(self) -> tuple[Pose, ...]:
        return _JUMPS if glide.is_motion_reduced() else _GLIDE

    def _rest(self) -> None:
        """Move nothing any more, and listen to nothing."""
        self._idle.stop()
        self._beat.stop()
        self._touches.listen(False)
        self._walker.leave()

    def _put(self, situation: Situation) -> None:
        self._own = situation
        self._session.put(situation)

    def _on_idle_timeout(self) -> None:
        is_seen = (
            self._window.isVisible() and not self._window.isMinimized() and QApplication.activeModalWidget() is None
        )
        self.give_back()
        if is_seen and self._front() == "draw":
            self.play()

    def _on_session_analysis_changed(self, analysis: Analysis) -> None:
        if self._stage is _Stage.WAITING and not self._idle.isActive():
            self._idle.start()
        elif self._stage is _Stage.MOVING:
            self._walker.take_analysis(analysis)

    def _on_session_situation_changed(self, situation: Situation) -> None:
        """Somebody else changed something: that stays; only the digit that was lent can be moved."""
        if situation is self._own or (self._stage is _Stage.LENT and situation.drawing is self._own.drawing):
            return
        self.give_back()

    def _on_walker_pose_requested(self, pose: Pose) -> None:
        if self._stage is _Stage.MOVING:
            self._put(replace(self._session.situation, pose=pose))

    def _on_walker_changed(self) -> None:
        walk = self._walker.walk
        if self._stage is not _Stage.MOVING or walk is None or not walk.is_answered_here:
            return
        if has_fallen(walk) or not self._walker.is_walking:
            self._beat.stop()
            self._callout.say(tr(_YOURS), told(walk))
            self._walker.leave()

    def _on_touches_touched(self, gives_back: bool) -> None:
        """Something was pressed: a digit on what was an empty canvas is lent to whoever wants to move it."""
        if gives_back or self._stage is _Stage.WAITING or not self._home.drawing.is_empty:
            self.give_back()
            return
        self._stage = _Stage.LENT
        self._rest()
        self._callout.put_away()

    def _on_skip_clicked(self) -> None:
        self.give_back()
        self._canvas.setFocus()

    def _on_tour_clicked(self) -> None:
        self.give_back()
        self.tour_requested.emit()

    def _on_lecture_clicked(self) -> None:
        self.give_back()
        self.lecture_requested.emit()


def has_fallen(walk: Walk) -> bool:
    """Whether a network is sure of a wrong answer where the digit lies now, while another one is right."""
    marks = {slot: walk.marks(slot)[walk.at] for slot in walk.slots}
    wrong = [slot for slot, each in marks.items() if each and each.is_right is False]
    answers = [walk.answer(slot, walk.at) for slot in wrong]
    is_sure = any(each and each.prediction and each.prediction.confidence >= _SURE for each in answers)
    return is_sure and len(wrong) < len(marks)


def told(walk: Walk) -> str:
    """Who reads what where the digit lies: one sentence a line."""
    sentences, right = [], []
    for slot, name in zip(walk.slots, walk.names(), strict=True):
        said = walk.marks(slot)[walk.at]
        if said and said.is_right:
            right.append(tr("the {network}", network=name))
        elif said and said.label is not None:
            sentences.append(tr("The {network} reads {digit} now.", network=name, digit=a_digit(said.label)))
    if right:
        who, digit = capital(listed(right)), walk.reference(0)
        one = tr("{network} still reads the {digit}.", network=who, digit=digit)
        sentences.append(
            one if len(right) == 1 else tr("{networks} still read the {digit}.", networks=who, digit=digit)
        )
    return "\n".join(sentences)


class _Touches(QObject):
    """Whether anything is pressed, typed, scrolled or dragged in, other than in the bubble.

    Signals:
        touched: It was; with whether it was the key that takes everything back.
    """

    touched: Emits[bool] = signal(bool)

    def __init__(self, callout: Callout, parent: QObject) -> None:
        super().__init__(parent)
        self._callout = callout

    def listen(self, listens: bool) -> None:
        """Listen to the whole application, or no longer."""
        application = QApplication.instance()
        assert application is not None
        application.removeEventFilter(self)
        if listens:
            application.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _TOUCHES or not isinstance(watched, QWidget):
            return False
        if watched is self._callout or self._callout.isAncestorOf(watched):
            return False
        key = event.key() if isinstance(event, QKeyEvent) else None
        if key not in _ON_THE_WAY:
            self.touched.emit(key == Qt.Key.Key_Escape)
        return False
