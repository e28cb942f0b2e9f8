"""Lessons as text files: what they can say, and what is said where they cannot be read."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from digitlab.gui.shell.lesson_access import LessonState
from digitlab.gui.tabs.lecture.judging import holds
from digitlab.gui.tabs.lecture.lesson import Teaching
from digitlab.gui.tabs.lecture.lesson_file import LARGEST, LessonError, name_of, parse, read, to_text
from digitlab.gui.tabs.lecture.scene import Known, OnPage
from digitlab.ink.pose import Pose


def table(values: object) -> object:
    if not isinstance(values, dict):
        raise ValueError("this is no table")
    return values


_PAGES = {"draw": OnPage(), "robustness/my_drawing": OnPage(("field",), ("axis_shift", "axis_noise"))}
_KNOWN = Known(
    {"draw": "Draw", "robustness/my_drawing": "Robustness/My drawing"},
    ("mlp", "cnn_pooled", "cnn_rotated"),
    ("canvas", "tabs"),
    ("bench.columns",),
    ("bench.pooling",),
    {"bench": LessonState(table, apply=print, read=dict)},
    _PAGES.__getitem__,
)

_WHOLE = """+++
title = "How far?"
idea = "L5"
summary = "A \\"shift\\": too far."
# a remark

[scene]
page = "robustness/my_drawing"
press = ["axis_noise"]
networks = ["mlp", "cnn_pooled"]
drawing = "seven"
truth = 7
pose = { dx = 1, angle_deg = -30 }
changes = { grey = 0.3, shear = 0.2 }
cleaned_first = true
centred_first = true
turns_within_deg = 90
bench = { preset = "stride_2", step = 3 }
hide = ["canvas", "field"]

[question]
text = "Move it."
reach = ["mlp.verdict = wrong", "drawing.dx >= 3"]
hint = "To the right."

[then]
pose.dx = 4

[teaching]
objective = "You can say how far."
minutes = 8
mistakes = "They stop too early."
topic = "Translation"
courses = ["90 minutes", "Week 2"]
+++
Some **text**.

## Reveal

The rest.
"""


def lesson(*lines: str):
    return parse("\n".join(["+++", 'title = "A"', *lines, "+++", "Text."]), "a.md", _KNOWN)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("minutes = 0", "a page takes 1 to 240 minutes, not 0"),
        ("minutes = 1000000000000", "a page takes 1 to 240 minutes, not 1,000,000,000,000"),
        ("minutes = true", "Teaching.minutes must be of type int"),
        ("minutes = 7.5", "Teaching.minutes"),
        (f'objective = "{"x" * 1001}"', "a sentence about the objective has at most 1,000 characters"),
        (f'mistakes = "{"x" * 1001}"', "a sentence about mistakes has at most 1,000 characters"),
        (f'topic = "{"x" * 41}"', "a topic has at most 40 characters"),
        ('courses = "90 minutes"', "Teaching.courses must be a list"),
        ('courses = ["a", "b", "c", "d", "e", "f"]', "at most 5 courses, not 6"),
        (f'courses = ["{"x" * 41}"]', "a course's name has at most 40 characters"),
        ('courses = [" "]', "a course needs a name in one line"),
        ('courses = ["a\\nb"]', "a course needs a name in one line"),
        ('teacher = "me"', "there is no key 'teacher': there are objective, minutes, mistakes, topic, courses"),
    ],
)
def test_what_teaching_cannot_say_is_refused_with_its_line(line, words):
    with pytest.raises(LessonError) as raised:
        lesson("[teaching]", line)
    assert str(raised.value).startswith("a.md, line 4: ")
    assert words in str(raised.value)


def test_the_one_paper_of_an_older_page_is_one_of_the_changes():
    text = _WHOLE.replace("changes = { grey = 0.3, shear = 0.2 }", 'paper = { kind = "grey", level = 0.3 }')
    assert parse(text, "a.md", _KNOWN).scene.changes == {"grey": 0.3}
    white = text.replace('kind = "grey", level = 0.3', 'kind = "white", level = 0.0')
    assert parse(white, "a.md", _KNOWN).scene.changes == {}


def test_a_header_says_a_state_of_the_window_and_the_text_is_markdown():
    found = parse(_WHOLE, "06-how-far.md", _KNOWN)
    assert (found.name, found.title, found.idea, found.summary) == ("how-far", "How far?", "L5", 'A "shift": too far.')
    assert (found.text, found.reveal) == ("Some **text**.", "The rest.")
    scene = found.scene
    assert (scene.page, scene.networks) == ("robustness/my_drawing", ("mlp", "cnn_pooled"))
    assert (scene.drawing, scene.truth, scene.pose) == ("seven", 7, Pose(dx=1, angle_deg=-30))
    assert (scene.changes, scene.cleaned_first) == ({"grey": 0.3, "shear": 0.2}, True)
    assert (scene.centred_first, scene.turns_within_deg) == (True, 90.0)
    assert scene.states == {"bench": {"preset": "stride_2", "step": 3}}
    assert (scene.press, scene.hide) == (("axis_noise",), ("canvas", "field"))
    assert found.then is not None
    assert found.then.pose == Pose(dx=4)
    assert found.teaching == Teaching(
        "You can say how far.", 8, "They stop too early.", "Translation", ("90 minutes", "Week 2")
    )
    assert found.question is not None
    assert found.question.reach == ("mlp.verdict = wrong", "drawing.dx >= 3")


@pytest.mark.parametrize(("dx", "reached"), [(2.5, False), (3.0, True)])
def test_a_state_is_reached_once_everything_holds(dx, reached):
    question = parse(_WHOLE, "a.md", _KNOWN).question
    assert question is not None
    assert holds(question.reach, {"mlp.verdict": "wrong", "drawing.dx": dx}.__getitem__) is reached


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('colour = "red"', "there is no key 'colour': there are page, press"),
        ("states = {}", "there is no key 'states'"),
        ('page = "kitchen"', "there is no page 'kitchen': there are draw"),
        ('networks = ["mlp"]', "two networks stand side by side"),
        ('networks = ["mlp", "alexnet"]', "there is no network 'alexnet': there are mlp"),
        ("digit = 10000", "there is no 10000"),
        ('digit = "seven"', "Scene.digit must be of type int, not 'seven'"),
        ('drawing = "horse"', "there is no drawing 'horse': there are blank, seven"),
        ("drawing = { strokes = [1] }", "this is no drawing"),
        ("truth = 12", "not 12"),
        ("pose = { dz = 4 }", "Pose has no field 'dz': it has dx"),
        ('pose = { dx = "far" }', "Pose.dx must be of type float, not 'far'"),
        ("pose = { dx = nan }", "this value holds NaN"),
        (f"digit = 1{'0' * 400}", "this value holds the integer 1000"),
        (f"digit = 1{'0' * 5000}", "this is no TOML: "),
        ("bench = { cells = " + "[" * 100 + "]" * 100 + " }", "nested more than 64 deep"),
        ("a." * 200_000 + "a = 1", "too deep"),
        (
            "drawing = { strokes = ["
            + "{ points = [[1, 1], [27, 27]], pressure = [1, 1], width = 28, erases = false }, " * 5000
            + "] }",
            "more ink than a hand can draw",
        ),
        (f"press = {['axis_noise'] * 1000}", "at most 100 parts"),
        (f"page = '{'x' * 100_000}'", "there is no page 'xxx"),
        (f"{'x' * 100_000} = 1", "there is no key 'xxx"),
        ('centred_first = "perhaps"', "Scene.centred_first must be of type bool"),
        ('paper = { kind = "papyrus" }', "there is no change 'papyrus': there are thickness, grey"),
        ('paper = { kind = "grey", level = 7 }', "grey has a level from 0 to 0.5, not 7"),
        ("paper = 3", "a paper has a kind and a level"),
        ("changes = { papyrus = 0.3 }", "there is no change 'papyrus': there are thickness, grey"),
        ("changes = { grey = 7 }", "grey has a level from 0 to 0.5, not 7"),
        ("changes = { grey = true }", "grey has a level from 0 to 0.5, not True"),
        ("turns_within_deg = 300", "between 0 and 180"),
        ("bench = 3", "this is no table"),
        ('hide = ["the teacher"]', "'the teacher' cannot be hidden here: what can be is canvas, tabs"),
        ('press = ["turn"]', "there is no button 'turn' to press: show a page that has some"),
        ("digit 3", "this is no TOML: "),
    ],
)
def test_a_fault_names_file_line_and_a_way_out(line, words):
    with pytest.raises(LessonError) as caught:
        lesson("", "[scene]", "# a remark", line)
    assert str(caught.value).startswith("a.md, line 6: ")
    assert words in str(caught.value)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('answer = "bench.beauty"', "nothing is called 'bench.beauty': there are page"),
        ('answer = "alexnet.label"', "nothing is called 'alexnet.label'"),
        ('answer = "answers.right"', "'answers.right' is a word: say which there are to choose from"),
        ('answer = "bench.pooling"', "'bench.pooling' is a word"),
        ('reach = ["mlp tired"]', "'mlp tired' compares nothing"),
        ('reach = ["drawing.dx > far"]', "'far' in 'drawing.dx > far' is no number"),
        ('reach = ["drawing.dx = far"]', "'far' in 'drawing.dx = far' is no number"),
        ('reach = ["page > 3"]', "'page' is a word: compare it with = or !="),
        ('reach = ["drawing.dx > bench.pooling"]', "'bench.pooling' in 'drawing.dx > bench.pooling' is a word"),
    ],
)
def test_a_judge_that_does_not_exist_is_named_with_its_line(line, words):
    with pytest.raises(LessonError) as caught:
        lesson("[question]", 'text = "What?"', line)
    assert str(caught.value).startswith("a.md, line 5: ")
    assert words in str(caught.value)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "line 1: a lesson begins with a line of three plus signs"),
        ("# Stride\n", "line 1: a lesson begins with a line of three plus signs"),
        ('+++\ntitle = "A"\nText', "line 3: the header has no end"),
        ('+++\nidea = "L5"\n+++\n', "line 1: a lesson needs a title"),
        ('+++\ntitle = "A"\nidea = "L22"\n+++\n', "line 3: the lecture's ideas are called L1 to L21"),
        ('+++\ntitle = "A"\nthen = 3\n+++\n', "line 3: 'then' is a table: write [then]"),
        ('+++\ntitle = "A"\n[then]\nhide = []\n+++\n', "line 4: there is no key 'hide'"),
        ('+++\ntitle = "A"\n[question]\ntext = "Why?"\n+++\n', "line 3: a question needs one of the two"),
        ('+++\ntitle = "A"\n[question]\nanswer = 3\n+++\n', "line 3: a question needs a text"),
        ('+++\ntitle = "A"\n[scene]\ndigit = 1\ndrawing = "six"\n+++\n', "line 5: there is a test digit already"),
        ('+++\ntitle = "A"\ntitle = "B"\n+++\n', "line 3: this is no TOML"),
        (f"+++\na = {'[' * 100_000}\n+++\n", "this is no TOML that can be read"),
    ],
)
def test_a_file_that_is_no_lesson_is_refused(text, words):
    with pytest.raises(LessonError) as caught:
        parse(text, "a.md", _KNOWN)
    assert words in str(caught.value)
    assert len(str(caught.value)) < 2500


@pytest.mark.parametrize(
    "row",
    [
        f"bench: {'[' * 100_000}",
        f"digit: 1{'0' * 5000}",
        f"turns within: 1{'0' * 400}",
        'drawing: {"strokes": [{"points": [[1' + "0" * 400 + ', 1]], "pressure": [1], "width": 2, "erases": false}]}',
        "x" * 100_000,
    ],
    ids=lambda row: row[:20],
)
def test_a_fault_in_a_header_as_it_was_before_is_told_shortly(row):
    with pytest.raises(LessonError, match=r"a\.md, line 3: ") as caught:
        parse(f"---\ntitle: T\n{row}\n---\nLook.", "a.md", _KNOWN)
    assert len(str(caught.value)) < 2500


@pytest.mark.parametrize(
    "text",
    ["a" * 30_000, "|a" * 5000 + "\n" + "|-" * 5000, "## Reveal\n" + "a\n\n" * 10_000],
    ids=["long", "table", "reveal"],
)
def test_a_text_that_takes_seconds_to_lay_out_is_refused(text):
    with pytest.raises(LessonError, match=r"a\.md, line 4: a text has at most 20,000 characters"):
        parse(f'+++\ntitle = "T"\n+++\n{text}', "a.md", _KNOWN)


@pytest.mark.parametrize("key", ["title", "summary"])
def test_a_sentence_that_nobody_could_read_is_refused(key):
    with pytest.raises(LessonError, match=f"a {key} has at most 1,000 characters, not 5,000"):
        parse(
            f'+++\ntitle = "T"\n{key} = "{"x" * 5000}"\n+++\n'.replace('title = "T"\n' if key == "title" else "\0", ""),
            "a.md",
            _KNOWN,
        )


@pytest.mark.parametrize(
    "text",
    [
        '+++\nx = """\na{}b\n"""\n+++\n'.format(" " * 200_000),
        '+++\ntitle = "x"\n[question]\ntext = "x"\nreach = ["{}\\nx"]\n+++\n'.format("=" * 200_000),
        "---\ntitle: x\nquestion: x\nreach: a{}b\n---\n".format(" " * 200_000),
    ],
    ids=["a row of spaces", "a comparison of signs", "spaces in the form of before"],
)
def test_a_long_row_is_refused_at_once_whatever_it_repeats(text):
    began = time.process_time()
    with pytest.raises(LessonError, match="line"):
        parse(text, "own.md", _KNOWN)
    assert time.process_time() - began < 2


def test_a_question_of_a_thousand_choices_is_refused():
    with pytest.raises(LessonError, match="a question has at most 20 choices, not 1,000"):
        lesson("[question]", 'text = "Which?"', f"choices = {['a'] * 1000}", 'answer = "a"')


def test_files_that_cannot_be_read_are_named(tmp_path):
    (tmp_path / "picture.md").write_bytes(b"\x89PNG\xff\xfe")
    (tmp_path / "huge.md").write_bytes(b"-" * (LARGEST + 1))
    for name, words in (("picture.md", "UTF-8"), ("huge.md", "larger"), ("missing.md", "No such file")):
        with pytest.raises(LessonError) as caught:
            read(tmp_path / name, _KNOWN)
        assert name in str(caught.value)
        assert words in str(caught.value)


def test_a_file_of_another_system_is_read_as_well(tmp_path):
    path = tmp_path / "a.md"
    path.write_bytes(b"\xef\xbb\xbf" + _WHOLE.replace("\n", "\r\n").encode())
    assert read(path, _KNOWN).reveal == "The rest."


def test_what_is_written_is_read_again():
    before = parse(_WHOLE, "06-how-far.md", _KNOWN)
    after = parse(to_text(before), "how-far.md", _KNOWN)
    assert (after.scene, after.then, after.question) == (before.scene, before.then, before.question)
    assert (after.title, after.summary, after.text, after.reveal) == (
        before.title,
        before.summary,
        before.text,
        before.reveal,
    )


@given(st.text(min_size=1))
@example('"\\\x7f\x85\u2028\n+++\n')
def test_every_text_is_written_so_that_it_is_read_again(title):
    before = parse(_WHOLE, "a.md", _KNOWN)
    after = parse(to_text(replace(before, title=title)), "a.md", _KNOWN)
    assert after.title == title


def test_an_answer_that_nobody_can_choose_is_refused():
    with pytest.raises(LessonError, match="line 6: '5' is none of the choices: 3, 4"):
        lesson("[question]", 'text = "How many?"', 'choices = ["3", "4"]', "answer = 5")


def test_a_question_that_is_saved_is_asked_again():
    before = lesson("[question]", 'text = "Which?"', 'choices = ["a", "b"]', 'answer = "b"', 'hint = "Not a."')
    after = parse(to_text(before), "a.md", _KNOWN)
    assert after.question == before.question


def test_a_lesson_is_called_after_its_file_without_the_number():
    assert [name_of(name) for name in ("17-stride.md", "stride.md", "06_how far.md", "14.md")] == [
        "stride",
        "stride",
        "how far",
        "14",
    ]


def test_a_quantity_is_compared_with_another_once_both_are_known():
    wanted = ["drawing.dx > bench.columns"]
    assert lesson("[question]", 'text = "More?"', f'reach = ["{wanted[0]}"]').question.reach == tuple(wanted)
    known = {"drawing.dx": 4.0}
    assert not holds(wanted, known.get)
    assert holds(wanted, (known | {"bench.columns": 3.0}).get)
    assert not holds(wanted, (known | {"bench.columns": 4.0}).get)


def test_what_a_drawing_is_may_be_any_of_its_own_classes_and_no_digit_beyond_nine():
    header = '+++\ntitle = "Letters"\n[scene]\ntruth = 12\n{classes}+++\nLook.\n'
    names = [f"sign {number}" for number in range(13)]
    assert parse(header.format(classes=f"classes = {names}\n"), "own.md", _KNOWN).scene.truth == 12
    with pytest.raises(LessonError, match="line 4: a digit is one of 0 to 9, not 12"):
        parse(header.format(classes=""), "own.md", _KNOWN)
