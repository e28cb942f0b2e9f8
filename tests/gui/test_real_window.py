"""One window on a real X server, driven by real mouse and key events."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_HAS_X = bool(shutil.which("Xvfb") and shutil.which("xdotool"))


@pytest.fixture
def x_server():
    """The address of an X server of the test's own."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as answer:
        number = answer.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


@pytest.mark.skipif(not _HAS_X and not os.environ.get("DIGITLAB_NEEDS_X"), reason="needs Xvfb and xdotool")
def test_a_seven_drawn_by_a_real_mouse_is_answered_and_a_slider_takes_real_keys(x_server, tmp_path):
    environment = {**os.environ, "DISPLAY": x_server, "QT_QPA_PLATFORM": "xcb"}
    environment.pop("WAYLAND_DISPLAY", None)
    script, picture = Path(__file__).with_name("real_window.py"), tmp_path / "window.png"
    done = subprocess.run(
        [sys.executable, str(script), str(picture)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    drawn, moved = map(json.loads, done.stdout.splitlines())
    assert drawn == {"labels": [7, 7], "platform": "xcb"}
    assert moved == {"dx": 3}
    assert picture.stat().st_size > 10_000
