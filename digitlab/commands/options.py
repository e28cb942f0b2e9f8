"""The options that several commands have."""

from __future__ import annotations

import argparse

from digitlab.ink.pose import Pose

POSE_HELP = "dx=4,dy=0,angle=30,scale=1: pixels right and down, degrees counter-clockwise, magnification"


def add_networks(parser: argparse.ArgumentParser) -> None:
    """Add ``--network``, for one or several; none means all."""
    parser.add_argument(
        "--network", action="append", help="a name or a weights file; repeat it for several (default: all)"
    )


def pose(text: str) -> Pose:
    """A pose typed on the command line.

    Raises:
        argparse.ArgumentTypeError: It is none.
    """
    try:
        return Pose.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
