"""What a lesson sets the window to, as the tables ``[scene]`` and ``[then]`` of its header say it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.shell.lesson_access import LessonState
from digitlab.gui.tabs.lecture.drawings import drawing_of
from digitlab.ink.changes import Changes, changes_of_paper
from digitlab.ink.pose import Pose
from digitlab.language import tr
from digitlab.records import from_dict, to_dict
from digitlab.untrusted import one_line

_MOST = 100
_PAPER = "paper"  # what older scenes call the one change that they have
_LONGEST_WORDS = 200  # characters, which stand beside a part and must not cover it


@dataclass(frozen=True, slots=True)
class OnPage:
    """What a scene can speak of on one page.

    Attributes:
        parts: The ids of what can be hidden.
        buttons: The ids of the buttons that stay pressed.
    """

    parts: tuple[str, ...] = ()
    buttons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """What a lesson can speak of.

    Attributes:
        pages: The titles of all pages by their ids: ``draw``, ``robustness/my_drawing``.
        networks: Names in the library.
        parts: The ids of what can be hidden wherever a lesson plays.
        numbers: Names of the values of the tabs that are numbers.
        words: And of those that are words.
        states: What tabs let a lesson set besides, by the key of its header.
        on_page: What a page has besides, by its id; None where lessons are taken at their word.
    """

    pages: Mapping[str, str]
    networks: tuple[str, ...]
    parts: tuple[str, ...]
    numbers: tuple[str, ...]
    words: tuple[str, ...]
    states: Mapping[str, LessonState[Any]]
    on_page: Callable[[str], OnPage] | None


@dataclass(frozen=True, slots=True)
class Pointed:
    """What a lesson points at.

    Attributes:
        part: The id of a part of the window or of the page.
        words: What is said beside it, in a sentence.
    """

    part: str
    words: str

    def __post_init__(self) -> None:
        if not 0 < len(self.words) <= _LONGEST_WORDS:
            raise ValueError(
                tr("what is pointed at needs words, at most {most} characters of them", most=_LONGEST_WORDS)
            )


@dataclass(frozen=True, slots=True)
class Scene:
    """A state of the window. What is None is left as it is, or as it always begins where a lesson begins.

    Attributes:
        page: The id of the page, or of a tab without pages.
        press: The ids of its buttons that are pressed.
        networks: Two or three networks, left to right.
        digit: The number of a test digit.
        drawing: The ink, instead: the name of a drawing, or its strokes.
        truth: The class that it is meant to be, by its place among the classes.
        classes: What it is one of; the ten digits where left out.
        pose: Where it lies.
        changes: What happens to ink, paper and light: levels by name.
        cleaned_first: Whether the paper is cleaned before the networks see it.
        centred_first: Whether it is centred before the networks see it.
        may_refuse: Whether networks may say that they know no such digit.
        turns_within_deg: The largest turn that networks that read turns shall expect.
        states: What is set in single tabs, by the key of the header: ``focus``, ``bench``, ``sheet``.
        hide: The ids of parts of the window and of the page that are hidden.
        point: A part that a callout points at; None for none.
    """

    page: str | None = None
    press: tuple[str, ...] = ()
    networks: tuple[str, ...] | None = None
    digit: int | None = None
    drawing: str | Mapping[str, Any] | None = None
    truth: int | None = None
    classes: tuple[str, ...] | None = None
    pose: Pose | None = None
    changes: Mapping[str, Any] | None = None
    cleaned_first: bool | None = None
    centred_first: bool | None = None
    may_refuse: bool | None = None
    turns_within_deg: float | None = None
    states: Mapping[str, Any] = field(default_factory=dict)
    hide: tuple[str, ...] = ()
    point: Pointed | None = None

    def __post_init__(self) -> None:
        if self.networks is not None and not 2 <= len(self.networks) <= 3:
            raise ValueError(tr("two networks stand side by side, or three, not {count}", count=len(self.networks)))
        if self.digit is not None and not 0 <= self.digit <= 9999:
            raise ValueError(tr("the test digits are numbered from 0 to 9999: there is no {digit}", digit=self.digit))
        known = DIGITS if self.classes is None else Classes(self.classes)
        if self.truth is not None and not 0 <= self.truth < len(known):
            if not known.are_digits:
                raise ValueError(
                    tr("a class is one of 0 to {last}, not {truth}", last=len(known) - 1, truth=self.truth)
                )
            raise ValueError(tr("a digit is one of 0 to 9, not {truth}", truth=self.truth))
        if self.turns_within_deg is not None and not 0 <= self.turns_within_deg <= 180:
            words = tr("a turn either way lies between 0 and 180 degrees, not {angle:g}", angle=self.turns_within_deg)
            raise ValueError(words)
        if self.drawing is not None:
            drawing_of(self.drawing)
        if self.changes is not None:
            Changes.of(self.changes)
        if max(len(self.press), len(self.hide)) > _MOST:
            raise ValueError(tr("at most {most} parts of a page are named here", most=_MOST))

    def to_values(self) -> dict[str, Any]:
        """The scene as a table of plain values, those of single tabs among the others."""
        values = {each.name: getattr(self, each.name) for each in fields(self) if each.name != "states"}
        return values | {"pose": self.pose and to_dict(self.pose)} | dict(self.states)

    def check(self, known: Known) -> None:
        """See that the page and the networks are there, and that the tabs can be set so.

        Raises:
            ValueError: One is not; the message lists what there is.
        """
        if self.page is not None and self.page not in known.pages:
            raise ValueError(
                tr(
                    "there is no page '{page}': there are {pages}",
                    page=one_line(self.page, 60),
                    pages=", ".join(known.pages),
                )
            )
        for name in self.networks or ():
            if name not in known.networks:
                raise ValueError(
                    tr(
                        "there is no network '{name}': there are {networks}",
                        name=one_line(name, 60),
                        networks=", ".join(known.networks),
                    )
                )
        for key, values in self.states.items():
            known.states[key].parse(values)


def scene_of(values: Mapping[str, Any], known: Known) -> Scene:
    """The scene of a table, as :meth:`Scene.to_values` makes it; of older ones the one ``paper`` is one of the changes.

    Raises:
        ValueError: It is none; whether what it speaks of is there is for :meth:`Scene.check` to say.
    """
    states = {key: value for key, value in values.items() if key in known.states}
    others = {key: value for key, value in values.items() if key not in states}
    if (paper := others.pop(_PAPER, None)) is not None:
        others = {"changes": changes_of_paper(paper)} | others
    return from_dict(Scene, others | {"states": states})


def check_buttons(scene: Scene, page: str | None, known: Known) -> None:
    """See that the buttons that a scene presses are on a page. The page is made to be asked: only where that is needed.

    Raises:
        ValueError: One is not; the message lists those that are.
    """
    if known.on_page is None or not scene.press:
        return
    buttons = known.on_page(page).buttons if page else ()
    for button in scene.press:
        if button not in buttons:
            words = tr("there is no button '{button}' to press: show a page that has some")
            if buttons:
                words = tr("there is no button '{button}' to press: there are {buttons}")
            raise ValueError(words.format(button=one_line(button, 60), buttons=", ".join(buttons)))


def check_parts(hide: tuple[str, ...], pages: set[str], known: Known) -> None:
    """See that what is hidden is a part of the window, or of one of these pages.

    Raises:
        ValueError: It is not; the message lists what can be hidden.
    """
    if known.on_page is None or set(hide) <= set(known.parts):
        return
    parts = [*known.parts, *sorted({part for page in pages for part in known.on_page(page).parts})]
    for part in hide:
        if part not in parts:
            raise ValueError(
                tr(
                    "'{part}' cannot be hidden here: what can be is {parts}",
                    part=one_line(part, 60),
                    parts=", ".join(parts),
                )
            )


def check_point(point: Pointed | None, hide: tuple[str, ...], page: str | None, known: Known) -> None:
    """See that what is pointed at is a part of the window, or of the page in front then, and not hidden.

    Raises:
        ValueError: It is not; the message lists what can be pointed at.
    """
    if known.on_page is None or point is None:
        return
    here = known.on_page(page).parts if page else ()
    parts = [part for part in (*known.parts, *here) if part not in hide]
    if point.part not in parts:
        shown = one_line(point.part, 60)
        raise ValueError(
            tr("'{part}' cannot be pointed at here: what can be is {parts}", part=shown, parts=", ".join(parts))
        )


KEYS = tuple(each.name for each in fields(Scene) if each.name != "states")
"""What a scene's table can hold besides the states of single tabs."""

OLD_KEYS = (_PAPER,)
"""What the tables of older pages and sessions can hold besides."""
