# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
"""A PostgreSQL of the test's own, on loopback, that ends with the test."""

import os
import pathlib
import pwd
import shutil
import socket
import subprocess
import tempfile

from drive import until


def programs():
    """Debian keeps the server's programs outside the PATH."""
    found = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"))
    if not found:
        raise AssertionError("postgresql is not installed")
    return found[-1]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Postgres:
    """Runs as `postgres` when the test is root, which the server refuses to be."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="hui-postgres-")
        self.wrap = ["setpriv", "--pdeathsig", "QUIT"]
        if os.geteuid() == 0:
            user = pwd.getpwnam("postgres")
            os.chown(self.folder, user.pw_uid, user.pw_gid)
            self.wrap += ["--reuid", "postgres", "--regid", "postgres", "--init-groups"]
        self.run("initdb", "-D", f"{self.folder}/data", "-U", "postgres", "-A", "trust", "-E", "UTF8",
                 "--locale=C.UTF-8", "--no-sync", "--no-instructions")
        self.port = free_port()
        settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off",
                    "shared_buffers=16MB", "log_min_messages=fatal"]
        self.server = subprocess.Popen(
            [*self.wrap, programs() / "postgres", "-D", f"{self.folder}/data", "-p", str(self.port),
             *(word for setting in settings for word in ("-c", setting))],
            cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until(self.is_ready, 60, "PostgreSQL")

    def run(self, program, *words):
        subprocess.run([*self.wrap, programs() / program, *words], check=True, cwd=self.folder,
                       stdout=subprocess.DEVNULL)

    def is_ready(self):
        if self.server.poll() is not None:
            raise AssertionError("PostgreSQL ended")
        state = pathlib.Path(self.folder) / "data/postmaster.pid"
        lines = state.read_text().split("\n") if state.exists() else []
        return len(lines) > 7 and lines[7].strip() == "ready"

    def url(self, name="postgres"):
        return f"postgresql://postgres@127.0.0.1:{self.port}/{name}"

    def create(self, name):
        subprocess.run(["psql", self.url(), "-Xq", "-c", f"CREATE DATABASE {name}"], check=True)
        return self.url(name)

    def stop(self):
        self.server.send_signal(3)  # SIGQUIT: at once, nothing is kept
        self.server.wait(20)
        shutil.rmtree(self.folder, ignore_errors=True)
