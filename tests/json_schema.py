"""check-jsonschema, in this process.

It and its library are read where a schema is asked: not every process of the tests needs them.
"""

from pathlib import Path

from click.testing import CliRunner


def judged(*arguments: str | Path) -> tuple[int, str]:
    """Exit code and words of the real check-jsonschema."""
    from check_jsonschema import main

    done = CliRunner().invoke(main, [str(each) for each in arguments])
    return done.exit_code, done.output
