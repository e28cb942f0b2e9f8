"""The page "Afterwards" over a store of runs, and its wall of mistakes."""

from __future__ import annotations

import shutil

import pytest

from digitlab.data import mnist
from digitlab.data.classes import DIGITS
from digitlab.gui.kit.cells.digit_wall import DigitWall
from digitlab.gui.tabs.train.afterwards.epoch_scrubber import EpochScrubber
from digitlab.gui.tabs.train.afterwards.mistakes_wall import MistakesWall
from digitlab.gui.tabs.train.afterwards.words import Read
from digitlab.measure.confusion import Confusion
from digitlab.networks.library import list_networks
from digitlab.training.control import Pause
from digitlab.training.events import Checkpointed

from .conftest import ENDING_MS, ended, saying, started


@pytest.mark.parametrize("looks_on", [True, False])
def test_an_epoch_that_ends_is_there_whether_somebody_looks_or_comes_back(
    qtbot, make_store, open_tab, keep_run, looks_on: bool
) -> None:
    run = keep_run()
    run.checkpoints.mkdir()
    names = [f"checkpoints/epoch-000{epoch}.safetensors" for epoch in (1, 2)]
    for name in names:
        shutil.copy(list_networks().find("mlp14").path, run.folder / name)
    first, second = (
        saying(ended(epoch), Checkpointed(32 * epoch, "state", "", epoch, names[epoch - 1])) for epoch in (1, 2)
    )
    store = make_store(saying(started()) + first + "sys.stdin.readline()\n" + second + "sys.stdin.read()")
    tab = open_tab(store)
    page = tab.turn_to("afterwards")
    tab.show()
    scrubber = page.findChild(EpochScrubber)
    store.resume(run.name)
    qtbot.waitUntil(lambda: scrubber.epoch == 1, timeout=ENDING_MS)
    tab.turn_to("afterwards" if looks_on else "training_digits")
    store.send(run.name, Pause())

    def kept() -> int:
        return sum(isinstance(event, Checkpointed) for event in store.state.events(run.name))

    qtbot.waitUntil(lambda: kept() == 2, timeout=ENDING_MS)
    tab.turn_to("afterwards")
    assert scrubber.epoch == 2


def test_the_wall_stays_where_one_has_scrolled_until_it_has_other_digits(qtbot) -> None:
    digits = mnist.load("held_out")
    digits = mnist.Digits(digits.images[:300], digits.labels[:300])
    confusion = Confusion("n", "w", "d", "mnist", "held_out", (0,) * 300, (0.5,) * 300)
    wall = MistakesWall()
    qtbot.addWidget(wall)
    wall.resize(400, 300)
    wall.show()
    bar = wall.findChild(DigitWall).verticalScrollBar()
    for cell, place in ((None, 0), (None, 200), ((1, 0), 0)):
        wall.show_read(Read(confusion, digits, DIGITS), cell)
        wall.grab()
        assert bar.value() == place
        bar.setValue(200)
