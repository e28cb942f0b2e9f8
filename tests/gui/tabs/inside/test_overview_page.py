"""The page "Overview": it follows the drawing while one looks, and leads into the layers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from digitlab.gui.shell.export import Provenance
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.gui.tabs.inside.overview.layer_row import LayerRow


def test_it_follows_the_drawing(open_page) -> None:
    opened = open_page("overview", "mlp", "cnn_rotated", "")
    assert opened.page.seen.is_blank
    opened.session.load_test_digit(0)
    seen = opened.settle()
    assert not seen.is_blank
    assert [network.name for network in seen.networks] == ["mlp", "cnn_rotated"]


def test_nothing_is_opened_while_another_page_is_in_front(open_page) -> None:
    opened = open_page("overview")
    before = opened.page.seen
    opened.tab.turn_to("surgery")
    opened.session.load_test_digit(0)
    assert opened.page.seen is before
    opened.tab.turn_to("overview")
    assert not opened.settle().is_blank


def test_a_click_leads_into_the_layer(open_page) -> None:
    opened = open_page("overview", digit=0)
    grid = opened.page.findChildren(LayerRow)[1].grid(3)
    place = grid.places().map_rect(5).center().toPoint()
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=place)
    assert opened.focus == Focus(1, opened.page.seen.networks[1].activations.layers[2].name, 5)
    assert opened.tab.current == "layer"


def test_what_is_saved_says_how_it_is_shown(open_page) -> None:
    opened = open_page("overview", digit=0)
    opened.pick("scale", 1)
    saved = opened.page.provenance()
    assert isinstance(saved, Provenance)
    assert ("scale", "each layer's") in saved.notes
