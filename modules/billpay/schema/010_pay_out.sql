-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- The operation by which this desk hands out what was given back on a complaint of another desk,
-- and the one that put its cash back into the drawer when the platform had refused it.
ALTER TABLE complaint_told ADD COLUMN pay_out {bytes};
ALTER TABLE complaint_told ADD COLUMN put_back {bytes};
