-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- Signed heads of the desks' journals, each counter-signed by this platform. A desk whose journal
-- was cut, put back or forked cannot show the head that stands here.
CREATE TABLE chain_anchor(
  device_id TEXT NOT NULL,
  device_seq {int64} NOT NULL CHECK (device_seq > 0),
  head {bytes} NOT NULL,
  device_sig {bytes} NOT NULL,
  server_sig {bytes} NOT NULL,
  received_at TEXT NOT NULL,
  PRIMARY KEY (device_id, device_seq)
) {strict};
