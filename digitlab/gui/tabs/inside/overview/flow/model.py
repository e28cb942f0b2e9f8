"""The flow: what is to be seen of the networks at each position of the playing, as a pure function of it.

Everything is worked out before the playing begins (:mod:`.work`). A flow is played in steps; between two steps lies a share in
[0, 1). First the networks with feature maps fill, layer by layer, then the others; at the end the ink is moved, pixel by pixel.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from digitlab.gui.shell.opened import Inside, OpenNetwork
from digitlab.gui.tabs.inside.inspected_unit import At
from digitlab.gui.tabs.inside.overview.flow.wires import Units, Wires, is_vector
from digitlab.networks.inspection import Activations, Maps

Act = Literal["fill", "path", "rest", "move"]

MOST_SHOWN = 4
"""How many maps of a layer are shown: large enough for an eye, the one on the strongest path among them."""

MOVED_PX = 3
"""How far the ink is moved to the right at the end, in field pixels."""

_RESTS = 3  # steps in which nothing moves, so that it can be read
_MOST_LAYERS = 24  # that are shown beside one another


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """What a network makes of the ink at one place.

    Attributes:
        seen: Its activations.
        path: The strongest path: one cell a depth.
        wires: Of each layer.
        probabilities: (classes,).
    """

    seen: Activations
    path: tuple[At, ...]
    wires: tuple[Wires, ...]
    probabilities: NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Lane:
    """One network, from left to right.

    Attributes:
        network: The network, over the ink as it lies.
        shown: Which units of each depth are shown.
        ink_depth: The depth of the last maps that are still the ink: what the first filters or hidden units look at.
        readings: Of the ink as it lies, then moved by one pixel after the other, as far as that is worked out yet.
    """

    network: OpenNetwork
    shown: tuple[Units, ...]
    ink_depth: int
    readings: tuple[Reading, ...]

    @property
    def seen(self) -> Activations:
        """The activations of the ink as it lies."""
        return self.readings[0].seen

    @property
    def path(self) -> tuple[At, ...]:
        """The strongest path of the ink as it lies."""
        return self.readings[0].path

    @property
    def has_maps(self) -> bool:
        """Whether a window slides over the ink, so that there are feature maps."""
        return self.seen.layers[self.ink_depth].kind == "conv"


@dataclass(frozen=True, slots=True)
class Step:
    """What happens between two positions.

    Attributes:
        act: Rows of a layer are filled, the path is lit, all is there, or the ink is moved.
        lane: In which lane; -1 for all of them.
        depth: The depth of the layer that is filled; by how many pixels the ink is moved.
        begin: The row, or the depth on the path, at which it begins.
        end: The same, where it ends.
    """

    act: Act
    lane: int
    depth: int
    begin: float
    end: float


@dataclass(frozen=True, slots=True)
class LaneFrame:
    """How far a lane is.

    Attributes:
        depth: The depth that is being filled: all before it is there, nothing of what comes behind it.
        rows: How many rows of each of its maps are there; the share of the next row is that of its columns. Of a vector, the share of its units.
        path: How many depths of the strongest path are lit.
    """

    depth: int = 1
    rows: float = 0.0
    path: float = 0.0


@dataclass(frozen=True, slots=True)
class Frame:
    """What is to be seen at one moment.

    Attributes:
        lanes: How far each lane is.
        step: What happens; None at the end.
        moved_px: By how many pixels the ink is moved.
        arriving: The share in which the bars have come from the answer one pixel before to this one's.
    """

    lanes: tuple[LaneFrame, ...]
    step: Step | None
    moved_px: int = 0
    arriving: float = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Flow(Inside):
    """The opened networks, and how the ink flows through those that can be shown.

    Attributes:
        lanes: The networks, those with feature maps first.
        steps: What happens, one after the other.
        frames: What is to be seen before each step, and at the end.
        fault: Why there is nothing to play, or what is not shown, in a sentence; "" where all is.
    """

    lanes: tuple[Lane, ...] = ()
    steps: tuple[Step, ...] = ()
    frames: tuple[Frame, ...] = ()
    fault: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether the moved ink is worked out, too."""
        return all(len(lane.readings) > MOVED_PX for lane in self.lanes)

    @property
    def still(self) -> int:
        """The position at which everything is there, before the ink is moved."""
        return next((at for at, step in enumerate(self.steps) if step.act == "rest"), len(self.steps))

    def frame(self, position: float) -> Frame:
        """What is to be seen at a position, from 0 to the number of steps."""
        at = min(max(0, int(position)), len(self.steps))
        before, share = self.frames[at], position - at
        return before if before.step is None else _within(before, before.step, share)

    def reading(self, lane: int, frame: Frame) -> Reading:
        """What a lane makes of the ink where it lies in a frame."""
        return self.lanes[lane].readings[frame.moved_px]

    def values(self, lane: int, depth: int, frame: Frame) -> Maps:
        """The maps of a depth, (units, h, w), as far as they are filled in a frame; NaN elsewhere."""
        maps = self.reading(lane, frame).seen.maps[depth].copy()
        filled = cells_filled(maps.shape, frame.lanes[lane], depth)
        (maps.reshape(-1) if maps.shape[1:] == (1, 1) else maps.reshape(len(maps), -1).T)[filled:] = np.nan
        return maps

    def written(self, frame: Frame) -> At | None:
        """The cell on the map of the strongest path that the sliding window writes in a frame; None where none slides."""
        step = frame.step
        if step is None or step.act != "fill" or not self._slides(step):
            return None
        lane, at = self.lanes[step.lane], frame.lanes[step.lane]
        height, width = lane.seen.maps[step.depth].shape[1:]
        row = min(int(at.rows), height - 1)
        return At(step.depth, lane.path[step.depth].unit, row, min(int((at.rows - row) * width), width - 1))

    def _slides(self, step: Step) -> bool:
        lane = self.lanes[step.lane]
        return lane.has_maps and step.depth == lane.ink_depth + 1


def cells_filled(shape: tuple[int, ...], at: LaneFrame, depth: int) -> int:
    """How many cells of each map of a depth are filled, row after row; of a vector, how many of its units."""
    units, height, width = shape
    if depth != at.depth:
        return 0 if depth > at.depth else units if (height, width) == (1, 1) else height * width
    if (height, width) == (1, 1):
        return round(at.rows * units)
    row = int(at.rows)
    return min(row * width + int((at.rows - row) * width), height * width)


def _within(before: Frame, step: Step, share: float) -> Frame:
    """A frame within a step."""
    if step.act == "rest":
        return before
    if step.act == "move":
        return replace(before, moved_px=step.depth, arriving=min(1.0, step.begin + share * (step.end - step.begin)))
    now, old = step.begin + share * (step.end - step.begin), before.lanes[step.lane]
    lane = replace(old, depth=step.depth, rows=now) if step.act == "fill" else replace(old, path=now)
    return replace(before, lanes=(*before.lanes[: step.lane], lane, *before.lanes[step.lane + 1 :]))


def played(inside: Inside, lanes: tuple[Lane, ...], fault: str = "") -> Flow:
    """The flow of opened networks."""
    steps: list[Step] = []
    for number, lane in enumerate(lanes):
        for depth in range(1, len(lane.seen.maps)):
            ends = _fillings(lane, depth)
            steps += [Step("fill", number, depth, begin, end) for begin, end in zip((0.0, *ends), ends, strict=False)]
        last = len(lane.path)
        steps += [Step("path", number, 0, begin, min(last, begin + 2)) for begin in range(0, last, 2)]
    if lanes:
        steps += [Step("rest", -1, 0, 0.0, 0.0)] * _RESTS
    if lanes and all(len(lane.readings) > MOVED_PX for lane in lanes):
        for moved in range(1, MOVED_PX + 1):
            steps += [Step("move", -1, moved, 0.0, 1.0), *[Step("move", -1, moved, 1.0, 1.0)] * _RESTS]
    frame = Frame(tuple(LaneFrame() for _ in lanes), None)
    frames = []
    for step in steps:
        frames.append(replace(frame, step=step))
        frame = replace(_within(frame, step, 1.0), step=None)
    return Flow(
        inside.request, inside.field, inside.is_blank, inside.networks, lanes, tuple(steps), (*frames, frame), fault
    )


def _fillings(lane: Lane, depth: int) -> list[float]:
    """The rows at which the steps of filling a depth end."""
    seen = lane.seen
    if is_vector(seen, depth):
        count = 6 if depth == lane.ink_depth + 1 else 2
        return [(each + 1) / count for each in range(count)]
    height = seen.maps[depth].shape[1]
    if depth == lane.ink_depth + 1 and lane.has_maps:
        return _slidings(seen, depth)
    count = 1 if depth <= lane.ink_depth else min(height, 3)
    return [height * (each + 1) / count for each in range(count)]


def _slidings(seen: Activations, depth: int) -> list[float]:
    """A step for each row in which the window meets ink; rows of blank paper pass together."""
    inked = np.append(
        np.abs(seen.maps[depth - 1]).max(axis=0).ravel() > 0, [False]
    )  # the last stands for what lies beyond
    looked_at = inked[seen.field_indices[depth - 1].cells].reshape(seen.maps[depth].shape[1], -1)  # (h, w * kh * kw)
    meets = [bool(row.any()) for row in looked_at]
    last = len(meets) - 1
    return [float(row + 1) for row, is_met in enumerate(meets) if is_met or row == last or meets[row + 1]]


def too_deep(seen: Activations) -> bool:
    """Whether a network has more layers than fit beside one another."""
    return len(seen.layers) > _MOST_LAYERS
