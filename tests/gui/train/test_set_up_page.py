"""Setting up a training: what is chosen is what is started, and what cannot be is refused where it is typed."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from digitlab.data import mnist
from digitlab.data_folder import user_networks
from digitlab.gui import words
from digitlab.gui.panels.layer_editor import LayerEditor
from digitlab.gui.session import Session
from digitlab.gui.train import set_up_words
from digitlab.gui.train.previews import PreviewRequest, preview
from digitlab.gui.train.set_up import OWN, SetUp, network_names, tables_of
from digitlab.gui.train.set_up_page import SetUpPage
from digitlab.gui.widgets.range_field import RangeField
from digitlab.networks import weights
from digitlab.networks.architectures import build
from digitlab.networks.configs import CONFIGS, LayersConfig, config_to_dict
from digitlab.networks.layers import LENET, PRESETS, DenseLayer, FlattenLayer
from digitlab.networks.library import Card, list_networks
from digitlab.training.recipe import Augmentation, TrainConfig
from digitlab.training.recipes import FAST, recipe_names

_ANSWER_MS = 20_000


class _Book(QObject):
    """Takes what is started, and trains nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.begun: list[TrainConfig] = []
        self.fault = ""

    def start(self, config: TrainConfig) -> str:
        if self.fault:
            raise OSError(self.fault)
        self.begun.append(config)
        return f"run {len(self.begun)}"


@pytest.fixture
def book() -> _Book:
    return _Book()


@pytest.fixture
def page(qtbot, book):
    session = Session(list_networks(), ("mlp", "cnn_pooled"))
    made = SetUpPage(session, book)
    qtbot.addWidget(made)
    made.resize(830, 520)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.stop()
    session.stop()


def _choose(page, name: str, key: str) -> None:
    choices = page.findChild(QComboBox, name)
    index = choices.findData(key)
    assert index >= 0, key
    choices.setCurrentIndex(index)
    choices.activated.emit(index)


def _type(page, name: str, text: str) -> RangeField:
    field = page.findChild(RangeField, name)
    field.selectAll()
    QTest.keyClicks(field, text)
    return field


def _said(page) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def _start(page) -> QPushButton:
    return page.findChild(QPushButton, "start")


def test_the_page_begins_with_what_reads_99_percent_in_seconds(page, book, qtbot) -> None:
    with qtbot.waitSignal(page.started) as started:
        _start(page).click()
    assert started.args == [("run 1",)]
    (config,) = book.begun
    assert config.build_config() == FAST
    assert (config.epochs, config.batch_size, config.learning_rate) == (2, 96, 0.01)
    assert "47,386 parameters" in _said(page)
    assert page.findChild(QPlainTextEdit).toPlainText() == "digitlab train fast"


def test_every_architecture_can_be_chosen_and_started(page, book) -> None:
    for name in network_names():
        _choose(page, "network", name)
        page.start()
    built = {config.build_config() for config in book.begun}
    assert built == {FAST, LayersConfig(LENET), *CONFIGS.values()}


def test_what_is_typed_is_what_is_trained_and_named_in_the_command(page, book) -> None:
    _choose(page, "network", "plain")
    for name, text in (("epochs", "2"), ("batch_size", "32"), ("learning_rate", "2e-3"), ("digits", "500")):
        _type(page, name, text)
    _type(page, "turn_deg", "12.5")
    _choose(page, "optimiser", "sgd")
    _choose(page, "schedule", "cosine")
    page.start()
    (config,) = book.begun
    assert (config.network, config.architecture) == ("plain", None)
    assert (config.epochs, config.batch_size, config.learning_rate, config.digits) == (2, 32, 0.002, 500)
    assert (config.turn_deg, config.optimiser, config.schedule) == (12.5, "sgd", "cosine")
    command = page.findChild(QPlainTextEdit).toPlainText()
    assert command.startswith("digitlab train plain --epochs 2 --digits 500 --batch-size 32 --optimiser sgd")
    assert "32 steps in 2 epochs of 500 digits" in _said(page)  # 16 batches, the last one smaller, twice


@pytest.mark.parametrize(
    ("name", "text"), [("batch_size", "0"), ("learning_rate", "11"), ("turn_deg", "181"), ("zoom", "")]
)
def test_nothing_starts_while_a_field_holds_what_it_may_not(page, book, name, text) -> None:
    field = _type(page, name, text) if text else page.findChild(RangeField, name)
    if not text:
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
    assert not _start(page).isEnabled()
    assert f"✗ {field.fault}" in _said(page)
    assert "between" in field.fault
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert _start(page).isEnabled()
    assert "✗" not in _said(page)


def test_settings_that_do_not_go_together_are_refused_and_stay_as_they_were(page) -> None:
    _type(page, "batch_size", "2")
    _type(page, "processes", "3")
    assert "3 processes cannot share a batch of 2" in _said(page)
    assert page.set_up.settings.processes == 1


def test_a_duel_trains_both_on_the_same_batches(page, book, qtbot) -> None:
    _choose(page, "network", "mlp")
    _choose(page, "rival", "cnn_pooled")
    _choose(page, "fairness", "equal parameters")
    assert _start(page).text() == "Train both"
    with qtbot.waitSignal(page.started) as started:
        _start(page).click()
    assert started.args == [("run 1", "run 2")]
    left, right = book.begun
    assert (left.network, right.network) == ("mlp_equal", "cnn_pooled")
    shared = ("seed", "batch_size", "data", "digits", "epochs", "learning_rate", "schedule")
    assert all(getattr(left, name) == getattr(right, name) for name in shared)
    one, other = page.set_up.sizes()
    assert one.parameters == pytest.approx(other.parameters, rel=0.02)
    said = _said(page)
    assert f"mlp_equal: {one.parameters:,} parameters" in said
    assert f"cnn_pooled: {other.parameters:,} parameters" in said
    assert len(page.findChild(QPlainTextEdit).toPlainText().splitlines()) == 2


def test_a_duel_that_cannot_be_fair_says_so(page) -> None:
    _choose(page, "network", "mlp")
    _choose(page, "rival", "cnn_rotated")
    _choose(page, "fairness", "equal compute")
    assert "✗ No width gives both equal multiply-adds" in _said(page)


def test_a_recipe_is_chosen_kept_under_a_name_and_forgotten(page) -> None:
    _choose(page, "recipe", "tolerant")
    assert page.set_up.settings.augmentation == Augmentation(4, 30.0, 1.2, 0.0, 1.0)
    _type(page, "epochs", "9")
    assert page.set_up.recipe == ""
    QTest.keyClicks(page.findChild(QLineEdit, "recipe_name"), "nine")
    QTest.keyClick(page.findChild(QLineEdit, "recipe_name"), Qt.Key.Key_Return)
    assert "nine" in recipe_names()
    assert page.findChild(QComboBox, "recipe").currentText() == "nine"
    _choose(page, "recipe", "fast")
    _choose(page, "recipe", "nine")
    assert page.set_up.settings.epochs == 9
    next(button for button in page.findChildren(QPushButton) if button.text() == "Forget").click()
    assert "nine" not in recipe_names()


def test_a_name_that_is_taken_is_refused(page) -> None:
    QTest.keyClicks(page.findChild(QLineEdit, "recipe_name"), "fast")
    QTest.keyClick(page.findChild(QLineEdit, "recipe_name"), Qt.Key.Key_Return)
    assert "comes with digitlab" in _said(page)


def test_the_recipe_leaves_where_and_on_what_is_trained_alone() -> None:
    there = SetUp().with_setting("device", "cpu").with_setting("digits", 100).with_setting("seed", 5)
    assert there.recipe == "fast"
    again = there.with_recipe("thorough").settings
    assert (again.device, again.digits, again.seed, again.epochs) == ("cpu", 100, 5, 12)


def test_a_full_disk_is_said_and_nothing_else_happens(page, book, qtbot) -> None:
    book.fault = "no space left"
    with qtbot.assertNotEmitted(page.started):
        page.start()
    assert "✗ no space left" in _said(page)


def test_digits_are_shown_as_a_step_of_the_training_sees_them(page, qtbot) -> None:
    _type(page, "turn_deg", "90")
    qtbot.waitUntil(page.is_settled, timeout=_ANSWER_MS)
    shown = page.shown
    assert np.array_equal(shown.before, mnist.load("train").fields(slice(8)))
    assert not np.array_equal(shown.after, shown.before)
    assert shown.devices[0] == "cpu"
    before = shown.after
    next(button for button in page.findChildren(QPushButton) if button.text() == "Draw again").click()
    qtbot.waitUntil(page.is_settled, timeout=_ANSWER_MS)
    assert not np.array_equal(page.shown.after, before)


def test_a_preview_is_what_the_engine_makes_of_a_batch() -> None:
    from digitlab.training.augment import changed

    how = Augmentation(shift_px=3, noise=0.2, elastic_px=1.0)
    (shown,) = preview(PreviewRequest("mnist", how, 5))
    fields = torch.from_numpy(mnist.load("train").fields(slice(8)))[:, None]
    expected = changed(fields, how, torch.Generator().manual_seed(5))[:, 0].numpy()
    np.testing.assert_array_equal(shown.after, expected)


def test_digits_that_are_not_there_are_not_fetched_for_a_preview() -> None:
    (shown,) = preview(PreviewRequest("kmnist", Augmentation()))
    assert len(shown.before) == 0
    assert "downloaded first" in shown.notes[0]
    (shown,) = preview(PreviewRequest("folder:/nowhere", Augmentation()))
    assert shown.notes[0].startswith("✗ ")


def test_layers_are_typed_and_their_shapes_follow(page, book) -> None:
    _choose(page, "network", OWN)
    editors = page.findChildren(LayerEditor)
    assert editors[0].accessibleName().startswith("Layer 1, convolution: → 6@28×28")
    assert "61,706 parameters" in _said(page)
    kernel = editors[2].findChildren(RangeField)[1]
    kernel.selectAll()
    QTest.keyClicks(kernel, "4")
    assert "16·(6·4·4+1) = 1,552" in editors[2].accessibleName()
    assert page.set_up.layers[2].kernel == 4
    kernel.selectAll()
    QTest.keyClicks(kernel, "20")
    assert "✗ A window of 20 rows does not fit onto 14" in editors[2].accessibleName()
    page.show_recipe()
    assert not _start(page).isEnabled()
    assert "✗ Your own network: layer 3: a window of 20 rows" in _said(page)


def test_rows_are_added_moved_and_removed(page) -> None:
    page.show_layers()

    def press(text: str, row: int = 0) -> None:
        QApplication.processEvents()  # new rows come into sight
        owner = next(each for each in page.findChildren(QWidget, f"layer_{row}") if each.isVisible()) if row else page
        next(button for button in owner.findChildren(QAbstractButton) if button.text() == text).click()

    def kinds() -> list[str]:
        return [layer.layer for layer in page.set_up.layers]

    before = kinds()
    press("+ convolution")  # behind the last layer that answers maps, not behind the dense ones
    assert kinds() == [*before[:4], "convolution", *before[4:]]
    press("+ dropout")
    assert kinds()[-1] == "dropout"
    press("↑", len(kinds()))
    assert kinds()[-2] == "dropout"
    press("✕", 5)
    assert kinds() == [*before[:-1], "dropout", "dense"]
    page.findChild(QComboBox, "preset").setCurrentText("an MLP")
    press("Take it")
    assert page.set_up.layers == PRESETS["an MLP"]


def test_ones_own_network_has_a_name_that_is_nobody_elses(page, book) -> None:
    page.show_layers()
    field = page.findChild(QLineEdit, "layers_name")
    field.selectAll()
    QTest.keyClicks(field, "mlp")
    assert "✗ 'mlp' is a network that comes with digitlab" in _said(page)
    QTest.keyClicks(field, "_of_mine")
    assert "✗" not in _said(page)
    _choose(page, "network", OWN)
    page.start()
    assert book.begun[0].network == "mlp_of_mine"


def test_nothing_jumps_and_nothing_is_wider_than_its_place(page, qtbot) -> None:
    qtbot.waitUntil(page.is_settled, timeout=_ANSWER_MS)
    places = {name: page.findChild(RangeField, name).geometry() for name in ("epochs", "elastic_px")}
    _choose(page, "rival", "cnn_rotated")
    _choose(page, "fairness", "equal compute")
    _choose(page, "recipe", "tolerant")
    QApplication.processEvents()
    assert {name: page.findChild(RangeField, name).geometry() for name in places} == places
    assert page.minimumSizeHint().width() <= 830
    assert page.minimumSizeHint().height() <= 520


def test_networks_have_their_familys_colour_and_are_said_to_be_ones_own() -> None:
    config = LayersConfig(LENET)
    assert [set_up_words.family(each) for each in (config, LayersConfig(PRESETS["an MLP"]), FAST)] == [
        "cnn",
        "mlp",
        "cnn",
    ]
    said = words.how_it_works(Card("mine", config_to_dict(config), 1, 1))
    assert said.startswith("Built of your own layers: convolution, pooling, convolution, pooling, flatten, dense")


def test_tables_to_begin_with_include_those_of_ones_own_networks(tmp_path) -> None:
    config = LayersConfig((FlattenLayer(), DenseLayer(3)))
    weights.save(user_networks() / "mine.safetensors", build(config), Card("mine", config_to_dict(config), 1, 1))
    assert tables_of(list_networks()) == {**PRESETS, "mine": config.layers}
