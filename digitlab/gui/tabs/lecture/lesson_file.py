"""A lesson is a text file: a header of ``key: value`` lines between two lines of dashes, then Markdown.

    ---
    title: Stride
    idea: L17
    show: Convolution/Bench
    bench: stride_2
    question: How many places a row does the window take?
    answer: bench.columns
    ---
    The window need not move by one pixel at a time.

    ## Reveal

    (7 − 3)/2 + 1 = 3.

What stands below the heading ``## Reveal`` is shown once the question is answered. Keys that begin with ``then`` say what the
window is set to after an answer: ``then pose: dx=3``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from digitlab.gui.tabs.lecture import scene as scenes
from digitlab.gui.tabs.lecture.judging import condition, number
from digitlab.gui.tabs.lecture.lesson import Lesson, Question
from digitlab.gui.tabs.lecture.quantities import check, is_word
from digitlab.gui.tabs.lecture.scene import Known, Scene

LARGEST = 1 << 20
"""Bytes; no lesson is larger."""

_DASHES = "---"
_REVEAL = re.compile(r"^##\s*Reveal\s*$", re.MULTILINE | re.IGNORECASE)
_IDEA = re.compile(r"L([1-9]|1\d|2[01])")
_THEN = "then "
_TEXTS = ("title", "idea", "summary", "question", "answer", "reach", "choices", "hint")
KEYS = (*_TEXTS, *scenes.KEYS)
"""Of a header."""

_ALL_KEYS = (*KEYS, *(f"{_THEN}{key}" for key in scenes.KEYS if key != "hide"))


class LessonError(ValueError):
    """A file is no lesson; the message names file and line, and a way out."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a header: its number in the file, from 1, and its value."""

    number: int
    value: str


def read(path: Path, known: Known) -> Lesson:
    """The lesson of a file.

    Raises:
        LessonError: It is none, or cannot be read.
    """
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
        if len(content) > LARGEST:
            raise LessonError(f"{path.name}: this file is larger than a lesson can be, 1 MiB")
        return parse(content.decode("utf-8-sig"), path.name, known)
    except UnicodeDecodeError:
        raise LessonError(f"{path.name}: this is no text: save it as UTF-8") from None
    except OSError as error:
        raise LessonError(f"{path.name} cannot be read: {error.strerror or error}") from error


def parse(text: str, file_name: str, known: Known) -> Lesson:
    """The lesson of a text.

    Raises:
        LessonError: It is none.
    """
    rows = text.splitlines()
    end = _end_of_header(rows, file_name)
    return _Reader(file_name, known, _header(rows[:end], file_name)).lesson("\n".join(rows[end + 1 :]))


def name_of(file_name: str) -> str:
    """What a lesson is called: its file's name without number and ending; ``17-stride.md`` is ``stride``."""
    return re.sub(r"^\d+[-_ ]*(?=\D)", "", Path(file_name).stem)


def to_text(lesson: Lesson) -> str:
    """A lesson as a text file."""
    then = () if lesson.then is None else (f"{_THEN}{line}" for line in scenes.lines(lesson.then))
    head = (f"{key}: {value}" for key, value in _said(lesson).items() if value)
    header = "\n".join((_DASHES, *head, *scenes.lines(lesson.scene), *then, _DASHES))
    reveal = f"\n\n## Reveal\n\n{lesson.reveal}" if lesson.reveal else ""
    return f"{header}\n{lesson.text}{reveal}\n"


def _said(lesson: Lesson) -> dict[str, str]:
    """What a header says apart from the state of the window."""
    said = {"title": lesson.title, "idea": lesson.idea, "summary": lesson.summary}
    if (question := lesson.question) is not None:
        said |= {"question": question.text, "choices": " | ".join(question.choices)}
        said |= {"answer": question.answer or question.literal, "reach": " and ".join(map(str, question.reach))}
        said |= {"hint": question.hint}
    return said


def _end_of_header(rows: list[str], file_name: str) -> int:
    if not rows or rows[0].strip() != _DASHES:
        raise LessonError(f"{file_name}, line 1: a lesson begins with a line of three dashes, ---, and then title: …")
    ends = (index for index, row in enumerate(rows) if index and row.strip() == _DASHES)
    if (end := next(ends, None)) is None:
        raise LessonError(
            f"{file_name}, line {len(rows)}: the header has no end: close it with a line of three dashes, ---"
        )
    return end


def _header(rows: list[str], file_name: str) -> dict[str, _Line]:
    found: dict[str, _Line] = {}
    for index, row in enumerate(rows[1:], start=2):
        if not row.strip() or row.lstrip().startswith("#"):
            continue
        key, colon, value = (part.strip() for part in row.partition(":"))
        where = f"{file_name}, line {index}"
        if not colon:
            raise LessonError(f"{where}: '{row.strip()}' is no line of a header: write key: value")
        if key not in _ALL_KEYS:
            raise LessonError(f"{where}: there is no key '{key}': there are {', '.join(_ALL_KEYS)}")
        if key in found:
            raise LessonError(f"{where}: '{key}' stands in line {found[key].number} already: delete one of the two")
        if not value:
            raise LessonError(f"{where}: '{key}' has no value: write one, or delete the line")
        found[key] = _Line(index, value)
    return found


class _Reader:
    """Makes a lesson of a header's lines; a fault names the line."""

    def __init__(self, file_name: str, known: Known, header: dict[str, _Line]) -> None:
        self._file_name, self._known, self._header = file_name, known, header

    def lesson(self, body: str) -> Lesson:
        """The lesson, with its text."""
        if "title" not in self._header:
            raise LessonError(f"{self._file_name}, line 1: a lesson needs a title: write title: … below the dashes")
        if self._text("idea") and not _IDEA.fullmatch(self._text("idea")):
            raise self._fault("idea", ValueError("the lecture's ideas are called L1 to L21"))
        text, *reveal = _REVEAL.split(body, maxsplit=1)
        scene = self._scene("")
        then = self._scene(_THEN) if any(key.startswith(_THEN) for key in self._header) else None
        self._check_pages(scene, then or Scene())
        return Lesson(
            name_of(self._file_name),
            self._text("title"),
            self._text("idea"),
            self._text("summary"),
            text.strip(),
            "".join(reveal).strip(),
            scene,
            then,
            self._question(),
        )

    def _text(self, key: str) -> str:
        return self._header[key].value if key in self._header else ""

    def _fault(self, key: str, error: ValueError) -> LessonError:
        return LessonError(f"{self._file_name}, line {self._header[key].number}: {error}")

    def _scene(self, prefix: str) -> Scene:
        values: dict[str, Any] = {}
        for key in scenes.KEYS:
            if prefix + key in self._header:
                try:
                    attribute, value = scenes.part(key, self._text(prefix + key), self._known)
                except ValueError as error:
                    raise self._fault(prefix + key, error) from error
                values[attribute] = value
        if "digit" in values and "drawing" in values:
            raise self._fault(prefix + "drawing", ValueError("there is a test digit already: delete one of the two"))
        return Scene(**values)

    def _check_pages(self, scene: Scene, then: Scene) -> None:
        """See that what is pressed and hidden is there. A page is made to be asked: only where that is needed."""
        if (on_page := self._known.on_page) is None:
            return
        for prefix, texts, place in (("", scene.press, scene.show), (_THEN, then.press, then.show or scene.show)):
            buttons = on_page(place).buttons if texts and place else ()
            for text in texts:
                if text.casefold() not in buttons:
                    offer = f"there are {', '.join(buttons)}" if buttons else "show a page that has some"
                    raise self._fault(f"{prefix}press", ValueError(f"there is no button '{text}' to press: {offer}"))
        parts = list(self._known.parts)
        if not set(scene.hide) <= set(parts):
            places = filter(None, {scene.show, then.show})
            parts += sorted({part for place in places for part in on_page(place).parts})
        for name in scene.hide:
            if name not in parts:
                fault = f"'{name}' cannot be hidden here: what can be is {', '.join(parts)}"
                raise self._fault("hide", ValueError(fault))

    def _question(self) -> Question | None:
        if "question" not in self._header:
            self._refuse_answers()
            return None
        choices = tuple(filter(None, (choice.strip() for choice in self._text("choices").split("|"))))
        question = {"text": self._text("question"), "choices": choices, "hint": self._text("hint")}
        if ("answer" in self._header) == ("reach" in self._header):
            raise self._fault("question", ValueError("a question needs one of the two: answer: …, or reach: …"))
        key = "answer" if "answer" in self._header else "reach"
        try:
            return Question(**question, **dict(self._judges(key, choices)))  # type: ignore[arg-type] # by name
        except ValueError as error:
            raise self._fault(key, error) from error

    def _refuse_answers(self) -> None:
        for key in ("answer", "reach", "choices", "hint"):
            if key in self._header:
                raise self._fault(key, ValueError(f"'{key}' belongs to a question: write one, question: …"))

    def _judges(self, key: str, choices: tuple[str, ...]) -> Iterator[tuple[str, object]]:
        text, networks = self._text(key), self._known.networks
        if key == "reach":
            yield "reach", condition(text, networks)
        elif text in choices or (not choices and _is_number(text)):
            yield "literal", text
        elif choices and _is_number(text):
            raise ValueError(f"'{text}' is none of the choices: {', '.join(choices)}")
        else:
            check(text, networks)
            if is_word(text) and not choices:
                raise ValueError(f"'{text}' is a word: say which there are to choose from, choices: a | b")
            yield "answer", text


def _is_number(text: str) -> bool:
    try:
        number(text)
    except ValueError:
        return False
    return True
