"""The window in other languages: each is complete, says the same as the English one, and can be chosen while the window is open."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import PIL.Image
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QGraphicsTextItem,
    QGraphicsView,
    QLabel,
    QTabWidget,
    QTextEdit,
)

from digitlab import language
from digitlab.data import mnist
from digitlab.data_folder import user_networks
from digitlab.gui.kit.canvas.canvas import Canvas
from digitlab.gui.kit.charts.curve_plot import CurvePlot
from digitlab.gui.kit.controls.scrolled import Scrolled
from digitlab.gui.shell.tab import Tab
from digitlab.gui.tabs.convolution.bench.layer_changes import with_pixel
from digitlab.gui.tabs.train.set_up.set_up import SetUp
from digitlab.gui.window.main_window import MainWindow
from digitlab.gui.window.notice_bar import NoticeBar
from digitlab.ink.pose import Pose
from digitlab.ink.stroke import Drawing, Stroke
from digitlab.language import LANGUAGES, tr
from digitlab.networks.layers import PRESETS
from digitlab.networks.library import list_networks
from digitlab.shipped import resources, weights
from digitlab.training.recipe import TrainConfig
from distribution import languages

CHILD_MS = 180_000  # a child process has what other processes leave it
OTHERS = [code for code in LANGUAGES if code != "en"]
LESSONS = sorted((resources() / "lessons").glob("[0-9]*.md"))
READ = {"title", "summary", "text", "hint", "answer", "choices", "words", "objective", "mistakes", "topic"}
"""What a person reads of a lesson's header; everything else is the same in every language."""


@pytest.fixture
def english_again() -> Iterator[None]:
    """Speaks English again once the test is over."""
    yield
    language.use()


def messages(code: str) -> list[tuple[str, list[str]]]:
    """The texts of a language's file, with their translations: one, or one for each plural."""
    root = ET.parse(languages.FOLDER / f"{code}.ts").getroot()
    found = []
    for message in root.iter("message"):
        translation = message.find("translation")
        forms = translation.findall("numerusform") or [translation]
        found.append((message.findtext("source"), [form.text or "" for form in forms]))
    return found


def places(text: str) -> set[str]:
    """The places that are filled in: ``{name}``, whatever its format."""
    return set(re.findall(r"(?<!\{)\{(\w+)(?:![rs])?(?::[^{}]*)?\}", text.replace("{{", "")))


@pytest.mark.parametrize("code", OTHERS)
def test_everything_that_the_code_says_is_translated(code: str, tmp_path: Path) -> None:
    file = tmp_path / f"{code}.ts"
    file.write_bytes((languages.FOLDER / file.name).read_bytes())
    languages.collect(file, languages.TERRITORIES[code])
    assert file.read_bytes() == (languages.FOLDER / file.name).read_bytes(), "python distribution/languages.py"
    assert [text for text, said in messages(code) if not all(said)] == []


@pytest.mark.slow
def test_no_text_stands_where_the_translators_tool_does_not_look() -> None:
    known, unseen = {text for text, _ in messages(OTHERS[0])}, []
    for file in sorted((languages.ROOT / "digitlab").rglob("*.py")):
        for call in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in {"tr", "mark"}:
                text = call.args[0]
                if isinstance(text, ast.JoinedStr) or (isinstance(text, ast.Constant) and text.value not in known):
                    unseen.append(f"{file.name}, line {call.lineno}")
    assert unseen == []


@pytest.mark.parametrize("code", OTHERS)
def test_what_the_window_loads_is_made_of_the_translations(code: str, tmp_path: Path) -> None:
    languages.release(languages.FOLDER / f"{code}.ts", tmp_path / "made.qm")
    made = (tmp_path / "made.qm").read_bytes()
    assert made == (languages.FOLDER / f"{code}.qm").read_bytes(), "python distribution/languages.py"


@pytest.mark.parametrize("code", OTHERS)
def test_a_translation_has_the_places_the_numbers_and_the_keys_of_its_text(code: str) -> None:
    for text, said in messages(code):
        for each in said:
            assert places(each) == places(text), text
            assert ("%n" in each) == ("%n" in text) or len(said) > 1, text
            is_command = re.search(r"(?<!&)&\w", text) is not None
            assert (re.search(r"(?<!&)&\w", each) is not None) == is_command, text
            if not is_command and " … " not in text:
                assert text.endswith("…") == each.endswith("…"), text


@pytest.mark.parametrize("code", OTHERS)
def test_a_text_with_all_its_places_filled_in_can_be_said(code: str) -> None:
    for text, said in messages(code):
        for each in said:
            for spoken in (text, each):
                if places(spoken):
                    spoken.format(**{place: _Anything() for place in places(spoken)})


class _Anything:
    """A value that takes any format."""

    def __format__(self, spec: str) -> str:
        return spec


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("page", LESSONS, ids=lambda page: page.stem)
def test_a_page_of_the_lecture_sets_up_and_asks_the_same_in_every_language(code: str, page: Path) -> None:
    def header(file: Path) -> dict:
        return tomllib.loads(file.read_text("utf-8").split("+++")[1])

    def kept(value: object) -> object:
        match value:
            case dict():
                return {
                    key: len(each) if key == "choices" else key if key in READ else kept(each)
                    for key, each in value.items()
                }
            case list():
                return [kept(each) for each in value]
            case _:
                return value

    theirs, english = header(page.parent / code / page.name), header(page)
    assert kept(theirs) == kept(english)
    question, asked = theirs.get("question", {}), english.get("question", {})
    if asked.get("answer") in asked.get("choices", ()):
        assert question["choices"].index(question["answer"]) == asked["choices"].index(asked["answer"])
    else:
        assert question.get("answer") == asked.get("answer")
    bodies = [(folder / page.name).read_text("utf-8").split("+++")[2] for folder in (page.parent, page.parent / code)]
    links = [sorted(re.findall(r"\]\((page:[^)]+)\)", body)) for body in bodies]
    assert links[0] == links[1]
    assert ("## Reveal" in bodies[0]) == ("## Reveal" in bodies[1])


def _frame(page: str) -> dict[str, object]:
    """What of a page of the handbook is the same in every language."""
    prose = re.sub(r"(?ms)^```.*?^```", "", page)
    return {
        "code": re.findall(r"(?m)^    .*$|(?s:^```.*?^```)", page),
        "headings": re.findall(r"(?m)^#+ ", page),
        "links": sorted(re.findall(r"\]\(([^)]+)\)", page)),
        "paragraphs": len(re.split(r"\n\s*\n", page.strip())),
        "cells": [line.count("|") for line in page.splitlines() if line.startswith("|")],
        "words of the program": {" ".join(word.split()) for word in re.findall(r"`([^`]+)`", prose)},
    }


@pytest.mark.parametrize("code", OTHERS)
def test_every_page_of_the_handbook_is_translated_with_its_headings_its_paragraphs_its_code_and_its_links(
    code: str,
) -> None:
    for english in sorted((resources() / "handbook").glob("*.md")):
        theirs = english.parent / code / english.name
        assert _frame(theirs.read_text("utf-8")) == _frame(english.read_text("utf-8")), theirs


def test_another_language_opens_the_window_anew_with_all_that_is_set(app, english_again, qtbot) -> None:
    window = app.window
    app.draw_seven()
    window.session.set_pose(Pose(dx=3))
    app.turn_to("robustness", "test_digits")
    app.find("language_es_action", QAction).trigger()
    assert not window.isVisible()
    (other,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible())
    qtbot.addWidget(other)
    assert other.tabs.front() == "robustness/test_digits"
    assert other.session.situation.pose == Pose(dx=3)
    assert len(other.session.situation.drawing.strokes) == 1
    assert other.menuBar().actions()[0].text() == "&Archivo"
    assert other.settings().language == "es"


def test_a_table_of_own_layers_can_still_be_undone_in_another_language(app, english_again, qtbot) -> None:
    app.turn_to("train", "set_up")
    store = app.window.tabs.train.store_of(SetUp)
    store.put(replace(store.state, layers=PRESETS["an MLP"]))
    app.turn_to("draw")
    app.find("language_es_action", QAction).trigger()
    (other,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible())
    qtbot.addWidget(other)
    assert other.session.history.steps.undo == "tabla de capas"
    other.session.undo()
    assert other.tabs.train.store_of(SetUp).state.layers == SetUp().layers


def test_a_page_of_the_lecture_that_is_open_goes_on_in_another_language(app, english_again, qtbot) -> None:
    app.window.lecture.lecture.open_named("padding")
    app.window.lecture.lecture.reveal()
    app.window.session.load_test_digit(3)
    app.find("language_es_action", QAction).trigger()
    (other,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible())
    qtbot.addWidget(other)
    page = other.lecture.page
    assert page.isVisible()
    assert page.findChild(QTextEdit, "lesson_revealed").isVisible()
    assert page.findChild(QLabel, "lesson_verdict").text() == "✓ Has llegado."
    assert not other.findChild(Canvas, "canvas").isVisible(), "what the page hid stays hidden"
    assert other.session.situation.test_digit == 3, "nothing is set up anew"
    page.findChild(QAbstractButton, "lesson_next").click()
    assert other.lecture.lecture.shown.lesson.name == "never-copy"


def test_how_many_pages_of_the_lecture_are_done_can_be_read_beside_an_open_page(open_app, english_again) -> None:
    app = open_app("--language", "es")
    app.window.lecture.lecture.open_named("glossary")
    (count,) = (each for each in app.turn_to("lecture").findChildren(QLabel) if "páginas hechas" in each.text())
    assert count.fontMetrics().horizontalAdvance(count.text()) <= count.width()


def test_ink_that_was_changed_by_hand_is_said_to_be_so_once_in_whatever_language(app, english_again, qtbot) -> None:
    app.window.session.load_test_digit(3)
    app.draw((8, 6), (19, 6))
    app.find("language_es_action", QAction).trigger()
    (other,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible())
    qtbot.addWidget(other)
    drawing = other.session.situation.drawing
    other.session.keep_ink(drawing.with_stroke(drawing.strokes[0]))
    assert other.session.situation.source == "test digit 3, changed by hand"


def test_a_session_that_was_saved_is_still_saved_in_another_language(app, english_again, qtbot, tmp_path) -> None:
    app.draw_seven()
    assert app.window.document.save_to(tmp_path / "mine.digitlab")
    app.find("language_es_action", QAction).trigger()
    (other,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible())
    qtbot.addWidget(other)
    assert other.document.path == tmp_path / "mine.digitlab"
    assert not other.isWindowModified()


def test_the_window_stays_where_the_next_one_would_not_take_what_is_drawn(app, english_again) -> None:
    app.window.session.load_drawing(Drawing((Stroke.through([(1, 1), (27, 27)] * 500, width=28),)), "")
    app.find("language_es_action", QAction).trigger()
    assert app.window.isVisible()
    assert app.find("language_system_action", QAction).isChecked()
    assert "more ink" in app.find("notice", NoticeBar).text()


def test_a_network_that_was_renamed_is_still_known_to_undo_in_another_language(app, english_again, qtbot) -> None:
    user_networks().mkdir(parents=True, exist_ok=True)
    shutil.copy(weights() / "mlp.safetensors", user_networks() / "mine.safetensors")
    session = app.window.session
    session.set_library(list_networks())
    session.choose_network(0, "mine")
    session.choose_network(0, "mlp")
    session.rename_network("mine", "yours")
    app.find("language_es_action", QAction).trigger()
    (other,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible())
    qtbot.addWidget(other)
    other.findChild(QAction, "undo_action").trigger()
    assert other.session.situation.networks[0] == "yours"


def test_what_was_done_before_another_language_was_chosen_can_be_undone_and_is_said_in_it(
    app, english_again, qtbot
) -> None:
    store = app.window.tabs.convolution.store
    app.draw_seven()
    app.window.session.set_pose(Pose(dx=3))
    app.turn_to("convolution", "bench")
    store.put(with_pixel(store.state, store.outcome.trace, (0, 1, 1), 7.0))
    app.window.lecture.lecture.open_named("stride")
    app.find("language_es_action", QAction).trigger()
    (other,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible())
    qtbot.addWidget(other)
    session, undo = other.session, other.findChild(QAction, "undo_action")
    said = []
    for _ in range(4):
        said.append(undo.text())
        undo.trigger()
    assert said == [
        "&Deshacer: página abierta",
        "&Deshacer: píxel de la fila 2, columna 2: 7",
        "&Deshacer: 3 px a la derecha",
        "&Deshacer: trazo",
    ]
    assert other.tabs.convolution.store.state.image is None
    assert (session.situation.pose, session.situation.drawing.is_empty) == (Pose(), True)
    assert not undo.isEnabled()
    other.findChild(QAction, "redo_action").trigger()
    assert len(session.situation.drawing.strokes) == 1


@pytest.mark.slow
def test_what_a_child_process_says_of_a_fault_is_in_the_windows_language(
    open_app, english_again, qtbot, tmp_path: Path
) -> None:
    app = open_app("--language", "es")
    file = tmp_path / "roto.safetensors"
    file.write_bytes((weights() / "mlp.safetensors").read_bytes()[:3000])
    with qtbot.waitSignal(app.window.session.failed, timeout=CHILD_MS):
        app.window.opener.open(file)
    notice = app.find("notice", NoticeBar).text()
    assert "no se puede leer como archivo .safetensors: está cortado o dañado" in notice

    pictures = tmp_path / "cifras"
    for label in "01":
        (pictures / label).mkdir(parents=True)
        for number in range(12):
            PIL.Image.fromarray(mnist.load("test").images[number]).save(pictures / label / f"{number}.png")
    store = app.window.tabs.train.store
    config = TrainConfig("mlp14", data=f"folder:{pictures}", digits=4, epochs=1, batch_size=4, device="cpu")
    with qtbot.waitSignal(store.ended, timeout=CHILD_MS) as ended:
        store.start(config)
        shutil.rmtree(pictures)
    assert f"{pictures}: no es una carpeta" in ended.args[1]


@pytest.mark.slow
def test_every_text_can_be_translated_and_a_language_that_is_a_third_longer_has_room() -> None:
    script = Path(__file__).with_name("real_window.py")
    done = subprocess.run(
        [sys.executable, str(script), "foreign"], capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr
    pages = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(pages) > 30
    assert [page for page in pages if page["untranslated"]] == []
    assert [page for page in pages if page["faults"]] == []


@pytest.mark.slow
@pytest.mark.parametrize("code", OTHERS)
def test_no_page_has_to_be_scrolled_sideways_at_1280x720(open_app, english_again, code: str) -> None:
    app = open_app("--language", code)
    window, wide = app.window, []
    app.answered(lambda _: True)
    for tab in window.findChildren(Tab):
        inner = tab.findChild(QTabWidget)
        for number in range(inner.count()):
            window.tabs.setCurrentWidget(tab)
            inner.setCurrentIndex(number)
            area = next(each for each in tab.findChildren(Scrolled) if each.isVisible())
            QApplication.processEvents()
            if over := area.horizontalScrollBar().maximum():
                wide.append(f"{inner.tabText(number)}: {over} px")
    assert window.size() == QSize(1280, 720)
    assert wide == []
    before = [(each.pos(), each.size()) for each in (app.find("canvas"), window.tabs)]
    app.find("more_changes").click()
    QApplication.processEvents()
    assert [(each.pos(), each.size()) for each in (app.find("canvas"), window.tabs)] == before


def test_no_page_of_the_lecture_makes_the_bench_wider_than_the_window(open_app, english_again) -> None:
    app = open_app("--language", "es")
    lecture = app.window.lecture.lecture
    for name in ("several-inputs", "layer"):
        lecture.open_named(name)
        lecture.reveal()
        QApplication.processEvents()
        scrolled = app.find("tabs", QTabWidget).currentWidget().findChildren(Scrolled)
        assert [each.horizontalScrollBar().maximum() for each in scrolled if each.isVisible()] == [0], name


def test_a_chart_speaks_of_chance_in_the_windows_language(open_app, english_again) -> None:
    plot = open_app("--language", "es").turn_to("robustness", "test_digits").findChild(CurvePlot)
    items = plot.findChild(QGraphicsView).items()
    assert "azar" in {item.toPlainText() for item in items if isinstance(item, QGraphicsTextItem)}


def test_the_language_stays_while_something_is_trained(app, english_again) -> None:
    store, failed = app.window.tabs.train.store, []
    name = store.start(TrainConfig("mlp14", digits=512, epochs=1000, batch_size=16, device="cpu"))
    app.window.session.failed.connect(failed.append)
    app.find("language_zh_action", QAction).trigger()
    assert app.window.isVisible()
    assert "trained" in failed[0]
    assert app.find("language_system_action", QAction).isChecked()
    assert tr("What the networks see") == "What the networks see"
    store.kill(name)


def test_settings_that_do_not_fit_are_spoken_of_in_the_language_that_the_window_begins_in(
    open_app, english_again, own_data_folder: Path
) -> None:
    own_data_folder.mkdir()
    (own_data_folder / "settings.json").write_text('{"pen_width": 99}')
    said = open_app("--language", "es").window.notice.text()
    fault = "el grosor del lápiz debe estar entre 0.5 y 6.0 píxeles de campo, no 99.0"
    assert said.startswith(f"Los ajustes: no se pudo leer ({fault}")


@pytest.mark.parametrize(
    ("system", "expected"), [("es_ES.UTF-8", "es"), ("zh_CN.UTF-8", "zh"), ("fr_FR.UTF-8", "en"), ("C", "en")]
)
def test_the_window_begins_in_the_systems_language_where_it_speaks_that(system: str, expected: str) -> None:
    code = "from digitlab.gui.window.language_choice import spoken; print(spoken('system'))"
    environment = {**os.environ, "LC_ALL": system, "LANGUAGE": ""}
    assert (
        subprocess.run(
            [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
        ).stdout.strip()
        == expected
    )
