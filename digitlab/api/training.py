"""Training from Python."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from digitlab.api.network import Network, load

if TYPE_CHECKING:
    from digitlab.training.events import Event


def train(
    network: str,
    recipe: str = "",
    *,
    out: str | Path | None = None,
    tell: Callable[[Event], object] = lambda _: None,
    **settings: Any,  # noqa: ANN401 - the fields of TrainConfig
) -> Network:
    """Train a network, as ``digitlab train`` does.

    Args:
        network: One that ships, ``fast``, or a name of one's own with ``architecture`` among the settings.
        recipe: A recipe's name; the one that belongs to the network where left out.
        out: The weights file. Where left out, it is ``NETWORK.safetensors`` among the user's own networks, in the data folder;
            one that was there gets another name.
        tell: Hears each event (:mod:`digitlab.training.events`): steps, epochs, warnings.
        settings: Fields of :class:`digitlab.training.recipe.TrainConfig`: ``epochs``, ``seed``, ``digits``, ...

    Raises:
        ValueError: There is no such network, recipe or setting, or it draws digits; or the training failed, as the message says.
        OSError: Its run or its network cannot be written.
    """
    from digitlab.data_folder import user_networks
    from digitlab.networks.card import SUFFIX
    from digitlab.training.events import Failed, Saved
    from digitlab.training.loop import train as taught
    from digitlab.training.recipes import checked_recipe
    from digitlab.training.runs import create_run
    from digitlab.whole_file import check_place

    config = checked_recipe(network, recipe, settings)
    if config.generates:
        raise ValueError(f"'{network}' draws digits and reads none: train it with 'digitlab train {network}'")
    file = Path(out).absolute() if out else user_networks() / f"{network}{SUFFIX}"
    if file.suffix != SUFFIX:
        raise ValueError(f"'{out}' is no name of a weights file: it ends with {SUFFIX}")
    check_place(file)
    for event in taught(create_run(config, file)):
        tell(event)
        if isinstance(event, Failed):
            raise ValueError(event.message)
    assert isinstance(event, Saved)  # nothing stops it here
    return load(event.path)
