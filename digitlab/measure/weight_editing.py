"""How the weights of a network are edited: kernels to put in the place of a learned one, and what edits cost on test digits."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from digitlab.language import mark, tr
from digitlab.measure import pictures
from digitlab.measure.intervals import wilson
from digitlab.measure.measurement import DATA, TEST_DIGITS, Measurement, Option, check_range, parts
from digitlab.measure.reliability import LabelledProbabilities, reliability
from digitlab.measure.store import digits_hash, weights_hash
from digitlab.networks.edits import (
    ALL_LAYERS,
    Edit,
    Edits,
    LayerEdit,
    Pruned,
    SwitchedOff,
    Temperature,
    WeightNoise,
    read,
    with_edit,
)
from digitlab.networks.inspection import unit_number
from digitlab.networks.own_networks import check_new
from digitlab.untrusted import one_line

if TYPE_CHECKING:
    from digitlab.networks.library import Entry

Slice = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class EditConfig:
    """What is changed, and on how many digits its cost is measured.

    Attributes:
        edits: What is changed; the network's file stays as it is.
        digits: How many test digits, or other test pictures, it reads, the first ones.
        save: What the edited network is called among the user's own from then on; "" where it is not saved.
        source: The data set whose test pictures they are; "" for that of the network.
    """

    edits: Edits = ()
    digits: int = TEST_DIGITS
    save: str = ""
    source: str = ""

    @classmethod
    def of(
        cls,
        off: Sequence[tuple[str, list[int]]] = (),
        edits: Path | None = None,
        prune: Sequence[tuple[str, float]] = (),
        noise: Sequence[tuple[str, float]] = (),
        seed: int = 0,
        temperature: float = 1.0,
        save: str = "",
        source: str = "",
        **digits: int,
    ) -> EditConfig:
        """The config of units that are switched off, numbered as people count them, of edits in a file, and of edits of layers.

        Raises:
            ValueError: The file holds no edits, a number is out of its range, or the name is unfit or taken, or there is nothing to save.
            OSError: It cannot be read.
        """
        made: Edits = tuple(
            SwitchedOff(layer, number - unit_number(layer, 0)) for layer, numbers in off for number in numbers
        )
        made += read(edits) if edits else ()
        of_layers: tuple[LayerEdit, ...] = (
            *(Pruned(layer, share) for layer, share in prune),
            *(WeightNoise(layer, ratio, seed) for layer, ratio in noise),
            *(() if temperature == 1.0 else (Temperature(temperature),)),
        )
        for edit in of_layers:
            made = with_edit(made, edit)
        if save and not made:
            raise ValueError(
                f"nothing is changed that could be saved as '{one_line(save, 60)}': name an edit, as with --prune 0.3"
            )
        return cls(made, save=save and check_new(save), source=source, **digits)


@dataclass(frozen=True, slots=True)
class EditCost:
    """A network on the same test digits, as it was trained and with edits.

    Attributes:
        network: Its name.
        weights_hash: SHA-256 of its file.
        edits: What was changed.
        n: How many digits, the first ones of the test set.
        before: How many it reads as it was trained.
        after: How many it reads with the edits.
        both: How many it reads both ways.
        error_before: The expected calibration error as it was trained, in [0, 1]: how far it is surer than right, or less sure.
        error_after: The same with the edits.
        saved: What the edited network is called among the user's own; "" where it was not saved.
        source: The data set whose test pictures they are.
        data_hash: SHA-256 of all of these and their labels; "" where that was not asked.
    """

    network: str
    weights_hash: str
    edits: Edits
    n: int
    before: int
    after: int
    both: int
    error_before: float
    error_after: float
    saved: str = ""
    source: str = pictures.MNIST
    data_hash: str = ""

    @property
    def lost(self) -> int:
        """How many are read no more."""
        return self.before - self.both

    @property
    def gained(self) -> int:
        """How many are read only now."""
        return self.after - self.both

    def interval(self, right: int) -> tuple[float, float]:
        """The 95 % interval of a share, ``before`` or ``after``, of n (Wilson)."""
        return wilson(right, self.n)

    def is_of(self, network: str, edits: Edits) -> bool:
        """Whether it is of this network, changed like this; the order of edits does not matter."""
        return self.network == network and set(self.edits) == set(edits)


def cost_of(
    entry: Entry, edits: Edits, probabilities: Sequence[NDArray[np.float32]], labels: NDArray[np.integer]
) -> EditCost:
    """The cost that two sets of answers, (n, 10) probabilities before and after, to n digits come to.

    Args:
        entry: The network.
        edits: What was changed.
        probabilities: Before and after.
        labels: (n,) true classes.
    """
    before, after = (LabelledProbabilities(each, labels) for each in probabilities)
    counts = (int(before.right.sum()), int(after.right.sum()), int((before.right & after.right).sum()))
    errors = (reliability(before).error, reliability(after).error)
    return EditCost(entry.path.stem, weights_hash(entry.path), edits, len(labels), *counts, *errors)


def _run(config: EditConfig, entry: Entry) -> Generator[int, None, EditCost]:
    from digitlab.networks import weights
    from digitlab.networks.edited_network import edited
    from digitlab.networks.importing import keep
    from digitlab.networks.predict import predict_many

    expected = weights_hash(entry.path)
    network, card = weights.load(entry.path)
    changed = edited(network, config.edits)
    test = pictures.load(config.source)
    answers: list[NDArray[np.float32]] = []
    for each in (network, changed):
        read_parts = []
        for part in parts(config.digits):
            read_parts.append(predict_many(each, test.fields(part)))
            yield part.stop - part.start
        answers.append(np.concatenate(read_parts))
    if config.save:
        parts_edited = ", ".join(dict.fromkeys(_edited_part(edit) for edit in config.edits))
        keep(changed, replace(card, data=f"{card.data}; then edited in {parts_edited}", measured={}), config.save)
    cost = cost_of(entry, config.edits, answers, test.labels[: config.digits])
    return replace(cost, weights_hash=expected, saved=config.save, source=config.source, data_hash=digits_hash(test))


def _edited_part(edit: Edit) -> str:
    return "its temperature" if isinstance(edit, Temperature) else edit.layer or "all layers"


def _fields(config: EditConfig) -> int:
    """How many fields are read: each digit with and without the edits."""
    check_range(tr("digits"), config.digits)
    return 2 * config.digits


def _words(cost: EditCost) -> Iterator[str]:
    rows = (("as trained", cost.before, cost.error_before), ("edited", cost.after, cost.error_after))
    for name, right, error in rows:
        low, high = cost.interval(right)
        shares = f"{right / cost.n:8.2%}  ({low:.2%} to {high:.2%})"
        yield f"{cost.network:<14} {name:<12}{shares}  calibration error {error:.2%}"
    if cost.source == pictures.MNIST:
        lost = "1 digit is" if cost.lost == 1 else f"{cost.lost:,} digits are"
        yield f"{lost} read no more, {cost.gained:,} only now  (n = {cost.n:,})"
    else:
        read = f"n = {cost.n:,} {pictures.in_english(cost.source)}"
        lost = "1 picture is" if cost.lost == 1 else f"{cost.lost:,} pictures are"
        yield f"{lost} read no more, {cost.gained:,} only now  ({read})"
    if cost.saved:
        yield f"the edited network is called {cost.saved} among your own"


def _units(text: str) -> tuple[str, list[int]]:
    layer, _, units = text.rpartition(":")
    try:
        return layer, [int(unit) for unit in units.split(",")]
    except ValueError:
        raise ValueError(f"'{one_line(text, 60)}' names no units: write 'conv 1:3,7'") from None


def _level(text: str) -> tuple[str, float]:
    layer, _, number = text.rpartition(":")
    try:
        return layer or ALL_LAYERS, float(number)
    except ValueError:
        raise ValueError(f"'{one_line(text, 60)}' names no number: write 0.3, or 'conv 1:0.3' for one layer") from None


WEIGHT_EDITING = Measurement(
    name="edit",
    aliases=("ablate", "operate"),
    help="measure a network's accuracy before and after units are switched off, or weights are pruned or made noisy",
    config=EditConfig.of,
    result=EditCost,
    noun="operation",
    event="Operated",
    networks=(("network", "a name or a weights file; the file stays as it is"),),
    options=(
        Option(
            "--off",
            "switch units off, counted from 1, or classes, as in 'conv 1:3,7' or 'answer:0'; repeat it for several layers",
            _units,
            metavar="LAYER:UNITS",
            repeated=True,
        ),
        Option(
            "--prune",
            "set this share of the smallest weights to zero: 0.3, of all layers together, or 'conv 1:0.3'; may be repeated",
            _level,
            metavar="[LAYER:]SHARE",
            repeated=True,
        ),
        Option(
            "--noise",
            "add noise, in standard deviations of each layer's weights: 0.1, to all layers, or 'conv 1:0.1'; may be repeated",
            _level,
            metavar="[LAYER:]RATIO",
            repeated=True,
        ),
        Option("--seed", "of the noise (default 0)", int),
        Option("--temperature", "divide the logits by this number (default 1)", float),
        Option("--edits", "edits as JSON, as the window writes them", Path, metavar="FILE"),
        Option("--digits", "use only the first so many test digits", int),
        DATA,
        Option("--save", "keep the edited network among your own, by this name", str, metavar="NAME"),
    ),
    what=lambda _, entry: f"{entry.path.stem} before and after the operation",
    fields=_fields,
    run=_run,
    prepare=lambda config, *_: replace(config, digits=pictures.at_most(config.source, config.digits)),
    only_digits="",
    words=_words,
)


def _binomial(length: int) -> NDArray[np.float64]:
    """A row of Pascal's triangle, (length,)."""
    row = np.ones(1)
    for _ in range(length - 1):
        row = np.convolve(row, [1.0, 1.0])
    return row


def _upright_edges(side: int) -> NDArray[np.float64]:
    """Sobel's operator: the difference from left to right, smoothed."""
    return np.outer(_binomial(side), np.convolve(_binomial(side - 2), [-1.0, 0.0, 1.0]))


def _identity(side: int) -> NDArray[np.float64]:
    kernel = np.zeros((side, side))
    kernel[side // 2, side // 2] = 1.0
    return kernel


_SHAPES: dict[str, Callable[[int], NDArray[np.float64]]] = {
    mark("upright edges (Sobel)"): _upright_edges,
    mark("level edges (Sobel)"): lambda side: _upright_edges(side).T,
    mark("blur"): lambda side: np.outer(_binomial(side), _binomial(side)),
    mark("identity"): _identity,
}


def presets(learned: Slice) -> dict[str, Slice]:
    """What can stand in the place of a learned slice, (h, w), by a name that is shown by ``tr``.

    The shapes, for square slices of an odd side from 3 to 7, have as large a sum of magnitudes as the learned one.
    """
    made = {mark("zeros"): np.zeros_like(learned), mark("negated"): -learned}
    height, width = learned.shape
    if height == width and height in {3, 5, 7}:
        strength = float(np.abs(learned).sum()) or 1.0
        for name, shape in _SHAPES.items():
            kernel = shape(height)
            made[name] = (kernel * (strength / np.abs(kernel).sum())).astype(np.float32)
    return made
