"""The row for one hint at a time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from digitlab.gui.kit.hint_bar import HintBar


@pytest.fixture
def bar(qtbot) -> HintBar:
    made = HintBar()
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_row_is_as_high_without_a_hint_as_with_one_so_that_nothing_jumps(bar) -> None:
    empty = bar.sizeHint()
    bar.show_hint("24 % of the ink is outside.", "Moves it back inside.")
    assert bar.sizeHint().height() == empty.height()
    assert bar.sizeHint().width() > 2 * empty.width()
    assert bar.minimumSizeHint().width() < bar.sizeHint().width()  # a long sentence ends in dots
    bar.show_hint("")
    assert bar.sizeHint() == empty
    assert not any(button.isVisible() for button in bar.findChildren(QPushButton))


def test_a_screen_reader_and_a_tool_tip_say_all_of_it_and_apply_what_it_will_do(bar) -> None:
    bar.show_hint("24 % of the ink is outside.", "Moves it back inside.")
    assert bar.accessibleName() == "Hint: 24 % of the ink is outside."
    assert bar.findChild(QPushButton, "hint_apply").toolTip() == "Moves it back inside."


@pytest.mark.parametrize(
    ("name", "asked"), [("apply", "applied"), ("why", "why_asked"), ("never", "silenced"), ("close", "closed")]
)
def test_every_button_asks_for_what_is_written_on_it(qtbot, bar, name, asked) -> None:
    bar.show_hint("24 % of the ink is outside.", "Moves it back inside.")
    with qtbot.waitSignal(getattr(bar, asked)):
        qtbot.mouseClick(bar.findChild(QPushButton, f"hint_{name}"), Qt.MouseButton.LeftButton)
