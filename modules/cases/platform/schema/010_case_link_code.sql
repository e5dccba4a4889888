-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The SHA-256 of the code on the screen, once a telephone has begun with it: the link has another token from then on.
-- Empty: nobody has begun.
ALTER TABLE case_link ADD COLUMN code_hash TEXT NOT NULL DEFAULT '';
CREATE INDEX case_link_code ON case_link(code_hash) WHERE code_hash <> '';
