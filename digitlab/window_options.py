"""The options of the command that opens the window, apart from Qt so that ``digitlab --help`` works without it."""

from __future__ import annotations

import argparse
from pathlib import Path

from digitlab.language import LANGUAGES


def add_window_options(parser: argparse.ArgumentParser) -> None:
    """Add them to a parser."""
    parser.add_argument("--data-dir", type=Path, help="where your own networks and settings are kept")
    window = parser.add_argument_group("the window")
    window.add_argument(
        "--open",
        type=Path,
        nargs="?",
        metavar="FILE",
        help="start with a session, a page of the lecture, a network, or a picture of a digit",
    )
    window.add_argument(
        "--digit", type=int, metavar="N", help="start with the test digit of this number, from 0 to 9999"
    )
    window.add_argument(
        "--network", dest="answering", metavar="NAME", help="start with this network in the place of its family"
    )
    window.add_argument(
        "--lesson",
        metavar="NAME|FILE",
        help="start with a page of the lecture, such as stride, or with one of your own",
    )
    window.add_argument(
        "--language", choices=("system", *LANGUAGES), help="what the window speaks, instead of the remembered language"
    )
    window.add_argument("--theme", choices=("system", "light", "dark"), help="colours, instead of the remembered ones")
    window.add_argument(
        "--no-opening",
        action="store_true",
        help="at the very first start, let no digit move by itself until something is pressed",
    )
    window.add_argument(
        "--reset", action="store_true", help="begin afresh: settings, lecture and drawing are set aside"
    )
