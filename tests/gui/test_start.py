"""How a window starts, and what is said where it cannot."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from digitlab import __version__
from digitlab.gui.shell import display
from digitlab.gui.shell.faults import FaultReporter
from digitlab.shipped import resources, weights

_LIBRARIES = Path("/usr/lib")


def run(*arguments: str, before: Sequence[str] = (), **environment: str) -> subprocess.CompletedProcess[str]:
    inherited = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    return subprocess.run(
        [*before, sys.executable, *arguments],
        env={**inherited, **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
class TestWithoutADisplay:
    def test_one_line_says_what_is_missing_and_what_works_and_the_status_is_2(self):
        done = run("-m", "digitlab")
        assert done.returncode == 2
        assert done.stdout == ""
        (line,) = done.stderr.splitlines()
        assert "no display" in line
        assert "digitlab predict" in line

    def test_a_display_that_does_not_answer_is_named(self):
        done = run("-m", "digitlab", DISPLAY=":4711")
        assert done.returncode == 2
        (line,) = done.stderr.splitlines()
        assert ":4711" in line or "libxcb" in line

    def test_a_missing_system_library_is_named_with_its_package(self, monkeypatch):
        def missing(path, *args, **kwargs):
            raise OSError("libxcb-cursor.so.0: cannot open shared object file: No such file or directory")

        monkeypatch.setenv("DISPLAY", ":0")
        monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
        monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
        monkeypatch.setattr(display.ctypes, "CDLL", missing)
        fault = display.missing_for_window()
        assert "libxcb-cursor.so.0" in fault
        assert "install the package libxcb-cursor0" in fault
        assert "\n" not in fault

    @pytest.mark.parametrize("name", ["libxcb-cursor.so.0", "libEGL.so.1"])
    def test_a_system_library_that_is_really_not_there_is_one_line_and_the_status_is_2(self, name, tmp_path):
        folder = next((path for path in _LIBRARIES.glob("*-linux-gnu") if (path / name).exists()), _LIBRARIES)
        hides = """
            mkdir -p "$0/real" "$0/seen" && mount --bind "$1" "$0/real" && ln -sf "$0/real/"* "$0/seen/" &&
            rm "$0/seen/$2" && mount --bind "$0/seen" "$1" && shift 2 && exec "$@"
        """
        before = ("unshare", "--mount", "sh", "-c", hides, str(tmp_path), str(folder), name)
        if (
            not (folder / name).exists()
            or subprocess.run([*before, "true"], capture_output=True, check=False).returncode
        ):
            pytest.skip("needs the library, and the right to mount")
        done = run("-m", "digitlab", before=before, DISPLAY=":4711")
        assert done.returncode == 2
        (line,) = done.stderr.splitlines()
        assert name in line
        assert "install" in line

    def test_the_offscreen_platform_needs_no_display(self, monkeypatch):
        monkeypatch.delenv("DISPLAY", raising=False)
        monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
        assert display.missing_for_window() is None

    def test_every_other_command_works(self):
        assert run("-m", "digitlab", "networks").returncode == 0
        assert run("-m", "digitlab", "--version").stdout.startswith("digitlab ")


def test_torch_and_plug_ins_are_looked_for_only_after_the_window_was_painted_and_the_first_answer_follows_by_itself():
    script = """
import sys
from PySide6.QtCore import QEvent, QObject
from digitlab.gui.app import build
app, window = build(["--digit", "0"])
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not self.painted:
            print([name for name in ("torch", "importlib.metadata") if name in sys.modules])
        self.painted |= event.type() == QEvent.Type.Paint
        return False
watch = Watch()
watch.painted = False
window.installEventFilter(watch)
def answered(analysis):
    if analysis.labels:
        print(analysis.labels, watch.painted)
        window.close()
window.session.analysis_changed.connect(answered)
window.show()
assert "torch" not in sys.modules
app.exec()
"""
    done = run("-c", script, QT_QPA_PLATFORM="offscreen")
    assert done.stdout == "[]\n[7, 7] True\n", done.stderr


def test_commands_without_a_window_never_import_qt():
    script = "import sys; from digitlab.cli import main; main(['networks']); print([m for m in sys.modules if 'PySide' in m])"
    assert run("-c", script).stdout.endswith("[]\n")


class TestFaultReporter:
    @pytest.fixture
    def reporter(self, tmp_path):
        import faulthandler

        hook, log = sys.excepthook, logging.getLogger("digitlab")
        reporter = FaultReporter(tmp_path / "data")
        yield reporter
        sys.excepthook = hook
        faulthandler.enable()
        reporter.close()
        assert not log.handlers

    def test_an_uncaught_exception_is_logged_and_told_once(self, reporter):
        told = []
        reporter.fault_found.connect(told.append)
        assert reporter.install() == ""
        for _ in range(50):
            try:
                raise RuntimeError("the paint ran dry")
            except RuntimeError as error:
                sys.excepthook(type(error), error, error.__traceback__)
        assert len(told) == 1
        assert "the paint ran dry" in told[0]
        text = reporter.log_path.read_text()
        assert text.count("Traceback") == 1
        assert "for the 32. time" in text

    def test_the_log_never_takes_more_than_some_megabytes(self, reporter):
        reporter.install()
        for number in range(5000):
            logging.getLogger("digitlab.test").error("%s %s", number, "x" * 1000)
        logs = list(reporter.log_path.parent.glob("digitlab.log*"))
        assert len(logs) == 3
        assert sum(path.stat().st_size for path in logs) < 3_100_000
        assert "4999" in reporter.log_path.read_text()

    def test_a_crash_of_the_run_before_is_told_and_kept(self, reporter, tmp_path):
        (tmp_path / "data").mkdir()
        (tmp_path / "data" / "crash.log").write_text("Fatal Python error: Segmentation fault")
        assert "crashed" in reporter.install()
        assert "Segmentation" in (tmp_path / "data" / "last-crash.log").read_text()

    def test_a_data_folder_that_cannot_be_written_is_told(self, tmp_path):
        (tmp_path / "data").write_text("a file where the folder should be")
        hook = sys.excepthook
        notice = FaultReporter(tmp_path / "data").install()
        sys.excepthook = hook
        assert "cannot be written" in notice
        assert str(tmp_path) in notice


def test_the_window_starts_although_its_data_folder_cannot_be_written(open_app, own_data_folder: Path):
    own_data_folder.write_text("a file where the folder should be")
    opened = open_app("--theme", "light")
    opened.draw_seven()
    opened.window.close()


@pytest.mark.parametrize("argv", [["digitlab", "--theme", "light"], ["--theme", "light"]])
def test_the_window_is_built_with_or_without_the_programs_name_in_front(open_app, argv):
    assert open_app(*argv).answered(lambda _: True).is_blank


@pytest.mark.slow
def test_a_program_that_never_closes_the_window_ends_in_peace():
    script = """
from PySide6.QtCore import QEventLoop
from digitlab.gui.app import build
app, window = build(["--digit", "0"])
loop = QEventLoop()
window.session.analysis_changed.connect(loop.quit)
window.show()
loop.exec()
"""
    done = run("-c", script, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr


@pytest.mark.slow
def test_a_paint_event_that_fails_at_every_frame_is_told_with_a_report_to_copy_and_does_not_flood_the_log(
    run_window, own_data_folder
):
    paints = """
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget
painted = []
class Fails(QWidget):
    def paintEvent(self, event):
        painted.append(event)
        if len(painted) == 300:
            QTimer.singleShot(0, report)
        raise RuntimeError("<b>the paint</b> ran dry")
def report():
    print(notice.text())
    (copy,) = (each for each in notice.findChildren(QPushButton) if "Copy report" in each.text().replace("&", ""))
    copy.click()
    print(QGuiApplication.clipboard().text())
    window.close()
fails = Fails(window)
fails.show()
again = QTimer(window)
again.timeout.connect(fails.update)
again.start(0)
"""
    done = run_window(paints)
    assert done.returncode == 0
    assert "Traceback" not in done.stderr  # what PySide says itself is all
    assert "<b>the paint</b> ran dry" in done.stdout.splitlines()[0]
    report = done.stdout.split("\n", 1)[1]
    for part in (
        f"digitlab {__version__}",
        "PySide6_Essentials 6",
        "Python 3",
        "Traceback",
        "in paintEvent",
        "ran dry",
    ):
        assert part in report
    log = (own_data_folder / "digitlab.log").read_text()
    assert log.count("Traceback") == 1
    assert "for the 256. time" in log
    assert len(log) < 10_000


@pytest.mark.slow
def test_the_crash_of_the_run_before_can_be_copied_as_a_report(run_window, own_data_folder):
    own_data_folder.mkdir()
    crash = f'Fatal Python error: Segmentation fault\n  File "{Path.home()}/digitlab/app.py", line 7'
    (own_data_folder / "crash.log").write_text(crash)
    copies = """
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
next(each for each in notice.findChildren(QPushButton) if "Copy report" in each.text().replace("&", "")).click()
print(QGuiApplication.clipboard().text())
window.close()
"""
    done = run_window(copies)
    assert done.returncode == 0, done.stderr
    assert "Segmentation fault" in done.stdout
    assert '"~/digitlab/app.py"' in done.stdout
    assert str(Path.home()) not in done.stdout


def test_all_pages_are_imported_while_nobody_waits_and_no_class_of_widgets_is_made_outside_of_the_window_s_thread():
    """Then they are out of the collector's way, which would stop the window for as long as it walks through them."""
    script = """
import gc, sys, threading
from importlib.abc import MetaPathFinder
from PySide6.QtCore import QTimer
from digitlab.gui.app import build
class Watch(MetaPathFinder):
    def find_spec(self, name, path, target=None):
        in_another = threading.current_thread() is not threading.main_thread()
        if in_another and name.startswith(("digitlab.gui", "pyqtgraph", "PySide6", "shiboken6")):
            print(name, "is imported in", threading.current_thread().name)
sys.meta_path.insert(0, Watch())
app, window = build([])
pages = [f"digitlab.gui.tabs.{tab.spec.id}.{page}.page" for tab in window.tabs.with_pages() for page in tab.spec.pages]
assert len(pages) > 20
def look():
    if all(page in sys.modules for page in pages) and len(gc.get_objects()) < 15_000:
        window.close()
timer = QTimer(interval=10)
timer.timeout.connect(look)
timer.start()
window.show()
app.exec()
"""
    done = run("-c", script, QT_QPA_PLATFORM="offscreen")
    assert (done.returncode, done.stdout) == (0, ""), done.stderr


def test_pages_that_ask_autograd_do_not_bring_in_sympy():
    """Its import takes half a second, and the collector then walks through 50,000 more functions."""
    script = """
import sys
import numpy as np
from digitlab.gui.tabs.convolution.backward.work import Question, check
from digitlab.gui.tabs.convolution.bench_store import BenchStore
from digitlab.gui.tabs.convolution.pooling.work import pool, sent_back
assert sent_back(pool(np.eye(6), "max", 2, 2)).difference < 1e-12
(checked,) = check(Question.of(BenchStore().outcome))
print("sympy" in sys.modules)
"""
    done = run("-c", script, QT_QPA_PLATFORM="offscreen")
    assert (done.returncode, done.stdout) == (0, "False\n"), done.stderr


@pytest.mark.slow
def test_a_file_that_the_desktop_hands_over_is_opened_for_what_it_is(open_app, tmp_path, qtbot):
    page = tmp_path / "mine.LESSON.md"
    page.write_text((resources() / "lessons" / "18-stride.md").read_text("utf-8").replace("Stride", "My stride", 1))
    assert open_app("--open", str(page)).window.lecture.lecture.shown.lesson.title == "My stride"
    network = tmp_path / "found.safetensors"
    network.write_bytes((weights() / "mlp14.safetensors").read_bytes())
    session = open_app("--open", str(network)).window.session
    qtbot.waitUntil(lambda: "found" in session.library.entries, timeout=180_000)  # a child reads it
