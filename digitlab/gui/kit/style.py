"""How controls look: outlines that can be seen in the light and in the dark, and one shape for all of them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QProxyStyle,
    QScrollBar,
    QStyle,
    QStyleOption,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QTableView,
    QToolTip,
    QWidget,
)
from typing_extensions import override

from digitlab.gui.kit.control_shapes import (
    can_step,
    paint_button,
    paint_check,
    paint_chevron,
    paint_field,
    paint_focus,
    paint_frame,
    paint_group,
    paint_nothing,
    paint_radio,
    paint_slider,
    paint_tab,
)
from digitlab.gui.kit.theme import Theme, theme_for, theme_of
from digitlab.gui.kit.typeface import use_typeface, zoom_around, zoom_of
from digitlab.gui.kit.zoom import zoom_window

_Metric = QStyle.PixelMetric
_ZOOMED = {
    *(_Metric.PM_IndicatorWidth, _Metric.PM_IndicatorHeight, _Metric.PM_CheckBoxLabelSpacing),
    *(_Metric.PM_ExclusiveIndicatorWidth, _Metric.PM_ExclusiveIndicatorHeight, _Metric.PM_RadioButtonLabelSpacing),
    *(_Metric.PM_SmallIconSize, _Metric.PM_MessageBoxIconSize),
}  # sizes that no widget has for itself: what one ticks, and icons of menus and questions
_BESIDE_WORDS = 10  # between a button's words and its edge
_TITLE, _AROUND_TITLE = (
    _Metric.PM_TabBarTabHSpace,
    15,
)  # both sides together: nine pages' titles fit the smallest window
_BUTTON = QStyle.ContentsType.CT_PushButton
_AS_THEY_ARE = (QScrollBar, QHeaderView)

_Primitive, _Control, _Complex, _Part = (
    QStyle.PrimitiveElement,
    QStyle.ControlElement,
    QStyle.ComplexControl,
    QStyle.SubControl,
)


def apply_theme(app: QApplication, dark: bool, *, high_contrast: bool = False) -> Theme:
    """Give the whole application our typeface, style and palette; widgets hear of it as PaletteChange.

    The palette is ours because ``QStyleHints.setColorScheme`` does nothing on several platforms.
    """
    theme = theme_for(dark, high_contrast=high_contrast)
    if not isinstance(app.style(), Style):
        app.setStyle(Style())
    palette = theme.palette()
    app.setPalette(palette)
    QToolTip.setPalette(palette)
    use_typeface(app)
    return theme


class _Painted(QProxyStyle):
    """Fusion, with outlines of our own: its own are mixed from the ground, and cannot be seen on a dark one."""

    def __init__(self) -> None:
        super().__init__("Fusion")
        self._primitives = {
            _Primitive.PE_IndicatorCheckBox: paint_check,
            _Primitive.PE_IndicatorItemViewItemCheck: paint_check,
            _Primitive.PE_IndicatorRadioButton: paint_radio,
            _Primitive.PE_PanelButtonCommand: paint_button,
            _Primitive.PE_PanelButtonTool: paint_button,
            _Primitive.PE_PanelLineEdit: paint_field,
            _Primitive.PE_FrameLineEdit: paint_field,
            _Primitive.PE_Frame: paint_frame,
            _Primitive.PE_FrameGroupBox: paint_group,
            _Primitive.PE_FrameFocusRect: paint_focus,
            _Primitive.PE_FrameTabBarBase: paint_nothing,
            _Primitive.PE_FrameTabWidget: paint_nothing,
        }

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
            paint_tab(painter, option, theme_of(option.palette))
            return
        if element == _Control.CE_ComboBoxLabel and isinstance(option, QStyleOptionComboBox):
            option = self._elided(option, widget)
        super().drawControl(element, option, painter, widget)

    def _elided(self, option: QStyleOptionComboBox, widget: QWidget | None) -> QStyleOptionComboBox:
        """A list's label whose words end in "…" where they have no room: Fusion cuts through a letter, and a d becomes a c."""
        field = self.subControlRect(_Complex.CC_ComboBox, option, _Part.SC_ComboBoxEditField, widget)  # type: ignore[arg-type]  # it may be None
        room = field.width() - 2
        if not option.currentIcon.isNull():
            room -= option.iconSize.width() + 4
        elided = QStyleOptionComboBox(option)
        elided.currentText = option.fontMetrics.elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        return elided

    @override
    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        is_box = control in {_Complex.CC_ComboBox, _Complex.CC_SpinBox} and getattr(option, "frame", True)
        if not is_box and control != _Complex.CC_Slider:
            super().drawComplexControl(control, option, painter, widget)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_box:
            self._paint_box(control, option, painter, widget)
        else:
            handle = self.subControlRect(control, option, _Part.SC_SliderHandle, widget)  # type: ignore[arg-type]
            paint_slider(painter, option, QRectF(handle), theme_of(option.palette))
        painter.restore()

    def _paint_box(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None,
    ) -> None:
        """A list that drops down, or a field with arrows."""
        theme = theme_of(option.palette)
        is_list = control == _Complex.CC_ComboBox
        if is_list and not getattr(option, "editable", False):
            paint_button(painter, option, theme)
        else:
            paint_field(painter, option, theme)
        arrows = (_Part.SC_ComboBoxArrow,) if is_list else (_Part.SC_SpinBoxUp, _Part.SC_SpinBoxDown)
        for arrow in arrows:
            place = QRectF(self.subControlRect(control, option, arrow, widget))  # type: ignore[arg-type]  # it may be None
            if place.isValid():
                is_live = is_list or can_step(option, arrow)
                paint_chevron(painter, place.center(), theme, up=arrow == _Part.SC_SpinBoxUp, is_live=is_live)


class Style(_Painted):
    """Besides, sizes of our own."""

    def __init__(self) -> None:
        super().__init__()
        self._fusion, self._painted = QProxyStyle("Fusion"), _Painted()

    @override
    def polish(self, thing: Any) -> Any:
        """Besides, let menus, questions and tips that appear over a zoomed window have its zoom.

        Scroll bars and the cells of tables have Fusion's own sizes, for which Qt asks some thousand times whenever a page is
        laid out: it has them from Fusion itself, and not by way of Python.
        """
        is_bare = isinstance(thing, _AS_THEY_ARE)
        if (is_bare or isinstance(thing, QTableView)) and thing.style() is self:
            thing.setStyle(self._fusion if is_bare else self._painted)
            return None
        if isinstance(thing, QWidget) and thing.isWindow() and thing.parentWidget() is not None:
            factor = zoom_around(thing)
            if factor != zoom_of(thing):
                zoom_window(thing, factor)
        return super().polish(thing)

    @override
    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        if metric is _TITLE:
            return _AROUND_TITLE
        size = super().pixelMetric(metric, option, widget)
        return round(size * zoom_around(widget)) if metric in _ZOOMED and widget is not None else size

    @override
    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, contents: QSize, widget: QWidget | None = None
    ) -> QSize:
        size = super().sizeFromContents(kind, option, contents, widget)  # type: ignore[arg-type]
        if kind is _BUTTON:  # Fusion makes the shortest word's as wide as a sentence's
            size.setWidth(max(contents.width() + 2 * _BESIDE_WORDS, size.height()))
        return size
