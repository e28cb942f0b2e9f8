"""Files as somebody else might have damaged or made them: byte by byte, or within the structure of their JSON."""

from __future__ import annotations

import json
import struct
from collections.abc import Sequence
from copy import deepcopy
from typing import Any

from hypothesis import strategies as st

_RAW = ["1e999", "-1e999", "NaN", "Infinity", "9" * 5000, "9" * 401, "[" * 3000 + "]" * 3000, '"\\ud800"', "-0", "1.5"]
"""Values that Python's own writer would not write."""

_VALUES: list[Any] = [
    *(
        None,
        True,
        False,
        0,
        1,
        -1,
        0.5,
        -0.0,
        1e308,
        1e-320,
        [],
        {},
        "",
        " ",
        "\0",
        "..",
        "../../x",
        "/dev/zero",
        "a" * 5000,
    ),
    *(2**31, 2**31 - 1, 2**32, 2**53, 2**63 - 1, -(2**63), 2**64, 10**18, 28, 255, 256, 65536),
    *(
        "\x1b[31m",
        "<img src='/dev/zero'>",
        "![x](/dev/zero)",
        "\u202e",
        "mlp",
        "nan",
        "1",
        [0] * 2000,
        ["x"],
        [[]],
        {"x": 1},
    ),
    *([[0.0, 0.0]] * 500, [1e308, 1e308], [[1e9, -1e9], [0, 0]], {"kind": "x"}, {"__proto__": 1}),
]
_HOSTILE = st.sampled_from(_VALUES).map(deepcopy) | st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=6,
)
_CHUNKS = [
    b"\0",
    b"\xff",
    b"\n",
    b"[",
    b"{",
    b"}",
    b'"',
    b",",
    b"-",
    b"9" * 30,
    b"e999",
    b"\x1f\x8b",
    b"NaN",
    b"\\",
    b"\xff" * 8,
]


@st.composite
def damaged_bytes(draw: st.DrawFn, seeds: Sequence[bytes]) -> bytes:
    """One of the files with one to six places changed, cut out, doubled or put in."""
    content = draw(st.sampled_from(seeds))
    for _ in range(draw(st.integers(1, 6))):
        size = max(1, len(content))
        start = draw(st.integers(0, min(size, 400) - 1) | st.integers(0, size - 1))
        end = min(len(content), start + draw(st.sampled_from([1, 1, 2, 4, 8, 64, 1000])))
        put = draw(
            st.sampled_from(_CHUNKS)
            | st.binary(min_size=1, max_size=8)
            | st.just(b"")
            | st.just(content[start:end] * 2)
            | st.just(content[end : end + 64])
        )
        content = content[:start] + put + content[end:]
        if draw(st.integers(0, 9)) == 0:
            content = content[: draw(st.integers(0, len(content)))]
    return content


@st.composite
def damaged_json(draw: st.DrawFn, seeds: Sequence[str]) -> str:
    """One of the JSON texts with one to three of its values replaced, left out, doubled or wrapped."""
    values = json.loads(draw(st.sampled_from(seeds)))
    for _ in range(draw(st.integers(1, 3))):
        places = list(_places(values))
        if not places:
            values = draw(_HOSTILE)
            continue
        holder, key = draw(st.sampled_from(places))
        match draw(st.integers(0, 7)):
            case 0:
                del holder[key]
            case 1:
                holder[key] = [holder[key]] * draw(st.sampled_from([1, 2, 300]))
            case 2 if isinstance(holder, dict):
                holder[draw(st.text(max_size=5))] = holder.pop(key)
            case 3:
                holder[key] = f"@raw{draw(st.integers(0, len(_RAW) - 1))}@"
            case _:
                holder[key] = draw(_HOSTILE)
    text = json.dumps(values)
    for number, raw in enumerate(_RAW):
        text = text.replace(f'"@raw{number}@"', raw)
    return text


def _places(values: Any):
    """Every place in a JSON value, as its holder and its key."""
    pairs = (
        list(values.items())
        if isinstance(values, dict)
        else list(enumerate(values))
        if isinstance(values, list)
        else []
    )
    for key, value in pairs[:200]:
        yield values, key
        yield from _places(value)


def json_file(seeds: Sequence[bytes]) -> st.SearchStrategy[bytes]:
    """A whole file of JSON."""
    return damaged_bytes(seeds) | damaged_json([seed.decode() for seed in seeds]).map(_encoded)


def json_lines(seeds: Sequence[bytes]) -> st.SearchStrategy[bytes]:
    """A file with a JSON value in each line, of which one is damaged."""

    @st.composite
    def damaged(draw: st.DrawFn) -> bytes:
        lines = draw(st.sampled_from(seeds)).splitlines()
        number = draw(st.integers(0, len(lines) - 1))
        lines[number] = _encoded(draw(damaged_json([lines[number].decode()])))
        return b"\n".join(lines) + b"\n"

    return damaged_bytes(seeds) | damaged()


def safetensors_file(seeds: Sequence[bytes], key: str) -> st.SearchStrategy[bytes]:
    """Weights whose header, or the card in it, is damaged in its structure; the tensors behind it may be cut."""

    @st.composite
    def damaged(draw: st.DrawFn) -> bytes:
        content = draw(st.sampled_from(seeds))
        (length,) = struct.unpack("<Q", content[:8])
        header, tensors = json.loads(content[8 : 8 + length]), content[8 + length :]
        if draw(st.integers(0, 2)):
            header["__metadata__"][key] = draw(damaged_json([header["__metadata__"][key]]))
            text = _encoded(json.dumps(header))
        else:
            text = _encoded(draw(damaged_json([json.dumps(header)])))
        if draw(st.integers(0, 9)) == 0:
            tensors = tensors[: draw(st.integers(0, len(tensors)))]
        return struct.pack("<Q", len(text)) + text + tensors

    return damaged_bytes(seeds) | damaged()


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
