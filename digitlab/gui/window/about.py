"""What digitlab says about itself: version, licences, and which plug-ins there are."""

from __future__ import annotations

from html import escape

from PySide6.QtWidgets import QMessageBox, QWidget

from digitlab import __version__
from digitlab.data.sources import SOURCES
from digitlab.gui.tabs.lecture.course import LESSONS
from digitlab.ink.corruptions import CORRUPTIONS
from digitlab.language import tr
from digitlab.networks.architectures import ARCHITECTURES

_MOST = 12  # plug-ins that are named; the doctor names all


def show_about(parent: QWidget) -> None:
    """Show it in a box of its own."""
    about = tr("Why convolutional networks read images and plain perceptrons do not.")
    licences = tr(
        "MIT licence. The digits are MNIST by Y. LeCun, C. Cortes and C. Burges (CC BY-SA 3.0). "
        "The typeface is Inter by The Inter Project Authors (SIL Open Font License 1.1)."
    )
    plugins = "<br>".join(escape(line) for line in _plugins())
    QMessageBox.about(
        parent,
        tr("About digitlab"),
        f"<h3>digitlab {__version__}</h3>" + "".join(f"<p>{each}</p>" for each in (about, licences, plugins)),
    )


def _plugins() -> list[str]:
    """A line for each plug-in, with its package's version, and whether its code was loaded; none is loaded for that."""
    lines = [line for table in (ARCHITECTURES, SOURCES, LESSONS, CORRUPTIONS) for line in table.known()]
    if not lines:
        return [tr("No plug-ins are installed.")]
    more = [tr("… and %n more: 'digitlab doctor' names all", "", len(lines) - _MOST)] if len(lines) > _MOST else []
    return [tr("Plug-ins:"), *lines[:_MOST], *more]
