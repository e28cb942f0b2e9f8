"""How many digits to measure on, the button that asks for it, how far it is, and what went wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QBoxLayout, QComboBox, QProgressBar, QPushButton, QWidget

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import keep_room, vbox
from digitlab.gui.kit.text import Text, as_plain
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import Wish
from digitlab.language import tr

CHOICES = (500, 2000, 10_000)
"""Numbers of test digits."""

USUAL = 2000
"""The one that is chosen at first."""


class OnDigits(Protocol):
    """A result that rests on so many digits; one on other pictures says in ``available`` how many there are."""

    @property
    def n(self) -> int:
        """So many."""


@dataclass(frozen=True, slots=True)
class Measure(Wish):
    """Measure networks, by their names, on so many test digits; on as many as is usual where left out."""

    networks: tuple[str, ...]
    digits: int | None = None


@dataclass(frozen=True, slots=True)
class CancelMeasuring(Wish):
    """Measure no further; what is measured stays."""


class MeasuringRow(QWidget):
    """Offers to measure networks that are not, or on another number of digits: wishes :class:`Measure`, :class:`CancelMeasuring`."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        stacked: bool = False,
        choices: Sequence[int] = CHOICES,
        usual: int = USUAL,
    ) -> None:
        """Nothing to measure.

        Args:
            parent: Its owner.
            stacked: Whether the button lies below the number of digits, not beside it.
            choices: Numbers of test digits.
            usual: The one that is chosen at first.
        """
        super().__init__(parent)
        self._networks: tuple[str, ...] = ()
        self._sweeps: dict[str, OnDigits] = {}
        self._running = False
        self._fault = ""
        self._wanted: type[Measure] = Measure
        name_part("measuring", self)
        self._are_digits = True
        self._digits = named(QComboBox(), "digits_to_measure", tr("Test digits to measure on"))
        for count in choices:
            self._digits.addItem(tr("%n test digits", "", count), count)
        self._digits.setCurrentIndex(choices.index(usual))
        self._digits.currentIndexChanged.connect(self._on_digits_changed)
        self._button = named(QPushButton(), "measure")
        self._button.clicked.connect(self._on_button_clicked)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(tr("How much is measured"))
        self._bar.setFixedHeight(14)
        keep_room(self._bar)
        self._bar.hide()
        self._words = Text("", SMALL_PT, least_lines=2)
        offer = QBoxLayout(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
        offer.addWidget(self._digits)
        offer.addWidget(self._button, 1)
        vbox(self._words, offer, self._bar, spacing=4, on=self)
        self._show_offer()

    def show_kind(self, wanted: type[Measure], usual: int) -> None:
        """Offer to measure something else: wish this, at first on so many digits; the same as before changes nothing."""
        if wanted is not self._wanted:
            self._wanted, self._fault = wanted, ""
            self._digits.setCurrentIndex(self._digits.findData(usual))

    def show_pictures(self, *, are_digits: bool) -> None:
        """Say whether the networks are measured on digits, or on other test pictures."""
        if are_digits != self._are_digits:
            self._are_digits = are_digits
            name = tr("Test digits to measure on") if are_digits else tr("Test pictures to measure on")
            self._digits.setAccessibleName(name)
            for index in range(self._digits.count()):
                count = self._digits.itemData(index)
                most = tr("%n test digits", "", count) if are_digits else tr("≤ %n pictures", "", count)
                self._digits.setItemText(index, most)

    def show_networks(self, names: Sequence[str], sweeps: Mapping[str, OnDigits]) -> None:
        """Offer what these networks lack; a fault is over once they are others."""
        if tuple(names) != self._networks:
            self._fault = ""
        self._networks, self._sweeps = tuple(names), dict(sweeps)
        self._show_offer()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the measuring is; a total of 0 is one that is not known yet."""
        self._running, self._fault = True, ""
        self._bar.setRange(0, total)
        self._bar.setValue(min(done, total))
        self._bar.show()
        self._show_offer()

    def show_ended(self, fault: str = "") -> None:
        """Nothing is measured any more; say what went wrong, if anything did."""
        self._running, self._fault = False, fault
        self._bar.hide()
        self._show_offer()

    def todo(self) -> tuple[str, ...]:
        """The networks that have no result on so many digits."""
        wanted = self._digits.currentData()
        return tuple(name for name in self._networks if name not in self._sweeps or _lacks(self._sweeps[name], wanted))

    def _show_offer(self) -> None:
        todo = self.todo()
        missing = [name for name in self._networks if name not in self._sweeps]
        self._digits.setEnabled(not self._running)
        self._button.setEnabled(self._running or bool(todo))
        self._button.setText(tr("Cancel") if self._running else _offer(todo))
        self._button.setToolTip("" if self._running else as_plain(", ".join(todo)))
        unmeasured = tr("Not measured yet: {networks}.", networks=", ".join(missing)) if missing else ""
        self._words.setText(tr("Measuring…") if self._running else self._fault or unmeasured)
        self._words.set_tone("bad" if self._fault else "muted")

    def _on_digits_changed(self, _index: int) -> None:
        self._fault = ""
        self._show_offer()

    def _on_button_clicked(self) -> None:
        if self._running:
            wish(self, CancelMeasuring())
        else:
            wish(self, self._wanted(self.todo(), self._digits.currentData()))


def _lacks(result: OnDigits, wanted: int) -> bool:
    """Whether a result rests on another number of pictures than is wanted, and there are as many."""
    return result.n != min(wanted, getattr(result, "available", wanted))


def _offer(todo: tuple[str, ...]) -> str:
    if not todo:
        return tr("Measured")
    return tr("Measure") if len(todo) == 1 else tr("Measure %n networks", "", len(todo))
