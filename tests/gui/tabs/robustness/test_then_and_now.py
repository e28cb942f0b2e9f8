"""The page "Then and now": published errors with their sources, and three networks of ours from the results that ship."""

from __future__ import annotations

import json

import pytest
from PySide6.QtTest import QTest

from digitlab.gui.kit.controls.figures_table import FiguresTable
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.measuring_row import Measure
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.tabs.robustness.calibration.confidence import Calibrating, Calibrations
from digitlab.gui.tabs.robustness.then_and_now.error_bars import ErrorBars
from digitlab.gui.tabs.robustness.then_and_now.page import OURS, PAGE
from digitlab.measure.milestones import MILESTONES
from digitlab.networks.library import list_networks
from digitlab.shipped import resources


@pytest.fixture
def library():
    return list_networks()


@pytest.fixture
def page(on_screen, library, session):
    store = Calibrating(session)
    return on_screen(PAGE, Snapshot(Situation(), None, library, {Calibrations: store.state}))


@pytest.fixture
def session(qtbot, library):
    from digitlab.gui.shell.session import Session

    made = Session(library, ("mlp", "cnn_flatten", ""))
    yield made
    made.stop()


def shipped(name: str) -> tuple[int, int]:
    """How many test digits a network reads, and of how many, from the file that ships."""
    (path,) = (resources() / "measured").glob(f"calibration-*-{name}.json")
    raw = json.loads(path.read_text())["result"]["raw"]
    return round(raw["accuracy"] * raw["n"]), raw["n"]


def test_our_own_errors_are_those_of_the_results_that_ship_and_stand_beside_the_published_ones(page) -> None:
    bars = [bar for bar, _ in page.view.findChild(ErrorBars).bar_rects()]
    ours = {bar.label: bar.error for bar in bars if bar.is_ours}
    for name, label in OURS.items():
        right, n = shipped(name)
        assert n == 10_000
        assert ours[label] == pytest.approx(1 - right / n)
        assert f"{name} {100 * (1 - right / n):.2f} ± " in page.words()
    published = [each for each in MILESTONES if each.error is not None]
    assert len(bars) == len(published) + len(OURS)
    assert {bar.error for bar in bars if not bar.is_ours} == {each.error for each in published}
    assert "0.56 % wrong in 2002" in page.words()
    assert "took over in 2012: 16.4 % after 25.8 % the year before" in page.words()


def test_every_row_of_the_table_has_its_source_and_all_of_it_is_saved(page) -> None:
    table = page.view.findChild(FiguresTable)
    assert table.rowCount() == len(MILESTONES) + len(OURS)
    assert all(table.item(row, 4).text() for row in range(table.rowCount()))
    rows = PAGE.table(page.seen).rows
    assert [row[:2] for row in rows[: len(MILESTONES)]] == [(each.year, each.what) for each in MILESTONES]
    assert [row[1] for row in rows[len(MILESTONES) :]] == list(OURS)
    assert "10,000" in " ".join(PAGE.provenance(page.seen).lines())


def test_a_bar_says_what_it_is_and_its_height_is_its_error(page, qtbot) -> None:
    chart = page.view.findChild(ErrorBars)
    heights = [(bar.error, rect.height()) for bar, rect in chart.bar_rects()]
    assert heights[0][1] / heights[2][1] == pytest.approx(heights[0][0] / heights[2][0])
    bar, rect = list(chart.bar_rects())[2]
    QTest.mouseMove(chart, rect.center().toPoint())
    assert chart.toolTip() == bar.words
    assert "2012, SuperVision (AlexNet): 16.4 % wrong" in bar.words


def test_what_is_not_measured_yet_can_be(page) -> None:
    page.put(Calibrations({}))
    assert "nothing is measured yet" in page.words()
    page.button("Measure").click()
    assert page.wishes == [Measure(tuple(OURS), 10_000)]
