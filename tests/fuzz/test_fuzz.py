"""No file of any kind, however it is damaged, ends, blocks or fills the program: it is used or refused in plain words.

Each kind is used in a child process with limited memory and time; what was found once lies in ``corpus/`` and stays refused.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

_HERE = Path(__file__).parent
_KINDS = (
    "network", "run", "events", "recipe", "settings", "journal", "state", "lesson", "opened lesson", "bench", "progress", "handwriting", "picture", "idx",
    "measured", "edits", "lock", "table", "command",
)  # fmt: skip

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory and time are limited the way Linux does")


def fuzz(kind: str, folder: Path, *options: str) -> dict[str, object]:
    """What a child process reports."""
    environment = {**os.environ, "DIGITLAB_DATA_DIR": str(folder), "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, str(_HERE / "fuzzing.py"), kind, *options]
    child = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=3600, check=False)
    last = (child.stdout.strip().splitlines() or [""])[-1]
    ended = f"{kind}: ended with {child.returncode}: {child.stderr[-3000:]}"
    assert child.returncode in {0, 1}, ended
    assert last.startswith("{"), ended
    return json.loads(last)


@pytest.mark.parametrize("kind", _KINDS)
def test_damaged_files_are_used_or_refused(kind: str, tmp_path: Path) -> None:
    inputs = 30 if kind == "opened lesson" else 300  # a page takes a quarter of a second to be laid out
    report = fuzz(kind, tmp_path, "--inputs", str(inputs))
    assert report["faults"] == []
    assert report["inputs"] >= inputs
    assert report["refused"] or kind in {"settings", "journal", "opened lesson", "progress", "handwriting", "lock"}


@pytest.mark.slow
@pytest.mark.parametrize("kind", _KINDS)
def test_ten_thousand_damaged_files_are_used_or_refused(kind: str, tmp_path: Path) -> None:
    report = fuzz(kind, tmp_path, "--inputs", "10000", "--seed", "1")
    assert report["faults"] == []


@pytest.mark.parametrize("kind", sorted(path.name for path in (_HERE / "corpus").iterdir()))
def test_what_was_found_once_stays_harmless(kind: str, tmp_path: Path) -> None:
    assert fuzz(kind, tmp_path, "--corpus", str(_HERE / "corpus" / kind))["faults"] == []
