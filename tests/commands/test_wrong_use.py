"""Every command, used wrongly: one line says what is wrong, the status says whose fault it is, and nothing is left behind."""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from digitlab.cli import main
from digitlab.measure.registry import MODULES

FAULT, USAGE = 1, 2
NO_NETWORK, NO_RUN = "there is no network 'nobody'", "there is no run 'nobody'"

WRONG: list[tuple[str, int, str]] = [
    ("nonsense", USAGE, "invalid choice"),
    ("--theme mauve", USAGE, "--theme"),
    ("train", USAGE, "name a network to train"),
    ("train nobody", USAGE, "there is no network 'nobody' to train"),
    ("train ../mlp", USAGE, "cannot be a network's name"),
    ("train mlp --epochs 0", USAGE, "epochs must lie between 1 and 1000"),
    ("train mlp --epochs many", USAGE, "--epochs"),
    ("train mlp --learning-rate nan", USAGE, "learning rate must lie between"),
    ("train mlp --digits 55001", USAGE, "digits must lie between"),
    ("train mlp --data elsewhere", USAGE, "there are no digits called 'elsewhere': there are mnist, "),
    ("train mlp --processes 65", USAGE, "processes must lie between"),
    ("train mlp --threads -1", USAGE, "'-1' is no whole number between 1 and"),
    ("train mlp --threads 999999", USAGE, "'999999' is no whole number between 1 and"),
    ("train mlp --threads 1.5", USAGE, "'1.5' is no whole number"),
    ("train mlp --more-epochs 3", USAGE, "--more-epochs goes with --resume"),
    ("train --resume nobody --more-epochs -1", USAGE, "'-1' is no whole number"),
    ("train --resume nobody", FAULT, NO_RUN),
    ("train --resume=", FAULT, "there is no run ''"),
    ("train --resume BIN", FAULT, "there is no run '"),
    ("train --resume last --batch-size 8", USAGE, "batch size cannot be changed"),
    ("train mlp --out DIR", USAGE, "is no name of a weights file"),
    ("train mlp --out net.pt", USAGE, "is no name of a weights file"),
    ("train mlp --out BIN/x.safetensors", FAULT, "name another file with --out"),
    ("train cnn_pooled --start-from mlp", USAGE, "'cnn_pooled' cannot start from the weights of 'mlp'"),
    ("train mlp --start-from nobody", USAGE, NO_NETWORK),
    ("train mlp --recipe nobody", USAGE, "there is no recipe 'nobody'"),
    ("train mlp --architecture [1]", USAGE, "--architecture"),
    ("train --config DEEP", FAULT, "deep.json: is nested more than 64 deep"),
    ("train --config EMPTY", FAULT, "empty.json"),
    ("train --config BIN", FAULT, "bin.json: is not a text in UTF-8"),
    ("train --config NOWHERE", FAULT, "nowhere.json"),
    ("train --config DIR", FAULT, "is not an ordinary file"),
    ("import", USAGE, "file"),
    ("import NOWHERE", FAULT, "nowhere.json"),
    ("import BIN", FAULT, "bin.json"),
    ("import BIN --architecture mlp", FAULT, "bin.json"),
    ("import DIR", FAULT, "is not an ordinary file"),
    ("desktop-entry", USAGE, "--install"),
    ("desktop-entry --install --remove", USAGE, "not allowed with"),
    ("generate", USAGE, "--out"),
    ("generate --out dir --count 0", USAGE, "'0' is no whole number between 1 and"),
    ("generate --out dir --class ten", USAGE, "'ten' is no whole number"),
    ("generate --out dir --guidance nan", FAULT, "guidance must lie between 0 and 100"),
    ("generate --out dir --network nobody", FAULT, "there is no generator 'nobody'"),
    ("generate --out dir --network mlp", FAULT, "'mlp' reads digits and draws none"),
    ("judge --digits 99", FAULT, "digits must lie between 100 and"),
    ("judge --network mlp", FAULT, "'mlp' reads digits and draws none"),
    ("judge --network nobody", FAULT, "there is no generator 'nobody'"),
    ("predict", USAGE, "FILE"),
    ("predict BIN --network mlp", FAULT, "bin.json"),
    ("predict BIN --network nobody", FAULT, NO_NETWORK),
    ("predict BIN --pose dx=nan", USAGE, "--pose"),
    ("predict BIN --pose dx=1,dx=2", USAGE, "'dx' stands twice in the pose 'dx=1,dx=2'"),
    ("detect", FAULT, "name pictures to read"),
    ("detect --sheets 0", FAULT, "sheets must lie between"),
    ("detect BIN --threshold 2", FAULT, "threshold must lie between"),
    ("detect BIN --network mlp", FAULT, "not a sheet"),
    ("evaluate --network nobody", FAULT, NO_NETWORK),
    ("evaluate --digits 10001", FAULT, "digits must lie between"),
    *(
        (f"{command} --device cuda:99", FAULT, "there is no device 'cuda:99' here")
        for command in (
            "evaluate --network mlp",
            "sweep --network mlp",
            "calibrate --network mlp",
            "benchmark --network mlp",
            "detect --sheets 1",
            "detect BIN",
        )
    ),
    ("evaluate --network mlp --device xla", FAULT, "with arguments from the 'XLA' backend): try --device cpu"),
    ("evaluate --box 4", USAGE, "is no box"),
    ("sweep --network nobody", FAULT, NO_NETWORK),
    ("benchmark --network nobody", FAULT, NO_NETWORK),
    ("benchmark --digits 0 --network mlp", FAULT, "digits must lie between"),
    ("sweep --digits 0 --network mlp", FAULT, "digits must lie between"),
    ("disagree mlp", USAGE, "right"),
    ("disagree mlp nobody", FAULT, NO_NETWORK),
    ("calibrate --seed -1 --network mlp", FAULT, "seed must lie between 0 and"),
    ("evidence --network nobody", FAULT, NO_NETWORK),
    ("confuse --network nobody", FAULT, NO_NETWORK),
    ("confuse --network mlp --split nobody", USAGE, "--split"),
    ("top-activations --network mlp --digits -3", FAULT, "digits must lie between"),
    ("edit mlp --edits BIN", FAULT, "bin.json: is not a text in UTF-8"),
    ("edit mlp --edits EMPTY", FAULT, "empty.json: these are no edits"),
    ("edit mlp --edits DEEP", FAULT, "deep.json: these are no edits"),
    ("edit mlp --off nobody", USAGE, "--off"),
    ("project mlp --seed -1", FAULT, "seed must lie between 0 and"),
    ("project mlp --layer nobody", FAULT, "nobody"),
    ("networks nobody", USAGE, "unrecognized"),
    ("export nobody --onnx x.onnx", FAULT, NO_NETWORK),
    ("export mlp", USAGE, "--onnx"),
    ("export mlp --onnx DIR", FAULT, "dir: is a folder, name a file"),
    ("script nobody", FAULT, NO_RUN),
    ("script", USAGE, "RUN"),
    ("runs --delete nobody", FAULT, NO_RUN),
    ("runs --delete ..", FAULT, "there is no run '..'"),
    ("runs --delete DIR", FAULT, "there is no run"),
    ("digits --import BIN", FAULT, "bin.json"),
    ("digits --import NOWHERE", FAULT, "nowhere.json"),
    ("digits --download nobody", FAULT, "there is no set 'nobody'"),
    ("digits --delete --export x.jsonl", USAGE, "not allowed with"),
    ("doctor nobody", USAGE, "unrecognized"),
    ("screenshots", USAGE, "--out"),
    ("screenshots --out", USAGE, "--out"),
]
JSON_TOO = ["train nobody", "train --resume nobody", "evaluate --network nobody", "sweep --network nobody"]
JSON_TOO += ["disagree mlp nobody", "edit mlp --edits BIN", "project mlp --seed -1", "export nobody --onnx x.onnx"]
JSON_TOO += ["script nobody", "runs --delete nobody", "digits --import BIN", "predict BIN --network nobody"]


@pytest.fixture
def words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Makes a line of the table to arguments; the files that it names are there, and the current folder is empty."""
    monkeypatch.chdir(tmp_path)
    contents = {"DEEP": b"[" * 100_000, "EMPTY": b"", "BIN": b"\x00\xff\xfe\x80" * 50}
    places = {name: tmp_path / f"{name.lower()}.json" for name in (*contents, "NOWHERE")} | {"DIR": tmp_path / "dir"}
    for name, content in contents.items():
        places[name].write_bytes(content)
    places["DIR"].mkdir()

    def made(line: str) -> list[str]:
        return [re.sub("^[A-Z]+", lambda found: str(places.get(found[0], found[0])), word) for word in line.split()]

    return made


def _status(arguments: list[str]) -> int:
    try:
        return main(arguments)
    except SystemExit as left:  # argparse refuses in its own way
        return int(left.code)


@pytest.mark.parametrize(("line", "status", "said"), WRONG, ids=[line for line, _, _ in WRONG])
def test_what_is_typed_wrongly_is_refused_in_one_line(
    line: str, status: int, said: str, words, capsys, own_data_folder: Path
) -> None:
    assert _status(words(line)) == status
    printed = capsys.readouterr()
    *usage, last = printed.err.splitlines()
    assert said in last
    assert re.match(r"digitlab[\w -]*: ", last)
    assert "Errno" not in last
    assert not usage or (status == USAGE and usage[0].startswith("usage: digitlab"))
    assert printed.out == ""
    assert not (own_data_folder / "runs").exists()
    assert sorted(path.name for path in Path.cwd().iterdir()) == ["bin.json", "deep.json", "dir", "empty.json"]


@pytest.mark.parametrize("line", JSON_TOO)
def test_programs_read_json_only_also_where_something_is_wrong(line: str, words, capsys) -> None:
    assert _status([*words(line), "--json"]) in {FAULT, USAGE}
    printed = capsys.readouterr()
    told = [json.loads(row) for row in printed.out.splitlines()]
    assert told or len(printed.err.splitlines()) == 1
    assert all(isinstance(each, dict) for each in told)


def test_the_table_knows_every_command(monkeypatch: pytest.MonkeyPatch) -> None:
    known: set[str] = set()
    add = argparse._SubParsersAction.add_parser

    def noted(self, name: str, **options: object):
        known.add(name)
        return add(self, name, **options)

    monkeypatch.setattr(argparse._SubParsersAction, "add_parser", noted)
    assert _status(["--version"]) == 0
    assert known - {"gui"} == {line.split()[0] for line, _, _ in WRONG} - {"nonsense", "--theme"}
    assert set(MODULES) <= known


@pytest.mark.parametrize(
    ("line", "status", "said"),
    [
        ("train mlp --threads 999999", USAGE, "'999999' is no whole number between 1 and"),
        ("train mlp --more-epochs 3", USAGE, "--more-epochs goes with --resume"),
        ("runs --delete ..", FAULT, "there is no run '..'"),
    ],
)
def test_a_process_of_its_own_says_the_same(line: str, status: int, said: str, words) -> None:
    command = [sys.executable, "-P", "-m", "digitlab", *words(line)]
    place = {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    done = subprocess.run(command, env={**os.environ, **place}, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == status
    assert said in done.stderr
    assert "Traceback" not in done.stderr
