"""The page "Afterwards" in a real window: a run's networks, epoch by epoch, answer everywhere; real children read digits."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QPushButton, QSlider, QStyle, QStyleOptionComboBox

from digitlab.data import mnist
from digitlab.data.mnist import Split
from digitlab.data_folder import data_folder, guest_networks, user_networks
from digitlab.gui.kit.cells.digit_wall import DigitWall
from digitlab.gui.shell.measuring_row import MeasuringRow
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.tabs.robustness.disagreement.compared import LastComparison
from digitlab.gui.tabs.robustness.tab import RobustnessTab
from digitlab.gui.tabs.train.afterwards.confusion_matrix import ConfusionMatrix
from digitlab.gui.tabs.train.afterwards.page import AfterwardsPage
from digitlab.gui.tabs.train.afterwards.state import AfterwardsSeen
from digitlab.gui.tabs.train.afterwards.view import AfterwardsView
from digitlab.ink.colours import in_grey
from digitlab.measure.confusion import CONFUSION, ConfuseConfig
from digitlab.networks.architectures import build
from digitlab.networks.card import read_card
from digitlab.networks.library import Entry, list_networks
from digitlab.networks.predict import predict
from digitlab.networks.weights import load
from digitlab.training.loop import train
from digitlab.training.recipe import TrainConfig
from digitlab.training.recipes import checked_recipe
from digitlab.training.runs import Run, create_run, find_run

from .conftest import pick

WAIT_MS = 60_000  # children import torch, on a machine that has other work
SMALL = {"digits": 640, "epochs": 3, "batch_size": 32, "device": "cpu"}

pytestmark = pytest.mark.usefixtures("one_thread")


def made(
    network: str = "mlp14",
    name: str = "tried",
    *,
    read: tuple[Split, ...] = (),
    by: str = "epoch-*",
    **settings: object,
) -> Run:
    """A run that has ended; it was measured on few digits, so that it is there soon.

    Its networks have ``read`` these parts before: all of them, or those whose files are called so.
    """
    run = create_run(TrainConfig(network, **{**SMALL, **settings}), user_networks() / f"{name}.safetensors")
    held_out = mnist.load("held_out")
    few = mnist.Digits(held_out.images[:200], held_out.labels[:200])
    with patch.object(mnist, "load", lambda split, load=mnist.load: few if split == "held_out" else load(split)):
        list(train(run))
    for split in read:
        networks = [Entry(path, read_card(path), "own") for path in run.checkpoints.glob(f"{by}.safetensors")]
        list(CONFUSION.events(networks, ConfuseConfig("mnist", split)))
    return run


@pytest.fixture(scope="module")
def kept_run(elsewhere) -> Path:
    """A data folder with a run whose networks have read all test digits and those held out."""
    with elsewhere():
        made(read=("test", "held_out"))
        return data_folder()


@pytest.fixture
def tried(kept_run: Path, own_data_folder: Path) -> Run:
    """That run, among the user's."""
    shutil.copytree(kept_run, own_data_folder)
    return find_run("last")


@pytest.fixture
def look(open_app) -> Callable[[], tuple[object, AfterwardsPage]]:
    """Opens a window on the page, and waits until it has settled or the networks have begun to read."""

    def opened(*, settled: bool = True):
        app = open_app("--theme", "light")
        app.answered(lambda _: True)
        page = app.turn_to("train", "afterwards")
        app.qtbot.waitUntil(lambda: page.is_settled() is settled, timeout=WAIT_MS)
        return app, page

    return opened


def slide(app, place: int) -> None:
    """Slide to a place, counted from 0, and wait until everything has followed."""
    page = app.window.findChild(AfterwardsPage)
    app.find("epoch", QSlider).setValue(place)
    app.qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)


def is_whole(choice: QComboBox) -> bool:
    """Whether the name that is chosen has room."""
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    place = QStyle.SubControl.SC_ComboBoxEditField
    room = choice.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, place, choice)
    return choice.fontMetrics().horizontalAdvance(choice.currentText()) <= room.width()


def click_first(app) -> None:
    """Click the first digit of the wall."""
    wall = app.find("mistakes", DigitWall)
    place = wall.visualRect(wall.model().index(0, 0)).center()
    QTest.mouseClick(wall.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def said(app) -> str:
    return " ".join(label.text() for label in app.window.findChild(AfterwardsPage).findChildren(QLabel))


def test_without_a_run_it_says_what_to_do(look) -> None:
    app, page = look()
    assert "Begin one on the page Set up" in said(app)
    paper = page.findChild(DigitWall).viewport().grab().toImage()
    assert len({paper.pixel(x, y) for x in range(paper.width()) for y in range(paper.height())}) == 1  # nothing to read
    assert not app.find("take_along", QPushButton).isEnabled()


@pytest.mark.slow
def test_the_last_network_reads_the_test_digits_unasked_and_a_cell_shows_its_digits(look) -> None:
    made()
    app, page = look()
    read = page.seen.read
    assert read.confusion.n == 10_000
    assert int(read.counts.sum()) == 10_000
    assert f"{len(read.wrong):,} of 10,000 test digits are misread" in said(app)
    matrix, wall = app.find("confusion", ConfusionMatrix), app.find("mistakes", DigitWall)
    label, answer = divmod(int((read.counts * (1 - (read.counts > 300))).argmax()), 10)
    place = matrix.cell_rect((label, answer)).center().toPoint()
    QTest.mouseClick(matrix, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert wall.model().rowCount() == read.counts[label, answer]
    app.find("all_mistakes", QPushButton).click()
    assert wall.model().rowCount() == len(read.wrong)


@pytest.mark.slow
def test_a_click_on_a_mistake_brings_it_to_the_canvas_where_the_network_still_misreads_it(look, tried) -> None:
    app, page = look()
    worst = page.seen.read.wrong[0]
    click_first(app)
    situation = app.window.session.situation
    assert situation.test_digit == worst
    network, _ = load(tried.out)
    answer = predict(network, situation.drawing.bitmap).label
    assert answer == page.seen.read.confusion.answers[worst] != situation.truth


@pytest.mark.slow
def test_sliding_lets_the_network_of_that_epoch_answer_and_leaves_the_library_as_it_was(look, tried) -> None:
    app, _ = look()
    session, before = app.window.session, app.window.session.situation.networks
    app.draw_seven()
    torch.manual_seed(tried.config.seed)
    untrained = build(tried.config.build_config()).eval()
    for epoch in (0, 1, 2):
        slide(app, epoch)
        name = f"epoch {epoch} of tried"
        analysis = app.answered(lambda found, name=name: found.situation.networks[0] == name)
        network = load(tried.checkpoints / f"epoch-000{epoch}.safetensors")[0] if epoch else untrained
        assert analysis.answers[0].prediction == predict(network, analysis.field)
        assert [each for each in session.library.entries if each.startswith("epoch")] == [name]
        assert ("Before its first step: its weights are chance" in said(app)) is (epoch == 0)
    assert session.situation.networks[1:] == before[1:]
    assert session.lasting_networks == before
    app.window.resize(1280, 720)
    assert (app.window.width(), app.window.height()) == (1280, 720)
    app.turn_to("draw")
    assert is_whole(app.find("network_left", QComboBox))
    app.turn_to("train", "afterwards")
    app.find("back_to_networks", QPushButton).click()
    assert session.situation.networks == before
    assert session.library == list_networks()


def test_a_run_that_has_kept_no_network_yet_is_not_taken_for_none(qtbot) -> None:
    view = AfterwardsView()
    qtbot.addWidget(view)
    view.show_seen(AfterwardsSeen())
    said = [label.text() for label in view.findChildren(QLabel)]
    assert "No run has come to the end of an epoch yet. Begin one on the page Set up." in said
    view.show_seen(AfterwardsSeen(names=("mlp_2",), run="mlp_2"))
    assert "mlp_2 has not come to the end of an epoch yet." in [label.text() for label in view.findChildren(QLabel)]


@pytest.mark.slow
def test_a_child_of_another_page_finds_the_network_of_an_epoch(look, tried) -> None:
    app, _ = look()
    slide(app, 1)
    page = app.window.tabs.findChild(RobustnessTab).turn_to("disagreement")
    app.window.session.choose_network(1, "mlp")  # which is quick
    page.compare()
    app.qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)
    assert page.snapshot()[LastComparison].comparison.networks == ("epoch 1 of tried", "mlp")


@pytest.mark.slow
def test_the_matrix_follows_the_slider_once_all_epochs_have_read(look) -> None:
    made(read=("test",), by="epoch-0003")
    app, page = look()
    last = page.seen.read.confusion
    slide(app, 0)
    first = page.seen.read.confusion
    assert first.weights_hash != last.weights_hash
    slide(app, 1)  # the others were read by the same child
    assert page.seen.read is not None
    slide(app, 3)
    assert page.seen.read.confusion == last


@pytest.mark.slow
def test_a_run_that_is_chosen_while_another_one_reads_is_read_after_it(look) -> None:
    first, last = made(name="first", epochs=1), made(name="last", epochs=1)
    app, page = look(settled=False)
    assert page.seen.run == last.name
    app.window.tabs.train.store.choose((first.name,))
    app.qtbot.waitUntil(lambda: page.seen.read is not None, timeout=WAIT_MS)
    assert (page.seen.run, page.seen.at.network) == (first.name, "epoch 1 of first")


@pytest.mark.slow
def test_two_runs_are_slid_through_together_each_in_the_slot_of_its_family(look, own_data_folder: Path) -> None:
    flat = made(name="flat", read=("test",))
    local = made("cnn_flatten", "local", read=("test",), by="epoch-0002", epochs=2)
    app, page = look()
    app.window.tabs.train.store.choose((flat.name, local.name))
    app.qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)
    slide(app, 1)
    assert app.window.session.situation.networks[:2] == ("epoch 1 of flat", "epoch 1 of local")
    slide(app, 3)
    assert app.window.session.situation.networks[:2] == ("epoch 3 of flat", "epoch 2 of local")
    before = app.window.session.lasting_networks
    app.window.close()
    (settings,) = own_data_folder.glob("settings*.json")
    assert tuple(json.loads(settings.read_text())["networks"]) == before  # those of a run are not remembered
    assert not any(name.startswith("epoch") for name in before)
    assert not list(guest_networks().iterdir())


@pytest.mark.slow
def test_held_out_digits_come_to_the_canvas_as_pictures_with_their_class(look, tried) -> None:
    app, page = look()
    split = app.find("afterwards_split", QComboBox)
    pick(split, split.findText("held-out digits"))
    app.qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)
    read = page.seen.read
    assert read.confusion.n == 5_000
    click_first(app)
    situation = app.window.session.situation
    assert situation.source == f"held-out digit {read.wrong[0]:,}"
    assert situation.truth == read.digits.labels[read.wrong[0]]


@pytest.mark.slow
def test_curves_of_the_run_stand_beside_those_of_the_networks_that_ship(look, tried) -> None:
    app, page = look()
    app.find("robustness").click()
    assert {"mlp", "cnn_pooled", "cnn_posed"} <= set(page.seen.sweeps)
    row = page.findChild(MeasuringRow)
    digits = row.findChild(QComboBox)
    pick(digits, 0)
    row.findChild(QPushButton).click()
    app.qtbot.waitUntil(lambda: "epoch 3 of tried" in page.seen.sweeps, timeout=WAIT_MS)
    assert page.seen.sweeps["epoch 3 of tried"].n == digits.currentData()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("kind", "suffix"), [("script", ".py"), ("onnx", ".onnx")]
)  # a child that exports as ONNX takes longer than all else here, and the command has tests of its own
def test_a_run_is_exported(look, tried, tmp_path: Path, monkeypatch, kind: str, suffix: str) -> None:
    if kind == "onnx":
        pytest.importorskip("onnxscript")
        pytest.importorskip("onnxruntime")
    app, page = look()
    path = tmp_path / "taken"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    next(each for each in app.find("take_along", QPushButton).menu().actions() if each.data() == kind).trigger()
    app.qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)
    assert path.with_suffix(suffix).exists()
    assert f"Saved to {path.with_suffix(suffix)}: " in said(app)


@pytest.mark.slow
def test_what_it_shows_is_saved_with_the_run_the_seed_and_n(look, tried, tmp_path: Path, monkeypatch) -> None:
    app, page = look()
    content = {}
    for kind in ("png", "svg", "csv"):
        path = tmp_path / f"read.{kind}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, path=path: (str(path), ""))
        page.findChild(SaveButton).choose(kind)
        assert app.window.statusBar().currentMessage() == f"Saved to {path}"
        content[kind] = QImage(str(path)).text() if kind == "png" else path.read_text(encoding="utf-8")
    for text in content.values():
        assert all(told in text for told in ("epoch 3 of tried", "seed 0", tried.name, "10,000 MNIST test digits"))
    rows = [line for line in content["csv"].splitlines() if not line.startswith("#")]
    assert rows[0] == "digit,label,answer,confidence,right"
    assert len(rows) == 10_001


def test_a_checkpoint_that_is_damaged_is_named(look) -> None:
    run = made()
    (run.checkpoints / "epoch-0003.safetensors").write_bytes(b"torn")
    app, _ = look()
    assert app.window.notice.isVisible()


def test_pictures_that_were_learned_in_colour_are_shown_in_colour_and_become_grey_drawings(look, discs: Path) -> None:
    run = create_run(
        checked_recipe("mlp14", "", {"data": f"colour-folder:{discs}", "epochs": 1, "digits": 8, "device": "cpu"}),
        user_networks() / "of_discs.safetensors",
    )
    list(train(run))
    networks = [Entry(path, read_card(path), "own") for path in run.checkpoints.glob("epoch-*.safetensors")]
    list(CONFUSION.events(networks, ConfuseConfig(run.config.data, "test")))
    app, page = look()
    read = page.seen.read
    assert read.digits.images.shape[1:] == (3, 28, 28)
    assert read.wrong, "it has taken one step"
    wall = app.find("mistakes", DigitWall)
    image = wall.viewport().grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    assert seen & {"#ff0000", "#008200"}
    with app.qtbot.waitSignal(wall.digit_chosen) as told:
        place = wall.visualRect(wall.model().index(0, 0)).center()
        app.qtbot.mouseClick(wall.viewport(), Qt.MouseButton.LeftButton, pos=place)
    drawing = app.window.session.situation.drawing
    assert drawing.bitmap.shape == (28, 28)
    assert drawing.bitmap.max() == pytest.approx(in_grey(read.digits.fields(told.args[0])).max())
