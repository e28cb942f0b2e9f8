"""The architectures of the networks that ship. Ingredients differ from another network in as little as can be, and share its config."""

from __future__ import annotations

from dataclasses import replace

from digitlab.networks.architectures import (
    FIELD,
    CNNConfig,
    Config,
    DetectorConfig,
    HandCraftedConfig,
    MLPConfig,
    RotatedConfig,
    ShuffledConfig,
    SlidConfig,
)

_PLAIN = CNNConfig(channels=(16, 32, 48, 48), kernels=(5, 3, 3, 3), pooling="average", head="global", hidden=64)
_PLAIN_FLATTEN = replace(_PLAIN, head="flatten")
_POOLED = replace(_PLAIN, padding="endless")

CONFIGS: dict[str, Config] = {
    "mlp": MLPConfig(),
    "mlp14": MLPConfig(side=14),
    "cnn_flatten": CNNConfig(),
    "cnn_pooled": _POOLED,
    "cnn_rotated": RotatedConfig(_POOLED),
    "hand_crafted": HandCraftedConfig(),
    "plain": _PLAIN,
    "plain_flatten": _PLAIN_FLATTEN,
    "plain_max": replace(_PLAIN, pooling="max"),
    "plain_antialiased": replace(_PLAIN, pooling="antialiased"),
    "plain_strided": replace(_PLAIN, pooling="stride"),
    "plain_unpooled": replace(_PLAIN, pooling="none"),
    "plain_unpadded": replace(_PLAIN, padding="none"),
    "plain_replicate": replace(_PLAIN, padding="replicate"),
    "plain_shifted": _PLAIN,
    "plain_turned": _PLAIN,
    "plain_moved": _PLAIN,
    "mlp_shifted": MLPConfig(),
    "mlp_turned": MLPConfig(),
    "mlp_moved": MLPConfig(),
    "mlp_rotated": RotatedConfig(MLPConfig(), side=FIELD, training_side=FIELD),
    "mlp_slid": SlidConfig(),
    "mlp_shuffled": ShuffledConfig(MLPConfig()),
    "plain_shuffled": ShuffledConfig(_PLAIN),
    "plain_flatten_shuffled": ShuffledConfig(_PLAIN_FLATTEN),
    "detector": DetectorConfig(),
}
"""The configs by their networks' names."""
