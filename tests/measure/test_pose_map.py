"""Pose maps, against one prediction at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from torch import nn

from digitlab.ink.centring import centred
from digitlab.ink.changes import Changes
from digitlab.ink.pose import Pose, posed
from digitlab.ink.raster import render
from digitlab.ink.stroke import Drawing, Stroke
from digitlab.ink.viewing import Viewing
from digitlab.measure.many_fields import contents, windows
from digitlab.measure.pose_map import SHIFTS, SIZES, TURNS_DEG, PoseMap, pose_maps, shift_answers, tolerance
from digitlab.networks.predict import predict, predict_labels

_POSES = 441 + 72 + 21

pytestmark = pytest.mark.usefixtures("one_thread")

_TIME = np.linspace(0, 1, 30)[:, None]
_TWO = Stroke.through(np.concatenate([[[9, 9]] + _TIME * [[10, -3]], [[19, 6]] - _TIME * [[8, -16]], [[20, 22]]]))
_ERASER = Stroke.through([(4, 13), (24, 15)], width=3.0, erases=True)
_ELSEWHERE = Pose(dx=3, dy=-4, angle_deg=37, scale=1.2)


def _drawings(digits: np.ndarray) -> dict[str, Drawing]:
    return {
        "strokes": Drawing((_TWO,)),
        "erased": Drawing((_TWO, _ERASER)),
        "bitmap": Drawing(bitmap=digits[3]),
        "erased bitmap": Drawing((_ERASER, Stroke.through([(20, 20)], width=4)), bitmap=digits[6]),
        "straight line": Drawing(
            (Stroke.through([(14, 5), (14, 23)]),)
        ),  # its centre of mass lies on the edge of a pixel
    }


def _whole(*args: object, **options: object) -> PoseMap:
    """The last of one network's maps."""
    network, drawing, pose = args
    *_, (pose_map,) = pose_maps([network], drawing, pose, **options)
    return pose_map


def _poses(pose: Pose) -> list[Pose]:
    """All poses of a map: shifts first, row by row; then the turns, and the sizes."""
    shifts = [replace(pose, dx=dx, dy=dy) for dy in SHIFTS for dx in SHIFTS]
    return [
        *shifts,
        *(replace(pose, angle_deg=turn) for turn in TURNS_DEG),
        *(replace(pose, scale=size) for size in SIZES),
    ]


def _assert_equal_to_single_predictions(
    pose_map: PoseMap,
    network: nn.Module,
    drawing: Drawing,
    pose: Pose,
    chosen: np.ndarray,
    see=lambda field: field,
    **options,
) -> None:
    answers = np.concatenate([pose_map.shifts.reshape(-1, 10), pose_map.turns, pose_map.sizes])
    labels = np.concatenate([pose_map.shift_labels().ravel(), pose_map.turn_labels(), pose_map.size_labels()])
    poses = _poses(pose)
    for index in chosen:
        field = see(render(drawing, poses[index]))
        if not field.any():
            assert labels[index] == -1
            assert not answers[index].any()
            continue
        prediction = predict(network, field, **options)
        np.testing.assert_allclose(answers[index], prediction.probabilities, atol=1e-4)
        assert labels[index] == prediction.label
    np.testing.assert_allclose(
        pose_map.at_rest, predict(network, see(render(drawing)), **options).probabilities, atol=1e-4
    )


@pytest.mark.parametrize("drawn", ["strokes", "erased", "bitmap", "erased bitmap", "straight line"])
@pytest.mark.parametrize(("name", "poses"), [("mlp", 120), ("cnn_pooled", 80), ("cnn_rotated", 20)])
def test_a_map_holds_what_single_predictions_say(
    name: str,
    poses: int,
    drawn: str,
    shipped_network: Callable[[str], nn.Module],
    digits: np.ndarray,
    rng: np.random.Generator,
) -> None:
    drawing, network = _drawings(digits)[drawn], shipped_network(name)
    pose_map = _whole(network, drawing, Pose())
    assert pose_map.whole
    _assert_equal_to_single_predictions(pose_map, network, drawing, Pose(), rng.permutation(_POSES)[:poses])


@pytest.mark.parametrize(
    "pose", [_ELSEWHERE, Pose(dx=2.5, dy=-4, angle_deg=-137, scale=0.7), Pose(dx=-12, dy=9)], ids=str
)
@pytest.mark.parametrize("name", ["mlp", "cnn_pooled"])
def test_shifts_turns_and_sizes_each_keep_the_rest_of_the_pose(
    name: str, pose: Pose, shipped_network: Callable[[str], nn.Module], digits: np.ndarray, rng: np.random.Generator
) -> None:
    network = shipped_network(name)
    for drawn in ("strokes", "bitmap"):
        drawing = _drawings(digits)[drawn]
        chosen = np.concatenate(
            [rng.permutation(441)[:40], 441 + rng.permutation(72)[:20], 513 + rng.permutation(21)[:6]]
        )
        _assert_equal_to_single_predictions(_whole(network, drawing, pose), network, drawing, pose, chosen)


@pytest.mark.parametrize("name", ["mlp", "cnn_pooled"])
def test_centring_comes_before_the_networks_where_it_is_asked_for(
    name: str, shipped_network: Callable[[str], nn.Module], digits: np.ndarray, rng: np.random.Generator
) -> None:
    network = shipped_network(name)
    for drawn in ("erased", "bitmap"):
        drawing = _drawings(digits)[drawn]
        pose_map = _whole(network, drawing, _ELSEWHERE, viewing=Viewing(centred_first=True))
        chosen = rng.permutation(_POSES)[:50]
        _assert_equal_to_single_predictions(pose_map, network, drawing, _ELSEWHERE, chosen, centred)


@pytest.mark.parametrize("name", ["mlp", "cnn_pooled"])
@pytest.mark.parametrize(
    "viewing",
    [
        Viewing(Changes.parse("lighting=0.4")),
        Viewing(Changes.parse("noise=0.2"), cleaned_first=True),
        Viewing(Changes.parse("shear=0.3,occlusion=4")),
        Viewing(cleaned_first=True),
    ],
    ids=str,
)
def test_paper_lies_still_below_ink_that_moves_and_is_cleaned_at_every_pose(
    name: str,
    viewing: Viewing,
    shipped_network: Callable[[str], nn.Module],
    digits: np.ndarray,
    rng: np.random.Generator,
) -> None:
    network, drawing = shipped_network(name), _drawings(digits)["bitmap"]
    chosen = rng.permutation(_POSES)[:20]
    pose_map = _whole(network, drawing, _ELSEWHERE, viewing=viewing)
    _assert_equal_to_single_predictions(pose_map, network, viewing.inked(drawing), _ELSEWHERE, chosen, viewing.seen)


def test_networks_that_read_turns_expect_the_window_asked_for(
    shipped_network: Callable[[str], nn.Module], digits: np.ndarray, rng: np.random.Generator
) -> None:
    drawing, network = _drawings(digits)["strokes"], shipped_network("cnn_rotated")
    pose_map = _whole(network, drawing, Pose(), window_deg=15)
    chosen = rng.permutation(_POSES)[:20]
    _assert_equal_to_single_predictions(pose_map, network, drawing, Pose(), chosen, window_deg=15)


def test_the_coarse_map_comes_first_and_every_later_one_knows_more(
    shipped_network: Callable[[str], nn.Module], digits: np.ndarray
) -> None:
    networks = [shipped_network("mlp"), shipped_network("cnn_pooled")]
    steps = list(pose_maps(networks, _drawings(digits)["strokes"], Pose()))
    for slot in range(2):
        maps = [step[slot] for step in steps]
        answers = [np.concatenate([each.shifts.reshape(-1, 10), each.turns, each.sizes]) for each in maps]
        known = [~np.isnan(each[:, 0]) for each in answers]
        assert known[0][:441].reshape(21, 21)[1::3, 1::3].all()
        assert known[0][441:513:3].all()
        assert known[0][514::3].all()
        assert not known[0].all()
        assert known[-1].all()
        assert [pose_map.whole for pose_map in maps] == [False] * (len(maps) - 1) + [True]
        for earlier, later in pairwise(known):
            assert not (earlier & ~later).any()
        for each, is_known in zip(answers, known, strict=True):
            np.testing.assert_array_equal(each[is_known], answers[-1][is_known])


@pytest.mark.parametrize("asked", [("shifts",), ("turns",), ("sizes",), ("turns", "sizes"), ()], ids=str)
def test_only_what_is_asked_for_is_worked_out(
    asked: tuple[str, ...], shipped_network: Callable[[str], nn.Module], digits: np.ndarray
) -> None:
    network, drawing = shipped_network("mlp"), _drawings(digits)["strokes"]
    everything = _whole(network, drawing, Pose())
    found = _whole(network, drawing, Pose(), **{part: part in asked for part in ("shifts", "turns", "sizes")})
    assert found.whole
    for part in ("shifts", "turns", "sizes"):
        if part in asked:
            np.testing.assert_allclose(getattr(found, part), getattr(everything, part), atol=1e-6)
        else:
            assert np.isnan(getattr(found, part)).all()


def test_unknown_cells_have_no_label(shipped_network: Callable[[str], nn.Module], digits: np.ndarray) -> None:
    (coarse,) = next(pose_maps([shipped_network("mlp")], _drawings(digits)["bitmap"], Pose()))
    np.testing.assert_array_equal(coarse.shift_labels() == -1, np.isnan(coarse.shifts[..., 0]))
    np.testing.assert_array_equal(coarse.turn_labels() == -1, np.isnan(coarse.turns[..., 0]))
    np.testing.assert_array_equal(coarse.size_labels() == -1, np.isnan(coarse.sizes[..., 0]))


def test_a_network_that_no_shift_can_change_reads_each_content_once(
    shipped_network: Callable[[str], nn.Module],
) -> None:
    network, read = shipped_network("cnn_pooled"), []
    hook = network.body[1].register_forward_pre_hook(lambda _, inputs: read.append(len(inputs[0])))
    *_, (pose_map,) = pose_maps([network], Drawing((_TWO,)), Pose())
    hook.remove()
    assert sum(read) < 441 / 2
    assert pose_map.shift_labels()[10, 10] == pose_map.shift_labels()[12, 9]


def test_a_field_that_no_ink_reaches_is_blank(shipped_network: Callable[[str], nn.Module]) -> None:
    corner = Drawing((Stroke.through([(25, 25)], width=3.0),))
    for name in ("mlp", "cnn_pooled"):
        labels = _whole(shipped_network(name), corner, Pose()).shift_labels()
        assert (labels[:, 15:] == -1).all()  # 5 to the right, and it is outside
        assert (labels[15:] == -1).all()
        assert (labels[:14, :14] >= 0).all()


@pytest.mark.parametrize("pose", [Pose(), _ELSEWHERE])
def test_nothing_drawn_is_blank_at_every_pose(pose: Pose, shipped_network: Callable[[str], nn.Module]) -> None:
    for drawing in (Drawing(), Drawing(bitmap=np.zeros((28, 28), np.float32))):
        pose_map = _whole(shipped_network("cnn_rotated"), drawing, pose)
        assert (pose_map.shift_labels() == -1).all()
        assert (pose_map.turn_labels() == -1).all()
        assert (pose_map.size_labels() == -1).all()
        assert not pose_map.at_rest.any()
        assert tolerance(pose_map, None).reference == -1
        assert tolerance(pose_map, None).shifts_right == 0


def test_windows_of_a_sheet_are_the_shifted_fields(digits: np.ndarray) -> None:
    for drawing in _drawings(digits).values():
        view = windows(render(drawing, margin=10))
        for dx, dy in ((0, 0), (-10, 10), (3, -7), (10, -10)):
            np.testing.assert_allclose(view[dy + 10, dx + 10], render(drawing, Pose(dx=dx, dy=dy)), atol=2e-5)


def test_fields_have_one_content_where_their_cropped_ink_is_the_same(digits: np.ndarray) -> None:
    two_dots = np.zeros((28, 28), np.float32)
    two_dots[[0, 27], [0, 27]] = 1  # between them lies a window without ink
    for image in (digits[0], digits[1], two_dots):
        sheet = np.pad(image, 10)
        numbers = contents(sheet)
        kept: dict[int, bytes] = {}
        for field, number in zip(windows(sheet).reshape(-1, 28, 28), numbers, strict=True):
            assert (number == -1) == (not field.any())
            if number >= 0:
                rows, columns = np.flatnonzero(field.any(axis=1)), np.flatnonzero(field.any(axis=0))
                cropped = field[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
                assert kept.setdefault(number, cropped.tobytes()) == cropped.tobytes()
    assert len(set(contents(np.pad(digits[0], 10)))) < 200


@pytest.mark.parametrize("name", ["mlp", "cnn_pooled"])
def test_answers_to_bitmaps_at_all_shifts_are_those_to_each_shifted_bitmap(
    name: str, shipped_network: Callable[[str], nn.Module], digits: np.ndarray
) -> None:
    network = shipped_network(name)
    images = np.concatenate([digits[:3], np.eye(28, dtype=np.float32)[None] * (np.arange(28) < 4)])
    answers = shift_answers(network, images)
    assert answers.shape == (4, 21, 21)
    assert answers.dtype == np.int8
    for dy in (-10, -9, -3, 0, 4, 10):
        for dx in (-10, -1, 0, 8):
            moved = posed(images, Pose(dx=dx, dy=dy))
            expected = np.where(moved.any(axis=(1, 2)), predict_labels(network, moved), -1)
            np.testing.assert_array_equal(answers[:, dy + 10, dx + 10], expected)


def test_no_bitmaps_have_no_answers(shipped_network: Callable[[str], nn.Module]) -> None:
    assert shift_answers(shipped_network("mlp"), np.zeros((0, 28, 28), np.float32)).shape == (0, 21, 21)
