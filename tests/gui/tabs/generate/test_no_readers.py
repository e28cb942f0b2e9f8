"""The pages of the tab where a network cannot read what is generated, or none is chosen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from digitlab.gui.tabs.generate.mlp_against_cnn import words as against_words
from digitlab.gui.tabs.generate.noise_to_digit.work import NoiseSettings
from digitlab.networks.library import list_networks
from digitlab.records import to_dict

FAST = NoiseSettings(steps=2, digits=(3, 3), guidance=(0.0, 2.0))


@pytest.fixture
def half(tmp_path):
    """The library, in which the file of the MLP is none."""
    library = list_networks()
    broken = tmp_path / "mlp.safetensors"
    broken.write_bytes(b"no weights")
    return replace(library, entries=library.entries | {"mlp": replace(library.entries["mlp"], path=broken)})


def without_networks(generating, page: str, settings: object = None):
    lab = generating(page, settings=settings)
    for slot in (0, 1):
        lab.session.choose_network(slot, "")
    lab.settle()
    return lab


def test_a_plane_that_no_network_reads_says_so_and_is_not_read_for_ever(generating) -> None:
    lab = without_networks(generating, "latent_plane")
    assert "No network reads the plane" in lab.words()
    assert "are reading" not in lab.words()


@pytest.mark.slow
def test_digits_that_no_network_read_are_not_ticked_and_still_saved(generating) -> None:
    lab = without_networks(generating, "mlp_against_cnn")
    assert against_words.names(lab.page.seen.sides[1]) == tuple(map(str, range(10)))
    assert "As asked" not in lab.words()
    rows = lab.page.table().rows
    assert [row[:4] for row in rows[:2]] == [("flow_dense", 0, "", ""), ("flow_dense", 1, "", "")]
    assert len(rows) == 2 * 10


@pytest.mark.slow
def test_two_guidances_are_compared_by_their_spread_where_no_network_reads(generating) -> None:
    lab = without_networks(generating, "noise_to_digit", FAST)
    low, high = lab.page.seen.trajectories
    assert f"of 16 samples the spread is {low.spread:.1f} and {high.spread:.1f} px." in lab.words()


@pytest.mark.slow
def test_a_network_that_cannot_answer_has_no_count_instead_of_none_right(generating, half) -> None:
    lab = generating("mlp_against_cnn", library=half)
    assert "As asked, of 10: mlp –, cnn_flatten " in lab.words()
    assert {row[3] for row in lab.page.table().rows if row[2] == "mlp"} == {""}
    lab.tab.set_page("noise_to_digit", to_dict(FAST))
    lab.page = lab.tab.turn_to("noise_to_digit")
    lab.settle()
    assert "of 16: mlp –, cnn_flatten " in lab.words()
    assert "16 samples cnn_flatten reads" in lab.words()
    lab.page = lab.tab.turn_to("third_reader")
    lab.settle()
    assert "mlp at" not in lab.words()
    assert "cnn_flatten at" in lab.words()
    lab.page = lab.tab.turn_to("latent_plane")
    lab.settle()
    assert "225 points: cnn_flatten reads" in lab.words()
