"""Changes of the table, drawn anew for every digit and step."""

from __future__ import annotations

import re

import numpy as np
import pytest
import torch

from digitlab import records
from digitlab.data.mnist import Digits
from digitlab.ink.corruptions import CORRUPTIONS
from digitlab.training.augment import changed
from digitlab.training.batches import Batches
from digitlab.training.equal_budget import differences
from digitlab.training.random_changes import augmented
from digitlab.training.recipe import TrainConfig, possible_changes
from digitlab.training.recipes import recipe_for, save_recipe

pytestmark = pytest.mark.usefixtures("one_thread")


def _how(changes: dict[str, float], **others: float):
    return recipe_for("mlp", changes=changes, **others).augmentation


def _seen(fields: torch.Tensor, how, seed: int = 1) -> np.ndarray:
    return augmented(fields, how, torch.Generator().manual_seed(seed))[:, 0].numpy()


@pytest.fixture
def bars() -> torch.Tensor:
    """300 equal upright bars, in a field's middle."""
    field = torch.zeros(28, 28)
    field[6:22, 12:16] = 1
    return field.expand(300, 1, 28, 28).clone()


def test_without_changes_digits_are_what_they_were_before_there_were_any(digits: np.ndarray) -> None:
    fields = torch.from_numpy(digits[:20])[:, None]
    how = recipe_for("mlp", shift_px=3, noise=0.1, elastic_px=1.0).augmentation
    expected = changed(fields, how, torch.Generator().manual_seed(1))[:, 0].numpy()
    np.testing.assert_array_equal(_seen(fields, how), expected)


def test_every_level_between_rest_and_the_limit_is_equally_likely(bars: torch.Tensor) -> None:
    faintest = _seen(bars, _how({"contrast": 0.4})).max(axis=(1, 2))
    assert faintest.min() == pytest.approx(0.4, abs=0.02)
    assert faintest.max() == pytest.approx(1.0, abs=0.02)
    assert faintest.mean() == pytest.approx(0.7, abs=0.03)


def test_a_shear_leans_either_way_by_no_more_than_its_limit(bars: torch.Tensor) -> None:
    slanted = _seen(bars, _how({"shear": 0.3}))
    middles = slanted[:, 8:20] @ np.arange(28) / slanted[:, 8:20].sum(axis=2)
    slopes = np.array([np.polyfit(np.arange(12), each, 1)[0] for each in middles])
    assert np.abs(slopes).max() <= 0.31
    assert (slopes > 0.1).any()
    assert (slopes < -0.1).any()


def test_thinner_pens_are_a_limit_below_rest(bars: torch.Tensor) -> None:
    widths = _seen(bars, _how({"thickness": -1.0}))[:, 14].sum(axis=1)
    assert widths.min() == pytest.approx(3.0, abs=0.1)
    assert widths.max() == pytest.approx(4.0, abs=0.1)


@pytest.mark.parametrize("name", possible_changes())
def test_every_change_can_be_taught_and_stays_within_0_and_1(name: str, digits: np.ndarray) -> None:
    kind, fields = CORRUPTIONS[name], torch.from_numpy(digits[:30])[:, None]
    for limit in {*kind.range} - {kind.rest}:
        seen = augmented(fields, _how({name: limit}), torch.Generator().manual_seed(0))
        assert (seen.shape, seen.dtype) == (fields.shape, torch.float32)
        assert 0 <= float(seen.min()) <= float(seen.max()) <= 1
        assert not torch.equal(seen, fields)


def test_ink_is_changed_before_it_is_moved_and_paper_afterwards(bars: torch.Tensor) -> None:
    seen = _seen(bars, _how({"grey": 0.5, "occlusion": 9.0}, shift_px=6))
    rim = seen[:, [0, 0, -1, -1], [0, -1, 0, -1]]
    assert (np.ptp(rim, axis=1) == 0).all(), "paper is grey to its edges, however the ink was shifted"
    assert np.ptp(rim[:, 0]) > 0.4


def test_one_change_draws_alike_whatever_others_there_are(bars: torch.Tensor) -> None:
    """A recipe with another change more is compared on the same shears."""
    alone, both = _seen(bars, _how({"shear": 0.3})), _seen(bars, _how({"shear": 0.3, "grey": 0.4}))
    paper = both[:, :1, :1]
    np.testing.assert_allclose((both - paper) / (1 - paper), alone, atol=1e-5)


def test_a_step_sees_the_same_digits_whichever_steps_were_before(digits: np.ndarray) -> None:
    data = Digits((digits[:50] * 255).astype(np.uint8), np.arange(50, dtype=np.uint8) % 10)
    config = recipe_for(
        "mlp", digits=50, batch_size=20, changes={"shear": 0.4, "dotted": 2.0, "shot": 0.2}, turn_deg=20.0
    )
    through, jumped = (Batches(data, config, torch.device("cpu")) for _ in range(2))
    fields = [through.take(step)[0].clone() for step in range(6)]
    assert torch.equal(jumped.take(4)[0], fields[4])
    assert not torch.equal(fields[1], fields[4])


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"slant": 0.3}, "there is no change 'slant': there are thickness"),
        ({"shear": 0.7}, "shear has a level from 0 to 0.6, not 0.7"),
        ({"shear": -0.3}, "shear has a level from 0 to 0.6, not -0.3"),
        ({"shear": float("nan")}, "from 0 to 0.6, not nan"),
        ({"shear": "0.3"}, "from 0 to 0.6, not '0.3'"),
        ({"shear": True}, "from 0 to 0.6, not True"),
        ({"contrast": 0.0}, "contrast has a level from 0.1 to 1, not 0.0"),
        ({"shear": 10**400}, "shear has a level from 0 to 0.6, not 1000"),
        ({"noise": 0.2}, "noise has a setting of its own"),
        ([["shear", 0.3]], "TrainConfig.changes has an unfit value"),
    ],
)
def test_a_recipe_refuses_changes_that_are_none(changes: object, reason: str) -> None:
    with pytest.raises(ValueError, match=re.escape(reason)):
        records.from_dict(TrainConfig, {"network": "mlp", "changes": changes})


def test_a_recipe_has_them_in_order_without_those_at_rest_and_is_kept_with_them() -> None:
    config = recipe_for("mlp", changes={"grey": 0.2, "contrast": 1.0, "shear": 0.3})
    assert list(config.changes.items()) == [("shear", 0.3), ("grey", 0.2)]
    assert records.from_dict(TrainConfig, records.to_dict(config)) == config
    save_recipe("slanted", config)
    assert recipe_for("mlp", "slanted") == config
    old = {name: value for name, value in records.to_dict(recipe_for("mlp")).items() if name != "changes"}
    assert records.from_dict(TrainConfig, old) == recipe_for("mlp"), "older recipes have none"


def test_it_is_said_in_words_and_counts_as_a_difference() -> None:
    how = _how({"thickness": -1.0, "shear": 0.3, "contrast": 0.5}, turn_deg=10.0)
    assert str(how) == (
        "turned by up to ±10°, with thinner strokes by up to 1 px, with shear of up to 0.3 px per px and with faint ink down to "
        "0.5 of full ink at random"
    )
    assert differences(recipe_for("mlp"), recipe_for("plain", changes={"shear": 0.3})) == (
        "on digits upright and centred, no augmentation, and with shear of up to 0.3 px per px at random",
    )
