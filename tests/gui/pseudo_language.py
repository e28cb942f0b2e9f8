"""A language that nobody speaks, for finding what cannot be translated, and what has no room to be: letters with marks, a third longer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QTabBar,
    QWidget,
)

from digitlab.language import LANGUAGES

_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MARKED = "àƀćđéƒğĥíĵķļṁñóṗɋŕšţúṽŵẋýžÀƁĆĐÉƑĞĤÍĴĶĻṀÑÓṖɊŔŠŢÚṼŴẊÝŽ"
_TO_MARKED = str.maketrans(_LETTERS, _MARKED)
_KEPT = re.compile(r"(\{[^{}]*\}|%n)")
_LONGER = 0.3

NAMES = (
    r"\b(?:[Cc]onv|[Dd]ense|[Pp]ool|down|middle) \d+",  # layers
    r"(?<![A-Za-z])(?:ink|copy|answer|dense|pool|field|joined|velocity|latent and class|2 x 2 pixels)(?![A-Za-z])",
    r"(?<![A-Za-z])(?:flow_dense|flow|vae)(?![A-Za-z])",  # generators
    r"(?:shipped|fast|thorough|tolerant|classic)(?=$|:)",  # recipes
    r"(?:Fashion-|K|E)MNIST",
    r"leaky ReLU|GELU|tanh|sigmoid",
    r"(?<![A-Za-z])(?:MLP|CNN|HOG|MNIST|CPU|GPU|ONNX|PyTorch|ReLU|digitlab)(?![A-Za-z])",
    r"digitlab \w+(?: --?\w+ \w+)*",  # commands
    r"\b(?:PDF|HTML|PNG|SVG|CSV|GIF|WebP)\b",
    r"\b(?:torch|nn|F)\.[\w.]+\([^)]*\)",
    *LANGUAGES.values(),
    r"\b(?:exp|log|max|min)\b",
    r"\b(?:Ctrl|Shift|Alt|Esc|Del|Home|End|PgUp|PgDown|Return|Left|Right|Space)\b",
)
"""What is the same in every language: names, formulas, code, keys."""

PROPER = {
    *(
        "AffCapsNet",
        "CapsNet",
        "Clarifai",
        "E2CNN",
        "GoogLeNet",
        "ImageNet",
        "LeNet-5",
        "Neocognitron",
        "ResNet",
        "SENet",
    ),
    *("SuperVision (AlexNet)", "Trimps-Soushen", "Adam", "AdamW", "float32"),
}
"""Names that stand in tables of words, which all go through the translation."""

_WORD = re.compile(r"[A-Za-z]{3,}")


asked: set[tuple[str, str]] = set()
"""Every text that was to be translated, with its comment."""


def pseudo(text: str, comment: str = "", _number: int = -1) -> str:
    """The text in letters with marks, a third longer, its places and its key as they are."""
    asked.add((text, comment))
    parts = [part if _KEPT.fullmatch(part) else part.translate(_TO_MARKED) for part in _KEPT.split(text)]
    longer = "ō" * max(1, round(_LONGER * len(text))) if re.search("[A-Za-z]", text) else ""
    return f"{''.join(parts)}{longer}"


ELSEWHERE = {"ScrollLeftButton", "ScrollRightButton", "lessons", "lesson_begin", "milestones"}
"""Whose words come from elsewhere: Qt's own, pages of the lecture, which have files of their own, and titles of papers."""


def shown_texts(widget: QWidget) -> Iterator[tuple[QWidget, str]]:
    """All that a widget, and whatever lies in it, shows or says, whether one sees it now or not."""
    for each in (widget, *widget.findChildren(QWidget)):
        if each.objectName() in ELSEWHERE:
            continue
        for text in (each.toolTip(), each.accessibleName(), each.accessibleDescription(), *_own_texts(each)):
            if text:
                yield each, text


def _own_texts(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QGroupBox():
            yield widget.title()
        case QComboBox():
            yield from (widget.itemText(index) for index in range(widget.count()))
            yield widget.placeholderText()
        case QAbstractSpinBox():
            yield widget.specialValueText()
            yield from (getattr(widget, name)() for name in ("prefix", "suffix") if hasattr(widget, name))
        case QLineEdit():
            yield widget.placeholderText()
        case QTabBar():
            yield from (say(index) for index in range(widget.count()) for say in (widget.tabText, widget.tabToolTip))
        case QProgressBar():
            yield widget.format()
        case QAbstractItemView() if not isinstance(widget, QHeaderView):
            yield from _model_texts(widget)
    yield from _action_texts(widget.actions())


def _action_texts(actions: list[QAction]) -> Iterator[str]:
    for action in actions:
        yield from (action.text(), action.toolTip(), action.statusTip())


def _model_texts(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount()):
            index = model.index(row, column)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                yield str(index.data(role) or "")


def unknown(file: Path, allowed: re.Pattern[str]) -> list[str]:
    """What was to be translated, and the translators never see: it is marked nowhere."""
    messages = ET.parse(file).getroot().iter("message")
    known = {(message.findtext("source"), message.findtext("comment") or "") for message in messages}
    found = {text for text, comment in asked - known if untranslated(text, allowed)}
    return sorted(found - PROPER)


def untranslated(text: str, allowed: re.Pattern[str]) -> list[str]:
    """The English words of a text that nobody could translate; what is allowed is a name, a unit or a formula."""
    return _WORD.findall(allowed.sub(" ", text))
