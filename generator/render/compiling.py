"""Templates compiled for speed: the same bytes, without what Jinja does for those it must doubt.

Our templates only print attributes of frozen dataclasses, escaped. So an attribute is read as one,
what is printed becomes no object on its way, what is `say`-ed is a constant of its language, and
small macros stand where they are called (`inlining`). A program's page takes a third of the time.
"""

from collections.abc import Callable
from typing import Any

from jinja2 import TemplateAssertionError, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.environment import TemplateModule
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.visitor import NodeTransformer
from markupsafe import Markup, escape

from generator.render.inlining import Macros, inlined, small_macros
from generator.render.sandbox import refuse_calls, refuse_hidden

# What they give is printed as it is.
HTML_FILTERS = frozenset({"name", "prose", "words"})


def printed(value: Any) -> str:
    """What `{{ value }}` prints: escaped, unless it is HTML already."""
    kind = type(value)
    if kind is Markup:
        return value  # type: ignore[no-any-return]
    if kind is str:
        # Most texts hold none of the five signs: they stand as they are.
        if "&" in value or "<" in value or ">" in value or '"' in value or "'" in value:
            return escape(value)
        return value  # type: ignore[no-any-return]
    return escape(value)


class Compiled(CodeGenerator):
    """Jinja's own, but for reading attributes and for printing."""

    def visit_Template(self, node: nodes.Template, frame: Frame | None = None) -> None:  # noqa: N802
        self.writeline("from generator.render.compiling import printed")
        super().visit_Template(node, frame)

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802
        refuse_hidden(node)
        self.visit(node.node, frame)
        self.write(f".{node.attr}")

    def visit_Import(self, node: nodes.Import, frame: Frame) -> None:  # noqa: N802
        """Always with the context of the page, and only at the top of a template."""
        self.writeline(f"{frame.symbols.ref(node.target)} = ", node)
        self.write("environment.imported(context, ")
        self.visit(node.template, frame)
        self.write(")")

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        html = isinstance(node, nodes.Filter) and node.name in HTML_FILTERS
        self.write("(" if html else "printed(")


class FlatEnvironment(ImmutableSandboxedEnvironment):
    """A sandbox of one language whose templates are compiled so. Autoescape is always on.

    `say` chooses between the Indonesian and the English words of a template.
    """

    code_generator_class = Compiled

    def __init__(self, say: Callable[[str, str], str], **options: Any) -> None:
        super().__init__(autoescape=True, **options)
        self.filters["enumerate"] = enumerate
        self._say = say
        self._macros: dict[str, Macros] = {}

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        refuse_calls(tree)
        return inlined(_Counted().visit(_Said(self._say).visit(tree)), self._small_macros)

    def imported(self, context: Context, name: str) -> TemplateModule:
        """The macros of a template. All templates of one page share the context around them, so
        that each is set up once for it."""
        page = context.parent
        key = f"import {name}"  # no name that a template could use
        if key not in page:
            page[key] = self.get_template(name).make_module(page, shared=True)
        return page[key]  # type: ignore[no-any-return]

    def _small_macros(self, name: str) -> Macros:
        """Those of another template that may stand where they are called."""
        if name not in self._macros:
            assert self.loader is not None
            source, filename, _ = self.loader.get_source(self, name)
            self._macros[name] = small_macros(self._parse(source, name, filename))
        return self._macros[name]


class _Said(NodeTransformer):
    """`say("…", "…")` is a constant of its language."""

    def __init__(self, say: Callable[[str, str], str]) -> None:
        self._say = say

    def visit_Call(self, node: nodes.Call) -> nodes.Node:  # noqa: N802
        if not (isinstance(node.node, nodes.Name) and node.node.name == "say"):
            return self.generic_visit(node)
        if not all(isinstance(each, nodes.Const) for each in node.args):
            raise TemplateAssertionError("say() takes two texts", node.lineno)
        texts = [each.as_const() for each in node.args]
        return nodes.Const(self._say(*texts), lineno=node.lineno)


class _Counted(NodeTransformer):
    """A loop that asks for no more than `loop.first` and `loop.index0` is counted, and no object
    goes through it: `{% for loop_place, part in parts|enumerate %}`."""

    def visit_For(self, node: nodes.For) -> nodes.Node:  # noqa: N802
        self.generic_visit(node)
        body = nodes.Scope(node.body)
        every = [each for each in body.find_all(nodes.Name) if each.name == "loop"]
        asked = [each for each in body.find_all(nodes.Getattr) if _counts(each)]
        if not asked or len(asked) < len(every) or node.test:
            return node
        node.body = _Places().visit(body).body
        place = nodes.Name("loop_place", "store")
        node.target = nodes.Tuple([place, node.target], "store")
        node.iter = nodes.Filter(node.iter, "enumerate", [], [], None, None)
        return node


class _Places(NodeTransformer):
    """The place of what is looped over stands in for `loop`."""

    def visit_Getattr(self, node: nodes.Getattr) -> nodes.Node:  # noqa: N802
        if not _counts(node):
            return self.generic_visit(node)
        place = nodes.Name("loop_place", "load", lineno=node.lineno)
        return nodes.Not(place) if node.attr == "first" else place


def _counts(node: nodes.Getattr) -> bool:
    of_loop = isinstance(node.node, nodes.Name) and node.node.name == "loop"
    return of_loop and node.attr in ("first", "index0")
