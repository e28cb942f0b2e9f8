"""A picture of every screen, light and dark, at single and double density; needs no display."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from digitlab.gui.app import build
from digitlab.gui.kit.glide import reduce_motion
from digitlab.gui.kit.style import apply_theme
from digitlab.gui.shell.tab import Tab
from digitlab.gui.tabs.convolution.sheet.page import SheetPage
from digitlab.gui.tabs.robustness.disagreement.page import DisagreementPage
from digitlab.gui.tabs.train.tab import TrainTab
from digitlab.gui.window.main_window import MainWindow
from digitlab.ink.pose import Pose
from digitlab.ink.stroke import Drawing, Stroke
from digitlab.training.recipe import TrainConfig
from digitlab.training.runs import runs_folder

_MILLISECONDS = re.compile(r"[\d.,]+\s?ms\b")
_SIZE = QSize(1280, 720)
_LESSON = "shift"
_DIGITS, _EPOCHS = 1000, 4  # of the trainings that are shown
_SCATTERED, _SEED = 5, 0  # test digits on the sheet
_SEVEN = Stroke.through([(8.5, 6), (19, 6), (18, 9), (14.5, 15), (12.5, 22.5)])


def take_all(folder: Path, *, times: bool = True) -> Iterator[Path]:
    """Write the pictures and yield their paths.

    Args:
        folder: Where they go; created where it is missing.
        times: Whether measured times, and the time of day, may stand in the pictures; without them the pictures of two runs
            are equal.

    Raises:
        OSError: A picture cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as data_folder:
        app, window = build(["--data-dir", data_folder, "--theme", "light"])
        reduce_motion(True)
        window.resize(_SIZE)
        window.show()
        _settle(app, window)
        try:
            for name in _screens(app, window, times=times):
                window.guide.hints.look()  # as after a moment of rest, whenever that was
                for colours in ("light", "dark"):
                    apply_theme(app, colours == "dark")
                    app.processEvents()
                    if not times:
                        _leave_times_out(window)
                    for density in (1, 2):
                        path = folder / f"{name}-{colours}{'@2x' if density == 2 else ''}.png"
                        if not _picture(window, density).save(str(path)):
                            raise OSError(f"{path}: the picture could not be written")
                        yield path
        finally:
            window.close()


def _screens(app: QApplication, window: MainWindow, *, times: bool) -> Iterator[str]:
    """Bring the window into every state that is worth a picture, and name it."""
    session = window.session
    yield "empty"
    session.keep_ink(Drawing((_SEVEN,)))
    session.set_truth(7)
    _settle(app, window)
    yield "drawn"
    session.set_pose(Pose(dx=4, dy=-3, angle_deg=35))
    _settle(app, window)
    yield "moved"
    session.choose_network(2, "cnn_flatten")
    _settle(app, window)
    yield "three-networks"
    session.choose_network(2, "")
    session.set_pose(Pose(angle_deg=30))
    session.load_test_digit(7)
    _settle(app, window)
    yield "test-digit"
    for tab in ("robustness", "inside", "convolution", "generate"):
        session.set_pose(Pose())
        session.load_drawing(Drawing((_SEVEN,)), "")
        session.set_truth(7)
        yield from _pages(app, window, tab)
    _train_two(window.tabs.train, times=times)
    yield from _pages(app, window, "train")
    yield from _lecture(app, window)
    window.tabs.turn_to("networks")
    _settle(app, window)
    yield "networks"


def _lecture(app: QApplication, window: MainWindow) -> Iterator[str]:
    """The list of pages, and one of them beside the panels that it is about."""
    window.tabs.turn_to("lecture")
    _settle(app, window)
    yield "lecture-pages"
    window.lecture.lecture.open_named(_LESSON)
    _settle(app, window)
    yield "lecture-page"
    window.lecture.lecture.leave()


def _train_two(train: TrainTab, *, times: bool) -> None:
    """Let there be trainings to look at: a perceptron and a convolutional network, on the same few digits."""
    loop = QEventLoop()
    for network in ("mlp14", "cnn_flatten"):
        train.store.start(TrainConfig(network, digits=_DIGITS, epochs=_EPOCHS, device="cpu"))
    train.store.ended.connect(loop.quit)
    while train.store.running():
        loop.exec()
    if not times:
        _date_back(train)


def _date_back(train: TrainTab) -> None:
    """Give the runs fixed names, which say when they began, and drop the reports that come by the clock and not by the epoch."""
    names = []
    for number, old in enumerate(sorted(runs_folder().iterdir(), key=lambda path: path.name[18:])):
        run = old.rename(old.with_name(f"2026-01-01-12000{number}-{old.name[18:]}"))
        names.append(run.name)
        events = run / "events.jsonl"
        lines = events.read_text("utf-8").splitlines(keepends=True)
        events.write_text("".join(line for line in lines if '"StepsTaken"' not in line), "utf-8")
    train.store.refresh()
    train.store.choose(tuple(names))


def _leave_times_out(window: MainWindow) -> None:
    """Put a dash in the place of every number of milliseconds."""
    bar = window.statusBar()
    bar.showMessage(_MILLISECONDS.sub("– ms", bar.currentMessage()))
    for label in window.findChildren(QLabel):
        if _MILLISECONDS.search(label.text()):
            label.setText(_MILLISECONDS.sub("– ms", label.text()))


def _pages(app: QApplication, window: MainWindow, name: str) -> Iterator[str]:
    """The pages of one of the window's tabs, by its id."""
    tab = window.tabs.turn_to(name)
    assert isinstance(tab, Tab)
    for id_, title in tab.spec.pages.items():
        page = tab.turn_to(id_)
        if isinstance(page, DisagreementPage):
            window.session.set_pose(Pose(dx=2, angle_deg=20))
            page.compare()
        if isinstance(page, SheetPage):
            page.scatter(_SCATTERED, seed=_SEED)
        _settle(app, window)
        while not page.is_settled():
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        app.processEvents()
        yield f"{name}-{title.lower().replace(' ', '-')}"


def _settle(app: QApplication, window: MainWindow) -> None:
    """Let the window answer its present situation and paint it."""
    session = window.session
    while session.analysis is None or session.analysis.situation is not session.situation:
        loop = QEventLoop()
        session.analysis_changed.connect(loop.quit)
        session.failed.connect(loop.quit)
        loop.exec()
    draw = window.tabs.draw
    while draw.isVisible() and not session.situation.drawing.is_empty and not draw.is_settled():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    app.processEvents()


def _picture(widget: QWidget, density: int) -> QImage:
    """The widget, drawn at so many device pixels a pixel."""
    image = QImage(widget.size() * density, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(density)
    widget.render(image)
    return image
