"""How controls look: outlines that can be seen in the light and in the dark, and one shape for all of them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionComplex,
    QToolTip,
    QWidget,
)
from typing_extensions import override

from digitlab.gui.kit.theme import Theme, blend, theme_for, theme_of
from digitlab.gui.kit.typeface import use_typeface

_RADIUS = 6.0  # logical pixels, of all corners of controls
_CARD_RADIUS = 10.0
_BESIDE_WORDS = 10  # between a button's words and its edge

_Primitive, _Control, _Complex, _Part = (
    QStyle.PrimitiveElement,
    QStyle.ControlElement,
    QStyle.ComplexControl,
    QStyle.SubControl,
)
_State = QStyle.StateFlag


def apply_theme(app: QApplication, dark: bool) -> Theme:
    """Give the whole application our typeface, style and palette; widgets hear of it as PaletteChange.

    The palette is ours because ``QStyleHints.setColorScheme`` does nothing on several platforms.
    """
    theme = theme_for(dark)
    if not isinstance(app.style(), Style):
        app.setStyle(Style())
    palette = theme.palette()
    app.setPalette(palette)
    QToolTip.setPalette(palette)
    use_typeface(app)
    return theme


def paint_card(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """Paint the ground of what belongs together."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.border), 1))
    painter.setBrush(QColor(theme.card))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), _CARD_RADIUS, _CARD_RADIUS)


class Style(QProxyStyle):
    """Fusion, with outlines of our own: its own are mixed from the ground, and cannot be seen on a dark one."""

    def __init__(self) -> None:
        super().__init__("Fusion")
        self._primitives = {
            _Primitive.PE_IndicatorCheckBox: _paint_check,
            _Primitive.PE_IndicatorItemViewItemCheck: _paint_check,
            _Primitive.PE_IndicatorRadioButton: _paint_radio,
            _Primitive.PE_PanelButtonCommand: _paint_button,
            _Primitive.PE_PanelButtonTool: _paint_button,
            _Primitive.PE_PanelLineEdit: _paint_field,
            _Primitive.PE_FrameLineEdit: _paint_field,
            _Primitive.PE_Frame: _paint_frame,
            _Primitive.PE_FrameGroupBox: _paint_group,
            _Primitive.PE_FrameFocusRect: _paint_focus,
            _Primitive.PE_FrameTabBarBase: _paint_nothing,
            _Primitive.PE_FrameTabWidget: _paint_nothing,
        }

    @override
    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, contents: QSize, widget: QWidget | None = None
    ) -> QSize:
        size = super().sizeFromContents(kind, option, contents, widget)  # type: ignore[arg-type]
        if kind == QStyle.ContentsType.CT_PushButton:  # Fusion makes the shortest word's as wide as a sentence's
            size.setWidth(max(contents.width() + 2 * _BESIDE_WORDS, size.height()))
        return size

    @override
    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        paint = self._primitives.get(element)
        if paint is None:
            super().drawPrimitive(element, option, painter, widget)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter, option, theme_of(option.palette))
        painter.restore()

    @override
    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        if element == _Control.CE_TabBarTabShape:
            _paint_tab(painter, option, theme_of(option.palette))
        else:
            super().drawControl(element, option, painter, widget)

    @override
    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if control not in {_Complex.CC_ComboBox, _Complex.CC_SpinBox} or not getattr(option, "frame", True):
            super().drawComplexControl(control, option, painter, widget)
            return
        theme = theme_of(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_list = control == _Complex.CC_ComboBox
        if is_list and not getattr(option, "editable", False):
            _paint_button(painter, option, theme)
        else:
            _paint_field(painter, option, theme)
        arrows = (_Part.SC_ComboBoxArrow,) if is_list else (_Part.SC_SpinBoxUp, _Part.SC_SpinBoxDown)
        for arrow in arrows:
            place = QRectF(self.subControlRect(control, option, arrow, widget))  # type: ignore[arg-type]  # it may be None
            if place.isValid():
                is_live = is_list or _can_step(option, arrow)
                _paint_chevron(painter, place.center(), theme, up=arrow == _Part.SC_SpinBoxUp, is_live=is_live)
        painter.restore()


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


def _paint_check(painter: QPainter, option: QStyleOption, theme: Theme) -> None:
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


def _paint_radio(painter: QPainter, option: QStyleOption, theme: Theme) -> None:
    on = _is(option, _State.State_On)
    box = _indicator(painter, option, theme, marked=on)
    painter.drawEllipse(box)
    if on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.on_highlight))
        painter.drawEllipse(box.center(), box.width() * 0.22, box.width() * 0.22)


def _paint_button(painter: QPainter, option: QStyleOption, theme: Theme) -> None:
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


def _paint_field(painter: QPainter, option: QStyleOption, theme: Theme) -> None:
    if getattr(option, "lineWidth", 1) <= 0:  # within a box that has an outline already
        return
    pen = _outline(option, theme)
    inset = (pen.widthF() - 1) / 2
    painter.setPen(pen)
    painter.setBrush(_colour(option, QPalette.ColorRole.Base))
    painter.drawRoundedRect(_inner(option).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)


def _paint_frame(painter: QPainter, option: QStyleOption, theme: Theme) -> None:
    if getattr(option, "lineWidth", 1) > 0:
        focused = _is(option, _State.State_HasFocus)
        painter.setPen(QPen(QColor(theme.highlight if focused else theme.edge), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(_inner(option))


def _paint_group(painter: QPainter, option: QStyleOption, theme: Theme) -> None:
    paint_card(painter, QRectF(option.rect), theme)


def _paint_focus(painter: QPainter, option: QStyleOption, theme: Theme) -> None:
    painter.setPen(QPen(QColor(theme.highlight), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(_inner(option), 3, 3)


def _paint_nothing(painter: QPainter, option: QStyleOption, theme: Theme) -> None:
    """Tabs stand on the page itself."""


def _paint_tab(painter: QPainter, option: QStyleOption, theme: Theme) -> None:
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


def _can_step(option: QStyleOptionComplex, arrow: QStyle.SubControl) -> bool:
    step = QAbstractSpinBox.StepEnabledFlag
    wanted = step.StepUpEnabled if arrow == _Part.SC_SpinBoxUp else step.StepDownEnabled
    return bool(getattr(option, "stepEnabled", wanted) & wanted)


def _paint_chevron(painter: QPainter, middle: QPointF, theme: Theme, *, up: bool, is_live: bool) -> None:
    painter.setPen(
        QPen(QColor(theme.text if is_live else theme.guide), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    rise = -1.6 if up else 1.6
    painter.drawPolyline([middle + QPointF(x, y * rise) for x, y in ((-3.2, -1.0), (0.0, 1.0), (3.2, -1.0))])
