-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- How it is paid, as the desk told it when it asked for the signature; empty: it did not tell.
ALTER TABLE approval ADD COLUMN channel TEXT NOT NULL DEFAULT '';
ALTER TABLE approval_request ADD COLUMN channel TEXT NOT NULL DEFAULT '';
