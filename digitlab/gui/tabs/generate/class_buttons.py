"""Ten buttons, one of which is pressed: the class that is asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup

from digitlab.gui.kit.controls.toggle_button import ToggleButton, toggles
from digitlab.gui.shell.words import a_digit
from digitlab.language import tr


def class_buttons(group: QButtonGroup, name: str, digit: int) -> list[ToggleButton]:
    """Buttons for the ten classes, which join a group; their object names begin with a name: ``plane_class_3``."""
    texts = {label: str(label) for label in range(10)}
    buttons = toggles(group, texts, digit, "classes", [f"{name}_class_{label}" for label in range(10)])
    for label, button in enumerate(buttons):
        button.setToolTip(tr("Ask for {digit}", digit=a_digit(label)))
    return buttons
