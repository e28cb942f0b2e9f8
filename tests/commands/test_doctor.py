"""``digitlab doctor`` finds every kind of damaged file, names it and, asked to, sets it aside; nothing is lost by that."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from digitlab.cli import main
from digitlab.data import handwriting
from digitlab.data.written_digit import written_now
from digitlab.data_folder import data_folder, user_networks
from digitlab.ink.stroke import Drawing, Stroke
from digitlab.lock import only_writer
from digitlab.networks.library import list_networks
from digitlab.shipped import resources, weights

_CHILD = Path(__file__).parents[1] / "gui" / "child_window.py"

_DAMAGED: dict[str, tuple[str, bytes]] = {
    "networks/cut.safetensors": ("networks", (weights() / "mlp14.safetensors").read_bytes()[:-100]),
    "networks/.hidden.safetensors": ("networks", (weights() / "mlp14.safetensors").read_bytes()),
    "runs/broken/run.json": ("runs", b"{"),
    "recipes/mine.json": ("recipes", b'{"epochs": -3}'),
    "measured/sweep-0-0-x.json": ("measured", b'{"kind": "Sweep", "format": 1, "result": {}}'),
    "measured/unknown-0.json": ("measured", b"{}"),
    "settings.json": ("settings", b'{"split": [2147483648, 1]}'),
    "lecture.json": ("lecture", b'{"version": 1, "last": "\\ud800"}'),
    "drawing-1.json": ("drawings", b'{"strokes": [], "bitmap": ' + b"9" * 401 + b"}"),
    "sheet-1.json": ("drawings", b'{"strokes": 7, "bitmap": null}'),
    "session.json": ("sessions", b'{"version": 99}'),
    "session-1.json": ("sessions", b'{"version": 1, "networks": [{"slot": "middle", "name": "mlp"}]}'),
}
"""Files by their places in the data folder, with the kinds under which they are found."""


@pytest.fixture
def doctor(capsys) -> Callable[..., tuple[int, list[dict[str, object]]]]:
    """Runs it, and returns the exit status and what was found."""

    def run(*options: str) -> tuple[int, list[dict[str, object]]]:
        capsys.readouterr()
        status = main(["doctor", "--json", *options])
        return status, [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return run


def _lay_down(place: str, content: bytes) -> Path:
    path = data_folder() / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def _faults(found: list[dict[str, object]]) -> list[dict[str, object]]:
    return [finding for finding in found if not finding["is_well"]]


def _window_starts() -> None:
    child = subprocess.run(
        [sys.executable, str(_CHILD), "print(notice.text()); window.close()", "--theme", "light"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (child.returncode, child.stdout.strip()) == (0, ""), child.stderr


@pytest.mark.slow
def test_whatever_is_damaged_is_found_named_and_set_aside_whole(doctor) -> None:
    paths = {_lay_down(place, content): place for place, (_, content) in _DAMAGED.items()}
    status, found = doctor()
    assert status == 1
    faults = _faults(found)
    assert {(fault["kind"], Path(fault["damaged"]).name) for fault in faults} == {
        (kind, "broken" if kind == "runs" else Path(place).name) for place, (kind, _) in _DAMAGED.items()
    }
    assert all(Path(fault["damaged"]).name in fault["text"] for fault in faults)
    assert all(path.exists() for path in paths)
    status, found = doctor("--repair")
    assert status == 0
    assert all(fault["mended"].startswith("set aside as ") for fault in _faults(found))
    (aside,) = (data_folder() / "set aside").iterdir()
    for path, place in paths.items():
        assert not path.exists()
        assert (aside / place).read_bytes() == _DAMAGED[place][1]
    status, found = doctor()
    assert (status, _faults(found)) == (0, [])
    _window_starts()


@pytest.mark.slow
def test_damaged_lines_are_taken_out_of_the_handwriting_and_kept(doctor) -> None:
    digit = written_now(7, Drawing((Stroke.through([(8, 6), (19, 6), (12, 22)]),)), "me")
    handwriting.keep([digit])
    path = handwriting.handwriting_file()
    path.write_bytes(b"{}\n" + path.read_bytes() + b'{"label": 7')
    status, found = doctor()
    assert status == 1
    assert [fault["text"].partition(": ")[0] for fault in _faults(found)] == [f"{path}, line 1", f"{path}, line 3"]
    assert doctor("--repair")[0] == 0
    (aside,) = (data_folder() / "set aside").rglob("digits.jsonl")
    assert aside.read_bytes() == b'{}\n{"label": 7\n'
    assert [kept.id for kept in handwriting.read().digits] == [digit.id]
    assert handwriting.read().faults == ()
    status, found = doctor()
    assert (status, _faults(found)) == (0, [])


def test_handwriting_to_which_a_window_writes_stays_as_it_is(doctor) -> None:
    path = _lay_down("handwriting/digits.jsonl", b"{}\n")
    with only_writer(path.parent):
        status, found = doctor("--repair")
    assert status == 1
    assert "writes there" in _faults(found)[0]["text"]
    assert path.read_bytes() == b"{}\n"


def test_the_run_of_a_living_training_stays_where_it_is(doctor) -> None:
    path = _lay_down("runs/broken/run.json", b"{")
    with only_writer(path.parent):
        status, found = doctor("--repair")
    assert (status, _faults(found)[0]["damaged"]) == (1, None)
    assert path.exists()


def test_a_damaged_checkpoint_is_named_and_its_run_stays(doctor, capsys) -> None:
    main(["train", "mlp14", "--digits", "96", "--epochs", "1", "--threads", "1", "--json"])
    (epoch,) = (data_folder() / "runs").glob("*/checkpoints/epoch-0001*")
    (state,) = (data_folder() / "runs").glob("*/checkpoints/state-*")
    for path in (epoch, state):
        path.write_bytes(path.read_bytes()[:100])
    status, found = doctor("--repair")
    assert status == 0
    assert {fault["damaged"] for fault in _faults(found)} == {str(epoch), str(state)}
    assert (epoch.parents[1] / "run.json").exists()


def test_what_was_set_aside_before_is_named_once_and_is_no_fault(doctor) -> None:
    names = ("settings-2026-01-02-030405.json", "drawing-0a-2026-01-02-030405-1.json", "lecture.json.damaged")
    for name in names:
        _lay_down(name, b"{")
    _lay_down("set aside/2026-01-02-030405/settings.json", b"{")
    status, found = doctor("--repair")
    assert (status, _faults(found)) == (0, [])
    (earlier,) = [finding["text"] for finding in found if finding["kind"] == "set aside"]
    assert all(name in earlier for name in (*names, "set aside/2026-01-02-030405"))
    assert all((data_folder() / name).exists() for name in names)


@pytest.mark.slow
def test_what_is_no_file_is_moved_itself_and_not_followed(doctor, tmp_path) -> None:
    outside = tmp_path / "outside"
    outside.write_text("{")
    data_folder().mkdir()
    os.mkfifo(data_folder() / "digitlab.log")
    os.mkfifo(data_folder() / "drawing-2.json")
    (data_folder() / "sheet-3.json").symlink_to(outside)
    (data_folder() / "settings.json").mkdir()
    status, found = doctor("--repair")
    assert (status, len(_faults(found))) == (0, 4)
    assert outside.read_text() == "{"
    assert doctor()[0] == 0
    _window_starts()


@pytest.mark.parametrize("name", ["networks", "runs", "recipes", "measured", "handwriting", "generated", "set aside"])
def test_what_is_no_folder_where_one_belongs_is_found_and_moved(doctor, name: str) -> None:
    _lay_down(name, b"no folder")
    (data_folder() / "settings.json").symlink_to("nowhere")
    status, found = doctor()
    assert status == 1
    assert {str(data_folder() / each) for each in (name, "settings.json")} <= {
        fault["damaged"] for fault in _faults(found)
    }
    assert doctor("--repair")[0] == 0
    assert doctor()[0] == 0
    kept = [path for path in data_folder().rglob(f"{name}*") if path.is_file()]
    assert [path.read_bytes() for path in kept] == [b"no folder"]


def test_what_nothing_is_written_through_is_found_and_moved(doctor, tmp_path) -> None:
    outside = tmp_path / "outside"
    outside.write_text("not digitlab's")
    places = ["handwriting/digits.jsonl", "handwriting/writer.lock", "generated/vae/writer.lock", "runs/x/events.jsonl"]
    for place in places:
        (data_folder() / place).parent.mkdir(parents=True, exist_ok=True)
        (data_folder() / place).symlink_to(outside if place.endswith("lock") else "nowhere")
    (data_folder() / "generated/vae/train-images-idx3-ubyte").mkdir()
    faults = {fault["damaged"] for fault in _faults(doctor()[1])}
    assert {str(data_folder() / place) for place in places} <= faults
    assert str(data_folder() / "generated/vae/train-images-idx3-ubyte") in faults
    assert doctor("--repair")[0] == 0
    assert doctor()[0] == 0
    assert outside.read_text() == "not digitlab's"
    handwriting.keep([written_now(7, Drawing((Stroke.through([(8, 6), (19, 6), (12, 22)]),)), "me")])


@pytest.mark.skipif(
    not getattr(os, "geteuid", int)(), reason="root may read everything, and Windows knows no such rights"
)
def test_what_nobody_may_read_is_told_and_all_else_is_looked_at(doctor) -> None:
    (data_folder() / "runs" / "theirs").mkdir(parents=True)
    for name in ("networks", "runs/theirs"):
        (data_folder() / name).mkdir(exist_ok=True)
        (data_folder() / name).chmod(0)
    status, found = doctor()
    for name in ("networks", "runs/theirs"):
        (data_folder() / name).chmod(0o700)
    assert status == 1
    assert {fault["kind"] for fault in _faults(found)} == {"data folder", "runs"}
    assert found[-1]["kind"] == "devices"


def test_the_half_of_a_file_is_removed_once_its_process_is_gone(doctor) -> None:
    stale, fresh = (_lay_down(f"networks/x.safetensors.{pid}.part", b"half") for pid in (7, 8))
    os.utime(stale, (time.time() - 3600,) * 2)
    status, found = doctor("--repair")
    assert (status, [fault["mended"] for fault in _faults(found)]) == (0, ["removed"])
    assert not stale.exists()
    assert fresh.exists()


def test_what_is_whole_is_counted_and_stays(doctor, capsys) -> None:
    _lay_down("digitlab.log", b"x" * 1234)
    measured = min((resources() / "measured").glob("sweep-*.json"))
    _lay_down(f"measured/{measured.name}", measured.read_bytes())
    user_networks().mkdir()
    shutil.copy(list_networks().find("mlp14").path, user_networks() / "mine.safetensors")
    before = sorted(data_folder().rglob("*"))
    status, found = doctor("--repair")
    assert status == 0
    assert sorted(data_folder().rglob("*")) == before
    said = "\n".join(finding["text"] for finding in found)
    library = list_networks()
    assert f"networks: {len(library.entries) + len(library.generators)} can be used" in said
    assert "measured: 1 can be used" in said
    assert "log: 1,234 bytes" in said
    assert set(found[0]) == {"kind", "text", "is_well", "damaged", "mended"}


def test_people_are_told_what_to_do_and_what_was_done(capsys) -> None:
    path = _lay_down("settings.json", b"{")
    assert main(["doctor"]) == 1
    assert f"FAULT  {path}" in (said := capsys.readouterr().out)
    assert "'digitlab doctor --repair' sets it aside" in said
    assert main(["doctor", "--repair"]) == 0
    assert f"mended  {path}" in (said := capsys.readouterr().out)
    assert ": set aside as " in said
