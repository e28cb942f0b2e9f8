"""Digits by the name that a recipe gives them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import PIL.Image
import pytest

from digitlab.data import generated, handwriting, mnist, sources
from digitlab.data.written_digit import written_now
from digitlab.ink.stroke import Drawing, Stroke


def _write(count: int, meant: int | str = 7) -> None:
    drawings = [Drawing((Stroke.through([(8, 6), (19, 6), (12, 20 + n / count)]),)) for n in range(count)]
    handwriting.keep(written_now(meant, drawing, "me") for drawing in drawings)


def test_mnist_keeps_ones_own_digits_company_in_training_only_and_the_first_ones_are_of_both():
    _write(40)
    own = handwriting.load("train")
    for named, first in (("handwriting+mnist", 0), ("mnist+handwriting", 1)):
        mixed, both = sources.load(named, "train"), 2 * len(own)
        assert len(mixed) == len(own) + 55_000
        np.testing.assert_array_equal(mixed.images[first:both:2], own.images)
        np.testing.assert_array_equal(mixed.images[1 - first : both : 2], mnist.load("train").images[: len(own)])
        np.testing.assert_array_equal(mixed.labels[both:], mnist.load("train").labels[len(own) :])
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
        "colour-folder:",
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
        match="mnist, fashion_mnist, kmnist, emnist_digits, emnist_letters, handwriting, handwriting:ALPHABET, colour-folder:PATH, folder:PATH and generated:GENERATOR",
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
    assert sources.notes("handwriting+mnist") == ("You have kept 3 digits of your own.",)
    (note,) = sources.notes("kmnist")
    assert "downloaded first" in note


def test_handwriting_with_an_alphabet_has_its_classes_whatever_was_written() -> None:
    _write(20, "ä")
    _write(20, "+")
    source = "handwriting:+ ä b"
    assert sources.is_known(source)
    assert sources.is_here(source)
    assert sources.class_names(source) == sources.classes_said(source) == ("+", "ä", "b")
    assert sources.in_words(source) == "own handwritten (+ ä b)"
    assert sources.measured_on(source) == source
    train, held_out = sources.load(source, "train"), sources.load(source, "held_out")
    assert len(train) + len(held_out) == 40
    assert set(train.labels.tolist()) == {0, 1}
    assert sources.notes(source) == (
        "You have kept 40 drawings of your own of 3 classes (+, ä, b).",
        "None is kept of b: a network cannot learn these.",
    )


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("handwriting:", "'' is no alphabet"),
        ("handwriting:a", "'a' is no alphabet: there must be 2 to 40 classes, not 1"),
        ("handwriting:a a", "two classes are called 'a'"),
        ("handwriting:a b+mnist", r"only what has the same classes can be joined, so leave out '\+mnist'"),
    ],
)
def test_what_is_no_alphabet_of_handwriting_is_refused(source: str, fault: str) -> None:
    assert not sources.is_known(source)
    with pytest.raises(ValueError, match=fault):
        sources.check(source)


@pytest.mark.parametrize(("name", "count"), [("emnist_balanced", 47), ("emnist_bymerge", 47), ("emnist_byclass", 62)])
def test_a_set_of_too_many_classes_is_refused_with_what_one_can_take(name: str, count: int) -> None:
    with pytest.raises(ValueError, match=f"'{name}' has {count} classes, and 40 are the most: take emnist_letters"):
        sources.check(name)


def test_letters_join_no_digits() -> None:
    assert sources.class_names("emnist_letters") == tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    with pytest.raises(ValueError, match=r"'emnist_letters' has 26 classes .* 'mnist' the digits 0 to 9"):
        sources.class_names("emnist_letters+mnist")
