"""What the tab "Generate" opens to the lessons: the point of the latent plane, who reads it, and what the flow reads in the drawing."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import QObject

from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.shell.lesson_access import LessonAccess, LessonState
from digitlab.gui.shell.session import Session
from digitlab.gui.shell.tab import Tab
from digitlab.gui.tabs.generate.latent_plane.work import Plane, PlaneSettings
from digitlab.gui.tabs.generate.third_reader.work import ThirdReading
from digitlab.records import from_dict, to_dict

_PLANE = "latent_plane"
_SLOTS = ("left", "right")


class _Answers(QObject):
    """What the pages showed last.

    Signals:
        changed: Something newer is shown.
    """

    changed: Emits[()] = signal()

    def __init__(self, tab: Tab, session: Session) -> None:
        super().__init__(tab)
        self._session = session
        self._plane: Plane | None = None
        self._third: ThirdReading | None = None
        tab.answer_shown.connect(self._on_tab_answer_shown)

    def asked(self) -> float | None:
        """The class that the decoder is asked for."""
        return None if self._plane is None else float(self._plane.question.digit)

    def here(self, slot: int) -> float | None:
        """What the network of a slot reads at the point of the plane that is looked at; None where that is not known."""
        name = self._session.situation.networks[slot]
        readings = self._plane.here if self._plane else ()
        labels = [int(each.labels[0]) for each in readings if each.name == name]
        return float(labels[0]) if labels and labels[0] >= 0 else None

    def flow(self) -> float | None:
        """What the flow reads in the drawing; None where that is not known of the drawing that lies there now."""
        third = self._newest()
        return float(third.surprise.label) if third and third.surprise else None

    def places(self) -> float | None:
        """At how many places the flow reads what it should; None until all are read."""
        third = self._newest()
        if third is None or third.flow_moved is None or not third.is_whole:
            return None
        reads = np.where(third.flow_moved.any(axis=1), third.flow_moved.argmax(axis=1), -1)
        return float((reads == third.reference).sum())

    def _newest(self) -> ThirdReading | None:
        third = self._third
        return third if third and third.question.situation is self._session.situation else None

    def _on_tab_answer_shown(self, answer: object) -> None:
        match answer:
            case Plane():
                self._plane = answer
            case ThirdReading():
                self._third = answer
        self.changed.emit()


def lesson_access(tab: Tab, session: Session) -> LessonAccess:
    """The latent plane of a tab, and what networks and flow read there."""
    answers = _Answers(tab, session)

    def read() -> object:
        settings = tab.settings().get(_PLANE)
        return None if settings is None else to_dict(settings)

    return LessonAccess(
        numbers={
            "plane.asked": answers.asked,
            **{f"plane.{name}": partial(answers.here, slot) for slot, name in enumerate(_SLOTS)},
            "flow.label": answers.flow,
            "flow.places": answers.places,
        },
        words={},
        states={
            "plane": LessonState(
                parse=partial(from_dict, PlaneSettings),
                apply=lambda settings: tab.set_page(_PLANE, to_dict(settings)),
                read=read,
            )
        },
        changed=(answers.changed, tab.states_changed),
    )
