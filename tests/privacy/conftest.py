"""`look`, as the tests of `check` have it."""

from tests.check.conftest import look

__all__ = ["look"]
