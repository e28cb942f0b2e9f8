"""Words by somebody else, such as file names, lessons and messages, are shown as they are, and never taken for markup."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as RichText
from PySide6.QtWidgets import QLabel, QMessageBox

from digitlab.gui.kit.text import Text, as_plain
from digitlab.gui.shell.save_button import SaveButton

MARKUP = "<img src='/dev/zero'>"


def test_no_label_of_the_window_or_beside_a_lesson_guesses_whether_words_are_markup(open_app) -> None:
    opened = open_app("--theme", "light", "--lesson", "stride")
    opened.turn_to("lecture")
    opened.turn_to("networks")
    assert opened.window.lecture.page.isVisible()
    formats = {label.textFormat() for label in opened.window.findChildren(QLabel)}
    assert formats <= {Qt.TextFormat.PlainText, Qt.TextFormat.MarkdownText}


def test_the_name_of_a_file_is_shown_as_it_is_in_a_message(open_app, tmp_path) -> None:
    name = "<img src='&#47;dev&#47;zero'><b>digit.png"
    opened = open_app("--theme", "light", "--open", str(tmp_path / name))
    (label,) = (each for each in opened.window.notice.findChildren(Text) if each.text())
    assert name in label.text()
    assert label.textFormat() == Qt.TextFormat.PlainText
    opened.answered(lambda _: True)


def test_a_message_is_never_longer_than_one_can_read(app) -> None:
    app.window.session.failed.emit("[" * 1_000_000 + "\x1b]0;title\x07" + "\n" * 1_000_000)
    shown = app.window.notice.text()
    assert len(shown) <= 1200
    assert shown.count("\n") < 12
    assert "\x1b" not in shown
    assert app.window.height() == 720


def test_a_tool_tip_that_looks_like_markup_says_what_was_written() -> None:
    assert as_plain("plain words < 3") == "plain words < 3"
    assert MARKUP not in as_plain(MARKUP)
    assert "&lt;img" in as_plain(MARKUP)
    assert RichText.mightBeRichText(as_plain(MARKUP))


@pytest.mark.slow
def test_a_question_about_a_file_shows_its_name_as_it_is(app, tmp_path, monkeypatch) -> None:
    asked = []
    monkeypatch.setattr(QMessageBox, "question", lambda *said: asked.append(said[2]))
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_: (str(tmp_path / "<b>page"), ""))
    (tmp_path / "<b>page.png").touch()
    app.draw_seven()
    page = app.turn_to("robustness", "my_drawing")
    app.qtbot.waitUntil(page.is_settled, timeout=60_000)
    page.findChild(SaveButton).choose("png")
    assert "&lt;b&gt;page.png" in asked[0]
