"""digitlab in the menu of a Linux desktop: what is written there, as the desktop's own programs read it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from digitlab import program
from digitlab.cli import main
from digitlab.commands import desktop_entry
from digitlab.shipped import resources

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a desktop of Linux")

_TYPES = {
    "a.digitlab": "application/x-digitlab-session",
    "a.lesson.md": "text/x-digitlab-lesson",
    "a.safetensors": "application/x-safetensors",
    "a.md": "text/markdown",
}


def needs(name: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(not shutil.which(name) and not os.environ.get("DIGITLAB_NEEDS_X"), reason=f"needs {name}")


@pytest.fixture
def share(tmp_path, monkeypatch) -> Path:
    """Where a user's menus lie, in a place with a blank."""
    folder = tmp_path / "a user's share"
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    return folder


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


@needs("desktop-file-validate")
@needs("update-mime-database")
def test_what_is_installed_is_an_entry_that_starts_this_digitlab_and_is_gone_when_it_is_removed(share, capsys):
    assert main(["desktop-entry", "--install"]) == 0
    assert capsys.readouterr().out == f"written to {share}\n"
    entry = share / "applications" / "digitlab.desktop"
    done = subprocess.run(["desktop-file-validate", entry], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    (line,) = (line for line in entry.read_text().splitlines() if line.startswith("Exec="))
    command = line.removeprefix("Exec=").replace("--open %f", "--version").split()
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.startswith("digitlab ")
    icons = {"icons/hicolor/scalable/apps/digitlab.svg", "icons/hicolor/256x256/apps/digitlab.png"}
    assert icons < files(share)
    assert main(["desktop-entry", "--remove"]) == 0
    assert [name for name in files(share) if "digitlab" in name] == []
    assert main(["desktop-entry", "--remove"]) == 0  # again, where nothing is left


@needs("update-mime-database")
def test_the_desktop_tells_sessions_lessons_and_networks_from_other_files(share):
    main(["desktop-entry", "--install"])
    script = (
        "import sys; from PySide6.QtCore import QMimeDatabase\n"
        "for name in sys.argv[1:]: print(QMimeDatabase().mimeTypeForFile(name, QMimeDatabase.MatchMode.MatchExtension).name())"
    )
    done = subprocess.run([sys.executable, "-c", script, *_TYPES], capture_output=True, text=True, check=True)
    assert done.stdout.split() == list(_TYPES.values())
    listed = (share / "applications" / "digitlab.desktop").read_text()
    assert all(f"{kind};" in listed for kind in _TYPES.values() if "digitlab" in kind)


@needs("gio")
@needs("desktop-file-validate")
@pytest.mark.parametrize("name", ["plain", "with a blank", """all "kinds' of $HOME `marks` \\"""])
def test_a_desktop_starts_the_program_wherever_it_lies_and_hands_it_a_file(tmp_path, monkeypatch, name):
    started = tmp_path / "started"
    os.mkfifo(started)
    there = tmp_path / name
    there.write_text(f"#!/bin/sh\nprintf '%s\\n' \"$@\" > {started}\n")
    there.chmod(0o755)
    monkeypatch.setattr(desktop_entry, "PROGRAM", (str(there), "-m", "two words"))
    entry = tmp_path / "digitlab.desktop"
    entry.write_text(desktop_entry.entry((resources() / "desktop" / "digitlab.desktop").read_text()))
    subprocess.run(["desktop-file-validate", entry], check=True)
    subprocess.run(["gio", "launch", entry, tmp_path / "a session.digitlab"], check=True)
    assert started.read_text().splitlines() == ["-m", "two words", "--open", str(tmp_path / "a session.digitlab")]


def test_a_program_that_no_entry_can_name_and_a_system_without_such_menus_are_told(monkeypatch, share, capsys):
    monkeypatch.setattr(desktop_entry, "PROGRAM", ("/opt/a%b/python", "-m", "digitlab"))
    assert main(["desktop-entry", "--install"]) == 2
    assert "/opt/a%b/python has a character" in capsys.readouterr().err
    monkeypatch.setattr(desktop_entry.sys, "platform", "darwin")
    assert main(["desktop-entry", "--install"]) == 2
    assert "only the desktops of Linux" in capsys.readouterr().err
    assert not share.exists()


@needs("appstreamcli")
def test_software_centres_can_read_what_digitlab_is():
    (metainfo,) = (resources() / "desktop").glob("*.metainfo.xml")
    done = subprocess.run(
        ["appstreamcli", "validate", "--no-net", metainfo], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_the_icon_of_pixels_shows_what_the_drawn_one_does():
    import numpy as np
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    kept = QImage(str(resources() / "desktop" / "digitlab.png")).convertToFormat(QImage.Format.Format_ARGB32)
    drawn = QImage(kept.size(), QImage.Format.Format_ARGB32)
    drawn.fill(0)
    painter = QPainter(drawn)
    QSvgRenderer(str(resources() / "icons" / "app.svg")).render(painter)
    painter.end()
    assert kept.width() == kept.height() == 256
    first, second = (np.frombuffer(each.constBits(), np.uint8).astype(int) for each in (kept, drawn))
    assert np.abs(first - second).mean() < 2


def test_a_frozen_digitlab_starts_itself_and_has_no_pip_and_python_starts_the_module(monkeypatch):
    import importlib

    monkeypatch.setattr(sys, "frozen", True, raising=False)
    bundle = importlib.reload(program)
    assert tuple(bundle.PROGRAM) == (sys.executable,)
    assert "pip" not in bundle.TO_HAVE_ONNX
    monkeypatch.undo()
    by_python = importlib.reload(program)
    assert by_python.PROGRAM[1:] == ("-P", "-m", "digitlab")
    assert 'pip install "digitlab[onnx]"' in by_python.TO_HAVE_ONNX
