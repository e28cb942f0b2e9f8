"""Two processes that train one network, through torch's own launcher."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from itertools import product
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn

from digitlab.cli import main
from digitlab.networks import weights
from digitlab.networks.network import Network
from digitlab.records import to_dict
from digitlab.training import distributed
from digitlab.training.control import SlowDown, Stop
from digitlab.training.distributed import World
from digitlab.training.events import EpochEnded, Saved, Started, StepsTaken, Stopped
from digitlab.training.learner import Learner
from digitlab.training.loop import train
from digitlab.training.recipe import TrainConfig
from digitlab.training.runs import Run
from digitlab.training.schedule import rate_at
from digitlab.training.summaries import summarise

pytestmark = [
    pytest.mark.usefixtures("one_thread"),
    pytest.mark.skipif(not torch.distributed.is_available(), reason="this torch knows no other processes"),
]
MakeRun = Callable[..., Run]
_TWO = (sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2")


def _assert_close(one: Path, other: Path) -> None:
    first, second = weights.load(one)[0].state_dict(), weights.load(other)[0].state_dict()
    for name in first:
        torch.testing.assert_close(first[name], second[name], rtol=0.05, atol=2e-3)


def test_the_parts_of_a_batch_are_all_of_it_weigh_as_much_as_it_and_are_equally_many_for_every_process() -> None:
    for count, wished in product(range(1, 20), (1, 2, 3, 8)):
        shares = [World(rank, 3).parts(count, wished) for rank in range(3)]
        assert len({len(share) for share in shares}) == 1
        assert 1 <= len(shares[0]) <= wished
        weighed = [
            (digit, weight / len(range(count)[part]))
            for share in shares
            for part, weight in share
            if weight
            for digit in range(count)[part]
        ]
        assert [digit for digit, _ in weighed] == list(range(count))
        assert [weight / 3 for _, weight in weighed] == pytest.approx([1 / count] * count)
        assert all(len(range(count)[part]) for share in shares for part, _ in share)


class _Unjoined(World):
    """One of several processes, the others of which are not there."""

    def joined(self, lesson: nn.Module) -> nn.Module:
        return lesson


def test_processes_draw_differently_the_first_one_as_if_it_were_alone_and_a_run_that_goes_on_the_same_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    drawn: list[tuple[Tensor, Tensor]] = []
    loss = Network.loss

    def recorded(network: Network, fields: Tensor, labels: Tensor, generator: torch.Generator) -> Tensor:
        drawn.append((torch.rand(3, generator=generator), torch.rand(3)))  # as turns are, and as dropout is
        return loss(network, fields, labels, generator)

    monkeypatch.setattr(Network, "loss", recorded)
    config, fields, labels = TrainConfig("mlp14"), torch.zeros(4, 1, 28, 28), torch.arange(4)
    for world in (World(), _Unjoined(0, 2), _Unjoined(1, 2), _Unjoined(1, 2)):
        learner, generator = Learner(config, torch.device("cpu"), world), torch.Generator().manual_seed(7)
        learner.take_step(fields, labels, generator, 0.01, rate_at("constant", 0, 1, 1))
    alone, first, second, again = (torch.stack(pair) for pair in drawn)
    assert torch.equal(alone, first)
    assert torch.equal(second, again)
    assert not torch.isclose(first, second).any()


@pytest.mark.parametrize(("digits", "mine"), [(9, 4), (64, 32), (1, 1)])
@pytest.mark.parametrize("parts", [1, 3])
def test_the_first_process_tells_the_mean_loss_of_its_own_digits_however_a_batch_is_shared(
    digits: int, mine: int, parts: int
) -> None:
    fields, labels = torch.rand(digits, 1, 28, 28), torch.arange(digits) % 10
    told = [
        Learner(TrainConfig("mlp14", parts=parts), torch.device("cpu"), world).take_step(
            fields[:few], labels[:few], torch.Generator().manual_seed(7), 0.01, rate_at("constant", 0, 1, 1)
        )
        for world, few in ((World(), mine), (_Unjoined(0, 2), digits))
    ]
    torch.testing.assert_close(*told)


class _Counting(World):
    """A process that counts how often its gradients are averaged with those of others."""

    averaged = 0

    def joined(self, lesson: nn.Module) -> nn.Module:
        joined = super().joined(lesson)
        joined.register_comm_hook(None, lambda _, bucket: self._average(bucket.buffer()))
        return joined

    def _average(self, gradients: Tensor) -> torch.futures.Future[Tensor]:
        self.averaged += 1
        averaged: torch.futures.Future[Tensor] = torch.futures.Future()
        averaged.set_result(gradients)
        return averaged


@pytest.mark.parametrize("parts", [1, 2, 4])
def test_the_gradients_of_a_step_are_averaged_once_in_however_many_parts_it_is_taken(parts: int) -> None:
    torch.distributed.init_process_group("gloo", store=torch.distributed.HashStore(), rank=0, world_size=1)
    try:
        world = _Counting(0, 2)
        learner = Learner(TrainConfig("mlp14", parts=parts), torch.device("cpu"), world)
        fields, labels = torch.rand(8, 1, 28, 28), torch.arange(8)
        for step in (1, 2):
            learner.take_step(fields, labels, torch.Generator().manual_seed(7), 0.01, rate_at("constant", 0, 1, 1))
            assert world.averaged == step
    finally:
        torch.distributed.destroy_process_group()


def test_a_process_that_fails_says_why_though_only_the_first_one_speaks(new_run: MakeRun, monkeypatch, capsys) -> None:
    run = new_run()
    told = [json.dumps([str(run.folder), str(run.out), to_dict(run.config)]).encode(), b""]

    class Second(_Unjoined):
        def share(self, content: bytes) -> bytes:
            return told.pop(0)

        def agree(self, values: Sequence[float]) -> list[float]:
            return list(values)

        def any(self, fact: bool) -> bool:
            return fact

    monkeypatch.setattr(distributed, "joined_world", lambda: nullcontext(Second(1, 2)))
    monkeypatch.setenv("DIGITLAB_FAULT", "oom@3")
    assert main(["train", "--resume", run.name]) == 1
    said = capsys.readouterr()
    assert said.err.startswith("digitlab: process 1: out of memory on cpu: ")
    assert said.out == ""


@pytest.mark.slow
def test_two_processes_in_parts_learn_what_one_learns_and_one_of_them_speaks(
    new_run: MakeRun, start_child, few_held_out
) -> None:
    settings = {"optimiser": "sgd", "digits": 300, "batch_size": 9}  # shares of four and five digits
    alone, together = new_run(**settings), new_run(**settings, parts=5)
    epochs = [event for event in train(alone) if isinstance(event, EpochEnded)]
    events = start_child("--resume", together.name, launcher=_TWO).rest()
    assert [type(event) for event in events].count(Started) == 1
    assert isinstance(events[-1], Saved)
    last = [event for event in events if isinstance(event, EpochEnded)][-1]
    assert last.epoch == 2
    _assert_close(alone.out, together.out)
    assert len(epochs) == 2


def test_each_process_gets_a_gpu_and_more_processes_than_gpus_are_refused_before_any_is_started(
    new_run: MakeRun, monkeypatch, capsys
) -> None:
    started: list[int] = []
    monkeypatch.setattr(distributed, "run_processes", lambda count, _: started.append(count) or 0)
    monkeypatch.setattr(torch.accelerator, "is_available", lambda: True)
    monkeypatch.setattr(torch.accelerator, "current_accelerator", lambda check_available=False: torch.device("cuda"))
    monkeypatch.setattr(torch.accelerator, "device_count", lambda: 2)
    assert main(["train", "--resume", new_run(processes=3, device="auto").name]) == 1
    line = "3 processes need a GPU each, and there are 2: take --processes 2, or --device cpu"
    assert capsys.readouterr().err == f"digitlab: {line}\n"
    for processes, device in ((2, "cuda"), (3, "cpu")):
        assert main(["train", "--resume", new_run(processes=processes, device=device).name]) == 0
    assert started == [2, 3]
    chosen: list[int] = []
    monkeypatch.setattr(torch.cuda, "set_device", chosen.append)
    monkeypatch.setenv("LOCAL_RANK", "1")
    assert World(1, 2).device("auto") == torch.device("cuda", 1)
    assert chosen == [1]
    with pytest.raises(ValueError, match="2 processes cannot share meta"):
        World(1, 2).device("meta")


def test_what_is_asked_of_a_run_that_goes_on_is_asked_of_all_its_processes(new_run: MakeRun, monkeypatch) -> None:
    asked: list[tuple[int, list[str]]] = []
    monkeypatch.setattr(distributed, "run_processes", lambda count, words: asked.append((count, words)) or 0)
    run = new_run(processes=2)
    assert main(["train", "--resume", run.name, "--learning-rate", "0.01", "--more-epochs", "1", "--threads", "1"]) == 0
    assert main(["train", "--resume", run.name, "--json"]) == 0
    wished = ["--more-epochs=1", "--threads=1", "--learning-rate=0.01"]
    assert asked == [(2, ["train", "--resume", run.name, *wished]), (2, ["train", "--resume", run.name, "--json"])]


@pytest.mark.slow
@pytest.mark.minutes  # three processes that import torch
def test_processes_of_a_recipe_stop_together_and_one_alone_can_go_on(
    new_run: MakeRun, start_child, few_held_out
) -> None:
    run = new_run(processes=2)
    child = start_child("--resume", run.name)
    child.give(SlowDown(0.02))
    child.until(lambda event: isinstance(event, StepsTaken))
    child.give(Stop())
    *_, stopped = child.rest()
    assert isinstance(stopped, Stopped)
    assert stopped.step % 10 == 0  # where they agree
    assert child.wait() == 0
    started, *_, saved = train(run)
    assert (started.step, type(saved)) == (stopped.step, Saved)


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="signals are another matter on Windows")
def test_an_interrupt_ends_all_processes_without_a_traceback_and_nothing_of_the_current_folder_is_run(
    new_run: MakeRun, tmp_path: Path
) -> None:
    for name in ("numpy", "tqdm", "torch", "json"):
        (tmp_path / f"{name}.py").write_text("print('EXECUTED', flush=True)")
    run = new_run(processes=2, epochs=1000)
    command = [sys.executable, "-P", "-m", "digitlab", "train", "--resume", run.name]
    environment = {**os.environ, "PYTHONPATH": str(Path(distributed.__file__).parents[2])}
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, cwd=tmp_path, env=environment, start_new_session=True, **streams) as child:
        assert child.stdout.readline().startswith("mlp14: ")
        os.killpg(child.pid, signal.SIGINT)  # as a terminal does
        printed, said = child.communicate(timeout=120)
    assert child.returncode == 130
    assert "stopped at step" in printed
    assert "Traceback" not in said
    assert "EXECUTED" not in printed + said
    assert summarise(run).state == "stopped"


@pytest.mark.slow
@pytest.mark.minutes  # three processes that import torch
@pytest.mark.parametrize(
    ("fault", "said"),
    [("nan@5", "digitlab: the loss became nan at step 5"), ("full-disk@1", "No space left on device")],
)
def test_where_the_first_process_fails_it_says_why_and_the_others_say_nothing(
    new_run: MakeRun, fault: str, said: str
) -> None:
    command = [sys.executable, "-m", "digitlab", "train", "--resume", new_run(processes=2, epochs=9).name]
    environment = {**os.environ, "DIGITLAB_FAULT": fault}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert "gloo" not in done.stderr


@pytest.mark.slow  # what takes longer than it would be given
@pytest.mark.parametrize(("second_ends_with", "status"), [(0, 7), (1, 137)])
def test_the_first_process_has_the_time_it_needs_to_save_unless_another_one_failed(
    second_ends_with: int, status: int, monkeypatch
) -> None:
    monkeypatch.setattr(distributed, "_GRACE_S", 0.1)
    script = (
        f"import os, sys, time; os.environ['RANK'] == '1' and sys.exit({second_ends_with}); time.sleep(2); sys.exit(7)"
    )
    monkeypatch.setattr(distributed, "PROGRAM", (sys.executable, "-c", script))
    assert distributed.run_processes(2, []) == status


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads of /proc who is whose child")
@pytest.mark.parametrize("waits", [False, True])
@pytest.mark.slow
@pytest.mark.minutes  # three processes that import torch, and 20 s that are given to one that waits
def test_processes_whose_launcher_is_killed_end_by_themselves_also_where_one_waits_for_another(
    new_run: MakeRun, waits: bool
) -> None:
    run = new_run(processes=2, digits=20_000)
    command = [sys.executable, "-P", "-m", "digitlab", "train", "--resume", run.name]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as launcher:
        assert launcher.stdout.readline().startswith("mlp14: ")
        first, second = map(int, Path(f"/proc/{launcher.pid}/task/{launcher.pid}/children").read_text().split())
        if waits:
            os.kill(first, signal.SIGSTOP)
        launcher.kill()
        if waits:
            _wait_for_end(second)
            os.kill(first, signal.SIGKILL)
        printed, said = launcher.communicate(timeout=120)  # whose pipes both have inherited
    assert summarise(run).can_go_on
    assert "Traceback" not in printed + said


def _wait_for_end(process: int) -> None:
    """Wait until a process is gone, or only waits to be buried."""
    status = Path(f"/proc/{process}/stat")
    while status.exists() and status.read_text().rpartition(")")[2].split()[0] != "Z":
        time.sleep(0.05)
