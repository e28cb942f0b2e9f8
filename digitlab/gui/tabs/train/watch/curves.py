"""Runs as lines over the epochs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from digitlab.gui.kit.theme import Accent
from digitlab.gui.tabs.train.watch.line_chart import ChartLine, LineLook, Numbers, Scale
from digitlab.gui.tabs.train.watch.run_state import RunState
from digitlab.language import mark, tr
from digitlab.networks.architectures import config_to_dict
from digitlab.networks.card import Card
from digitlab.training.recipe import TrainConfig

CURVES: dict[str, tuple[str, Scale]] = {
    "loss": (mark("Loss, held-out and training (dotted)"), "log"),
    "accuracy": (mark("Read, held-out and training (dotted)"), "share"),
    "tolerance": (mark("Shifted 4 px, turned 30° (dashed)"), "share"),
    "rate": (mark("Learning rate"), "linear"),
}
"""What is drawn over the epochs: how it is headed, and on which scale it lies."""


def looks_of(configs: Sequence[TrainConfig]) -> list[LineLook]:
    """A look for each run: its family's colour, and a shade of it where there are several of a family."""
    looks: list[LineLook] = []
    for config in configs:
        accent = _accent(config)
        looks.append(LineLook(accent, sum(look.accent == accent for look in looks)))
    return looks


def _accent(config: TrainConfig) -> Accent:
    """The colour of the network's family; a third one where the network is unknown here."""
    try:
        architecture = config.build_config()
    except ValueError:
        return "third"
    return Card(config.network, config_to_dict(architecture), 0, 0).family


def _training_loss(config: TrainConfig) -> str:
    """What the training loss is called: that of smoothed labels never comes near zero, which the held-out loss does."""
    try:
        return tr("training loss, of smoothed labels") if config.smoothing else tr("training loss")
    except ValueError:
        return tr("training loss")


def curves(run: RunState, look: LineLook) -> dict[str, list[ChartLine]]:
    """The lines of a run, by the names of :data:`CURVES`; a whole number on the horizontal axis is an epoch's end."""
    an_epoch = max(1.0, run.steps / max(1, run.epochs))
    taken, ended = run.taken, run.ended
    shares = [event.shares_read for event in ended if event.shares_read]  # none of a generator
    at, passed = np.array([e.step for e in taken]) / an_epoch, np.array([e.step for e in ended]) / an_epoch
    learned = [event for event in ended if event.training_accuracy is not None]  # no run from before it was told
    training = np.array([e.step for e in learned]) / an_epoch, [e.training_accuracy or 0.0 for e in learned]
    marked = LineLook(look.accent, look.shade, "solid", marked=True)
    dashed = LineLook(look.accent, look.shade, "dashed", marked=True)
    dotted = LineLook(look.accent, look.shade, "dotted")

    on_training, on_held_out = tr("training digits read"), tr("held-out digits read")
    if not run.config.classes.are_digits:
        on_training, on_held_out = tr("training pictures read"), tr("held-out pictures read")

    def line(name: str, xs: Numbers, ys: Iterable[float], way: LineLook) -> ChartLine:
        return ChartLine(f"{run.config.network}, {name}", xs, np.array(list(ys), np.float64), way)

    return {
        "loss": [
            line(_training_loss(run.config), at, (e.loss for e in taken), dotted),
            line(tr("held-out loss"), passed, (e.held_out_loss for e in ended), marked),
        ],
        "accuracy": [
            *([line(on_training, *training, dotted)] if learned else []),
            line(on_held_out, passed[: len(shares)], (still for still, _, _ in shares), marked),
        ],
        "tolerance": [
            line(tr("shifted by 4 px"), passed[: len(shares)], (shifted for _, shifted, _ in shares), marked),
            line(tr("turned by 30°"), passed[: len(shares)], (turned for _, _, turned in shares), dashed),
        ],
        "rate": [line(tr("learning rate"), at, (e.learning_rate for e in taken), LineLook(look.accent, look.shade))],
    }
