"""The page "The answer": the softmax written out and linked, the question, and the maps of what spoke for a class."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel
from pytestqt.qtbot import QtBot

from digitlab.data.classes import Classes
from digitlab.gui.kit.cells.map_grid import MapGrid
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.kit.theme import theme_for
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.inside.answer.attributions import Explained, Explanation, ExplanationRequest, Question
from digitlab.gui.tabs.inside.answer.page import AnswerView
from digitlab.gui.tabs.inside.answer.softmax_table import SoftmaxTable, SoftmaxTerms
from digitlab.gui.tabs.inside.answer.words import METHODS, formula, provenance, where_from
from digitlab.gui.tabs.inside.answer.words import table as rows_of
from digitlab.ink.pose import Pose
from digitlab.networks.card import Card
from digitlab.networks.inspection import Alignment
from digitlab.networks.library import Library, list_networks

LOGITS = np.array([-3.0, 0.5, 2, 7, -12, 1, -0.25, 9, 0, 4], np.float32)
TURNS = tuple(Alignment(turn_deg=turn) for turn in (-15.0, 0.0, 15.0, 30.0))


def _explained(*names: str, question: Question | None = None, blank: bool = False, seed: int = 1) -> Explained:
    question, rng = question or Question(), np.random.default_rng(seed)
    networks = []
    for slot, name in enumerate(names):
        card = list_networks().find(name).card
        if blank:
            networks.append(Explanation(slot, name, card))
            continue
        ways = TURNS if name == "cnn_rotated" else (Alignment(),)
        evidence = np.stack([LOGITS - abs(way.turn_deg) * 2 / 15 for way in ways])
        has_maps = question.method != "grad_cam" or card.family == "cnn"
        spoken = rng.normal(size=(28, 28)).astype(np.float32) if has_maps else None
        label = 7 if question.label is None else question.label
        networks.append(Explanation(slot, name, card, (), "", ways, evidence, 0.5, label, spoken))
    field = np.zeros((28, 28), np.float32)
    field[6:20, 12:16] = 1.0
    request = ExplanationRequest(Situation(pose=Pose(dx=1), networks=names), question)
    return Explained(request, field, blank, tuple(networks))


@pytest.fixture
def held(qtbot: QtBot, hold):
    """The view, held as its page would."""
    widget = AnswerView()
    qtbot.addWidget(widget)
    widget.resize(830, 490)
    with qtbot.waitExposed(widget):
        widget.show()
    return hold(widget, Question())


@pytest.fixture
def panel(held) -> AnswerView:
    return held.view


def _tables(panel: AnswerView) -> list[SoftmaxTable]:
    return [table for table in panel.findChildren(SoftmaxTable) if table.isVisible()]


def _words(panel: AnswerView) -> str:
    return "\n".join(label.text() for label in panel.picture().findChildren(QLabel) if label.isVisible())


def _point(table: SoftmaxTable, digit: int) -> QPoint:
    return table.row(digit).center().toPoint()


def test_terms_add_up_to_the_softmax() -> None:
    terms = SoftmaxTerms.of(LOGITS + 1000)  # without taking the largest off, these powers would be infinite
    expected = np.exp(LOGITS.astype(np.float64)) / np.exp(LOGITS.astype(np.float64)).sum()
    assert np.allclose(terms.probabilities, expected)
    assert terms.powers.max() == 1


def test_the_formula_has_the_numbers_of_its_class() -> None:
    terms = SoftmaxTerms.of(LOGITS)
    total = np.exp(LOGITS.astype(np.float64) - 9).sum()
    assert formula(terms, 3) == f"p(3) = e^(7.00 − 9.00) / Σ = 0.1353 / {total:.4f} = {100 * np.exp(-2) / total:.1f} %"
    assert formula(SoftmaxTerms.of(LOGITS * 10), 7).endswith("1.0000 / 1.0000 > 99.9 %")
    assert "− (−1.00)" in formula(SoftmaxTerms.of(np.full(10, -1.0)), 0)


def test_a_logit_of_several_turns_names_the_turns_that_made_it() -> None:
    each = _explained("cnn_rotated").networks[0]
    said = where_from(each, 7)
    assert said.startswith("z(7) = ln Σ e^z of 4 turns: 9.00 at 0°, 7.00 at ")
    rest = np.logaddexp.reduce([9.0, 7, 7, 5]) - np.logaddexp.reduce([9.0, 7, 7])
    assert said.endswith(f"the others add {rest:.2f}.")


def test_pointing_at_a_class_lights_it_up_in_all_networks(panel: AnswerView) -> None:
    panel.show_seen(_explained("mlp", "cnn_rotated"))
    first, second = _tables(panel)
    assert "p(7)" in _words(panel)
    before = second.grab().toImage()
    QTest.mouseMove(first, _point(first, 3))
    assert "p(3) = e^(7.00 − 9.00)" in _words(panel)
    assert "p(7)" not in _words(panel)
    assert second.grab().toImage() != before
    QTest.mouseMove(first, QPoint(10, 1))  # its head, which is no class
    assert "p(7)" in _words(panel)


def test_a_click_on_a_class_asks_why_it(held, panel: AnswerView) -> None:
    panel.show_seen(_explained("mlp", "cnn_pooled"))
    table = _tables(panel)[1]
    QTest.mouseClick(table, Qt.MouseButton.LeftButton, pos=_point(table, 2))
    assert panel.findChild(ToggleButton, "explain_2").isChecked()
    own = panel.findChild(ToggleButton, "explain_own")
    for _ in range(2):
        QTest.mouseClick(own, Qt.MouseButton.LeftButton)
        assert own.isChecked(), "no click lets it go"
    assert held.wishes == [Put(Question(label=2)), Put(Question(label=None)), Put(Question(label=None))]


def test_a_class_can_be_asked_for_with_the_keyboard(held, panel: AnswerView) -> None:
    panel.show_seen(_explained("mlp", "cnn_pooled"))
    table = _tables(panel)[0]
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert held.wishes == [Put(Question(label=8))]


def _card(card: Card, classes: Classes) -> Card:
    """A network's card, had it learned other classes."""
    return replace(card, config={**card.config, "classes": len(classes)}, classes=classes)


def _of_classes(each: Explanation, classes: Classes) -> Explanation:
    """The same network, had it learned other classes."""
    evidence = np.resize(each.evidence, (len(each.evidence), len(classes)))
    return replace(each, card=_card(each.card, classes), evidence=evidence, label=each.label % len(classes))


def test_every_class_of_forty_can_be_explained(held, panel: AnswerView) -> None:
    signs = Classes(f"sign {number}" for number in range(40))
    entry = list_networks().find("mlp")
    library = Library({"mlp": replace(entry, card=_card(entry.card, signs))})
    situation = Situation(networks=("mlp",))
    panel.show_snapshot(Snapshot(situation, None, library, {Question: Question()}))
    classes = panel.findChild(QComboBox, "explain_class")
    QTest.keyClick(classes, Qt.Key.Key_End)
    assert held.wishes == [Put(Question(label=39))]
    with pytest.raises(ValueError, match="a class is 0 to 39, not 40"):
        Question(label=40)


def test_pointing_at_a_class_lights_up_nothing_in_a_network_of_other_classes(panel: AnswerView) -> None:
    shown = _explained("mlp", "cnn_pooled")
    signs = Classes(("10", "L", "two strokes", "Λ"))
    mixed = replace(shown, networks=(_of_classes(shown.networks[0], signs), shown.networks[1]))
    panel.show_seen(mixed)
    QApplication.processEvents()  # the layout's own
    first, second = _tables(panel)
    before = first.grab().toImage()
    QTest.mouseMove(second, _point(second, 7))
    assert "p(7)" in _words(panel)
    assert "p(Λ)" in _words(panel), "the answer, as before"
    assert first.grab().toImage() == before
    both = tuple(_of_classes(each, signs) for each in shown.networks)
    panel.show_seen(replace(shown, networks=both))  # while a row is pointed at that is none of theirs
    assert _words(panel).count("p(Λ)") == 2


def test_another_method_is_asked_for_and_explained(held, panel: AnswerView) -> None:
    methods = panel.findChild(QComboBox, "method")
    QTest.keyClick(methods, Qt.Key.Key_Down)
    assert held.wishes == [Put(Question("occlusion"))]
    assert METHODS["occlusion"].asks in _words(panel)
    for method in METHODS:
        panel.show_seen(_explained("mlp", "cnn_pooled", question=Question(method)))
        assert METHODS[method].asks in _words(panel)
        assert METHODS[method].silent in _words(panel)


def test_no_grad_cam_of_a_perceptron_is_said_and_why(panel: AnswerView) -> None:
    panel.show_seen(_explained("mlp", "cnn_pooled", question=Question("grad_cam")))
    assert "a perceptron has no feature maps" in _words(panel)
    assert sum(grid.isVisible() for grid in panel.findChildren(MapGrid)) == 1


def test_a_network_whose_convolutions_grad_cam_cannot_read_is_not_called_a_perceptron(panel: AnswerView) -> None:
    shown = _explained("cnn_pooled", question=Question("grad_cam"))
    panel.show_seen(replace(shown, networks=(replace(shown.networks[0], spoken=None),)))
    assert "no plain convolution" in _words(panel)
    assert "perceptron" not in _words(panel)


def test_a_pixel_that_is_pointed_at_says_its_number(panel: AnswerView) -> None:
    shown = _explained("mlp", "cnn_pooled", question=Question("saliency"))
    panel.show_seen(shown)
    grid = next(each for each in panel.findChildren(MapGrid) if each.isVisible())
    QTest.mouseMove(grid, grid.places().cell_rect((0, 9, 13)).center().toPoint())
    value = f"{shown.networks[0].spoken[9, 13]:+.3g}".replace("-", "−")
    assert f"x 13, y 9: {value} logits a unit of ink, ink 1.00" in _words(panel)


def test_integrated_gradients_are_summed_up_beside_what_the_ink_changed(panel: AnswerView) -> None:
    shown = _explained("mlp")
    panel.show_seen(shown)
    total = f"{shown.networks[0].spoken.sum():.2f}".replace("-", "−")
    assert f"All pixels: {total}. z less z(blank): 9.00 − 0.50 = 8.50" in _words(panel)


def test_nothing_drawn_is_said_and_no_number_shown(panel: AnswerView) -> None:
    panel.show_seen(_explained("mlp", "cnn_pooled", blank=True))
    assert _words(panel).count("Nothing drawn yet") == 2
    assert "p(" not in _words(panel)
    assert list(rows_of(_explained("mlp", "cnn_pooled", blank=True)).rows) == []


@pytest.mark.parametrize("names", [("mlp",), ("mlp", "cnn_rotated"), ("mlp", "cnn_rotated", "cnn_flatten")])
def test_nothing_moves_when_the_numbers_change(panel: AnswerView, names: tuple[str, ...]) -> None:
    panel.show_seen(_explained(*names))

    def places() -> list[tuple[QPointF, int]]:
        QApplication.processEvents()  # the layout's own
        return [(each.mapTo(panel, QPointF()), each.height()) for each in (*_tables(panel), panel.picture())]

    before = places()
    for method in METHODS:
        panel.show_seen(_explained(*names, question=Question(method, 4), seed=5))
        assert places() == before
    assert (panel.width(), panel.height()) == (830, 490)


@pytest.mark.parametrize(("size", "is_beside"), [((1000, 420), True), ((900, 900), False)])
def test_the_map_stands_where_it_is_larger(panel: AnswerView, size: tuple[int, int], is_beside: bool) -> None:
    panel.resize(*size)
    panel.show_seen(_explained("mlp", "cnn_pooled"))
    QApplication.processEvents()
    table = _tables(panel)[0]
    grid = next(each for each in panel.findChildren(MapGrid) if each.isVisible())
    corner, edge = grid.mapTo(panel, QPoint()), table.mapTo(panel, table.rect().bottomRight())
    assert (corner.x() > edge.x()) == is_beside
    assert (corner.y() > edge.y()) != is_beside


def test_what_is_saved_says_where_it_comes_from() -> None:
    shown = _explained("mlp", "cnn_rotated", question=Question("occlusion", 4))
    lines = provenance(shown).lines()
    assert any(line.startswith("networks: mlp (seed") for line in lines)
    assert {"pose: dx=1,dy=0,angle=0,scale=1", "class explained: 4", "method: Occlusion"} <= set(lines)
    assert ("mlp", 7, 9.0, 1.0) in [tuple(row[:4]) for row in rows_of(shown).rows]


def test_an_empty_panel_can_be_painted(panel: AnswerView) -> None:
    assert not panel.grab().isNull()


def test_another_theme_colours_everything_anew(panel: AnswerView) -> None:
    panel.show_seen(_explained("mlp", "cnn_pooled"))
    for dark in (True, False):
        panel.setPalette(theme_for(dark).palette())
        grid = next(each for each in panel.findChildren(MapGrid) if each.isVisible())
        assert grid.grab().toImage().pixelColor(grid.width() // 2, 1).isValid()
        table = _tables(panel)[0]
        image, row = table.grab().toImage(), table.row(1)
        assert image.pixelColor(row.center().toPoint() - QPoint(40, 0)).name() == theme_for(dark).grid


@pytest.mark.slow
def test_the_page_follows_the_drawing_and_the_question(open_page) -> None:
    opened = open_page("answer", "mlp", "cnn_rotated", "")
    assert opened.page.seen.is_blank
    opened.session.load_test_digit(0)  # a 7
    assert [each.label for each in opened.settle().networks] == [7, 7]
    opened.pick("method", 0)
    opened.click("explain_1", ToggleButton)
    seen = opened.settle()
    assert [each.label for each in seen.networks] == [1, 1]
    assert seen.request.question.method == "saliency"


def test_nothing_is_explained_while_another_page_is_in_front(open_page) -> None:
    opened = open_page("answer")
    before = opened.page.seen
    opened.tab.turn_to("surgery")
    opened.session.load_test_digit(0)
    assert opened.page.seen is before
    opened.tab.turn_to("answer")
    assert not opened.settle().is_blank
