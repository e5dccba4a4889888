#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
"""A whole teller day with the real programs: teller_day.py --build build/dev --database sqlite|postgresql

The desk runs as it is shipped, offscreen, against a real platform over a line that can be cut. What the
screen says is asserted on the way; at the end the databases of both are judged by tests/fault/checker.py,
huideskctl agrees, and the traffic is held against the OpenAPI file."""

import argparse
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "drive"))
from drive import ROOT, Desk, Platform, until  # noqa: E402
from line import Line  # noqa: E402
from postgres import Postgres  # noqa: E402
import books  # noqa: E402
import leaks  # noqa: E402
from students import NAME, SCHOOL, student_of, today  # noqa: E402
from day import DAMAGED, VAULT, Day, pieces_of, worth, yuan  # noqa: E402

WATER = "320500-water-1"
POWER = "320500-electricity-1"
# accounts that were paid, and what the biller tells of the first: none of it lies on a disk in clear
PRIVATE = ["3205018642", "3205001234567", "3205013331", "3205014441", "3205015551", "3205006661111",
           "3205007773333", "王晓明", "王*明", "平江路 18 号"]
PICTURED = "3205018642"  # 187.40 in three periods


class TellerDay:
    def __init__(self, build, folder, database, display=None):
        self.build = build
        self.folder = folder
        self.postgres = Postgres() if database == "postgresql" else None
        url = self.postgres.create("platform") if self.postgres else None
        self.traffic = folder / "traffic.jsonl"
        self.platform = Platform(build, folder / "platform", url,
                                 ["--allow-faults", "--traffic-log", self.traffic]).start()
        self.line = Line(self.platform.ports["url"])
        bundle = folder / "bundle.json"
        bundle.write_text(json.dumps(self.platform.bundle(platform_url=self.line.url)))
        self.desk = Desk(build, folder / "desk", display, ["--no-animations", "--lang", "zh_CN"])
        self.desk.start("--enrol", bundle)
        self.day = Day(self.desk, self.shot)
        self.shots = 0
        self.journal = self.desk.data / "journal.db"

    def shot(self, name):
        self.shots += 1
        self.desk.shot(self.folder / f"{self.shots:02d}-{name}.png")

    def stop(self):
        self.desk.quit()
        self.line.stop()
        self.platform.stop()
        if self.postgres:
            self.postgres.stop()

    # what the databases say

    def nothing_stored(self, act):
        """Runs a step that must leave no trace in the journal."""
        before = books.journal_count(self.journal)
        act()
        after = books.journal_count(self.journal)
        assert before == after, f"{act.__name__} stored {after - before} entries"

    def last(self):
        kind, state, amount, operation = books.last_operation(self.journal)
        return operation

    def wait_state(self, operation, state, seconds=40):
        until(lambda: books.state_of(self.journal, operation) == state, seconds,
              f"{operation} being {state} ({books.state_of(self.journal, operation)})")

    def papers(self, words):
        return [f for f in sorted((self.desk.data / "receipts").glob("*.pdf"))
                if all(word in books.paper(f) for word in words)]

    # the steps

    def wrong_password(self):
        desk = self.desk
        self.day.sign_in(password="Huidesk-2025")
        desk.wait_hint("signIn.password", "密码")
        desk.key("Shift+Tab")
        desk.wait_focus("signIn.operator")
        desk.key("Ctrl+A")

    def wait_sent(self):
        until(lambda: not books.rows(self.journal, "SELECT 1 FROM outbox WHERE state NOT IN"
                                                   " ('accepted', 'rejected')"), 60, "the outbox empty")

    def move_branch_day(self, state, shot):
        """Desk and platform agree about the day; it is the manager's to move."""
        self.day.move_branch_day(shot)
        until(lambda: books.platform_rows(self.platform, "SELECT state FROM branch_day"
                                                         " WHERE branch = '0512-08'") == [(state,)],
              30, f"the branch day being {state}")
        self.wait_sent()
        assert books.rows(self.journal, "SELECT state FROM branch_day") == [(state,)]
        self.shot("branch-day-" + state)

    def open_branch_day(self):
        self.day.manager()
        self.move_branch_day("open", "branch-day")
        self.day.sign_off()

    def reconcile(self):
        """Everything has its outcome, so journal and file are equal and nothing needs a signature."""
        self.day.reconcile()
        equal, others = until(lambda: books.rows(self.journal, "SELECT equal, others_open FROM reconciliation"),
                              20, "the comparison")[0]
        money = books.rows(self.journal, "SELECT count(*) FROM journal WHERE amount_minor IS NOT NULL")[0][0]
        assert (equal, others) == (money, 0), f"{equal} of {money} equal, {others} other desks"
        assert not books.rows(self.journal, "SELECT 1 FROM reconciliation_item"), "something differs"
        self.desk.key("Ctrl+P")
        sheet = until(lambda: list((self.desk.data / "sheets").glob("reconcile-*.pdf")), 60, "the statement")[0]
        assert "日终对账单" in books.paper(sheet) and str(money) in books.paper(sheet), books.paper(sheet)
        self.wait_sent()

    def close_branch_day(self):
        """What moved is compared with the platform's file, then the manager closes over it."""
        self.day.manager()
        self.reconcile()
        self.move_branch_day("closed", "branch-day-evening")

    def vault(self):
        """The custodian counts in what the drawer sent and locks the vault for the night."""
        sent = pieces_of(self.day.cash - 100)
        self.day.open_vault()
        self.day.take_in(sent)
        self.day.seal_vault({name: count + sent[name] for name, count in VAULT.items()})
        self.wait_sent()

    def open(self):
        self.day.sign_in()
        self.nothing_stored(self.day.count_wrong)
        self.day.count_right()
        self.nothing_stored(self.day.maker_cannot_sign)
        self.day.open_till()

    def water(self):
        self.day.to_bills("water")
        self.day.pay(PICTURED, 18740, 20000, shot="bill")
        self.shot("booked")
        self.desk.key("Ctrl+P")
        found = until(lambda: self.papers(["187.40", "代收业务回单"]), 60, "the final receipt")
        text = books.paper(found[0])
        assert "王*明" in text and "0512-08-" in text and "待中心确认" not in text, text
        assert "扫码领取电子回单" in text and "7 日内有效" in text, text
        until(lambda: ("final", "1") in books.platform_rows(self.platform, "SELECT paper, count FROM billpay_print"),
              20, "the platform told of the print")

    def electricity(self):
        self.day.to_bills("electricity")
        self.pay_what_is_due("3205001234567")

    def pay_what_is_due(self, account, says="booked"):
        self.day.fetch(account)
        due = self.day.due()
        self.day.take(due, -(-due // 10000) * 10000)
        self.day.wait_says(says, due if says != "unknown" else None)
        return self.last(), due

    def bad_input(self, words):
        """Field errors in the language of the desk; nothing of it is stored."""
        desk = self.desk
        self.day.to_bills("water")
        for account, hint in (("32050186", words["length"]), ("32050186AB", words["digits"]),
                              ("3205018699", words["nobody"])):
            self.day.fetch(account)
            desk.wait_hint("bill.account", hint)
            desk.wait_focus("bill.account")
            desk.key("Ctrl+A", "Delete")
        self.day.fetch("3205018640")
        desk.wait("bill.empty" if desk.find("bill.empty") else "bill.account")
        until(lambda: words["none"] in self.said("bill.empty"), 60, "no bill")
        desk.click("bill.account")
        desk.key("Ctrl+A", "Delete")
        self.day.fetch("3205012223")
        due = self.day.due()
        desk.type("0.01")
        desk.key("Ctrl+Enter")
        desk.wait_hint("bill.received", words["missing"] % yuan(due - 1))
        desk.key("Ctrl+A", "Delete")
        desk.type("12.345")
        desk.key("Ctrl+Enter")
        until(lambda: (desk.find("bill.received") or {}).get("hint"), 60, "a hint at the amount")
        desk.key("Esc")
        desk.wait_focus("bill.account")

    def said(self, name):
        return (self.desk.find(name) or {}).get("said") or ""

    def cut_before_sending(self):
        """The bill is fetched, then the line goes: a provisional slip, queued; booked on reconnecting."""
        self.day.to_bills("water")
        self.day.fetch("3205013331")
        due = self.day.due()
        self.line.set("down")
        self.day.take(due, -(-due // 10000) * 10000)
        self.day.wait_says("queued", due)
        self.shot("queued")
        self.desk.key("Ctrl+P")
        until(lambda: self.papers([yuan(due), "待中心确认"]), 60, "the provisional slip")
        assert not self.papers([yuan(due), "代收业务回单"]), "a final receipt before the platform booked"
        return self.last()

    def offline_from_paper(self):
        """Without the line from the customer's bill: under the cap taken, over the cap refused."""
        desk = self.desk
        desk.wait("status.link", "离线")
        self.day.to_bills("water")
        self.day.type_from_paper("3205014441", "2026-03", 8800)
        self.day.take(8800, 10000)
        self.day.wait_says("queued", 8800)
        taken = self.last()
        self.nothing_stored(self.over_the_cap)
        return taken

    def over_the_cap(self):
        """1,000.00 is the policy of the sample platform for one payment."""
        desk = self.desk
        self.day.type_from_paper("3205014451", "2026-03", 100100)
        desk.click("bill.received")
        desk.type("1100")
        desk.key("Ctrl+Enter")
        desk.wait("bill.message", lambda text: "限额" in text)
        desk.key("Esc")
        desk.wait_focus("bill.account")

    def reconnect(self, waiting):
        self.line.set("up")
        for operation in waiting:
            self.wait_state(operation, "accepted", 60)
        self.desk.wait("status.link", "在线", seconds=60)

    def answer_lost(self):
        """The platform books, its answer is lost: unknown, asked with the same id, booked once."""
        self.day.to_bills("water")
        self.day.fetch("3205015551")
        due = self.day.due()

        def booked():
            return {row[0].replace("-", "") for row in books.platform_rows(
                self.platform, "SELECT operation FROM ledger_posting WHERE kind = 'billpay.pay'")}

        before = booked()
        self.line.lose_answer_when(lambda: booked() != before)
        self.day.take(due, -(-due // 10000) * 10000)
        self.day.wait_says("unknown")
        self.shot("unknown")
        operation = self.last()
        assert booked() == before | {operation}, "something else was booked"
        self.line.set("up")
        self.wait_state(operation, "accepted", 60)
        self.day.wait_says("booked", due)

    def silent_biller(self, behaviour):
        """The biller books and does not answer: the outcome is asked for until it is known."""
        books.behave(self.platform, POWER, behaviour)
        self.day.to_bills("electricity")
        account = {"silent": "3205006661111", "late": "3205006662222"}[behaviour]
        operation, due = self.pay_what_is_due(account, "unknown")
        books.behave(self.platform, POWER, "normal")
        self.wait_state(operation, "accepted", 90)
        self.day.wait_says("booked", due)

    def refusing_biller(self):
        """The platform refuses: the cash is due back, and given back."""
        desk = self.desk
        books.behave(self.platform, POWER, "refuses")
        self.day.to_bills("electricity")
        operation, due = self.pay_what_is_due("3205007773333", "refused")
        self.shot("refused")
        books.behave(self.platform, POWER, "normal")
        self.day.to_payments()
        self.day.choose_payment([yuan(due), "电"])
        desk.wait("payments.act", yuan(due), enabled=True)
        desk.key("F4")
        desk.wait("payments.message", yuan(due))
        self.wait_state(self.last(), "accepted")
        self.day.cash -= due
        self.day.leave_payments()

    def reversal(self):
        """Same day, with a supervisor; the cash leaves the drawer when the platform has agreed."""
        desk = self.desk
        self.day.to_payments()
        self.day.choose_payment(["187.40"])
        desk.click("payments.reason")
        desk.type("Wrong household")
        desk.key("F4")
        self.day.sign_as_supervisor(shot="reversal-approval")
        operation = until(lambda: books.last_operation(self.journal)[0] == "billpay.cancel" and self.last(),
                          10, "the cancellation in the journal")
        self.wait_state(operation, "accepted")
        self.give_reversed_cash()
        self.shot("reversed")
        self.day.leave_payments()

    def give_reversed_cash(self):
        """Hands out what the platform has agreed to, if it is not out of the drawer by itself."""
        desk = self.desk
        until(lambda: any("187.40" in " ".join(row) and "已撤销" in " ".join(row)
                          for row in desk.find("payments.table")["rows"]), 60, "the payment being cancelled")
        if desk.find("payments.act"):
            desk.key("F4")
        until(lambda: not desk.find("payments.act"), 60, "the cash handed out")
        self.day.cash -= 18740

    def school_fees(self):
        """Taken, with the paper of the school's word; taken back on the day; given back."""
        number, name = student_of(today())
        PRIVATE.extend([number, name])
        self.day.to_campus()
        self.day.choose_school("sample university", NAME)
        due = self.day.ask_for_student(number, name)
        self.day.take_fees(due)
        self.shot("school-fees")
        self.desk.key("Ctrl+P")
        until(lambda: self.papers([yuan(due), "校园缴费回单"]), 60, "the school's receipt")
        self.day.take_fees_back(due)
        self.wait_state(self.last(), "accepted")
        self.shot("school-fees-back")
        assert books.account_sum(self.platform, "school:" + SCHOOL) == 0, "the school has let it go"

    def close(self):
        day, desk = self.day, self.desk
        self.wait_sent()
        day.begin_count()
        day.count_till(day.cash - 100)
        desk.wait("till.difference", lambda text: "1.00" in text)
        self.shot("short")
        desk.key("Ctrl+R")
        day.count_till(day.cash - 100)
        day.book_difference()
        file = pathlib.Path(day.return_till())
        file = file if file.is_absolute() else desk.data / file
        text = books.paper(file)
        assert yuan(day.cash - 100) in text, text
        self.wait_sent()
        return file

    def english(self):
        """The same desk in English, for its errors."""
        self.desk.quit()
        self.desk = Desk(self.build, self.folder / "desk", options=["--no-animations", "--lang", "en"])
        self.desk.start()
        self.day.desk = self.desk
        self.day.sign_in(password="Huidesk-2025")
        self.desk.wait_hint("signIn.password", "password is wrong")
        self.desk.key("Shift+Tab")
        self.desk.wait_focus("signIn.operator")
        self.desk.key("Ctrl+A")
        self.day.sign_in()
        self.desk.wait("mainWindow", seconds=30)

    # the verdict

    def judge(self):
        self.desk.quit()
        faults = books.judge(self.desk, self.platform)
        assert not faults, "\n".join(faults)
        assert books.account_sum(self.platform, "till:0512-08/03") == 0, "the till is empty"
        in_vault = worth(VAULT) + worth(DAMAGED) + self.day.cash - 100
        assert books.account_sum(self.platform, "vault:0512-08") == in_vault, "the vault's ledger"
        waiting = books.rows(self.journal, "SELECT count(*) FROM outbox WHERE state NOT IN"
                                           " ('accepted', 'rejected')")[0][0]
        assert waiting == 0, f"{waiting} operations never reached the platform"
        recorded = {row[0] for row in books.rows(self.journal, "SELECT lower(hex(op_id)) FROM journal")}
        received = {row[0].replace("-", "") for row in books.platform_rows(self.platform,
                                                                           "SELECT op_id FROM inbox")}
        assert recorded == received, f"only here {recorded - received}, only there {received - recorded}"
        self.judge_by_huideskctl()
        self.judge_traffic()
        self.judge_leaks()

    def huideskctl(self, *words):
        return subprocess.run([self.build / "app/ctl/huideskctl", *words], check=True,
                              capture_output=True, text=True).stdout

    def judge_by_huideskctl(self):
        self.huideskctl("journal", "verify", "--data-dir", self.desk.data)
        date = books.rows(self.journal, "SELECT business_date FROM journal LIMIT 1")[0][0]
        report = json.loads(self.huideskctl("report", "daily", "--data-dir", self.desk.data, "--date", date,
                                            "--format", "json"))
        taken = books.rows(self.journal, "SELECT count(*), sum(amount_minor) FROM journal"
                                         " WHERE kind IN ('billpay.pay', 'campus.pay')")[0]
        (self.folder / "report.json").write_text(json.dumps(report, ensure_ascii=False, indent=1))
        shown = json.dumps(report, ensure_ascii=False)
        assert yuan(taken[1]) in shown, f"the report does not say {yuan(taken[1])}: {shown}"

    def judge_leaks(self):
        """Customers' data is closed in databases, write-ahead logs, mirror, snapshots and logs. The traffic that
        this test asked for has it in clear: what finds nothing there would find nothing anywhere."""
        assert leaks.found_in(leaks.files_under(self.traffic.parent), [PICTURED]), "the search finds nothing"
        found = leaks.found_in(leaks.files_under(self.folder, {self.traffic}), PRIVATE)
        if self.postgres:
            url = self.platform.database
            found += leaks.found_in(leaks.tables_of(url), PRIVATE)
            books.write(self.platform, f"CREATE TABLE leak AS SELECT '{PICTURED}'::text AS account")
            assert leaks.found_in(leaks.tables_of(url), PRIVATE) == [f"leak: {PICTURED}"] + found, "finds nothing"
            books.write(self.platform, "DROP TABLE leak")
        assert not found, "in clear: " + ", ".join(found)

    def judge_traffic(self):
        subprocess.run(["node", ROOT / "tests/contract/validate.mjs", self.traffic], check=True)

    def run(self):
        zh = {"length": "位数", "digits": "数字", "nobody": "查无此户号", "none": "没有待缴账单",
              "missing": "%s"}
        en = {"length": "10 are needed", "digits": "Digits only", "nobody": "not know",
              "none": "no open bill", "missing": "%s"}
        steps = [("wrong password", self.wrong_password), ("opening the branch day", self.open_branch_day),
                 ("opening", self.open), ("water", self.water), ("electricity", self.electricity),
                 ("bad input", lambda: self.nothing_stored(lambda: self.bad_input(zh))),
                 ("answer lost", self.answer_lost)]
        for name, step in steps:
            self.step(name, step)
        waiting = [self.step("line cut before sending", self.cut_before_sending),
                   self.step("offline from paper", self.offline_from_paper)]
        self.step("reconnecting", lambda: self.reconnect(waiting))
        for name, step in [("silent biller", lambda: self.silent_biller("silent")),
                           ("late biller", lambda: self.silent_biller("late")),
                           ("refusing biller", self.refusing_biller), ("reversal", self.reversal),
                           ("school fees", self.school_fees),
                           ("spot count", self.day.spot_count),
                           ("English", self.english),
                           ("bad input in English", lambda: self.nothing_stored(lambda: self.bad_input(en))),
                           ("closing", self.close), ("signing off", self.day.sign_off),
                           ("vault", self.vault), ("custodian signing off", self.day.sign_off),
                           ("closing the branch day", self.close_branch_day), ("verdict", self.judge)]:
            self.step(name, step)

    def step(self, name, act):
        begun = time.monotonic()
        result = act()
        print(f"  {name}: {time.monotonic() - begun:.1f} s", flush=True)
        return result


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build/dev")
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--keep", type=pathlib.Path, help="a folder for pictures, logs and databases")
    args = parser.parse_args()
    folder = args.keep or pathlib.Path(tempfile.mkdtemp(prefix="hui-day-"))
    folder.mkdir(parents=True, exist_ok=True)
    day = TellerDay(args.build, folder, args.database)
    try:
        day.run()
    except BaseException:
        for log in (day.folder / "desk/desk.log", day.folder / "platform/platform.log"):
            print(f"--- {log}\n{log.read_text(errors='replace')[-3000:]}", file=sys.stderr)
        try:
            day.shot("failed")
        except Exception:  # noqa: BLE001  the desk may be gone
            pass
        raise
    finally:
        day.stop()
        if not args.keep:
            shutil.rmtree(folder, ignore_errors=True)
    print("the day balances")


if __name__ == "__main__":
    main()
