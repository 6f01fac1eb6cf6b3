"""The frame: the only code that knows the engine.

stage = folder of this build
write_docs(stage / "docs", hand_written, frames)
engine_site = run_engine(root / "mkdocs.yml", stage, "mkdocs")
into = assemble(engine_site, addresses, hand_written, frames, site_url)
add(into.tree, stamped(into, pages))
index(into.tree)
"""

from generator.frame.assemble import Assembled, add, add_folder, assemble, stamped, take
from generator.frame.docs import write_docs
from generator.frame.engine import check_nav, run_engine
from generator.frame.engines import DEFAULT_ENGINE, ENGINES
from generator.frame.search import index

__all__ = [
    "DEFAULT_ENGINE",
    "ENGINES",
    "Assembled",
    "add",
    "add_folder",
    "assemble",
    "check_nav",
    "index",
    "run_engine",
    "stamped",
    "take",
    "write_docs",
]
