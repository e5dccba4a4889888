# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
"""A teller's day, step by step, as a person does it: by keys, looking at the screen.

Each step asserts what it sees; `shot` is called with a name where a picture is worth keeping.
"""

import sys
import pathlib

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "drive"))
from drive import PASSWORD, until  # noqa: E402

# what the sample platform issued to till 03: 48,206.50
ISSUED = {"CNY-10000": 356, "CNY-5000": 148, "CNY-2000": 120, "CNY-1000": 186, "CNY-500": 96,
          "CNY-100": 342, "CNY-50": 215, "CNY-10": 170}
OPENING = 4820650


def yuan(fen):
    return f"{fen // 100:,}.{fen % 100:02d}"


class Day:
    def __init__(self, desk, shot=lambda name: None):
        self.desk = desk
        self.shot = shot
        self.cash = 0

    # morning

    def sign_in(self, operator="0217"):
        desk = self.desk
        desk.wait("signIn.operator")
        desk.wait_focus("signIn.operator")
        desk.type(operator)
        desk.key("Enter")
        desk.wait_focus("signIn.password")
        self.shot("01-sign-in")
        desk.type(PASSWORD)
        desk.key("Enter")

    def open_till(self, pieces=None):
        """The blind count, signed by the supervisor."""
        desk = self.desk
        desk.wait("openShift.commit")
        for count in (pieces or ISSUED).values():
            desk.type(str(count))
            desk.key("Enter")
        desk.wait("openShift.total", yuan(OPENING))
        self.shot("02-opening-count")
        desk.key("Ctrl+Enter")
        self.sign_as_supervisor()
        desk.wait("mainWindow", seconds=30)
        self.cash = OPENING
        self.shot("03-home")

    def sign_as_supervisor(self, operator="0102", shot=None):
        desk = self.desk
        desk.wait("authorise.approver")
        desk.wait_focus("authorise.approver")
        desk.type(operator)
        desk.key("Enter")
        desk.wait_focus("authorise.password")
        desk.type(PASSWORD)
        if shot:
            self.shot(shot)
        desk.key("Ctrl+Enter")
        until(lambda: not desk.find("authorise.approver"), 20, "the approval")

    # bills

    def to_bills(self, kind="water"):
        """By the palette, with the initials of 水费 or 电费."""
        desk = self.desk
        desk.key("Ctrl+K")
        desk.wait_focus("palette.input")
        desk.type({"water": "sf", "electricity": "df"}[kind])
        desk.wait("palette.input", lambda text: len(text) == 2)
        desk.key("Enter")
        desk.wait("bill.kind." + kind)
        desk.wait_focus("bill.account")

    def fetch(self, account):
        desk = self.desk
        desk.type(account)
        desk.key("Enter")

    def take(self, due, received, shot=None):
        """Takes `received` fen for bills of `due` fen; the answer is awaited by the caller."""
        desk = self.desk
        desk.wait("bill.due", yuan(due))
        desk.wait_focus("bill.received")
        desk.type(f"{received // 100}.{received % 100:02d}" if received % 100 else str(received // 100))
        desk.wait("bill.change", yuan(received - due))
        if shot:
            self.shot(shot)
        desk.key("Ctrl+Enter")
        desk.wait("bill.message", lambda t: yuan(due) in t or "结果未明" in t or "unknown" in t)
        self.cash += due

    def pay(self, account, due, received, shot=None):
        self.fetch(account)
        self.take(due, received, shot)
        self.wait_booked(due)

    def wait_booked(self, due, seconds=30):
        self.desk.wait("bill.message", lambda t: yuan(due) in t and ("已入账" in t or "is booked" in t),
                       seconds=seconds)
