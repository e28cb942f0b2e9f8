"""The page "Map of digits": a real session, real networks, and a child process for t-SNE."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from digitlab.cli import main
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.export import save
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.tabs.inside.digit_map.digit_cloud import DigitCloud
from digitlab.gui.tabs.inside.digit_map.digit_maps import DIGITS, MapSettings
from digitlab.gui.tabs.inside.digit_map.page import DigitMapView
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.ink.pose import Pose
from digitlab.measure import tsne
from digitlab.measure.events import Measured, from_line, to_line
from digitlab.networks.library import list_networks

WAIT_MS = 60_000
FEWEST = MapSettings(digits=min(DIGITS))
needs_scikit_learn = pytest.mark.skipif(not tsne.is_installed(), reason="scikit-learn, an optional extra, is not there")


@pytest.fixture
def opened(open_page):
    """The page over a 0, with the fewest digits on its maps."""
    return open_page("digit_map", digit=10, states=(FEWEST,))


def lesson(opened) -> str:
    return opened.words("map_lesson")


def cloud(opened, slot: int) -> DigitCloud:
    return opened.find(f"digit_cloud_{slot}", DigitCloud)


def test_before_there_are_maps_each_network_s_place_says_what_is_done(qtbot: QtBot) -> None:
    view = DigitMapView()
    qtbot.addWidget(view)
    library = list_networks()
    view.show_snapshot(
        Snapshot(Situation(networks=("mlp", "cnn_pooled", "")), None, library, {Focus: Focus(), MapSettings: FEWEST})
    )
    clouds = [view.findChild(DigitCloud, f"digit_cloud_{slot}") for slot in range(3)]
    assert [each.isVisibleTo(view) for each in clouds] == [True, True, False]
    assert "Loading the network" in clouds[0].accessibleDescription()


def test_the_drawing_s_point_follows_the_sliders(opened) -> None:
    assert "Now shift or turn the drawing" in lesson(opened)
    opened.session.set_pose(Pose(dx=4))
    opened.settle()
    assert lesson(opened) == "The MLP's point has moved from the 0s to the 2s; the CNN's stays among the 0s."
    opened.session.load_test_digit(3)
    assert opened.settle().request.situation is opened.session.situation


def test_each_map_says_that_it_is_on_its_way_before_it_is_there(app):
    page = app.turn_to("inside", "digit_map")
    assert page.seen is None
    waiting = [each for each in page.findChildren(DigitCloud) if each.isVisible()]
    assert [each.accessibleDescription() for each in waiting] == ["Loading the network, then reading the digits …"] * 2
    assert len(page.findChildren(DigitCloud)) == 3


@pytest.mark.slow
def test_as_many_maps_stand_side_by_side_as_networks_are_chosen(opened) -> None:
    assert [cloud(opened, slot).isVisible() for slot in range(3)] == [True, True, False]
    opened.session.choose_network(2, "mlp14")
    opened.settle()
    assert [cloud(opened, slot).isVisible() for slot in range(3)] == [True, True, True]


@pytest.mark.slow
def test_a_digit_that_is_clicked_comes_to_the_canvas(opened, qtbot: QtBot) -> None:
    widget, places = cloud(opened, 1), opened.page.seen.networks[1].placed.places
    scale, place = widget.frame().scale, widget.frame().to_widget(places)[42]
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPointF(*place).toPoint())
    clicked = opened.session.situation.test_digit
    assert abs((places - places[42])[clicked]).max() * scale < 2


def test_pointing_at_a_digit_marks_it_on_every_map(opened) -> None:
    places = cloud(opened, 0).frame().to_widget(opened.page.seen.networks[0].placed.places)
    before = cloud(opened, 1).grab().toImage()
    QTest.mouseMove(cloud(opened, 0), QPointF(*places[42]).toPoint())
    assert cloud(opened, 1).grab().toImage() != before


@pytest.mark.slow
def test_another_layer_is_mapped_and_looked_at_on_the_other_pages(opened) -> None:
    box = opened.find("map_layer_1", QComboBox)
    assert (box.itemText(0), box.currentText()) == ("field", "dense")
    opened.pick("map_layer_1", box.findText("conv 4"))
    assert opened.settle().networks[1].layer == "conv 4"
    assert (opened.focus.slot, opened.focus.layer) == (1, "conv 4")


def test_what_is_saved_says_where_it_comes_from(opened) -> None:
    saved, table = opened.page.provenance(), opened.page.table()
    assert saved.networks == ("mlp (seed 0)", "cnn_pooled (seed 0)")
    assert saved.n == 300
    assert dict(saved.notes)["layer of mlp"].startswith("dense 2: 128 numbers a digit. Both axes: ")
    rows = [dict(zip(table.header, row, strict=True)) for row in table.rows]
    assert len(rows) == 2 * 301
    assert [rows[301][key] for key in ("digit", "class", "network", "layer", "method")] == [
        0, 7, "cnn_pooled", "dense", "pca",
    ]  # fmt: skip
    assert [row["digit"] for row in rows].count("drawing") == 2


def test_digits_are_shapes_in_a_picture_for_print(opened, tmp_path: Path) -> None:
    save(opened.page, tmp_path / "map.svg")
    assert (tmp_path / "map.svg").read_text().count("<path") >= 2 * 10, "those of each class on either map"


@pytest.mark.slow
@needs_scikit_learn
def test_t_sne_is_made_by_a_child_process_when_asked_for_and_kept(opened, open_page, qtbot: QtBot) -> None:
    opened.session.choose_network(1, "")
    opened.pick("map_method", 2)
    assert opened.settle().networks[0].placed is None
    button = opened.find("make_maps", QPushButton)
    button.click()
    assert button.text() == "Stop"
    page = opened.page
    qtbot.waitUntil(lambda: page.is_settled() and page.seen.networks[0].placed is not None, timeout=WAIT_MS)
    assert not button.isEnabled()
    assert page.seen.networks[0].here is not None
    again = open_page("digit_map", "mlp", "", "", digit=10, states=(FEWEST,))
    again.pick("map_method", 2)
    assert (again.settle().networks[0].placed.places == page.seen.networks[0].placed.places).all()


@pytest.mark.slow
@needs_scikit_learn
def test_the_making_of_a_map_can_be_stopped(opened, qtbot: QtBot) -> None:
    opened.pick("map_method", 2)
    opened.settle()
    button = opened.find("make_maps", QPushButton)
    button.click()
    opened.pick("map_method", 0)
    assert button.isVisible(), "it can be stopped whatever is looked at meanwhile"
    opened.pick("map_method", 2)
    with qtbot.waitSignal(opened.session.failed, timeout=WAIT_MS):
        button.click()
    assert opened.faults == ["Stopped."]
    assert button.text() == "Make these maps"
    assert [each.placed for each in opened.page.seen.networks] == [None, None]


def test_without_scikit_learn_the_screen_says_how_to_install_it(opened, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tsne, "is_installed", lambda: False)
    opened.pick("map_method", 2)
    opened.settle()
    assert not opened.find("make_maps", QPushButton).isEnabled()
    assert cloud(opened, 0).frame() is None


@needs_scikit_learn
def test_the_command_prints_a_map_with_its_seed_and_its_events(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["project", "mlp", "--layer", "answer", "--digits", "40", "--seed", "3", "--csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert len(rows) == 40
    assert {(row["layer"], row["seed"], row["n"]) for row in rows} == {("answer", "3", "40")}
    assert main(["project", "mlp", "--digits", "3"]) == 1
    assert "digits must lie between 10 and 5000, not 3" in capsys.readouterr().err


@needs_scikit_learn
def test_a_map_is_the_same_whenever_it_is_made_and_comes_through_the_pipe(tmp_path: Path) -> None:
    entry = list_networks().find("mlp")
    made = [
        list(tsne.TSNE.events([entry], tsne.ProjectConfig(digits=40), folder=tmp_path / name))[-1]
        for name in ("one", "two")
    ]
    assert made[0] == made[1]
    assert isinstance(made[0], Measured)
    assert from_line(to_line(made[0])).result.places() == pytest.approx(made[0].result.places())
    (kept,) = (tmp_path / "one").iterdir()
    assert json.loads(kept.read_text())["kind"] == "Projection"
