"""What lies between a drawing and the networks: what happens to ink, paper and light, and the preprocessing that the user chose."""

from __future__ import annotations

from dataclasses import dataclass, field

from digitlab.ink.centring import centred
from digitlab.ink.changes import Changes
from digitlab.ink.cleaning import cleaned
from digitlab.ink.pose import Pose
from digitlab.ink.raster import render
from digitlab.ink.stroke import Drawing, Image


@dataclass(frozen=True, slots=True)
class Viewing:
    """How drawings come before the networks' eyes.

    Attributes:
        changes: What happens to the ink before it is moved, and to the field afterwards.
        cleaned_first: Whether paper is then made white, and ink full.
        centred_first: Whether the ink is then cropped, scaled and centred.
    """

    changes: Changes = field(default_factory=Changes)
    cleaned_first: bool = False
    centred_first: bool = False

    @property
    def keeps_contents(self) -> bool:
        """Whether fields that are equal but for the place of their ink are still so afterwards."""
        return not self.changes.are_on_paper and not self.cleaned_first

    def inked(self, drawing: Drawing) -> Drawing:
        """A drawing whose ink is changed, still to be moved: the very drawing, or a picture of what became of it."""
        return Drawing(bitmap=self.changes.of_ink(render(drawing))) if self.changes.move_ink else drawing

    def field_of(self, drawing: Drawing, pose: Pose) -> Image:
        """What the networks see of a drawing at a pose: (28, 28) float32 in [0, 1]."""
        return self.seen(render(self.inked(drawing), pose))

    def on_paper(self, ink: Image) -> Image:
        """The field at its pose on its paper: (28, 28) float32 in [0, 1]; a field without ink is no question, and stays blank."""
        return self.changes.of_paper(ink)

    def seen(self, ink: Image) -> Image:
        """What the networks see of a field at its pose: (28, 28) float32 in [0, 1]."""
        image = self.on_paper(ink)
        image = cleaned(image) if self.cleaned_first else image
        return centred(image) if self.centred_first else image
