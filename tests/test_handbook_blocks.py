"""Every command line of the handbook and of the README is one that its program takes; the quick ones are run.

Python's examples are run by test_api.py and, as a package, by test_plugins.py, the lines that install by test_wheel.py and by what they install.
"""

from __future__ import annotations

import contextlib
import io
import re
import shlex
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

import PIL.Image
import pytest

from digitlab.cli import command_parser, main
from digitlab.data import mnist
from digitlab.shipped import resources

_ROOT = Path(__file__).parent.parent
_PAGES = {
    path.stem if path.parent != _ROOT else "the README": path.read_text("utf-8")
    for path in [*sorted((resources() / "handbook").glob("*.md")), _ROOT / "README.md"]
    if path.name != "python.md"
}
_WORDS = {
    **dict.fromkeys(["NAME", "NETWORK", "LEFT", "RIGHT"], "mlp"),
    **dict.fromkeys(["FILE", "FOLDER", "DIR"], "seven.png"),
    "DEG": "30",
    "DIGIT": "3",
    **dict.fromkeys(["EPOCHS", "FACTOR", "RATIO", "T"], "2"),
    "N": "5",
    "PX": "4",
    "PX,DEG": "4,45",
    "RUN": "last",
    "SCORE": "0.5",
    "SET": "kmnist",
    "SHARE": "0.1",
    "X": "1",
}
_QUICK = ("predict", "networks", "runs")
_NEED_WHAT_IS_THERE = {"--rename", "--delete"}
_OF_OTHERS = ("pip ", "python -m pip ", "pipx ", "uv tool ", "pyinstaller ", "python -m pytest ", "mkdocs ")


def commands(text: str) -> Iterator[str]:
    """Each command of the indented lines, without what is remarked beside it; fenced blocks hold no commands."""
    for line in re.findall(
        r"^    (.+)", re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL), re.MULTILINE
    ):
        yield from re.split(r" && ", re.sub(r"(^|\s+)# .*", "", line))


def forms(command: str) -> Iterator[list[str]]:
    """What a command with options in brackets stands for: without them, and with each of them alone; and each of ``A | B``."""
    parts = re.split(r"\[((?=--|[A-Z]{2})[^]]+)\](?:\.\.\.)?", command)
    fixed, optional = parts[::2], parts[1::2]
    chosen = [(place, way) for place, part in enumerate(optional) for way in part.split(" | ")]
    for place, way in [(None, ""), *chosen]:
        one = fixed[0] + "".join((way if place == number else "") + rest for number, rest in enumerate(fixed[1:]))
        either = re.search(r"(\S+) \| (\S+)", one)
        for alone in [one.replace(either[0], word) for word in either.groups()] if either else [one]:
            yield [_WORDS.get(word, word) for word in _words(alone)]


def _words(form: str) -> Iterator[str]:
    words = shlex.split(form)
    for before, word in pairwise(["", *words]):
        if word == "...":  # and so on; of a pose, any
            yield from ["dx=4"] if before == "--pose" else []
        else:
            yield word.removesuffix("...")


parser = cache(command_parser)


def taken(words: list[str]) -> str:
    """What digitlab's parser says against a command; "" where it takes it."""
    said = io.StringIO()
    with contextlib.redirect_stderr(said), contextlib.suppress(SystemExit):
        parser().parse_args(words)
        return ""
    return said.getvalue()


@pytest.mark.parametrize("page", _PAGES)
def test_every_command_of_a_page_is_one_that_its_program_takes(page) -> None:
    for command in commands(_PAGES[page]):
        if command.split()[0] == "digitlab":
            for form in forms(command):
                assert taken(form[1:]) == "", form
        elif script := re.match(r"(?:\w+=\S+ )?python (tests/\S+\.py)", command):
            code = (_ROOT / script[1]).read_text("utf-8")
            for option in re.findall(r"(--[\w-]+)", command):
                assert f'"{option}"' in code, command
        else:
            assert command.startswith(_OF_OTHERS), command
            assert all((_ROOT / path).is_file() for path in re.findall(r"[\w/]+\.spec", command)), command


def test_what_the_pages_write_is_not_taken_because_anything_is() -> None:
    assert "--networks" in taken(["evaluate", "--networks", "mlp"])
    assert [*forms("digitlab x A | B [--json | --csv]")] == [
        ["digitlab", "x", "A"],
        ["digitlab", "x", "B"],
        ["digitlab", "x", "A", "--json"],
        ["digitlab", "x", "B", "--json"],
        ["digitlab", "x", "A", "--csv"],
        ["digitlab", "x", "B", "--csv"],
    ]


def test_the_quick_commands_run_in_every_form_that_the_handbook_writes(tmp_path, monkeypatch, capsys) -> None:
    PIL.Image.fromarray(mnist.load("test").images[0]).save(tmp_path / "seven.png")
    monkeypatch.chdir(tmp_path)
    run = []
    for command in commands(_PAGES["commands"]):
        for form in forms(command):
            if form[1:2] and form[1] in _QUICK and not _NEED_WHAT_IS_THERE.intersection(form):
                assert main(form[1:]) == 0, form
                run.append(form[1])
    assert set(run) == set(_QUICK)
