"""How far somebody has come in the lecture, and what was answered on the way, in one JSON file."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from digitlab import records
from digitlab.gui.shell.state_file import read_state
from digitlab.language import mark, tr
from digitlab.untrusted import one_line
from digitlab.whole_file import write_whole

_VERSION = 1
_MOST_OPENED = 20
_MOST_ATTEMPTS = 1000
_LARGEST_NUMBER = 1_000_000
_LONGEST_PAGE, _LONGEST_TYPED, _LONGEST_TIME, _LONGEST_COURSE = 100, 50, 40, 40  # characters
LONGEST_LEARNER = 40
"""Characters of a learner's name."""

_MOST_LEARNERS = 100
_MOST_BYTES = 2**21


def _check_learner(name: str) -> None:
    if len(name) > LONGEST_LEARNER or (name and not name.isprintable()):
        raise ValueError(tr("a learner's name has at most {most} characters in one line", most=LONGEST_LEARNER))


@dataclass(frozen=True, slots=True)
class Attempt:
    """An answer that somebody gave.

    Attributes:
        page: The name of the page, at most 100 characters of it.
        typed: What was written or chosen, at most 50 characters of it; "" for a state that was reached.
        right: Whether it was.
        shown: Whether the answer had been asked for by "Show me" before.
        when: Local date and time with the offset from UTC, ISO 8601.
        number: The how manyth of this learner on this page, from 1.
        learner: Who gave it; "" for nobody in particular.
    """

    page: str
    typed: str
    right: bool
    shown: bool
    when: str
    number: int
    learner: str = ""

    def __post_init__(self) -> None:
        for name, text, most in (
            (mark("page"), self.page, _LONGEST_PAGE),
            (mark("answer"), self.typed, _LONGEST_TYPED),
            (mark("time"), self.when, _LONGEST_TIME),
        ):
            if len(text) > most:
                words = tr("the {name} of an attempt has at most {most} characters, not {count:,}")
                raise ValueError(words.format(name=tr(name), most=most, count=len(text)))
        _check_learner(self.learner)
        datetime.fromisoformat(self.when)
        if not 1 <= self.number <= _LARGEST_NUMBER:
            words = tr("attempts are counted from 1 to {most:,}: there is no {number}")
            raise ValueError(words.format(most=_LARGEST_NUMBER, number=self.number))


@dataclass(frozen=True, slots=True)
class Learner:
    """How far somebody came who does not learn now.

    Attributes:
        name: "" for nobody in particular.
        done: The names of the pages that are done.
        last: The name of the page that was open last; "" for none.
    """

    name: str
    done: tuple[str, ...] = ()
    last: str = ""

    def __post_init__(self) -> None:
        _check_learner(self.name)


@dataclass(frozen=True, slots=True)
class Progress:
    """What was done.

    Attributes:
        version: Of this file.
        done: The names of the pages whose question was answered, or that were read where there is none.
        last: The name of the page that was open last; "" for none.
        opened: The user's own files, by their whole paths, in the order of opening; of more than 20 the first is forgotten.
        course: The name of the course that is shown; "" for that of all pages.
        attempts: What was answered by all learners, the oldest first; of more than 1,000 the first is forgotten.
        learner: Who learns; "" for nobody in particular.
        others: How far the others came.
    """

    version: int = _VERSION
    done: tuple[str, ...] = ()
    last: str = ""
    opened: tuple[str, ...] = ()
    course: str = ""
    attempts: tuple[Attempt, ...] = ()
    learner: str = ""
    others: tuple[Learner, ...] = ()

    def __post_init__(self) -> None:
        _check_learner(self.learner)
        if len(self.others) >= _MOST_LEARNERS:
            raise ValueError(tr("at most {most} learners can be kept apart", most=_MOST_LEARNERS))
        if self.version != _VERSION:
            raise ValueError(
                tr(
                    "the progress is of version {version}, this digitlab reads {known}",
                    version=self.version,
                    known=_VERSION,
                )
            )
        if len(self.opened) > _MOST_OPENED:
            raise ValueError(
                tr(
                    "at most {most} files can have been opened, not {opened:,}",
                    most=_MOST_OPENED,
                    opened=len(self.opened),
                )
            )
        if len(self.course) > _LONGEST_COURSE:
            raise ValueError(
                tr(
                    "a course's name has at most {most} characters, not {course:,}",
                    most=_LONGEST_COURSE,
                    course=len(self.course),
                )
            )
        if len(self.attempts) > _MOST_ATTEMPTS:
            raise ValueError(
                tr(
                    "at most {most:,} answers are kept, not {attempts:,}",
                    most=_MOST_ATTEMPTS,
                    attempts=len(self.attempts),
                )
            )

    def with_done(self, name: str) -> Progress:
        """One more page is done."""
        return self if name in self.done else replace(self, done=(*self.done, name))

    def with_attempt(self, page: str, typed: str, *, right: bool, shown: bool, when: datetime) -> Progress:
        """A question was answered; what is too long to be kept is cut in the middle."""
        page = page_name(page)
        mine = (each.number for each in self.attempts if (each.page, each.learner) == (page, self.learner))
        number = max(mine, default=0) + 1
        number = min(number, _LARGEST_NUMBER)
        time = when.astimezone().isoformat(timespec="seconds")
        attempt = Attempt(page, one_line(typed, _LONGEST_TYPED), right, shown, time, number, self.learner)
        return replace(self, attempts=(*self.attempts, attempt)[-_MOST_ATTEMPTS:])

    def with_learner(self, name: str) -> Progress:
        """Somebody else learns, from where they were, or from the beginning.

        Raises:
            ValueError: The name is too long, or there are too many learners.
        """
        if name == self.learner:
            return self
        now = Learner(self.learner, self.done, self.last)
        there = {each.name: each for each in (*self.others, now)}
        found = there.pop(name, None) or Learner(name)
        others = tuple(each for each in there.values() if each.done or each.last)
        return replace(self, learner=name, done=found.done, last=found.last, others=others)

    def forgotten(self) -> Progress:
        """Without what this learner did; of the others, nothing is forgotten."""
        attempts = tuple(each for each in self.attempts if each.learner != self.learner)
        return replace(self, done=(), last="", opened=(), attempts=attempts)

    def with_opened(self, path: str) -> Progress:
        """A file was opened."""
        if path in self.opened:
            return self
        opened = (*self.opened, path)[-_MOST_OPENED:]
        gone = set(self.opened) - set(opened)
        return replace(self, opened=opened, done=tuple(name for name in self.done if name not in gone))


def page_name(name: str) -> str:
    """How attempts call a page: by its name, cut in the middle where it is the long path of a file."""
    return one_line(name, _LONGEST_PAGE)


def read_progress(path: Path) -> tuple[Progress, str]:
    """The progress, and a notice for the user or ""; a damaged file is set aside."""
    found, notice = read_state(
        path,
        _MOST_BYTES,
        lambda values: records.from_dict(Progress, values),
        tr("How far you have come in the lecture"),
    )
    return found or Progress(), notice and tr("{notice} It is counted anew.", notice=notice)


def write_progress(path: Path, progress: Progress) -> None:
    """Write the progress whole or not at all; without waiting for the disk, which would hold up the page that is opened.

    Raises:
        OSError: The folder cannot be written.
    """
    write_whole(path, json.dumps(records.to_dict(progress), ensure_ascii=False).encode(), lasting=False)
