"""Networks of other programs in the window: dropped, opened by the menu, asked about, refused."""

from __future__ import annotations

import numpy as np
import pytest
import safetensors.torch
import torch
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QListWidget, QPlainTextEdit
from torch import Tensor, nn

from digitlab.data import mnist
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.gui.tabs.inside.layer.unit_sum_panel import SumEnding
from digitlab.networks.architectures import build
from digitlab.networks.importing import keep, read_network
from digitlab.networks.shipped_configs import CONFIGS

WAIT_MS = 180_000  # a child process has what other processes leave it


class Around(nn.Module):
    """A network of somebody's own, with a way around a convolution."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.norm, self.second = nn.Conv2d(1, 4, 5, 2, 2), nn.BatchNorm2d(4), nn.Conv2d(4, 4, 3, padding=1)
        self.head = nn.Sequential(nn.Tanh(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(196, 10))

    def forward(self, x: Tensor) -> Tensor:
        x = self.norm(self.first(x)).relu()
        return self.head(self.second(x) + x)


@pytest.fixture(scope="module")
def module() -> nn.Module:
    torch.manual_seed(2)
    return Around().eval().requires_grad_(False)


@pytest.fixture(scope="module")
def file(module, exported, tmp_path_factory):
    return exported(module, tmp_path_factory.mktemp("onnx") / "around.onnx")


def drop(app, path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    app.window.open_pictures(mime)


def answers(app, slot: int, name: str) -> np.ndarray:
    """The probabilities of the network that has come, once it answers in a slot."""
    analysis = app.answered(lambda seen: seen.situation.networks[slot] == name)
    return np.array(analysis.answers[slot].prediction.probabilities)


@pytest.mark.slow
def test_a_network_that_is_dropped_on_the_window_answers_there_as_torch_does(open_app, module, file):
    app = open_app("--theme", "light", "--digit", "3")
    status = app.window.statusBar()
    with app.qtbot.waitSignal(app.window.opener.job.ended, timeout=WAIT_MS):
        drop(app, file)
        assert status.currentMessage() == "Opening around.onnx…"
    found = answers(app, 1, "around")
    digit = torch.from_numpy(mnist.load("test").fields(slice(3, 4)))[:, None]
    np.testing.assert_allclose(found, module(digit)[0].softmax(dim=0).numpy(), atol=1e-5)
    said = app.window.notice.text()
    assert said.startswith("around: ")
    assert "of the first 1,000 test digits" in said
    assert said.endswith("; it answers on the right now.")


@pytest.mark.slow
def test_it_is_asked_whose_weights_they_are_where_several_architectures_fit(open_app, tmp_path, monkeypatch):
    path = tmp_path / "cnn.safetensors"
    tensors = build(CONFIGS["plain_max"]).state_dict()
    safetensors.torch.save_file(tensors, path)
    app = open_app("--theme", "light", "--digit", "3")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    app.find("open_network_action", QAction).trigger()
    app.qtbot.waitUntil(lambda: app.window.findChild(QListWidget, "architectures") is not None, timeout=WAIT_MS)
    offered, faults = app.find("architectures", QListWidget), app.find("mismatches", QPlainTextEdit)
    buttons = offered.window().findChild(QDialogButtonBox)
    names = [offered.item(row).text() for row in range(offered.count())]
    assert {"plain", "plain_max"} <= set(names)
    assert faults.toPlainText() == "Every tensor has its place."
    offered.setCurrentRow(names.index("mlp"))
    assert "nothing fits 'body.1.weight' [256, 784]" in faults.toPlainText().splitlines()
    assert not buttons.button(QDialogButtonBox.StandardButton.Open).isEnabled()
    offered.setCurrentRow(names.index("plain_max"))
    with app.qtbot.waitSignal(app.window.opener.job.ended, timeout=WAIT_MS):
        buttons.button(QDialogButtonBox.StandardButton.Open).click()
    assert answers(app, 1, "cnn").shape == (10,)


@pytest.mark.slow
def test_what_is_no_network_is_said_in_the_notice_bar_and_nothing_else_happens(open_app, tmp_path):
    (tmp_path / "net.onnx").write_bytes(b"\x00" * 40)
    app = open_app("--theme", "light")
    before = app.window.session.situation.networks
    with app.qtbot.waitSignal(app.window.opener.job.ended, timeout=WAIT_MS):
        for _ in range(2):
            drop(app, tmp_path / "net.onnx")
        assert "still being opened" in app.window.notice.text()
    assert str(tmp_path / "net.onnx") in app.window.notice.text()
    assert app.window.session.situation.networks == before


def test_the_window_starts_with_the_network_of_a_name(open_app, module, file):
    keep(*read_network(file), "mine")
    app = open_app("--theme", "light", "--digit", "3", "--network", "mine")
    assert (
        answers(app, 1, "mine").argmax()
        == module(torch.from_numpy(mnist.load("test").fields(slice(3, 4)))[:, None]).argmax()
    )
    other = open_app("--theme", "light", "--network", "nobody's")
    assert "there is no network 'nobody's'" in other.window.notice.text()


@pytest.mark.parametrize(("layer", "unit"), [("add", 2), ("tanh", 1), ("conv 2", 3), ("pool", 0)])
def test_the_number_of_a_cell_is_that_of_torch_also_where_it_is_no_sum(layer, unit, open_app, module, file):
    keep(*read_network(file), "mine")
    app = open_app("--theme", "light", "--digit", "3", "--network", "mine")
    answers(app, 1, "mine")
    page = app.turn_to("inside", "layer")
    page.fulfil(Put(Focus(1, layer, unit, (4, 5))))
    app.qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)
    x = torch.from_numpy(mnist.load("test").fields(slice(3, 4)))[:, None]
    first = module.norm(module.first(x)).relu()
    second = module.second(first)
    expected = {"conv 2": second, "add": second + first, "tanh": (second + first).tanh()}
    expected["pool"] = nn.functional.max_pool2d(expected["tanh"], 2)
    lines = app.window.findChild(SumEnding).lines()
    assert lines[-1][0] == "= value"
    assert float(lines[-1][1].replace("−", "-")) == pytest.approx(float(expected[layer][0, unit, 4, 5]), abs=2e-5)
    assert (len(lines) == 1) == (layer in {"add", "tanh"})


@pytest.mark.parametrize("page", ["overview", "answer", "learned", "learning_step", "surgery", "digit_map"])
def test_every_page_of_inside_shows_it(page, open_app, file):
    keep(*read_network(file), "mine")
    app = open_app("--theme", "light", "--digit", "3", "--network", "mine")
    answers(app, 1, "mine")
    shown = app.turn_to("inside", page)
    for layer in ("tanh", "add", "conv 1"):
        shown.fulfil(Put(Focus(1, layer)))
        app.qtbot.waitUntil(shown.is_settled, timeout=WAIT_MS)
        assert not app.window.notice.isVisible()
