"""The vocabulary of views: text that keeps its height and its tone, and boxes written down as what they hold."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.layout import STRETCH, grid, hbox, holder, vbox
from digitlab.gui.kit.text import Text, title
from digitlab.gui.kit.theme import HEADING_PT, SMALL_PT, theme_for
from digitlab.gui.kit.themed import follow_theme, legible


def test_a_label_of_two_lines_is_as_high_with_one_word_as_with_many(qtbot: QtBot) -> None:
    label = Text("One.", SMALL_PT, lines=2, narrow=True)
    qtbot.addWidget(label)
    before = label.sizeHint().height(), label.height(), label.minimumHeight()
    label.setText("Many words. " * 40)
    assert (label.height(), label.minimumHeight()) == before[1:]
    assert label.minimumHeight() == label.maximumHeight() == 2 * label.fontMetrics().lineSpacing() + 2


def test_a_title_has_the_size_of_titles(qtbot: QtBot) -> None:
    label = title("Where they disagree")
    qtbot.addWidget(label)
    assert (label.text(), label.font().pointSizeF(), label.font().bold()) == ("Where they disagree", HEADING_PT, True)


def test_text_keeps_its_tone_when_the_theme_changes(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    muted, network, plain = Text("a", tone="muted"), Text("b", tone=legible("cnn")), Text("c")
    vbox(muted, network, plain, on=around)
    for dark in (False, True, False):
        theme = theme_for(dark)
        around.setPalette(theme.palette())
        assert _colour(muted) == theme.muted
        assert _colour(network) == theme.legible(theme.cnn).name()
        assert _colour(plain) == theme.text


def test_text_whose_tone_is_taken_back_looks_like_all_text(qtbot: QtBot) -> None:
    label = Text("a", tone="bad")
    qtbot.addWidget(label)
    label.setPalette(theme_for(dark=True).palette())
    label.set_tone(None)
    assert _colour(label) == QPalette().color(QPalette.ColorRole.WindowText).name()


def test_a_follower_is_called_at_once_and_at_every_change_of_the_palette(qtbot: QtBot) -> None:
    widget, grounds = QWidget(), list[str]()
    qtbot.addWidget(widget)
    follow_theme(widget, lambda: grounds.append(widget.palette().color(QPalette.ColorRole.Window).name()))
    for dark in (False, True):
        widget.setPalette(theme_for(dark).palette())
    assert grounds[1:] == [theme_for(False).window, theme_for(True).window]


def test_a_box_holds_its_parts_in_order_with_their_stretch_alignment_and_gaps(qtbot: QtBot) -> None:
    around, first, second, third = QWidget(), QLabel("1"), QLabel("2"), QLabel("3")
    qtbot.addWidget(around)
    box = hbox((first, 2), 12, vbox(second), STRETCH, (third, Qt.AlignmentFlag.AlignTop), spacing=4, on=around)
    assert around.layout() is box
    assert [box.stretch(index) for index in range(box.count())] == [2, 0, 0, 0, 0]
    assert box.itemAt(1).sizeHint().width() == 12
    assert box.itemAt(4).alignment() == Qt.AlignmentFlag.AlignTop
    assert box.spacing() == 4
    assert box.contentsMargins().isNull()
    assert all(label.parent() is around for label in (first, second, third))


def test_a_grid_leaves_empty_places_empty(qtbot: QtBot) -> None:
    one, two, three = QLabel("1"), QLabel("2"), QLabel("3")
    around = holder(layout := grid([[one, two], [None, three]], spacing=(12, 4), margins=(1, 2, 3, 4), columns=(0, 1)))
    qtbot.addWidget(around)
    assert layout.itemAtPosition(1, 0) is None
    assert layout.itemAtPosition(1, 1).widget() is three
    assert (layout.horizontalSpacing(), layout.verticalSpacing(), layout.columnStretch(1)) == (12, 4, 1)
    assert layout.contentsMargins().bottom() == 4
    assert one.parent() is around


def _colour(label: QLabel) -> str:
    return label.palette().color(QPalette.ColorRole.WindowText).name()


def test_a_line_without_room_for_its_words_ends_in_dots_and_a_tool_tip_says_them_all(qtbot) -> None:
    words = "page 9 of 58 · The problem with the MLP"
    cut, whole = Text(words, narrow=True), Text(words, narrow=True)
    for label in (cut, whole):
        qtbot.addWidget(label)
    cut.resize(120, 20)
    whole.resize(600, 20)
    shortened = cut.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, 120)
    assert shortened.endswith("…")
    expected = Text(shortened, narrow=True)
    qtbot.addWidget(expected)
    expected.resize(120, 20)
    assert cut.grab().toImage() == expected.grab().toImage()
    assert cut.toolTip() == words
    assert whole.toolTip() == ""


def test_the_mark_of_a_key_takes_no_room_from_the_words_that_it_stands_in(qtbot) -> None:
    label, field = Text("d&own"), QWidget()
    for widget in (label, field):
        qtbot.addWidget(widget)
    label.setBuddy(field)
    plain = QLabel("d&own")
    qtbot.addWidget(plain)
    plain.setBuddy(field)
    plain.setFont(label.font())
    for each in (label, plain):
        each.resize(label.fontMetrics().horizontalAdvance("down") + 1, 20)
    assert label.grab().toImage() == plain.grab().toImage()
    assert label.toolTip() == ""
