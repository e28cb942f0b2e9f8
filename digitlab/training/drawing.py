"""Digits that a generator draws before a training learns from them (:mod:`digitlab.data.generated`): once, whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from digitlab.data import generated
from digitlab.data.mnist import Digits
from digitlab.data_folder import make_folder
from digitlab.language import tr
from digitlab.lock import LockedError, only_writer
from digitlab.networks.architectures import CLASSES
from digitlab.networks.card import WeightsError, answering
from digitlab.networks.drawn_digits import draw
from digitlab.networks.generation import load_generator
from digitlab.networks.library import Entry, list_networks
from digitlab.training.checkpointing import StoppedError
from digitlab.training.control import Command, Control, Stop
from digitlab.training.events import DigitsDrawn
from digitlab.training.run_writer import sha256_of
from digitlab.untrusted import one_line

_WAIT_S = 0.5


def drawn(source: str, control: Control, learned_from: str = "") -> Iterator[DigitsDrawn]:
    """Draw the digits of a recipe that names a generator, where they are not there; of any other recipe, do nothing.

    They are drawn on the CPU, so that they are the same whatever trains. Where another training draws them just now, it is waited for.

    Args:
        source: The recipe's ``data``.
        control: Where a Stop comes from; whatever else comes meanwhile stays for later.
        learned_from: Of a run that goes on, SHA-256 of the generator's weights when it began; "" where that is not known.

    Raises:
        WeightsError: There is no such generator, nor are there digits that it drew before; or it draws others than the run began with.
        StoppedError: Somebody asked for it.
        OSError: The digits cannot be kept.
    """
    generator = generated.generator_of(source)
    if not generator:
        return
    entry, there = list_networks().generators.get(generator), generated.is_drawn(generator)
    if there and learned_from == generated.drawn_with(generator):
        return  # from the same as before, even if the generator was trained anew
    if (entry or there) and learned_from:
        _check_same(generator, learned_from, sha256_of(entry.path) if entry else generated.drawn_with(generator))
    if entry is None and there:
        return
    if entry is None:
        raise WeightsError(
            tr(
                "there is no generator '{generator}', and no digits that it drew: 'digitlab networks --generators' lists them",
                generator=generator,
            )
        )
    later: list[Command] = []
    try:
        yield from _drawn_by(entry, generator, control, later)
    finally:
        for command in later:
            control.give(command)


def _check_same(generator: str, before: str, now: str) -> None:
    """Refuse to teach a run on with other digits than it began with."""
    if before != now:
        raise WeightsError(
            tr(
                "the run has learned from what '{generator}' drew with the weights {before}…, and it has {now}… by now, which draw other "
                "digits: put its former weights file back to go on, or begin anew, 'digitlab train NETWORK --data {data}'",
                generator=generator,
                before=before[:12],
                now=one_line(now[:12]),
                data=f"{generated.PREFIX}{generator}",
            )
        )


def _drawn_by(entry: Entry, generator: str, control: Control, later: list[Command]) -> Iterator[DigitsDrawn]:
    count, seed, steps, guidance = generated.COUNT, generated.SEED, generated.STEPS, generated.GUIDANCE
    mark = f"{sha256_of(entry.path)} {count} {seed} {steps} {guidance}"
    while not generated.is_drawn(generator, mark):
        make_folder(generated.folder_of(generator))
        try:
            with only_writer(generated.folder_of(generator)):
                if generated.is_drawn(generator, mark):
                    return
                labels = np.resize(np.arange(CLASSES, dtype=np.uint8), count)
                images = []
                with answering(generator):
                    for part in draw(load_generator(str(entry.path)), labels, seed, steps, guidance):
                        images.append(np.rint(part * 255).astype(np.uint8))
                        yield DigitsDrawn(sum(map(len, images)), count)
                        _hear(control, later)
                generated.keep(generator, Digits(np.concatenate(images), labels), mark)
        except LockedError:
            yield DigitsDrawn(0, count)
            _hear(control, later, _WAIT_S)


def _hear(control: Control, later: list[Command], wait_s: float = 0.0) -> None:
    """Hear what is asked for; of that, only a Stop is done at once."""
    while (command := control.next(wait_s)) is not None:
        if isinstance(command, Stop):
            raise StoppedError(asked=command.asked)
        later.append(command)
