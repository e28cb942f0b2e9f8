"""Runs in the store, of real small trainings and of children that only speak like one; and the pages over it."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QListWidget,
    QPushButton,
)

from digitlab.data_folder import user_networks
from digitlab.gui.shell.page import Page
from digitlab.gui.shell.session import Session
from digitlab.gui.shell.tab import Tab
from digitlab.gui.tabs.train.run_store import RunStore
from digitlab.gui.tabs.train.set_up.range_field import RangeField
from digitlab.gui.tabs.train.tab import TAB
from digitlab.gui.tabs.train.watch.line_chart import LineChart
from digitlab.gui.tabs.train.watch.view import ProgressLine
from digitlab.networks.library import list_networks
from digitlab.training.events import EpochEnded, Event, Named, Started, StepsTaken, to_line
from digitlab.training.recipe import TrainConfig
from digitlab.training.runs import Run, create_run

from .hand import Hand

SMALL = {"digits": 512, "epochs": 2, "batch_size": 16, "device": "cpu"}
"""32 steps an epoch."""

ENDING_MS = 60_000  # torch is imported by every child, on a machine that has other work

SPEAKS = """
import json, sys
from pathlib import Path
from digitlab.training.runs import find_run
run = find_run(sys.argv[sys.argv.index("--resume") + 1])
def say(line):
    with (run.folder / "events.jsonl").open("a") as file:
        if "Heartbeat" not in line:
            file.write(line + "\\n")
    print(line, flush=True)
"""


def started(name: str = "", step: int = 0, *, steps: int = 64, device: str = "cpu") -> Started:
    """The first event of a training of two epochs."""
    return Started("mlp14", 84_618, 512, steps, 2, device, name, step)


def ended(epoch: int, accuracy: float = 0.9) -> EpochEnded:
    """The end of an epoch of 32 steps."""
    gradients = (Named("body.2.weight", 0.02), Named("body.2.bias", 0.1), Named("body.4.weight", 0.01))
    dead = (Named("body.3", 0.25),)
    return EpochEnded(epoch, 32 * epoch, 0.5, 0.6, accuracy, 5000, 0.2, 0.5, 1000, gradients, dead, 2.0 * epoch)


@pytest.fixture
def session(qtbot) -> Iterator[Session]:
    """A session that loads nothing."""
    made = Session(list_networks(), ("mlp", "cnn_pooled", ""))
    yield made
    made.stop()


@pytest.fixture
def make_store(session: Session) -> Iterator[Callable[..., RunStore]]:
    """Makes a store, of real trainings or of children that run this code; ``say`` tells an event, ``run`` is its run."""
    stores: list[RunStore] = []

    def make(code: str | None = None) -> RunStore:
        program = {} if code is None else {"program": (sys.executable, "-c", SPEAKS + code)}
        stores.append(RunStore(session, **program))
        return stores[-1]

    yield make
    for store in stores:
        for name in store.running():
            store.kill(name)
        store.stop()


@pytest.fixture
def keep_run() -> Callable[..., Run]:
    """Puts a run with these events into the data folder."""

    def keep(*events: Event, network: str = "mlp14", **settings: object) -> Run:
        run = create_run(
            TrainConfig(network, **{**SMALL, **settings}), user_networks() / f"{network}_of_a_test.safetensors"
        )
        lines = "".join(to_line(event) + "\n" for event in events)
        (run.folder / "events.jsonl").write_text(lines)
        return run

    return keep


def saying(*events: Event) -> str:
    """Code of a child that tells these events."""
    return "".join(f"say({json.dumps(to_line(event))})\n" for event in events)


LISTENS = "for line in sys.stdin: say(line.strip()) if 'event' in line else None\n"
STEP = StepsTaken(8, 1.5, 0.003, 20_000.0)


def config(network: str = "mlp14", **settings: object) -> TrainConfig:
    return TrainConfig(network, **{**SMALL, **settings})


@pytest.fixture
def open_tab(qtbot, session) -> Iterator[Callable[[RunStore], Tab]]:
    """Opens the tab over a store of runs, at the size that it has in the window."""
    tabs: list[Tab] = []

    def opened(store: RunStore) -> Tab:
        tab = Tab(replace(TAB, stores=lambda _: (store,)), session)
        qtbot.addWidget(tab)
        tab.resize(830, 560)
        tabs.append(tab)
        return tab

    yield opened
    for tab in tabs:
        tab.stop()


class Watching:
    """The page "Watch", and what one reads and presses."""

    def __init__(self, qtbot, tab: Tab) -> None:
        self.qtbot, self.tab, self.store = qtbot, tab, tab.find_store(RunStore)
        self.page: Page = tab.turn_to("watch")
        with qtbot.waitExposed(tab):
            tab.show()

    def until(self, holds) -> None:
        self.qtbot.waitUntil(holds, timeout=20_000)

    def words(self) -> str:
        return self.page.findChild(QLabel, "run_words").text()

    def rows(self) -> list[str]:
        runs = self.page.findChild(QListWidget, "runs")
        return [runs.item(row).text() for row in range(runs.count())]

    def row(self) -> str:
        return next(iter(self.rows()), "")

    def progress(self) -> str:
        return "\n".join(line.accessibleDescription() for line in self.page.findChildren(ProgressLine))

    def button(self, text: str) -> QPushButton:
        found = [each for each in self.page.findChildren(QPushButton) if each.text().replace("&", "") == text]
        return next((each for each in found if each.isVisible()), found[0])

    def press(self, text: str) -> None:
        assert self.button(text).isVisible()
        self.qtbot.mouseClick(self.button(text), Qt.MouseButton.LeftButton)

    def chart(self, start: str) -> LineChart:
        return next(each for each in self.page.findChildren(LineChart) if each.accessibleName().startswith(start))


@pytest.fixture
def watch(qtbot, make_store, open_tab) -> Callable[..., Watching]:
    """Opens the page over a store whose children run this code."""

    def open_page(code: str | None = "") -> Watching:
        return Watching(qtbot, open_tab(make_store(code)))

    return open_page


class IdleStore(RunStore):
    """Takes what is started, and trains nothing."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.begun: list[TrainConfig] = []
        self.fault = ""

    def start(self, config: TrainConfig) -> str:
        if self.fault:
            raise OSError(self.fault)
        self.begun.append(config)
        return f"run {len(self.begun)}"


@pytest.fixture
def store(session) -> IdleStore:
    """A store that trains nothing."""
    return IdleStore(session)


@pytest.fixture
def tab(store, open_tab) -> Tab:
    """The tab over a store that trains nothing."""
    return open_tab(store)


@pytest.fixture
def page(qtbot, tab) -> Page:
    """The page "Set up" of that tab."""
    made = tab.turn_to("set_up")
    with qtbot.waitExposed(tab):
        tab.show()
    return made


def choose(page, name: str, key: str) -> None:
    """Choose the entry that stands for a key."""
    choices = page.findChild(QComboBox, name)
    index = choices.findData(key)
    assert index >= 0, key
    pick(choices, index)


def pick(choices: QComboBox, index: int) -> None:
    """Choose an entry by keyboard, from the one beside it."""
    choices.setCurrentIndex(index - 1 if index else 1)
    QTest.keyClick(choices, Qt.Key.Key_Down if index else Qt.Key.Key_Up)


def type_into(page, name: str, text: str) -> RangeField:
    field = page.findChild(RangeField, name)
    field.selectAll()
    QTest.keyClicks(field, text)
    return field


def words_on(page) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def start_button(page) -> QPushButton:
    return page.findChild(QPushButton, "start")


def start(page, tab) -> None:
    """Begin to train, and come back from the page that shows it."""
    start_button(page).click()
    tab.turn_to("set_up")


def press(page, text: str) -> None:
    """Click the button of a text, which is in sight."""
    next(each for each in page.findChildren(QPushButton) if each.text() == text and each.isVisible()).click()


@pytest.fixture
def hand(app, qtbot, monkeypatch) -> Hand:
    """A hand before the page "My handwriting" of a real window."""
    return Hand(app, qtbot, monkeypatch)
