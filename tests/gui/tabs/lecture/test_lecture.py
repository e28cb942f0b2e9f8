"""The lecture in the real window: every page that ships can be set up, and its answer reached."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableWidget, QWidget

from digitlab.gui.tabs.lecture.drawings import DRAWINGS
from digitlab.gui.tabs.lecture.lesson_file import read
from digitlab.gui.tabs.lecture.quantities import is_word, names
from digitlab.ink.pose import Pose
from digitlab.networks import weights
from digitlab.networks.activations import OpenedNetwork
from digitlab.networks.library import list_networks
from digitlab.networks.receptive_field_index import receptive_fields
from digitlab.shipped import resources

_PATHS = sorted((resources() / "lessons").glob("[0-9]*.md"))

_NAMES = [path.stem.split("-", 1)[1] for path in _PATHS]
_WINDOWS = 6  # in each of which some of the pages are opened: a window takes longer than a page

_IDEAS = {f"L{number}" for number in range(1, 22)}

_DONE_BY_HAND = {"beat-the-island"}
"""What the window cannot show, since it takes a training: test_exercises.py trains."""

_NUMBERS = {
    # page: what the lecture says
    "rows": "196",
    "patch": "9",
    "sharing": "10",
    "window": "2",
    "backpropagation": "9",
    "several-outputs": "30",
    "several-inputs": "27",
    "several-of-both": "15",
    "two-filters": "4",
    "layer": "456",
    "stride": "3",
    "stride-that-does-not-fit": "13",
    "never-copy": "2",
}

_QUANTITIES = {
    "window": {"bench.outputs": 9, "bench.places": 9, "bench.inputs": 25},
    "several-of-both": {"bench.channels": 3, "bench.maps": 5, "bench.rows": 64, "bench.columns": 64},
    "two-filters": {"bench.rows": 3, "bench.columns": 3, "bench.maps": 2, "bench.outputs": 18},
    "stride": {"bench.columns": 5},
    "stride-that-does-not-fit": {"bench.columns": 3},
    "padding": {"bench.columns": 4, "bench.padding": 0},
    "sharing": {"bench.connections": 90},
    "classification": {"mlp.parameters": 235_146, "cnn.parameters": 46_714},
}


def test_every_idea_of_the_lecture_has_a_page(student):
    course = student.lecture.shown.course
    assert course.faults == ()
    assert len(course.lessons) == len(_PATHS)
    assert {lesson.idea for lesson in course.lessons if lesson.idea} == _IDEAS
    assert all(lesson.summary and lesson.scene.page for lesson in course.lessons)


def test_a_page_that_is_opened_is_announced_once_when_its_page_of_the_window_is_in_front(student):
    student.open("stride")
    told = []
    student.session.situation_changed.connect(lambda situation: told.append((student.access.page(), situation)))
    student.open("ink-leaves")
    assert told == [(student.lecture.shown.lesson.scene.page, student.session.situation)]


def test_what_the_pages_press_and_hide_is_there(student):
    known = student.access.known()
    assert [read(path, known).name for path in _PATHS] == [
        lesson.name for lesson in student.lecture.shown.course.lessons
    ]


def test_the_ideas_come_in_the_lectures_order(student):
    lessons = [lesson for lesson in student.lecture.shown.course.lessons if lesson.teaching.courses != ("Exercises",)]
    ideas = [int(lesson.idea[1:]) for lesson in lessons if lesson.idea]
    before_filters = [idea for idea in ideas if idea < 16]
    assert before_filters == sorted(before_filters)


@pytest.mark.slow
@pytest.mark.parametrize("names", [_NAMES[first::_WINDOWS] for first in range(_WINDOWS)], ids=lambda names: names[0])
def test_pages_one_after_the_other_set_the_window_up_and_their_answers_can_be_reached(names, app, student):
    for name in names:
        check_page(name, app, student)


def check_page(name, app, student):
    """The page sets the window up, whatever another one has left there, and its answer can be reached."""
    lecture = student.lecture
    lecture.open_named(name)
    student.settle()
    lesson = lecture.shown.lesson
    assert lesson.name == name
    assert student.value("page") == lesson.scene.page
    assert student.notice() == ""
    assert app.window.width() <= 1280, "the window grows for no page"
    assert lecture.shown.answered is None, "nothing is reached before anybody did anything"
    if lesson.question is None:
        assert name in lecture.shown.done
        return
    assert name not in lecture.shown.done
    if lesson.question.reach:
        assert student.verdict().startswith("○")
        if lesson.then is None:
            assert name in _DONE_BY_HAND
            return
        student.button("lesson_reveal").click()
        assert student.judged().right
    else:
        student.write(lesson.question.choices[-1] if lesson.question.choices else "12345")
        truth = student.judged()
        assert not truth.right
        assert student.verdict().startswith("✗")
        lecture.begin_again()
        student.settle()
        student.write(truth.truth)
        assert student.judged().right
        assert truth.truth == _NUMBERS.get(name, truth.truth)
        assert f"**{truth.truth}**" in lesson.reveal.replace(",", ""), "the printed answers are what a page reveals"
    assert student.verdict().startswith("✓")
    assert student.page.findChild(QWidget, "lesson_revealed").isVisible()
    assert name in lecture.shown.done
    assert student.notice() == ""


def test_the_lectures_numbers_are_those_of_the_real_panels(student):
    for name, quantities in _QUANTITIES.items():
        student.lecture.open_named(name)
        assert {each: student.value(each) for each in quantities} == quantities, name


def test_behind_an_answer_stands_what_was_asked_for(student):
    student.lecture.open_named("layer")
    student.write("456")
    expected = {"bench.inputs": 3 * 32 * 32, "bench.maps": 6, "bench.rows": 28, "bench.columns": 28}
    assert {name: student.value(name) for name in expected} == expected


def test_a_stride_that_does_not_fit_is_2_33_on_paper(student):
    student.lecture.open_named("stride-that-does-not-fit")
    student.lecture.answer("13")
    formula = student.value("bench.formula")
    assert f"{float(formula):.2f}" == "2.33"
    assert student.value("bench.columns") == 2


@pytest.mark.parametrize("name", ["cnn_flatten", "cnn_pooled", "plain_antialiased", "plain_strided", "plain_unpooled"])
def test_how_much_a_cell_sees_is_what_the_networks_own_layers_say(name, student, digits):
    seen: dict[str, tuple[object, int]] = {}
    session = student.session
    session.choose_network(1, name)
    opened = OpenedNetwork(weights.load(list_networks().find(name).path)[0]).activations(digits[0])
    for depth, layer in enumerate(opened.layers, start=1):
        if layer.kind == "conv":
            student.access.known().states["focus"].show({"slot": 2, "layer": layer.name})
            middle = [side // 2 for side in opened.field_indices[depth - 1].out]
            field = receptive_fields(opened.field_indices[:depth], *middle)[0]
            if not field[:, [0, -1]].any():  # nothing of it is cut off
                seen[layer.name] = (student.value("inside.sees"), field.any(axis=0).sum())
    assert len(seen) >= 2
    assert all(said == is_so for said, is_so in seen.values()), seen


def test_a_prediction_is_judged_by_what_the_network_then_says(app, student):
    student.lecture.open_named("shift")
    student.settle()
    student.write("7")
    answered = student.judged()
    analysis = app.answered(lambda analysis: analysis.situation.pose == Pose(dx=3))
    assert answered.truth == str(analysis.answers[0].prediction.label)
    assert answered.right is (analysis.answers[0].prediction.label == 7)
    assert student.lecture.shown.revealed, "right or wrong, it can be seen now"


def test_a_state_is_reached_by_the_students_own_hand(app, student):
    student.lecture.open_named("how-far")
    student.settle()
    app.find("pose_dx").setValue(6)
    assert student.judged().right
    assert "how-far" in student.lecture.shown.done


@pytest.mark.parametrize("name", ["shift", "six-and-nine"])
def test_a_word_is_no_number_and_nothing_happens(name, app, student):
    student.lecture.open_named(name)
    student.settle()
    student.write("three")
    assert student.verdict().startswith("'three' is no number")
    assert app.window.session.situation.pose == Pose()
    assert app.window.session.situation.drawing is DRAWINGS["six" if name == "six-and-nine" else "seven"]
    assert not student.lecture.shown.revealed


def test_a_number_without_end_is_called_too_large_and_nothing_happens(app, student):
    student.lecture.open_named("shift")
    student.settle()
    student.write("99999999999999999999")
    assert student.verdict().startswith("'99999999999999999999' is too large")
    assert not student.lecture.shown.revealed


def test_a_page_begins_with_networks_as_they_were_trained(student):
    student.open("surgery")
    student.button("lesson_reveal").click()
    student.settle()
    assert (student.value("inside.edits"), student.value("cnn_flatten.verdict")) == (2, "wrong")
    student.open("which-pixels")
    student.settle()
    assert (student.value("inside.edits"), student.value("cnn_flatten.verdict")) == (0, "right")


def test_words_are_told_from_numbers_as_the_window_says_them(app, student):
    student.lecture.open_named("many-layers")
    student.settle()
    known_names = student.access.known()
    seen = {name: student.value(name) for name in names(known_names)}
    known = {name: value for name, value in seen.items() if value is not None}
    islands = {f"island.{slot}" for slot in ("left", "right", "third")}
    generated = {"plane.asked", "plane.left", "plane.right", "flow.label", "flow.places"}
    assert set(seen) - set(known) == {"mlp.turn", *islands, *generated}, (
        "an MLP reads no turn, nobody looked at maps or at what is generated, all else is known"
    )
    assert {name: is_word(name, known_names) for name in known} == {
        name: isinstance(value, str) for name, value in known.items()
    }


def test_a_wrong_number_gets_the_hint_and_another_try(student):
    student.lecture.open_named("several-of-both")
    student.write("8")
    assert student.verdict() == "✗ Wrong: 8. Every filter has a slice for every input channel."
    assert not student.lecture.shown.revealed
    student.write("15")
    assert student.verdict() == "✓ Right: 15."


def test_next_and_back_walk_through_the_pages(student):
    lessons = student.lecture.shown.course.lessons
    student.lecture.open(lessons[0])
    assert not student.button("lesson_back").isEnabled()
    student.button("lesson_next").click()
    assert student.lecture.shown.lesson is lessons[1]
    student.button("lesson_back").click()
    assert student.lecture.shown.lesson is lessons[0]
    student.lecture.open(lessons[-1])
    assert not student.button("lesson_next").isEnabled()


def test_enter_on_a_row_of_the_list_opens_its_page(app, student):
    app.turn_to("lecture")
    table = student.tab.findChild(QTableWidget, "lessons")
    assert table.isVisible()
    names = [lesson.name for lesson in student.lecture.shown.course.lessons]
    table.setCurrentCell(names.index("stride"), 2)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert student.lecture.shown.lesson.name == "stride"
    assert not table.isVisible()
