"""All measurements, by the names of their commands and in the order of the help; a command imports its own alone."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from digitlab.measure.measurement import Measurement

MODULES = {
    "sweep": "sweep",
    "benchmark": "benchmark",
    "disagree": "disagreement",
    "calibrate": "calibration",
    "evidence": "evidence",
    "confuse": "confusion",
    "top-activations": "top_activations",
    "edit": "weight_editing",
    "judge": "generation",
    "project": "tsne",
}
"""The modules of this package in which they are declared."""


@cache
def measurements() -> dict[str, Measurement[Any, Any]]:
    """All of them."""
    return {name: measurement(name) for name in MODULES}


def measurement(name: str) -> Measurement[Any, Any]:
    """That of a command, by its name in :data:`MODULES`."""
    from digitlab.measure.measurement import Measurement

    declared = vars(import_module(f"digitlab.measure.{MODULES[name]}")).values()
    return next(each for each in declared if isinstance(each, Measurement) and each.name == name)


def of_result(result: object) -> Measurement[Any, Any]:
    """The measurement that a result came from.

    Raises:
        ValueError: It came from none.
    """
    for each in measurements().values():
        if isinstance(result, each.result):
            return each
    raise ValueError(f"no measurement makes a {type(result).__name__}")
