"""The traditional preprocessing, which hides the problem that digitlab is about."""

from __future__ import annotations

import math

import numpy as np

from digitlab.ink.pose import resample
from digitlab.ink.stroke import FIELD_SIDE, Image

_BOX = 20  # MNIST's digits were scaled to fit a 20x20 box
_CENTRE = (
    FIELD_SIDE / 2 + 0.5
)  # the middle of pixel 14: there lies the centre of mass of MNIST's digits, by measurement
_FAINT = 0.1  # grey below this is not ink when the box is measured


def centred(image: Image) -> Image:
    """Crop to the ink, scale its larger side to 20 pixels, and lay its centre of mass into the field's centre.

    This is how MNIST itself was made (LeCun et al. 1998, "Gradient-based learning applied to document recognition").

    Args:
        image: (h, w) float32 in [0, 1], ink = 1; or (channels, h, w), which are moved as one, by the ink that is in any of them.

    Returns:
        (28, 28), or (channels, 28, 28), float32 in [0, 1]; blank where the image is.
    """
    ink = image if image.ndim == 2 else image.max(axis=0)
    inked = ink > _FAINT
    if not inked.any():
        return np.zeros((*image.shape[:-2], FIELD_SIDE, FIELD_SIDE), np.float32)
    rows, columns = np.flatnonzero(inked.any(axis=1)), np.flatnonzero(inked.any(axis=0))
    scale = _BOX / (max(np.ptp(rows), np.ptp(columns)) + 1)
    mass = ink.sum()
    mean_x = float((ink.sum(axis=0) @ (np.arange(ink.shape[1]) + 0.5)) / mass)
    mean_y = float((ink.sum(axis=1) @ (np.arange(ink.shape[0]) + 0.5)) / mass)
    samples = max(1, math.ceil(1 / scale - 1e-9))
    return resample(image, np.eye(2) / scale, target=(_CENTRE, _CENTRE), source=(mean_x, mean_y), samples=samples)
