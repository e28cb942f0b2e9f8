"""The pages of the tab "Convolution" in a session: one state for all, the drawing, autograd's word, pooled maps."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QSlider, QSpinBox, QToolButton, QWidget
from torch.nn import functional

from digitlab.convolution.matrix import STOPS
from digitlab.convolution.presets import PRESETS
from digitlab.gui.kit.controls.number_field import NumberField
from digitlab.gui.tabs.convolution.backward.words import verdict
from digitlab.gui.tabs.convolution.backward.work import Checked, Question, backpropagation, check
from digitlab.gui.tabs.convolution.bench_store import BenchStore
from digitlab.gui.tabs.convolution.dense.shared_matrix import SharedMatrix
from digitlab.gui.tabs.convolution.number_slices import NumberSlices
from digitlab.gui.tabs.convolution.page_states import BackwardState, PoolingState
from digitlab.gui.tabs.convolution.state import BenchState

WAIT_MS = 60_000
SMALL_DRAWING = 2  # in the list of images


def _entries(matrix: SharedMatrix, outputs: int, inputs: int) -> list[str]:
    """The colour of every entry, row by row."""
    image = matrix.grab().toImage()
    middles = (matrix.entry_rect(entry).center().toPoint() for entry in np.ndindex(outputs, inputs))
    return [image.pixelColor(middle).name() for middle in middles]


def _settled(lab, qtbot, **values):
    page = lab.show_state(BenchState(**values))
    qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)
    return page


def test_a_state_opens_the_page_that_it_is_about_and_comes_back(lab) -> None:
    for key in lab.spec.pages:
        state = BenchState(page=key, preset="padding", step=7)
        assert lab.show_state(state).isVisible()
        assert lab.current == key
        assert lab.state() == state


def test_all_pages_show_the_same_layer(lab) -> None:
    lab.show_state(BenchState(page="bench", preset="padding"))
    page = lab.turn_to("dense")
    assert "image 6×6" in page.findChildren(NumberSlices)[0].accessibleName()
    assert lab.state() == BenchState(page="dense", preset="padding")


def test_a_state_is_kept_in_a_file_and_opened_again(lab, tmp_path: Path) -> None:
    page, path = lab.show_state(BenchState(preset="stride_3", step=2)), tmp_path / "state.json"
    page.save_state(path)
    assert json.loads(path.read_text()) == {"preset": "stride_3", "step": 2}
    lab.show_state(BenchState())
    page.open_state(path)
    assert lab.state() == BenchState(preset="stride_3", step=2)


def test_a_file_that_is_no_state_is_refused_with_its_name(lab, session, tmp_path: Path) -> None:
    page, faults = lab.show_state(BenchState()), []
    session.failed.connect(faults.append)
    path = tmp_path / "broken.json"
    path.write_text('{"preset": "none"}')
    page.open_state(path)
    page.open_state(tmp_path / "missing.json")
    page.save_state(path / "state.json")
    assert "broken.json is no state of the bench: there is no example" in faults[0]
    assert "missing.json cannot be read" in faults[1]
    assert "cannot be written" in faults[2]
    assert lab.state() == BenchState()


def test_the_drawing_lies_on_the_bench_and_stays_live(lab, session, qtbot) -> None:
    lab.show_state(BenchState(source="drawing"))
    session.start()
    qtbot.waitUntil(lambda: bool(lab.store.outcome.trace.image.any()), timeout=WAIT_MS)
    np.testing.assert_allclose(lab.store.outcome.trace.image[0], session.analysis.field, atol=0.006)
    before = lab.store.outcome.trace
    with qtbot.waitSignal(session.analysis_changed, timeout=WAIT_MS):
        session.load_test_digit(11)
    assert lab.store.outcome.trace is not before


def test_one_slider_leads_from_dense_to_shared(lab, words_on) -> None:
    page = lab.show_state(BenchState(page="dense"))
    said = words_on(page)
    for formula in ("9·(1·5·5+1) = 234", "9·(1·3·3+1) = 90", "1·(1·3·3+1) = 10"):
        assert formula in said
    slider, matrix = page.findChild(QSlider, "dense_stop"), page.findChild(SharedMatrix)
    colours = []
    for number, stop in enumerate(STOPS):
        slider.setValue(number)
        assert lab.state().stop == stop
        colours.append(len(set(_entries(matrix, 9, 25))))
    assert colours[2] == 10  # nine weights and none
    assert colours[0] > 200
    assert 60 < colours[1] <= 82


def test_pointing_at_the_matrix_says_how_often_a_weight_is_used(lab, words_on) -> None:
    page = lab.show_state(BenchState(page="dense", stop="shared"))
    matrix = page.findChild(SharedMatrix)
    page.grab()
    QTest.mouseMove(matrix, QPoint(1, 1))
    QTest.mouseMove(matrix, matrix.entry_rect((4, 6)).center().toPoint())
    assert "weight 1 of 9, the same one in all 9 framed entries" in words_on(page)
    QTest.mouseMove(matrix, matrix.entry_rect((4, 0)).center().toPoint())
    assert "This output never sees this pixel" in words_on(page)


@pytest.mark.parametrize("key", ["dense", "backward"])
def test_what_cannot_be_is_told_on_the_page_where_it_was_wished(lab, key: str, words_on, choose) -> None:
    kernels = ((((0.0,) * 7,) * 7,),)
    page = lab.show_state(BenchState(page=key, source="drawing", kernels=kernels, dilation=3, padding=0))
    choose(page.findChild(QComboBox, "bench_source"), SMALL_DRAWING)
    assert "does not fit onto 14" in words_on(page)
    assert lab.state().source == "drawing"
    bench = lab.turn_to("bench")
    assert "does not fit" not in words_on(bench)
    bench.findChild(QSlider, "bench_padding").setValue(3)
    assert "does not fit" not in words_on(lab.turn_to(key))


def test_fourteen_rows_of_fourteen_are_196_inputs(lab, words_on) -> None:
    page = lab.show_state(BenchState(page="dense", source="small drawing"))
    assert "14·14 = 196 inputs" in words_on(page)


def test_another_drawing_leaves_the_matrix_as_it_is_painted(lab) -> None:
    page = lab.show_state(BenchState(page="dense", source="small drawing"))
    lab.store.show_drawing(np.zeros((28, 28), np.float32))
    matrix = page.findChild(SharedMatrix)
    painted, output = _entries(matrix, 144, 196), page.findChildren(NumberSlices)[1]
    lab.store.show_drawing(np.ones((28, 28), np.float32))
    assert _entries(matrix, 144, 196) == painted
    assert (output.slices().values == 5).all()  # the cross has five ones
    page.findChild(QSlider, "dense_stop").setValue(2)
    assert _entries(matrix, 144, 196) != painted


def test_a_matrix_that_nobody_could_see_is_not_painted(lab, words_on) -> None:
    page = lab.show_state(BenchState(page="dense", preset="colour_picture"))
    assert "more entries than the window has pixels" in page.findChild(SharedMatrix).accessibleDescription()
    assert "5·(3·3·3+1) = 140" in words_on(page)


def test_autograd_is_asked_on_screen_and_agrees(lab, qtbot, words_on) -> None:
    page = _settled(lab, qtbot, page="backward", preset="two_filters")
    qtbot.waitUntil(lambda: "✓" in words_on(page), timeout=WAIT_MS)
    assert "autograd finds the same 131 gradients" in words_on(page)


@pytest.mark.parametrize("name", PRESETS)
@pytest.mark.parametrize("flipped", [False, True])
def test_the_gradients_are_those_of_conv2d(name: str, flipped: bool) -> None:
    store = BenchStore()
    store.put(BenchState(preset=name, flipped=flipped))
    shown = backpropagation(store.outcome)
    (checked,) = check(Question.of(store.outcome))
    assert verdict(checked)[1]
    preset = PRESETS[name]
    weights = torch.tensor(preset.kernels, requires_grad=True)
    laid = weights.flip(-1, -2) if flipped else weights
    loss = (
        functional.conv2d(torch.tensor(preset.image)[None], laid, stride=preset.stride, padding=preset.padding)[0]
        * torch.tensor(shown.upstream)
    ).sum()
    loss.backward()
    np.testing.assert_allclose(shown.gradients.kernels, weights.grad, atol=1e-9)
    assert shown.chain.total == pytest.approx(float(weights.grad[0, 0, 0, 0]), abs=1e-9)


def test_a_wrong_gradient_would_be_called_wrong() -> None:
    words, right = verdict(Checked(difference=0.5, largest=4.0, count=35))
    assert right is False
    assert "differs by 0.5" in words


def test_place_by_place_the_contributions_flow_into_the_one_gradient(lab, qtbot) -> None:
    page = _settled(lab, qtbot, page="backward", backward=BackwardState(weight=(0, 0, 1, 1)))
    _, _, parts, gradient = page.findChildren(NumberSlices)
    expected = backpropagation(lab.store.outcome).chain.running
    assert "0 of 9" in {widget.accessibleName() for widget in page.findChildren(QWidget)}
    for place in range(1, 10):
        page.findChild(QToolButton, "backward_next").click()
        assert gradient.slices().values[0, 1, 1] == expected[place - 1]
        assert (~np.isnan(parts.slices().values)).sum() == place
    page.findChild(QToolButton, "backward_previous").click()
    assert lab.state().backward.place == 8


def test_the_upstream_gradient_can_be_typed_and_autograd_is_asked_again(lab, qtbot) -> None:
    page = _settled(lab, qtbot, page="backward")
    asked = page.asked
    field = page.findChild(NumberField, "upstream_number")
    field.begin("5")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert lab.state().backward.upstream[0][0][0] == 5
    qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)
    assert page.asked != asked
    assert page.seen.difference < 1e-9


def test_a_shift_is_worked_out_anew_by_the_network_and_compared(lab, session, qtbot, words_on) -> None:
    page = _settled(lab, qtbot, page="pooling", pooling=PoolingState(map=2, right=0))
    assert page.seen.source.startswith("cnn_flatten, conv 1, feature map 3 of")
    assert page.seen.effect.image.amount == 0
    assert "nothing changes" in words_on(page)
    page = _settled(lab, qtbot, page="pooling", pooling=PoolingState(map=2, right=1))
    inner = np.s_[:, 3:-3, 3:-3]
    moved = np.roll(page.seen.before.image, 1, axis=2)
    np.testing.assert_allclose(page.seen.after.image[inner], moved[inner], atol=2e-3)
    expected = functional.max_pool2d(torch.tensor(page.seen.before.image), 2).numpy()
    np.testing.assert_array_equal(page.seen.before.result, expected)


def test_a_larger_window_changes_less_when_the_drawing_moves(lab, qtbot) -> None:
    small = _settled(lab, qtbot, page="pooling", pooling=PoolingState(map=-1, window=1, stride=1)).seen
    large = _settled(lab, qtbot, page="pooling", pooling=PoolingState(map=-1, window=4, stride=4)).seen
    assert large.effect.pooled.amount < small.effect.pooled.amount
    assert large.source == "the drawing"


def test_without_a_network_that_has_maps_the_drawing_is_pooled_and_it_says_so(lab, session, qtbot) -> None:
    session.choose_network(1, "")
    page = _settled(lab, qtbot, page="pooling", pooling=PoolingState(map=2))
    assert (page.seen.source, page.seen.map) == ("the drawing", -1)
    spin = page.findChild(QSpinBox, "pool_map")
    assert (spin.text(), spin.isEnabled()) == ("drawing", False)
    assert page.findChildren(NumberSlices)[0].slices().palette == "ink"
    assert lab.state().pooling.map == 2  # for the next network


def test_pooling_is_set_by_hand_and_pointed_at(lab, qtbot, words_on) -> None:
    page = _settled(lab, qtbot, page="pooling")
    page.findChild(QSpinBox, "pool_window").setValue(3)
    assert lab.state().pooling.window == 3
    qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)
    pooled = page.findChildren(NumberSlices)[3]
    page.grab()
    QTest.mouseMove(pooled, QPoint(1, 1))
    QTest.mouseMove(pooled, pooled.places().cell_rect((0, 4, 5)).center().toPoint())
    assert "Row 5, column 6: max(" in words_on(page)
    page.findChild(QSpinBox, "pool_window").setValue(2)
    qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)
    assert "Row 5, column 6" not in words_on(page)
