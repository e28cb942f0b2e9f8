"""A network that could be loaded, and fails when it is to answer: whoever asks it names it, and the others answer."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from digitlab.data import handwriting
from digitlab.data.written_digit import written_now
from digitlab.ink.stroke import Drawing, Stroke

WAIT_MS = 60_000
PAGES = [
    "inside/overview",
    "inside/answer",
    "inside/surgery",
    "inside/digit_map",
    "robustness/my_drawing",
    "train/handwriting",
]


def fail(*_: object) -> None:
    """What torch raises where there is no memory."""
    raise RuntimeError("DefaultCPUAllocator: can't allocate memory")


def said(app) -> str:
    """All that can be read in the window."""
    return "\n".join(label.text() for label in app.window.findChildren(QLabel) if label.isVisible())


@pytest.mark.slow
def test_every_page_that_asks_it_names_it(app, own_data_folder) -> None:
    seven = Drawing((Stroke.through(np.array([(8, 6), (13, 6), (19, 6), (15, 14), (12, 22)], np.float32)),))
    handwriting.keep([written_now(7, seven, "Monday")])
    app.window.session.choose_network(0, "mlp14")
    app.window.session.choose_network(1, "cnn_flatten")
    app.draw_seven()
    networks = app.window.session.networks
    page = app.turn_to("inside", "learned")
    app.qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)
    failing = networks.get("cnn_flatten")
    for module in failing.modules():
        module.register_forward_pre_hook(fail)
    for name in PAGES:
        app.turn_to("draw")
        app.window.notice.show_notice("")
        assert "cannot answer" not in said(app)
        app.turn_to(*name.split("/"))
        app.qtbot.waitUntil(lambda: "cnn_flatten cannot answer: DefaultCPUAllocator: can't" in said(app))
    app.turn_to("inside", "learned")
    app.window.notice.show_notice("")
    app.find("start_ascent", QPushButton).click()
    app.qtbot.waitUntil(lambda: "cnn_flatten cannot answer: " in app.window.notice.text())
    app.draw((4, 4), (20, 20))
    assert app.answered(lambda analysis: analysis.answers[1].fault != "").answers[0].prediction is not None
