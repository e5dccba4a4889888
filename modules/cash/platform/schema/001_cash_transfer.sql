-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Cash between two boxes of a branch. The ledger has it in the account in_transit until `state` is
-- an end. `transfer` is the id of the operation that sent it.
CREATE TABLE cash_transfer(
  transfer TEXT NOT NULL PRIMARY KEY,
  branch TEXT NOT NULL,
  business_date TEXT NOT NULL,
  from_box TEXT NOT NULL,
  to_box TEXT NOT NULL,
  purpose TEXT NOT NULL CHECK (purpose IN ('issue', 'move', 'return')),
  cash TEXT NOT NULL,
  amount_minor {int64} NOT NULL CHECK (amount_minor > 0),
  sender TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('in_transit', 'refused', 'received', 'taken_back')),
  reason TEXT NOT NULL,
  at TEXT NOT NULL
) {strict};

CREATE INDEX cash_transfer_day ON cash_transfer(branch, business_date, state);
