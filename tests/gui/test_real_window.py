"""One window on a real X server with a window manager, driven by real mouse and key events."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF

_SEVEN = [(8, 6), (12, 6), (16, 6), (19.5, 6), (18, 9), (16, 13), (14, 17), (12, 22)]  # in field pixels
_HAS_X = all(map(shutil.which, ("Xvfb", "openbox", "xdotool")))

pytestmark = pytest.mark.skipif(
    not _HAS_X and not os.environ.get("DIGITLAB_NEEDS_X"), reason="needs Xvfb, openbox and xdotool"
)


def _has_screen_reader() -> bool:
    """Whether the system's own Python can listen as a screen reader does."""
    if not shutil.which("dbus-daemon") or not Path("/usr/share/dbus-1/services/org.a11y.Bus.service").is_file():
        return False
    listens = subprocess.run(["/usr/bin/python3", "-c", "import pyatspi"], capture_output=True, check=False)
    return listens.returncode == 0


@pytest.fixture
def desk() -> Iterator[Callable[[str], str]]:
    """Makes X servers with a screen of a size, and a window manager on it; returns their addresses."""
    started: list[subprocess.Popen[bytes]] = []

    def make(size: str) -> str:
        read, write = os.pipe()
        screen = ["-screen", "0", f"{size}x24", "-nolisten", "tcp"]
        started.append(_quiet(["Xvfb", "-displayfd", str(write), *screen], pass_fds=[write]))
        os.close(write)
        with os.fdopen(read) as answer:
            display = f":{answer.readline().strip()}"
        manager = ["openbox", "--sm-disable", "--startup", "echo ready"]
        started.append(_quiet(manager, stdout=subprocess.PIPE, env={**os.environ, "DISPLAY": display}))
        assert b"ready\n" in started[-1].stdout
        return display

    yield make
    for process in reversed(started):
        process.terminate()
        process.communicate()


def _quiet(command: list[str], **options) -> subprocess.Popen[bytes]:
    return subprocess.Popen(command, stderr=subprocess.DEVNULL, **{"stdout": subprocess.DEVNULL, **options})


@pytest.fixture
def bus(tmp_path) -> Iterator[str]:
    """The address of a message bus of the test's own, on which a window and a screen reader meet."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with _quiet(command, stdout=subprocess.PIPE, env={**os.environ, "XDG_RUNTIME_DIR": str(tmp_path)}) as daemon:
        yield daemon.stdout.readline().decode().strip()
        daemon.terminate()


def play(display: str, *scene: str, **environment: str) -> list:
    """What a scene of real_window.py prints."""
    inherited = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", **environment}
    inherited.pop("WAYLAND_DISPLAY", None)
    script = Path(__file__).with_name("real_window.py")
    command = [sys.executable, str(script), *scene]
    done = subprocess.run(command, env=inherited, capture_output=True, text=True, timeout=400, check=False)
    assert done.returncode == 0, done.stderr
    return list(map(json.loads, done.stdout.splitlines()))


def test_a_seven_drawn_by_a_real_mouse_is_answered_and_a_slider_takes_real_keys(desk, tmp_path):
    picture = tmp_path / "window.png"
    drawn, moved = play(desk("1400x900"), "seven", str(picture))
    assert drawn == {"labels": [7, 7], "platform": "xcb"}
    assert moved == {"dx": 3}
    assert picture.stat().st_size > 10_000


def test_a_fast_circle_is_round_however_many_points_the_mouse_has_a_second(desk):
    rates_hz = ("125", "500", "1000")
    strays = play(desk("1400x900"), "circles", *rates_hz)
    assert len(strays) == len(rates_hz)
    assert max(strays) < 0.5  # field pixels


@pytest.mark.slow
def test_a_window_that_was_closed_on_a_screen_of_another_size_is_as_large_as_usual_there_and_otherwise_as_it_was(desk):
    large, small = desk("1920x1080"), desk("1280x720")
    begun, again, elsewhere, back = (play(display, "place")[0] for display in (large, large, small, large))
    assert begun == again == [1280, 720, True]
    assert elsewhere[0] > 1200
    assert elsewhere[1] > 600
    assert elsewhere[2]
    assert back[2]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("screen", "factor"),
    [
        ("1280x720", "1"),
        ("1366x768", "1"),
        ("1920x1080", "1.5"),
        ("1920x1080", "2"),
    ],
)
def test_the_first_window_fits_its_screen_and_all_of_every_page_can_be_reached_and_read(desk, screen, factor):
    place, *pages = play(desk(screen), "sizes", QT_SCALE_FACTOR=factor)
    assert place["on_screen"], place
    assert len(pages) > 20
    assert [page for page in pages if page["faults"]] == []


@pytest.mark.skipif(
    not _has_screen_reader() and not os.environ.get("DIGITLAB_NEEDS_X"),
    reason="needs at-spi2-core, python3-pyatspi and dbus",
)
@pytest.mark.slow
@pytest.mark.minutes  # where much else runs: the window then learns late that somebody listens, and says its words again until then
def test_a_screen_reader_hears_answers_cells_and_epochs_and_finds_what_painted_widgets_show(desk, bus):
    speaking = {"DBUS_SESSION_BUS_ADDRESS": bus, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    answers, cell, tree, epoch, end = play(desk("1400x900"), "speaks", **speaking)
    assert answers == {"said": "The MLP reads a 7, right; the CNN reads a 7, right."}
    assert re.fullmatch(r"\w+: epoch [1-6] of 6 ended, \d+\.\d % read\.", epoch["said"])
    assert re.fullmatch(r"The training of \w+ has finished; it reads \d+\.\d %\.", end["said"])
    assert cell["said"].startswith("Moved by 1 px left, 0 px down: read as 7, ")
    found = {role: [each for each in tree["found"] if each["role"] == role] for role in ("chart", "dial", "image")}
    bars = [each for each in found["chart"] if each["name"] == "Probabilities of the ten digits"]
    assert [each["description"].split(",")[0] for each in bars] == ["The answer is 7"] * 2
    maps = [each["description"] for each in found["image"] if each["name"] == "Where it holds, of all shifts"]
    assert maps[0].startswith("The MLP reads 7 at ")
    assert "Moved straight, it first fails at " in maps[0]
    assert maps[1].startswith("The CNN reads 7 at ")
    (ring,) = found["dial"]
    assert ring["name"] == "Evidence for each turn"
    assert ring["value"] == [0, 75, 180]
    assert {each["role"] for each in tree["found"] if each["name"] == "Canvas"} == {"canvas"}
    (slider,) = (each["value"] for each in tree["found"] if (each["role"], each["name"]) == ("slider", "turn"))
    assert slider == [-180, 0, 180]


@pytest.fixture(scope="module")
def bundle(tmp_path_factory) -> Path:
    """The program in a folder that needs no Python, built as the handbook says, unless one is named that is there already."""
    if there := os.environ.get("DIGITLAB_BUNDLE"):
        return Path(there)
    pytest.importorskip("PyInstaller", reason="needs the extra bundle")
    folder, root = tmp_path_factory.mktemp("bundle"), Path(__file__).parents[2]
    command = [sys.executable, "-m", "PyInstaller", "--distpath", folder / "dist", "--workpath", folder / "work"]
    subprocess.run([*command, "distribution/digitlab.spec"], cwd=root, check=True, capture_output=True)
    return folder / "dist" / "digitlab" / "digitlab"


@pytest.fixture
def hand(desk, bundle, tmp_path) -> Iterator[Callable[..., str]]:
    """The bundle's window, without any Python near it, and xdotool at its display; its process is ``hand.window``."""
    bare = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "DISPLAY": desk("1400x900"), "QT_QPA_PLATFORM": "xcb"}

    def do(*words: str) -> str:
        done = subprocess.run(["xdotool", *words], env=bare, capture_output=True, text=True, check=False)
        return done.stdout.strip()

    command = [bundle, "--data-dir", tmp_path / "data", "--theme", "light", "--no-opening"]
    with subprocess.Popen(command, env=bare, cwd=tmp_path) as do.window:
        yield do
        do.window.kill()


def until(happened: Callable[[], object]) -> None:
    """Wait for what another process does, and of which nothing tells."""
    end = time.monotonic() + 300
    while not happened():
        assert time.monotonic() < end
        time.sleep(0.1)


@pytest.mark.slow
@pytest.mark.minutes  # the bundle is built
def test_a_folder_without_python_answers_to_a_drawn_seven_and_trains_in_a_child(hand, tmp_path, app):
    report = tmp_path / "report.html"
    number = hand("search", "--sync", "--onlyvisible", "--name", "digitlab$").splitlines()[-1]

    def move(widget, x: float, y: float) -> list[str]:
        """To a point of a widget, which lies where the same window has it in this process."""
        there = widget.mapTo(app.window, QPointF(x, y)).toPoint()
        return ["mousemove", "--window", number, str(there.x()), str(there.y()), "sleep", "0.1"]

    canvas = app.find("canvas")
    field = canvas.field_rect()
    pixel = field.width() / 28
    first, *others = (move(canvas, field.left() + x * pixel, field.top() + y * pixel) for x, y in _SEVEN)
    hand(*first, "mousedown", "1", *(word for words in others for word in words), "mouseup", "1")
    until(lambda: hand("key", "ctrl+shift+p", "sleep", "1", "search", "--name", "Save a report"))  # which needs answers
    hand("key", "ctrl+a", "type", str(report))
    hand("key", "Return")
    until(report.exists)
    assert "The MLP and the CNN agree: a 7." in report.read_text()
    hand(
        "key", "alt+m", "key", "ctrl+k", "search", "--sync", "--name", "Go to"
    )  # there was nothing to report on, perhaps
    hand("type", "set up")
    hand("key", "Return")
    app.turn_to("train", "set_up")
    start, runs = app.find("start"), tmp_path / "data" / "runs"
    press = [*move(start, start.width() / 2, start.height() / 2), "click", "1", "sleep", "2"]
    until(lambda: hand(*press) or any(runs.glob("*")))  # once the page is there
    until(lambda: any("StepsTaken" in events.read_text() for events in runs.glob("*/events.jsonl")))
    hand.window.send_signal(signal.SIGTERM)
    assert hand.window.wait(60) == 128 + signal.SIGTERM
