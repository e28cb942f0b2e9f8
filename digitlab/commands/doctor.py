"""``digitlab doctor``: whether everything that is kept can be used; ``--repair`` sets aside what cannot, and deletes no content.

With ``--json`` every line is an object with the keys

- ``kind``: the kind of thing: ``data folder``, ``digits``, ``networks``, ``handwriting``, ``runs``, ``plug-ins``, ``recipes``,
  ``measured``, ``settings``, ``lecture``, ``drawings``, ``sessions``, ``log``, ``leftovers``, ``set aside`` or ``devices``;
- ``text``: a sentence for people;
- ``is_well``: whether it can be used;
- ``damaged``: the file or folder that cannot, where ``--repair`` mends that; else null;
- ``mended``: what was done about it; "" where nothing was.

The exit status is 0 when all is well, or all that was not is mended.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from dataclasses import replace
from itertools import count
from pathlib import Path

from digitlab import records
from digitlab.commands.checkup import ASIDE, Finding, findings
from digitlab.commands.exit_status import FAULT
from digitlab.data_folder import data_folder, make_folder
from digitlab.untrusted import one_line

HELP = "check the installation and everything you keep, say what to do, or --repair it"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what is done about faults, and the form of the report."""
    parser.add_argument("--repair", action="store_true", help=f"move what is damaged to '{ASIDE}' in the data folder")
    parser.add_argument("--json", action="store_true", help="one finding a line")


def run(arguments: argparse.Namespace) -> int:
    """Look at everything, and return whether a fault is left."""
    is_left, aside = False, _free(data_folder() / ASIDE / time.strftime("%Y-%m-%d-%H%M%S"))
    for found in findings():
        finding = _mended(found, aside) if arguments.repair else found
        is_left |= not finding.is_well and not finding.mended
        print(json.dumps(_record(finding)) if arguments.json else _line(finding))
    return FAULT if is_left else 0


def _free(path: Path) -> Path:
    """A path at which nothing is yet: this one, or one with a number behind its name."""
    places = (path.with_name(f"{path.name}{f'-{number}' if number else ''}") for number in count())
    return next(place for place in places if not os.path.lexists(place))


def _record(finding: Finding) -> dict[str, object]:
    values = records.to_dict(finding)
    del values["are_lines"]
    return {**values, "damaged": finding.damaged and str(finding.damaged)}


def _line(finding: Finding) -> str:
    mark = "ok   " if finding.is_well else "mended" if finding.mended else "FAULT"
    advice = ""
    if finding.mended:
        advice = f": {finding.mended}"
    elif finding.damaged:
        what = "takes the line out, and keeps it" if finding.are_lines else "sets it aside"
        advice = f"; 'digitlab doctor --repair' {what}"
    return f"{mark}  {one_line(finding.text, 600)}{one_line(advice, 600)}"


def _mended(finding: Finding, aside: Path) -> Finding:
    """Move what is damaged into a folder, below its own path in the data folder; or say why that cannot be."""
    from digitlab.data import handwriting

    path = finding.damaged
    if path is None:
        return finding
    is_itself = path == aside.parent  # what stands in the place of the folder into which all else is moved
    place = path.with_name(f"{ASIDE}-{aside.name}") if is_itself else aside / path.relative_to(data_folder())
    place = place if finding.are_lines else _free(place)  # all damaged lines go into one file
    done = f"set aside {'in' if finding.are_lines else 'as'} {place}"
    try:
        if path.suffix == ".part":  # half of a file whose process is gone: there is nothing to keep
            path.unlink()
            done = "removed"
        elif finding.are_lines:
            handwriting.set_damaged_aside(place)
        else:
            make_folder(place.parent)
            path.rename(place)
    except (OSError, ValueError) as error:
        return replace(finding, text=f"{finding.text}: cannot be mended: {error}")
    return replace(finding, mended=done)
