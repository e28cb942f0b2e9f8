"""Torch's import, which takes a second or two: the first one in a process goes by here."""

from __future__ import annotations

import gc
import sys


def import_torch() -> None:
    """Import torch, a tenth faster without the collector, which finds nothing to collect in it.

    Nor does it later: walking through all that torch has made stops a window for some 90 ms. What is alive is kept out of its
    way only where much was imported, or what becomes garbage after that would stay.
    """
    if "torch" in sys.modules:
        return
    was_on = gc.isenabled()
    gc.disable()
    try:
        import torch  # noqa: F401 - from now on it is there

        gc.freeze()
    finally:
        if was_on:
            gc.enable()
