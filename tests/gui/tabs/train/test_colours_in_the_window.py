"""Pictures in colour by mouse: a folder is chosen, read in colour and learned by a real child, and the network answers to a drawing."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel

from digitlab.networks.library import list_networks
from digitlab.networks.predict import predict
from digitlab.networks.weights import load

from .conftest import choose, start_button, type_into

NAME = "plain_2"  # beside the one that ships
WAIT_MS = 90_000  # a child imports torch, on a machine that has other work


@pytest.mark.slow
def test_a_folder_is_learned_in_colour_and_a_drawing_is_black_ink_to_its_network(
    open_app, discs: Path, monkeypatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(discs))
    app = open_app("--theme", "light")
    app.answered(lambda _: True)
    page = app.turn_to("train", "set_up")
    choose(page, "data", "choose a folder")
    box = page.findChild(QCheckBox, "colour")
    app.qtbot.waitUntil(lambda: "2 classes (green, red)" in page.findChild(QLabel, "held").text(), timeout=WAIT_MS)
    app.qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    choose(page, "network", "plain")
    choose(page, "device", "cpu")
    for name, text in (("epochs", "4"), ("batch_size", "16")):
        type_into(page, name, text)
    app.qtbot.waitUntil(lambda: page.is_settled() and start_button(page).isEnabled(), timeout=WAIT_MS)
    app.qtbot.mouseClick(start_button(page), Qt.MouseButton.LeftButton)
    app.qtbot.waitUntil(lambda: NAME in app.window.session.library.entries, timeout=WAIT_MS)
    entry = list_networks().entries[NAME]
    assert entry.card.reads_colours
    assert entry.card.classes == ("green", "red")
    assert entry.card.measured["held_out_accuracy"] > 0.9
    app.window.session.choose_network(1, NAME)
    app.draw_seven()
    analysis = app.answered(lambda found: not found.is_blank and found.situation.networks[1] == NAME)
    expected = predict(load(entry.path)[0], np.stack([analysis.field] * 3))
    assert analysis.answers[1].prediction.probabilities == pytest.approx(expected.probabilities, abs=1e-5)
    inside = app.turn_to("inside", "overview")
    app.qtbot.waitUntil(lambda: inside.is_settled() and inside.seen is not None, timeout=WAIT_MS)
    opened = inside.seen.slot(1)
    assert [layer.name for layer in opened.activations.layers[:2]] == ["colours", "conv 1"]
    ink = opened.activations.maps[1]
    assert ink.shape == (3, 28, 28)
    assert (ink == ink[:1]).all()
