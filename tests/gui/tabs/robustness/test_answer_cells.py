"""Answers at many poses: which are right, how they are told, and the digits of those that are wrong."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter, QTextLayout
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.cells.answer_cells import AnswerCells, wrong_runs
from digitlab.gui.kit.cells.digit_glyphs import DigitGlyphs
from digitlab.gui.kit.typeface import use_typeface

Answers = Callable[..., np.ndarray]


def test_answers_are_the_most_probable_digits_where_there_are_any(answers: Answers) -> None:
    cells = AnswerCells.of(answers(np.array([7, 3, -1, -2]), 0.6), 7)
    assert cells.labels.tolist() == [7, 3, -1, -1]
    assert cells.known.tolist() == [True, True, True, False]
    assert cells.right.tolist() == [True, False, False, False]
    assert cells.wrong.tolist() == [False, True, False, False]
    assert cells.confidences.tolist() == pytest.approx([0.6, 0.6, 0, 0])


def test_no_blank_field_is_right_even_where_nothing_is_the_reference(answers: Answers) -> None:
    assert not AnswerCells.of(answers(np.array([-1, -2])), -1).right.any()


def test_what_is_not_known_yet_looks_like_its_nearest_neighbour(answers: Answers) -> None:
    cells = AnswerCells.of(answers(np.array([1, -2, -2, -2, 2])), 1)
    places = np.stack([np.arange(5), np.zeros(5)], axis=1).astype(np.float32)
    filled = cells.filled(places)
    assert filled.labels.tolist()[:2] == [1, 1]
    assert filled.labels.tolist()[3:] == [2, 2]
    assert not filled.known[1]


def test_nothing_known_stays_nothing(answers: Answers) -> None:
    cells = AnswerCells.of(answers(np.full(4, -2)), 1)
    assert cells.filled(np.zeros((4, 2), np.float32)).labels.tolist() == [-1] * 4


def test_cells_are_counted_in_words(answers: Answers) -> None:
    cells = AnswerCells.of(answers(np.array([7, 7, 2, 1, 1, -2])), 7)
    assert cells.described("shifts") == "Right at 2 of 5 shifts. Wrong most often with 1 (2 times), 2 (once)."
    assert AnswerCells.of(answers(np.array([-2])), 7).described("turns") == "No answer yet."


def test_a_map_of_shifts_is_read_as_text(answers: Answers) -> None:
    labels = np.full((21, 21), 7)
    labels[:, 0], labels[4], labels[0, 20] = 1, 9, 3  # 10 px left, 6 px up, and a corner
    cells = AnswerCells.of(answers(labels.ravel()), 7)
    assert cells.described("shifts", "The CNN") == (
        "The CNN reads 7 at 399 of 441 shifts. Moved straight, it first fails at 6 px up and at 10 px left. "
        "Moved right and down, it holds as far as the map goes, 10 px. "
        "Wrong most often with 9 (21 times), 1 (20 times), 3 (once)."
    )
    everywhere = AnswerCells.of(answers(np.full(441, 7)), 7).described("shifts")
    assert everywhere == (
        "Right at 441 of 441 shifts. Moved left, right, up and down, it holds as far as the map goes, 10 px."
    )
    labels[10, 10] = 1
    assert "It is wrong even where the drawing is not moved." in AnswerCells.of(answers(labels.ravel()), 7).described(
        "shifts"
    )


def test_a_map_that_is_not_worked_out_yet_does_not_say_where_it_fails(answers: Answers) -> None:
    labels = np.full(441, 7)
    labels[3] = -2
    assert AnswerCells.of(answers(labels), 7).described("shifts") == "Right at 440 of 440 shifts."


def test_neighbouring_wrong_answers_are_one_run_also_where_the_ring_closes(answers: Answers) -> None:
    labels = np.full(72, 7)
    labels[[0, 1, 70, 71]] = 3
    labels[20:25] = 2
    runs = wrong_runs(AnswerCells.of(answers(labels), 7), closed=True)
    assert sorted((run.digit, run.start % 72, run.length) for run in runs) == [(2, 20, 5), (3, 70, 4)]
    assert [run.places() for run in runs if run.digit == 2] == [[22.0]]


def test_a_ring_that_is_wrong_all_around_says_its_digit_more_than_once(answers: Answers) -> None:
    (run,) = wrong_runs(AnswerCells.of(answers(np.full(72, 3)), 7), closed=True)
    assert len(run.places()) == 10
    assert wrong_runs(AnswerCells.of(answers(np.full(72, 7)), 7), closed=True) == []


def test_a_strip_has_two_runs_where_a_ring_has_one(answers: Answers) -> None:
    labels = np.full(21, 7)
    labels[[0, 1, 2, 19, 20]] = 3
    runs = wrong_runs(AnswerCells.of(answers(labels), 7), closed=False)
    assert [(run.digit, run.start, run.length) for run in runs] == [(3, 0, 3), (3, 19, 2)]
    assert [run.places() for run in runs] == [[1.0], [19.5]]


def test_characters_that_the_font_has_not_got_are_told_apart_as_in_any_text(qapp: QApplication) -> None:
    use_typeface(qapp)
    names, font, pictures = ("א", "ש", "λ"), qapp.font(), []
    for number, name in enumerate(names):
        image = QImage(20, 20, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        DigitGlyphs(font, 10, names).draw(painter, np.array([number], np.int8), [QPointF(10, 10)])
        painter.end()
        pictures.append(image)
        layout = QTextLayout(name, font)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        if not any(layout.glyphRuns()[0].glyphIndexes()):
            pytest.skip(f"no font of this machine has {name}")
    for number, picture in enumerate(pictures):
        assert picture not in pictures[:number], names[number]


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
