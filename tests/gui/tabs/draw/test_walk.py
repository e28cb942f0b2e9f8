"""The digit is taken for a walk: the networks answer at every pose, the strips keep the score, and the digit goes back."""

from __future__ import annotations

import csv
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton, QSlider, QToolButton

from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.session_file import read_session
from digitlab.ink.pose import Pose
from digitlab.ink.raster import render
from digitlab.ink.walk import walk
from digitlab.networks.predict import predict

WALK_MS = 20_000


class Walked:
    """A window with a 7 that lies beside its place, and the walk's card at its fastest."""

    def __init__(self, app) -> None:
        self.app, self.session, self.qtbot = app, app.window.session, app.qtbot
        app.draw_seven()
        self.session.set_truth(7)
        self.session.set_pose(Pose(dx=1))
        self.session.choose_network(1, "cnn_pooled")
        app.answered(lambda analysis: analysis.answers[1].name == "cnn_pooled")
        app.find("walk_speed", QSlider).setValue(app.find("walk_speed", QSlider).maximum())
        self.start = app.find("walk_start", QPushButton)
        self.strip = app.find("walk_strip")

    @property
    def pose(self) -> Pose:
        return self.session.situation.pose

    def choose(self, way: str) -> None:
        combo = self.app.find("walk_way", QComboBox)
        combo.setCurrentIndex(combo.findData(way))

    def scores(self) -> str:
        return self.strip.accessibleDescription()

    def is_walking(self) -> bool:
        return self.start.text() == "End the walk"

    def go(self) -> int:
        """Set out on a walk whose poses are all different, and stop on the way; the number of the pose."""
        self.choose("shift")
        self.start.click()
        poses = walk("shift")
        self.qtbot.waitUntil(lambda: self.pose in poses[2:30], timeout=WALK_MS)
        self.app.find("walk_play", QToolButton).click()
        assert self.is_walking()
        return poses.index(self.pose)

    def whole(self, way: str) -> None:
        """Walk all of a way."""
        self.choose(way)
        self.start.click()
        self.qtbot.waitUntil(lambda: not self.is_walking(), timeout=WALK_MS)

    def save(self, kind: str, path: Path, monkeypatch) -> None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
        self.app.window.tabs.draw.findChild(SaveButton).choose(kind)


@pytest.fixture
def walked(app) -> Walked:
    return Walked(app)


@pytest.mark.slow
def test_a_walk_is_answered_at_every_pose_goes_back_and_can_be_saved(
    walked: Walked, tmp_path: Path, monkeypatch, shipped_network
) -> None:
    assert not walked.app.window.tabs.draw.findChild(SaveButton).isEnabled()
    steps: list[Pose] = []
    walked.session.situation_changed.connect(lambda situation: steps.append(situation.pose))
    undoable = walked.session.history.steps
    walked.whole("shift")
    poses = walk("shift")
    assert steps == [*poses, Pose(dx=1)]
    assert walked.session.history.steps == undoable
    walked.save("csv", tmp_path / "walk.csv", monkeypatch)
    lines = (tmp_path / "walk.csv").read_text("utf-8").splitlines()
    header = [line for line in lines if line.startswith("#")]
    assert any("networks: mlp (seed" in line for line in header)
    assert any("true digit: 7" in line for line in header)
    rows = list(csv.DictReader(line for line in lines if not line.startswith("#")))
    assert len(rows) == 2 * len(poses)
    drawing = walked.session.situation.drawing
    for row in rows[::7]:
        pose = Pose(*(float(row[part]) for part in ("dx", "dy", "angle_deg", "scale")))
        assert pose == poses[int(row["step"])]
        prediction = predict(shipped_network(row["network"]), render(drawing, pose))
        assert int(row["answer"]) == prediction.label
        assert float(row["probability"]) == pytest.approx(prediction.confidence, abs=1e-4)
        assert int(row["right"]) == (prediction.label == 7)
    right = {name: sum(int(row["right"]) for row in rows if row["network"] == name) for name in ("mlp", "cnn_pooled")}
    assert walked.scores() == f"MLP {right['mlp']} of 40, CNN {right['cnn_pooled']} of 40"
    assert right["mlp"] < right["cnn_pooled"]
    for kind in ("gif", "webp"):
        path = tmp_path / f"walk.{kind}"
        walked.save(kind, path, monkeypatch)
        walked.qtbot.waitUntil(path.exists, timeout=WALK_MS)
        with Image.open(path) as film:
            assert film.n_frames == len(poses)
            first = np.asarray(film.convert("RGB"), np.float32)
            film.seek(film.n_frames - 1)
            assert np.abs(np.asarray(film.convert("RGB"), np.float32) - first).max() > 50
    faults: list[str] = []
    walked.session.failed.connect(faults.append)
    walked.save("gif", tmp_path / "walk.csv" / "walk.gif", monkeypatch)  # a file is no folder
    walked.qtbot.waitUntil(lambda: bool(faults), timeout=WALK_MS)
    assert "walk.gif" in faults[0]


def test_a_walk_can_be_paused_stepped_through_scrubbed_and_picked_from(walked: Walked) -> None:
    app, poses = walked.app, walk("shift")
    at = walked.go()
    app.find("walk_next", QToolButton).click()
    assert walked.pose == poses[at + 1]
    app.find("walk_previous", QToolButton).click()
    app.find("walk_scrubber", QSlider).setValue(20)
    assert walked.pose == poses[20]
    app.answered(lambda analysis: analysis.situation.pose == poses[20])
    width = walked.strip.width()
    QTest.mouseClick(walked.strip, Qt.MouseButton.LeftButton, pos=QPoint(6, 10))
    assert walked.pose == poses[0]
    QTest.mouseClick(walked.strip, Qt.MouseButton.LeftButton, pos=QPoint(width - 20, 10))  # the score, and no tick
    assert walked.pose == poses[0]
    walked.start.click()
    assert (walked.pose, walked.is_walking()) == (Pose(dx=1), False)
    QTest.mouseClick(walked.strip, Qt.MouseButton.LeftButton, pos=QPoint(6, 10))
    assert (walked.pose, walked.is_walking()) == (poses[0], True)
    app.find("walk_scrubber", QSlider).setValue(39)
    app.answered(lambda analysis: analysis.situation.pose == poses[39])
    assert walked.is_walking()  # nobody walked to the end: it is looked at
    walked.start.click()
    assert walked.pose == Pose(dx=1)


def test_whatever_the_user_does_to_the_digit_ends_the_walk(walked: Walked) -> None:
    app, poses = walked.app, walk("shift")
    at = walked.go()
    app.find("pose_angle").setValue(12)
    assert not walked.is_walking()
    assert walked.pose == replace(poses[at], angle_deg=12)
    app.find("hand").click()
    at = walked.go()
    QTest.mousePress(app.find("canvas"), Qt.MouseButton.LeftButton, pos=app.find("canvas").rect().center())
    assert (walked.is_walking(), walked.pose) == (False, poses[at])
    QTest.mouseRelease(app.find("canvas"), Qt.MouseButton.LeftButton, pos=app.find("canvas").rect().center())
    app.find("pen").click()
    walked.session.set_pose(Pose(dx=2))
    walked.go()
    app.draw((4, 22), (8, 24))
    walked.qtbot.waitUntil(lambda: walked.pose == Pose(dx=2))
    assert not walked.is_walking()
    assert " of " not in walked.scores()  # it was another drawing
    walked.session.clear()
    assert not walked.start.isEnabled()
    assert "Draw a digit" in app.find("walk_words").text()


@pytest.mark.slow
def test_without_a_true_digit_right_is_what_was_read_at_rest_and_the_path_can_be_ones_own(walked: Walked) -> None:
    app, canvas = walked.app, walked.app.find("canvas")
    walked.session.set_truth(None)
    said = app.find("walk_words")
    assert "at rest" in said.text()
    assert said.fontMetrics().horizontalAdvance(said.text()) <= said.width()
    walked.choose("own")
    assert not walked.start.isEnabled()
    assert "hand" in app.find("walk_words").text()
    app.find("hand").click()
    app.draw((14, 14), (16, 14), (18, 15), (19, 16))
    end = walked.pose
    assert end.dx > 4
    steps: list[Pose] = []
    walked.session.situation_changed.connect(lambda situation: steps.append(situation.pose))
    walked.whole("own")
    assert steps[0] == Pose()
    assert steps[1] == Pose(dx=1)
    assert steps[-2:] == [end, end]
    assert all(other.dx >= one.dx for one, other in pairwise(steps))
    at_rest = app.window.tabs.draw.walk.table().rows[0]
    assert at_rest[5:8] == ("mlp", at_rest[9], 1)
    before = walked.scores()
    walked.session.set_truth(3)
    assert app.find("walk_words").text() == "Only a 3 counts as right."
    assert walked.scores() != before
    assert canvas.drawing() is walked.session.situation.drawing


@pytest.mark.slow
def test_a_walk_is_over_before_its_pose_comes_into_a_file_or_onto_a_page_of_the_lecture(
    walked: Walked, tmp_path
) -> None:
    walked.go()
    document = walked.app.window.document
    assert document.save_to(tmp_path / "mine.digitlab")
    assert walked.pose == Pose(dx=1)
    assert read_session(tmp_path / "mine.digitlab").scene["pose"]["dx"] == 1
    walked.start.click()
    walked.app.find("walk_play", QToolButton).click()
    assert (walked.is_walking(), walked.pose) == (True, Pose())
    walked.app.window.lecture.lecture.open_named("classification")
    walked.app.answered(lambda analysis: analysis.situation.pose == Pose())
    assert walked.pose == Pose()
