"""A page of the lecture."""

from __future__ import annotations

from dataclasses import dataclass

from digitlab.gui.shell.lesson_access import Value
from digitlab.gui.tabs.lecture.judging import Read, is_number, number
from digitlab.gui.tabs.lecture.scene import Scene

_LONGEST = 1000  # characters of a sentence of a page
_MOST = 20


def check_length(name: str, text: str) -> None:
    """See that a sentence of a page is none too long to be shown.

    Raises:
        ValueError: It is.
    """
    if len(text) > _LONGEST:
        raise ValueError(f"a {name} has at most {_LONGEST:,} characters, not {len(text):,}")


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked before anything is told: the table ``[question]`` of a lesson's header.

    Attributes:
        text: The question.
        answer: A number, one of the choices, or the name of a value that is read off the window; None where a state has to
            be reached.
        reach: The comparisons that have to hold, where a state has to be reached: ``mlp.verdict = wrong``.
        choices: The answers that one can choose from; none for a number that one writes.
        hint: What to think of after a wrong answer.
    """

    text: str = ""
    answer: int | float | str | None = None
    reach: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    hint: str = ""

    def __post_init__(self) -> None:
        for name, text in (("question", self.text), ("answer", str(self.answer)), ("hint", self.hint)):
            check_length(name, text)
        for choice in self.choices:
            check_length("choice", choice)
        for name, texts in (("choices", self.choices), ("comparisons", self.reach)):
            if len(texts) > _MOST:
                raise ValueError(f"a question has at most {_MOST} {name}, not {len(texts):,}")

    @property
    def quantity(self) -> str:
        """The name of the value that is the answer; "" where the answer stands in the lesson itself."""
        answer = str(self.answer)
        stands_here = self.answer is None or answer in self.choices or (not self.choices and is_number(answer))
        return "" if stands_here else answer

    def expected(self, read: Read) -> Value | None:
        """The right answer; None while the window does not know it."""
        if self.quantity:
            return read(self.quantity)
        return str(self.answer) if self.choices else number(str(self.answer))


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
