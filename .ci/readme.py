#!/usr/bin/env python3
"""Checks that what the READMEs show is what the program prints; --update writes it anew.

    .ci/readme.py [--binary FILE] [--update]

What is checked: every fenced block under a comment `<!-- output: COMMAND -->`, run by bash in the repository with the
built program as `cotejo`; and the table of commands between its own two comments.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
READMES = {"README.md": "en", "README.es.md": "es"}
BLOCK = re.compile(r"(<!-- output: (.+?) -->\n```text\n)(.*?)(```\n)", re.DOTALL)
TABLE = re.compile(
    r"(<!-- commands: (cotejo help --markdown) -->\n)(.*?)(<!-- /commands -->\n)", re.DOTALL
)


def output(command, language, environment):
    result = subprocess.run(
        ["bash", "-c", command], cwd=ROOT, capture_output=True, encoding="utf-8",
        env={**environment, "LC_ALL": f"{language}_VE.UTF-8"},
    )
    if not result.stdout:
        sys.exit(f"{command}: no output\n{result.stderr}")
    return "".join(line.rstrip() + "\n" for line in result.stdout.splitlines())


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", type=Path, default=ROOT / ".build" / "release" / "cotejo")
    parser.add_argument("--update", action="store_true")
    arguments = parser.parse_args()
    stale = 0
    with tempfile.TemporaryDirectory() as folder:
        os.symlink(arguments.binary.resolve(), Path(folder, "cotejo"))
        environment = {**os.environ, "PATH": f"{folder}:{os.environ['PATH']}", "NO_COLOR": "1"}
        for name, language in READMES.items():
            text = (ROOT / name).read_text(encoding="utf-8")
            renew = lambda found: (
                found[1] + output(found[2], language, environment) + found[4]
            )
            fresh = TABLE.sub(renew, BLOCK.sub(renew, text))
            shown = len(BLOCK.findall(text)) + len(TABLE.findall(text))
            if fresh == text:
                print(f"{name}: {shown} outputs, all as the program prints them")
            elif arguments.update:
                (ROOT / name).write_text(fresh, encoding="utf-8")
                print(f"{name}: written anew")
            else:
                stale += 1
                print(f"{name}: shows what the program no longer prints")
    if stale:
        sys.exit("run .ci/readme.py --update")


if __name__ == "__main__":
    main()
