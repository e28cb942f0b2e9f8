"""What networks learn from, to look at: MNIST's training digits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from digitlab.data import mnist
from digitlab.data.idx import IdxError
from digitlab.gui.shell.hand_made_page import HandMade, Page
from digitlab.gui.tabs.train.training_digits.view import TrainingDigitsPanel

if TYPE_CHECKING:
    from digitlab.gui.shell.analysis import Situation
    from digitlab.gui.shell.session import Session


class TrainingDigitsPage(Page):
    """The 55,000 digits; those held out to choose by are not among them. Read when somebody first looks."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._panel = TrainingDigitsPanel()
        self._digits: mnist.Digits | None = None
        self.set_panel(self._panel)
        self._panel.digit_requested.connect(self._on_panel_digit_requested)

    @override
    def follow(self, situation: Situation) -> None:
        if self._digits is not None:
            return
        try:
            self._digits = mnist.load("train")
        except IdxError as error:
            self.fault_found.emit(str(error))
        else:
            self._panel.show_digits(self._digits)

    def _on_panel_digit_requested(self, number: int) -> None:
        assert self._digits is not None
        self._session.load_image(self._digits.fields(number), f"training digit {number:,}")
        self._session.set_truth(int(self._digits.labels[number]))


PAGE = HandMade(lambda tab: TrainingDigitsPage(tab.session))
