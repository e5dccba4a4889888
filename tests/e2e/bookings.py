# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
"""A number of a doctor that is wanted on the telephone and booked at a desk: what counter_and_phone.py plays."""

import datetime
import json

from drive import Timeout, until
from day import typed, yuan
import books

HOSPITAL = "320500-h1"
DEPARTMENT = "心血管内科"
PATIENT = "王例明"
DOCUMENTS = ("320508197906121015", "320508199309213017")  # one books, the other is refused; the second is on no record
ANOTHERS = "320505198803052024"  # on record with another name
TILL = "till:0512-08/04"
DUE_BACK = "refunds_due:0512-08"


def a_booking_from_the_telephone(scene):
    """What the customer entered stands on the desk's page. The line of the telephone is lost while the form is sent,
    the desk's at the hold and at the payment: one number is held and booked, one fee taken, and the telephone tells."""
    second = scene.counters[1]
    path = wanted_by_telephone(scene, second)
    booked_without_answers(scene, second)
    until(lambda: "已办结" in scene.seen_on_phone(path), 60, "the telephone telling of the end")
    second.desk.key("Ctrl+P")
    scene.on_phone("page.mjs", second.code_on_paper("booking-*.pdf"))  # the line at the hospital
    second.desk.key("Ctrl+Enter")  # the next one
    second.desk.wait("clinic.commit")


def booked_without_answers(scene, counter):
    """The first booking: a number is chosen, held and paid for, and neither answer arrives. One number is held and booked,
    the hospital hears of it once, one fee is in the books."""
    choose_number(counter)
    before = sums(scene)
    counter.line.lose_answer_when(lambda: bookings(scene))
    hold(counter, DOCUMENTS[0])
    until(lambda: bookings(scene) == [("held", "none")], 30, "the number being held")
    counter.desk.wait("clinic.message", lambda text: "平台无应答" in text, seconds=60)
    counter.line.set("up")
    due = fee(counter)
    counter.line.lose_answer_when(lambda: bookings(scene) != [("held", "none")])
    pay(counter, due)
    until(lambda: bookings(scene) != [("held", "none")], 30, "the platform booking the fee")
    wait_booking(counter, "结果未明")
    counter.line.set("up")
    wait_booking(counter, "已预约")
    counter.everything_is_sent()
    assert bookings(scene) == [("booked", "paid")], bookings(scene)
    assert moved(scene, before) == {"hospital:" + HOSPITAL: due, DUE_BACK: 0, TILL: due}, moved(scene, before)
    heard = books.platform_rows(scene.platform, "SELECT count(*) FROM community_sim_registration")
    assert heard == [("1",)], f"the hospital heard of it more than once: {heard}"


def a_booking_that_the_hospital_refuses(scene):
    """The money is taken and the number is gone: the case says that the money must go back first, and comes out as
    refused when it has."""
    second = scene.counters[1]
    desk = second.desk
    books.write(scene.platform,
                f"INSERT INTO community_sim_hospital(hospital, behaviour) VALUES ('{HOSPITAL}', 'refuses')")
    path = wanted_by_telephone(scene, second)
    choose_number(second)
    before = sums(scene)
    hold(second, ANOTHERS)  # whose number it is books nothing under another name
    desk.wait_focus("clinic.name", 60)
    assert bookings(scene) == [("booked", "paid")], bookings(scene)
    hold(second, DOCUMENTS[1])
    due = fee(second)
    pay(second, due)
    wait_booking(second, "应退现金")
    assert bookings(scene) == [("booked", "paid"), ("refused", "paid")], bookings(scene)
    assert moved(scene, before) == {"hospital:" + HOSPITAL: due, DUE_BACK: 0, TILL: due}, moved(scene, before)
    second.to_cases()
    desk.wait("cases.advice", "预约未成，请先退款", seconds=60)
    assert "柜台办理中" in scene.seen_on_phone(path), "the case is over before the money is back"
    second.day.by_palette("yygh")
    desk.wait("clinic.bookings")
    desk.click("clinic.bookings")
    desk.key("Ctrl+Home")  # wherever the click fell: the newest stands first
    desk.wait("clinic.act", yuan(due), enabled=True)
    desk.key("F7")
    desk.wait("clinic.handout.commit", enabled=True)
    desk.key("Ctrl+Enter")
    wait_booking(second, "已退款")
    second.day.cash -= due
    second.everything_is_sent()
    assert bookings(scene) == [("booked", "paid"), ("refused", "refunded")], bookings(scene)
    assert not any(moved(scene, before).values()), moved(scene, before)
    until(lambda: "未能办理" in scene.seen_on_phone(path), 60, "the telephone telling that it came to nothing")
    second.to_cases()
    until(lambda: not desk.find("cases.advice"), 60, "nothing more being to undo")


def wanted_by_telephone(scene, counter):
    """Entered on the telephone, taken over at the desk by its code, and gone on with on the page of the hospitals;
    the telephone's page of the case."""
    counter.to_cases()
    found = scene.on_phone("start.mjs", scene.hall, "P-034", json.dumps(wishes(scene)))
    counter.take_over_scanned(scene.code_in(scene.folder / "phone-code.png"))
    go_on(counter)
    return found["path"]


def hospital_name(scene):
    return books.platform_rows(scene.platform,
                               f"SELECT name FROM community_hospital WHERE hospital = '{HOSPITAL}'")[0][0]


def wishes(scene):
    """What is entered on the telephone."""
    day = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=8))).date() + datetime.timedelta(days=3)
    return {"hospital": hospital_name(scene), "department": DEPARTMENT, "day": day.isoformat(), "patient": PATIENT}


def go_on(counter):
    """From the case to the page of the hospitals, where what was entered stands."""
    desk = counter.desk
    desk.wait("cases.pay", "预约挂号", enabled=True)
    desk.key("Ctrl+J")
    desk.wait("clinic.message", "承接业务", seconds=30)
    desk.wait("clinic.name", lambda text: text.endswith("明"), seconds=30)
    until(lambda: [row[0] for row in desk.find("clinic.departments")["rows"]] == [DEPARTMENT], 30, "the department")


def choose_number(counter):
    """The first half day with numbers, and its first time, by keys. The plan is read anew now and then, and the times go
    with the old one: then the half day is chosen again."""
    desk = counter.desk

    def is_chosen():
        to_times(desk)
        try:
            until(lambda: desk.focus().startswith("clinic.time."), 5, "the times")
        except Timeout:
            return False
        desk.key("space")
        try:
            return desk.wait("clinic.commit", enabled=True, seconds=5)
        except Timeout:
            return False

    until(is_chosen, 60, "a time being chosen")


def to_times(desk):
    """To the first half day with numbers as the plan stands now, and its times opened."""
    rows = until(lambda: desk.find("clinic.plan")["rows"], 30, "the numbers")
    down, right = next((r, c) for r, row in enumerate(rows) for c, cell in enumerate(row) if "余" in cell)
    desk.tab_to("clinic.plan")
    desk.key("Ctrl+Home")
    for _ in range(down):
        desk.key("Down")
    for _ in range(right):
        desk.key("Right")
    desk.key("Enter")


def hold(counter, document):
    desk = counter.desk
    desk.tab_to("clinic.document")
    desk.key("Ctrl+A")
    desk.type(document)
    desk.key("Ctrl+Enter")


def fee(counter):
    """What is to be paid for the number, once it is held."""
    counter.desk.wait_focus("clinic.received", 60)
    return int(counter.desk.text("clinic.due").replace(",", "").replace(".", ""))


def pay(counter, due):
    counter.desk.type(typed(due))
    counter.desk.key("Ctrl+Enter")
    counter.day.cash += due


def wait_booking(counter, state):
    """The newest booking of this desk stands so."""
    until(lambda: (rows := (counter.desk.find("clinic.bookings") or {}).get("rows")) and state in rows[0][-1], 60,
          f"the booking being {state}")


def bookings(scene):
    """State and money of each, the oldest first, as the platform has them."""
    return books.platform_rows(scene.platform, "SELECT b.state, coalesce(p.state, 'none') FROM community_booking b"
                                               " LEFT JOIN community_payment p ON p.subject = b.booking"
                                               " ORDER BY b.booking")


def sums(scene):
    return {name: abs(books.account_sum(scene.platform, name)) for name in ("hospital:" + HOSPITAL, DUE_BACK, TILL)}


def moved(scene, before):
    return {name: value - before[name] for name, value in sums(scene).items()}
