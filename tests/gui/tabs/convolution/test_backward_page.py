"""The page "Backpropagation": contributions place by place, and the gradients that autograd finds."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget
from torch.nn import functional

from digitlab.convolution.notation import added, written
from digitlab.convolution.presets import PRESETS
from digitlab.gui.kit.controls.number_field import NumberField
from digitlab.gui.kit.theme import theme_for
from digitlab.gui.tabs.convolution.backward.path_graph import PathGraph
from digitlab.gui.tabs.convolution.backward.two_paths import Path, TwoPaths, two_paths
from digitlab.gui.tabs.convolution.backward.words import verdict
from digitlab.gui.tabs.convolution.backward.work import Checked, Question, backpropagation, check
from digitlab.gui.tabs.convolution.bench_store import BenchStore
from digitlab.gui.tabs.convolution.number_slices import NumberSlices
from digitlab.gui.tabs.convolution.page_states import BackwardState
from digitlab.gui.tabs.convolution.state import BenchState

WAIT_MS = 60_000


def _settled(lab, qtbot, **values):
    page = lab.show_state(BenchState(**values))
    qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)
    return page


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


@pytest.mark.parametrize(
    ("preset", "weight", "place"),
    [("sliding_window", (0, 0, 0, 0), 0), ("sliding_window", (0, 0, 1, 2), 5), ("two_filters", (1, 2, 0, 1), None)],
)
def test_the_graph_of_two_places_multiplies_along_each_path_and_adds_both(lab, qtbot, words_on, preset, weight, place):
    backward = BackwardState(weight=weight, place=place, graph=True)
    page = lab.show_state(BenchState(page="backward", preset=preset, backward=backward))
    qtbot.waitUntil(page.is_settled)
    backprop = backpropagation(lab.store.outcome)
    paths = two_paths(backprop)
    trace = lab.store.outcome.trace
    kernels = torch.tensor(trace.kernels, requires_grad=True)
    result = torch.nn.functional.conv2d(
        torch.tensor(trace.image)[None], kernels, torch.tensor(trace.bias), trace.sliding.stride, trace.sliding.padding
    )[0]
    places = [(path.row, path.column) for path in paths.paths]
    numbers = [row * trace.result.shape[2] + column for row, column in places]
    if place is None:
        amounts = sorted(np.abs(backprop.chain.contributions))
        assert sorted(abs(backprop.chain.contributions[number]) for number in numbers) == amounts[-2:]
    else:
        assert numbers == [max(2, place) - 2, max(2, place) - 1]
    loss = sum(backprop.upstream[weight[0], row, column] * result[weight[0], row, column] for row, column in places)
    (gradient,) = torch.autograd.grad(loss, kernels, retain_graph=True)
    both = [path.contribution for path in paths.paths]
    assert sum(both) == pytest.approx(float(gradient[weight]))
    for path in paths.paths:
        assert path.output == pytest.approx(result.detach()[weight[0], path.row, path.column].item())
    words = words_on(page)
    assert f"Sum of both: {added(both)} = {written(sum(both))}; all {len(backprop.paths)} places together" in words
    assert "Upper path: ∂L/∂o · ∂o/∂z · ∂z/∂w = 1 · " in words


def test_the_graph_is_switched_on_and_off_by_hand_and_follows_the_steps(lab, qtbot, words_on):
    page = lab.show_state(BenchState(page="backward"))
    page.findChild(QToolButton, "backward_graph").click()
    assert lab.state().backward.graph
    before = words_on(page)
    for _ in range(3):
        page.findChild(QToolButton, "backward_next").click()
    assert words_on(page) != before
    page.findChild(QToolButton, "backward_graph").click()
    assert "Upper path" not in words_on(page)


def test_a_weight_that_is_used_once_has_no_second_path(lab, qtbot):
    state = BenchState(page="backward", image=(((1.0, 2.0), (3.0, 4.0)),), kernels=((((1.0, 0.0), (0.0, 1.0)),),))
    lab.show_state(replace(state, backward=BackwardState(graph=True))).grab()
    assert two_paths(backpropagation(lab.store.outcome)) is None


@pytest.mark.parametrize("larger", [1, 1.5, 3])
def test_the_boxes_of_two_paths_are_as_large_as_their_words_in_any_type(qtbot, larger: float) -> None:
    graph = PathGraph()
    qtbot.addWidget(graph)
    graph.setPalette(theme_for(dark=False).palette())
    graph.resize(1200, 600)
    font = graph.font()
    font.setPointSizeF(larger * font.pointSizeF())
    graph.setFont(font)
    graph.show_paths(TwoPaths(1.0, (Path(0, 0, 4.0, 1.0, 1.0), Path(0, 2, 4.0, 1.0, -1.0)), 9, 1.0))
    image = graph.grab().toImage()
    card = theme_for(dark=False).card
    near = [(x, y) for x in range(690, 966) for y in range(200, 400) if image.pixelColor(x, y).name() == card.lower()]
    (left, right), (upper, lower) = ((min(places), max(places)) for places in zip(*near, strict=True))
    assert right - left > graph.fontMetrics().horizontalAdvance("Σ dL/dz · z")
    assert lower - upper > 2 * graph.fontMetrics().height()
