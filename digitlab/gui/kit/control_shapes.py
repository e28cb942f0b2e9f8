"""The shapes of controls: boxes to tick, buttons, fields, tabs, sliders and cards, in the theme's colours."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractSpinBox, QStyle, QStyleOption, QStyleOptionComplex

from digitlab.gui.kit.theme import Theme, blend

_RADIUS = 6.0  # logical pixels, of all corners of controls
_CARD_RADIUS = 10.0
_GROOVE, _HANDLE = 4.0, 6.0  # the height of a slider's groove, the radius of its handle

_Part, _State = QStyle.SubControl, QStyle.StateFlag


def paint_card(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """Paint the ground of what belongs together."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.border), 1))
    painter.setBrush(QColor(theme.card))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), _CARD_RADIUS, _CARD_RADIUS)


def _is(option: QStyleOption, state: QStyle.StateFlag) -> bool:
    return bool(option.state & state)


def _inner(option: QStyleOption) -> QRectF:
    return QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)


def _colour(option: QStyleOption, role: QPalette.ColorRole) -> QColor:
    group = QPalette.ColorGroup.Active if _is(option, _State.State_Enabled) else QPalette.ColorGroup.Disabled
    palette: QPalette = option.palette
    return palette.color(group, role)


def _outline(option: QStyleOption, theme: Theme) -> QPen:
    """The outline of a control: seen where it is live, strong where it has the keyboard."""
    if not _is(option, _State.State_Enabled):
        return QPen(QColor(theme.border), 1)
    if _is(option, _State.State_HasFocus):
        return QPen(QColor(theme.highlight), 2)
    return QPen(QColor(theme.edge), 1)


def _indicator(painter: QPainter, option: QStyleOption, theme: Theme, *, marked: bool) -> QRectF:
    """Set pen and brush for a box to tick; returns its square."""
    room = _inner(option)
    side = min(room.width(), room.height())
    live = _is(option, _State.State_Enabled)
    ground = QColor(theme.base if live else theme.window)
    if marked:
        ground = QColor(theme.highlight if live else theme.guide)
    painter.setPen(
        QPen(QColor(theme.highlight if marked and live else theme.edge), 1.2) if live else QPen(QColor(theme.guide), 1)
    )
    painter.setBrush(ground)
    return QRectF(room.center().x() - side / 2, room.center().y() - side / 2, side, side)


def paint_check(painter: QPainter, option: QStyleOption, theme: Theme) -> None:
    """A box to tick."""
    on, partly = _is(option, _State.State_On), _is(option, _State.State_NoChange)
    box = _indicator(painter, option, theme, marked=on or partly)
    painter.drawRoundedRect(box, 3, 3)
    if not on and not partly:
        return
    left, top, side = box.left(), box.top(), box.width()
    painter.setPen(
        QPen(QColor(theme.on_highlight), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    tick = ((0.25, 0.52), (0.43, 0.7), (0.76, 0.32)) if on else ((0.25, 0.5), (0.75, 0.5))
    painter.drawPolyline([QPointF(left + x * side, top + y * side) for x, y in tick])


def paint_radio(painter: QPainter, option: QStyleOption, theme: Theme) -> None:
    """A circle to choose one of several by."""
    on = _is(option, _State.State_On)
    box = _indicator(painter, option, theme, marked=on)
    painter.drawEllipse(box)
    if on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.on_highlight))
        painter.drawEllipse(box.center(), box.width() * 0.22, box.width() * 0.22)


def paint_button(painter: QPainter, option: QStyleOption, theme: Theme) -> None:
    """A button; tinted where it is pressed, coloured where its palette is."""
    ground = _colour(option, QPalette.ColorRole.Button)
    is_coloured = ground != QColor(theme.raised)
    live, down = _is(option, _State.State_Enabled), _is(option, _State.State_Sunken)
    if not live:
        ground = QColor(theme.window)
    elif down or (_is(option, _State.State_On) and not is_coloured):
        ground = blend(QColor(theme.highlight), ground, 0.16)
    elif _is(option, _State.State_MouseOver):
        ground = blend(QColor(theme.text), ground, 0.06)
    pen = _outline(option, theme)
    if live and pen.widthF() < 2 and (is_coloured or _is(option, _State.State_On)):
        pen.setColor(QColor(theme.highlight))
    painter.setPen(pen)
    painter.setBrush(ground)
    inset = (pen.widthF() - 1) / 2
    painter.drawRoundedRect(_inner(option).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
    if live and is_coloured and pen.widthF() > 1:
        painter.setPen(QPen(QColor(theme.on_highlight), 1))
        painter.drawRoundedRect(_inner(option).adjusted(2.5, 2.5, -2.5, -2.5), _RADIUS - 2, _RADIUS - 2)


def paint_field(painter: QPainter, option: QStyleOption, theme: Theme) -> None:
    """What one types into."""
    if getattr(option, "lineWidth", 1) <= 0:  # within a box that has an outline already
        return
    pen = _outline(option, theme)
    inset = (pen.widthF() - 1) / 2
    painter.setPen(pen)
    painter.setBrush(_colour(option, QPalette.ColorRole.Base))
    painter.drawRoundedRect(_inner(option).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)


def paint_frame(painter: QPainter, option: QStyleOption, theme: Theme) -> None:
    """The edge of a list."""
    if getattr(option, "lineWidth", 1) > 0:
        focused = _is(option, _State.State_HasFocus)
        painter.setPen(QPen(QColor(theme.highlight if focused else theme.edge), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(_inner(option))


def paint_group(painter: QPainter, option: QStyleOption, theme: Theme) -> None:
    """The ground of a group."""
    paint_card(painter, QRectF(option.rect), theme)


def paint_focus(painter: QPainter, option: QStyleOption, theme: Theme) -> None:
    """What has the keyboard."""
    painter.setPen(QPen(QColor(theme.highlight), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(_inner(option), 3, 3)


def paint_nothing(painter: QPainter, option: QStyleOption, theme: Theme) -> None:
    """Tabs stand on the page itself."""


def paint_tab(painter: QPainter, option: QStyleOption, theme: Theme) -> None:
    """A tab of a page: its words, and a line below the one in front."""
    rect = QRectF(option.rect)
    selected = _is(option, _State.State_Selected)
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    if _is(option, _State.State_MouseOver) and not selected:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(blend(QColor(theme.text), QColor(theme.window), 0.06))
        painter.drawRoundedRect(rect.adjusted(2, 2, -2, -4), _RADIUS, _RADIUS)
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), QColor(theme.border))
    if selected:
        painter.fillRect(QRectF(rect.left() + 4, rect.bottom() - 3, rect.width() - 8, 3), QColor(theme.highlight))
    painter.restore()


def paint_slider(painter: QPainter, option: QStyleOptionComplex, handle: QRectF, theme: Theme) -> None:
    """A groove, filled as far as the round handle."""
    room, middle, live = QRectF(option.rect), handle.center(), _is(option, _State.State_Enabled)
    fill = QColor(theme.highlight if live else theme.guide)
    painter.setPen(Qt.PenStyle.NoPen)
    if room.width() >= room.height():
        groove = QRectF(room.left(), middle.y() - _GROOVE / 2, room.width(), _GROOVE)
        filled = QRectF(groove.left(), groove.top(), middle.x() - groove.left(), _GROOVE)
    else:
        groove = QRectF(middle.x() - _GROOVE / 2, room.top(), _GROOVE, room.height())
        filled = QRectF(groove.left(), middle.y(), _GROOVE, groove.bottom() - middle.y())
    for bar, colour in ((groove, blend(QColor(theme.guide), QColor(theme.window), 0.6)), (filled, fill)):
        painter.setBrush(colour)
        painter.drawRoundedRect(bar, _GROOVE / 2, _GROOVE / 2)
    if _is(option, _State.State_HasFocus):
        painter.setBrush(blend(fill, QColor(theme.window), 0.3))
        painter.drawEllipse(middle, _HANDLE + 3, _HANDLE + 3)
    painter.setPen(QPen(fill, 2))
    painter.setBrush(fill if _is(option, _State.State_Sunken) else QColor(theme.base))
    painter.drawEllipse(middle, _HANDLE, _HANDLE)


def can_step(option: QStyleOptionComplex, arrow: QStyle.SubControl) -> bool:
    """Whether an arrow of a field leads to another number."""
    step = QAbstractSpinBox.StepEnabledFlag
    wanted = step.StepUpEnabled if arrow == _Part.SC_SpinBoxUp else step.StepDownEnabled
    return bool(getattr(option, "stepEnabled", wanted) & wanted)


def paint_chevron(painter: QPainter, middle: QPointF, theme: Theme, *, up: bool, is_live: bool) -> None:
    """An arrow head."""
    painter.setPen(
        QPen(QColor(theme.text if is_live else theme.guide), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    rise = -1.6 if up else 1.6
    painter.drawPolyline([middle + QPointF(x, y * rise) for x, y in ((-3.2, -1.0), (0.0, 1.0), (3.2, -1.0))])
