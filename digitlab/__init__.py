"""digitlab: why convolutional networks read images and plain perceptrons do not."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from digitlab.api import (
        Answer,
        Network,
        Picture,
        Poses,
        digits,
        field,
        import_network,
        load,
        look_at,
        moved,
        network_names,
        train,
    )

__version__ = "0.1.0"

__all__ = [
    "Answer",
    "Network",
    "Picture",
    "Poses",
    "digits",
    "field",
    "import_network",
    "load",
    "look_at",
    "moved",
    "network_names",
    "train",
]

# Torch's threads wait for one another by spinning, which beside other busy processes makes a training many times as long; where they
# sleep at once, a quiet machine takes twice as long (resources/handbook/speed.md). So they spin for a moment, and sleep then. This is
# read once, by GNU's OpenMP when torch is loaded; whoever has set it keeps it.
os.environ.setdefault("GOMP_SPINCOUNT", "3000")


if not TYPE_CHECKING:  # or any name would do for a type checker

    def __getattr__(name: str) -> object:
        """What :mod:`digitlab.api` offers, imported when it is asked for: a command or a window needs none of it."""
        if name in __all__:
            from digitlab import api

            return getattr(api, name)
        raise AttributeError(f"module 'digitlab' has no attribute '{name}'")

    def __dir__() -> list[str]:
        return [*globals(), *__all__]
