"""The page on what networks read after all that can happen to a digit."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.measuring_row import CancelMeasuring, Measure
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.tabs.robustness.benchmark.dot_rows import DotRows
from digitlab.gui.tabs.robustness.benchmark.page import PAGE, Benchmarks
from digitlab.measure.benchmark import Benchmark, Count
from digitlab.measure.trials import PUBLISHED, TRIALS


def result(network: str, right: int) -> Benchmark:
    """A network that reads so many of a hundred digits in every row."""
    counts = tuple(Count(name, right) for name in TRIALS)
    return Benchmark(network, "ab12" * 16, "0" * 64, 100, 0, False, counts, 1.0, "cpu", 1)


@pytest.fixture
def page(on_screen, data):
    known = Benchmarks({"mlp": result("mlp", 40), "plain": result("plain", 90)})
    situation = Situation(networks=("mlp", "cnn_pooled", ""))
    return on_screen(PAGE, Snapshot(situation, None, data.library(), {Benchmarks: known}))


def said(page) -> Sequence[str]:
    return page.view.findChild(DotRows).accessibleDescription().split(". ")


def test_every_row_says_what_the_networks_of_the_window_read_and_what_others_have_published(page) -> None:
    rows = said(page)
    assert len(rows) == len(TRIALS)
    for row, trial in zip(rows, TRIALS.values(), strict=True):
        assert row.startswith(f"{trial.words}: mlp 40.0 %")
        assert "plain" not in row
        published = [each for each in PUBLISHED if each.trial == trial.name]
        assert row.count("(published)") == len(published)
        assert all(f", {each.who} {100 * each.accuracy:.1f} % (published)" in row for each in published)


def test_another_network_in_the_window_has_its_own_dots(page) -> None:
    page.show(situation=Situation(networks=("plain", "mlp", "")))
    assert all(": plain 90.0 %" in row and "mlp 40.0 %" in row for row in said(page))


def test_three_networks_with_long_names_fit_the_smallest_window(page) -> None:
    rows, two = page.view.findChild(DotRows), page.view.findChild(DotRows).minimumSizeHint().width()
    page.show(situation=Situation(networks=("plain_flatten", "plain_flatten_shuffled", "plain_flatten_shuffled" * 3)))
    assert rows.minimumSizeHint().width() < two + 110  # as much as the numbers need
    QTest.mouseMove(rows, rows.rect().center() - QPoint(0, rows.height() // 2 - 4))
    assert "plain_flatten_shuffled" in rows.toolTip()  # where their names are shortened


def test_what_is_missing_can_be_measured_and_the_measuring_stopped(page, qtbot) -> None:
    assert "Not measured yet: cnn_pooled." in page.words()
    digits = page.view.findChild(QComboBox)
    assert digits.currentData() == 200
    page.button("Measure").click()
    assert page.wishes == [Measure(("mlp", "cnn_pooled"), 200)]
    page.put(Benchmarks(page.snapshot.states[Benchmarks].known, ("cnn_pooled",), (30, 600)))
    page.button("Cancel").click()
    assert page.wishes[-1] == CancelMeasuring()


def test_what_is_saved_has_every_row_and_says_where_published_figures_stand(page) -> None:
    table, origin = PAGE.table(page.seen), PAGE.provenance(page.seen)
    networks = [row[0] for row in table.rows]
    assert networks == ["mlp"] * len(TRIALS) + [f"{each.who} (published)" for each in PUBLISHED]
    assert origin.n == "100"
    notes = dict(origin.notes)
    assert all(
        each.source in notes[f"published, {each.who}"] or each.who == "CNN"
        for each in PUBLISHED
        if each.trial == "affnist"
    )


def test_a_row_tells_itself_where_the_pointer_rests(page) -> None:
    rows = page.view.findChild(DotRows)
    for number, words in ((1, "as they are: mlp 40.0 %"), (2, "turned, whole circle: mlp 40.0 %")):
        place = rows.row_rect(number).center().toPoint()
        QTest.mouseMove(rows, place)
        assert words in rows.toolTip()
