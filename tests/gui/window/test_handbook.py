"""The handbook ships, opens from the Help menu, and its links lead to pages that are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextBrowser

from digitlab.shipped import resources

_TESTS = Path(__file__).parents[2]
PAGES = sorted((resources() / "handbook").glob("*.md"))


def test_the_handbook_opens_from_the_menu_and_its_links_are_followed_by_keyboard(app) -> None:
    app.find("handbook_action", QAction).trigger()
    browser = app.find("handbook", QTextBrowser)
    assert "The digitlab handbook" in browser.toPlainText()
    QTest.keyClick(browser, Qt.Key.Key_Tab)
    QTest.keyClick(browser, Qt.Key.Key_Return)
    assert browser.source().fileName() == "window.md"
    assert "The window" in browser.toPlainText()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_link_and_picture_of_a_page_leads_to_a_file(page) -> None:
    for target in re.findall(r"\]\(([^)#]+)", page.read_text("utf-8")):
        assert (page.parent / target).is_file(), target


def test_a_link_to_a_heading_leads_there(app) -> None:
    app.find("handbook_action", QAction).trigger()
    browser = app.find("handbook", QTextBrowser)
    browser.setSource(browser.source().resolved(QUrl("networks.md#classes-of-ones-own")))
    assert browser.textCursor().block().text() == "Classes of one's own"
    assert browser.verticalScrollBar().value() > 0


def test_every_fault_has_tests_that_are_there() -> None:
    rows = re.findall(
        r"^\| (\d+) \|.*\| ([^|]+) \|$", (resources() / "handbook" / "faults.md").read_text("utf-8"), re.MULTILINE
    )
    assert [int(number) for number, _ in rows] == list(range(1, 29))
    for number, tests in rows:
        named = re.findall(r"`([\w/]+\.py)`: ([^;]+)", tests)
        assert len(named) == tests.count(";") + 1, f"fault {number}"
        for file, sentence in named:
            name = f"def test_{sentence.strip().replace(' ', '_')}("
            assert name in (_TESTS / file).read_text("utf-8"), f"fault {number}: {file} has no {name}"


def test_no_page_has_to_be_scrolled_sideways_for_its_pictures(app) -> None:
    app.find("handbook_action", QAction).trigger()
    browser = app.find("handbook", QTextBrowser)
    QTest.keyClick(browser, Qt.Key.Key_Tab)
    QTest.keyClick(browser, Qt.Key.Key_Return)
    assert "Robustness" in browser.toPlainText()
    assert browser.document().idealWidth() <= browser.viewport().width()
