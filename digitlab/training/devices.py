"""Where a network is trained, and what is done where it does not fit."""

from __future__ import annotations

import os
from contextlib import suppress

import torch
from torch.nn import functional

from digitlab.language import tr
from digitlab.untrusted import one_line

CPU = torch.device("cpu")


def choose_device(name: str) -> torch.device:
    """The device of a name; ``auto`` is the GPU where there is one.

    Raises:
        ValueError: There is no such device here.
    """
    if name == "auto":
        accelerator = torch.accelerator.current_accelerator() if torch.accelerator.is_available() else None
        return accelerator or CPU
    try:
        device = torch.device(name)
        torch.empty(0, device=device)
    except (RuntimeError, AssertionError) as error:
        raise ValueError(
            tr(
                "there is no device '{name}' here ({error}): try --device cpu",
                name=name,
                error=first_line(error).partition(". ")[0],  # torch goes on about how it was built
            )
        ) from error
    return device


def use(device: torch.device) -> None:
    """Make a device the current one, and see that it can compute.

    A GPU that is too old for this torch, or whose driver is, is found like any other: only work shows it.

    Raises:
        RuntimeError: It cannot.
    """
    if device.type == "cuda" and device.index is not None:
        torch.cuda.set_device(device)
    paper = torch.ones(1, 1, 3, 3, device=device)
    if functional.conv2d(paper, paper).item() != 9:
        raise RuntimeError(tr("it computes wrongly"))


def device_for(name: str) -> torch.device:
    """The device of a name, ready to answer; the CPU where ``auto`` finds a GPU that cannot be used.

    Raises:
        ValueError: There is no such device here, or it cannot be used.
    """
    device = choose_device(name)
    try:
        use(device)
    except RuntimeError as error:
        if name == "auto":
            return CPU
        raise ValueError(
            tr(
                "the device '{name}' cannot be used ({error}): try --device cpu",
                name=name,
                error=first_line(error),
            )
        ) from error
    return device


def release() -> None:
    """Hand back the GPU's memory that torch keeps for later, so that others get it."""
    if torch.accelerator.is_available():
        with suppress(RuntimeError):  # of a GPU that has failed
            torch.accelerator.empty_cache()


def first_line(error: BaseException) -> str:
    """What went wrong, without torch's traces of its own."""
    return one_line(str(error).strip().partition("\n")[0] or tr("no memory is left"))


def found_devices() -> dict[str, str]:
    """The devices that are here, in words by their names: what ``auto`` comes to, the CPU, then each GPU."""
    count = os.cpu_count() or 1
    cpu = tr("CPU, %n thread(s)", "", count)
    gpus = {f"cuda:{number}": torch.cuda.get_device_name(number) for number in range(torch.cuda.device_count())}
    if torch.backends.mps.is_available():
        gpus["mps"] = tr("the GPU of this Mac")
    chosen = next(iter(gpus.values()), tr("{cpu}; no GPU found", cpu=cpu))
    return {"auto": chosen, "cpu": cpu, **gpus}


def relief(parts: int, recipe_parts: int, device: torch.device) -> tuple[int, torch.device] | None:
    """What to try where memory was short: each batch in twice as many parts, once; then the CPU; then nothing.

    Args:
        parts: In how many parts each batch is taken now.
        recipe_parts: And in how many at first.
        device: Where it is trained now.
    """
    if parts == recipe_parts:
        return 2 * parts, device
    return None if device == CPU else (parts, CPU)
