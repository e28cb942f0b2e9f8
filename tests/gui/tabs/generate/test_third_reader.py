"""The page "Flow as classifier": the class that surprises the flow least answers."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from digitlab.data.classes import Classes
from digitlab.gui.kit.cells.map_grid import MapGrid
from digitlab.gui.tabs.generate.third_reader.loss_bars import LossBars
from digitlab.gui.tabs.generate.third_reader.reader_strips import ReaderStrips
from digitlab.gui.tabs.generate.third_reader.work import LEVELS, ThirdSettings
from digitlab.ink.changes import Changes
from digitlab.ink.pose import Pose
from digitlab.ink.raster import render
from digitlab.ink.stroke import Drawing, Stroke
from digitlab.networks.predict import predict_many
from digitlab.networks.surprise import surprise


def _field(lab, pose: Pose) -> np.ndarray:
    return render(lab.session.situation.drawing, pose)


@pytest.mark.slow
def test_ten_losses_and_what_is_read_at_every_shift_are_those_of_the_flow_and_of_the_networks(generating) -> None:
    lab = generating("third_reader", 0)
    seen, flow = lab.page.seen, lab.generator("flow")
    expected = surprise(flow, _field(lab, Pose()))
    np.testing.assert_allclose(seen.surprise.losses, expected.losses, rtol=1e-4)
    assert f"flow reads {expected.label} " in lab.words()
    assert f"{expected.losses.min():.4f}" in lab.page.findChild(LossBars).accessibleDescription()
    assert lab.page.findChild(MapGrid).accessibleDescription().startswith("10 of 28 by 28 values")
    fields = np.stack([_field(lab, Pose(dx=level)) for level in LEVELS["right"]])
    for reading in seen.moved:
        np.testing.assert_allclose(reading.probabilities, predict_many(lab.network(reading.name), fields), atol=1e-4)
    for place in (0, 10, 14):
        assert seen.flow_moved[place].argmax() == surprise(flow, fields[place]).label
    assert (seen.flow_moved.sum(axis=1) == 1).all()
    counts = [(reading.labels == 7).sum() for reading in seen.moved]
    flow_count = int((seen.flow_moved.argmax(axis=1) == 7).sum())
    assert f"flow at {flow_count}, mlp at {counts[0]} and cnn_flatten at {counts[1]}" in lab.words()


@pytest.mark.slow
def test_a_click_on_a_strip_moves_the_drawing_and_other_ways_are_chosen_by_buttons(generating) -> None:
    lab = generating("third_reader", 0)
    strips = lab.page.findChild(ReaderStrips)
    QTest.mouseClick(strips, Qt.MouseButton.LeftButton, pos=strips.cell(1, 4.0).center().toPoint())
    assert lab.session.situation.pose == Pose(dx=4)
    QTest.mouseClick(lab.find("third_axis_turn"), Qt.MouseButton.LeftButton)
    seen = lab.settle()
    assert (seen.question.axis, seen.question.situation.pose.dx) == ("turn", 4)
    field = _field(lab, Pose(dx=4, angle_deg=30))
    assert seen.flow_moved[13].argmax() == surprise(lab.generator("flow"), field).label
    strips.setFocus()
    QTest.keyClick(strips, Qt.Key.Key_Right)
    QTest.keyClick(strips, Qt.Key.Key_Return)
    assert lab.session.situation.pose == Pose(dx=4, angle_deg=10)


def test_where_nobody_said_the_digit_right_is_what_each_reads_here_and_blank_paper_is_not_read(generating) -> None:
    lab = generating("third_reader", 0)
    lab.session.set_pose(Pose(dx=8))  # where they read different digits
    lab.session.set_truth(None)
    seen = lab.settle()
    reads = {each.name: int(each.labels[0]) for each in seen.here}
    assert len({*reads.values(), seen.surprise.label}) > 1
    counts = [(each.labels == reads[each.name]).sum() for each in seen.moved]
    assert "what each reads here counts as right" in lab.words()
    assert f"mlp at {counts[0]} and cnn_flatten at {counts[1]}" in lab.words()
    lab.session.set_truth(1, Classes("abc"))  # a letter of one's own is no digit either
    seen = lab.settle()
    assert seen.reference == seen.surprise.label
    assert "what each reads here counts as right" in lab.words()
    assert "unknown" in dict(lab.page.provenance().notes)["true digit"]
    lab.session.clear()
    assert lab.settle().surprise is None
    assert "Draw a digit on the left, or load a test digit: which class surprises the flow least?" in lab.words()
    assert "?." not in lab.words()
    assert not lab.page.findChild(ReaderStrips).isVisible()
    assert replace(ThirdSettings(), axis="down").axis == "down"


def test_a_place_without_ink_is_read_as_nothing(generating) -> None:
    lab = generating("third_reader", None)
    lab.session.load_drawing(Drawing((Stroke.through([(4, 8), (4, 20)]),)), "a line at the left edge")
    lab.session.set_truth(1)
    seen = lab.settle()
    has_ink = [_field(lab, Pose(dx=level)).sum() >= 2 for level in LEVELS["right"]]
    assert (has_ink[0], has_ink[10]) == (False, True)
    assert seen.flow_moved.any(axis=1).tolist() == has_ink
    for reading in seen.moved:
        assert reading.probabilities.any(axis=1).tolist() == has_ink
    assert lab.page.table().rows[10][-1] == ""  # the flow, where the line has left the field


@pytest.mark.slow
def test_what_is_saved_says_what_was_done_to_the_ink_before_it_was_read(generating) -> None:
    lab = generating("third_reader", 0)
    lab.session.set_changes(Changes.of({"noise": 0.5}))
    lab.session.set_centred_first(True)
    lab.session.set_rotation_range(30.0)
    lab.settle()
    said = set(lab.page.provenance().lines())
    assert {"ink: test digit 0", "centred first: yes", "turns expected: up to ±30°"} <= said
    assert any(line.startswith("changed: ") and "0.5" in line for line in said)
