"""Takes the drawing from pose to pose, never further than the networks have answered, and puts it back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.shell.analysis import Analysis, Situation
from digitlab.gui.tabs.draw.walk.walk import Walk, truth_of
from digitlab.ink.pose import Pose

_LINGER_MS = 500  # at the last pose, before the drawing goes back


class Walker(QObject):
    """Leads one walk at a time. Whatever the user does to the drawing meanwhile ends it.

    Attributes:
        walk: What was answered so far, also after its end; None where there is nothing to show.
        is_walking: Whether the drawing lies where the walk brought it.

    Signals:
        changed: There is more to show of the walk, or it began or ended.
        pose_requested: The drawing is to be brought there, by the walk and not by the user.
    """

    changed: Emits[()] = signal()
    pose_requested: Emits[Pose] = signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.walk: Walk | None = None
        self.is_walking = False
        self._plays = False
        self._end_soon = QTimer(self, singleShot=True)
        self._end_soon.timeout.connect(self.end)

    def begin(self, situation: Situation, way: str, poses: tuple[Pose, ...]) -> None:
        """Set out from rest."""
        home = self.walk.situation.pose if self.walk and self.is_walking else situation.pose
        self.walk = Walk.of(replace(situation, pose=home), way, poses)
        self.is_walking = False
        self._go_to(0, plays=True)

    def play_to(self, number: int) -> None:
        """Go on towards a pose: one step, once the present pose was answered; the walk ends with the last one."""
        if self.walk and self.walk.is_answered_here and self.is_walking:
            self._go_to(min(number, self.walk.at + 1), plays=True)

    def jump_to(self, number: int, situation: Situation) -> None:
        """Go to a pose and stay there; a walk that has ended goes on from there."""
        if self.walk is not None:
            if not self.is_walking:
                self.walk = replace(self.walk, situation=replace(self.walk.situation, pose=situation.pose))
            self._go_to(number, plays=False)

    def end(self) -> None:
        """Put the drawing back to where it was before the walk; what was answered stays."""
        if self.walk and self.is_walking:
            self.leave()
            self.pose_requested.emit(self.walk.situation.pose)

    def leave(self) -> None:
        """End the walk where the drawing lies now."""
        self._end_soon.stop()
        if self.is_walking:
            self.is_walking = False
            self.changed.emit()

    def take_situation(self, situation: Situation) -> None:
        """This is what the user did, or what the walk asked for."""
        walk = self.walk
        if walk is None:
            return
        if not walk.fits(situation):
            goes_back = self.is_walking and situation.pose == walk.poses[walk.at]
            self.walk, self.is_walking = None, False
            self._end_soon.stop()
            self.changed.emit()
            if goes_back:  # later, or others would show the older situation after the newer one
                QTimer.singleShot(0, self, lambda: self.pose_requested.emit(walk.situation.pose))
            return
        if truth_of(situation) != truth_of(walk.situation):
            self.walk = replace(walk, situation=replace(walk.situation, **truth_of(situation)))
            self.changed.emit()
        if self.is_walking and situation.pose != walk.poses[walk.at]:
            self.leave()

    def take_analysis(self, analysis: Analysis) -> None:
        """The networks answered."""
        if self.walk is None or not self.is_walking:
            return
        answered = self.walk.answered(analysis)
        if answered is self.walk:
            return
        self.walk = answered
        if self._plays and answered.at == len(answered.poses) - 1:
            self._end_soon.start(_LINGER_MS)
        self.changed.emit()

    def _go_to(self, number: int, *, plays: bool) -> None:
        assert self.walk is not None
        self._end_soon.stop()
        self._plays = plays
        if self.is_walking and number == self.walk.at:
            return
        self.walk, self.is_walking = replace(self.walk, at=number), True
        self.changed.emit()
        self.pose_requested.emit(self.walk.poses[number])
