"""The architectures, each in a file of its own that says all there is to say of it.

A new one is a file with an :class:`Architecture`, and that entry's place in the list below. No framework is needed to import
them: torch comes when a network is built.
"""

from digitlab.networks.architectures import (
    cnn,
    detector,
    flow,
    hand_crafted,
    imported,
    mlp,
    own_layers,
    posed,
    rotated,
    shuffled,
    slid,
    vae,
)
from digitlab.networks.architectures.architecture import CLASSES, COLOURS, FIELD, Architecture, Config, Family, Size
from digitlab.networks.architectures.cnn import CNNConfig
from digitlab.networks.architectures.detector import DetectorConfig
from digitlab.networks.architectures.flow import DenseFlowConfig, FlowConfig
from digitlab.networks.architectures.hand_crafted import HandCraftedConfig
from digitlab.networks.architectures.imported import ImportedConfig
from digitlab.networks.architectures.mlp import MLPConfig
from digitlab.networks.architectures.own_layers import LayersConfig
from digitlab.networks.architectures.posed import PosedConfig
from digitlab.networks.architectures.registry import (
    ARCHITECTURES,
    architecture_named,
    architecture_of,
    build,
    config_from_dict,
    config_to_dict,
    family_of,
    how_it_works,
    in_a_line,
    lesson_of,
    multiply_adds_of_sheet,
    multiply_adds_of_windows,
    size_of,
    widened,
    with_classes,
    with_field_channels,
)
from digitlab.networks.architectures.rotated import RotatedConfig
from digitlab.networks.architectures.shuffled import ShuffledConfig
from digitlab.networks.architectures.slid import SlidConfig
from digitlab.networks.architectures.vae import VaeConfig

__all__ = [
    "ARCHITECTURES",
    "CLASSES",
    "COLOURS",
    "FIELD",
    "Architecture",
    "CNNConfig",
    "Config",
    "DenseFlowConfig",
    "DetectorConfig",
    "Family",
    "FlowConfig",
    "HandCraftedConfig",
    "ImportedConfig",
    "LayersConfig",
    "MLPConfig",
    "PosedConfig",
    "RotatedConfig",
    "ShuffledConfig",
    "Size",
    "SlidConfig",
    "VaeConfig",
    "architecture_named",
    "architecture_of",
    "build",
    "config_from_dict",
    "config_to_dict",
    "family_of",
    "how_it_works",
    "in_a_line",
    "lesson_of",
    "multiply_adds_of_sheet",
    "multiply_adds_of_windows",
    "size_of",
    "widened",
    "with_classes",
    "with_field_channels",
]

for _module in (mlp, cnn, posed, rotated, slid, shuffled, hand_crafted, own_layers, imported, detector, flow, vae):
    ARCHITECTURES[_module.ARCHITECTURE.kind] = _module.ARCHITECTURE
ARCHITECTURES[flow.DENSE_ARCHITECTURE.kind] = flow.DENSE_ARCHITECTURE
