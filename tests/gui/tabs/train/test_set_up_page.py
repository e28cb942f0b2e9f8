"""Setting up a training: what is chosen is what is started, and what cannot be is refused where it is typed."""

from __future__ import annotations

import math
import os

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
)

from digitlab.data import handwriting, mnist
from digitlab.data.written_digit import written_now
from digitlab.gui.kit.theme import current_theme
from digitlab.gui.tabs.train.set_up.range_field import RangeField
from digitlab.gui.tabs.train.set_up.recipe_form import RecipeForm
from digitlab.gui.tabs.train.set_up.set_up import SetUp, network_names
from digitlab.ink.stroke import Drawing, Stroke
from digitlab.networks.architectures import LayersConfig, size_of
from digitlab.networks.layers import LENET
from digitlab.networks.library import list_networks
from digitlab.networks.shipped_configs import CONFIGS, GENERATORS
from digitlab.training.equal_budget import differences
from digitlab.training.recipe import Augmentation
from digitlab.training.recipes import FAST, recipe_names

from .conftest import choose, press, start, start_button, type_into, words_on

_ANSWER_MS = 20_000


def test_the_page_begins_with_what_reads_99_percent_in_seconds_and_what_is_begun_is_watched(page, tab, store) -> None:
    start_button(page).click()
    assert tab.current == "watch"
    tab.turn_to("set_up")
    (config,) = store.begun
    assert config.build_config() == FAST
    assert (config.epochs, config.batch_size, config.learning_rate, config.label_smoothing) == (1, 96, 0.02, 0.2)
    assert "47,386 parameters" in words_on(page)
    assert page.findChild(QPlainTextEdit).toPlainText() == "digitlab train fast"


def test_every_architecture_can_be_chosen_and_started(page, tab, store) -> None:
    for name in network_names():
        choose(page, "network", name)
        start(page, tab)
    built = {config.build_config() for config in store.begun}
    assert built == {FAST, LayersConfig(LENET), *CONFIGS.values(), *GENERATORS.values()}


def test_what_is_typed_is_what_is_trained_and_named_in_the_command(page, tab, store) -> None:
    choose(page, "network", "plain")
    for name, text in (("epochs", "2"), ("batch_size", "32"), ("learning_rate", "2e-3"), ("digits", "500")):
        type_into(page, name, text)
    type_into(page, "turn_deg", "12.5")
    choose(page, "optimiser", "sgd")
    choose(page, "schedule", "cosine")
    start(page, tab)
    (config,) = store.begun
    assert (config.network, config.architecture) == ("plain", None)
    assert (config.epochs, config.batch_size, config.learning_rate, config.digits) == (2, 32, 0.002, 500)
    assert (config.turn_deg, config.optimiser, config.schedule) == (12.5, "sgd", "cosine")
    command = page.findChild(QPlainTextEdit).toPlainText()
    assert command.startswith("digitlab train plain --epochs 2 --digits 500 --batch-size 32 --optimiser sgd")
    assert "32 steps in 2 epochs of 500 digits" in words_on(page)  # 16 batches, the last one smaller, twice


@pytest.mark.parametrize(
    ("name", "text"), [("batch_size", "0"), ("learning_rate", "11"), ("turn_deg", "181"), ("zoom", "")]
)
def test_nothing_starts_while_a_field_holds_what_it_may_not(page, store, name, text) -> None:
    field = type_into(page, name, text) if text else page.findChild(RangeField, name)
    if not text:
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
    assert not start_button(page).isEnabled()
    assert f"✗ {field.fault}" in words_on(page)
    assert "between" in field.fault
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert start_button(page).isEnabled()
    assert "✗" not in words_on(page)


def test_what_was_typed_on_the_way_to_a_number_that_may_not_be_does_not_count(page, tab) -> None:
    (copy,) = (each for each in page.findChildren(QPushButton) if each.text() == "Copy")
    type_into(page, "batch_size", "999999999")
    assert page.findChild(QPlainTextEdit).toPlainText() == "digitlab train fast"
    assert not copy.isEnabled()
    QTest.keyClick(page.findChild(RangeField, "batch_size"), Qt.Key.Key_Escape)
    assert copy.isEnabled()
    assert tab.store_of(SetUp).state.settings.batch_size == 96


def test_a_recipe_has_its_name_again_once_its_numbers_are_typed_back(page, tab) -> None:
    names = page.findChild(QComboBox, "recipe")
    type_into(page, "epochs", "7")
    type_into(page, "label_smoothing", "0")
    assert names.currentText() == "changed"
    type_into(page, "epochs", "1")
    assert names.currentText() == "changed"
    type_into(page, "label_smoothing", "0.2")
    assert names.currentText() == "fast"


def test_settings_that_do_not_go_together_are_refused_and_stay_as_they_were(page, tab) -> None:
    type_into(page, "batch_size", "2")
    type_into(page, "processes", "3")
    assert "3 processes cannot share a batch of 2" in words_on(page)
    assert tab.store_of(SetUp).state.settings.processes == 1


@pytest.mark.parametrize(("choices", "name"), [({"network": "cnn_posed"}, "cnn_posed"), ({"rival": "flow"}, "flow")])
def test_a_network_that_cannot_learn_what_is_no_digit_is_named_and_not_started(page, choices, name) -> None:
    for which, key in choices.items():
        choose(page, which, key)
    type_into(page, "non_digits", "0.2")
    assert f"✗ '{name}' has a loss of its own, in which there is no place for what is no digit" in words_on(page)
    assert not start_button(page).isEnabled()
    type_into(page, "non_digits", "0")
    assert start_button(page).isEnabled()
    assert "✗" not in words_on(page)


def test_a_number_is_typed_to_its_end_where_its_first_figure_does_not_go_with_the_others(page, tab) -> None:
    settings = tab.store_of(SetUp)
    type_into(page, "processes", "4")
    field = type_into(page, "batch_size", "1")
    assert "4 processes cannot share a batch of 1" in words_on(page)
    assert not start_button(page).isEnabled()
    QTest.keyClicks(field, "28")
    assert (field.text(), settings.state.settings.batch_size) == ("128", 128)
    assert "✗" not in words_on(page)
    assert start_button(page).isEnabled()
    type_into(page, "batch_size", "3")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), start_button(page).isEnabled()) == ("128", True)
    type_into(page, "batch_size", "3")
    type_into(page, "processes", "2")  # what was refused goes back as soon as something else is set
    assert (field.text(), settings.state.settings.batch_size) == ("128", 128)


def test_a_comparison_trains_both_on_the_same_batches(page, tab, store) -> None:
    choose(page, "network", "mlp")
    choose(page, "rival", "cnn_pooled")
    choose(page, "fairness", "equal parameters")
    assert start_button(page).text() == "Train both"
    start(page, tab)
    left, right = store.begun
    assert (left.network, right.network) == ("mlp_equal", "cnn_pooled")
    shared = ("seed", "batch_size", "data", "digits", "epochs", "learning_rate", "schedule")
    assert all(getattr(left, name) == getattr(right, name) for name in shared)
    one, other = tab.store_of(SetUp).state.sizes()
    assert one.parameters == pytest.approx(other.parameters, rel=0.02)
    said = words_on(page)
    assert f"mlp_equal: {one.parameters:,} parameters" in said
    assert f"cnn_pooled: {other.parameters:,} parameters" in said
    assert len(page.findChild(QPlainTextEdit).toPlainText().splitlines()) == 2


@pytest.mark.parametrize("fairness", ["as they are", "equal parameters"])
def test_a_comparison_says_in_what_the_trainings_differ(page, fairness) -> None:
    choose(page, "network", "mlp")
    choose(page, "rival", "plain")
    choose(page, "fairness", fairness)
    assert "not trained alike" not in words_on(page)
    choose(page, "rival", "cnn_posed")
    said = "They are not trained alike: labels smoothed by 0.2 and by 0; cnn_posed by a loss of its own."
    assert said in words_on(page)


def test_digits_are_said_to_be_shown_unchanged_only_where_nothing_else_is_shown(page) -> None:
    unchanged = "every epoch shows the network the same digits"
    choose(page, "network", "mlp")
    assert unchanged in words_on(page)
    type_into(page, "non_digits", "0.2")
    assert unchanged not in words_on(page)
    type_into(page, "non_digits", "0")
    choose(page, "rival", "cnn_posed")  # whose own loss turns and magnifies them
    assert unchanged not in words_on(page)


def test_a_comparison_that_cannot_be_fair_says_so(page) -> None:
    choose(page, "network", "mlp")
    choose(page, "rival", "cnn_rotated")
    choose(page, "fairness", "equal compute")
    assert "✗ No width gives both equal multiply-adds" in words_on(page)


def test_a_recipe_is_chosen_saved_under_a_name_and_deleted(page, tab) -> None:
    choose(page, "recipe", "tolerant")
    assert tab.store_of(SetUp).state.settings.augmentation == Augmentation(4, 30.0, 1.2, 0.0, 1.0)
    type_into(page, "epochs", "9")
    assert tab.store_of(SetUp).state.recipe == ""
    QTest.keyClicks(page.findChild(QLineEdit, "recipe_name"), "nine")
    QTest.keyClick(page.findChild(QLineEdit, "recipe_name"), Qt.Key.Key_Return)
    assert "nine" in recipe_names()
    assert page.findChild(QComboBox, "recipe").currentText() == "nine"
    choose(page, "recipe", "fast")
    choose(page, "recipe", "nine")
    assert tab.store_of(SetUp).state.settings.epochs == 9
    press(page, "Delete")
    assert "nine" not in recipe_names()


def test_a_name_that_is_taken_is_refused(page) -> None:
    QTest.keyClicks(page.findChild(QLineEdit, "recipe_name"), "fast")
    QTest.keyClick(page.findChild(QLineEdit, "recipe_name"), Qt.Key.Key_Return)
    assert "comes with digitlab" in words_on(page)


def test_what_it_costs_counts_the_digits_that_there_are(page, qtbot) -> None:
    strokes = Drawing((Stroke.through([(8, 6), (19, 6), (12, 22)]),))
    handwriting.keep([written_now(7, strokes, "") for _ in range(50)])
    type_into(page, "epochs", "3")
    type_into(page, "batch_size", "10")
    choose(page, "data", "handwriting")
    qtbot.waitUntil(page.is_settled, timeout=_ANSWER_MS)
    count = len(handwriting.load("train"))
    assert f"{3 * math.ceil(count / 10)} steps in 3 epochs of {count} digits" in words_on(page)
    choose(page, "data", "mnist")
    assert f"{3 * 5500:,} steps in 3 epochs of 55,000 digits" in words_on(page)


def test_a_full_disk_is_said_and_nothing_else_happens(page, tab, store) -> None:
    store.fault = "no space left"
    theme, buttons = current_theme(page), page.findChildren(QPushButton)
    coloured = [each for each in buttons if each.palette().button().color() == QColor(theme.highlight)]
    assert coloured == [start_button(page)], "the one coloured button of its page"
    start_button(page).click()
    assert tab.current == "set_up"
    assert "✗ no space left" in words_on(page)


def test_digits_are_shown_as_a_step_of_the_training_sees_them(page, qtbot) -> None:
    type_into(page, "turn_deg", "90")
    qtbot.waitUntil(page.is_settled, timeout=_ANSWER_MS)
    shown = page.seen
    assert np.array_equal(shown.before, mnist.load("train").fields(slice(8)))
    assert not np.array_equal(shown.after, shown.before)
    found = page.findChild(QLabel, "found_device").text()
    assert found == shown.devices["auto"]
    assert found.startswith(f"CPU, {os.cpu_count()} thread") is found.endswith("no GPU found"), (
        "it names what was found"
    )
    before = shown.after
    press(page, "Draw again")
    qtbot.waitUntil(page.is_settled, timeout=_ANSWER_MS)
    assert not np.array_equal(page.seen.after, before)


def test_nothing_jumps_and_nothing_is_wider_than_its_place(page, qtbot) -> None:
    qtbot.waitUntil(page.is_settled, timeout=_ANSWER_MS)
    places = {name: page.findChild(RangeField, name).geometry() for name in ("epochs", "elastic_px")}
    choose(page, "rival", "cnn_rotated")
    choose(page, "fairness", "equal compute")
    choose(page, "recipe", "tolerant")
    QApplication.processEvents()
    assert {name: page.findChild(RangeField, name).geometry() for name in places} == places
    assert page.minimumSizeHint().width() <= 830
    assert page.minimumSizeHint().height() <= 540  # of the 580 that the smallest window has


def test_the_same_network_is_taught_by_real_and_by_generated_digits(page, tab, store) -> None:
    choose(page, "network", "mlp")
    choose(page, "data", "handwriting")
    choose(page, "rival", "generated:flow")
    assert start_button(page).text() == "Train both"
    assert not page.findChild(QComboBox, "fairness").isEnabled()
    assert "once on MNIST and once on generated (flow) digits; both are measured on the same real" in words_on(page)
    start(page, tab)
    real, taught = store.begun
    assert (real.network, real.data, real.digits) == ("mlp", "mnist", 20_000)
    assert (taught.network, taught.data) == ("mlp_by_flow", "generated:flow")
    assert taught.build_config() == real.build_config()
    assert differences(real, taught) == ("on MNIST and on generated (flow)",)
    choose(page, "data", "fashion_mnist")
    assert "✗ The two would be measured on different digits" in words_on(page)


def test_any_generator_can_draw_what_a_network_learns_from(page, tab, store) -> None:
    data, rivals = (page.findChild(QComboBox, name) for name in ("data", "rival"))
    for name in list_networks().generators:
        assert data.findData(f"generated:{name}") > 0
        assert rivals.findData(f"generated:{name}") > 0
    choose(page, "data", "generated:vae")
    start(page, tab)
    assert store.begun[0].data == "generated:vae"


@pytest.fixture
def of_discs(page, discs, qtbot, monkeypatch):
    """The page, on which the folder of discs was chosen."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(discs))
    choose(page, "data", "choose a folder")
    qtbot.waitUntil(lambda: page.is_settled() and start_button(page).isEnabled(), timeout=_ANSWER_MS)
    return page


@pytest.mark.parametrize("again", ["choose a folder", "the same folder", "its recipe"])
def test_the_classes_of_a_folder_stay_when_no_other_data_are_chosen(of_discs, monkeypatch, again) -> None:
    page, name = of_discs, of_discs.findChild(QLineEdit, "recipe_name")
    choose(page, "network", "plain")
    chosen = page.findChild(QComboBox, "data").currentData()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    if again == "its recipe":
        QTest.keyClicks(name, "of discs\r")
        choose(page, "recipe", "of discs")
    else:
        choose(page, "data", again if again == "choose a folder" else chosen)
    assert page.findChild(QComboBox, "data").currentData() == chosen
    assert "plain: 46,194 parameters" in words_on(page)  # with two classes


def in_colour(page, qtbot) -> None:
    """Click the box beside the data, and wait for the pictures."""
    box = page.findChild(QCheckBox, "colour")
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    qtbot.waitUntil(lambda: page.is_settled() and page.seen.request.data.startswith("colour-"), timeout=_ANSWER_MS)


def test_a_folder_of_pictures_is_read_in_grey_or_by_a_click_in_colour(of_discs, qtbot, tab, store, discs) -> None:
    page = of_discs
    choose(page, "network", "plain")
    box = page.findChild(QCheckBox, "colour")
    assert box.isVisible()
    assert not box.isChecked()
    assert page.seen.before.shape == (8, 28, 28)
    grey = words_on(page)
    in_colour(page, qtbot)
    assert box.isChecked()
    assert page.seen.before.shape == page.seen.after.shape == (8, 3, 28, 28)
    assert "plain: 46,194 parameters" in grey  # with two classes
    assert "plain: 46,994 parameters" in words_on(page)
    command = page.findChild(QPlainTextEdit).toPlainText()
    assert f" --data colour-folder:{discs}" in command
    assert "--architecture" not in command
    start(page, tab)
    (config,) = store.begun
    assert (config.data, config.classes, config.architecture) == (f"colour-folder:{discs}", ("green", "red"), None)
    assert config.build_config().field_channels == 3
    assert SetUp.like(config).network == "plain"
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    assert page.findChild(QComboBox, "data").currentData() == f"folder:{discs}"
    choose(page, "data", "mnist")
    assert not box.isVisible()
    start(page, tab)
    assert store.begun[-1].classes.are_digits


def test_who_reads_no_colours_is_named_and_not_started(of_discs, qtbot) -> None:
    page = of_discs
    in_colour(page, qtbot)
    choose(page, "network", "cnn_pooled")
    assert "✗ 'cnn_pooled' reads no colours: read the pictures in grey, or train mlp" in words_on(page)
    assert not start_button(page).isEnabled()
    choose(page, "network", "detector")
    assert "✗ 'detector' has the ten digits only, and not 2 classes" in words_on(page)
    choose(page, "network", "mlp")
    assert start_button(page).isEnabled()
    choose(page, "rival", "cnn_posed")
    assert "✗ 'cnn_posed' reads no colours" in words_on(page)


def test_a_comparison_in_colour_is_fair(of_discs, qtbot, tab, store) -> None:
    page = of_discs
    in_colour(page, qtbot)
    choose(page, "network", "mlp")
    choose(page, "rival", "plain")
    choose(page, "fairness", "equal parameters")
    assert "have equal parameters" in words_on(page)
    start(page, tab)
    built = [config.build_config() for config in store.begun]
    assert [(config.field_channels, config.classes) for config in built] == [(3, 2), (3, 2)]
    left, right = (size_of(config).parameters for config in built)
    assert abs(left / right - 1) < 0.01


def test_a_folder_of_grey_pictures_says_that_colours_say_no_more(page, signs, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(signs))
    choose(page, "data", "choose a folder")
    qtbot.waitUntil(page.is_settled, timeout=_ANSWER_MS)
    in_colour(page, qtbot)
    assert "All its pictures are grey: in colour they say no more." in words_on(page)


def test_ones_own_layers_read_three_channels_and_answer_for_each_class(of_discs, qtbot, tab, store) -> None:
    page = of_discs
    in_colour(page, qtbot)
    press(page, "Layers…")
    assert "6·(3·5·5+1) = 456" in words_on(page)
    assert "answer: 2 numbers, one a class" in words_on(page)
    choose(page, "preset", LENET)
    press(page, "Take it")
    press(page, "Back")
    start(page, tab)
    assert store.begun[-1].build_config() == LayersConfig(LENET, classes=2, field_channels=3)
    assert SetUp.like(store.begun[-1]).layers == LENET


def test_what_is_chosen_in_the_lists_of_a_recipe_can_be_read_to_its_end(page) -> None:
    page.grab()
    for choices in page.findChild(RecipeForm).findChildren(QComboBox):
        option = QStyleOptionComboBox()
        choices.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = choices.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, choices)
        texts = [choices.currentText()]
        if choices.objectName() == "data":
            texts = [choices.itemText(place) for place in range(choices.count())]
        for text in texts:
            wide = choices.fontMetrics().horizontalAdvance(text)
            assert wide <= room.width() - 2, (choices.objectName(), text)  # Qt leaves a pixel free at each side
