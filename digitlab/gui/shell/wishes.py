"""What a view may ask for: frozen values, which the page that holds the view fulfils.

A wish for the session carries out itself; those for the page are matched by :meth:`digitlab.gui.shell.page.Page.fulfil`. A page
that does more than the shell declares wishes of its own as further subclasses of :class:`Wish`, and matches them first.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from typing_extensions import override

from digitlab.data.classes import DIGITS, Classes
from digitlab.ink.changes import Changes
from digitlab.ink.colours import in_grey
from digitlab.ink.pose import Pose
from digitlab.ink.stroke import Drawing, Image
from digitlab.language import mark, tr
from digitlab.measure import pictures
from digitlab.networks.edits import Edits

if TYPE_CHECKING:
    from digitlab.gui.shell.session import Session

PLACES = (mark("on the left"), mark("on the right"), mark("as the third"))
"""Where the network of a slot answers, in English."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Something that a view asks for and does not do itself."""


@dataclass(frozen=True, slots=True)
class Put(Wish):
    """Hold this value in the store of its type."""

    state: object


@dataclass(frozen=True, slots=True)
class TurnTo(Wish):
    """Bring another page of the same tab to the front, by its id."""

    page: str


@dataclass(frozen=True, slots=True)
class OpenPage(Wish):
    """Bring a tab of the window to the front, and one of its pages, by their ids; where there is a value, hold it in its store there."""

    tab: str
    page: str
    state: object = None


@dataclass(frozen=True, slots=True)
class Export(Wish):
    """Save or copy what the page shows: a key of :data:`digitlab.gui.shell.save_button.KINDS`."""

    kind: str


class SessionWish(Wish):
    """Something that the session does, whichever page it is asked on."""

    __slots__ = ()

    def fulfil(self, session: Session) -> None:
        """Let the session do it.

        Raises:
            OSError: A file cannot be read or written.
            ValueError: It cannot be, as the message says.
        """
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class MovePose(SessionWish):
    """Move the ink there."""

    pose: Pose

    @override
    def fulfil(self, session: Session) -> None:
        session.set_pose(self.pose)


@dataclass(frozen=True, slots=True)
class ShowPose(SessionWish):
    """Move the ink there for a while, as a demonstration does: it is not what the user did, and no step of undo."""

    pose: Pose

    @override
    def fulfil(self, session: Session) -> None:
        session.put(replace(session.situation, pose=self.pose))


@dataclass(frozen=True, slots=True)
class ChangeInk(SessionWish):
    """Change ink, paper and light like this."""

    changes: Changes

    @override
    def fulfil(self, session: Session) -> None:
        session.set_changes(self.changes)


@dataclass(frozen=True, slots=True)
class ResetSliders(SessionWish):
    """Let the ink lie as it was drawn, with nothing changed."""

    @override
    def fulfil(self, session: Session) -> None:
        session.reset_sliders()


@dataclass(frozen=True, slots=True)
class CleanFirst(SessionWish):
    """Make the paper white, and the ink full, before the networks see it, or leave both as they are."""

    cleaned_first: bool

    @override
    def fulfil(self, session: Session) -> None:
        session.set_cleaned_first(self.cleaned_first)


@dataclass(frozen=True, slots=True)
class CentreFirst(SessionWish):
    """Crop, scale and centre the ink before the networks see it, or leave it as it lies."""

    centred_first: bool

    @override
    def fulfil(self, session: Session) -> None:
        session.set_centred_first(self.centred_first)


@dataclass(frozen=True, slots=True)
class MayRefuse(SessionWish):
    """Let networks say nothing where they find no digit that they know, or make them answer always."""

    may_refuse: bool

    @override
    def fulfil(self, session: Session) -> None:
        session.set_may_refuse(self.may_refuse)


@dataclass(frozen=True, slots=True)
class AcceptTurns(SessionWish):
    """Let networks that read turns expect turns up to this many degrees, either way; None is what they expect by themselves."""

    window_deg: float | None

    @override
    def fulfil(self, session: Session) -> None:
        session.set_rotation_range(self.window_deg)


@dataclass(frozen=True, slots=True)
class ChooseNetwork(SessionWish):
    """Put a network into a slot, counted from the left; "" empties it."""

    slot: int
    name: str

    @override
    def fulfil(self, session: Session) -> None:
        session.choose_network(self.slot, self.name)


@dataclass(frozen=True, slots=True)
class UseNetwork(SessionWish):
    """The same, from where one does not see the slots, so that it is told."""

    slot: int
    name: str

    @override
    def fulfil(self, session: Session) -> None:
        session.choose_network(self.slot, self.name)
        session.told.emit(tr("{network} answers {place} now", network=self.name, place=tr(PLACES[self.slot])))


@dataclass(frozen=True, slots=True)
class Tell(SessionWish):
    """Say what was done, or what went wrong."""

    words: str
    is_fault: bool = False

    @override
    def fulfil(self, session: Session) -> None:
        (session.failed if self.is_fault else session.told).emit(self.words)


@dataclass(frozen=True, slots=True)
class NameTruth(SessionWish):
    """Say which class, of which, the ink is meant to be; None for nobody knows."""

    truth: int | None
    classes: Classes = DIGITS

    @property
    def name(self) -> str:
        """What the class is called; "" for nobody knows."""
        return "" if self.truth is None else self.classes[self.truth]

    @override
    def fulfil(self, session: Session) -> None:
        session.set_truth(self.truth, self.classes)


@dataclass(frozen=True, slots=True)
class OpenTestDigit(SessionWish):
    """Bring the test digit of this number to the canvas."""

    number: int

    @override
    def fulfil(self, session: Session) -> None:
        session.load_test_digit(self.number)


@dataclass(frozen=True, slots=True, eq=False)
class OpenImage(SessionWish):
    """Bring a picture to the canvas: (28, 28) float32 in [0, 1], where it came from in words, and its class where it is known, of which."""

    image: Image
    source: str
    truth: int | None = None
    classes: Classes = DIGITS

    @override
    def fulfil(self, session: Session) -> None:
        session.load_image(self.image, self.source, self.truth, self.classes)


@dataclass(frozen=True, slots=True)
class OpenTestPicture(SessionWish):
    """Bring a test picture of a data set of one's own classes to the canvas, with its class."""

    source: str
    number: int
    classes: Classes

    @override
    def fulfil(self, session: Session) -> None:
        test, called = pictures.load(self.source, in_colour=True), pictures.called(self.source)
        if self.number >= len(test):
            raise ValueError(tr("{data} has {count:,} test pictures now: measure again", data=called, count=len(test)))
        source = tr("test picture {number:,} of {data}", number=self.number, data=called)
        session.load_image(in_grey(test.fields(self.number)), source, int(test.labels[self.number]), self.classes)


def open_tested(source: str, number: int, classes: Classes) -> OpenTestDigit | OpenTestPicture:
    """The wish to bring to the canvas what a network was tested on."""
    return OpenTestDigit(number) if source == pictures.MNIST else OpenTestPicture(source, number, classes)


@dataclass(frozen=True, slots=True, eq=False)
class OpenDrawing(SessionWish):
    """Bring a drawing to the canvas, with where it came from in words and its class where it is known, of which."""

    drawing: Drawing
    source: str
    truth: int | None = None
    classes: Classes = DIGITS

    @override
    def fulfil(self, session: Session) -> None:
        session.load_drawing(self.drawing, self.source, self.truth, self.classes)


@dataclass(frozen=True, slots=True)
class ClearInk(SessionWish):
    """Take all ink off the canvas."""

    @override
    def fulfil(self, session: Session) -> None:
        session.clear()


@dataclass(frozen=True, slots=True)
class EditNetwork(SessionWish):
    """Say all that is changed in a network; its file stays as it is."""

    name: str
    edits: Edits

    @override
    def fulfil(self, session: Session) -> None:
        session.set_edits(self.name, self.edits)


@dataclass(frozen=True, slots=True)
class Undo(SessionWish):
    """Take back what was changed last, wherever it was."""

    @override
    def fulfil(self, session: Session) -> None:
        session.undo()


@dataclass(frozen=True, slots=True)
class Redo(SessionWish):
    """Change again what was taken back last."""

    @override
    def fulfil(self, session: Session) -> None:
        session.redo()


@dataclass(frozen=True, slots=True)
class RestoreNetworks(SessionWish):
    """Have all networks as they were trained."""

    @override
    def fulfil(self, session: Session) -> None:
        session.restore_networks()
