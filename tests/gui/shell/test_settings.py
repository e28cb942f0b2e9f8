"""What the window remembers, and what it does with settings that do not fit."""

from __future__ import annotations

import json
import shutil

import pytest
from PySide6.QtWidgets import QComboBox

from digitlab.gui.kit.theme import current_theme
from digitlab.gui.shell.settings import Settings, read_settings, write_settings


def test_the_window_remembers_networks_pen_and_colours(open_app, own_data_folder):
    first = open_app("--theme", "dark")
    first.answered(lambda _: True)
    first.find("network_right", QComboBox).setCurrentText("cnn_flatten")
    first.find("pen_width").setValue(3.0)
    first.window.close()
    second = open_app()
    assert second.find("network_right", QComboBox).currentText() == "cnn_flatten"
    assert second.find("pen_width").value() == 3.0
    assert current_theme(second.window).dark
    second.answered(lambda _: True)


def test_damaged_settings_are_set_aside_and_never_block_the_start(open_app, own_data_folder):
    own_data_folder.mkdir()
    (own_data_folder / "settings.json").write_text('{"version": 1, "pen_width": "thick"}')
    opened = open_app("--theme", "light")
    assert "set aside" in opened.window.notice.text()
    assert opened.find("pen_width").value() == Settings().pen_width
    assert len(list(own_data_folder.glob("settings-*.json"))) == 1
    opened.answered(lambda _: True)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        '{"version": 2}',
        '{"networks": ["mlp"]}',
        '{"networks": ["mlp", "", ""]}',
        '{"pen_width": 99}',
        "[" * 100_000,
    ],
)
def test_every_kind_of_bad_settings_gives_the_defaults(tmp_path, text):
    (tmp_path / "settings.json").write_text(text)
    settings, notice = read_settings(tmp_path / "settings.json")
    assert settings == Settings()
    assert notice


def test_settings_survive_a_round_trip(tmp_path):
    settings = Settings(
        colours="dark", networks=("mlp14", "cnn_pooled", "mlp"), pen_width=1.5, geometry="00ff", split=(1, 2)
    )
    write_settings(tmp_path / "folder" / "settings.json", settings)
    assert read_settings(tmp_path / "folder" / "settings.json") == (settings, "")
    assert [path.name for path in (tmp_path / "folder").iterdir()] == ["settings.json"]


def test_a_remembered_network_that_is_gone_is_replaced(open_app, own_data_folder):
    own_data_folder.mkdir()
    (own_data_folder / "settings.json").write_text(json.dumps({"networks": ["gone", "cnn_pooled", ""]}))
    opened = open_app("--theme", "light")
    assert opened.find("network_left", QComboBox).currentText() == "mlp"
    assert opened.find("network_right", QComboBox).currentText() == "cnn_pooled"
    opened.answered(lambda _: True)


X_SERVER = ("env", "QT_QPA_PLATFORM=xcb", "xvfb-run", "-a")
"""What runs a program before a real X server, with one small screen."""


@pytest.mark.slow
def test_a_window_whose_place_is_off_every_screen_comes_back_onto_one(run_window):
    places = run_window("window.resize(800, 600); window.move(9000, 7000); print(window.pos().x()); window.close()")
    assert places.returncode == 0, places.stderr
    assert int(places.stdout) == 9000
    for before in ((), X_SERVER)[: 2 if shutil.which("xvfb-run") else 1]:
        looks = "print(window.screen().geometry().contains(window.geometry().center())); window.close()"
        done = run_window(looks, before=before)
        assert (done.returncode, done.stdout) == (0, "True\n"), done.stderr
