"""What lies between a drawing and the networks: its ink, then paper and light, cleaning, centring, in this order."""

from __future__ import annotations

import numpy as np
import pytest

from digitlab.ink.centring import centred
from digitlab.ink.changes import Changes
from digitlab.ink.cleaning import cleaned
from digitlab.ink.corruptions import CORRUPTIONS
from digitlab.ink.pose import Pose
from digitlab.ink.raster import render
from digitlab.ink.stroke import Drawing, Stroke
from digitlab.ink.viewing import Viewing

SEVEN = Drawing((Stroke.through([(8.5, 6), (19, 6), (12.5, 22.5)]),))


def test_nothing_lies_between_unless_it_is_asked_for(digits: np.ndarray) -> None:
    field = digits[0]
    assert Viewing().seen(field) is field
    assert Viewing().inked(SEVEN) is SEVEN
    assert Viewing(Changes.parse("grey=0.2")).inked(SEVEN) is SEVEN


def test_paper_comes_first_then_it_is_cleaned_then_the_ink_is_centred(digits: np.ndarray) -> None:
    viewing = Viewing(Changes.parse("grey=0.3"), cleaned_first=True, centred_first=True)
    on_paper = viewing.on_paper(digits[0])
    assert on_paper.min() == pytest.approx(0.3)
    np.testing.assert_array_equal(viewing.seen(digits[0]), centred(cleaned(on_paper)))


def test_the_same_paper_lies_under_every_drawing(digits: np.ndarray) -> None:
    viewing = Viewing(Changes.parse("fog=0.6"))
    first, second = (viewing.on_paper(digit) for digit in digits[:2])
    bare = ~(digits[0].astype(bool) | digits[1].astype(bool))
    np.testing.assert_array_equal(first[bare], second[bare])


def test_a_field_without_ink_is_no_question_whatever_is_changed() -> None:
    blank = np.zeros((28, 28), np.float32)
    for name in CORRUPTIONS:
        assert not Viewing(Changes.parse(name), cleaned_first=True).seen(blank).any()
    everything = Changes.of({name: kind.usual for name, kind in CORRUPTIONS.items()})
    assert not render(Viewing(everything).inked(Drawing())).any()


def test_ink_is_changed_where_it_was_drawn_and_moved_afterwards() -> None:
    """What a shear makes of a 7 does not depend on where the pose takes it, and a part that is hidden stays the same part."""
    for text in ("shear=0.4", "occlusion=7", "elastic=1.5"):
        viewing = Viewing(Changes.parse(text))
        here = render(viewing.inked(SEVEN))
        there = render(viewing.inked(SEVEN), Pose(dx=3, dy=-2))
        np.testing.assert_array_equal(there[:-2, 3:], here[2:, :-3])


def test_one_drawing_is_sheared_to_either_side_as_its_level_says() -> None:
    bar = Drawing((Stroke.through([(14, 4), (14, 24)]),))
    right, left = (render(Viewing(Changes.of({"shear": slope})).inked(bar)) for slope in (0.4, -0.4))
    columns = np.arange(28)
    assert right[7] @ columns / right[7].sum() == pytest.approx(13.5 + 0.4 * 6.5, abs=0.05), "further right at the top"
    np.testing.assert_allclose(left, right[:, ::-1], atol=1e-6)


def test_several_changes_happen_in_the_order_of_their_stages_whatever_order_they_were_said_in(digits) -> None:
    changes = Changes.parse("noise=0.1,grey=0.2,contrast=0.5,shear=0.3")
    assert [name for name, _ in changes.levels] == ["shear", "contrast", "grey", "noise"]
    field = digits[0]
    for name, level in changes.levels:
        field = CORRUPTIONS[name].at(field, level, np.random.default_rng(0))
    np.testing.assert_array_equal(changes.of_paper(changes.of_ink(digits[0])), field)


def test_only_what_leaves_the_paper_white_keeps_moved_fields_alike() -> None:
    assert Viewing(Changes.parse("shear=0.3,thickness=-1")).keeps_contents
    assert not Viewing(Changes.parse("blur=1")).keeps_contents
    assert not Viewing(cleaned_first=True).keeps_contents


def test_what_is_at_rest_is_no_change() -> None:
    assert Changes.of({"contrast": 1, "grey": 0.0, "thickness": 0.0}) == Changes()
    assert not Changes.parse("grey=0.2").with_level("grey", 0.0)
    assert Changes().with_level("grey", 0.2).level("grey") == 0.2
    assert Changes().level("contrast") == 1.0


@pytest.mark.parametrize(
    ("text", "levels"),
    [("", {}), ("grey", {"grey": 0.3}), (" noise = 0.4, shear=0.1 ", {"shear": 0.1, "noise": 0.4})],
)
def test_changes_are_written_by_their_names_and_how_much_of_each(text: str, levels: dict[str, float]) -> None:
    changes = Changes.parse(text)
    assert changes.as_dict() == levels
    assert changes == Changes.of(levels)
    assert str(changes) == (",".join(f"{name}={level:g}" for name, level in levels.items()) or "none")


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("papyrus", "there is no change 'papyrus': there are thickness, grey"),
        ("grey=0.9", "grey has a level from 0 to 0.5, not 0.9"),
        ("grey=nan", "from 0 to 0.5"),
        ("thickness=-2", "thickness has a level from -1.5 to 2, not -2"),
        ("grey=dark", "'dark' is no number in the changes"),
        ("grey=0.1,grey=0.2", "'grey' stands twice"),
    ],
)
def test_what_is_no_change_is_refused_with_what_is(text: str, named: str) -> None:
    with pytest.raises(ValueError, match=named):
        Changes.parse(text)


@pytest.mark.parametrize("level", [True, "much", None, [0.1], 10**400, float("inf")])
def test_a_level_that_is_no_number_in_its_range_is_refused(level: object) -> None:
    with pytest.raises(ValueError, match=r"grey has a level from 0 to 0\.5"):
        Changes.of({"grey": level})
