"""What paper, light, lens and hand do to a digit: one table for the Draw tab, for sweeps and for the benchmark.

Most are in the manner of MNIST-C (Mu and Gilmer 2019, "MNIST-C: A Robustness Benchmark for Computer Vision") and of ImageNet-C
(Hendrycks and Dietterich 2019), with strengths of their own: figures of those benchmarks cannot be held against ours.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from digitlab.ink import light, overlays, warps
from digitlab.ink.stroke import Image

if TYPE_CHECKING:
    from numpy.random import Generator  # importing it takes time when the window starts


@dataclass(frozen=True, slots=True)
class Corruption:
    """One thing that happens to a field.

    Attributes:
        name: Its name in commands and files.
        words: What it is called on screen.
        unit: Of the levels, as it stands behind a number.
        rest: The level at which nothing happens.
        levels: Those that a sweep examines, ascending.
        usual: The level of the benchmark, and the one that the Draw tab begins with.
        change: The function that makes it happen to a (28, 28) field in [0, 1], ink = 1, at a level; what is left to chance comes from a
            generator.
        is_paper: Whether it is a matter of paper, light and camera, and not of where or how the ink lies.
    """

    name: str
    words: str
    unit: str
    rest: float
    levels: tuple[float, ...]
    usual: float
    change: Callable[[Image, float, Generator], Image]
    is_paper: bool = True

    def at(self, field: Image, level: float, die: Generator) -> Image:
        """A (28, 28) field to which it happened at a level; the very field at rest."""
        return field if level == self.rest else self.change(field, level, die)


_SHARE = "of full ink"

CORRUPTIONS: dict[str, Corruption] = {
    each.name: each
    for each in (
        Corruption("grey", "grey paper", _SHARE, 0.0, (0.0, 0.1, 0.2, 0.3, 0.4, 0.5), 0.3, light.on_grey),
        Corruption("contrast", "faint ink", _SHARE, 1.0, (0.1, 0.25, 0.5, 0.75, 1.0), 0.25, light.faint),
        Corruption("inverted", "light on dark", "of the way", 0.0, (0.0, 0.2, 0.4, 0.6, 0.8, 1.0), 1.0, light.inverted),
        Corruption("lighting", "side light", _SHARE, 0.0, (0.0, 0.2, 0.4, 0.6, 0.8), 0.5, light.lit_from_a_side),
        Corruption("fog", "fog", _SHARE, 0.0, (0.0, 0.2, 0.4, 0.6, 0.8), 0.6, light.fogged),
        Corruption("noise", "noise", _SHARE, 0.0, (0.0, 0.1, 0.2, 0.3, 0.4, 0.5), 0.2, light.noisy),
        Corruption("shot", "shot noise", _SHARE, 0.0, (0.0, 0.1, 0.2, 0.3, 0.4, 0.5), 0.3, light.with_shot_noise),
        Corruption("salt", "salt and pepper", "of the pixels", 0.0, (0.0, 0.05, 0.1, 0.2, 0.3), 0.1, light.salted),
        Corruption("blur", "blur", "px", 0.0, (0.0, 0.5, 1.0, 1.5, 2.0), 1.5, warps.blurred),
        Corruption("motion", "motion blur", "px", 0.0, (0.0, 3.0, 5.0, 7.0, 9.0), 7.0, warps.smeared),
        Corruption("stripes", "ruled paper", _SHARE, 0.0, (0.0, 0.25, 0.5, 0.75, 1.0), 0.5, overlays.ruled),
        Corruption("spatter", "spatter", "drops", 0.0, (0.0, 4.0, 8.0, 12.0, 16.0), 8.0, overlays.spattered),
        Corruption("dotted", "dotted lines", "lines", 0.0, (0.0, 1.0, 2.0, 3.0, 4.0), 3.0, overlays.dotted),
        Corruption("zigzag", "zigzag lines", "lines", 0.0, (0.0, 1.0, 2.0, 3.0, 4.0), 2.0, overlays.zigzagged),
        Corruption("clutter", "scraps at the rim", "scraps", 0.0, (0.0, 1.0, 2.0, 3.0, 4.0), 2.0, overlays.cluttered),
        Corruption("occlusion", "a part hidden", "px", 0.0, (0.0, 3.0, 5.0, 7.0, 9.0), 5.0, overlays.occluded, False),
        Corruption("elastic", "elastic", "px", 0.0, (0.0, 0.5, 1.0, 1.5, 2.0), 1.5, warps.elastic, False),
        Corruption("shear", "shear", "px a px", 0.0, (0.0, 0.15, 0.3, 0.45, 0.6), 0.6, warps.sheared, False),
        Corruption("perspective", "perspective", "px", 0.0, (0.0, 2.0, 4.0, 6.0, 8.0), 6.0, warps.seen_aslant, False),
    )
}
"""All of them, by name."""

PAPERS = {name: each for name, each in CORRUPTIONS.items() if each.is_paper}
"""Those of paper, light and camera."""
