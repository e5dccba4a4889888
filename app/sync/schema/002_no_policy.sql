-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- The limits of the counter are kept once, with the catalogue they are dated by.
DROP TABLE policy;
