"""The page "Flow as classifier": ten reconstructions of the drawing, and who reads it while it moves."""

from __future__ import annotations

from operator import attrgetter

from PySide6.QtWidgets import QButtonGroup, QWidget
from typing_extensions import override

from digitlab.gui.kit.cells.map_grid import MapGrid, MapSheet
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.controls.toggle_button import toggles
from digitlab.gui.kit.layout import STRETCH, hbox, keep_room, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell.page import PageSpec
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View, wish
from digitlab.gui.shell.wishes import MovePose, Put
from digitlab.gui.tabs.generate.third_reader import words
from digitlab.gui.tabs.generate.third_reader.loss_bars import LossBars
from digitlab.gui.tabs.generate.third_reader.reader_strips import ReaderStrips
from digitlab.gui.tabs.generate.third_reader.work import (
    LEVELS,
    Question,
    ThirdReader,
    ThirdReading,
    ThirdSettings,
    level_of,
    pose_at,
)
from digitlab.ink.pose import Pose
from digitlab.language import tr


class ThirdReaderView(View[ThirdReading]):
    """Reconstructions, their losses, and a strip for each reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pose, self._settings = Pose(), ThirdSettings()
        self._sentence = Text(tr(words.LOADING), bold=True, lines=2, narrow=True)
        self._reconstructions = MapGrid(tr(words.RECONSTRUCTIONS), columns=10, most_zoom=6, spread=True)
        self._reconstructions.set_accent(words.GENERATOR)
        self._losses, self._strips = LossBars(), ReaderStrips()
        self._losses.set_accent(words.GENERATOR)
        self._what_losses_are = Text(tr(words.LOSSES), SMALL_PT, tone="muted", narrow=True)
        self._pictures = self._reconstructions, self._what_losses_are, self._losses, self._strips
        for part in self._pictures:
            keep_room(part)
        self._moved = Text("", narrow=True, lines=2)
        self._axes, self._save, self._picture = QButtonGroup(self), SaveButton(), QWidget()
        self._lay_out()
        self._axes.idClicked.connect(self._on_axes_id_clicked)
        self._strips.hovered.connect(self._strips.show_pointer)
        self._strips.hover_left.connect(self._on_strips_hover_left)
        self._strips.requested.connect(self._on_strips_requested)

    def _lay_out(self) -> None:
        axes = toggles(
            self._axes,
            dict(enumerate(map(tr, words.AXES.values()))),
            0,
            "axis",
            [f"third_axis_{axis}" for axis in words.AXES],
        )
        name_part("reconstructions", self._reconstructions)
        name_part("losses", self._losses)
        name_part("strips", self._strips, self._moved)
        vbox(
            Text(tr(words.LOOK), wrap=True),
            self._sentence,
            (self._reconstructions, 5),
            self._what_losses_are,
            (self._losses, 5),
            6,
            (self._strips, 6),
            self._moved,
            spacing=4,
            on=self._picture,
        )
        top = hbox(Text(tr("move the drawing"), None), *axes, STRETCH, self._save, spacing=4)
        vbox(top, (self._picture, 1), spacing=4, margins=(12, 6, 12, 6), on=self)

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._pose, self._settings = snapshot.situation.pose, snapshot[ThirdSettings]
        self._axes.button([*words.AXES].index(self._settings.axis)).setChecked(True)
        self._strips.show_here(level_of(self._pose, self._settings.axis))

    @override
    def show_seen(self, seen: ThirdReading) -> None:
        surprise = seen.surprise
        self._sentence.setText(words.sentence(seen))
        self._save.setEnabled(surprise is not None)
        for part in self._pictures:
            part.setVisible(surprise is not None)
        self._moved.setText(words.moved(seen))
        axis = seen.question.axis
        self._strips.show_strips(LEVELS[axis], words.UNITS[axis], words.strips(seen))
        if surprise is None:
            self._losses.show_losses(())
            self._reconstructions.show_sheet(None)
            return
        names = tuple(map(str, range(len(surprise.losses))))
        self._reconstructions.show_sheet(MapSheet.of_ink(surprise.reconstructions, names, surprise.label))
        self._losses.show_losses(surprise.losses.tolist())

    @override
    def picture(self) -> QWidget:
        return self._picture

    def _on_axes_id_clicked(self, number: int) -> None:
        wish(self, Put(ThirdSettings([*words.AXES][number])))

    def _on_strips_hover_left(self) -> None:
        self._strips.show_pointer(None)

    def _on_strips_requested(self, level: float) -> None:
        wish(self, MovePose(pose_at(self._pose, self._settings.axis, level)))


def ask(snapshot: Snapshot) -> Question:
    """Read the drawing as it lies, and moved along one way."""
    return Question(snapshot.situation, snapshot[ThirdSettings].axis)


PAGE = PageSpec(
    ThirdReaderView,
    ask,
    ThirdReader,
    attrgetter("is_whole"),
    table=words.table,
    provenance=words.provenance,
    settings=ThirdSettings(),
    digits="instead",
)
