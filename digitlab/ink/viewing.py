"""What lies between a drawing's field and the networks: the paper that it is on, and the preprocessing that the user chose."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np

from digitlab.ink.centring import centred
from digitlab.ink.cleaning import cleaned
from digitlab.ink.corruptions import PAPERS
from digitlab.ink.stroke import Image
from digitlab.untrusted import one_line

WHITE = "white"
"""The paper that changes nothing."""

PAPER_HELP = f"{WHITE}, or one of {', '.join(PAPERS)}; grey=0.3 says how much"
"""How people write a paper; see :meth:`Paper.parse`."""

_SEED = 0  # of what chance does to paper: the same paper lies under every drawing


@dataclass(frozen=True, slots=True)
class Paper:
    """What the ink lies on, and in which light.

    Attributes:
        kind: White, or a name of :data:`digitlab.ink.corruptions.PAPERS`.
        level: How much of it, between the least and the greatest of its levels; 0 for white paper.
    """

    kind: str = WHITE
    level: float = 0.0

    def __post_init__(self) -> None:
        if self.kind != WHITE and self.kind not in PAPERS:
            raise ValueError(f"there is no paper '{one_line(self.kind, 60)}': there are {WHITE}, {', '.join(PAPERS)}")
        low, high = (0.0, 0.0) if self.is_white else (PAPERS[self.kind].levels[0], PAPERS[self.kind].levels[-1])
        if not (math.isfinite(self.level) and low <= self.level <= high):
            raise ValueError(f"{self.kind} paper has a level from {low:g} to {high:g}, not {self.level:g}")

    @classmethod
    def usual(cls, kind: str) -> Paper:
        """A kind of paper at its usual level; ValueError where there is no such kind."""
        return cls(kind, PAPERS[kind].usual if kind in PAPERS else 0.0)

    @classmethod
    def parse(cls, text: str) -> Paper:
        """The paper written as ``grey`` or ``grey=0.3``.

        Raises:
            ValueError: There is no such paper, or its level is no number, or out of range.
        """
        kind, has_level, level = (part.strip() for part in text.partition("="))
        if not has_level:
            return cls.usual(kind)
        try:
            value = float(level)
        except ValueError:
            raise ValueError(
                f"'{one_line(level, 60)}' is no number in the paper '{one_line(text, 60)}': write grey=0.3"
            ) from None
        return cls(kind, value)

    @property
    def is_white(self) -> bool:
        """Whether it changes nothing."""
        return self.kind == WHITE

    def __str__(self) -> str:
        """As people write it."""
        return self.kind if self.is_white else f"{self.kind}={self.level:g}"


@dataclass(frozen=True, slots=True)
class Viewing:
    """How fields come before the networks' eyes.

    Attributes:
        paper: What the ink lies on.
        cleaned_first: Whether paper is then made white, and ink full.
        centred_first: Whether the ink is then cropped, scaled and centred.
    """

    paper: Paper = field(default_factory=Paper)
    cleaned_first: bool = False
    centred_first: bool = False

    @property
    def keeps_contents(self) -> bool:
        """Whether fields that are equal but for the place of their ink are still so afterwards."""
        return self.paper.is_white and not self.cleaned_first

    def on_paper(self, ink: Image) -> Image:
        """The field on its paper: (28, 28) float32 in [0, 1]; a field without ink is no question, and stays blank."""
        if self.paper.is_white or not ink.any():
            return ink
        return PAPERS[self.paper.kind].at(ink, self.paper.level, np.random.default_rng(_SEED))

    def seen(self, ink: Image) -> Image:
        """What the networks see of a field: (28, 28) float32 in [0, 1]."""
        image = self.on_paper(ink)
        image = cleaned(image) if self.cleaned_first else image
        return centred(image) if self.centred_first else image
