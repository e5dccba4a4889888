#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
"""Kills the real desk with SIGKILL at random moments and lets checker.py judge both databases.

killdesk.py --build build/dev [--kills N] [--seed N] [--controls]

Two desks, each with its own data folder, take water bills in cash by keys, against one platform. Each is
killed around signing in, committing and sending, and started again on the same folder. Every payment has an
amount of its own, so what the screen said is found again: what it called recorded or booked must be in the
journal exactly once, and in the end in the platform's ledger exactly once.

With --controls two faults are planted that must be noticed: a key press taken for the receipt, and a
platform without its unique keys that is sent an operation twice."""

import argparse
import os
import pathlib
import random
import shutil
import sqlite3
import sys
import tempfile
import threading
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "drive"), str(HERE.parent / "e2e"), str(HERE)]
from drive import ROOT, Desk, Platform, until  # noqa: E402
import books  # noqa: E402
import checker  # noqa: E402
from day import ISSUED, SAYS, Day, typed, yuan  # noqa: E402

# what the sample platform issued to till 04
ISSUED_04 = {"CNY-10000": 280, "CNY-5000": 120, "CNY-2000": 150, "CNY-1000": 160, "CNY-500": 100,
             "CNY-100": 260, "CNY-50": 180, "CNY-10": 200}


class Teller:
    """A desk that is killed and started again, and what its screen said before."""

    def __init__(self, build, folder, operator, rng, early=False):
        self.desk = Desk(build, folder, options=["--no-animations", "--lang", "zh_CN"])
        self.day = Day(self.desk)
        self.operator = operator
        self.rng = rng
        self.early = early  # the planted fault: the key press is taken for the receipt
        self.told = set()
        self.tried = set()
        self.account = 3200000000 + 100_000_000 * int(operator[-1])
        self.kills = 0
        self.journal = self.desk.data / "journal.db"

    def enrol(self, bundle):
        self.desk.start("--enrol", bundle)
        self.day.sign_in(self.operator)
        self.desk.wait("openShift.commit")
        self.day.count_cash(ISSUED_04 if self.operator == "0218" else ISSUED)
        self.desk.key("Ctrl+Enter")
        self.day.take_seal()
        self.day.sign_as_supervisor()
        self.desk.wait("mainWindow", seconds=30)
        self.desk.quit_process()

    def next_account(self):
        self.account += 7
        while str(self.account)[-1] == "0" or str(self.account).endswith("99"):
            self.account += 7
        return str(self.account)

    def kill_after(self, seconds):
        """Looks at the screen until then, and keeps what it says about payments."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.look()
            time.sleep(0.01)  # what a desk says stands for longer
        self.desk.kill()
        self.kills += 1

    def look(self):
        message = self.desk.text("bill.message")
        if message and any(word in message for what in ("recorded", "booked", "queued") for word in SAYS[what]):
            for amount in self.tried:
                if message.startswith(f"{yuan(amount)} "):
                    self.told.add(amount)

    def life(self):
        """One start to one kill."""
        self.desk.start()
        if self.rng.random() < 0.12:
            self.day.sign_in(self.operator)
            return self.kill_after(self.rng.uniform(0, 0.8))
        self.day.sign_in(self.operator)
        self.desk.wait("mainWindow", seconds=30)
        # the first bill is fetched, not taken from paper: a line that is being tried is still down
        self.desk.wait("status.link", lambda text: text not in ("离线", "Offline"), seconds=30)
        self.day.to_bills("water")
        for _ in range(self.rng.choice((0, 0, 1))):
            self.commit()
            until(self.is_settled, 30, "the payment being recorded")
        self.commit()
        if self.early:
            return self.kill_after(self.rng.uniform(0, 0.02))
        self.kill_after(self.rng.uniform(0, 0.25) if self.rng.random() < 0.7 else self.rng.uniform(0, 1.5))

    def is_settled(self):
        self.look()
        return max(self.tried, key=lambda amount: self.order[amount]) in self.told \
            and self.desk.focus() == "bill.account"

    order = {}

    def commit(self):
        """Fetches a bill whose amount nobody has paid yet and presses the key."""
        while True:
            self.day.fetch(self.next_account())
            due = self.day.due()
            if due not in self.tried:
                break
            self.desk.key("Esc")
        self.desk.type(typed(due))  # exactly: the drawer would run out of change
        self.tried.add(due)
        self.order = {**self.order, due: len(self.order)}
        if self.early:
            self.told.add(due)
        self.desk.key("Ctrl+Enter")

    # the judgement

    def faults(self):
        found, _ = checker.judge(str(self.journal), str(self.desk.data / "mirror.hdl"))
        taken = [row[0] for row in books.rows(self.journal, "SELECT amount_minor FROM journal"
                                                            " WHERE kind = 'billpay.pay'")]
        for amount in self.told:
            if taken.count(amount) != 1:
                found.append(f"told {yuan(amount)}: {taken.count(amount)} times in the journal")
        for amount in set(taken):
            if taken.count(amount) != 1 or amount not in self.tried:
                found.append(f"{yuan(amount)}: {taken.count(amount)} times in the journal")
        balance, moved = books.rows(self.journal, "SELECT (SELECT balance_fen FROM till),"
                                                  " (SELECT sum(in_fen - out_fen) FROM till_entry)")[0]
        if balance != moved:
            found.append(f"till: {balance} in the drawer, {moved} in its movements")
        return found

    def final_faults(self, platform):
        """After everything was sent: the journal and the ledger say the same, once each."""
        self.desk.start()
        until(lambda: not books.rows(self.journal, "SELECT 1 FROM outbox WHERE state NOT IN"
                                                   " ('accepted', 'rejected')"), 120, "the outbox empty")
        self.desk.quit_process()
        found = self.faults()
        found += books.judge(self.desk, platform)
        posted = [row[0].replace("-", "") for row in books.platform_rows(
            platform, "SELECT operation FROM ledger_posting WHERE kind = 'billpay.pay'")]
        for operation, state, amount in books.rows(
                self.journal, "SELECT lower(hex(op_id)), state, amount_minor FROM journal"
                              " JOIN outbox USING (op_id) WHERE kind = 'billpay.pay'"):
            if state != "accepted" or posted.count(operation) != 1:
                found.append(f"{yuan(amount)}: {state}, {posted.count(operation)} times in the ledger")
        return found


class Campaign:
    def __init__(self, build, seed, early=False):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="hui-kill-"))
        self.platform = Platform(build, self.folder / "platform")
        self.tellers = []
        self.faults = []
        for device, operator in (("SZ-QYL-02", "0217"), ("SZ-QYL-03", "0218")):
            self.platform.start(device=device)
            teller = Teller(build, self.folder / operator, operator, random.Random(f"{seed}{operator}"), early)
            teller.enrol(self.platform.bundle_file)
            self.tellers.append(teller)
            if operator == "0217":
                self.platform.stop()

    def run(self, kills, until_fault=False):
        """Both tellers at once; ends at the first violation."""
        def work(teller):
            try:
                while teller.kills < kills // 2 and not self.faults:
                    teller.life()
                    self.faults += teller.faults()
            except Exception as error:  # noqa: BLE001  a desk that does not come back is a violation too
                self.faults.append(f"{teller.operator} after {teller.kills} kills: {error}")

        threads = [threading.Thread(target=work, args=(teller,)) for teller in self.tellers]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if not self.faults and not until_fault:
            for teller in self.tellers:
                self.faults += teller.final_faults(self.platform)
        return self.faults

    @property
    def kills(self):
        return sum(teller.kills for teller in self.tellers)

    def stop(self):
        for teller in self.tellers:
            teller.desk.quit()
        self.platform.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


def second_arrival_is_noticed(campaign):
    """The newest payment booked a second time in a copy of the platform's database: the unique keys refuse
    it, and without them the checker sees it."""
    campaign.platform.stop()
    file = campaign.platform.database[len("sqlite:"):]
    copy = str(campaign.folder / "doubled.db")
    for suffix in ("", "-wal"):
        if os.path.exists(file + suffix):
            shutil.copy(file + suffix, copy + suffix)
    db = sqlite3.connect(copy)
    again = ["INSERT INTO ledger_posting(operation, kind, branch, business_date) SELECT operation, kind, branch,"
             " business_date FROM ledger_posting WHERE kind = 'billpay.pay' ORDER BY posting DESC LIMIT 1",
             "INSERT INTO ledger_line(posting, account, minor, currency) SELECT (SELECT max(posting) FROM"
             " ledger_posting), account, minor, currency FROM ledger_line WHERE posting = (SELECT max(posting)"
             " FROM ledger_posting WHERE operation = (SELECT operation FROM ledger_posting ORDER BY posting DESC"
             " LIMIT 1) AND posting < (SELECT max(posting) FROM ledger_posting))"]
    try:
        db.execute(again[0])
        return False  # nothing stops a second booking
    except sqlite3.IntegrityError:
        db.rollback()
    for index in ("inbox_once", "inbox_sequence", "ledger_once"):
        db.execute(f"DROP INDEX {index}")
    for statement in again:
        db.execute(statement)
    db.commit()
    db.close()
    desk = campaign.tellers[0].desk
    faults, _ = checker.judge(str(desk.data / "journal.db"), None, None, f"sqlite:{copy}", books.LEDGER)
    return any("2 times" in fault for fault in faults)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build/dev")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=int.from_bytes(os.urandom(4), "big"))
    parser.add_argument("--controls", action="store_true")
    args = parser.parse_args()
    print(f"seed {args.seed}", flush=True)
    campaign = Campaign(args.build, args.seed)
    try:
        faults = campaign.run(args.kills)
        told = sum(len(teller.told) for teller in campaign.tellers)
        tried = sum(len(teller.tried) for teller in campaign.tellers)
        print(f"{campaign.kills} kills, {tried} payments tried, {told} told, {len(faults)} violations")
        print("\n".join(faults[:20]), flush=True)
        failed = bool(faults) or campaign.kills < args.kills or told == 0
        if args.controls and not failed:
            noticed = second_arrival_is_noticed(campaign)
            print(f"control, unique keys dropped: {'noticed' if noticed else 'NOT NOTICED'}", flush=True)
            failed = not noticed
    finally:
        campaign.stop()
    if args.controls and not failed:
        control = Campaign(args.build, args.seed + 1, early=True)
        try:
            lost = [fault for fault in control.run(args.kills, True) if "0 times in the journal" in fault]
            print(f"control, key press taken for the receipt: {'noticed' if lost else 'NOT NOTICED'}"
                  f" after {control.kills} kills")
            failed = not lost
        finally:
            control.stop()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
