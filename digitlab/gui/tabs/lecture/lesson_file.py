"""A lesson is a text file: a header in TOML between two lines of plus signs, then Markdown.

    +++
    title = "Stride"
    idea = "L17"

    [scene]
    page = "convolution/bench"
    bench = "stride_1"

    [question]
    text = "How many places a row does the window take with stride 2?"
    answer = "bench.columns"

    [then]
    bench = "stride_2"

    [teaching]
    objective = "You can work out how large the output is for any stride."
    minutes = 7
    +++
    The window need not move by one pixel at a time.

    ## Reveal

    (7 − 3)/2 + 1 = 3.

What the tables can hold is told by :class:`~digitlab.gui.tabs.lecture.scene.Scene`,
:class:`~digitlab.gui.tabs.lecture.lesson.Question` and :class:`~digitlab.gui.tabs.lecture.lesson.Teaching`; ``[then]`` is the scene that an answer leads to. What stands below the
heading ``## Reveal`` is shown once the question is answered. ``resources/lessons/README.md`` tells how to write a lesson.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, TypeVar

from digitlab import records
from digitlab.gui.tabs.lecture import header as headers
from digitlab.gui.tabs.lecture import old_form
from digitlab.gui.tabs.lecture.header import Header, HeaderError
from digitlab.gui.tabs.lecture.judging import check_comparison, is_number
from digitlab.gui.tabs.lecture.lesson import Lesson, Question, Teaching, check_length
from digitlab.gui.tabs.lecture.quantities import check, is_word
from digitlab.gui.tabs.lecture.scene import (
    KEYS,
    OLD_KEYS,
    Known,
    Scene,
    check_buttons,
    check_parts,
    check_point,
    scene_of,
)
from digitlab.language import mark, tr
from digitlab.untrusted import one_line, read_text

LARGEST = 1 << 20
"""Bytes; no lesson is larger."""

_LONGEST, _MOST_CELLS = 20_000, 1000  # of a text in Markdown: a larger one takes seconds to be laid out
_LONGEST_MESSAGE = 1800  # characters; the names that there are may be many

_REVEAL = re.compile(r"^##\s*Reveal\s*$", re.MULTILINE | re.IGNORECASE)
_IDEA = re.compile(r"L([1-9]|1\d|2[01])|")

_FAULTS = (ValueError, TypeError, LookupError, ArithmeticError, RecursionError)
"""What is raised where a value does not fit."""

T = TypeVar("T")


class LessonError(ValueError):
    """A file is no lesson; the message names file and line, and a way out."""


@dataclass(frozen=True, slots=True)
class _About:
    """What a header says outside of its tables."""

    title: str = ""
    idea: str = ""
    summary: str = ""

    def __post_init__(self) -> None:
        if not _IDEA.fullmatch(self.idea):
            raise ValueError(tr("the lecture's ideas are called L1 to L21"))
        check_length(mark("title"), self.title)
        check_length(mark("summary"), self.summary)


def read(path: Path, known: Known) -> Lesson:
    """The lesson of a file.

    Raises:
        LessonError: It is none, or cannot be read.
    """
    try:
        text = read_text(path, LARGEST)
    except OSError as error:
        reason = error.strerror or error
        raise LessonError(tr("{path} cannot be read: {reason}", path=one_line(path), reason=reason)) from error
    except ValueError as error:
        raise LessonError(str(error)) from error
    return parse(text, path.name, known)


def parse(text: str, file_name: str, known: Known) -> Lesson:
    """The lesson of a text.

    Raises:
        LessonError: It is none.
    """
    rows = text.splitlines()
    try:
        fence = rows[0].strip() if rows else ""
        if fence not in {headers.FENCE, old_form.FENCE}:
            wanted = tr("a lesson begins with a line of three plus signs, {fence}, and then title = …")
            raise HeaderError(1, wanted.format(fence=headers.FENCE))
        end = next((index for index, row in enumerate(rows) if index and row.strip() == fence), None)
        if end is None:
            raise HeaderError(len(rows), tr("the header has no end: close it with a line {fence}", fence=fence))
        header = (headers.from_toml if fence == headers.FENCE else old_form.from_rows)(rows[1:end])
        text, *reveal = _REVEAL.split("\n".join(rows[end + 1 :]), maxsplit=1)
        for section in (text, *reveal):
            if len(section) > _LONGEST or section.count("|") > _MOST_CELLS:
                limits = tr("a text has at most {most:,} characters, and {cells:,} cells of tables")
                raise HeaderError(end + 2, limits.format(most=_LONGEST, cells=_MOST_CELLS))
        return _Reader(known, header).lesson(name_of(file_name), text.strip(), "".join(reveal).strip())
    except HeaderError as error:
        raise LessonError(
            tr(
                "{file}, line {line}: {fault}",
                file=one_line(file_name),
                line=error.line,
                fault=one_line(error, _LONGEST_MESSAGE),
            )
        ) from error


def name_of(file_name: str) -> str:
    """What a lesson is called: its file's name without number and ending; ``17-stride.md`` is ``stride``."""
    return re.sub(r"^\d+[-_ ]*(?=\D)", "", Path(file_name).stem)


def to_text(lesson: Lesson) -> str:
    """A lesson as a text file."""
    values = {
        "title": lesson.title,
        "idea": lesson.idea,
        "summary": lesson.summary,
        "scene": lesson.scene.to_values(),
        "question": lesson.question and records.to_dict(lesson.question),
        "then": lesson.then and lesson.then.to_values(),
        "teaching": None if lesson.teaching == Teaching() else records.to_dict(lesson.teaching),
    }
    header = "\n".join((headers.FENCE, *headers.to_toml(values), headers.FENCE))
    reveal = f"\n\n## Reveal\n\n{lesson.reveal}" if lesson.reveal else ""
    return f"{header}\n{lesson.text}{reveal}\n"


class _Reader:
    """Makes a lesson of a header; a fault names the line."""

    def __init__(self, known: Known, header: Header) -> None:
        self._known, self._header = known, header

    def lesson(self, name: str, text: str, reveal: str) -> Lesson:
        """The lesson of a name, with its two texts."""
        values = self._header.values
        tables = ("scene", "question", "then", "teaching")
        about = self._record(_About, "", {key: value for key, value in values.items() if key not in tables})
        if not about.title:
            raise HeaderError(1, tr("a lesson needs a title: write title = … below the first line"))
        scene = self._scene("scene")
        then = self._scene("then") if "then" in values else None
        self._check_pages(scene, then or Scene())
        return Lesson(
            name,
            about.title,
            about.idea,
            about.summary,
            text,
            reveal,
            scene,
            then,
            self._question() if "question" in values else None,
            self._record(Teaching, "teaching", self._table("teaching")),
        )

    @contextmanager
    def _at(self, table: str, key: str = "") -> Iterator[None]:
        """Whatever is at fault meanwhile is at fault in this line."""
        try:
            yield
        except ValueError as error:
            raise HeaderError(self._header.line(table, key), str(error)) from error
        except _FAULTS as error:
            fault = tr("this value does not fit: {error!r}", error=error)
            raise HeaderError(self._header.line(table, key), fault) from error

    def _table(self, table: str) -> Mapping[str, Any]:
        values = self._header.values.get(table, {})
        if not isinstance(values, Mapping):
            raise HeaderError(self._header.line("", table), tr("'{table}' is a table: write [{table}]", table=table))
        return values

    def _record(self, cls: type[T], table: str, values: Mapping[str, Any]) -> T:
        """A record whose fields all have defaults: where they are at fault, each is tried alone, so that the fault names its line."""
        with suppress(*_FAULTS):
            return records.from_dict(cls, values)
        names = [each.name for each in fields(cls)]  # type: ignore[arg-type] # every one is a dataclass
        for key, value in values.items():
            with self._at(table, key):
                _check_key(key, names)
                records.from_dict(cls, {key: value})
        return records.from_dict(cls, values)

    def _scene(self, table: str) -> Scene:
        values, states = self._table(table), self._known.states
        names = [key for key in (*KEYS, *states, *OLD_KEYS) if table == "scene" or key != "hide"]
        try:
            for key in values:
                _check_key(key, names)
            scene = scene_of(values, self._known)
            scene.check(self._known)
        except _FAULTS:  # each alone, so that the fault names its line
            for key, value in values.items():
                with self._at(table, key):
                    _check_key(key, names)
                    scene_of({key: value}, self._known).check(self._known)
            scene = scene_of(values, self._known)
        if "digit" in values and "drawing" in values:
            raise HeaderError(
                self._header.line(table, "drawing"), tr("there is a test digit already: delete one of the two")
            )
        return scene

    def _check_pages(self, scene: Scene, then: Scene) -> None:
        """See that what is pressed, hidden and pointed at is there."""
        with self._at("scene", "press"):
            check_buttons(scene, scene.page, self._known)
        with self._at("then", "press"):
            check_buttons(then, then.page or scene.page, self._known)
        with self._at("scene", "hide"):
            check_parts(scene.hide, {page for page in (scene.page, then.page) if page}, self._known)
        with self._at("scene", "point"):
            check_point(scene.point, scene.hide, scene.page, self._known)
        with self._at("then", "point"):
            check_point(then.point, scene.hide, then.page or scene.page, self._known)

    def _question(self) -> Question:
        values = self._table("question")
        question = self._record(Question, "question", values)
        with self._at("question"):
            if not question.text:
                raise ValueError(tr("a question needs a text: write text = …"))
            if (question.answer is None) == (not question.reach):
                raise ValueError(tr("a question needs one of the two: answer = …, or reach = [ … ]"))
        with self._at("question", "reach"):
            for text in question.reach:
                check_comparison(text, self._known)
        with self._at("question", "answer"):
            self._check_answer(question)
        return question

    def _check_answer(self, question: Question) -> None:
        """See that the answer can be found out, and given."""
        name = question.quantity
        if name and question.choices and is_number(name):
            raise ValueError(
                tr(
                    "'{name}' is none of the choices: {choices}",
                    name=one_line(name, 60),
                    choices=", ".join(question.choices),
                )
            )
        if name:
            check(name, self._known)
            if is_word(name, self._known) and not question.choices:
                raise ValueError(
                    tr("'{name}' is a word: say which there are to choose from, choices = [ … ]", name=name)
                )


def _check_key(key: str, names: list[str]) -> None:
    if key not in names:
        raise ValueError(
            tr("there is no key '{key}': there are {names}", key=one_line(key, 60), names=", ".join(names))
        )
