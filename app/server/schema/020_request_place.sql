-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- Where a signature is asked for: the branch that asks, or another place that the bank's table names.
ALTER TABLE approval_request ADD COLUMN sent_to TEXT NOT NULL DEFAULT '';
UPDATE approval_request SET sent_to = branch;
CREATE INDEX approval_request_sent ON approval_request(sent_to, state, asked_at);
