# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
"""Drives the real programs from outside: starts a platform and desks, types, looks, kills.

A Desk runs the shipped binary with the plugin of this folder loaded by Qt, which says what stands on
the screen. Keys are real X events (xdotool) when the desk has an X display, else they are put into
the window by the plugin.
"""

import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
FINGER_MS = 50  # between two real key presses; a scanner has less than 35
PASSWORD = "Huidesk-2026"


class Timeout(AssertionError):
    """Something that had to appear did not; the message tells what was there instead."""


def until(question, seconds=60.0, what="it"):
    """Asks until the answer is truthy and gives it; never waits longer than needed, but long where others work, too."""
    end = time.monotonic() + seconds
    while True:
        answer = question()
        if answer:
            return answer
        if time.monotonic() > end:
            raise Timeout(f"{what} did not happen within {seconds} s")
        time.sleep(0.02)


class Platform:
    """huidesk-platform on free loopback ports, with sample data."""

    def __init__(self, build, folder, database=None, options=()):
        self.build = pathlib.Path(build)
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.bundle_file = self.folder / "bundle.json"
        self.database = database or f"sqlite:{self.folder}/platform.db"
        self.options = list(options)
        self.process = None
        self.ports = None

    @property
    def program(self):
        return self.build / "app/platform/huidesk-platform"

    def start(self, device="SZ-QYL-02", branch="0512-08"):
        """Serves; writes an enrolment bundle for a device, as IT would hand it to a desk. After the first
        start the ports stay the same."""
        port_file = self.folder / "ports.json"
        port_file.unlink(missing_ok=True)
        log = open(self.folder / "platform.log", "ab")
        listen = self.ports["url"].rsplit("/", 1)[-1] if self.ports else "127.0.0.1:0"
        enrol = self.ports["enrol_url"].rsplit("/", 1)[-1] if self.ports else "127.0.0.1:0"
        phone = self.ports["phone_url"].rsplit("/", 1)[-1] if self.ports else "127.0.0.1:0"
        self.process = subprocess.Popen(
            [self.program, "--database", self.database, "--pki", self.folder / "pki", "--seed", "sample",
             "--listen", listen, "--enrol-listen", enrol, "--port-file", port_file,
             "--phone-listen", phone, "--phone-url", "https://m.huidesk.example",
             "--phone-per-minute", "600",  # all customers here share one address; tst_phonegate holds the limit
             "--bundle-file", self.bundle_file, *self.options, "--new-enrolment-code", device, branch],
            stdout=log, stderr=log)

        def listening():
            if self.process.poll() is not None:
                raise AssertionError(f"platform ended: see {self.folder}/platform.log\n"
                                     + (self.folder / "platform.log").read_text()[-2000:])
            return port_file.exists() and json.loads(port_file.read_text())

        self.ports = until(listening, 60, "the platform listening")
        return self

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(15)
        return self.process.returncode if self.process else None

    def kill(self):
        self.process.kill()
        self.process.wait()

    def bundle(self, **changes):
        """The enrolment bundle of the last start, with another platform_url for a line in between."""
        return {**json.loads(self.bundle_file.read_text()), **changes}


class Display:
    """A virtual X server with a window manager."""

    def __init__(self, size="1440x900"):
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
            pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as number:
            self.name = ":" + number.readline().strip()
        self.manager = self.started_manager()

    def started_manager(self):
        """A window that comes while the manager starts is lost now and then: it is never shown."""
        with tempfile.TemporaryDirectory() as folder:
            up = pathlib.Path(folder, "up")
            manager = subprocess.Popen(
                ["openbox", "--config-file", ROOT / "tests/drive/openbox.xml", "--startup", f"touch {up}"],
                env={**os.environ, "DISPLAY": self.name},
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            until(up.exists, what="the window manager")
        return manager

    def stop(self):
        for process in (self.manager, self.server):
            process.terminate()
            process.wait(10)


class Desk:
    """The desk as it is shipped, in a data folder of its own."""

    def __init__(self, build, folder, display=None, options=()):
        self.build = pathlib.Path(build)
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.display = display
        self.options = list(options)
        self.process = None
        self.peer = None
        # the path of a socket may have 107 bytes at most
        self.sockets = tempfile.mkdtemp(prefix="hui")

    @property
    def data(self):
        return self.folder / "data"

    @property
    def command(self):
        return [self.build / "app/desk/huidesk", "--data-dir", self.data]

    def environment(self):
        made = {**os.environ, "QT_PLUGIN_PATH": str(self.build / "plugins"),
                "QT_QPA_GENERIC_PLUGINS": f"huidrive:{self.sockets}/drive", "LC_ALL": "C.UTF-8",
                "QT_LOGGING_RULES": "qt.qpa.*=false", "XDG_RUNTIME_DIR": self.sockets}
        if self.display:
            made.update(DISPLAY=self.display.name, QT_QPA_PLATFORM="xcb")
        else:
            made.update(QT_QPA_PLATFORM="offscreen")
        return made

    def start(self, *options):
        log = open(self.folder / "desk.log", "ab")
        self.process = subprocess.Popen(
            [*self.command, *self.options, *options],
            env=self.environment(), stdout=log, stderr=log)
        self.peer = None

        def reachable():
            if self.process.poll() is not None:
                raise AssertionError(f"the desk ended: see {self.folder}/desk.log\n"
                                     + (self.folder / "desk.log").read_text(errors="replace")[-2000:])
            peer = socket.socket(socket.AF_UNIX)
            try:
                peer.connect(f"{self.sockets}/drive")
            except OSError:
                peer.close()
                return None
            return peer

        self.peer = until(reachable, 30, "the desk's window").makefile("rw", encoding="utf-8")
        return self

    def ask(self, **question):
        try:
            self.peer.write(json.dumps(question) + "\n")
            self.peer.flush()
            line = self.peer.readline()
        except OSError:
            line = ""
        if not line:
            raise AssertionError(f"the desk ended with {self.process.poll()}; the end of its log:\n"
                                 + (self.folder / "desk.log").read_text(errors="replace")[-2000:])
        return json.loads(line)

    # looking

    def see(self):
        return self.ask(do="see")

    def focus(self):
        """The name of what has the keyboard."""
        return self.ask(do="see", name="")["focus"]

    def find(self, name):
        return next(iter(self.ask(do="see", name=name)["widgets"]), None)

    def text(self, name):
        widget = self.find(name)
        return widget["text"] if widget else None

    def wait(self, name, text=None, enabled=None, seconds=60):
        """Waits until a widget is there, shows a text and can be used; gives it."""
        def there():
            widget = self.find(name)
            if not widget or (enabled is not None and widget["enabled"] != enabled):
                return None
            if text is None:
                return widget
            shown = widget["text"]
            return widget if (text(shown) if callable(text) else text in shown) else None
        try:
            return until(there, seconds, f"{name} {text if isinstance(text, str) else ''}")
        except Timeout as late:
            seen = self.see()
            shown = "\n".join(f"  {w['name']}: {w['text']!r} {'' if w['enabled'] else 'off'}"
                              for w in seen["widgets"])
            raise Timeout(f"{late}; focus on {seen['focus']!r}; seen:\n{shown}") from None

    def wait_hint(self, name, text, seconds=60):
        """Waits until a field says what is wrong with it."""
        return until(lambda: text in ((self.find(name) or {}).get("hint") or ""), seconds,
                     f"{name} saying {text!r} (it says {(self.find(name) or {}).get('hint')!r})")

    def has_keys(self):
        """Whether what X sends a key to now is a window of the desk: it hears of a new focus before X has moved it."""
        if not self.display:
            return True
        asked = subprocess.run(["xdotool", "getwindowfocus", "getwindowpid"], capture_output=True, text=True,
                               env={**os.environ, "DISPLAY": self.display.name})
        return asked.stdout.strip() == str(self.process.pid)

    def wait_focus(self, name, seconds=30):
        try:
            return until(lambda: self.focus() == name and self.has_keys(), seconds, f"the focus on {name}")
        except Timeout as late:
            raise Timeout(f"{late}; it is on {self.see()['focus']!r} in {self.see()['window']!r}") from None

    def shot(self, file):
        pathlib.Path(file).parent.mkdir(parents=True, exist_ok=True)
        if self.display:
            subprocess.run(["import", "-window", "root", str(file)], check=True,
                           env={**os.environ, "DISPLAY": self.display.name})
        else:
            self.ask(do="shot", file=str(file))

    # typing

    XKEYS = {"Enter": "Return", "Esc": "Escape", "Ctrl": "ctrl", "Shift": "shift", "Alt": "alt",
             "Up": "Up", "Down": "Down", "Left": "Left", "Right": "Right", "Space": "space", "/": "slash"}

    def xdotool(self, *words):
        subprocess.run(["xdotool", *words], check=True, env={**os.environ, "DISPLAY": self.display.name})

    def key(self, *sequences):
        for sequence in sequences:
            if self.display:
                parts = [self.XKEYS.get(p, p) for p in sequence.split("+")]
                parts = [p.lower() if len(p) == 1 else p for p in parts]
                self.xdotool("key", "--clearmodifiers", "+".join(parts))
            else:
                self.ask(do="key", keys=sequence)

    def type(self, text):
        """At the speed of fingers, lest the keys be taken for a scanner's: real ones are pressed that slowly,
        those of the plugin say that they were. Each key reaches the X server before the next one is waited for:
        a server that gets several at once gives them one time."""
        if not self.display:
            return self.ask(do="type", text=text)
        for character in text:
            self.xdotool("type", "--", character)
            time.sleep(FINGER_MS / 1000)

    def scan(self, text):
        """As a scanner that is a keyboard: all of it at once, and Enter."""
        if not self.display:
            return self.ask(do="scan", text=text)
        self.xdotool("type", "--delay", "1", "--", text + "\n")

    def tab_to(self, name):
        """By Tab alone, from wherever the keyboard is."""
        self.wait(name, enabled=True)
        for _ in range(80):
            focus = self.focus()
            if focus == name:
                return
            self.key("Tab")
            try:
                until(lambda: self.focus() != focus, 2, "the next field")
            except Timeout:
                pass  # two that have one name
        raise Timeout(f"Tab does not come to {name}; it is on {self.focus()!r}")

    def click(self, name):
        """A mouse click on the middle of a widget: a real one where there is an X display."""
        widget = self.wait(name, enabled=True)
        if not self.display:
            return self.ask(do="click", name=name)
        self.xdotool("mousemove", str(widget["x"] + widget["w"] // 2), str(widget["y"] + widget["h"] // 2),
                     "click", "1")

    # ending

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def quit_process(self):
        """Ends the desk; it may be started again."""
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.kill()

    def quit(self):
        self.quit_process()
        shutil.rmtree(self.sockets, ignore_errors=True)
