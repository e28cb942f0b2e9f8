"""Any process may be killed at any moment: no file is torn, what was done stays done, and a training goes on bit for bit."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from digitlab.cli import main
from digitlab.data import handwriting
from digitlab.networks import weights
from digitlab.training.summaries import list_runs

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")

_TRAINING = ("train", "mlp", "--digits", "640", "--epochs", "4", "--shift", "2", "--threads", "1")
_TIMES = pytest.mark.parametrize("times", [3, pytest.param(100, marks=[pytest.mark.slow, pytest.mark.minutes])])


def kill_while(act: str, folder: Path, dice: random.Random) -> int:
    """Let a process act, kill it a moment after something was done, and return how often it lines that it was."""
    command = [sys.executable, str(Path(__file__).with_name("acting.py")), act]
    environment = {**os.environ, "DIGITLAB_DATA_DIR": str(folder), "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment) as child:
        lines = [child.stdout.readline() for _ in range(dice.randint(1, 6))]
        assert all(lines), "it ended by itself"
        time.sleep(dice.uniform(0, 0.05))  # the moment itself is what is drawn by lot
        child.kill()
        lines += child.stdout.readlines()
    assert child.returncode == -signal.SIGKILL
    return int(lines[-1])


@_TIMES
def test_no_stroke_is_lost_once_the_pen_was_lifted(tmp_path: Path, times: int) -> None:
    from digitlab.gui.shell.journal import Journal

    dice = random.Random(times)
    for number in range(times):
        folder = tmp_path / str(number)
        drawn = kill_while("draw", folder, dice)
        found = Journal(folder).find_lost()
        assert found is not None
        assert drawn <= len(found.strokes) <= drawn + 1


@_TIMES
def test_settings_are_the_old_or_the_new_ones(tmp_path: Path, times: int) -> None:
    from digitlab.gui.shell.settings import read_settings

    dice = random.Random(times)
    for _ in range(times):
        kill_while("settings", tmp_path, dice)
        settings, notice = read_settings(tmp_path / "settings.json")
        assert notice == ""
        assert settings.networks == ("mlp", "fast", "")


@_TIMES
@pytest.mark.parametrize(("act", "digits"), [("keep", 1), ("import", 60)])
def test_digits_that_were_kept_or_imported_stay(act: str, digits: int, times: int, own_data_folder: Path) -> None:
    dice, there = random.Random(times), 0
    for number in range(times):
        if number % 10 == 0:  # or reading all of them takes longer and longer
            shutil.rmtree(own_data_folder / "handwriting", ignore_errors=True)
            there = 0
        finished = kill_while(act, own_data_folder, dice)
        written = handwriting.read()
        assert there + finished * digits <= len(written.digits) <= there + (finished + 1) * digits
        there = len(written.digits)
    handwriting.keep([written.digits[0]])
    assert len(handwriting.read().digits) == there + 1
    assert handwriting.read().faults == ()


@_TIMES
def test_a_file_that_is_saved_over_another_is_the_old_or_the_new_one(tmp_path: Path, times: int) -> None:
    dice = random.Random(times)
    for _ in range(times):
        finished = kill_while("save", tmp_path, dice)
        rows = (tmp_path / "table.csv").read_bytes().split()
        assert len(rows) == 100_000
        assert len(set(rows)) == 1
        assert int(rows[0]) in {finished, finished + 1}
    parts = list(tmp_path.glob("*.part"))
    assert len(parts) <= times


@_TIMES
@pytest.mark.usefixtures("one_thread")
def test_a_training_that_is_killed_again_and_again_ends_with_the_same_weights_bit_for_bit(
    times: int, own_data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import torch

    def start(folder: Path, *options: str) -> subprocess.Popen[bytes]:
        environment = {**os.environ, "DIGITLAB_DATA_DIR": str(folder), "PYTHONPATH": os.pathsep.join(sys.path)}
        command = [sys.executable, "-m", "digitlab", *options]
        return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment)

    def network(folder: Path) -> dict[str, torch.Tensor]:
        return weights.load(folder / "networks" / "mlp.safetensors")[0].state_dict()

    straight, dice = own_data_folder / "straight", random.Random(times)
    monkeypatch.setenv("DIGITLAB_DATA_DIR", str(straight))
    assert main(_TRAINING) == 0
    kills, folder = 0, own_data_folder / "killed"
    monkeypatch.setenv("DIGITLAB_DATA_DIR", str(folder))
    while kills < times:
        folder_is_new = not list_runs().summaries
        options = _TRAINING if folder_is_new else ("train", "--resume", "last", "--threads", "1")
        with start(folder, *options, "--json") as child:
            for _ in range(dice.randint(1, 12)):
                if not child.stdout.readline():
                    break
            time.sleep(dice.uniform(0, 0.05))
            child.kill()
        kills += 1
        assert list_runs().faults == ()
        if list_runs().summaries and list_runs().summaries[0].state == "finished":
            check_same(network(straight), network(folder))
            folder = own_data_folder / f"killed {kills}"
            monkeypatch.setenv("DIGITLAB_DATA_DIR", str(folder))
    if list_runs().summaries and list_runs().summaries[0].state != "finished":
        assert main(["train", "--resume", "last", "--threads", "1"]) == 0
        check_same(network(straight), network(folder))
    assert (
        len(list(own_data_folder.rglob("*.part"))) <= times
    )  # of files that were being written; swept after ten minutes


def check_same(expected: dict[str, object], found: dict[str, object]) -> None:
    """Two networks are equal to the bit."""
    assert expected.keys() == found.keys()
    for name, tensor in expected.items():
        assert tensor.equal(found[name]), name
