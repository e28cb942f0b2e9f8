"""What a user can hand on about a fault: versions, system and traceback, and nothing that says who the user is."""

from __future__ import annotations

import platform
from pathlib import Path

from digitlab import __version__, plugins
from digitlab.untrusted import one_line, several_lines

_PACKAGES = ("torch", "PySide6_Essentials", "pyqtgraph", "numpy", "safetensors", "pillow")
_MOST = 12_000  # characters, of which the first and the last are kept


def report(details: str) -> str:
    """A report of a traceback or a crash log, in whose paths the user's own folder is called "~"."""
    system = f"{platform.system()} {platform.release()} {platform.machine()}, Python {platform.python_version()}"
    packages = ", ".join(f"{name} {_version(name)}" for name in _PACKAGES)
    brought = ", ".join(dict.fromkeys(one_line(plugin.package, 100) for plugin in plugins.installed())) or "none"
    try:
        home = Path.home()
    except RuntimeError:  # nobody knows where
        home = Path()
    unnamed = details.replace(str(home), "~") if len(home.parts) > 1 else details  # it is "/" for some users
    return f"digitlab {__version__}\n{system}\n{packages}\nplug-ins: {brought}\n\n{several_lines(unnamed.strip(), _MOST)}\n"


def _version(name: str) -> str:
    from importlib.metadata import PackageNotFoundError, version  # here, since the window is up sooner without it

    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"
