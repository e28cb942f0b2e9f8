"""Where each network stops recognising the drawing: its pose maps side by side, live."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.kit.canvas.field_view import FieldView
from digitlab.gui.kit.cells.answer_cells import CellLegend
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import STRETCH, hbox, holder, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import HEADING_PT, SMALL_PT
from digitlab.gui.shell.analysis import Analysis, Situation
from digitlab.gui.shell.page import PageSpec
from digitlab.gui.shell.pose_maps import PoseMapper, PoseMaps, Spot
from digitlab.gui.shell.pose_words import shift_in_words, turn_in_words
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View
from digitlab.gui.shell.words import other_classes
from digitlab.gui.tabs.robustness.my_drawing import words
from digitlab.gui.tabs.robustness.my_drawing.column import PoseAnswer, PoseMapColumn
from digitlab.ink.pose import Pose
from digitlab.language import mark, tr

T = TypeVar("T")

_SLOTS = 3
_SIDE_WIDTH, _WIDEST_SIDE = 190, 320  # logical pixels
_MOST_WIDE = 2  # so many columns have room for the answer beside the ring
_VIEW_SHARE = 0.3  # of the panel's height, for the field

_WHAT_TO_LOOK_AT = mark(
    "Each cell is the drawing moved by that much, each piece of the ring turned by that much, each of the strip "
    "made that large; all else stays as it is now. Towards the rim, ink leaves the field. Click to move the "
    "drawing there."
)
_DRAW_FIRST = mark("Draw a digit on the left, or load a test digit: the maps grow while you draw.")
_DRAW_ANY_FIRST = mark("Draw on the left: the maps grow while you draw.")


class PoseMapsView(View[PoseMaps]):
    """The maps of up to three networks, a readout in words, and the field where one points."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._situation = Situation()
        self._analysis: Analysis | None = None
        self._seen: PoseMaps | None = None
        self._spot: Spot | None = None
        self._draw_first = _DRAW_FIRST
        self._readout = Text(tr(self._draw_first), HEADING_PT, wrap=True, top=True, narrow=True)
        self._right = Text("", SMALL_PT, tone="muted", wrap=True)
        self._columns = [PoseMapColumn(slot) for slot in range(_SLOTS)]
        self._view = FieldView()
        self._view_title = Text(bold=True)
        self._view_pose = Text("", SMALL_PT, tone="muted")
        self._hint = Text(tr(_WHAT_TO_LOOK_AT), SMALL_PT, tone="muted", wrap=True)
        self._save = SaveButton()
        self._save.setEnabled(False)
        self._picture = QWidget()
        for column in self._columns:
            column.pointed.connect(self._on_column_pointed)
            column.hide()
        self._lay_out()
        self._show_view()

    def _lay_out(self) -> None:
        name_part("readout", self._readout)
        side_column = vbox(
            self._view_title,
            self._view,
            self._view_pose,
            4,
            self._hint,
            4,
            CellLegend(),
            4,
            self._right,
            STRETCH,
            spacing=4,
        )
        side = holder(side_column)
        name_part("field", side)
        side.setMinimumWidth(_SIDE_WIDTH)
        side.setMaximumWidth(_WIDEST_SIDE)
        maps = hbox(*((column, 3) for column in self._columns), (side, 2), spacing=8)
        beside = QWidget()  # it grows with the window's type, which a gap does not
        beside.setFixedWidth(self._save.sizeHint().width())
        vbox(hbox(self._readout, beside), (maps, 1), spacing=4, on=self._picture)
        stacked = QGridLayout(self)
        stacked.setContentsMargins(12, 8, 12, 8)
        stacked.addWidget(self._picture, 0, 0)
        # the button lies over the picture and is no part of it: a saved picture has none
        stacked.addWidget(self._save, 0, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Move the marks at once, before the maps are there."""
        self._situation = situation = snapshot.situation
        self._draw_first = _DRAW_ANY_FIRST if other_classes(snapshot) else _DRAW_FIRST
        if situation.drawing.is_empty:
            self._readout.setText(tr(self._draw_first))
        elif self._seen is None or (self._seen.is_blank and self._seen.situation is not situation):
            self._readout.setText("")  # which asks for what is there by now
        elif self._seen.names != situation.networks:
            self._take_away(self._seen)
        narrow = sum(map(bool, situation.networks)) > _MOST_WIDE
        lines = 3 if narrow else 2  # whatever the readout says: nothing jumps
        self._readout.setFixedHeight(lines * self._readout.fontMetrics().lineSpacing() + 4)
        for column, name in zip(self._columns, situation.networks, strict=False):
            column.set_narrow(narrow)
            column.setVisible(bool(name))
            column.show_pose(situation.pose)
        self._right.setText(
            "" if situation.drawing.is_empty else words.what_is_right(situation.truth, situation.truth_classes)
        )
        self._show_view()

    def _take_away(self, seen: PoseMaps) -> None:
        """Show nothing of networks that are chosen no longer: below their names stands what others read now."""
        chosen = self._situation.networks
        stays = [new == old for new, old in zip(chosen, seen.names, strict=True)]

        def kept(of_slots: Sequence[T]) -> tuple[T | None, ...]:
            return tuple(each if is_here else None for each, is_here in zip(of_slots, stays, strict=True))

        faults = tuple(fault or "" for fault in kept(seen.faults))
        cards, maps, tolerances = kept(seen.cards), kept(seen.maps), kept(seen.tolerances)
        self.show_seen(replace(seen, names=chosen, cards=cards, maps=maps, tolerances=tolerances, faults=faults))
        self._save.setEnabled(False)  # what can be saved is still that of the others

    @override
    def show_analysis(self, analysis: Analysis) -> None:
        """Show the field as it lies now, and what is read there, while nobody points anywhere else."""
        self._analysis = analysis
        if self._spot is None:
            self._show_view()

    @override
    def show_seen(self, seen: PoseMaps) -> None:
        """Show the maps as far as they are worked out."""
        self._seen = seen
        for column, name in zip(self._columns, seen.names, strict=False):
            if name:
                column.show_pose_maps(seen)
        self._save.setEnabled(any(seen.maps))
        self._readout.setText(tr(self._draw_first) if seen.is_blank else words.readout(seen))
        self._show_view()

    @override
    def picture(self) -> QWidget:
        return self._picture

    def _show_view(self) -> None:
        """The field and the answers at the spot that is pointed at; at rest, at the present pose."""
        if self._spot is None:
            self._show_present()
        else:
            self._show_spot(self._spot)

    def _show_present(self) -> None:
        analysis = self._analysis
        self._view_title.setText(tr("What they see now"))
        self._view_pose.setText(_two_lines(self._situation.pose))
        if analysis is None:
            return
        if self._situation.drawing.is_empty:
            self._view.show_field(None)
        else:
            self._view.show_field(analysis.field, analysis.leaving)
        for slot, (column, answer) in enumerate(zip(self._columns, analysis.answers, strict=False)):
            prediction = answer.prediction if answer and not answer.refuses else None
            column.show_answer(
                self._pose_answer(
                    slot,
                    (prediction.label, prediction.confidence) if prediction else None,
                    answer.classes if answer else DIGITS,
                )
            )

    def _show_spot(self, spot: Spot) -> None:
        situation = self._situation
        pose = spot.pose(situation.pose)
        self._view_title.setText(tr("What they see there"))
        self._view_pose.setText(_two_lines(pose))
        self._view.show_field(situation.viewing.field_of(situation.drawing, pose))
        for slot, column in enumerate(self._columns):
            answer = self._seen.answer(slot, spot) if self._seen else None
            column.show_answer(self._pose_answer(slot, answer, self._seen.classes(slot) if self._seen else DIGITS))

    def _pose_answer(self, slot: int, answer: tuple[int, float] | None, classes: Classes) -> PoseAnswer:
        """An answer, and what it is worth: right or wrong, or kept or changed while nobody has said which digit it is."""
        if answer is None:
            return PoseAnswer()
        tolerance = self._seen.tolerances[slot] if self._seen else None
        label, confidence = answer
        read = classes[label], confidence
        truth = self._situation.truth_among(classes)
        if truth is not None:
            is_right = answer[0] == truth
            return PoseAnswer(*read, *((tr("right", "an answer"), True) if is_right else (tr("wrong"), False)))
        if tolerance is None or tolerance.reference_known:
            return PoseAnswer(*read)
        return PoseAnswer(*read, *((tr("kept"), True) if answer[0] == tolerance.reference else (tr("changed"), False)))

    def _on_column_pointed(self, spot: Spot | None) -> None:
        self._spot = None if self._situation.drawing.is_empty else spot
        for column in self._columns:
            column.show_pointer(self._spot)
        self._show_view()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """The field is as large as the texts below it allow."""
        super().resizeEvent(event)
        room = min(self._view.width(), round(_VIEW_SHARE * self.height()))
        self._view.setFixedHeight(max(room, self._view.sizeHint().height()))


def _two_lines(pose: Pose) -> str:
    return f"{shift_in_words(pose)}\n{turn_in_words(pose)}"


def is_final(maps: PoseMaps) -> bool:
    """Whether every map is worked out to its last cell."""
    return all(pose_map is None or pose_map.whole for pose_map in maps.maps)


PAGE = PageSpec(
    PoseMapsView, attrgetter("situation"), PoseMapper, is_final, table=words.table, provenance=words.provenance
)
