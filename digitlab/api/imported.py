"""Networks of other programs: a module of one's own, an ONNX file, or plain weights, in digitlab."""

from __future__ import annotations

import copy
import os
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

import digitlab
from digitlab.api.fields import Digit, field
from digitlab.api.network import Network, load
from digitlab.networks.own_networks import check_name, free_name
from digitlab.program import PROGRAM
from digitlab.untrusted import one_line

if TYPE_CHECKING:
    from torch import nn

    from digitlab.networks.card import Card


def import_network(source: str | Path | nn.Module, name: str = "", architecture: str = "") -> Network:
    """Make a network of another program one of the user's own.

    Args:
        source: A module that maps (n, 1, 28, 28) float32 in [0, 1], ink = 1, to ten logits; an ONNX file of one; or weights
            saved as ``.safetensors``.
        name: What it is called from then on, in the place of one of the user's that has that name; where left out, as the
            file or the module's class, and a number where that is taken.
        architecture: Of plain weights: a network's name, or one of :data:`digitlab.networks.layers.PRESETS`; where left
            out, the only one that they fit.

    Raises:
        ValueError: It cannot become a network here, or the name is unfit; the message says why.
        OSError: The file cannot be read, or its network cannot be written.
    """
    from digitlab.networks.importing import keep, read_network

    if isinstance(source, str | Path):
        chosen = check_name(name) if name else free_name(Path(source))
        network, card = read_network(Path(source), architecture)
    else:
        chosen = check_name(name) if name else free_name(Path(type(source).__name__))
        network, card = _of_module(source)
    if card.generates:  # before it is kept
        raise ValueError(f"'{one_line(str(source), 100)}' draws digits and reads none: 'digitlab import' keeps it")
    return load(keep(network, card, chosen))


def _of_module(module: nn.Module) -> tuple[nn.Module, Card]:
    """The same as digitlab's operations, by way of ONNX; the module itself stays as it is."""
    from torch import nn

    from digitlab.networks.importing import read_network
    from digitlab.networks.onnx_export import write_onnx

    if not isinstance(module, nn.Module):
        raise ValueError(f"a network is a module of torch, or a file, not {type(module).__name__}")
    with tempfile.TemporaryDirectory(prefix="digitlab-") as folder:
        path = Path(folder) / f"{type(module).__name__}.onnx"
        write_onnx(copy.deepcopy(module).cpu().float().eval(), path)
        return read_network(path)


def look_at(
    network: Network | str | Path | nn.Module, example: Digit | None = None, name: str = ""
) -> subprocess.Popen[bytes]:
    """Open the window with a network, in a process of its own, while the program goes on.

    Args:
        network: One of :func:`digitlab.load`, its name, or whatever :func:`import_network` takes.
        example: The digit that is drawn there.
        name: As for :func:`import_network`.

    Returns:
        The window's process: ``wait()`` waits until it is closed, and ``terminate()`` closes it.

    Raises:
        ValueError: It cannot become a network here, the example is no digit, or no window can be opened.
        OSError: A file cannot be read or written.
    """
    from digitlab.gui.shell.display import missing_for_window
    from digitlab.networks.library import list_networks

    if fault := missing_for_window():
        raise ValueError(fault)
    options = [] if example is None else ["--open", str(_as_picture(example))]
    there: dict[object, str] = {entry.path: known for known, entry in list_networks().entries.items()}
    wanted = network.entry.path if isinstance(network, Network) else network
    if isinstance(wanted, str) and wanted in there.values():
        shown = wanted
    else:  # a file that lies elsewhere may have the name of another network
        shown = there.get(wanted) or import_network(wanted, name).entry.path.stem
    code = str(Path(digitlab.__file__).resolve().parent.parent)  # digitlab's own place before all others
    places = os.pathsep.join(filter(None, (code, os.environ.get("PYTHONPATH"))))
    return subprocess.Popen(  # noqa: S603 - it is this Python, and a name that was checked
        [*PROGRAM, "--no-opening", "--network", shown, *options],
        env={**os.environ, "PYTHONPATH": places},
        stdin=subprocess.DEVNULL,
    )


def _as_picture(example: Digit) -> Path:
    """A digit as a file of its own, white ink on black as in MNIST, of which every pixel is read as it is.

    The window reads it when it is up, and another one may have been opened by then; the system clears its folder of such files.
    """
    import PIL.Image

    ink = field(example)
    with tempfile.NamedTemporaryFile(prefix="digitlab-", suffix=".png", delete=False) as file:
        PIL.Image.fromarray(np.rint(255 * ink).astype(np.uint8)).save(file, "PNG")
    return Path(file.name)
