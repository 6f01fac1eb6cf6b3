"""Small macros stand where they are called: a call costs ten times what most of them print.

`{{ parts.badge(x) }}` becomes `{% with part = x %}…{% endwith %}` with the macro's own body, which
prints the same bytes. Macros that are large, or call what could not be inlined, stay calls.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from jinja2 import TemplateAssertionError, nodes
from jinja2.visitor import NodeTransformer

# A macro of more nodes than this is called: beyond it, code grows faster than time shrinks.
LARGEST = 300
# What a macro may name besides its parameters: they mean the same wherever it stands.
EVERYWHERE = frozenset({"page", "loop"})

Macros = Mapping[str, nodes.Macro]


def inlined(tree: nodes.Template, macros_of: Callable[[str], Macros]) -> nodes.Template:
    """The same template with small macros where they are called, changed in place.

    `macros_of` gives the `small_macros` of another template by its name.
    """
    inliner = _Inliner()
    body: list[nodes.Node] = []
    for node in tree.body:
        if isinstance(node, nodes.Import):
            others = macros_of(node.template.as_const())
            inliner.macros |= {(node.target, name): each for name, each in others.items()}
        done = inliner.visit(node)
        body += done if isinstance(done, list) else [done]
        if isinstance(done, nodes.Macro) and _small(done):
            inliner.macros[None, done.name] = done
    used = {each.name for node in body for each in _loaded(node)}
    tree.body = [each for each in body if not _unused(each, used)]
    return tree


def small_macros(template: nodes.Template) -> Macros:
    """Those that may stand elsewhere, by name, of a template that is done."""
    macros = (each for each in template.body if isinstance(each, nodes.Macro))
    return {each.name: each for each in macros if _small(each)}


class _Inliner(NodeTransformer):
    """`macros`: (alias of their template, or None for this one; name) → macro."""

    def __init__(self) -> None:
        self.macros: dict[tuple[str | None, str], nodes.Macro] = {}

    def visit_Output(self, node: nodes.Output) -> list[nodes.Node]:  # noqa: N802
        """Cut where a macro is to stand: what is before, the macro, what is after."""
        parts: list[nodes.Node] = []
        for child in node.nodes:
            macro = self._called(child)
            if macro is not None:
                parts.append(_standing(macro, child))  # type: ignore[arg-type]
            elif parts and isinstance(parts[-1], nodes.Output):
                parts[-1].nodes.append(child)
            else:
                parts.append(nodes.Output([child], lineno=node.lineno))
        return parts

    def _called(self, node: nodes.Node) -> nodes.Macro | None:
        match node:
            case nodes.Call(node=nodes.Name(name=name)):
                return self.macros.get((None, name))
            case nodes.Call(node=nodes.Getattr(node=nodes.Name(name=alias), attr=name)):
                return self.macros.get((alias, name))
        return None


def _standing(macro: nodes.Macro, call: nodes.Call) -> nodes.With:
    """The macro's body with its parameters bound to what it is called with."""
    given = dict(zip((each.name for each in macro.args), call.args, strict=False))
    given |= {each.key: each.value for each in call.kwargs}
    defaults = dict(
        zip(reversed([each.name for each in macro.args]), reversed(macro.defaults), strict=False)
    )
    bound = {**defaults, **given}
    if call.dyn_args or call.dyn_kwargs or set(bound) != {each.name for each in macro.args}:
        raise TemplateAssertionError(f"{macro.name}() is called with other things", call.lineno)
    targets = [nodes.Name(name, "param", lineno=call.lineno) for name in bound]
    values = _copy(list(bound.values()))
    return nodes.With(targets, values, _copy(macro.body), lineno=call.lineno)


def _copy(value: Any) -> Any:
    """A node and all below it once more; `copy.deepcopy` would copy the environment too."""
    if isinstance(value, list):
        return [_copy(each) for each in value]
    if not isinstance(value, nodes.Node):
        return value
    fields = [_copy(getattr(value, name)) for name in value.fields]
    return type(value)(*fields, **{name: getattr(value, name) for name in value.attributes})


def _small(macro: nodes.Macro) -> bool:
    """Small, and it stands by itself: it names nothing that only its own template knows."""
    inside = {each.name for each in macro.find_all(nodes.Name) if each.ctx != "load"}
    named = {each.name for each in _loaded(macro)}
    return named <= inside | EVERYWHERE and sum(1 for _ in macro.find_all(nodes.Node)) <= LARGEST


def _loaded(node: nodes.Node) -> Iterator[nodes.Name]:
    return (each for each in node.find_all(nodes.Name) if each.ctx == "load")


def _unused(node: nodes.Node, used: set[str]) -> bool:
    return isinstance(node, nodes.Import) and node.target not in used
