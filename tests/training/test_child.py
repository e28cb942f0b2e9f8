"""``digitlab train --json`` as a child of a window: what becomes of it when something goes wrong."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from digitlab.networks import weights
from digitlab.training.command_events import Paused
from digitlab.training.control import Pause, Resume, SlowDown
from digitlab.training.events import (
    Checkpointed,
    DiskFull,
    EpochEnded,
    Failed,
    Heartbeat,
    Saved,
    Started,
    StepsTaken,
    Stopped,
    Warned,
)
from digitlab.training.loop import train
from digitlab.training.runs import Run, read_events
from digitlab.training.summaries import summarise

from .conftest import same_weights

pytestmark = pytest.mark.usefixtures("one_thread")
posix = pytest.mark.skipif(os.name != "posix", reason="signals are another matter on Windows")
MakeRun = Callable[..., Run]


@pytest.mark.slow
@posix
def test_a_child_that_is_killed_at_any_step_goes_on_to_the_same_weights_to_the_bit(
    new_run: MakeRun, start_child, few_held_out
) -> None:
    straight, run = new_run(), new_run()
    list(train(straight))
    last_words = random.randrange(1, 64)
    child = start_child("--resume", run.name, "--threads", "1")
    child.give(SlowDown(0.005))
    child.until(lambda event: isinstance(event, StepsTaken) and event.step >= last_words)
    child.process.send_signal(signal.SIGKILL)
    assert child.wait() == -signal.SIGKILL
    assert summarise(run).state in {"cut off", "finished"}
    list(train(run))
    assert same_weights(straight.out, run.out), f"killed after step {last_words}"


@pytest.mark.slow
def test_a_child_whose_window_dies_keeps_its_state_and_ends(new_run: MakeRun, start_child) -> None:
    run = new_run()
    child = start_child("--resume", run.name)
    child.give(SlowDown(0.05))
    child.until(lambda event: isinstance(event, Started))
    child.process.stdout.close()  # nobody listens ...
    child.process.stdin.close()  # ... or speaks any more
    assert child.wait() == 0
    *_, kept, stopped = read_events(run)
    assert isinstance(kept, Checkpointed)
    assert stopped == Stopped(kept.step, asked=False)
    assert summarise(run).state == "cut off"
    assert not run.out.exists()
    assert "Traceback" not in child.process.stderr.read()


@pytest.mark.slow
@posix
def test_the_systems_wish_to_end_keeps_the_state(new_run: MakeRun, start_child) -> None:
    child = start_child("--resume", new_run(epochs=500).name)
    child.give(SlowDown(0.05))
    child.until(lambda event: isinstance(event, Started))
    child.process.terminate()
    *_, kept, stopped = child.rest()
    assert isinstance(kept, Checkpointed)
    assert stopped == Stopped(kept.step, asked=False)
    assert child.wait() == 0


@pytest.fixture
def heard_hangups() -> Iterator[None]:
    """A child hears that its terminal is closed, though whoever runs the tests, by nohup perhaps, may not."""
    before = signal.signal(signal.SIGHUP, signal.SIG_DFL)
    yield
    signal.signal(signal.SIGHUP, before)


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="no such signal here")
@pytest.mark.usefixtures("heard_hangups")
def test_a_terminal_that_is_closed_keeps_the_state_however_often_it_says_so(new_run: MakeRun, start_child) -> None:
    run = new_run(epochs=500)  # or it may have ended by itself on a busy machine
    child = start_child("--resume", run.name)
    child.give(SlowDown(0.05))
    child.until(lambda event: isinstance(event, Started))
    for _ in range(2):
        child.process.send_signal(signal.SIGHUP)
    *_, kept, stopped = child.rest()
    assert (type(kept), type(stopped)) == (Checkpointed, Stopped)
    assert child.wait() == 0


IN_A_TERMINAL = "import fcntl, os, sys, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); os.execv(sys.executable, [sys.executable, *sys.argv[1:]])"


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="terminals are another matter on Windows")
@pytest.mark.parametrize("ends", ["the terminal", "the system"])
def test_a_training_that_nobody_stopped_counts_as_cut_off_and_is_offered(new_run: MakeRun, ends: str) -> None:
    run = new_run(epochs=500, digits=16)
    window, terminal = os.openpty()
    command = [sys.executable, "-c", IN_A_TERMINAL, "-m", "digitlab", "train", "--resume", run.name, "--threads", "1"]
    streams = dict.fromkeys(("stdin", "stdout", "stderr"), terminal)
    with subprocess.Popen(command, **streams, start_new_session=True) as child:
        os.close(terminal)
        while b"mlp14: " not in os.read(window, 4096):
            pass
        if ends == "the system":
            child.terminate()
            with suppress(OSError):  # a terminal that nobody holds any more
                while os.read(window, 4096):
                    pass
        os.close(window)
        assert child.wait(timeout=60) == 130
    assert isinstance(summarise(run).ended, Stopped)
    assert summarise(run).state == "cut off"


@pytest.mark.slow
@posix
def test_a_reader_that_goes_away_stops_the_training_quietly_with_its_state_saved(new_run: MakeRun) -> None:
    run = new_run(epochs=500, digits=16)
    command = [sys.executable, "-m", "digitlab", "train", "--resume", run.name, "--threads", "1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as child:
        assert child.stdout.readline().startswith("mlp14: ")
        child.stdout.close()
        said = child.stderr.read()
    assert "Traceback" not in said
    assert "Broken pipe" not in said
    assert summarise(run).state == "stopped"


@pytest.mark.slow
def test_a_child_that_is_paused_says_so_and_that_it_lives(new_run: MakeRun, start_child) -> None:
    child = start_child("--resume", new_run().name)
    child.give(Pause())
    child.process.stdin.write("nonsense\n")
    child.until(lambda event: isinstance(event, Paused))
    heartbeat = child.until(lambda event: isinstance(event, Heartbeat))
    assert heartbeat.doing == "paused"
    child.give(Resume())
    assert isinstance(child.rest()[-1], Saved)
    child.process.stdin.close()
    assert "not a command: 'nonsense'" in child.process.stderr.read()


@pytest.mark.slow
def test_a_child_that_hangs_says_for_how_long_nothing_got_on(new_run: MakeRun, start_child) -> None:
    child = start_child("--resume", new_run().name, fault="hang@3")
    first = child.until(lambda event: isinstance(event, Heartbeat) and event.idle_s > 1)
    later = child.until(lambda event: isinstance(event, Heartbeat))
    assert later.idle_s > first.idle_s
    assert later.doing == "training"


@pytest.mark.slow
@posix
def test_a_child_that_crashes_in_native_code_leaves_its_last_checkpoint(new_run: MakeRun, start_child) -> None:
    run = new_run()
    child = start_child("--resume", run.name, fault="crash@40")
    events = child.rest()
    assert child.wait() == -signal.SIGSEGV
    assert any(isinstance(event, EpochEnded) for event in events)
    summary = summarise(run)
    assert (summary.state, summary.can_go_on) == ("cut off", True)
    assert weights.load(run.checkpoints / "epoch-0001.safetensors")


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="needs prlimit")
def test_a_child_that_is_killed_in_the_midst_of_a_checkpoint_leaves_the_one_before_whole(
    new_run: MakeRun, start_child, few_held_out
) -> None:
    import resource

    straight, run = new_run(), new_run()
    list(train(straight))
    dies_of_it = (  # the system kills it at the byte where a file gets too large
        "import signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_DFL); "
        "from digitlab.cli import main; sys.exit(main(sys.argv[3:]))"
    )
    child = start_child("--resume", run.name, "--threads", "1", launcher=(sys.executable, "-c", dies_of_it))
    child.give(SlowDown(0.05))
    child.until(lambda event: isinstance(event, Checkpointed))
    for limit, most in ((resource.RLIMIT_CORE, 0), (resource.RLIMIT_FSIZE, 100_000)):
        resource.prlimit(child.process.pid, limit, (most, most))
    child.give(SlowDown(0.0))
    assert child.wait() == -signal.SIGXFSZ
    (part,) = run.checkpoints.glob("*.part")
    assert part.stat().st_size == 100_000
    assert (summarise(run).state, summarise(run).can_go_on) == ("cut off", True)
    list(train(run))
    assert same_weights(straight.out, run.out)
    assert not list(run.folder.rglob("*.part"))


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="needs prlimit")
def test_a_disk_that_is_really_full_pauses_and_the_rest_is_written_when_there_is_room(
    new_run: MakeRun, start_child, few_held_out
) -> None:
    import resource

    straight, run = new_run(), new_run()
    list(train(straight))
    child = start_child("--resume", run.name, "--threads", "1")
    resource.prlimit(child.process.pid, resource.RLIMIT_FSIZE, (100_000, resource.RLIM_INFINITY))  # smaller than any
    full = child.until(lambda event: isinstance(event, DiskFull))
    assert Path(full.path).parent == run.checkpoints
    assert full.needed_bytes > 300_000
    child.until(lambda event: isinstance(event, Paused))
    assert list(run.checkpoints.iterdir()) == []
    resource.prlimit(child.process.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    child.give(Resume())
    assert isinstance(child.rest()[-1], Saved)
    assert same_weights(straight.out, run.out)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="needs a disk of its own")
def test_a_small_disk_that_fills_up_pauses_with_what_is_free_and_takes_the_rest_once_there_is_room(
    start_child, own_data_folder: Path
) -> None:
    own_data_folder.mkdir()
    mount = 'mount -t tmpfs -o size=4m none "$0" && head -c 3700k /dev/zero > "$0/filler" && exec "$@"'
    before = ("unshare", "--mount", "sh", "-c", mount, str(own_data_folder))
    if subprocess.run([*before, "true"], capture_output=True, check=False).returncode:
        pytest.skip("needs the right to mount")
    options = ("--digits", "512", "--epochs", "1", "--batch-size", "16", "--threads", "1")
    child = start_child("mlp14", *options, launcher=(*before, sys.executable))
    full = child.until(lambda event: isinstance(event, DiskFull))
    assert Path(full.path).is_relative_to(own_data_folder / "runs")
    assert 0 <= full.free_bytes < full.needed_bytes
    child.until(lambda event: isinstance(event, Paused))
    seen_by_it = Path(f"/proc/{child.process.pid}/root{own_data_folder}")
    (seen_by_it / "filler").unlink()
    child.give(Resume())
    saved = child.rest()[-1]
    assert isinstance(saved, Saved)


@pytest.mark.slow
def test_a_run_that_is_being_written_is_refused_to_a_second_window(new_run: MakeRun, start_child) -> None:
    run = new_run()
    stream = train(run)
    next(stream)
    (failed,) = start_child("--resume", run.name).rest()
    assert isinstance(failed, Failed)
    assert f"process {os.getpid()} on" in failed.message
    stream.close()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="needs prlimit")
def test_a_real_lack_of_memory_is_tried_with_half_the_batch_and_then_named(new_run: MakeRun, start_child) -> None:
    import resource

    run = new_run(network="cnn_pooled", digits=6000, batch_size=6000, epochs=1)
    child = start_child("--resume", run.name, "--threads", "1")
    child.give(SlowDown(60.0))
    child.until(lambda event: isinstance(event, Started))
    pages = int(Path(f"/proc/{child.process.pid}/statm").read_text().split()[0])
    most = pages * resource.getpagesize() + 150 * 2**20
    resource.prlimit(child.process.pid, resource.RLIMIT_AS, (most, resource.RLIM_INFINITY))
    child.give(SlowDown(0.0))
    told = [event for event in child.rest() if not isinstance(event, Heartbeat)]
    assert [type(event) for event in told] == [Warned, Failed]
    assert told[0].message == "out of memory on cpu: training goes on with each batch in 2 parts"
    assert told[1].message.endswith(f"'digitlab train --resume {run.name} --parts 4'")
    assert child.wait() == 1
    assert "Traceback" not in child.process.stderr.read()
    assert summarise(run).can_go_on
