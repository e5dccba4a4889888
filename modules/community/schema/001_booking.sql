-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- Numbers this desk has taken money for. `about` is the booking as the paper says it, the patient masked, and closed
-- all the same: where somebody sees a doctor is nobody's business. How far each of its legs is stands in the outbox.
CREATE TABLE community_booking(
  booking {bytes} PRIMARY KEY,
  pay {bytes} NOT NULL UNIQUE,
  book {bytes} NOT NULL UNIQUE,
  cancel {bytes},
  refund {bytes},
  business_date TEXT NOT NULL,
  about {bytes} NOT NULL,
  tendered_fen {int64} NOT NULL,
  change_fen {int64} NOT NULL,
  at TEXT NOT NULL
) {strict};

CREATE INDEX community_booking_day ON community_booking(business_date);

CREATE TABLE community_print(
  booking {bytes} NOT NULL,
  paper TEXT NOT NULL,
  count {int64} NOT NULL,
  PRIMARY KEY (booking, paper)
) {strict};
