"""What the tab "Train" opens to the lessons: what is set up, and the size of the network that is built there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from digitlab.gui.shell.lesson_access import LessonAccess, LessonState
from digitlab.gui.shell.tab import Tab
from digitlab.gui.tabs.train.set_up.set_up import SetUp
from digitlab.language import tr
from digitlab.networks.layer_table import Row, read_table
from digitlab.records import from_dict, to_dict
from digitlab.untrusted import one_line

PAGE = "set_up"
"""The page that is set, and the key of a lesson's header that sets it."""

V = TypeVar("V")


def lesson_access(tab: Tab) -> LessonAccess:
    """What is set up on a tab's page."""

    def asked(read: Callable[[SetUp], V]) -> Callable[[], V]:
        return lambda: read(_set_up(tab))

    def begin() -> None:
        if PAGE in tab.settings():
            tab.set_page(PAGE)

    return LessonAccess(
        numbers={
            "layers.parameters": asked(lambda made: _sum(made, lambda row: row.parameters)),
            "layers.multiplications": asked(lambda made: _sum(made, lambda row: row.multiplications)),
            "layers.convolutions": asked(lambda made: float(_count(made, "convolution"))),
            "layers.dense": asked(lambda made: float(_count(made, "dense"))),
            "set_up.digits": asked(lambda made: float(made.settings.digits)),
            "set_up.epochs": asked(lambda made: float(made.settings.epochs)),
        },
        words={
            "set_up.network": asked(lambda made: made.network),
            "set_up.rival": asked(lambda made: made.rival or "none"),
            "set_up.fairness": asked(lambda made: made.fairness),
        },
        states={
            PAGE: LessonState(
                parse=_parse,
                apply=lambda made: tab.set_page(PAGE, to_dict(made)),
                read=lambda: to_dict(_set_up(tab)) if PAGE in tab.settings() else None,
                begin=begin,
            )
        },
        changed=(tab.states_changed,),
    )


def _set_up(tab: Tab) -> SetUp:
    """What is set up; as it is at first where nobody has looked at the page."""
    found: SetUp = tab.states().get(SetUp, SetUp())
    return found


def _rows(made: SetUp) -> tuple[Row, ...]:
    return read_table(made.layers, len(made.settings.classes), made.field_channels)


def _sum(made: SetUp, cost: Callable[[Row], int]) -> float | None:
    """What the network of one's own costs in all; None where it is impossible."""
    rows = _rows(made)
    return None if any(row.fault for row in rows) else float(sum(map(cost, rows)))


def _count(made: SetUp, kind: str) -> int:
    """How many layers of a kind there are, without that of the answer."""
    return sum(layer.layer == kind for layer in made.layers)


def _parse(values: Any) -> SetUp:  # noqa: ANN401 - any value of a lesson's header
    """The set-up of a lesson's table."""
    if not isinstance(values, dict):
        raise ValueError(tr("what is set up is a table, not {value}", value=one_line(repr(values), 80)))
    return from_dict(SetUp, values)
