"""A layer on the screen: walking, pointing, pinning, and the numbers of the sum, for every network of the library."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QSpinBox
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.kit.theme import theme_for
from digitlab.gui.shell import export
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.gui.shell.opened import Inside, InsideRequest, Opener
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.gui.tabs.inside.inspected_unit import At
from digitlab.gui.tabs.inside.layer.chain import LayerChain
from digitlab.gui.tabs.inside.layer.maps import LayerMaps
from digitlab.gui.tabs.inside.layer.number_grid import NumberGrid
from digitlab.gui.tabs.inside.layer.pictures import LayerPictures
from digitlab.gui.tabs.inside.layer.sum_ending import SumEnding
from digitlab.gui.tabs.inside.layer.view import LayerPanel
from digitlab.ink.pose import Pose
from digitlab.ink.stroke import Drawing, Stroke
from digitlab.networks.edits import SwitchedOff
from digitlab.networks.library import list_networks

SEVEN = Drawing((Stroke.through([(8.5, 6), (19, 6), (18, 9), (14.5, 15), (12.5, 22.5)]),))
NAMES = tuple(list_networks().entries)
INPUTS, WINDOW, WEIGHTS, PRODUCTS, OUTPUT, UNITS = range(6)


@pytest.fixture(scope="module")
def opener() -> Opener:
    return Opener(LoadedNetworks(list_networks()))


@pytest.fixture
def panel(qtbot: QtBot) -> LayerPanel:
    widget = LayerPanel()
    qtbot.addWidget(widget)
    widget.setPalette(theme_for(dark=False).palette())
    widget.resize(830, 520)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def _open(opener: Opener, name: str, drawing: Drawing = SEVEN, **situation: object) -> Inside:
    asked = Situation(drawing, networks=("mlp", name, ""), **situation)  # type: ignore[arg-type]
    (inside,) = opener.work(InsideRequest(asked, (1,)))
    return inside


def _look(
    panel: LayerPanel, inside: Inside, layer: str = "", unit: int = 0, cell: tuple[int, int] | None = None
) -> None:
    panel.show_focus(Focus(1, layer, unit, cell))
    panel.show_inside(inside)
    panel.grab()  # lays everything out


def _words(panel: LayerPanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def _ending(panel: LayerPanel) -> dict[str, str]:
    return dict(panel.findChild(SumEnding).lines())


def _picture(panel: LayerPanel, number: int) -> LayerMaps:
    return panel.findChild(LayerPictures).findChildren(LayerMaps)[number]


def _stops(panel: LayerPanel) -> dict[str, LayerMaps]:
    chain = panel.findChild(LayerChain)
    buttons = [button for button in chain.findChildren(ToggleButton) if button.isVisible()]
    return dict(zip((button.text() for button in buttons), chain.findChildren(LayerMaps), strict=False))


def _middle(grid: LayerMaps, cell: tuple[int, int, int]) -> QPoint:
    places = grid.places()
    assert places is not None
    return places.cell_rect(cell).center().toPoint()


@pytest.mark.parametrize("name", NAMES)
def test_every_layer_of_every_network_can_be_looked_at(panel: LayerPanel, opener: Opener, name: str) -> None:
    for drawing in (SEVEN, Drawing()):
        inside = _open(opener, name, drawing)
        for layer, maps in zip(
            inside.networks[0].activations.layers, inside.networks[0].activations.maps[1:], strict=True
        ):
            _look(panel, inside, layer.name, len(maps) - 1)
            assert f"{name} · {layer.name} · " in _words(panel)
            assert not panel.grab().isNull()
            assert panel.size().toTuple() == (830, 520)


def test_the_value_at_the_end_of_the_sum_is_the_maps_own(panel: LayerPanel, opener: Opener) -> None:
    inside = _open(opener, "cnn_pooled")
    for depth, layer in enumerate(inside.networks[0].activations.layers, 1):
        _look(panel, inside, layer.name, 1)
        at = panel._inspected.at  # the strongest of the map
        value = float(_ending(panel)["= value"].replace("−", "-"))
        assert value == pytest.approx(
            float(inside.networks[0].activations.maps[depth][at.unit, at.row, at.column]), abs=1e-5
        )


def test_a_deep_filter_shows_every_slice_and_the_products_of_one(panel: LayerPanel, opener: Opener) -> None:
    _look(panel, _open(opener, "cnn_pooled"), "conv 3", 6)
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
    shares.cell_chosen.emit(*with_share[0])
    assert "The products of map 5" in _words(panel)
    shares.cell_chosen.emit(*with_share[0])
    assert "The products of map 17" in _words(panel)


def test_a_perceptrons_products_come_the_largest_first(panel: LayerPanel, opener: Opener) -> None:
    _look(panel, _open(opener, "mlp"), "dense 1", 7)
    shares, terms = panel.findChildren(NumberGrid)
    assert not shares.isVisible()
    products = [
        np.prod([float(number) for number in text.replace("−", "-").split(":")[1].split("·")])
        for row in terms.texts()
        for text in row
        if text
    ]
    assert len(products) == 784
    assert (np.diff(np.abs(products)) < 0.01).all()  # the texts are rounded


def test_max_pooling_says_which_cell_won(panel: LayerPanel, opener: Opener) -> None:
    _look(panel, _open(opener, "plain_max"), "pool 1", 3)
    texts = [text for row in panel.findChildren(NumberGrid)[1].texts() for text in row]
    assert len(texts) == 4
    assert [text for text in texts if "✓" in text] == [max(texts)]


def test_a_button_walks_along_the_layers(panel: LayerPanel, opener: Opener, qtbot: QtBot) -> None:
    _look(panel, _open(opener, "cnn_pooled"), "conv 1", 3, (5, 5))
    button = next(each for each in panel.findChildren(ToggleButton) if each.text() == "pool 2")
    with qtbot.waitSignal(panel.focus_requested) as asked:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == [Focus(1, "pool 2", 0, None)]
    assert not button.isChecked()


def test_a_click_pins_a_cell_and_another_one_lets_go(panel: LayerPanel, opener: Opener, qtbot: QtBot) -> None:
    inside = _open(opener, "cnn_pooled")
    _look(panel, inside, "conv 1", 3)
    with qtbot.waitSignal(panel.focus_requested) as asked:
        QTest.mouseClick(
            _picture(panel, OUTPUT), Qt.MouseButton.LeftButton, pos=_middle(_picture(panel, OUTPUT), (0, 12, 20))
        )
    assert asked.args == [Focus(1, "conv 1", 3, (12, 20))]
    panel.show_focus(asked.args[0])
    assert "Pinned" in _words(panel)
    assert "row 13, column 21" in _words(panel)
    with qtbot.waitSignal(panel.focus_requested) as asked:
        panel.findChild(LayerPictures).cell_requested.emit(At(2, 3, 12, 20))
    assert asked.args == [Focus(1, "conv 1", 3, None)]


def test_a_pinned_cells_numbers_follow_the_drawing(panel: LayerPanel, opener: Opener) -> None:
    _look(panel, _open(opener, "cnn_pooled"), "conv 1", 3, (12, 20))
    before = _ending(panel)
    panel.show_inside(_open(opener, "cnn_pooled", pose=Pose(dx=2)))
    assert _ending(panel) != before
    assert "row 13, column 21" in _words(panel)


def test_pointing_at_a_pixel_of_the_drawing_says_what_it_reaches(panel: LayerPanel, opener: Opener) -> None:
    _look(panel, _open(opener, "plain"), "conv 2", 3)
    field = _stops(panel)["drawing"]
    QTest.mouseMove(field, _middle(field, (0, 10, 14)))
    assert "This pixel (row 11, column 15" in _words(panel)
    assert "25 of 784 in conv 1" in _words(panel)
    QTest.mouseMove(field, QPoint(1, 1))
    assert "This pixel" not in _words(panel)


def test_pointing_at_another_layer_leaves_the_sum_and_tells_of_that_cell(panel: LayerPanel, opener: Opener) -> None:
    _look(panel, _open(opener, "plain"), "conv 2", 3)
    before, deeper = _ending(panel), _stops(panel)["conv 3"]
    QTest.mouseMove(deeper, _middle(deeper, (0, 3, 3)))
    assert "Conv 3, filter" in _words(panel)
    assert _ending(panel) == before


def test_another_unit_is_looked_at_though_the_pointer_rests_on_the_first(panel: LayerPanel, opener: Opener) -> None:
    _look(panel, _open(opener, "plain"), "conv 1", 3)
    QTest.mouseMove(_picture(panel, OUTPUT), _middle(_picture(panel, OUTPUT), (0, 10, 10)))
    assert "Conv 1, filter 4, row 11" in _words(panel)
    panel.show_focus(Focus(1, "conv 1", 8))
    assert "conv 1 · filter 9 of 16" in _words(panel)
    assert "Conv 1, filter 9" in _words(panel)


def test_pointing_at_a_product_writes_it_out(panel: LayerPanel, opener: Opener) -> None:
    _look(panel, _open(opener, "plain"), "conv 1", 3, (10, 10))
    QTest.mouseMove(_picture(panel, PRODUCTS), _middle(_picture(panel, PRODUCTS), (0, 2, 2)))
    assert "row 11, column 11: input · weight = " in _words(panel)


def test_a_small_map_and_the_box_choose_another_unit(panel: LayerPanel, opener: Opener, qtbot: QtBot) -> None:
    _look(panel, _open(opener, "cnn_pooled"), "conv 1", 3)
    with qtbot.waitSignal(panel.focus_requested) as asked:
        QTest.mouseClick(
            _picture(panel, UNITS), Qt.MouseButton.LeftButton, pos=_middle(_picture(panel, UNITS), (5, 1, 1))
        )
    assert asked.args == [Focus(1, "conv 1", 5, None)]
    with qtbot.waitSignal(panel.focus_requested) as asked:
        panel.findChild(QSpinBox, "unit").stepUp()
    assert asked.args == [Focus(1, "conv 1", 4, None)]


def test_classes_are_chosen_by_their_digit(panel: LayerPanel, opener: Opener) -> None:
    _look(panel, _open(opener, "cnn_pooled"), "answer", 7)
    box = panel.findChild(QSpinBox, "unit")
    assert (box.minimum(), box.value(), box.maximum()) == (0, 7, 9)
    assert "answer · class 7 · reads 64 numbers" in _words(panel)


def test_a_reading_can_be_chosen_where_there_are_several(panel: LayerPanel, opener: Opener, qtbot: QtBot) -> None:
    box = panel.findChild(QComboBox, "reading")
    _look(panel, _open(opener, "cnn_pooled"))
    assert not box.isVisible()
    inside = _open(opener, "cnn_rotated")
    _look(panel, inside)
    assert box.count() == 12
    assert box.currentText().startswith("the one that decides: ")
    with qtbot.waitSignal(panel.focus_requested) as asked:
        box.activated.emit(1)
    assert asked.args[0].alignment == inside.networks[0].activations.alignments[0]
    panel.show_focus(asked.args[0])
    assert box.currentText() == "turned by −75°"


def test_showing_announces_nothing(panel: LayerPanel, opener: Opener, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(panel.focus_requested):
        for name, layer in (("cnn_rotated", "conv 2"), ("mlp", "answer"), ("mlp_slid", "window")):
            _look(panel, _open(opener, name), layer, 5)


def test_another_networks_layers_take_the_place_of_the_first(panel: LayerPanel, opener: Opener) -> None:
    _look(panel, _open(opener, "cnn_pooled"), "conv 4", 40, (3, 3))
    panel.show_inside(_open(opener, "mlp"))
    assert "mlp · dense 1 · unit 41 of 256" in _words(panel)
    assert list(_stops(panel)) == ["drawing", "dense 1", "dense 2", "answer"]


def test_a_network_that_cannot_be_loaded_has_its_reason(panel: LayerPanel, opener: Opener) -> None:
    panel.show_inside(_open(opener, "nobody"))
    assert "there is no network 'nobody'" in _words(panel)
    assert not panel.picture().isVisible()


def test_blank_paper_is_said(panel: LayerPanel, opener: Opener) -> None:
    _look(panel, _open(opener, "cnn_pooled", Drawing()), "conv 1")
    assert "Nothing drawn yet" in _words(panel)


def test_what_was_changed_by_hand_is_said(panel: LayerPanel, opener: Opener) -> None:
    _look(panel, _open(opener, "cnn_pooled", network_edits=(("cnn_pooled", (SwitchedOff("conv 1", 2),)),)), "conv 1", 2)
    assert "operated cnn_pooled · conv 1 · filter 3" in _words(panel)
    assert ("edits", "conv 1: filter 3 off") in panel.provenance().notes
    assert _ending(panel)["= value"] == "0.00000"


def test_nothing_moves_while_the_drawing_changes(panel: LayerPanel, opener: Opener) -> None:
    def places() -> list[object]:
        return [(grid.geometry(), grid.places()) for grid in panel.findChildren(LayerMaps) if grid.isVisible()]

    _look(panel, _open(opener, "cnn_pooled"), "conv 3", 6)
    before = places()
    for dx in (1, 3, -4):
        panel.show_inside(_open(opener, "cnn_pooled", pose=Pose(dx=dx)))
        panel.grab()
        assert places() == before


def test_what_is_saved_says_where_it_comes_from(panel: LayerPanel, opener: Opener, tmp_path: Path) -> None:
    _look(panel, _open(opener, "cnn_rotated"), "conv 2", 3, (5, 6))
    export.save(panel, tmp_path / "sum.csv")
    text = (tmp_path / "sum.csv").read_text(encoding="utf-8")
    assert "# networks: cnn_rotated (seed" in text
    assert "# cell: conv 2, filter 4, row 6, column 7" in text
    assert text.count("\nterm,") == 16 * 9
    assert "\n= value," in text
    for suffix in ("png", "svg"):
        export.save(panel, tmp_path / f"sum.{suffix}")
        assert (tmp_path / f"sum.{suffix}").stat().st_size > 5000


def test_an_empty_panel_can_be_painted(panel: LayerPanel) -> None:
    assert not panel.grab().isNull()
    assert panel.table().rows == []
    assert panel.provenance().networks == ()


def test_another_theme_colours_everything_anew(panel: LayerPanel, opener: Opener) -> None:
    _look(panel, _open(opener, "cnn_pooled"), "conv 1", 3)
    for dark in (True, False):
        panel.setPalette(theme_for(dark).palette())
        image = _picture(panel, WEIGHTS).grab().toImage()
        assert image.pixelColor(1, image.height() - 1).name() == theme_for(dark).window
