-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- What an operation waited for, so that a desk that lost its history is told all of it. Rows from
-- before do not say.
ALTER TABLE inbox ADD COLUMN depends_on TEXT;
