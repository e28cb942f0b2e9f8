"""The view of a page: it shows what it is given, and wishes; it never decides."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtWidgets import QAbstractButton, QWidget

from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.shell.wishes import Wish

if TYPE_CHECKING:
    from digitlab.gui.shell.analysis import Analysis
    from digitlab.gui.shell.snapshot import Snapshot

SeenT = TypeVar("SeenT")


class View(QWidget, Generic[SeenT]):
    """A page's widget. A setter announces nothing.

    Signals:
        wished: What the user asks for, of any widget in the view (:func:`wish`).
    """

    wished: Emits[Wish] = signal(object)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """The user did something, or begins to look: show at once what needs no working out."""

    def show_analysis(self, analysis: Analysis) -> None:
        """The networks' answers to the newest situation are there."""

    def show_seen(self, seen: SeenT) -> None:
        """This was worked out for the page."""

    def show_refusal(self, reason: str) -> None:
        """What was wished last cannot be, for this reason; "" once something else could."""

    def picture(self) -> QWidget:
        """The part that is saved as a picture: all of it, unless a view says otherwise."""
        return self

    def is_settled(self) -> bool:
        """Whether everything that was given is on the screen."""
        return True


def wish(widget: QWidget, wanted: Wish) -> None:
    """Let the view that a widget lies in announce a wish, so that no widget in between has to hand it on.

    Args:
        widget: The view itself, or any widget in it. One that lies in no view wishes in vain.
        wanted: What is asked for.
    """
    view: QWidget | None = widget
    while view is not None and not isinstance(view, View):
        view = view.parentWidget()
    if view is not None:
        view.wished.emit(wanted)


def wish_on_click(button: QAbstractButton, wanted: Callable[[], Wish]) -> None:
    """Let a click on a button announce a wish, which is made then."""
    button.clicked.connect(lambda: wish(button, wanted()))
