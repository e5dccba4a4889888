# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
"""Two desks change one customer: what counter_and_phone.py plays."""

import uuid

from drive import until
import books

PHONES = ("13900001111", "13900002222")  # what each desk was told
MAIL = "zhou@example.org"
NAME = "Zhou Yanghua"  # as the new document says
FIELDS = ("phone", "address", "email")
MASKED = ("139****1111", "139****2222")
TWICE = "陈例芳"  # has a record on a resident ID
TWICE_BORN = "1991-01-20"
TWICE_ID = str(uuid.uuid5(uuid.UUID("3a0d5a51-7c0e-5f0f-9f4f-2a9f6a1c9b10"), "resident_id|CHN|320506199101202025"))
PASSPORT = "C01X00T47"  # what the simulated reader has


def two_desks_change_one_customer(scene):
    """One without a line, the other losing the answer. What only one has changed is merged by itself; of what both have
    changed the teller is asked on the page, and decides by keys, with the answer lost again. The other desk, which
    decides otherwise without a line, is told that it came too late. In the end both desks show the same."""
    first, second = scene.counters
    for counter in (first, second):
        counter.open_record("zhouyang")
    before = first.fact("address"), first.fact("email")
    second.line.set("down")
    second.change_record({"phone": PHONES[1], "email": MAIL})
    first.lose_answer_to(lambda: first.change_record({"phone": PHONES[0], "address": "3 Liyuan Road"}))
    assert (first.fact("phone"), second.fact("phone")) == MASKED
    second.line.set("up")
    second.everything_is_sent()
    for counter in (first, second):
        counter.ask_for_news()
        counter.desk.wait("customers.later", MASKED[1], seconds=90)
        counter.desk.wait("customers.stands", MASKED[0])
        assert counter.fact("phone") == MASKED[0], "who came first has the field until somebody decides"
        until(lambda: before[0] != counter.fact("address") and before[1] != counter.fact("email"), 30, "the merge")
    assert [first.fact(field) for field in FIELDS] == [second.fact(field) for field in FIELDS]
    first.line.set("down")
    second.lose_answer_to(lambda: decide(second, "customers.take", MASKED[1]))
    decide(first, "customers.keep", MASKED[0])
    first.line.set("up")
    first.everything_is_sent()
    first.desk.wait("customers.message", lambda text: "平台" in text, seconds=60)
    first.ask_for_news()
    until(lambda: first.fact("phone") == MASKED[1], 90, "the desk that came too late showing what was decided")
    for counter in (first, second):
        assert not counter.desk.find("customers.take"), "there is still something to decide"
        assert counter.fact("phone") == MASKED[1], counter.fact("phone")
    decided = books.platform_rows(scene.platform, "SELECT status, code FROM inbox WHERE kind = 'customer.decide'"
                                                  " ORDER BY status")
    assert decided == [("accepted", ""), ("rejected", "conflict_decided")], decided
    changes = books.platform_rows(scene.platform, "SELECT status FROM inbox WHERE kind = 'customer.change'")
    assert changes == [("accepted",), ("accepted",)], changes


def decide(counter, choice, shown):
    """By keys alone."""
    counter.desk.tab_to(choice)
    counter.desk.key("space")
    until(lambda: counter.fact("phone") == shown and not counter.desk.find(choice), 30, "the decision")


def who_the_customer_is_is_signed(scene):
    """A name is no matter of one teller: it is asked for and signed before it is recorded, and booked with its signature."""
    first, second = scene.counters
    first.desk.key("F2")
    first.desk.wait("customers.save", seconds=30)
    first.desk.click("customer.name")
    first.desk.wait_focus("customer.name")
    first.desk.key("Ctrl+A")
    first.desk.type(NAME)
    first.desk.key("Ctrl+Enter")
    first.desk.wait("authorise.approver", seconds=30)
    named = "SELECT status FROM inbox WHERE kind = 'customer.change' ORDER BY status"
    assert len(books.platform_rows(scene.platform, named)) == 2, "booked before anybody signed"
    first.day.sign_as_supervisor()
    first.desk.wait("customers.message", "资料已保存", seconds=30)
    first.everything_is_sent()
    changes = books.platform_rows(scene.platform, named)
    assert changes == [("accepted",)] * 3, changes
    signed = books.platform_rows(scene.platform, "SELECT approver FROM approval WHERE kind = 'customer.change'")
    assert signed == [("0102",)], signed
    second.ask_for_news()


def two_records_become_one(scene):
    """Somebody who has a record comes with a passport, and gets another one. It is seen that they are one person; a
    supervisor signs, and the answer of the platform is lost: they are joined once, and both desks find one record."""
    first, second = scene.counters
    enter_passport(second)
    second.everything_is_sent()
    second.desk.wait("customers.duplicates.show", seconds=60)
    second.desk.click("customers.duplicates.show")
    second.desk.click("customers.merge.reason")
    second.desk.wait_focus("customers.merge.reason")
    second.desk.type("Both documents shown")
    second.lose_answer_to(lambda: join(second))
    joined = books.platform_rows(scene.platform, "SELECT status, code FROM inbox WHERE kind = 'customer.merge'")
    assert joined == [("accepted", "")], joined
    noted = books.platform_rows(scene.platform, "SELECT outcome FROM audit WHERE action = 'customer.merge'")
    assert noted == [(TWICE_ID,)], noted
    for counter in scene.counters:
        counter.ask_for_news()
        until(lambda: found(counter) == 1, 90, "one record of the two")
        counter.desk.key("Enter")
        counter.desk.wait("customers.name", seconds=30)


def to_search(desk):
    """From a record or from another page."""
    desk.key("Ctrl+2")
    desk.wait("customers.new", seconds=30)
    if not desk.find("customers.search"):
        desk.key("Esc")
    desk.wait("customers.search", seconds=30)


def enter_passport(counter):
    """The document is on the reader; the name is put as the resident ID has it."""
    desk = counter.desk
    to_search(desk)
    desk.key("Ctrl+Shift+N")
    desk.wait("customers.save", seconds=30)
    desk.scan("SIM-ID-4")
    desk.wait("customer.country", seconds=30)  # a passport's alone: it has been read
    for field, value in (("name", TWICE), ("birth", TWICE_BORN)):
        desk.click(f"customer.{field}")
        desk.wait_focus(f"customer.{field}")
        desk.key("Ctrl+A")
        desk.type(value)
    desk.key("Ctrl+Enter")
    desk.wait("customers.name", seconds=30)


def join(counter):
    counter.desk.click(f"customers.merge.{TWICE_ID}")
    counter.day.sign_as_supervisor()


def found(counter):
    """How many records the desk finds of the name."""
    to_search(counter.desk)
    counter.desk.click("customers.search")
    counter.desk.wait_focus("customers.search")
    counter.desk.key("Ctrl+A")
    counter.desk.type(TWICE)
    until(lambda: counter.desk.find("customers.found")["rows"], 30, TWICE)
    return len(counter.desk.find("customers.found")["rows"])
