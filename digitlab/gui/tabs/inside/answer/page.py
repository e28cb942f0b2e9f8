"""The answer: from logits to probabilities, and which ink spoke for a class. Live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from digitlab.gui.shell.followed_page import FollowedPage
from digitlab.gui.shell.hand_made_page import HandMade
from digitlab.gui.tabs.inside.answer.attributions import Explainer, ExplanationRequest
from digitlab.gui.tabs.inside.answer.view import ExplainedPanel

if TYPE_CHECKING:
    from digitlab.gui.shell.analysis import Situation
    from digitlab.gui.shell.session import Session
    from digitlab.gui.tabs.inside.answer.attributions import Question


class AnswerPage(FollowedPage):
    """Why this answer?"""

    def __init__(self, session: Session) -> None:
        self._panel = ExplainedPanel()
        super().__init__(session, Explainer(session.networks).work, self._panel.show_explained)
        self.set_panel(self._panel)
        self._panel.question_changed.connect(self._on_panel_question_changed)

    @override
    def follow(self, situation: Situation) -> None:
        self.ask(ExplanationRequest(situation, self._panel.question()))

    @override
    def is_settled(self) -> bool:
        return super().is_settled() and self.shown.is_finest

    def _on_panel_question_changed(self, _question: Question) -> None:
        self.follow(self._session.situation)


PAGE = HandMade(lambda tab: AnswerPage(tab.session))
