"""The map of shifts and the ring of turns: what they say, to the eye, to a screen reader, and to whoever listens."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.cells.digit_glyphs import DigitGlyphs
from digitlab.gui.kit.cells.shift_grid import ShiftGrid
from digitlab.gui.kit.charts.dial import Dial
from digitlab.gui.kit.theme import theme_for
from digitlab.gui.tabs.robustness.my_drawing.answer_cells import AnswerCells, wrong_runs
from digitlab.gui.tabs.robustness.my_drawing.shift_map import ShiftMap
from digitlab.gui.tabs.robustness.my_drawing.turn_map import TurnMap

LIGHT = theme_for(dark=False)
ACCENT = "#0072b2"


def answers(labels: np.ndarray, confidence: float = 1.0) -> np.ndarray:
    """(..., 10) probabilities of given answers; -1 is a blank field and -2 an answer not known yet."""
    probabilities = np.eye(10, dtype=np.float32)[np.maximum(labels, 0)] * confidence
    probabilities[labels == -1] = 0
    probabilities[labels == -2] = np.nan
    return probabilities


@pytest.fixture
def shifts(qtbot: QtBot) -> ShiftMap:
    widget = ShiftMap()
    qtbot.addWidget(widget)
    widget.setPalette(LIGHT.palette())
    widget.resize(widget.sizeHint())
    widget.set_accent("cnn")
    widget.show()
    return widget


@pytest.fixture
def turns(qtbot: QtBot) -> TurnMap:
    widget = TurnMap()
    qtbot.addWidget(widget)
    widget.setPalette(LIGHT.palette())
    widget.resize(240, 200)
    widget.set_accent("cnn")
    widget.show()
    return widget


def cell(widget: ShiftMap, dx: float, dy: float) -> QPoint:
    return widget._grid().square(dx, dy).center().toPoint()


def segment(widget: TurnMap, turn_deg: float) -> QPoint:
    dial = widget._dial()
    return dial.at(turn_deg, (dial.inner + dial.outer) / 2).toPoint()


def corner(widget: ShiftMap, dx: int, dy: int) -> QPoint:
    """Inside a cell, beside any digit."""
    return (widget._grid().square(dx, dy).topLeft() + QPointF(1.5, 1.5)).toPoint()


def picture(widget: ShiftMap | TurnMap) -> QImage:
    return widget.grab().toImage()


def test_answers_are_the_most_probable_digits_where_there_are_any() -> None:
    cells = AnswerCells.of(answers(np.array([7, 3, -1, -2]), 0.6), 7)
    assert cells.labels.tolist() == [7, 3, -1, -1]
    assert cells.known.tolist() == [True, True, True, False]
    assert cells.right.tolist() == [True, False, False, False]
    assert cells.wrong.tolist() == [False, True, False, False]
    assert cells.confidences.tolist() == pytest.approx([0.6, 0.6, 0, 0])


def test_no_blank_field_is_right_even_where_nothing_is_the_reference() -> None:
    assert not AnswerCells.of(answers(np.array([-1, -2])), -1).right.any()


def test_what_is_not_known_yet_looks_like_its_nearest_neighbour() -> None:
    cells = AnswerCells.of(answers(np.array([1, -2, -2, -2, 2])), 1)
    places = np.stack([np.arange(5), np.zeros(5)], axis=1).astype(np.float32)
    filled = cells.filled(places)
    assert filled.labels.tolist()[:2] == [1, 1]
    assert filled.labels.tolist()[3:] == [2, 2]
    assert not filled.known[1]


def test_nothing_known_stays_nothing() -> None:
    cells = AnswerCells.of(answers(np.full(4, -2)), 1)
    assert cells.filled(np.zeros((4, 2), np.float32)).labels.tolist() == [-1] * 4


def test_cells_are_counted_in_words() -> None:
    cells = AnswerCells.of(answers(np.array([7, 7, 2, 1, 1, -2])), 7)
    assert cells.described("shifts") == "Right at 2 of 5 shifts. Wrong most often with 1 (2 times), 2 (once)."
    assert AnswerCells.of(answers(np.array([-2])), 7).described("turns") == "No answer yet."


def test_every_digit_is_drawn_around_its_middle(qtbot: QtBot) -> None:
    image = QImage(200, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    DigitGlyphs(painter.font(), 10).draw(
        painter, np.arange(10, dtype=np.int8), [QPointF(10 + 20 * index, 10) for index in range(10)]
    )
    painter.end()
    dark = np.array([[image.pixelColor(x, y).lightness() < 128 for x in range(200)] for y in range(20)])
    for digit in range(10):
        rows, columns = np.nonzero(dark[:, 20 * digit : 20 * digit + 20])
        assert (rows.min() + rows.max() + 1) / 2 == pytest.approx(10, abs=1.1)
        assert (columns.min() + columns.max() + 1) / 2 == pytest.approx(10, abs=1.6)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_cells_are_whole_device_pixels_and_fit(qtbot: QtBot, ratio: float) -> None:
    text = QFontMetricsF(TurnMap().font())
    grid = ShiftGrid.within(290, 250, text, ratio)
    assert (grid.cell * ratio) % 1 == pytest.approx(0, abs=1e-9)
    assert (grid.left * ratio) % 1 == pytest.approx(0, abs=1e-9)
    assert grid.left + grid.side <= 290
    assert grid.top + grid.side <= 250


def test_a_right_answer_is_filled_and_a_wrong_one_is_paper_with_its_digit(shifts: ShiftMap) -> None:
    labels = np.full((21, 21), 7)
    labels[:, :10] = 4
    shifts.show_answers(answers(labels), 7)
    image = picture(shifts)
    assert image.pixelColor(corner(shifts, 5, 3)) == QColor(ACCENT)
    assert image.pixelColor(corner(shifts, -5, 3)) == QColor(LIGHT.paper)
    wrong = shifts._grid().square(-5, 3).toAlignedRect()
    inked = [
        image.pixelColor(x, y).lightness() < 120
        for x in range(wrong.left(), wrong.right())
        for y in range(wrong.top(), wrong.bottom())
    ]
    assert sum(inked) > 3


def test_the_surer_the_fuller(shifts: ShiftMap) -> None:
    def lightness(confidence: float) -> int:
        shifts.show_answers(answers(np.full((21, 21), 7), confidence), 7)
        return picture(shifts).pixelColor(corner(shifts, 4, 4)).lightness()

    assert lightness(0.3) > lightness(0.6) > lightness(1.0)


def test_columns_are_shifts_to_the_right_and_rows_shifts_downwards(shifts: ShiftMap) -> None:
    labels = np.full((21, 21), 1)
    labels[3 + 10, -6 + 10] = 7
    shifts.show_answers(answers(labels), 7)
    image = picture(shifts)
    filled = [
        (dx, dy)
        for dx in range(-10, 11)
        for dy in range(-10, 11)
        if image.pixelColor(corner(shifts, dx, dy)) == QColor(ACCENT)
    ]
    assert filled == [(-6, 3)]


def test_a_place_without_ink_stays_empty(shifts: ShiftMap) -> None:
    labels = np.full((21, 21), 7)
    labels[0] = -1
    shifts.show_answers(answers(labels), 7)
    assert picture(shifts).pixelColor(corner(shifts, 0, -10)) == QColor(LIGHT.grid)


def test_small_cells_have_crosses_for_digits(shifts: ShiftMap) -> None:
    labels = np.full((21, 21), 4)
    shifts.resize(shifts.minimumSizeHint())
    shifts.show_answers(answers(labels), 7)
    of_fours = picture(shifts)
    shifts.show_answers(answers(np.full((21, 21), 9)), 7)
    assert picture(shifts) == of_fours
    assert of_fours.pixelColor(cell(shifts, 5, 5)) != QColor(LIGHT.paper)


def test_a_coarse_map_is_filled_up(shifts: ShiftMap) -> None:
    labels = np.full((21, 21), -2)
    labels[1::3, 1::3] = 7
    shifts.show_answers(answers(labels), 7)
    image = picture(shifts)
    assert all(
        image.pixelColor(corner(shifts, dx, dy)) == QColor(ACCENT) for dx in range(-10, 11, 4) for dy in range(2, 11, 2)
    )
    assert shifts.accessibleDescription().startswith("Right at 49 of 49 shifts.")


def test_the_mark_moves_with_the_pose_also_between_cells(shifts: ShiftMap) -> None:
    def marked() -> tuple[float, float]:
        image = picture(shifts)
        at = [
            (x, y)
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y) == QColor(LIGHT.highlight)
        ]
        return sum(x for x, _ in at) / len(at), sum(y for _, y in at) / len(at)

    shifts.show_pose(2, -3)
    left, top = marked()
    shifts.show_pose(3.5, 1)
    right, bottom = marked()
    assert (right - left, bottom - top) == pytest.approx((1.5 * 11, 4 * 11), abs=1.1)


def test_pointing_and_clicking_name_the_shift(shifts: ShiftMap, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shifts.hovered) as hovered:
        QTest.mouseMove(shifts, cell(shifts, 4, -3))
    assert hovered.args == [(4, -3)]
    with qtbot.waitSignal(shifts.requested) as requested:
        QTest.mouseClick(shifts, Qt.MouseButton.LeftButton, pos=cell(shifts, -10, 10))
    assert requested.args == [(-10, 10)]


def test_a_drag_asks_for_every_cell_it_comes_to_and_stays_within_the_map(shifts: ShiftMap) -> None:
    asked: list[tuple[int, int]] = []
    shifts.requested.connect(asked.append)
    shifts.hovered.connect(shifts.show_pointer)
    QTest.mousePress(shifts, Qt.MouseButton.LeftButton, pos=cell(shifts, 8, 0))
    for dx in (9, 10, 25):
        QTest.mouseMove(shifts, cell(shifts, dx, 0))
    QTest.mouseRelease(shifts, Qt.MouseButton.LeftButton, pos=cell(shifts, 25, 0))
    assert asked == [(8, 0), (9, 0), (10, 0)]


def test_leaving_the_cells_is_announced_once(shifts: ShiftMap) -> None:
    left: list[bool] = []
    shifts.hover_left.connect(lambda: left.append(True))
    shifts.hover_left.connect(lambda: shifts.show_pointer(None))
    shifts.show_pointer((1, 1))
    QTest.mouseMove(shifts, QPoint(2, 2))
    QTest.mouseMove(shifts, QPoint(3, 3))
    assert left == [True]


def test_obeying_announces_nothing(shifts: ShiftMap, turns: TurnMap, qtbot: QtBot) -> None:
    with (
        qtbot.assertNotEmitted(shifts.hovered),
        qtbot.assertNotEmitted(shifts.requested),
        qtbot.assertNotEmitted(turns.hovered),
        qtbot.assertNotEmitted(turns.requested),
    ):
        shifts.show_pose(3, 4)
        shifts.show_pointer((1, 2))
        turns.show_turn(40)
        turns.show_pointer(-20.0)


def test_arrow_keys_walk_over_the_cells_and_enter_takes_one(shifts: ShiftMap, qtbot: QtBot) -> None:
    asked: list[tuple[int, int]] = []
    shifts.requested.connect(asked.append)
    shifts.hovered.connect(shifts.show_pointer)
    shifts.show_pose(9, 0.4)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(shifts, key)
    assert asked == [(10, 1)]


def test_maps_refuse_what_has_another_shape(shifts: ShiftMap, turns: TurnMap) -> None:
    with pytest.raises(ValueError, match=r"\(21, 21, 10\) probabilities, not \(3, 3, 10\)"):
        shifts.show_answers(np.zeros((3, 3, 10), np.float32), 7)
    with pytest.raises(ValueError, match=r"\(72, 10\) probabilities, not \(24, 10\)"):
        turns.show_answers(np.zeros((24, 10), np.float32), 7, None)


def test_an_empty_map_says_so(shifts: ShiftMap, turns: TurnMap) -> None:
    shifts.show_answers(answers(np.full((21, 21), 7)), 7)
    shifts.show_answers(None, -1)
    turns.show_answers(None, -1, None)
    assert shifts.accessibleDescription().startswith("Nothing drawn yet.")
    assert turns.accessibleDescription().startswith("Nothing drawn yet.")
    assert not picture(turns).isNull()


def test_a_turn_to_the_left_is_filled_on_the_left(turns: TurnMap) -> None:
    labels = np.full(72, 2)
    labels[(90 + 180) // 5] = 7
    turns.show_answers(answers(labels), 7, None)
    image = picture(turns)
    filled = [
        x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) == QColor(ACCENT)
    ]
    assert filled
    assert max(filled) < image.width() / 2


def test_the_survived_turns_have_an_arc_and_stand_in_words(turns: TurnMap) -> None:
    labels = np.full(72, 2)
    labels[[(turn + 180) // 5 for turn in range(-75, 75, 5)]] = 7
    turns.show_answers(answers(labels), 7, (-75.0, 70.0))
    assert "Right from −75° to 70°." in turns.accessibleDescription()
    dial, image = turns._dial(), picture(turns)

    def has_arc(turn_deg: float) -> bool:
        places = [dial.at(turn_deg, dial.outer + radius / 2).toPoint() for radius in range(3, 10)]
        return any(image.pixelColor(place) == QColor(ACCENT) for place in places)

    assert [has_arc(turn_deg) for turn_deg in (-60, 60, 120)] == [True, True, False]


def test_pointing_at_the_ring_names_the_nearest_turn(turns: TurnMap, qtbot: QtBot) -> None:
    with qtbot.waitSignal(turns.hovered) as hovered:
        QTest.mouseMove(turns, segment(turns, 42))
    assert hovered.args == [40.0]
    with qtbot.waitSignal(turns.requested) as requested:
        QTest.mouseClick(turns, Qt.MouseButton.LeftButton, pos=segment(turns, 180))
    assert requested.args == [-180.0]
    with qtbot.assertNotEmitted(turns.requested):
        QTest.mouseClick(turns, Qt.MouseButton.LeftButton, pos=turns._dial().centre.toPoint())


def test_arrow_keys_walk_around_the_ring(turns: TurnMap) -> None:
    asked: list[float] = []
    turns.requested.connect(asked.append)
    turns.hovered.connect(turns.show_pointer)
    turns.show_turn(173)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Space):
        QTest.keyClick(turns, key)
    assert asked == [-175.0]


def test_neighbouring_wrong_answers_are_one_run_also_where_the_ring_closes() -> None:
    labels = np.full(72, 7)
    labels[[0, 1, 70, 71]] = 3
    labels[20:25] = 2
    runs = wrong_runs(AnswerCells.of(answers(labels), 7))
    assert sorted((run.digit, run.start % 72, run.length) for run in runs) == [(2, 20, 5), (3, 70, 4)]
    assert [run.places() for run in runs if run.digit == 2] == [[22.0]]


def test_a_ring_that_is_wrong_all_around_says_its_digit_more_than_once() -> None:
    (run,) = wrong_runs(AnswerCells.of(answers(np.full(72, 3)), 7))
    assert len(run.places()) == 10
    assert wrong_runs(AnswerCells.of(answers(np.full(72, 7)), 7)) == []


def test_a_dial_finds_the_turn_of_every_point_on_it() -> None:
    dial = Dial(QPointF(50, 60), 40)
    for turn_deg in (-135, -90, 0, 45, 179):
        assert dial.turn_at(dial.at(turn_deg, 33)) == pytest.approx(turn_deg)


def test_pictures_follow_the_theme(shifts: ShiftMap) -> None:
    shifts.show_answers(answers(np.full((21, 21), 4)), 7)
    shifts.setPalette(theme_for(dark=True).palette())
    assert picture(shifts).pixelColor(corner(shifts, 5, 5)) == QColor(theme_for(dark=True).paper)


def test_maps_keep_their_size_whatever_they_show(shifts: ShiftMap, turns: TurnMap) -> None:
    def sizes() -> list[QSize]:
        return [widget.minimumSizeHint() for widget in (shifts, turns)] + [turns.sizeHint(), shifts.sizeHint()]

    before = sizes()
    shifts.show_answers(answers(np.full((21, 21), 4)), 7)
    turns.show_answers(answers(np.full(72, 4)), 4, (-180.0, 180.0))
    assert sizes() == before
