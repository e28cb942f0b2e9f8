"""The answer: from logits to probabilities, and which ink spoke for a class. Live."""

from __future__ import annotations

from operator import attrgetter

from digitlab.gui.shell.page import PageSpec
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.tabs.inside.answer import words
from digitlab.gui.tabs.inside.answer.attributions import Explainer, ExplanationRequest, Question
from digitlab.gui.tabs.inside.answer.view import AnswerView


def ask(snapshot: Snapshot) -> ExplanationRequest:
    """Why the networks answer what they answer, or why not another class."""
    return ExplanationRequest(snapshot.situation, snapshot[Question])


PAGE = PageSpec(
    AnswerView,
    ask,
    Explainer,
    is_final=attrgetter("is_finest"),
    table=words.table,
    provenance=words.provenance,
    states=(Question(),),
)
