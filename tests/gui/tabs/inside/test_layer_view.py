"""The view of a layer: walking, pointing, pinning, and what is said, for every network of the library."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QSpinBox
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.kit.theme import theme_for
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.opened import Inside, InsideRequest, Opener
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.gui.tabs.inside.layer.chain import LayerChain
from digitlab.gui.tabs.inside.layer.maps import LayerMaps
from digitlab.gui.tabs.inside.layer.number_grid import NumberGrid
from digitlab.gui.tabs.inside.layer.page import LayerView
from digitlab.gui.tabs.inside.layer.pictures import LayerPictures
from digitlab.gui.tabs.inside.layer.sum_words import provenance, table
from digitlab.gui.tabs.inside.layer.unit_sum_panel import SumEnding
from digitlab.ink.pose import Pose
from digitlab.ink.stroke import Drawing, Stroke
from digitlab.networks.edits import SwitchedOff

from .conftest import every_network

SEVEN = Drawing((Stroke.through([(8.5, 6), (19, 6), (18, 9), (14.5, 15), (12.5, 22.5)]),))
INPUTS, WINDOW, WEIGHTS, PRODUCTS, OUTPUT, UNITS = range(6)


@pytest.fixture
def held(qtbot: QtBot, hold):
    """The view, held as its page would."""
    widget = LayerView()
    qtbot.addWidget(widget)
    widget.setPalette(theme_for(dark=False).palette())
    widget.resize(830, 520)
    with qtbot.waitExposed(widget):
        widget.show()
    return hold(widget, Focus())


@pytest.fixture
def panel(held) -> LayerView:
    return held.view


def _open(opener: Opener, name: str, drawing: Drawing = SEVEN, **situation: object) -> Inside:
    asked = Situation(drawing, networks=("mlp", name, ""), **situation)  # type: ignore[arg-type]
    (inside,) = opener(InsideRequest(asked, (1,)))
    return inside


def _look(held, inside: Inside, layer: str = "", unit: int = 0, cell: tuple[int, int] | None = None) -> None:
    held.put(Focus(1, layer, unit, cell))
    held.view.show_seen(inside)
    held.view.grab()  # lays everything out


def _words(panel: LayerView) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def _ending(panel: LayerView) -> dict[str, str]:
    return dict(panel.findChild(SumEnding).lines())


def _picture(panel: LayerView, number: int) -> LayerMaps:
    return panel.findChild(LayerPictures).findChildren(LayerMaps)[number]


def _stops(panel: LayerView) -> dict[str, LayerMaps]:
    chain = panel.findChild(LayerChain)
    buttons = [button for button in chain.findChildren(ToggleButton) if button.isVisible()]
    return dict(zip((button.text() for button in buttons), chain.findChildren(LayerMaps), strict=False))


def _middle(grid: LayerMaps, cell: tuple[int, int, int]) -> QPoint:
    places = grid.places()
    assert places is not None
    return places.cell_rect(cell).center().toPoint()


@pytest.mark.parametrize("name", every_network())
def test_every_layer_of_every_network_can_be_looked_at(held, panel: LayerView, opener: Opener, name: str) -> None:
    for drawing in (SEVEN, Drawing()):
        inside = _open(opener, name, drawing)
        for layer, maps in zip(
            inside.networks[0].activations.layers, inside.networks[0].activations.maps[1:], strict=True
        ):
            _look(held, inside, layer.name, len(maps) - 1)
            assert f"{name} · {layer.name} · " in _words(panel)
            assert not panel.grab().isNull()
            assert panel.size().toTuple() == (830, 520)


def test_a_deep_filter_shows_every_slice_and_the_products_of_one(held, panel: LayerView, opener: Opener) -> None:
    _look(held, _open(opener, "cnn_pooled"), "conv 3", 6)
    shares, terms = panel.findChildren(NumberGrid)
    assert sum(bool(text) for row in shares.texts() for text in row) == 32
    assert np.shape(terms.texts()) == (3, 3)
    assert "The products of map 17" in _words(panel)
    with_share = [
        (row, column)
        for row, texts in enumerate(shares.texts())
        for column, text in enumerate(texts)
        if text.startswith("5:")
    ]
    place = shares.visualRect(shares.model().index(*with_share[0])).center()
    QTest.mouseClick(shares.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert "The products of map 5" in _words(panel)
    QTest.mouseClick(shares.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert "The products of map 17" in _words(panel)


def test_a_button_walks_along_the_layers(held, panel: LayerView, opener: Opener) -> None:
    _look(held, _open(opener, "cnn_pooled"), "conv 1", 3, (5, 5))
    button = next(each for each in panel.findChildren(ToggleButton) if each.text() == "pool 2")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert held.wishes == [Put(Focus(1, "pool 2", 0, None))]
    assert button.isChecked()


def test_a_click_pins_a_cell_and_another_one_lets_go(held, panel: LayerView, opener: Opener) -> None:
    inside = _open(opener, "cnn_pooled")
    _look(held, inside, "conv 1", 3)
    output = _picture(panel, OUTPUT)
    QTest.mouseClick(output, Qt.MouseButton.LeftButton, pos=_middle(output, (0, 12, 20)))
    assert held.wishes == [Put(Focus(1, "conv 1", 3, (12, 20)))]
    assert "Pinned" in _words(panel)
    assert "row 13, column 21" in _words(panel)
    QTest.mouseClick(output, Qt.MouseButton.LeftButton, pos=_middle(output, (0, 12, 20)))
    assert held.wishes[1:] == [Put(Focus(1, "conv 1", 3, None))]


def test_a_pinned_cells_numbers_follow_the_drawing(held, panel: LayerView, opener: Opener) -> None:
    _look(held, _open(opener, "cnn_pooled"), "conv 1", 3, (12, 20))
    before = _ending(panel)
    panel.show_seen(_open(opener, "cnn_pooled", pose=Pose(dx=2)))
    assert _ending(panel) != before
    assert "row 13, column 21" in _words(panel)


def test_pointing_at_a_pixel_of_the_drawing_says_what_it_reaches(held, panel: LayerView, opener: Opener) -> None:
    _look(held, _open(opener, "plain"), "conv 2", 3)
    field = _stops(panel)["drawing"]
    QTest.mouseMove(field, _middle(field, (0, 10, 14)))
    assert "This pixel (row 11, column 15" in _words(panel)
    assert "25 of 784 in conv 1" in _words(panel)
    QTest.mouseMove(field, QPoint(1, 1))
    assert "This pixel" not in _words(panel)


def test_pointing_at_another_layer_leaves_the_sum_and_tells_of_that_cell(
    held, panel: LayerView, opener: Opener
) -> None:
    _look(held, _open(opener, "plain"), "conv 2", 3)
    before, deeper = _ending(panel), _stops(panel)["conv 3"]
    QTest.mouseMove(deeper, _middle(deeper, (0, 3, 3)))
    assert "Conv 3, filter" in _words(panel)
    assert _ending(panel) == before


def test_another_unit_is_looked_at_though_the_pointer_rests_on_the_first(
    held, panel: LayerView, opener: Opener
) -> None:
    _look(held, _open(opener, "plain"), "conv 1", 3)
    QTest.mouseMove(_picture(panel, OUTPUT), _middle(_picture(panel, OUTPUT), (0, 10, 10)))
    assert "Conv 1, filter 4, row 11" in _words(panel)
    held.put(Focus(1, "conv 1", 8))
    assert "conv 1 · filter 9 of 16" in _words(panel)
    assert "Conv 1, filter 9" in _words(panel)


def test_pointing_at_a_product_writes_it_out(held, panel: LayerView, opener: Opener) -> None:
    _look(held, _open(opener, "plain"), "conv 1", 3, (10, 10))
    QTest.mouseMove(_picture(panel, PRODUCTS), _middle(_picture(panel, PRODUCTS), (0, 2, 2)))
    assert "row 11, column 11: input · weight = " in _words(panel)


def test_a_small_map_and_the_box_choose_another_unit(held, panel: LayerView, opener: Opener) -> None:
    _look(held, _open(opener, "cnn_pooled"), "conv 1", 3)
    units = _picture(panel, UNITS)
    QTest.mouseClick(units, Qt.MouseButton.LeftButton, pos=_middle(units, (5, 1, 1)))
    QTest.keyClick(panel.findChild(QSpinBox, "unit"), Qt.Key.Key_Up)
    assert held.wishes == [Put(Focus(1, "conv 1", 5, None)), Put(Focus(1, "conv 1", 6, None))]


def test_classes_are_chosen_by_their_digit(held, panel: LayerView, opener: Opener) -> None:
    _look(held, _open(opener, "cnn_pooled"), "answer", 7)
    box = panel.findChild(QSpinBox, "unit")
    assert (box.minimum(), box.value(), box.maximum()) == (0, 7, 9)
    assert "answer · class 7 · reads 64 numbers" in _words(panel)


def test_a_reading_can_be_chosen_where_there_are_several(held, panel: LayerView, opener: Opener) -> None:
    box = panel.findChild(QComboBox, "reading")
    _look(held, _open(opener, "cnn_pooled"))
    assert not box.isVisible()
    inside = _open(opener, "cnn_rotated")
    _look(held, inside)
    assert box.count() == 12
    assert box.currentText().startswith("the one that decides: ")
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert held.wishes[0].state.alignment == inside.networks[0].activations.alignments[0]
    assert box.currentText() == "turned by −75°"


def test_another_networks_layers_take_the_place_of_the_first(held, panel: LayerView, opener: Opener) -> None:
    _look(held, _open(opener, "cnn_pooled"), "conv 4", 40, (3, 3))
    panel.show_seen(_open(opener, "mlp"))
    assert "mlp · dense 1 · unit 41 of 256" in _words(panel)
    assert list(_stops(panel)) == ["drawing", "dense 1", "dense 2", "answer"]


def test_a_network_that_cannot_be_loaded_has_its_reason(held, panel: LayerView, opener: Opener) -> None:
    panel.show_seen(_open(opener, "nobody"))
    assert "there is no network 'nobody'" in _words(panel)
    assert not panel.picture().isVisible()


def test_blank_paper_is_said(held, panel: LayerView, opener: Opener) -> None:
    _look(held, _open(opener, "cnn_pooled", Drawing()), "conv 1")
    assert "Nothing drawn yet" in _words(panel)


def test_what_was_changed_by_hand_is_said(held, panel: LayerView, opener: Opener) -> None:
    inside = _open(opener, "cnn_pooled", network_edits=(("cnn_pooled", (SwitchedOff("conv 1", 2),)),))
    _look(held, inside, "conv 1", 2)
    assert "edited cnn_pooled · conv 1 · filter 3" in _words(panel)
    assert ("edits", "conv 1: filter 3 off") in provenance(panel.inspected, inside).notes
    assert _ending(panel)["= value"] == "0.00000"


def test_nothing_moves_while_the_drawing_changes(held, panel: LayerView, opener: Opener) -> None:
    def places() -> list[object]:
        return [(grid.geometry(), grid.places()) for grid in panel.findChildren(LayerMaps) if grid.isVisible()]

    _look(held, _open(opener, "cnn_pooled"), "conv 3", 6)
    before = places()
    for dx in (1, 3, -4):
        panel.show_seen(_open(opener, "cnn_pooled", pose=Pose(dx=dx)))
        panel.grab()
        assert places() == before


def test_what_is_saved_says_where_it_comes_from(held, panel: LayerView, opener: Opener) -> None:
    inside = _open(opener, "cnn_rotated")
    _look(held, inside, "conv 2", 3, (5, 6))
    lines = provenance(panel.inspected, inside).lines()
    assert any(line.startswith("networks: cnn_rotated (seed") for line in lines)
    assert "cell: conv 2, filter 4, row 6, column 7" in lines
    parts = [row[0] for row in table(panel.inspected).rows]
    assert parts.count("term") == 16 * 9
    assert parts[-1] == "= value"


def test_an_empty_panel_can_be_painted_and_cannot_be_saved(panel: LayerView) -> None:
    assert not panel.grab().isNull()
    assert not panel.findChild(SaveButton).isEnabled()


def test_another_theme_colours_everything_anew(held, panel: LayerView, opener: Opener) -> None:
    _look(held, _open(opener, "cnn_pooled"), "conv 1", 3)
    for dark in (True, False):
        panel.setPalette(theme_for(dark).palette())
        image = _picture(panel, WEIGHTS).grab().toImage()
        assert image.pixelColor(1, image.height() - 1).name() == theme_for(dark).window
