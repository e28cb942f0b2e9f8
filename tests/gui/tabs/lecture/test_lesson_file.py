"""Lessons as text files: what they can say, and what is said where they cannot be read."""

from __future__ import annotations

from fractions import Fraction

import pytest

from digitlab.gui.tabs.convolution.state import BenchState
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.gui.tabs.lecture import scene as scenes
from digitlab.gui.tabs.lecture.drawings import DRAWINGS
from digitlab.gui.tabs.lecture.judging import Comparison
from digitlab.gui.tabs.lecture.lesson_file import LARGEST, LessonError, name_of, parse, read, to_text
from digitlab.gui.tabs.lecture.scene import Known, OnPage
from digitlab.ink.pose import Pose

_KNOWN = Known(
    ("Draw", "Robustness/My drawing", "Inside/A layer", "Convolution/Bench"),
    ("mlp", "cnn_pooled", "cnn_rotated"),
    ("canvas", "tabs"),
    {"Draw": OnPage(), "Robustness/My drawing": OnPage(("field",), ("shift", "noise"))}.__getitem__,
)

_WHOLE = """---
title: How far?
idea: L5
summary: A shift: too far.
# a remark
show: robustness / my drawing
press: Noise
networks: mlp, cnn_pooled
drawing: seven
truth: 7
pose: dx=1, angle=-30
centred first: yes
turns within: 90°
focus: slot=2, layer=conv 1, unit=3, cell=4 5
bench: {"preset": "stride_2", "step": 3}
hide: canvas, field
question: Move it.
reach: mlp wrong and cnn is right and drawing.dx >= 3
hint: To the right.
then pose: dx=4
---
Some **text**.

## Reveal

The rest.
"""


def lesson(*lines: str):
    return parse("\n".join(["---", "title: A", *lines, "---", "Text."]), "a.md", _KNOWN)


def test_a_header_says_a_state_of_the_window_and_the_text_is_markdown():
    found = parse(_WHOLE, "06-how-far.md", _KNOWN)
    assert (found.name, found.title, found.idea, found.summary) == ("how-far", "How far?", "L5", "A shift: too far.")
    assert (found.text, found.reveal) == ("Some **text**.", "The rest.")
    scene = found.scene
    assert scene.show == "Robustness/My drawing"
    assert scene.networks == ("mlp", "cnn_pooled", "")
    assert scene.drawing is DRAWINGS["seven"]
    assert (scene.truth, scene.pose) == (7, Pose(dx=1, angle_deg=-30))
    assert (scene.centred_first, scene.window_deg) == (True, 90.0)
    assert scene.focus == Focus(1, "conv 1", 2, (4, 5)), "slots and units are counted from 1 in a file"
    assert scene.bench == BenchState(preset="stride_2", step=3)
    assert (scene.press, scene.hide) == (("Noise",), ("canvas", "field"))
    assert found.then is not None
    assert found.then.pose == Pose(dx=4)
    assert found.question is not None
    assert found.question.reach == (
        Comparison("mlp.verdict", "=", "wrong"),
        Comparison("cnn.verdict", "=", "right"),
        Comparison("drawing.dx", ">=", Fraction(3)),
    )


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("colour: red", "there is no key 'colour'"),
        ("title: B", "'title' stands in line 2 already"),
        ("show: Kitchen", "there is no 'Kitchen' to show: there are Draw"),
        ("networks: mlp", "two networks stand side by side"),
        ("networks: mlp, alexnet", "there is no network 'alexnet'"),
        ("digit: 10000", "there is no 10000"),
        ("digit: seven", "'seven' is no whole number"),
        ("drawing: horse", "there is no drawing 'horse': there are blank, seven"),
        ('drawing: {"strokes": [1], "bitmap": null}', "this is no drawing"),
        ("drawing: {", "this is no JSON"),
        ("truth: 12", "not 12"),
        ("pose: dz=4", "not 'dz'"),
        ("pose: dx=far", "'far' is no number"),
        ("pose: dx=nan", "finite"),
        ("centred first: perhaps", "write yes or no"),
        ("turns within: 300", "between 0 and 180"),
        ("focus: layer=conv 1, colour=red", "not 'colour'"),
        ("focus: unit=0", "counted from 1"),
        ("bench: stride_9", "there is no example 'stride_9'"),
        ('bench: {"stride": 99}', "stride"),
        ("hide: the teacher", "'the teacher' cannot be hidden here: what can be is canvas, tabs"),
        ("idea: 5", "L1 to L21"),
        ("idea: L22", "L1 to L21"),
        ("press: Turn", "there is no button 'Turn' to press: show a page that has some"),
        ("question: Why?", "one of the two: answer: …, or reach: …"),
        ("answer: 3", "belongs to a question"),
        ("title", "write key: value"),
        ("hint:", "'hint' has no value"),
    ],
)
def test_a_fault_names_file_line_and_a_way_out(line, words):
    with pytest.raises(LessonError) as caught:
        lesson("", line)
    assert str(caught.value).startswith("a.md, line 4: ")
    assert words in str(caught.value)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("answer: bench.beauty", "nothing is called 'bench.beauty': there are page"),
        ("answer: alexnet.label", "nothing is called 'alexnet.label'"),
        ("answer: answers.right", "'answers.right' is a word: say which there are to choose from"),
        ("reach: mlp tired", "'mlp tired' is no condition"),
        ("reach: drawing.dx > far", "'far' in 'drawing.dx > far' is no number"),
        ("reach: drawing.dx = far", "'far' in 'drawing.dx = far' is no number"),
        ("reach: page > 3", "'page' is a word: compare it with = or !="),
    ],
)
def test_a_judge_that_does_not_exist_is_named_with_its_line(line, words):
    with pytest.raises(LessonError) as caught:
        lesson("question: What?", line)
    assert str(caught.value).startswith("a.md, line 4: ")
    assert words in str(caught.value)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "line 1: a lesson begins with a line of three dashes"),
        ("# Stride\n", "line 1: a lesson begins with a line of three dashes"),
        ("---\ntitle: A\nText", "line 3: the header has no end"),
        ("---\nidea: L5\n---\n", "line 1: a lesson needs a title"),
        ("---\ntitle: A\ndigit: 1\ndrawing: six\n---\n", "line 4: there is a test digit already"),
    ],
)
def test_a_file_that_is_no_lesson_is_refused(text, words):
    with pytest.raises(LessonError) as caught:
        parse(text, "a.md", _KNOWN)
    assert words in str(caught.value)


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
    assert list(scenes.lines(after.scene)) == list(scenes.lines(before.scene))
    assert list(scenes.lines(after.then)) == list(scenes.lines(before.then))
    assert after.question == before.question
    assert (after.title, after.idea, after.text, after.reveal) == (
        before.title,
        before.idea,
        before.text,
        before.reveal,
    )


def test_an_answer_that_nobody_can_choose_is_refused():
    with pytest.raises(LessonError, match="line 5: '5' is none of the choices: 3, 4"):
        lesson("question: How many?", "choices: 3 | 4", "answer: 5")


def test_a_question_that_is_saved_is_asked_again():
    before = lesson("question: Which?", "choices: a | b", "answer: b", "hint: Not a.")
    after = parse(to_text(before), "a.md", _KNOWN)
    assert after.question == before.question


def test_a_lesson_is_called_after_its_file_without_the_number():
    assert [name_of(name) for name in ("17-stride.md", "stride.md", "06_how far.md", "14.md")] == [
        "stride",
        "stride",
        "how far",
        "14",
    ]
