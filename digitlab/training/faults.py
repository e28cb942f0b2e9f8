"""The fault switch: what goes wrong on purpose, so that tests see what becomes of it. Nothing else sets it.

``DIGITLAB_FAULT`` lists faults with the step at which each strikes, once: ``oom@3,oom@5``. Step 0 is when the network and the
digits are laid on the device. There are

- ``kill``: the process is killed, as for lack of memory;
- ``crash``: it dies in native code;
- ``hang``: it stands still for ever;
- ``nan``: the loss is no number;
- ``oom``: torch finds no memory;
- ``driver``: the GPU's driver fails;
- ``full-disk``: the next file that the training writes finds no room.
"""

from __future__ import annotations

import errno
import faulthandler
import math
import os
import signal
import time

import torch
from torch import Tensor

VARIABLE = "DIGITLAB_FAULT"
_KINDS = ("kill", "crash", "hang", "nan", "oom", "driver", "full-disk")


class Faults:
    """The faults that are still to come."""

    def __init__(self, text: str | None = None) -> None:
        """Those of a text like ``nan@50``; of the environment where left out.

        Raises:
            ValueError: There is no such fault.
        """
        listed = os.environ.get(VARIABLE, "") if text is None else text
        self._due: list[tuple[str, int]] = []
        for item in filter(None, listed.split(",")):
            kind, _, step = item.partition("@")
            if kind not in _KINDS or not step.isdecimal():
                raise ValueError(
                    f"{VARIABLE}: there is no fault '{item}': there are {', '.join(_KINDS)}, each with @STEP"
                )
            self._due.append((kind, int(step)))

    def strike(self, step: int) -> None:
        """Let those of a step happen."""
        if not self._due:
            return
        if self._take("kill", step):
            os.kill(os.getpid(), signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
        if self._take("crash", step):
            faulthandler._sigsegv()  # type: ignore[attr-defined] # noqa: SLF001 - torch's own bugs cannot be ordered
        if self._take("hang", step):
            while True:
                time.sleep(1)
        if self._take("oom", step):
            raise torch.OutOfMemoryError("out of memory, on purpose")
        if self._take("driver", step):
            raise torch.AcceleratorError("CUDA error: unspecified launch failure, on purpose")

    def spoil(self, loss: Tensor, step: int) -> Tensor:
        """A step's loss, or no number."""
        return loss * math.nan if self._take("nan", step) else loss

    def before_writing(self, step: int) -> None:
        """Let the disk be full.

        Raises:
            OSError: It is.
        """
        if any(kind == "full-disk" and due <= step for kind, due in self._due):
            self._due = [(kind, due) for kind, due in self._due if kind != "full-disk" or due > step]
            raise OSError(errno.ENOSPC, "No space left on device, on purpose")

    def _take(self, kind: str, step: int) -> bool:
        if (kind, step) not in self._due:
            return False
        self._due.remove((kind, step))
        return True
