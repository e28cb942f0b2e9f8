"""A sheet of digits in a session: found in one pass, read window by window, kept, undone and laid onto."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QSlider, QToolButton, QWidget

from digitlab.gui.kit.canvas.field_frame import FieldFrame
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.kit.theme import current_theme
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.gui.tabs.convolution.lesson import SHEETS
from digitlab.gui.tabs.convolution.page_states import BLANK_SHEET, SheetState
from digitlab.gui.tabs.convolution.sheet.outcome import Chosen, SheetRequest, colours_of
from digitlab.gui.tabs.convolution.sheet.page import SheetPage
from digitlab.gui.tabs.convolution.sheet.reader import NO_READER, SheetReader, reader_of
from digitlab.gui.tabs.convolution.sheet.sheet_canvas import SheetCanvas
from digitlab.gui.tabs.convolution.sheet.window_map import WindowMap
from digitlab.gui.tabs.convolution.state import BenchState, from_json, to_json
from digitlab.ink.pose import Pose
from digitlab.ink.raster import render
from digitlab.ink.stroke import SHEET_SHAPE, Drawing, Stroke
from digitlab.networks.library import Library, list_networks
from digitlab.networks.predict import predict

WAIT_MS = 60_000
BESIDE = QPoint(0, 5)  # of a picture of a sheet: on the widget, but not on its paper
THREE = SHEETS["one_seven_and_four"]


@pytest.fixture
def page(lab, session, qtbot) -> SheetPage:
    opened = lab.show_state(BenchState(page="sheet"))
    session.start()
    qtbot.waitUntil(opened.is_settled, timeout=WAIT_MS)
    return opened


@pytest.fixture
def show(lab, page, qtbot) -> Callable[..., None]:
    """Changes what is shown of the sheet, and waits for what is found."""

    def change(**changes: object) -> None:
        sheet = SheetState(**({"ink": lab.store.kept_ink} | changes))  # type: ignore[arg-type]
        lab.store.put(BenchState(page="sheet", sheet=sheet))
        qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)

    return change


def _at(canvas: SheetCanvas, x: float, y: float) -> QPoint:
    """Where a pixel of the sheet lies."""
    rect = canvas.field_rect()
    unit = rect.width() / SHEET_SHAPE[1]
    return QPointF(rect.left() + x * unit, rect.top() + y * unit).toPoint()


def _move(widget: QWidget, at: QPoint) -> None:
    QTest.mouseMove(widget, BESIDE)
    QTest.mouseMove(widget, at)


def test_a_blank_sheet_is_nothing_drawn_yet(page, words_on) -> None:
    assert "Nothing drawn yet." in words_on(page)
    assert "million" not in words_on(page)
    assert page.seen.windows is None


def test_ink_that_is_not_read_yet_is_not_called_nothing(lab, page, qtbot, words_on) -> None:
    lab.store.put(BenchState(page="sheet", sheet=SheetState(ink=THREE)))
    assert "Nothing drawn yet." not in words_on(page)
    assert "The sheet is being read…" in words_on(page)
    qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)
    assert "The sheet is being read…" not in words_on(page)


def test_digits_are_found_in_one_pass_and_named_left_to_right(page, show, words_on) -> None:
    show(ink=THREE)
    assert "It finds a 1, a 7 and a 4: 3 digits." in words_on(page)
    image = render(THREE)
    for number, (found, stroke) in enumerate(zip(page.seen.found, THREE.strokes, strict=False)):
        left, top, right, bottom = found.box
        x, y = stroke.points[0]
        assert left - 3 <= x <= right + 3
        assert top - 3 <= y <= bottom + 3
        owned = page.seen.owner == number
        assert owned.any()
        assert image[owned].min() > 0


def _drawn(lab) -> int:
    """How many points the newest stroke has."""
    strokes = lab.store.state.sheet.ink.strokes
    return len(strokes[-1].points) if strokes else 0


def test_a_stroke_by_hand_is_seen_at_once_and_read(lab, page, qtbot) -> None:
    canvas = page.findChild(SheetCanvas)
    for number, place in enumerate([(40, 15), (40, 22), (39, 30), (39, 38)]):
        at = _at(canvas, *place)
        if number:
            QTest.mouseMove(canvas, at)
        else:
            QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=at)
        qtbot.waitUntil(lambda: _drawn(lab) == number + 1)  # noqa: B023 - waited for at once
    assert lab.session.history.steps.undo == "test digit 7", "the pen is down"
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=at)
    assert lab.session.history.steps.undo == "stroke on the sheet"
    qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)
    assert page.seen.request.ink is lab.store.kept_ink


def test_the_threshold_decides_what_is_found(page, qtbot, show) -> None:
    show(ink=THREE)
    scores = sorted(found.score for found in page.seen.found)
    windows = page.seen.windows
    between = round((scores[0] + scores[1]) / 2, 2)
    page.findChild(QSlider, "sheet_threshold_slider").setValue(round((between - 0.05) / 0.01))
    qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)
    assert page.seen.request.threshold == pytest.approx(between)
    assert len(page.seen.found) == sum(score >= between for score in scores) < len(scores)
    assert page.seen.windows is windows, "they are not read again"


def test_the_overlap_decides_which_boxes_are_suppressed_and_candidates_shows_them(
    lab, page, qtbot, show, words_on
) -> None:
    page.scatter(8, 3)  # which lie on each other
    show(view="candidates", threshold=0.05, slot=0)
    usual, windows = page.seen, page.seen.windows
    assert f"{len(usual.candidates)} boxes before suppression, {len(usual.found)} after (thick)" in words_on(page)
    slider = page.findChild(QSlider, "sheet_overlap_slider")
    slider.setValue(slider.maximum())
    qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)
    assert page.seen.request.overlap == 1.0
    assert page.seen.candidates == usual.candidates
    boxes = {box for _, box in page.seen.candidates}
    assert {each.box for each in usual.found} < {each.box for each in page.seen.found} <= boxes
    assert page.seen.windows is windows, "they are not read again"
    assert lab.session.history.steps.undo == "overlap of at most 1.00"
    assert ("largest overlap", "1.00 of the smaller box") in page.provenance().notes


def test_every_window_is_read_as_if_it_were_alone(page, session, show) -> None:
    show(ink=THREE, slot=1)
    windows, network = page.seen.windows, session.networks.get("cnn_flatten")
    assert windows.labels.shape == (8, 15)
    for row, column in ((0, 0), (2, 7), (7, 14), (5, 3)):
        top, left = 4 * row, 4 * column
        alone = predict(network, render(THREE)[top : top + 28, left : left + 28])
        assert windows.labels[row, column] == alone.label
        assert windows.confidences[row, column] == pytest.approx(alone.confidence, abs=1e-4)


def test_the_arithmetic_of_both_ways_is_said(page, session, show, words_on) -> None:
    show(ink=THREE, slot=1)
    work = session.networks.card("cnn_flatten").multiplications * 120
    assert page.seen.windows.cost.multiplications == work
    said, times = words_on(page), work / page.seen.cost.multiplications
    assert f"120 windows of cnn_flatten, one by one: {work / 1e6:,.1f} million multiply-adds" in said
    assert (f"costs {times:.1f} times less" if times > 1 else f"costs {1 / times:.1f} times as much") in said
    assert "“nothing here”" in said


def test_of_a_network_that_was_taught_blank_paper_nothing_else_is_said(page, session, show, words_on) -> None:
    session.choose_network(1, "detector")
    show(ink=THREE, slot=1)
    assert "one of ten classes" in words_on(page)
    assert "never taught" not in words_on(page)


def test_pointing_at_a_window_frames_it_on_the_sheet_too(page, show, words_on) -> None:
    show(ink=THREE, slot=0)
    canvas, windows = page.findChild(SheetCanvas), page.findChild(WindowMap)
    frame, highlight = FieldFrame.within(windows.width(), windows.height(), SHEET_SHAPE), current_theme(page).highlight
    corner = _at(canvas, 16, 12)
    assert canvas.grab().toImage().pixelColor(corner) != QColor(highlight)
    _move(windows, frame.to_widget(4 * 4 + 14, 4 * 3 + 14).toPoint())
    label = page.seen.windows.labels[3, 4]
    assert f"Window at x 16 to 44, y 12 to 40 px: mlp reads a{'n' if label == 8 else ''} {label}" in words_on(page)
    assert canvas.grab().toImage().pixelColor(corner) == QColor(highlight)
    QTest.mouseMove(windows, BESIDE)
    assert canvas.grab().toImage().pixelColor(corner) != QColor(highlight)


def test_evidence_is_shown_and_read_cell_by_cell(lab, page, show, words_on) -> None:
    show(ink=THREE)
    page.findChild(ToggleButton, "sheet_evidence").click()
    assert lab.store.state.sheet.view == "evidence"
    evidence = page.seen.evidence[7]
    row, column = np.unravel_index(evidence.argmax(), evidence.shape)
    canvas = page.findChild(SheetCanvas)
    _move(canvas, _at(canvas, 4 * column + 1.5, 4 * row + 2))
    assert f"7: {evidence.max():.3f}" in words_on(page)
    assert f"x {4 * column} to {4 * column + 4}, y {4 * row} to {4 * row + 4} px" in words_on(page)
    assert f"highest {evidence.max():.2f}" in words_on(page)
    QTest.mouseMove(canvas, BESIDE)
    assert "highest" in words_on(page)
    assert "Cell at" not in words_on(page)


def test_test_digits_are_scattered_and_undone(lab, page, qtbot, show) -> None:
    show(ink=THREE)
    page.findChild(QPushButton, "sheet_scatter").click()
    qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)
    ink = lab.store.state.sheet.ink
    assert ink.bitmap.shape == SHEET_SHAPE
    assert len(page.seen.found) >= 3
    for name, expected in (("undo", THREE), ("undo", BLANK_SHEET), ("redo", THREE), ("redo", ink)):
        page.findChild(QToolButton, f"sheet_{name}").click()
        assert page.findChild(SheetCanvas).drawing() is expected
    page.findChild(QToolButton, "sheet_clear").click()
    assert page.findChild(SheetCanvas).drawing().is_empty


def test_my_drawing_is_laid_where_i_click_as_the_networks_see_it(lab, page, session, qtbot) -> None:
    qtbot.waitUntil(lambda: page.findChild(ToggleButton, "sheet_patch").isEnabled(), timeout=WAIT_MS)
    session.load_drawing(Drawing((Stroke.through([(10, 6), (18, 20)]),)), "")
    session.set_pose(Pose(dx=2))
    qtbot.waitUntil(lambda: session.analysis.situation is session.situation, timeout=WAIT_MS)
    page.findChild(ToggleButton, "sheet_patch").click()
    canvas = page.findChild(SheetCanvas)
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=_at(canvas, 54, 34))
    image = render(lab.store.state.sheet.ink)
    np.testing.assert_allclose(image[20:48, 40:68], session.analysis.field, atol=2e-5)
    assert not page.findChild(ToggleButton, "sheet_patch").isChecked()
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=_at(canvas, 0, 0))
    assert len(canvas.drawing().strokes) == 2, "the next click draws"


def test_a_sheet_is_part_of_the_state_that_is_saved() -> None:
    bitmap = np.random.default_rng(0).random(SHEET_SHAPE, np.float32)
    ink = Drawing(THREE.strokes, bitmap, SHEET_SHAPE)
    state = from_json(to_json(BenchState(page="sheet", sheet=SheetState(ink, 0.55, "evidence", 3, 2))))
    np.testing.assert_array_equal(render(state.sheet.ink), render(ink))
    assert (state.page, state.sheet.threshold, state.sheet.view) == ("sheet", 0.55, "evidence")
    assert (state.sheet.digit, state.sheet.slot) == (3, 2)
    assert from_json(to_json(BenchState())) == BenchState()


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('{"sheet": {"threshold": 2}}', "make it 0.05 to 0.95"),
        ('{"sheet": {"overlap": -0.1}}', "make it 0 to 1"),
        ('{"sheet": {"view": "holes"}}', "must be one of boxes, candidates, masks, evidence"),
        ('{"sheet": {"ink": 3}}', "no drawing"),
        ('{"sheet": {"ink": {"strokes": [], "bitmap": [[1]]}}}', "56x84"),
        ('{"sheet": 3}', "must be a JSON object"),
    ],
)
def test_what_is_no_sheet_is_refused_with_the_reason(text: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        from_json(text)


def test_a_state_without_a_sheet_leaves_what_was_drawn_within_undo(lab, page) -> None:
    lab.store.keep_ink(THREE)
    lab.show_state(BenchState(preset="stride_3"))
    lab.session.undo()
    assert lab.state().sheet.ink is THREE


def test_digits_of_one_class_have_colours_of_their_own() -> None:
    assert colours_of([1, 7, 4]) == [1, 7, 4]
    colours = colours_of([7, 7, 0, 7])
    assert colours[0] == 7
    assert colours[2] == 0
    assert len(set(colours)) == 4
    assert colours_of([3] * 12) == [3, 0, 1, 2, 4, 5, 6, 7, 8, 9, 3, 3]


def test_without_a_network_that_reads_sheets_the_page_says_so() -> None:
    library = list_networks()
    others = {name: entry for name, entry in library.entries.items() if entry.card.config["architecture"] == "mlp"}
    assert reader_of(Library(others)) == ""
    reader = SheetReader(LoadedNetworks(Library(others)))
    *_, shown = reader(SheetRequest(THREE, 0.3, Chosen(""), Chosen("mlp")))
    assert shown.fault == NO_READER
    assert shown.windows.labels.shape == (8, 15)
    *_, wrong = reader(SheetRequest(THREE, 0.3, Chosen("mlp"), Chosen("mlp")))
    assert wrong.fault == NO_READER


def test_what_is_found_never_waits_for_the_windows() -> None:
    networks = LoadedNetworks(list_networks())
    reader = SheetReader(networks)
    request = SheetRequest(THREE, 0.3, Chosen(reader_of(networks.library)), Chosen("cnn_rotated"))
    first, *between, last = reader(request)
    assert first.found
    assert (first.windows, first.is_whole) == (None, False)
    assert len(between) == 7, "between two rows of windows the pen may move on"
    assert last.is_whole
    moved = Drawing(THREE.strokes[:2], paper=SHEET_SHAPE)
    again = next(reader(SheetRequest(moved, 0.3, request.reader, request.slid)))
    assert again.windows is last.windows
    assert not again.is_whole


def test_the_table_has_every_digit_and_the_pixels_of_its_ink(page, show) -> None:
    show(ink=THREE)
    rows = list(page.table().rows)
    assert [row[:2] for row in rows] == [(1, 1), (2, 7), (3, 4)]
    assert sum(row[-1] for row in rows) <= (render(THREE) > 0).sum()
    assert "detector" in page.provenance().networks[0]
