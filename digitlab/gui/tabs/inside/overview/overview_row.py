"""What the two ways to show a network of the overview have in common: a heading in the network's colour, and the way in."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import BODY_PT
from digitlab.gui.shell import words
from digitlab.gui.shell.opened import OpenNetwork
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import Put, TurnTo
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.gui.tabs.inside.overview.settings import Scale


class OverviewRow(QWidget):
    """One network.

    Signals:
        pointer_moved: It is over another cell now, or over none; :meth:`sentence` says what lies there.
    """

    pointer_moved: Emits[()] = signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._network: OpenNetwork | None = None
        self._focus = Focus()
        self._heading = Text("", BODY_PT, bold=True, narrow=True)

    def show_network(self, network: OpenNetwork, scale: Scale, of_all: float, *, blank: bool) -> None:
        """Show a network.

        Args:
            network: With its activations, or the reason why there are none.
            scale: Whose largest value has the full colour.
            of_all: The largest absolute value of all networks shown.
            blank: Whether nothing is drawn yet.
        """
        self._network = network
        self._heading.set_tone(words.tone(network.card))
        self._show(network, scale, of_all, blank=blank)

    def show_focus(self, focus: Focus) -> None:
        """Frame the unit that is looked at, where it is one of this network."""
        self._focus = focus
        is_own = self._network is not None and focus.slot == self._network.slot
        self._show_unit(focus.layer if is_own else None, focus.unit)

    def sentence(self) -> str:
        """What lies under the pointer, in a sentence; "" for nothing."""
        raise NotImplementedError

    def _show(self, network: OpenNetwork, scale: Scale, of_all: float, *, blank: bool) -> None:
        """Show the heading's words, and the maps."""
        raise NotImplementedError

    def _show_unit(self, layer: str | None, unit: int) -> None:
        """Frame a unit of the layer of a name; None for none."""
        raise NotImplementedError

    def _go_into(self, layer: str, unit: int) -> None:
        """Look at a unit closely, on the page that shows one."""
        if self._network is not None:
            wish(self, Put(Focus(self._network.slot, layer, unit, None, self._focus.alignment)))
            wish(self, TurnTo("layer"))
