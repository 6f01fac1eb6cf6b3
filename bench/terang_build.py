"""One build of Terang in a process of its own: `python -m bench.terang_build PROJECT SITE …`.

As the command line does, it loads the generator only if there is anything to build. The seconds of
each stage are written to `--stages FILE`.
"""

import argparse
import json
import time
from pathlib import Path

from generator import unchanged
from generator.text import LOCALES

TODAY = "2026-11-21"


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.terang_build", description=__doc__)
    parser.add_argument("project", type=Path)
    parser.add_argument("site", type=Path)
    parser.add_argument("--languages", default=",".join(LOCALES))
    parser.add_argument("--exports", action="store_true")
    parser.add_argument("--search-only", action="store_true")
    parser.add_argument("--stages", type=Path)
    asked = parser.parse_args()
    wanted = asked.languages.split(",")
    locales = tuple(each for each in LOCALES if each in wanted)
    root, site = asked.project.resolve(), asked.site.resolve()
    began = time.perf_counter()
    order = unchanged.order(root, site, TODAY, locales, asked.exports)
    standing = not asked.search_only and order.standing()
    seconds = {"unchanged": time.perf_counter() - began}
    if not standing:
        from bench import terang_stages

        if asked.search_only:
            stages = terang_stages.index(site)
        else:
            stages = terang_stages.build(order, root, TODAY, locales, exports=asked.exports)
        seconds |= stages.seconds
    if asked.stages:
        asked.stages.write_text(json.dumps(seconds), encoding="utf-8")


if __name__ == "__main__":
    main()
