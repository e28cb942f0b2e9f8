"""Whether a window can be opened at all: asked before Qt is, since Qt aborts the process where it cannot."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
from pathlib import Path

_WITHOUT = "The other commands work without a window: digitlab predict, evaluate, train, networks, screenshots."


def missing_for_window() -> str | None:
    """What keeps a window from opening and what to do about it, in one line; None where nothing does."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM", "xcb").split(":")[0] not in {
        "xcb",
        "wayland",
    }:
        return None
    if os.environ.get("WAYLAND_DISPLAY"):
        return None
    display = os.environ.get("DISPLAY")
    if not display:
        return (
            f"there is no display (DISPLAY and WAYLAND_DISPLAY are not set): start it in a desktop session. {_WITHOUT}"
        )
    if library := _missing_library():
        package = "the package libxcb-cursor0" if "xcb-cursor" in library else "the package that has it"
        return f"the system library {library} is missing: install {package}. {_WITHOUT}"
    if not _answers():
        return f"the display '{display}' does not answer: start it in a desktop session. {_WITHOUT}"
    return None


def _missing_library() -> str | None:
    """The name of a system library that Qt's X11 plugin needs and does not find."""
    package = importlib.util.find_spec("PySide6")
    folders = list(package.submodule_search_locations or []) if package else []
    for folder in folders:
        plugin = Path(folder) / "Qt" / "plugins" / "platforms" / "libqxcb.so"
        try:
            if plugin.exists():
                ctypes.CDLL(str(plugin))
        except OSError as error:
            return str(error).split(":")[0]
    return None


def _answers() -> bool:
    """Whether an X server accepts a connection on ``$DISPLAY``."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # then Qt says better what is wrong
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed
