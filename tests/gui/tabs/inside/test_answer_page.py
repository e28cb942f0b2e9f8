"""The page "The answer": it follows the drawing and the question while one looks."""

from __future__ import annotations

from digitlab.gui.kit.controls.toggle_button import ToggleButton


def test_it_follows_the_drawing_and_the_question(open_page) -> None:
    opened = open_page("answer", "mlp", "cnn_rotated", "")
    assert opened.page.seen.is_blank
    opened.session.load_test_digit(0)  # a 7
    assert [each.label for each in opened.settle().networks] == [7, 7]
    opened.pick("method", 0)
    opened.click("explain_1", ToggleButton)
    seen = opened.settle()
    assert [each.label for each in seen.networks] == [1, 1]
    assert seen.request.question.method == "saliency"


def test_nothing_is_explained_while_another_page_is_in_front(open_page) -> None:
    opened = open_page("answer")
    before = opened.page.seen
    opened.tab.turn_to("surgery")
    opened.session.load_test_digit(0)
    assert opened.page.seen is before
    opened.tab.turn_to("answer")
    assert not opened.settle().is_blank
