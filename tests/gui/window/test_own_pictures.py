"""Networks of one's own classes on the pages that measure: by click, in child processes, on the test pictures of their folder."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QModelIndex, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QListView, QListWidget, QPushButton

from digitlab.cli import main
from digitlab.data import folders
from digitlab.data_folder import user_networks
from digitlab.gui.kit.charts.curve_plot import CurvePlot
from digitlab.ink.pose import Pose
from digitlab.measure.accuracy import at_pose, measure
from digitlab.networks import weights
from digitlab.networks.edits import Pruned
from digitlab.networks.library import list_networks

MEASURED_MS = 120_000
NAMES = ("10", "L", "two strokes", "Λ")


@pytest.fixture
def teach(own_data_folder: Path) -> Callable[..., Path]:
    """Makes a network of the user's that has seen few of a folder's pictures, and mistakes some."""

    def taught(folder: Path, name: str, seed: int = 0) -> Path:
        few = ["--epochs", "1", "--digits", "16", "--batch-size", "8", "--turn", "30", "--device", "cpu"]
        path = user_networks() / f"{name}.safetensors"
        asked = ["train", "mlp14", "--data", f"folder:{folder}", "--out", str(path), "--seed", str(seed), *few]
        assert main(asked) == 0
        return path

    return taught


@pytest.fixture
def signs_app(signs: Path, teach, open_app):
    """A window with two networks of the user's that tell four signs apart, on either side."""
    for seed, name in enumerate(("signs", "signs_too")):
        teach(signs, name, seed)
    app = open_app("--theme", "light")
    app.faults = []
    app.window.session.failed.connect(app.faults.append)
    _choose(app, "signs", "signs_too")
    return app


def _choose(app, *names: str) -> None:
    for slot, name in enumerate(names):
        app.window.session.choose_network(slot, name)
    app.answered(lambda found: {answer.name for answer in found.answers if answer} == set(names))


def _right(folder: Path, network: Path, pose: Pose | None = None) -> tuple[int, int]:
    """How many test pictures a network reads at a pose, as ``digitlab evaluate`` counts, and of how many."""
    test = folders.load(folder, "test")
    (accuracy,) = measure(weights.load(network)[0], test, [at_pose(pose or Pose())])
    return round(accuracy.share * len(test)), len(test)


def _words(page) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel)).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.slow
def test_curves_are_of_the_folders_test_pictures(signs_app, signs, qtbot) -> None:
    page = signs_app.turn_to("robustness", "test_digits")
    assert not page.findChild(QLabel, "only_digits").isVisible()
    names = page.findChild(QListWidget, "curve_networks")
    assert [names.item(row).text() for row in range(names.count())] == ["signs", "signs_too"]
    button, digits = page.findChild(QPushButton, "measure"), page.findChild(QComboBox, "digits_to_measure")
    assert digits.currentText() == "≤ 2,000 pictures"
    assert "Not measured yet: signs, signs_too." in _words(page)
    button.click()
    qtbot.waitUntil(lambda: button.text() == "Measured", timeout=MEASURED_MS)
    right, n = _right(signs, user_networks() / "signs.safetensors")
    assert 0 < right < n
    plot = page.findChild(CurvePlot)
    assert f"signs: 0 px {100 * right / n:.0f} %" in plot.accessibleDescription()
    lines = [item for view in plot.findChildren(pg.GraphicsView) for item in view.scene().items()]
    assert [line.value() for line in lines if isinstance(line, pg.InfiniteLine)] == [1 / len(NAMES)]  # chance
    assert f"n = {n} (test pictures of signs, the first n), {n} in the maps, seed 0." in _words(page)
    assert "% of the pictures." in _words(page)
    assert "test digits" not in page.provenance().pose
    assert ("digits", f"test pictures of signs, the first n ({_hash(page)[:8]})") in page.provenance().notes
    assert signs_app.faults == []


def _hash(page) -> str:
    (digest,) = {sweep.data_hash for sweep in page.seen.sweeps.values()}
    return digest


def test_networks_of_other_pictures_are_left_out_or_the_page_says_so_instead(signs_app) -> None:
    _choose(signs_app, "signs", "cnn_pooled")
    said = (
        "Networks are compared on the same pictures: signs on test pictures of signs with 4 classes (10, L, two strokes, Λ), "
        "cnn_pooled on test digits. Choose networks that learned from the same pictures."
    )
    page = signs_app.turn_to("robustness", "test_digits")
    assert page.findChild(QLabel, "only_digits").text() == said
    assert page.view.isVisible()
    names = page.findChild(QListWidget, "curve_networks")
    assert [names.item(row).text() for row in range(names.count())] == ["signs", "signs_too"]
    for tab, name in (("robustness", "disagreement"), ("robustness", "calibration"), ("inside", "digit_map")):
        page = signs_app.turn_to(tab, name)
        assert page.findChild(QLabel, "only_digits").text() == said
        assert not page.view.isVisible()
    _choose(signs_app, "mlp", "signs")
    page = signs_app.turn_to("robustness", "test_digits")
    assert (
        page.findChild(QLabel, "only_digits")
        .text()
        .startswith(
            "Networks are compared on the same pictures: mlp on test digits, signs on test pictures of signs with 4"
        )
    )
    listed = {names.item(row).text() for names in [page.findChild(QListWidget)] for row in range(names.count())}
    assert {"mlp", "cnn_pooled"} <= listed
    assert listed.isdisjoint({"signs", "signs_too"})


@pytest.mark.slow
def test_pictures_that_changed_are_measured_again_and_those_that_are_gone_are_named(signs_app, signs, qtbot) -> None:
    _choose(signs_app, "signs", "signs")
    assert main(["sweep", "--network", "signs"]) == 0
    page = signs_app.turn_to("robustness", "test_digits")
    button = page.findChild(QPushButton, "measure")
    qtbot.waitUntil(lambda: button.text() == "Measured", timeout=MEASURED_MS)
    before = _hash(page)
    found = folders.read_folder(signs)
    (signs / found.names[int(found.tested.argmax())]).unlink()
    signs_app.turn_to("draw")
    signs_app.turn_to("robustness", "test_digits")
    qtbot.waitUntil(lambda: button.text() == "Measure", timeout=MEASURED_MS)
    assert page.seen.sweeps == {}
    button.click()
    qtbot.waitUntil(lambda: button.text() == "Measured", timeout=MEASURED_MS)
    assert _hash(page) != before
    aside = signs.parent / "aside"
    signs.rename(aside)
    signs_app.turn_to("draw")
    signs_app.turn_to("robustness", "test_digits")
    qtbot.waitUntil(lambda: button.text() == "Measure", timeout=MEASURED_MS)
    button.click()
    qtbot.waitUntil(lambda: f"the folder {signs} is gone: bring it back" in _words(page), timeout=MEASURED_MS)


@pytest.mark.slow
def test_confidence_is_measured_without_what_is_no_digit(signs_app, signs, qtbot) -> None:
    page = signs_app.turn_to("robustness", "calibration")
    assert "The pictures are test pictures of signs" in _words(page)
    buttons = [each for each in page.findChildren(QPushButton, "measure_confidence") if each.isVisible()]
    assert len(buttons) == 2
    for button in buttons:
        button.click()
    qtbot.waitUntil(lambda: not any(each.isVisible() for each in buttons), timeout=MEASURED_MS)
    assert {*page.seen.measured} == {"signs", "signs_too"}
    words = _words(page)
    test = folders.load(signs, "test")
    half = sum((test.labels == label).sum() // 2 for label in range(len(NAMES)))
    assert f"n = {half} test pictures of signs" in words
    assert "of the pictures" in words
    assert "non-digits" not in words
    assert signs_app.faults == []


@pytest.mark.slow
def test_where_two_networks_differ_a_click_brings_the_picture_with_its_class(signs_app, signs, qtbot) -> None:
    signs_app.window.session.change({"pose": Pose(angle_deg=20)})
    page = signs_app.turn_to("robustness", "disagreement")
    page.findChild(QAbstractButton, "compare").click()
    wall = page.findChild(QListView, "disagreements")
    qtbot.waitUntil(lambda: wall.model().rowCount() > 0, timeout=MEASURED_MS)
    comparison = page.seen.comparison
    for side, name in (("left", "signs"), ("right", "signs_too")):
        right, n = _right(signs, user_networks() / f"{name}.safetensors", Pose(angle_deg=20))
        assert comparison.both_right + getattr(comparison, f"only_{side}") == right
        assert comparison.n == n
    first = comparison.found[0]
    index = wall.model().index(0, 0, QModelIndex())
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith(f"Test picture {first.digit} is “{NAMES[first.label]}”: signs {NAMES[first.left_answer]} ")
    wall.setCurrentIndex(index)
    QTest.keyClick(wall, Qt.Key.Key_Return)
    situation = signs_app.window.session.situation
    assert situation.truth_name == NAMES[first.label]
    assert situation.source == f"test picture {first.digit} of signs"
    np.testing.assert_array_equal(situation.drawing.bitmap, folders.load(signs, "test").fields(first.digit))
    label = page.table().header.index("label")
    assert page.table().rows[0][label] == NAMES[first.label]


@pytest.mark.slow
def test_what_a_unit_has_learned_is_shown_by_pictures_of_the_folder(signs_app, signs, qtbot) -> None:
    page = signs_app.turn_to("inside", "learned")
    find = page.findChild(QPushButton, "find_exciting")
    qtbot.waitUntil(find.isVisible, timeout=MEASURED_MS)
    assert "“Find them” shows this network all test pictures of signs." in _words(page)
    find.click()
    qtbot.waitUntil(lambda: page.is_settled() and bool(page.seen.digits), timeout=MEASURED_MS)
    n = len(folders.load(signs, "test"))
    assert f"of {n} test pictures of signs excite unit 1 of dense 1" in _words(page)
    best = page.seen.digits[0]
    digits = page.view.findChild(object, "exciting_digits")
    QTest.mouseClick(digits, Qt.MouseButton.LeftButton, pos=digits.digit_rect(0).center().toPoint())
    assert signs_app.window.session.situation.truth_name == NAMES[best.label]
    assert signs_app.faults == []


@pytest.mark.slow
def test_surgery_is_measured_on_the_folder(signs_app, signs, qtbot) -> None:
    page = signs_app.turn_to("inside", "surgery")
    words = page.findChild(QLabel, "operation_words")
    assert "the accuracy on test pictures of signs can be measured" in words.text()
    button = page.findChild(QAbstractButton, "measure_operation")
    name = page.asked.situation.networks[page.asked.slot]
    signs_app.window.session.change({"network_edits": ((name, (Pruned("", 0.95),)),)})
    button.click()
    qtbot.waitUntil(lambda: "lost" in words.text(), timeout=MEASURED_MS)
    right, n = _right(signs, user_networks() / f"{name}.safetensors")
    assert f"{name} reads {100 * right / n:.1f} %" in words.text().replace("\N{NO-BREAK SPACE}", " ")
    assert f"(n = {n} test pictures of signs, 95 % intervals)" in words.text()
    assert button.text() == "Measure again"


@pytest.mark.slow
def test_the_map_has_the_folders_pictures_and_their_names(signs_app, signs, qtbot) -> None:
    signs_app.draw((9, 5), (9, 13), (9, 22), (14, 22), (20, 22))
    page = signs_app.turn_to("inside", "digit_map")
    qtbot.waitUntil(lambda: page.is_settled() and page.seen.is_whole, timeout=MEASURED_MS)
    test = folders.load(signs, "test")
    assert [len(each.placed.places) for each in page.seen.networks] == [len(test)] * 2
    assert "Each character is one of the test pictures of signs, the first of its class's name" in _words(page)
    assert {row[1] for row in page.table().rows if row[0] != "drawing"} <= {*NAMES}
    cloud = page.view.findChild(object, "digit_cloud_0")
    assert cloud.words_of(0).startswith(f"test picture 0: {NAMES[test.labels[0]]}, read as ")
    (middle,) = cloud.frame().to_widget(page.seen.networks[0].placed.places[:1])
    QTest.mouseClick(cloud, Qt.MouseButton.LeftButton, pos=QPointF(*middle).toPoint())
    situation = signs_app.window.session.situation
    assert situation.source.startswith("test picture ")
    assert situation.truth_name == NAMES[test.labels[int(situation.source.split()[2])]]


def test_a_map_of_pictures_that_are_gone_says_so_in_its_place(signs_app, signs, qtbot) -> None:
    shutil.rmtree(signs)
    page = signs_app.turn_to("inside", "digit_map")
    qtbot.waitUntil(page.is_settled, timeout=MEASURED_MS)
    assert all(f"test pictures of signs, and the folder {signs} is gone" in each.fault for each in page.seen.networks)
    assert signs_app.faults == []


@pytest.mark.slow
def test_a_run_of_ones_own_classes_has_curves_after_its_training(signs_app, qtbot) -> None:
    for network in ("signs", "signs_too"):  # what the page would read of itself, in a child
        assert main(["confuse", "--network", network]) == 0
    page = signs_app.turn_to("train", "afterwards")
    qtbot.waitUntil(lambda: page.seen.at is not None and page.is_settled(), timeout=MEASURED_MS)
    page.findChild(QAbstractButton, "robustness").click()
    row = page.findChild(QPushButton, "measure")
    assert row.isVisible()
    assert page.findChild(QComboBox, "digits_to_measure").currentText() == "≤ 2,000 pictures"
    row.click()
    qtbot.waitUntil(lambda: row.text() == "Measured", timeout=MEASURED_MS)
    assert {*page.seen.sweeps} == {page.seen.at.network}


def test_a_map_downloads_nothing(signs_app, qtbot) -> None:
    path = user_networks() / "signs.safetensors"
    network, card = weights.load(path)
    weights.save(path, network, replace(card, recipe={**card.recipe, "data": "emnist_letters"}))
    signs_app.window.session.set_library(list_networks())
    _choose(signs_app, "signs", "signs")
    page = signs_app.turn_to("inside", "digit_map")
    qtbot.waitUntil(page.is_settled, timeout=MEASURED_MS)
    assert {each.fault for each in page.seen.networks} == {
        "The test pictures of EMNIST (letters) are not on this machine: “digitlab digits --download emnist_letters” fetches them."
    }
