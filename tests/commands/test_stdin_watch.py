"""A child that ends with its parent, and only with that."""

from __future__ import annotations

import io
import os
import sys
import threading
from pathlib import Path

import pytest

from digitlab.commands.stdin_watch import hear_parent, until_input_ends


@pytest.fixture
def pipe(monkeypatch):
    """The end of a pipe that a parent writes to; the other one is this process's standard input."""
    reading, writing = os.pipe()
    with os.fdopen(reading) as stdin, os.fdopen(writing, "w") as parent:
        monkeypatch.setattr(sys, "stdin", stdin)
        yield parent


def forever():
    number = 0
    while True:
        yield number
        number += 1


def test_everything_comes_while_the_parent_is_there(pipe):
    assert list(until_input_ends(range(5))) == [0, 1, 2, 3, 4]


def test_it_stops_when_the_parent_closes_the_pipe(pipe):
    items = until_input_ends(forever())
    assert next(items) == 0
    pipe.close()
    with pytest.raises(KeyboardInterrupt):
        for _ in items:
            pass


def test_what_the_parent_says_is_not_its_end(pipe):
    items = until_input_ends(forever())
    pipe.write("still here\n")
    pipe.flush()
    assert [next(items) for _ in range(100)] == list(range(100))


@pytest.mark.parametrize("stdin", [None, io.StringIO("")], ids=["none", "no file"])
def test_no_standard_input_is_no_parent(monkeypatch, stdin):
    monkeypatch.setattr(sys, "stdin", stdin)
    assert len(list(until_input_ends(range(1000)))) == 1000


def test_the_null_device_is_no_parent(monkeypatch):
    with Path(os.devnull).open() as null:
        monkeypatch.setattr(sys, "stdin", null)
        assert len(list(until_input_ends(range(1000)))) == 1000


def test_what_the_parent_says_is_heard_line_by_line_and_its_end_once(pipe):
    heard, ended = [], threading.Event()
    assert hear_parent(heard.append, ended.set)
    pipe.write("first\nsecond ")
    pipe.flush()
    pipe.write("half\nnever ended")
    pipe.close()
    assert ended.wait(10)
    assert heard == ["first", "second half"]
