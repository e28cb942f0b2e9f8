"""The switchboard of ingredients, and what it says of each."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from digitlab.gui.kit.cells.share_map import ShareMap
from digitlab.gui.kit.controls.figures_table import FiguresTable
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.shell import export
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.measuring_row import Measure
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.tabs.robustness.ingredients import comparison, words
from digitlab.gui.tabs.robustness.ingredients.comparison import IngredientsState
from digitlab.gui.tabs.robustness.ingredients.page import PAGE
from digitlab.gui.tabs.robustness.ingredients.words import Figures, Share, difference, is_clear
from digitlab.gui.tabs.robustness.measuring import Sweeps
from digitlab.measure.sweep import Sweep
from digitlab.networks.ingredients import INGREDIENTS, SHUFFLED, Ingredient
from digitlab.networks.library import Library

MAX = next(each for each in INGREDIENTS if each.network == "plain_max")


@pytest.fixture
def sweeps(data):
    names = [name for name in data.NAMES if name != "plain_strided"]
    return {name: data.sweep(name, 0.97 + index / 1000, 0.3 + index / 50) for index, name in enumerate(names)}


@pytest.fixture
def page(on_screen, data, sweeps):
    return on_screen(PAGE, snapshot(data.library(), sweeps))


def snapshot(library: Library, sweeps: dict[str, Sweep]) -> Snapshot:
    return Snapshot(Situation(), None, library, {IngredientsState: IngredientsState(), Sweeps: Sweeps(sweeps)})


def switch(page, text: str) -> ToggleButton:
    (found,) = (each for each in page.view.findChildren(ToggleButton) if each.accessibleName().endswith(f": {text}"))
    return found


def pressed(page) -> list[str]:
    return [each.accessibleName() for each in page.view.findChildren(ToggleButton) if each.isChecked()]


def listing(page) -> FiguresTable:
    (found,) = (table for table in page.view.findChildren(FiguresTable) if table.columnCount() == 9)
    return found


def column(table: FiguresTable, index: int) -> list[str]:
    return [table.item(row, index).text() for row in range(table.rowCount())]


def test_every_ingredient_but_the_shuffled_ones_has_its_switch(page) -> None:
    names = {each.accessibleName() for each in page.view.findChildren(ToggleButton)}
    for each in INGREDIENTS:
        assert (f"{each.group}: {each.choice}" in names) == (each.group != SHUFFLED)


def test_one_switch_changes_one_thing(page) -> None:
    switch(page, "maximum").click()
    usual = ["Head: pool globally", "Border: zeros", "Training digits: CNN, centred"]
    assert sorted(pressed(page)) == sorted([*usual, "Halving the maps: maximum"])
    switch(page, "replicated").click()
    assert "Halving the maps: average" in pressed(page)
    assert "Border: replicated" in pressed(page)


def test_an_ingredient_of_an_ingredient_keeps_both_switches(page) -> None:
    switch(page, "CNN over turns").click()
    assert {"Sharing weights: CNN over turns", "Border: endless paper", "Head: pool globally"} <= set(pressed(page))


def test_a_clicked_switch_that_is_down_stays_down(page) -> None:
    for _ in range(2):
        switch(page, "flatten").click()
        assert "Head: flatten" in pressed(page)


def test_it_shows_the_variant_beside_its_reference(page) -> None:
    switch(page, "maximum").click()
    maps = [shown.accessibleDescription() for shown in page.view.findChildren(ShareMap) if shown.isVisible()]
    assert [said.split(":")[0] for said in maps] == ["plain_max", "plain"]
    small = next(table for table in page.view.findChildren(FiguresTable) if table.columnCount() == 8)
    assert column(small, 0) == ["plain_max", "plain"]
    assert column(small, 1) == ["46,714", "46,714"]
    assert "With max instead of average pooling" in page.words()


def test_a_reference_can_be_looked_at_alone(page) -> None:
    switch(page, "average").click()
    assert "plain is a reference" in page.words()
    assert [shown.isVisible() for shown in page.view.findChildren(ShareMap)] == [True, False]


def test_what_is_not_measured_is_offered(page) -> None:
    switch(page, "stride 2").click()
    assert "not measured yet" in page.words()
    assert "Not measured yet: plain_strided." in page.words()
    page.button("Measure").click()
    assert page.wishes == [Measure(("plain_strided",), 2000)]


def test_all_of_them_can_be_sorted_by_number_and_chosen(page) -> None:
    page.button("All of them").click()
    table = listing(page)
    assert set(column(table, 0)) == {
        name for each in INGREDIENTS if each.group != SHUFFLED for name in (each.network, each.reference)
    }
    table.sortByColumn(6, Qt.SortOrder.DescendingOrder)
    shares = [float(text.split()[0]) if "%" in text else -1 for text in column(table, 6)]
    assert shares == sorted(shares, reverse=True)
    assert shares[-1] == -1, "what is not measured comes last"
    table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    parameters = [int(text.replace(",", "")) for text in column(table, 2)]
    assert parameters == sorted(parameters)
    (cell,) = (item for item in table.findItems("mlp_slid", Qt.MatchFlag.MatchExactly) if item.column() == 0)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualItemRect(cell).center())
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualItemRect(cell).center())
    assert not table.isVisible()
    assert "With weights shared over places" in page.words()


def test_only_installed_networks_are_offered(on_screen, data) -> None:
    page = on_screen(PAGE, snapshot(data.library("plain", "plain_max", "plain_flatten_shuffled", "mlp_slid"), {}))
    buttons = page.view.findChildren(ToggleButton)
    assert [each.text() for each in buttons if each.isVisible()] == ["average", "maximum"]


def test_in_the_place_of_a_network_that_is_not_there_the_first_one_is_shown(on_screen, data) -> None:
    shown = snapshot(data.library("plain", "plain_max"), {})
    page = on_screen(PAGE, replace(shown, states={**shown.states, IngredientsState: IngredientsState("mlp_slid")}))
    assert page.seen.networks == ("plain_max", "plain")


def test_without_ingredients_it_says_so(on_screen, data) -> None:
    page = on_screen(PAGE, snapshot(data.library("mlp"), {}))
    assert "not installed" in page.words()
    assert page.table().rows == []
    assert page.provenance().networks == ()


def test_an_ingredient_of_an_ingredient_presses_the_buttons_of_its_reference_too() -> None:
    chain = [
        Ingredient("c", "b", "shape", "round", "square", ""),
        Ingredient("b", "a", "colour", "red", "blue", ""),
        Ingredient("d", "a", "size", "large", "small", ""),
    ]
    assert comparison.pressed("c", chain) == {"shape": "c", "colour": "b", "size": "a"}
    assert comparison.pressed("a", chain) == {"colour": "a", "size": "a"}
    assert comparison.references(chain) == ["a"]


def test_the_numbers_of_those_that_are_shown_can_be_taken_along_and_its_head_names_them(
    page, tmp_path: Path, sweeps
) -> None:
    def saved(name: str) -> tuple[str, dict[str, dict[str, str]]]:
        export.save(page, tmp_path / name)
        lines = (tmp_path / name).read_text(encoding="utf-8").splitlines()
        rows = csv.DictReader(line for line in lines if not line.startswith("#"))
        return next(line for line in lines if line.startswith("# networks: ")), {row["network"]: row for row in rows}

    head, rows = saved("one.csv")
    assert rows.keys() == {"plain_flatten", "plain"}
    assert head.count("(seed") == 2
    page.button("All of them").click()
    head, rows = saved("all.csv")
    assert rows.keys() == {name for each in page.seen.ingredients for name in (each.network, each.reference)}
    assert head.count("(seed") == sum(name in sweeps for name in rows)
    assert rows["plain_max"]["reference"] == "plain"
    assert float(rows["plain_max"]["4 px"]) == sweeps["plain_max"].curve("shift").right[4] / 2000
    assert rows["plain_strided"]["4 px"] == ""
    export.save(page, tmp_path / "one.svg")
    assert "plain_flatten (seed 3, weights ab12ab12)" in (tmp_path / "one.svg").read_text(encoding="utf-8")


def share(right: int, n: int) -> Share:
    from digitlab.measure.intervals import wilson

    return Share(right / n, *wilson(right, n))


def test_a_difference_has_the_interval_of_newcombes_paper() -> None:
    value, low, high = difference(share(56, 70), share(48, 80))
    assert value == pytest.approx(0.2, abs=5e-5)
    assert (low, high) == pytest.approx((0.0524, 0.3339), abs=5e-5)  # Newcombe 1998, table II, method 10, case (a)


def test_small_differences_are_called_unclear() -> None:
    assert is_clear(share(1980, 2000), share(1900, 2000))
    assert not is_clear(share(1980, 2000), share(1978, 2000))
    assert not is_clear(share(2000, 2000), share(2000, 2000))


def figures(network: str, parameters: int, multiplications: int, *right: int) -> Figures:
    return Figures(network, parameters, multiplications, 0.99, tuple(share(count, 2000) for count in right))


def test_the_sentence_says_what_is_bought_and_at_what_cost() -> None:
    plain = figures("plain", 46_714, 2_400_000, 1980, 1900, 1000, 400)
    better = figures("plain_max", 93_428, 2_410_000, 1981, 1700, 1100, 402)
    said = words.bought(MAX, better, plain)
    assert said == (
        "With max instead of average pooling, in points: −10.0 at 4 px, +5.0 at 45°. No clear difference unmoved and at 0.5 ×. "
        "It costs 2.0 times the parameters and as many multiply-adds."
    )
    dearer = figures("plain_max", 93_428, 2_510_000, 1981, 1700, 1100, 402)
    assert words.bought(MAX, dearer, plain).endswith("2.0 times the parameters and about as many multiply-adds.")
    assert words.bought(MAX, plain, plain).endswith(
        ": No clear difference unmoved, at 4 px, at 45° and at 0.5 ×. It costs the same."
    )
