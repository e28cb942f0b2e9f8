"""Whatever lies in the data folder, the window starts, says what it set aside, and nothing is lost or followed out of it."""

from __future__ import annotations

import json
import os
import time

import pytest

from digitlab.gui.shell.settings import Settings, read_settings
from digitlab.gui.shell.state_file import read_state
from digitlab.shipped import weights
from digitlab.whole_file import set_aside


@pytest.mark.parametrize(
    "unfit",
    [
        {"split": [2**31, 2**31]},
        {"split": [-1, 1]},
        {"split": [1, 2, 3]},
        {"split": []},
        {"geometry": "no digits"},
        {"geometry": "abc"},
        {"geometry": "00" * 501},
        {"networks": ["mlp", "m" * 256, ""]},
        {"networks": ["mlp", "m\x1b]0;title", ""]},
        {"pen_width": 1e300},
        {"version": 2},
    ],
    ids=str,
)
def test_settings_with_values_that_qt_cannot_take_are_set_aside(tmp_path, unfit):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps(unfit))
    settings, notice = read_settings(path)
    assert settings == Settings()
    (aside,) = tmp_path.iterdir()
    assert aside.name in notice
    assert json.loads(aside.read_text()) == unfit


@pytest.mark.parametrize(
    "text", ['{"split": [2147483648, 1]}', '{"geometry": "\\ud800"}', '{"pen_width": ' + "9" * 401 + "}"]
)
def test_settings_that_ended_every_start_no_longer_do(open_app, own_data_folder, text):
    own_data_folder.mkdir()
    (own_data_folder / "settings.json").write_text(text)
    said = open_app().window.notice.text()
    assert "The settings could not be read" in said
    assert "settings-2" in said


def test_no_weights_file_ends_the_start_and_another_network_stands_in_for_one_that_was_chosen(
    open_app, own_data_folder
):
    good = (weights() / "mlp.safetensors").read_bytes()
    newer = good.replace(b"mlp", b"mlz")  # in the card: an architecture that this digitlab does not know
    files = {"truncated": good[:-100], "newer": newer, "nothing": b"nothing", "empty": b""}
    (own_data_folder / "networks").mkdir(parents=True)
    for name, content in files.items():
        (own_data_folder / "networks" / f"{name}.safetensors").write_bytes(content)
    (own_data_folder / "settings.json").write_text('{"networks": ["truncated", "newer", ""]}')
    session = open_app().window.session
    for name in files:
        assert name not in session.situation.networks
        assert any(f"{name}.safetensors" in fault for fault in session.library.faults), name


def test_a_window_puts_the_settings_of_a_newer_digitlab_aside(open_app, own_data_folder):
    own_data_folder.mkdir()
    newer = json.dumps({"version": 99, "pen_width": 3.5, "haptics": {"on": True}})
    (own_data_folder / "settings.json").write_text(newer)
    window = open_app().window
    assert "The settings could not be read" in window.notice.text()
    window.close()
    (aside,) = own_data_folder.glob("settings-2*.json")
    assert aside.read_text() == newer
    assert json.loads((own_data_folder / "settings.json").read_text())["version"] < 99


@pytest.mark.slow
def test_a_folder_full_of_what_does_not_belong_there_blocks_no_start(run_window, own_data_folder, tmp_path):
    folder = own_data_folder
    folder.mkdir()
    outside = tmp_path / "outside"
    outside.write_text("not digitlab's")
    for name in ("settings.json", "digitlab.log", "sheet-0.json", "drawing-1.lock"):
        os.mkfifo(folder / name)
    for name in ("crash.log", "last-crash.log", "drawing-2.json"):
        (folder / name).symlink_to(outside)
    (folder / "drawing-1.json").write_text('{"strokes": [], "bitmap": ' + "9" * 401 + "}")
    (folder / "drawing-3.json").mkdir()
    (folder / "drawing-3.json.7.part").mkdir()
    (folder / "drawing-4.json.7.part").symlink_to(outside)
    done = run_window("print(notice.text()); window.close()")
    assert (done.returncode, done.stderr) == (0, "")
    assert "The settings could not be read" in done.stdout
    assert done.stdout.count("A drawing could not be read") >= 3
    assert outside.read_text() == "not digitlab's"
    assert (folder / "settings.json").is_file()


def test_the_window_begins_afresh_with_reset_and_keeps_what_it_sets_aside(open_app, own_data_folder):
    own_data_folder.mkdir()
    for name in ("settings.json", "lecture.json", "drawing-0.json"):
        (own_data_folder / name).write_text(f"the old {name}")
    said = open_app("--reset").window.notice.text()
    for name in ("settings", "lecture", "drawing-0"):
        (aside,) = own_data_folder.glob(f"{name}-2*.json")
        assert aside.read_text() == f"the old {name}.json"
        assert aside.name in said


def test_a_start_removes_what_killed_processes_left_half_written(open_app, own_data_folder):
    stale, fresh = [], []
    for folder in ("", "networks", "measured", "recipes", "handwriting"):
        (own_data_folder / folder).mkdir(parents=True, exist_ok=True)
        for found, age_s in ((stale, 3600), (fresh, 0)):
            found.append(own_data_folder / folder / f"own.json.{7 + age_s}.part")
            found[-1].write_text("half")
            os.utime(found[-1], (time.time() - age_s,) * 2)
    open_app()
    assert not any(path.exists() for path in stale)
    assert all(path.exists() for path in fresh)


def test_a_file_that_is_set_aside_takes_the_place_of_no_other(tmp_path):
    asides = set()
    for number in range(3):
        (tmp_path / "state.json").write_text(str(number))
        asides.add(set_aside(tmp_path / "state.json"))
    assert {path.read_text() for path in asides} == {"0", "1", "2"}
    assert set_aside(tmp_path / "state.json") is None


def test_a_state_file_that_is_too_large_is_set_aside_unread(tmp_path):
    path = tmp_path / "state.json"
    with path.open("wb") as file:
        file.truncate(2**40)
    found, notice = read_state(path, 1000, lambda values: values, "The state")
    assert found is None
    assert "larger than 1,000 bytes" in notice
    assert not path.exists()


def test_a_state_file_that_is_not_there_is_nothing_to_speak_of(tmp_path):
    assert read_state(tmp_path / "state.json", 1000, lambda values: values, "The state") == (None, "")
