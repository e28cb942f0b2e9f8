"""The tab "Convolution" in a session: one state for all its pages, kept in a file, and the drawing on the bench."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QComboBox, QSlider

from digitlab.gui.tabs.convolution.number_slices import NumberSlices
from digitlab.gui.tabs.convolution.state import BenchState

WAIT_MS = 60_000
SMALL_DRAWING = 2  # in the list of images


def test_a_state_opens_the_page_that_it_is_about_and_comes_back(lab) -> None:
    for key in lab.spec.pages:
        state = BenchState(page=key, preset="padding", step=7)
        assert lab.show_state(state).isVisible()
        assert lab.current == key
        assert lab.state() == state


def test_all_pages_show_the_same_layer(lab) -> None:
    lab.show_state(BenchState(page="bench", preset="padding"))
    page = lab.turn_to("dense")
    assert "image 6×6" in page.findChildren(NumberSlices)[0].accessibleName()
    assert lab.state() == BenchState(page="dense", preset="padding")


def test_a_state_is_kept_in_a_file_and_opened_again(lab, tmp_path: Path) -> None:
    page, path = lab.show_state(BenchState(preset="stride_3", step=2)), tmp_path / "state.json"
    page.save_state(path)
    assert json.loads(path.read_text()) == {"preset": "stride_3", "step": 2}
    lab.show_state(BenchState())
    page.open_state(path)
    assert lab.state() == BenchState(preset="stride_3", step=2)


def test_a_file_that_is_no_state_is_refused_with_its_name(lab, session, tmp_path: Path) -> None:
    page, faults = lab.show_state(BenchState()), []
    session.failed.connect(faults.append)
    path = tmp_path / "broken.json"
    path.write_text('{"preset": "none"}')
    page.open_state(path)
    page.open_state(tmp_path / "missing.json")
    page.save_state(path / "state.json")
    assert "broken.json is no state of the bench: there is no example" in faults[0]
    assert "missing.json cannot be read" in faults[1]
    assert "cannot be written" in faults[2]
    assert lab.state() == BenchState()


def test_the_drawing_lies_on_the_bench_and_stays_live(lab, session, qtbot) -> None:
    lab.show_state(BenchState(source="drawing"))
    session.start()
    qtbot.waitUntil(lambda: bool(lab.store.outcome.trace.image.any()), timeout=WAIT_MS)
    np.testing.assert_allclose(lab.store.outcome.trace.image[0], session.analysis.field, atol=0.006)
    before = lab.store.outcome.trace
    with qtbot.waitSignal(session.analysis_changed, timeout=WAIT_MS):
        session.load_test_digit(11)
    assert lab.store.outcome.trace is not before


@pytest.mark.parametrize("key", ["dense", "backward"])
def test_what_cannot_be_is_told_on_the_page_where_it_was_wished(lab, key: str, words_on, choose) -> None:
    kernels = ((((0.0,) * 7,) * 7,),)
    page = lab.show_state(BenchState(page=key, source="drawing", kernels=kernels, dilation=3, padding=0))
    choose(page.findChild(QComboBox, "bench_source"), SMALL_DRAWING)
    assert "does not fit onto 14" in words_on(page)
    assert lab.state().source == "drawing"
    bench = lab.turn_to("bench")
    assert "does not fit" not in words_on(bench)
    bench.findChild(QSlider, "bench_padding").setValue(3)
    assert "does not fit" not in words_on(lab.turn_to(key))
