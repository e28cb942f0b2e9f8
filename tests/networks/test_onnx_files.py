"""ONNX files of all sorts: what they may hold, written operator by operator, and what of it is refused."""

from __future__ import annotations

import importlib.util
import re

import numpy as np
import onnx
import onnxruntime
import pytest
import safetensors.torch
import torch
from onnx import TensorProto, helper, numpy_helper

from digitlab.networks import onnx_import, onnx_table
from digitlab.networks.activations import OpenedNetwork
from digitlab.networks.arithmetic import unit_sum
from digitlab.networks.backpropagation import learning_steps
from digitlab.networks.card import WeightsError
from digitlab.networks.edited_network import edited
from digitlab.networks.edits import WeightSet
from digitlab.networks.importing import keep, read_network
from digitlab.networks.learning_step import terms
from digitlab.networks.predict import predict_many
from digitlab.networks.weights import load


def written(path, nodes, inputs=("n", 1, 28, 28), outputs=("n", 10), numbers=None, kind=TensorProto.FLOAT, opset=18):
    """A file with these operators, from "x" to "y"; the dense layer "w", "b" is there for all of them."""
    rng = np.random.default_rng(0)
    numbers = {"w": rng.normal(size=(784, 10)), "b": rng.normal(size=10), "s": [-1, 784]} | (numbers or {})
    tensors = [
        numpy_helper.from_array(np.array(values, np.int64 if name == "s" else np.float32), name)
        for name, values in numbers.items()
    ]
    graph = helper.make_graph(
        nodes,
        "net",
        [helper.make_tensor_value_info("x", kind, list(inputs))],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, list(outputs))],
        tensors,
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset), helper.make_opsetid("mine", 1)])
    path.write_bytes(model.SerializeToString())
    return path


FLAT = helper.make_node("Reshape", ["x", "s"], ["f"])
DENSE = (helper.make_node("MatMul", ["f", "w"], ["m"]), helper.make_node("Add", ["b", "m"], ["y"]))


@pytest.mark.parametrize(
    ("inputs", "nodes"),
    [
        (("n", 784), [helper.make_node("Identity", ["x"], ["f"])]),
        ((1, 784), [helper.make_node("Identity", ["x"], ["f"])]),
        (("n", 28, 28), [helper.make_node("Flatten", ["x"], ["f"])]),
        (
            ("n", 28, 28, 1),
            [helper.make_node("Transpose", ["x"], ["t"], perm=[0, 3, 1, 2]), helper.make_node("Flatten", ["t"], ["f"])],
        ),
    ],
)
def test_fields_of_other_shapes_are_the_same_field(inputs, nodes, tmp_path, digits):
    network, card = read_network(written(tmp_path / "net.onnx", [*nodes, *DENSE], inputs))
    rng = np.random.default_rng(0)
    weight, bias = rng.normal(size=(784, 10)), rng.normal(size=10)
    expected = torch.from_numpy(digits[:5].reshape(5, -1) @ weight + bias).softmax(dim=1).numpy()
    np.testing.assert_allclose(predict_many(network, digits[:5]), expected, atol=1e-4)
    assert card.parameters == 7850, "a number that is added to a dense layer is its bias"


@pytest.mark.parametrize(
    ("inputs", "nodes", "names"),
    [
        (("n", 28, 28), [helper.make_node("Flatten", ["x"], ["f"])], ["answer"]),
        (
            ("n", 28, 28),
            [helper.make_node("MatMul", ["x", "e"], ["t"]), helper.make_node("Reshape", ["t", "s"], ["f"])],
            ["reshaping", "dense", "flatten", "answer"],
        ),
    ],
)
def test_a_dense_layer_behind_rows_is_written_out_taught_and_edited_as_any_other(
    inputs, nodes, names, tmp_path, digits
):
    rng = np.random.default_rng(1)
    numbers = {"e": rng.normal(size=(28, 28)), "w": 0.01 * rng.normal(size=(784, 10))}
    network, _ = read_network(written(tmp_path / "net.onnx", [*nodes, *DENSE], inputs, numbers=numbers))
    opened = OpenedNetwork(network).activations(digits[0])
    assert [layer.name for layer in opened.layers] == names
    for layer, index, before, after in zip(
        opened.layers, opened.field_indices, opened.maps, opened.maps[1:], strict=False
    ):
        for at in np.ndindex(after.shape):
            found = unit_sum(layer, index, before, *at, answered=float(after[at])).value
            assert found == pytest.approx(after[at], rel=1e-4, abs=1e-4)
    (step,) = learning_steps(network, digits[0], 7, 0.1, 1)
    largest = np.abs(step.layers[-1].taught.gradients["weight"][3]).argmax()
    of = terms(step.layers[-1], 3, int(largest))
    assert of.total == pytest.approx(of.gradient)
    weight = float(opened.layers[-1].weights.kernel[3].flat[largest])
    before, after = (
        -np.log(predict_many(edited(network, (WeightSet("answer", 3, int(largest), weight + by),)), digits[:1])[0, 7])
        for by in (-1e-2, 1e-2)
    )
    assert of.total == pytest.approx((after - before) / 2e-2, rel=1e-2)


@pytest.mark.parametrize(
    "ends", [["Softmax", "Softmax"], ["LogSoftmax", "Softmax"], ["Softmax", "LogSoftmax"], ["LogSoftmax", "LogSoftmax"]]
)
def test_of_two_softmaxes_at_the_end_one_is_left_where_two_are_not_as_one(ends, tmp_path, digits):
    names = ["y", "p", "q"]
    nodes = [helper.make_node(end, names[at : at + 1], names[at + 1 : at + 2], axis=1) for at, end in enumerate(ends)]
    path = written(tmp_path / "net.onnx", [FLAT, *DENSE, *nodes])
    model = onnx.load(path)
    model.graph.output[0].name = "q"
    path.write_bytes(model.SerializeToString())
    (expected,) = onnxruntime.InferenceSession(str(path)).run(None, {"x": digits[:3, None]})
    expected = np.exp(expected) if ends[1] == "LogSoftmax" else expected
    np.testing.assert_allclose(predict_many(read_network(path)[0], digits[:3]), expected, atol=1e-5)


def test_minus_infinity_beyond_the_border_is_left_out_by_the_largest(tmp_path, digits):
    pad = helper.make_node("Pad", ["x", "around", "far"], ["p"])
    around = helper.make_node("Constant", [], ["around"], value_ints=[0, 0, 1, 1, 0, 0, 1, 1])
    pool = helper.make_node("MaxPool", ["p"], ["l"], kernel_shape=[3, 3])
    nodes = [around, pad, pool, helper.make_node("Flatten", ["l"], ["f"]), *DENSE]
    path = written(tmp_path / "net.onnx", nodes, numbers={"far": -np.inf})
    found = read_network(keep(*read_network(path), "padded"))[0](torch.from_numpy(digits[:3])[:, None])
    (expected,) = onnxruntime.InferenceSession(str(path)).run(None, {"x": digits[:3, None]})
    np.testing.assert_allclose(found, expected, atol=1e-4)


def _reduced(*axes: int) -> list[onnx.NodeProto]:
    """What is largest over axes of the field, as "r"."""
    name = "over" + "".join(map(str, axes))
    constant = helper.make_node("Constant", [], [name], value_ints=axes)
    return [constant, helper.make_node("ReduceMax", ["x", name], ["r"], keepdims=0)]


def _external() -> bytes:
    tensor = TensorProto(name="w", data_type=TensorProto.FLOAT, dims=[784, 10], data_location=TensorProto.EXTERNAL)
    tensor.external_data.add(key="location", value="/etc/passwd")
    graph = helper.make_graph([FLAT, *DENSE], "net", [helper.make_tensor_value_info("x", 1, ["n", 784])], [], [tensor])
    return helper.make_model(graph).SerializeToString()


@pytest.mark.parametrize(
    ("nodes", "changes", "said"),
    [
        ([helper.make_node("Det", ["x"], ["y"])], {}, "not known here: Det: import its weights instead"),
        ([helper.make_node("Steal", ["x"], ["y"], domain="mine")], {}, "operator 'Steal' of 'mine'"),
        (
            [helper.make_node("If", ["x"], ["y"], then_branch=helper.make_graph([], "g", [], []))],
            {},
            "setting that is not",
        ),
        ([*DENSE], {}, "reads 'f', which nothing answers"),
        ([FLAT, *DENSE], {"inputs": ("n", 3, 28, 28)}, "reads numbers of shape"),
        ([FLAT, *DENSE], {"inputs": (28, 28)}, "reads numbers of shape"),
        ([FLAT, *DENSE], {"kind": TensorProto.INT64}, "float32"),
        ([FLAT, *DENSE], {"numbers": {"w": np.zeros((784, 11)), "b": np.zeros(11)}}, "not 10 logits"),
        ([FLAT, *DENSE], {"numbers": {"w": np.full((784, 10), np.nan)}}, "not finite"),
        ([FLAT, *DENSE], {"numbers": {"w": np.full((784, 10), 3e38)}}, "ten finite numbers"),
        ([FLAT, *DENSE], {"numbers": {"w": np.zeros((700, 10))}}, "does not fit what it reads"),
        ([FLAT, *DENSE], {"numbers": {"s": [-1, 392]}}, "mixes the digits of a batch"),
        ([helper.make_node("Transpose", ["x"], ["f"], perm=[1, 0, 2, 3]), *DENSE], {}, "axis of the batch"),
        ([*_reduced(1), helper.make_node("Add", ["x", "r"], ["y"])], {}, "mixes the digits of a batch"),
        ([*_reduced(1), helper.make_node("MatMul", ["x", "r"], ["y"])], {}, "mixes the digits of a batch"),
        (
            [helper.make_node("Conv", ["x", "k"], ["y"], auto_pad="SAME_UPPER", strides=[0, 0])],
            {"numbers": {"k": np.zeros((1, 1, 3, 3))}},
            "by zero",
        ),
        (
            [helper.make_node("LayerNormalization", ["x", "g"], ["y"], axis=2)],
            {"numbers": {"g": np.ones(28)}},
            "no weight of its own for each number",
        ),
        (
            [helper.make_node("BatchNormalization", ["x", *"gggg"], ["y"], training_mode=1)],
            {"numbers": {"g": [1]}},
            "as in training",
        ),
        ([helper.make_node("Softmax", ["x"], ["f"], axis=1), *DENSE], {"opset": 11}, "over several axes"),
        ([helper.make_node("Pow", ["x", "g"], ["y"])], {"numbers": {"g": np.inf}}, "finite numbers"),
        ([helper.make_node("Identity", ["b"], ["y"])], {}, "does not depend on the field"),
        ([FLAT, *[helper.make_node("Neg", ["f"], ["f"])] * 501, *DENSE], {}, "more than 500 operations"),
        ([helper.make_node("Conv", ["x", "w"], ["y"])], {"numbers": {"w": np.zeros((1, 1, 3))}}, "kernels of 1 axes"),
        (
            [helper.make_node("MaxPool", ["x"], ["p"], kernel_shape=[2**40, 2]), *DENSE],
            {},
            "a kernel must be 2 whole numbers",
        ),
        (
            [helper.make_node("ReduceMean", ["x"], ["y"], keepdims=0, noop_with_empty_axes=0)],
            {"outputs": ()},
            "over all axes",
        ),
    ],
)
def test_a_file_that_cannot_become_a_network_is_refused_with_the_reason(nodes, changes, said, tmp_path):
    path = written(tmp_path / "net.onnx", nodes, **changes)
    with pytest.raises(ValueError, match=re.escape(said)) as refused:
        read_network(path)
    assert str(refused.value).startswith(str(path))


def test_numbers_in_other_files_are_never_opened(tmp_path):
    (tmp_path / "net.onnx").write_bytes(_external())
    with pytest.raises(ValueError, match="in another file, which is not opened"):
        read_network(tmp_path / "net.onnx")


def test_a_tensor_that_claims_to_be_huge_is_refused_before_it_is_laid_out(tmp_path):
    model = onnx.load(written(tmp_path / "net.onnx", [FLAT, *DENSE]))
    model.graph.initializer[0].dims[:] = [2**20, 2**20]
    (tmp_path / "net.onnx").write_bytes(model.SerializeToString())
    with pytest.raises(ValueError, match="has the shape"):
        read_network(tmp_path / "net.onnx")


def test_numbers_that_many_operations_read_are_refused_before_there_are_too_many_copies(tmp_path, monkeypatch):
    for module, name in ((onnx_table, "MOST_HELD"), (onnx_import, "MOST_PARAMETERS")):
        monkeypatch.setattr(module, name, 8000)
    numbers = {"k": np.zeros((8, 8, 3, 3))}
    maps = helper.make_node("Concat", ["x"] * 8, ["m"], axis=1)
    convolutions = [helper.make_node("Conv", ["m", "k"], ["y"])] * 14
    with pytest.raises(ValueError, match="operations have more than 8,000 numbers"):
        read_network(written(tmp_path / "net.onnx", [maps, *convolutions], numbers=numbers))
    joined = helper.make_node("Concat", ["k"] * 14, ["m"], axis=0)
    with pytest.raises(ValueError, match="more than 8,000 of its numbers would have to be worked out"):
        read_network(written(tmp_path / "net.onnx", [joined], numbers=numbers))


def test_kernels_that_have_yet_to_be_scaled_map_by_map_are_scaled(tmp_path, digits):
    rng = np.random.default_rng(1)
    kernels, scales = rng.normal(size=(10, 1, 28, 28)), rng.normal(size=(10, 1, 1, 1))
    nodes = [helper.make_node("Mul", ["k", "g"], ["m"]), helper.make_node("Conv", ["x", "m"], ["y"])]
    network, _ = read_network(written(tmp_path / "net.onnx", nodes, numbers={"k": kernels, "g": scales}))
    expected = digits[:5].reshape(5, -1) @ (kernels * scales).reshape(10, -1).T
    np.testing.assert_allclose(
        predict_many(network, digits[:5]), torch.from_numpy(expected).softmax(dim=1).numpy(), atol=1e-4
    )


@pytest.mark.parametrize("shape", [(2, 3, 3), (28, 1)])
def test_constants_of_shapes_that_do_not_go_together_are_refused_by_both(shape, tmp_path):
    numbers = {"k": np.zeros((1, 28)), "g": np.zeros(shape)}
    path = written(tmp_path / "net.onnx", [helper.make_node("Mul", ["k", "g"], ["y"])], numbers=numbers)
    with pytest.raises(ValueError, match=re.escape(f"its Mul is of constants of (1, 28) and {shape}")):
        read_network(path)


@pytest.mark.parametrize("content", [b"", b"no protobuf at all", b"\x08"])
def test_what_is_no_onnx_is_said_to_be_none(content, tmp_path):
    (tmp_path / "net.onnx").write_bytes(content)
    with pytest.raises(ValueError, match=re.escape(str(tmp_path / "net.onnx"))):
        read_network(tmp_path / "net.onnx")


def test_without_the_extra_one_line_says_how_to_install_it(tmp_path, monkeypatch):
    path = written(tmp_path / "net.onnx", [FLAT, *DENSE])
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(ValueError, match=re.escape('pip install "digitlab[onnx]"')):
        read_network(path)


def test_a_way_beside_the_way_that_branches_again_and_again_costs_no_more_than_its_operations(tmp_path, digits):
    """Were each branch worked out for each of its readers, this would take 2 ** 200 operations."""
    squared = [helper.make_node("Mul", [f"a{n}" if n else "x"] * 2, [f"a{n + 1}"]) for n in range(200)]
    longer = [helper.make_node("Neg", [f"n{n}" if n else "x"], [f"n{n + 1}"]) for n in range(260)]
    last = [helper.make_node("Add", ["n260", "a200"], ["z"]), helper.make_node("Reshape", ["z", "s"], ["f"])]
    nodes = [*squared, *longer, *last, *DENSE]
    network, _ = read_network(written(tmp_path / "net.onnx", nodes))
    opened = OpenedNetwork(network).activations(digits[0])
    np.testing.assert_allclose(opened.logits, network(torch.from_numpy(digits[:1])[:, None])[0].numpy(), atol=1e-4)


def test_plain_tensors_are_no_network(tmp_path):
    safetensors.torch.save_file({"weight": torch.zeros(3)}, tmp_path / "plain.safetensors")
    with pytest.raises(WeightsError, match="fits no architecture; nearest is"):
        read_network(tmp_path / "plain.safetensors")
    with pytest.raises(WeightsError, match="'digitlab import' finds out what it fits"):
        load(tmp_path / "plain.safetensors")
