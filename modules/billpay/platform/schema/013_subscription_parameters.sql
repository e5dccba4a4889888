-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- What the biller of an agreement asks for beside the account, as JSON; closed.

ALTER TABLE billpay_subscription ADD COLUMN parameters TEXT NOT NULL DEFAULT '';
