"""digitlab from Python: networks, and what can be asked of them; numpy goes in, and numpy comes out.

    import digitlab as dl

    dl.load("cnn_pooled").predict("photo.png").label

Everything here is also an attribute of ``digitlab`` itself. The examples of ``resources/handbook/python.md`` are run by the tests.
"""

from digitlab.api.fields import digits, field, moved
from digitlab.api.imported import import_network, look_at
from digitlab.api.network import Network, load, network_names
from digitlab.api.shown import Answer, Picture, Poses
from digitlab.api.training import train

__all__ = [
    "Answer",
    "Network",
    "Picture",
    "Poses",
    "digits",
    "field",
    "import_network",
    "load",
    "look_at",
    "moved",
    "network_names",
    "train",
]
