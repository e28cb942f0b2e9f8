"""The wheel carries everything: built and installed as the handbook says for a school without a network, and used."""

from __future__ import annotations

import json
import re
import shutil
import site
import subprocess
import sys
import venv
from pathlib import Path

import PIL.Image
import pytest

from digitlab.data import mnist

_ROOT = Path(__file__).parent.parent
_SCHOOL = re.findall(
    r"^    (python -m pip .*--wheel-dir wheels.*|python -m pip .*--find-links wheels.*)$",
    (_ROOT / "resources" / "handbook" / "install.md").read_text("utf-8"),
    re.MULTILINE,
)


@pytest.fixture(scope="module")
def python(tmp_path_factory) -> Path:
    """The interpreter of an environment that has digitlab's wheel, and this environment's packages for the rest."""
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    ignored = shutil.ignore_patterns(".git", "build", "*.egg-info", "__pycache__", ".*_cache", ".venv")
    shutil.copytree(_ROOT, source, ignore=ignored)
    make, install = (line.split() for line in _SCHOOL)  # of everything else the wheels lie on no disk here
    subprocess.run([sys.executable, *make[1:], "--no-deps", "--no-build-isolation", "--quiet"], cwd=source, check=True)
    environment = folder / "environment"
    venv.create(environment, with_pip=False)
    interpreter = environment / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    (packages,) = (Path(path) for path in _packages(interpreter))
    subprocess.run(
        [sys.executable, *install[1:], "--no-deps", "--quiet", "--target", str(packages)], cwd=source, check=True
    )
    others = "\n".join(path for path in site.getsitepackages() if Path(path).is_dir())
    (packages / "the_rest.pth").write_text(others)  # a plain path entry: no editable hook of digitlab is run by it
    return interpreter


def _packages(interpreter: Path) -> list[str]:
    script = "import json, site; print(json.dumps([p for p in site.getsitepackages() if p.endswith('site-packages')]))"
    return json.loads(subprocess.run([interpreter, "-c", script], check=True, capture_output=True, text=True).stdout)


@pytest.mark.slow
def test_the_wheel_predicts_with_its_own_weights_and_digits(python, tmp_path):
    PIL.Image.fromarray(mnist.load("test").images[0]).save(tmp_path / "seven.png")
    command = [python, "-m", "digitlab", "predict", "seven.png", "--network", "cnn_pooled", "--json"]
    done = subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, text=True)
    assert json.loads(done.stdout)["label"] == 7
    script = (
        "import digitlab.shipped as s; from digitlab.data import mnist; print(s.weights(), len(mnist.load('test')))"
    )
    done = subprocess.run([python, "-c", script], cwd=tmp_path, check=True, capture_output=True, text=True)
    weights, count = done.stdout.rsplit(maxsplit=1)
    assert Path(weights).is_relative_to(python.parent.parent)
    assert count == "10000"


def files_in(folder: Path) -> set[str]:
    """What is to be shipped of a folder, relative to it: the pictures are the README's alone."""
    paths = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return {path.as_posix() for path in paths if "screenshots" not in path.parts and "__pycache__" not in path.parts}


@pytest.mark.slow
def test_the_wheel_has_every_module_resource_and_network(python, tmp_path):
    script = (
        "import digitlab, pkgutil; from digitlab.shipped import resources, weights; print(resources()); print(weights());"
        "print(*(m.name for m in pkgutil.walk_packages(digitlab.__path__, 'digitlab.')))"
    )
    done = subprocess.run([python, "-c", script], cwd=tmp_path, check=True, capture_output=True, text=True)
    resources, weights, modules = done.stdout.splitlines()
    sources = {name for name in files_in(_ROOT / "resources") if name.endswith(".ts")}  # of the translations that ship
    assert files_in(Path(resources)) == files_in(_ROOT / "resources") - sources
    assert files_in(Path(weights)) == files_in(_ROOT / "weights")
    expected = {
        ".".join(path.relative_to(_ROOT).with_suffix("").parts)
        for path in (_ROOT / "digitlab").rglob("*.py")
        if path.name != "__init__.py"
    }
    assert expected <= set(modules.split())
