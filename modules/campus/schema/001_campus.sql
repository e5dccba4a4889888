-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- School fees this desk has taken money for. `about` is the student as the paper says it and the items, and closed all
-- the same. How far each of its operations is stands in the outbox. `list` is the class list it is a row of.
CREATE TABLE campus_payment(
  payment {bytes} PRIMARY KEY,
  list {bytes},
  cancel {bytes},
  refund {bytes},
  business_date TEXT NOT NULL,
  about {bytes} NOT NULL,
  tendered_fen {int64} NOT NULL,
  change_fen {int64} NOT NULL,
  at TEXT NOT NULL
) {strict};

CREATE INDEX campus_payment_day ON campus_payment(business_date);

CREATE TABLE campus_print(
  payment {bytes} NOT NULL,
  paper TEXT NOT NULL,
  count {int64} NOT NULL,
  PRIMARY KEY (payment, paper)
) {strict};
