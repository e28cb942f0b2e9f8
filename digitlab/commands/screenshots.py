"""``digitlab screenshots``: a picture of every screen, without a display."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

HELP = "write a picture of every screen, light and dark; needs no display"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add where the pictures go."""
    parser.add_argument("--out", type=Path, required=True, help="the folder to write to")
    parser.add_argument(
        "--without-times",
        action="store_true",
        help="leave measured times out, so that the pictures of two runs are equal",
    )


def run(arguments: argparse.Namespace) -> int:
    """Take them all and name each."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # offscreen says what it lacks, again and again
    from digitlab.gui.screenshots import take_all

    for path in take_all(arguments.out, times=not arguments.without_times):
        print(path)
    return 0
