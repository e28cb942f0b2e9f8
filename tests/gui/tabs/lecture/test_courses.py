"""The lecture as something to teach: courses, what only the teacher sees, handouts, and the answers that were given."""

from __future__ import annotations

import csv
import io
import re
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QLineEdit, QTableWidget

from digitlab.data_folder import data_folder
from digitlab.gui.tabs.lecture.progress import Progress, read_progress, write_progress

_SHORT = "90 minutes"
_NOON = datetime(2026, 3, 4, 12, 0, 0)


def choose(student, course: str) -> None:
    """Choose a course in the list, as a mouse does."""
    student.app.turn_to("lecture")
    box = student.tab.findChild(QComboBox, "lesson_course")
    box.setCurrentIndex(box.findData(course))
    box.activated.emit(box.currentIndex())


def listed(student) -> list[str]:
    student.app.turn_to("lecture")
    table = student.tab.findChild(QTableWidget, "lessons")
    return [table.item(row, 2).text() for row in range(table.rowCount())]


def said(student, name: str) -> str:
    """What a label of the page or the tab says; "" where it is hidden."""
    label = student.page.findChild(QLabel, name)
    return label.text() if label.isVisible() else ""


def saved(student, monkeypatch, action: str, path) -> None:
    """Take an action that asks for a file, and name this one."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    student.app.find(action, QAction).trigger()


def test_every_shipped_page_says_what_whoever_teaches_it_wants_to_know(student):
    for page in student.lecture.shown.course.lessons:
        teaching = page.teaching
        assert teaching.minutes, page.name
        assert teaching.topic, page.name
        assert re.fullmatch(r"You can [^.]+\.", teaching.objective), page.name
        assert 40 < len(teaching.mistakes) < 300, page.name


def test_the_course_of_90_minutes_has_12_pages_that_take_90(student):
    pages = student.lecture.shown.course.of(_SHORT)
    assert len(pages) == 12
    assert sum(page.teaching.minutes for page in pages) == 90
    assert all(page.question for page in pages)


def test_a_course_is_chosen_in_the_list_and_its_pages_are_counted_and_turned(student, open_app):
    course = student.lecture.shown.course
    assert listed(student) == [page.title for page in course.lessons]
    choose(student, _SHORT)
    short = course.of(_SHORT)
    assert listed(student) == [page.title for page in short]
    student.open("layer")
    student.write("456")
    student.app.turn_to("lecture")
    assert any(label.text() == "1 of 12 pages done" for label in student.tab.findChildren(QLabel))
    student.button("lesson_next").click()
    names = [page.name for page in short]
    assert student.lecture.shown.lesson.name == names[names.index("layer") + 1]
    another = open_app().window.lecture.lecture
    another.read()
    assert another.shown.course.pages == another.shown.course.of(_SHORT), "the choice is kept"
    choose(student, "")
    assert any(label.text() == f"1 of {len(course.lessons)} pages done" for label in student.tab.findChildren(QLabel))


def test_a_page_that_is_not_of_the_course_is_found_and_turned_among_all(student):
    choose(student, _SHORT)
    student.open("many-layers")
    student.button("lesson_next").click()
    assert student.lecture.shown.lesson.name == "the-duel"


def test_a_course_that_is_gone_leaves_all_pages(student, open_app):
    write_progress(data_folder() / "lecture.json", Progress(course="Week 9"))
    another = open_app().window.lecture.lecture
    another.read()
    assert another.shown.course.pages == another.shown.course.all_pages


def test_a_page_of_ones_own_founds_a_course(student):
    student.open_file('page = "draw"', "[teaching]", 'courses = ["Week 2"]', "minutes = 12")
    choose(student, "Week 2")
    assert listed(student) == ["Mine"]
    assert student.tab.findChild(QComboBox, "lesson_course").currentText() == "Week 2: 1 page, 12 min"


def test_a_copy_of_a_page_is_of_no_course_and_keeps_what_it_teaches(student, tmp_path):
    student.open("stride")
    shipped = student.lecture.shown.lesson.teaching
    student.lecture.save(tmp_path / "copy.md")
    student.lecture.open_file(tmp_path / "copy.md")
    copied = student.lecture.shown.lesson.teaching
    assert (copied.courses, copied.minutes, copied.mistakes) == ((), shipped.minutes, shipped.mistakes)


def test_only_whoever_asks_for_them_sees_the_teachers_notes(app, student):
    student.open("stride")
    teaching = student.lecture.shown.lesson.teaching
    assert said(student, "lesson_objective") == teaching.objective
    assert said(student, "lesson_notes") == ""
    student.lecture.reveal()
    assert said(student, "lesson_notes") == "", "an answer does not show them, either"
    app.find("teachers_notes_action", QAction).trigger()
    assert teaching.mistakes in said(student, "lesson_notes")
    student.open_file('page = "draw"')
    assert (said(student, "lesson_notes"), said(student, "lesson_objective")) == ("", "")
    student.open("padding")
    app.find("teachers_notes_action", QAction).trigger()
    assert said(student, "lesson_notes") == ""


def test_a_handout_has_the_questions_and_at_its_end_the_answers(student, tmp_path, monkeypatch):
    choose(student, _SHORT)
    saved(student, monkeypatch, "handout_action", tmp_path / "mine.html")
    html = (tmp_path / "mine.html").read_text("utf-8")
    asked, answered = html.split(">Answers</h1>")
    assert "page-break-before: always" in asked[-60:]
    for number, page in enumerate(student.lecture.shown.course.pages, start=1):
        assert asked.count(f"<h2>{number}. {page.title}</h2>") == 1
        assert answered.count(f"<h2>{number}. {page.title}</h2>") == 1
        assert page.teaching.objective in asked
        assert page.question.text in asked
        assert page.teaching.mistakes not in html
    assert "456" in answered
    assert "456" not in asked
    assert asked.count("<hr>") == 3 * 12
    assert f"Saved to {tmp_path / 'mine.html'}" in student.window.statusBar().currentMessage()
    saved(student, monkeypatch, "handout_action", tmp_path / "mine.pdf")
    pdf = (tmp_path / "mine.pdf").read_bytes()
    assert pdf.startswith(b"%PDF")
    assert len(re.findall(rb"/Type /Page\b", pdf)) > 4


def test_a_handout_of_somebody_elses_page_reaches_for_nothing_and_takes_no_words_for_markup(
    student, tmp_path, monkeypatch
):
    path = student.file(
        'title = "<script>1</script>"',
        "[question]",
        'text = "<img src=x>?"',
        'choices = ["<b>a</b>", "b"]',
        'answer = "b"',
        "[teaching]",
        'objective = "<i>"',
        'courses = ["<u>"]',
    )
    reach = "![a](http://a.example/x.png) [link](http://a.example/) <img src='http://a.example/y.png'>"
    path.write_text(f"{path.read_text()}\n{reach}\n\n## Reveal\n\n{reach}\n")
    student.lecture.open_file(path)
    choose(student, "<u>")
    saved(student, monkeypatch, "handout_action", tmp_path / "mine.html")
    html = (tmp_path / "mine.html").read_text("utf-8")
    assert not re.search(r"<(script|img|a|u)\b", html)
    assert "☐ &lt;b&gt;a&lt;/b&gt;" in html
    assert "<p><b>b</b></p>" in html.split(">Answers</h1>")[1]


def test_a_file_that_cannot_be_written_is_told(student, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    saved(student, monkeypatch, "handout_action", tmp_path / "file" / "mine.html")
    assert "cannot be written" in student.notice()


def test_answers_are_kept_and_saved_as_a_table(student, tmp_path, monkeypatch):
    saved(student, monkeypatch, "answers_given_action", tmp_path / "none.csv")
    assert "Nothing was answered yet" in student.notice()
    assert not (tmp_path / "none.csv").exists()
    before = datetime.now().astimezone() - timedelta(seconds=1)
    student.open("layer")
    student.write("450")
    student.button("lesson_reveal").click()
    student.write("456")
    student.open("how-far")
    student.app.find("pose_dx").setValue(6)
    assert student.judged().right
    saved(student, monkeypatch, "answers_given_action", tmp_path / "mine.csv")
    header, *rows = csv.reader(io.StringIO((tmp_path / "mine.csv").read_text("utf-8")))
    assert header == ["learner", "page", "title", "attempt", "answer", "right", "after show me", "when"]
    assert [row[:7] for row in rows] == [
        ["", "layer", "A convolution layer", "1", "450", "no", "no"],
        ["", "layer", "A convolution layer", "2", "456", "yes", "yes"],
        ["", "how-far", "How far can the digit move?", "1", "(reached)", "yes", "no"],
    ]
    assert all(before <= datetime.fromisoformat(row[7]) <= datetime.now().astimezone() for row in rows)
    student.lecture.forget()
    assert read_progress(data_folder() / "lecture.json")[0].attempts == ()


def test_a_spreadsheet_takes_no_answer_for_a_formula(student, tmp_path, monkeypatch):
    student.open_file(
        'title = "=HYPERLINK(1)"',
        "[question]",
        'text = "?"',
        'choices = ["=1+1", "-2"]',
        'answer = "-2"',
    )
    student.write("=1+1")
    student.write("-2")
    saved(student, monkeypatch, "answers_given_action", tmp_path / "mine.csv")
    rows = [*csv.reader(io.StringIO((tmp_path / "mine.csv").read_text("utf-8")))][1:]
    assert [(row[2], row[4]) for row in rows] == [("'=HYPERLINK(1)", "'=1+1"), ("'=HYPERLINK(1)", "-2")]


def learn_as(student, name: str) -> None:
    """Write a name into the field, as whoever sits down at the window."""
    student.app.turn_to("lecture")
    field = student.tab.findChild(QLineEdit, "lesson_learner")
    field.clear()
    QTest.keyClicks(field, name)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_pages_done_and_answers_are_kept_for_each_learner(student, tmp_path, monkeypatch, open_app):
    learn_as(student, "Ada")
    student.open("layer")
    student.write("450")
    student.write("456")
    assert "layer" in student.lecture.shown.done
    learn_as(student, "Grace & <i>Alan</i>")
    assert student.lecture.shown.done == ()
    assert student.lecture.shown.lesson is None
    student.open("layer")
    student.write("456")
    learn_as(student, "Ada")
    assert student.lecture.shown.done == ("layer",)
    saved(student, monkeypatch, "answers_given_action", tmp_path / "mine.csv")
    rows = [*csv.reader(io.StringIO((tmp_path / "mine.csv").read_text("utf-8")))][1:]
    assert [(row[0], row[3], row[4]) for row in rows] == [
        ("Ada", "1", "450"),
        ("Ada", "2", "456"),
        ("Grace & <i>Alan</i>", "1", "456"),
    ]
    saved(student, monkeypatch, "answers_given_action", tmp_path / "mine.html")
    html = (tmp_path / "mine.html").read_text("utf-8")
    assert "<h2>Grace &amp; &lt;i&gt;Alan&lt;/i&gt;</h2>" in html
    of_ada, of_grace = html.split("<h2>Grace")
    assert "1 page answered, 1 of them rightly: 0 at the first attempt, 1 after the answer had been shown." in of_ada
    assert "1 at the first attempt" in of_grace
    assert html.count("<td>A convolution layer</td>") == 3
    saved(student, monkeypatch, "answers_given_action", tmp_path / "mine.pdf")
    assert (tmp_path / "mine.pdf").read_bytes().startswith(b"%PDF")
    another = open_app().window.lecture.lecture
    another.read()
    assert (another.shown.learner, another.shown.done) == ("Ada", ("layer",))
    student.lecture.forget()
    assert {each.learner for each in student.lecture.progress.attempts} == {"Grace & <i>Alan</i>"}


def test_a_learner_who_cannot_be_kept_apart_is_told(open_app):
    kept = Progress()
    for number in range(100):
        kept = kept.with_learner(f"learner {number}").with_done("layer")
    write_progress(data_folder() / "lecture.json", kept)
    window = open_app().window
    lecture = window.lecture.lecture
    lecture.choose_learner("and another")
    assert "At most 100 learners" in window.notice.text()
    assert lecture.shown.learner == "learner 99"
    lecture.choose_learner("learner 7")
    assert lecture.shown.done == ("layer",)


@pytest.mark.parametrize("text", ["", "😀" * 3000, '"\\' * 3000, "\0\n\ud800\u202e", "/" + "ä" * 4000])
def test_whatever_was_answered_as_often_as_is_kept_is_read_again(text, tmp_path):
    path = tmp_path / "lecture.json"
    kept = Progress(course=_SHORT)
    for _ in range(1000):
        kept = kept.with_attempt(text, text, right=False, shown=False, when=_NOON)
    write_progress(path, kept)
    assert read_progress(path) == (kept, "")


def test_of_many_answers_the_first_are_forgotten_and_the_count_goes_on():
    kept = Progress()
    for number in range(1002):
        kept = kept.with_attempt("stride", str(number), right=False, shown=False, when=_NOON)
    assert (kept.attempts[0].typed, kept.attempts[-1].typed, len(kept.attempts)) == ("2", "1001", 1000)
    assert kept.attempts[-1].number == 1002


@pytest.mark.parametrize(
    "wrong",
    [
        '{"page": "%s", "typed": "", "right": true, "shown": false, "when": "2026-01-01T00:00:00", "number": 1}'
        % ("x" * 101),
        '{"page": "a", "typed": "", "right": true, "shown": false, "when": "yesterday", "number": 1}',
        '{"page": "a", "typed": "", "right": true, "shown": false, "when": "2026-01-01T00:00:00", "number": 0}',
        '{"page": "a", "typed": "", "right": 1, "shown": false, "when": "2026-01-01T00:00:00", "number": 1}',
    ],
    ids=["long", "time", "count", "type"],
)
def test_an_attempt_that_cannot_be_is_set_aside_with_its_file(wrong):
    path = data_folder() / "lecture.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'{{"attempts": [{wrong}]}}')
    found, notice = read_progress(path)
    assert found == Progress()
    assert "set aside" in notice
