"""Several processes that train one network: torch's own distributed data parallel; its ``torchrun`` may start them, too.

Each process takes its share of every batch, and the gradients are averaged so that a step is that of the whole batch; only
batch normalisation sees the share alone, and what is drawn is drawn by each for itself. On GPUs each has one of its own. The first process prints, measures and saves; what it decides about the course of
the training it tells the others every few steps, all of them at the same step.
"""

from __future__ import annotations

import json
import math
import os
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import numpy as np
import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

from digitlab import records
from digitlab.language import tr
from digitlab.program import PROGRAM
from digitlab.training.devices import choose_device
from digitlab.training.recipe import TrainConfig
from digitlab.training.runs import Run

_AGREE_EVERY = 10
_LONGEST_PAUSE = timedelta(days=7)
_GRACE_S, _PAUSE_S = 20.0, 0.05
_LAUNCHER = "DIGITLAB_LAUNCHER"  # the process that started this one with others
_WISHES = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]


class World:
    """The processes that train together; without others, one alone."""

    def __init__(self, rank: int = 0, size: int = 1) -> None:
        self.rank, self.size = rank, size

    @property
    def leads(self) -> bool:
        """Whether this is the process that prints, measures and saves."""
        return self.rank == 0

    def agrees_at(self, step: int) -> bool:
        """Whether the processes talk to each other before this step."""
        return self.size == 1 or step % _AGREE_EVERY == 0

    def agree(self, values: Sequence[float]) -> list[float]:
        """The first process's numbers, in all of them."""
        if self.size == 1:
            return list(values)
        shared = torch.tensor(values, dtype=torch.float64)
        dist.broadcast(shared, src=0, group=self._talk())
        agreed: list[float] = shared.tolist()
        return agreed

    def share(self, content: bytes) -> bytes:
        """The first process's bytes, in all of them."""
        if self.size == 1:
            return content
        length = torch.tensor([len(content)])
        dist.broadcast(length, src=0, group=self._talk())
        shared = torch.frombuffer(bytearray(content), dtype=torch.uint8) if self.leads and content else None
        shared = torch.empty(int(length), dtype=torch.uint8) if shared is None else shared
        dist.broadcast(shared, src=0, group=self._talk())
        return bytes(shared.numpy())

    def parts(self, count: int, parts: int) -> list[tuple[slice, float]]:
        """Which digits of a batch are this process's, part by part, and how much the mean loss of each part counts.

        The average over the processes of their sums is the mean over the batch. Every process has equally many parts, since
        each of the last ones waits for those of the others; where that is more than it has digits, a part is the batch's first
        digit, and counts for nothing.

        Args:
            count: How many digits the batch has.
            parts: In how many parts each share of it is taken, or in fewer where these have no digits.
        """
        start, stop = count * self.rank // self.size, count * (self.rank + 1) // self.size
        largest = math.ceil(count / self.size)
        step = math.ceil(largest / parts)
        ends = [min(start + end, stop) for end in range(0, largest + step, step)]
        return [
            (slice(first, end), (end - first) * self.size / count) if first < end else (slice(0, 1), 0.0)
            for first, end in pairwise(ends)
        ]

    def seed(self, step_seed: int) -> int:
        """What this process draws with in a step: the first one as if it were alone, each of the others something else."""
        if self.leads:
            return step_seed
        (mixed,) = np.random.SeedSequence((step_seed, self.rank)).generate_state(1, np.uint64)
        return int(mixed >> np.uint64(1))

    def joined(self, lesson: nn.Module) -> nn.Module:
        """A module whose gradients are averaged over all processes."""
        return lesson if self.size == 1 else DistributedDataParallel(lesson)

    def unjoined(self, lesson: nn.Module) -> AbstractContextManager[None]:
        """Within it the gradients of a joined module stay this process's own."""
        joined = isinstance(lesson, DistributedDataParallel)
        return lesson.no_sync() if joined else nullcontext()  # type: ignore[operator] # torch has no type for it

    def device(self, name: str) -> torch.device:
        """The device of a name; this process's own GPU where each process has one.

        Raises:
            ValueError: There is no such device here, or not one for each process.
        """
        if self.size == 1:
            return choose_device(name)
        rank = int(os.environ.get("LOCAL_RANK", "0"))
        if check_devices(name, int(os.environ.get("LOCAL_WORLD_SIZE", f"{self.size}"))) != "cuda":
            return choose_device(name)
        torch.cuda.set_device(rank)  # before anything is laid on one, which would be the first
        return torch.device("cuda", rank)

    def any(self, fact: bool) -> bool:
        """Whether something is so for any of the processes."""
        if self.size == 1:
            return fact
        shared = torch.tensor([float(fact)])
        dist.all_reduce(shared, dist.ReduceOp.MAX, group=self._talk())
        return bool(shared.item())

    def _talk(self) -> dist.ProcessGroup:
        """Numbers that are decided on lie on the CPU, also where the gradients do not."""
        if not hasattr(self, "_group"):
            self._group: dist.ProcessGroup = dist.new_group(backend="gloo", timeout=_LONGEST_PAUSE)
        return self._group


def check_devices(name: str, processes: int) -> str:
    """See that so many processes on this machine can train on a device together, and return its type.

    Raises:
        ValueError: There is no such device here, or there are fewer GPUs than processes: each needs one of its own.
    """
    found = torch.accelerator.current_accelerator(check_available=True)
    chosen = found if found and name in ("auto", found.type) else choose_device(name)
    if processes == 1 or chosen.type == "cpu":
        return chosen.type
    if chosen.type != "cuda" or chosen.index is not None:
        raise ValueError(
            tr(
                "{processes} processes cannot share {device}: take --processes 1, or --device cpu",
                processes=processes,
                device=chosen,
            )
        )
    gpus = torch.accelerator.device_count()
    if gpus < processes:
        there = tr("there is 1") if gpus == 1 else tr("there are {gpus}", gpus=gpus)
        raise ValueError(
            tr(
                "{processes} processes need a GPU each, and {there}: take --processes {gpus}, or --device cpu",
                processes=processes,
                there=there,
                gpus=gpus,
            )
        )
    return chosen.type


def shared_run(world: World, run: Run | None) -> Run:
    """The first process's run, in all of them; only the first one reads or writes its folder."""
    if run is not None and world.size == 1:
        return run
    told = json.dumps([str(run.folder), str(run.out), records.to_dict(run.config)]).encode() if run else b""
    folder, out, config = json.loads(world.share(told))
    return Run(Path(folder), records.from_dict(TrainConfig, config), Path(out))


@contextmanager
def joined_world() -> Iterator[World]:
    """The world that :func:`run_processes` or ``torchrun`` started this process in, or one of its own.

    Raises:
        ValueError: In the first process: another one is gone. The others end without a word then, since whoever failed says why.
    """
    size = int(os.environ.get("WORLD_SIZE", "1"))
    if size == 1:
        yield World()
        return
    _end_without_launcher()
    has_nccl = torch.cuda.is_available() and dist.is_nccl_available()  # Windows has none; gloo averages on GPUs, too
    dist.init_process_group("cuda:nccl,cpu:gloo" if has_nccl else "gloo", timeout=_LONGEST_PAUSE)
    try:
        yield World(dist.get_rank(), size)
    except RuntimeError as error:
        if not is_of_others(error):
            raise
        if dist.get_rank():
            raise SystemExit(1) from None
        raise ValueError(
            tr("another of the {processes} processes is gone: go on with --resume", processes=size)
        ) from None
    finally:
        dist.destroy_process_group()


def is_of_others(error: BaseException) -> bool:
    """Whether this is what torch raises where another process is gone; gloo has no type for that."""
    return dist.is_available() and (isinstance(error, dist.DistError) or "gloo/transport" in str(error))


def _end_without_launcher() -> None:
    """Ask this process to end once the one that started it with others is gone, and end it where it does not hear that.

    A process that waits for another one hears no signal. Windows gives no other parent, and in a virtual environment the parent is
    what starts Python there, never the launcher: nothing is noticed there.
    """
    launcher = os.environ.get(_LAUNCHER)

    def watch() -> None:
        while f"{os.getppid()}" == launcher:
            time.sleep(_PAUSE_S)
        os.kill(os.getpid(), signal.SIGTERM)  # the first process saves, and all others end with it
        time.sleep(_GRACE_S)
        os._exit(1)

    if launcher and os.name == "posix":
        threading.Thread(target=watch, name="launcher", daemon=True).start()


def run_processes(count: int, arguments: Sequence[str]) -> int:
    """Run a digitlab command in so many processes that train together, and return the exit status of the first one.

    Only the first one hears standard input. A terminal's interrupt reaches all of them by itself; the system's wish to end is
    handed to the first one, which saves and ends with all others.
    """
    command = [*PROGRAM, *arguments]
    sizes = {"WORLD_SIZE": f"{count}", "LOCAL_WORLD_SIZE": f"{count}"}
    shared = {
        **sizes,
        _LAUNCHER: f"{os.getpid()}",
        "MASTER_ADDR": "127.0.0.1",
        "MASTER_PORT": f"{_free_port()}",
        "USE_LIBUV": "0",
    }
    children: list[subprocess.Popen[bytes]] = []

    def hand_on(number: int, _: object) -> None:
        if number != signal.SIGINT and children:
            children[0].send_signal(number)

    before = {number: signal.signal(number, hand_on) for number in _WISHES}
    try:
        for rank in range(count):
            environment = {"OMP_NUM_THREADS": "1", **os.environ, **shared, "RANK": f"{rank}", "LOCAL_RANK": f"{rank}"}
            heard = subprocess.DEVNULL if rank else None
            children.append(subprocess.Popen(command, env=environment, stdin=heard))  # noqa: S603 - our own command
        return _ended(children)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _ended(children: Sequence[subprocess.Popen[bytes]]) -> int:
    """Wait until all have ended, which the first one's end or a failure brings about, and return the exit status of the first one.

    That the others are done says nothing: the first one still measures and saves then.
    """
    while children[0].poll() is None and all(child.poll() in {None, 0} for child in children):
        time.sleep(_PAUSE_S)
    end = time.monotonic() + _GRACE_S
    for child in children:
        try:
            child.wait(max(0.0, end - time.monotonic()))
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
    status = children[0].returncode
    return status if status >= 0 else 128 - status


def _free_port() -> int:
    """A port of this machine that nobody listens to just now."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port
