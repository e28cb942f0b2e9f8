"""A sheet of digits in a session: found in one pass, read window by window, kept, undone and laid onto."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QSlider, QToolButton

from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.gui.tabs.convolution.lesson import SHEETS
from digitlab.gui.tabs.convolution.page_states import BLANK_SHEET, SheetState
from digitlab.gui.tabs.convolution.sheet.page import SheetPage
from digitlab.gui.tabs.convolution.sheet.reader import NO_READER, SheetReader, reader_of
from digitlab.gui.tabs.convolution.sheet.sheet_canvas import SheetCanvas
from digitlab.gui.tabs.convolution.sheet.shown import Chosen, SheetRequest, colours_of
from digitlab.gui.tabs.convolution.sheet.window_map import WindowMap
from digitlab.gui.tabs.convolution.state import BenchState, from_json, to_json
from digitlab.ink.pose import Pose
from digitlab.ink.raster import render
from digitlab.ink.stroke import SHEET_SHAPE, Drawing, Stroke
from digitlab.networks.library import Library, list_networks
from digitlab.networks.predict import predict

WAIT_MS = 60_000
THREE = SHEETS["one_seven_and_four"]


def _words(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def page(lab, session, qtbot) -> SheetPage:
    opened = lab.show_state(BenchState(page="sheet"))
    session.start()
    qtbot.waitUntil(opened.is_settled, timeout=WAIT_MS)
    return opened


def _show(page: SheetPage, qtbot, **changes: object) -> None:
    """Change what is shown of the sheet, and wait for what is found."""
    store = page._store
    store.request(BenchState(page="sheet", sheet=SheetState(**({"ink": store.inks.now} | changes))))  # type: ignore[arg-type]
    qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)


def test_a_blank_sheet_is_nothing_drawn_yet(page) -> None:
    assert "Nothing drawn yet." in _words(page)
    assert "million" not in _words(page)
    assert page.shown.windows is None


def test_digits_are_found_in_one_pass_and_named_left_to_right(page, qtbot) -> None:
    _show(page, qtbot, ink=THREE)
    assert "It finds a 1, a 7 and a 4: 3 digits." in _words(page)
    image = render(THREE)
    for number, (found, stroke) in enumerate(zip(page.shown.found, THREE.strokes, strict=False)):
        left, top, right, bottom = found.box
        x, y = stroke.points[0]
        assert left - 3 <= x <= right + 3
        assert top - 3 <= y <= bottom + 3
        owned = page.shown.owner == number
        assert owned.any()
        assert image[owned].min() > 0


def test_a_stroke_by_hand_is_seen_at_once_and_read(page, qtbot) -> None:
    canvas = page.findChild(SheetCanvas)
    rect = canvas.field_rect()
    for number, (x, y) in enumerate([(40, 15), (40, 22), (39, 30), (39, 38)]):
        at = QPointF(rect.left() + x * rect.width() / 84, rect.top() + y * rect.height() / 56).toPoint()
        (QTest.mouseMove if number else lambda widget, at: QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=at))(
            canvas, at
        )
        assert len(page._store.shown.state.sheet.ink.strokes[-1].points) == number + 1
    assert not page._store.inks.can_undo, "the pen is down"
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=at)
    assert page._store.inks.can_undo
    qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)
    assert page.shown.request.ink is page._store.inks.now


def test_the_threshold_decides_what_is_found(page, qtbot) -> None:
    _show(page, qtbot, ink=THREE)
    scores = sorted(found.score for found in page.shown.found)
    windows = page.shown.windows
    between = round((scores[0] + scores[1]) / 2, 2)
    page.findChild(QSlider, "sheet_threshold_slider").setValue(round((between - 0.05) / 0.01))
    qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)
    assert page.shown.request.threshold == pytest.approx(between)
    assert len(page.shown.found) == sum(score >= between for score in scores) < len(scores)
    assert page.shown.windows is windows, "they are not read again"


def test_every_window_is_read_as_if_it_were_alone(page, session, qtbot) -> None:
    _show(page, qtbot, ink=THREE, slot=1)
    windows, network = page.shown.windows, session.networks.get("cnn_flatten")
    assert windows.labels.shape == (8, 15)
    for row, column in ((0, 0), (2, 7), (7, 14), (5, 3)):
        top, left = 4 * row, 4 * column
        alone = predict(network, render(THREE)[top : top + 28, left : left + 28])
        assert windows.labels[row, column] == alone.label
        assert windows.confidences[row, column] == pytest.approx(alone.confidence, abs=1e-4)


def test_the_arithmetic_of_both_ways_is_said(page, session, qtbot) -> None:
    _show(page, qtbot, ink=THREE, slot=1)
    work = session.networks.card("cnn_flatten").multiplications * 120
    assert page.shown.windows.cost.multiplications == work
    said, times = _words(page), work / page.shown.cost.multiplications
    assert f"120 windows of cnn_flatten, one by one: {work / 1e6:,.1f} million multiply-adds" in said
    assert (f"costs {times:.1f} times less" if times > 1 else f"costs {1 / times:.1f} times as much") in said
    assert "“nothing here”" in said


def test_of_a_network_that_was_taught_blank_paper_nothing_else_is_said(page, session, qtbot) -> None:
    session.choose_network(1, "detector")
    _show(page, qtbot, ink=THREE, slot=1)
    assert "one of ten classes" in _words(page)
    assert "never taught" not in _words(page)


def test_pointing_at_a_window_frames_it_on_the_sheet_too(page, qtbot) -> None:
    _show(page, qtbot, ink=THREE, slot=0)
    page.findChild(WindowMap).hovered.emit((3, 4))
    label = page.shown.windows.labels[3, 4]
    assert f"Window at x 16 to 44, y 12 to 40 px: mlp reads a{'n' if label == 8 else ''} {label}" in _words(page)
    canvas = page.findChild(SheetCanvas)
    assert canvas._window.getRect() == (16, 12, 28, 28)
    page.findChild(WindowMap).hover_left.emit()
    assert canvas._window is None


def test_evidence_is_shown_and_read_cell_by_cell(page, qtbot) -> None:
    _show(page, qtbot, ink=THREE)
    page.findChild(ToggleButton, "sheet_evidence").click()
    assert page._store.shown.state.sheet.view == "evidence"
    evidence = page.shown.evidence[7]
    row, column = np.unravel_index(evidence.argmax(), evidence.shape)
    page.findChild(SheetCanvas).pointed.emit((4 * column + 1.5, 4 * row + 2.0))
    assert f"7: {evidence.max():.3f}" in _words(page)
    assert f"x {4 * column} to {4 * column + 4}, y {4 * row} to {4 * row + 4} px" in _words(page)
    assert f"highest {evidence.max():.2f}" in _words(page)
    page.findChild(SheetCanvas).pointed.emit((-3.0, 2.0))
    assert "highest" in _words(page)
    assert "Cell at" not in _words(page)


def test_test_digits_are_scattered_and_undone(page, qtbot) -> None:
    _show(page, qtbot, ink=THREE)
    page.findChild(QPushButton, "sheet_scatter").click()
    qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)
    ink = page._store.shown.state.sheet.ink
    assert ink.bitmap.shape == SHEET_SHAPE
    assert len(page.shown.found) >= 3
    for name, expected in (("undo", THREE), ("undo", BLANK_SHEET), ("redo", THREE), ("redo", ink)):
        page.findChild(QToolButton, f"sheet_{name}").click()
        assert page.findChild(SheetCanvas).drawing() is expected
    page.findChild(QToolButton, "sheet_clear").click()
    assert page.findChild(SheetCanvas).drawing().is_empty


def test_my_drawing_is_laid_where_i_click_as_the_networks_see_it(page, session, qtbot) -> None:
    qtbot.waitUntil(lambda: page.findChild(ToggleButton, "sheet_patch").isEnabled(), timeout=WAIT_MS)
    session.load_drawing(Drawing((Stroke.through([(10, 6), (18, 20)]),)), "")
    session.set_pose(Pose(dx=2))
    qtbot.waitUntil(lambda: session.analysis.situation is session.situation, timeout=WAIT_MS)
    page.findChild(ToggleButton, "sheet_patch").click()
    canvas = page.findChild(SheetCanvas)
    rect = canvas.field_rect()
    at = QPointF(rect.left() + 54 * rect.width() / 84, rect.top() + 34 * rect.height() / 56).toPoint()
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at)
    image = render(page._store.shown.state.sheet.ink)
    np.testing.assert_allclose(image[20:48, 40:68], session.analysis.field, atol=2e-5)
    assert not page.findChild(ToggleButton, "sheet_patch").isChecked()
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=rect.topLeft().toPoint())
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
        ('{"sheet": {"view": "holes"}}', "must be one of boxes, masks, evidence"),
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
    lab.store.undo_ink()
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
    *_, shown = reader.work(SheetRequest(THREE, 0.3, Chosen(""), Chosen("mlp")))
    assert shown.fault == NO_READER
    assert shown.windows.labels.shape == (8, 15)
    *_, wrong = reader.work(SheetRequest(THREE, 0.3, Chosen("mlp"), Chosen("mlp")))
    assert wrong.fault == NO_READER


def test_what_is_found_never_waits_for_the_windows() -> None:
    networks = LoadedNetworks(list_networks())
    reader = SheetReader(networks)
    request = SheetRequest(THREE, 0.3, Chosen(reader_of(networks.library)), Chosen("cnn_rotated"))
    first, *between, last = reader.work(request)
    assert first.found
    assert (first.windows, first.is_whole) == (None, False)
    assert len(between) == 7, "between two rows of windows the pen may move on"
    assert last.is_whole
    moved = Drawing(THREE.strokes[:2], paper=SHEET_SHAPE)
    again = next(reader.work(SheetRequest(moved, 0.3, request.reader, request.slid)))
    assert again.windows is last.windows
    assert not again.is_whole


def test_the_table_has_every_digit_and_the_pixels_of_its_ink(page, qtbot, tmp_path: Path) -> None:
    _show(page, qtbot, ink=THREE)
    rows = list(page._source.table().rows)
    assert [row[:2] for row in rows] == [(1, 1), (2, 7), (3, 4)]
    assert sum(row[-1] for row in rows) <= (render(THREE) > 0).sum()
    assert "detector" in page._source.provenance().networks[0]


def test_the_page_follows_the_palette(page, qtbot) -> None:
    _show(page, qtbot, ink=THREE, view="masks")
    before = page.grab().toImage()
    from digitlab.gui.kit.theme import theme_for

    page.window().setPalette(theme_for(dark=True).palette())
    QApplication.sendPostedEvents(None, QEvent.Type.PaletteChange)
    assert page.grab().toImage() != before
