"""No file of any kind, however it is damaged, ends, blocks or fills the program: it is used or refused in plain words.

Kinds that need the same of the program are used in one child process, with limited memory and time. What was found once lies
in ``corpus/`` and is used first.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

_HERE = Path(__file__).parent
_GROUPS = {
    "plain files": ("command", "edits", "recipe", "bench", "idx", "drawn digits", "class names", "table", "lock", "handwriting", "measured", "picture"),
    "the window's files": ("settings", "journal", "sheet journal", "session", "opened session", "session journal", "progress", "lesson", "lesson header", "old lesson", "opened lesson"),
    "networks and runs": ("network", "generator", "onnx", "imported network", "plain weights", "run", "events", "event line", "state"),
}  # fmt: skip
_NEVER_REFUSED = {
    "settings",
    "journal",
    "sheet journal",
    "session journal",
    "opened session",
    "opened lesson",
    "progress",
    "handwriting",
    "lock",
}

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory and time are limited the way Linux does")


def fuzz(kinds: tuple[str, ...], *options: str) -> list[dict[str, object]]:
    """What a child process reports of each kind."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, str(_HERE / "fuzzing.py"), *kinds, *options]
    child = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=3600, check=False)
    reports = [json.loads(line) for line in child.stdout.splitlines() if line.startswith('{"kind"')]
    ended = f"ended with {child.returncode} after {[report['kind'] for report in reports]}: {child.stderr[-3000:]}"
    assert [report["kind"] for report in reports] == list(kinds), ended
    return reports


@pytest.mark.parametrize("group", _GROUPS)
def test_damaged_files_are_used_or_refused(group: str) -> None:
    reports = fuzz(_GROUPS[group], "--inputs", "300")
    assert {report["kind"]: report["faults"] for report in reports if report["faults"]} == {}
    unrefused = {report["kind"] for report in reports if not report["refused"]}
    assert unrefused == _NEVER_REFUSED & set(_GROUPS[group])


@pytest.mark.slow
@pytest.mark.minutes
@pytest.mark.parametrize("group", _GROUPS)
def test_ten_thousand_damaged_files_are_used_or_refused(group: str) -> None:
    reports = fuzz(_GROUPS[group], "--inputs", "10000", "--seed", "1")
    assert {report["kind"]: report["faults"] for report in reports if report["faults"]} == {}


def test_what_was_found_once_is_used_again() -> None:
    found = {path.name for path in (_HERE / "corpus").iterdir()}
    assert found <= {kind for kinds in _GROUPS.values() for kind in kinds}
