"""Pages that have more measured, by children that tell what they are told to tell."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import safetensors.torch
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from digitlab.data_folder import user_networks
from digitlab.gui.kit.text import Text
from digitlab.gui.shell.measuring_row import MeasuringRow
from digitlab.gui.shell.page import Page
from digitlab.gui.shell.session import Session
from digitlab.gui.shell.tab import Tab
from digitlab.gui.tabs.robustness.calibration.confidence import Calibrating, FindingEvidence
from digitlab.gui.tabs.robustness.measuring import Changing, Measuring, Sweeps
from digitlab.gui.tabs.robustness.tab import TAB
from digitlab.gui.tabs.robustness.test_digits.page import PAGE, PlotSettingsStore
from digitlab.measure.events import Begun, Event, Failed, Measured, to_line
from digitlab.measure.evidence import EVIDENCE
from digitlab.measure.pose_map import REFUSED
from digitlab.measure.store import weights_hash
from digitlab.measure.sweep import SWEEP, Sweep
from digitlab.networks.library import Library, list_networks

WAIT_MS = 60_000


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    made = Session(list_networks(), ("mlp", "cnn_pooled", ""))
    yield made
    made.stop()


@pytest.fixture
def tab(session: Session, qtbot: QtBot) -> Iterator[Tab]:
    made = Tab(TAB, session)
    qtbot.addWidget(made)
    yield made
    made.stop()


def telling(*events: Event) -> tuple[str, ...]:
    """A program that only tells these."""
    return sys.executable, "-c", f"print({chr(10).join(map(to_line, events))!r})"


def waiting() -> tuple[str, ...]:
    """A program that begins, and ends once its input does."""
    return sys.executable, "-c", f"import sys; print({to_line(Begun('', 4))!r}, flush=True); sys.stdin.read()"


def curves(tab: Tab, program: tuple[str, ...], qtbot: QtBot) -> Page:
    """The page of test digits, on which 500 digits are asked for."""
    stores = (lambda session: Measuring(session, SWEEP, Sweeps(), program=program), Changing, PlotSettingsStore)
    page = replace(PAGE, stores=stores).make(tab)
    qtbot.addWidget(page)
    page.show()
    digits = page.findChild(QComboBox)
    digits.setCurrentIndex(digits.findData(500))
    return page


def press(page: Page, text: str, qtbot: QtBot) -> None:
    button = page.findChild(MeasuringRow).findChild(QPushButton)
    assert button.text() == text
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def row_says(page: Page) -> str:
    return page.findChild(MeasuringRow).findChild(Text).text()


@pytest.fixture
def fewer() -> Sweep:
    """What 500 digits might say of the perceptron."""
    shipped = SWEEP.find(list_networks().find("mlp"))
    assert shipped is not None
    shift = shipped.curve("shift")
    assert shift is not None
    return replace(shipped, n=500, curves=(replace(shift, n=500, right=tuple(each // 4 for each in shift.right)),))


def test_what_is_measured_is_in_the_plot_at_once(tab, fewer, qtbot: QtBot) -> None:
    page = curves(tab, telling(Begun("", 1), Measured(fewer)), qtbot)
    before = page.seen.sweeps["mlp"].n
    press(page, "Measure 2 networks", qtbot)
    qtbot.waitUntil(lambda: page.seen.sweeps["mlp"].n == 500 and row_says(page) == "", timeout=WAIT_MS)
    assert before == 2000


def test_a_measuring_that_is_cancelled_leaves_what_is_known(tab, qtbot: QtBot) -> None:
    page = curves(tab, waiting(), qtbot)
    known = page.seen.sweeps
    press(page, "Measure 2 networks", qtbot)
    qtbot.waitUntil(lambda: row_says(page) == "Measuring…", timeout=WAIT_MS)
    press(page, "Cancel", qtbot)
    qtbot.waitUntil(lambda: row_says(page) == "Stopped.", timeout=WAIT_MS)
    assert page.seen.sweeps == known


def test_the_row_says_why_a_measuring_ended(tab, qtbot: QtBot) -> None:
    page = curves(tab, telling(Begun("", 1), Failed("no room")), qtbot)
    press(page, "Measure 2 networks", qtbot)
    qtbot.waitUntil(lambda: row_says(page) == "no room", timeout=WAIT_MS)


def test_the_window_says_why_a_calibration_ended(session, qtbot: QtBot) -> None:
    calibrating = Calibrating(session, program=telling(Failed("no room")))
    with qtbot.waitSignal(session.failed, timeout=WAIT_MS) as failed:
        calibrating.measure(("mlp",))
    assert failed.args == ["no room"]


def test_a_map_that_was_whole_has_no_answer_where_a_network_may_refuse_from_now_on(
    session, tab, qtbot: QtBot, own_data_folder: Path
) -> None:
    user_networks().mkdir(parents=True)
    entry = list_networks().find("mlp14")
    with safetensors.safe_open(entry.path, "pt") as file:
        tensors, card = {name: file.get_tensor(name) for name in file.keys()}, file.metadata()  # noqa: SIM118
    path = user_networks() / "mine.safetensors"
    safetensors.torch.save_file({name: tensor * 1.01 for name, tensor in tensors.items()}, path, card)
    session.set_library(list_networks())
    session.choose_network(0, "mine")
    session.choose_network(1, "")
    session.load_test_digit(2)
    session.set_may_refuse(True)
    tab.show()
    page = tab.turn_to("my_drawing")
    qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)
    assert not (page.seen.maps[0].shifts == REFUSED).any(), "nobody knows yet how much it finds"
    found = replace(EVIDENCE.find(entry), network="mine", weights_hash=weights_hash(path))
    EVIDENCE.keep(found)
    finding = FindingEvidence(session, program=telling(Measured(found)))
    finding.measure(("mine",))
    qtbot.waitUntil(lambda: bool((page.seen.maps[0].shifts == REFUSED).any()), timeout=WAIT_MS)


def test_networks_are_calibrated_one_after_the_other(session, qtbot: QtBot, tmp_path: Path) -> None:
    log = tmp_path / "asked"
    child = (
        "import pathlib, sys;"
        f"log = pathlib.Path({str(log)!r}); log.open('a').write(sys.argv[3] + '\\n');"
        f"print({to_line(Begun('', 1))!r})"
    )
    calibrating = Calibrating(session, program=(sys.executable, "-c", child))
    for name in ("mlp", "cnn_rotated", "mlp"):
        calibrating.measure((name,))
    for name in ("mlp", "cnn_rotated"):
        with qtbot.waitSignal(
            calibrating.changed, timeout=WAIT_MS, check_params_cb=lambda state, name=name: state.measuring == (name,)
        ):
            pass
    qtbot.waitUntil(lambda: not calibrating.state.measuring, timeout=WAIT_MS)
    assert log.read_text().split() == ["mlp", "cnn_rotated"]


def test_what_is_known_of_a_network_is_that_of_its_weights(session, qtbot: QtBot) -> None:
    entries = session.library.entries
    calibrating = Calibrating(session)
    assert calibrating.state.known.keys() == entries.keys()
    other = replace(entries["mlp"], path=entries["cnn_flatten"].path)
    with qtbot.waitSignal(calibrating.changed):
        session.set_library(Library({**entries, "mlp": other}))
    known = calibrating.state.known
    assert known["mlp"].weights_hash == known["cnn_flatten"].weights_hash
