#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
"""What ./dev bench measures, as ratios taken in one run: bench.py [--build build/release] [--only word]
[--stalled number] [--crowd number].

Machines differ and are shared, so a figure by itself says little: each is put beside the least that does
the same work here and now. Each is printed and written to build/bench/bench.json as soon as it is measured."""

import argparse
import contextlib
import json
import os
import pathlib
import shutil
import sqlite3
import statistics
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "drive"))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "e2e"))
from drive import ROOT, Desk, Display, Platform, until  # noqa: E402
from day import Day  # noqa: E402
from postgres import Postgres  # noqa: E402
import books  # noqa: E402

STARTS = 15
SYNCED = 2000
STALLED = 10000
CATALOGUES = (600, 6000, 60000)
CUSTOMERS = (10_000, 100_000)  # a whole bank: --crowd 1000000, some half an hour to enter
FRAME_MS = 16
WATER = "320500-water-1"
PARTS = ("start", "payments", "batch", "syncing", "stalls", "catalogue", "customers")
OF_A_DESK = {"start", "syncing", "stalls"}  # the others are programs by themselves


class BareWindow(Desk):
    """An empty Qt window that is asked the same as the desk: what it is kept waiting, the machine does."""

    @property
    def command(self):
        return [self.build / "tests/bench/bench-barewindow", "--stay"]


class Bench:
    def __init__(self, build, out, stalled=STALLED, crowd=CUSTOMERS[1]):
        self.build = build
        self.crowd = crowd
        self.stalled = stalled
        self.file = out / "bench.json"
        self.folder = folder = out / "run"
        self.begun = time.monotonic()
        self.rows = []
        self.platform = Platform(build, folder / "platform")
        self.desk = Desk(build, folder / "desk", options=["--no-animations", "--lang", "zh_CN"])
        self.day = Day(self.desk)
        self.bare = BareWindow(build, folder / "bare")

    def program(self, name):
        return self.build / "tests/bench" / name

    def run(self, name, *words):
        """A program of this folder; gives what it measured, an object a line."""
        done = subprocess.run([self.program(name), *map(str, words)], check=True, capture_output=True,
                              text=True, env={**os.environ, "TZ": "UTC"})
        return [json.loads(line) for line in done.stdout.splitlines()]

    def add(self, name, compared, ours, reference, ratio, unit, runs, **more):
        row = {"name": name, "compared": compared, "ours": ours, "reference": reference,
               "ratio": round(ratio, 3), "unit": unit, "runs": runs, **more}
        self.rows.append(row)
        self.write()
        print(in_columns(name, f"{row['ratio']:g}", f"{ours:,}", f"{reference:,}", unit, compared), flush=True)

    @property
    def seconds(self):
        return round(time.monotonic() - self.begun, 1)

    def write(self):
        """What was measured until now: a run that does not come to its end leaves what it knows."""
        measured = {"measurements": self.rows, "build": self.build.name, "seconds": self.seconds,
                    "cores": os.cpu_count(), "load": os.getloadavg()}
        self.file.write_text(json.dumps(measured, ensure_ascii=False, indent=1) + "\n")

    # an enrolled desk with an open till

    def prepare(self):
        self.platform.start()
        self.desk.start("--enrol", self.platform.bundle_file)
        self.day.sign_in()
        self.day.count_right()
        self.day.open_till()
        self.wait_booked(1)
        self.day.to_bills()  # the catalogue is in force
        self.desk.quit_process()

    @property
    def database(self):
        return self.folder / "platform/platform.db"

    def ask(self, sql):
        """One value out of the platform's database, which is being written to meanwhile."""
        with contextlib.closing(sqlite3.connect(f"file:{self.database}?mode=ro", uri=True)) as database:
            return database.execute(sql).fetchone()[0]

    def booked(self):
        return self.ask("SELECT count(*) FROM inbox WHERE state = 'done'")

    def wait_booked(self, count):
        until(lambda: self.booked() >= count, 240, f"{count} operations booked ({self.booked()})")

    def business_date(self):
        return self.ask("SELECT business_date FROM till_register WHERE state = 'open'")

    # 1

    def first_paint(self, command, environment):
        """From the start of the process to the line it says when its first window has been painted."""
        begun = time.perf_counter()
        process = subprocess.Popen(list(map(str, command)), env=environment, stdout=subprocess.PIPE,
                                   stderr=subprocess.DEVNULL)
        said = process.stdout.readline()
        took = time.perf_counter() - begun
        process.stdout.read()
        assert process.wait() == 0 and said == b"painted\n", (command, said)
        return took * 1000

    def start(self):
        display = Display() if shutil.which("Xvfb") else None
        environment = {**os.environ, "QT_LOGGING_RULES": "*=false"}
        environment.update({"DISPLAY": display.name, "QT_QPA_PLATFORM": "xcb"} if display
                           else {"QT_QPA_PLATFORM": "offscreen"})
        bare = [self.program("bench-barewindow")]
        desk = [self.build / "app/desk/huidesk", "--data-dir", self.desk.data,
                "--quit-after-first-paint", "--lang", "zh_CN"]
        taken = {"bare": [], "desk": []}
        try:
            for command in (bare, desk):  # once, so that both lie in the page cache
                self.first_paint(command, environment)
            for _ in range(STARTS):
                taken["bare"].append(self.first_paint(bare, environment))
                taken["desk"].append(self.first_paint(desk, environment))
        finally:
            if display:
                display.stop()
        ours, reference = (round(statistics.median(taken[of]), 1) for of in ("desk", "bare"))
        self.add("start", "first paint of the desk ÷ of a bare Qt window", ours, reference,
                 ours / reference, "ms, median", STARTS, platform=environment["QT_QPA_PLATFORM"], aim="<= 2")

    # 2

    def payments(self):
        folder = self.folder / "payments"
        folder.mkdir()
        commits, chain = self.run("bench-payments", folder)
        ours, reference = commits["payment"], commits["raw"]
        self.add("payment", "durable payments ÷ raw one-row commits", ours["per_second"],
                 reference["per_second"], ours["per_second"] / reference["per_second"], "per second",
                 ours["runs"], payment=ours, raw=reference)
        ours, reference = chain["verify"]["p50_us"] / 1000, chain["sha256"]["p50_us"] / 1000
        self.add("chain", "check of the last 1,000 entries ÷ SHA-256 of the same bytes", ours, reference,
                 ours / reference, "ms, median", chain["verify"]["runs"], bytes=chain["bytes"], aim="< 50 ms")

    def batch(self):
        folder = self.folder / "batch"
        folder.mkdir()
        (measured,) = self.run("bench-batch", folder)
        for part, what in (("read", "a list of {rows:,} rows read from CSV ÷ its text split at the commas"),
                           ("workbook", "the same as a workbook ÷ its text split at the commas"),
                           ("import", "the list checked and kept ÷ the same rows in a bare table"),
                           ("pay", "a row of it paid ÷ a payment alone")):
            ours, reference = measured[part], measured[f"{part}_beside"]
            self.add(part, what.format(**measured), ours, reference, ours / max(reference, 1), "µs",
                     measured["rows"])

    # 3

    def syncing(self):
        date = self.business_date()
        copy = self.folder / "booking.db"
        with sqlite3.connect(self.database) as source, sqlite3.connect(copy) as target:
            source.backup(target)
        (reference,) = self.run("bench-booking", copy, self.platform.folder / "pki", date, SYNCED)
        (ours,) = self.run("bench-sync", self.desk.data, date, SYNCED)
        self.add("sync", "items synced over HTTPS ÷ the same items booked in the platform's process",
                 ours["per_second"], reference["per_second"], ours["per_second"] / reference["per_second"],
                 "items per second", SYNCED)

    # 4

    def hold_back(self):
        """One payment whose biller does not answer: what depends on it waits in the outbox."""
        self.desk.start()
        self.day.sign_in()
        self.desk.wait("mainWindow", seconds=30)
        books.behave(self.platform, WATER, "never")
        self.day.to_bills("water")
        self.day.fetch("3205018642")
        self.day.take(18740, 20000)
        self.day.wait_says("unknown")
        self.desk.quit_process()
        return books.last_operation(self.desk.data / "journal.db")[3]

    def settle_down(self):
        """Until the windows that have just opened are drawn: ten looks in a row at the desk without a
        stall, or as many as a loaded machine lets pass."""
        quiet = 0
        end = time.monotonic() + 10
        while quiet < 10 and time.monotonic() < end:
            quiet = 0 if self.desk.ask(do="stalls")["stalls"] else quiet + 1
            self.bare.ask(do="stalls")

    def stalls(self):
        gate = self.hold_back()
        self.run("bench-sync", self.desk.data, self.business_date(), self.stalled, gate)
        self.desk.start()
        self.day.sign_in()
        self.desk.wait("mainWindow", seconds=30)
        self.bare.start()
        before = self.booked()
        self.settle_down()
        begun = time.monotonic()
        books.behave(self.platform, WATER, "normal")
        self.wait_booked(before + self.stalled)
        seconds = time.monotonic() - begun
        stalls, bare = (sorted(window.ask(do="stalls")["stalls"]) for window in (self.desk, self.bare))
        self.desk.quit_process()
        self.bare.quit_process()

        def told(values):
            return {"longest_ms": values[-1] if values else 0, "longest": values[-50:],
                    "share": round(sum(values) / 1000 / seconds, 4)}
        self.add("stalls", f"times the desk was kept from its events for over {FRAME_MS} ms ÷ times an empty window"
                 f" beside it was, {self.stalled:,} items syncing", len(stalls), len(bare),
                 len(stalls) / max(1, len(bare)), "stalls", 1, desk=told(stalls), bare=told(bare),
                 difference=len(stalls) - len(bare), seconds=round(seconds, 1),
                 aim="no more than the empty window")

    # 5

    def catalogue(self):
        measured = {}
        for size in CATALOGUES:
            folder = self.folder / f"catalogue-{size}"
            folder.mkdir()
            (measured[size],) = self.run("bench-catalogue", folder, size)
        small, large = measured[CATALOGUES[0]], measured[CATALOGUES[-1]]
        self.add("catalogue", f"whole version of {large['billers']:,} billers in force ÷ the same rows in a bare table",
                 large["load_ms"], large["raw_load_ms"], large["load_ms"] / large["raw_load_ms"], "ms", 1,
                 small=small["load_ms"], sizes=measured)
        ours, reference = (round(of / 1000, 1) for of in (large["wait_again"]["longest_us"], large["raw_load_ms"] * 1000))
        self.add("catalogue wait", "longest transaction while all of it changes ÷ the rows in a bare table in one", ours,
                 reference, ours / reference, "ms", large["wait_again"]["count"])
        self.add("wait flat", f"the same at {large['billers']:,} ÷ at {small['billers']:,} billers", ours,
                 round(small["wait_again"]["longest_us"] / 1000, 1),
                 large["wait_again"]["longest_us"] / small["wait_again"]["longest_us"], "ms",
                 large["wait_again"]["count"], aim="<= 3")
        for part, what in (("delta", "delta of ten entries ÷ ten raw upserts, both durable"),
                           ("search", "search while typing, 20 found ÷ name prefix in a bare table"),
                           ("form", "terms of a biller ÷ its JSON by key, parsed")):
            ours, reference = large[part]["ours"]["p50_us"], large[part]["raw"]["p50_us"]
            self.add(part, what, ours, reference, ours / reference, "µs, median", large[part]["ours"]["runs"])
            self.add(f"{part} flat", f"the same at {large['billers']:,} ÷ at {small['billers']:,} billers", ours,
                     small[part]["ours"]["p50_us"], ours / small[part]["ours"]["p50_us"], "µs, median",
                     large[part]["ours"]["runs"], aim="<= 2")

    # 6

    def customers(self):
        """Both of a bank and of a branch of it, on PostgreSQL; the people are made up (ManyCustomers.h)."""
        server = Postgres()
        try:
            (measured,) = self.run("bench-customers", server.create("crowd"), self.crowd, CUSTOMERS[0])
        finally:
            server.stop()
        small, large = measured["small"], measured["large"]
        ours, reference = large["enter"]["p50_us"], large["row"]["p50_us"]
        self.add("customer", "a person entered ÷ a row, both in a transaction under way", ours, reference,
                 ours / reference, "µs, median", large["enter"]["runs"])
        for part, what in (("name", "found by name"), ("pinyin", "found by pinyin, key by key"),
                           ("number", "found by telephone or document"),
                           ("name_and_number", "found by surname and the end of a telephone"),
                           ("duplicates", "who may be the same person")):
            ours, reference = large[part]["p50_us"], large["bare"]["p50_us"]
            self.add(part, f"{what} among {large['count']:,} ÷ a row by its primary key", ours, reference,
                     ours / reference, "µs, median", large[part]["runs"])
            self.add(f"{part} flat", f"the same among {large['count']:,} ÷ among {small['count']:,}", ours,
                     small[part]["p50_us"], ours / small[part]["p50_us"], "µs, median", large[part]["runs"],
                     aim="<= 3")

    def stop(self):
        self.desk.quit()
        self.bare.quit()
        self.platform.stop()


def in_columns(name, ratio, ours, beside, unit, what):
    return f"{name:<22} {ratio:>9} {ours:>12} {beside:>12}  {unit:<18} {what}"


def tell_end(bench):
    for row in bench.rows:
        if row["name"] == "stalls":
            print(f"longest stall: desk {row['desk']['longest_ms']} ms, empty window {row['bare']['longest_ms']} ms;"
                  f" share of the time: {row['desk']['share']:.1%}, {row['bare']['share']:.1%}")
    print(f"{bench.seconds} s, build {bench.build.name}, load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores;"
          f" {bench.file.relative_to(ROOT)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build/release")
    parser.add_argument("--only", choices=PARTS, action="append")
    parser.add_argument("--stalled", type=int, default=STALLED, help="items that sync while stalls are counted")
    parser.add_argument("--crowd", type=int, default=CUSTOMERS[1], help="customers of the bank")
    options = parser.parse_args()
    out = ROOT / "build/bench"
    shutil.rmtree(out / "run", ignore_errors=True)
    (out / "run").mkdir(parents=True)
    bench = Bench(options.build.resolve(), out, options.stalled, options.crowd)
    print(in_columns("", "ratio", "ours", "beside", "unit", "what"), flush=True)
    try:
        parts = options.only or PARTS
        if OF_A_DESK & set(parts):
            bench.prepare()
        for part in parts:
            getattr(bench, part)()
    finally:
        bench.stop()
        tell_end(bench)


if __name__ == "__main__":
    sys.exit(main())
