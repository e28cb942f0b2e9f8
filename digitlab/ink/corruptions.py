"""What paper, light, lens and hand do to a digit: one table for the window's sliders, sweeps, the benchmark and augmentation.

Most are in the manner of MNIST-C (Mu and Gilmer 2019, "MNIST-C: A Robustness Benchmark for Computer Vision") and of ImageNet-C
(Hendrycks and Dietterich 2019), with strengths of their own: figures of those benchmarks cannot be held against ours.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import wraps
from typing import TYPE_CHECKING

import numpy as np

from digitlab import plugins
from digitlab.ink import light, overlays, pens, warps
from digitlab.ink.stroke import Image
from digitlab.language import mark, tr
from digitlab.untrusted import one_line

if TYPE_CHECKING:
    from numpy.random import Generator  # importing it takes time when the window starts


STAGES = ("ink", "paper", "light", "lens", "noise")
"""In which order several happen to one field: what moves the ink first, what the sensor adds last; of one stage in the table's order."""


@dataclass(frozen=True, slots=True)
class Corruption:
    """One thing that happens to a field. Its words, unit, sides and sentence are shown by ``tr``.

    Attributes:
        name: Its name in commands and files.
        words: What it is called on screen.
        unit: Of the levels, as it stands behind a number.
        rest: The level at which nothing happens.
        levels: Those that a sweep examines, ascending.
        usual: The level of the benchmark, and of a sentence about sweeps.
        change: The function that makes it happen to a (28, 28) field in [0, 1], ink = 1, at a level; what is left to chance comes from a
            generator.
        stage: When it happens, where several do.
        sides: What is seen below and above rest, where both can be.
        either_way: Whether one drawing can have it below rest as well, as its mirror image; in sweeps and trainings chance decides.
    """

    name: str
    words: str
    unit: str
    rest: float
    levels: tuple[float, ...]
    usual: float
    change: Callable[[Image, float, Generator], Image]
    stage: str = "paper"
    sides: tuple[str, str] | None = None
    either_way: bool = False

    def __post_init__(self) -> None:
        for text in (self.words, self.unit, *(self.sides or ())):
            if not 0 < len(text) <= _LONGEST or not text.isprintable() or set(text) & set("<>&"):
                raise ValueError(
                    tr(
                        "words and unit have 1 to {most} characters, none of them <, > or &: {text!r}",
                        most=_LONGEST,
                        text=text,
                    )
                )
        if self.stage not in STAGES:
            raise ValueError(
                tr("its stage is one of {stages}, not {stage!r}", stages=", ".join(STAGES), stage=self.stage)
            )
        levels = self.levels
        are_numbers = all(
            isinstance(level, float) and abs(level) <= _HIGHEST for level in (*levels, self.rest, self.usual)
        )
        if not 2 <= len(levels) <= _MOST_LEVELS or not are_numbers or list(levels) != sorted(set(levels)):
            raise ValueError(
                tr(
                    "its levels are 2 to {most} ascending floats up to {highest:g}, not {levels}",
                    most=_MOST_LEVELS,
                    highest=_HIGHEST,
                    levels=levels,
                )
            )
        if self.rest not in levels or not levels[0] <= self.usual <= levels[-1]:
            raise ValueError(
                tr("its rest is one of its levels, and the usual level lies among them: {levels}", levels=levels)
            )

    @property
    def is_paper(self) -> bool:
        """Whether it is a matter of paper, light and camera, and not of where or how the ink lies."""
        return self.stage != "ink"

    @property
    def range(self) -> tuple[float, float]:
        """The least and the greatest level of sweeps and trainings."""
        return self.levels[0], self.levels[-1]

    @property
    def reach(self) -> tuple[float, float]:
        """The least and the greatest level of one drawing."""
        return (-self.levels[-1] if self.either_way else self.levels[0]), self.levels[-1]

    @property
    def step(self) -> float:
        """What a step of a slider changes: one piece, half a pixel where levels are whole ones, or less."""
        if self.unit == "px" and all(level.is_integer() for level in self.levels):
            return _COARSE
        return _STEPS.get(self.unit, _FINE)

    @property
    def meaning(self) -> str:
        """What it does, in a sentence: for a plug-in's the first one of what its function says of itself."""
        return _MEANINGS.get(self.name) or one_line((self.change.__doc__ or self.words).partition("\n")[0].rstrip("."))

    def seen(self, level: float) -> str:
        """What one sees of it at a level other than rest: ``side light``, ``thinner strokes``."""
        return self.sides[level > self.rest] if self.sides else self.words

    def at(self, field: Image, level: float, die: Generator) -> Image:
        """A (28, 28) field to which it happened at a level; the very field at rest."""
        return field if level == self.rest else self.change(field, level, die)


_LONGEST, _MOST_LEVELS, _HIGHEST = 24, 32, 1000.0
_SHARE = mark("of full ink")
_STEPS = {"px": 0.1, "drops": 1.0, "lines": 1.0, "scraps": 1.0}
_FINE, _COARSE = 0.01, 0.5
_PENS = tuple(halves / 2 for halves in range(-3, 5))
_BRIGHT = (-0.6, -0.4, -0.2, 0.0, 0.2, 0.4, 0.6, 0.8)
_FIFTHS, _TENTHS = (0.0, 0.2, 0.4, 0.6, 0.8), (0.0, 0.1, 0.2, 0.3, 0.4, 0.5)
_STROKES = mark("thinner strokes"), mark("thicker strokes")
_LIGHT = mark("darker light"), mark("brighter light")

_MEANINGS = {
    "thickness": mark("Another pen: strokes thicker by this much, or thinner where negative"),
    "grey": mark("The ink on paper that is itself grey"),
    "contrast": mark("The ink with this share of its strength"),
    "inverted": mark("Ink and paper exchanged, or part of the way there; half-way, everything is grey"),
    "lighting": mark("Paper that darkens evenly from white at one side to a grey at the other, in a random direction"),
    "fog": mark("Clouds of grey in front of the paper, up to this much: smooth noise of three scales"),
    "brightness": mark("Everything brighter by this much, or darker where negative, up to white and full ink"),
    "noise": mark("Gaussian noise of this standard deviation on every pixel, kept within 0 and 1"),
    "shot": mark(
        "The noise of few photons: white paper, which sends most light, has this standard deviation, full ink has none"
    ),
    "salt": mark("This share of the pixels becomes white or full ink, at random"),
    "blur": mark("Out of focus: a Gaussian of this standard deviation"),
    "motion": mark("The mean along a straight line of this length, in a random direction: paper or camera moved"),
    "stripes": mark("Printed grey lines from side to side, one pixel thick, the first at a random height"),
    "spatter": mark("This many drops of ink, anywhere"),
    "dotted": mark("This many straight dotted lines across the field"),
    "zigzag": mark("This many zigzag lines across the field"),
    "clutter": mark("This many short strokes that begin at the rim, like those of neighbouring digits"),
    "occlusion": mark("A blank square of this side on the ink, around a random pixel of it"),
    "elastic": mark(
        "Smooth random displacements of this root mean square length: an unsteady hand (Simard et al. 2003)"
    ),
    "shear": mark(
        "Slanted to the right, or to the left below 0 (in sweeps and trainings at random): pixels sideways for "
        "each pixel down"
    ),
    "perspective": mark(
        "Seen from the side: each corner of the field is moved at random by up to this much along both axes; "
        "straight lines stay straight"
    ),
}

_OWN = (
    Corruption("thickness", mark("thickness"), "px", 0.0, _PENS, 1.5, pens.thickened_one, "ink", _STROKES),
    Corruption("grey", mark("grey paper"), _SHARE, 0.0, _TENTHS, 0.3, light.on_grey, "light"),
    Corruption("contrast", mark("faint ink"), _SHARE, 1.0, (0.1, 0.25, 0.5, 0.75, 1.0), 0.25, light.faint),
    Corruption(
        "inverted", mark("light on dark"), mark("of the way"), 0.0, (*_FIFTHS, 1.0), 1.0, light.inverted, "light"
    ),
    Corruption("lighting", mark("side light"), _SHARE, 0.0, _FIFTHS, 0.5, light.lit_from_a_side, "light"),
    Corruption("fog", mark("fog"), _SHARE, 0.0, _FIFTHS, 0.6, light.fogged, "light"),
    Corruption("brightness", mark("brightness"), _SHARE, 0.0, _BRIGHT, 0.6, light.brightened, "light", _LIGHT),
    Corruption("noise", mark("noise"), _SHARE, 0.0, _TENTHS, 0.2, light.noisy, "noise"),
    Corruption("shot", mark("shot noise"), _SHARE, 0.0, _TENTHS, 0.3, light.with_shot_noise, "noise"),
    Corruption(
        "salt",
        mark("salt and pepper"),
        mark("of the pixels"),
        0.0,
        (0.0, 0.05, 0.1, 0.2, 0.3),
        0.1,
        light.salted,
        "noise",
    ),
    Corruption("blur", mark("blur"), "px", 0.0, (0.0, 0.5, 1.0, 1.5, 2.0), 1.5, warps.blurred, "lens"),
    Corruption("motion", mark("motion blur"), "px", 0.0, (0.0, 3.0, 5.0, 7.0, 9.0), 7.0, warps.smeared, "lens"),
    Corruption("stripes", mark("ruled paper"), _SHARE, 0.0, (0.0, 0.25, 0.5, 0.75, 1.0), 0.5, overlays.ruled),
    Corruption("spatter", mark("spatter"), mark("drops"), 0.0, (0.0, 4.0, 8.0, 12.0, 16.0), 8.0, overlays.spattered),
    Corruption("dotted", mark("dotted lines"), mark("lines"), 0.0, (0.0, 1.0, 2.0, 3.0, 4.0), 3.0, overlays.dotted),
    Corruption("zigzag", mark("zigzag lines"), mark("lines"), 0.0, (0.0, 1.0, 2.0, 3.0, 4.0), 2.0, overlays.zigzagged),
    Corruption(
        "clutter", mark("scraps at the rim"), mark("scraps"), 0.0, (0.0, 1.0, 2.0, 3.0, 4.0), 2.0, overlays.cluttered
    ),
    Corruption("occlusion", mark("a part hidden"), "px", 0.0, (0.0, 3.0, 5.0, 7.0, 9.0), 5.0, overlays.occluded, "ink"),
    Corruption("elastic", mark("elastic"), "px", 0.0, (0.0, 0.5, 1.0, 1.5, 2.0), 1.5, warps.elastic, "ink"),
    Corruption(
        "shear",
        mark("shear"),
        mark("px per px"),
        0.0,
        (0.0, 0.15, 0.3, 0.45, 0.6),
        0.6,
        warps.sheared,
        "ink",
        either_way=True,
    ),
    Corruption("perspective", mark("perspective"), "px", 0.0, (0.0, 2.0, 4.0, 6.0, 8.0), 6.0, warps.seen_aslant, "ink"),
)


def _fit(name: str, declaration: object) -> Corruption:
    """A plug-in's change, of which only fields come."""
    kind = plugins.expected(declaration, Corruption)
    if kind.name != name:
        raise ValueError(tr("it calls itself '{name}'", name=kind.name))
    change = kind.change

    @wraps(change)
    def checked(field: Image, level: float, die: Generator) -> Image:
        changed = np.asarray(change(field.copy(), level, die), np.float32)
        if changed.shape != field.shape or not (changed.min() >= 0 and changed.max() <= 1):  # also where there is a NaN
            raise ValueError(
                tr(
                    "what it makes is no field of {rows} x {columns} numbers in [0, 1]",
                    rows=field.shape[0],
                    columns=field.shape[1],
                )
            )
        return changed

    return replace(kind, change=checked)


CORRUPTIONS = plugins.WithPlugins(
    plugins.CHANGES, {each.name: each for each in _OWN}, _fit, taken=lambda: ("shift", "turn", "scale")
)
"""All of them, by name; the names that are taken are those of the other axes of sweeps."""


def in_stages(kinds: Iterable[Corruption]) -> tuple[Corruption, ...]:
    """Changes as they happen one after the other: within a stage in the table's order, and then plug-ins' by name."""
    places = {name: place for place, name in enumerate(CORRUPTIONS.own)}
    return tuple(
        sorted(kinds, key=lambda kind: (STAGES.index(kind.stage), places.get(kind.name, len(places)), kind.name))
    )


IN_ORDER = in_stages(_OWN)
"""Those that digitlab brings itself, as they happen one after the other."""
