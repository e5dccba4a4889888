-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Cash this desk has taken for visits and stays, and what it has asked back of deposits (release = 1). `about` is what
-- the paper says, the patient masked, and closed all the same. How far each operation is stands in the outbox.
CREATE TABLE community_charge(
  operation {bytes} PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('visit', 'deposit')),
  release {int64} NOT NULL,
  undo {bytes},
  refund {bytes},
  business_date TEXT NOT NULL,
  about {bytes} NOT NULL,
  tendered_fen {int64} NOT NULL,
  change_fen {int64} NOT NULL,
  at TEXT NOT NULL
) {strict};

CREATE INDEX community_charge_day ON community_charge(business_date, kind);
