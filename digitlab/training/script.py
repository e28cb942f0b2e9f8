"""A stand-alone PyTorch script that trains a network as a run did: the same digits, batches, steps and weights."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import torch

from digitlab import __version__
from digitlab.data import sources
from digitlab.data.collections import COLLECTIONS
from digitlab.language import in_english, tr
from digitlab.networks.architectures import architecture_of
from digitlab.training import script_parts
from digitlab.training.batches import epoch_seed
from digitlab.training.command_events import EpochAdded, LearningRateSet, ValueSet
from digitlab.training.control import Setting
from digitlab.training.events import EpochEnded, Event, Started, StepsTaken, Stopped, StoppedEarly
from digitlab.training.recipe import TrainConfig
from digitlab.training.spelled_out import SpelledOut
from digitlab.training.written_network import ScriptError, indented, written


def script_of(config: TrainConfig, events: Sequence[Event] = (), run: str = "") -> str:
    """The script of a recipe, and of what was changed while its run went on.

    Args:
        config: The recipe.
        events: Of the run; epochs that were added and rates that were set are repeated.
        run: The run's name.

    Raises:
        ScriptError: It begins with other weights, its digits are no IDX files, or they are changed by more than poses and noise.
    """
    if config.start_from:
        raise ScriptError(
            tr(
                "this run starts from the weights of {network}: a script begins with fresh ones",
                network=config.start_from,
            )
        )
    if not _is_read_like_mnist(config.data):
        raise ScriptError(tr("this run learned from {data}: a script only reads files like MNIST's", data=config.data))
    if config.changes:
        raise ScriptError(
            tr(
                "this run's digits are changed by {changes}: a script can move and distort them, and cover them with noise",
                changes=", ".join(config.changes),
            )
        )
    spelled, network = SpelledOut(), config.build_config()
    architecture = architecture_of(network)
    expression = written(architecture.build(network), spelled, architecture.script_arguments(network))
    spelled.add("digitlab.training.schedule", ["rate_at"])
    augments = any((config.shift_px, config.turn_deg, config.zoom > 1, config.noise, config.elastic_px))
    if augments:
        spelled.add("digitlab.training.augment", ["changed"])
    if config.non_digits:
        spelled.add("digitlab.training.non_digits", ["with_non_digits", "loss_with_none"])
    if config.initial_width != 1:
        spelled.add("digitlab.training.initial_width", ["widen"])
    if config.smoothing:
        spelled.imports["from torch.nn import functional"] = None
    spelled.imports |= dict.fromkeys(_ALWAYS)
    body = [
        _settings(config, events, augments=augments),
        spelled.text(),
        f'def make_network() -> nn.Module:\n    """The network, with fresh weights."""\n    return {indented(expression)}',
        script_parts.READING,
        _learning(config, events),
        _training(config, augments=augments),
    ]
    head = [_head(config, run, _left_at(events)), "from __future__ import annotations", _imports(spelled.imports)]
    return "\n\n".join([*head, "\n\n\n".join(body)])


def _is_read_like_mnist(source: str) -> bool:
    """Whether a collection lies in files of the same names and layout."""
    named = COLLECTIONS.get(source)
    return source == "mnist" or (named is not None and named.files("train") == _FILES and not named.is_transposed)


_FILES = ("train-images-idx3-ubyte", "train-labels-idx1-ubyte")
_ALWAYS = (
    "import argparse",
    "import gzip",
    "import math",
    "import torch",
    "from pathlib import Path",
    "from torch import Tensor",
    "from torch import nn",
)
_OF_OTHERS = {"torch", "numpy"}


def _imports(lines: Iterable[str]) -> str:
    """Import lines, those of the standard library first; names from one module on one line."""
    names: dict[str, set[str]] = {}
    for line in lines:
        if line.startswith("from "):
            _, module, _, name = line.split()
            names.setdefault(module, set()).add(name)
    merged = [line for line in lines if line.startswith("import ")]
    merged += [f"from {module} import {', '.join(sorted(names[module]))}" for module in sorted(names)]
    others = [line for line in merged if line.split()[1].split(".")[0] in _OF_OTHERS]
    return "\n".join([*(line for line in sorted(merged, key=_kind) if line not in others), "", *others])


def _kind(line: str) -> tuple[bool, str]:
    return line.startswith("from "), line


def _left_at(events: Sequence[Event]) -> str:
    """The step at which a run was left, or is, before its end; "" where it was not."""
    told = (event for event in events if isinstance(event, Started | StepsTaken | EpochEnded | Stopped))
    *_, step = [0, *(event.step for event in told)]
    match [event for event in events if isinstance(event, Started | EpochAdded | StoppedEarly)]:
        case [*_, Started(steps=total) | EpochAdded(steps=total)] if step < total:
            return f"step {step:,} of {total:,}"
        case _:
            return ""


def _head(config: TrainConfig, run: str, left_at: str) -> str:
    whose = f"what it would have come to: it was left at {left_at}" if left_at else "the run's own"
    of_run = f', the run "{_quoted(run)}"' if run else ""
    exact = "bit for bit"
    if config.processes > 1:
        exact = (
            "to rounding, and only where the network neither draws nor normalises batches:\n"
            f"there were {config.processes} processes, each of which did that for itself"
        )
    with in_english():
        digits = sources.in_words(config.data)
    return f'''"""Train the network "{_quoted(config.network)}" as digitlab {__version__} did{of_run}.

    python THIS_FILE FOLDER [--out weights.pt] [--device cpu]

FOLDER holds the original files of {digits}, gzipped or not: {_FILES[0]} and {_FILES[1]}.
The weights are written as a state_dict. With torch {torch.__version__}, on the same kind of processor and with as many threads,
they are {whose}, {exact}. What the network and the steps are made of are digitlab's own lines.
"""'''


def _quoted(name: str) -> str:
    """A name that may be anything, within a string of three quotes."""
    return name.encode("unicode_escape").decode().replace('"', '\\"')


def _settings(config: TrainConfig, events: Sequence[Event], *, augments: bool) -> str:
    rates = [(0, config.learning_rate)]
    rates += [(event.step, event.learning_rate) for event in events if isinstance(event, LearningRateSet)]
    total = _epochs(config, events)
    lines = [
        "# The recipe",
        f"SEED = {config.seed}  # of the first weights, the order of the digits, and whatever else is drawn",
        f"DIGITS = {config.digits:_}  # the first ones of the training digits; the last 5,000 are kept to measure on",
        f"EPOCHS = {total}",
        f"PLANNED_EPOCHS = {config.epochs}  # those that the schedule was made for",
        f"BATCH_SIZE = {config.batch_size}",
        f"RATES = {rates!r}  # from which step on: the highest learning rate",
        f'SCHEDULE = "{config.schedule}"',
        f"WEIGHT_DECAY = {config.weight_decay!r}",
    ]
    for setting, name in _LIVE.items():
        if values := _values_set(events, setting):
            lines.append(f"{name} = {values!r}  # set in flight, from which step on")
    if config.initial_width != 1:
        lines.append(f"INITIAL_WIDTH = {config.initial_width!r}  # what torch's first weights are multiplied by")
    if config.parts > 1:
        lines.append(f"PARTS = {config.parts}  # each batch is taken in so many parts, which needs less memory")
    if config.non_digits:
        lines.append(f"NON_DIGITS = {config.non_digits!r}  # the share of each batch that is no digit")
    if config.smoothing:
        lines.append(
            f"LABEL_SMOOTHING = {config.smoothing!r}  # the share of each label that is spread over all classes"
        )
    if augments:
        lines.append(f"AUGMENTATION = dict({', '.join(_augmentation(config))})")
    lines += [
        "EPOCH_SEEDS = (  # 63 bits of numpy's SeedSequence((SEED, epoch)) for each epoch",
        *(f"    {epoch_seed(config.seed, epoch)}," for epoch in range(total)),
        ")",
        "HELD_OUT = 5_000",
    ]
    return "\n".join(lines)


def _epochs(config: TrainConfig, events: Sequence[Event]) -> int:
    """How many epochs its network has learned: of a run that stopped early, and did not go on, up to the best one."""
    match [event for event in events if isinstance(event, Started | EpochAdded | StoppedEarly)]:
        case [*_, StoppedEarly(best_epoch=best)]:
            return best
        case [*_, Started(epochs=epochs) | EpochAdded(epochs=epochs)]:
            return max(config.epochs, epochs)
        case _:
            return config.epochs


_LIVE: dict[Setting, str] = {"momentum": "MOMENTA", "weight_decay": "WEIGHT_DECAYS", "dropout": "DROPOUTS"}
"""What was set in flight, by the names of the script's constants."""


def _values_set(events: Sequence[Event], setting: Setting) -> list[tuple[int, float]]:
    return [(event.step, event.value) for event in events if isinstance(event, ValueSet) and event.setting == setting]


def _augmentation(config: TrainConfig) -> list[str]:
    how = config.augmentation
    return [f"{name}={getattr(how, name)!r}" for name in type(how).__slots__]


def _learning(config: TrainConfig, events: Sequence[Event]) -> str:
    live = {setting for setting in _LIVE if _values_set(events, setting)}
    value = "newest(MOMENTA, step, rate.momentum)" if "momentum" in live else "rate.momentum"
    momentum = f'group["momentum"] = {value}'
    if config.optimiser != "sgd":
        momentum = f'group["betas"] = ({value}, group["betas"][1])'
    if "weight_decay" in live:
        momentum += script_parts.WEIGHT_DECAYS
    if "dropout" in live:
        momentum += script_parts.DROPOUTS
    if config.parts > 1:
        taking = script_parts.IN_PARTS.format(loss=_loss(config, "few, theirs", indent=8))
    else:
        taking = script_parts.AT_ONCE.format(loss=_loss(config, "x, y", indent=4))
    newest = script_parts.NEWEST if live else ""
    return newest + script_parts.LEARNING.format(momentum=momentum, taking=taking)


def _loss(config: TrainConfig, digits: str, indent: int) -> str:
    line, images, labels = f"loss = network.loss({digits}, generator)", *digits.split(", ")
    if config.non_digits:
        line = f"loss = loss_with_none(network, {digits}{', LABEL_SMOOTHING' if config.smoothing else ''})"
    elif config.smoothing:
        line = f"loss = functional.cross_entropy(network({images}), {labels}, label_smoothing=LABEL_SMOOTHING)"
    if config.precision == "bfloat16":
        return f"with torch.autocast(x.device.type, torch.bfloat16):\n{' ' * (indent + 4)}{line}"
    return line


def _training(config: TrainConfig, *, augments: bool) -> str:
    kind = {"adamw": "AdamW", "adam": "Adam", "sgd": "SGD"}[config.optimiser]
    more = "momentum=0.9, nesterov=True, " if config.optimiser == "sgd" else ""
    optimiser = f"{kind}(network.parameters(), RATES[0][1], {more}weight_decay=WEIGHT_DECAY, fused=True)"
    changed = "changed(fields[batch], Augmentation(**AUGMENTATION), generator)" if augments else "fields[batch]"
    batch = f"x, y = {changed}, labels[batch]"
    if config.non_digits:
        batch = f"x, y = with_non_digits({changed}, labels[batch], NON_DIGITS, generator)"
    generates = architecture_of(config.build_config()).generates
    measuring = script_parts.LOSS if generates else script_parts.ACCURACY
    widened = "\n    widen(network, INITIAL_WIDTH)" if config.initial_width != 1 else ""
    return script_parts.TRAINING.format(measuring=measuring, optimiser=optimiser, batch=batch, widened=widened)
