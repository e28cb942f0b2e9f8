"""What is found on a sheet, in plain numbers: in one pass by a network that reads sheets, or window by window by any other."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from digitlab.data.sheets import INK
from digitlab.ink.stroke import FIELD_SIDE, Image
from digitlab.language import tr
from digitlab.networks.detector import Cells, ReadsSheets
from digitlab.networks.predict import predict_many
from digitlab.networks.sheet_loss import at_pixels

Box = tuple[float, float, float, float]
"""The left, top, right and bottom in pixels of the sheet, from its upper left corner."""

_MOST, _MOST_CANDIDATES = 100, 1000

SAME = 0.5
"""Of two boxes that share more of the smaller one than this, the surer one is kept: it is one digit that was found twice."""

_BATCH = 250


@dataclass(frozen=True, slots=True)
class Detection:
    """A digit that was found.

    Attributes:
        label: Its class.
        score: How sure, in [0, 1].
        box: Left, top, right and bottom in pixels of the sheet.
    """

    label: int
    score: float
    box: Box

    @property
    def centre(self) -> tuple[float, float]:
        """The middle of its box."""
        left, top, right, bottom = self.box
        return (left + right) / 2, (top + bottom) / 2


@dataclass(frozen=True, slots=True, eq=False)
class SheetPrediction:
    """What one pass over a sheet finds.

    Attributes:
        detections: The surest first.
        candidates: A box for every class and cell that is sure enough, the surest first, of which suppression leaves the detections.
        evidence: (10, rows, columns) float32 in [0, 1]: for each class, how sure a digit's centre lies in each cell.
        cell_px: Pixels of the sheet a cell.
        owner: (h, w) int8: whose ink each pixel is, as an index of the detections; -1 for paper, and for ink of none of them.
    """

    detections: tuple[Detection, ...]
    candidates: tuple[Detection, ...]
    evidence: NDArray[np.float32]
    cell_px: int
    owner: NDArray[np.int8]


@dataclass(frozen=True, slots=True, eq=False)
class WindowPrediction:
    """What a classifier answers to every window of a sheet.

    Attributes:
        labels: (rows, columns) int64.
        confidences: (rows, columns) float32: the answer's probability.
        step_px: From one window to the next; the first one's upper left corner is the sheet's.
    """

    labels: NDArray[np.int64]
    confidences: NDArray[np.float32]
    step_px: int


@torch.inference_mode()
def read_sheet(network: ReadsSheets, sheet: Image, threshold: float = 0.3, overlap: float = SAME) -> SheetPrediction:
    """Find all digits of a sheet in one pass.

    Of the cells that are sure enough, those are kept that none of their eight neighbours surpasses in their class, and of their boxes
    those that do not lie on a surer one (non-maximum suppression).

    Args:
        network: In evaluation mode.
        sheet: (h, w) float32 in [0, 1], ink = 1; 28 x 28 or larger.
        threshold: What is less sure is not found.
        overlap: How much of the smaller of two boxes may be shared, in [0, 1]; with 1 no box suppresses another.

    Raises:
        ValueError: The sheet is smaller than a field.
    """
    _check(sheet)
    paper = torch.tensor(np.ascontiguousarray(sheet, np.float32))[None, None]  # (1, 1, h, w)
    if isinstance(network, nn.Module):
        paper = paper.to(next(network.parameters(), paper).device)
    cells = Cells(*(said.cpu() for said in network.cells(paper)))
    evidence = cells.heats[0].sigmoid()  # (10, rows, columns)
    sure, highest = evidence >= threshold, functional.max_pool2d(evidence, 3, 1, 1)
    candidates, _ = _found(cells, evidence, sure, network.cell_px, sheet.shape, _MOST_CANDIDATES)
    peaks, boxes = _found(cells, evidence, sure & (evidence == highest), network.cell_px, sheet.shape, _MOST)
    kept = _without_doubles(boxes, overlap)
    votes = at_pixels(cells.votes)[0, :, : sheet.shape[0], : sheet.shape[1]].numpy() * network.cell_px
    found = tuple(peaks[each] for each in kept)
    return SheetPrediction(found, candidates, evidence.numpy(), network.cell_px, _owners(sheet, votes, boxes[kept]))


def _found(
    cells: Cells, evidence: Tensor, chosen: Tensor, cell_px: int, shape: tuple[int, ...], most: int
) -> tuple[tuple[Detection, ...], NDArray[np.float64]]:
    """What the chosen classes and cells, (10, rows, columns) bool, say: the surest first; and the boxes once more, (n, 4)."""
    label, row, column = chosen.nonzero(as_tuple=True)
    order = evidence[label, row, column].argsort(descending=True, stable=True)[:most]
    label, row, column = label[order], row[order], column[order]
    middle = torch.stack([column, row], dim=1) + 0.5
    centres = middle + cells.votes[0, :, row, column].T  # (found, 2) in cells
    half = cells.sizes[0, :, row, column].T.clamp(min=0.5) / 2
    boxes = (torch.cat([centres - half, centres + half], dim=1) * cell_px).double().numpy()
    boxes[:, 0::2] = boxes[:, 0::2].clip(0, shape[1])
    boxes[:, 1::2] = boxes[:, 1::2].clip(0, shape[0])
    scores = evidence[label, row, column].tolist()
    return tuple(Detection(*said) for said in zip(label.tolist(), scores, map(_box, boxes), strict=True)), boxes


def read_windows(network: nn.Module, sheet: Image, step_px: int = 4) -> WindowPrediction:
    """Slide a classifier's window over a sheet; it answers everywhere, also where nothing is.

    Args:
        network: In evaluation mode.
        sheet: (h, w) float32 in [0, 1]; 28 x 28 or larger.
        step_px: From one window to the next.

    Raises:
        ValueError: The sheet is smaller than a field.
    """
    _check(sheet)
    windows = np.lib.stride_tricks.sliding_window_view(sheet, (FIELD_SIDE, FIELD_SIDE))[::step_px, ::step_px]
    size = windows.shape[:2]
    probabilities = predict_many(network, windows.reshape(-1, FIELD_SIDE, FIELD_SIDE), batch=_BATCH)
    labels, confidences = probabilities.argmax(axis=1), probabilities.max(axis=1)
    return WindowPrediction(labels.reshape(size), confidences.reshape(size), step_px)


def _check(sheet: Image) -> None:
    if sheet.ndim != 2 or min(sheet.shape) < FIELD_SIDE:
        raise ValueError(
            tr(
                "a sheet is {side} x {side} pixels or larger, not {shape}",
                side=FIELD_SIDE,
                shape=sheet.shape,
            )
        )


def _box(numbers: NDArray[np.float64]) -> Box:
    left, top, right, bottom = numbers.tolist()
    return left, top, right, bottom


def _without_doubles(boxes: NDArray[np.float64], overlap: float) -> list[int]:
    """Non-maximum suppression over all classes: of (n, 4) boxes, the surest first, those that lie on no surer one."""
    kept: list[int] = []
    areas = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    for each, box in enumerate(boxes):
        others = boxes[kept]
        sides = np.minimum(box[2:], others[:, 2:]) - np.maximum(box[:2], others[:, :2])
        shared = sides.clip(0).prod(axis=1)
        if not (shared > overlap * np.minimum(areas[each], areas[kept])).any():
            kept.append(each)
    return kept


def _owners(sheet: Image, votes: NDArray[np.float32], boxes: NDArray[np.float64]) -> NDArray[np.int8]:
    """Each pixel of ink goes to the detection that its vote lands nearest to, unless it lands far from all.

    Args:
        sheet: (h, w).
        votes: (2, h, w) right and down, in pixels.
        boxes: (n, 4).
    """
    owner = np.full(sheet.shape, -1, np.int8)
    row, column = np.nonzero(sheet >= INK)
    if not (len(boxes) and row.size):
        return owner
    voted = np.stack([column, row], axis=1) + 0.5 + votes[:, row, column].T  # (pixels, 2)
    centres, reach = (boxes[:, :2] + boxes[:, 2:]) / 2, (boxes[:, 2:] - boxes[:, :2]).max(axis=1) / 2
    distance = np.linalg.norm(voted[:, None] - centres, axis=2)  # (pixels, n)
    nearest = distance.argmin(axis=1)
    is_near = distance.min(axis=1) <= reach[nearest]
    owner[row, column] = np.where(is_near, nearest, -1)
    return owner
