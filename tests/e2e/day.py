# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
"""A teller's day, step by step, as a person does it: by keys, looking at the screen.

Each step asserts what it sees; `shot` is called with a name where a picture is worth keeping.
"""

import sys
import pathlib

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "drive"))
from drive import PASSWORD, Timeout, until  # noqa: E402

# what the sample platform issued to till 03: 48,206.50
ISSUED = {"CNY-10000": 356, "CNY-5000": 148, "CNY-2000": 120, "CNY-1000": 186, "CNY-500": 96,
          "CNY-100": 342, "CNY-50": 215, "CNY-10": 170}
OPENING = 4820650

# what lies in the sample branch's vault in the morning: sound pieces, and damaged ones
VAULT = {"CNY-10000": 4000, "CNY-5000": 1200, "CNY-2000": 2000, "CNY-1000": 3000, "CNY-500": 2000,
         "CNY-100": 5000, "CNY-50": 2000, "CNY-10": 3000}
DAMAGED = {"CNY-1000": 100, "CNY-100": 200}

# What the screen says, in the two languages.
SAYS = {
    "booked": ("已入账", "is booked"),
    "queued": ("待上送", "waiting for the line"),
    "unknown": ("结果未明", "outcome is unknown"),
    "recorded": ("已记账", "is recorded"),
    "refused": ("应退客户", "due back"),
}


def yuan(fen):
    return f"{fen // 100:,}.{fen % 100:02d}"


def typed(fen):
    """An amount as a teller types it."""
    return f"{fen // 100}.{fen % 100:02d}" if fen % 100 else str(fen // 100)


def pieces_of(fen):
    """The fewest notes and coins that make an amount."""
    made = {}
    for name in ISSUED:
        face = int(name.split("-")[1])
        made[name], fen = divmod(fen, face)
    return made


def worth(pieces):
    return sum(int(name.split("-")[1]) * count for name, count in pieces.items())


class Day:
    def __init__(self, desk, shot=lambda name: None):
        self.desk = desk
        self.shot = shot
        self.cash = 0

    # morning

    def sign_in(self, operator="0217", password=PASSWORD):
        desk = self.desk
        desk.wait("signIn.operator")
        desk.wait_focus("signIn.operator")
        desk.type(operator)
        desk.key("Enter")
        desk.wait_focus("signIn.password")
        self.shot("sign-in")
        desk.type(password)
        desk.key("Enter")

    def count_cash(self, pieces):
        for count in pieces.values():
            self.desk.type(str(count))
            self.desk.key("Enter")

    def count_wrong(self):
        """A blind count with one note too few: the difference is shown, the count is repeated."""
        desk = self.desk
        desk.wait("openShift.commit")
        self.count_cash({**ISSUED, "CNY-10000": ISSUED["CNY-10000"] - 1})
        desk.wait("openShift.total", yuan(OPENING - 10000))
        assert not desk.find("openShift.issued"), "what was handed out is shown before the count stands"
        desk.key("Ctrl+Enter")
        desk.wait("openShift.difference", lambda text: "100.00" in text)
        desk.wait("openShift.issued", yuan(OPENING))
        self.shot("count-differs")
        desk.key("Ctrl+R")
        until(lambda: not desk.find("openShift.issued"), 60, "the recount")

    def count_right(self):
        """The blind count; what matches goes on to the supervisor at once."""
        desk = self.desk
        desk.wait("openShift.commit")
        self.count_cash(ISSUED)
        desk.wait("openShift.total", yuan(OPENING))
        self.shot("opening-count")
        desk.key("Ctrl+Enter")
        self.take_seal()

    def take_seal(self):
        """The seal that the teller answers for is ticked before anybody signs."""
        self.desk.wait_focus("seals.taken0")
        self.desk.key("space")
        self.desk.key("Ctrl+Enter")

    def maker_cannot_sign(self):
        """The teller's own number is refused before anything is sent."""
        desk = self.desk
        desk.wait_focus("authorise.approver")
        desk.type("0217")
        desk.key("Enter")
        desk.wait_focus("authorise.password")
        desk.type(PASSWORD)
        desk.key("Ctrl+Enter")
        desk.wait_hint("authorise.approver", "自己")
        desk.key("Esc")
        until(lambda: not desk.find("authorise.approver"), 60, "the dialog closing")
        desk.wait_focus("openShift.commit")
        desk.key("Ctrl+Enter")

    def open_till(self):
        """The supervisor signs, and the day begins."""
        desk = self.desk
        self.sign_as_supervisor(shot="approval")
        desk.wait("mainWindow", seconds=30)
        self.cash = OPENING
        self.shot("home")

    def sign_as_supervisor(self, operator="0102", shot=None):
        desk = self.desk
        # the disk may be busy with the first whole catalogue
        desk.wait("authorise.approver", seconds=60)
        desk.wait_focus("authorise.approver")
        desk.type(operator)
        desk.key("Enter")
        desk.wait_focus("authorise.password")
        desk.type(PASSWORD)
        if shot:
            self.shot(shot)
        desk.key("Ctrl+Enter")
        until(lambda: not desk.find("authorise.approver"), 60, "the approval")

    def by_palette(self, initials):
        """Opens what these letters find first."""
        desk = self.desk
        desk.key("Ctrl+K")
        desk.wait_focus("palette.input")
        desk.type(initials)
        desk.wait("palette.input", initials)
        desk.key("Enter")
        until(lambda: not desk.find("palette.input"), 60, "the palette closing")  # a key before would be its own

    def sign_off(self):
        """By the palette; the sign-in page comes back."""
        self.by_palette("qt")
        self.desk.wait("signIn.operator", seconds=30)

    # the branch day

    def at_work(self):
        """The window is there and has the keyboard: a key pressed earlier would be the sign-in page's."""
        self.desk.wait("mainWindow", seconds=30)
        until(lambda: self.desk.see()["window"] == "mainWindow" and self.desk.see()["focus"], 60, "the keyboard")

    def manager(self):
        self.sign_in("0101")
        self.at_work()

    def move_branch_day(self, shot=None):
        """The manager opens or closes the business day, whatever is due, and a second person signs."""
        desk = self.desk
        self.by_palette("yyr")
        desk.wait("branchday.act", enabled=True, seconds=60)
        if shot:
            self.shot(shot)
        desk.key("F4")
        self.sign_as_supervisor()

    def reconcile(self):
        """Compares the day with the platform's file."""
        self.by_palette("duizhang")
        self.desk.wait("reconcile.file", lambda text: text in ("已取得", "fetched"), seconds=60)
        self.shot("reconciled")

    # bills

    def to_bills(self, kind="water", seconds=180):
        """By the palette, with the initials of 水费 or 电费; the catalogue is there within `seconds`."""
        desk = self.desk
        desk.key("Ctrl+K")
        desk.wait_focus("palette.input")
        desk.type({"water": "sf", "electricity": "df"}[kind])
        desk.wait("palette.input", lambda text: len(text) == 2)
        desk.key("Enter")
        desk.wait("bill.kind." + kind)
        # a desk that was just enrolled pulls the whole catalogue first
        until(lambda: desk.find("bill.kind." + kind)["checked"], seconds, kind)
        desk.wait("bill.biller", lambda text: bool(text), seconds=seconds)
        desk.wait_focus("bill.account")

    def fetch(self, account):
        desk = self.desk
        desk.wait_focus("bill.account")
        desk.type(account)
        desk.key("Enter")

    def due(self):
        """What is due for what was fetched, as the page shows it."""
        self.desk.wait_focus("bill.received")
        shown = self.desk.wait("bill.due", lambda text: text != "0.00")["text"]
        return int(shown.replace(",", "").replace(".", ""))

    def take(self, due, received, shot=None):
        """Takes `received` fen for bills of `due` fen; the answer is awaited by the caller."""
        desk = self.desk
        desk.wait("bill.due", yuan(due))
        if desk.focus() != "bill.received":
            desk.click("bill.received")
        desk.wait_focus("bill.received")
        desk.type(typed(received))
        desk.wait("bill.change", yuan(received - due))
        if shot:
            self.shot(shot)
        desk.key("Ctrl+Enter")
        self.cash += due

    def pay(self, account, due, received, shot=None):
        self.fetch(account)
        self.take(due, received, shot)
        self.wait_says("booked", due)

    def wait_says(self, what, due=None, seconds=30):
        """Waits for the page's message about the payment."""
        self.desk.wait("bill.message", seconds=seconds, text=lambda shown: (
            (due is None or yuan(due) in shown) and any(word in shown for word in SAYS[what])))

    def type_from_paper(self, account, period, due):
        """A payment without the line: period and amount are those on the customer's bill."""
        desk = self.desk
        self.fetch(account)
        desk.wait_focus("bill.paperPeriod", 40)
        desk.type(period)
        desk.key("Enter")
        desk.wait_focus("bill.paperAmount")
        desk.type(typed(due))

    # the day's payments

    def to_payments(self):
        self.desk.key("Ctrl+H")
        self.desk.wait("payments.table")
        until(lambda: self.desk.find("payments.table")["rows"], 60, "the payments of today")

    def choose_payment(self, words):
        """Walks down the table to the row that holds all these words."""
        desk = self.desk

        def place():
            rows = desk.wait("payments.table")["rows"]
            found = [i for i, row in enumerate(rows) if all(any(w in cell for cell in row) for w in words)]
            return (found[0], rows[found[0]]) if found else None

        at, row = until(place, 60, f"a payment of {words}")  # the list may be read anew just now
        desk.wait_focus("payments.table")
        desk.key("Ctrl+Home")
        for _ in range(at):
            desk.key("Down")
        return row

    def leave_payments(self):
        self.desk.key("Esc")
        self.desk.wait("bill.account")

    # school fees

    def to_campus(self):
        """By the palette, with the initials of 校园缴费."""
        self.by_palette("xyjf")
        self.desk.wait("campus.school", seconds=30)
        until(lambda: self.desk.focus() in ("campus.school", "campus.number"), 60, "the keyboard at the student")

    def choose_school(self, words, school):
        """By some of its words; typed again while the schools are being read."""
        desk = self.desk
        for _ in range(20):
            if desk.focus() != "campus.school":
                desk.click("campus.school")
            desk.key("Ctrl+A")
            desk.type(words)
            desk.key("Enter")
            try:
                desk.wait("campus.school", school, seconds=1)
                break
            except Timeout:
                pass
        desk.wait("campus.school", school)
        desk.wait_focus("campus.number")

    def ask_for_student(self, number, name):
        """What is to be paid for a student; all that can be is chosen. What it comes to."""
        desk = self.desk
        desk.type(number)
        desk.key("Enter")
        desk.wait_focus("campus.name")
        desk.type(name)
        desk.key("Enter")
        shown = desk.wait("campus.due", lambda text: text != "0.00")["text"]
        return int(shown.replace(",", "").replace(".", ""))

    def take_fees(self, due):
        desk = self.desk
        desk.click("campus.received")
        desk.type(typed(due))
        desk.key("Ctrl+Enter")
        self.cash += due
        self.wait_fees("已缴")

    def wait_fees(self, state):
        """The newest payment of a student stands there."""
        until(lambda: any(state in cell for cell in ((self.desk.find("campus.payments") or {}).get("rows")
                                                     or [[]])[0]), 30, f"the school payment being {state}")

    def take_fees_back(self, due):
        """Two acts: the school lets it go, which is always signed for, then the cash goes back, signed for from 1,000
        yuan on."""
        desk = self.desk
        for key, state in (("F7", "应退现金"), ("F4", "已退款")):
            desk.wait("campus.takeBack" if key == "F7" else "campus.giveBack", enabled=True)
            desk.key(key)
            desk.wait("campus.back.commit", enabled=True)
            desk.key("Ctrl+Enter")
            if key == "F7" or due >= 100_000:
                self.sign_as_supervisor()
            self.wait_fees(state)
        self.cash -= due

    # evening

    def to_till(self):
        self.desk.key("Ctrl+7")
        self.desk.wait("till.close", enabled=True)

    def begin_count(self):
        self.to_till()
        self.shot("till")
        self.desk.key("Ctrl+Enter")
        self.desk.wait_focus("till.count.CNY-10000")

    def count_till(self, fen):
        """The blind count: any pieces that make the amount."""
        desk = self.desk
        desk.wait_focus("till.count.CNY-10000")
        self.count_cash(pieces_of(fen))
        desk.wait("till.total", yuan(fen))
        desk.key("Ctrl+Enter")

    def book_difference(self):
        self.desk.wait("till.book", enabled=True)
        self.desk.key("F4")
        self.sign_as_supervisor()
        self.desk.wait("till.return", enabled=True)

    def spot_count(self):
        """The count in the middle of the day, which a drawer does not close without once midday has passed."""
        desk = self.desk
        self.to_till()
        desk.click("till.spot")
        desk.wait_focus("counted-CNY-10000")
        self.count_cash(pieces_of(self.cash))
        desk.wait("spot.total", yuan(self.cash))
        self.shot("spot-count")
        desk.key("Ctrl+Enter")
        desk.wait("spot.difference", lambda text: text == "0.00")
        desk.click("spot.back")
        desk.wait("till.close", enabled=True)

    def go_on_to_return(self):
        if self.desk.find("till.goOn"):
            self.desk.key("Ctrl+Enter")

    def closing_sheet(self):
        file = self.desk.wait("till.file", lambda text: text.endswith(".pdf"))["text"]
        self.shot("closing-sheet")
        return file

    def return_till(self):
        """The cash goes to the vault, which counts it in."""
        self.go_on_to_return()
        self.desk.wait("till.return", enabled=True)
        self.shot("till-return")
        self.desk.key("F4")
        self.sign_as_supervisor()
        return self.closing_sheet()

    # the vault

    def count_damaged(self, column):
        """The worn pieces beside the sound ones that are entered already."""
        desk = self.desk
        desk.click("damaged")
        desk.wait_focus(column + "CNY-10000")
        self.count_cash({name: DAMAGED.get(name, 0) for name in VAULT})

    def open_vault(self):
        """The custodian counts what was locked away in the evening, and the manager signs: it is a large sum."""
        self.sign_in("0105")
        self.desk.wait("openShift.commit", seconds=30)
        self.count_cash(VAULT)
        self.count_damaged("damaged-")
        self.desk.wait("openShift.total", yuan(worth(VAULT) + worth(DAMAGED)))
        self.desk.key("Ctrl+Enter")
        self.sign_as_supervisor("0101")
        self.at_work()

    def take_in(self, pieces):
        """What a drawer has sent is counted in."""
        desk = self.desk
        self.to_till()
        desk.key("Ctrl+Tab")
        desk.wait("transfer.receive", enabled=True, seconds=30)
        desk.click("counted-CNY-10000")
        self.count_cash(pieces)
        self.shot("vault-take-in")
        desk.key("Ctrl+Enter")
        until(lambda: not desk.find("transfer.receive"), 60, "the cash taken in")
        desk.key("Ctrl+Shift+Tab")  # back to the overview

    def seal_vault(self, pieces):
        """Counted as it is now and locked away until tomorrow."""
        desk = self.desk
        self.begin_count()
        desk.wait_focus("till.count.CNY-10000")
        self.count_cash(pieces)
        self.count_damaged("till.damaged.")
        desk.wait("till.total", yuan(worth(pieces) + worth(DAMAGED)))
        desk.key("Ctrl+Enter")
        until(lambda: desk.find("till.goOn") or desk.find("till.seal"), 60, "the vault being balanced")
        self.go_on_to_return()
        desk.wait("till.seal", enabled=True)
        desk.key("F4")
        self.sign_as_supervisor("0101")
        return self.closing_sheet()
