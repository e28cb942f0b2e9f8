"""What other packages bring: a real one, installed by pip and used by a child; and broken ones, which are named and left out."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import numpy as np
import pytest
import safetensors.numpy

import digitlab
from digitlab import plugins
from digitlab.cli import main
from digitlab.data import sources
from digitlab.data.sources import SOURCES
from digitlab.data_folder import VARIABLE
from digitlab.gui.tabs.lecture.course import LESSONS
from digitlab.ink.changes import Changes
from digitlab.ink.corruptions import CORRUPTIONS
from digitlab.measure.curves import AXES
from digitlab.networks.architectures import ARCHITECTURES, build, config_from_dict
from digitlab.networks.library import list_networks
from digitlab.shipped import resources

_ROOT = Path(digitlab.__file__).parents[1]
_USE = """
import sys
from digitlab.cli import main
for line in sys.argv[1:]:
    print("+", line, flush=True)
    print("=", main(line.split()), flush=True)
"""


def _run(lines: list[str], data: Path, *path: Path) -> dict[str, tuple[int, list[str]]]:
    """The exit status and the output of each command line, all run by one child that has these folders on its path."""
    places = os.pathsep.join(map(str, (*path, _ROOT)))
    env = {**os.environ, "PYTHONPATH": places, VARIABLE: str(data)}
    child = [sys.executable, "-c", _USE, *lines]
    done = subprocess.run(child, env=env, capture_output=True, text=True, timeout=120, check=True)
    said: dict[str, tuple[int, list[str]]] = {}
    for part in f"\n{done.stdout}".split("\n+ ")[1:]:
        line, *rows = part.strip().splitlines()
        said[line] = int(rows[-1].removeprefix("= ")), rows[:-1]
    assert list(said) == lines, done.stderr
    return said


_TRAIN = "train coarse --data segments --epochs 8 --batch-size 32 --augment smudge=0.3 --threads 1"
_EVALUATE = "evaluate --network coarse --data segments --json"
_SWEEP = "sweep --network coarse --axis smudge --digits 50 --map-digits 0 --csv"


@pytest.fixture(scope="module")
def used(
    example_plugin: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, dict[str, tuple[int, list[str]]]]:
    """The data folder of a child that has the package on its path, and what its commands said."""
    data = tmp_path_factory.mktemp("data")
    lines = [_TRAIN, _EVALUATE, _SWEEP, "networks --json", "doctor --json"]
    return data, _run(lines, data, example_plugin)


@pytest.mark.slow
def test_an_architecture_is_trained_on_a_data_set_and_by_a_change_that_plug_ins_bring(used) -> None:
    status, rows = used[1][_TRAIN]
    assert status == 0
    assert rows[0] == f"coarse: {49 * 32 + 32 + 32 * 10 + 10:,} parameters, 2,000 digits, on cpu"
    (entry,) = [each for each in map(json.loads, used[1]["networks --json"][1]) if each["name"] == "coarse"]
    assert entry["config"] == {"architecture": "coarse", "hidden": 32}
    assert entry["data"] == "2,000 seven-segment training digits, with smudged ink of up to 0.3 of full ink at random"


def test_it_is_chosen_like_any_other_and_its_data_set_judges_it(used) -> None:
    status, (row,) = used[1][_EVALUATE]
    judged = json.loads(row)
    assert (status, judged["network"], judged["data"], judged["n"]) == (0, "coarse", "segments", 300)
    assert judged["accuracy"] > 0.7


@pytest.mark.slow
def test_plain_weights_become_a_network_of_an_architecture_that_a_plug_in_brings(
    used, example_plugin, tmp_path
) -> None:
    path = tmp_path / "plain.safetensors"
    tensors = safetensors.numpy.load_file(used[0] / "networks" / "coarse.safetensors")
    safetensors.numpy.save_file({f"net.{name}": numbers for name, numbers in tensors.items()}, path)
    fits, become = f"import {path} --fits", f"import {path} --name mine"
    judge = _EVALUATE.replace("coarse", "mine")
    said = _run([fits, become, judge], tmp_path, example_plugin)
    assert said[fits][1][0] == "coarse: fits"
    assert said[become][0] == 0
    assert json.loads(said[judge][1][0])["accuracy"] == json.loads(used[1][_EVALUATE][1][0])["accuracy"]


def test_a_change_is_an_axis_of_sweeps(used) -> None:
    status, rows = used[1][_SWEEP]
    assert (status, rows[0].split(",")[:3]) == (0, ["network", "axis", "level"])
    assert [row.split(",")[1:4] for row in rows[1:]] == [
        ["smudge", level, "of full ink"] for level in ("0", "0.3", "0.6", "0.9")
    ]


def test_the_doctor_lists_plug_ins_with_their_versions(used) -> None:
    status, rows = used[1]["doctor --json"]
    found = [json.loads(row) for row in rows]
    assert [each["text"] for each in found if each["kind"] == "plug-ins"] == [
        f"plug-ins: {what} of digitlab-example 1.2 can be loaded"
        for what in ("network 'coarse'", "data set 'segments'", "lessons 'smudged'", "change 'smudge'")
    ]
    assert (status, all(each["is_well"] for each in found)) == (0, True)


def test_what_needs_a_plug_in_that_is_gone_says_what_and_of_which_group(used, monkeypatch, capsys) -> None:
    monkeypatch.setenv(VARIABLE, str(used[0]))
    lines = ["predict nothing.png --network coarse", "networks", _EVALUATE.replace("coarse", "mlp"), _SWEEP]
    assert [main(line.split()) for line in lines] == [1, 0, 1, 1]
    told = [row for row in capsys.readouterr().err.splitlines() if row.startswith("digitlab: ")]
    predicted, listed, evaluated, swept = told
    nobody = "no plug-in that is installed brings it (entry points digitlab"
    for row in (predicted, listed):
        assert "unknown architecture 'coarse'" in row
        assert f"{nobody}.networks)" in row
    assert "no digits called 'segments'" in evaluated
    assert f"{nobody}.datasets)" in evaluated
    assert "no axis 'smudge'" in swept
    assert f"{nobody}.changes)" in swept
    kept = [path for path in used[0].rglob("*") if path.is_file()]
    assert main(["doctor", "--repair", "--json"]) == 1
    found = [json.loads(row) for row in capsys.readouterr().out.splitlines()]
    faults = [each for each in found if not each["is_well"]]
    assert [each["kind"] for each in faults] == ["networks", "runs", "measured"]
    assert all(nobody in each["text"] and not each["mended"] for each in faults)
    assert all(path.exists() for path in kept)
    with pytest.raises(ValueError, match=r"no change 'smudge': .*entry points digitlab\.changes"):
        Changes.of({"smudge": 0.5})


def test_every_example_of_the_handbook_stands_in_the_package() -> None:
    page = (resources() / "handbook" / "plugins.md").read_text(encoding="utf-8")
    blocks = [block for block in page.split("```")[1::2] if not block.startswith("sh")]
    files = [path.read_text(encoding="utf-8") for path in Path(__file__).with_name("example_plugin").rglob("*.*")]
    assert len(blocks) == 5
    for block in blocks:
        example = block.partition("\n")[2]
        assert any(example in file for file in files), example


_NUMBERS = count(1)


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., str]]:
    """Lays down a package's module and metadata, as pip does, puts them on this process's path, and returns the package's name.

    What is loaded is remembered, so each package has a name that there was not before; MODULE stands for it.
    """
    names = []

    def installed(code: str, **groups: str) -> str:
        name = f"package{next(_NUMBERS):03}"
        information = tmp_path / name / f"{name}-0.1.dist-info"
        information.mkdir(parents=True)
        (tmp_path / name / f"{name}.py").write_text(code, encoding="utf-8")
        (information / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 0.1\n")
        points = (f"[digitlab.{group}]\n{rows.replace('MODULE', name)}\n" for group, rows in groups.items())
        (information / "entry_points.txt").write_text("\n".join(points), encoding="utf-8")
        monkeypatch.syspath_prepend(tmp_path / name)
        names.append(name)
        return name

    yield installed
    for name in names:
        sys.modules.pop(name, None)


_CHANGE = """
from digitlab.ink.corruptions import Corruption
def change(field, level, die):
    "Does it."
    return DONE
CHANGE = Corruption("NAME", "WORDS", "px", 0.0, (0.0, 1.0), 1.0, change)
"""


def _change(name: str = "tried", words: str = "tried", done: str = "field") -> str:
    return _CHANGE.replace("NAME", name).replace("WORDS", words).replace("DONE", done)


_SORTED = """
import numpy as np
from digitlab.data.mnist import Digits
from digitlab.data.sources import Source
labels = np.repeat(np.arange(10, dtype=np.uint8), 20)
images = np.broadcast_to(labels[:, None, None], (200, 28, 28))
SORTED = Source("sorted", lambda split: Digits(images, labels))
"""


def test_the_first_digits_of_a_set_that_is_sorted_are_of_all_classes(install) -> None:
    install(_SORTED, datasets="sorted = MODULE:SORTED")
    found = sources.load("sorted", "train")
    assert found.labels[:20].tolist() == [*range(10)] * 2
    assert found.images[:, 9, 9].tolist() == found.labels.tolist()


_BROKEN = [
    ("raise RuntimeError('no\\nluck')", "tried", "RuntimeError: no\N{REPLACEMENT CHARACTER}luck"),
    ("raise SystemExit(3)", "tried", "SystemExit: 3"),
    ("def f(:", "tried", "SyntaxError: "),
    ("", "tried", "AttributeError: "),
    ("import nowhere", "tried", "ModuleNotFoundError: "),
    ("CHANGE = 7", "tried", "of the type int, and Corruption is needed"),
    (_change("other"), "tried", "it calls itself 'other'"),
    (_change(words="<b>bold"), "tried", "none of them <, > or &"),
    (_change("shear"), "shear", "digitlab itself has something of that name"),
    (_change("turn"), "turn", "digitlab itself has something of that name"),
    (_change("Tried"), "Tried", "a name has small letters"),
]


@pytest.mark.parametrize(("code", "name", "reason"), _BROKEN)
def test_a_broken_plug_in_is_named_and_left_out(install, caplog, capsys, code: str, name: str, reason: str) -> None:
    broken = install(code, changes=f"{name} = MODULE:CHANGE")
    install(_change("sound"), changes="sound = MODULE:CHANGE")
    for _ in range(2):
        assert [each for each in CORRUPTIONS if each not in CORRUPTIONS.own] == ["sound"]
    (told,) = caplog.messages
    assert told.startswith(f"the change '{name}' of {broken} 0.1 is left out: ")
    assert reason in told
    if name not in AXES:
        assert main(["sweep", "--network", "mlp", "--axis", name]) == 1
        assert told in capsys.readouterr().err


def test_the_doctor_names_what_is_broken_and_goes_on(install, capsys) -> None:
    broken = {
        install(code, changes=f"{name} = MODULE:CHANGE"): (name, reason)
        for code, name, reason in (_BROKEN[0], *_BROKEN[-3:])
    }
    lessons = install("", lessons="ours = MODULE")
    assert main(["doctor", "--json"]) == 1
    found = [json.loads(row) for row in capsys.readouterr().out.splitlines()]
    faults = [each["text"] for each in found if not each["is_well"]]
    assert [found[-1]["kind"], len(faults)] == ["devices", 5]
    for package, (name, reason) in broken.items():
        (text,) = (each for each in faults if each.startswith(f"the change '{name}' of {package} 0.1 is left out: "))
        assert reason in text
        assert text.endswith(": install another version of the package, or uninstall it")
    assert f"the lessons 'ours' of {lessons} 0.1 is left out: it has 0 pages" in "".join(faults)


def test_of_two_packages_that_bring_the_same_name_one_is_named_and_left_out(install) -> None:
    first, second = (install(_change(words=words), changes="tried = MODULE:CHANGE") for words in ("one", "two"))
    assert CORRUPTIONS["tried"].words == "one"
    faults = {plugin.package: fault for plugin, fault in CORRUPTIONS.check()}
    assert faults[f"{first} 0.1"] == ""
    assert f"{first} 0.1 brings something of that name, too" in faults[f"{second} 0.1"]


def test_names_are_read_without_running_any_code(install, tmp_path) -> None:
    code = f"open({str(tmp_path / 'ran')!r}, 'w').close()"
    point = "here = MODULE:A"
    package = install(code, changes=point, networks=point, datasets=point, lessons="here = MODULE")
    for table in (CORRUPTIONS, ARCHITECTURES, SOURCES, LESSONS):
        assert table.brought == ("here",)
        assert [str(plugin).partition(" of ")[2] for plugin in plugins.installed() if plugin.group == table.group] == [
            f"{package} 0.1"
        ]
    assert sources.is_known("here+mnist")
    assert Changes.parse("shear=0.3")
    assert config_from_dict({"architecture": "mlp"})
    assert list_networks().entries
    assert not (tmp_path / "ran").exists()
    assert "here" not in ARCHITECTURES
    assert (tmp_path / "ran").exists()


@pytest.mark.parametrize(
    ("done", "reason"),
    [
        ("field[0]", "what it makes is no field of 28 x 28 numbers in [0, 1]"),
        ("field * 2", "what it makes is no field"),
        ("field * float('nan')", "what it makes is no field"),
        ("{}['key']", "KeyError: 'key'"),
        ("exit()", "SystemExit"),
    ],
)
def test_a_change_that_fails_when_it_is_used_ends_a_command_in_one_line(
    install, capsys, done: str, reason: str
) -> None:
    package = install(_change(done=done), changes="tried = MODULE:CHANGE")
    assert main(["sweep", "--network", "mlp", "--axis", "tried", "--digits", "2", "--map-digits", "0"]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"digitlab: the change 'tried' of {package} 0.1 failed: ")
    assert reason in line


def test_a_change_cannot_write_into_the_field_that_it_is_given(install) -> None:
    install(_change(done="field.__imul__(0) + 1"), changes="tried = MODULE:CHANGE")
    field = np.full((28, 28), 0.5, np.float32)
    changed = CORRUPTIONS["tried"].at(field, 1.0, np.random.default_rng(0))
    assert (changed.min(), field.min(), field.max()) == (1.0, 0.5, 0.5)


@pytest.mark.parametrize(
    "digits",
    [
        "None",
        "Digits(np.zeros((3, 28, 28), np.uint8), np.zeros(2, np.uint8))",
        "Digits(np.zeros((3, 28, 28)), np.zeros(3, np.uint8))",
        "Digits(np.zeros((3, 27, 28), np.uint8), np.zeros(3, np.uint8))",
        "Digits(np.zeros((3, 28, 28), np.uint8), np.full(3, 10, np.uint8))",
        "Digits(np.zeros((0, 28, 28), np.uint8), np.zeros(0, np.uint8))",
        "1 / 0",
    ],
)
def test_a_data_set_of_something_else_than_digits_is_refused(install, capsys, digits: str) -> None:
    code = "import numpy as np\nfrom digitlab.data.mnist import Digits\nfrom digitlab.data.sources import Source\n"
    package = install(f"{code}SOURCE = Source('own', lambda split: {digits})", datasets="own = MODULE:SOURCE")
    assert main(["evaluate", "--network", "mlp", "--data", "own"]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"digitlab: the data set 'own' of {package} 0.1 failed: ")


_ARCHITECTURE = (
    "from dataclasses import dataclass, replace\nfrom digitlab.networks.architectures import *\n"
    "from digitlab.networks.architectures import mlp\n"
    "@dataclass(frozen=True, slots=True)\nclass Own(Config):\n    hidden: int = 3\n"
    "ARCHITECTURE = Architecture(kind='tried', config=Own, build=None, size=lambda own: Size(own.hidden, 1),\n"
    "    widened=lambda own, by: own, family=lambda _: 'mlp', words=lambda _: '', in_a_line=lambda _: '')\n"
)


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("config", "dict", "of the type dict, and Config is needed"),
        ("size", "lambda _: Size(10**9, 1)", "the network would learn 1,000,000,000 numbers"),
        ("family", "lambda _: 'transformer'", "its family is one of mlp, cnn, hog"),
        ("words", "lambda _: 7", "of the type int, and str is needed"),
        ("in_a_line", "lambda config: config.width", "AttributeError"),
        ("widened", "lambda config, by: None", "AttributeError"),
        ("kind", "'other'", "it calls itself 'other'"),
    ],
)
def test_an_architecture_whose_entry_does_not_fit_is_left_out(install, field: str, value: str, reason: str) -> None:
    install(_ARCHITECTURE, networks="tried = MODULE:ARCHITECTURE")
    spoilt = (
        f"ARCHITECTURE = replace(ARCHITECTURE, kind='another')\nARCHITECTURE = replace(ARCHITECTURE, {field}={value})"
    )
    broken = install(f"{_ARCHITECTURE}{spoilt}", networks="another = MODULE:ARCHITECTURE")
    assert "tried" in ARCHITECTURES
    with pytest.raises(ValueError, match="unknown architecture 'another'") as error:
        config_from_dict({"architecture": "another"})
    assert f"the network 'another' of {broken} 0.1 is left out: " in str(error.value)
    assert reason in str(error.value)


def test_a_class_that_fails_when_a_network_is_made_of_it_is_named(install) -> None:
    failing = "class Failing:\n    def __init__(self, config): raise KeyError('no layers')\n"
    package = install(
        f"{_ARCHITECTURE}{failing}ARCHITECTURE = replace(ARCHITECTURE, build=Failing)\n",
        networks="tried = MODULE:ARCHITECTURE",
    )
    with pytest.raises(ValueError, match=f"the network 'tried' of {package} 0.1 failed: KeyError: 'no layers'"):
        build(config_from_dict({"architecture": "tried"}))


def test_metadata_that_cannot_be_read_costs_that_package_alone(install, tmp_path, caplog) -> None:
    damaged = install("", changes="broken = MODULE:CHANGE")
    (points,) = (tmp_path / damaged).glob("*/entry_points.txt")
    points.write_bytes(b"[digitlab.changes]\n\xff\xfe = \x00")
    install(_change(), changes="tried = MODULE:CHANGE")
    assert CORRUPTIONS.brought == ("tried",)
    assert "entry points of a package cannot be read" in caplog.text
