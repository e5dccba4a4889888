-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- The operation by which this desk received, refused or took back a transfer: when the platform
-- refuses it, it was never done, and what it moved has to leave the box again. Then the transfer is
-- where the platform last told that it is; empty: it told nothing, and it is on its way.
ALTER TABLE cash_transfer ADD COLUMN ended_by {bytes};
ALTER TABLE cash_transfer ADD COLUMN told_state TEXT NOT NULL DEFAULT '';
ALTER TABLE cash_transfer ADD COLUMN told_reason TEXT NOT NULL DEFAULT '';
