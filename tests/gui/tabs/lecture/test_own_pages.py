"""Pages that a teacher wrote: opened, set up, hidden parts, saved, counted."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QTableWidget, QTabWidget, QToolButton

from digitlab.cli import main
from digitlab.data.idx import IdxError
from digitlab.data_folder import data_folder
from digitlab.gui.tabs.convolution.lesson import SHEETS
from digitlab.gui.tabs.lecture.drawings import DRAWINGS
from digitlab.gui.tabs.lecture.lesson import Question, Teaching
from digitlab.gui.tabs.lecture.progress import Progress, read_progress
from digitlab.gui.tabs.lecture.quantities import names
from digitlab.gui.tabs.lecture.scene import KEYS
from digitlab.ink.pose import Pose
from digitlab.shipped import resources

_QUESTION = ('page = "draw"', "[question]", 'text = "How many?"', "answer = 3")


def progress() -> Progress:
    return read_progress(data_folder() / "lecture.json")[0]


def table(student) -> QTableWidget:
    return student.tab.findChild(QTableWidget, "lessons")


def in_list(student) -> list[list[str]]:
    """The table of contents, as it is read."""
    student.app.turn_to("lecture")
    rows = range(table(student).rowCount())
    return [[table(student).item(row, column).text() for column in range(3)] for row in rows]


def test_a_state_that_was_saved_as_a_page_is_the_same_when_it_is_opened(app, student, tmp_path):
    session, convolution = student.session, student.window.tabs.convolution
    focus = student.access.known().states["focus"]
    student.lecture.open_named("padding")
    student.lecture.reveal()
    app.draw_seven()
    drawing = session.situation.drawing
    session.set_pose(Pose(dx=2, dy=-1.5, angle_deg=30, scale=1.25))
    session.set_truth(7)
    session.choose_network(2, "mlp14")
    focus.show({"slot": 2, "layer": "conv 1", "unit": 3, "cell": [3, 4]})
    before, bench_before, focus_before = session.situation, convolution.state(), focus.read()
    student.lecture.save(tmp_path / "mine.md")
    student.lecture.open_named("classification")
    student.lecture.open_file(tmp_path / "mine.md")
    after = session.situation
    assert student.notice() == ""
    assert [stroke.points.tolist() for stroke in after.drawing.strokes] == [
        stroke.points.tolist() for stroke in drawing.strokes
    ]
    assert (after.pose, after.truth, after.networks) == (before.pose, before.truth, before.networks)
    assert focus.read() == focus_before
    assert convolution.state() == bench_before
    assert student.lecture.shown.lesson.title == "Padding"
    assert not app.find("canvas").isVisible(), "what the page hid, it hides again"


@pytest.mark.slow
def test_a_state_can_be_saved_on_every_page_and_opened_again(student, tmp_path):
    before = student.access.page()
    for number, place in enumerate(student.access.places.titles()):
        student.turn_to(place)
        path = tmp_path / f"{number}.md"
        student.lecture.save(path)
        student.lecture.open_file(path)
        assert student.notice() == ""
        assert student.access.page() == (place if place != "lecture" else before)
        before = place
        student.lecture.leave()


def test_a_page_that_is_saved_from_the_list_plays_where_one_worked_before(app, student, tmp_path):
    app.turn_to("convolution", "pooling")
    app.turn_to("lecture")
    student.lecture.save(tmp_path / "mine.md")
    student.turn_to("draw")
    student.lecture.open_file(tmp_path / "mine.md")
    assert student.access.page() == "convolution/pooling"
    student.lecture.open_named("your-own-page")  # which plays in the list
    student.lecture.save(tmp_path / "copy.md")
    student.lecture.open_file(tmp_path / "copy.md")
    assert student.access.page() == "convolution/pooling"


def test_a_page_that_is_saved_elsewhere_hides_only_what_is_there(app, student, tmp_path):
    student.open_file('page = "robustness/test_digits"', 'hide = ["canvas", "axes"]')
    student.turn_to("draw")
    student.lecture.save(tmp_path / "other.md")
    student.lecture.open_file(tmp_path / "other.md")
    assert student.notice() == ""
    assert not app.find("canvas").isVisible()


def test_a_state_can_be_saved_without_an_open_page(student, tmp_path):
    student.session.load_test_digit(4)
    student.lecture.save(tmp_path / "four.md")
    student.session.clear()
    student.lecture.open_file(tmp_path / "four.md")
    assert (student.session.situation.test_digit, student.lecture.shown.lesson.title) == (4, "four")


def test_a_page_that_is_copied_is_asked_for_the_same_way(student, tmp_path):
    student.lecture.open_named("how-far")
    question, then = student.lecture.shown.lesson.question, student.lecture.shown.lesson.then
    student.lecture.save(tmp_path / "mine.md")
    student.lecture.open_file(tmp_path / "mine.md")
    assert student.lecture.shown.lesson.question == question
    assert student.lecture.shown.lesson.then.pose == then.pose


def test_a_page_that_a_teacher_wrote_is_opened_by_dropping_it(app, student):
    path = student.file(
        'page = "draw"',
        'networks = ["mlp", "cnn_pooled"]',
        "digit = 1",
        'hide = ["tabs"]',
        "[question]",
        'text = "Who is right?"',
        'choices = ["both", "only the MLP", "only the CNN", "neither"]',
        'answer = "answers.right"',
    )
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    student.window.open_pictures(mime)
    student.settle()
    assert student.page.isVisible()
    assert not app.find("tabs", QTabWidget).tabBar().isVisible()
    student.write("both")
    assert student.verdict() == "✓ Right: both."
    assert student.session.situation.test_digit == 1


def test_a_bad_page_is_told_with_its_line_and_everything_stays(student):
    student.open_file('page = "kitchen"')
    assert student.notice().startswith("mine.md, line 4: there is no page 'kitchen'")
    assert student.lecture.shown.lesson is None


def test_digits_that_are_damaged_are_told_and_the_page_stays(student, monkeypatch):
    def damaged(_split):
        raise IdxError("t10k-images: too short")

    monkeypatch.setattr("digitlab.gui.shell.ink_store.mnist.load", damaged)
    student.open_file('page = "draw"', "digit = 4")
    assert "too short" in student.notice()
    assert student.page.isVisible()


def test_a_folder_that_cannot_be_written_is_told(student, tmp_path):
    (tmp_path / "file").write_text("")
    student.lecture.open_named("stride")
    student.lecture.save(tmp_path / "file" / "mine.md")
    assert "cannot be written" in student.notice()


def test_progress_is_kept_and_can_be_forgotten(student, open_app):
    student.lecture.open_named("layer")
    student.write("456")
    assert replace(progress(), attempts=()) == Progress(done=("layer",), last="layer")
    another = open_app().window.lecture
    another.lecture.read()
    assert another.lecture.shown.done == ("layer",)
    another.lecture.forget()
    assert progress().done == ()


def test_damaged_progress_is_told_and_blocks_nothing(app):
    path = data_folder() / "lecture.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text('{"version": 99}')
    app.window.lecture.lecture.read()
    assert "counted anew" in app.window.notice.text()
    app.window.lecture.lecture.open_named("stride")
    assert app.window.lecture.lecture.shown.lesson is not None


def test_a_page_of_ones_own_is_listed_and_counted_behind_the_others(student, open_app):
    path = student.open_file(*_QUESTION)
    assert in_list(student)[-1] == ["", "yours", "Mine"]
    assert table(student).item(table(student).rowCount() - 1, 2).toolTip() == str(path)
    student.write("3")
    assert in_list(student)[-1] == ["✓", "yours", "Mine"]
    another = open_app().window.lecture.lecture
    another.read()
    assert [lesson.title for lesson in another.shown.course.own] == ["Mine"]
    assert another.shown.course.own[0].name in another.shown.done


def test_a_page_of_ones_own_stays_done_when_it_is_edited(student):
    path = student.open_file(*_QUESTION)
    student.write("3")
    student.file('title = "Better"', "[scene]", *_QUESTION)
    student.page.findChild(QToolButton, "lesson_again").click()
    assert student.lecture.shown.lesson.title == "Better"
    assert in_list(student)[-1] == ["✓", "yours", "Better"]
    path.unlink()
    student.lecture.begin_again()
    assert "cannot be read" in student.notice()
    assert student.lecture.shown.lesson.title == "Better", "what is open stays open"


def test_a_file_that_is_gone_is_left_out_and_not_forgotten(student, open_app):
    path = student.open_file(*_QUESTION)
    path.unlink()
    another = open_app().window.lecture.lecture
    another.read()
    assert another.shown.course.own == ()
    assert progress().opened == (str(path),)


def test_next_goes_on_to_the_pages_of_ones_own(student):
    first, second = (
        student.open_file(f'title = "{name}"', "[scene]", *_QUESTION, name=f"{name}.md") for name in ("one", "two")
    )
    student.lecture.open(student.lecture.shown.course.lessons[-1])
    for path in (first, second):
        student.button("lesson_next").click()
        assert student.lecture.shown.lesson.name == str(path)
    assert not student.button("lesson_next").isEnabled()


def test_forgetting_lets_go_of_the_pages_of_ones_own(student):
    student.open_file(*_QUESTION)
    student.lecture.forget()
    assert student.lecture.shown.course.own == ()
    assert not student.page.isVisible()
    assert progress() == Progress()


def test_of_many_files_the_first_are_forgotten_with_what_was_done_in_them():
    kept = Progress(done=("stride", "0.md", "7.md"))
    for number in range(25):
        kept = kept.with_opened(f"{number}.md")
    assert kept.opened == tuple(f"{number}.md" for number in range(5, 25))
    assert kept.done == ("stride", "7.md")


@pytest.mark.parametrize("wanted", ["stride", str(resources() / "lessons" / "18-stride.md")])
def test_the_window_starts_with_a_page(wanted, open_app):
    window = open_app("--lesson", wanted).window
    assert window.lecture.lecture.shown.lesson.title == "Stride"
    assert window.lecture.page.isVisible()


def test_the_page_about_pages_names_all_that_a_page_can_say(student):
    text = " ".join(student.lecture.shown.course.find("your-own-page").text.split())
    known = student.access.known()
    keys = (*KEYS, *known.states, *(each.name for cls in (Question, Teaching) for each in fields(cls)))
    words = (*(f"`{key}`" for key in keys), *known.parts, *DRAWINGS, *SHEETS, *names(known))
    missing = [word for word in words if word not in text]
    assert missing == []


def test_a_lesson_that_does_not_exist_is_told_with_those_that_do(open_app):
    window = open_app("--lesson", "flying").window
    assert "There is no lesson 'flying': there are classification" in window.notice.text()


def test_gui_is_a_command_with_the_windows_options(monkeypatch):
    opened = []
    monkeypatch.setattr("digitlab.gui.shell.display.missing_for_window", lambda: "")
    monkeypatch.setattr("digitlab.gui.app.run", lambda arguments: opened.append(arguments) or 0)
    assert main(["--theme", "dark", "gui", "--lesson", "stride"]) == 0
    assert (opened[0].lesson, opened[0].theme, opened[0].open) == ("stride", "dark", None)
