"""One target under atheris, which keeps what leads it to code that nothing led to before.

`python -m tests.hostile.coverage_guided TARGET FOLDER -runs=10000`: the folder holds what it begins
with, and gets what it found. Ends with another code than 0 where the target does not hold.
"""

import sys

import atheris

with atheris.instrument_imports(include=["generator", "yaml", "markdown_it", "openpyxl"]):
    from tests.hostile.targets import TARGETS
    from tests.hostile.watch import watched


def main() -> None:
    """What is left of the arguments is libFuzzer's own."""
    target = TARGETS[sys.argv.pop(1)]

    def hold(data: bytes) -> None:
        with watched():
            target(data)

    atheris.Setup(sys.argv, hold)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
