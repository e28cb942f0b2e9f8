"""The sliders that move the digit and, once they are asked for, those that change it, in the room of the first ones."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.scrolled import Column
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.kit.layout import vbox
from digitlab.gui.kit.text import as_plain
from digitlab.gui.shell.pose_words import level_in_words
from digitlab.gui.window.change_sliders import ChangeSliders
from digitlab.ink.changes import Changes
from digitlab.ink.corruptions import CORRUPTIONS
from digitlab.language import mark, tr

_FOLDED = mark("More ways to change it")
_TIP = mark(
    "Sliders for pen, shear, perspective, paper, light, lens and noise, in the order in which they happen. "
    "The networks\nthat ship have seen none of this; “Clean the paper” undoes much of what paper and light do."
)


class ChangeList(Column):
    """A list that is as high as the sliders that move the digit, and is scrolled for all others.

    Attributes:
        sliders: Those that change it.
        button: What shows or hides them, and says what is changed.
    """

    def __init__(self, moves: QWidget, parent: QWidget | None = None) -> None:
        """Below the sliders that move the digit the others, folded."""
        self.sliders, self._moves = ChangeSliders(), moves
        super().__init__(vbox(moves, self.sliders, spacing=6), parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sliders.hide()
        self.button = named(ToggleButton(tr(_FOLDED)), "more_changes", tip=tr(_TIP))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.button.toggled.connect(self._on_button_toggled)
        self._show_arrow()

    def show_changes(self, changes: Changes) -> None:
        """Show all levels, and on the button what is changed."""
        self.sliders.show_changes(changes)
        said = [f"{tr(CORRUPTIONS[name].seen(level))} {level_in_words(level)}" for name, level in changes.levels]
        many = tr("Changed: %n thing(s)", "", len(said))
        self.button.setText(
            (tr("Changed: {change}", change=said[0]) if len(said) == 1 else many) if said else tr(_FOLDED)
        )
        changed = tr("Changed: {changes}.", changes=", ".join(said))
        self.button.setToolTip(as_plain(f"{changed}\n{tr(_TIP)}") if said else tr(_TIP))
        self.button.setAccessibleName(f"{tr(_FOLDED)}; {', '.join(said)}" if said else tr(_FOLDED))

    def _show_arrow(self) -> None:
        is_open = self.button.isChecked()
        self.button.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)

    def _on_button_toggled(self, is_open: bool) -> None:
        self._show_arrow()
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOn if is_open else policy.ScrollBarAlwaysOff)
        if is_open:
            self.sliders.make()
        self.sliders.setVisible(is_open)
        if is_open:
            self._content.adjustSize()  # now: the bar reaches there only once there is room to scroll to
            self.verticalScrollBar().setValue(self.sliders.y())
        else:
            self.verticalScrollBar().setValue(0)

    @override
    def sizeHint(self) -> QSize:
        """As high as the sliders that move the digit, whether or not there are more."""
        return QSize(super().sizeHint().width(), self._moves.sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        sliders = max(self.sliders.minimumWidth(), self.sliders.minimumSizeHint().width())
        width = max(self._moves.minimumSizeHint().width(), sliders + bar)
        return QSize(width, self._moves.sizeHint().height())
