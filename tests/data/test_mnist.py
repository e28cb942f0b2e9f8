"""The bundled MNIST is MNIST, and its parts do not overlap."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest

from digitlab import shipped
from digitlab.data import mnist
from digitlab.data.idx import IdxError, read_idx

_MD5 = {
    "train-images-idx3-ubyte.gz": "6bbc9ace898e44ae57da46a324031adb",
    "train-labels-idx1-ubyte.gz": "a25bea736e30d166cdddb491f175f624",
    "t10k-images-idx3-ubyte.gz": "2646ac647ad5339dbf082846283269ea",
    "t10k-labels-idx1-ubyte.gz": "27ae3e4e09519cfbb04c329615203637",
}


def _header(values: np.ndarray) -> bytes:
    return bytes([0, 0, 8, values.ndim]) + np.array(values.shape, ">u4").tobytes()


@pytest.mark.parametrize(("name", "md5"), _MD5.items())
def test_the_bundled_files_are_the_original_ones(name: str, md5: str) -> None:
    values = read_idx(shipped.resources() / "mnist" / name)
    assert hashlib.md5(_header(values) + values.tobytes(), usedforsecurity=False).hexdigest() == md5


@pytest.mark.parametrize(("split", "count"), [("train", 55_000), ("held_out", 5_000), ("test", 10_000)])
def test_each_split_has_its_number_of_labelled_digits(split: mnist.Split, count: int) -> None:
    digits = mnist.load(split)
    assert len(digits) == count
    assert digits.images.shape == (count, 28, 28)
    assert digits.images.dtype == np.uint8
    assert set(digits.labels.tolist()) == set(range(10))


def test_training_and_held_out_digits_are_disjoint_parts_of_the_sixty_thousand() -> None:
    folder = shipped.resources() / "mnist"
    images = read_idx(folder / "train-images-idx3-ubyte.gz")
    labels = read_idx(folder / "train-labels-idx1-ubyte.gz")
    train, held_out = mnist.load("train"), mnist.load("held_out")
    np.testing.assert_array_equal(train.images, images[:55_000])
    np.testing.assert_array_equal(held_out.images, images[55_000:])
    np.testing.assert_array_equal(np.concatenate([train.labels, held_out.labels]), labels)


def test_no_test_digit_is_a_training_digit() -> None:
    seen = {image.tobytes() for split in ("train", "held_out") for image in mnist.load(split).images}
    assert not any(image.tobytes() in seen for image in mnist.load("test").images)


def test_one_digit_is_light_ink_on_black_between_zero_and_one() -> None:
    digits = mnist.load("test")
    image = digits.fields(0)
    assert (image.shape, image.dtype) == ((28, 28), np.float32)
    np.testing.assert_allclose(image * 255, digits.images[0], rtol=1e-6)
    np.testing.assert_array_equal(digits.fields(slice(0, 3))[0], image)
    assert digits.fields(slice(0, 3)).shape == (3, 28, 28)
    assert image.max() > 0.9
    assert not image[0].any()


def test_images_and_labels_of_different_number_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mnist").mkdir()
    for name, values in (("images-idx3", np.zeros((3, 28, 28), np.uint8)), ("labels-idx1", np.zeros(2, np.uint8))):
        (tmp_path / "mnist" / f"t10k-{name}-ubyte.gz").write_bytes(_header(values) + values.tobytes())
    monkeypatch.setattr(shipped, "resources", lambda: tmp_path)
    with pytest.raises(IdxError, match="3 't10k' images but 2 labels"):
        mnist.load.__wrapped__("test")
