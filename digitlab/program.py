"""How digitlab starts itself once more, as a child process: by Python, or by itself where it is a bundle of its own."""

import sys

PROGRAM: tuple[str, ...] = (
    (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-P", "-m", "digitlab")
)
"""The program and its first arguments. ``-P``: a file of the user's that happens to be called like a module is not run in its place."""
