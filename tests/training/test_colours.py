"""What is done to digits at random is done to three channels alike, and to ink alone as it was before there were three."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from digitlab.data.mnist import Digits
from digitlab.networks.architectures import config_to_dict
from digitlab.networks.shipped_configs import CONFIGS
from digitlab.training.batches import Batches
from digitlab.training.equal_budget import differences
from digitlab.training.measure import Measure
from digitlab.training.non_digits import non_digits, with_non_digits
from digitlab.training.random_changes import augmented
from digitlab.training.recipe import TrainConfig, possible_changes
from digitlab.training.recipes import recipe_for

pytestmark = pytest.mark.usefixtures("one_thread")
MOVED = {"shift_px": 3, "turn_deg": 30.0, "zoom": 1.2, "noise": 0.1, "elastic_px": 1.0}


def seeded(seed: int = 1) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


@pytest.mark.parametrize(
    "how",
    [
        MOVED,
        *({"changes": {name: None}} for name in possible_changes()),
        {**MOVED, "changes": {"spatter": None, "shear": None}},
    ],
)
def test_every_channel_is_changed_as_ink_alone_would_be(how, digits: np.ndarray) -> None:
    from digitlab.ink.corruptions import CORRUPTIONS

    changes = {name: CORRUPTIONS[name].usual for name in how.get("changes", {})}
    augmentation = recipe_for("mlp", **({**how, "changes": changes} if changes else how)).augmentation
    inks = [torch.from_numpy(digits[start : start + 12])[:, None] for start in (0, 12, 24)]
    alone = torch.cat([augmented(ink, augmentation, seeded()) for ink in inks], dim=1)
    together = augmented(torch.cat(inks, dim=1), augmentation, seeded())
    assert together.shape == (12, 3, 28, 28)
    torch.testing.assert_close(together, alone, rtol=0, atol=1e-6)
    assert not torch.equal(together, torch.cat(inks, dim=1))


def test_black_ink_stays_black(digits: np.ndarray) -> None:
    black = torch.from_numpy(np.stack([digits[:12]] * 3, axis=1))
    changed = augmented(black, recipe_for("mlp", changes={"spatter": 8, "fog": 0.5}, **MOVED).augmentation, seeded())
    assert torch.equal(changed[:, 0], changed[:, 1])
    assert torch.equal(changed[:, 0], changed[:, 2])


def test_what_is_no_digit_is_made_of_the_pictures_and_of_black_strokes(digits: np.ndarray) -> None:
    ink, labels = torch.from_numpy(digits[:40])[:, None], torch.arange(40) % 10
    black = non_digits(ink.expand(-1, 3, -1, -1).contiguous(), labels, 24, seeded())
    torch.testing.assert_close(black, non_digits(ink, labels, 24, seeded()).expand(-1, 3, -1, -1))
    red = torch.cat([torch.zeros_like(ink), ink, ink], dim=1)
    fields, told = with_non_digits(red, labels, 0.25, seeded())
    assert fields.shape == (53, 3, 28, 28)
    assert told[40:].tolist() == [10] * 13
    assert fields[40:].amax(dim=(1, 2, 3)).min() > 0.5


def test_a_batch_of_pictures_in_colour_has_three_channels() -> None:
    images = np.random.default_rng(0).integers(0, 255, (50, 3, 28, 28), np.uint8)
    digits = Digits(images, np.arange(50, dtype=np.uint8) % 10)
    batches = Batches(digits, TrainConfig("mlp", batch_size=16), torch.device("cpu"))
    fields, labels, _ = batches.take(0)
    assert fields.shape == (16, 3, 28, 28)
    known = {digits.fields(number).tobytes(): number % 10 for number in range(50)}
    assert [known[field.numpy().tobytes()] for field in fields] == labels.tolist()


def test_held_out_pictures_are_measured_in_colour_and_moved_with_all_their_channels() -> None:
    from digitlab.networks.architectures import CNNConfig, build

    images = np.random.default_rng(0).integers(0, 255, (20, 3, 28, 28), np.uint8)
    measured = Measure(Digits(images, np.zeros(20, np.uint8)))(build(CNNConfig(field_channels=3)))
    assert measured["held_out"] == measured["posed"] == measured["probed"] == 20
    assert len(measured["dead"]) == 3


def test_two_trainings_differ_where_one_reads_colours(tmp_path) -> None:
    one, other = (
        TrainConfig("plain", data=f"{prefix}{tmp_path / 'discs'}") for prefix in ("folder:", "colour-folder:")
    )
    assert differences(one, other) == ("on pictured (discs) and on pictured in colour (discs)",)


def test_a_recipe_without_a_word_of_colours_is_in_grey_as_before() -> None:
    config = TrainConfig("plain", data="folder:/pictures")
    assert config.build_config().field_channels == 1
    assert TrainConfig("plain", data="colour-folder:/pictures").build_config().field_channels == 3


def test_a_network_that_reads_colours_can_learn_from_ink_alone_but_for_folders_of_which_others_are_held_out() -> None:
    architecture = {**config_to_dict(CONFIGS["plain"]), "field_channels": 3}
    for data, channels in (
        ("handwriting+mnist", 3),
        ("mnist", 3),
        ("folder:/pictures", 1),
        ("colour-folder:/pictures", 3),
    ):
        config = TrainConfig("mine", architecture=architecture, data=data)
        assert config.build_config().field_channels == channels
