"""The page "From noise to digit": the way of a flow, step by step, in two trajectories that begin with the same noise."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from operator import attrgetter

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.controls.transport import Transport
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell.page import PageSpec
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View, wish
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.generate.noise_to_digit import words
from digitlab.gui.tabs.generate.noise_to_digit.controls import NoiseControls
from digitlab.gui.tabs.generate.noise_to_digit.pixel_paths import PixelPaths
from digitlab.gui.tabs.generate.noise_to_digit.trajectory_view import TrajectoryView
from digitlab.gui.tabs.generate.noise_to_digit.work import (
    TRAJECTORIES,
    Drawn,
    NoiseFollower,
    NoiseSettings,
    Question,
    question_of,
)
from digitlab.language import tr


class NoiseView(View[Drawn]):
    """Two trajectories, the path of one pixel in both, and what plays through the steps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = NoiseSettings()
        self._drawn: Drawn | None = None
        self._controls, self._save = NoiseControls(), SaveButton()
        self._trajectories = tuple(TrajectoryView(number) for number in range(1, TRAJECTORIES + 1))
        self._sentence = Text(tr(words.LOADING), bold=True, lines=2, narrow=True)
        self._whose = Text("", SMALL_PT, tone="muted", narrow=True)
        self._paths, self._picture = PixelPaths(), QWidget()
        self._transport = Transport("noise", longest=tr("{position} of {count}", position=16, count=16))
        self._lay_out()
        for number, trajectory in enumerate(self._trajectories):
            trajectory.set_requested.connect(partial(self._on_trajectory_set_requested, number))
            trajectory.pixel_requested.connect(self._on_trajectory_pixel_requested)
        self._transport.position_requested.connect(self._on_transport_position_requested)
        self._transport.speed_requested.connect(self._on_transport_speed_requested)
        self._show()

    def _lay_out(self) -> None:
        name_part("controls", self._controls)
        name_part("paths", self._paths, self._whose)
        name_part("play", self._transport)
        trajectories = ((trajectory, 5) for trajectory in self._trajectories)
        vbox(self._sentence, *trajectories, self._whose, (self._paths, 3), spacing=4, on=self._picture)
        top = hbox((self._controls, 1), self._save)
        vbox(top, (self._picture, 1), self._transport, spacing=4, margins=(12, 6, 12, 6), on=self)

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        if snapshot[NoiseSettings] != self._settings:
            self._settings = snapshot[NoiseSettings]
            self._show()

    @override
    def show_seen(self, seen: Drawn) -> None:
        self._drawn = seen
        self._show()

    @override
    def picture(self) -> QWidget:
        return self._picture

    def _show(self) -> None:
        settings, drawn = self._settings, self._drawn
        self._controls.show_settings(settings)
        trajectories = drawn.trajectories if drawn else ()
        length = len(trajectories[0].times) if trajectories else 1
        at = length - 1 if settings.position is None else min(settings.position, length - 1)
        row, column = settings.pixel
        for number, view in enumerate(self._trajectories):
            view.show_set(settings.digits[number], settings.guidance[number])
            view.show_trajectory(trajectories[number] if trajectories else None, at, (0, row, column))
        self._sentence.setText(words.sentence(drawn) if drawn else tr(words.LOADING))
        self._whose.setText(words.pixel_words(row, column) if trajectories else "")
        self._paths.show_paths(words.paths(drawn, row, column) if drawn else (), at)
        self._transport.set_allowed(bool(trajectories))
        self._transport.show_position(at, length, first=0)
        self._transport.show_speed(settings.hertz)
        self._save.setEnabled(bool(trajectories))

    def _on_trajectory_set_requested(self, number: int, digit: int, guidance: float) -> None:
        digits, amounts = list(self._settings.digits), list(self._settings.guidance)
        digits[number], amounts[number] = digit, guidance
        wish(self, Put(replace(self._settings, digits=tuple(digits), guidance=tuple(amounts))))

    def _on_trajectory_pixel_requested(self, row: int, column: int) -> None:
        wish(self, Put(replace(self._settings, pixel=(row, column))))

    def _on_transport_position_requested(self, position: int) -> None:
        wish(self, Put(replace(self._settings, position=position)))

    def _on_transport_speed_requested(self, hertz: float) -> None:
        wish(self, Put(replace(self._settings, hertz=hertz)))


def ask(snapshot: Snapshot) -> Question:
    """Let both trajectories be drawn; how far they are played changes nothing."""
    return question_of(snapshot.situation, snapshot[NoiseSettings])


PAGE = PageSpec(
    NoiseView,
    ask,
    NoiseFollower,
    attrgetter("is_whole"),
    table=words.table,
    provenance=words.provenance,
    settings=NoiseSettings(),
    digits="left out",
)
