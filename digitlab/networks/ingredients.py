"""Which ingredient buys what: networks that ship because each differs from another one in as little as can be.

All were trained on the same images with the same recipe and as many epochs; in the group "Training digits" what differs is that the
digits were moved. MLPs that learned from moved digits are wider as well, batch-normalised and trained for ten epochs instead of six: a
small MLP has no room for so many poses, and would say too little of what moved digits can teach one. Whatever shares its weights over turns or places
learns by a loss of its own, too, which shows it other turns or places as what is no other class.
"""

from __future__ import annotations

from dataclasses import dataclass

HEAD, POOLING, PADDING, SHARING, FEATURES, TRAINING, SHUFFLED = (
    "Head",
    "Halving the maps",
    "Border",
    "Sharing weights",
    "Features",
    "Training digits",
    "Shuffled pixels",
)

GROUPS = (HEAD, POOLING, PADDING, SHARING, FEATURES, TRAINING, SHUFFLED)
"""All ingredients in the order of the switchboard."""

_WIDER = "1,024 and 512 units, batch normalisation, and ten epochs"


@dataclass(frozen=True, slots=True)
class Ingredient:
    """A network, and that in which it differs from another.

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
    Ingredient("plain_flatten", "plain", HEAD, "flatten", "pool globally", "a dense head with weights for every place"),
    Ingredient("plain_max", "plain", POOLING, "maximum", "average", "max instead of average pooling"),
    Ingredient(
        "plain_antialiased",
        "plain",
        POOLING,
        "anti-aliased",
        "average",
        "max pooling, blurred before it is sampled (Zhang 2019)",
    ),
    Ingredient(
        "plain_strided", "plain", POOLING, "stride 2", "average", "convolutions of stride two instead of pooling"
    ),
    Ingredient("plain_unpooled", "plain", POOLING, "not at all", "average", "no pooling at all: maps of full size"),
    Ingredient("plain_unpadded", "plain", PADDING, "no padding", "zeros", "no padding: the maps shrink"),
    Ingredient("plain_replicate", "plain", PADDING, "replicated", "zeros", "the border's own values beyond the border"),
    Ingredient("cnn_pooled", "plain", PADDING, "endless paper", "zeros", "endless paper, sampled in step with the ink"),
    Ingredient(
        "cnn_rotated",
        "cnn_pooled",
        SHARING,
        "CNN over turns",
        "CNN",
        "weights shared over turns besides places, and a loss that turns the digits",
    ),
    Ingredient(
        "cnn_posed",
        "cnn_pooled",
        SHARING,
        "CNN over poses",
        "CNN",
        "weights shared over copies about the ink, turned and of other sizes, a dense head behind them, and a loss that does likewise",
    ),
    Ingredient(
        "mlp_rotated",
        "mlp",
        SHARING,
        "MLP over turns",
        "MLP",
        "weights shared over turns alone, and a loss that turns the digits",
    ),
    Ingredient(
        "mlp_scaled",
        "mlp",
        SHARING,
        "MLP over sizes",
        "MLP",
        "weights shared over copies of other sizes, and a loss that sizes the digits",
    ),
    Ingredient(
        "mlp_slid",
        "mlp",
        SHARING,
        "MLP over places",
        "MLP",
        "weights shared over places alone, and a loss that compares places",
    ),
    Ingredient("hand_crafted", "cnn_flatten", FEATURES, "by hand", "learned", "a crop and edges by hand, none learned"),
    Ingredient("plain_shifted", "plain", TRAINING, "CNN, shifted", "CNN, centred", "digits shifted by up to ±4 px"),
    Ingredient("plain_turned", "plain", TRAINING, "CNN, turned", "CNN, centred", "digits turned by up to ±45°"),
    Ingredient("plain_moved", "plain", TRAINING, "CNN, both", "CNN, centred", "digits shifted and turned"),
    Ingredient(
        "mlp_shifted", "mlp", TRAINING, "MLP, shifted", "MLP, centred", f"digits shifted by up to ±4 px, {_WIDER}"
    ),
    Ingredient("mlp_turned", "mlp", TRAINING, "MLP, turned", "MLP, centred", f"digits turned by up to ±45°, {_WIDER}"),
    Ingredient("mlp_moved", "mlp", TRAINING, "MLP, both", "MLP, centred", f"digits shifted and turned, {_WIDER}"),
    Ingredient("mlp_shuffled", "mlp", SHUFFLED, "MLP", "MLP", "all pixels in another order"),
    Ingredient("plain_shuffled", "plain", SHUFFLED, "CNN", "CNN", "all pixels in another order"),
    Ingredient(
        "plain_flatten_shuffled",
        "plain_flatten",
        SHUFFLED,
        "CNN with a dense head",
        "CNN with a dense head",
        "all pixels in another order",
    ),
)


def shuffled_twin(network: str) -> str | None:
    """The network of the same architecture that was trained on shuffled pixels; None where none ships."""
    twins = {ingredient.reference: ingredient.network for ingredient in INGREDIENTS if ingredient.group == SHUFFLED}
    return twins.get(network)
