"""What is set up without its page: recipes, previews, and networks of one's own."""

from __future__ import annotations

import numpy as np
import torch

from digitlab.data import mnist
from digitlab.data_folder import user_networks
from digitlab.gui.shell import words
from digitlab.gui.tabs.train.set_up import words as set_up_words
from digitlab.gui.tabs.train.set_up.previews import PreviewRequest, preview
from digitlab.gui.tabs.train.set_up.set_up import SetUp, tables_of
from digitlab.networks import weights
from digitlab.networks.architectures import LayersConfig, build, config_to_dict
from digitlab.networks.card import Card
from digitlab.networks.layers import LENET, PRESETS, DenseLayer, FlattenLayer
from digitlab.networks.library import list_networks
from digitlab.training.recipe import Augmentation
from digitlab.training.recipes import FAST


def test_the_recipe_leaves_where_and_on_what_is_trained_alone() -> None:
    there = SetUp().with_setting("device", "cpu").with_setting("digits", 100).with_setting("seed", 5)
    assert there.recipe == "fast"
    again = there.with_recipe("thorough").settings
    assert (again.device, again.digits, again.seed, again.epochs) == ("cpu", 100, 5, 12)


def test_a_preview_is_what_the_engine_makes_of_a_batch() -> None:
    from digitlab.training.augment import changed

    how = Augmentation(shift_px=3, noise=0.2, elastic_px=1.0)
    (shown,) = preview(PreviewRequest("mnist", how, 5))
    fields = torch.from_numpy(mnist.load("train").fields(slice(8)))[:, None]
    expected = changed(fields, how, torch.Generator().manual_seed(5))[:, 0].numpy()
    np.testing.assert_array_equal(shown.after, expected)


def test_digits_that_are_not_there_are_not_fetched_for_a_preview() -> None:
    (shown,) = preview(PreviewRequest("kmnist", Augmentation()))
    assert len(shown.before) == 0
    assert "downloaded first" in shown.notes[0]
    (shown,) = preview(PreviewRequest("folder:/nowhere", Augmentation()))
    assert shown.notes[0].startswith("✗ ")


def test_networks_have_their_familys_colour_and_are_said_to_be_ones_own() -> None:
    config = LayersConfig(LENET)
    assert [set_up_words.family(each) for each in (config, LayersConfig(PRESETS["an MLP"]), FAST)] == [
        "cnn",
        "mlp",
        "cnn",
    ]
    said = words.how_it_works(Card("mine", config_to_dict(config), 1, 1))
    assert said.startswith("Built of your own layers: convolution, pooling, convolution, pooling, flatten, dense")


def test_tables_to_begin_with_include_those_of_ones_own_networks(tmp_path) -> None:
    config = LayersConfig((FlattenLayer(), DenseLayer(3)))
    weights.save(user_networks() / "mine.safetensors", build(config), Card("mine", config_to_dict(config), 1, 1))
    assert tables_of(list_networks()) == {**PRESETS, "mine": config.layers}
