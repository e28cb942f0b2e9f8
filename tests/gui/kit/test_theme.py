"""The theme: legible in both modes, and known to a widget from its palette alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QIcon, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from digitlab.gui.kit import icons
from digitlab.gui.kit.canvas.canvas import Canvas
from digitlab.gui.kit.layout import vbox
from digitlab.gui.kit.style import apply_theme
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import (
    BODY_PT,
    LEGIBLE,
    TYPE_SCALE,
    VISIBLE,
    Theme,
    blend,
    contrast,
    current_theme,
    theme_for,
)
from digitlab.gui.kit.themed import follow_theme
from digitlab.shipped import resources

NAME, WIDTH = "a_network_with_a_long_name", 120
BOTH = pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
ALL = [theme_for(dark, high_contrast=strong) for dark in (False, True) for strong in (False, True)]
EVERY = pytest.mark.parametrize("theme", ALL, ids=["light", "strong light", "dark", "strong dark"])


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application, given back with the looks it had."""
    palette, tips, font = qapp.palette(), QToolTip.palette(), qapp.font()
    yield qapp
    qapp.setPalette(palette)
    QToolTip.setPalette(tips)
    qapp.setFont(font)


@EVERY
@pytest.mark.parametrize("role", ["text", "muted", "good", "bad", "highlight"])
def test_words_can_be_read_on_every_ground(theme: Theme, role: str) -> None:
    for ground in theme.grounds:
        assert contrast(getattr(theme, role), ground) >= LEGIBLE, ground


@EVERY
def test_what_one_clicks_ticks_or_types_into_has_an_outline_that_can_be_seen(theme: Theme) -> None:
    for ground in theme.grounds:
        assert contrast(theme.edge, ground) >= VISIBLE, ground
        assert contrast(theme.highlight, ground) >= VISIBLE, ground
    assert contrast(theme.on_highlight, theme.highlight) >= LEGIBLE  # the tick in a box
    for ground in (theme.window, theme.card):
        assert contrast(theme.border, ground) >= 1.3, ground


@BOTH
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton, QLineEdit, QPushButton, QComboBox, QSpinBox, QListWidget])
def test_a_control_shows_its_outline(app: QApplication, qtbot: QtBot, dark: bool, kind: type[QWidget]) -> None:
    theme, window, control = apply_theme(app, dark), QWidget(), kind()
    qtbot.addWidget(window)
    vbox(control, margins=20, on=window)
    window.resize(200, 120)
    picture = window.grab().toImage()
    seen = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert max(contrast(colour, theme.window) for colour in seen) >= VISIBLE
    assert theme.edge in seen or isinstance(control, QRadioButton)  # a circle has no pixel that is all line


@pytest.mark.parametrize("with_icon", [False, True], ids=["words", "icon"])
def test_a_list_whose_words_have_no_room_says_so_by_an_ellipsis(
    app: QApplication, qtbot: QtBot, with_icon: bool
) -> None:
    apply_theme(app, False)
    box = QComboBox()
    qtbot.addWidget(box)
    icon = icons.icon("surgery", current_theme(box)) if with_icon else QIcon()

    def looks(text: str) -> QImage:
        box.clear()
        box.addItem(icon, text)
        box.setFixedWidth(WIDTH)
        return box.grab().toImage()

    whole, option = looks(NAME), QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box).width()
    room -= box.iconSize().width() if with_icon else 0
    short = {box.fontMetrics().elidedText(NAME, Qt.TextElideMode.ElideRight, px) for px in range(WIDTH // 3, room)}
    assert NAME not in short
    assert any(whole == looks(text) for text in short)


def test_no_type_has_another_size_than_those_of_the_scale() -> None:
    """Words are set by name, in the scale; figures in cells and rows are as tall as those have room for."""
    setting = {"theme.py", "typeface.py", "zoom.py", "film.py"}  # a film is a picture of its own
    fitted = {
        "digit_glyphs.py",
        "probability_bars.py",
        "softmax_table.py",
        "answer_face.py",
        "number_sheet.py",
        "confusion_matrix.py",
    }
    for path in sorted((resources().parent / "digitlab" / "gui").rglob("*.py")):
        source = path.read_text("utf-8")
        assert "setPointSize" not in source or path.name in setting, path
        assert "setPixelSize" not in source or path.name in fitted, path
        assert not re.search(r"(Text|sized|set_type|typeface)\([^()]*, \d", source), path
        assert path.name in setting or not re.search(r"_PT = \(?\d", source), path
    assert len(set(TYPE_SCALE)) == 5


@EVERY
def test_every_text_of_the_palette_can_be_read(theme: Theme) -> None:
    palette, role = theme.palette(), QPalette.ColorRole
    pairs = (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button),
        (role.ToolTipText, role.ToolTipBase),
        (role.HighlightedText, role.Highlight),
        (role.PlaceholderText, role.Base),
        (role.Link, role.Base),
    )
    for text, ground in pairs:
        assert contrast(palette.color(text), palette.color(ground)) >= LEGIBLE, text


@EVERY
def test_disabled_text_differs_and_can_still_be_read(theme: Theme) -> None:
    palette, group = theme.palette(), QPalette.ColorGroup
    role = QPalette.ColorRole
    assert palette.color(group.Disabled, role.Text) != palette.color(group.Active, role.Text)
    assert contrast(palette.color(group.Disabled, role.Text), palette.color(group.Disabled, role.Base)) >= LEGIBLE


@EVERY
@pytest.mark.parametrize("accent", ["mlp", "cnn", "third"])
def test_an_accent_stands_out_as_a_bar_and_can_be_made_legible_as_text(theme: Theme, accent: str) -> None:
    colour = getattr(theme, accent)
    for ground in theme.grounds:
        assert contrast(colour, ground) >= VISIBLE, ground
        assert contrast(theme.legible(colour), ground) >= LEGIBLE, ground


def test_legible_leaves_a_colour_alone_that_already_is() -> None:
    assert theme_for(dark=False).legible("#0072b2") == QColor("#0072b2")


@BOTH
def test_applying_a_theme_reaches_application_and_widgets(app: QApplication, qtbot: QtBot, dark: bool) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    theme = apply_theme(app, dark)
    assert theme == theme_for(dark)
    assert current_theme(app) == theme
    qtbot.waitUntil(lambda: current_theme(widget) == theme)
    assert app.font().family() == "Inter"
    assert app.font().pointSizeF() == BODY_PT
    widths = {QFontMetricsF(app.font()).horizontalAdvance(figure) for figure in "0123456789"}
    assert len(widths) == 1  # a number that changes moves nothing beside it


def test_a_palette_change_tells_a_widget_that_the_theme_is_another(app: QApplication, qtbot: QtBot) -> None:
    heard = []

    class Listener(QWidget):
        def changeEvent(self, event: QEvent) -> None:
            heard.append((event.type(), current_theme(self).dark))

    listener = Listener()
    qtbot.addWidget(listener)
    apply_theme(app, dark=True)
    qtbot.waitUntil(lambda: (QEvent.Type.PaletteChange, True) in heard)


def test_what_lies_behind_waits_for_its_colours_until_somebody_sees_it(app: QApplication, qtbot: QtBot) -> None:
    apply_theme(app, dark=False)
    window, canvas, words, button, heard = QWidget(), Canvas(), Text("words", tone="muted"), QPushButton(), list[bool]()
    qtbot.addWidget(window)
    window.resize(300, 300)
    vbox(canvas, words, button, on=window)
    follow_theme(button, lambda: heard.append(current_theme(button).dark))
    for widget in (canvas, words, button):
        widget.hide()
    with qtbot.waitExposed(window):
        window.show()
    apply_theme(app, dark=True)
    qtbot.waitUntil(lambda: current_theme(window).dark)
    assert heard == [False]
    for widget in (canvas, words, button):
        widget.show()
    dark = theme_for(dark=True)
    assert heard == [False, True]
    assert words.palette().windowText().color() == QColor(dark.muted)
    corner = canvas.field_rect().topLeft().toPoint() + QPoint(3, 3)
    assert canvas.grab().toImage().pixelColor(corner) == QColor(dark.paper)


def test_blend_ends_at_its_two_colours() -> None:
    red, blue = QColor("#ff0000"), QColor("#0000ff")
    assert blend(red, blue, 1.0) == red
    assert blend(red, blue, 0.0) == blue


def test_contrast_of_black_and_white_is_21() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)
