"""The tab "Generate": networks that draw digits; the chosen two read each one at once."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from digitlab.gui.shell.session import Session
from digitlab.gui.shell.tab import Tab, TabSpec
from digitlab.language import mark

TAB = TabSpec(
    "generate",
    mark("Ge&nerate"),
    {
        "latent_plane": mark("Latent plane"),
        "noise_to_digit": mark("From noise to digit"),
        "feature_maps": mark("Feature maps"),
        "third_reader": mark("Flow as classifier"),
        "mlp_against_cnn": mark("MLP against CNN"),
    },
)


class GenerateTab(Tab):
    """The pages."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(TAB, session, parent)
