"""The bench in one's hands: stepping, pointing, editing and asking."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSlider, QToolButton

from digitlab.convolution.kernels import KERNELS
from digitlab.convolution.presets import PRESETS
from digitlab.gui.kit.controls.number_field import NumberField
from digitlab.gui.kit.controls.transport import Transport
from digitlab.gui.tabs.convolution.formula_text import FormulaText
from digitlab.gui.tabs.convolution.tab import ConvolutionTab

IMAGE, KERNEL, PRODUCTS, OUTPUT = range(4)
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def _formula(bench) -> str:
    return bench.page.findChild(FormulaText).text()


def _values(bench, picture: int) -> np.ndarray:
    return bench.picture(picture).slices().values


def _type(field: NumberField, text: str) -> None:
    field.begin(text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_it_opens_with_the_lectures_example_and_writes_its_first_sum(bench) -> None:
    bench.open()
    assert "1·1 + 1·0 + 1·1 + 0·0 + 1·1 + 1·0 + 0·1 + 0·0 + 1·1 = 4" in _formula(bench)
    assert np.isnan(_values(bench, OUTPUT)).sum() == 8


def test_steps_go_forward_and_back_and_fill_the_lectures_result(bench) -> None:
    bench.open()
    following, previous = bench.find("bench_next", QToolButton), bench.find("bench_previous", QToolButton)
    for _ in range(8):
        following.click()
    assert _values(bench, OUTPUT)[0].tolist() == [[4, 3, 4], [2, 4, 3], [2, 3, 4]]
    following.click()
    assert bench.state.step == 8
    previous.click()
    assert np.isnan(_values(bench, OUTPUT)[0, 2, 2])
    bench.find("bench_first", QToolButton).click()
    assert bench.state.step == 0


def test_the_scrubber_goes_anywhere_at_once(bench) -> None:
    bench.open(preset="layer")
    bench.find("bench_scrubber", QSlider).setValue(4703)
    np.testing.assert_array_equal(_values(bench, OUTPUT), PRESETS["layer"].trace().result)
    bench.find("bench_scrubber", QSlider).setValue(100)
    assert (~np.isnan(_values(bench, OUTPUT))).sum() == 101


def test_playing_takes_the_time_that_its_speed_says_and_stops_at_the_end(bench) -> None:
    bench.open(speed=4.0)
    transport = bench.page.findChild(Transport)
    bench.find("bench_play", QToolButton).click()
    assert transport.is_playing()
    transport.advance(0.2)  # the test is the clock: no event loop turns
    assert bench.state.step == 0
    transport.advance(0.1)
    assert bench.state.step == 1
    transport.advance(60.0)
    assert bench.state.step == 8


def test_a_clock_of_its_own_plays_to_the_end(bench, qtbot) -> None:
    bench.open(speed=60.0)
    bench.find("bench_play").click()
    qtbot.waitUntil(lambda: bench.state.step == 8)
    transport = bench.page.findChild(Transport)
    qtbot.waitUntil(lambda: not transport.is_playing())
    bench.find("bench_play").click()
    assert bench.state.step == 0


def test_what_nobody_sees_stands_still(bench) -> None:
    bench.open()
    bench.find("bench_play").click()
    bench.page.hide()
    assert not bench.page.findChild(Transport).is_playing()


def test_product_by_product_the_sum_runs(bench) -> None:
    bench.open(preset="padding", one_by_one=True, step=0, term=4)
    assert "5 of 9 products" in _formula(bench)
    step = bench.store.outcome.step
    assert _values(bench, OUTPUT)[0, 0, 0] == step.running.ravel()[4]
    assert np.isnan(_values(bench, PRODUCTS)).sum() == 4
    bench.find("bench_scrubber", QSlider).setValue(9)
    assert (bench.state.step, bench.state.term) == (1, 0)


def test_an_output_that_is_pointed_at_shows_its_own_sum_and_lets_it_go_again(bench) -> None:
    bench.open(step=8)
    bench.point(OUTPUT, (0, 1, 0))
    assert "row 2, column 1" in _formula(bench)
    assert _formula(bench).endswith("= 2")
    assert "sees 9 inputs and nothing else" in bench.words()
    QTest.mouseMove(bench.picture(OUTPUT), QPoint(1, 1))
    assert "row 3, column 3" in _formula(bench)
    bench.click(OUTPUT, (0, 1, 0))
    assert bench.state.step == 3


@pytest.mark.parametrize(("cell", "fed"), [((0, 0, 0), 1), ((0, 2, 2), 9), ((0, 0, 2), 3)])
def test_a_pixel_that_is_pointed_at_lights_the_outputs_that_it_feeds(bench, cell, fed) -> None:
    bench.open(step=8)
    assert len(bench.lit(OUTPUT, IMAGE, cell)) == fed
    assert f"goes into {fed} output" in bench.words()


def test_a_weight_that_is_pointed_at_lights_every_pixel_that_it_meets(bench) -> None:
    bench.open(preset="two_filters", step=17)
    met = bench.lit(IMAGE, KERNEL, (2, 0, 0))
    assert {(channel, row) for channel, row, _ in met} == {(2, 0), (2, 2), (2, 4)}
    assert len(met) == 9
    assert "is used at 9 places" in bench.words()


def test_a_true_convolution_shows_the_turned_kernel_and_edits_the_written_one(bench) -> None:
    bench.open(preset="padding", flipped=True)
    np.testing.assert_array_equal(_values(bench, KERNEL)[0], KERNELS["upright_edges"].weights[::-1, ::-1])
    bench.click(KERNEL, (0, 0, 0))
    _type(bench.find("bench_number", NumberField), "5")
    assert bench.trace.kernels[0, 0, 2, 2] == 5
    assert _values(bench, KERNEL)[0, 0, 0] == 5
    assert "rotated by 180°" in bench.words()


def test_a_pixel_is_typed_nudged_and_painted(bench) -> None:
    bench.open()
    bench.click(IMAGE, (0, 4, 4))
    _type(bench.find("bench_number", NumberField), "-2.5")
    assert bench.trace.image[0, 4, 4] == -2.5
    bench.turn(IMAGE, (0, 4, 4), 3)
    assert bench.trace.image[0, 4, 4] == 0.5
    bench.find("bench_paint").setChecked(True)
    _type(bench.find("bench_number", NumberField), "7")
    QTest.mousePress(bench.picture(IMAGE), LEFT, NONE, bench.at(IMAGE, (0, 0, 3)))
    QTest.mouseMove(bench.picture(IMAGE), bench.at(IMAGE, (0, 0, 4)))
    QTest.mouseRelease(bench.picture(IMAGE), LEFT, NONE, bench.at(IMAGE, (0, 0, 4)))
    assert bench.trace.image[0, 0].tolist()[:3] == [1, 1, 1]
    assert 7 in bench.trace.image[0, 0, 3:]


def test_a_digit_typed_on_a_cell_begins_its_number(bench) -> None:
    bench.open()
    bench.point(KERNEL, (0, 1, 0))
    QTest.keyClicks(bench.picture(KERNEL), "4")
    field = bench.find("bench_number", NumberField)
    assert field.text() == "4"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert bench.trace.kernels[0, 0, 1, 0] == 4


def test_a_number_that_was_typed_counts_when_a_button_is_pressed_that_leaves_the_keyboard_in_the_field(bench) -> None:
    bench.open()
    bench.click(IMAGE, (0, 0, 0))
    field, play = bench.find("bench_number", NumberField), bench.find("bench_play", QToolButton)
    field.setFocus()
    QTest.keyClicks(field, "5")
    QTest.mouseClick(play, Qt.MouseButton.LeftButton)
    assert bench.trace.image[0, 0, 0] == 5


@pytest.mark.parametrize("text", ["nan", "1001", "x", ""])
def test_a_number_that_cannot_be_is_refused_in_words(bench, text: str) -> None:
    bench.open()
    bench.click(IMAGE, (0, 0, 0))
    _type(bench.find("bench_number", NumberField), text)
    assert bench.trace.image[0, 0, 0] == 1
    assert "A number lies between" in bench.words() or "is no number" in bench.words()


def test_a_bias_is_given_to_the_filter_that_is_seen(bench) -> None:
    bench.open(preset="three_maps", step=10)
    _type(bench.find("bench_bias", NumberField), "-3")
    assert bench.trace.bias.tolist() == [0, -3, -2]


def test_asked_for_the_next_number_it_hides_it_and_judges_the_answer(bench) -> None:
    bench.open()
    bench.find("bench_ask").click()
    assert bench.state.step == 1
    assert _formula(bench).endswith("= ?")
    assert np.isnan(_values(bench, PRODUCTS)).all()
    assert bench.picture(OUTPUT).slices().texts == (((0, 0, 1), "?"),)
    answer = bench.find("bench_answer", NumberField)
    _type(answer, "9")
    assert (bench.state.step, bench.state.right, bench.state.tries) == (1, 0, 1)
    assert "✗ Not 9" in bench.words()
    _type(answer, "3")
    assert (bench.state.step, bench.state.right, bench.state.tries) == (2, 1, 2)
    assert "✓ 3 is right" in bench.words()
    bench.find("bench_reveal").click()
    assert (bench.state.step, bench.state.right, bench.state.tries) == (3, 1, 3)


def test_while_it_asks_nothing_gives_the_answer_away(bench) -> None:
    bench.open(step=4, asking=True)
    bench.point(OUTPUT, (0, 2, 2))
    assert _formula(bench).endswith("= ?")
    bench.click(OUTPUT, (0, 2, 2))
    assert bench.state.step == 4
    bench.find("bench_play").click()
    assert not bench.page.findChild(Transport).is_playing()


def test_while_it_asks_for_several_channels_their_sums_are_hidden_too(bench) -> None:
    bench.open(preset="three_channels", step=1, asking=True, one_by_one=True)
    heading, *channels, total = _formula(bench).splitlines()
    assert "a line a channel, then their sum" in heading
    assert all(line.endswith(" = ?") for line in channels)
    assert total == "their sum, and the bias of 1 = ?"


def test_an_output_under_the_pointer_is_let_go_when_the_layer_changes(bench) -> None:
    bench.open(step=2)
    bench.point(OUTPUT, (0, 0, 0))
    bench.find("bench_padding", QSlider).setValue(1)
    assert "row 1, column 3" in _formula(bench)
    QTest.mouseMove(bench.picture(OUTPUT), QPoint(1, 1))
    assert "row 1, column 3" in _formula(bench)


def test_the_last_answer_ends_the_questions(bench) -> None:
    bench.open(step=8, asking=True)
    _type(bench.find("bench_answer", NumberField), "4")
    assert not bench.state.asking
    assert bench.state.right == 1


@pytest.mark.parametrize("name", PRESETS)
def test_every_example_fits_the_smallest_window(bench, name: str) -> None:
    bench.open(preset=name, step=3)
    hint = bench.page.minimumSizeHint()
    assert hint.width() <= 830
    assert hint.height() <= 485
    for number in (IMAGE, KERNEL, PRODUCTS, OUTPUT):
        picture = bench.picture(number)
        places = picture.places()
        assert places.map_rect(places.shape[0] - 1).bottom() <= picture.height()
        assert places.map_rect(places.shape[0] - 1).right() <= picture.width()


@pytest.mark.parametrize("name", ["padding", "layer"])
def test_an_animation_leaves_the_picture_that_a_fresh_bench_shows(bench, session, qtbot, name: str) -> None:
    bench.open(preset=name, speed=60.0)
    transport = bench.page.findChild(Transport)
    for _ in range(20):
        transport.advance(1 / 60)
        QApplication.processEvents()
    fresh = ConvolutionTab(session)
    qtbot.addWidget(fresh)
    fresh.resize(bench.tab.size())
    fresh.store.put(bench.state)
    with qtbot.waitExposed(fresh):
        fresh.show()
    assert bench.state.step == 20
    assert bench.page.grab().toImage() == fresh.page("bench").grab().toImage()
