"""Other sets: Fashion-MNIST, KMNIST, EMNIST's digits and letters, from a local copy or, where there is none, the internet.

Only what is downloaded needs torchvision, and this module is the only one that imports it. The files are read by
:mod:`digitlab.data.idx`, which says what is wrong with a damaged one.
"""

from __future__ import annotations

import contextlib
import importlib.util
import string
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from digitlab.data.classes import DIGITS, MOST
from digitlab.data.idx import read_idx
from digitlab.data.mnist import HELD_OUT, Digits, Split
from digitlab.data.splits import unsorted
from digitlab.data_folder import data_folder, make_folder
from digitlab.language import mark, tr


class CollectionError(ValueError):
    """A set that cannot be had; the message says where a local copy is looked for."""


@dataclass(frozen=True, slots=True)
class Collection:
    """One set.

    Attributes:
        words: Its name, for people, by ``tr``.
        folder: Of its files, within :func:`collections_folder`; torchvision's name for it.
        prefix: Of its files' names.
        classes: What the labels stand for.
        megabytes: How much is downloaded.
        is_transposed: Whether its files swap rows and columns.
        first_label: What its files count the labels from.
    """

    words: str
    folder: str
    prefix: str
    classes: tuple[str, ...]
    megabytes: int
    is_transposed: bool = False
    first_label: int = 0

    @property
    def part(self) -> str:
        """Which part of EMNIST it is, in torchvision's words; "" of another set."""
        return self.prefix.removeprefix("emnist-").rstrip("-")

    def files(self, split: Split) -> tuple[str, str]:
        """The names of the images' and the labels' file, without a suffix."""
        name = self.prefix + (("test" if self.prefix else "t10k") if split == "test" else "train")
        return f"{name}-images-idx3-ubyte", f"{name}-labels-idx1-ubyte"


COLLECTIONS = {
    "fashion_mnist": Collection(
        "Fashion-MNIST",
        "FashionMNIST",
        "",
        ("T-shirt", "trousers", "pullover", "dress", "coat", "sandal", "shirt", "trainer", "bag", "ankle boot"),
        30,
    ),
    "kmnist": Collection(
        "KMNIST",
        "KMNIST",
        "",
        ("お o", "き ki", "す su", "つ tsu", "な na", "は ha", "ま ma", "や ya", "れ re", "を wo"),
        20,
    ),
    "emnist_digits": Collection(mark("EMNIST (digits)"), "EMNIST", "emnist-digits-", DIGITS, 540, is_transposed=True),
    "emnist_letters": Collection(
        mark("EMNIST (letters)"),
        "EMNIST",
        "emnist-letters-",
        tuple(string.ascii_uppercase),
        540,
        is_transposed=True,
        first_label=1,
    ),
}
"""All sets by the name that a recipe gives them. EMNIST's letters are capital and small ones, both of the same class."""

_TOO_MANY = {"emnist_balanced": 47, "emnist_bymerge": 47, "emnist_byclass": 62}

_SPLITS: tuple[Split, Split] = ("train", "test")


def collections_folder() -> Path:
    """Where local copies are looked for, and downloaded to."""
    return data_folder() / "collections"


def why_not(name: str) -> str:
    """Why a set that is known has no place here, in a sentence; "" of any other name."""
    if name not in _TOO_MANY:
        return ""
    return tr(
        "'{name}' has {count} classes, and {most} are the most: take emnist_letters, whose 26 classes are A to Z in either case, or "
        "emnist_digits, or put pictures of up to {most} of its classes into the sub-folders of a folder",
        name=name,
        count=_TOO_MANY[name],
        most=MOST,
    )


def is_local(name: str) -> bool:
    """Whether a set is there already."""
    collection = COLLECTIONS[name]
    return all(_find(collection, file) is not None for split in _SPLITS for file in collection.files(split))


def load(name: str, split: Split) -> Digits:
    """The training images of a set less the last 5,000, these, or its test images.

    Raises:
        CollectionError: It is not there and cannot be downloaded.
        IdxError: A file is damaged.
    """
    if not is_local(name):
        download(name)
    return _read(name, "test" if split == "test" else "train", split, collections_folder())


def download(name: str) -> None:
    """Fetch a set through torchvision; it appears whole or not at all.

    Raises:
        CollectionError: That cannot be done.
    """
    collection, folder = COLLECTIONS[name], collections_folder()
    try:
        make_folder(folder)
        with tempfile.TemporaryDirectory(prefix=".download-", dir=folder) as part:
            maker = getattr(torchvision_datasets(), collection.folder)
            options = {"split": collection.part} if collection.part else {}
            maker(part, download=True, **options)
            raw = Path(part) / collection.folder / "raw"
            (folder / collection.folder).mkdir(exist_ok=True)
            for split in _SPLITS:
                for file in collection.files(split):
                    (raw / file).replace(folder / collection.folder / file)
    except (OSError, RuntimeError, ImportError) as error:
        raise CollectionError(
            tr(
                "{name} is not there and cannot be downloaded ({error}). Go online, or put its files ({files}; gzipped or not) into {folder}",
                name=tr(collection.words),
                error=_first_line(error),
                files=", ".join(collection.files("train") + collection.files("test")),
                folder=folder / collection.folder,
            )
        ) from error


@cache  # read-only, and up to 188 MB: worth reading once a process
def _read(name: str, whole: Split, split: Split, folder: Path) -> Digits:
    collection = COLLECTIONS[name]
    images_path, labels_path = (_find(collection, file, folder) for file in collection.files(whole))
    assert images_path, "looked for before"
    assert labels_path, "looked for before"
    images, labels = read_idx(images_path, dimensions=3), read_idx(labels_path, dimensions=1)
    first, last = collection.first_label, collection.first_label + len(collection.classes) - 1
    least, most = (int(labels.min()), int(labels.max())) if len(labels) else (first, first)
    if images.shape != (len(labels), 28, 28) or least < first or most > last:
        raise CollectionError(
            tr(
                "{folder}: {name} has 28x28 images and as many labels from {first} to {last}, not {shape} and {labels:,} from {least} to {most}: delete the folder",
                folder=images_path.parent,
                name=tr(collection.words),
                shape=" x ".join(map(str, images.shape)),
                labels=len(labels),
                first=first,
                last=last,
                least=least,
                most=most,
            )
        )
    if collection.is_transposed:
        images = np.ascontiguousarray(images.transpose(0, 2, 1))
    part = {"train": slice(None, -HELD_OUT), "held_out": slice(-HELD_OUT, None), "test": slice(None)}[split]
    digits = Digits(images[part], labels[part] - np.uint8(first))
    return unsorted(digits) if split == "test" else digits  # EMNIST's test letters are sorted


def _find(collection: Collection, file: str, folder: Path | None = None) -> Path | None:
    """A file where it was downloaded to or put, or where torchvision itself keeps it; gzipped or not."""
    there = (folder or collections_folder()) / collection.folder
    places = (place / f"{file}{suffix}" for place in (there, there / "raw") for suffix in ("", ".gz"))
    return next((path for path in places if path.is_file()), None)


def torchvision_datasets() -> Any:  # noqa: ANN401 - torchvision has no types
    """torchvision.datasets, imported with a cure.

    PyPI's torchvision for Linux is linked against CUDA. Beside a torch without it its operators do not load, and the import
    fails because "operator torchvision::nms does not exist". So they are loaded first, and declared where that fails; to
    declare them where they exist would abort the process.
    """
    import torch

    spec = importlib.util.find_spec("torchvision")
    for folder in (spec.submodule_search_locations or []) if spec else []:
        for path in Path(folder).glob("_C*"):
            with contextlib.suppress(OSError, RuntimeError):
                torch.ops.load_library(path)  # type: ignore[no-untyped-call] # torch has no type for it
    if not hasattr(torch.ops.torchvision, "nms"):
        signature = "(Tensor dets, Tensor scores, float iou_threshold) -> Tensor"
        torch.library.define("torchvision::nms", signature)
        torch.library.define("torchvision::qnms", signature)
    from torchvision import datasets

    return datasets


def _first_line(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0].rstrip(":. ")
