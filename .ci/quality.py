#!/usr/bin/env python3
"""Measures the built program and fails when a figure is below its floor.

    .ci/quality.py [--binary FILE] [--data FOLDER]

The shipped pairs are always measured. The sets of --data (default: $COTEJO_DATA, else ../shared/data) are measured
where they are present and skipped aloud where they are not. Needs Python 3.9 or later and nothing else.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

# A little under what the program reaches. A floor is raised when the program has become better; it is never lowered.
FLOORS = {
    # set: measure -> floor
    "align ntrex-dev-plain": {"strict_F1": 0.999, "link_F1": 0.999},
    "align ntrex-dev-ragged": {"strict_F1": 0.995, "link_F1": 0.998},
    "align ntrex-dev-cut": {"strict_F1": 0.993, "link_F1": 0.995, "null_P": 0.985, "null_R": 0.955},
    "align ntrex-dev-moved": {"strict_F1": 0.993, "link_F1": 0.995, "null_P": 0.985, "null_R": 0.96},
    "article ntrex-dev-plain": {"link_F1": 0.994},
    "article ntrex-dev-ragged": {"link_F1": 0.994},
    "article ntrex-dev-cut": {"link_F1": 0.994},
    "article ntrex-dev-moved": {"link_F1": 0.984},
    "segment dev-es-news": {"F1": 0.996},
    "segment dev-en-news": {"F1": 0.985},
    "segment dev-es-mixed": {"F1": 0.99},
    "segment dev-en-web": {"F1": 0.882},
    "shipped Pairs": {"strict_F1": 0.965, "link_F1": 0.98},
    "shipped faults": {"recall": 0.9, "precision": 0.55},
}

ROOT = Path(__file__).resolve().parent.parent


class Program:
    """The program under measurement."""

    def __init__(self, binary):
        self.binary = str(binary)

    def run(self, *arguments, text=None, allowed=(0,)):
        """Standard output; anything but success ends the measurement."""
        result = subprocess.run(
            [self.binary, *map(str, arguments)],
            input=text, capture_output=True, encoding="utf-8", cwd=ROOT,
        )
        if result.returncode not in allowed:
            sys.exit(f"cotejo {' '.join(map(str, arguments))}: {result.returncode}\n{result.stderr}")
        return result.stdout


def on_all_cores(work, items):
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(work, items))


def f1(correct, predicted, gold):
    return 2 * correct / (predicted + gold) if predicted + gold else 1.0


# ---------------------------------------------------------------- shipped pairs


def gold_beads(path):
    """The beads of an alignment file of the workspace; all of them are made or looked at by a person."""
    beads = set()
    for line in path.read_text(encoding="utf-8").splitlines()[2:]:
        source, target, _, _, state = line.split("\t")[:5]
        if state not in ("confirmed", "edited"):
            sys.exit(f"{path}: a bead of the gold alignment is “{state}”")
        beads.add((ranges(source), ranges(target)))
    return beads


def ranges(field):
    """`0-81,82-95`, or `-` for an empty side."""
    parts = [] if field == "-" else field.split(",")
    return tuple(tuple(map(int, part.split("-"))) for part in parts)


def predicted_beads(program, folder):
    lines = program.run("align", folder / "en.md", folder / "es.md", "--format", "jsonl")
    as_tuple = lambda side: tuple(tuple(sentence) for sentence in side)
    beads = (json.loads(line) for line in lines.splitlines())
    return {(as_tuple(bead["source"]), as_tuple(bead["target"])) for bead in beads}


def two_sided(beads):
    return {bead for bead in beads if bead[0] and bead[1]}


def links(beads):
    return {(source, target) for bead in beads for source in bead[0] for target in bead[1]}


def measure_shipped_pairs(program):
    folders = sorted(path.parent for path in ROOT.glob("Pairs/*/alignment.tsv"))
    if len(folders) < 6:
        sys.exit("Pairs/ holds fewer than six pairs with a gold alignment")
    gold = [gold_beads(folder / "alignment.tsv") for folder in folders]
    predicted = on_all_cores(lambda folder: predicted_beads(program, folder), folders)
    measures = {}
    for name, view in (("strict_F1", two_sided), ("link_F1", links)):
        pairs = [(view(g), view(p)) for g, p in zip(gold, predicted)]
        measures[name] = f1(
            sum(len(g & p) for g, p in pairs),
            sum(len(p) for _, p in pairs),
            sum(len(g) for g, _ in pairs),
        )
    yield "shipped Pairs", measures


# ---------------------------------------------------------------- planted faults


def planted_faults():
    """Where the faults of the shipped pairs stand: (pair, side, start, end) of each, one or two places a fault."""
    for table in sorted(ROOT.glob("Pairs/*/faults.tsv")):
        texts = [(table.parent / name).read_text(encoding="utf-8") for name in ("en.md", "es.md")]
        for line in table.read_text(encoding="utf-8").splitlines()[1:]:
            _, _, english, spanish = line.split("\t")[:4]
            yield [
                (table.parent.name, side, found.start(), found.end())
                for side, text, words in zip(("source", "target"), texts, (english, spanish))
                for found in re.finditer(re.escape(words), text)
                if words
            ]


def is_at(finding, places):
    """A finding with a Spanish place meets the fault there; else, or where the fault has no Spanish words, in English."""
    has_spanish_words = any(side == "target" for _, side, _, _ in places)
    for pair, side, start, end in places:
        place = finding[side]
        is_elsewhere_in_spanish = side == "source" and finding["target"] and has_spanish_words
        if finding["pair"] != pair or place is None or is_elsewhere_in_spanish:
            continue
        if place["start"] < end and start < place["end"]:
            return True
    return False


def measure_planted_faults(program):
    """Recall: faults that some finding meets. Precision: findings of severity error that meet a fault."""
    findings = json.loads(program.run("check", "--format", "json", allowed=(0, 1)))["findings"]
    faults = list(planted_faults())
    met = [fault for fault in faults if any(is_at(finding, fault) for finding in findings)]
    errors = [finding for finding in findings if finding["severity"] == "error"]
    right = [finding for finding in errors if any(is_at(finding, fault) for fault in faults)]
    yield "shipped faults", {"recall": len(met) / len(faults), "precision": len(right) / len(errors)}


# ---------------------------------------------------------------- alignment sets


def score_set(scorer, folder, name):
    command = [sys.executable, scorer, "set", folder, "--beads-name", name, "--json"]
    report = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    if report["missing"]:
        sys.exit(f"{folder}: no prediction for {report['missing']}")
    return {key: value for key, value in report["micro"].items() if value is not None}


def measure_alignment(program, data, scratch):
    scorer = data / "alignment" / "score.py"
    for original in sorted((data / "alignment").glob("*-dev-*")):
        copy = scratch / original.name
        shutil.copytree(original, copy)
        documents = sorted(path.parent for path in copy.glob("*/gold.tsv"))

        def align(document):
            options = ["--from", "en", "--to", "es", "--format"]
            sides = document / "src.sents", document / "tgt.sents"
            beads = program.run("align", "--segmented", *sides, *options, "beads")
            (document / "own.tsv").write_text(beads, encoding="utf-8")
            sides = document / "src.txt", document / "tgt.txt"
            spans = program.run("align", *sides, *options, "jsonl")
            (document / "own.jsonl").write_text(spans, encoding="utf-8")

        on_all_cores(align, documents)
        yield f"align {original.name}", score_set(scorer, copy, "own.tsv")
        yield f"article {original.name}", score_set(scorer, copy, "own.jsonl")


# ---------------------------------------------------------------- segmentation sets


def measure_segmentation(program, data, scratch):
    scorer = data / "segmentation" / "score.py"
    for gold in sorted((data / "segmentation").glob("dev-*.jsonl")):
        texts = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines()]
        records = (
            json.dumps({"id": text["doc"], "language": text["lang"], "text": text["text"]})
            for text in texts
        )
        answers = program.run("batch", "segment", text="\n".join(records) + "\n").splitlines()
        prediction = scratch / gold.name
        with prediction.open("w", encoding="utf-8") as file:
            for answer in map(json.loads, answers):
                ends = [end for _, end in answer["sentences"]]
                file.write(json.dumps({"doc": answer["id"], "ends": ends}) + "\n")
        command = [sys.executable, scorer, gold, prediction, "--json"]
        report = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
        if report["missing"]:
            sys.exit(f"{gold}: {report['missing']} texts without prediction")
        yield f"segment {gold.stem}", {"F1": report["groups"]["ALL"]["F1"] / 100}


# ---------------------------------------------------------------- the report


def measurements(program, data, scratch):
    yield from measure_shipped_pairs(program)
    yield from measure_planted_faults(program)
    for name, measure in (("alignment", measure_alignment), ("segmentation", measure_segmentation)):
        if (data / name / "score.py").is_file():
            yield from measure(program, data, scratch)
        else:
            print(f"SKIPPED: no {name} data in {data} (set COTEJO_DATA to measure it)", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    default_data = os.environ.get("COTEJO_DATA") or ROOT.parent / "shared" / "data"
    parser.add_argument("--binary", type=Path, default=ROOT / ".build" / "release" / "cotejo")
    parser.add_argument("--data", type=Path, default=Path(default_data))
    arguments = parser.parse_args()
    below = 0
    unmeasured = dict(FLOORS)
    print(f"{'set':<26} {'measure':<10} {'reached':>8} {'floor':>7}")
    with tempfile.TemporaryDirectory() as scratch:
        program = Program(arguments.binary.resolve())
        for name, measures in measurements(program, arguments.data.resolve(), Path(scratch)):
            for measure, floor in unmeasured.pop(name, {}).items():
                reached = measures[measure]
                mark = "" if reached >= floor else "  BELOW THE FLOOR"
                below += reached < floor
                print(f"{name:<26} {measure:<10} {reached:8.4f} {floor:7.3f}{mark}", flush=True)
    for name in unmeasured:
        print(f"SKIPPED: {name}")
    if below:
        sys.exit(f"{below} figures below their floor")


if __name__ == "__main__":
    main()
