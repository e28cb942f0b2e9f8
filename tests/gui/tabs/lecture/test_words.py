"""What stands in the lessons that ship: the English of a lecturer, links that lead somewhere, a glossary."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from digitlab.gui.tabs.lecture.lesson_panel import Prose
from digitlab.shipped import resources

_PATHS = sorted((resources() / "lessons").glob("[0-9]*.md"))
_LINK = re.compile(r"\]\(([^)]*)\)")

_BANNED = (
    r"hangs? on",
    r"(level|upright) (edge|line)s?",
    r"half a turn",
    r"no matter of",
    r"turned by \d+",
    r"from then on",
    r"(networks?|MLP|CNN|HOG|both) (mis)?reads? (a|the|it|this|\d)",
)
"""What a lecturer would not say: depends on, vertical and horizontal, rotated by, classifies or recognises."""

_TERMS = (
    "rotation",
    "translation",
    "activation map",
    "fully connected",
    "flatten",
    "cross-entropy",
    "softmax",
    "dropout",
)


@pytest.mark.parametrize("path", _PATHS, ids=lambda path: path.stem)
def test_a_lesson_says_it_as_a_lecturer_would(path):
    text = " ".join(path.read_text("utf-8").split())
    for phrase in _BANNED:
        assert re.search(rf"\b{phrase}\b", text, re.IGNORECASE) is None, phrase


def test_the_fields_words_stand_in_lessons_and_in_the_glossary():
    lessons = " ".join(path.read_text("utf-8").lower() for path in _PATHS if "glossary" not in path.stem)
    glossary = next(path for path in _PATHS if "glossary" in path.stem).read_text("utf-8")
    for term in _TERMS:
        assert term in lessons, term
        assert term in glossary.lower(), term
    rows = [line.split("|") for line in glossary.splitlines() if line.startswith("| ")][1:]
    assert len(rows) > 35
    assert [row[1].strip().lower() for row in rows] == sorted(row[1].strip().lower() for row in rows)
    assert all(len(row) == 4 and row[1].strip() for row in rows)
    assert all(re.fullmatch(r" \S.*\. \*[^*]+\* ", row[2]) for row in rows), "a sentence, and the German word"


def test_every_link_of_a_lesson_leads_to_a_page_of_the_window(student):
    pages = student.lecture.shown.titles
    links = [link for path in _PATHS for link in _LINK.findall(path.read_text("utf-8"))]
    assert "page:convolution/sheet" in links
    for link in links:
        assert link.startswith(("page:", "https://toml.io"))
        assert link.removeprefix("page:") in pages or not link.startswith("page:"), link


def click_link(student, prose: Prose, words: str) -> None:
    """Click on the words of a text."""
    cursor = prose.document().find(words)
    assert not cursor.isNull()
    cursor.setPosition(cursor.selectionStart() + 2)
    place = prose.cursorRect(cursor).center()
    QTest.mouseClick(prose.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place.x() + 1, place.y()))


def test_the_page_about_where_cnns_went_leads_to_the_real_pages(student):
    student.open("where-cnns-went")
    student.button("lesson_reveal").click()
    student.app.qtbot.waitUntil(lambda: student.page.findChild(Prose, "lesson_revealed").isVisible())
    click_link(student, student.page.findChild(Prose, "lesson_revealed"), "From noise to digit")
    assert student.value("page") == "generate/noise_to_digit"
    click_link(student, student.page.findChild(Prose, "lesson_revealed"), "A sheet of digits")
    assert student.value("page") == "convolution/sheet"
    assert student.lecture.shown.lesson.name == "where-cnns-went", "the page stays open beside it"


def test_a_link_beyond_the_window_leads_nowhere_and_one_to_no_page_says_so(student):
    path = student.file('page = "draw"')
    path.write_text(path.read_text().replace("Look.", "Look [outside](http://a.example/) or [nowhere](page:attic)."))
    student.lecture.open_file(path)
    prose = student.page.findChild(Prose, "lesson_text")
    click_link(student, prose, "outside")
    assert student.value("page") == "draw"
    assert student.notice() == ""
    click_link(student, prose, "nowhere")
    assert "There is no page 'attic'" in student.notice()
