"""``digitlab digits``: your own handwritten digits, in and out, and other sets from the internet."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from digitlab.commands.exit_status import UsageError
from digitlab.commands.say import complain, counted, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from digitlab.data.written_digit import WrittenDigit

HELP = "list, import, export or delete your own handwritten digits, or download another set"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what can be done with them; without any they are counted."""
    parser.add_argument("--session", help="only those of a session; with --import, what to call it")
    parser.add_argument("--alphabet", metavar="NAMES", help="only those of these classes, as in 'a b c ä'")
    wishes = parser.add_mutually_exclusive_group()
    wishes.add_argument(
        "--import", dest="import_from", type=Path, metavar="FILE", help="add the digits of a .jsonl[.gz]"
    )
    wishes.add_argument("--export", type=Path, metavar="FILE", help="write them to a .jsonl[.gz]")
    wishes.add_argument("--delete", action="store_true", help="delete them for good")
    wishes.add_argument(
        "--download", metavar="SET", help="fashion_mnist, kmnist, emnist_digits or emnist_letters, to train on"
    )
    parser.add_argument("--json", action="store_true", help="one record a line")


def run(arguments: argparse.Namespace) -> int:
    """Do it."""
    from digitlab.data import handwriting
    from digitlab.data.classes import alphabet

    if arguments.download:
        return _download(arguments.download, as_json=arguments.json)
    if arguments.import_from:
        if arguments.alphabet is not None:
            raise UsageError(
                "--import adds all that is in the file: leave --alphabet out, or export these classes first"
            )
        added = handwriting.import_from(arguments.import_from, arguments.session or "")
        _complain(added.faults)
        count = len(added.digits)
        _tell(f"added {counted(count, 'digit')} that had not been there", arguments.json, added=count)
        return 0
    written = handwriting.read()
    if arguments.alphabet is not None:
        written = written.of(alphabet(arguments.alphabet))
    _complain(written.faults)
    digits = [each for each in written.digits if arguments.session in (None, each.session)]
    if arguments.export:
        handwriting.export_to(arguments.export, digits)
        path = str(arguments.export)
        _tell(f"wrote {counted(len(digits), 'digit')} to {path}", arguments.json, exported=len(digits), path=path)
    elif arguments.delete:
        handwriting.delete(digit.id for digit in digits)
        _tell(f"deleted {counted(len(digits), 'digit')}", arguments.json, deleted=len(digits))
    else:
        _list(digits, as_json=arguments.json)
    return 0


def _tell(done: str, as_json: bool, **record: object) -> None:
    """Say what was done, to people or to programs."""
    say(json.dumps(record) if as_json else done)


def _download(name: str, *, as_json: bool) -> int:
    from digitlab.data import collections

    if name not in collections.COLLECTIONS:
        raise ValueError(
            collections.why_not(name)
            or f"there is no set '{name}' to download: there are {', '.join(collections.COLLECTIONS)}"
        )
    if not collections.is_local(name):
        collections.download(name)
    folder = str(collections.collections_folder())
    _tell(f"{collections.COLLECTIONS[name].words} is in {folder}", as_json, downloaded=name, path=folder)
    return 0


def _list(digits: Sequence[WrittenDigit], *, as_json: bool) -> None:
    from digitlab.data.classes import DIGITS, in_order

    if as_json:
        for digit in digits:
            print(
                json.dumps(
                    {"id": digit.id, "label": digit.label_in_files, "time": digit.time, "session": digit.session}
                )
            )
        return
    names, sessions = Counter(digit.name for digit in digits), Counter(digit.session for digit in digits)
    print(f"{counted(len(digits), 'digit')}, {sum(digit.is_held_out for digit in digits):,} of them kept from training")
    if digits:
        own = in_order(names.keys() - set(DIGITS))
        listed = [*own] if len(own) == len(names) else [*DIGITS, *own]
        print("  ".join(f"{name}: {names[name]}" for name in listed))
    for session, count in sorted(sessions.items()):
        say(f"{session or '(no name)':<30}{count:>6,}")


def _complain(faults: Sequence[str]) -> None:
    for fault in faults:
        complain(f"left out: {fault}")
