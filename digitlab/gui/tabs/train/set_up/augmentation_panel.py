"""How digits are changed at random, and eight of them before and after."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget
from typing_extensions import override

from digitlab.gui.kit.canvas.field_frame import tinted
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.kit.typeface import set_type
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.train.set_up.changes_row import ChangesRow
from digitlab.gui.tabs.train.set_up.previews import COUNT, Preview
from digitlab.gui.tabs.train.set_up.range_field import RangeField
from digitlab.gui.tabs.train.set_up.set_up import ChangeSetting, SetUp
from digitlab.ink.stroke import FIELD_SIDE, Image
from digitlab.language import mark, tr
from digitlab.training.recipe import RANGES, Augmentation

_GAP = 4  # logical pixels between digits


class DigitStrip(ThemedWidget):
    """Rows of as many digits each."""

    def __init__(self, titles: Sequence[str], columns: int, parent: QWidget | None = None) -> None:
        """Empty rows, one under each title."""
        super().__init__(parent)
        self._titles, self._columns = tuple(titles), columns
        self._rows: tuple[Image, ...] = ()
        set_type(self, SMALL_PT)

    def show_rows(self, rows: Sequence[Image]) -> None:
        """Show digits: (n, 28, 28) float32 in [0, 1] a row, or (n, 3, 28, 28) in colour; nothing where n is 0."""
        self._rows = tuple(rows)
        self.update()

    def _line(self) -> float:
        return math.ceil(QFontMetricsF(self.font()).lineSpacing()) + 2

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, ratio = QPainter(self), self._theme, self.devicePixelRatioF()
        across = (self.width() - (self._columns - 1) * _GAP) / self._columns
        down = self.height() / len(self._titles) - self._line() - _GAP
        side = max(1, math.floor(min(across, down) * ratio / FIELD_SIDE)) * FIELD_SIDE / ratio
        top = 0.0
        for index, title in enumerate(self._titles):
            painter.setPen(QColor(theme.muted))
            painter.drawText(QRectF(0, top, self.width(), self._line()), Qt.AlignmentFlag.AlignLeft, title)
            top = round((top + self._line()) * ratio) / ratio
            painter.setPen(QPen(QColor(theme.border), 1))
            for column in range(self._columns):
                square = QRectF(column * (side + _GAP), top, side, side)
                painter.fillRect(square, QColor(theme.paper))
                if index < len(self._rows) and column < len(self._rows[index]):
                    painter.drawImage(square, tinted(self._rows[index][column], QColor(theme.ink)))
                painter.drawRect(square.adjusted(0.5, 0.5, -0.5, -0.5))
            top += side + _GAP
        painter.end()

    @override
    def sizeHint(self) -> QSize:
        """Twice the field's pixels."""
        side = 2 * FIELD_SIDE + _GAP
        return QSize(self._columns * side - _GAP, round(len(self._titles) * (side + self._line())))

    @override
    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()


_FIELDS: dict[str, tuple[str, str, float, bool]] = {
    "shift_px": (mark("shift ± px"), mark("Shifted by up to this many pixels along each axis"), 1, True),
    "turn_deg": (mark("turn ± °"), mark("Turned by up to this many degrees, either way"), 5, False),
    "zoom": (mark("zoom ×"), mark("Magnified, or made smaller, by up to this factor"), 0.05, False),
    "noise": (
        mark("noise"),
        mark("The standard deviation of what is added to every pixel; 1 is full ink"),
        0.05,
        False,
    ),
    "elastic_px": (
        mark("elastic px"),
        mark("How far ink is displaced, as by a crumpled paper, root mean square"),
        0.5,
        False,
    ),
    "non_digits": (
        mark("no digit"),
        mark("The share of each batch that is no digit: the network learns to say so"),
        0.05,
        False,
    ),
}
_NO_CLASS = mark("no class")
_NO_CLASS_TIP = mark("The share of each batch that is of no class: the network learns to say so")
_UNCHANGED = mark("Nothing is changed: every epoch shows the network the same digits, upright and centred.")
_UNCHANGED_IMAGES = mark("Nothing is changed: every epoch shows the network the same pictures, as they are.")
_CHANGED_IMAGES = mark(
    "Every step draws new changes, so no picture looks the same twice: the network learns what its architecture "
    "does not know."
)
_CHANGED = mark(
    "Every step draws new changes, so no digit looks the same twice: the network learns what its architecture "
    "does not know."
)


class AugmentationPanel(QWidget):
    """Six numbers and all other changes, and what they do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._set_up = SetUp()
        self._fields = {name: self._field(name) for name in _FIELDS}
        self._changes = ChangesRow()
        self._changes.limits_changed.connect(self._on_changes_limits_changed)
        self._title = Text(tr("Augmentation: digits changed at random"), bold=True)
        self._again = QPushButton(tr("Draw again"))
        self._again.setToolTip(tr("Other random changes of the same digits"))
        self._again.clicked.connect(self._on_again_clicked)
        self._strip = DigitStrip((tr("as they are"), tr("as a step of the training sees them")), COUNT)
        self._words = Text("", SMALL_PT, least_lines=2)
        vbox(
            hbox(self._title, STRETCH, self._again),
            self._laid_out(),
            self._changes,
            self._strip,
            self._words,
            spacing=2,
            on=self,
        )

    def show_augmentation(self, set_up: SetUp) -> None:
        """Show how far digits are changed."""
        self._set_up, augmentation = set_up, set_up.settings.augmentation
        for name, field in self._fields.items():
            field.show_number(getattr(set_up.settings, name))
        self._changes.show_limits(set_up.settings.changes or {})
        self._again.setEnabled(augmentation != Augmentation())
        of_digits = set_up.settings.classes.are_digits
        self._none.setText(tr(_FIELDS["non_digits"][0]) if of_digits else tr(_NO_CLASS))
        self._none.setToolTip(tr(_FIELDS["non_digits"][1]) if of_digits else tr(_NO_CLASS_TIP))
        digits, images = tr("Augmentation: digits changed at random"), tr("Augmentation: pictures changed at random")
        self._title.setText(digits if of_digits else images)
        again = tr("Other random changes of the same digits"), tr("Other random changes of the same pictures")
        self._again.setToolTip(again[0] if of_digits else again[1])
        unchanged, changed = (_UNCHANGED, _CHANGED) if of_digits else (_UNCHANGED_IMAGES, _CHANGED_IMAGES)
        changes_nothing = tr(unchanged) if set_up.shows_digits_unchanged else ""
        self._words.setText(changes_nothing if augmentation == Augmentation() else tr(changed))

    def show_preview(self, preview: Preview) -> None:
        """Show digits before and after."""
        self._strip.show_rows((preview.before, preview.after))
        name = tr("Training digits, before and after the changes")
        said = tr("{count} digits, {changes}.")
        if preview.classes is not None and not preview.classes.are_digits:
            name = tr("Training pictures, before and after the changes")
            said = tr("{count} pictures, {changes}.")
        self._strip.setAccessibleName(name)
        self._strip.setAccessibleDescription(
            said.format(count=len(preview.before), changes=preview.request.augmentation)
        )

    def _laid_out(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        for column, (name, field) in enumerate(self._fields.items()):
            label = Text(tr(_FIELDS[name][0]), SMALL_PT)
            label.setBuddy(field)
            label.setToolTip(tr(_FIELDS[name][1]))
            if name == "non_digits":
                self._none = label
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
        return grid

    def _field(self, name: str) -> RangeField:
        label, _, step, whole = _FIELDS[name]
        field = named(RangeField(tr(label).split(" ")[0].capitalize(), RANGES[name], step=step, whole=whole), name)
        field.number_typed.connect(lambda number: wish(self, ChangeSetting(name, number)))
        return field

    def _on_changes_limits_changed(self, limits: Mapping[str, float]) -> None:
        wish(self, ChangeSetting("changes", dict(limits)))

    def _on_again_clicked(self) -> None:
        wish(self, Put(replace(self._set_up, draw=self._set_up.draw + 1)))
