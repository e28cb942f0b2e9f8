"""Pages that somebody else wrote, carelessly or with intent: they show nothing but themselves, and stop nothing."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from digitlab.data_folder import data_folder
from digitlab.gui.tabs.lecture.progress import Progress, read_progress, write_progress

_RED = QColor(255, 0, 0)


@pytest.fixture
def red_picture(qapp, tmp_path) -> Path:
    """A picture that no page of the lecture ships with."""
    picture = QPixmap(60, 60)
    picture.fill(_RED)
    assert picture.save(str(tmp_path / "red.png"))
    return tmp_path / "red.png"


def shows_red(widget: QWidget) -> bool:
    image = widget.grab().toImage()
    return any(image.pixelColor(x, y) == _RED for y in range(image.height()) for x in range(0, image.width(), 8))


def test_pictures_in_a_text_are_not_loaded(student, red_picture):
    path = student.file('title = "Mine"', name="picture.md")
    markup = f"![a picture]({red_picture}) ![one more](file://{red_picture}) <img src='{red_picture}'>"
    path.write_text(f"{path.read_text()}\n{markup}\n\n## Reveal\n\n{markup}\n")
    student.lecture.open_file(path)
    student.lecture.reveal()
    QApplication.processEvents()
    assert student.notice() == ""
    assert student.page.findChild(QWidget, "lesson_revealed").isVisible()
    assert not shows_red(student.page)


@pytest.mark.skipif(os.name != "posix", reason="needs a FIFO")
def test_a_pipe_in_the_place_of_a_picture_is_not_waited_for(student, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    path = student.file('title = "Mine"', name="pipe.md")
    path.write_text(f"{path.read_text()}\n![a picture]({tmp_path}/pipe)\n")
    student.lecture.open_file(path)
    QApplication.processEvents()
    assert student.page.grab().width() > 0


def test_what_looks_like_markup_is_shown_as_it_is_written(student, red_picture):
    markup = f"<img src='{red_picture}'>"
    student.open_file(
        f'title = "{markup}"',
        f'summary = "{markup}"',
        "[question]",
        f'text = "{markup}"',
        f'choices = ["{markup}", "b & c"]',
        f'answer = "{markup}"',
        f'hint = "{markup}"',
    )
    student.write("b & c")
    QApplication.processEvents()
    assert student.verdict() == f"✗ Wrong: b & c. {markup}"
    assert not shows_red(student.page)
    student.write(markup)
    assert student.verdict() == f"✓ Right: {markup}."
    student.turn_to("lecture")
    QApplication.processEvents()
    assert not shows_red(student.window)


def test_a_page_of_ones_own_that_has_gone_bad_is_named_and_left_out(student, open_app):
    good, bad = (student.open_file('page = "draw"', name=f"{name}.md") for name in ("good", "bad"))
    bad.write_text('+++\ntitle = "Bad"\n[scene]\nbench = { cell = [1' + "0" * 5000 + "] }\n+++\nLook.\n")
    window = open_app().window
    lecture = window.lecture.lecture
    lecture.read()
    assert [page.name for page in lecture.shown.course.own] == [str(good)]
    assert len(lecture.shown.course.lessons) > 20
    assert window.notice.text().startswith("bad.md, line 4: ")
    assert "left out until it is mended" in window.notice.text()
    assert len(window.notice.text()) < 1000


@pytest.mark.parametrize(
    "content",
    ["[" * 100_000, '{"version": 1, "last": "\\ud800"}', json.dumps({"version": 1, "opened": ["x"] * 1000}), "{"],
    ids=["deep", "surrogate", "many", "torn"],
)
def test_damaged_progress_is_set_aside_and_the_next_one_is_kept(content: str):
    path = data_folder() / "lecture.json"
    path.parent.mkdir(parents=True)
    path.write_text(content)
    found, notice = read_progress(path)
    assert found == Progress()
    assert "counted anew" in notice
    assert len(notice) < 600 + 2 * len(str(path))
    write_progress(path, Progress(done=("stride",)))
    assert read_progress(path) == (Progress(done=("stride",)), "")
    (aside,) = path.parent.glob("lecture-2*.json")
    assert aside.read_text() == content
