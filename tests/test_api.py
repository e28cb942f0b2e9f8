"""digitlab from Python: what the handbook's examples promise, and what is refused."""

from __future__ import annotations

import base64
import io
import json
import re
import subprocess
import sys
import time
import warnings
from pathlib import Path

import numpy as np
import PIL.Image
import pytest

import digitlab as dl
from digitlab.data import folders
from digitlab.networks.card import WeightsError
from digitlab.shipped import resources

_PAGE = (resources() / "handbook" / "python.md").read_text("utf-8")


@pytest.fixture(scope="module")
def net() -> dl.Network:
    return dl.load("cnn_flatten")


@pytest.mark.slow
def test_every_example_of_the_handbook_runs_one_after_the_other(tmp_path, monkeypatch, capsys, digits):
    PIL.Image.fromarray((digits[0] * 255).astype(np.uint8)).resize((140, 140)).save(tmp_path / "seven.png")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    names: dict[str, object] = {}
    blocks = re.findall(r"(?:^    .*\n|^\n(?=    ))+", _PAGE, re.MULTILINE)
    assert len(blocks) >= 5
    for block in blocks:
        exec(re.sub("^    ", "", block, flags=re.MULTILINE), names)
    assert (tmp_path / "taught.safetensors").is_file()
    assert "EpochEnded" in capsys.readouterr().out


@pytest.mark.slow
def test_a_window_is_opened_on_a_network_of_a_file_with_a_digit_drawn(digits, own_data_folder, tmp_path, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    elsewhere = tmp_path / "mlp14.safetensors"  # the name of another one that ships
    elsewhere.write_bytes(dl.load("mlp").entry.path.read_bytes())
    with dl.look_at(dl.load(elsewhere), example=digits[0]) as window:
        while not (kept := [*own_data_folder.glob("session-*.json")]):  # what is set in a window, as long as it lives
            assert window.poll() is None
            time.sleep(0.05)
        session = json.loads(kept[0].read_text())
        window.terminate()
    assert {"slot": "left", "name": "mlp14_2"}.items() <= session["networks"][0].items()
    assert session["scene"]["drawing"]["bitmap"] is not None
    with pytest.raises(ValueError, match="a module of torch, or a file, not int"):
        dl.look_at(7)
    with pytest.raises(ValueError, match="comes with digitlab"):
        dl.import_network("net.onnx", "mlp")


def test_importing_digitlab_brings_in_neither_torch_nor_numpy():
    code = "import sys, digitlab; print({'torch', 'numpy', 'PySide6'} & set(sys.modules), digitlab.load.__name__)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set() load\n"


def test_every_name_that_is_offered_is_there_and_others_are_not():
    assert all(getattr(dl, name).__doc__ for name in dl.__all__)
    assert set(dl.__all__) <= set(dir(dl))
    with pytest.raises(AttributeError, match="no attribute 'lode'"):
        dl.lode  # noqa: B018 - asking is the test


def test_an_answer_is_that_of_the_module_itself(net, digits):
    import torch

    with torch.inference_mode():
        expected = net.module(torch.from_numpy(digits[:5])[:, None]).softmax(dim=1).numpy()
    np.testing.assert_allclose(net.probabilities(digits[:5]), expected, atol=1e-5)
    np.testing.assert_allclose(net.predict(digits[3]).probabilities, expected[3], atol=1e-5)


def test_whole_numbers_of_ink_are_answered_as_their_shares_are(net, digits):
    whole = np.rint(digits[0] * 255).astype(np.uint8)
    np.testing.assert_array_equal(net.predict(whole).probabilities, net.predict(whole / 255).probabilities)


def test_feature_maps_are_those_of_torch_s_own_convolution(net, digits):
    import torch
    from torch import nn

    first = next(module for module in net.module.modules() if isinstance(module, nn.Conv2d))
    name = next(layer for layer in net.layers if layer.startswith("conv"))
    kept: list[torch.Tensor] = []
    hook = first.register_forward_hook(lambda _module, _inputs, output: kept.append(output))
    with torch.inference_mode():
        net.module(torch.from_numpy(digits[:1])[:, None])
    hook.remove()
    assert net.feature_maps(digits[0], name).values.shape == tuple(kept[0].shape[1:])


def test_a_cell_changes_with_the_pixels_of_its_receptive_field_and_with_no_other(net, digits):
    layer = next(layer for layer in net.layers if layer.startswith("conv"))
    seen = net.receptive_field(digits[0], layer, 6, 9).values
    cell = net.feature_maps(digits[0], layer).values[:, 6, 9]
    beside, within = digits[0].copy(), digits[0].copy()
    beside[~seen] = 0.4 - 0.4 * beside[~seen]  # fainter than what is warned of
    within[seen] = 1 - within[seen]
    np.testing.assert_array_equal(net.feature_maps(beside, layer).values[:, 6, 9], cell)
    assert np.abs(net.feature_maps(within, layer).values[:, 6, 9] - cell).max() > 0.01


@pytest.mark.parametrize(
    ("digit", "said"),
    [
        (np.zeros((27, 28)), "not of (27, 28)"),
        (np.full((28, 28), 255.0), "between 0 = paper and 1 = ink"),
        (np.full((28, 28), np.nan), "between 0 = paper and 1 = ink"),
        (np.zeros((28, 28), np.int64), "not int64"),
        ("nowhere.png", "nowhere.png"),
    ],
)
def test_what_is_no_ink_is_refused_with_the_reason(net, digit, said):
    with pytest.raises(ValueError, match=re.escape(said)):
        net.predict(digit)


def test_many_digits_are_asked_for_where_one_is_given(net):
    with pytest.raises(ValueError, match=re.escape("digits are an array of (n, 28, 28), not of (28, 28)")):
        net.probabilities(np.zeros((28, 28)))


@pytest.mark.parametrize(
    "ask",
    [
        lambda _net, digit: dl.field(digit),
        lambda _net, digit: dl.moved(digit, dx=1),
        lambda net, digit: net.predict(digit),
        lambda net, digit: net.probabilities(digit[None]),
        lambda net, digit: net.feature_maps(digit, "conv 1"),
    ],
)
def test_the_warning_of_inverted_ink_points_to_the_line_that_gave_it(net, digits, ask):
    with pytest.warns(UserWarning, match="rim is full of ink") as warned:
        ask(net, 1 - digits[0])
    assert [(each.filename, each.lineno) for each in warned] == [(__file__, ask.__code__.co_firstlineno)]


def test_inverted_ink_is_warned_of_and_ordinary_ink_is_not(net, digits):
    with pytest.warns(UserWarning, match="rim is full of ink"):
        net.predict(1 - digits[0])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        net.predict(digits[0])


@pytest.mark.parametrize(
    ("ask", "said"),
    [
        (lambda net, digit: net.feature_maps(digit, "conv 9"), "no layer 'conv 9': it has"),
        (lambda net, digit: net.receptive_field(digit, "conv 1", 0, 99), "none at 0, 99"),
        (lambda net, digit: net.attribution(digit, method="guess"), "no method 'guess'"),
        (lambda net, digit: net.attribution(digit, label=10), "0 to 9, not 10"),
        (lambda net, digit: net.pose_map(digit, truth=-1), "0 to 9, not -1"),
        (lambda _net, _: dl.train("flow", epochs=1), "'flow' draws digits and reads none"),
        (lambda _net, _: dl.digits("all"), "no digits 'all': there are train, held_out, test"),
        (lambda net, _: net.sweep("colour"), "no axis 'colour'"),
        (lambda net, _: net.sweep(["colour"]), "no axis 'colour'"),
        (lambda _net, _: dl.train("mlp14", out="taught.pt"), "ends with .safetensors"),
        (lambda _net, _: dl.train("mlp14", epochs=0), "epochs"),
    ],
)
def test_what_cannot_be_asked_is_named_with_what_can(net, digits, ask, said):
    with pytest.raises(ValueError, match=re.escape(said)):
        ask(net, digits[0])


def test_a_network_that_is_not_there_is_named():
    with pytest.raises(WeightsError, match="no network 'nobody'"):
        dl.load("nobody")
    with pytest.raises(ValueError, match="no convolution"):
        dl.load("mlp14").attribution(np.eye(28), method="grad_cam")


def test_what_draws_digits_is_not_kept_as_a_network_that_reads():
    from digitlab.networks.library import list_networks

    with pytest.raises(ValueError, match="draws digits and reads none"):
        dl.import_network(list_networks().generators["vae"].path, name="mine")
    assert "mine" not in list_networks().generators


def test_a_notebook_shows_pictures_and_tables(net, digits, tmp_path):
    picture = net.feature_maps(digits[0], "conv 1")
    (tmp_path / "maps.png").write_bytes(picture._repr_png_())
    maps, height, width = picture.values.shape
    across = int(np.ceil(np.sqrt(maps)))
    with PIL.Image.open(tmp_path / "maps.png") as shown:
        assert shown.size == (across * (width + 1) * 6, -(-maps // across) * (height + 1) * 6)
    answer = net.predict(digits[0])
    assert answer._repr_html_().count("<tr>") == 10
    assert net._repr_html_().count("<tr>") == 1 + len(net.layers)
    assert np.asarray(picture).shape == picture.values.shape


def test_no_pose_of_a_blank_field_is_said_to_be_read(net):
    poses = net.pose_map(np.zeros((28, 28)))
    assert str(poses) == "nothing is drawn: there is no answer to be measured against"
    png = base64.b64decode(re.search("base64,([^']+)'", poses._repr_html_())[1])
    with PIL.Image.open(io.BytesIO(png)) as shown:
        assert shown.getcolors() == [(shown.width * shown.height, (235, 235, 235))]


def test_a_digit_is_moved_as_the_window_moves_it(digits):
    from digitlab.ink.pose import Pose, posed

    np.testing.assert_array_equal(dl.moved(digits[0], dx=3, angle=20), posed(digits[0], Pose(3, 0, 20)))


def test_type_checkers_find_the_types_in_the_installed_package():
    assert (Path(dl.__file__).parent / "py.typed").is_file()


@pytest.fixture
def reader(signs: Path, tmp_path: Path, one_thread: None) -> dl.Network:
    """A small CNN that has learned four signs."""
    config = {"architecture": "cnn", "channels": [4], "kernels": [5], "pooled_after": [0], "hidden": 16}
    small = {"epochs": 3, "batch_size": 8, "device": "cpu"}
    return dl.train("signs", data=f"folder:{signs}", out=tmp_path / "signs.safetensors", architecture=config, **small)


def test_a_label_may_come_from_a_table_of_numbers(net, digits):
    expected = net.attribution(digits[0], label=3).values
    np.testing.assert_array_equal(net.attribution(digits[0], label=np.float64(3)).values, expected)


def test_a_network_of_ones_own_classes_answers_by_their_names(reader, signs):
    assert reader.classes == ("10", "L", "two strokes", "Λ")
    answer = reader.predict(signs / "two strokes" / "00.png")
    assert answer.name == reader.classes[answer.label] == "two strokes"
    assert answer.probabilities.shape == (4,)
    assert "two strokes" in answer._repr_html_()
    pictures = np.stack([dl.moved(reader.predict(signs / "L" / f"{number:02}.png").image) for number in range(10)])
    shares = reader.probabilities(pictures)
    assert shares.shape == (10, 4)
    assert (shares.argmax(axis=1) == 1).mean() > 0.7


def test_it_is_opened_like_any_other(reader, signs):
    picture = signs / "L" / "00.png"
    logits = reader.feature_maps(picture, reader.layers[-1]).values
    assert logits.shape == (4, 1, 1)
    assert logits.argmax() == reader.predict(picture).label
    assert reader.receptive_field(picture, reader.layers[0], 3, 3).values.sum() == 25
    np.testing.assert_array_equal(
        reader.attribution(picture).values, reader.attribution(picture, label=reader.predict(picture).label).values
    )
    with pytest.raises(ValueError, match="classes are 0 to 3, not 4"):
        reader.attribution(picture, label=4)


def test_its_pose_map_is_of_its_own_classes(reader, signs):
    picture = signs / "Λ" / "00.png"
    poses = reader.pose_map(picture, truth=3)
    assert str(poses).startswith("Λ is the answer at")
    assert poses.map.shift_labels().max() <= 3
    assert poses.map.shift_labels()[10, 10] == reader.predict(picture).label
    with pytest.raises(ValueError, match="classes are 0 to 3, not 7"):
        reader.pose_map(picture, truth=7)


def test_its_sweep_is_of_the_pictures_that_it_learned_beside(reader, signs):
    sweep = reader.sweep("shift", digits=20)
    assert (sweep.n, sweep.source) == (20, f"folder:{signs}")
    first = folders.load(signs, "test")
    right = sum(reader.predict(first.fields(number)).label == first.labels[number] for number in range(20))
    assert sweep.curve("shift").right[0] == right


def test_a_network_that_reads_colours_takes_them_in_any_order_of_axes(discs: Path, tmp_path: Path) -> None:
    network = dl.train(
        "mlp14",
        data=f"colour-folder:{discs}",
        epochs=3,
        batch_size=16,
        device="cpu",
        out=tmp_path / "it.safetensors",
    )
    assert network.reads_colours
    assert not dl.load("mlp").reads_colours
    file = discs / "red" / "00.png"
    read = network.predict(file)
    assert (read.name, read.image.shape) == ("red", (3, 28, 28))
    for array in (read.image, np.moveaxis(read.image, 0, -1), np.rint(255 * read.image).astype(np.uint8)):
        assert network.predict(array).probabilities == pytest.approx(read.probabilities, abs=1e-3)
    drawn = network.predict(read.image.mean(axis=0))
    assert drawn.image.shape == (28, 28)
    assert network.probabilities(np.stack([read.image] * 2)).shape == (2, 2)
    assert network.probabilities(np.zeros((2, 28, 28, 3))).shape == (2, 2)
    assert network.probabilities(np.zeros((3, 28, 28))).shape == (3, 2)
    assert network.feature_maps(file, "colours").values.shape == (3, 28, 28)
    assert network.attribution(file).values.shape == (28, 28)
    assert "image/png" in read._repr_html_()
    with pytest.raises(ValueError, match=r"of \(28, 28\), not of \(3, 28, 28\): this network reads grey ink"):
        dl.load("mlp").predict(read.image)
    with pytest.raises(ValueError, match="or with 3 colours before that or behind"):
        network.predict(np.zeros((4, 28, 28)))
