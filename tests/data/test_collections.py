"""Other sets, from a local copy and, through torchvision itself, from a server that stands in for the internet."""

from __future__ import annotations

import gzip
import hashlib
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest

from digitlab.data import collections
from digitlab.data.collections import COLLECTIONS, CollectionError
from digitlab.data.idx import IdxError


def _idx(values: np.ndarray) -> bytes:
    return bytes([0, 0, 8, values.ndim]) + np.array(values.shape, ">u4").tobytes() + values.tobytes()


def _files(name: str) -> dict[str, bytes]:
    """5,010 training and 20 test images, each telling its number in its first pixels."""
    found = {}
    for split, count in (("train", 5010), ("test", 20)):
        images = np.zeros((count, 28, 28), np.uint8)
        images[:, 0, 1] = np.arange(count) % 256
        images[:, 0, 2] = np.arange(count) // 256
        named = COLLECTIONS[name]
        labels = (np.arange(count) % len(named.classes) + named.first_label).astype(np.uint8)
        for file, values in zip(COLLECTIONS[name].files(split), (images, labels), strict=True):
            found[file] = _idx(values)
    return found


def _put(name: str, place: str = "", *, zipped: bool = False) -> Path:
    folder = collections.collections_folder() / COLLECTIONS[name].folder / place
    folder.mkdir(parents=True)
    for file, content in _files(name).items():
        (folder / (f"{file}.gz" if zipped else file)).write_bytes(gzip.compress(content) if zipped else content)
    return folder


@pytest.mark.parametrize("name", COLLECTIONS)
@pytest.mark.parametrize(("place", "zipped"), [("", True), ("raw", False)])
def test_a_local_copy_is_read_without_torchvision(name: str, place: str, zipped: bool, monkeypatch):
    _put(name, place, zipped=zipped)
    monkeypatch.setattr(collections, "torchvision_datasets", lambda: pytest.fail("nothing is to be downloaded"))
    train, held_out, test = (collections.load(name, split) for split in ("train", "held_out", "test"))
    assert (len(train), len(held_out), len(test)) == (10, 5000, 20)
    place_of = (1, 0) if name.startswith("emnist") else (0, 1)  # EMNIST's files swap rows and columns
    assert [int(image[place_of]) for image in train.images] == list(range(10))
    assert train.labels.tolist() == list(range(10))


def test_classes_are_those_that_torchvision_names_in_the_same_order():
    sets = collections.torchvision_datasets()
    fashion = [name.lower() for name in sets.FashionMNIST.classes]
    fashion[fashion.index("t-shirt/top")], fashion[fashion.index("sneaker")] = "t-shirt", "trainer"
    fashion[fashion.index("trouser")] = "trousers"
    assert [name.lower() for name in COLLECTIONS["fashion_mnist"].classes] == fashion
    assert [name.split()[1] for name in COLLECTIONS["kmnist"].classes] == sets.KMNIST.classes
    for part in ("digits", "letters"):
        named, theirs = COLLECTIONS[f"emnist_{part}"], sets.EMNIST.classes_split_dict[part]
        assert [name.lower() for name in named.classes] == theirs[named.first_label :]
        assert named.part in sets.EMNIST.splits


def test_letters_are_counted_from_one_in_the_files_and_from_zero_here():
    _put("emnist_letters")
    train, test = collections.load("emnist_letters", "train"), collections.load("emnist_letters", "test")
    assert [COLLECTIONS["emnist_letters"].classes[label] for label in test.labels] == list("ABCDEFGHIJKLMNOPQRST")
    assert train.labels.dtype == np.uint8


def test_the_first_letters_to_test_with_are_of_all_classes_though_the_file_is_sorted():
    folder = _put("emnist_letters")
    (folder / "emnist-letters-test-labels-idx1-ubyte").write_bytes(_idx(np.repeat([1, 2, 3, 26], 5).astype(np.uint8)))
    test = collections.load("emnist_letters", "test")
    assert "".join(COLLECTIONS["emnist_letters"].classes[label] for label in test.labels) == "ABCZ" * 5
    assert test.images[:5, 1, 0].tolist() == [0, 5, 10, 15, 1]  # each with its own label still


@pytest.mark.parametrize("label", [0, 27])
def test_labels_that_are_no_letters_are_refused(label: int):
    folder = _put("emnist_letters")
    (folder / "emnist-letters-test-labels-idx1-ubyte").write_bytes(_idx(np.full(20, label, np.uint8)))
    with pytest.raises(CollectionError, match=f"labels from 1 to 26, not .* from {label} to {label}"):
        collections.load("emnist_letters", "test")


def test_a_damaged_file_is_named():
    folder = _put("kmnist")
    (folder / "t10k-images-idx3-ubyte").write_bytes(b"\0\0\x08\x03")
    with pytest.raises(IdxError, match="t10k-images-idx3-ubyte"):
        collections.load("kmnist", "test")


def test_labels_beyond_nine_are_refused():
    folder = _put("kmnist")
    (folder / "t10k-labels-idx1-ubyte").write_bytes(_idx(np.full(20, 12, np.uint8)))
    with pytest.raises(CollectionError, match=r"labels from 0 to 9, not .* from 12 to 12"):
        collections.load("kmnist", "test")


@pytest.fixture
def server(tmp_path: Path, monkeypatch) -> Iterator[Path]:
    """A folder whose files torchvision takes for Fashion-MNIST's."""
    datasets = collections.torchvision_datasets()
    folder = tmp_path / "server"
    folder.mkdir()
    resources = []
    for file, content in _files("fashion_mnist").items():
        zipped = gzip.compress(content)
        (folder / f"{file}.gz").write_bytes(zipped)
        resources.append((f"{file}.gz", hashlib.md5(zipped, usedforsecurity=False).hexdigest()))

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as httpd:
        thread = threading.Thread(target=httpd.serve_forever)
        thread.start()
        monkeypatch.setattr(datasets.FashionMNIST, "mirrors", [f"http://127.0.0.1:{httpd.server_port}/"])
        monkeypatch.setattr(datasets.FashionMNIST, "resources", resources)
        yield folder
        httpd.shutdown()
        thread.join()


def test_what_is_not_there_is_downloaded_through_torchvision_beside_any_torch(server: Path):
    assert not collections.is_local("fashion_mnist")
    assert len(collections.load("fashion_mnist", "train")) == 10
    assert collections.is_local("fashion_mnist")
    assert [path.name for path in collections.collections_folder().iterdir()] == ["FashionMNIST"]


def test_without_the_internet_the_message_names_the_folder_for_a_local_copy(monkeypatch):
    nobody = "http://127.0.0.1:9/"
    monkeypatch.setattr(collections.torchvision_datasets().FashionMNIST, "mirrors", [nobody])
    with pytest.raises(CollectionError, match="cannot be downloaded") as caught:
        collections.load("fashion_mnist", "train")
    assert str(collections.collections_folder() / "FashionMNIST") in str(caught.value)
    assert "t10k-labels-idx1-ubyte" in str(caught.value)
    assert not any(collections.collections_folder().iterdir())
