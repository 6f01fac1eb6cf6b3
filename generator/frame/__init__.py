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
from generator.frame.engine_kept import Drawn, drawn
from generator.frame.engines import DEFAULT_ENGINE, ENGINES
from generator.frame.search import BUNDLE, index, index_standing, stand_in

__all__ = [
    "BUNDLE",
    "DEFAULT_ENGINE",
    "ENGINES",
    "Assembled",
    "Drawn",
    "add",
    "add_folder",
    "assemble",
    "check_nav",
    "drawn",
    "index",
    "index_standing",
    "run_engine",
    "stamped",
    "stand_in",
    "take",
    "write_docs",
]
