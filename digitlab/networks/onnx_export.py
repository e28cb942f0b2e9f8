"""A network as an ONNX file, for other programs, and the proof that it answers as the original does.

onnx, onnxruntime and onnxscript are an optional extra.
"""

from __future__ import annotations

import contextlib
import importlib.util
import io
import logging
import warnings
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from digitlab.ink.stroke import FIELD_SIDE
from digitlab.language import tr
from digitlab.networks.in_colour import field_tensor
from digitlab.program import TO_HAVE_ONNX
from digitlab.whole_file import write_whole

NEEDED = ("onnx", "onnxruntime", "onnxscript")
_INPUT, _OUTPUT = "field", "logits"


class OnnxError(ValueError):
    """It could not be exported; the message says why and what to do."""


def check_extra() -> None:
    """Say so where the optional extra is not installed.

    Raises:
        OnnxError: It is not.
    """
    missing = [name for name in NEEDED if importlib.util.find_spec(name) is None]
    if missing:
        raise OnnxError(
            tr("{missing} cannot be found: {way_out}", missing=", ".join(missing), way_out=tr(TO_HAVE_ONNX))
        )


def write_onnx(network: nn.Module, path: Path, channels: int = 1) -> None:
    """Write a network that maps ``field``, (n, channels, 28, 28) float32 in [0, 1], ink = 1, to ``logits``, (n, classes).

    Args:
        network: In evaluation mode, on the CPU; its weights come to lie in torch's usual order.
        path: The file.
        channels: Of the fields that it learned from: one, or three in colour.

    Raises:
        OnnxError: The extra is missing, or a part of the network has no ONNX operator.
        OSError: The file cannot be written; an older one stays as it is.
    """
    check_extra()
    example = torch.rand(2, channels, FIELD_SIDE, FIELD_SIDE)  # one alone would be taken for a fixed number
    try:
        with _silent():
            program = torch.onnx.export(
                network.to(memory_format=torch.contiguous_format),  # type: ignore[call-overload] # torch's types lack it
                (example,),
                input_names=[_INPUT],
                output_names=[_OUTPUT],
                dynamic_shapes=({0: torch.export.Dim("n")},),
                dynamo=True,
                verbose=False,
            )
            assert program is not None  # with dynamo there always is one
            content = program.model_proto.SerializeToString()
    except (RuntimeError, TypeError, ValueError) as error:
        raise OnnxError(
            tr("this network cannot be written as ONNX: {error}", error=str(error).splitlines()[0])
        ) from error
    write_whole(path, content)


def answers_of(path: Path, fields: NDArray[np.float32], batch: int = 125) -> Iterator[NDArray[np.float32]]:
    """What an ONNX file answers to fields, (n, 28, 28), or (n, 3, 28, 28) in colour: probabilities (batch, classes), one batch after the other.

    Raises:
        OnnxError: The extra is missing.
    """
    check_extra()
    import onnxruntime

    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    for start in range(0, len(fields), batch):
        (logits,) = session.run([_OUTPUT], {_INPUT: field_tensor(fields[start : start + batch]).numpy()})
        yield torch.from_numpy(logits).softmax(dim=1).numpy()


@contextlib.contextmanager
def _silent() -> Iterator[None]:
    """A block without what the exporter tells its own developers."""
    before = logging.root.manager.disable
    logging.disable(logging.WARNING)
    try:
        with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.disable(before)
