"""Where the user's own things are kept: networks, settings, logs."""

from __future__ import annotations

import os
from pathlib import Path

VARIABLE = "DIGITLAB_DATA_DIR"


def data_folder() -> Path:
    """The user's data folder: ``$DIGITLAB_DATA_DIR`` where set, otherwise the platform's usual place. Not created here."""
    if chosen := os.environ.get(VARIABLE):
        return Path(chosen)
    import platformdirs  # here, since training also runs where it is not installed

    return platformdirs.user_data_path("digitlab", appauthor=False)


def make_folder(folder: Path) -> None:
    """Create a folder where it is missing, and those above it; a new data folder can be read by its owner only.

    Raises:
        OSError: That cannot be done.
    """
    top = data_folder()
    if top in {folder, *folder.parents} and not top.exists():
        top.parent.mkdir(parents=True, exist_ok=True)
        top.mkdir(mode=0o700, exist_ok=True)
    folder.mkdir(parents=True, exist_ok=True)


def user_networks() -> Path:
    """The folder of the user's own networks."""
    return data_folder() / "networks"


def guest_networks() -> Path:
    """The folder of networks that are looked at for a while."""
    return data_folder() / "guests"
