"""The page of the pose maps: what it says in words, where a click leads, and what is saved of it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from digitlab.data.classes import Classes
from digitlab.gui.kit.canvas.field_view import FieldView
from digitlab.gui.kit.phrases import whole_percent
from digitlab.gui.kit.theme import theme_for
from digitlab.gui.shell.analysis import Analysis, Answer, Situation
from digitlab.gui.shell.pose_maps import PoseMaps
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.wishes import MovePose
from digitlab.gui.tabs.robustness.my_drawing import words
from digitlab.gui.tabs.robustness.my_drawing.column import PoseMapColumn
from digitlab.gui.tabs.robustness.my_drawing.page import PoseMapsView
from digitlab.gui.tabs.robustness.my_drawing.shift_map import ShiftMap
from digitlab.gui.tabs.robustness.my_drawing.size_map import SizeMap
from digitlab.gui.tabs.robustness.my_drawing.turn_map import TurnMap
from digitlab.gui.tabs.robustness.my_drawing.words import readout, turns_survived, what_is_right
from digitlab.ink.pose import Pose
from digitlab.ink.raster import render
from digitlab.ink.stroke import Drawing, Image, Stroke
from digitlab.measure.many_fields import SIZES
from digitlab.measure.pose_map import PoseMap, Tolerance, tolerance
from digitlab.networks.library import Library, list_networks
from digitlab.networks.predict import Prediction

SEVEN = Drawing((Stroke.through([(8.5, 6), (19, 6), (18, 9), (14.5, 15), (12.5, 22.5)]),))
SITUATION = Situation(SEVEN, Pose(dx=2, dy=-1, angle_deg=10), networks=("mlp", "cnn_pooled", ""), truth=7)


def hand_made(right_shifts: int, right_turns: range, right_sizes: range) -> PoseMap:
    """7 at the last so many columns of shifts, at some turns and some percentages of size, 2 everywhere else, always 80 % sure."""
    labels = np.full(21, 2)
    labels[21 - right_shifts :] = 7
    turns = np.full(72, 2)
    turns[[(turn + 180) // 5 for turn in right_turns]] = 7
    sizes = np.array([7 if round(100 * size) in right_sizes else 2 for size in SIZES])
    eight = np.eye(10, dtype=np.float32) * 0.8
    return PoseMap(np.repeat(eight[labels][None], 21, axis=0), eight[turns], eight[sizes], eight[7], whole=True)


def maps(situation: Situation = SITUATION) -> PoseMaps:
    cards = {name: entry.card for name, entry in list_networks().entries.items()}
    of_slots = [
        hand_made(3, range(-10, 20, 5), range(85, 115)),
        hand_made(20, range(-75, 75, 5), range(50, 151)),
        hand_made(10, range(0), range(0)),
    ]
    of_networks = [pose_map if name else None for name, pose_map in zip(situation.networks, of_slots, strict=True)]
    return PoseMaps(
        situation,
        situation.networks,
        tuple(cards.get(name) for name in situation.networks),
        tuple(of_networks),
        tuple(tolerance(each, situation.truth) if each else None for each in of_networks),
        ("", "", ""),
        is_blank=False,
    )


def blank(situation: Situation) -> PoseMaps:
    return replace(maps(situation), maps=(None,) * 3, tolerances=(None,) * 3, is_blank=True)


def at(situation: Situation) -> Snapshot:
    """A snapshot before the networks have answered."""
    return Snapshot(situation, None, Library({}))


@pytest.fixture
def panel(qtbot: QtBot) -> PoseMapsView:
    widget = PoseMapsView()
    qtbot.addWidget(widget)
    widget.setPalette(theme_for(dark=False).palette())
    widget.resize(830, 480)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.show_snapshot(at(SITUATION))
    widget.show_seen(maps())
    return widget


def texts(panel: PoseMapsView) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def cell(widget: ShiftMap, dx: int, dy: int) -> QPoint:
    return widget.grid().square(dx, dy).center().toPoint()


def field_shown(panel: PoseMapsView) -> QImage:
    return painted(panel.findChild(FieldView))


def field_of(panel: PoseMapsView, image: Image) -> QImage:
    """What a view as large as the panel's shows of an image."""
    other, like = FieldView(), panel.findChild(FieldView)
    other.setPalette(like.palette())
    other.resize(like.size())
    other.show_field(image)
    return painted(other)


def painted(view: FieldView) -> QImage:
    image = QImage(view.size(), QImage.Format.Format_RGB32)
    image.fill(0)
    view.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)  # without the window's background
    return image


def test_the_readout_says_it_in_two_sentences() -> None:
    assert readout(maps()).replace("\u00a0", " ") == (
        "The MLP is right at 14 % of the shifts, the CNN at 95 %. Turns survived: −10°…15° against −75°…70°; sizes: 0.85…1.1 against all."
    )


def test_networks_of_one_family_go_by_their_own_names() -> None:
    three = readout(maps(replace(SITUATION, networks=("mlp", "cnn_pooled", "cnn_flatten")))).replace("\u00a0", " ")
    assert three == (
        "The MLP is right at 14 % of the shifts, cnn_pooled at 95 %, cnn_flatten at 48 %. "
        "Turns survived: −10°…15°, −75°…70°, none; sizes: 0.85…1.1, all, none."
    )


def test_nobody_is_right_while_the_true_class_is_unknown() -> None:
    assert "The MLP keeps its answer at" in readout(maps(replace(SITUATION, truth=None)))
    assert "own answer to the unmoved drawing" in what_is_right(None)
    assert what_is_right(8) == "It is an 8: the answer 8 counts as right."


@pytest.mark.parametrize(
    ("share", "said"), [(0, "0 %"), (0.001, "< 1 %"), (0.09, "9 %"), (0.999, "> 99 %"), (1, "100 %")]
)
def test_percentages_claim_all_or_nothing_only_where_it_is(share: float, said: str) -> None:
    assert whole_percent(share).replace("\u00a0", " ") == said


def test_survived_turns_are_a_range_or_a_word() -> None:
    def said(survived: tuple[float, float] | None) -> str:
        return turns_survived(Tolerance(0.5, 0.5, 0.5, survived, None, 7, reference_known=True))

    assert [said((-12.5, 18)), said(None), said((-180, 180))] == ["−12.5°…18°", "none", "all"]


def test_a_column_for_each_chosen_network(panel: PoseMapsView) -> None:
    assert sum(each.isVisible() for each in panel.findChildren(ShiftMap)) == 2
    three = replace(SITUATION, networks=("mlp", "cnn_pooled", "cnn_flatten"))
    panel.show_snapshot(at(three))
    panel.show_seen(maps(three))
    assert sum(each.isVisible() for each in panel.findChildren(ShiftMap)) == 3
    assert "cnn_flatten" in texts(panel)


@pytest.mark.slow
def test_the_headings_of_three_columns_fit_the_smallest_window(open_app) -> None:
    app = open_app("--theme", "light", "--digit", "0")
    app.window.resize(1280, 720)
    for slot, name in enumerate(("mlp", "plain_flatten_shuffled", "cnn_pooled")):
        app.window.session.choose_network(slot, name)
    page = app.turn_to("robustness", "my_drawing")

    def headings() -> list[QLabel]:
        labels = [each for column in page.findChildren(PoseMapColumn) for each in column.findChildren(QLabel)]
        return [each for each in labels if each.isVisible() and ("island" in each.text() or "_" in each.text())]

    app.qtbot.waitUntil(lambda: len(headings()) == 5, timeout=60_000)
    for label in headings():
        assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width(), label.text()
    app.window.session.choose_network(2, "")
    app.qtbot.waitUntil(lambda: any(each.text().startswith("mlp · island ") for each in headings()), timeout=60_000)


def test_a_click_on_a_cell_asks_for_its_shift_at_the_present_turn(panel: PoseMapsView, qtbot: QtBot) -> None:
    mlp = panel.findChildren(ShiftMap)[0]
    with qtbot.waitSignal(panel.wished) as requested:
        QTest.mouseClick(mlp, Qt.MouseButton.LeftButton, pos=cell(mlp, -7, 4))
    assert requested.args == [MovePose(Pose(dx=-7, dy=4, angle_deg=10))]


def test_a_place_on_the_ring_asks_for_its_turn_at_the_present_place(panel: PoseMapsView, qtbot: QtBot) -> None:
    ring = panel.findChildren(TurnMap)[1]
    for _ in range(14):
        QTest.keyClick(ring, Qt.Key.Key_Right)  # by 5° each
    with qtbot.waitSignal(panel.wished) as requested:
        QTest.keyClick(ring, Qt.Key.Key_Return)
    assert requested.args == [MovePose(Pose(dx=2, dy=-1, angle_deg=-60))]


def test_a_click_on_the_strip_asks_for_its_size_at_the_present_place_and_turn(
    panel: PoseMapsView, qtbot: QtBot
) -> None:
    strip = panel.findChildren(SizeMap)[1]
    with qtbot.waitSignal(panel.wished) as requested:
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.cell(0.65).center().toPoint())
    assert requested.args == [MovePose(Pose(dx=2, dy=-1, angle_deg=10, scale=0.65))]


def test_pointing_at_a_size_shows_the_field_and_what_every_network_reads(panel: PoseMapsView) -> None:
    strip = panel.findChildren(SizeMap)[0]
    QTest.mouseMove(strip, strip.cell(1.4).center().toPoint())
    assert field_shown(panel) == field_of(panel, render(SEVEN, replace(SITUATION.pose, scale=1.4)))
    said = texts(panel)
    assert "size 1.40 x" in said
    assert ("reads 2" in said, "reads 7" in said) == (True, True)


def test_pointing_shows_the_field_there_and_what_every_network_reads(panel: PoseMapsView, qtbot: QtBot) -> None:
    cnn = panel.findChildren(ShiftMap)[1]
    with qtbot.assertNotEmitted(panel.wished):
        QTest.mouseMove(cnn, cell(cnn, 4, -3))
    assert field_shown(panel) == field_of(panel, render(SEVEN, Pose(dx=4, dy=-3, angle_deg=10)))
    said = texts(panel)
    assert "4 px right, 3 px up" in said
    assert "reads 2" in said
    assert "✗ wrong" in said
    assert "reads 7" in said
    assert "✓ right" in said
    assert "80.0 % sure" in said
    mlp = panel.findChildren(ShiftMap)[0]
    pointed_at = mlp.grab().toImage()
    QTest.mouseMove(cnn, cell(cnn, 5, -3))
    assert mlp.grab().toImage() != pointed_at, "a spot is marked in every map"


def test_leaving_the_map_shows_the_present_field_again(panel: PoseMapsView) -> None:
    field = render(SEVEN, SITUATION.pose)
    answers = tuple(
        Answer(name, None, Prediction((0.0,) * 3 + (0.75,) + (0.0,) * 6, 3, 0.5)) if name else None
        for name in SITUATION.networks
    )
    panel.show_analysis(Analysis(SITUATION, field, field, 0.0, (False,) * 4, is_blank=False, answers=answers))
    cnn = panel.findChildren(ShiftMap)[1]
    QTest.mouseMove(cnn, cell(cnn, 4, -3))
    QTest.mouseMove(cnn, cell(cnn, 4, 10) + cnn.rect().bottomRight())
    assert "reads 3" in texts(panel)
    assert "reads 7" not in texts(panel)
    assert "2 px right, 1 px up" in texts(panel)
    assert field_shown(panel) == field_of(panel, field)


def test_without_a_true_class_answers_are_kept_or_changed(panel: PoseMapsView) -> None:
    unknown = replace(SITUATION, truth=None)
    panel.show_snapshot(at(unknown))
    panel.show_seen(maps(unknown))
    mlp = panel.findChildren(ShiftMap)[0]
    QTest.mouseMove(mlp, cell(mlp, 5, 0))
    assert "✗ changed" in texts(panel)
    assert "✓ kept" in texts(panel)
    assert "✗ wrong" not in texts(panel)


def test_the_marks_move_before_the_maps_are_there(panel: PoseMapsView) -> None:
    marked = [each for kind in (ShiftMap, TurnMap, SizeMap) for each in panel.findChildren(kind)[:2]]
    before = [each.grab().toImage() for each in marked]
    panel.show_snapshot(at(replace(SITUATION, pose=Pose(dx=-5, dy=6.5, angle_deg=-90, scale=1.33))))
    assert all(each.grab().toImage() != image for each, image in zip(marked, before, strict=True))
    panel.show_snapshot(at(SITUATION))
    assert [each.grab().toImage() for each in marked] == before


def test_nothing_drawn_empties_the_maps_and_asks_for_a_drawing(panel: PoseMapsView) -> None:
    empty = Situation(networks=SITUATION.networks)
    panel.show_snapshot(at(empty))
    panel.show_seen(blank(empty))
    assert "Draw a digit on the left" in texts(panel)
    assert "reads" not in texts(panel)
    assert panel.findChildren(ShiftMap)[0].accessibleDescription().startswith("Nothing drawn yet.")
    assert not panel.findChild(QPushButton).isEnabled()


def test_nobody_is_asked_to_draw_while_the_maps_of_a_drawing_are_worked_out(qtbot: QtBot) -> None:
    panel = PoseMapsView()
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.show_snapshot(at(SITUATION))
    assert "Draw a digit" not in texts(panel)
    panel.show_snapshot(at(Situation(networks=SITUATION.networks)))
    assert "Draw a digit" in texts(panel)


def test_maps_of_a_network_that_is_chosen_no_longer_go_before_those_of_another_are_there(panel: PoseMapsView) -> None:
    panel.show_snapshot(at(replace(SITUATION, networks=("cnn_rotated", "cnn_pooled", ""))))
    said = texts(panel)
    assert "MLP" not in said
    assert "cnn_rotated" in said
    assert "cnn_pooled" in said, "what stays chosen keeps its map"


def test_a_network_that_could_not_be_loaded_says_why(panel: PoseMapsView) -> None:
    shown = maps()
    fault = "mlp.safetensors: is truncated"
    panel.show_seen(
        replace(
            shown,
            maps=(None, *shown.maps[1:]),
            tolerances=(None, *shown.tolerances[1:]),
            cards=(None, *shown.cards[1:]),
            faults=(fault, "", ""),
        )
    )
    assert fault in texts(panel)
    assert "The CNN is right at" in texts(panel)


def test_nothing_jumps_when_the_numbers_change(panel: PoseMapsView) -> None:
    def settled() -> list[object]:
        panel.picture().layout().activate()
        kinds = (PoseMapColumn, ShiftMap, TurnMap, SizeMap, FieldView)
        return [each.geometry() for kind in kinds for each in panel.findChildren(kind) if each.isVisible()]

    before = settled()
    panel.show_seen(blank(SITUATION))
    assert settled() == before
    panel.show_snapshot(at(replace(SITUATION, truth=None)))
    assert settled() == before
    mlp = panel.findChildren(ShiftMap)[0]
    QTest.mouseMove(mlp, cell(mlp, 5, 0))
    assert settled() == before


def test_the_table_has_a_row_for_each_network_and_pose() -> None:
    table = words.table(maps())
    rows = [dict(zip(table.header, row, strict=True)) for row in table.rows]
    assert len(rows) == 2 * (441 + 72 + 21)
    shift = next(row for row in rows if row["network"] == "cnn_pooled" and (row["dx"], row["dy"]) == (-10, 3))
    assert (shift["map"], shift["angle_deg"], shift["answer"], shift["right"]) == ("shifts", 10, 2, 0)
    turn = next(row for row in rows if row["map"] == "turns" and row["angle_deg"] == -10)
    assert (turn["network"], turn["dx"], turn["dy"], turn["answer"], turn["right"]) == ("mlp", 2, -1, 7, 1)
    assert turn["probability"] == pytest.approx(0.8)
    assert turn["reference"] == 7
    size = next(row for row in rows if row["map"] == "sizes" and row["scale"] == 0.8)
    assert (size["network"], size["dx"], size["angle_deg"], size["answer"], size["right"]) == ("mlp", 2, 10, 2, 0)


def test_what_is_saved_says_of_which_networks_and_where() -> None:
    said = "\n".join(words.provenance(maps()).lines())
    assert "mlp (seed 0), cnn_pooled (seed 0)" in said
    assert "2 px right, 1 px up, turned by 10°, size 1.00 x" in said
    assert "a drawing of 1 stroke" in said
    assert "1 drawing, 441 shifts, 72 turns and 21 sizes" in said


def test_a_true_class_that_is_no_digit_is_not_saved_as_one() -> None:
    assert ("true digit", "7") in words.provenance(maps()).notes
    letter = replace(SITUATION, truth=1, truth_classes=Classes("abc"))
    assert ("true class", "b") in words.provenance(replace(maps(), situation=letter)).notes
