"""What a step of undo is, what it is called, and which changes in a row are one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from digitlab.gui.shell import edit_words
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.history import MOST_STEPS, History, Parts, Steps, Told
from digitlab.gui.shell.situation_parts import parts_of, tell
from digitlab.ink.changes import Changes
from digitlab.ink.pose import Pose
from digitlab.ink.stroke import Drawing, Stroke
from digitlab.networks.edits import BiasSet, SwitchedOff, WeightSet, with_units_off

LINE = Stroke.through([(5, 5), (20, 20)])


class Numbers:
    """Two numbers that can be undone; those of the one named "slid" in a row are one step."""

    def __init__(self, history: History) -> None:
        self.parts: dict[str, int] = {"slid": 0, "set": 0}
        self._history = history

    def change(self, **parts: int) -> None:
        self._history.note(self, self.parts, parts)
        self.put_back(parts)

    def tell(self, before: Parts, after: Parts) -> Told:
        words = ", ".join(f"{name} {before[name]} to {after[name]}" for name in after)
        return Told(words, ("slid",) if [*after] == ["slid"] else ())

    def put_back(self, parts: Parts) -> None:
        self.parts = {**self.parts, **parts}


@pytest.fixture
def history(qapp: QApplication) -> History:
    return History()


def test_every_change_is_a_step_in_words_and_one_of_nothing_is_none(history: History) -> None:
    numbers = Numbers(history)
    numbers.change(set=0)
    assert history.steps == Steps()
    numbers.change(set=1, slid=0)
    numbers.change(set=2)
    assert history.steps == Steps("set 1 to 2")
    history.undo()
    assert (numbers.parts["set"], history.steps) == (1, Steps("set 0 to 1", "set 1 to 2"))
    history.undo()
    history.undo()
    assert (numbers.parts["set"], history.steps) == (0, Steps("", "set 0 to 1"))
    history.redo()
    numbers.change(slid=5)
    assert history.steps == Steps("slid 0 to 5"), "what was undone is forgotten"


def test_what_goes_on_in_a_row_is_one_step_until_something_else_is_done_or_it_is_undone(history: History) -> None:
    numbers, other = Numbers(history), Numbers(history)
    for value in (1, 2, 3):
        numbers.change(slid=value)
    assert history.steps == Steps("slid 0 to 3")
    other.change(slid=1)
    numbers.change(slid=4)
    history.undo()
    assert (numbers.parts["slid"], other.parts["slid"]) == (3, 1)
    numbers.change(slid=9)
    history.undo()
    assert history.steps == Steps("slid 0 to 1", "slid 3 to 9"), "what was undone is gone on with by nothing"
    history.undo()
    numbers.change(slid=5)
    numbers.change(slid=3)
    assert history.steps == Steps("slid 0 to 3"), "what comes back to where it began is no step"


def test_a_pause_ends_what_goes_on_in_a_row(qtbot: QtBot, monkeypatch) -> None:
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: Qt.MouseButton.NoButton)
    history = History(pause_ms=1)
    numbers = Numbers(history)

    def goes_on_anew() -> bool:
        numbers.change(slid=numbers.parts["slid"] + 1)
        return not history.steps.undo.startswith("slid 0 to")

    numbers.change(slid=1)
    qtbot.waitUntil(goes_on_anew)


def test_a_drag_is_one_step_however_long_it_rests(qtbot: QtBot, monkeypatch) -> None:
    history, held, rest = History(pause_ms=1), [Qt.MouseButton.LeftButton], QTimer(singleShot=True, interval=120)
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: held[0])
    numbers = Numbers(history)
    for value in (1, 2, 3):
        numbers.change(slid=value)
        with qtbot.waitSignal(rest.timeout):
            rest.start()
    assert history.steps == Steps("slid 0 to 3")
    held[0] = Qt.MouseButton.NoButton
    with qtbot.waitSignal(rest.timeout):
        rest.start()
    numbers.change(slid=4)
    assert history.steps == Steps("slid 3 to 4")


def test_what_is_done_together_by_several_is_one_step(history: History) -> None:
    one, other = Numbers(history), Numbers(history)
    with history.one_step(lambda: "both"):
        one.change(set=1)
        with history.one_step(lambda: "inner"):
            other.change(set=7)
        one.change(set=2, slid=3)
    assert history.steps == Steps("both")
    with history.one_step(lambda: "nothing in the end"):
        one.change(set=5)
        one.change(set=2)
    assert history.steps == Steps("both")
    history.undo()
    assert one.parts == other.parts == {"slid": 0, "set": 0}
    history.redo()
    assert (one.parts, other.parts) == ({"slid": 3, "set": 2}, {"slid": 0, "set": 7})


def test_another_history_goes_on_with_the_steps_for_its_own_keepers_in_the_words_of_now(history: History) -> None:
    numbers, by = Numbers(history), "to"
    numbers.change(set=1)
    with history.one_step(lambda: f"from 1 {by} 2"):
        numbers.change(set=2, slid=5)
    numbers.change(set=3)
    history.undo()

    by = "till"
    other = History()
    successor = Numbers(other)
    successor.put_back(numbers.parts)
    other.take_over(history, [successor])
    assert other.steps == Steps("from 1 till 2", "set 2 to 3")
    other.redo()
    assert (successor.parts, numbers.parts) == ({"slid": 5, "set": 3}, {"slid": 5, "set": 2})
    for _ in range(3):
        other.undo()
    assert (successor.parts, other.steps) == ({"slid": 0, "set": 0}, Steps("", "set 0 to 1"))
    successor.change(set=9)
    assert other.steps == Steps("set 0 to 9")


def test_the_oldest_steps_are_forgotten(history: History) -> None:
    numbers = Numbers(history)
    for value in range(1, MOST_STEPS + 51):
        numbers.change(set=value)
    for _ in range(MOST_STEPS + 50):
        history.undo()
    assert numbers.parts["set"] == 50


@pytest.mark.parametrize(
    ("after", "words"),
    [
        (Situation(Drawing((LINE,))), "stroke"),
        (Situation(Drawing((Stroke.through([(5, 5), (20, 20)], erases=True),))), "eraser"),
        (Situation(Drawing((LINE, LINE))), "drawing"),
        (Situation(Drawing((LINE, LINE)), source="test digit 12", truth=3, test_digit=12), "test digit 12"),
        (Situation(pose=Pose(dx=5)), "5 px right"),
        (
            Situation(pose=Pose(dx=-2.5, dy=-1, angle_deg=-30, scale=1.2)),
            "2.5 px left, 1 px up, turn by −30°, size 1.20 x",
        ),
        (Situation(truth=7), "it is a 7"),
        (Situation(window_deg=30.0), "turns up to ±30°"),
        (Situation(changes=Changes.parse("grey=0.3,thickness=-0.5")), "thickness −0.5, grey paper 0.3"),
        (Situation(cleaned_first=True), "paper cleaned first on"),
        (Situation(centred_first=True), "centred first on"),
        (Situation(networks=("mlp", "cnn", "")), "right network cnn"),
        (Situation(network_edits=(("mlp", (SwitchedOff("conv 1", 11),)),)), "filter 12 off"),
    ],
)
def test_a_change_of_the_situation_is_said_in_words(after: Situation, words: str) -> None:
    base = {"drawing": Drawing(), "networks": ("mlp", "plain", "")}
    before = Situation(**base)
    values = {name: getattr(after, name) for name in Situation.__dataclass_fields__}
    values |= {name: value for name, value in base.items() if values[name] == getattr(Situation(), name)}
    if values["drawing"].is_empty:
        values["drawing"] = before.drawing
    one, other = parts_of(before), parts_of(Situation(**values))
    names = [name for name in other if other[name] != one[name]]
    assert tell({name: one[name] for name in names}, {name: other[name] for name in names}).words == words


def test_what_became_of_networks_is_said_in_words() -> None:
    off, weights = with_units_off((), "conv 1", {2, 6}), (WeightSet("conv 1", 0, 1, 2.0), BiasSet("conv 1", 0, 1.0))
    both = (("mlp", (*off, *weights)),)
    assert edit_words.difference((), (("mlp", off),)) == "filters 3, 7 off"
    assert edit_words.difference((("mlp", off),), (("mlp", off[:1]),)) == "filter 7 on"
    assert edit_words.difference((("mlp", off),), both) == "filter 1: 1 weight and the bias changed"
    assert edit_words.difference(both, (("mlp", off),)) == "filter 1: 1 weight and the bias as learned"
    other = (("mlp", (*off, WeightSet("conv 1", 0, 1, 3.0), weights[1])),)
    assert edit_words.difference(both, other) == "filter 1: 1 weight changed"
    assert edit_words.difference(both, ()) == "networks restored"
