"""One network's pose maps: the grid of shifts, the strip of sizes, the ring of turns, and what it reads where one points."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from digitlab.gui.kit import phrases
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.text import Text, as_plain, title
from digitlab.gui.shell import words
from digitlab.gui.shell.pose_maps import PoseMaps, Spot
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import MovePose
from digitlab.gui.tabs.robustness.my_drawing.shift_map import ShiftMap
from digitlab.gui.tabs.robustness.my_drawing.size_map import SizeMap
from digitlab.gui.tabs.robustness.my_drawing.turn_map import TurnMap
from digitlab.ink.pose import Pose
from digitlab.language import tr

_NO_REFERENCE = -1


@dataclass(frozen=True, slots=True)
class PoseAnswer:
    """What a network reads in one field.

    Attributes:
        said: What the class that it answers is called; "" where there is nothing to read, or it is not known yet.
        confidence: The probability of the digit.
        outcome: Whether the answer is right, or kept, in a word; "" where nobody can tell.
        good: Whether the outcome is the wanted one.
    """

    said: str = ""
    confidence: float = 0.0
    outcome: str = ""
    good: bool = False


class PoseMapColumn(QWidget):
    """Shows one slot of the pose maps, and wishes the drawing to lie where one clicks.

    Signals:
        pointed: The spot of the maps that is pointed at; None once there is none.
    """

    pointed: Emits[Spot | None] = signal(object)

    def __init__(self, slot: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slot = slot
        self._pose = Pose()
        self._title = title()
        self._kind, self._island = (
            Text(tone="muted"),
            Text(tone="muted"),
        )  # the second where both have no room in a line
        self._shifts = ShiftMap()
        self._turns = TurnMap()
        self._sizes = SizeMap()
        self._answer = title("–")
        self._sure = Text()
        self._outcome = Text(bold=True)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for widget in (self._shifts, self._turns):
            widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._sizes.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for pointed in (self._shifts, self._turns, self._sizes):
            pointed.hover_left.connect(self._on_hover_left)
        self._shifts.hovered.connect(self._on_shifts_hovered)
        self._shifts.requested.connect(self._on_shifts_requested)
        self._turns.hovered.connect(self._on_turns_hovered)
        self._turns.requested.connect(self._on_turns_requested)
        self._sizes.hovered.connect(self._on_sizes_hovered)
        self._sizes.requested.connect(self._on_sizes_requested)
        self._lay_out()

    def _lay_out(self) -> None:
        self._kind.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        heading = hbox(self._title, (self._kind, 1))
        for label, widest in (
            (self._answer, tr("reads {digit}", digit=0)),
            (self._sure, tr("{share} sure", share=phrases.WIDEST)),
            (self._outcome, "✗ " + tr("changed")),
        ):
            label.setFixedWidth(label.fontMetrics().horizontalAdvance(widest) + 4)
        self._answer.setFixedWidth(max(label.width() for label in (self._answer, self._sure, self._outcome)))
        answer = vbox(STRETCH, self._answer, self._sure, self._outcome, STRETCH, spacing=0)
        self._below.setSpacing(4)
        self._below.addWidget(self._turns, 1)
        self._below.addLayout(answer)
        self._island.hide()
        self._layout = vbox(heading, self._island, self._shifts, self._sizes, self._below, spacing=4, on=self)
        self._share_height()

    def set_narrow(self, narrow: bool) -> None:
        """Put the answer below the ring, and the island below the name, where there is no room beside them."""
        self._island.setVisible(narrow)
        directions = QBoxLayout.Direction
        direction = directions.TopToBottom if narrow else directions.LeftToRight
        if direction != self._below.direction():
            self._below.setDirection(direction)
            self._layout.invalidate()  # it does not hear of its parts' changes
            self._share_height()
            self.updateGeometry()

    def _share_height(self) -> None:
        """Make the ring the smaller picture beside the answer, and both as wide as the column above it."""
        narrow = self._below.direction() == QBoxLayout.Direction.TopToBottom
        self._layout.setStretchFactor(self._shifts, 1 if narrow else 19)
        self._layout.setStretchFactor(self._below, 1 if narrow else 10)

    def show_pose_maps(self, maps: PoseMaps) -> None:
        """Show this slot's maps."""
        card, pose_map, tolerance = maps.cards[self._slot], maps.maps[self._slot], maps.tolerances[self._slot]
        name = words.distinct_names([maps.names[self._slot]], [card])[0]
        self._title.setText(name)
        island = maps.island(self._slot)
        called = maps.names[self._slot]
        if island is not None and self._island.isHidden():
            called = tr("{name} · island {size}", name=called, size=island)
        self._island.setText("" if island is None else tr("island {size}", size=island))
        self._kind.setText(maps.faults[self._slot] or (called if card else ""))
        self._kind.setToolTip(as_plain(self._kind.text()))
        self._shifts.setAccessibleName(tr("{name}: answers at every shift", name=name))
        self._turns.setAccessibleName(tr("{name}: answers at every turn", name=name))
        self._sizes.setAccessibleName(tr("{name}: answers at every size", name=name))
        for painted in (self._shifts, self._turns, self._sizes):
            painted.set_accent(words.family(card))
        for label in (self._title, self._answer):
            label.set_tone(words.tone(card))
        reference = tolerance.reference if tolerance else _NO_REFERENCE
        turns_survived = tolerance.turns_survived if tolerance else None
        sizes_survived = tolerance.sizes_survived if tolerance else None
        self._shifts.show_answers(
            pose_map.shifts if pose_map else None, reference, words.subject(name, card), maps.classes(self._slot)
        )
        self._turns.show_answers(
            pose_map.turns if pose_map else None, reference, turns_survived, maps.classes(self._slot)
        )
        self._sizes.show_answers(
            pose_map.sizes if pose_map else None, reference, sizes_survived, maps.classes(self._slot)
        )

    def show_pose(self, pose: Pose) -> None:
        """Mark where the drawing lies."""
        self._pose = pose
        self._shifts.show_pose(pose.dx, pose.dy)
        self._turns.show_turn(pose.angle_deg)
        self._sizes.show_size(pose.scale)

    def show_pointer(self, spot: Spot | None) -> None:
        """Mark the spot that is pointed at, in this column or in another."""
        self._shifts.show_pointer(spot.shift if spot else None)
        self._turns.show_pointer(spot.turn_deg if spot else None)
        self._sizes.show_pointer(spot.size if spot else None)

    def show_answer(self, answer: PoseAnswer) -> None:
        """Say what the network reads in the field that is shown beside the maps."""
        has_answer = bool(answer.said)
        read = tr("reads {digit}", digit=answer.said) if has_answer else "–"
        metrics = self._answer.fontMetrics()
        self._answer.setText(metrics.elidedText(read, Qt.TextElideMode.ElideRight, self._answer.maximumWidth()))
        self._answer.setToolTip(as_plain(read) if self._answer.text() != read else "")
        self._sure.setText(tr("{share} sure", share=phrases.sure(answer.confidence)) if has_answer else "")
        self._outcome.setText(f"{'✓' if answer.good else '✗'} {answer.outcome}" if answer.outcome else "")
        self._outcome.set_tone("good" if answer.good else "bad")

    def _on_shifts_hovered(self, shift: tuple[int, int]) -> None:
        self.pointed.emit(Spot(shift=shift))

    def _on_turns_hovered(self, turn_deg: float) -> None:
        self.pointed.emit(Spot(turn_deg=turn_deg))

    def _on_sizes_hovered(self, size: float) -> None:
        self.pointed.emit(Spot(size=size))

    def _on_hover_left(self) -> None:
        self.pointed.emit(None)

    def _on_shifts_requested(self, shift: tuple[int, int]) -> None:
        wish(self, MovePose(Spot(shift=shift).pose(self._pose)))

    def _on_turns_requested(self, turn_deg: float) -> None:
        wish(self, MovePose(Spot(turn_deg=turn_deg).pose(self._pose)))

    def _on_sizes_requested(self, size: float) -> None:
        wish(self, MovePose(Spot(size=size).pose(self._pose)))
