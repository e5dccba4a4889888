#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
"""A program of a sample partner: it knows the address of the bank's open platform, its own key and what
resources/openapi/partner.yaml says, and nothing else. Only Python's standard library.

    partner.py --url https://127.0.0.1:9443 --ca ca.pem --key key.json [--traffic traffic.jsonl] SCENE

The key file is {"client_id", "client_secret"} as the bank told them once. What happened is printed as one
JSON object; a step that came out otherwise than the contract says ends the program with 1."""

import argparse
import base64
import json
import pathlib
import ssl
import sys
import urllib.error
import urllib.parse
import urllib.request
import uuid


class Answer:
    def __init__(self, status, headers, body):
        self.status = status
        self.headers = headers
        self.body = body


class OpenPlatform:
    """The bank's API as a partner's program sees it."""

    def __init__(self, url, ca, client_id, client_secret, traffic=None):
        self.traffic = traffic
        self.base = url + "/partner/v1"
        self.tls = ssl.create_default_context(cafile=ca)
        self.basic = base64.b64encode(
            f"{urllib.parse.quote(client_id, safe='')}:{urllib.parse.quote(client_secret, safe='')}".encode()).decode()
        self.token = None

    def send(self, method, path, data=None, headers=None):
        answer = self.sent(method, path, data, headers)
        if self.traffic:
            form = (headers or {}).get("Content-Type", "").startswith("application/x-www-form")
            told = dict(urllib.parse.parse_qsl(data.decode())) if form else json.loads(data) if data else None
            with self.traffic.open("a") as lines:  # as huidesk-platform --traffic-log writes it
                lines.write(json.dumps({"method": method, "path": "/partner/v1" + path, "request": told,
                                        "status": answer.status, "response": answer.body}) + "\n")
        return answer

    def sent(self, method, path, data=None, headers=None):
        request = urllib.request.Request(self.base + path, data=data, method=method, headers=headers or {})
        try:
            with urllib.request.urlopen(request, context=self.tls, timeout=30) as answer:
                return Answer(answer.status, answer.headers, json.load(answer))
        except urllib.error.HTTPError as refusal:
            return Answer(refusal.code, refusal.headers, json.load(refusal))

    def sign_in(self, scope=None):
        """RFC 6749 section 4.4: a token for the key."""
        form = {"grant_type": "client_credentials"}
        if scope:
            form["scope"] = scope
        answer = self.send("POST", "/token", urllib.parse.urlencode(form).encode(), {
            "Authorization": "Basic " + self.basic, "Content-Type": "application/x-www-form-urlencoded"})
        if answer.status == 200:
            self.token = answer.body["access_token"]
        return answer

    def ask(self, path, **query):
        return self.send("GET", path + ("?" + urllib.parse.urlencode(query) if query else ""),
                         headers={"Authorization": "Bearer " + self.token})

    def tell(self, path, body, key=None):
        headers = {"Authorization": "Bearer " + self.token, "Content-Type": "application/json"}
        if key:
            headers["Idempotency-Key"] = str(key)
        return self.send("POST", path, json.dumps(body).encode(), headers)

    def call(self, interface, body, key=None):
        return self.tell(f"/interfaces/{interface}:call", body, key)


def expect(answer, status, code=None):
    if answer.status != status or (code and answer.body.get("code") != code):
        sys.exit(f"expected {status} {code or ''}, got {answer.status}: {json.dumps(answer.body, ensure_ascii=False)}")
    return answer.body


VISIT = {
    "id": "bill-and-visit", "name": "查水费并预约", "name_en": "Bill and visit",
    "input": [{"name": "city", "type": "text", "required": True},
              {"name": "account", "type": "text", "required": True},
              {"name": "phone", "type": "text", "required": True}],
    "steps": [
        # listed out of order on purpose: the order follows from what they take from each other
        {"id": "visit", "interface": "branch.appointment.submit", "on_failure": "undo",
         "input": {"need": {"from": "/input/need"}, "phone": {"from": "/input/phone"},
                   "account": {"from": "/input/account"}}},
        {"id": "bill", "interface": "billpay.water.query", "on_failure": "go_on",
         "input": {"biller": {"from": "/steps/find/billers/0/biller"}, "account": {"from": "/input/account"}}},
        {"id": "find", "interface": "billpay.biller.list", "on_failure": "stop",
         "input": {"city": {"from": "/input/city"}, "kind": {"value": "water"}}},
    ],
    "output": {"bills": "/steps/bill/bills", "case": "/steps/visit/case", "number": "/steps/visit/number"},
}


def work(bank):
    """A day of the partner: what it may it gets, what it may not it is refused."""
    told = {}
    expect(bank.sign_in(), 200)
    found = expect(bank.ask("/interfaces", q="shuifei", status="live", limit=200), 200)["interfaces"]
    assert any(one["id"] == "billpay.water.query" for one in found), found
    described = expect(bank.ask("/interfaces/billpay.water.query"), 200)
    assert described["served"] and described["granted"], described
    assert [field["name"] for field in described["asks"]] == ["biller", "account"], described
    needs = expect(bank.ask("/needs", q="网点预约", segment="personal"), 200)["needs"]
    billers = expect(bank.call("billpay.biller.list", {"city": "320500", "words": "gongshui"}), 200)["billers"]
    told["biller"] = billers[0]["biller"]
    bills = expect(bank.call("billpay.water.query", {"biller": told["biller"], "account": "3205018642"}), 200)
    told["due"] = sum(bill["due"]["minor"] for bill in bills["bills"])
    assert "*" in bills["holder"], bills  # whoever it is is nobody's business here
    hospitals = expect(bank.call("health.hospital.list", {"city": "320500"}), 200)["hospitals"]
    departments = expect(bank.call("health.hospital.detail", {"hospital": hospitals[0]["hospital"]}), 200)
    told["departments"] = len(departments["departments"])
    told["queue"] = len(expect(bank.call("branch.queue.query", {}), 200)["figures"])

    key = uuid.uuid4()
    wish = {"need": "P-001", "phone": "13800005678", "account": "3205018642", "wish": "上门收取"}
    first = expect(bank.call("billpay.water.submit", wish, key), 200)
    again = bank.call("billpay.water.submit", wish, key)
    assert expect(again, 200) == first and again.headers["Idempotent-Replayed"] == "true", again.body
    expect(bank.call("billpay.water.submit", {**wish, "wish": "别的"}, key), 422, "key_reused")
    status = expect(bank.call("billpay.water.status", {"case": first["case"]}), 200)
    assert status["state"] == "accepted", status
    told["case"] = first["case"]

    expect(bank.call("risk.aml.query", {}), 403, "insufficient_scope")
    expect(bank.call("billpay.water.query", {"biller": told["biller"]}), 400, "malformed")
    # each by how it stands: one that is live and that nobody serves here says so
    refusals = {"live": (501, "not_served"), "deprecated": (501, "not_served"), "draft": (501, "interface_draft")}
    told["unserved"] = 0
    for interface in ["billpay.water.export", "billpay.water.detail", "billpay.water.validate"]:
        described = expect(bank.ask("/interfaces/" + interface), 200)
        assert not described["served"] and described["granted"], described
        expect(bank.call(interface, {}), *refusals[described["status"]])
        told["unserved"] += described["status"] == "live"
    expect(bank.ask("/interfaces/no.such.thing"), 404, "interface_unknown")
    expect(bank.ask("/usage"), 200)
    form = {"Content-Type": "application/x-www-form-urlencoded", "Authorization": "Bearer " + bank.token}
    expect(bank.send("POST", "/compositions", b"id=x", form), 415, "body_type_wrong")
    expect(bank.tell("/token", {"grant_type": "client_credentials"}), 415, "body_type_wrong")
    expect(bank.send("POST", "/token", b"scope=" + b"a" * 16384, form), 413, "body_too_large")
    expect(bank.send("POST", "/token", b"scope=a&scope=b", form), 400, "malformed")
    told["needs"] = len(needs)
    return told


def compose(bank):
    """Saves a composition: what is not sound is refused with the place that is wrong."""
    expect(bank.sign_in(), 200)
    wrong = expect(bank.tell("/compositions", VISIT), 422, "composition_wrong")
    assert wrong["field"] == "steps.visit.input.need", wrong  # no such input
    sound = json.loads(json.dumps(VISIT))
    sound["steps"][0]["input"]["need"] = {"value": "P-087"}
    saved = expect(bank.tell("/compositions", sound), 200)
    assert saved["state"] == "draft", saved
    listed = expect(bank.ask("/compositions"), 200)["compositions"]
    assert [one["version"] for one in listed] == [saved["version"]], listed
    expect(bank.tell("/compositions/bill-and-visit:run", {}, uuid.uuid4()), 404, "composition_unknown")
    return {"version": saved["version"]}


def run(bank):
    """Runs it once it is published; twice under one key is one run."""
    expect(bank.sign_in(), 200)
    key = uuid.uuid4()
    wish = {"city": "320500", "account": "3205018642", "phone": "13800005678"}
    report = expect(bank.tell("/compositions/bill-and-visit:run", wish, key), 200)
    assert [step["id"] for step in report["steps"]] == ["visit", "find", "bill"], report
    again = bank.tell("/compositions/bill-and-visit:run", wish, key)
    assert expect(again, 200) == report and again.headers["Idempotent-Replayed"] == "true", again.body
    return {"state": report["state"], "case": report["output"]["case"], "bills": len(report["output"]["bills"])}


def flood(bank):
    """Asks until the minute is used up, and is told how long to wait."""
    expect(bank.sign_in(), 200)
    for asked in range(1, 500):
        answer = bank.ask("/interfaces", limit=1)
        if answer.status == 429:
            assert 1 <= int(answer.headers["Retry-After"]) <= 86400, dict(answer.headers)
            return {"asked": asked, "code": answer.body["code"]}
        expect(answer, 200)
    sys.exit("never told to wait")


def refused(bank):
    """With a key that is revoked nothing is to be had."""
    answer = bank.sign_in()
    assert answer.body.get("error") == "invalid_client", answer.body
    return {"error": expect(answer, 401)["error"]}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url", required=True)
    parser.add_argument("--ca", required=True)
    parser.add_argument("--key", type=pathlib.Path, required=True)
    parser.add_argument("--traffic", type=pathlib.Path, help="where what was said is written down, a line each")
    parser.add_argument("scene", choices=["work", "compose", "run", "flood", "refused"])
    wanted = parser.parse_args()
    key = json.loads(wanted.key.read_text())
    bank = OpenPlatform(wanted.url, wanted.ca, key["client_id"], key["client_secret"], wanted.traffic)
    print(json.dumps(globals()[wanted.scene](bank)))


if __name__ == "__main__":
    main()
