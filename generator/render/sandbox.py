"""What a template may ask for, held when it is compiled: nothing need be asked while it prints.

Jinja's own sandbox looks at every attribute each time it is read. Ours are names in a template that
never change, so each is looked at once; what a template could reach otherwise (`x["…"]`, what a
filter asks for, what it calls) still goes through Jinja's.
"""

from jinja2 import TemplateAssertionError, nodes
from jinja2.sandbox import (
    UNSAFE_ASYNC_GENERATOR_ATTRIBUTES,
    UNSAFE_COROUTINE_ATTRIBUTES,
    UNSAFE_GENERATOR_ATTRIBUTES,
)

# Beside all that begins with `_`: what Python says of its own classes and running code.
_INSIDE = frozenset(
    {"mro"}
    | UNSAFE_ASYNC_GENERATOR_ATTRIBUTES
    | UNSAFE_COROUTINE_ATTRIBUTES
    | UNSAFE_GENERATOR_ATTRIBUTES
)
# The one method that templates call; all else that they call is a macro.
_METHODS = frozenset({"items"})


def refuse_hidden(node: nodes.Getattr) -> None:
    """No attribute whose name is Python's own."""
    if node.attr.startswith("_") or node.attr in _INSIDE:
        raise TemplateAssertionError(
            f"a template reads no hidden attribute: {node.attr}", node.lineno
        )


def refuse_calls(tree: nodes.Template) -> None:
    """A template calls its own macros and those it imports, and nothing that a page holds."""
    imported = {each.target for each in tree.find_all(nodes.Import)}
    macros = {each.name for each in tree.find_all(nodes.Macro)} | {"say", "caller"}
    for call in tree.find_all(nodes.Call):
        match call.node:
            case nodes.Name(name=name) if name in macros:
                continue
            case nodes.Getattr(node=nodes.Name(name=name)) if name in imported:
                continue
            case nodes.Getattr(attr=attr) if attr in _METHODS:
                continue
        raise TemplateAssertionError("a template calls macros alone", call.lineno)
