"""What may be printed: one page of HTML that reaches for nothing beyond its own file, and the same as PDF."""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QDateTime, QIODevice, QLocale, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QWidget

from digitlab import __version__
from digitlab.gui.shell.save_dialog import ask_where_to_save
from digitlab.language import code, mark, tr
from digitlab.whole_file import write_whole

_KINDS = mark("To print (*.pdf);;For a browser (*.html)")
_DPI = 96
_MARGIN_MM = 16
_STYLE = """
body { font-family: sans-serif; font-size: 10pt; color: #1b1f24; background: #ffffff; }
h1 { font-size: 15pt; } h2 { font-size: 12pt; margin-top: 22px; }
table { border-collapse: collapse; } td, th { padding: 2px 10px 2px 0; text-align: left; vertical-align: top; }
.small { font-size: 8pt; color: #57606a; }
@media not print { body { max-width: 680px; margin: 24px auto; } }
"""  # the last line is for browsers: Qt leaves it out, which would move text away from rules and pictures


def page_of(title: str, body: str) -> str:
    """A page of HTML: its title, and its body, which is HTML already."""
    return (
        f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{escape(title)}</title><style>{_STYLE}</style></head><body>\n'
        f"{body}\n</body></html>\n"
    )


def made() -> str:
    """With what and when a page is made, in words."""
    locale = QLocale() if code() == "en" else QLocale(code())
    date = locale.toString(QDateTime.currentDateTime(), QLocale.FormatType.LongFormat)
    return tr("Made with digitlab {version}, {date}.", version=__version__, date=date)


def pdf_of(html: str) -> bytes:
    """A page of HTML as PDF, on A4."""
    document, buffer = QTextDocument(), QBuffer()
    document.setHtml(html)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle("digitlab")
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(*4 * (_MARGIN_MM,)), QPageLayout.Unit.Millimeter)
    document.setDocumentMargin(0)
    document.setPageSize(writer.pageLayout().paintRectPixels(_DPI).size().toSizeF())
    document.print_(writer)
    del writer  # which ends the file
    return bytes(buffer.data().data())


def ask_where_to_print(parent: QWidget, title: str, name: str) -> Path | None:
    """Ask for a file, ``.pdf`` or ``.html``; None where the user thought better of it.

    Args:
        parent: Over which the question appears.
        title: Of the question.
        name: The proposed file name, without its suffix.
    """
    return ask_where_to_save(parent, title, f"{name}.pdf", tr(_KINDS), (".pdf", ".html"))


def write_printed(path: Path, html: str) -> None:
    """Write a page as PDF or HTML, as the suffix says.

    Raises:
        OSError: It cannot be written.
    """
    write_whole(path, pdf_of(html) if path.suffix.lower() == ".pdf" else html.encode())
