# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
"""Two desks change one customer: what counter_and_phone.py plays."""

from drive import until
import books

PHONES = ("13900001111", "13900002222")  # what each desk was told
MAIL = "zhou@example.org"
NAME = "Zhou Yanghua"  # as the new document says
FIELDS = ("phone", "address", "email")
MASKED = ("139****1111", "139****2222")


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
