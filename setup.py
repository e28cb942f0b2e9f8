"""Which packages there are: found, so that a new folder needs no line here. Everything else stands in pyproject.toml."""

from setuptools import find_namespace_packages, find_packages, setup

setup(
    packages=[
        *find_packages(include=["digitlab", "digitlab.*"]),
        *(
            f"digitlab.{name}"
            for name in find_namespace_packages(
                include=["resources", "resources.*", "weights", "weights.*"], exclude=["resources.screenshots"]
            )
        ),
    ]
)
