"""Hints about the training that is looked at: what :mod:`digitlab.training.symptoms` finds in its events, and another recipe to try."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from functools import partial

from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.wishes import OpenPage
from digitlab.gui.tabs.train.runs_state import RunsState
from digitlab.gui.tabs.train.set_up.set_up import SetUp
from digitlab.gui.window.hints.hint import Hint, Rule
from digitlab.language import mark
from digitlab.training.events import Event
from digitlab.training.symptoms import (
    DEAD,
    EXPLODED,
    GUESSING,
    LEAST_EPOCHS,
    LEAST_STEPS,
    NOT_LEARNED,
    RISEN,
    symptom_of,
)

_WATCH = ("train/watch",)
_LOWER = mark(
    "Opens Set up with the recipe of this training and a tenth of its learning rate; nothing is trained until you say so."
)


def find(symptom: str, snapshot: Snapshot, _is_shown: bool) -> Hint | None:
    """What is wrong with the leading one of the runs that are looked at, where it is this."""
    runs = snapshot[RunsState]
    config = next((each.run.config for each in runs.all.summaries if runs.chosen[:1] == (each.run.name,)), None)
    found = symptom_of(config, _events(runs)) if config else None
    if config is None or found is None or found.id != symptom:
        return None
    set_up = SetUp()
    with suppress(ValueError):  # of an architecture that this digitlab cannot build
        set_up = SetUp.like(config)
    value = int(found.value) if found.setting == "epochs" else found.value
    return Hint(
        f"{config.network}: {found.sentence}", OpenPage("train", "set_up", set_up.with_setting(found.setting, value))
    )


def _events(runs: RunsState) -> Sequence[Event]:
    """What the leading run has told: all of it while it is trained here, or else its highest rate, its epochs and how it ended."""
    name = runs.chosen[0]
    if name in runs.live:
        return runs.live[name].events
    summary = next(each for each in runs.all.summaries if each.run.name == name)
    return tuple(filter(None, (summary.rate, *summary.epochs, summary.ended)))


RULES = (
    Rule(
        "exploded",
        "The training exploded",
        _WATCH,
        f"It comes where the training loss is no longer a finite number, or is {EXPLODED:g} times that of guessing (ln 10 = {GUESSING:.2f}) or more.",
        _LOWER,
        partial(find, "exploded"),
    ),
    Rule(
        "not_learning",
        "The training does not learn",
        _WATCH,
        f"It comes where, after an epoch and at least {LEAST_STEPS} steps, the held-out loss is at least {100 * NOT_LEARNED:.0f} % of that of guessing; "
        f"within the first epoch, where every report of the last {LEAST_STEPS} steps is.",
        mark(
            "Opens Set up with the recipe of this training and a tenth of its learning rate, or the usual one where it is far below that; nothing is "
            "trained until you say so."
        ),
        partial(find, "not_learning"),
    ),
    Rule(
        "dead_units",
        "Units are dead",
        _WATCH,
        f"It comes where {100 * DEAD:.0f} % of the units of a layer, or more, answer 0 to every held-out digit at the end of an epoch.",
        _LOWER,
        partial(find, "dead_units"),
    ),
    Rule(
        "over_fitted",
        "The training over-fits",
        _WATCH,
        f"It comes where the held-out loss was lowest {LEAST_EPOCHS} epochs ago or more and is {100 * (RISEN - 1):.0f} % higher now, while the training loss fell.",
        mark(
            "Opens Set up with the recipe of this training and as many epochs as it took to the lowest held-out loss; nothing is trained until you say so."
        ),
        partial(find, "over_fitted"),
    ),
)
