"""Eight digits as a training would see them, and where it can run: worked out where torch is, shown where it is not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from digitlab.data import sources
from digitlab.data.classes import Classes
from digitlab.ink.stroke import FIELD_SIDE, Image
from digitlab.language import tr

if TYPE_CHECKING:
    from digitlab.data.classes import Classes
    from digitlab.data.mnist import Digits
    from digitlab.training.recipe import Augmentation

COUNT = 8


@dataclass(frozen=True, slots=True)
class PreviewRequest:
    """What is asked for.

    Attributes:
        data: Where the digits come from.
        augmentation: How they are changed.
        draw: Counts how often chance was asked to draw anew.
    """

    data: str
    augmentation: Augmentation
    draw: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Preview:
    """Digits before and after.

    Attributes:
        request: What was asked for.
        before: (n, 28, 28) float32 in [0, 1], in colour (n, 3, 28, 28); empty where the digits cannot be read.
        after: The same digits as a step of a training sees them.
        held: How many digits there are to train on.
        devices: The devices that are here, in words by their names; ``auto`` is the one that is taken unless another is chosen.
        notes: What one should know of the digits: a download to come, files left out, or why there are none.
        classes: What they are of; None where that cannot be known.
    """

    request: PreviewRequest
    before: Image
    after: Image
    held: int
    devices: Mapping[str, str]
    notes: tuple[str, ...] = ()
    classes: Classes | None = None


def preview(request: PreviewRequest) -> Iterator[Preview]:
    """The first digits of a collection, changed as :mod:`digitlab.training.random_changes` changes those of a batch."""
    import torch

    from digitlab.networks.in_colour import field_tensor
    from digitlab.training.devices import found_devices
    from digitlab.training.random_changes import augmented

    devices, nothing, classes = found_devices(), np.zeros((0, FIELD_SIDE, FIELD_SIDE), np.float32), None
    try:
        notes = sources.notes(request.data)
        digits = sources.load(request.data, "train") if sources.is_here(request.data) else None
        classes = sources.class_names(request.data)
        if not classes.are_digits and not request.data.startswith(sources.HANDWRITING):  # which says so already
            notes = (*notes, tr("It has {classes}.", classes=classes))
        if digits is not None and sources.is_in_colour(request.data) and _is_grey(digits):
            notes = (*notes, tr("All its pictures are grey: in colour they say no more."))
    except (OSError, ValueError) as error:
        notes, digits = (f"✗ {error}",), None
    if digits is None:
        yield Preview(request, nothing, nothing, 0, devices, notes, classes)
        return
    before = digits.fields(slice(COUNT))
    generator = torch.Generator().manual_seed(request.draw)
    after = augmented(field_tensor(before), request.augmentation, generator).reshape(before.shape)
    yield Preview(request, before, np.ascontiguousarray(after.numpy()), len(digits), devices, notes, classes)


def _is_grey(digits: Digits) -> bool:
    """Whether pictures in colour have the same ink in every channel."""
    return bool((digits.images == digits.images[:, :1]).all())
