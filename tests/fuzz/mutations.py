"""Files as somebody else might have damaged or made them: byte by byte, or within the structure of their JSON or TOML.

Everything is drawn from a ``random.Random``, so that a seed gives the same files again, and fast: there are thousands.
"""

from __future__ import annotations

import json
import struct
import tomllib
from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from functools import cache
from random import Random
from typing import Any

Damage = Callable[[Random, Sequence[bytes]], bytes]
"""Makes a damaged file of one of several whole ones."""

_RAW = ["1e999", "-1e999", "NaN", "Infinity", "9" * 5000, "9" * 401, "[" * 3000 + "]" * 3000, '"\\ud800"', "-0", "1.5"]
"""Values that Python's own writer would not write."""

# fmt: off
_VALUES: list[Any] = [
    None, True, False, 0, 1, -1, 0.5, -0.0, 1e308, 1e-320, 28, 255, 256, 65536, 10**18,
    2**31, 2**31 - 1, 2**32, 2**53, 2**63 - 1, -(2**63), 2**64, float("nan"), float("inf"),
    "", " ", "\0", "..", "../../x", "/dev/zero", "a" * 5000, "\x1b[31m", "<img src='/dev/zero'>", "![x](/dev/zero)", "\u202e",
    "mlp", "nan", "1", "\n", "\n\n# x\n", "'", '"', "\ufeff", "\ud800",
    [], {}, [[]], ["x"], [0] * 2000, {"x": 1}, {"kind": "x"}, {"__proto__": 1},
    [[0.0, 0.0]] * 500, [1e308, 1e308], [[1e9, -1e9], [0, 0]],
]
_CHUNKS = [
    b"\0", b"\xff", b"\n", b"[", b"{", b"}", b'"', b",", b"-", b"9" * 30, b"e999", b"\x1f\x8b", b"NaN", b"\\", b"\xff" * 8,
]
_OPERATORS = [
    "Conv", "Gemm", "MatMul", "BatchNormalization", "LayerNormalization", "MaxPool", "AveragePool", "GlobalMaxPool", "ReduceMean",
    "ReduceMax", "Flatten", "Reshape", "Squeeze", "Unsqueeze", "Transpose", "Pad", "Clip", "Pow", "PRelu", "Softmax", "Gelu",
    "Identity", "Cast", "Relu", "Exp", "Log", "Reciprocal", "Add", "Mul", "Div", "Max", "Concat", "Shape", "Gather", "Slice",
    "ConstantOfShape", "Constant", "If", "Loop",
]
_WHOLE = [0, 1, -1, 2, 3, 5, 28, 29, 784, 4096, 2**20, 2**31, 2**40, 2**62, -(2**62)]
# fmt: on
_SIGNS = "aZ09 _-./\\'\"<>&#*|`\n\t\r\0\x1b\x7fäß\u200f\u202e\u2028\ufeff\ufffe数\U0001f600\U0010ffff"


def damaged_bytes(rng: Random, seeds: Sequence[bytes]) -> bytes:
    """One of the files with one to six places changed, cut out, doubled or put in."""
    content = rng.choice(seeds)
    for _ in range(rng.randint(1, 6)):
        size = max(1, len(content))
        start = rng.randrange(rng.choice([min(size, 400), size]))
        end = min(len(content), start + rng.choice([1, 1, 2, 4, 8, 64, 1000]))
        put = rng.choice(
            [
                rng.choice(_CHUNKS),
                rng.randbytes(rng.randint(1, 8)),
                b"",
                content[start:end] * 2,
                content[end : end + 64],
            ]
        )
        content = content[:start] + put + content[end:]
        if rng.random() < 0.1:
            content = content[: rng.randint(0, len(content))]
    return content


def damaged_values(rng: Random, values: Any) -> Any:
    """JSON values with one to three of them replaced, left out, doubled or wrapped; some stand for what no writer writes."""
    for _ in range(rng.randint(1, 3)):
        places = list(_places(values))
        if not places:
            values = _hostile(rng)
            continue
        holder, key = rng.choice(places)
        match rng.randrange(8):
            case 0:
                del holder[key]
            case 1:
                holder[key] = [holder[key]] * rng.choice([1, 2, 300])
            case 2 if isinstance(holder, dict):
                holder[_text(rng)] = holder.pop(key)
            case 3:
                holder[key] = f"@raw{rng.randrange(len(_RAW))}@"
            case _:
                holder[key] = _hostile(rng)
    return values


def damaged_json(rng: Random, seeds: Sequence[str]) -> str:
    """One of the JSON texts, damaged in its structure."""
    return _with_raw(json.dumps(damaged_values(rng, json.loads(rng.choice(seeds)))))


def json_file(rng: Random, seeds: Sequence[bytes]) -> bytes:
    """A whole file of JSON."""
    if rng.random() < 0.5:
        return damaged_bytes(rng, seeds)
    return _encoded(damaged_json(rng, [seed.decode() for seed in seeds]))


def json_lines(rng: Random, seeds: Sequence[bytes]) -> bytes:
    """A file with a JSON value in each line, of which one is damaged."""
    if rng.random() < 0.5:
        return damaged_bytes(rng, seeds)
    lines = rng.choice(seeds).splitlines()
    number = rng.randrange(len(lines))
    lines[number] = _encoded(damaged_json(rng, [lines[number].decode()]))
    return b"\n".join(lines) + b"\n"


def toml_header(rng: Random, seeds: Sequence[bytes]) -> bytes:
    """A text below a header in TOML, which is damaged in its structure."""
    _, header, text = rng.choice(seeds).decode().split("+++\n", 2)
    values = damaged_values(rng, tomllib.loads(header))
    rows = [f"{_toml(key)} = {_toml(value)}" for key, value in values.items()] if isinstance(values, dict) else []
    return _encoded("+++\n{}\n+++\n{}".format(_with_raw("\n".join(rows)), text))


def safetensors_file(key: str) -> Damage:
    """Weights whose header, or the card in it under a key, is damaged in its structure; the tensors behind it may be cut."""

    def damaged(rng: Random, seeds: Sequence[bytes]) -> bytes:
        if rng.random() < 0.5:
            return damaged_bytes(rng, seeds)
        content = rng.choice(seeds)
        (length,) = struct.unpack("<Q", content[:8])
        header, tensors = json.loads(content[8 : 8 + length]), content[8 + length :]
        if rng.randrange(3):
            header["__metadata__"][key] = damaged_json(rng, [header["__metadata__"][key]])
            text = _encoded(json.dumps(header))
        else:
            text = _encoded(damaged_json(rng, [json.dumps(header)]))
        if rng.random() < 0.1:
            tensors = tensors[: rng.randint(0, len(tensors))]
        return struct.pack("<Q", len(text)) + text + tensors

    return damaged


def onnx_file(rng: Random, seeds: Sequence[bytes]) -> bytes:
    """A model whose bytes are damaged, or whose operators, settings, inputs and sizes are others."""
    import onnx

    if rng.random() < 0.5:
        return damaged_bytes(rng, seeds)
    model = onnx.ModelProto.FromString(rng.choice(seeds))
    graph = model.graph
    names = [name for node in graph.node for name in (*node.input, *node.output)] + ["", "nobody"]
    for _ in range(rng.randint(1, 4)):
        node, whole = rng.choice(graph.node), rng.choice(_WHOLE)
        attributes = [each for each in node.attribute if each.ints]
        match rng.randrange(6):
            case 0:
                node.op_type = rng.choice(_OPERATORS)
            case 1 if node.input:
                node.input[rng.randrange(len(node.input))] = rng.choice(names)
            case 2 if attributes:
                each = rng.choice(attributes)
                each.ints[rng.randrange(len(each.ints))] = whole
            case 3:
                each = rng.choice(graph.initializer)
                each.dims[rng.randrange(len(each.dims))] = whole
            case 4:
                rng.choice(graph.input[0].type.tensor_type.shape.dim).dim_value = whole
            case _:
                name = rng.choice(["axis", "group", "axes", "perm", "to", "keepdims", "alpha", "pads", "auto_pad"])
                value = rng.choice([whole, [whole], [whole] * 4, float("nan"), 0.5, "SAME_UPPER"])
                node.attribute.append(onnx.helper.make_attribute(name, value))
    return model.SerializeToString()


def _hostile(rng: Random, depth: int = 0) -> Any:
    """Any value: often one that has made trouble somewhere."""
    if depth == 0 and rng.random() < 0.6:
        return deepcopy(rng.choice(_VALUES))
    match rng.randrange(7 if depth < 3 else 5):
        case 0:
            return rng.choice([None, True, False])
        case 1:
            return rng.choice([-1, 1]) * rng.getrandbits(rng.choice([1, 4, 8, 31, 33, 64, 70]))
        case 2:
            (number,) = struct.unpack("<d", rng.randbytes(8))
            return number
        case 3:
            return rng.uniform(-100, 100)
        case 4:
            return _text(rng)
        case 5:
            return [_hostile(rng, depth + 1) for _ in range(rng.randrange(5))]
        case _:
            return {_text(rng): _hostile(rng, depth + 1) for _ in range(rng.randrange(5))}


def _text(rng: Random) -> str:
    return "".join(rng.choice(_SIGNS) for _ in range(rng.randrange(9)))


def _places(values: Any) -> Iterator[tuple[Any, Any]]:
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


def _with_raw(text: str) -> str:
    for number, raw in enumerate(_RAW):
        text = text.replace(f'"@raw{number}@"', raw, 20)
    return text


def _toml(value: Any) -> str:
    """A value in one line of TOML, which knows no null and writes some signs otherwise than JSON."""
    match value:
        case dict():
            return "{" + ", ".join(f"{_toml(key)} = {_toml(each)}" for key, each in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(_toml, value)) + "]"
        case float():
            return repr(value)
        case None:
            return "null"
        case str():
            return _toml_text(value)
        case _:
            return json.dumps(value)


@cache
def _toml_text(text: str) -> str:
    """A string of TOML; most are keys that come by the thousand."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
