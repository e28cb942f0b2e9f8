"""Digits by the name that a recipe gives them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import PIL.Image
import pytest

from digitlab.data import generated, handwriting, mnist, sources
from digitlab.data.written_digit import written_now
from digitlab.ink.stroke import Drawing, Stroke


def _write(count: int) -> None:
    drawings = [Drawing((Stroke.through([(8, 6), (19, 6), (12, 20 + n / count)]),)) for n in range(count)]
    handwriting.keep(written_now(7, drawing, "me") for drawing in drawings)


def test_ones_own_digits_come_first_and_mnist_keeps_them_company_in_training_only():
    _write(40)
    own = handwriting.load("train")
    mixed = sources.load("handwriting+mnist", "train")
    assert len(mixed) == len(own) + 55_000
    np.testing.assert_array_equal(mixed.images[: len(own)], own.images)
    np.testing.assert_array_equal(mixed.images[len(own) :], mnist.load("train").images)
    np.testing.assert_array_equal(
        sources.load("handwriting+mnist", "held_out").images, handwriting.load("held_out").images
    )


def test_a_folder_is_named_by_its_path(tmp_path: Path):
    digits = mnist.load("held_out")
    for number in range(20):
        place = tmp_path / "a+b" / str(digits.labels[number])
        place.mkdir(parents=True, exist_ok=True)
        PIL.Image.fromarray(digits.images[number]).save(place / f"{number}.png")
    source = f"folder:{tmp_path / 'a+b'}"
    assert sources.is_known(source)
    assert len(sources.load(source, "train")) + len(sources.load(source, "held_out")) == 20
    assert sources.in_words(source) == "pictured (a+b)"
    assert sources.notes(source) == ()


@pytest.mark.parametrize(
    "name",
    [
        "",
        "magic",
        "folder:",
        "mnist+magic",
        "mnist+folder:/tmp",
        "generated:",
        "generated:../x",
        "mnist+generated:flow",
    ],
)
def test_an_unknown_name_is_refused_with_those_that_there_are(name: str):
    assert not sources.is_known(name)
    with pytest.raises(
        ValueError,
        match="mnist, fashion_mnist, kmnist, emnist_digits, handwriting, folder:PATH and generated:GENERATOR",
    ):
        sources.load(name, "train")


def test_what_a_generator_drew_is_named_by_it_and_is_said_to_be_drawn_first_where_it_is_not_there():
    assert sources.is_known("generated:flow")
    assert sources.in_words("generated:flow") == "generated (flow)"
    assert not sources.is_here("generated:flow")
    assert sources.notes("generated:flow") == ("flow draws 20,000 digits first, once: minutes.",)
    with pytest.raises(
        ValueError, match="'flow' has drawn no digits to learn from: 'digitlab train NETWORK --data generated:flow'"
    ):
        sources.load("generated:flow", "train")
    generated.keep("flow", mnist.load("held_out"), "by hand")
    assert sources.is_here("generated:flow")
    assert sources.notes("generated:flow") == ()
    assert len(sources.load("generated:flow", "train")) == 5_000
    assert sources.measured_on("generated:flow") == "mnist"


def test_classes_are_digits_unless_a_set_says_otherwise():
    assert sources.class_names("mnist") == tuple("0123456789")
    assert sources.class_names("mnist+handwriting") == tuple("0123456789")
    assert sources.class_names("fashion_mnist")[9] == "ankle boot"


def test_what_one_should_know_before_training_is_said():
    _write(3)
    assert sources.notes("handwriting+mnist") == ("3 digits of your own are kept.",)
    (note,) = sources.notes("kmnist")
    assert "downloaded first" in note
