"""How digitlab starts itself once more, as a child process, and comes by ONNX: with Python, or where it is a bundle of its own."""

import sys

from digitlab.language import mark

_IS_BUNDLE = getattr(sys, "frozen", False)

PROGRAM: tuple[str, ...] = (sys.executable,) if _IS_BUNDLE else (sys.executable, "-P", "-m", "digitlab")
"""The program and its first arguments. ``-P``: a file of the user's that happens to be called like a module is not run in its place."""

TO_HAVE_ONNX = (
    mark("this folder of digitlab has none: use a digitlab that is installed for Python")
    if _IS_BUNDLE
    else mark("install the extra with 'pip install \"digitlab[onnx]\"'")
)
"""What to do where ONNX is missing, shown by ``tr``."""
