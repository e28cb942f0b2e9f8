"""The window's state, as far as a lesson's question can ask for it."""

from __future__ import annotations

from dataclasses import dataclass

from digitlab.gui.shell.analysis import Analysis, Answer, Situation
from digitlab.gui.tabs.convolution.bench_store import BenchOutcome
from digitlab.gui.tabs.convolution.sheet.outcome import SheetOutcome
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.networks.library import Card, Entry

SLOTS = {"left": 0, "right": 1, "third": 2}
"""What the slots of the answer strip are called."""


@dataclass(frozen=True, slots=True, eq=False)
class WindowState:
    """The window's state, as far as a question can ask for it.

    Attributes:
        page: What is in front: a tab, or ``Tab/Page``.
        situation: What the user did.
        analysis: What follows from it; None while it is not worked out.
        entries: The chosen networks in the library, left to right; None for an empty slot.
        focus: What is looked at in the tab "Inside".
        bench: What is on the bench; None while nobody has been there.
        detection: What was found on the sheet of digits last; likewise.
    """

    page: str
    situation: Situation
    analysis: Analysis | None
    entries: tuple[Entry | None, ...]
    focus: Focus
    bench: BenchOutcome | None
    detection: SheetOutcome | None = None

    @property
    def sheet(self) -> SheetOutcome | None:
        """What is found on the sheet that is there now; None while that is not known."""
        detection = self.detection
        return detection if detection and self.bench and detection.request.ink is self.bench.state.sheet.ink else None

    @property
    def cards(self) -> tuple[Card | None, ...]:
        """What the files of the chosen networks say, left to right."""
        return tuple(entry.card if entry else None for entry in self.entries)

    def answer(self, who: str) -> Answer | None:
        """A network's answer: by its slot, its family or its own name; None while there is none."""
        if self.analysis is None:
            return None
        answers = self.analysis.answers
        if who in SLOTS:
            return answers[SLOTS[who]]
        named = (answer for answer in answers if answer and who in {answer.name, answer.card and answer.card.family})
        return next(named, None)

    def card(self, who: str) -> Card | None:
        """What a network's file says."""
        if who in SLOTS:
            return self.cards[SLOTS[who]]
        names = zip(self.situation.networks, self.cards, strict=True)
        return next((card for name, card in names if card and who in {name, card.family}), None)
