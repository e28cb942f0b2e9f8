"""Networks that are looked at for a while, such as a run's after one of its epochs: in no list, but found by their names.

Each is a second name for its weights file, in a folder of the user's, so that child processes find it, too.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from digitlab.data_folder import guest_networks, make_folder
from digitlab.networks.card import SUFFIX, read_card
from digitlab.networks.library import Entry


def receive(files: Mapping[str, Path]) -> dict[str, Entry]:
    """Give weights files these names; those from before are removed, unless one of the files is refused.

    Raises:
        WeightsError: A file does not say of which network it is.
        OSError: The user's folder cannot be written.
    """
    folder = guest_networks()
    make_folder(folder)
    cards = {name: read_card(path) for name, path in files.items()}
    for old in folder.iterdir():
        with suppress(OSError):  # where the system keeps a file that is being read, the next call sees to it
            old.unlink()
    return {name: Entry(_link(path, folder / f"{name}{SUFFIX}"), cards[name], "own") for name, path in files.items()}


def _link(path: Path, link: Path) -> Path:
    if not link.exists():
        try:
            os.link(path, link)
        except OSError:  # not every disk has second names
            shutil.copyfile(path, link)
    return link
