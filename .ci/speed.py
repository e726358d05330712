#!/usr/bin/env python3
"""Measures CPU seconds and peak memory of the built program on long texts.

    .ci/speed.py [--binary FILE] [--data FOLDER]

The texts are the documents of alignment/ntrex-dev-plain, repeated in shuffled order with a fixed seed: as they are, and
with 12 % of the Spanish and 5 % of the English sentences deleted, so that the diagonal drifts.
"""

import argparse
import os
import random
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SIZES = (2_000, 20_000, 200_000)
DELETED = {"en": 0.05, "es": 0.12}
NEWS_MEGABYTES = 100


def pairs(folder, random_order):
    """Pairs of sentences without end."""
    documents = [
        list(zip(*((document / side).read_text(encoding="utf-8").splitlines()
                   for side in ("src.sents", "tgt.sents"))))
        for document in sorted(folder.iterdir())
    ]
    while True:
        random_order.shuffle(documents)
        for document in documents:
            yield from document


def cost(command, output=subprocess.DEVNULL):
    """CPU seconds and peak MB of one run; a process of its own, because the peak is that of all children."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        subprocess.run(command, stdout=output, check=True)
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        os.write(writer, f"{used.ru_utime + used.ru_stime} {used.ru_maxrss / 1000}".encode())
        os._exit(0)
    os.close(writer)
    os.waitpid(child, 0)
    seconds, megabytes = map(float, os.read(reader, 100).split())
    os.close(reader)
    return seconds, megabytes


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    default_data = os.environ.get("COTEJO_DATA") or ROOT.parent / "shared" / "data"
    parser.add_argument("--binary", type=Path, default=ROOT / ".build" / "release" / "cotejo")
    parser.add_argument("--data", type=Path, default=Path(default_data))
    arguments = parser.parse_args()
    texts = arguments.data / "alignment" / "ntrex-dev-plain"
    if not texts.is_dir():
        sys.exit(f"SKIPPED: no {texts} (set COTEJO_DATA)")
    with tempfile.TemporaryDirectory() as folder:
        english, spanish = Path(folder, "en.txt"), Path(folder, "es.txt")
        align = [arguments.binary, "align", "--segmented", "--from", "en", "--to", "es"]
        align += [english, spanish, "--format", "beads"]
        for is_cut in (False, True):
            for size in SIZES:
                chance = random.Random(size)
                source = pairs(texts, chance)
                lines = [next(source) for _ in range(size)]
                for path, side, language in ((english, 0, "en"), (spanish, 1, "es")):
                    kept = [
                        line[side] + "\n" for line in lines
                        if not (is_cut and chance.random() < DELETED[language])
                    ]
                    path.write_text("".join(kept), encoding="utf-8")
                seconds, megabytes = cost(align)
                kind = "with deletions" if is_cut else "as it is"
                print(f"align {size:>7} pairs, {kind:<14} {seconds:7.2f} s {megabytes:6.0f} MB",
                      flush=True)
        source = pairs(texts, random.Random(0))
        size = 0
        with spanish.open("w", encoding="utf-8") as file:
            while size < NEWS_MEGABYTES * 1_000_000:
                line = next(source)[1] + " "
                file.write(line + ("\n\n" if size % 5 == 0 else ""))
                size += len(line.encode())
        seconds, megabytes = cost([arguments.binary, "segment", spanish, "--language", "es"])
        print(f"segment {NEWS_MEGABYTES} MB of Spanish news: {seconds:.2f} s, "
              f"{size / 1e6 / seconds:.0f} MB per CPU second, {megabytes:.0f} MB")


if __name__ == "__main__":
    main()
