"""What a control or a picture shows at present, in words: one function for all kinds of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import Qt as RichText
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QWidget,
)

from digitlab.gui.kit.phrases import sentence
from digitlab.gui.kit.roles import Worded
from digitlab.language import tr

_ROLE = Qt.ItemDataRole


@runtime_checkable
class Legible(Protocol):
    """A picture that knows what it shows at a place."""

    def words_at(self, point: QPointF) -> str:
        """What is shown at a point of the widget, in logical pixels; "" where that is nothing by itself."""


def plain(text: str) -> str:
    """A tool tip without its markup."""
    return QTextDocumentFragment.fromHtml(text).toPlainText() if RichText.mightBeRichText(text) else text


def value_words(widget: QWidget, point: QPoint | None = None) -> str:
    """The value of a control, or what a picture shows, in sentences; "" where there is nothing to say.

    Args:
        widget: A control, a picture or a label.
        point: Where one points at it, in its coordinates, which tells one cell from another; None for the whole of it.
    """
    here = widget.words_at(QPointF(point)) if point is not None and isinstance(widget, Legible) else ""
    said = [sentence(here), _value(widget, point)]
    description = plain(widget.accessibleDescription())
    if not isinstance(widget, QAbstractSlider | QAbstractSpinBox) and description != plain(widget.toolTip()):
        said.append(description)
    if not widget.isEnabled():
        said.append(tr("It cannot be used at present."))
    return "\n".join(filter(None, said))


def _value(widget: QWidget, point: QPoint | None) -> str:  # noqa: PLR0911 - one line for each kind of control
    match widget:
        case QSpinBox() | QDoubleSpinBox():
            low, high = widget.textFromValue(widget.minimum()), widget.textFromValue(widget.maximum())  # type: ignore[arg-type]
            return tr("Now {text}, of {low} to {high}.", text=widget.text(), low=low, high=high)
        case QAbstractSlider():
            return _slid(widget)
        case QComboBox():
            return (
                tr("Now “{text}”, one of {count}.", text=widget.currentText(), count=widget.count())
                if widget.count()
                else tr("Nothing to choose.")
            )
        case QLineEdit():
            return tr("Now {text}.", text=widget.text()) if widget.text() else tr("Now empty.")
        case QPlainTextEdit():
            return tr("Now {text}", text=widget.toPlainText()) if widget.toPlainText() else tr("Now empty.")
        case QAbstractButton():
            return _pressed(widget)
        case QTabBar():
            return _tab(widget, point)
        case QAbstractItemView():
            return " ".join(_items(widget, point))
        case QLabel():
            return widget.text().replace("&", "") if widget.buddy() else widget.text()
    return ""


def _slid(slider: QAbstractSlider) -> str:
    """What the slider says it stands at, or the number beside it where there is one of its name, or else its own."""
    if isinstance(slider, Worded):
        return tr("Now {text}.", text=slider.value_in_words())
    beside = slider.parentWidget()
    for spin in beside.findChildren(QAbstractSpinBox) if beside is not None else ():
        if slider.objectName() and slider.objectName() == f"{spin.objectName()}_slider":
            return _value(spin, None)
    return tr(
        "Now {value}, of {low} to {high}.",
        value=slider.value(),
        low=slider.minimum(),
        high=slider.maximum(),
    )


def _pressed(button: QAbstractButton) -> str:
    if not button.isCheckable():
        return ""
    return (
        (tr("Now on.") if button.isChecked() else tr("Now off.")) if isinstance(button, QCheckBox) else _chosen(button)
    )


def _chosen(button: QAbstractButton) -> str:
    return tr("It is chosen.") if button.isChecked() else tr("It is not chosen.")


def _tab(bar: QTabBar, point: QPoint | None) -> str:
    index = bar.tabAt(point) if point is not None else bar.currentIndex()
    if index < 0:
        return ""
    words = bar.tabText(index).replace("&", "")
    behind = tr("“{tab}”, not in front.", tab=words)
    return tr("“{tab}”, in front.", tab=words) if index == bar.currentIndex() else behind


def _items(view: QAbstractItemView, point: QPoint | None) -> Iterator[str]:
    """The row under the mouse, column by column, or how many rows there are."""
    model = view.model()
    spot = view.viewport().mapFrom(view, point) if point is not None else None
    index = view.indexAt(spot) if spot is not None else QModelIndex()
    if not index.isValid():
        count = model.rowCount()
        yield (
            tr("One row.")
            if count == 1
            else tr("{count:,} rows.", count=count)
            if count
            else tr("Nothing to show yet.")
        )
        return
    cells = [_cell(model, each) for each in _row_of(index)]
    yield tr("Here: {cells}.", cells="; ".join(filter(None, cells)))


def _row_of(index: QModelIndex) -> Iterator[QModelIndex]:
    """The cells of a row; a list's model does not say how many there are."""
    cell = index.siblingAtColumn(0)
    while cell.isValid():
        yield cell
        cell = cell.siblingAtColumn(cell.column() + 1)


def _cell(model: QAbstractItemModel, index: QModelIndex) -> str:
    """A cell with the heading of its column; what is only painted says what a screen reader is told."""
    text = index.data(_ROLE.DisplayRole) or index.data(_ROLE.AccessibleTextRole)
    heading = model.headerData(index.column(), Qt.Orientation.Horizontal, _ROLE.DisplayRole)
    is_named = isinstance(heading, str) and index.siblingAtColumn(1).isValid() and heading.strip()
    return "" if not text else f"{heading} {text}" if is_named else str(text)
