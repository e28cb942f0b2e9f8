"""Where the files that ship with digitlab lie: ``resources/`` and ``weights/``.

In a wheel both are mapped into the package (``digitlab/resources``); in a checkout, and so in an editable install, they
stand beside it. Looking in both places needs no installation step and no import hook.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _folder(name: str) -> Path:
    for parent in (_PACKAGE, _PACKAGE.parent):
        if (parent / name).is_dir():
            return parent / name
    raise FileNotFoundError(
        f"digitlab's folder '{name}' is neither in {_PACKAGE} nor in {_PACKAGE.parent}: the installation is incomplete, install it again"
    )


def resources() -> Path:
    """The folder with MNIST and the icons.

    Raises:
        FileNotFoundError: The installation is incomplete.
    """
    return _folder("resources")


def weights() -> Path:
    """The folder with the trained networks that ship.

    Raises:
        FileNotFoundError: The installation is incomplete.
    """
    return _folder("weights")
