"""The icons: there, legible, and sharp at 1x and 2x."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication

from digitlab.gui.kit.icons import icon
from digitlab.gui.kit.theme import theme_for
from digitlab.shipped import resources

ICONS = sorted(path.stem for path in Path(resources() / "icons").glob("*.svg"))


def test_all_icons_are_there() -> None:
    wanted = ["app", "pen", "eraser", "undo", "redo", "clear", "open", "paste", "previous", "next", "random"]
    wanted += ["reset", "tick", "cross"]
    assert set(wanted) <= set(ICONS)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("name", [name for name in ICONS if name != "app"])
def test_an_icon_has_the_colour_of_the_text(qapp: QApplication, name: str, dark: bool) -> None:
    theme = theme_for(dark)
    image = icon(name, theme).pixmap(QSize(64, 64)).toImage()
    solid = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    ]
    assert solid
    wanted = QColor(theme.text)
    assert max(abs(colour.red() - wanted.red()) + abs(colour.blue() - wanted.blue()) for colour in solid) <= 4


def test_an_icon_is_rendered_anew_for_twice_the_pixels(qapp: QApplication) -> None:
    pen = icon("pen", theme_for(dark=False))
    assert pen.pixmap(QSize(24, 24), 2.0).size() == QSize(48, 48)
    assert pen.pixmap(QSize(24, 24), 2.0).devicePixelRatio() == 2.0


def test_a_disabled_icon_is_fainter(qapp: QApplication) -> None:
    pen = icon("pen", theme_for(dark=False))
    normal, disabled = (pen.pixmap(QSize(24, 24), mode).toImage() for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled))
    alphas = [max(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24)) for image in (normal, disabled)]
    assert alphas[1] < 0.6 * alphas[0]


def test_an_unknown_icon_is_named(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError, match="no_such_icon"):
        icon("no_such_icon", theme_for(dark=False))


def test_the_window_has_a_large_icon(qapp: QApplication) -> None:
    large = icon("app", theme_for(dark=False))
    assert large.pixmap(QSize(128, 128)).size() == QSize(128, 128)
    assert QSize(128, 128) in large.availableSizes()  # which is what a desktop asks


def test_an_icon_outlives_a_copy_that_was_changed(qapp: QApplication) -> None:
    pen = icon("pen", theme_for(dark=False))
    other = QIcon(pen)
    other.addPixmap(pen.pixmap(QSize(16, 16)))  # which clones what draws it
    del pen
    gc.collect()
    assert other.pixmap(QSize(24, 24)).size() == QSize(24, 24)
