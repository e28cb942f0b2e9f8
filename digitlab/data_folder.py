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


def user_networks() -> Path:
    """The folder of the user's own networks."""
    return data_folder() / "networks"


def guest_networks() -> Path:
    """The folder of networks that are looked at for a while."""
    return data_folder() / "guests"
