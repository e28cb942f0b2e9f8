"""Uses damaged files of some kinds, in a process with limited memory, and says what went wrong otherwise than by a refusal.

    python tests/fuzz/fuzzing.py KIND ... --inputs 300 --seed 0       what lies in corpus/KIND, then damaged files, made anew

It prints a line of JSON for each kind: how many files were used, how many of them refused, and the faults. The file that is
being used lies in the data folder, so that it is still there when the process is killed; the folder $FUZZ_KEEP, where it is
set, gets each file that was found.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator
from pathlib import Path
from random import Random

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from kinds import KINDS, Kind

from digitlab.data_folder import VARIABLE, data_folder

CORPUS = Path(__file__).with_name("corpus")

MOST_SECONDS = 2.0
"""Of processor time for one file."""

LAST_SECONDS = 20.0
"""Of processor time until a file is given up. Not sooner, since what is raised within a method that Qt calls may end the process."""

MOST_BYTES = 512 << 20
"""More than what the program takes without the file."""


class TooSlow(BaseException):
    """A file was given up."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kinds", choices=KINDS, nargs="+")
    parser.add_argument("--inputs", type=int, default=300)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    has_faults = False
    with tempfile.TemporaryDirectory() as folder:
        for name in arguments.kinds:
            os.environ[VARIABLE] = str(Path(folder) / name)
            fuzzer = Fuzzer(name, KINDS[name])
            fuzzer.warm_up()
            for path in sorted((CORPUS / name).glob("*")):
                fuzzer.use(path.read_bytes(), path.name)
            fuzzer.use_damaged(arguments.inputs // KINDS[name].cost, arguments.seed)
            report = {"kind": name, "inputs": fuzzer.inputs, "refused": fuzzer.refused, "faults": fuzzer.faults}
            print(json.dumps(report), flush=True)
            has_faults |= bool(fuzzer.faults)
    return 1 if has_faults else 0


class Fuzzer:
    """Uses files of one kind and keeps count."""

    def __init__(self, name: str, kind: Kind) -> None:
        self._kind, self._name = kind, name
        self._examples = kind.examples()
        self._path = data_folder() / kind.place
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self.inputs, self.refused, self.faults = 0, 0, list[str]()

    def warm_up(self) -> None:
        """Use the whole examples, so that everything is imported; none is refused. From then on memory and time are limited."""
        most = resource.getrlimit(resource.RLIMIT_AS)[1]
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
        for content in self._examples:
            self._path.write_bytes(content)
            self._kind.use(self._path)
        signal.signal(signal.SIGPROF, _on_time)
        pages = int(Path("/proc/self/statm").read_text().split()[0])
        limit = pages * resource.getpagesize() + MOST_BYTES
        resource.setrlimit(resource.RLIMIT_AS, (limit, most))

    def use_damaged(self, inputs: int, number: int) -> None:
        """Make so many files and use each."""
        rng = Random(number)
        for index in range(inputs):
            self.use(self._kind.damage(rng, self._examples), f"input {index}")

    def use(self, content: bytes, called: str) -> None:
        """Use one file, and note what is wrong with how it went."""
        self._path.write_bytes(content)
        self.inputs += 1
        _Clock.begun, _Clock.is_late = time.thread_time(), False
        signal.setitimer(signal.ITIMER_PROF, MOST_SECONDS)
        try:
            self._kind.use(self._path)
        except self._kind.refusals as error:
            self.refused += 1
            self._check(str(error), called)
        except (Exception, TooSlow) as error:
            rows = traceback.extract_tb(error.__traceback__)
            where = " < ".join(f"{Path(row.filename).name}:{row.lineno}" for row in reversed(rows[-6:]))
            self._note(called, f"{type(error).__name__}: {str(error)[:200]} at {where}")
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
        if _Clock.is_late:
            self._note(called, f"it took more than {MOST_SECONDS} s")
        for left in _parts(data_folder()):
            self._note(called, f"left behind: {left.name}")

    def _check(self, message: str, called: str) -> None:
        if len(message) > 2000 or not message.replace("\n", "").isprintable():
            self._note(called, f"a message that cannot be shown: {message[:200]!r} ({len(message):,} characters)")
        if self._kind.names_file and self._path.name not in message and str(self._path.parent) not in message:
            self._note(called, f"a message that does not name the file: {message[:200]!r}")

    def _note(self, called: str, fault: str) -> None:
        if sum(text.partition(": ")[2] == fault for text in self.faults) == 0 and len(self.faults) < 20:
            kept = os.environ.get("FUZZ_KEEP")
            if kept:
                (Path(kept) / f"{self._name}-{len(self.faults)}").write_bytes(self._path.read_bytes())
            self.faults.append(f"{called}: {fault}")


class _Clock:
    """When, by its own processor time, this thread began to use a file, and whether that takes too long."""

    begun, is_late = 0.0, False


def _on_time(*_: object) -> None:
    """The process has worked for so long; only what this thread did of it counts, and not what networks answer meanwhile."""
    used = time.thread_time() - _Clock.begun
    _Clock.is_late |= used >= MOST_SECONDS
    if used >= LAST_SECONDS:
        raise TooSlow(f"more than {LAST_SECONDS} s")
    signal.setitimer(signal.ITIMER_PROF, (LAST_SECONDS if _Clock.is_late else MOST_SECONDS) - used + 0.01)


def _parts(folder: Path) -> Iterator[Path]:
    for path in list(folder.rglob("*.part")):
        yield path
        path.unlink()


if __name__ == "__main__":
    sys.exit(main())
