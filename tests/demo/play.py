# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
"""./dev run without a display: plays a teller's day on a virtual one with real keys and clicks, and leaves
pictures, papers and a page in build/demo. Ends with 0 when every step went as it must."""

import html
import json
import pathlib
import shutil
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "drive"), str(HERE.parent / "e2e")]
from drive import ROOT, Display, until  # noqa: E402
from teller_day import TellerDay  # noqa: E402

OUT = ROOT / "build/demo"

# What each picture shows, in both languages; the order is that of the day.
CAPTIONS = {
    "sign-in": ("签到：终端自检通过", "Signing in; the terminal has checked itself"),
    "count-differs": ("开班清点：实点与交接不符，先复点", "The opening count differs: counted again first"),
    "opening-count": ("盲点：先点数，后显示交接数", "The blind count: what was handed over is not shown yet"),
    "approval": ("主管复核开班", "The supervisor signs for the opened drawer"),
    "home": ("工作台", "Home"),
    "bill": ("代收水费：收 200.00，找零按尾箱配款", "A water bill: 200.00 received, change from the drawer's stock"),
    "booked": ("已入账，打印正式回单", "Booked; the final receipt is printed"),
    "customer": ("客户全貌：账户、往来、缴费户号、在途", "One record: accounts, dealings, bills, what is under way"),
    "hospital": ("社区服务：惠健康，预约挂号", "Community: an appointment at a sample hospital"),
    "lines": ("惠教育：目录里的业务，分四种流程", "A line of the catalogue, in its four flows"),
    "cases": ("业务件：柜台、手机、他台接着办", "Cases: between counter, telephone and other desks"),
    "queued": ("断网：先交受理凭证，待上送", "The line is down: a provisional slip, queued"),
    "offline": ("离线：按纸质账单录入", "Offline: the amount comes from the customer's paper bill"),
    "synced": ("恢复联网，自动补传", "The line is back; everything is sent by itself"),
    "unknown": ("结果未明：先核实，不重复收款", "The outcome is unknown: asked, never taken twice"),
    "reversal-approval": ("当日撤销：主管授权", "A same-day cancellation, signed by the supervisor"),
    "reversed": ("平台确认后退还现金", "The cash goes back once the platform has agreed"),
    "till": ("尾箱：余额、券别、流水", "The drawer: balance, denominations, movements"),
    "short": ("日终清点：短款 1 元，复点", "The closing count is one yuan short: counted again"),
    "till-return": ("主管挂账后交回尾箱", "Handed back after the supervisor booked the difference"),
    "closing-sheet": ("轧账单", "The closing sheet"),
    "report": ("营业日报", "The daily report"),
    "signed-off": ("签退", "Signed off"),
}


class Demo(TellerDay):
    """The day with an X display: pictures are numbered as they come."""

    def __init__(self, build, folder, display):
        self.pictures = []
        super().__init__(build, folder, "sqlite", display)

    def shot(self, name):
        if name in CAPTIONS and name not in [kept for kept, _ in self.pictures]:
            file = f"{len(self.pictures) + 1:02d}-{name}.png"
            time.sleep(0.25)  # what was typed last is painted
            self.desk.shot(OUT / file)
            self.pictures.append((name, file))

    def water(self):
        self.desk.click("rail.billpay")
        super().water()
        self.desk.click("bill.print")
        until(lambda: list((self.desk.data / "receipts").glob("*-final-2.pdf")), 10, "the reprint")

    def around(self):
        """Beside bills: a person's record, the hospital, a line of the catalogue, the cases."""
        desk = self.desk
        desk.click("rail.customers")
        desk.wait("customers.search")
        desk.click("customers.search")
        desk.wait_focus("customers.search")
        desk.type("wang")
        until(lambda: desk.find("customers.found")["rows"], 30, "a sample customer")
        desk.key("Enter")
        desk.wait("customers.tabs")
        until(lambda: desk.find("customers.accounts")["rows"], 30, "the accounts with the bank")
        self.shot("customer")
        desk.click("rail.community")
        until(lambda: desk.find("clinic.plan")["rows"], 30, "the plan of a hospital")
        self.shot("hospital")
        desk.key("Ctrl+Tab")
        until(lambda: desk.find("line.education")["rows"], 30, "the line")
        self.shot("lines")
        desk.click("rail.cases")
        desk.wait("cases.list")
        self.shot("cases")
        desk.click("rail.billpay")
        desk.wait("bill.account")

    def cut(self):
        waiting = [self.cut_before_sending(), self.offline_from_paper()]
        self.shot("offline")
        self.reconnect(waiting)
        self.desk.click("rail.outbox")
        self.desk.wait("outbox.table")
        self.shot("synced")
        self.desk.click("rail.billpay")
        self.desk.wait("bill.account")

    def closing(self):
        file = self.close()
        shutil.copy(file, OUT / "closing-sheet.pdf")
        self.desk.click("rail.reports")
        self.desk.wait("reports.taken")
        self.shot("report")
        self.desk.key("Ctrl+P")
        found = until(lambda: [f for f in self.desk.data.rglob("*.pdf") if "report" in f.name
                               or "daily" in f.name], 10, "the report as PDF")
        shutil.copy(found[0], OUT / "daily-report.pdf")

    def sign_off(self):
        self.day.sign_off()
        self.shot("signed-off")

    def judge_traffic(self):
        """The contract is held against the traffic by the tests; here npm need not be there."""

    def run(self):
        for name, step in (("opening", self.open), ("water", self.water), ("electricity", self.electricity),
                           ("around", self.around),
                           ("answer lost", self.answer_lost), ("line cut", self.cut),
                           ("reversal", self.reversal), ("spot count", self.day.spot_count),
                           ("closing", self.closing), ("signing off", self.sign_off), ("vault", self.vault),
                           ("custodian signing off", self.day.sign_off), ("verdict", self.judge)):
            self.step(name, step)
        for paper in sorted((self.desk.data / "receipts").glob("*.pdf")):
            shutil.copy(paper, OUT / paper.name)
        shutil.copy(self.folder / "report.json", OUT / "daily-report.json")


def write_index(pictures):
    """One page without anything from outside."""
    papers = sorted(file.name for file in OUT.iterdir() if file.suffix in (".pdf", ".json"))
    figures = "\n".join(
        f'<figure><a href="{file}"><img src="{file}" alt="{html.escape(CAPTIONS[name][1])}"></a>'
        f"<figcaption><b>{CAPTIONS[name][0]}</b><br>{html.escape(CAPTIONS[name][1])}</figcaption></figure>"
        for name, file in pictures)
    links = "\n".join(f'<li><a href="{name}">{name}</a></li>' for name in papers)
    (OUT / "index.html").write_text(f"""<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>惠柜台 HuiDesk: 柜员的一天 · A teller's day</title>
<style>
body {{ font: 15px/1.5 "Noto Sans CJK SC", "Noto Sans SC", sans-serif; margin: 2rem auto; max-width: 76rem;
  padding: 0 1rem; color: #1f2a2e; background: #f1f4f5 }}
main {{ display: grid; grid-template-columns: repeat(auto-fill, minmax(30rem, 1fr)); gap: 1.2rem }}
figure {{ margin: 0; background: #fff; border: 1px solid #dde3e5; border-radius: 8px; overflow: hidden }}
img {{ width: 100%; display: block }} figcaption {{ padding: .6rem .9rem; color: #49585e }}
</style></head><body>
<h1>惠柜台 HuiDesk</h1>
<p>柜员的一天：真实的桌面程序与平台，键盘和鼠标操作。 A teller's day: the real desk and platform, driven by keys
and clicks.</p>
<main>
{figures}
</main>
<h2>凭证与报表 · Papers</h2>
<ul>
{links}
</ul>
</body></html>
""")


def keep(files, into):
    """Copies files out of the folder that goes away."""
    into.mkdir(exist_ok=True)
    for file in files:
        if file.is_file():
            shutil.copy(file, into / file.name)


def main():
    build = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build/release"
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="hui-demo-"))
    display = Display()
    demo = Demo(build, folder, display)
    try:
        demo.run()
    except BaseException:
        demo.desk.shot(OUT / "failed.png")
        keep(folder.rglob("*.log"), OUT / "failed")
        raise
    finally:
        demo.stop()
        display.stop()
        write_index(demo.pictures)
        keep(demo.desk.data.iterdir(), OUT / "desk")  # for huideskctl: journal, mirror, identity
        shutil.rmtree(folder, ignore_errors=True)
    print(json.dumps({"pictures": len(demo.pictures), "page": str(OUT / "index.html")}))


if __name__ == "__main__":
    main()
