"""Ink of several colours: what is seen of it, and what is left of it in grey. Its channels are red, green and blue, ink = 1 in each.

Ink of a channel is the light of that colour that white paper would miss (:func:`digitlab.data.images.read_colour_image`).
"""

from __future__ import annotations

import numpy as np

from digitlab.ink.stroke import Image

_BRIGHTNESS = np.array(
    [0.299, 0.587, 0.114], np.float32
)  # how much of it each colour is, as pictures become grey (ITU-R BT.601)


def on_white(ink: Image) -> Image:
    """The light that is seen of (..., 3, h, w) ink on white paper: the same shape, in [0, 1]."""
    return 1 - ink


def on_black(ink: Image) -> Image:
    """The light of the same hue that (..., 3, h, w) ink has on black paper, where black ink is white: the same shape, in [0, 1]."""
    light: Image = ink.max(axis=-3, keepdims=True) + ink.min(axis=-3, keepdims=True) - ink
    return light


def in_grey(ink: Image) -> Image:
    """What is left of (3, h, w) ink where its colours are seen as grey, (h, w); of (h, w) ink all of it."""
    return ink if ink.ndim == 2 else np.tensordot(_BRIGHTNESS, ink, axes=1)
