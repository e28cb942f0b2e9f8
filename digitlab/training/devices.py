"""Where a network is trained, and what is done where it does not fit."""

from __future__ import annotations

import os

import torch

_CPU = torch.device("cpu")


def choose_device(name: str) -> torch.device:
    """The device of a name; ``auto`` is the GPU where there is one.

    Raises:
        ValueError: There is no such device here.
    """
    if name == "auto":
        accelerator = torch.accelerator.current_accelerator() if torch.accelerator.is_available() else None
        return accelerator or _CPU
    try:
        device = torch.device(name)
        torch.empty(0, device=device)
    except (RuntimeError, AssertionError) as error:
        reason = str(error).splitlines()[0]
        raise ValueError(f"there is no device '{name}' here ({reason}): try --device cpu") from error
    return device


def found_devices() -> dict[str, str]:
    """The devices that are here, in words by their names: what ``auto`` comes to, the CPU, then each GPU."""
    count = os.cpu_count() or 1
    cpu = f"CPU, {count} thread{'s' if count > 1 else ''}"
    gpus = {f"cuda:{number}": torch.cuda.get_device_name(number) for number in range(torch.cuda.device_count())}
    if torch.backends.mps.is_available():
        gpus["mps"] = "the GPU of this Mac"
    chosen = next(iter(gpus.values()), f"{cpu}; no GPU found")
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
    return None if device == _CPU else (parts, _CPU)
