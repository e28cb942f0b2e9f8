"""A page of the lecture."""

from __future__ import annotations

from dataclasses import dataclass

from digitlab.gui.shell.lesson_access import Value
from digitlab.gui.tabs.lecture.judging import Read, is_number, number
from digitlab.gui.tabs.lecture.scene import Scene
from digitlab.language import mark, tr

_LONGEST = 1000  # characters of a sentence of a page
_LONGEST_NAME = 40  # characters of what stands in a list beside other things
_MOST = 20
_MOST_COURSES = 5
_MOST_MINUTES = 240


def check_length(name: str, text: str, most: int = _LONGEST) -> None:
    """See that a sentence of a page, whose name is given in English, is none too long to be shown.

    Raises:
        ValueError: It is.
    """
    if len(text) > most:
        words = tr("a {name} has at most {most:,} characters, not {count:,}")
        raise ValueError(words.format(name=tr(name), most=most, count=len(text)))


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
        texts = ((mark("question"), self.text), (mark("answer"), str(self.answer)), (mark("hint"), self.hint))
        for name, text in texts:
            check_length(name, text)
        for choice in self.choices:
            check_length(mark("choice"), choice)
        if (count := len(self.choices)) > _MOST:
            raise ValueError(tr("a question has at most {most} choices, not {count:,}", most=_MOST, count=count))
        if (count := len(self.reach)) > _MOST:
            raise ValueError(tr("a question has at most {most} comparisons, not {count:,}", most=_MOST, count=count))

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


@dataclass(frozen=True, slots=True)
class Teaching:
    """What whoever teaches a page wants to know of it: the table ``[teaching]`` of a lesson's header.

    Attributes:
        objective: What one can do after the page, in a sentence.
        minutes: How long it takes, 1 to 240; None where nobody said.
        mistakes: What students usually get wrong; for the teacher only.
        topic: The short name of the lecture's idea that it belongs to.
        courses: The courses that it is a page of, besides that of all pages.
    """

    objective: str = ""
    minutes: int | None = None
    mistakes: str = ""
    topic: str = ""
    courses: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        check_length(mark("sentence about the objective"), self.objective)
        check_length(mark("sentence about mistakes"), self.mistakes)
        check_length(mark("topic"), self.topic, _LONGEST_NAME)
        if self.minutes is not None and not 1 <= self.minutes <= _MOST_MINUTES:
            words = tr("a page takes 1 to {most} minutes, not {minutes:,}", most=_MOST_MINUTES, minutes=self.minutes)
            raise ValueError(words)
        if len(self.courses) > _MOST_COURSES:
            words = tr("a page belongs to at most {most} courses, not {count:,}")
            raise ValueError(words.format(most=_MOST_COURSES, count=len(self.courses)))
        for course in self.courses:
            if not course.strip() or not course.isprintable():
                raise ValueError(tr("a course needs a name in one line"))
            check_length(mark("course's name"), course, _LONGEST_NAME)


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
        teaching: What whoever teaches it wants to know.
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
    teaching: Teaching = Teaching()

    @property
    def predicts(self) -> bool:
        """Whether the question is what will happen, so that the window shows it once an answer is given."""
        return self.then is not None and self.question is not None and not self.question.reach
