#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
"""Runs the simulated month and judges it from outside: both sides' databases against what happened in
the street. Shares no code with the product.

month.py --driver build/dev/tests/month/month [--seeds N] [--tellers N] [--days N] [--payments N]
         [--controls] [--keep FOLDER]
Prints every violation; exit 0 when there is none, and when every planted fault was found."""

import argparse
import collections
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/e2e"))
sys.path.insert(0, str(ROOT / "tests/fault"))
import books  # noqa: E402
import checker  # noqa: E402

BRANCH = "0512-08"


def street(folder):
    """What each customer paid (in cash: given less got), what of it by card, and cash by drawer (found
    less lost), as it happened."""
    nets, cards, slips = collections.defaultdict(int), 0, 0
    for line in open(folder / "street.csv"):
        what, name, *numbers = line.strip().split(",")
        if what == "cash":
            nets[name] += int(numbers[0]) - int(numbers[1])
        elif what == "card":
            nets[name] += int(numbers[0])
            cards += int(numbers[0])
        else:
            slips += int(numbers[0])
    return nets, cards, slips


def accounts(db):
    return dict(db.execute("SELECT account, sum(minor) FROM ledger_line GROUP BY account"))


def total(balances, prefix):
    return sum(minor for account, minor in balances.items() if account.startswith(prefix + ":"))


def check_customers(db, nets, faults):
    """Every customer's money: tendered less change less refunds is what the platform books, or nothing; a card
    that is refused is not charged. Gives what is in each kind of account by that."""
    sums = collections.Counter()
    booked = {}
    for op, amount, fee, mode, state, posted, refunded in db.execute(
            "SELECT operation, amount_minor, fee_minor, mode, state, posted, refunded_by FROM billpay_payment"):
        whole = amount + fee
        is_back = refunded or mode != "cash"
        kept = 0 if state == "reversed" or (state == "rejected" and is_back) else whole
        booked[op] = kept
        if state == "accepted" and posted:
            sums["biller"] += amount
            sums["fees"] += fee
        elif state == "rejected":
            sums["refunds_due"] += kept
        elif state != "reversed":
            sums["suspense"] += kept
    for op in sorted(set(nets) | set(booked)):
        if nets.get(op, 0) != booked.get(op, 0):
            faults.append(f"payment {op}: {nets.get(op, 0)} fen in the street,"
                          f" {booked.get(op, 0)} fen booked")
    return sums


def check_ledger(db, sums, nets, cards, slips, faults):
    """The equation of the day: Σ tills + vault + suspense = ledger, to the fen."""
    for posting, minor in db.execute("SELECT posting, sum(minor) FROM ledger_line"
                                     " GROUP BY posting, currency HAVING sum(minor) <> 0"):
        faults.append(f"posting {posting} does not balance: {minor}")
    balances = accounts(db)
    if sum(balances.values()) != 0:
        faults.append(f"the ledger sums to {sum(balances.values())}")
    expected = {"biller": -sums["biller"], "fees": -sums["fees"], "refunds_due": -sums["refunds_due"],
                "over_short": -slips}
    for account, minor in expected.items():
        if total(balances, account) != minor:
            faults.append(f"{account}: {total(balances, account)} booked, {minor} expected")
    held = total(balances, "suspense") + total(balances, "carried")
    if held != -sums["suspense"]:
        faults.append(f"suspense: {held} booked, {-sums['suspense']} expected")
    for account, minor in sorted(balances.items()):
        if account.startswith("till:") and minor != 0:
            faults.append(f"{account} was returned and still holds {minor}")
    cash = sum(total(balances, box) for box in ("till", "vault", "in_transit"))
    if cash != sum(nets.values()) - cards + slips:
        faults.append(f"cash: {cash} in tills and vault, {sum(nets.values()) - cards + slips} in the street")
    if total(balances, "customer") != cards:
        faults.append(f"cards: {total(balances, 'customer')} charged, {cards} agreed to in the street")
    return cash, held


def check_desk(journal, platform, faults):
    """A desk's book: whole, and every outcome the platform's; nothing lost, nothing doubled."""
    name = journal.stem
    found, _ = checker.judge(str(journal), None, None, f"sqlite:{platform}", books.LEDGER)
    faults += [f"{name}: {fault}" for fault in found]
    with tempfile.TemporaryDirectory() as folder:
        db = checker.open_copy(str(journal), folder)
        db.execute("ATTACH ? AS p", (str(platform),))
        # with a key: of a whole month neither side is read through for every row of the other
        db.execute("CREATE TEMP TABLE told(op TEXT PRIMARY KEY, status TEXT) WITHOUT ROWID")
        db.execute("INSERT INTO told SELECT replace(op_id, '-', ''), status FROM p.inbox")
        for op, kind, state, status in db.execute(
                "SELECT lower(hex(j.op_id)) AS op, j.kind, o.state, told.status FROM journal j"
                " JOIN outbox o USING (op_id) LEFT JOIN told ON told.op = lower(hex(j.op_id))"):
            if (state, status) not in (("accepted", "accepted"), ("rejected", "rejected"), ("unknown", "")):
                faults.append(f"{name}: {kind} {op} is {state} here and {status!r} there")
        for till, day, minor in db.execute(
                "SELECT till, business_date, sum(in_fen) - sum(out_fen) FROM till_entry"
                " WHERE till <> '00' GROUP BY till, business_date HAVING sum(in_fen) <> sum(out_fen)"):
            faults.append(f"{name}: till {till} of {day} was returned with {minor} left")
        db.close()


def judge(folder):
    faults = []
    nets, cards, slips = street(folder)
    platform = folder / "platform.db"
    db = sqlite3.connect(platform)
    sums = check_customers(db, nets, faults)
    cash, held = check_ledger(db, sums, nets, cards, slips, faults)
    states = dict(db.execute("SELECT state, count(*) FROM billpay_payment GROUP BY state"))
    sent = db.execute("SELECT count(*) FROM inbox").fetchone()[0]
    db.close()
    written = 0
    for journal in sorted(folder.glob("desk-*.db")):
        check_desk(journal, platform, faults)
        written += books.journal_count(journal)
    if sent != written:
        faults.append(f"{written} operations written, {sent} at the platform")
    print(f"  {len(nets)} payments {states}: cash {cash / 100:.2f} = customers"
          f" {(sum(nets.values()) - cards) / 100:.2f} + over and short {slips / 100:.2f}; cards {cards / 100:.2f};"
          f" suspense {-held / 100:.2f}; {sent} operations")
    if len(states) < 3:
        faults.append("a month in which nothing went wrong proves nothing")
    return faults


def run(args, seed, folder, *more):
    folder.mkdir(parents=True)
    subprocess.run([args.driver, str(folder), str(seed), str(args.tellers), str(args.days),
                    str(args.payments), *more], check=True)
    return judge(folder)


def plant(folder, sql, database="platform.db"):
    db = sqlite3.connect(folder / database)
    changed = db.execute(sql).rowcount
    db.commit()
    db.close()
    assert changed > 0, sql


def controls(args, good, scratch):
    """Planted faults, each of which must be found."""
    missed = []
    # no line is of nothing, so neither becomes that
    line = "UPDATE ledger_line SET minor = minor + 10 WHERE line = (SELECT min(line) FROM ledger_line" \
           " WHERE account LIKE '{}:%' AND abs(minor) <> 10)"
    plants = {
        "a fen too many": [line.format("biller")],
        "moved between accounts": [line.format("biller"), line.format("suspense").replace("+ 10", "- 10")],
        "a payment vanished": ["DELETE FROM billpay_payment WHERE rowid ="
                               " (SELECT rowid FROM billpay_payment WHERE state = 'accepted' LIMIT 1)"],
        "an outcome changed": ["UPDATE inbox SET status = 'rejected' WHERE number ="
                               " (SELECT min(number) FROM inbox WHERE kind = 'billpay.pay'"
                               " AND status = 'accepted')"],
    }
    for name, statements in plants.items():
        folder = scratch / ("plant-" + name.replace(" ", "-"))
        shutil.copytree(good, folder)
        for sql in statements:
            plant(folder, sql)
        if not judge(folder):
            missed.append(name)
    folder = scratch / "plant-customer"
    shutil.copytree(good, folder)
    text = (folder / "street.csv").read_text().splitlines()
    (folder / "street.csv").write_text("\n".join(text[1:]) + "\n")
    if not judge(folder):
        missed.append("a customer forgotten")
    if not run(args, 99, scratch / "plant-twice", "twice"):
        missed.append("a payment entered twice")
    return [f"planted and not found: {name}" for name in missed]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--driver", required=True)
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--tellers", type=int, default=20)
    parser.add_argument("--days", type=int, default=22)
    parser.add_argument("--payments", type=int, default=200)
    parser.add_argument("--controls", action="store_true")
    args = parser.parse_args()
    failed = False
    # in memory where there is such a place: what a cut of power leaves is tested elsewhere (tests/fault)
    memory = "/dev/shm" if pathlib.Path("/dev/shm").is_dir() else None
    with tempfile.TemporaryDirectory(dir=memory) as root:
        scratch = pathlib.Path(root)
        for seed in range(1, args.seeds + 1):
            began = time.monotonic()
            print(f"seed {seed}: {args.tellers} tellers, {args.days} days, {args.payments} payments a day")
            faults = run(args, seed, scratch / f"seed-{seed}")
            print("\n".join(faults[:20]) or f"  no violation ({time.monotonic() - began:.1f} s)")
            failed = failed or bool(faults)
        if args.controls and not failed:
            print("planted faults:")
            missed = controls(args, scratch / "seed-1", scratch)
            print("\n".join(missed) or "  all found")
            failed = bool(missed)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
