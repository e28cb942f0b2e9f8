"""What somebody else may have written is checked before it is parsed or shown."""

from __future__ import annotations

import json
import os
import sys
import time
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitlab.untrusted import DEEPEST, file_name, one_line, parse_json, read_bytes, read_json, read_text, several_lines

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63) + 1, 2**63 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


def test_a_file_is_read_up_to_the_size_of_its_kind(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"12345")
    assert read_bytes(path, 5) == b"12345"
    with pytest.raises(ValueError, match="file: is larger than 4 bytes"):
        read_bytes(path, 4)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither")
def test_devices_and_pipes_are_refused_without_waiting_for_them(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", Path("/dev/zero"), tmp_path):
        with pytest.raises((ValueError, IsADirectoryError)):
            read_bytes(path, 10)


def test_a_text_has_to_be_utf_8_and_may_have_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "text"
    path.write_bytes(b"\xef\xbb\xbfcaf\xc3\xa9")
    assert read_text(path, 100) == "café"
    path.write_bytes(b"caf\xe9")
    with pytest.raises(ValueError, match="text: is not a text in UTF-8"):
        read_text(path, 100)


@pytest.mark.slow
@given(JSON)
def test_json_that_python_writes_is_read_as_python_reads_it(value: object) -> None:
    assert parse_json(json.dumps(value)) == json.loads(json.dumps(value))
    assert parse_json(json.dumps(value, ensure_ascii=False, indent=1).encode("utf-8", "surrogatepass")) == value


def test_json_may_be_nested_a_little_and_brackets_in_texts_do_not_count() -> None:
    assert parse_json("[" * DEEPEST + "]" * DEEPEST)
    assert parse_json(json.dumps(["[" * 1000, '"{' * 1000]))
    for deep in ("[" * (DEEPEST + 1) + "]" * (DEEPEST + 1), "[" * 10**6, '{"a":' * 10**5):
        with pytest.raises(ValueError, match="nested"):
            parse_json(deep)


def test_a_text_of_escapes_that_never_ends_is_refused_in_a_time_that_grows_as_it_does() -> None:
    def seconds(pairs: int) -> float:
        taken, content = [], "[" + "[]," * DEEPEST + '"' + '\\"' * pairs + "\\"
        for _ in range(5):
            began = time.process_time()
            with pytest.raises(ValueError, match="Unterminated string"):
                parse_json(content)
            taken.append(time.process_time() - began)
        return min(taken)

    assert seconds(16_000) < 24 * seconds(2_000)  # eight times as long a text; a square would be 64


@pytest.mark.parametrize("text", ["[" + "[]," * 10**6 + "[]]", "[" + "1," * 3 * 10**6 + "1]", '{"a":[]}' * 10**6])
def test_json_that_would_fill_the_memory_is_refused_before_anything_is_made_of_it(text: str) -> None:
    tracemalloc.start()
    try:
        with pytest.raises(ValueError, match="more values"):
            parse_json(text)
        assert tracemalloc.get_traced_memory()[1] < 2**20
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    "text",
    ["9" * 401, "[1, -9223372036854775809]", "1e999", "NaN", "[Infinity]", '"\\ud800"', '{"\\udfff": 1}', "9" * 5000],
)
def test_numbers_and_texts_that_nothing_can_hold_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"too large|no number|surrogate|too deeply"):
        parse_json(text)


def test_numbers_that_are_not_finite_can_be_let_in() -> None:
    assert parse_json("[1e999]", finite=False) == [float("inf")]


def test_a_fault_in_a_json_file_names_the_file(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    path.write_text("[" * 1000)
    with pytest.raises(ValueError, match=r"state\.json: is nested more than"):
        read_json(path, 10_000)


def test_what_a_terminal_would_obey_is_not_shown() -> None:
    assert one_line("a\x1b[31mb\nc\u202ed") == "a�[31mb�c�d"
    assert one_line("x" * 1000, 30) == "x" * 19 + "…" + "x" * 10
    assert several_lines("one\n\ttwo\x07") == "one\n    two�"


@given(st.text(), st.integers(3, 50))
def test_a_shown_line_is_printable_and_no_longer_than_asked(text: str, most: int) -> None:
    assert one_line(text, most).isprintable()
    assert len(one_line(text, most)) <= most


@pytest.mark.parametrize(
    "name", ["../x", "a/b", "a\\b", "C:x", "", ".hidden", "-f", "a\nb", "x" * 101, " a", 7, None, "..", "/etc"]
)
def test_names_that_would_leave_their_folder_are_refused(name: object) -> None:
    with pytest.raises(ValueError, match="cannot be the name of a network"):
        file_name(name, "the name of a network")


@pytest.mark.parametrize("name", ["mlp", "my net 2", "Größe", "a.b", "数字"])
def test_ordinary_names_are_accepted(name: str) -> None:
    assert file_name(name, "the name of a network") == name
