"""Which ingredient buys what: networks that ship because each differs from another one in as little as can be.

All were trained on the same images with the same recipe and as many epochs; in the group "Training digits" what differs is that the
digits were moved. MLPs that learned from moved digits are wider as well, batch-normalised and trained for ten epochs instead of six: a
small MLP has no room for so many poses, and would say too little of what moved digits can teach one. Whatever shares its weights over turns or places
learns by a loss of its own, too, which shows it other turns or places as what is no other class.
"""

from __future__ import annotations

from dataclasses import dataclass

from digitlab.language import mark

HEAD, POOLING, PADDING, SHARING, FEATURES, TRAINING, SHUFFLED = (
    mark("Head"),
    mark("Halving the maps"),
    mark("Border"),
    mark("Sharing weights"),
    mark("Features"),
    mark("Training digits"),
    mark("Shuffled pixels"),
)

GROUPS = (HEAD, POOLING, PADDING, SHARING, FEATURES, TRAINING, SHUFFLED)
"""All ingredients in the order of the switchboard."""


@dataclass(frozen=True, slots=True)
class Ingredient:
    """A network, and that in which it differs from another; its words, and its group, are shown by ``tr``.

    Attributes:
        network: Its name.
        reference: The name of the other one.
        group: One of :data:`GROUPS`.
        choice: The network's own choice, in a word or two; of a button.
        usual: The other one's.
        change: What differs, in words that fit behind "With".
    """

    network: str
    reference: str
    group: str
    choice: str
    usual: str
    change: str


INGREDIENTS = (
    Ingredient(
        "plain_flatten",
        "plain",
        HEAD,
        mark("flatten"),
        mark("pool globally"),
        mark("a dense head with weights for every place"),
    ),
    Ingredient("plain_max", "plain", POOLING, mark("maximum"), mark("average"), mark("max instead of average pooling")),
    Ingredient(
        "plain_antialiased",
        "plain",
        POOLING,
        mark("anti-aliased"),
        mark("average"),
        mark("max pooling, blurred before it is sampled (Zhang 2019)"),
    ),
    Ingredient(
        "plain_strided",
        "plain",
        POOLING,
        mark("stride 2"),
        mark("average"),
        mark("convolutions of stride two instead of pooling"),
    ),
    Ingredient(
        "plain_unpooled",
        "plain",
        POOLING,
        mark("not at all"),
        mark("average"),
        mark("no pooling at all: maps of full size"),
    ),
    Ingredient(
        "plain_unpadded", "plain", PADDING, mark("no padding"), mark("zeros"), mark("no padding: the maps shrink")
    ),
    Ingredient(
        "plain_replicate",
        "plain",
        PADDING,
        mark("replicated"),
        mark("zeros"),
        mark("the border's own values beyond the border"),
    ),
    Ingredient(
        "cnn_pooled",
        "plain",
        PADDING,
        mark("endless paper"),
        mark("zeros"),
        mark("endless paper, sampled in step with the ink"),
    ),
    Ingredient(
        "cnn_rotated",
        "cnn_pooled",
        SHARING,
        mark("CNN over turns"),
        "CNN",
        mark("weights shared over turns besides places, and a loss that turns the digits"),
    ),
    Ingredient(
        "cnn_posed",
        "cnn_pooled",
        SHARING,
        mark("CNN over poses"),
        "CNN",
        mark(
            "weights shared over copies about the ink, turned and of other sizes, a dense head behind them, and a loss that does likewise"
        ),
    ),
    Ingredient(
        "mlp_rotated",
        "mlp",
        SHARING,
        mark("MLP over turns"),
        "MLP",
        mark("weights shared over turns alone, and a loss that turns the digits"),
    ),
    Ingredient(
        "mlp_scaled",
        "mlp",
        SHARING,
        mark("MLP over sizes"),
        "MLP",
        mark("weights shared over copies of other sizes, and a loss that sizes the digits"),
    ),
    Ingredient(
        "mlp_slid",
        "mlp",
        SHARING,
        mark("MLP over places"),
        "MLP",
        mark("weights shared over places alone, and a loss that compares places"),
    ),
    Ingredient(
        "hand_crafted",
        "cnn_flatten",
        FEATURES,
        mark("by hand"),
        mark("learned"),
        mark("a crop and edges by hand, none learned"),
    ),
    Ingredient(
        "plain_shifted",
        "plain",
        TRAINING,
        mark("CNN, shifted"),
        mark("CNN, centred"),
        mark("digits shifted by up to ±4 px"),
    ),
    Ingredient(
        "plain_turned",
        "plain",
        TRAINING,
        mark("CNN, turned"),
        mark("CNN, centred"),
        mark("digits turned by up to ±45°"),
    ),
    Ingredient(
        "plain_moved", "plain", TRAINING, mark("CNN, both"), mark("CNN, centred"), mark("digits shifted and turned")
    ),
    Ingredient(
        "mlp_shifted",
        "mlp",
        TRAINING,
        mark("MLP, shifted"),
        mark("MLP, centred"),
        mark("digits shifted by up to ±4 px, 1,024 and 512 units, batch normalisation, and ten epochs"),
    ),
    Ingredient(
        "mlp_turned",
        "mlp",
        TRAINING,
        mark("MLP, turned"),
        mark("MLP, centred"),
        mark("digits turned by up to ±45°, 1,024 and 512 units, batch normalisation, and ten epochs"),
    ),
    Ingredient(
        "mlp_moved",
        "mlp",
        TRAINING,
        mark("MLP, both"),
        mark("MLP, centred"),
        mark("digits shifted and turned, 1,024 and 512 units, batch normalisation, and ten epochs"),
    ),
    Ingredient("mlp_shuffled", "mlp", SHUFFLED, "MLP", "MLP", mark("all pixels in another order")),
    Ingredient("plain_shuffled", "plain", SHUFFLED, "CNN", "CNN", mark("all pixels in another order")),
    Ingredient(
        "plain_flatten_shuffled",
        "plain_flatten",
        SHUFFLED,
        mark("CNN with a dense head"),
        mark("CNN with a dense head"),
        mark("all pixels in another order"),
    ),
)


def shuffled_twin(network: str) -> str | None:
    """The network of the same architecture that was trained on shuffled pixels; None where none ships."""
    twins = {ingredient.reference: ingredient.network for ingredient in INGREDIENTS if ingredient.group == SHUFFLED}
    return twins.get(network)
