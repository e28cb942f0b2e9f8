"""What the tests of every part share; nothing here knows Qt."""

from __future__ import annotations

import gc
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from digitlab.data import mnist
from digitlab.data_folder import VARIABLE
from digitlab.ink.raster import render
from digitlab.ink.stroke import Drawing, Stroke

if TYPE_CHECKING:
    from torch import nn

SIGNS = {
    "L": np.array([(9, 5), (9, 22), (20, 22)]),
    "two strokes": np.array([(6, 6), (21, 21)]),
    "Λ": np.array([(6, 22), (14, 5), (22, 22)]),
    "10": np.array([(8, 8), (20, 8), (20, 20), (8, 20), (8, 8)]),
}
"""The corners of signs that are no digits, by what they are called."""


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Two processes more than cores: a test that waits for a child or for a timer leaves its core to another."""
    return (os.cpu_count() or 1) + 2


def pytest_collection_finish() -> None:
    """The collector need not walk again and again through what the tests import: torch, Qt, thousands of tests."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of the test's own, so that no test reads or writes the user's."""
    folder = tmp_path / "user data"
    monkeypatch.setenv(VARIABLE, str(folder))
    return folder


@pytest.fixture
def rng() -> np.random.Generator:
    """Random numbers, the same in every run."""
    return np.random.default_rng(28)


@pytest.fixture(scope="session")
def digits() -> np.ndarray:
    """(200, 28, 28) float32 in [0, 1]: held-out digits."""
    return mnist.load("held_out").images[:200].astype(np.float32) / 255


@pytest.fixture(scope="module")
def one_thread() -> Iterator[None]:
    """Torch on one thread: sums come out the same in every run, and the machine's other work goes on."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="session")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], AbstractContextManager[Path]]:
    """A new folder, in which the user's data are meanwhile: what several tests only read is made there once."""

    @contextmanager
    def elsewhere() -> Iterator[Path]:
        folder = tmp_path_factory.mktemp("elsewhere")
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv(VARIABLE, str(folder / "user data"))
            yield folder

    return elsewhere


@pytest.fixture(scope="session")
def drawn_signs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of pictures of one's own classes, which tests leave as it is: 40 each of four signs, drawn with strokes that tremble, as dark ink on paper."""
    import PIL.Image

    die, folder = np.random.default_rng(5), tmp_path_factory.mktemp("drawn") / "signs"
    for name, corners in SIGNS.items():
        (folder / name).mkdir(parents=True)
        for number in range(40):
            drawing = Drawing((Stroke.through(corners + die.normal(0, 0.8, (len(corners), 2))),))
            shades = np.rint(255 - 200 * np.kron(render(drawing), np.ones((2, 2))))
            PIL.Image.fromarray(shades.astype(np.uint8)).save(folder / name / f"{number:02}.png")
    return folder


@pytest.fixture
def signs(drawn_signs: Path, tmp_path: Path) -> Path:
    """The same pictures in a folder of the test's own."""
    return shutil.copytree(drawn_signs, tmp_path / "signs")


@pytest.fixture(scope="session")
def drawn_discs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of red and of green discs, 80 each, on white paper, which tests leave as it is: their grey is the same, to the last bit."""
    import PIL.Image
    import PIL.ImageDraw

    die, folder = np.random.default_rng(3), tmp_path_factory.mktemp("drawn") / "discs"
    for name, colour in (("red", (255, 0, 0)), ("green", (0, 130, 0))):
        (folder / name).mkdir(parents=True)
        for number in range(80):
            picture = PIL.Image.new("RGB", (56, 56), "white")
            (x, y), radius = die.uniform(20, 36, 2), die.uniform(7, 17)
            PIL.ImageDraw.Draw(picture).ellipse((x - radius, y - radius, x + radius, y + radius), fill=colour)
            picture.save(folder / name / f"{number:02}.png")
    return folder


@pytest.fixture
def discs(drawn_discs: Path, tmp_path: Path) -> Path:
    """The same discs in a folder of the test's own."""
    return shutil.copytree(drawn_discs, tmp_path / "discs")


@pytest.fixture(scope="session")
def count_multiplications() -> Callable[[nn.Module], int]:
    """Multiply-adds for one digit, counted by torch while a network answers a blank field."""
    import torch
    from torch.utils.flop_counter import FlopCounterMode

    def counted(network: nn.Module) -> int:
        with FlopCounterMode(display=False) as counter, torch.no_grad():
            network.eval()(torch.zeros(1, 1, 28, 28))
        return int(counter.get_total_flops()) // 2

    return counted


@pytest.fixture(scope="session")
def shipped_network() -> Callable[[str], nn.Module]:
    """Loads a network that ships, once, for tests that leave it as it is."""
    from digitlab.networks import weights
    from digitlab.networks.library import list_networks

    library = list_networks()
    return cache(lambda name: weights.load(library.find(name).path)[0])


@pytest.fixture(scope="session")
def exported() -> Callable[[nn.Module, Path], Path]:
    """Writes a module, in evaluation mode, as other programs write ONNX: by torch's older exporter, which is quick and keeps its layers."""
    import warnings

    import torch

    def write(module: nn.Module, path: Path, opset: int = 20) -> Path:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            torch.onnx.export(
                module.eval(),
                (torch.rand(2, 1, 28, 28),),
                str(path),
                dynamo=False,
                do_constant_folding=False,  # or each normalisation would be multiplied into its convolution
                input_names=["images"],
                output_names=["scores"],
                dynamic_axes={"images": {0: "n"}, "scores": {0: "n"}},
                opset_version=opset,
            )
        return path

    return write


@pytest.fixture(scope="session")
def example_plugin(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which pip has built and installed the package of tests/example_plugin; it is on nobody's path yet."""
    folder = tmp_path_factory.mktemp("plug-ins")
    source, site = folder / "source", folder / "site"
    shutil.copytree(Path(__file__).with_name("example_plugin"), source, ignore=shutil.ignore_patterns("__pycache__"))
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--no-build-isolation"]
    subprocess.run([*pip, "--target", str(site), str(source)], check=True)
    return site
