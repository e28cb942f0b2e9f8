"""What the widgets' tests share: a canvas whose field has whole pixels, and events that a test machine cannot make."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QPointingDeviceUniqueId, QTabletEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.canvas.canvas import Canvas

UNIT = 10  # logical pixels a field pixel on the test canvas, whose field begins at (1, 1)

TabletSender = Callable[..., bool]


@pytest.fixture
def canvas(qtbot: QtBot) -> Canvas:
    """A canvas of 282 x 282, shown and with the focus: ten pixels a field pixel and a border of one."""
    widget = Canvas()
    qtbot.addWidget(widget)
    widget.resize(28 * UNIT + 2, 28 * UNIT + 2)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.activateWindow()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    return widget


@pytest.fixture
def tablet() -> TabletSender:
    """Sends a tablet event to a widget; returns whether the widget accepted it."""
    pointer_type, capability = QPointingDevice.PointerType, QInputDevice.Capability
    devices = {
        kind: QPointingDevice(
            f"test {kind.name}",
            index + 1,
            QInputDevice.DeviceType.Stylus,
            kind,
            capability.Position | capability.Pressure,
            1,
            2,
            "",
            QPointingDeviceUniqueId(),
        )
        for index, kind in enumerate((pointer_type.Pen, pointer_type.Eraser))
    }

    def send(
        widget: Canvas,
        kind: QEvent.Type,
        position: QPointF,
        pressure: float,
        pointer: QPointingDevice.PointerType = pointer_type.Pen,
    ) -> bool:
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        button = none if kind == QEvent.Type.TabletMove else left
        buttons = none if kind == QEvent.Type.TabletRelease else left
        event = QTabletEvent(
            kind,
            devices[pointer],
            position,
            QPointF(widget.mapToGlobal(position.toPoint())),
            pressure,
            0,
            0,
            0,
            0,
            0,
            Qt.KeyboardModifier.NoModifier,
            button,
            buttons,
        )
        event.ignore()
        QApplication.sendEvent(widget, event)
        return event.isAccepted()

    return send
