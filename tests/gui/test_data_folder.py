"""What the window does where its data folder cannot be written, or has no room, and who can read it."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from digitlab.gui.shell.journal import Journal
from digitlab.shipped import weights

needs_posix = pytest.mark.skipif(os.name != "posix", reason="needs the rights and limits of POSIX")

TELLS = """
import os
opened.draw((8, 6), (19, 6), (12, 22))
print(notice.text())
print(os.environ["DIGITLAB_DATA_DIR"])
"""


def told(done: subprocess.CompletedProcess[str]) -> tuple[str, Path]:
    """The message of a window, and the data folder that it had."""
    assert done.returncode == 0, done.stderr
    message, folder = done.stdout.splitlines()[:2]
    return message, Path(folder)


@pytest.mark.slow
def test_a_file_in_place_of_the_data_folder_is_told_and_a_temporary_folder_is_used_and_removed(
    run_window, own_data_folder
):
    own_data_folder.write_text("no folder")
    done = run_window(TELLS + "print(len(list(os.scandir(os.environ['DIGITLAB_DATA_DIR'])))); window.close()")
    message, folder = told(done)
    assert f"{own_data_folder} cannot be written" in message
    assert f"kept in {folder}" in message
    assert "--data-dir" in message
    assert int(done.stdout.splitlines()[2]) >= 2  # a log and a journal
    assert not folder.exists()
    assert done.stderr == ""
    assert own_data_folder.read_text() == "no folder"


@pytest.mark.slow
def test_what_the_user_made_in_a_temporary_folder_stays_and_is_told_at_the_end(run_window, own_data_folder):
    own_data_folder.write_text("no folder")
    keeps = """
from digitlab.training.recipe import TrainConfig
from digitlab.training.recipes import save_recipe
save_recipe("mine", TrainConfig("fast"))
window.close()
"""
    done = run_window(TELLS + keeps)
    _, folder = told(done)
    assert str(folder) in done.stderr
    assert [path.name for path in folder.rglob("*") if path.is_file()] == ["mine.json"]


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc").is_dir(), reason="needs a place where nobody can make a folder")
def test_a_data_folder_that_cannot_be_made_is_told(run_window):
    message, folder = told(run_window(TELLS + "window.close()", "--data-dir", "/proc/digitlab"))
    assert "/proc/digitlab cannot be written" in message
    assert not folder.exists()


@pytest.mark.slow
@pytest.mark.skipif(
    not getattr(os, "geteuid", int)(), reason="root may read everything, and Windows knows no such rights"
)
def test_a_data_folder_that_nobody_may_look_into_is_told(run_window, own_data_folder):
    own_data_folder.mkdir(mode=0)
    try:
        message, folder = told(run_window(TELLS + "window.close()"))
    finally:
        own_data_folder.chmod(0o700)
    assert f"{own_data_folder} cannot be written" in message
    assert not folder.exists()


@pytest.fixture
def read_only(own_data_folder) -> tuple[str, ...]:
    """A program that runs another one, for which the data folder, with a network and settings in it, cannot be written."""
    networks = own_data_folder / "networks"
    networks.mkdir(parents=True)
    (networks / "mine.safetensors").write_bytes((weights() / "mlp.safetensors").read_bytes())
    (own_data_folder / "settings.json").write_text('{"networks": ["mine", "mlp", ""]}')
    if os.geteuid():
        own_data_folder.chmod(0o500)
        yield ()
        own_data_folder.chmod(0o700)
        return
    mount = 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"'
    before = ("unshare", "--mount", "sh", "-c", mount, str(own_data_folder))
    if sys.platform != "linux" or subprocess.run([*before, "true"], capture_output=True, check=False).returncode:
        pytest.skip("needs the right to mount")
    yield before


@pytest.mark.slow
@needs_posix
def test_networks_and_settings_of_a_read_only_data_folder_are_there_all_the_same(
    run_window, own_data_folder, read_only
):
    kept = {path.name: path.stat().st_mtime_ns for path in own_data_folder.rglob("*")}
    done = run_window(TELLS + "print(window.session.situation.networks); window.close()", before=read_only)
    message, folder = told(done)
    assert "cannot be written" in message
    assert "mine" in done.stdout.splitlines()[2]
    assert done.stderr == ""
    assert not folder.exists()
    assert {path.name: path.stat().st_mtime_ns for path in own_data_folder.rglob("*")} == kept


@pytest.mark.slow
@needs_posix
def test_a_full_disk_is_told_once_while_drawing_goes_on_and_the_journal_resumes_by_itself(run_window, own_data_folder):
    draws = """
import os, resource
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton
def draw(x):
    opened.draw((x, 5), (x + 1, 20))
def room(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
draw(4)
room(100)
draw(8)
print(notice.text().replace(chr(10), " "))
next(each for each in notice.findChildren(QPushButton) if "Dismiss" in each.text().replace("&", "")).click()
draw(12)
print(notice.isVisible(), len(window.session.situation.drawing.strokes))
room(resource.RLIM_INFINITY)
def look():
    if notice.isVisible():
        print(notice.text(), flush=True)
        os.kill(os.getpid(), 9)
looking = QTimer(window, interval=20)
looking.timeout.connect(look)
looking.start()
"""
    done = run_window(draws)
    assert done.returncode == -9, done.stderr
    message, later, again = done.stdout.splitlines()
    assert str(own_data_folder) in message
    assert "kB are needed" in message
    assert "free" in message
    assert "go on drawing" in message
    assert later == "False 3"
    assert done.stderr == ""
    assert again == "There is space again: your drawing is safe from a crash."
    assert len(Journal(own_data_folder).find_lost().strokes) == 3


@needs_posix
def test_a_new_data_folder_is_for_its_owner_only(open_app, own_data_folder):
    before = os.umask(0o022)
    try:
        opened = open_app("--theme", "light")
        opened.draw((8, 6), (19, 6), (12, 22))
        assert stat.S_IMODE(own_data_folder.stat().st_mode) == 0o700
    finally:
        os.umask(before)


@needs_posix
def test_a_data_folder_that_is_there_keeps_its_rights(open_app, own_data_folder):
    own_data_folder.mkdir(mode=0o755)
    own_data_folder.chmod(0o755)
    opened = open_app("--theme", "light")
    opened.draw((8, 6), (19, 6), (12, 22))
    assert stat.S_IMODE(own_data_folder.stat().st_mode) == 0o755


@needs_posix
def test_a_run_makes_a_new_data_folder_for_its_owner_only(own_data_folder):
    from digitlab.training.recipe import TrainConfig
    from digitlab.training.runs import create_run

    run = create_run(TrainConfig("fast"), own_data_folder / "networks" / "fast.safetensors")
    assert run.folder.is_dir()
    assert stat.S_IMODE(own_data_folder.stat().st_mode) == 0o700
