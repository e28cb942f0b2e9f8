"""A wall of the labelled digits that networks learn from: MNIST's training digits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget
from typing_extensions import override

from digitlab.data import mnist
from digitlab.data.mnist import Digits
from digitlab.gui.kit.cells.digit_wall import Caption, DigitWall, WallDigit
from digitlab.gui.kit.cells.map_grid import MapGrid, MapSheet
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.controls.toggle_button import toggles
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.text import Text, title
from digitlab.gui.shell import words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.page import PageSpec
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.view import View, wish
from digitlab.gui.shell.wishes import OpenImage, Put
from digitlab.language import mark, tr

if TYPE_CHECKING:
    from digitlab.gui.shell.loaded_networks import LoadedNetworks
    from digitlab.gui.shell.snapshot import Snapshot

AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class WallChoice:
    """Which digits the user looks at.

    Attributes:
        label: The class; None for all.
        first: Where the first one that is shown stands among them.
    """

    label: int | None = None
    first: int = 0

    def __post_init__(self) -> None:
        if self.label is not None and not 0 <= self.label <= 9:
            raise ValueError(tr("a digit's class is 0 to 9, not {label}", label=self.label))
        if self.first < 0:
            raise ValueError(tr("digits stand at places from 0, not at {first}", first=self.first))


@dataclass(frozen=True, slots=True, eq=False)
class ClassAverages:
    """The digits of each class, laid over each other.

    Attributes:
        images: (10, 28, 28) float32 in [0, 1], the mean of all digits of a class; blank where there are none.
        counts: (10,) how many there are.
    """

    images: NDArray[np.float32]
    counts: NDArray[np.intp]


def averages_of(digits: Digits) -> ClassAverages:
    """The mean of the digits of each class, and how many there are."""
    counts = np.bincount(digits.labels, minlength=10)
    images = [
        digits.images[digits.labels == label].sum(axis=0, dtype=np.int64) / count
        if count
        else np.zeros(digits.images.shape[1:])
        for label, count in enumerate(counts)
    ]
    return ClassAverages((np.array(images) / 255).astype(np.float32), counts)


@dataclass(frozen=True, slots=True, eq=False)
class Wall:
    """The digits on the wall.

    Attributes:
        choice: Which they are.
        digits: All training digits.
        count: How many there are of the class.
        numbers: (n,) the numbers of those on the wall, among all training digits.
        averages: What all digits of each class are like on average.
    """

    choice: WallChoice
    digits: Digits
    count: int
    numbers: NDArray[np.intp]
    averages: ClassAverages

    @property
    def following(self) -> WallChoice:
        """The next digits of the class; behind the last ones come the first."""
        first = self.choice.first + AT_ONCE
        return WallChoice(self.choice.label, first if first < self.count else 0)

    @property
    def words(self) -> str:
        """How many digits there are, and which of them are shown."""
        label, first = self.choice.label, self.choice.first
        counted = tr("{count:,} digits.", count=self.count)
        if label is not None:
            counted = tr(
                "{count:,} digits of {total:,}, each {digit}.",
                count=self.count,
                total=len(self.digits),
                digit=words.a_digit(label),
            )
        here = tr("Here are {first:,} to {last:,}.", first=first + 1, last=first + len(self.numbers))
        return f"{counted} {here}"

    def places(self) -> list[WallDigit]:
        """The digits with their labels."""
        labels = zip(self.numbers.tolist(), self.digits.labels[self.numbers].tolist(), strict=True)
        return [
            WallDigit(
                number,
                place,
                (Caption(str(label)),),
                tr("Training digit {number:,} is {digit}", number=number, digit=words.a_digit(label)),
            )
            for place, (number, label) in enumerate(labels)
        ]


def wall_of(digits: Digits, choice: WallChoice, averages: ClassAverages) -> Wall:
    """The digits that were chosen."""
    labels = digits.labels
    numbers = np.arange(len(labels)) if choice.label is None else np.flatnonzero(labels == choice.label)
    if choice.first >= len(numbers):
        choice = WallChoice(choice.label)
    return Wall(choice, digits, len(numbers), numbers[choice.first : choice.first + AT_ONCE], averages)


def table(wall: Wall) -> Table:
    """Every digit on the wall with its label."""
    return Table(["digit", "label"], [[digit.number, digit.captions[0].text] for digit in wall.places()])


def provenance(wall: Wall) -> Provenance:
    """Which digits of MNIST they are."""
    return Provenance(
        tr("MNIST training digits: {words}", words=wall.words), (), len(wall.numbers), None, tr("as they are")
    )


_LOOK = mark(
    "Below each digit stands its label: that is all a network is told. Look how differently people "
    "write the same one. Click a digit to bring it to the canvas."
)
_ALL = 10  # beside the classes 0 to 9
_AVERAGES = mark("The average digit of each class, and how many there are")
_AVERAGES_HEIGHT = 100  # logical pixels


class TrainingDigitsView(View[Wall]):
    """Some hundred digits at a time, of one class or of all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """No digits yet."""
        super().__init__(parent)
        self._seen: Wall | None = None
        self._classes = QButtonGroup(self)
        self._counted = Text(bold=True, narrow=True)
        self._others = named(QPushButton(tr("Others")), "other_digits", tip=tr("The next {count}", count=AT_ONCE))
        self._wall = named(DigitWall(), "training_digits", tr("Training digits and their labels"))
        self._wall.set_accents("")
        self._averages = named(MapGrid(tr(_AVERAGES), columns=10, most_zoom=2), "class_averages", tr(_AVERAGES))
        self._averages.setFixedHeight(_AVERAGES_HEIGHT)
        self._picture = QWidget()
        self._lay_out()
        self._averages.cell_clicked.connect(self._on_averages_clicked)
        self._classes.idClicked.connect(lambda label: wish(self, Put(WallChoice(None if label == _ALL else label))))
        self._others.clicked.connect(self._on_others_clicked)
        self._wall.digit_chosen.connect(self._on_wall_digit_chosen)

    def _lay_out(self) -> None:
        texts = {_ALL: tr("all")} | {digit: str(digit) for digit in range(10)}
        ids = ["class_all", *(f"class_{digit}" for digit in range(10))]
        classes = toggles(self._classes, texts, _ALL, "classes", ids)
        name_part("others", self._others)
        vbox(self._averages, self._counted, (self._wall, 1), spacing=4, on=self._picture)
        vbox(
            hbox((title(tr("What networks learn from")), 1), SaveButton()),
            Text(tr(_LOOK), wrap=True),
            hbox(*classes, STRETCH, self._others, spacing=4),
            (self._picture, 1),
            spacing=8,
            margins=(16, 8, 16, 8),
            on=self,
        )

    @override
    def show_seen(self, seen: Wall) -> None:
        self._seen = seen
        self._classes.button(_ALL if seen.choice.label is None else seen.choice.label).setChecked(True)
        self._counted.setText(seen.words)
        self._others.setEnabled(seen.count > AT_ONCE)
        names = tuple(f"{label}: {count:,}" for label, count in enumerate(seen.averages.counts.tolist()))
        self._averages.show_sheet(MapSheet.of_ink(seen.averages.images, names, seen.choice.label))
        self._wall.show_digits(seen.places(), list(seen.digits.fields(seen.numbers)))

    @override
    def picture(self) -> QWidget:
        return self._picture

    def _on_others_clicked(self) -> None:
        if self._seen is not None:
            wish(self, Put(self._seen.following))

    def _on_averages_clicked(self, label: int, _row: int, _column: int) -> None:
        assert self._seen is not None, "an empty grid has no averages"
        averages = self._seen.averages
        source = tr("average of {count:,} training digits", count=averages.counts[label])
        wish(self, OpenImage(averages.images[label], source, label))

    def _on_wall_digit_chosen(self, number: int) -> None:
        assert self._seen is not None, "an empty wall has no digits"
        digits = self._seen.digits
        source = tr("training digit {number:,}", number=number)
        wish(self, OpenImage(digits.fields(number), source, int(digits.labels[number])))


class WallReader:
    """Reads the 55,000 digits when they are first asked for, in the page's thread; those held out to choose by are not among them."""

    def __init__(self, _networks: LoadedNetworks) -> None:
        self._averages: ClassAverages | None = None

    def __call__(self, choice: WallChoice) -> Iterator[Wall]:
        """Yield the one wall."""
        digits = mnist.load("train")
        if self._averages is None:
            self._averages = averages_of(digits)
        yield wall_of(digits, choice, self._averages)


def ask(snapshot: Snapshot) -> WallChoice:
    """Ask for what is chosen; the drawing changes nothing here."""
    return snapshot[WallChoice]


PAGE = PageSpec(TrainingDigitsView, ask, WallReader, table=table, provenance=provenance, settings=WallChoice())
