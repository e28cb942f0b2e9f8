"""A row that goes on in the next line where it needs more room than there is."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.layout import vbox
from digitlab.gui.kit.wrapping import Wrapping


def lines(buttons: list[QPushButton]) -> list[list[str]]:
    """What stands in each line, from left to right."""
    by_top: dict[int, list[QPushButton]] = {}
    for button in buttons:
        if button.isVisible():
            by_top.setdefault(button.geometry().top(), []).append(button)
    return [[each.text() for each in sorted(by_top[top], key=QWidget.x)] for top in sorted(by_top)]


def test_a_row_takes_as_many_lines_as_its_width_needs_and_its_widgets_stay_whole(qtbot: QtBot) -> None:
    buttons, below = (
        [QPushButton(text) for text in ("convolution", "pooling", "dense", "dropout")],
        QPushButton("Train"),
    )
    window = QWidget()
    qtbot.addWidget(window)
    row = Wrapping(*buttons, spacing=6)
    vbox(row, below, on=window)
    window.resize(row.sizeHint().width(), 400)
    window.show()
    assert lines(buttons) == [["convolution", "pooling", "dense", "dropout"]]
    window.resize(row.sizeHint().width() - 1, 400)
    assert lines(buttons) == [["convolution", "pooling", "dense"], ["dropout"]]
    assert all(button.width() == button.sizeHint().width() for button in buttons)
    assert not any(button.geometry().intersects(below.geometry()) for button in buttons)
    buttons[1].hide()
    window.layout().activate()
    assert lines(buttons) == [["convolution", "dense", "dropout"]]
    window.resize(1, 400)
    assert lines(buttons) == [["convolution"], ["dense"], ["dropout"]]
    assert window.width() == buttons[0].sizeHint().width(), "it is never narrower than its widest widget"


def test_a_row_of_nothing_takes_no_room(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = Wrapping(spacing=6, on=window)
    assert (row.sizeHint().width(), row.heightForWidth(100), row.minimumSize().height()) == (-1, 0, 0)
