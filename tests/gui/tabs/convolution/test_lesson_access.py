"""What the tab "Convolution" opens to the lessons: states come back as they were, and what cannot be is refused."""

from __future__ import annotations

import tomllib
from dataclasses import replace

import pytest

from digitlab.gui.tabs.convolution.lesson import SHEETS, lesson_access
from digitlab.gui.tabs.convolution.page_states import BLANK_SHEET, BackwardState, PoolingState, SheetState
from digitlab.gui.tabs.convolution.state import BenchState
from digitlab.gui.tabs.lecture.header import to_toml


@pytest.fixture
def access(lab):
    return lesson_access(lab)


@pytest.mark.parametrize(
    "state",
    [
        BenchState(),
        BenchState(preset="stride_2", step=3, flipped=True),
        BenchState(image=(((1.0, 2.5), (0.0, -3.0)),), kernels=((((1.0,),),),), bias=(0.5,), stride=(1, 2), speed=8.0),
        BenchState(backward=BackwardState(weight=(0, 0, 1, 2), place=None)),
        BenchState(backward=BackwardState(upstream=(((1.0, 0.0, 2.0),) * 3,), place=4)),
        BenchState(pooling=PoolingState("average", right=0, map=-1)),
        BenchState(sheet=SheetState(threshold=0.5, view="masks", digit=3)),
    ],
)
def test_a_layer_comes_back_from_a_lessons_header(state, access, lab):
    layer = access.states["bench"]
    lab.store.put(state)
    header = "\n".join(to_toml({"scene": {"bench": layer.read()}}))
    lab.store.put(BenchState(preset="three_maps"))
    layer.show(tomllib.loads(header)["scene"]["bench"])
    assert lab.state() == lab.store.state == state


@pytest.mark.parametrize("preset", ["sliding_window", "layer"])
def test_a_lesson_asks_for_as_many_parameters_as_the_bench_shows(preset, access, lab, words_on):
    page = lab.show_state(BenchState(preset=preset))
    assert f" = {access.numbers['bench.parameters']():.0f} parameters" in words_on(page)


def test_a_layer_takes_nobodys_sheet_away(access, lab):
    sheet = SHEETS["one_seven_and_four"]
    lab.store.keep_ink(sheet)
    access.states["bench"].show("stride_3")
    assert lab.store.state == replace(BenchState(preset="stride_3"), sheet=SheetState(sheet))


def test_ink_comes_back_from_a_lessons_header(access, lab):
    ink = access.states["sheet"]
    ink.show("one_seven_and_four")
    header = "\n".join(to_toml({"scene": {"sheet": ink.read()}}))
    ink.show("blank")
    assert lab.store.state.sheet.ink is BLANK_SHEET
    ink.show(tomllib.loads(header)["scene"]["sheet"])
    strokes = lab.store.state.sheet.ink.strokes
    expected = SHEETS["one_seven_and_four"].strokes
    assert [stroke.points.tolist() for stroke in strokes] == [stroke.points.tolist() for stroke in expected]


@pytest.mark.parametrize(
    ("key", "values", "words"),
    [
        ("bench", "stride_9", "there is no example 'stride_9'"),
        ("bench", 3, "an example's name or a table"),
        ("bench", {"stride": 99}, "stride"),
        ("bench", {"backward": {"place": "some"}}, "place"),
        ("sheet", "three", "there is no sheet 'three': there are blank"),
        ("sheet", ["blank"], "there is no sheet"),
        ("sheet", {"strokes": 1}, "no drawing"),
    ],
)
def test_what_cannot_be_shown_is_refused_and_everything_stays(key, values, words, access, lab):
    before = lab.store.state
    for do in (access.states[key].parse, access.states[key].show):
        with pytest.raises(ValueError, match=words):
            do(values)
    assert lab.store.state is before
