"""A child process's life and its many deaths, with real children."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QProcess

from digitlab.gui.shell.job_process import JobProcess
from digitlab.measure.events import PROTOCOL, Advanced, Begun, Failed, Measured, to_line

BEGUN = to_line(Begun("shifts", 3))
WAITS_FOR_END = "import sys; sys.stdin.read()"
DEAF = "import time; time.sleep(60)"


class Listener(QObject):
    """Keeps what a job says, in order."""

    def __init__(self, job: JobProcess) -> None:
        super().__init__()
        self.events: list[object] = []
        self.progress: list[tuple[int, int]] = []
        self.endings: list[tuple[bool, str]] = []
        job.event_arrived.connect(self.on_event)
        job.progress_changed.connect(self.on_progress)
        job.ended.connect(self.on_ended)

    def on_event(self, event: object) -> None:
        self.events.append(event)

    def on_progress(self, done: int, total: int) -> None:
        self.progress.append((done, total))

    def on_ended(self, ok: bool, message: str) -> None:
        self.endings.append((ok, message))


@pytest.fixture
def make_job(qtbot):
    """Makes a job whose child runs Python code, and its listener."""
    jobs = []

    def make(code: str, **options) -> tuple[JobProcess, Listener]:
        job = JobProcess(program=(sys.executable, "-c", code), **options)
        jobs.append(job)
        return job, Listener(job)

    yield make
    for job in jobs:
        job.stop()


@pytest.fixture
def run(qtbot, make_job):
    """Runs Python code as a child to its end and returns the listener."""

    def run(code: str, *arguments: str) -> Listener:
        job, heard = make_job(code)
        with qtbot.waitSignal(job.ended, timeout=20_000):
            job.start(arguments)
        return heard

    return run


def says(*lines: str) -> str:
    return "import sys\n" + "\n".join(f"print({line!r}, flush=True)" for line in lines)


def started(qtbot, job: JobProcess) -> int:
    """Start a child that waits, and return its number once it has spoken."""
    with qtbot.waitSignal(job.event_arrived, timeout=20_000):
        job.start([])
    return job.findChild(QProcess).processId()


def test_events_and_progress_arrive_in_order(run) -> None:
    heard = run(says(BEGUN, to_line(Advanced(1)), to_line(Advanced(3))))
    assert heard.events == [Begun("shifts", 3), Advanced(1), Advanced(3)]
    assert heard.progress == [(0, 3), (1, 3), (3, 3)]
    assert heard.endings == [(True, "")]


def test_lines_that_come_in_pieces_are_put_together(run) -> None:
    pieces = [BEGUN[:5], BEGUN[5:] + "\n" + to_line(Advanced(1))[:9], to_line(Advanced(1))[9:]]
    code = "import sys, time\n" + "\n".join(
        f"sys.stdout.write({piece!r}); sys.stdout.flush(); time.sleep(0.05)" for piece in pieces
    )
    heard = run(code)
    assert heard.events == [Begun("shifts", 3), Advanced(1)]
    assert heard.endings == [(True, "")]


def test_the_child_is_asked_for_json(run) -> None:
    code = says(BEGUN) + "\nsys.stdin.close() if sys.argv[1:] == ['sweep', '--json'] else sys.exit(3)"
    assert run(code, "sweep").endings == [(True, "")]


@pytest.mark.skipif(not hasattr(os, "getpriority"), reason="only POSIX has niceness")
def test_the_pen_goes_first(qtbot, make_job) -> None:
    job, _ = make_job(says(BEGUN) + "\n" + WAITS_FOR_END)
    pid = started(qtbot, job)
    assert os.getpriority(os.PRIO_PROCESS, pid) > os.getpriority(os.PRIO_PROCESS, 0)


def test_the_digitlab_that_runs_is_the_one_that_is_asked(qtbot) -> None:
    job = JobProcess()
    heard = Listener(job)
    with qtbot.waitSignal(job.ended, timeout=20_000):
        job.start(["no-such-command"])
    ok, message = heard.endings[0]
    assert not ok
    assert "status 2" in message
    assert "no-such-command" in message


@pytest.mark.slow
def test_a_real_sweep_comes_as_events_and_stays_in_the_users_own_folder(qtbot, own_data_folder) -> None:
    job = JobProcess()
    heard = Listener(job)
    with qtbot.waitSignal(job.ended, timeout=60_000):
        job.start(["sweep", "--network", "mlp", "--digits", "20", "--map-digits", "0", "--axis", "noise"])
    assert heard.endings == [(True, "")]
    (swept,) = (event for event in heard.events if isinstance(event, Measured))
    assert swept.result.curve("noise").n == 20
    done, total = heard.progress[-1]
    assert done == total > 0
    assert list((own_data_folder / "measured").glob("*.json"))


def test_a_failure_is_told_in_its_own_words(run) -> None:
    heard = run(says(BEGUN, to_line(Failed("the disk is full: free some space"))) + "\nsys.exit(1)")
    assert heard.endings == [(False, "the disk is full: free some space")]


def test_a_fault_exit_comes_with_the_last_words(run) -> None:
    ok, message = run(says(BEGUN) + "\nsys.exit('digitlab: there is no network cnnn')").endings[0]
    assert not ok
    assert message == "The background process ended with status 1.\ndigitlab: there is no network cnnn"


@pytest.mark.parametrize(
    "line", ["hello", "{}", "[1]", '{"event": "Begun"}', '{"event": "Nothing", "total": 3}', "{" * 5000]
)
def test_garbage_is_refused_and_its_child_ended(run, line: str) -> None:
    heard = run(says(BEGUN, line) + "\n" + DEAF)
    assert heard.events == [Begun("shifts", 3)]
    ok, message = heard.endings[0]
    assert not ok
    assert "cannot be understood" in message
    assert len(message) < 400


def test_garbage_without_a_line_break_is_refused_too(run) -> None:
    assert "cannot be understood" in run("print('nonsense', end='')").endings[0][1]


def test_bytes_that_are_no_text_are_refused(run) -> None:
    ok, message = run(r"import sys; sys.stdout.buffer.write(b'\xff\xfe\x00\n')").endings[0]
    assert not ok
    assert "cannot be understood" in message


def test_another_protocol_version_is_refused_and_both_are_named(run) -> None:
    other = BEGUN.replace(f'"protocol": {PROTOCOL}', f'"protocol": {PROTOCOL + 6}')
    heard = run(says(other) + "\n" + DEAF)
    assert heard.events == []
    ok, message = heard.endings[0]
    assert not ok
    assert f"protocol {PROTOCOL + 6}" in message
    assert f"speaks {PROTOCOL}" in message


def test_silence_is_no_success(run) -> None:
    assert run("pass").endings == [(False, "The background process ended without saying why.")]


def test_what_cannot_be_started_says_so(qtbot, tmp_path) -> None:
    job = JobProcess(program=(str(tmp_path / "no-such-python"),))
    heard = Listener(job)
    with qtbot.waitSignal(job.ended, timeout=20_000):
        job.start([])
    ok, message = heard.endings[0]
    assert not ok
    assert "no-such-python cannot be started" in message
    assert not job.is_running


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX")
@pytest.mark.parametrize(("number", "words"), [(9, "probably for lack of memory"), (11, "crashed (signal 11)")])
def test_a_killed_child_is_told_apart_from_a_crashed_one(qtbot, make_job, number: int, words: str) -> None:
    job, heard = make_job(says(BEGUN) + "\n" + DEAF)
    pid = started(qtbot, job)
    with qtbot.waitSignal(job.ended, timeout=20_000):
        os.kill(pid, signal.Signals(number))
    ok, message = heard.endings[0]
    assert not ok
    assert words in message


def test_a_line_torn_by_a_kill_is_no_garbage(run) -> None:
    code = f"import os, sys\nsys.stdout.write({BEGUN!r} + '\\n{{\"eve'); sys.stdout.flush(); os.kill(os.getpid(), 9)"
    assert "probably for lack of memory" in run(code).endings[0][1]


def test_cancelling_lets_the_child_end_by_itself(qtbot, make_job) -> None:
    job, heard = make_job(says(BEGUN) + "\nsys.stdin.read()\n" + says(to_line(Advanced(2))))
    started(qtbot, job)
    with qtbot.waitSignal(job.ended, timeout=20_000):
        job.cancel()
        job.cancel()
    assert heard.events[-1] == Advanced(2)
    assert heard.endings == [(False, "Stopped.")]


def test_a_child_deaf_to_cancelling_is_killed(qtbot, make_job) -> None:
    job, heard = make_job(says(BEGUN) + "\n" + DEAF, grace_ms=50)
    started(qtbot, job)
    with qtbot.waitSignal(job.ended, timeout=20_000):
        job.cancel()
    assert heard.endings == [(False, "Stopped.")]


def test_one_job_at_a_time_and_another_after_it(qtbot, make_job) -> None:
    job, heard = make_job(says(BEGUN) + "\nsys.stdin.read()")
    started(qtbot, job)
    with pytest.raises(RuntimeError, match="runs already"):
        job.start([])
    for _ in range(2):
        with qtbot.waitSignal(job.ended, timeout=20_000):
            job.cancel()
        started(qtbot, job)
    assert heard.endings == [(False, "Stopped.")] * 2


def test_stopping_ends_the_child_at_once_and_says_nothing(qtbot, make_job) -> None:
    job, heard = make_job(says(BEGUN) + "\n" + DEAF)
    pid = started(qtbot, job)
    job.stop()
    assert not job.is_running
    assert heard.endings == []
    with pytest.raises(OSError, match="No such process"):
        os.kill(pid, 0)


def test_the_child_ends_with_the_application(qtbot, make_job) -> None:
    job, _ = make_job(says(BEGUN) + "\n" + DEAF)
    started(qtbot, job)
    QCoreApplication.instance().aboutToQuit.emit()
    assert not job.is_running


@pytest.mark.skipif(os.name != "posix", reason="a window is killed by a signal here")
def test_a_child_whose_window_is_killed_hears_its_input_end(tmp_path) -> None:
    told = tmp_path / "told"
    child = f"{says(BEGUN)}\nsys.stdin.read(); open({str(told)!r}, 'w').close()"
    window = f"""
import sys
from PySide6.QtCore import QCoreApplication, QProcess
from digitlab.gui.shell.job_process import JobProcess
app = QCoreApplication([])
job = JobProcess(program=(sys.executable, "-c", {child!r}))
job.event_arrived.connect(lambda _: (print(job.findChild(QProcess).processId(), flush=True)))
job.start([])
app.exec()
"""
    with subprocess.Popen([sys.executable, "-c", window], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        child_pid = int(process.stdout.readline())
        watch = os.pidfd_open(child_pid) if hasattr(os, "pidfd_open") else None
        process.kill()
    if watch is None:
        pytest.skip("this system cannot wait for a grandchild")
    import select

    assert select.select([watch], [], [], 20)[0], "the child lives on"
    os.close(watch)
    assert told.exists()
