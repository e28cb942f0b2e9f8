"""What is done to a drawing beside its pose: several changes of the table :mod:`digitlab.ink.corruptions`, each at a level."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from digitlab.ink.corruptions import CORRUPTIONS, in_stages
from digitlab.ink.stroke import Image
from digitlab.language import tr
from digitlab.plugins import PluginError
from digitlab.untrusted import one_line

CHANGES_HELP = f"shear=0.3,grey=0.2: one or several of {', '.join(CORRUPTIONS.own)}, or of plug-ins, each with its level, or with its usual one"
"""How people write changes; see :meth:`Changes.parse`."""

_SEED = 0  # of what is left to chance: the same happens to every drawing


def check_level(name: str, level: object, *, as_limit: bool = False) -> float:
    """The level of a change of one drawing as a number, or how far it goes in a training.

    Raises:
        ValueError: There is no such change, or the level is no number, or out of range.
    """
    if name not in CORRUPTIONS:
        there = tr(
            "there are {corruptions}; {why_not}", corruptions=", ".join(CORRUPTIONS), why_not=CORRUPTIONS.why_not(name)
        )
        raise PluginError(tr("there is no change '{name}': {choices}", name=one_line(name, 60), choices=there))
    low, high = CORRUPTIONS[name].range if as_limit else CORRUPTIONS[name].reach
    is_number = isinstance(level, int | float) and not isinstance(level, bool)
    if not is_number or not low <= level <= high:  # type: ignore[operator] # a number, as the line before says
        raise ValueError(
            tr(
                "{name} has a level from {low:g} to {high:g}, not {level}",
                name=name,
                low=low,
                high=high,
                level=one_line(repr(level), 60),
            )
        )
    return float(level)  # type: ignore[arg-type]


def parsed(text: str, *, as_limits: bool = False) -> dict[str, float]:
    """Levels of one drawing, or limits of a training, by name, of ``shear=0.3,grey=0.2``; what has none is at its usual one.

    Raises:
        ValueError: There is no such change, or its level is no number, or out of range.
    """
    levels: dict[str, float] = {}
    for item in filter(None, (item.strip() for item in text.split(","))):
        name, has_level, level = (part.strip() for part in item.partition("="))
        if name in levels:
            raise ValueError(tr("'{name}' stands twice in '{text}'", name=one_line(name, 60), text=one_line(text, 60)))
        try:
            value = float(level) if has_level else CORRUPTIONS[name].usual if name in CORRUPTIONS else math.nan
        except ValueError:
            raise ValueError(
                tr(
                    "'{level}' is no number in the changes '{text}': write shear=0.3",
                    level=one_line(level, 60),
                    text=one_line(text, 60),
                )
            ) from None
        levels[name] = check_level(name, value, as_limit=as_limits)
    return levels


def written(levels: Mapping[str, float]) -> str:
    """Levels as people write them: ``shear=0.3,grey=0.2``."""
    return ",".join(f"{name}={level:g}" for name, level in levels.items())


def in_order(levels: Mapping[str, float]) -> dict[str, float]:
    """Those that are not at rest, in the order in which they happen."""
    kinds = in_stages(CORRUPTIONS[name] for name in levels)
    return {kind.name: levels[kind.name] for kind in kinds if levels[kind.name] != kind.rest}


@dataclass(frozen=True, slots=True)
class Changes:
    """Changes at their levels; those that are missing are at rest.

    They happen one after the other: to the ink as it was drawn, before its pose moves it, whatever moves the ink; then what paper
    and light do to the field, then what the lens and at last what noise does. What is left to chance is the same for every drawing.

    Attributes:
        levels: Names and levels, none at rest, each once, in the order in which they happen.
    """

    levels: tuple[tuple[str, float], ...] = ()

    @classmethod
    def of(cls, levels: Mapping[str, object]) -> Changes:
        """Changes of levels by name, which somebody else may have written.

        Raises:
            ValueError: There is no such change, or its level is no number, or out of range.
        """
        checked = {str(name): check_level(str(name), level) for name, level in levels.items()}
        return cls(tuple(in_order(checked).items()))

    @classmethod
    def parse(cls, text: str) -> Changes:
        """Changes as people write them, see :func:`parsed`."""
        return cls.of(parsed(text))

    def __bool__(self) -> bool:
        """Whether anything is changed."""
        return bool(self.levels)

    def __str__(self) -> str:
        """As people write them; ``none`` where there are none."""
        return written(self.as_dict()) or "none"

    def as_dict(self) -> dict[str, float]:
        """The levels by name."""
        return dict(self.levels)

    def level(self, name: str) -> float:
        """The level of a change."""
        return self.as_dict().get(name, CORRUPTIONS[name].rest)

    def with_level(self, name: str, level: float) -> Changes:
        """These changes with another level of one."""
        return Changes.of({**self.as_dict(), name: level})

    @property
    def move_ink(self) -> bool:
        """Whether any of them moves, hides or thickens the ink itself."""
        return any(not CORRUPTIONS[name].is_paper for name, _ in self.levels)

    @property
    def are_on_paper(self) -> bool:
        """Whether any of them is a matter of paper, light, lens or noise."""
        return any(CORRUPTIONS[name].is_paper for name, _ in self.levels)

    def of_ink(self, field: Image) -> Image:
        """(28, 28) ink as it was drawn, to which those happened that move ink."""
        return _happened(field, (each for each in self.levels if not CORRUPTIONS[each[0]].is_paper))

    def of_paper(self, field: Image) -> Image:
        """(28, 28) ink at its pose, to which all others happened."""
        return _happened(field, (each for each in self.levels if CORRUPTIONS[each[0]].is_paper))


def _happened(field: Image, levels: Iterable[tuple[str, float]]) -> Image:
    if not field.any():
        return field  # without ink there is no question
    for name, level in levels:
        field = CORRUPTIONS[name].at(field, level, np.random.default_rng(_SEED))
    return field


def changes_of_paper(paper: object) -> dict[str, Any]:
    """Levels by name of the one paper that older files have: ``{"kind": "grey", "level": 0.3}``.

    Raises:
        ValueError: It is none.
    """
    if not isinstance(paper, Mapping) or not set(paper) <= {"kind", "level"}:
        raise ValueError(tr("a paper has a kind and a level"))
    kind = str(paper.get("kind", "white"))
    return {} if kind == "white" else {kind: paper.get("level", 0.0)}
