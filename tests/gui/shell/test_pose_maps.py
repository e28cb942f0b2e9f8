"""The pose maps of what lies on the canvas, worked out with the networks that ship."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from digitlab.data_folder import user_networks
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.gui.shell.pose_maps import PoseMapper, PoseMaps, Spot
from digitlab.ink.pose import Pose
from digitlab.ink.raster import render
from digitlab.ink.stroke import Drawing, Stroke
from digitlab.networks.library import list_networks
from digitlab.networks.predict import predict

pytestmark = pytest.mark.usefixtures("one_thread")

SEVEN = Drawing((Stroke.through([(8.5, 6), (19, 6), (18, 9), (14.5, 15), (12.5, 22.5)]),))
SITUATION = Situation(SEVEN, networks=("mlp", "cnn_pooled", ""), truth=7)


@pytest.fixture(scope="module")
def networks() -> LoadedNetworks:
    return LoadedNetworks(list_networks())


@pytest.fixture
def mapper(networks: LoadedNetworks) -> PoseMapper:
    return PoseMapper(networks)


def last(mapper: PoseMapper, situation: Situation) -> PoseMaps:
    *_, shown = mapper(situation)
    return shown


def test_maps_grow_from_coarse_to_whole(mapper: PoseMapper) -> None:
    shown = list(mapper(SITUATION))
    known = [sum(int(np.isfinite(m.shifts[..., 0]).sum()) for m in each.maps if m) for each in shown]
    assert known == sorted(known)
    assert 0 < known[0] < known[-1] == 2 * 441
    assert [m and m.whole for m in shown[-1].maps] == [True, True, None]
    assert not shown[0].maps[0].whole


def test_a_spot_has_the_answer_that_the_network_gives_there(mapper: PoseMapper, networks: LoadedNetworks) -> None:
    situation = replace(SITUATION, pose=Pose(dx=1.5, dy=-2, angle_deg=20, scale=0.9))
    shown = last(mapper, situation)
    for spot in (
        Spot(shift=(-4, 7)),
        Spot(shift=(10, -10)),
        Spot(turn_deg=-180.0),
        Spot(turn_deg=65.0),
        Spot(size=1.15),
    ):
        for slot, name in enumerate(situation.networks[:2]):
            expected = predict(networks.get(name), render(SEVEN, spot.pose(situation.pose)))
            label, probability = shown.answer(slot, spot)
            assert label == expected.label
            assert probability == pytest.approx(expected.confidence, abs=1e-4)


def test_each_map_keeps_of_the_pose_what_it_does_not_change() -> None:
    pose = Pose(dx=1.5, dy=-2, angle_deg=20, scale=0.9)
    assert Spot(shift=(3, 4)).pose(pose) == Pose(3, 4, 20, 0.9)
    assert Spot(turn_deg=-35.0).pose(pose) == Pose(1.5, -2, -35, 0.9)
    assert Spot(size=1.15).pose(pose) == Pose(1.5, -2, 20, 1.15)


def test_nothing_drawn_has_no_maps(mapper: PoseMapper) -> None:
    dot = Drawing((Stroke.through([(14, 14)]),))
    for drawing in (Drawing(), dot):
        (shown,) = mapper(replace(SITUATION, drawing=drawing))
        assert shown.is_blank
        assert shown.maps == (None, None, None)
        assert [card.name if card else None for card in shown.cards] == ["mlp", "cnn_pooled", None]


def test_without_a_true_class_the_answer_at_rest_is_the_reference(mapper: PoseMapper) -> None:
    moved = replace(SITUATION, truth=None, pose=Pose(angle_deg=120))
    tolerances = [each for each in last(mapper, moved).tolerances if each]
    assert [(each.reference, each.reference_known) for each in tolerances] == [(7, False), (7, False)]


def test_another_truth_asks_no_network_anew(mapper: PoseMapper) -> None:
    before = last(mapper, SITUATION)
    (shown,) = mapper(replace(SITUATION, truth=1))
    assert [shown.maps[slot].shifts is before.maps[slot].shifts for slot in (0, 1)] == [True, True]
    assert shown.tolerances[0].reference == 1
    assert shown.tolerances[0].shifts_right != before.tolerances[0].shifts_right


def test_a_moved_drawing_keeps_its_map_of_shifts_at_once(mapper: PoseMapper) -> None:
    before = last(mapper, SITUATION)
    first = next(mapper(replace(SITUATION, pose=Pose(dx=3))))
    np.testing.assert_allclose(first.maps[0].shifts, before.maps[0].shifts, atol=1e-5)
    assert np.isnan(first.maps[0].turns).any()


def test_a_turned_drawing_keeps_its_ring_at_once(mapper: PoseMapper) -> None:
    before = last(mapper, SITUATION)
    first = next(mapper(replace(SITUATION, pose=Pose(angle_deg=30))))
    np.testing.assert_allclose(first.maps[1].turns, before.maps[1].turns, atol=1e-5)
    assert np.isnan(first.maps[1].shifts).any()


def test_a_resized_drawing_keeps_its_strip_at_once(mapper: PoseMapper) -> None:
    before = last(mapper, SITUATION)
    first = next(mapper(replace(SITUATION, pose=Pose(scale=1.3))))
    np.testing.assert_allclose(first.maps[1].sizes, before.maps[1].sizes, atol=1e-5)
    assert np.isnan(first.maps[1].shifts).any()
    assert np.isnan(first.maps[1].turns).any()


def test_a_mapper_that_works_out_no_turns_and_no_sizes_is_done_without_them(networks: LoadedNetworks) -> None:
    mapper = PoseMapper(networks, turns=False, sizes=False)
    (mlp, *_) = last(mapper, SITUATION).maps
    assert mlp.whole
    assert np.isnan(mlp.turns).all()
    assert np.isnan(mlp.sizes).all()
    (moved,) = mapper(replace(SITUATION, pose=Pose(dx=3)))
    assert moved.maps[0].shifts is mlp.shifts


@pytest.mark.parametrize(
    "pose", [Pose(dx=3, dy=-2), Pose(angle_deg=75), Pose(dx=1, angle_deg=5), Pose(scale=0.7), Pose(dx=1, scale=1.2)]
)
def test_what_is_kept_and_what_is_new_make_the_same_map_as_all_anew(
    mapper: PoseMapper, networks: LoadedNetworks, pose: Pose
) -> None:
    moved = replace(SITUATION, pose=pose, drawing=Drawing((Stroke.through([(14, 12), (14, 16)]),)))
    last(mapper, replace(moved, pose=Pose()))
    grown, anew = last(mapper, moved), last(PoseMapper(networks), moved)
    for one, other in zip(grown.maps[:2], anew.maps[:2], strict=True):
        assert one.whole
        np.testing.assert_allclose(one.shifts, other.shifts, atol=1e-4)
        np.testing.assert_allclose(one.turns, other.turns, atol=1e-4)
        np.testing.assert_allclose(one.sizes, other.sizes, atol=1e-4)


def test_another_drawing_keeps_nothing_nor_do_another_place_and_size_at_once(mapper: PoseMapper) -> None:
    last(mapper, SITUATION)
    same_ink = replace(SITUATION, drawing=replace(SEVEN))
    moved = replace(SITUATION, pose=Pose(dx=1, scale=0.8))
    for situation in (same_ink, moved, replace(SITUATION, centred_first=True)):
        first = next(mapper(situation))
        assert np.isnan(first.maps[0].shifts).any()
        assert np.isnan(first.maps[0].turns).any()
        assert np.isnan(first.maps[0].sizes).any()


def test_another_network_beside_leaves_the_first_ones_map(mapper: PoseMapper) -> None:
    before = last(mapper, SITUATION)
    shown = next(mapper(replace(SITUATION, networks=("mlp", "mlp14", ""))))
    assert shown.maps[0].whole
    assert shown.maps[0].shifts is before.maps[0].shifts
    assert not shown.maps[1].whole


def test_overtaken_work_leaves_the_last_whole_maps(mapper: PoseMapper) -> None:
    last(mapper, SITUATION)
    next(mapper(replace(SITUATION, pose=Pose(scale=0.7))))
    (again,) = mapper(SITUATION)
    assert again.maps[0].whole


def test_another_network_of_the_same_name_has_its_own_map(own_data_folder: Path) -> None:
    user_networks().mkdir(parents=True)
    path, library = user_networks() / "mine.safetensors", list_networks()
    shutil.copy(library.entries["mlp14"].path, path)
    networks = LoadedNetworks(list_networks())
    mapper, situation = PoseMapper(networks), replace(SITUATION, networks=("mine", "", ""))
    last(mapper, situation)
    shutil.copy(library.entries["mlp"].path, path)
    networks.set_library(list_networks())
    shown, expected = last(mapper, situation), last(PoseMapper(networks), situation)
    assert np.array_equal(shown.maps[0].shifts, expected.maps[0].shifts)


def test_a_network_that_cannot_be_loaded_says_why_and_leaves_the_other(own_data_folder: Path) -> None:
    library = list_networks()
    broken = own_data_folder / "broken.safetensors"
    broken.parent.mkdir(parents=True)
    broken.write_bytes(library.entries["mlp"].path.read_bytes()[:-1000])
    entry = replace(library.entries["mlp"], path=broken)
    networks = LoadedNetworks(replace(library, entries=library.entries | {"broken": entry}))
    shown = last(PoseMapper(networks), replace(SITUATION, networks=("broken", "cnn_pooled", "")))
    assert "broken.safetensors" in shown.faults[0]
    assert shown.maps[0] is None
    assert shown.maps[1].whole
    assert not shown.is_blank
