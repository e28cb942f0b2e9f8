"""Many digits at once, whatever draws them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from digitlab.ink.stroke import Image
from digitlab.networks.architectures import FIELD
from digitlab.networks.generation import flowing
from digitlab.networks.latent_plane import decoded

if TYPE_CHECKING:
    from torch import nn

_PART = 100


def draw(generator: nn.Module, labels: NDArray[np.integer], seed: int, steps: int, guidance: float) -> Iterator[Image]:
    """Digits of (n,) classes in [0, 1], some at a time: of a flow from noise, of a variational autoencoder from anywhere on its plane.

    The first digits are the same for the same seed, however many there are.
    """
    from digitlab.networks.vae import Vae

    random = np.random.default_rng(seed)
    for first in range(0, len(labels), _PART):
        classes = labels[first : first + _PART].tolist()
        if isinstance(generator, Vae):
            yield decoded(generator, random.standard_normal((len(classes), 2), dtype=np.float32), classes)
            continue
        noise = random.standard_normal((len(classes), FIELD, FIELD), dtype=np.float32)
        *_, last = flowing(generator, classes, steps=steps, guidance=guidance, noise=noise)
        yield last.shown
