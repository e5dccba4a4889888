# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
"""From the bank's first page on: the telephone says where it is, the nearest branch is chosen, something is begun there
by whoever is not at the branch yet, and a desk of that branch scans the code and goes on. What counter_and_phone.py
plays."""

import json
import re

from drive import until
from day import typed, yuan
import bookings
import books
import students

HERE = [31.3041, 120.5891]  # some metres from the branch of the two desks
BRANCH = "青云路智慧网点"


def from_afar(scene, wish):
    """What the telephone found; the nearest branch is that of the desks, with how long one waits there."""
    found = scene.on_phone("nearest.mjs", scene.platform.ports["phone_url"] + "/", "zh-CN",
                           json.dumps({**wish, "at": HERE}))
    assert found["sorted"][2].startswith(BRANCH), found["sorted"]
    assert not re.search(r"120\.|31\.", "".join(found["addresses"]).split("/", 3)[-1]), found["addresses"]
    return found


def is_over(scene, path):
    until(lambda: "已办结" in scene.seen_on_phone(path), 60, "the telephone telling of the end")


def school_fees_from_afar(scene, begun):
    """Student and school stand on the desk's page, masked, and of what is due the tuition alone is chosen. The answer to
    the payment is lost: it is taken once, and the telephone tells of the end."""
    counter = scene.counters[1]
    desk = counter.desk
    number, name = students.student_of(students.today())
    path = begun(scene, counter, "P-044", {"school": students.NAME, "student_no": number, "student": name})
    desk.wait("cases.pay", enabled=True)
    desk.key("Ctrl+J")
    desk.wait("campus.school", students.NAME, seconds=60)
    desk.wait_focus("campus.ask")
    assert desk.text("campus.name") == name[0] + "*" + name[2], desk.text("campus.name")
    assert desk.text("campus.number") != number
    desk.key("Enter")
    shown = desk.wait("campus.due", lambda text: text != "0.00", seconds=60)["text"]
    due = int(shown.replace(",", "").replace(".", ""))
    assert due == 520000, f"not the tuition alone: {shown}"

    def is_booked():
        return books.platform_rows(scene.platform, "SELECT 1 FROM inbox WHERE kind = 'campus.pay'")

    counter.line.lose_answer_when(is_booked)
    desk.click("campus.received")
    desk.type(typed(due))
    desk.key("Ctrl+Enter")
    counter.day.cash += due
    until(is_booked, 60, "the platform booking the fees")
    counter.line.set("up")
    counter.day.wait_fees("已缴")
    counter.everything_is_sent()
    assert books.account_sum(scene.platform, "school:" + students.SCHOOL) in (due, -due)
    is_over(scene, path)


def a_clinic_bill_from_afar(scene, begun):
    """Nobody has agreed by filling in a form: the hospital is asked when the desk has the patient's word. The answer to the
    payment is lost: it is taken once."""
    counter = scene.counters[1]
    desk = counter.desk
    hospital = bookings.hospital_name(scene)
    path = begun(scene, counter, "P-037", {"hospital": hospital, "patient": bookings.PATIENT,
                                           "document": bookings.DOCUMENTS[1]})
    desk.wait("cases.pay", enabled=True)
    desk.key("Ctrl+J")
    desk.wait("visit.hospital", hospital, seconds=60)
    desk.wait("visit.name", lambda text: text == "王*明", seconds=30)
    assert not desk.find("visit.agreed")["checked"], "the telephone has agreed for the patient"
    desk.tab_to("visit.agreed")
    desk.key("space")
    desk.key("F2")
    until(lambda: desk.find("visit.dues")["rows"], 60, "the bills")
    due = int(desk.wait("visit.due", lambda text: text != "0.00")["text"].replace(",", "").replace(".", ""))

    def is_booked():
        return books.platform_rows(scene.platform, "SELECT 1 FROM inbox WHERE kind = 'community.charge'")

    counter.line.lose_answer_when(is_booked)
    desk.click("visit.received")
    desk.type(typed(due))
    desk.key("Ctrl+Enter")
    counter.day.cash += due
    until(is_booked, 60, "the platform booking the bill")
    counter.line.set("up")
    until(lambda: any(yuan(due) in " ".join(row) for row in desk.find("visit.today")["rows"]), 60, "the payment")
    counter.everything_is_sent()
    assert books.account_sum(scene.platform, "hospital:" + bookings.HOSPITAL) in (due, -due)
    is_over(scene, path)
