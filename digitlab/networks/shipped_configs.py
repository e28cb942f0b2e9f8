"""The networks that ship: of which architecture each is, and in a line what it is; and those that plug-ins bring, to be trained.

Ingredients differ from another network in as little as can be, and share its config.
"""

from __future__ import annotations

from dataclasses import replace

from digitlab.language import mark
from digitlab.networks.architectures import (
    ARCHITECTURES,
    FIELD,
    CNNConfig,
    Config,
    DenseFlowConfig,
    DetectorConfig,
    FlowConfig,
    HandCraftedConfig,
    MLPConfig,
    PosedConfig,
    RotatedConfig,
    ShuffledConfig,
    SlidConfig,
    VaeConfig,
)

_PLAIN = CNNConfig(channels=(16, 32, 48, 48), kernels=(5, 3, 3, 3), pooling="average", head="global", hidden=64)
_PLAIN_FLATTEN = replace(_PLAIN, head="flatten")
_POOLED = replace(_PLAIN, padding="endless")
_SIZES = (0.5, 0.59, 0.71, 0.84, 1.0, 1.19, 1.41)
_MLP_OF_SIZES = PosedConfig(
    MLPConfig(), None, 0.0, sizes=_SIZES, negatives=6, jitter_deg=0.0, jitter_size=1.09, about_ink=False
)
_MLP_FOR_POSES = MLPConfig(hidden=(1024, 512), normalised=True)
_MLP_ON_COPIES = RotatedConfig(MLPConfig(), side=FIELD, training_side=FIELD)

_SHIPPED: dict[str, tuple[Config, str]] = {
    "mlp": (MLPConfig(), mark("MLP, two hidden layers of 256 and 128")),
    "mlp14": (MLPConfig(side=14), mark("MLP of the lecture, on 14 x 14 pixels")),
    "cnn_flatten": (CNNConfig(), mark("CNN with a dense head, like LeNet")),
    "cnn_pooled": (_POOLED, mark("CNN that forgets where: it pools the whole page")),
    "cnn_posed": (PosedConfig(faintest=0.15), mark("CNN that reads any place, turn and size")),
    "cnn_rotated": (RotatedConfig(_POOLED), mark("CNN that turns the page")),
    "hand_crafted": (HandCraftedConfig(), mark("Edges by hand, as before deep learning")),
    "plain": (_PLAIN, mark("Plain CNN, pooled over the whole page")),
    "plain_flatten": (_PLAIN_FLATTEN, mark("Plain CNN, but with a dense head")),
    "plain_max": (replace(_PLAIN, pooling="max"), mark("Plain CNN, but with maximum pooling")),
    "plain_antialiased": (replace(_PLAIN, pooling="antialiased"), mark("Plain CNN, but blurred before it is sampled")),
    "plain_strided": (replace(_PLAIN, pooling="stride"), mark("Plain CNN, but with strides and no pooling")),
    "plain_unpooled": (replace(_PLAIN, pooling="none"), mark("Plain CNN, but at full size in every layer")),
    "plain_unpadded": (replace(_PLAIN, padding="none"), mark("Plain CNN, but without padding")),
    "plain_replicate": (replace(_PLAIN, padding="replicate"), mark("Plain CNN, but padded with its own border")),
    "plain_shifted": (_PLAIN, mark("Plain CNN that learned from shifted digits")),
    "plain_turned": (_PLAIN, mark("Plain CNN that learned from turned digits")),
    "plain_moved": (_PLAIN, mark("Plain CNN that learned from shifted and turned digits")),
    "mlp_shifted": (_MLP_FOR_POSES, mark("Wide MLP that learned from shifted digits")),
    "mlp_turned": (_MLP_FOR_POSES, mark("Wide MLP that learned from turned digits")),
    "mlp_moved": (_MLP_FOR_POSES, mark("Wide MLP that learned from shifted and turned digits")),
    "mlp_refusing": (MLPConfig(), mark("MLP that learned what is no digit")),
    "cnn_refusing": (_POOLED, mark("CNN that learned what is no digit")),
    "mlp_rotated": (_MLP_ON_COPIES, mark("MLP that turns the page")),
    "mlp_scaled": (_MLP_OF_SIZES, mark("MLP that reads the page at several sizes")),
    "mlp_slid": (SlidConfig(), mark("MLP slid over the page, which is a convolution")),
    "mlp_shuffled": (ShuffledConfig(MLPConfig()), mark("MLP that sees shuffled pixels")),
    "plain_shuffled": (ShuffledConfig(_PLAIN), mark("Plain CNN that sees shuffled pixels")),
    "plain_flatten_shuffled": (ShuffledConfig(_PLAIN_FLATTEN), mark("CNN with a dense head that sees shuffled pixels")),
    "detector": (DetectorConfig(), mark("CNN that finds all digits of a sheet")),
}

_GENERATORS: dict[str, tuple[Config, str]] = {
    "flow": (FlowConfig(), mark("CNN that draws digits from noise")),
    "flow_dense": (DenseFlowConfig(), mark("MLP that draws digits from noise")),
    "vae": (VaeConfig(), mark("MLP that draws digits from a plane")),
}

CONFIGS: dict[str, Config] = {name: config for name, (config, _) in _SHIPPED.items()}
"""The configs by their networks' names."""

GENERATORS: dict[str, Config] = {name: config for name, (config, _) in _GENERATORS.items()}
"""Those of the networks that draw digits and read none."""

IN_A_LINE: dict[str, str] = {name: line for name, (_, line) in (_SHIPPED | _GENERATORS).items()}
"""What each is, in plain words that are shown by ``tr``, by their names."""

LEARNED_FROM = (
    mark("55,000 MNIST training digits, upright and centred, no augmentation"),
    mark("55,000 MNIST training digits, shifted by up to ±4 px at random"),
    mark("55,000 MNIST training digits, turned by up to ±45° at random"),
    mark("55,000 MNIST training digits, shifted by up to ±4 px and turned by up to ±45° at random"),
    mark("55,000 MNIST training digits, upright and centred, no augmentation; 20% of each batch no digits"),
    mark(
        "55,000 MNIST training digits, upright and centred, no augmentation; its loss turns each of them by up to 9° and magnifies it by up to "
        "1.22 either way, some of them softened, as what it is, and shows 15 copies of any turn and of 0.4 to 2.5 times the size as none of the "
        "other classes"
    ),
    mark(
        "55,000 MNIST training digits, upright and centred, no augmentation; its loss magnifies it by up to 1.09 either way, some of them "
        "softened, as what it is, and shows 6 copies of 0.4 to 2.5 times the size as none of the other classes"
    ),
    mark(
        "55,000 MNIST training digits, upright and centred, no augmentation; scattered over sheets of 84 x 56 px, up to 6 on each"
    ),
    mark(
        "55,000 MNIST training digits, upright and centred, no augmentation; each on a straight line from noise, 15 % of them without their "
        "class; its loss is the squared error of the velocity"
    ),
    mark(
        "55,000 MNIST training digits, upright and centred, no augmentation; its loss is the negative evidence lower bound, for which it draws "
        "each of them again from a point of its plane"
    ),
    mark(
        "its loss turns each of them, by up to 12° as what it is and by 11 angles of the whole circle as none of the other classes"
    ),
    mark("its loss reads each of them at rest as what it is, and at 5 other places as none of the other classes"),
)
"""What their cards say of the digits that they learned from, and the lessons that older cards leave out, shown by ``tr``.

What a card of one's own says otherwise is shown as it stands.
"""


def names_to_train() -> list[str]:
    """Everything that can be trained by its name: what ships, readers before generators, then the architectures of plug-ins."""
    return [*CONFIGS, *GENERATORS, *(kind for kind in ARCHITECTURES if kind not in ARCHITECTURES.own)]


def config_named(name: str) -> Config | None:
    """What a name of :func:`names_to_train` stands for, a plug-in's for the defaults of its config; None where it is none."""
    if (shipped := CONFIGS.get(name) or GENERATORS.get(name)) is not None:
        return shipped
    architecture = ARCHITECTURES.get(name) if name in ARCHITECTURES.brought else None
    return architecture.config() if architecture else None
