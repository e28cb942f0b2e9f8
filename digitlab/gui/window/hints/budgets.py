"""Hints about comparisons: two networks of different architectures that were not trained alike, so that not only those differ."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from itertools import combinations

from digitlab import records
from digitlab.gui.shell.settings import Settings
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.wishes import OpenPage
from digitlab.gui.tabs.robustness.measuring import Sweeps
from digitlab.gui.tabs.robustness.test_digits.page import PlotSettings
from digitlab.gui.tabs.train.runs_state import RunsState
from digitlab.gui.tabs.train.set_up.set_up import SetUp, can_be_set_up
from digitlab.gui.window.hints.hint import Hint, Rule
from digitlab.language import mark, tr
from digitlab.networks.card import Card
from digitlab.training.equal_budget import differences
from digitlab.training.events import Saved
from digitlab.training.recipe import TrainConfig
from digitlab.training.summaries import Summary

_FIRST = Settings().networks
_Trained = tuple[TrainConfig, float]  # its recipe, and after how many epochs it was kept


def on_draw(snapshot: Snapshot, _is_shown: bool) -> Hint | None:
    """The networks that answer, once they answer differently; of those that the window begins with, their cards say how they were trained."""
    analysis = snapshot.analysis
    if (
        analysis is None
        or not analysis.are_alike
        or len(set(analysis.labels)) < 2
        or analysis.situation.networks == _FIRST
    ):
        return None
    cards = (answer.card for answer in analysis.answers if answer and answer.card and not answer.is_edited)
    return _hint(filter(None, map(_trained_as, cards)))


def on_curves(snapshot: Snapshot, _is_shown: bool) -> Hint | None:
    """The networks whose curves are drawn."""
    snapshot = snapshot.alike()
    plotted, known = snapshot[PlotSettings].plotted, snapshot[Sweeps].known
    cards = (entry.card for name, entry in snapshot.library.entries.items() if name in plotted and name in known)
    return _hint(filter(None, map(_trained_as, cards)))


def on_watch(snapshot: Snapshot, _is_shown: bool) -> Hint | None:
    """The trainings that lie over one another."""
    runs = snapshot[RunsState]
    trained = {each.run.name: (each.run.config, _epochs_of(each)) for each in runs.all.summaries}
    return _hint(trained[name] for name in runs.chosen if name in trained)


def _epochs_of(summary: Summary) -> float:
    """After how many epochs the network of a run was kept; of one that has not ended, how many there are to be."""
    kept = summary.measured if isinstance(summary.ended, Saved) else None
    return kept.epoch if kept else summary.run.config.epochs


def _trained_as(card: Card) -> _Trained | None:
    """How a network was trained, as its file says; None where it does not say so in a way that can be read."""
    if not card.recipe:
        return None
    with suppress(ValueError):
        config = records.from_dict(TrainConfig, {**card.recipe, "network": card.name, "architecture": card.config})
        config.build_config()
        epochs = float(card.measured.get("epochs", config.epochs))
        return config, int(epochs) if epochs.is_integer() else epochs
    return None


def _hint(trained: Iterable[_Trained]) -> Hint | None:
    """The first two that are of different architectures and were not trained alike."""
    for (one, epochs), (other, others) in combinations(trained, 2):
        with suppress(ValueError):  # of an architecture that this digitlab cannot build
            if one.build_config() != other.build_config() and (
                differing := differences(one, other, taken=(epochs, others))
            ):
                text = tr(
                    "{one} and {other} were not trained alike: {differences}.",
                    one=one.network,
                    other=other.network,
                    differences="; ".join(differing),
                )
                return Hint(text, OpenPage("train", "set_up", _both(one, other)))
    return None


def _both(one: TrainConfig, other: TrainConfig) -> SetUp:
    """A training of both on the same batches by the recipe of the first, with equal parameters; as far as the page can build them."""
    first, second = (one, other) if can_be_set_up(one.build_config()) else (other, one)
    return SetUp.like(first).against(second, "equal parameters")


_WHEN = "It comes where two networks of different architectures {what} and their recipes differ in digits, data, epochs, steps, augmentation or loss."
_CHOSEN = " Those that the window begins with are not spoken of."
_APPLIES = mark(
    "Opens Set up with both of them, one recipe, the same batches and equal parameters; nothing is trained until you say so."
)

RULES = (
    Rule(
        "unequal_answers",
        "Answers of networks that were not trained alike",
        ("draw",),
        _WHEN.format(what="answer differently") + _CHOSEN,
        _APPLIES,
        on_draw,
    ),
    Rule(
        "unequal_curves",
        "Curves of networks that were not trained alike",
        ("robustness/test_digits",),
        _WHEN.format(what="have curves in one plot"),
        _APPLIES,
        on_curves,
    ),
    Rule(
        "unequal_runs",
        "Trainings that are not alike",
        ("train/watch",),
        _WHEN.format(what="are laid over one another"),
        _APPLIES,
        on_watch,
    ),
)
