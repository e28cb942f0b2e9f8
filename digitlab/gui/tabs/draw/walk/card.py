"""The card that takes the digit for a walk: where it goes, how fast, and how each network fares."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from digitlab.gui.kit.card import Card
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.controls.primary_button import PrimaryButton
from digitlab.gui.kit.controls.transport import Transport
from digitlab.gui.kit.icons import icon
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell import export
from digitlab.gui.shell.analysis import Analysis
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.follower import Follower
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.session import Session
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import SessionWish, ShowPose, Tell
from digitlab.gui.tabs.draw.walk import film, words
from digitlab.gui.tabs.draw.walk.score_strip import ScoreStrip
from digitlab.gui.tabs.draw.walk.walk import OWN, Walk
from digitlab.gui.tabs.draw.walk.walker import Walker
from digitlab.ink.pose import Pose
from digitlab.ink.walk import LENGTH, own_walk, walk
from digitlab.language import mark, tr

_MOVING = {"gif": mark("Animated picture (GIF)…"), "webp": mark("Animated picture (WebP)…")}
_SPEED_HZ = 8.0
_START, _END = mark("Take it for a walk"), mark("End the walk")
_START_TIP = mark("Move the digit along a path while the networks answer, and keep the score; then it goes back")
_STRIP_TIP = mark("Filled where a network was right; otherwise the digit that it read. Click to go there.")


class WalkCard(Card):
    """Begins, steers and shows a walk, and saves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("walk")
        self._walker = Walker(self)
        self._snapshot: Snapshot | None = None
        self._own: tuple[Pose, ...] = ()
        self._start = named(PrimaryButton(tr(_START)), "walk_start")
        self._way = named(QComboBox(), "walk_way", tr("Path of the walk"), tr("The path that the digit takes"))
        for way, text in words.WAYS.items():
            self._way.addItem(tr(text), way)
        self._save = SaveButton(more=_MOVING, wanted=lambda kind: SaveWalk(kind, self))
        self._strip = named(ScoreStrip(), "walk_strip", tip=tr(_STRIP_TIP))
        self._transport = Transport("walk", longest=tr("{right} of {count}", right=40, count=40))
        self._transport.show_speed(_SPEED_HZ)
        self._speed_hz = _SPEED_HZ
        self._right = named(Text("", SMALL_PT, tone="muted", narrow=True), "walk_words")
        self._films = Follower(film.make, self)
        self._films.set_active(True)
        self._films.answered.connect(self._on_films_answered)
        self._films.failed.connect(self._on_films_failed)
        self._tinted = (False, False)  # whether the button could be clicked, and whether it ends a walk
        self._lay_out()
        self._retint()
        self._start.clicked.connect(self._on_start_clicked)
        self._way.currentIndexChanged.connect(self._show)
        self._strip.picked.connect(self._on_number_picked)
        self._transport.position_requested.connect(self._on_transport_position_requested)
        self._transport.speed_requested.connect(self._on_transport_speed_requested)
        self._walker.changed.connect(self._show)
        self._walker.pose_requested.connect(self._on_walker_pose_requested)

    def _lay_out(self) -> None:
        name_part("walk", self)
        self._start.setToolTip(tr(_START_TIP))
        self._start.setIconSize(QSize(16, 16))
        left = vbox(self._start, hbox((self._way, 1), self._save, spacing=4), self._right, spacing=4)
        hbox(left, (vbox((self._strip, 1), self._transport, spacing=4), 1), spacing=16, margins=(12, 8, 12, 8), on=self)

    @property
    def is_walking(self) -> bool:
        """Whether the digit lies where the walk brought it."""
        return self._walker.is_walking

    def take_way(self, way: tuple[Pose, ...]) -> None:
        """The user dragged the digit so: the walk on their own path goes there."""
        self._own = own_walk(way)
        self._show()

    def end(self) -> None:
        """The walk ends, and the digit goes back."""
        self._walker.end()

    def leave(self) -> None:
        """The user took hold of the digit: the walk ends there."""
        self._walker.leave()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show which networks would walk along, and whether the digit still lies where the walk brought it."""
        before, self._snapshot = self._snapshot, snapshot
        self._walker.take_situation(snapshot.situation)
        if before is None or _all_shown(before) != _all_shown(snapshot):  # a stroke that grows changes nothing here
            self._show()

    def show_analysis(self, analysis: Analysis) -> None:
        """Keep the score."""
        self._walker.take_analysis(analysis)

    def picture(self) -> QWidget:
        """What is saved as a picture that does not move."""
        return self

    def table(self) -> Table:
        """What was read, to be saved."""
        return words.table(self._walked())

    def provenance(self) -> Provenance:
        """What is saved with both."""
        return words.provenance(self._walked())

    def save(self, kind: str) -> None:
        """Copy the walk, or ask where to and save it; a film is made in a thread of its own.

        Raises:
            ExportError: It cannot be saved.
            ValueError: Nothing was read yet.
        """
        if kind in export.COPIES:
            export.copy(self, kind)
            wish(self, Tell(tr(export.COPIED)))
            return
        walked, provenance = self._walked(), self.provenance()
        path = export.ask_for_path(self, kind, re.sub(r"\W+", "-", provenance.title.lower()).strip("-"))
        if path is not None and kind in film.FORMATS:
            self._films.follow(film.Film(walked, path, self._theme, self.font(), round(1000 / self._speed_hz)))
        elif path is not None:
            export.save(self, path)
            wish(self, Tell(export.saved_to(path)))

    def _walked(self) -> Walk:
        walked = self._walker.walk
        if walked is None or not any(walked.analyses):
            raise ValueError(tr("There is nothing to save yet: take the digit for a walk first."))
        return walked

    def _chosen_way(self) -> tuple[Pose, ...]:
        """The poses that the walk would take; none where the user has dragged the digit nowhere yet."""
        way = str(self._way.currentData())
        return self._own if way == OWN else walk(way)

    def _show(self) -> None:
        """Show all that follows from the walk and from what the user chose."""
        snapshot, walked, is_walking = self._snapshot, self._walker.walk, self._walker.is_walking
        if snapshot is None:
            return
        has_ink = not snapshot.situation.drawing.is_empty
        self._start.setText(tr(_END) if is_walking else tr(_START))
        self._start.setEnabled(is_walking or (has_ink and bool(self._chosen_way())))
        self._way.setEnabled(not is_walking)
        self._save.setEnabled(walked is not None and any(walked.analyses))
        self._transport.setEnabled(walked is not None)
        self._transport.set_allowed(walked is not None)
        self._transport.show_position(walked.at if walked else 0, len(walked.poses) if walked else LENGTH)
        if not is_walking:
            self._transport.pause()
        if walked is None:
            self._strip.show_rows(words.blank_rows(snapshot), None, ())
        else:
            self._strip.show_rows(words.rows(walked), walked.at if is_walking else None, words.tips(walked))
        missing = tr(words.NO_WAY) if has_ink else tr(words.NO_INK)
        situation = snapshot.situation
        right = words.what_is_right(situation.truth, situation.truth_classes)
        self._right.setText(right if self._start.isEnabled() else missing)
        if (self._start.isEnabled(), is_walking) != self._tinted:
            self._retint()

    @override
    def _retint(self) -> None:
        theme = self._theme
        is_enabled, ends = self._tinted = self._start.isEnabled(), self._walker.is_walking
        self._start.set_coloured(not ends)
        if is_enabled and not ends:
            theme = replace(theme, text=theme.on_highlight)
        self._start.setIcon(icon("reset" if ends else "play", theme))

    def _on_start_clicked(self) -> None:
        if self._walker.is_walking:
            self._walker.end()
        elif self._snapshot is not None:
            self._walker.begin(self._snapshot.situation, str(self._way.currentData()), self._chosen_way())
            self._transport.play()

    def _on_number_picked(self, number: int) -> None:
        self._transport.pause()
        self._jump_to(number)

    def _on_transport_position_requested(self, number: int) -> None:
        if self._transport.is_playing():
            self._walker.play_to(number)
        else:
            self._jump_to(number)

    def _jump_to(self, number: int) -> None:
        if self._snapshot is not None:
            self._walker.jump_to(number, self._snapshot.situation)

    def _on_transport_speed_requested(self, hertz: float) -> None:
        self._speed_hz = hertz
        self._transport.show_speed(hertz)

    def _on_walker_pose_requested(self, pose: Pose) -> None:
        wish(self, ShowPose(pose))

    def _on_films_answered(self, told: Tell) -> None:
        wish(self, told)

    def _on_films_failed(self, fault: str) -> None:
        wish(self, Tell(fault, is_fault=True))


def _all_shown(snapshot: Snapshot) -> tuple[object, ...]:
    """What of a snapshot is shown here, besides the walk."""
    situation = snapshot.situation
    return situation.networks, situation.drawing.is_empty, situation.truth, situation.truth_classes, snapshot.library


@dataclass(frozen=True, slots=True, eq=False)
class SaveWalk(SessionWish):
    """Save or copy the walk of a card: a kind of its button's menu."""

    kind: str
    card: WalkCard

    @override
    def fulfil(self, session: Session) -> None:
        self.card.save(self.kind)
