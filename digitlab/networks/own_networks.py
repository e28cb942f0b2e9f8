"""Renaming and deleting the user's own networks; what ships, and what lies elsewhere, stays as it is."""

from __future__ import annotations

import os
import re
from pathlib import Path

from digitlab.data_folder import user_networks
from digitlab.language import tr
from digitlab.networks.card import SUFFIX
from digitlab.networks.library import Entry, list_networks
from digitlab.networks.shipped_configs import CONFIGS, GENERATORS
from digitlab.untrusted import one_line

_TAKEN = frozenset(CONFIGS | GENERATORS)
_MADE = 32  # characters of a name that is made, which leaves some to number it
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,39}")


def check_name(name: str) -> str:
    """A name for a network of one's own.

    Raises:
        ValueError: It does not fit a file, or means a network that is there for everybody.
    """
    if not _NAME.fullmatch(name):
        raise ValueError(tr("a network's name has letters, digits, '-' and '_', at most 40"))
    if name in _TAKEN:
        raise ValueError(tr("'{name}' is a network that comes with digitlab: choose another name", name=name))
    return name


def check_new(name: str) -> str:
    """A name for one more network of the user's.

    Raises:
        ValueError: It is unfit, or taken.
    """
    if _is_there(check_name(name)):
        raise ValueError(tr("there is a network '{name}' already: choose another name", name=name))
    return name


def free_name(path: Path) -> str:
    """A name for the network of a file that none of the user's has, made of the file's."""
    made = re.sub("[^A-Za-z0-9_-]+", "_", path.stem).strip("_-")[:_MADE] or "network"
    names = (made, *(f"{made}_{number}" for number in range(2, 1000)))
    return next((name for name in names if name not in _TAKEN and not _is_there(name)), made)


def _is_there(name: str) -> bool:
    return os.path.lexists(user_networks() / f"{name}{SUFFIX}")


def rename(name: str, new: str) -> Path:
    """Call a network of the user's something else, and return its file.

    Raises:
        ValueError: There is no such network of the user's, or the new name is unfit or taken.
        OSError: The file cannot be renamed.
    """
    entry = _own(name)
    return entry.path.rename(user_networks() / f"{check_new(new)}{SUFFIX}")


def delete(name: str) -> Path:
    """Delete a network of the user's, and return the file that it was.

    Raises:
        ValueError: There is no such network of the user's.
        OSError: The file cannot be deleted.
    """
    entry = _own(name)
    entry.path.unlink()
    return entry.path


def _own(name: str) -> Entry:
    library = list_networks()
    entries = library.generators | library.entries
    if name not in entries:
        raise ValueError(tr("there is no network '{name}': 'digitlab networks' lists them", name=one_line(name, 100)))
    if entries[name].shipped:
        raise ValueError(tr("'{name}' comes with digitlab, and stays as it is", name=name))
    return entries[name]
