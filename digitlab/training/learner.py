"""A network that learns: its weights, its optimiser, one step at a time, and all of it as bytes."""

from __future__ import annotations

import json
import math
from contextlib import nullcontext
from dataclasses import dataclass

import safetensors
import safetensors.torch
import torch
from torch import Tensor, nn
from torch.nn import functional

from digitlab import records
from digitlab.language import tr
from digitlab.networks.architectures import build
from digitlab.networks.library import list_networks
from digitlab.networks.weights import load
from digitlab.training.control import LIMITS, SetValue
from digitlab.training.distributed import World
from digitlab.training.initial_width import widen
from digitlab.training.non_digits import loss_with_none
from digitlab.training.optimiser import forget_unfinished, make_optimiser, restore_state, set_rate, state_tensors
from digitlab.training.recipe import RANGES, TrainConfig
from digitlab.training.schedule import Rate
from digitlab.untrusted import one_line, parse_json

_KEY = "digitlab training"
_MOST = 2**31 - 1


@dataclass(slots=True)
class Progress:
    """How far a training is: with the weights and the optimiser's state all that it needs to go on.

    Attributes:
        epochs: How many epochs there will be.
        learning_rate: The highest of the schedule.
        steps_per_epoch: How many steps an epoch has.
        digits: How many digits an epoch has.
        step: How many steps were taken.
        loss_sum: Of this epoch's steps so far.
        seconds: Training and measuring so far.
        momentum: What was set in flight; None for what the schedule says.
        weight_decay: Likewise; None for the recipe's.
        dropout: Likewise; None for that of each layer.
        sha256: Of the digits that it learns from; empty in older runs.
    """

    epochs: int
    learning_rate: float
    steps_per_epoch: int
    digits: int
    step: int = 0
    loss_sum: float = 0.0
    seconds: float = 0.0
    momentum: float | None = None
    weight_decay: float | None = None
    dropout: float | None = None
    sha256: str = ""

    def __post_init__(self) -> None:
        for setting in LIMITS:
            if (value := getattr(self, setting)) is not None:
                SetValue(setting, value)  # which refuses what is out of range
        low, high = RANGES["learning_rate"]
        counts = (self.epochs, self.steps_per_epoch, self.digits)
        if not (
            low <= self.learning_rate <= high and min(counts) > 0 and max(counts) <= _MOST and 0 <= self.step <= _MOST
        ):
            raise ValueError(tr("no training is as far as {progress}", progress=self))

    @property
    def steps(self) -> int:
        """How many there will be in all epochs together."""
        return self.epochs * self.steps_per_epoch


class _Lesson(nn.Module):
    """A network's loss as a module's answer, which is what torch distributes."""

    def __init__(self, network: nn.Module, config: TrainConfig) -> None:
        super().__init__()
        self.network, self._knows_none = network, config.non_digits > 0
        self._smoothing = config.smoothing

    def forward(self, fields: Tensor, labels: Tensor, generator: torch.Generator) -> Tensor:
        """The mean loss of (n, 1, 28, 28) fields and (n,) labels."""
        if self._knows_none:
            return loss_with_none(self.network, fields, labels, self._smoothing)
        if self._smoothing:
            return functional.cross_entropy(self.network(fields), labels, label_smoothing=self._smoothing)
        loss: Tensor = self.network.loss(fields, labels, generator)  # type: ignore[operator] # every architecture has one
        return loss


class Learner:
    """A network that learns by a recipe.

    Attributes:
        network: The network.
        device: Where it learns.
        parts: In how many parts each batch is taken.
    """

    def __init__(self, config: TrainConfig, device: torch.device, world: World) -> None:
        torch.manual_seed(config.seed)
        self.network: nn.Module = build(config.build_config()).to(device)
        if config.initial_width != 1:
            widen(self.network, config.initial_width)
        self.network.to(memory_format=torch.channels_last)  # type: ignore[call-overload] # nearly twice as fast on CPUs
        self.device, self.parts = device, config.parts
        self._world, self._config = world, config
        self._lesson: nn.Module | None = None
        self._optimiser = make_optimiser(self.network, config)
        self._weight_decay = config.weight_decay

    def set_values(self, progress: Progress) -> None:
        """Learn with what was set in flight, where anything was."""
        if progress.weight_decay is not None:
            self._weight_decay = progress.weight_decay
        if progress.dropout is not None:
            for part in self.network.modules():
                if isinstance(part, nn.Dropout):
                    part.p = progress.dropout

    def start_from(self, name_or_path: str) -> None:
        """Begin with the weights of another network.

        Raises:
            ValueError: There is no such network, or it is of another architecture.
        """
        network, card = load(list_networks().find_any(name_or_path).path)
        self._config.check_start(name_or_path, card.config)
        self.network.load_state_dict(network.state_dict())

    def take_step(
        self, fields: Tensor, labels: Tensor, generator: torch.Generator, learning_rate: float, rate: Rate
    ) -> Tensor:
        """Learn from a batch, or from this process's share of it, and return the mean loss of that, still on the device.

        After a lack of memory the same step can be taken again.

        Args:
            fields: (n, 1, 28, 28).
            labels: (n,).
            generator: Of what the network draws.
            learning_rate: The highest of the schedule.
            rate: Where the schedule is.
        """
        set_rate(self._optimiser, learning_rate, rate, self._weight_decay)
        self._optimiser.zero_grad()
        if (
            self._lesson is None
        ):  # not before all processes have laid their networks on a device: each waits for the others
            self._lesson = self._world.joined(_Lesson(self.network, self._config))
        self._seed(generator)
        losses, shares = [], self._world.parts(len(labels), self.parts)
        for number, (mine, share) in enumerate(shares, start=1):
            is_last = number == len(
                shares
            )  # the others' gradients add up here, and are averaged with those of the last
            with nullcontext() if is_last else self._world.unjoined(self._lesson):
                losses.append(self._learn(self._lesson, fields[mine], labels[mine], generator, share))
        forget_unfinished(self._optimiser)
        self._optimiser.step()
        weighed = sum(share for _, share in shares)
        if len(losses) == 1 or not weighed:  # without a digit of its own it tells the loss of the batch's first one
            return losses[0]
        return torch.stack([loss * share for loss, (_, share) in zip(losses, shares, strict=True)]).sum() / weighed

    def _seed(self, generator: torch.Generator) -> None:
        """Let each process draw for itself, and the same again in a run that goes on: from the step's seed and its rank."""
        seed = self._world.seed(generator.initial_seed())
        generator.manual_seed(seed)
        torch.default_generator.manual_seed(seed)  # for what draws from no other, such as dropout ...
        if self.device.type != "cpu":
            torch.get_device_module(self.device).manual_seed(seed)  # ... also on a GPU

    def _learn(
        self, lesson: nn.Module, fields: Tensor, labels: Tensor, generator: torch.Generator, share: float
    ) -> Tensor:
        """Add the gradient of some digits, whose mean loss counts for so much, and return their mean loss."""
        half = self._config.precision == "bfloat16"
        with torch.autocast(self.device.type, torch.bfloat16) if half else nullcontext():
            loss: Tensor = lesson(fields, labels, generator)
        weighed = loss if math.isclose(share, 1.0) else loss * share
        weighed.backward()  # type: ignore[no-untyped-call] # torch has no type for it
        return loss.detach()

    def is_finite(self) -> bool:
        """Whether all its numbers are."""
        return all(bool(tensor.isfinite().all()) for tensor in self.network.state_dict().values())

    def gradients(self) -> dict[str, float]:
        """Each weight's last gradient, root mean square over its numbers."""
        return {
            name: float(weight.grad.square().mean().sqrt())
            for name, weight in self.network.named_parameters()
            if weight.grad is not None
        }

    def to_bytes(self, progress: Progress) -> bytes:
        """All that a training needs to go on, as a safetensors file."""
        weights = {f"network/{name}": tensor.detach() for name, tensor in self.network.state_dict().items()}
        remembered = {f"optimiser/{name}": tensor for name, tensor in state_tensors(self._optimiser).items()}
        tensors = {name: tensor.cpu().contiguous() for name, tensor in (weights | remembered).items()}
        return safetensors.torch.save(tensors, {_KEY: json.dumps(records.to_dict(progress))})

    def restore(self, content: bytes) -> Progress:
        """The inverse of :meth:`to_bytes`.

        Raises:
            ValueError: The content is damaged, or of another architecture.
        """
        try:
            tensors = safetensors.torch.load(content)
            progress = records.from_dict(Progress, parse_json(_metadata(content)[_KEY]))
            self.network.load_state_dict(_within(tensors, "network/"))  # copies, so that the layout in memory stays
            restore_state(self._optimiser, _within(tensors, "optimiser/"))
        except (safetensors.SafetensorError, KeyError, RuntimeError) as error:
            raise ValueError(tr("the state of the training cannot be read: {error}", error=one_line(error))) from error
        return progress


def _within(tensors: dict[str, Tensor], folder: str) -> dict[str, Tensor]:
    return {name.removeprefix(folder): tensor for name, tensor in tensors.items() if name.startswith(folder)}


def _metadata(content: bytes) -> dict[str, str]:
    """The metadata in the header of a safetensors file: 8 bytes of length, then so many of JSON."""
    length = int.from_bytes(content[:8], "little")
    metadata: dict[str, str] = parse_json(content[8 : 8 + length])["__metadata__"]
    return metadata
