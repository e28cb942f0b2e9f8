"""The Draw tab beside the answers: where each network holds, and whether the ink is a digit at all."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from digitlab.gui.kit.controls.link import Link
from digitlab.gui.kit.phrases import whole_percent
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import theme_for
from digitlab.gui.tabs.draw.hold_map import HoldMap
from digitlab.ink.pose import Pose
from digitlab.ink.stroke import Drawing, Stroke
from digitlab.measure.evidence import EVIDENCE
from digitlab.measure.pose_map import REFUSED, pose_maps, tolerance
from digitlab.networks.library import list_networks
from digitlab.networks.weights import load

RESTED_MS = 60_000


@pytest.fixture
def quick(app):
    """The window with two networks whose maps take a moment, and a 7 on the canvas."""
    app.window.session.choose_network(1, "cnn_pooled")
    app.draw_seven()
    app.answered(lambda analysis: analysis.answers[1].name == "cnn_pooled" and not analysis.is_blank)
    return app


def rested(app) -> None:
    app.qtbot.waitUntil(app.window.tabs.draw.is_settled, timeout=RESTED_MS)


def shown(app, side: str) -> tuple[HoldMap, str]:
    """The map of a card, and what is written below it."""
    panel = app.find(f"prediction_{side}")
    return panel.findChild(HoldMap), panel.findChild(Link).text()


def has_colour(hold_map: HoldMap, colour: str) -> bool:
    image = hold_map.grab().toImage()
    return any(image.pixelColor(x, y).name() == colour for x in range(image.width()) for y in range(image.height()))


@pytest.mark.slow
def test_each_card_says_where_its_network_holds_and_a_click_goes_there(quick):
    session, theme = quick.window.session, theme_for(dark=False)
    rested(quick)
    for side, name in (("left", "mlp"), ("right", "cnn_pooled")):
        network = load(list_networks().find(name).path)[0]
        *_, (pose_map,) = pose_maps([network], session.situation.drawing, Pose(), turns=False)
        share = tolerance(pose_map, None).shifts_right
        assert shown(quick, side)[1] == f"where it holds: {whole_percent(share)} of all shifts"
    hold_map, before = shown(quick, "left")
    assert has_colour(hold_map, theme.mlp)
    session.set_truth(1)
    assert shown(quick, "left")[1] != before
    session.set_truth(None)
    squares = hold_map.squares()
    QTest.mouseClick(hold_map, Qt.MouseButton.LeftButton, pos=squares.cell((10 - 3, 10 + 4)).center().toPoint())
    assert (session.situation.pose.dx, session.situation.pose.dy) == (4, -3)
    assert quick.window.tabs.draw.is_settled()
    quick.find("pose_angle").setValue(30)
    assert not has_colour(hold_map, theme.mlp)
    rested(quick)
    assert shown(quick, "left")[1] != before
    QTest.mouseClick(quick.find("prediction_left").findChild(Link), Qt.MouseButton.LeftButton, pos=QPoint(20, 5))
    assert quick.window.tabs.current().current == "my_drawing"


@pytest.mark.slow
def test_coarse_maps_are_finished_for_whoever_comes_back_from_another_page(quick):
    rested(quick)
    came = quick.window.tabs.draw.maps.came
    came.connect(lambda _: quick.turn_to("networks"))
    quick.find("pose_angle").setValue(30)
    quick.qtbot.waitUntil(lambda: quick.window.tabs.front() == "networks", timeout=RESTED_MS)
    came.disconnect()
    quick.turn_to("draw")
    rested(quick)


@pytest.mark.slow
def test_ink_that_is_no_single_digit_is_said_to_be_so_and_leads_to_where_that_is_shown(quick):
    session, hint = quick.window.session, quick.find("hint")
    rested(quick)
    assert not hint.isEnabled()
    session.keep_ink(
        Drawing((Stroke.through([(6, 6), (6, 22)]), Stroke.through([(17, 7), (22, 14), (17, 21), (14, 14), (17, 7)])))
    )
    rested(quick)
    assert hint.text().startswith("Two digits? These networks give one answer to all of it.")
    session.keep_ink(Drawing(tuple(Stroke.through([(5, y), (23, y)]) for y in (5, 11, 17, 23))))
    rested(quick)
    assert hint.text().endswith(" less evidence here than in 99 of 100 digits, but must pick one of ten →")
    quick.window.resize(1280, 720)
    assert hint.text().startswith("The MLP and the CNN find")
    assert hint.fontMetrics().horizontalAdvance(hint.text()) <= hint.width()
    session.set_truth(3)
    quick.answered(lambda analysis: analysis.situation.truth == 3)
    assert not hint.isEnabled()
    session.set_truth(None)
    quick.answered(lambda analysis: analysis.situation.truth is None)
    QTest.mouseClick(hint, Qt.MouseButton.LeftButton)
    assert quick.window.tabs.current().current == "calibration"


@pytest.mark.slow
def test_what_is_shown_of_the_maps_is_given_up_while_one_draws_on(quick):
    rested(quick)
    quick.draw((5, 24), (22, 24))
    assert not quick.window.tabs.draw.is_settled()
    assert not has_colour(shown(quick, "left")[0], theme_for(dark=False).mlp)
    rested(quick)
    assert shown(quick, "left")[1]


def test_a_network_that_may_refuse_says_that_it_knows_no_such_digit_and_why(app):
    app.window.session.choose_network(1, "cnn_pooled")
    app.window.session.load_test_digit(2)  # a 1
    app.find("refusing").click()
    analysis = app.answered(lambda analysis: analysis.situation.may_refuse and len(analysis.labels) == 2)
    assert [each.least for each in analysis.answers[:2]] == [
        EVIDENCE.find(list_networks().find(name)).least for name in ("mlp", "cnn_pooled")
    ]
    app.find("pose_dx").setValue(4)
    app.answered(lambda analysis: analysis.situation.pose.dx == 4)
    panel = app.find("prediction_left")
    assert panel.label is None
    assert len(panel.probabilities) == 10
    said = "\n".join(text.text() for text in panel.findChildren(Text))
    assert "No digit I know." in said
    assert "99 % of 5,000 held-out digits have more." in said
    assert "the MLP knows no such digit." in app.find("verdict").text()
    assert app.find("prediction_right").label == 1
    app.find("refusing").click()
    app.answered(lambda analysis: not analysis.situation.may_refuse)
    assert panel.label == 4
    app.window.session.undo()
    assert app.window.session.situation.may_refuse


def test_where_a_network_may_refuse_its_map_has_fewer_answers_and_none_that_were_refused(quick):
    session, name = quick.window.session, "mlp"
    entry = list_networks().find(name)
    network = load(entry.path)[0]
    least = EVIDENCE.find(entry).least
    *_, (always,) = pose_maps([network], session.situation.drawing, Pose(), turns=False)
    *_, (refusing,) = pose_maps([network], session.situation.drawing, Pose(), turns=False, least=[least])
    refused = (refusing.shifts == REFUSED).all(axis=2)
    assert 0 < refused.sum() < 441
    assert (refusing.shift_labels()[refused] == -1).all()
    assert (refusing.shift_labels()[~refused] == always.shift_labels()[~refused]).all()
    assert (refusing.at_rest == always.at_rest).all()
    session.set_may_refuse(True)
    rested(quick)
    share = tolerance(refusing, None).shifts_right
    assert whole_percent(share) in shown(quick, "left")[1]
