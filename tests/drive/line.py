# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
"""A line that can be cut: forwards TCP from a port of its own to the platform, as long as it is up."""

import selectors
import socket
import threading


class Line:
    """Modes: `up` forwards; `down` refuses and drops; `deaf` carries what the desk says and drops the
    connection instead of the platform's answer. What a request is about cannot be read on the way: `lose_answer_when`
    loses the answer to one that did a thing."""

    def __init__(self, target):
        host, port = target.rsplit("/", 1)[-1].split(":")
        self.target = (host, int(port))
        self.mode = "up"
        self.is_done = None  # what the platform is watched for
        self.pairs = {}
        self.selector = selectors.DefaultSelector()
        self.lock = threading.Lock()
        self.listener = None
        self.port = 0
        self.listen()
        self.stopping = False
        self.thread = threading.Thread(target=self.run, daemon=True)
        self.thread.start()

    @property
    def url(self):
        return f"https://127.0.0.1:{self.port}"

    def listen(self):
        listener = socket.socket()
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", self.port))
        listener.listen(64)
        self.port = listener.getsockname()[1]
        self.listener = listener
        self.selector.register(listener, selectors.EVENT_READ, "listen")

    def lose_answer_when(self, is_done):
        """Carries all until the platform has done what is asked for here, and is deaf from then on. It is asked before
        an answer is carried, so the answer to the request that did it is the first to be lost."""
        self.set("up")
        with self.lock:
            self.is_done = is_done

    def set(self, mode):
        with self.lock:
            self.mode = mode
            self.is_done = None
            if mode == "down":
                if self.listener:
                    self.selector.unregister(self.listener)
                    self.listener.close()
                    self.listener = None
                for side in list(self.pairs):
                    self.drop(side)
            elif not self.listener:
                self.listen()

    def drop(self, side):
        other = self.pairs.pop(side, None)
        for end in (side, other):
            if end is None:
                continue
            self.pairs.pop(end, None)
            try:
                self.selector.unregister(end)
            except (KeyError, ValueError):
                pass
            end.close()

    def accept(self):
        near, _ = self.listener.accept()
        try:
            far = socket.create_connection(self.target, 5)
        except OSError:
            near.close()
            return
        self.pairs[near] = far
        self.pairs[far] = near
        self.selector.register(near, selectors.EVENT_READ, "near")
        self.selector.register(far, selectors.EVENT_READ, "far")

    def carry(self, side, which):
        try:
            data = side.recv(65536)
        except OSError:
            data = b""
        is_answer = which == "far" and data[:1] == b"\x17"  # application data of TLS; the handshake passes
        if is_answer and self.is_done and self.is_done():
            self.mode, self.is_done = "deaf", None
        if not data or (self.mode == "deaf" and is_answer):
            return self.drop(side)
        try:
            self.pairs[side].sendall(data)
        except (OSError, KeyError):
            self.drop(side)

    def run(self):
        while not self.stopping:
            for key, _ in self.selector.select(0.05):
                with self.lock:
                    if key.fileobj is self.listener:
                        self.accept()
                    elif key.fileobj in self.pairs:
                        self.carry(key.fileobj, key.data)

    def stop(self):
        self.set("down")
        self.stopping = True
        self.thread.join(2)
