"""The overview in a real window: it follows the drawing while one looks, and leads into the layers."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QTabWidget

from digitlab.gui.tabs.inside.overview.page import OverviewPage
from digitlab.gui.tabs.inside.tab import InsideTab

WAIT_MS = 60_000


@pytest.fixture
def page(bench) -> OverviewPage:
    """The page in front."""
    bench.find("tabs", QTabWidget).setCurrentIndex(2)
    found = bench.window.findChild(InsideTab).turn_to("overview")
    assert isinstance(found, OverviewPage)
    return found


def _settled(bench, page: OverviewPage) -> None:
    bench.qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)


def test_it_follows_the_drawing_and_fits_the_smallest_window(bench, page) -> None:
    bench.draw_seven()
    _settled(bench, page)
    assert not page.shown.is_blank
    assert [network.name for network in page.shown.networks] == ["mlp", "cnn_rotated"]
    assert (bench.window.width(), bench.window.height()) == (1280, 720)


def test_nothing_is_opened_while_another_tab_is_in_front(bench, page) -> None:
    _settled(bench, page)
    bench.find("tabs", QTabWidget).setCurrentIndex(0)
    before = page.shown
    bench.draw_seven()
    assert page.shown is before
    bench.find("tabs", QTabWidget).setCurrentIndex(2)
    _settled(bench, page)
    assert not page.shown.is_blank


def test_a_click_leads_into_the_layer(bench, page) -> None:
    bench.draw_seven()
    _settled(bench, page)
    lab = bench.window.findChild(InsideTab)
    page._panel._rows[1].unit_requested.emit("conv 2", 5)
    assert (lab.store.focus.slot, lab.store.focus.layer, lab.store.focus.unit) == (1, "conv 2", 5)
    tabs = bench.find("inside_pages", QTabWidget)
    assert tabs.tabText(tabs.currentIndex()) == "A layer"
