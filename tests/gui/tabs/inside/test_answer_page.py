"""The answer in a real window: it follows the drawing and the question while one looks."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QTabWidget

from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.tabs.inside.answer.page import AnswerPage
from digitlab.gui.tabs.inside.tab import InsideTab

WAIT_MS = 60_000


@pytest.fixture
def page(bench) -> AnswerPage:
    """The page in front."""
    bench.find("tabs", QTabWidget).setCurrentIndex(2)
    found = bench.window.findChild(InsideTab).turn_to("answer")
    assert isinstance(found, AnswerPage)
    return found


def test_it_follows_the_drawing_and_the_question_in_the_smallest_window(bench, page) -> None:
    bench.qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)
    assert page.shown.is_blank
    analysis = bench.draw_seven()
    bench.qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)
    assert [each.label for each in page.shown.networks] == analysis.labels
    page.findChild(QComboBox, "method").setCurrentIndex(0)
    page.findChild(QComboBox, "method").activated.emit(0)
    page.findChild(ToggleButton, "explain_1").click()
    bench.qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)
    assert [each.label for each in page.shown.networks] == [1, 1]
    assert page.shown.request.question.method == "saliency"
    assert (bench.window.width(), bench.window.height()) == (1280, 720)


def test_nothing_is_explained_while_another_tab_is_in_front(bench, page) -> None:
    bench.qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)
    bench.find("tabs", QTabWidget).setCurrentIndex(0)
    before = page.shown
    bench.draw_seven()
    assert page.shown is before
    bench.find("tabs", QTabWidget).setCurrentIndex(2)
    bench.qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)
    assert not page.shown.is_blank
