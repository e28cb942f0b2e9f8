"""A page of the lecture."""

from __future__ import annotations

from dataclasses import dataclass

from digitlab.gui.tabs.lecture.judging import Condition, number
from digitlab.gui.tabs.lecture.quantities import Value, quantity
from digitlab.gui.tabs.lecture.scene import Scene
from digitlab.gui.tabs.lecture.window_state import WindowState


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked before anything is told.

    Attributes:
        text: The question.
        answer: The quantity that is asked for; "" where a state has to be reached, or where ``literal`` is the answer.
        literal: The answer, where it is no quantity of the window.
        reach: What has to hold, where a state has to be reached.
        choices: The answers that one can choose from; none for a number that one writes.
        hint: What to think of after a wrong answer.
    """

    text: str
    answer: str = ""
    literal: str = ""
    reach: Condition = ()
    choices: tuple[str, ...] = ()
    hint: str = ""

    def expected(self, seen: WindowState) -> Value | None:
        """The right answer; None while the window does not know it."""
        if self.answer:
            return quantity(self.answer, seen)
        return self.literal if self.choices else number(self.literal)


@dataclass(frozen=True, slots=True, eq=False)
class Lesson:
    """A page.

    Attributes:
        name: Of its file, without number and ending.
        title: For people.
        idea: The lecture's number for what it is about, such as ``L5``; "" for none.
        summary: The idea in a sentence.
        text: Markdown, shown from the beginning.
        reveal: Markdown, shown after the question.
        scene: What the window is set to.
        then: What it is set to once an answer is given, so that the window itself says whether it is right; for a state that
            has to be reached, a way to reach it.
        question: What is asked; None for a page without.
    """

    name: str
    title: str
    idea: str
    summary: str
    text: str
    reveal: str
    scene: Scene
    then: Scene | None
    question: Question | None

    @property
    def predicts(self) -> bool:
        """Whether the question is what will happen, so that the window shows it once an answer is given."""
        return self.then is not None and self.question is not None and not self.question.reach
