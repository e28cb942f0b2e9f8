"""The field as the networks see it: its values, and the marks where ink leaves it."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.canvas.field_frame import FieldFrame, tinted
from digitlab.gui.kit.canvas.field_view import FieldView
from digitlab.gui.kit.theme import theme_for


@pytest.fixture
def view(qtbot: QtBot) -> FieldView:
    widget = FieldView()
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint())
    widget.setPalette(theme_for(dark=False).palette())
    return widget


def count(image: QImage, colour: str) -> int:
    """How many pixels have exactly this colour."""
    wanted = QColor(colour).rgb()
    return sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


def test_the_view_names_the_edges_where_ink_leaves(view: FieldView) -> None:
    assert view.accessibleDescription() == "Nothing drawn yet."
    field = np.zeros((28, 28), np.float32)
    view.show_field(field)
    assert view.accessibleDescription() == "28 by 28 values. All ink lies in the field."
    field[:], field[4:20, 7:9] = 0.02, 1  # as a decoder draws paper
    view.show_field(field, (True, True, False, True))
    assert view.accessibleDescription().startswith("28 by 28 values. Ink in rows 5 to 20, columns 8 to 9. Ink leaves")
    assert "at the top, right and left" in view.accessibleDescription()


@pytest.mark.parametrize("edge", range(4))
def test_the_view_marks_the_edge_where_ink_leaves(view: FieldView, edge: int) -> None:
    view.show_field(np.zeros((28, 28), np.float32), tuple(index == edge for index in range(4)))  # type: ignore[arg-type]
    image, bad = view.grab().toImage(), QColor(theme_for(dark=False).bad)
    probes = ((40, 9), (126, 40), (40, 126), (9, 40))
    assert [image.pixelColor(*probe) == bad for probe in probes] == [index == edge for index in range(4)]


def test_every_value_is_a_square_of_its_grey(view: FieldView) -> None:
    field = np.zeros((28, 28), np.float32)
    field[2, 3] = 1
    view.show_field(field)
    image, ink = view.grab().toImage(), theme_for(dark=False).ink
    assert count(image, ink) == 16
    assert image.pixelColor(12 + 3 * 4, 12 + 2 * 4) == QColor(ink)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_a_sharp_frame_lies_on_whole_device_pixels(ratio: float) -> None:
    frame = FieldFrame.sharp(141, 137, 12, ratio)
    assert (frame.unit * ratio) % 1 == pytest.approx(0, abs=1e-9)
    assert (frame.left * ratio) % 1 == pytest.approx(0, abs=1e-9)
    assert frame.rect().width() <= 113


def test_a_tinted_picture_has_the_values_as_opacity() -> None:
    picture = tinted(np.array([[0.0, 0.5], [1.0, np.nan]], np.float32), QColor("#ff8000"))
    alphas = [picture.pixelColor(x, y).alpha() for y in range(2) for x in range(2)]
    assert alphas == [0, 128, 255, 0]
    assert picture.pixelColor(0, 1) == QColor("#ff8000")
