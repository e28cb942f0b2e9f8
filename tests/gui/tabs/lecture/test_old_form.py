"""Lessons that were written before headers were TOML: files that shipped then, and what was wrong with others."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from digitlab.gui.tabs.lecture.header import HeaderError
from digitlab.gui.tabs.lecture.lesson import Lesson
from digitlab.gui.tabs.lecture.lesson_file import LessonError, parse, read
from digitlab.gui.tabs.lecture.old_form import PAGES, from_rows
from digitlab.gui.tabs.lecture.scene import Scene
from digitlab.shipped import resources

_OLD = sorted((Path(__file__).parent / "old_form").glob("*.md"))


def values(*rows: str):
    return from_rows(rows).values


def states(scene: Scene) -> dict[str, object]:
    """What is set in single tabs, written in one of the ways in which the bench can be."""
    app = scene.states.get("bench", {})
    whole = {"preset": app} if isinstance(app, str) else {"preset": "sliding_window", **app}
    return {**scene.states, "bench": {key: value for key, value in whole.items() if key != "page"}}


def without_states(lesson: Lesson) -> list[Scene]:
    return [replace(scene, states={}) for scene in (lesson.scene, lesson.then)]


_KEPT = [path for path in _OLD if path.stem != "11-backpropagation"]  # which begins on another page now


def test_an_old_file_asks_and_sets_up_what_the_lesson_does_that_ships_now(student):
    known = student.access.known()
    for path in _KEPT:
        check_same(path, known)


def check_same(path, known):
    """The old file asks and sets up what the lesson of its name does."""
    old, new = read(path, known), read(resources() / "lessons" / path.name, known)
    assert replace(old.question, text="", hint="") == replace(new.question, text="", hint="")
    assert (old.title, old.idea) == (new.title, new.idea)
    written = path.read_text("utf-8")  # prose that ships may say it better by now
    prose = (old.summary, old.text.strip(), old.reveal.strip(), old.question.text, old.question.hint)
    assert all(part in written for part in prose)
    assert [states(scene) for scene in (old.scene, old.then)] == [states(scene) for scene in (new.scene, new.then)]
    assert without_states(old) == without_states(new)


def test_an_old_file_plays(student):
    student.lecture.open_file(next(path for path in _OLD if "stride" in path.name))
    assert student.notice() == ""
    student.write("3")
    assert student.verdict() == "✓ Right: 3."


def test_an_old_file_plays_although_the_lesson_that_ships_was_written_anew(student):
    student.lecture.open_file(next(path for path in _OLD if "backpropagation" in path.name))
    assert student.value("page") == "convolution/backward"
    student.write("9")
    assert student.verdict() == "✓ Right: 9."


def test_every_page_that_had_a_title_is_there(student):
    assert set(PAGES.values()) <= student.access.places.titles().keys()


@pytest.mark.parametrize(
    ("page", "captions"),
    [
        ("Robustness/Test digits", "Shift, Turn, Size, Thickness, Noise"),
        ("Robustness/Ingredients", "pool globally, flatten, CNN over turns, MLP, by hand, CNN, both"),
        ("Inside/Overview", "Layers, First filters"),
        ("Inside/The answer", "its answer, 0, 9"),
        ("Inside/Surgery", "Change only, Paint"),
        ("Convolution/Bench", "Paint, What is the next number?"),
        ("Convolution/A sheet of digits", "Put my drawing here, boxes, masks, evidence of"),
        ("Train/Watch", "Curves, Layers"),
        ("Train/Afterwards", "Play, Mistakes, Robustness, Shift, Noise"),
        ("Train/Training digits", "all, 0, 9"),
    ],
)
def test_captions_of_buttons_become_the_ids_of_buttons_that_are_there(page, captions, student):
    scene = values(f"show: {page}", f"press: {captions}")["scene"]
    there = student.access.places.on_page(scene["page"]).buttons
    if page == "Robustness/Ingredients":  # "CNN, both" has a comma, and so could never be pressed
        scene["press"] = scene["press"][:-2]
    assert set(scene["press"]) <= set(there)


def test_layers_and_networks_are_pressed_by_their_names(student):
    student.settle()
    student.turn_to("inside/layer")
    wanted = values("show: Inside/A layer", "press: conv 2, mlp")["scene"]["press"]
    student.app.qtbot.waitUntil(lambda: set(wanted) <= set(student.access.places.buttons("inside/layer")))


def test_all_keys_of_an_old_scene_become_those_of_today():
    rows = (
        "title: How far: too far?",
        "# a remark",
        "networks: mlp, cnn_pooled",
        "drawing: six and a dot",
        "pose: dx=1, angle=-30",
        "centred first: yes",
        "turns within: 90°",
        "focus: slot=2, layer=conv 1, unit=3, cell=4 5",
        'bench: {"preset": "stride_2", "step": 3}',
        "sheet: one, seven and four",
        "hide: test digit, move right, save",
        "question: Where?",
        "reach: mlp wrong and cnn is right and drawing.dx >= 3 and page = Robustness / My drawing",
        "then pose: dx=4",
    )
    pose = {"dx": 0.0, "dy": 0.0, "angle_deg": 0.0, "scale": 1.0}
    assert values(*rows) == {
        "title": "How far: too far?",
        "scene": {
            "networks": ["mlp", "cnn_pooled"],
            "drawing": "six_and_a_dot",
            "pose": pose | {"dx": 1.0, "angle_deg": -30.0},
            "centred_first": True,
            "turns_within_deg": 90.0,
            "focus": {"slot": 2, "layer": "conv 1", "unit": 3, "cell": [4, 5]},
            "bench": {"preset": "stride_2", "step": 3},
            "sheet": "one_seven_and_four",
            "hide": ["test_digit", "right", "save"],
        },
        "question": {
            "text": "Where?",
            "reach": [
                "mlp.verdict = wrong",
                "cnn.verdict = right",
                "drawing.dx >= 3",
                "page = robustness/my_drawing",
            ],
        },
        "then": {"pose": pose | {"dx": 4.0}},
    }


def test_an_own_drawing_of_an_old_file_is_its_strokes():
    assert values('drawing: {"strokes": [], "bitmap": null}')["scene"] == {"drawing": {"strokes": [], "bitmap": None}}


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("colour: red", "there is no key 'colour'"),
        ("then hide: canvas", "there is no key 'then hide'"),
        ("then title: B", "there is no key 'then title'"),
        ("title: B", "'title' stands in line 2 already"),
        ("digit: seven", "'seven' is no whole number"),
        ("drawing: {", "this is no JSON"),
        ("pose: dz=4", "not 'dz'"),
        ("pose: dx=far", "'far' is no number"),
        ("centred first: perhaps", "write yes or no"),
        ("title", "write key: value"),
        ("hint:", "'hint' has no value"),
    ],
)
def test_a_fault_of_an_old_header_names_its_line(row, words):
    with pytest.raises(HeaderError) as caught:
        from_rows(("title: A", "", row))
    assert caught.value.line == 4
    assert words in str(caught.value)


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("show: Kitchen", "there is no page 'Kitchen': there are draw"),
        ("networks: mlp", "two networks stand side by side"),
        ("focus: layer=conv 1, colour=red", "'red' is no whole number"),
        ("focus: slot=0", "counted from 1"),
        ("bench: stride_9", "there is no example 'stride_9'"),
        ("hide: the teacher", "'the_teacher' cannot be hidden here"),
        ("idea: L22", "L1 to L21"),
        ("press: Turn", "there is no button 'turn' to press"),
        ("answer: 3", "a question needs a text"),
    ],
)
def test_what_an_old_lesson_wants_and_cannot_have_is_named_with_its_line(row, words, student):
    with pytest.raises(LessonError) as caught:
        parse(f"---\ntitle: A\n\n{row}\n---\n", "a.md", student.access.known())
    assert str(caught.value).startswith("a.md, line 4: ")
    assert words in str(caught.value)
