"""The page "Pooling": maps of the drawing and of the moved drawing, worked out anew and pooled."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSpinBox, QToolButton
from torch.nn import functional

from digitlab.gui.tabs.convolution.number_slices import NumberSlices
from digitlab.gui.tabs.convolution.page_states import PoolingState
from digitlab.gui.tabs.convolution.state import BenchState
from digitlab.ink.pose import Pose
from digitlab.measure.pooling_benefits import POOLED, UNPOOLED
from digitlab.networks.architectures import build
from digitlab.networks.edits import with_units_off

WAIT_MS = 60_000


def _settled(lab, qtbot, **values):
    page = lab.show_state(BenchState(**values))
    qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)
    return page


def _numbers_answered(network: torch.nn.Module) -> int:
    """How many numbers all layers answer to one digit, counted while it passes through."""
    counts: list[int] = []
    for module in network.modules():
        if isinstance(module, torch.nn.Conv2d | torch.nn.MaxPool2d | torch.nn.Linear):
            module.register_forward_hook(lambda _module, _inputs, output: counts.append(output.numel()))
    network(torch.zeros(1, 1, 28, 28))
    return sum(counts)


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


def test_a_gradient_is_sent_back_through_both_kinds_and_autograd_finds_the_same(lab, qtbot, words_on) -> None:
    page = _settled(lab, qtbot, page="pooling", pooling=PoolingState(window=3, stride=2))
    QTest.mouseClick(page.findChild(QToolButton, "pool_backward"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.is_settled() and page.seen.backward is not None, timeout=WAIT_MS)
    back, image = page.seen.backward, page.seen.before.image
    for function, found in zip((functional.max_pool2d, functional.avg_pool2d), back.gradients, strict=True):
        pixels = torch.tensor(image, requires_grad=True)
        function(pixels[None], 3, 2).backward(torch.tensor(back.upstream)[None])
        np.testing.assert_allclose(found, pixels.grad.numpy(), atol=1e-12)
    assert "✓ PyTorch's autograd finds the same 1,568 gradients, through nn.MaxPool2d(3, stride=2)" in words_on(page)
    assert not page.findChild(QSpinBox, "pool_right").isEnabled()
    page.grab()
    above = page.findChildren(NumberSlices)[3]
    row, column = np.argwhere(back.upstream[0] == 2)[0].tolist()
    QTest.mouseMove(above, QPoint(1, 1))
    QTest.mouseMove(above, above.places().cell_rect((0, row, column)).center().toPoint())
    assert f"Row {row + 1}, column {column + 1}: dL/dz = 2. Maximum: all to the winner" in words_on(page)
    assert "Average: 2/9 = 0.22 to each of 9 pixels." in words_on(page)
    table = page.table()
    assert table.header[-2:] == ("dL/dx, maximum", "dL/dx, average")
    assert (
        sum(row[-2] for row in table.rows)
        == pytest.approx(back.upstream.sum())
        == pytest.approx(sum(row[-1] for row in table.rows))
    )
    assert lab.state().pooling.backward


def test_it_begins_with_the_drawing_and_says_why_the_map_of_a_network_may_not_change(
    lab, session, qtbot, words_on
) -> None:
    assert PoolingState().map == -1
    session.choose_network(1, "cnn_rotated")
    page = _settled(lab, qtbot, page="pooling", pooling=PoolingState(map=0, right=1))
    assert page.seen.effect.image.amount == 0
    assert "this network lays the paper back in step" in words_on(page)
    page = _settled(lab, qtbot, page="pooling", pooling=PoolingState(right=1))
    assert page.seen.effect.image.amount > 0
    assert "in step" not in words_on(page)


def test_a_map_of_which_nothing_is_left_is_said_to_be_blank(lab, session, qtbot, words_on) -> None:
    session.set_edits("cnn_flatten", with_units_off((), "conv 1", {2}))
    page = _settled(lab, qtbot, page="pooling", pooling=PoolingState(map=2, right=1))
    assert not page.seen.before.image.any()
    assert "Nothing changes: this map is 0 everywhere." in words_on(page)


def test_what_pooling_saves_is_counted_from_two_networks_and_shown_with_how_they_learned(lab, qtbot, words_on) -> None:
    page = _settled(lab, qtbot, page="pooling")
    QTest.mouseClick(page.findChild(QToolButton, "pool_benefits"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.is_settled() and page.seen.benefits is not None, timeout=WAIT_MS)
    words = words_on(page)
    for config in (POOLED, UNPOOLED):
        network = build(config)
        assert f"{sum(parameter.numel() for parameter in network.parameters()):,}" in words
        assert f"{4 * _numbers_answered(network):,}" in words, "bytes of all maps"
    assert not page.findChild(QSpinBox, "pool_window").isEnabled()
    pooled, unpooled = (page.seen.benefits.of(pooled=which) for which in (True, False))
    rises = [
        np.mean([each.held_out_loss[-1] - min(each.held_out_loss) for each in runs]) for runs in (pooled, unpooled)
    ]
    assert rises[0] < 0.03, "with pooling it hardly over-fits"
    assert rises[1] > 0.1
    assert f"{np.mean([each.held_out_loss[-1] for each in unpooled]):.2f}" in words
    assert len(page.table().rows) == 10 * 40
    QTest.mouseClick(page.findChild(QToolButton, "pool_backward"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.is_settled() and page.seen.backward is not None, timeout=WAIT_MS)
    assert not lab.state().pooling.benefits
    assert "413,738" not in words_on(page)


def test_what_is_saved_says_which_drawing_was_pooled_and_where_it_lay(lab, session, qtbot) -> None:
    session.set_pose(Pose(dx=2))
    session.set_centred_first(True)
    page = _settled(lab, qtbot, page="pooling")
    saved = page.provenance()
    assert saved.pose == "dx=2,dy=0,angle=0,scale=1"
    assert {("ink", "test digit 7"), ("centred first", "yes"), ("shift", "1 px right")} <= set(saved.notes)
