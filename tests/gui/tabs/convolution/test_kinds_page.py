"""The page "Kinds": an ordinary convolution, beside it one of another kind, and PyTorch's word on both."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QSpinBox
from torch import nn

from digitlab.convolution.kinds import Setting
from digitlab.gui.tabs.convolution.formula_text import FormulaText
from digitlab.gui.tabs.convolution.kinds.work import KINDS, KindsState
from digitlab.gui.tabs.convolution.number_slices import NumberSlices
from digitlab.gui.tabs.convolution.state import BenchState

WAIT_MS = 60_000


@pytest.fixture
def kinds(lab, qtbot):
    """The page, with an example on the bench and settings of the page; settled."""

    def shown(preset: str, state: KindsState):
        page = lab.show_state(BenchState(page="kinds", preset=preset))
        lab.put(state)
        qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)
        return page

    return shown


def test_every_kind_is_worked_out_and_pytorch_makes_the_same_of_the_line_that_is_shown(kinds, words_on) -> None:
    for kind in KINDS:
        page = kinds("three_channels", KindsState(kind, Setting(stride=2, padding=1, dilation=2, groups=3)))
        assert "✓ PyTorch makes the same" in words_on(page)
        layer = page.seen.layers[1]
        _, _, weights, products, line = page.table().rows[1]
        made = eval(line, {"nn": nn}).double()
        kernels = np.swapaxes(layer.kernels, 0, 1) if layer.is_transposed else layer.kernels
        made.weight.data = torch.tensor(np.ascontiguousarray(kernels))
        assert made.weight.numel() == weights
        with torch.no_grad():
            np.testing.assert_allclose(made(torch.tensor(layer.image)[None])[0].numpy(), layer.result, atol=1e-12)
        assert f"{products:,} products" in words_on(page)
        assert line in words_on(page)


def test_the_kind_and_its_numbers_are_set_by_hand_and_only_what_it_has_can_be_set(lab, kinds, qtbot) -> None:
    page = kinds("sliding_window", KindsState())
    box, spins = (
        page.findChild(QComboBox, "kinds_kind"),
        {name: page.findChild(QSpinBox, f"kinds_{name}") for name in ("stride", "padding", "dilation", "groups")},
    )
    assert page.seen.layers[1].result.shape == (1, 11, 11)
    assert not spins["dilation"].isEnabled()
    box.setCurrentText("dilated")
    box.activated.emit(box.currentIndex())
    spins["stride"].setValue(1)
    spins["padding"].setValue(2)
    qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)
    assert spins["dilation"].isEnabled()
    assert not spins["groups"].isEnabled()
    assert [each.result.shape for each in page.seen.layers] == [(1, 7, 7), (1, 5, 5)]
    assert page.snapshot()[KindsState] == KindsState("dilated", Setting(1, 2, 2, 3))


def test_groups_that_do_not_divide_the_channels_and_outputs_without_room_are_refused_in_words(kinds, words_on) -> None:
    page = kinds("three_channels", KindsState("grouped", Setting(groups=2)))
    assert "2 groups do not divide 3 channels: take 1, or another number of channels on the bench." in words_on(page)
    assert page.seen.layers is None
    page = kinds("colour_picture", KindsState("transposed", Setting(stride=4)))
    assert "An output of 255×255 has more cells than there is room: make the stride 2 or less" in words_on(page)
    assert not any(each.isVisible() for each in page.findChildren(NumberSlices))
    with pytest.raises(ValueError, match="stride is 9; make it 1 to 4"):
        KindsState(setting=Setting(stride=9))
    with pytest.raises(ValueError, match="there is no such kind"):
        KindsState("deformable")  # type: ignore[arg-type]


def test_pointing_at_an_output_writes_its_sum_out_and_at_a_pixel_lights_where_it_goes(kinds) -> None:
    page = kinds("three_channels", KindsState("depthwise", Setting(padding=1)))
    formula, layer = page.findChildren(FormulaText)[1], page.seen.layers[1]
    image, _, output = page.findChildren(NumberSlices)[3:]
    page.grab()
    QTest.mouseMove(output, QPoint(1, 1))
    QTest.mouseMove(output, output.places().cell_rect((2, 0, 0)).center().toPoint())
    assert formula.text() == "Output at map 3, row 1, column 1: 4 products\n" + layer.lines(2, 0, 0)[0]
    assert np.array_equal(image.slices().values, layer.image[2:])
    before = output.grab().toImage()
    QTest.mouseMove(image, QPoint(1, 1))
    QTest.mouseMove(image, image.places().cell_rect((0, 2, 2)).center().toPoint())
    assert output.grab().toImage() != before
