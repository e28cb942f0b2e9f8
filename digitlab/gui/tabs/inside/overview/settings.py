"""How the overview is shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Scale = Literal["unit", "layer", "all"]
"""Whose largest value has the full colour: each map's, its layer's, or that of all networks."""

ViewName = Literal["layers", "first filters"]


@dataclass(frozen=True, slots=True)
class OverviewSettings:
    """How the networks are shown.

    Attributes:
        view: What of them.
        scale: Whose largest value has the full colour.
    """

    view: ViewName = "layers"
    scale: Scale = "unit"
