"""What is examined in a sweep over the test digits, and what came out for one network. No framework here: a window reads it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from digitlab.measure.curves import AXES, AxisName, Curve
from digitlab.measure.intervals import wilson
from digitlab.measure.many_fields import SHIFTS

TEST_DIGITS = 10_000


@dataclass(frozen=True, slots=True)
class SweepConfig:
    """What a sweep examines.

    Attributes:
        digits: How many test digits go into each curve, the first ones.
        map_digits: How many into the pose map, which takes 441 answers to each; 0 for none.
        seed: Of directions, senses and noise.
        axes: Which curves.
    """

    digits: int = 2000
    map_digits: int = 200
    seed: int = 0
    axes: tuple[AxisName, ...] = tuple(AXES)

    def __post_init__(self) -> None:
        ranges = {"digits": (1, TEST_DIGITS), "map_digits": (0, TEST_DIGITS), "seed": (0, 2**63 - 1)}
        for name, (low, high) in ranges.items():
            if not low <= getattr(self, name) <= high:
                raise ValueError(
                    f"{name.replace('_', ' ')} must lie between {low} and {high}, not {getattr(self, name)}"
                )
        if unknown := set(self.axes) - set(AXES):
            raise ValueError(f"there is no axis '{min(unknown)}': there are {', '.join(AXES)}")
        if not self.axes or len(set(self.axes)) != len(self.axes):
            raise ValueError(f"each axis once, and at least one of {', '.join(AXES)}")

    @property
    def fields(self) -> int:
        """How many fields a network reads."""
        return self.digits * sum(len(AXES[name].levels) for name in self.axes) + self.map_digits * len(SHIFTS) ** 2


@dataclass(frozen=True, slots=True)
class Sweep:
    """What a network reads of the test digits when they are changed.

    Attributes:
        network: Its name.
        weights_hash: SHA-256 of its weights file.
        data: The digits, in words.
        data_hash: SHA-256 of all test digits and labels.
        n: How many digits went into each curve.
        seed: Of directions, senses and noise.
        curves: One per axis.
        shift_map: How many digits were read rightly at each shift of :data:`digitlab.measure.many_fields.SHIFTS`,
            [dy + 10][dx + 10]; empty without.
        shift_map_n: How many digits went into it.
        seconds: What it took, ...
        device: ... where, ...
        threads: ... with so many.
    """

    network: str
    weights_hash: str
    data: str
    data_hash: str
    n: int
    seed: int
    curves: tuple[Curve, ...]
    shift_map: tuple[tuple[int, ...], ...]
    shift_map_n: int
    seconds: float
    device: str
    threads: int

    def __post_init__(self) -> None:
        side = len(SHIFTS) if self.shift_map_n else 0
        if len(self.shift_map) != side or any(len(row) != side for row in self.shift_map):
            raise ValueError(f"the pose map must have {side} x {side} counts")
        if any(not 0 <= count <= self.shift_map_n for row in self.shift_map for count in row):
            raise ValueError(f"the pose map's counts must lie between 0 and {self.shift_map_n}")
        if any(curve.n != self.n for curve in self.curves):
            raise ValueError(f"every curve must have {self.n} digits")

    @property
    def settings(self) -> dict[str, Any]:
        """What was asked, as JSON values: results with other settings are other results."""
        axes = {curve.axis: list(curve.levels) for curve in self.curves}
        return {"n": self.n, "shift_map_n": self.shift_map_n, "seed": self.seed, "axes": axes}

    def curve(self, axis: AxisName) -> Curve | None:
        """The curve along an axis, where it was examined."""
        return next((curve for curve in self.curves if curve.axis == axis), None)

    @property
    def map_mean(self) -> float:
        """The accuracy over all shifts of the pose map together, where there is one."""
        return sum(map(sum, self.shift_map)) / (self.shift_map_n * len(SHIFTS) ** 2)

    def map_interval(self, dx: int, dy: int) -> tuple[float, float]:
        """The 95 % interval of the accuracy at a shift by whole pixels, where there is a map."""
        return wilson(self.shift_map[dy + 10][dx + 10], self.shift_map_n)
