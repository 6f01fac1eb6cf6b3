"""The frame: the only code that knows the engine.

stage = folder of this build
write_docs(stage / "docs", hand_written, frames)
engine_site = run_engine(root / "mkdocs.yml", stage, "mkdocs")
tree = assemble(engine_site, pages, addresses, hand_written, frames, site_url)
index(tree)
"""

from generator.frame.assemble import add, add_folder, assemble
from generator.frame.docs import write_docs
from generator.frame.engine import check_nav, run_engine
from generator.frame.engines import DEFAULT_ENGINE, ENGINES
from generator.frame.search import index

__all__ = [
    "DEFAULT_ENGINE",
    "ENGINES",
    "add",
    "add_folder",
    "assemble",
    "check_nav",
    "index",
    "run_engine",
    "write_docs",
]
