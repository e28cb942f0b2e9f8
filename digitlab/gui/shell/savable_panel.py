"""What all panels that can be taken along have in common."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from digitlab.gui.shell.export import Provenance, Table


class SavablePanel(QWidget):
    """A panel whose picture and numbers can be saved and copied (:class:`digitlab.gui.shell.export.Exportable`).

    Signals:
        save_requested: A key of :data:`digitlab.gui.shell.save_button.KINDS`.
    """

    save_requested = Signal(str)

    def picture(self) -> QWidget:
        """The part of the panel that is the picture: all of it, unless a panel says otherwise."""
        return self

    def table(self) -> Table:
        """The numbers in the picture."""
        raise NotImplementedError

    def provenance(self) -> Provenance:
        """Where both come from."""
        raise NotImplementedError
