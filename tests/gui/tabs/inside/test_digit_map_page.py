"""The page "Map of digits": a real session, real networks, and a child process for t-SNE."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from digitlab.cli import main
from digitlab.gui.kit.theme import theme_for
from digitlab.gui.shell.export import save
from digitlab.gui.shell.session import Session
from digitlab.gui.tabs.inside.digit_map.digit_cloud import DigitCloud
from digitlab.gui.tabs.inside.digit_map.page import DigitMapPage
from digitlab.gui.tabs.inside.digit_map.view import DigitMapPanel
from digitlab.gui.tabs.inside.focus import FocusStore
from digitlab.ink.pose import Pose
from digitlab.measure import tsne
from digitlab.measure.events import Measured, from_line, to_line
from digitlab.networks.library import list_networks

WAIT_MS = 60_000
needs_scikit_learn = pytest.mark.skipif(not tsne.is_installed(), reason="scikit-learn, an optional extra, is not there")


@pytest.fixture
def session() -> Iterator[Session]:
    made = Session(list_networks(), ("mlp", "cnn_pooled", ""))
    made.load_test_digit(10)
    yield made
    made.stop()


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> Iterator[DigitMapPage]:
    widget = DigitMapPage(session, FocusStore())
    widget.setPalette(theme_for(dark=False).palette())
    widget.resize(830, 520)
    pick(widget, "map_digits", 0)
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    settled(widget, qtbot)
    yield widget
    widget.stop()


def settled(page: DigitMapPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)


def pick(page: DigitMapPage, name: str, index: int) -> None:
    """Choose an entry of a list as a user does."""
    box = page.findChild(QComboBox, name)
    box.setCurrentIndex(index)
    box.activated.emit(index)


def lesson(page: DigitMapPage) -> str:
    return page.findChild(QLabel, "map_lesson").text()


def cloud(page: DigitMapPage, slot: int) -> DigitCloud:
    return page.findChild(DigitCloud, f"digit_cloud_{slot}")


def test_the_drawing_s_point_follows_the_sliders(page: DigitMapPage, session: Session, qtbot: QtBot) -> None:
    assert "Now shift or turn the drawing" in lesson(page)
    session.set_pose(Pose(dx=4))
    settled(page, qtbot)
    assert lesson(page) == "The MLP's point has moved from the 0s to the 2s; the CNN's stays among the 0s."
    session.load_test_digit(3)
    settled(page, qtbot)
    assert page.shown.request.situation is session.situation


def test_as_many_maps_stand_side_by_side_as_networks_are_chosen(
    page: DigitMapPage, session: Session, qtbot: QtBot
) -> None:
    assert [cloud(page, slot).isVisible() for slot in range(3)] == [True, True, False]
    session.choose_network(2, "mlp14")
    settled(page, qtbot)
    assert [cloud(page, slot).isVisible() for slot in range(3)] == [True, True, True]


def test_a_digit_that_is_clicked_is_asked_for(page: DigitMapPage, qtbot: QtBot) -> None:
    widget = cloud(page, 1)
    place = widget.frame().to_widget(page.shown.networks[1].placed.places)[42]
    with qtbot.waitSignal(page.test_digit_requested) as asked:
        qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPointF(*place).toPoint())
    near = page.shown.networks[1].placed.places - page.shown.networks[1].placed.places[42]
    assert abs(near[asked.args[0]]).max() * widget.frame().scale < 2


def test_pointing_at_a_digit_marks_it_on_every_map(page: DigitMapPage) -> None:
    places = [cloud(page, slot).frame().to_widget(page.shown.networks[slot].placed.places) for slot in (0, 1)]
    before = cloud(page, 1).grab().toImage()
    QTest.mouseMove(cloud(page, 0), QPointF(*places[0][42]).toPoint())
    assert cloud(page, 1).grab().toImage() != before


def test_another_layer_is_mapped_and_looked_at_on_the_other_pages(
    page: DigitMapPage, session: Session, qtbot: QtBot
) -> None:
    box = page.findChild(QComboBox, "map_layer_1")
    assert (box.itemText(0), box.currentText()) == ("field", "dense")
    pick(page, "map_layer_1", box.findText("conv 1"))
    settled(page, qtbot)
    assert page.shown.networks[1].layer == "conv 1"
    assert (page._store.focus.slot, page._store.focus.layer) == (1, "conv 1")


def test_showing_asks_for_nothing(page: DigitMapPage, qtbot: QtBot) -> None:
    panel = page.findChild(DigitMapPanel)
    with (
        qtbot.assertNotEmitted(panel.settings_changed),
        qtbot.assertNotEmitted(panel.layer_chosen),
        qtbot.assertNotEmitted(panel.test_digit_requested),
    ):
        panel.show_maps(page.shown)
        panel.show_progress(1, 2)
        panel.show_idle()


def test_it_fits_beside_the_canvas_with_three_networks(page: DigitMapPage, session: Session, qtbot: QtBot) -> None:
    session.choose_network(2, "mlp14")
    pick(page, "map_method", 2)
    settled(page, qtbot)
    page.findChild(DigitMapPanel).show_progress(10, 300)
    least = page.minimumSizeHint()
    assert (least.width() <= 830, least.height() <= 520) == (True, True)


@pytest.mark.parametrize("suffix", ["png", "svg", "csv"])
def test_what_is_saved_says_where_it_comes_from(page: DigitMapPage, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"map.{suffix}"
    save(page.findChild(DigitMapPanel), path)
    if suffix == "svg":
        assert path.read_text().count("<path") >= 2 * 10, "the digits of each class are shapes on either map"
    if suffix == "csv":
        lines = path.read_text().splitlines()
        caption = "\n".join(line for line in lines if line.startswith("#"))
        assert "networks: mlp (seed 0), cnn_pooled (seed 0)" in caption
        assert "n: 300" in caption
        assert "layer of mlp: dense 2: 128 numbers a digit. Both axes: " in caption
        rows = list(csv.DictReader(io.StringIO("\n".join(line for line in lines if not line.startswith("#")))))
        assert len(rows) == 2 * 301
        assert [rows[301][key] for key in ("digit", "class", "network", "layer", "method")] == [
            "0", "7", "cnn_pooled", "dense", "pca",
        ]  # fmt: skip
        assert [row["digit"] for row in rows].count("drawing") == 2


@needs_scikit_learn
def test_t_sne_is_made_by_a_child_process_when_asked_for_and_kept(
    page: DigitMapPage, session: Session, qtbot: QtBot
) -> None:
    session.choose_network(1, "")
    pick(page, "map_method", 2)
    settled(page, qtbot)
    assert page.shown.networks[0].placed is None
    button = page.findChild(QPushButton, "make_maps")
    button.click()
    assert button.text() == "Stop"
    qtbot.waitUntil(lambda: page.is_settled() and page.shown.networks[0].placed is not None, timeout=WAIT_MS)
    assert not button.isEnabled()
    assert page.shown.networks[0].here is not None
    again = DigitMapPage(session, FocusStore())
    qtbot.addWidget(again)
    pick(again, "map_digits", 0)
    pick(again, "map_method", 2)
    again.show()
    settled(again, qtbot)
    assert (again.shown.networks[0].placed.places == page.shown.networks[0].placed.places).all()
    again.stop()


@needs_scikit_learn
def test_the_making_of_a_map_can_be_stopped(page: DigitMapPage, qtbot: QtBot) -> None:
    pick(page, "map_method", 2)
    settled(page, qtbot)
    button = page.findChild(QPushButton, "make_maps")
    button.click()
    pick(page, "map_method", 0)
    assert button.isVisible(), "it can be stopped whatever is looked at meanwhile"
    pick(page, "map_method", 2)
    with qtbot.waitSignal(page.fault_found, timeout=WAIT_MS) as found:
        button.click()
    assert found.args == ["Stopped."]
    assert button.text() == "Make these maps"
    assert [each.placed for each in page.shown.networks] == [None, None]


def test_without_scikit_learn_the_screen_says_how_to_install_it(
    page: DigitMapPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tsne, "is_installed", lambda: False)
    pick(page, "map_method", 2)
    settled(page, qtbot)
    assert not page.findChild(QPushButton, "make_maps").isEnabled()
    assert cloud(page, 0).frame() is None


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
