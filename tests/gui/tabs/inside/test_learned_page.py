"""The page "What it learned": digits and patches of the unit in focus, and a gradient ascent that ends when nobody wants it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QSpinBox

from digitlab.data_folder import user_networks
from digitlab.gui.shell.export import save
from digitlab.gui.shell.session import Session
from digitlab.gui.tabs.inside.focus import Focus, FocusStore
from digitlab.gui.tabs.inside.learned.activation_maximiser import ActivationMaximiser, MaximisationRequest
from digitlab.gui.tabs.inside.learned.page import LearnedPage
from digitlab.gui.tabs.inside.learned.top_digits import TopDigits
from digitlab.gui.tabs.inside.unit_grid import UnitGrid
from digitlab.measure.activation_maximisation import MaximisationSettings, noise
from digitlab.measure.top_activations import TOP_ACTIVATIONS
from digitlab.networks import weights
from digitlab.networks.edits import SwitchedOff
from digitlab.networks.library import list_networks

WAIT_MS = 60_000


class Learned:
    """A page of a session of its own."""

    def __init__(self, qtbot, networks: tuple[str, ...], focus: Focus) -> None:
        self.qtbot = qtbot
        self.session = Session(list_networks(), networks)
        self.store = FocusStore()
        self.store.look_at(focus)
        self.page = LearnedPage(self.session, self.store)
        qtbot.addWidget(self.page)
        self.panel = self.page._panel
        self.faults: list[str] = []
        self.page.fault_found.connect(self.faults.append)
        self.page.resize(830, 520)
        self.page.show()
        self.settle()

    def settle(self):
        self.qtbot.waitUntil(self.page.is_settled, timeout=WAIT_MS)
        assert not self.faults
        return self.page.shown

    def button(self, name: str) -> QPushButton:
        return self.page.findChild(QPushButton, name)

    def maximise(self, steps: int = 3) -> None:
        """Start an ascent, and wait until it has come so far."""
        self.button("start_ascent").click()
        self.qtbot.waitUntil(
            lambda: (found := self.panel.maximisation.shown()) is not None and found.newest.step >= steps,
            timeout=WAIT_MS,
        )


@pytest.fixture
def learned(qtbot):
    opened: list[Learned] = []

    def open_page(*networks: str, focus: Focus = Focus()) -> Learned:  # noqa: B008 - it is frozen
        opened.append(Learned(qtbot, networks or ("mlp", "cnn_pooled", ""), focus))
        return opened[-1]

    yield open_page
    for each in opened:
        each.page.stop()
        each.session.stop()


def test_the_nine_digits_are_those_that_are_kept(learned):
    shown = learned(focus=Focus(1, "conv 3", 4)).page.shown
    kept = TOP_ACTIVATIONS.find(list_networks().find("cnn_pooled")).layer("conv 3")
    assert [digit.number for digit in shown.digits] == [found.digit for found in kept.of(4)]
    assert shown.excited == kept.excited[4]
    assert all(0 < digit.seen.sum() <= 400 for digit in shown.digits), "four convolutions feel at most 20 by 20 pixels"


def test_a_click_on_a_digit_asks_for_it(learned, qtbot):
    opened = learned()
    digits = opened.page.findChild(TopDigits)
    with qtbot.waitSignal(opened.page.test_digit_requested) as asked:
        QTest.mouseClick(
            digits, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, digits.digit_rect(4).center().toPoint()
        )
    assert asked.args == [opened.page.shown.digits[4].number]


def test_digits_can_be_walked_along_with_the_keys(learned, qtbot):
    opened = learned()
    digits = opened.page.findChild(TopDigits)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
        QTest.keyClick(digits, key)
    with qtbot.waitSignal(opened.page.test_digit_requested) as asked:
        QTest.keyClick(digits, Qt.Key.Key_Return)
    assert asked.args == [opened.page.shown.digits[4].number]


def test_the_pickers_and_the_other_pages_look_at_the_same_unit(learned):
    opened = learned(focus=Focus(1, "conv 1", 2))
    opened.page.findChild(QSpinBox, "learned_unit").setValue(8)
    assert opened.store.focus == Focus(1, "conv 1", 7), "units are counted from 1 on the screen"
    assert opened.settle().unit == 7
    opened.store.look_at(Focus(0, "dense 2", 3, (0, 0)))
    shown = opened.settle()
    assert (shown.name, shown.layer.name, shown.unit) == ("mlp", "dense 2", 3)
    network = opened.page.findChild(QComboBox, "learned_network")
    assert network.currentText() == "mlp"
    network.setCurrentIndex(1)
    network.activated.emit(1)
    assert opened.store.focus == Focus(1, "", 0)
    assert opened.settle().layer.name == "conv 1"


def test_a_click_on_a_patch_picks_its_unit(learned):
    opened = learned(focus=Focus(1, "conv 1", 2))
    opened.page.findChild(UnitGrid).unit_clicked.emit(11)
    assert opened.settle().unit == 11
    assert opened.store.focus.unit == 11


def test_a_patch_is_what_the_unit_saw(learned):
    shown = learned(focus=Focus(1, "conv 1", 2)).page.shown
    best = shown.digits[0]
    assert shown.patches.shape == (16, 5, 5)
    rows, columns = np.ix_(best.seen.any(axis=1), best.seen.any(axis=0))
    assert (shown.patches[2][np.isfinite(shown.patches[2])] == best.field[rows, columns].ravel()).all()


def test_a_unit_that_nothing_excites_is_called_dead(learned):
    kept = TOP_ACTIVATIONS.find(list_networks().find("mlp")).layer("dense 1")
    opened = learned(focus=Focus(0, "dense 1", kept.excited.index(0)))
    assert "it is dead" in opened.panel._said.text()
    assert opened.page.shown.digits == ()


@pytest.mark.parametrize("name", ["mlp_slid", "cnn_rotated", "plain_shuffled", "mlp14", "plain_antialiased"])
def test_other_kinds_of_networks_show_all_their_layers(learned, name):
    opened = learned(name, "", "", focus=Focus(2, "no such layer", 9999))
    layers = opened.page.shown.layers
    assert opened.page.shown.layer is layers[0]
    for layer in layers:
        opened.store.look_at(Focus(0, layer.name, 0))
        shown = opened.settle()
        assert shown.patches.shape[0] == len(layer.weights.bias)


def test_an_ascent_is_shown_as_it_climbs_and_goes_to_the_canvas(learned):
    opened = learned(focus=Focus(1, "answer", 6))
    assert not opened.button("found_to_canvas").isEnabled()
    opened.button("start_ascent").click()
    assert opened.button("stop_ascent").isEnabled()
    opened.settle()
    found = opened.panel.maximisation.shown()
    assert found.is_done
    assert len(found.values) == 301
    assert [answer.name for answer in found.answers] == ["mlp", "cnn_pooled"]
    assert found.answers[1].label == 6
    assert "The CNN calls it a 6" in opened.panel.maximisation._said.text().replace("the CNN", "The CNN")
    assert "times the best test digit" in opened.panel.maximisation._said.text()
    opened.button("found_to_canvas").click()
    assert opened.session.situation.source == "what excites class 6 of answer of cnn_pooled most, by gradient ascent"
    assert (opened.session.situation.drawing.bitmap == found.newest.image).all()
    assert opened.panel.maximisation.shown() is found, "a new drawing is no new unit"


@pytest.mark.parametrize("how", ["stop", "hide", "unit", "network"])
def test_an_ascent_ends_when_it_is_no_longer_wanted(learned, how):
    opened = learned(focus=Focus(0, "dense 1", 1))
    opened.maximise()
    match how:
        case "stop":
            opened.button("stop_ascent").click()
        case "hide":
            opened.page.hide()
        case "unit":
            opened.store.change(unit=2)
        case "network":
            opened.session.choose_network(0, "mlp14")
    assert opened.button("start_ascent").isEnabled()
    latest = opened.page._maximisation._latest
    opened.qtbot.waitUntil(lambda: latest._pending is None, timeout=WAIT_MS)
    opened.page._maximisation.stop()  # the thread only ends between two requests
    opened.qtbot.wait(0)
    found = opened.panel.maximisation.shown()
    assert found is None or not found.is_done
    assert (found is None) == (how in ("unit", "network"))


def test_an_ascent_waits_while_the_ink_moves_and_goes_on_afterwards(learned):
    session = learned().session
    maximiser = ActivationMaximiser(session.networks)
    maximising = maximiser.work(
        MaximisationRequest(session.situation, "mlp", "dense 1", 0, noise(0), MaximisationSettings(steps=8))
    )
    first = next(maximising)
    maximiser.let_pen_pass()
    assert next(maximising) is first
    assert next(maximising) is first
    assert [shown.newest.step for shown in maximising if shown is not first] == [4, 8]


def test_an_ascent_can_begin_with_the_drawing(learned):
    opened = learned(focus=Focus(0, "answer", 3))
    opened.session.load_test_digit(3)
    start = opened.page.findChild(QComboBox, "ascent_start")
    start.setCurrentIndex(start.findData("drawing"))
    opened.maximise(1)
    assert (opened.panel.maximisation.shown().request.start == opened.session.situation.drawing.bitmap).all()


def test_surgery_counts_for_the_ascent_and_not_for_the_digits(learned):
    opened = learned(focus=Focus(0, "dense 1", 5))
    before = [digit.number for digit in opened.page.shown.digits]
    opened.session.set_edits("mlp", (SwitchedOff("dense 1", 5),))
    assert [digit.number for digit in opened.settle().digits] == before
    assert "Found without the surgery." in opened.panel._said.text()
    opened.maximise(1)
    assert opened.panel.maximisation.shown().values[-1] == 0.0
    assert "After the surgery" in opened.panel.maximisation._said.text()
    assert "1 edit" in dict(opened.panel.provenance().pairs())["networks"]


def test_for_a_network_of_one_s_own_the_digits_are_found_by_a_child_and_kept(learned):
    source = list_networks().find("mlp14")
    user_networks().mkdir(parents=True, exist_ok=True)
    path = user_networks() / "mine.safetensors"
    weights.save(path, weights.load(source.path)[0], replace(source.card, name="mine"))
    opened = learned("mine", "", "")
    assert opened.page.shown.n == 0
    assert opened.button("find_exciting").isVisible()
    opened.button("find_exciting").click()
    assert opened.button("cancel_exciting").isVisible()
    shown = opened.settle()
    assert (shown.n, len(shown.digits)) == (10_000, 9)
    assert not opened.button("find_exciting").isVisible()
    assert TOP_ACTIVATIONS.find(list_networks().find("mine")) is not None


def test_finding_can_be_stopped(learned):
    source = list_networks().find("mlp14")
    user_networks().mkdir(parents=True, exist_ok=True)
    weights.save(user_networks() / "mine.safetensors", weights.load(source.path)[0], replace(source.card, name="mine"))
    opened = learned("mine", "", "")
    opened.button("find_exciting").click()
    with opened.qtbot.waitSignal(opened.page._store.ended, timeout=WAIT_MS):
        opened.button("cancel_exciting").click()
    assert opened.faults == ["Stopped."]
    assert opened.button("find_exciting").isVisible()


def test_a_network_that_cannot_be_loaded_says_why(learned):
    user_networks().mkdir(parents=True, exist_ok=True)
    source = list_networks().find("mlp14")
    path = user_networks() / "broken.safetensors"
    path.write_bytes(source.path.read_bytes()[:-400])
    opened = learned("broken", "", "")
    assert "broken" in opened.panel._said.text()
    assert not opened.panel.maximisation.isEnabled()


def test_the_page_can_be_saved_as_picture_and_numbers(learned, tmp_path):
    opened = learned(focus=Focus(1, "conv 2", 3))
    opened.maximise()
    opened.button("stop_ascent").click()
    for suffix in ("png", "svg", "csv"):
        save(opened.panel, tmp_path / f"learned.{suffix}")
        assert (tmp_path / f"learned.{suffix}").stat().st_size > 500
    lines = (tmp_path / "learned.csv").read_text().splitlines()
    table = [line for line in lines if not line.startswith("#")]
    assert sum(",test digit," in line for line in table) == 9
    assert sum(",gradient ascent," in line for line in table) == len(opened.panel.maximisation.shown().values)
    assert any("jitter 1 px, seed 0" in line for line in lines)


def test_a_drawing_asks_for_nothing_new(learned):
    opened = learned()
    asked = opened.page.asked
    opened.session.load_test_digit(5)
    assert opened.page.asked is asked
