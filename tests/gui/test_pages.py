"""What holds for every page of every tab, over the registry of pages: no page needs tests of its own for it."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDoubleSpinBox, QFileDialog, QLabel, QSpinBox, QTabWidget, QToolButton, QWidget

from digitlab.gui.kit.controls.number_field import NumberField
from digitlab.gui.kit.style import apply_theme
from digitlab.gui.kit.theme import theme_for
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.shell.page import Page, PageSpec
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.tabs.convolution.tab import TAB as CONVOLUTION
from digitlab.gui.tabs.generate.tab import TAB as GENERATE
from digitlab.gui.tabs.inside.tab import TAB as INSIDE
from digitlab.gui.tabs.robustness.tab import TAB as ROBUSTNESS
from digitlab.gui.tabs.train.set_up.range_field import RangeField
from digitlab.gui.tabs.train.tab import TAB as TRAIN
from digitlab.ink.changes import Changes

TABS = (ROBUSTNESS, INSIDE, CONVOLUTION, GENERATE, TRAIN)
PAGES = [(tab.id, page) for tab in TABS for page in tab.pages]
SETTLED_MS = 60_000
NOTHING_TO_SAVE = {"train/set_up", "robustness/disagreement", "train/afterwards", "train/handwriting"}
"""Pages that have nothing to save after a digit was drawn: a recipe, and what waits for a comparison, a run or own digits."""


SMALL = {"inside/digit_map": {"digits": 300}, "generate/noise_to_digit": {"steps": 2}}
"""What is set on pages that else work for seconds."""


@pytest.fixture
def page(app, request) -> Page:
    """The page in front of a window in which a seven is drawn, with everything on it that follows."""
    tab_id, page_id = request.param
    app.draw_seven()
    app.window.session.set_truth(7)
    assert app.window.tabs.set_pages(SMALL) == []
    made = app.turn_to(tab_id, page_id)
    app.qtbot.waitUntil(made.is_settled, timeout=SETTLED_MS)
    return made


WITH_NUMBERS = {
    "robustness/equivariance",
    "inside/layer",
    "inside/learned",
    "inside/surgery",
    "convolution/bench",
    "convolution/backward",
    "convolution/kinds",
    "convolution/pooling",
    "convolution/sheet",
    "generate/noise_to_digit",
    "generate/mlp_against_cnn",
    "train/set_up",
}
"""Pages on which a number can be typed."""

NO_NUMBERS = ("", "three", "nan", "1e999", f"-{10**30}", f"{10**30}")


def check_numbers(page: QWidget) -> int:
    """Type what may not be into every field for a number, and return how many there are: each keeps a number, or says why not."""
    fields = [
        field
        for kind in (QSpinBox, QDoubleSpinBox, NumberField, RangeField)
        for field in page.findChildren(kind)
        if field.isVisible() and field.isEnabled()
    ]
    for field in fields:
        refused: list[str] = []
        if isinstance(field, NumberField):
            field.refused.connect(refused.append)
        for text in NO_NUMBERS:
            before, where = field.text(), f"{field.objectName()}: {text!r}"
            field.selectAll()
            QTest.keyClick(field, Qt.Key.Key_Delete)
            QTest.keyClicks(field, text)
            QTest.keyClick(field, Qt.Key.Key_Return)
            if isinstance(field, RangeField):
                assert "etween" in field.fault, where
                QTest.keyClick(field, Qt.Key.Key_Escape)
                assert not field.fault, where
            elif isinstance(field, NumberField):
                assert field.text() == before, where
                assert (not before and not text) or refused[-1], where
            else:
                assert field.minimum() <= field.value() <= field.maximum(), where
                special = field.specialValueText() if field.value() == field.minimum() else ""
                assert field.cleanText() == (special or field.textFromValue(field.value())), where
                assert text[-1:].isdigit() or field.text() == before, where
    return len(fields)


PICTURES = {QAccessible.Role.Graphic, QAccessible.Role.Chart, QAccessible.Role.Dial}


def check_theme(page: Page, qapp) -> None:
    """The page is painted anew, on the theme's ground, where the theme changes."""
    light = page.grab().toImage()
    apply_theme(qapp, dark=True)
    qapp.processEvents()
    dark = page.grab().toImage()
    apply_theme(qapp, dark=False)
    background = theme_for(dark=True).palette().window().color()
    corners = [dark.pixelColor(1, 1), dark.pixelColor(dark.width() - 2, dark.height() - 2)]
    assert background in corners
    assert light != dark


def check_saved(page: Page, folder: Path, monkeypatch) -> None:
    """The page is saved as a picture and as numbers that say where they come from."""
    button = page.findChild(SaveButton)
    assert button is not None
    assert button.isEnabled()
    for kind in ("png", "svg", "csv"):
        path = folder / f"page.{kind}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, path=path: (str(path), ""))
        button.choose(kind)
    assert (folder / "page.png").read_bytes().startswith(b"\x89PNG")
    caption = "".join(ET.parse(folder / "page.svg").getroot().itertext())
    assert page.provenance().title.split()[0] in caption
    lines = (folder / "page.csv").read_text().splitlines()
    assert [line for line in lines if line.startswith("#")] == [f"# {line}" for line in page.provenance().lines()]
    header = next(line for line in lines if not line.startswith("#"))
    assert header.split(",") == list(page.table().header)


def check_not_saved(page: Page) -> None:
    """The page, which has nothing to save, offers no saving."""
    button = page.findChild(SaveButton)
    assert button is None or not button.isEnabled()


@pytest.mark.parametrize("page", PAGES, indirect=True, ids="/".join)
def test_a_page_fits_follows_the_theme_is_spoken_wishes_nothing_unasked_is_saved_and_takes_words_neither_for_markup_nor_for_numbers(
    page: Page, app, qapp, tmp_path, monkeypatch
) -> None:
    """One window for all that holds of a page: to open one takes longer than all of it."""
    window, wishes = app.window, []
    page.view.wished.connect(wishes.append)
    window.resize(1280, 720)
    qapp.processEvents()
    assert (window.width(), window.height()) == (1280, 720)
    check_theme(page, qapp)
    page.refresh()
    qapp.processEvents()
    assert wishes == []
    if window.tabs.front() in NOTHING_TO_SAVE:
        check_not_saved(page)
    else:
        check_saved(page, tmp_path, monkeypatch)
    assert {label.textFormat() for label in page.findChildren(QLabel)} <= {Qt.TextFormat.PlainText}
    assert app.check_explained(page) > 1
    app.check_spoken(page)
    failed: list[str] = []
    app.window.session.failed.connect(failed.append)
    assert (check_numbers(page) > 0) == (window.tabs.front() in WITH_NUMBERS)
    qapp.processEvents()
    assert failed == []


def test_the_fields_for_numbers_beside_the_pages_take_no_words_either(app) -> None:
    assert check_numbers(app.window) >= 5  # where the drawing lies, its size, and the pen's


@pytest.mark.slow
@pytest.mark.parametrize(("tab", "name"), [("draw", ""), ("robustness", "my_drawing"), ("inside", "answer")])
def test_a_picture_that_another_digit_changes_is_described_anew(tab: str, name: str, app) -> None:
    def settled(number: int) -> QWidget:
        app.window.session.load_test_digit(number)
        app.answered(lambda analysis: analysis.situation.test_digit == number)
        made = app.turn_to(tab, name)
        app.qtbot.waitUntil(made.is_settled, timeout=SETTLED_MS)
        return made

    made = settled(0)
    painted = [each for each in made.findChildren(ThemedWidget) if each.isVisible() and each.role in PICTURES]
    before = [(each.accessibleDescription(), each.grab().toImage()) for each in painted]
    settled(1)
    changed = [
        (each, words)
        for each, (words, picture) in zip(painted, before, strict=True)
        if each.grab().toImage() != picture
    ]
    assert len(changed) > 3
    assert [each.accessibleName() for each, words in changed if each.accessibleDescription() == words] == []


OVER_THE_DRAWING = (
    *(("robustness", page) for page in ("my_drawing", "equivariance")),
    *(("inside", page) for page in ("overview", "layer", "surgery", "answer", "learning_step", "digit_map")),
)
"""Pages whose numbers follow from what lies on the canvas."""


@pytest.mark.slow
def test_what_is_saved_of_a_drawing_says_which_ink_it_was_and_all_that_was_done_to_it(app) -> None:
    app.draw_seven()
    session = app.window.session
    session.set_truth(7)
    session.set_changes(Changes.of({"noise": 0.5}))
    session.set_centred_first(True)
    session.set_rotation_range(30.0)
    assert app.window.tabs.set_pages(SMALL) == []
    for tab, name in OVER_THE_DRAWING:
        page = app.turn_to(tab, name)
        app.qtbot.waitUntil(page.is_settled, timeout=SETTLED_MS)
        said = set(page.provenance().lines())
        assert {"ink: a drawing of 1 stroke", "centred first: yes", "turns expected: up to ±30°"} <= said, name
        assert any(line.startswith("changed: ") and "0.5" in line for line in said), name


def test_a_page_is_made_when_somebody_first_looks_at_it(app) -> None:
    assert app.window.findChildren(Page) == []


@pytest.mark.parametrize("tab", TABS, ids=lambda tab: tab.id)
def test_every_page_of_a_tab_is_declared_in_the_folder_of_its_name(tab) -> None:
    from importlib import import_module

    for page in tab.pages:
        assert isinstance(import_module(f"digitlab.gui.tabs.{tab.id}.{page}.page").PAGE, PageSpec)


def test_the_titles_of_all_pages_of_a_tab_fit_the_smallest_window(app) -> None:
    for tab in TABS:
        app.turn_to(tab.id, next(iter(tab.pages)))
        titles = app.find(f"{tab.id}_pages", QTabWidget).tabBar()
        assert titles.tabRect(0).left() >= 0
        assert titles.tabRect(titles.count() - 1).right() <= titles.width(), tab.id
        shown = [button for button in titles.findChildren(QToolButton) if button.isVisible()]
        assert shown == [], f"{tab.id} scrolls"
