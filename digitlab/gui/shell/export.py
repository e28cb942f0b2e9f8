"""Pictures and tables to save and copy: each says of which networks it is, of how many digits, with which seed, at which pose."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from digitlab import __version__
from digitlab.gui.kit.controls.parts import is_hint
from digitlab.gui.kit.theme import SMALL_PT, current_theme
from digitlab.gui.kit.typeface import typeface
from digitlab.gui.shell.save_button import COPIED_NUMBERS, COPIED_PICTURE
from digitlab.gui.shell.save_dialog import ask_where_to_save
from digitlab.language import mark, tr
from digitlab.whole_file import write_whole

KINDS = {"png": mark("Picture (*.png)"), "svg": mark("Drawing (*.svg)"), "csv": mark("Table (*.csv)")}
"""What can be saved, by suffix, as a file dialog names it."""

FILMS = {"gif": mark("Animated picture (*.gif)"), "webp": mark("Animated picture (*.webp)")}
"""What can be saved besides, likewise, where what is shown moves."""

COPIES = (COPIED_PICTURE, COPIED_NUMBERS)
"""What can be copied."""

COPIED = mark("Copied: paste it where you want it")
"""What is told then."""

_DENSITY = 2  # device pixels a logical pixel of a PNG
_MARGIN = 12  # logical pixels around the picture and its caption
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap


class ExportError(ValueError):
    """It could not be saved; the message names the file and the fault."""


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a picture or a table comes from. Nothing in it changes from one saving to the next.

    Attributes:
        title: What it shows.
        networks: Each network with what tells it from others of its name: ``mlp (seed 0, weights 3f2a91c0)``.
        n: How many digits or drawings it rests on, in words or as a number.
        seed: Of what is random in the measuring; None where nothing is.
        pose: Where the ink lies.
        notes: Further pairs of an English key and a value.
    """

    title: str
    networks: tuple[str, ...]
    n: int | str
    seed: int | None
    pose: str
    notes: tuple[tuple[str, str], ...] = ()

    def pairs(self) -> list[tuple[str, str]]:
        """Keys, in English, and values, in order."""
        return [
            (mark("title"), self.title),
            (mark("networks"), ", ".join(self.networks) or tr("none")),
            ("n", f"{self.n:,}" if isinstance(self.n, int) else self.n),
            (mark("seed"), tr("nothing is random") if self.seed is None else str(self.seed)),
            (mark("pose"), self.pose),
            *self.notes,
            (mark("made with"), f"digitlab {__version__}"),
        ]

    def lines(self) -> list[str]:
        """``key: value``, a line each."""
        return [f"{tr(key)}: {' '.join(value.split())}" for key, value in self.pairs()]


@dataclass(frozen=True, slots=True)
class Table:
    """Numbers to save and copy.

    Attributes:
        header: The columns' names.
        rows: Values that ``str`` writes in full.
    """

    header: Sequence[str]
    rows: Iterable[Sequence[object]]


class Exportable(Protocol):
    """What a panel offers that can be saved."""

    def picture(self) -> QWidget:
        """The part of the panel that is the picture."""

    def table(self) -> Table:
        """The numbers in the picture."""

    def provenance(self) -> Provenance:
        """Where both come from."""


def save(source: Exportable, path: Path) -> None:
    """Save a panel's picture or its table, as the suffix says.

    Raises:
        ExportError: It cannot be saved.
    """
    if path.suffix.lower() == ".csv":
        save_table(path, source.table(), source.provenance())
    else:
        save_picture(source.picture(), path, source.provenance())


def save_picture(widget: QWidget, path: Path, provenance: Provenance) -> None:
    """Save what a widget shows, with its provenance as a caption and in the file's own text.

    Args:
        widget: Its size is the picture's, without the margin and the caption.
        path: ``.png``, at double density, or ``.svg``.
        provenance: Of the picture.

    Raises:
        ExportError: It cannot be saved.
    """
    painters = {".png": _png, ".svg": _svg}
    if path.suffix.lower() not in painters:
        raise ExportError(tr("{path}: a picture is saved as .png or .svg", path=path))
    _write(path, painters[path.suffix.lower()](widget, provenance))


def save_table(path: Path, table: Table, provenance: Provenance) -> None:
    """Save rows as comma-separated values after their provenance in lines that begin with ``#``.

    Raises:
        ExportError: It cannot be saved.
    """
    if path.suffix.lower() != ".csv":
        raise ExportError(tr("{path}: a table is saved as .csv", path=path))
    _write(path, _csv(table, provenance).encode())


def copy(source: Exportable, kind: str) -> None:
    """Put a panel's picture or its numbers, one of COPIES, on the clipboard: a PNG, or CSV as text."""
    if kind == COPIED_NUMBERS:
        QGuiApplication.clipboard().setText(_csv(source.table(), source.provenance()))
    else:
        QGuiApplication.clipboard().setImage(_image(source.picture(), source.provenance()))


def saved_to(path: Path | str) -> str:
    """What is told once a file is written, whatever wrote it."""
    return tr("Saved to {path}", path=Path(path).absolute())


def ask_for_path(parent: QWidget, kind: str, name: str) -> Path | None:
    """Ask where to save; None where the user thought better of it.

    Args:
        parent: Over which the question appears.
        kind: One of KINDS or FILMS.
        name: The proposed file name, without its suffix.
    """
    kinds = tr({**KINDS, **FILMS}[kind])
    return ask_where_to_save(parent, tr("Save"), f"{name}.{kind}", kinds, (f".{kind}",))


def _write(path: Path, content: bytes) -> None:
    try:
        write_whole(path, content)
    except OSError as error:
        raise ExportError(
            tr("{path} cannot be written: {reason}", path=path, reason=error.strerror or error)
        ) from error


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A widget's picture and the caption under it, in logical pixels."""

    widget: QWidget
    caption: str
    font: QFont
    height: int  # of the caption

    @classmethod
    def of(cls, widget: QWidget, provenance: Provenance) -> _Sheet:
        font = typeface(widget, SMALL_PT)
        caption = " · ".join(provenance.lines())
        room = QRect(0, 0, widget.width(), 10_000)
        height = QFontMetrics(font, widget).boundingRect(room, _WRAPPED, caption).height()
        return cls(widget, caption, font, height)

    def size(self) -> QSize:
        return self.widget.size() + QSize(2 * _MARGIN, self.height + 3 * _MARGIN)

    def paint(self, painter: QPainter) -> None:
        theme, widget = current_theme(self.widget), self.widget
        painter.fillRect(QRect(QPoint(), self.size()), QColor(theme.paper))
        painter.translate(_MARGIN, _MARGIN)
        paint_without_hints(widget, painter)
        painter.setFont(self.font)
        painter.setPen(QColor(theme.muted))
        painter.drawText(QRect(0, widget.height() + _MARGIN, widget.width(), self.height), _WRAPPED, self.caption)


def paint_without_hints(widget: QWidget, painter: QPainter) -> None:
    """Paint what a widget shows, but for what says how the screen is used, on the ground that is there."""
    hints = [each for each in widget.findChildren(QWidget) if is_hint(each) and each.isVisible()]
    for each in hints:
        each.hide()
    widget.render(painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    for each in hints:
        each.show()


def _csv(table: Table, provenance: Provenance) -> str:
    text = io.StringIO()
    text.writelines(f"# {line}\n" for line in provenance.lines())
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(table.header)
    writer.writerows(table.rows)
    return text.getvalue()


def _image(widget: QWidget, provenance: Provenance) -> QImage:
    sheet = _Sheet.of(widget, provenance)
    image = QImage(sheet.size() * _DENSITY, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_DENSITY)
    for key, value in provenance.pairs():
        image.setText(key.capitalize(), value)
    painter = QPainter(image)
    sheet.paint(painter)
    painter.end()
    return image


def png(image: QImage) -> bytes:
    """A picture as the content of a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"PNG").write(image)
    return bytes(buffer.data().data())


def _png(widget: QWidget, provenance: Provenance) -> bytes:
    return png(_image(widget, provenance))


def _svg(widget: QWidget, provenance: Provenance) -> bytes:
    sheet = _Sheet.of(widget, provenance)
    buffer = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(widget.logicalDpiX())  # or every font is too large
    generator.setSize(sheet.size())
    generator.setViewBox(QRect(QPoint(), sheet.size()))
    generator.setTitle(provenance.title)
    generator.setDescription("\n".join(provenance.lines()))
    painter = QPainter(generator)
    sheet.paint(painter)
    painter.end()
    return bytes(buffer.data().data())
